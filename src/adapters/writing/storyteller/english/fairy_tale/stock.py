"""What any fairy tale has by the way: senses, nooks, finds and small meetings."""

from ...plots import stock
from ..bedroom import NOOKS, SENSES, WHO

STOCK = stock(
    senses={
        "garden": """
The grass was cold and wet, and somebody had left a spoon in it.
A bean had got to the top of its pole and was looking for more pole.
The watering can had a spider in it, and the spider was not at home.
Mint, mud and washing: that is how a garden smells at night.
Two cabbages leaned together as if one of them had said something.
The moon lay in the rain barrel, as round as a plate.
A sleepy wasp was knocking at the wrong pear.
From the shed came the tick of a warm roof going cold.
The rhubarb had its umbrellas up, though it was not raining.
On the wall the cat from next door was busy being a vase.
A sock hung on the line by one toe.
Somewhere a tap dripped, thinking of a tune.
The gooseberries had their prickles out, like shopkeepers with brooms.
The gate post was warm on the one side and mossy on the other.
The pumpkins had grown a little since tea, and were keeping quiet about it.
An apple dropped, rolled, and stopped at a boot.
""",
        "forest": """
It smelled of mushrooms and of rain from last week.
Somewhere a woodpecker knocked, but nobody let it in.
The moss was so deep that each step was a secret.
A pine cone came down, bonk, on a toadstool's hat.
The ferns uncurled a little, to see who it was.
Small ears stood up behind a root, and lay down again.
High up, the leaves were telling each other something long.
A root had put itself just where a foot would go.
The birches stood about in their white stockings.
One drop of water was taking its time at the tip of a leaf.
An ant went by with a crumb, and would not say whose.
The brambles took hold of a sleeve, but only to read the label.
Beechnuts crunched underfoot like very good toast.
Behind the holly something small was being tidied away.
The air was as cool here as the other side of a pillow.
A badger had swept its step and gone in again.
A feather came down in circles, in no hurry at all.
The old trees creaked in their sleep, and turned over.
A jay shouted something rude and pretended it was an echo.
There were acorns in the hollow of a stump, sorted by size.
""",
        "castle": """
The walls were so thick that the draught had to queue.
It smelled of cold stone, warm soup and old dog.
One of the flags had a patch on it, in the shape of a ham.
Somebody had polished one stone in the wall and no other.
The sun came through the coloured glass and left jam on the floor.
Far down in the cellar a barrel said "glug".
A suit of armour had its visor up, for the air.
The ivy had got as far as the second floor and was resting.
One tower leaned over, to hear what the others were saying.
The doors here were as high as trees, with a small one for mice.
Doves walked up and down on the wall with their hands behind their backs.
Out of the kitchen chimney came a smell of onions, and then of something better.
There were ninety-nine chimney pots, and one that only thought it was.
Somewhere a page was being sent for something, and went slowly.
The carpet ended where the moths had got to.
All the weathercocks were looking at something over there.
Each footstep came back a moment later, a little bigger.
The stone lions had been patted until their noses shone.
""",
        "bedroom": SENSES,
    },
    nooks={
        "garden": """
Behind the water butt
Under the rhubarb
On top of the compost
Between two flowerpots
Below the kitchen window
In the crook of the pear tree
Beside the shed
Along the edge of the path
In an old boot
Among the beans
By the third gatepost
Inside an upturned bucket
""",
        "forest": """
Under a bent birch
Between two roots
In the fork of an ash
Behind a curtain of ivy
At the foot of a beech
On a flat grey stone
Beside a fallen trunk
Among the bluebell leaves
Inside a hollow log
Where two paths crossed
Beneath a hazel
On the mossy side of a rock
""",
        "castle": """
Behind a suit of armour
Under the long table
On top of the stone lion
Between two chimney pots
Below the coloured window
In the corner of the yard
Beside the old well
Along the edge of the wall
In an empty barrel
Among the cushions
By the third tower
Inside a dusty helmet
""",
        "bedroom": NOOKS,
    },
    finds="""
somebody had laid out nine beechnuts in order of size
a very small umbrella was hung up to dry
there was a ladder with five rungs, each as long as a match
two beetles were politely waiting for each other to go first
somebody had left a note, but it was written in nibbles
a spider was taking down the washing
there was a bed made up with a petal for a blanket
a row of acorn cups stood ready for a party
something had been building a tower, and had stopped for lunch
somebody was snoring in a very high voice
there hung a door knocker with no door
a caterpillar was trying on a leaf
one mushroom had been painted, and the next was still wet
a moth was reading by the light of its own feet
there was a chair too small to sit on and too good to pass by
a worm looked out, thought better of it, and looked in
somebody had swept, and then drawn a face in the dust
a bird had hung one shiny spoon over its nest
""",
    who={
        "garden": """
toad
small green frog
beetle
wren
pear beetle
garden mouse
dusk moth
robin
bumblebee
dozy mouse
garden snail
field mouse
shed spider
spider
ladybird
blackbird
""",
        "forest": """
wood mouse
hedgehog
forest snail
wood sparrow
brown hare
moss beetle
brook frog
black bird
fern spider
tortoise
pine beetle
wood moth
round little bird
water mouse
stump toad
rabbit
""",
        "castle": """
tower bird
pantry mouse
cellar toad
wall lizard
tower mouse
moat frog
kitchen beetle
gutter bird
stair spider
court snail
moat turtle
ivy snail
carpet moth
cheese mouse
well frog
court hedgehog
""",
        "bedroom": WHO,
    },
    meeting="""
In a patch of shade sat {a who}, knitting something long.
There in the way was {a who} with a suitcase.
{a who} was trying to fold a very large leaf.
{a who} came by at a trot, pushing a walnut.
All by itself {a who} was selling dew by the drop.
{a who} was asleep in a hat, and it was a good hat.
A very small door opened, and out looked {a who}.
{a who} sat at a tiny table, waiting for soup.
On a thimble stood {a who}, making a speech to nobody.
Round the corner came {a who}, counting its steps.
{a who} was hanging out three very small shirts.
With great patience {a who} was teaching a flea to bow.
Two crumbs were moved aside, and {a who} looked between them.
{a who} was sweeping the same spot over and over.
""",
    asking="""
{H} asked the {who} what it was called.
"Good evening," {H} said to the {who}, "and which way, please?"
{H} bent down and asked the {who} to let {we:them} pass.
{H} asked the {who} if it would like some help.
{H} asked the {who}, in a low voice, what it was.
{H} waited until the {who} had finished, as one should.
"I like your work," said {H}, and the {who} blushed.
{H} held one end of it, and the {who} held the other.
{H} asked the {who} if it was lost as well.
The {who} did not know if it was far, but {H} asked all the same.
{H} told the {who} all of it, from the start.
"Don't get up," {H} told the {who}, who did.
{H} and the {who} looked at each other for a bit.
{H} offered the {who} a hum, and the {who} said that would help.
""",
    answer="""
The {who} thought, and pointed two ways at once.
The {who} said "Hm", which may mean a lot.
The {who} had a cousin who looked just like {H}, only with wings.
"Past the nettles," said the {who}, "and mind the stairs."
The {who} laughed so hard that it had to sit down.
"I never hurry before noon," the {who} said.
The {who} drew itself in the dust with one toe.
"I only look at things below the knee," the {who} said.
The {who} whispered a secret, and then said it again much louder.
The {who} would not speak before it had been given a crumb.
"My aunt does it with her left foot," the {who} said with pride.
The {who} nodded until its hat fell off.
"Follow your nose," said the {who}, "for it's a good one."
The {who} blew on its tea and said nothing, twice.
""",
    parting="""
{H} thanked the {who}, who took off a hat it was not wearing.
The {who} gave {H} a berry for the way.
The {who} waved until it fell over backwards.
{H} and the {who} shook hands, and it took a while to stop.
"Come to tea," called the {who}, "and bring your own tea."
The {who} walked along for nine steps, to be kind.
From then on the {who} had something to tell.
{H} promised the {who} to shut the gate on the way back.
"Left at the fern!" the {who} shouted after {we:them}.
Off went the {who}, a good deal more cheerful.
The {who} lent {H} a leaf, in case of weather.
{H} tied the bow for the {who} and hurried on.
The {who} went back to its work, humming.
"Good luck," said the {who}, and meant it.
""",
)
