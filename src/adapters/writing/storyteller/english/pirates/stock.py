"""What any pirate story has by the way: senses, nooks, finds and small meetings."""

from ...plots import stock
from ..bedroom import NOOKS, SENSES, WHO

STOCK = stock(
    senses={
        "deck": """
The planks were warm on top and cool in the cracks.
It smelled of tar, salt and somebody's sandwich.
A fish put its head up, saw who it was, and went to tell the others.
The mast creaked, like a grandfather getting out of a chair.
One barrel rolled to the left and then, after some thought, to the right.
The sail filled up with air and held its breath.
The sea went slap against the side, and then it went slip.
A gull walked along the rail as if it had paid for it.
There was tar on one sleeve, and soon there was tar on the other.
Under the deck the potatoes were rolling over in their sack.
A drop hung from the rail, and could not make up its mind.
The washing danced on its line, and the socks led.
Down below a pan fell off its hook, and then the lid did.
The wheel turned a little to see if anyone was watching.
All the knots sat tight and looked pleased with themselves.
A crab crossed the deck sideways, with an air of being late.
The waves came up in rows, like people who want to see.
The salt got into everything, even the jam.
The ladle swung on its nail and counted the waves.
Someone had drawn a line on a plank, and nobody knew what it was for.
""",
        "island": """
The sand was as fine as sugar, and it got in everywhere.
A coconut fell, thump, and looked surprised.
The palms leaned over to hear what was being said.
A small wave ran up the beach, touched it, and ran back to tell.
It smelled of warm stones and pineapple.
A crab had closed its door and put a stone in front.
The tide had left a row of seaweed, as neat as a hem.
Two parrots were having the same talk for the third time.
Each step in the wet sand filled up with a little sky.
In a pool a shrimp was sweeping under its own bed.
A lizard lay on a rock like something that somebody had lost.
The reeds rubbed their elbows together and whispered.
Something in the bushes chewed, stopped, and chewed again.
A driftwood log looked a good deal like an uncle.
The rock pool winked, or else something in it did.
High up, a monkey dropped a peel and looked the other way.
The bees here were as round as plums and just as purple.
The sand sang a little when it was walked on: eek, eek.
A turtle was on its way to somewhere, and had been since spring.
The vines hung down in loops, like knitting that has been given up.
""",
        "bedroom": SENSES,
    },
    nooks={
        "deck": """
Behind the water barrel
Under the wheel
Between two planks
At the foot of the mast
In the crow's nest
In a coil of old line
On top of the galley roof
Beside the anchor
Among the potatoes
Below the rail
In a corner of the hammock
By the third porthole
""",
        "island": """
Under a leaning palm
Between two rocks
Beside a rock pool
In half a coconut
On the driest bit of driftwood
Behind a sand dune
Among the reeds
At the edge of the tide
Beneath a big stone
Inside a hollow log
On the shady side of a bush
Where two tracks crossed
""",
        "bedroom": NOOKS,
    },
    finds="""
nine crumbs lay in a row from the smallest to the tallest
a shrimp-sized hammock was slung between two pins
somebody had built a harbour for boats the size of a pea
a sign said "Back soon", and it had said so for years
somebody very small was practising a very big sneeze
a sea snail was painting its own front door
two ants were rowing a nutshell, and one of them was singing
there was a table laid for six, and the plates were fish scales
a beetle stood at a tiny wheel and steered
somebody had hung up one sock and labelled it "sail"
something was snoring in three different notes
there hung a doorknob, though nothing to open with it
a worm was having its portrait done
somebody had knitted a jumper for a limpet
there was a chair made out of one cork
a caterpillar lay in the shade and let itself be fanned
something with many knees was folding its napkins
a ladybird was being measured for a cloak
something pea-green was learning to ride a snail
a mite had put out a mat, and the mat said "Nearly welcome"
somebody was playing cards with the wind, and losing them
two grains of sand were having an argument about size
""",
    who={
        "deck": """
ship's mouse
barrel beetle
rope spider
mast bird
biscuit beetle
sea snail
deck crab
storm gull
tar spider
biscuit moth
galley mouse
hammock moth
small tortoise
bucket frog
lamp moth
young octopus
""",
        "island": """
hermit crab
green bird
coconut mouse
sand lizard
young pelican
rock crab
palm butterfly
turtle
young gull
tree frog
rock lizard
beach beetle
palm spider
shore snail
sand mouse
travelling ant
""",
        "bedroom": WHO,
    },
    meeting="""
In the best spot sat {a who}, peeling something with great care.
There in the way was {a who} with too much luggage.
{a who} was trying to tie a knot in a very short string.
{a who} came by backwards, pulling a crumb.
{a who} was giving a lesson in bowing, to nobody.
{a who} lay flat on its back, looking at clouds that were not there.
Up went a little lid, and out looked {a who}.
{a who} sat at a tiny desk, stamping leaves of seaweed.
On a cork stood {a who}, being a statue of itself.
{a who} was washing its left side, having done the right.
{a who} sat in a puddle and called it the sea.
{a who} was counting waves, and was at nine thousand and two.
From round the corner came {a who}, in a hurry and a bow tie.
{a who} was walking up and down, learning a speech.
""",
    asking="""
{H} asked the {who} how the fishing was.
"Ahoy," {H} said to the {who}, "and mind the paint."
{H} bent down and asked the {who} for the news.
{H} asked the {who} if there was anything that {h:they} could hold.
{H} asked the {who} what it wanted to be when it was big.
{H} waited until the {who} had got to the end of its sum.
"What a fine one," said {H}, and the {who} grew a size.
{H} pushed, and the {who} steered.
{H} asked the {who} if it had always lived here.
The {who} had no idea where it was, and {H} told it.
{H} told the {who} the whole story, with waves.
"Please don't stop for {we:us}," {H} told the {who}, which had not meant to.
{H} saluted, and the {who} saluted so hard that it sat down.
{H} offered the {who} half a biscuit, and it took the bigger half.
""",
    answer="""
The {who} thought so hard that it went a little pink.
The {who} said "Aye", and then, to be fair, "Nay".
"I come from a long line of captains," said the {who}, "on my aunt's side."
"It is wetter than it looks," said the {who}.
The {who} laughed until it had to be patted.
"I never sail on an empty tummy," the {who} said.
The {who} drew a plan in the air and then leaned on it.
"I only answer to whistling," the {who} said.
The {who} said it in a whisper, for it was a very big secret.
The {who} wanted a crumb first, and then could not speak for chewing.
"My uncle went there once," said the {who}, "and came back taller."
The {who} nodded so fast that it hummed.
"Keep the wet side down," said the {who}, "and the rest is easy."
The {who} looked wise for as long as it could manage.
""",
    parting="""
{H} thanked the {who}, which had waited years to be thanked.
The {who} gave {H} a very good crumb for the way.
The {who} waved with everything it had.
{H} and the {who} shook hands, and then did it again.
"Come again," called the {who}, "and bring mustard!"
The {who} came along as far as the next puddle.
The {who} wrote it all down on one scale of a fish.
{H} promised the {who} to write.
"Left at the wet bit!" the {who} shouted after {we:them}.
Off went the {who}, walking like somebody with a story to tell.
The {who} lent {H} a bit of string, in case.
{H} scratched the {who} where it could not reach, and that was that.
The {who} went back to its business, whistling through its nose.
"Fair wind," said the {who}, and blew a bit to help.
""",
)
