"""The riddle of the yellow window: a letter with half an address, and who it was meant for."""

from ...plots import plot
from .window_obstacles import OBSTACLES

_FRAME = """
# want | To the Yellow Window | A letter for somebody else blows in, and {H}, who has never had one,
    means to bring it to the right window.
@ letter 1 bedroom curious reach wonder letter clear | at an open attic window with a letter that
    has just blown in
ab! {opening} Flap! In flew a letter.
cd! {opening} Then something came in at the attic window, turned a somersault, and landed on {H's}
    head. It was a letter.
b! It said, "To the yellow window." But {H's} window was blue.
cd! It was not for {H}. Rain had been at it, and all that was left of the address was: "To the
    Yellow Window". And {H's} window, anyone could see, was blue.
ag "For us?" said {G}.
bcdg "We are as blue as can be," said {G}. "I painted it." // "It isn't ours," said {G}. "We are
    blue."
bcd. It was a nice fat letter. It smelled a bit of peppermint.
abcd- "You have come to the wrong house," {H} told the letter.
abcd> Somewhere in the city somebody was waiting for it.

@ lamp 2 bedroom calm stand determination lantern,letter clear | setting an unlit lantern straight
    on a window sill, a letter tucked in a pocket
abcd! {H} was {trait}.
bcd {H} {habit}.
a! The letter was for a yellow window. {H's} was blue.
a! {H} lit a lantern each night. "I'll be back by then!"
b! On the sill stood {H's} lantern. {H} lit it each night. "I'll be back by then," said {H}.
cd! On the sill stood an old lantern. {H} lit it every evening, when the roofs went dark, in case
    anybody out there should like some company. "I'll be back in time for you," {H} told it, and
    put the letter in a deep pocket. "I'm only going to find a window."
d. Nobody had ever thanked {h:them} for it. Then again, it is not the sort of thing one writes
    letters about.
b. Then {H} shut the pocket, snap.
abcd> But somebody else had plans for that letter.

@ wind 4 roofs tense reach wonder letter - | snatching at a letter that the wind whisks over the
    rooftops
ab! Whoo! It was the wind. It took the letter! "Give it back!" cried {H}. The wind let it go, plop,
    at the window.
cd! No sooner was {H} out on the roof than the wind whipped the letter out of the pocket. The
    wind can't read, but it loves letters. Round it went, up it went, and dropped the thing, plop,
    on {H's} own window sill. "Very funny," said {H}, and fetched it.
cd. The wind did it again. {H} sat on the letter for a while.
b The wind tugged at {H}. It seemed to want something.
abcd& {B} caught one corner of it, in the end.
abcd> Now {H} held on with both hands. Who knew about letters?

@ flip 3 lane curious reach wonder letter clear | showing a letter to a sleepy bat that hangs upside
    down from a lamp post
ab! Under a lamp hung a bat. It was Flip, of the Night Post. "It says WODNIW," said Flip. "That's
    abroad."
cd! Under the first street lamp, upside down and fast asleep, hung Flip of the Night Post. Flip was
    a bat, and read everything the way bats do. "Wodniw Wolley," Flip read out. "That's abroad. You
    want a bigger stamp." {H} turned the letter round. "Oh," said Flip. "Window. No, never heard of
    it."
cd Flip came along, all the same, and hung from {H's} sleeve. "Wake me if it gets dark."
b "Turn it round," said {H}. "Oh!" said Flip.
d. Flip had once brought a birthday card to number 6 for nine years running. It was for number 9.
abcd> Flip yawned. "Try the lane," said Flip.

@ colours 5 lane curious walk determination letter - | going along a lane looking up at windows of
    many colours
ab! {H} looked at all the windows in the lane. Green. Red. Pink. Blue. Not one was yellow!
cd! There are eighty-four windows in Crooked Lane, and {H} looked at every one. There were green
    ones and red ones and one that had been three colours and was not happy with any. There was
    a pink one with a goldfish in it. There was not a single yellow one.
cd "Yellow went out of fashion," said the fish lady, "about the time that hats came in."
b "Yellow?" said the goldfish's face. "Never!"
abcd+ "Is mustard yellow?" asked {B}. It was a curtain.
abcd> You cannot see a city from below. {H} looked up.

@ out 3 roofs curious walk determination letter - | setting out over a wide sea of rooftops with a
    letter held tight
ab! Up on the roofs, {H} could see them all. So many windows! "One of you is yellow," said {H}, and
    set off.
cd! From the roofs one could see the city as far as it went. There were more windows than anyone
    had ever counted, big ones and small ones, and each had somebody behind it. "One of you is
    yellow," {H} told them, "and I am going to find out which, if it takes until spring."
cd- {H} held the letter a little tighter. It was good to have somebody along, even if it was post.
b "Snore," said Flip, on {H's} sleeve.
bcd. Behind {h:them} the wind came too, kicking a can.
abcd> Far away, something yellow shone in the sun.

# turn | The Last Light | At night there are too many yellow windows, and {H} stays awake until
    there is only one.
@ back 5 bedroom sad sit sadness letter,lantern clear | sitting at a bedroom window with an
    undelivered letter, an unlit lantern on the sill
ab! {H} came home, and the letter came too. "I did not find it," said {H}. "I am sorry, letter."
cd! When the streets grew dim {H} came home, with the letter still in {h:their} pocket. It had been
    nearly everywhere. {H} laid it on the sill and looked at it, and thought that it looked tired.
cd "I'm sorry," said {H}. "You must be the only person who gets out more than I do."
b. The wind tapped on the window. {H} let it tap.
abcd> Then {H} looked out, and could not believe it.

@ lights 2 roofs curious stand wonder letter,lantern clear | on a flat roof outside a bedroom window
    as thousands of yellow windows light up over the city
ab! It was dark. {H} lit the lantern at home and sat outside. One by one the windows lit up. They
    were all yellow!
cd! It had grown dark. {H} lit the lantern on the sill, as on every night, and sat down outside on
    the flat bit of roof. Across the way somebody put on a lamp, and there it was, as yellow as
    butter: a yellow window. Then there was one next to it. Then there were ten, and a hundred,
    and then it was all of them. By night every window in the city was yellow.
cd& {B} looked at {H}, and {H} looked at {B}. Nobody laughed, and then they both did.
b "All of you?" cried {H}. "That is too many!"
d. It is no help at all to look for one yellow window and find the lot.
abcd> But a letter is only for one. How do you choose?

@ stay 1 roofs calm sit determination letter,blanket clear | sitting up under a blanket on a roof at
    night, watching lit windows go dark one by one
abcd! Now it all came down to {virtue}.
ab! "I'll wait," said {H}. "I'll see who is last." Click. Click. One by one the windows went dark.
    {H} did not sleep.
cd! "Somebody looked out at night," said {H} slowly, "and saw one yellow window. So the others
    must have been dark." There was just one thing to do, and that was to stay awake. {H} pulled up
    a blanket and waited. Click. The baker went to bed. Click, click. The twins went, and came
    back for a drink, and went. The night grew larger.
b Ten were left. Then five. Then three.
bcd. {H} pinched one ear, and then the other.
cd& {B} said that {b:they} would just rest {b:their} eyes, or seemed to.
abcd> Now only one was left. Was it that one?

@ none 1 roofs curious reach wonder letter clear | holding a letter on a dark roof, looking down at
    a square of yellow light with a shadow in it
ab! Click! The last one went dark. But there was light on the letter! {H} turned round. Who had a
    yellow window? {H} did!
cd! Click. It went out as well. There was not one yellow window left in the whole city, and {H}
    looked sadly down at the letter. One could read it quite well. That was odd. There was a square
    of light lying on the roof, a yellow one, and in it sat {H's} own shadow with a letter in
    its hand. Very slowly, {H} turned round.
b There stood the lantern, on the sill, behind the blue frame.
cd The lantern stood on the sill. All round it the frame was blue. And the window was yellow.
abcd> So the letter was for... Could it be?

@ open 3 roofs joyful sit joy letter clear | opening a letter by the yellow light of a window, face
    shining
ab! It was for {H}! It said, "I count the stars. I start with you. Come up to the tower! Tilda."
cd! {H} opened the letter with care, since it was the first. "Dear Yellow Window," it said. "I sit
    up here on the old tower and count the stars. When I have lost count I look down, and everybody
    is asleep but you. So these days I begin with you. You are number one. Do come up. Yours,
    Tilda."
cd {H} read it three times, and then once more aloud, for the lantern.
b "I have a letter!" {H} told the lantern. "And so do you!"

@ blown 6 roofs joyful reach mischief letter clear | laughing into the wind on a dark roof with an
    opened letter
ab! "Whoo," said the wind. "You knew!" said {H}. "You put it on my head!" "Whoo, whoo," laughed the
    wind.
cd! "Whoo," said the wind. {H} sat up. "Wait," said {H}. "You threw it on my head. Then you put
    it on my window sill, twice." The wind went round and round the chimney, as a dog does when
    somebody has at last understood about the ball. It had brought it right to the door. It just
    couldn't say so.
b "I am sorry I called you names," said {H}.

# ending | Number One | {H} goes to see who counts the stars, and finds out what one small light
    looks like from far off.
@ over 5 roofs joyful walk joy letter clear | crossing moonlit roofs towards a tall old tower, a bat
    flying ahead
ab! Over the roofs went {H}, to the tower. Now Flip was awake. "Left! Right! Mind the pot!" said
    Flip.
cd! Nobody knows the roofs at night like the Night Post. Flip flew in front, wide awake and the
    right way up, or so Flip said, and called out every chimney by ear. The wind came behind and
    gave a push where it was steep. In no time at all there was the tower.
b "Pot!" said Flip. "Bump," said the pot.
abcd> Up on the top somebody was counting aloud.

@ tower 3 roofs joyful reach joy cup,telescope clear | meeting a small old lady with a telescope and
    a cup of cocoa on the top of a tower
ab! "Ninety-eight, ninety-nine, oh!" There was Tilda, with a telescope. "Are you my yellow window?"
    she asked.
cd! "Ninety-eight, ninety-nine, and a moth," said a voice. On top of the tower, in three scarves,
    sat Tilda with her telescope. She looked at {H}, and at the letter, and got up so fast that she
    lost count for good. "Number One!" she cried. "You came! Have you always been this size?"
cd "You are much warmer than a star," said Tilda when they had shaken hands, "and better at
    cocoa."
b She gave {H} the big cup. It had cocoa in it.
abcd& There was a cup for {B} too, a bigger one.
abcd> "Now look down there," said Tilda.

@ look 4 roofs calm stand wonder telescope clear | looking down through a telescope at one small
    yellow light in a dark city
ab! {H} looked through the telescope. All was dark. And far below was one small light. "That is
    me!" said {H}.
cd! {H} put an eye to the telescope. The city lay there, as dark as a cupboard, and right in the
    middle was one yellow dot. It was so small that you could have covered it with a pea. "That's
    my lantern," said {H}. "I only light it in case." "Yes," said Tilda. "Well. I was the case."
b It winked a bit, like the others.
d. They counted on from there, taking turns, and got as far as four hundred and six.

@ thanks 6 roofs joyful reach mischief letter clear | letting a folded letter fly off into the wind
    from the top of a tower
ab! {H} wrote a letter as well. "Dear Wind. Thank you!" The wind took it, and ran off, and did a
    loop.
cd! There was one more thing to see to. {H} borrowed a pencil. "Dear Wind," wrote {H}, "thank you.
    You were right and I was cross." The wind can't read. But nobody had ever written to it, and it
    took the letter all round the city, and showed it to everyone.
b It has it still. Listen: flap, flap.

@ night 1 bedroom calm sleep joy letter,lantern clear | in bed with a letter by the pillow and a lit
    lantern on the window sill
ab! Then {H} was in bed with the letter. The lantern shone. Far off, somebody said, "One."
cd! Later {H} lay in bed. The letter was under the pillow, where it crackled, and the lantern stood
    on the sill where it always had. The frame was blue, and the window was yellow, and both of
    them were true. And far away over the roofs, before doing anything else, somebody looked down
    and said, "One."
abg "So we are yellow, after all," said {G}. // {G} looked in. "Post for you?" said {G}. "Well!"
cdg "Blue," said {G} at the door, very softly. "It depends who is looking," said {H}.
ab- "Good night, Tilda," said {H}.
cd- "Good night, Number Two," said {H} to the tower.
abcd& {B} snored, and Flip hung over the bed and did the same. // {B} was asleep, the right way
    up. Flip was asleep, the other way.
bcd. The wind went by on tiptoe.

# whole | - | -
@ whole 1 roofs joyful sit joy letter,lantern clear | opening a letter on a dark roof in front of
    one yellow lit window
ab! "To the yellow window," said the letter. {H's} window was blue. So whose was it? {H} looked and
    looked. Then night came. One by one the lights went out. One was left. It was {H's} own!
cd! A letter blew in that was not for {H}: it was for a yellow window, and {H's} was blue. All day
    {H} looked, and at night they were all yellow. So {H} stayed awake until the last lamp went out,
    and there on the roof lay a square of yellow light. It came from {H's} own lantern. It was the
    first letter {h:they} ever had.
"""

WINDOW = plot(
    key="window",
    keywords="letter letters post postman window windows yellow lamp light telescope wind tower "
    "bat address",
    titles="""
{H} and the Yellow Window
{H} and the Letter With Half a Name
The Case of the Yellow Window
{H} and the Last Light
""",
    blurb="""
A letter blows in at {H's} window, and it is not for {H}.
"To the Yellow Window", it says, and the rain has washed off the rest.
{H's} own window is blue, so off goes {H} over the roofs, with a bat who reads upside down and a
    wind that will not let go.
But which is the one right window in a city that has a thousand?
""",
    openings="""
{H} had never had a letter.
{H} was {age}, and had never had a letter.
Everybody in Crooked Lane got letters but {H}.
The post had come, and there was none for {H}.
{H} lived at the very top, under the roof.
{H's} room was so high up that the neighbours were pigeons.
Nobody had written to {H} again today.
It was a windy day, and {H} was airing the bears.
High up under the roof {H} was looking at the clouds.
"Any post for me?" {H} always asked, and there never was.
The postman went by, and {H} waved all the same.
{H} had room for a letter, if one should ever come.
The wind was about, and {H} had left the window open.
{H} was writing {h:themselves} a letter, to see how it felt.
""",
    refrain="Knock, knock, is it you?",
    traits="""
stubborn | stubbornness | always finished the crusts
steady | steadiness | had once waited a whole day for a hen to make up its mind
determined | determination | never left a jigsaw one piece short
""",
    hours="day 40 dusk 74 night 100",
    people="""
Flip | Flip the bat | bat
Tilda | Tilda from the tower | tower
""",
    story=_FRAME + OBSTACLES,
    dark="want back",
    unseen="""
lantern | look
hat | forms
umbrella | forms
""",
)
