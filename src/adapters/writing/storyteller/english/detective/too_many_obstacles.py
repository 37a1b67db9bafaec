"""The obstacles in the riddle of one too many: five false trails on the roofs and below."""

OBSTACLES = """
# washing | The Longest Washing Line | Between the roofs hangs everybody's washing, and one sock in
    it belongs to nobody.
@ sheets 1 roofs curious walk wonder - clear | pushing through rows of flapping sheets and shirts
    between crooked chimneys
ab! Flap, flap, flap! The washing hung from roof to roof. {H} went in at a shirt and got lost in a
    sheet.
cd! The prints led in among the washing. It was everybody's washing, all on one line, and the line
    went from chimney to chimney as far as there were chimneys. {H} went in under a shirt, turned
    left at a nightgown, and was lost.
cd "Excuse me," {H} said to a pair of trousers, which had looked like somebody.
b. A wet sleeve patted {H} on the head.
d Somewhere ahead Constable Crumb was calling out that nobody should panic, from inside a pillow
    case.

@ socks 2 roofs curious reach determination - clear | counting socks pegged on a long washing line
ab! {H} counted the socks. Two, four, six, and one more. One sock too many! It was red, and quite
    dry.
cd! A detective who is lost counts things. {H} counted socks. They came in twos, as socks should,
    until the very end, and there hung one alone. It was red. It was dry, while all the rest were
    dripping. It had been pegged up by somebody who had never used a peg.
b The peg was on the toe. "How odd," said {H}.
d. It had in fact been pegged to itself.

@ whose 3 roofs joyful stand mischief - clear | trying a tiny red sock on one thumb beside a washing
    line
ab! Whose was it? It was too small for {H}. It was too big for Crumb. "It itches," said Crumb. //
    "It may be mine," said Crumb, and put it on. It was not.
cd! The sock was too small for a person and too large for a doll. Constable Crumb tried it on, to
    help with enquiries, and got stuck. "I'm inside the evidence," came a voice. "It's woolly in
    here."
abcd~ {B} pulled at the toe until Crumb came out, pop.
abcd+ "Hold on to the feet," said {B}. Pop!
b. "I am too round for clues," said Crumb.
d From then on a bit of red wool stuck out over one eye, like a very small plume.

@ lady 1 roofs calm reach joy - clear | handing a small red sock to somebody at a skylight
ab! A skylight opened. "The egg cosy!" cried a lady. "I lost it when I was five!" {H} gave it to
    her.
cd! A skylight went up, and a lady with pegs in her hair looked out. She looked at the sock for a
    long time. "That is no sock," she said. "It kept my egg warm, every Sunday, till I was five. One
    day it went off the sill. And now it's come back?" {H} put it into her hands.
cd. She said that she would have an egg at once, and she had two.
b She put it on her nose, she was so glad.

@ line 2 roofs curious walk determination - clear | following a swaying washing line past chimneys
    with a small bag of pegs
ab! So it had been lost long ago. And now it was home! {H} went on along the line. Flap, flap,
    flap. // "It is not a thief," said {H}. "It is the opposite." On {we:they} went.
cd! "So that is how it goes," said {H}, and went on along the line with care. "Somebody isn't
    leaving things. Somebody is giving them back." It was a new sort of crime, and there was no
    word for it but "nice".
b Off {we:they} went, and the shirts all waved.
d "We'll have to arrest somebody for it all the same," said Constable Crumb, "or what is the hat
    for?" There was no hat.

# cock | The Weathercock Who Saw Everything | There is a witness on the highest roof, but it points
    wherever the wind says.
@ rusty 1 roofs curious reach wonder - - | looking up at a rusty golden weathercock on a ridge
ab! On the top roof sat a gold weathercock. "I see it all," it said. Creak! "It went there. No,
    there!"
cd! On the highest ridge lived the weathercock, who saw everything there was to see. "I know who it
    is," it said. "I see them every night. They go... creak... that way." It swung round. "No, that
    way. Sorry. It's the wind. It will keep changing the subject."
b "Which way?" asked {H}. It pointed at lunch.
d. It had pointed at four suspects so far, and three of them were clouds.

@ windy 3 roofs tense stand determination - storm | holding on to a chimney pot in a storm while
    a weathercock spins
ab! A storm blew up. Whoo! Round went the bird. "There! There! There!" it cried. {H} got dizzy just
    looking.
cd! Then the wind got up to a storm, and the weathercock went round like an eggbeater. "There!" it
    cried. "There! There! And there!" It had now accused the whole city, some of it twice.
b. Even Crumb's hat went by, and Crumb had no hat.
cd "It must be a very big gang," said Constable Crumb, going pale.
abcd& {B} held on to {H}, and {H} held on to the chimney. // {B} lay as flat as a stamp until it
    was over.

@ butter 1 roofs calm reach determination - clear | buttering the foot of a weathercock with a
    sandwich
ab! "It is only stuck," said {H}. {H} had bread and butter. {H} rubbed the butter on. No more
    creak!
cd! {H} waited until the wind had gone to lie down. "You don't point wrong," {H} told the
    weathercock. "You're stuck, that is all, and the wind is rude." There was a sandwich in the
    ninth pocket. It is not what butter is for, but {H} put all of it on the rusty foot.
b "Ooh," said the weathercock. "That is nice."
cd. The ham was left over, and Constable Crumb took it away as evidence.

@ turns 2 roofs joyful stand joy - clear | watching a gleaming weathercock turn smoothly to point
    at far chimneys
ab! Round it went, as smooth as cream. "They come from the old chimneys," it said. "They come when
    it is dark." // The bird turned by itself. It stopped. It pointed at the old, old chimneys.
    "From there!"
cd! The weathercock turned, quite slowly, for the joy of it. It looked east, because it wanted to.
    Then it looked to the old chimneys and stayed. "From over there," it said. "They carry one
    thing at a time, and they stop at every roof to say sorry."
b "They say sorry a lot," it said.
cd "Sorry?" said {H}. "To roofs?" It was the first time that the weathercock had been sure of
    anything, and it shone.

@ sorry 2 roofs curious walk wonder - mist | walking on along a misty ridge towards old crooked
    chimneys
ab! "Why do they say sorry?" asked {H}. "I only do directions," said the bird. So {H} went on.
cd! "Sorry for what?" asked {H}. "I do directions," said the weathercock. "For reasons you want a
    church clock." {H} went on along the ridge in the mist. It was odd. In all the riddles so far,
    nobody had been sorry till the last page.
b "Come by again!" it called. It was pointing at {H}.
d "And it was only ever a bun," said Constable Crumb, who had a few things on his own mind.

# drip | A Teapot in the Rain | It rains, an old roof leaks, and somebody has been there before the
    detective.
@ pour 1 roofs tense walk wonder umbrella rain | hurrying over wet slates in the rain under an
    umbrella
ab! Down came the rain. Pit, pat, pit, pat! {H} had an umbrella. The prints washed off, one by one.
cd! Then came the rain, and it came all at once, like peas out of a sack. {H} put up an umbrella. It
    did for {H}, but it could not do for the prints. They went soft. They went round. They ran down
    the slates and away into the pipe.
cd "There goes the case," said Constable Crumb. "It has gone down the drain."
b "Come back, clues!" called {H}. They did not.

@ ping 2 roofs curious stand wonder umbrella,teapot rain | listening with a tilted umbrella beside
    a teapot that catches rain
ab! Ping! Ping! What was that? It was the rain in a pot. Somebody had put a teapot on the roof. //
    Plink! Plonk! {H} listened to the rain. Under a broken tile stood an old teapot.
cd! Ping. It was a small, clear sound in all that pouring. {H} tilted the umbrella and listened.
    Ping. Next to a hole in the roof, where the rain wanted to get in, somebody had stood an old
    brown teapot. It was nearly full.
b Ping, ping. It was filling up fast.
cd It was not a place where anyone would lose a teapot. It had been put there, and on purpose, and
    the lid was laid beside it.

@ hole 1 roofs calm reach wonder teapot,umbrella rain | peeping through a gap in wet tiles at a warm
    room below, holding a brown teapot
ab! {H} looked in at the hole. Below, a baby slept in a dry cot. The teapot kept the rain off! How
    kind.
cd! {H} emptied the teapot, put it back, and looked down through the gap. Right below was a cot, and
    in it a baby, fast asleep and perfectly dry. So somebody had come by, seen where the drip would
    land, and done something about it. "It's no thief," said {H}. "Thieves don't think of babies."
b The baby had one sock on. It smiled.
d. "Some thieves were babies once," said Constable Crumb, but his heart was not in it.

@ mend 2 roofs joyful reach determination umbrella rain | fixing an open umbrella over a hole in a
    roof in the rain
ab! {H} took the umbrella. {H} put it over the hole, like a hat. No more ping! // "Have mine," said
    {H} to the baby. Over the hole went the umbrella. {H} got wet, and did not mind.
cd! A teapot is all very well, but it has to be emptied. {H} wedged the umbrella over the hole,
    handle down, like a tent. The rain drummed on it, and slid off, and gave up. Then {H} was wet,
    all down the front, and most of all where the third button wasn't.
abcd& {B} got wet to keep {h:them} company.
b. Rain is only wet, after all.
d "I should like it noted," said Constable Crumb from under the last dry inch, "that I got wet as
    well."

@ drops 3 roofs curious walk joy teapot clear | walking over gleaming roofs after rain with a brown
    teapot
ab! The rain went off to rain on somebody else. In the soft moss were new prints. Tip, tip, tip!
    On went {H} with the teapot.
cd! The rain moved on to the next city. And there, in the wet moss along the edge, were prints
    again, clear and fresh. Somebody had been back to see to the teapot and had found that it was
    seen to. {H} took it along. There was sure to be a person who wanted one.
b Each print had three toes and a puddle in it.
d Somebody had also wiped the lid. You do not often get that, in a suspect.

# sparrows | Seven Who Did It | Everybody on the corner says they did it, and {H} has to find out
    who didn't.
@ first 1 lane curious stand wonder - clear | questioning a row of seven sparrows on a fence in a
    lane
ab! "Who did it?" asked {H}. "Me!" said a sparrow. "No, me!" said the next. "Me, me, me!" said all
    seven.
cd! The trail came down again at the corner, where the sparrows sit. "Does anyone know who has
    been leaving things on doorsteps?" asked {H}. "It was me," said the first sparrow. "I did it
    with her," said the second. In half a minute there were seven of them, and an ant.
cd "Arrest them all!" said Constable Crumb. "Has anybody got a bag?"
b "It was a team," said the ant.

@ why 3 lane joyful stand mischief - clear | in front of chattering sparrows who all raise one wing
ab! "What did you leave?" asked {H}. "A whale!" said one. "Soup!" said two. They were fibbing, all
    seven.
cd! "And what did you leave?" {H} asked. "A piano," said the first. "A bigger piano," said the
    second. "We dropped it," said the third, "so you won't find it." They all looked so hopeful that
    it was hard to be strict.
b "We were very, very bad," they said with pride.
abcd+ "I'll take notes," said {B}, and drew a piano with wings.
abcd~ {B} counted them, and got nine.
d "And then we did it again, backwards," said the fourth, and even the others looked at it with
    respect.

@ wish 2 lane calm sit wonder - clear | sitting on a kerb among seven small sparrows, talking kindly
ab! "Why do you say you did it?" asked {H}. The sparrows went shy. "Nobody ever asks us," said the
    smallest.
cd! {H} sat down among them. "You didn't do it, did you?" The sparrows looked at their toes. "No,"
    said the smallest. "But you asked so nicely. Nobody asks us things. They say shoo." It was the
    truest thing that had been said all day, and everybody was quiet for a moment.
b {H} did not say shoo.
d {H} knew how it is. It is a long time to sit on a fence, from one bit of bread to the next.

@ ask 1 lane joyful reach joy - clear | leaning down to listen to the smallest of seven sparrows
ab! "Then I ask you," said {H}. "What did you see?" "It comes at night," said the smallest. "It
    says sorry to the doors."
cd! "Then here is a real question," said {H}, "and only for sparrows. What did you see?" They had
    seen it all. They see everything, from that fence. "It comes at night, by itself," the smallest
    said. "It puts a thing down. It bows to the door. And it goes up again, over the cobbler's."
b "It even bows!" said the others.
d "And then?" asked {H}. "Then it looks back once," said the smallest, "to see if it is all right
    like that."

@ badge 2 lane joyful walk joy - clear | leaving a lane with seven proud sparrows saluting behind
ab! "Good work," said {H}. "You are all helpers now." Cheep, cheep, cheep! Up went {H}, past the
    cobbler's.
cd! "That is the best answer I've had," said {H}. "You are Deputy Sparrows, all seven." They stood
    up so straight that two fell off the back. Constable Crumb said that it was most irregular, and
    then showed them how to salute. And up went {H}, over the cobbler's.
b. The ant was made a deputy too. It cried a bit.
cd "What does a deputy do?" asked the smallest. "Looks," said {H}, "and is asked." They could
    hardly believe their luck.

# flour | The Trap | {H} lays a trap with a bag of flour, and it catches the wrong person.
@ spread 1 roofs curious reach mischief spoon - | sprinkling flour across a flat rooftop with a
    spoon
ab! "I'll set a trap," said {H}. {H} put flour on the roof with a spoon. Puff, puff! It was all
    white.
cd! "What we need," said {H}, "is a trap." It was a gentle one. The baker had given {h:them} a bag
    of flour. With the spoon {H} dusted a whole flat roof, from one edge to the other, till it was
    as white as a clean page.
cd "Whoever comes will write their name on it," said {H}, "with their feet."
b. Now nobody could come and not be seen.

@ wait 3 roofs calm sit wonder -,blanket - | sitting under a blanket beside a white floury roof,
    waiting
ab! {H} sat under a blanket and waited. It got late. It got cold. {H's} eyes began to close. // Shh!
    {H} hid under a blanket. Nobody came. {H} yawned, and yawned again.
cd! {H} hid under a blanket and watched the flour. Flour is not much to watch. It lay there. After
    an hour it was still lying there. {H} thought that it had moved, but that was an eyelid.
abcd& {B} took the first watch, with {b:their} eyes shut. // {B} leaned on {H}, and that was warm.
b. Only for one wink. Or two.
d Now and then the roof ticked as it cooled. Constable Crumb had gone home, to be fresh for the
    arrest.

@ who 1 roofs tense reach wonder - - | staring at a floury roof covered with all sorts of prints
ab! {H} woke up. The flour was full of prints! {H} went after them. Round and round they went. They
    were Crumb's!
cd! When {H} looked again the flour was covered. Something had marched up and down it, round and
    round, and lain down in the middle. {H} followed the prints with one finger, twice about the
    roof, to a pot, and behind the pot sat Constable Crumb, as white as a wedding. "I have been
    guarding it," said Crumb. "Every inch."
b "I kept off the trap," said Crumb. "Mostly."
d There was flour in every feather, and a good deal in the beak, and it had been turned into a sort
    of dough.

@ bun 3 roofs joyful reach joy - clear | dusting off a floury white pigeon and laughing
ab! {H} had to laugh. Crumb sneezed. Atchoo! Up went a white cloud. Now {H} was all white as well.
cd! {H} tried to be cross and could not manage it, because Crumb sneezed. It was a large sneeze for
    a pigeon. The flour went up, looked about, and came down on everybody. Now there were only
    ghosts on that roof, and one of them was giggling.
abcd& {B} was the whitest of them all, and sneezed next.
b. "Boo," said {H}. "Coo," said Crumb.
d From below a window somebody called up to ask whether it was snowing, and somebody else said only
    over there.

@ corner 2 roofs curious walk wonder - clear | bending over one clear line of three-toed prints at
    the edge of a floury roof
ab! But look! In one corner were small prints. Tippy, tip, tip. They went round the flour, so as not
    to spoil it!
cd! And then {H} saw them. There was one more line of prints, three toes each, in the very corner.
    Somebody had come by, seen how smooth it was, and gone all the way around the edge, on tiptoe,
    so as not to spoil it. They led on to the next roof. "What manners," said {H}, and followed them
    in just the same way.
b "How polite!" said {H}.
d It takes longer, on tiptoe. It gives you time to wonder what sort of person would think of it.
"""
