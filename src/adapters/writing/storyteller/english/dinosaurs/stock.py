"""What any story of dinosaurs has by the way: senses, nooks, finds and small meetings."""

from ...plots import stock
from ..bedroom import NOOKS, SENSES, WHO

STOCK = stock(
    senses={
        "valley": """
The ferns were as tall as houses and much better at bowing.
It smelled of wet moss, warm mud and something like ginger.
A dragonfly as long as an arm went by, and did not say sorry.
Far off somebody large sat down, and every pond in the valley jumped.
A drop ran down a fern, took the bend well, and fell off the end.
The mud said bloop, and after a while it said it again.
Something long looked over the trees, chewed, and went down again.
Three small dinosaurs hurried by in a row, holding tails.
The ferns uncurled, one finger at a time.
Somewhere two very big dinosaurs were whispering, and the hills shook.
A beetle as shiny as a spoon stopped to look at itself in a puddle.
The moss kept the shape of everyone who had sat on it.
The trees here were worn smooth at the height of a neck.
Up above something with leather wings was airing its armpits.
A tail went by for quite a long time.
The pond steamed like soup, and somebody in it was humming.
Every few steps there was a footprint with a frog in it.
The wind went through the ferns like a hand through hair.
Somebody had eaten all the low twigs, and somebody else all the high ones.
A very new dinosaur was barking at a very old stone.
""",
        "pass": """
The wind up here had nothing to do but pull at people's hair.
It smelled of stones, and a little of snow.
A pebble rolled down, met another, and they went on together.
The clouds came so close that one could have buttoned them.
Far below, the Fern Valley lay like a green quilt with a crease in it.
Something called, and the rocks took turns to say it again.
The path was as wide as one dinosaur and as long as ten.
A thistle had got hold of the best view and would not share.
One rock leaned on the next as if it had a stitch.
The moss up here was so thin that the stones felt the cold.
An icicle was growing under a ledge, and it was in no hurry.
A small grey bird walked about with its wings behind its back.
The mountain creaked, as old furniture does when nobody is near.
A leather-winged somebody went over, flapping about twice a minute.
There were claw marks on the rock, where someone had measured the children.
The stones clinked like cups being put away.
The air was as thin as soup on a Thursday.
A cloud had got caught on the point of a rock and was working itself loose.
In a crack one blue bellflower had the whole place to itself.
Somebody's shadow went up the cliff and looked over the top.
""",
        "bedroom": SENSES,
    },
    nooks={
        "valley": """
Under a giant fern
Behind a mossy log
In a footprint full of rain
Between two tree roots
On a flat warm stone
At the edge of the mud
Among the horsetails
Inside a hollow trunk
In the shade of a toadstool
Below a hanging vine
Beside the steaming pond
Where two tails had crossed
""",
        "pass": """
Behind a tall grey rock
In a crack in the cliff
Under a ledge
Beside the stony path
On a heap of pebbles
Between two boulders
In the lee of a thistle
At the bend of the track
Inside a very shallow cave
On top of the milestone
Below a leaning rock
In a patch of short grass
""",
        "bedroom": NOOKS,
    },
    finds="""
somebody had left a sandwich with one enormous bite in it
a row of very small footprints stopped, and no one was standing there
two snails were having a race, and had been since Sunday
a tiny dinosaur was practising how to look fierce
somebody had drawn a long neck, and had run out of rock
nine tails stuck out, and all of them thought they were hidden
a beetle was teaching its children to march
something had laid a table with five pine cones and a plate
a worm was measuring itself against a longer worm
there was a bed of moss with the corner turned down
somebody was brushing a great many teeth
a sign said "Please do not sit here", and it had been sat on
a small somebody was roaring into a hollow reed, for the echo
there hung a hammock with a dent in it the size of a plum
a spider had made a web with a window
two lizards were playing cards with leaves, and one of them was cheating
a nest stood ready, with a very neat roof
a cricket was tuning its knees
""",
    who={
        "valley": """
fern frog
mud turtle
feathered lizard
pond turtle
pond snail
shy young longneck
moss beetle
marsh frog
striped little dinosaur
leaf beetle
horsetail mouse
round little dinosaur
swamp spider
root mouse
spotted lizard
very small longneck
""",
        "pass": """
rock lizard
mountain beetle
grey bird
cave spider
thistle moth
pebble crab
snow beetle
cliff mouse
grey lizard
striped lizard
boulder snail
very young dinosaur
bell spider
wind moth
stone frog
woolly bumblebee
""",
        "bedroom": WHO,
    },
    meeting="""
In the way stood {a who}, trying on a fern as a cloak.
There sat {a who}, sorting its claws by size.
{a who} was lying on its back and kicking the sky.
{a who} came by backwards, dragging a pine cone.
On a stone {a who} was teaching itself to whistle.
{a who} was asleep with its eyes open, to save time later.
Out of a crack came {a who}, yawning in two parts.
{a who} sat at a flat stone, waiting to be served.
Up on a hump stood {a who}, roaring in a whisper.
Round the bend came {a who}, being chased by its own tail.
{a who} was washing behind its frill.
By a puddle {a who} was practising its smile.
Two twigs were parted, and {a who} looked out between them.
{a who} was sweeping up after somebody much larger.
""",
    asking="""
{H} asked the {who} what it was called.
"Good day," {H} said to the {who}, "and is it far?"
{H} asked the {who} to be so kind as to move its tail.
{H} asked the {who} if it would like some help.
{H} asked the {who} if it had ever met anyone so tall.
{H} waited until the {who} had finished, as one does with dinosaurs.
"I like your teeth," said {H}, and the {who} blushed.
{H} took the one end, and the {who} took the other.
{H} asked the {who} if it was anybody's baby.
The {who} did not know the way, but {H} asked all the same.
{H} told the {who} all of it, from the start.
"Don't get up," {H} told the {who}, who did.
{H} and the {who} looked at each other for a bit.
{H} offered the {who} a biscuit, and the {who} took the bag.
""",
    answer="""
The {who} thought, and pointed three ways at once.
The {who} said "Grrf", which may mean a lot.
The {who} had an uncle who looked just like {H}, only with plates.
"Past the big feet," said the {who}, "and mind the eggs."
The {who} laughed so hard that its tail came round the front.
"I never hurry before the next age," the {who} said.
The {who} drew itself in the dust with one claw, and made itself taller.
"I only eat things that begin with F," the {who} said.
The {who} whispered a secret, and then roared it.
The {who} would not speak before it had been scratched behind the frill.
"My aunt does it with her tail," the {who} said with pride.
The {who} nodded until it had to sit down.
"Follow the thumps," said the {who}, "but not too closely."
The {who} chewed on it for a while, and then swallowed.
""",
    parting="""
{H} thanked the {who}, who bowed and could not get up again.
The {who} gave {H} a berry for the way.
The {who} waved until it fell over backwards.
{H} and the {who} shook claws, and it took a while to let go.
"Come to tea," called the {who}, "and bring your own ferns."
The {who} came along for nine steps, to be kind.
From then on the {who} had something to tell.
{H} told the {who} that it was the fiercest so far.
"Left at the knee!" the {who} shouted after {we:them}.
Off went the {who}, a good deal more cheerful.
The {who} lent {H} a twig, and wanted it back by Friday.
{H} tied the bow for the {who} and hurried on.
The {who} went back to its work, humming.
"Good luck," said the {who}, and meant it.
""",
)
