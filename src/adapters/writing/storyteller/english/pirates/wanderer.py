"""The wanderer's frame: an island at the window, a leaf on a mast, and the use of staying put."""

from ...plots import plot
from .wanderer_obstacles import OBSTACLES

_FRAME = """
# want | Bloop | There is an island at the window that was not there yesterday; {H} says good
    morning, and it is gone.
@ window 1 bedroom curious sit wonder - clear | sitting up in bed and staring out of the window at a
    small round island
ab! {opening} There was an island outside! It had not been there last night.
cd! {opening} Outside the window was an island. It had a hill, some bushes and a waving crab, and it
    had certainly not been there the night before.
ab It was small and round. It looked in.
cd It had come so close that its bushes were touching the glass. It had the look of somebody who has
    the right street but is not sure of the number.
abcdg "Has somebody left the sea on?" asked {G}. // "Breakfast!" said {G}. "And why is it so green
    in here?"
abcd-. "Are you for me?" whispered {H}.
b. A crab on the beach waved one claw.
abcd> Should one say hello to an island?

@ bloop 1 bedroom joyful reach wonder - clear | waving out of a bedroom window at a small island
    that slips away over the water
ab! "Good morning!" said {H}. The island got shy. Bloop! Off it swam, and it was gone.
cd! "Good morning," said {H}, and opened the window. The island blushed all along its beach. Then it
    let itself down in the water, like a hippopotamus, up to the bushes. Bloop, it said, and slid
    off around the corner of the harbour.
cd "It wanted something," said {H}. "People don't come to the window for nothing."
b. It left a wet patch on the sill.
d. All that was left of it was a damp patch on the sill and one astonished snail.
abcd& {B} had seen it too, and said so with both eyebrows.
abcd> Bloop, it went, further out. What did it want?

@ puffin 2 deck curious stand mischief - clear | standing on the deck of a small ship facing a very
    sure puffin on the rail
ab! A puffin sat on the ship. "That was a cloud," said the puffin. It was always sure. It was always
    wrong.
cd! On the rail of the {ship} sat the harbour puffin. "That was no island," it said. "That was a
    cloud, lying down." The puffin had an answer to everything, and so far not one of them had been
    right. It was a great help, once one was used to it.
cd+ "Is it going to rain?" asked {B}. "No," said the puffin. {B} put up a hood.
b. "I am never wrong," said the puffin. That was wrong too.
abcdg. "If it says left," said {G}, "go right. And take a scarf."

@ leaf 1 deck calm reach joy leaf clear | reaching up to a single green leaf that has sprouted on
    the wooden mast of a small ship
ab! {H} gave the mast some water. It had grown a leaf, you see. Just one, and very green.
cd! Before sailing {H} watered the mast. Other masts are only wood. But this one was so old that it
    had begun again, and every spring it put out one green leaf. {H} told it good morning, too.
abcd! {H} was {trait}.
bcd {H} {habit}.
cd "I don't think it knows that it's a mast," said {H}.
b. The leaf wagged, though there was no wind.
d. Who had made it, and out of what tree, nobody remembered. It had simply always been the tallest.
abcd& {B} blew on it, for luck.

@ rule 3 deck calm stand wonder - clear | reading old words carved into the mast of a small ship
ab! On the mast it said: "Rule One. If you are lost, stay put." But {H} was not lost. Not yet!
cd! Low down on the mast somebody had cut some words into the wood, a long time ago and with a blunt
    knife. "Rule One," they said. "If lost, stay put." There was no Rule Two. They must have run out
    of mast.
cd "Well, nobody's lost," said {H}. "{We:we} know where {we:we} {we:are}. It's the island that
    doesn't."
b. {H} read it twice and scratched one ear.
d. It seemed rather a dull rule for a ship.

@ sail 5 deck joyful reach determination rope clear | hauling on a rope as a round ship leaves a
    harbour
ab! Up went the sail! Off went the ship, past the wall and out to sea. "It went left," said the
    puffin. So {H} went right.
cd! {H} let go the rope, the sail said "Whup", and the {ship} rolled out past the harbour wall like
    an egg off a table. "It went left," said the puffin. {H} thanked it and turned right.
abcd& {B} waved to the harbour until there was no harbour. // "Anchors up," said {H}, and {B} sat on
    it.
b. The sea was big, and it went all the way round.
abcd> And who was that, behind the first wave?

@ near 3 deck tense reach joy telescope clear | leaning over the bow with a telescope toward a small
    island that is slipping away
ab! There! {H} looked through the telescope. A hill! A beach! The ship came near, and nearer. Bloop!
    It was gone.
cd! "Island ahoy!" called {H}, with one eye in the telescope. There was the hill, there was the
    beach, and there was the crab, still waving. The {ship} came nearer, and nearer, until {H} could
    count the shells. Bloop. There was nothing left of it but a ring on the water.
bcd. The crab had stopped in the middle of a wave.
abcd> Bloop! Was that in front, or behind?

# turn | Rule One | The faster they follow, the further off it is; {H} lets down the anchor and does
    nothing at all.
@ chase 4 deck tense reach determination - clear | pointing over the bow as a little island vanishes
    behind a wave
ab! {H} went left. Bloop! It was on the right. {H} went right. Bloop! It was at the back!
cd! All afternoon it went on like that. The {ship} came around one side, and the island, bloop, had
    just gone around the other. {We:they} went fast, and {we:they} went slowly. {We:they} even went
    backwards, so as to seem to be leaving.
abcd& {B} got giddy and had to look at one plank.
b. The sea had rings all over it.
abcd> It was no use. And which way was home?

@ lost 2 deck sad sit sadness leaf - | sitting by the mast at sunset, looking up at carved words and
    one green leaf
ab! The sun went down. Now {H} was lost. {H} looked at the mast. The leaf wagged. "Rule One," {H}
    read. "Stay put."
cd! The sun went down, and on all sides there was nothing but evening. "Now {we:we} {we:are} lost,"
    said {H}, and leaned on the mast, under the leaf. There was Rule One, right in front of
    {h:their} nose: "If lost, stay put." {H} read it again. "Oh," {h:they} said. "It isn't running
    away at all."
cd "It goes where {we:we} just {we:were}," said {H}, "and {we:we} go where it just was. It's looking
    for {we:us}!"
b "Oh!" said {H}. "And it looks for {we:us} as well."
abcd> And if two are looking, what must one of them do?

@ stay 1 deck calm sit determination lantern - | sitting still beside a lit lantern on the deck of
    an anchored ship
abcd! It takes {virtue} to do nothing.
ab! Down went the anchor. {H} lit a lantern and sat quite still. "It will never come," said the
    puffin.
cd! Splash, went the anchor. {H} hung up a lantern, settled down under it, and stayed put. "It will
    never come," said the puffin, "not in a hundred years." {H} smiled, and got out a second cup.
b. An hour went by, on tiptoe.
d. Doing nothing is harder than it looks. {H's} nose itched in four places, one after the other.
abcd& {B} did nothing too, and was better at it than anybody. // {B} stayed put with all {b:their}
    might.
abcd> Then, very softly, something went: bump.

@ bump 1 deck joyful reach wonder lantern,leaf - | leaning over the rail with a lantern toward a
    small island that nestles against the ship
ab! It was the island! It laid its beach against the ship. "Bloop?" it said. And it looked up, up,
    up at the leaf.
cd! There it lay alongside, hill, beach, crab and all, breathing hard. It had swum the whole day.
    "Bloop?" it asked, very quietly. {H} held out the lantern. It wasn't looking at {H}, and it
    wasn't looking at the cups. It was looking up at the mast, at one green leaf.
cd+ "Ask it in," whispered {B}. "I think," said {H}, "that it's asking us."
abcd~ {B} touched noses with the crab, nearly.
b. "It came!" said {H}. "I said so," said the puffin.

@ stump 2 island curious reach wonder leaf,lantern - | touching a broad old tree stump on a hilltop,
    comparing it to a leaf
ab! On its hill stood a stump. {H} looked from it to the mast. They were just as thick! It was the
    same tree.
cd! On the very top of the island, where its tallest tree should have been, was a stump. {H} laid
    both hands on it. It was as wide as the mast. It smelled as the mast did after rain. "It's
    yours," said {H}. "{We:our} mast is your tree. You came to see how it had got on."
cd Bloop, said the island. It sounded like somebody nodding into a handkerchief.
b. Round the stump the grass was worn, as if from waiting.
abcd> Would it want it back?

# ending | How the Tree Had Got On | A hundred years of news are told in one evening, and somebody
    learns to sleep by the harbour.
@ news 4 island joyful stand joy - clear | telling a story with wide arms on a small hill, a ship's
    mast swaying close by
ab! "Do you want your tree back?" asked {H}. The island shook its bushes. No! It wanted to hear all
    about it. So {H} told it.
cd! "You can have it back," said {H}, though it came out a little hoarse. The island shook all its
    bushes. It only wanted to know everything. So {H} told it: the storms, the harbours, the time
    with the cheese. And the mast creaked in between, where {H} had left something out.
abcd& {B} did the storms. // {B} was the cheese, and got it just right.
b. The crab laughed so much that it walked straight.

@ twig 3 island joyful reach joy leaf,bucket clear | planting a small leafy twig beside an old stump
    with a bucket of water
ab! Plop! A twig fell from the mast, leaf and all. {H} put it in the ground and gave it some water.
cd! Then something tapped {H} on the head. It was a twig, with the green leaf on it. The mast had
    let it go, just there and not an inch to the left. {H} planted it beside the stump, gave it half
    a bucket of water, and told it good evening.
b. "Grow," said {H}. It had started already.
d. It stood as straight as it could, and came up to the crab.

@ push 5 deck joyful stand joy - clear | laughing on the deck of a small ship that an island pushes
    along from behind
ab! "Which way is home?" asked {H}. The island knew. It had been to the window, after all. It pushed
    the ship all the way.
cd! Nobody on the {ship} knew the way home. But the island did, having been at the window, and it
    put its beach under the stern and pushed. The {ship} had never gone so fast in her life, and had
    to hold on to her own flag.
b. The waves had to hop out of the way.
abcd> "You'll never find it," said the puffin.

@ harbour 6 deck calm reach joy rope clear | throwing a rope toward a small island in a quiet
    harbour at night, smiling
ab! Here was the wall. Here was the post. {H} held out a rope. But the island did not need one. It
    stayed.
cd! In the harbour {H} held out a rope, as one does for a visitor. The island sniffed at it and lay
    down without, just under the window, turning around three times first. It needed no rope. It
    knew where it was.
b. It let out a breath, and all the boats went up and down.

@ map 7 bedroom calm sit joy map clear | drawing a small island on a map with a pencil
ab! {H} drew it on the map, right by the house. {H} used a pencil. You never know.
cd! {H} got out the map and drew the island where it lay, between the harbour wall and the washing
    line. It was done in pencil. One should not be too strict with an island.
b. It came out a bit like a bun.

@ night 1 bedroom calm sleep joy - clear | asleep in bed by an open window, with a small island just
    outside and a puffin on the sill
ab! {H} got into bed. The island looked in. "It will be gone by morning," said the puffin. So {H}
    slept very well.
cd! Then it was night, and {H} lay in bed at home, with sand in both ears. The bushes were touching
    the glass, and behind them, against the stars, stood something thin with one leaf on it. "It
    will be gone by morning," said the puffin from the sill. So {H} turned over and slept extremely
    well.
abg "Good night, all of you," said {G}. // {G} put a saucer of sea water on the sill.
cdg "Is that island staying the night?" asked {G}. "It's lost something," said {H}, "and it's found
    it."
ab- "Bloop," said the island. "Good night," said {H}.
cd- "Bloop," said the island, and it was not far off at all.
ab& {B} was asleep already. // {B} slept too, and went bloop a bit.
bcd. All night long somebody breathed in and out, with shells in it.

# whole | - | -
@ whole 1 deck joyful sit joy lantern,leaf clear | sitting by a lantern on the deck of a small ship
    as a little island nestles against it
ab! An island looked in at the window. Bloop! It swam off. {H} sailed after it, and it was always
    gone. So {H} stayed put and waited. Bump! It came. It had only missed its tree: the mast!
cd! There was an island at {H's} window, and then, bloop, there was none. {H} sailed after it all
    day, and each of them was always where the other had just been. So {H} dropped the anchor and
    stayed put. It came in the dark. It had only wanted to see how its tallest tree was doing, now
    that it was a mast.
"""

WANDERER = plot(
    key="wanderer",
    keywords="island islands mast tree leaf puffin window bloop lost wander anchor visit waiting",
    titles="""
{H} and the Island That Would Not Keep Still
The Island at {H's} Window
{H} and the Leaf on the Mast
{H} and the Lost Island
""",
    blurb="""
One morning there is an island outside {H's} window that was not there the night before.
It looks in, it blushes, and bloop, it is gone.
Of course {H} sails after it, in a round little ship whose mast grows one green leaf.
But wherever the ship goes, the island has just left.
How do you visit somebody who will not keep still?
""",
    openings="""
{H} woke up because the room had gone green.
{H} was {age}, and slept right by the harbour.
A crab was looking at {H} through the window.
{H} opened one eye, and then the other.
One morning {H's} window was full of leaves.
{H's} bed stood under the window, and the window stood by the sea.
It was early, and {H} had just had a dream about cake.
{H} woke up with sand in the bed.
"That's odd," said {H}, and sat up.
On Monday there was a sea at {H's} window, as always.
Something tapped on {H's} window, and it was a bush.
{H} could see the whole harbour from bed.
It was so early that {H's} socks were still asleep.
""",
    refrain="Bloop, little island, bloop, bloop, bloop!",
    traits="""
patient | patience | could sit by a mouse hole until the mouse came out to ask
steady | steadiness | had once held a gate until the last duck was through
stubborn | stubbornness | never left a puzzle with one piece to go
""",
    names="""
ship | Walnut | Turnip | Peapod

""",
    hours="dawn 14 day 62 dusk 78 night 100",
    people="""
the puffin | a puffin | a puffin
{ship} | good ship {ship} | ship | sail
""",
    story=_FRAME + OBSTACLES,
)
