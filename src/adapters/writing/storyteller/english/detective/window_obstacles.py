"""The obstacles in the riddle of the yellow window: four that were not it, and an office."""

OBSTACLES = """
# cheese | The Window Made of Cheese | One window is yellow from top to bottom, but only until the
    mice have been.
@ smell 1 lane curious stand wonder letter - | in front of a shop window piled high with yellow
    cheese
ab! There was a yellow window! It was yellow all over. {H} came near. Phew! It was cheese!
cd! At the end of a crooked stair was a shop, and its window shone as yellow as the sun. {H} held up
    the letter in triumph. Then the wind turned. It was not paint. From the bottom of the window to
    the top there was nothing but cheese.
b "I can hear it from here," said Flip.
d. Some of it was so old that it was addressed as "sir".

@ madam 2 lane calm reach determination letter - | holding out a letter to a cheese seller at the
    door of a shop
ab! "Is it for you?" {H} asked the cheese lady. "I hope so!" she said. "I am yellow. I never get
    post."
cd! "For the Yellow Window?" said the cheese lady. "That is us, as yellow as they come! What does
    it say?" "I can't look," said {H}. "It's shut." They both looked at it. It might be hers. It
    might very well not be, and there was no way of telling from outside.
b "It smells of peppermint," said {H}. "Hm," said the lady.
abcd~ {B} was looking at a cheese, and the cheese was looking back.
abcd+ {B} tried a bit, to be polite, and was very polite.
d "I could be yellower," the lady said, "if it's a matter of that," and pulled a large round one to
    the front.

@ mice 1 lane joyful stand mischief letter,coin - | stepping aside as dozens of mice queue up at a
    cheese shop
ab! Then came the mice. It was market day. They paid, and each took a cheese. Soon the window was
    not yellow at all!
cd! And then a bell rang, and it was three o'clock, and in came the mice. They came every week,
    ninety of them, in order of size, each with one coin. Each took a cheese and said "good day".
    By ten past three the window was empty. It had a white frame, and behind it was a wall.
b The last mouse took the crumbs.
cd. The smallest had the largest one, and rolled it.

@ white 2 lane sad reach sadness letter - | before an empty white shop window with a letter
ab! "Oh," said the lady. "We are white." She gave {H} the letter back. "Somebody is more yellow
    than me."
cd! "Well, look at that," said the cheese lady. "We are white. I have never seen it so empty." She
    handed back the letter, and she did it slowly. "A real yellow window," she said, "would be
    yellow when everybody has gone home."
b She sniffed, and it wasn't the cheese.
d Flip said that to a bat it had been upside down all along, and that this made no difference
    either.

@ card 3 lane joyful reach joy letter - | pushing a small hand-drawn card through the letter slot of
    a cheese shop
ab! So {H} drew a card with a mouse on it. In at the slot! Now the lady had post. On went {H}. //
    {H} wrote on a bit of wrapper: "Good cheese!" In at the slot it went. That was post as well.
cd! {H} was round the corner already when {h:they} stopped. {H} turned a cheese wrapper over, drew a
    mouse on it, wrote "To the White Window", and pushed it in at the slot. There was a squeal
    behind the door. It was not a mouse.
b "Post!" cried the lady. "For me!"
d The lady has that card still. It hangs where the oldest cheese was, and smells a great deal
    better.

# painter | The Painter Who Could Not Choose | A window is yellow at last, but it does not stay so
    for as long as it takes to knock.
@ wet 1 roofs curious reach wonder letter,ladder,paintbrush clear | at a freshly painted yellow
    window beside a ladder
ab! Here was a yellow window! It was wet. A painter sat on a ladder. Slap, slap! Now it was green.
cd! There was a yellow window, a real one, so new that it dripped. {H} put out a hand to knock.
    "Mind the paint," said a voice from a ladder. Slap, slap, went a brush. "There. Green. Or do you
    think red?" said the painter.
b "Stop!" said {H}. Slap! It was red.
cd "It was yellow a moment ago," said {H}. "It was," said the painter, "and it was lovely. But then
    I thought of green."

@ round 2 roofs joyful stand mischief bucket,paintbrush,letter clear | hands full of paint buckets
    under a window striped in wet colours
ab! Red, white, pink, yellow, green! The painter could not stop. A drip fell on {H's} nose. It was
    pink.
cd! Nobody lived there yet. It was the painter's own new house, and she had been at it since March.
    Each morning she woke up sure of a colour, and by lunch she was sorry for the others. "They
    look at me from the bucket," she said. "So sadly." The frame had got as thick as a loaf.
cd. A drop fell on the letter, and Flip put out a wing and caught the next one.
b "Yellow is shy," she said. "Red is a bit much."

@ all 1 roofs calm reach determination paintbrush,bucket clear | painting a window frame in many
    stripes with a paintbrush
ab! "Why not have all of them?" asked {H}. {H} took a brush. A stripe of red. A stripe of blue.
    All in a row!
cd! "Who says that you must choose?" asked {H}. The painter stared. {H} took a paintbrush and began
    at the top. There was a stripe of red, a stripe of green and one of blue, and so on all the
    way down. It took an hour. When they stood back it looked like the beginning of a party.
abcd& {B} did the corners, and some of {b:themselves}.
b The painter clapped, with paint on.
d "And who is going to tell me when to stop?" the painter asked. "The wall will," said {H}. "You're
    nearly at the door."

@ dry 3 roofs joyful reach joy letter clear | showing a letter to a painter in front of a rainbow
    window
ab! "Then is the letter for me?" asked the painter. "It says yellow," said {H}, "and you are a
    rainbow."
cd! "And is the letter mine now?" the painter asked. "I'm one seventh yellow." {H} thought about it,
    because it would have been so easy. "It says the Yellow Window," {h:they} said. "You're the
    Rainbow Window. You can't miss that, even in the rain."
b "So I am!" said the painter.
d The painter shook the letter's corner, very gently, as one shakes a small hand, and left a green
    thumb on it.

@ tip 2 roofs curious walk determination letter,paintbrush - | waving goodbye with a paintbrush and
    going on over the roofs
ab! "I mix all the paint here," said the painter. "No window is painted yellow." So on went {H}.
cd! "I'll tell you a thing, though," said the painter. "I mix all the paint in this city. In twenty
    years nobody has bought yellow for a window." {H} stopped. "Then who painted it?" asked {H}.
    "Perhaps," said the painter, "it isn't paint." The painter gave {h:them} the brush, for luck.
b What is yellow, if it isn't paint?
d "Not paint," said Flip. "Then it's mustard. I have always said so," though it was the first that
    anyone had heard of it.

# kite | What the Wind Wanted | The wind takes the letter and hangs it where nobody can reach.
@ flag 1 roofs tense reach wonder -,letter,flag - | pointing up at a letter stuck high on a flagpole
ab! Whoosh! The wind had the letter again. Up, up it went, to the top of the flag! {H} could not
    reach it.
cd! {H} looked away for no longer than a sneeze. Whoosh, went the wind, and the letter was gone. It
    sailed over three streets and stuck on the very tip of the town hall's flag, and there it
    fluttered, pleased with itself.
b "Whoo!" said the wind, and made the flag dance.
cd "It does that to me with birthday cards," said Flip. "There are nine up there from last year."

@ ask 2 roofs tense stand determination -,flag,letter - | standing under a flagpole, hands on hips,
    talking to the wind
ab! "Come down!" said {H}. The wind blew {H's} hair in a knot. "Please?" said {H}. The wind went
    still. It sniffed.
cd! "Give that back!" cried {H}. The wind tied {h:their} hair in a knot. "I mean it!" The wind took
    away the ends of {h:their} words. Then {H} tried it another way. "Are you bored?" asked {H}.
    And all at once it was so still that a feather came down.
b "You have nobody to play with," said {H}.
d. It is everywhere, the wind, and everybody shuts the door on it.

@ make 3 roofs calm reach joy kite,rope - | building a kite from a newspaper and sticks on a roof
ab! {H} took an old paper and two sticks and some string. Snip, snap! It was a kite, with a tail.
cd! {H} found two sticks and yesterday's newspaper, and there is always string in a detective's
    pocket. It made a fine kite. On the front was the weather, and it said "calm".
abcd& {B} was stuck to it for a while, and then to {H}.
b The tail was made of seven odd socks.
d Flip was asked to hold the other end, fell asleep, and held it very well.

@ fly 1 roofs joyful reach joy kite,letter clear | flying a kite on a rooftop while a letter
    flutters down
ab! "This is for you," {H} told the wind. Up went the kite! The wind was so glad that it dropped the
    letter, plop.
cd! "This one is for you," {H} told the wind, "and it likes to be pulled about." Up went the kite.
    The wind took it left, and right, and through a loop, and it roared with joy as far as the
    harbour. The letter it put down on {H's} head, as one puts down a toy when a better one comes.
b Loop, loop, loop! It could not stop.
d. Being hit on the head by the same letter twice in a day ought to make a detective think.

@ along 2 roofs curious walk wonder letter,kite clear | walking on over the roofs with a letter
    while a kite loops overhead
ab! {H} tied the kite to a pot for the wind to keep. But the wind still tugged at {H's} sleeve. Did
    it want to go home?
cd! {H} tied the string to a chimney, so that the wind could play whenever it liked, and went on.
    Still something tugged at {h:their} sleeve. It always tugged the same way, back to where
    {h:they} had come from. "Not now," said {H}. "I'm looking for something."
b "Home?" said {H}. "Not yet!"
d Flip, who knew all the winds by name, said that this one had never been any trouble until today.

# tram | The Window That Went By | A yellow window goes past, and it is in a hurry.
@ past 1 lane curious walk wonder letter,bell clear | hurrying after a tram with a yellow window in
    a narrow lane
ab! Ding, ding! Something came round the bend. It was a tram, and its window was yellow! "Wait!"
    cried {H}.
cd! Ding, ding! {H} looked round, and a yellow window went by. It was in the side of a tram. "Stop!"
    cried {H}, and waved the letter. The tram was Number Nine, and Number Nine has never stopped for
    anybody without saying what it thinks about it.
b "It is getting away!" cried Flip, and shut both eyes.
cd It said it now, with the bell. But it did go a little slower, as if it were curious.

@ aboard 2 lane joyful sit joy letter,coin clear | riding in a tram behind a yellow window with a
    letter and a coin
ab! The tram let down its ramp, and in {we:they} went. Rattle, rattle! It was all gold inside. {H}
    paid with a coin.
cd! The tram waited at the corner, with its ramp down, tapping. {We:They} got in, and {H} paid with
    a coin and a peppermint. Inside it was golden, because of the yellow glass, and everybody
    looked like somebody in an old photograph, even a man with a cold.
b "Hold tight!" said the tram. Ding!
abcd& {B} went up and down the aisle, and not on purpose. // {B} had the seat by the window.
d "Tickets," said the tram itself. It was too polite to go on to the next stop before everyone was
    sitting nicely.

@ who 1 lane curious reach determination letter,bell clear | holding up a letter to a row of tram
    passengers
ab! "Who lives behind this window?" asked {H}. "I do, for two stops," said a man. "I do till the
    zoo," said a lady.
cd! "Who lives behind this window, please?" asked {H}. Everyone did. The man with the cold lived
    there from the baths to the bridge. The lady with the cello lived there on Fridays. "I live
    here till the zoo," said a boy, "and then my sister does." They all looked at the letter as if
    it might be theirs.
b "Whose is it at night?" asked {H}. Nobody said a word.
d Then they all looked at the window, as though they had never thought that it might be anyone's.

@ depot 2 lane calm stand wonder letter - | talking to an old tram with one yellow window at the end
    of its rails
ab! "At night I sleep in a shed," said the tram. "It is dark, and nobody looks in. It is not me."
cd! "And at night?" {H} asked the tram itself, when the rest had got off. "At night I'm in the
    shed," said Number Nine. "It's dark there, and rather dull. Nobody would write to me. But I
    should like it if they waved." It sighed, as trams do, sideways.
b "I go past everything," said the tram, "and never stay."
cd So it was not the tram. {H} patted the yellow glass, all the same, and it was warm.

@ wave 3 lane joyful reach joy letter,bell - | waving to a departing tram that rings its bell
ab! So {H} waved, as hard as {h:they} could. Ding, ding, ding! It rang all the way down the hill.
cd! So {H} waved, with both arms, until it was round the bend. It rang its bell the whole way, and
    the whole lane came out to see who was getting married. Since then there is always somebody who
    waves at Number Nine. It has been on time ever since.
b Flip waved too, upside down.
d The man with the cold waved back with his handkerchief, and that is how it was caught by the
    whole of the front row.

# office | The Office of Nearly Lost Things | There is an office for such letters, and it does not
    like to give them up.
@ desk 1 lane curious stand wonder letter,bell clear | at a tall desk in a doorway, looking up at a
    clerk with a stamp
ab! In the lane was an office. "We keep lost letters," said the man. He had a stamp. "Name? Street?
    Number?"
cd! In a doorway in a side street was a very tall desk. Above it hung a sign: "Office of Nearly Lost
    Things". "You have a letter with no name on it," said the clerk, before {H} could ring the bell.
    "Give it here. We put it in a drawer and wait."
b "What do you wait for?" asked {H}. "Nobody knows," said the man.
cd "For how long?" asked {H}. The clerk looked it up. "Until it's found," he read out, "or until
    it's lost."

@ forms 3 lane joyful sit determination feather,letter clear | filling in long papers with a feather
    pen at a desk in a lane
ab! {H} had to fill in a form. It asked, "Is it a hat?" {H} wrote, "No." It asked, "Are you sure?"
cd! First there were the forms. "Is it an umbrella?" asked the first. {H} wrote "no" with a long
    feather. "Was it ever an umbrella?" asked the second. The third only asked, "Why not?" {H} wrote
    on the line under it, "Because it is a letter". The clerk said that this was a very good
    answer, and that he'd wondered.
abcd& {B} had to sign as well, and made a very fine blot.
b There were nine more, and one about soup.
d Flip filled in one as well, from the bottom to the top, and was told that it was the neatest they
    had ever had.

@ drawer 2 lane sad reach sadness letter,key clear | looking into a deep drawer full of old letters
    that a clerk has unlocked with a key
ab! The man got his key and pulled out a drawer. It was full of letters. They had waited so long!
    {H} held on tight.
cd! The clerk took a key and pulled out the drawer. It was as long as a bed, and it was full to the
    top. Some of the letters had been there so long that they had gone pale. "They're quite happy,"
    said the clerk, but he did not sound sure. {H} put {h:their} own letter behind {h:their} back.
b "No," said {H}. "This one has somewhere to go."
d "Do they ever get out?" asked {H}. "On Tuesdays we dust them," said the clerk. "It's something to
    look forward to."

@ try 1 lane calm reach determination letter clear | leaning over a drawer of letters, reading out
    an address to a thoughtful clerk
ab! "Has nobody looked?" asked {H}. {H} took one out. "To Bob, by the pump." "But that is me!" said
    the man.
cd! "Has anyone ever gone to look?" asked {H}. "Go?" said the clerk. "We are an office." {H} took
    the topmost one and read it out. "To Bob, by the pump, with the nice ears." The clerk said
    nothing for so long that Flip woke up. "I'm Bob," he said. "I used to sit by the pump."
b He did have nice ears, too.
d. It was an invitation to a dance, and it turned out that the lady was still rather hoping.

@ shut 2 lane joyful walk joy letter,bell clear | leaving a side street as a clerk sets out with a
    barrow full of letters
ab! Bob put all the letters in a cart. "I'll bring them round!" he said. "And you bring yours." Off
    went {H}.
cd! When {H} left, there was a new sign on the desk. "Shut," it said. "Gone to look." Bob was going
    down the street with the whole drawer on a barrow, ringing the bell and reading out names.
    "Don't you give that up!" he called to {H}. "Somebody is at home for it!"
b Ring, ring! All down the street doors flew open.
d Bob was not very quick, what with the dancing.
"""
