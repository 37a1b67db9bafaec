"""What any city riddle has by the way: senses, nooks, finds and small meetings."""

from ...plots import stock
from ..bedroom import NOOKS, SENSES, WHO

STOCK = stock(
    senses={
        "roofs": """
The slates were warm on one side and cool on the other.
All the chimneys leaned a little, as if to hear better.
Far below, the city hummed like a fridge with a secret.
Somebody's supper came up a chimney, and it was onions.
A weathercock creaked round to see who was there.
The gutter said "blip", and then, after some thought, "blop".
A row of sparrows moved up to make room, though nobody had sat down.
The moss up here grew in small round cushions, one for each ant.
On a line between two roofs hung one glove, waving.
A skylight blinked, and a curtain was drawn behind it.
The aerials stood about like forks with nothing to eat.
The wind came round the corner, saw who it was, and went by.
One brick had a name scratched in it, and the name was Bert.
Somewhere down a chimney a radio was playing to itself.
From here every street looked as thin as a shoelace.
Two pots smoked side by side, one grey, one a bit grander.
A tile tapped, twice, to say that it was loose.
In a broken pot grew one proud dandelion.
It smelled of soot, warm tin and other people's washing.
The plank from roof to roof said "oink" in the middle.
""",
        "lane": """
The cobbles were as round and shiny as buns.
A puddle had a whole house in it, upside down.
Behind one door a piano fell down the same stairs again and again.
The street lamps stood in line, as thin as aunts.
A shop bell rang, though nobody had gone in.
It smelled of bread, of wet dog and of a little paint.
On a doorstep three milk bottles were having a meeting.
A cellar window breathed out, warm and cabbagey.
Somebody had chalked a game on the stones and left one sock in it.
The letter boxes had their mouths shut for once.
A drainpipe gargled, as drainpipes do before they sing.
From an upstairs window came the snip, snip of a haircut.
One shutter was green, and the other one had meant to be.
The houses leaned so close that their gutters shook hands.
A marble lay between two stones and looked up.
In the tailor's window a dummy pointed the wrong way.
The lamp on the corner buzzed a tune with one note in it.
A newspaper went by on its own, reading itself.
The pump dripped, and a sparrow was counting.
Around the bend somebody laughed and shut a door on it.
""",
        "bedroom": SENSES,
    },
    nooks={
        "roofs": """
Behind a crooked chimney
Under a loose slate
On top of the water tank
Between two chimney pots
Below the skylight
In the bend of the gutter
Beside the weathercock
Along the ridge
In an old flowerpot
Among the aerials
By the dovecote door
On the sill of an attic window
""",
        "lane": """
Behind the pump
Under the bakery step
On top of a letter box
Between two dustbins
Below the cobbler's window
In the crook of a drainpipe
Beside the third lamp post
Along the edge of the kerb
In an empty crate
Among the milk bottles
By the cellar door
In the shade of a barrow
""",
        "bedroom": NOOKS,
    },
    finds="""
nine bottle tops had been laid out in order of size
a very small raincoat was hung up to dry
there was a staircase of six matchboxes
two beetles had stopped to let each other pass
somebody had left a message in pigeon steps
a spider was taking in the washing
there was a bed made up in half a walnut
a row of thimbles stood ready for a banquet
somebody had begun a tower of sugar lumps and gone for more
someone very small was gargling
there hung a sign with "back soon" on it in tiny letters
a caterpillar was trying on the finger of a glove
one tile had been polished, and only one
a moth was doing the crossword
there was a stool too small to sit on and too good to pass by
something looked out, thought better of it, and drew the curtain
somebody had drawn an arrow, and then crossed it out
a peanut had been posted and not yet collected
""",
    who={
        "roofs": """
sparrow
roof bird
slate bird
gutter frog
gull
chimney mouse
whistling bird
ladybird
drainpipe mouse
slate beetle
attic moth
attic spider
swallow
soot moth
roof lizard
chimney spider
""",
        "lane": """
snail
garden snail
hedgehog
cellar mouse
flour mouse
puddle frog
tortoise
lamp moth
toad
market mouse
yellow bird
cellar spider
hutch rabbit
grass snail
robin
doorstep beetle
""",
        "bedroom": WHO,
    },
    meeting="""
Round the corner came {a who} with a magnifying glass of its own.
There in the way sat {a who}, on a very small suitcase.
{a who} was trying to read a newspaper in the wind.
{a who} came by at a trot, with a peanut under one arm.
In a tin {a who} was taking a bath.
{a who} was asleep under a ticket, and the ticket said "one way".
A lid went up, and out looked {a who}.
{a who} sat waiting for a bus that had never come by here.
On a box stood {a who}, selling yesterday's weather.
Out of a pipe came {a who}, backwards, with a rope.
{a who} was hanging up a picture of itself.
In a doorway {a who} was teaching a crumb to sit.
A curtain moved aside, and there was {a who} in curlers.
{a who} was painting a stripe, and had painted itself into a corner.
""",
    asking="""
{H} asked the {who} if it had seen anything odd.
"Good day," {H} said to the {who}, "I have only three questions."
{H} begged pardon and asked the {who} to move its elbow.
{H} asked the {who} whether it could use another hand.
{H} asked the {who} where it had been at breakfast time.
{H} waited until the {who} was done, as a good detective does.
"I admire your work," said {H}, and the {who} blushed.
{H} took the one end, and the {who} took the other.
{H} wanted to know if the {who} was in disguise.
The {who} was not a witness, but {H} asked all the same.
{H} told the {who} the whole case, with gestures.
"You needn't get up," {H} told the {who}, who did.
{H} and the {who} looked each other up and down.
{H} showed the {who} a clue, and the {who} put on its glasses.
""",
    answer="""
The {who} thought hard, and pointed both ways at once.
The {who} said "Aha", which may mean a great deal.
The {who} had a cousin who had seen everything, but in another city.
"Past the third chimney," said the {who}, "and mind the cheese."
The {who} giggled so much that it had to hold on to something.
"I never notice things before lunch," the {who} said.
The {who} drew a picture of the suspect, and it was a potato.
"I only look at hats," the {who} said.
The {who} whispered the answer, and it was the answer to something else.
The {who} would say nothing without a biscuit, and not much with one.
"My aunt was a famous detective," said the {who}, "in a quiet way."
The {who} nodded until its ears got tired.
"Look up," said the {who}, "for nobody ever does."
The {who} turned its pockets inside out, to be fair.
""",
    parting="""
{H} thanked the {who}, who took off a hat it did not have.
The {who} gave {H} a peppermint, hardly used.
The {who} waved until it was dizzy.
{H} and the {who} shook on it, at some length.
"Come to tea," called the {who}, "and bring a clue."
The {who} came along for nine steps, and went home happy.
From that day on the {who} told everyone it had been questioned.
{H} put the {who} on the list, under "nice".
"Second left!" the {who} shouted after {we:them}.
Off went the {who}, whistling in a suspicious manner.
The {who} lent {H} a pencil, and it had been chewed by an expert.
{H} dusted off the {who} and hurried on.
The {who} went back to what it was doing, only slower.
"I'll keep my eyes open," said the {who}, and shut one.
""",
)
