"""What any space story has by the way: senses, nooks, finds and small meetings."""

from ...plots import stock
from ..bedroom import NOOKS, SENSES, WHO

STOCK = stock(
    senses={
        "ship": """
A spoon floated by, turning over in its sleep.
All the little lamps on the wall went green, one by one.
It smelled of toast and warm wires.
Somewhere behind the wall a pipe said "glup".
The clock ticked on the wall, and the wall ticked back.
A button with no name on it blinked, hoping to be pressed.
The floor hummed, and it went up through the soles of the feet.
A sock came out of the air vent, warm and flat.
The rivets in the ceiling made a face, if you knew how to look.
There was a plaster on the window, where it whistled.
The crumbs had gathered in a corner and were going round and round.
The cups swung on their hooks, all in the same direction.
On the shelf the cactus was strapped in.
The heater gave a cough and a puff of last winter.
The biscuit tin was tied down with two good knots.
A drop of tea hung in the air, as round as a bead.
""",
        "planet": """
The dust was as fine as flour and as pink as a tongue.
A pebble rolled uphill, stopped, and seemed embarrassed.
The wind tasted slightly of tin.
Two small moons came up, and one of them went back down.
The shadows here were green round the edges.
Each step went "pff", like a cushion.
Far off a hill cleared its throat.
A puddle looked up, and blinked.
The stones were warm on top and cool at the sides.
Over the hills hung a cloud shaped like a slipper.
The ground wobbled a little, like pudding that has heard a joke.
The air was so thin that whispers fell straight down.
There was a striped rock, and behind it a spotted one.
Something like grass turned round to see who went by.
The sky was the colour of plum jam.
A round stone hummed when it was stepped over.
The horizon was so near that one could see around it.
The footprints stood about behind, waiting to be told to come.
Every stone had its own small heap of dust to sit on.
It was quiet, in the way that snow is, or a cupboard.
""",
        "bedroom": SENSES,
    },
    nooks={
        "ship": """
Behind the oven
Under the captain's chair
On top of the wardrobe
Between two pipes
Below the round window
In the corner by the airlock
Beside the bread bin
Along the edge of the rug
In a spare helmet
Among the tea towels
By the second porthole
Inside the glove box
""",
        "planet": """
Under a leaning rock
Between two craters
In a crack in the ground
Behind a heap of pebbles
At the foot of the hill
On a flat pink stone
Beside a green puddle
Among the round boulders
Inside a hollow rock
Where two ridges met
Beneath a stone arch
On the shady side of a dune
""",
        "bedroom": NOOKS,
    },
    finds="""
nine pebbles had been laid out in order of size
a very small umbrella was hung up to dry
there was a ladder with five rungs, each as long as a match
two specks were politely waiting for each other to go first
somebody had left a note, but it was written in dots
something was taking down its washing
there was a bed made up with a bottle top for a pillow
a row of thimbles stood ready for a party
something had been building a tower, and had stopped for lunch
somebody was snoring in a very high voice
there hung a doorbell with no door
a small striped creature was trying on a sock
one stone had been painted, and the next was still wet
something was reading by the light of its own feet
there was a chair too small to sit on and too good to pass by
an eye on a stalk looked out, thought better of it, and went in
somebody had swept, and then drawn a face in the dust
a bolt, a nut and a button were playing at families
""",
    who={
        "ship": """
moon moth
cabin snail
vent mouse
fluff mouse
loose spoon
copper beetle
space beetle
pocket lizard
tea leaf
ship's frog
lost balloon
lamp moth
small star
runaway button
attic spider
clockwork bird
""",
        "planet": """
pebble bird
dust rabbit
moon crab
striped snail
hopping toad
three-eared hare
puddle frog
pink snail
crater mouse
tin moth
singing bird
plum beetle
cloud spider
upside-down spider
round lizard
glass frog
""",
        "bedroom": WHO,
    },
    meeting="""
Behind a crate sat {a who}, drying its feet.
There in the way was {a who} with a suitcase.
{a who} was rolling a marble back and forth.
{a who} came by at a trot, pulling a string.
In a corner {a who} was counting its buttons.
{a who} was asleep in a boot, and the boot was snoring.
Up went a little hatch, and out looked {a who}.
{a who} sat at a tiny table, waiting for jam.
On a box stood {a who}, making a speech to nobody.
Round the bend came {a who}, walking backwards.
{a who} was hanging out one very long sock.
On a heap of crumbs sat {a who}, keeping watch.
A lid moved aside, and {a who} looked from under it.
{a who} was polishing the same spot over and over.
""",
    asking="""
{H} asked the {who} what it was called.
"Good day," {H} said to the {who}, "and I come in peace."
{H} bent down and asked the {who} to let {we:them} by.
{H} asked the {who} if it would like some help.
{H} asked the {who} if it had a name.
{H} waited until the {who} had finished, as captains do.
"I like your work," said {H}, and the {who} blushed.
{H} took one end, and the {who} took the other.
{H} asked the {who} if it was lost as well.
The {who} did not know if it was far, but {H} asked all the same.
{H} told the {who} all of it, from breakfast on.
"Don't get up," {H} told the {who}, who did.
{H} and the {who} looked at each other for a bit.
{H} offered the {who} a hum, and the {who} said that would help.
""",
    answer="""
The {who} thought, and pointed two ways at once.
The {who} said "Beep", which may mean a lot.
The {who} had one ear on backwards, and was proud of it.
"Past the big dip," said the {who}, "and mind the stairs."
The {who} laughed so hard that it floated off a bit.
"I never hurry before lunch," the {who} said.
The {who} drew itself in the dust with one toe.
"I only listen on Mondays," the {who} said.
The {who} whispered a secret, and then said it again much louder.
The {who} would not speak before it had been given a crumb.
"My aunt does it with her left foot," the {who} said with pride.
The {who} nodded until its head came round to the front again.
"Go where it's quiet," said the {who}, "and then ask again."
The {who} blew on its tea and said nothing, twice.
""",
    parting="""
{H} thanked the {who}, who took off a helmet it was not wearing.
The {who} gave {H} a bolt for the way.
The {who} waved until it fell over backwards.
{H} and the {who} shook hands, and it took a while to stop.
"Come to tea," called the {who}, "and bring some gravity."
The {who} came along for nine steps, to be kind.
From then on the {who} had something to tell.
{H} put the {who} in the log, under "friends".
"Left at the dent!" the {who} shouted after {we:them}.
Off went the {who}, a good deal more cheerful.
The {who} lent {H} a thimble, in case of rain.
{H} tied the bow for the {who} and hurried on.
The {who} went back to its work, humming.
"Good luck," said the {who}, and meant it.
""",
)
