"""The space story of the hole in a pocket: how it got away, and what it had wanted all along."""

from ...plots import plot
from .hole_obstacles import OBSTACLES

_FRAME = """
# want | The Hole in the Pocket | {H's} compass falls into a hole in a pocket and never comes out,
    and then the hole goes too.
@ fall 1 ship curious reach wonder compass clear | dropping a brass compass into the pocket of a
    flying jacket
ab! {opening} Today the compass fell in. It did not come out.
cd! {opening} Today the compass slipped in, and {H} waited for the clonk on the floor. There was no
    clonk.
ab {H} looked on the floor. {H} looked in both boots.
cd It was the lucky compass, too, the one that always knew where home was.
abcdg "I told you to mend it," said {G}. // "Did you look underneath?" asked {G}.
abcd-. "Hello?" said {H} into the pocket.
bcd. A hole in a pocket ought to lead to the floor. It is the least one can ask.
abcd> So where did this one lead?

@ gulp 3 ship curious reach wonder spoon clear | peering into a small dark hole in a jacket pocket
    with stars in it, a spoon in hand
ab! {H} put a spoon in. Gulp! The spoon was gone. In the hole it was dark, with stars.
cd! {H} held the pocket up to the lamp and looked in. It was dark down there, and very far off there
    were stars. {H} poked it with a spoon, as one would. "Gulp," said the hole, and there was no
    spoon.
cd "That's no ordinary hole," said {H}. "That's a bit of outside."
b. It had a small wet lip, like a fish.
abcd& {B} sat a little further off after that.
d. {H} tried a pea, a peg and a bad drawing. It was not fussy.
abcd> High in the corner somebody cleared her throat.

@ spider 2 ship calm stand determination thread clear | taking a reel of thread from a spider in
    the corner of a small ship
ab! In the corner lived the ship's spider. "Sew it up," she said. She gave {H} a reel of thread.
cd! In the corner of the Thimble lived a spider, who had come with the ship. "In my day," she said,
    "we sewed things up." And she let down a reel of good strong thread and a needle.
abcd! {H} was {trait}.
bcd {H} {habit}.
ab "I can sew," said {H}. "A bit."
cd {H} could sew on a button so that it stayed, or very nearly.
b. It was thin and strong, and it had no end.
d. "Small stitches," said the spider, who said it to everyone.
abcd> But the hole had heard them.

@ slip 2 ship tense reach wonder thread clear | lunging with a needle and thread as a small dark
    hole slides away over the floor
ab! Here came the needle. "Eek!" said the hole. It slid off the pocket. It slid over the floor.
    Plop! Out it went!
cd! The hole had only to see the needle. It slid off the pocket, down a sleeve and along the floor,
    like a drop of ink in a hurry. It swallowed the door mat. It came to the wall, said "Gulp", and
    was outside.
cd Where the pocket had been there was only jacket.
b. "Come back with my compass!" called {H}.
abcd~ {B} pounced, and got a mouthful of floor.
abcd+ "Was that the hole?" asked {B}. "That was the hole," said {H}.
abcd> There was a round gap in the wall, and it whistled.

@ after 4 ship joyful reach determination - clear | pulling a brass lever at the controls of a tiny
    silver ship
ab! {H} stuck a plate on the gap. "After it!" The ship was called the Thimble. Zip! Off she shot.
cd! The Thimble was the smallest ship that one can stand up in. {H} stuck a plate over the gap with
    porridge, which holds for ever, and pulled the lever. Without the compass there was no finding
    the way home. But one can always find the way after somebody.
cd All it takes is to look where there is something missing.
abcdg "Hold on to your hats," said {G}, "and to everything else."
b. The spoons all pointed backwards.
abcd& {B} held on with everything {b:they} had.
abcd> And there was something missing already.

@ bites 5 planet curious walk wonder - clear | walking past hills and rocks with neat round bites
    taken out of them
ab! There was a bite in the moon. There was a bite in a cloud. There was a bite in a hill, quite
    round.
cd! It wasn't hard to see which way it had gone. There was a bite out of a cloud. There was a bite
    out of a rainbow, on the blue side. On the first moon there was a bite right through a hill, as
    round as a plate, and by it lay a small wet spot.
cd "It must be very hungry," said {H}, and felt the edge. It was clean, like a biscuit cutter's.
b. One could look through it and see Thursday's weather.
d. Nobody thought any more about the wet spot. That was a pity.
abcd> It could not have got far, as full as that.

# turn | What Was in the Hole | The hole sits in a corner of the sky, and it is not hungry at all.
@ corner 3 planet sad stand wonder thread mist | holding a reel of thread, before a small dark
    hole that hides in a hollow rock
ab! There it sat, in a hollow rock. It was not big. It was not fat. And it was crying: plip, plip.
cd! At the end of the trail was a hollow rock, and in it, as far back as it would go, was the hole.
    It had eaten a hill, a day and a bridge, but it was no bigger than a plate. Small dark drops ran
    from it down the stone.
ab "I won't hurt you," said {H}.
cd "Don't sew me up," it said. "If you sew up a hole, there is nobody there."
b. It was the saddest hole that {H} had ever seen.
abcd& {B} sniffed at it from a polite distance. // {B} said "Ahh", or something like it.
abcd> {H} put the needle away, and sat down beside it.

@ why 2 planet calm sit wonder - mist | in quiet talk with a small dark hole in a rock
ab! "Why do you eat it all?" asked {H}. "I don't eat it," said the hole. "I hold it. But it falls
    through."
cd! "Why do you eat everything?" asked {H}. "I don't eat it," said the hole. "I only want to hold
    something. Everyone has something. But I've no bottom. Whatever I take, it falls and falls, and
    then it's gone, and I've got nothing again."
cd So that was it. It was not hungry. It was empty, which only looks the same from outside.
b. "I had a hill," it said. "I had it nearly all the way."
d. "For a moment," it added, "I had a Tuesday. It was lovely."
abcd> Where had it all gone to, then?

@ arm 1 planet tense reach determination -,compass clear | reaching with one arm deep into a dark
    round hole full of stars
abcd! This wanted {virtue}, not a needle.
ab! {H} put one arm in. It was cold. It was dark. And there, on a star, hung the compass!
cd! {H} rolled up one sleeve and put an arm in, up to the elbow, and then up to the ear. It was cold
    in there, and it went on for ever. There was a spoon. There was a corner of a hill. And there,
    turning slowly on the tip of a star, was the compass.
cd "It's all here!" called {H}. "It just hasn't stopped falling yet!"
b. "That tickles," said the hole.
abcd& {B} held on to {H's} jacket with might and main.
abcd> And then {H} knew what the hole needed.

@ patch 2 planet calm sit determination thread clear | sewing a patch behind a dark round hole with
    thread
ab! {H} took thread and a patch. {H} did not sew the hole shut. {H} sewed a bottom on it! Now it was
    a pocket.
cd! {H} cut a good square out of the lining of the jacket and threaded the needle. But {h:they} did
    not sew the hole shut. {H} went round behind it and sewed the patch to the back, with small
    stitches, all the way round. "There," {h:they} said. "Now you have got a bottom."
b. "Does it hurt?" asked {H}. "No," said the hole.
cd "And what's a hole with a bottom?" asked the hole. "A pocket," said {H}.
abcd& {B} bit off the thread. // {B} held the lamp, or the lamp's string.
abcd> Would it hold?

@ holds 4 planet joyful reach joy pebble clear | dropping one small pebble into a pocket that glows
    with pride
ab! {H} put in a pebble. It fell. It stopped! "I have it!" cried the pocket. "I have a pebble!"
cd! {H} chose a pebble, a plain one, and put it in. It fell, but not far. It stopped. For a time
    there was no sound at all. "I've still got it," whispered the pocket. "I have still got it.
    Feel! It's got a bump on one side."
b. It wanted to hold it all night, and it did.
d. There may be better pebbles, but none was ever so well kept.
abcd& {B} found it another, to match.

# ending | Everything | All that was lost goes back to where it belongs, and so does the hole.
@ giving 5 planet joyful walk joy basket clear | handing things out of a bottomless pocket into a
    basket on a small moon
ab! On the way back {H} gave it all back. Here is your hill! Here is your Tuesday! Here is your
    blue!
cd! Back they went by the way they had come. {H} pulled it all out again: a hill, a day, a bit of a
    bridge, the blue of a rainbow. Everything was a little cold, and smelled of stars. "We thought
    you had eaten it," people said. "No," said the pocket. "I was minding it."
b. The hill had to be pulled. It came out with a pop.
abcd& {B} carried the small things, two at a time.
abcd> What was still missing? Only the way home.

@ stitches 7 ship joyful reach joy thread clear | showing stitches to a spider in the corner of
    a small ship
ab! The spider looked at all the stitches. She counted them. "Not bad," she said, "for only two
    arms."
cd! The spider came down and went around the patch with her glasses on, all eight lenses of them.
    She pulled at a thread. It held. "Not bad," she said at last, "for somebody with only two arms."
    She had never said as much to anyone.
b. The rest of the thread went back on its nail.
d. Then she tied one more knot, where nobody would see it, to be on the safe side.

@ needle 4 ship calm reach joy compass clear | holding up a brass compass in a small ship with a
    round window full of stars
ab! {H} held up the compass. Round went the needle. It stopped. That way was home! Zip, went the
    Thimble.
cd! {H} rubbed the frost off the compass and held it up. The needle swung past the moons, past the
    porridge on the wall, trembled, and stood still. "That way," said {H}. There is no other
    feeling quite like it. The Thimble had felt it too, and was already turning.
b. "Is that what home looks like?" asked the pocket.
abcd> But where does a pocket live?

@ place 3 ship calm sit joy thread clear | sewing a small dark pocket back onto a flying jacket
ab! "May I stay?" asked the pocket. There was room on the jacket. {H} sewed it on, nice and tight.
cd! "Is there a place," asked the pocket, "where one could be?" {H} looked at the jacket. On the
    left side there was a patch that was a bit less faded than the rest. "You have got one already,"
    said {H}, and sewed it back on, all round but for the top.
b. It fitted like a lid. It had come from there, after all.
abcd& {B} gave it a crumb, to be getting on with.

@ wash 1 bedroom joyful stand joy compass clear | hanging a flying jacket over a chair by a bed,
    with a compass in one hand
ab! At bedtime {H} put the compass in the left pocket. It fell. It stopped. Clonk. "I have it," said
    the pocket.
cd! At bedtime {H} hung the jacket over the chair and let the compass slide into the left pocket.
    Then {h:they} waited. "Clonk," went the compass, quite far down. "Got it," said the pocket, half
    asleep.
abg "Is there anything in your pockets?" asked {G}. "Everything," said {H}.
cdg "This needs a wash," said {G}. "Is there anything in the pockets?" {H} thought about it.
    "Everything," {h:they} said.
ab- {H} said good night to it, and it said "Gulp".
cd- It had room for the whole sky in there, and it never lost a thing again.
bcd. Far down, among the stars, a spoon lay on a pebble. Neither was falling.
ab& {B} put in a biscuit, for later.
d& {B} put in a biscuit and had to be told that it would still be there tomorrow.

# whole | - | -
@ whole 1 planet joyful reach joy compass,thread clear | pulling a brass compass out of a dark round
    pocket, thread round one wrist
ab! {H's} compass fell in a hole. Then the hole slid off! {H} flew after it. It was sad. It could
    not hold a thing. So {H} sewed a bottom on it. Now it's a pocket.
cd! The hole in {H's} pocket swallowed a compass and ran away, and took a bite of everything it
    passed. It was not hungry. It only wanted to hold something, and had no bottom to hold it
    with. So {H} took thread and did not sew it shut, but sewed a patch behind it. For a hole
    with a bottom is a pocket.
"""

HOLE = plot(
    key="hole",
    keywords="hole pocket pockets thread needle sew sewing mend mending compass lost losing jacket"
    " button buttons hungry swallow patch",
    titles="""
{H} and the Runaway Hole
{H} and the Deepest Pocket in the Sky
The Hole in {H's} Pocket
{H} and the Very Small Bit of Nothing
""",
    blurb="""
There is a hole in {H's} pocket, and it does not lead to the floor.
First it swallows the compass, and then a spoon, and then it slides off the jacket and out of the
    ship.
With a reel of thread {H} flies after it, past moons with a bite in them.
But what do you do with a hole that is crying?
""",
    openings="""
There was a hole in {H's} left pocket.
{H} was {age}, and had a hole in one pocket.
{H's} flying jacket had nine pockets and one hole.
It began with a hole in {H's} pocket.
{H} had a jacket, a ship, and a hole in one pocket.
A hole in a pocket is nothing much, {H} thought.
The hole in {H's} pocket was as small as a bean.
{H} kept crumbs in one pocket, and a hole in the other.
Nobody saw how the hole got into {H's} pocket.
"Tomorrow," {H} told the hole in the pocket, "I'll mend you."
{H} had not made the hole in the pocket, or not on purpose.
All week {H} had been meaning to mend the hole in the pocket.
{H} liked the jacket, and did not mind the hole in its pocket.
In the left pocket of {H's} flying jacket lived a hole.
""",
    refrain="Gulp, gulp! Where's it gone?",
    traits="""
brave | courage | always tasted the soup first
bold | boldness | knocked at doors just to see who lived there
daring | daring | always put up a hand before hearing the question
""",
    hours="dawn 8 day 48 dusk 72 night 100",
    people="""
Thimble | spaceship Thimble | ship
""",
    story=_FRAME + OBSTACLES,
)
