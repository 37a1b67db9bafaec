"""The extra hill's frame: an empty page, a hill too many, and a picture that is not taken."""

from ...plots import plot
from .hill_obstacles import OBSTACLES

_FRAME = """
# want | The Last Page | One page in {H's} book of dinosaurs is empty, for nobody knows what the
    Biggest of them all looks like.
@ page 1 bedroom curious reach wonder book,camera clear | turning to the empty last page of a big
    picture book, a camera close by
ab! {opening} But the last page was empty. It said: The Biggest.
cd! {opening} It was a fat book, and it was full but for one page. Under the empty square {h:they}
    had written, very neatly: The Biggest. Nobody had ever seen the Biggest. One only heard
    about it, mostly from people who had not seen it either.
ab "Today I'll find it," said {H}. // "Just one more picture," said {H}.
cd "Today," said {H} to the empty page. It looked back, as blank as an egg.
abcdg "Give it my love," said {G}, "if it stands still." // "Wear your coat," said {G}. "The
    bigger they are, the more shade they make."
abcd-. "And then you'll be done," {H} told the book.
bcd. The book smelled of glue and a little of swamp.
d. There was also the question of what one takes along for somebody that size. {H} packed two
    biscuits.
abcd> But first, a look out of the window.

@ hills 2 bedroom curious stand wonder map clear | counting hills from a window with a hand-drawn
    map held up for comparing
ab! {H} had a map with seven hills. {H} looked out and counted. One, two, three... eight? Eight
    hills!
cd! There was a map as well, which {H} had drawn. It had the river on it, the mountain pass and all
    seven hills of the valley. {H} held it up against the window and counted: seven on the map.
    Outside there were eight.
cd "I must have counted a cloud," said {H}, and folded it up.
ab "I must have counted a cloud," said {H}.
bcd. The cloud in question had moss on it.
abcd& {B} counted too and made it nine, but that was a cow.
abcd> Down in the ferns something went thump.

@ one 2 valley calm stand determination camera - | holding a camera with great care among giant
    ferns
ab! In the camera there was one picture left. Just one! {H} would not snap it at just anybody.
cd! There was one picture left in the camera. Not two, of which one may come out as a thumb.
    One. It was for the Biggest, and for nobody else, and {H} carried it like a full cup.
abcd! {H} was {trait}.
bcd {h:they} {habit}.
b "May I?" {H} asked before every picture. Always.
d. All the dinosaurs in the book were smiling. It makes a difference, being asked.
abcd> And then the path had a hole in it.

@ print 2 valley curious reach wonder camera - | gazing at a footprint as large as a pond, with
    three frogs swimming in it
ab! It was a footprint! It was as big as a pond. Three frogs swam in the big toe.
cd! It was not a hole. It was a footprint, as wide as a room, with rain in it. It had been there
    long enough to have frogs, and the three in the big toe did not see why they should move for a
    visitor.
cd "Who made this?" asked {H}. "We don't know," said the frogs. "We only rent."
ab "Somebody very big was here," said {H}. // "Good morning," said {H} to the frogs.
abcd& {B} tried it on. It was roomy. // {B} lay down in the heel to show how big it was.
b. It was still a bit warm.
abcd> Who has feet like that, and is never seen?

@ honk 3 valley curious stand mischief camera - | gently hiding a camera behind the back from a
    proud crested dinosaur
ab! "A camera!" cried Lady Honk. She had a big red crest. "Take me! This is my good side." She
    turned. "And so is this."
cd! "A camera!" cried somebody. It was Lady Honk, who had the finest crest in the valley and was on
    pages four, nine and eleven of the book already. "You may begin," she said, and looked
    into the distance. "This is my good side. I have two."
cd "It's the last one, Lady Honk," said {H}. "I'm saving it." "Naturally," said Lady Honk, "for
    me."
ab "It's the last one," said {H}. "Sorry, Lady Honk."
b. When she was cross, her crest went honk.
d. It is not easy to say no to someone who has already put her chin up.
abcd> "I know where the Biggest lives!" said a voice in the air.

@ guide 3 valley joyful walk joy map,camera - | following a leather-winged professor along a fern
    path with a map and a camera
ab! Down flapped {guide}. "The Biggest is blue," she said. "It has nine heads. This way!" And she
    flew into a tree.
cd! Down came {guide}, who had wings like old umbrellas and knew everything. "The Biggest," she
    said, "is blue, has nine heads, and eats only on Fridays. I have never seen one. That is how I
    know so much about it." Then she flew into a tree, which had been there for some time.
cd {H} helped her out of it, and took her along. It seemed safer.
b "That tree is wrong," said {guide}.
bcd. "Do keep up," said {guide}, from the wrong end of the path.
abcd> Behind {we:them} one of the hills got up, very quietly.

# turn | The One in the Picture | From the top of the pass there are just seven hills to be seen,
    and {H} is leaning on the other one.
@ eight 1 pass curious stand wonder map,camera clear | leaning on a mossy hill on a mountain pass,
    comparing a map with the valley below
ab! From the pass {H} could see it all. {H} counted the hills: one, two, up to seven. Then what was
    {H} leaning on?
cd! From the top of the pass one saw the whole valley. {H} took out the map and counted. Seven hills
    there, and seven hills here. "I knew it," said {H}, and leaned back, quite content,
    against the eighth. It was warm. It was breathing.
ab It was warm. It had moss on it. It had an ear!
cd Nobody said anything for a moment. The hill held its breath, as it had been doing for years.
b& "Shh," said {H} to {B}. "Don't look up yet."
d. "A hill of the early period," {guide} began, and then for the first time in her life she
    stopped.
abcd> Slowly, {H} took hold of the camera.

@ shake 2 pass tense reach determination camera,flower clear | raising a camera at an enormous
    dinosaur that tries to hide behind one small flower
ab! {H} held up the camera. Oh! The hill began to shake. It hid its face. It hid behind one small
    flower!
cd! There it was: the last page. {H} put the camera to one eye. And all at once the hill began to
    tremble, so that the ferns on its back shook like feather dusters. It pulled up a single flower
    and hid behind it.
cd It was the biggest animal in the world, and all one could not see of it was the tip of its nose.
ab "Please don't," said the hill, very low.
b. Down on the path stones began to roll.
d. A bird's nest slid off one shoulder, and was put back with a claw as long as a broom.
abcd> One click would do it. What now?

@ put 1 pass calm stand wonder -,camera clear | shutting a camera away in its box with a kind look
    up
abcd! This wanted {virtue}, not a picture.
ab! {H} put the camera in its box. Snap! "I'm sorry," said {H}. "I did not ask." // {H} put the
    camera in its box and shut it. "I should have asked," said {H}.
cd! {H} took the camera down. It was the picture {h:they} had wanted for a whole year, and it would
    have been a good one. {H} put it in its box, and shut the lid so that it could be heard.
    "I beg your pardon," said {H}. "I never asked."
cd Then {h:they} said, "May I just sit here? You needn't do anything. I've brought biscuits."
b The hill let out a long, long breath.
d. An empty page, thought {H}, is not so bad. There's a good deal of room on it.
abcd> It was quiet for a long time. Then the hill opened one eye.

@ eye 1 pass joyful hug joy flower - | offering a biscuit to a shy, enormous mossy dinosaur with
    kind eyes who holds a flower
ab! It was a big, brown, kind eye. "I'm Tiny," said the hill. "They all say: OH, HOW BIG! And then I
    feel so big."
cd! The eye was brown, and as large as a door, and worried. "I'm Tiny," it said in a very small
    voice. "My mother called me that. Everyone else says OH, HOW BIG, and points. So I took to being
    a hill. Nobody says that to a hill."
cd "Hello, Tiny," said {H}. "I like your moss."
ab "Hello, Tiny," said {H}. "Have a biscuit." He took it with the tip of his tongue.
abcd& {B} hugged him, as far as it went. It was part of a toe.
b. Tiny blushed. Three ferns went pink.
abcd> But Tiny had something else to say.

@ was 4 pass calm sit wonder - clear | sitting against the paw of a gigantic mossy dinosaur, looking
    up as he talks shyly
ab! "I went with you," said Tiny. "All day. I helped a bit, when you weren't looking." "It was you!"
    said {H}.
cd! "I came along behind you," said Tiny. "All the way from your window. I only wanted to see
    what someone does who asks first. I may have helped, here and there. I tried not to be in the
    way." He thought it over. "I am generally in the way."
cd {H} went back over the day. There had been rather a lot of luck in it.
b. That was a whole day of being kind in secret.
d. "I had put it down," said {guide} faintly, "to geography."

@ ball 5 pass joyful walk mischief flower - | playing hide-and-seek with an enormous dinosaur who
    hides behind a flower
ab! They played hide and seek. Tiny hid first. "Where can he be?" said {H}. He was behind the flower
    again, and giggled.
cd! They played hide and seek, because it was what Tiny was best at. He was a hill, then a cliff,
    and once, with great daring, a cloud. "I give up," {H} said each time, leaning on him. His
    giggles rolled down the pass like barrels.
abcd& {B} found one ear, and then far off the other.
b. Then {H} hid, and Tiny counted to seven, which was all he could.

# ending | Eight Hills | The last picture is taken after all, though not by the one who carried it
    so far.
@ nose 1 pass joyful stand joy flower,camera clear | posing with a flower and a laugh while an
    enormous dinosaur holds a very small camera
ab! "What does the camera do?" asked Tiny. He took it in two claws. "May I?" he asked. Click! It was
    a picture of {H}!
cd! "What does one do with that?" asked Tiny, looking at the box. {H} showed him. Tiny took the
    camera between two claws, like a crumb. "May I?" he asked. Nobody had ever asked {H} that
    before. Click. The last picture came out with a whirr. It was of {H}, laughing, with the tip
    of a very large nose along the edge.
cd He had held his breath so as not to blow {h:them} away.
ab One bit of Tiny was in it too. It was his nose.
b. He had held his breath, so as not to blow.
d. Somewhere down in the valley a crest went honk, as if it knew.
abcd> The camera was empty now. But it did not matter a bit.

@ crest 6 valley joyful stand joy - - | introducing an enormous shy dinosaur to a crowd of crested
    dinosaurs
ab! Lady Honk came up to Tiny's toe. She looked up, and up. "OH," she said, "how... nice your moss
    is." Tiny smiled.
cd! Lady Honk and all the other Honks were standing in the valley with their chins up. She looked at
    Tiny. She began to say it. One could see it come up her neck: OH, HOW. Then she saw {H's} face.
    "Oh," said Lady Honk, "how do you do?"
b. "Is this your good side?" asked Tiny. It was the right thing to say.
d. "You may stand next to me," she told him, "at the back." He did, and it was noticed that the
    shade became her.

@ ride 5 valley joyful reach joy - clear | high up between the ears of an enormous dinosaur, above
    moonlit giant ferns
ab! Tiny took {H} home on his head. It was like a hill that walks. The moon was so near that {H}
    said good evening. // Home went Tiny with {H} up on his head. The ferns were as small as
    grass.
cd! Tiny took them home on top of his head, between the ears, where the moss was thickest. From up
    there the giant ferns were a lawn. He put each foot down so gently that nobody woke
    but the frogs, and they only moved into the new print.
abcd& {B} steered by the left ear. Tiny let {b:them} believe it.
b. He walked softly. Thump, he whispered. Thump.
d. {guide} flew alongside, taking notes. She crossed out "blue". She crossed out eight of the heads.

@ stick 4 bedroom calm sit joy book clear | pasting a picture into the last page of a big book
ab! {H} opened the book at the last page. In went the picture, with a lot of glue. // The picture
    went on the last page. {H} stuck it in, and then {h:their} thumb.
cd! {H} took the glue and stuck the picture on the last page, in the empty square. Then {h:they}
    looked for a while at what was written under it: The Biggest. {H} took a pencil and added,
    after it, a single word: Smile.
b. It was the best nose in the whole book.
d. It was, of all the pictures, the only one in which one could see who had been asked.
abcd> And then one more look out of the window.

@ window 1 bedroom joyful reach joy book,map clear | waving from a bedroom window to eight moonlit
    hills, a book open at its last page
ab! The last page was full. {H} looked out: seven hills, and one more. "Good night, Tiny," said
    {H}. The hill waved a fern.
cd! The last page was full now, and the map was right, or so anyone else would have thought. {H}
    counted the hills once more from the window. There were eight, and the eighth had come rather
    close. {H} did not put it on the map. One does not tell on a friend.
cd "Good night, Tiny," {h:they} said, not loudly. The eighth hill waved one fern.
abg "I count eight," said {G}. "So do I," said {H}. // "That's a nice nose," said {G}.
cdg "Did you find it?" asked {G}, looking at the book. "Whose nose is that?" "A friend's," said
    {H}.
ab& {B} waved too, and fell asleep in the middle of it.
bcd. Behind the house, something big turned over and sighed.
d& {B} said good night to all eight of them, by name, which took until half past.

# whole | - | -
@ whole 1 pass joyful stand joy camera,map - | laughing on a mountain pass as a shy enormous mossy
    dinosaur holds a tiny camera
ab! {H} wanted a picture of the Biggest. But the Biggest was shy. He hid as a hill. So {H} put the
    camera away. "May I?" asked the Biggest then. Click! He took {H}.
cd! The last page of {H's} book was empty, for nobody had ever seen the Biggest. He turned out to
    be a hill too many, and so shy that he shook at the sight of a camera. So {H} put it away,
    though it was all {h:they} had come for. Then he asked, very politely, if he might take one of
    {H}.
"""

HILL = plot(
    key="hill",
    keywords="big biggest hill hills shy camera picture photo photograph album hide hiding map",
    titles="""
{H} and the Eighth Hill
{H} and the Biggest of Them All
The Last Page of {H's} Book
{H} and Somebody Very Large
""",
    blurb="""
{H} has a picture of every dinosaur in the valley but one.
Nobody has ever met the Biggest, and there is just one picture left in the camera.
The map shows seven hills, and out of the window there are eight.
How can somebody so very large be so hard to find?
""",
    openings="""
{H} had a book with every dinosaur in it.
{H} was {age}, and had a book of dinosaurs.
In {H's} book there was a dinosaur on every page.
All dinosaurs smiled when {H} came by with the camera.
{H} had nearly filled a whole book with dinosaurs.
Page one of {H's} book was a dinosaur with a cold.
"Page thirty," said {H}, and turned it over.
Everybody in the Fern Valley was in {H's} book.
{H} had a picture of nearly every dinosaur.
It had taken {H} a year to fill the book.
{H} opened the book of dinosaurs, as on every morning.
There were a great many teeth in {H's} book.
{H} liked dinosaurs, and glue, and a book for both.
""",
    refrain="Hill, hill, please stand still!",
    traits="""
polite | politeness | always knocked, even on tents
thoughtful | thoughtfulness | never once looked over anyone's shoulder
considerate | a kind thought | said "after you" to snails, and waited
""",
    names="""
guide | Professor Flap | Professor Gust | Professor Beak
""",
    hours="day 74 dusk 88 night 100",
    people="""
{guide} | the flying {guide} | flap | flew | wing
Lady Honk | Lady Honk with the red crest | crest
""",
    story=_FRAME + OBSTACLES,
)
