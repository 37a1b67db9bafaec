"""What any undersea story has by the way: senses, nooks, finds and small meetings."""

from ...plots import stock
from ..bedroom import NOOKS, SENSES, WHO

STOCK = stock(
    senses={
        "reef": """
A bubble went up, wobbled, and thought better of it.
The light came down in stripes, like a blue and white shirt.
A sea fan waved, though it was nobody's birthday.
The sand had been combed by the sea, with a parting on the left.
Three small fish went by in a row, and then the third one again.
The sponges sat about like cushions that nobody had paid for.
Far up, the top of the sea was as bright as a new tin lid.
It smelled of salt and of wet stones.
A starfish was hugging a rock, and the rock seemed glad.
Somewhere a clam shut, like a purse.
The weed swung to and fro, dusting nothing.
A crumb of sand fell up, and a crumb of sand fell down.
All the little shells clicked, as if somebody were knitting.
A sea cucumber lay there and was in no hurry to say why.
One coral was pink, one was red, and one could not decide.
The water was cool above and warm below, like a bed.
Something striped looked out of a hole, and something spotted looked out of the next.
A flat fish lay on the sand and believed that it was sand.
The shadow of a wave went over everything, as soft as a scarf.
Two sea horses were holding on to the same straw.
""",
        "wreck": """
A plank creaked, just to keep in practice.
Green light came in at the round windows and lay about in spots.
The old wheel turned by itself, a little to the left.
There were limpets on the ceiling, keeping their hats on.
A row of mugs hung there still, each with somebody living in it.
It smelled of tar and of long ago.
The stairs went up to where there was no upstairs.
A door swung open, looked out, and swung shut.
The weed had hung itself up as curtains.
A small crab was going round and round the captain's table.
Somewhere below a barrel rolled over in its sleep.
The mast lay on its side and told the sand about the wind.
On the wall hung a picture of a cow, who looked damp.
All the nails had grown red beards.
A shrimp was ironing a bit of sail with its tummy.
The floor sloped, so that everything lived at the low end.
Light slid along the ribs of the old ship as if it were counting them.
A piece of string swam by, or else a very thin fish.
Whatever was dropped here took its time to land.
The keyhole had an eye in it, and the eye winked.
""",
        "bedroom": SENSES,
    },
    nooks={
        "reef": """
Under a pink coral
Between two sponges
In the fork of a sea fan
Behind a curtain of weed
At the foot of a tall rock
On a flat white stone
Beside a big grey clam
Among the sea grass
Inside a hollow sponge
Where two sandy paths met
Beneath a stone arch
On the shady side of a dune
""",
        "wreck": """
Behind the captain's door
Under the broken stairs
On top of a barrel
Between two planks
Below the round window
In the corner by the stove
Beside the old wheel
Along the edge of the deck
In a cracked jug
Among the coils of old chain
By the third porthole
Inside a drawer
""",
        "bedroom": NOOKS,
    },
    finds="""
nine white stones had been laid out in order of size
a very small towel was hung up to dry
there was a bench for one, and it was taken
two prawns were politely waiting for each other to go first
somebody had left a note, but it was written in bubbles
something was taking down its washing
there was a bed made up with a bit of weed for a sheet
seven thimbles stood ready for a party
something had been building a tower, and had stopped for lunch
somebody was snoring, one bubble at a time
there hung a door knocker with no door
a small striped creature was trying on a sock
one stone had been painted, and the next was still wet
something was reading by the light of its own tail
there was a chair too small to sit on and too good to pass by
an eye on a stalk looked out, thought better of it, and went in
somebody had swept, and then drawn a face in the sand
a sea snail was standing in line, all alone
""",
    who={
        "reef": """
seahorse
starfish
shrimp
prawn
sea snail
goby
puffer fish
pink snail
hermit crab
clam
flat fish
reef crab
blue fish
thin fish
young octopus
parrot fish
sea turtle
sand eel
""",
        "wreck": """
red crab
shy clam
mast snail
lamp fish
deck crab
conger eel
small octopus
mussel
spider crab
grey fish
round fish
cabin prawn
barrel fish
brown eel
brown starfish
anchor turtle
""",
        "bedroom": WHO,
    },
    meeting="""
In a corner sat {a who}, knitting something long.
There in the way was {a who} with a suitcase.
{a who} was trying to fold a very wet newspaper.
{a who} came by in a great hurry, pushing a pea.
{a who} was selling bubbles, by size.
{a who} was asleep in a jug, and the jug was snoring.
Up went a little hatch, and out looked {a who}.
{a who} sat at a tiny table, waiting for soup.
On top of a box was {a who}, making a speech to nobody.
Round the corner came {a who}, going backwards.
{a who} was hanging out three very small shirts.
In a patch of light {a who} was teaching a bubble to bow.
Something moved aside, and {a who} looked out from behind it.
{a who} was sweeping the same spot over and over.
{a who} hung upside down, to rest the other end.
{a who} was writing a postcard to itself.
Behind a curtain was {a who}, practising how to be taller.
{a who} was counting bubbles, and had got to two.
Fast asleep in the middle of the way lay {a who}.
{a who} was waiting for a bus, and had been for years.
""",
    asking="""
{H} asked the {who} what it was called.
"Good day," {H} said to the {who}, "and which way, please?"
{H} bent down and asked the {who} to let {we:them} pass.
{H} asked the {who} if it would like some help.
{H} asked the {who} how it had slept.
{H} waited until the {who} had finished, as one should.
"I like your work," said {H}, and the {who} blushed.
{H} took one end of it, and the {who} took the other.
{H} asked the {who} if it was on its way home.
The {who} did not know if it was far, but {H} asked all the same.
{H} told the {who} all of it, from the start.
"Don't get up," {H} told the {who}, who did.
{H} and the {who} looked at each other for a bit.
{H} blew the {who} a bubble, and the {who} blew one back.
{H} wished the {who} a good day, and a good week.
{H} held still, so that the {who} could have a look first.
{H} asked the {who} if this was the way.
{H} told the {who} a joke about a herring.
{H} let the {who} go first, and then it let {H} go first.
{H} asked the {who} what there was for lunch.
""",
    answer="""
The {who} thought, and pointed two ways at once.
The {who} said "Blub", which may mean a lot.
The {who} had a cousin who looked just like {H}, only with fins.
"Past the big sponge," said the {who}, "and mind the stairs."
The {who} laughed so hard that it turned upside down.
"I never hurry before noon," the {who} said.
The {who} drew itself in the sand, and made itself a bit taller.
"I only ever look at things that are blue," the {who} said.
The {who} whispered a secret, and then said it again much louder.
The {who} would not speak before it had been given a crumb.
"My aunt does it with her left eye," the {who} said with pride.
The {who} nodded until it had to be stopped.
"Follow your nose," said the {who}, "for it's a good one."
The {who} blew on its tea and said nothing, twice.
The {who} said yes, and then no, and then "What was the question?"
The {who} had been there once, it said, but with its eyes shut.
The {who} turned pink, which suited it.
The {who} knew a short cut, but it was a long one.
The {who} began to sing instead, and it was quite good.
The {who} looked it up in a very small diary.
""",
    parting="""
{H} thanked the {who}, who took off a cap it was not wearing.
The {who} gave {H} a bubble for the way.
The {who} waved until it fell over backwards.
{H} shook hands with the {who}, and it took a while to stop.
"Come to tea," called the {who}, "and bring your own table."
The {who} came along for a bit, to be kind.
From then on the {who} had something to tell.
{H} promised to say hello to the aunt of the {who}.
"Left at the sponge!" the {who} shouted after {we:them}.
Off went the {who}, a good deal more cheerful.
The {who} lent {H} a bit of weed, in case of guests.
{H} tied the bow for the {who} and hurried on.
The {who} went back to its work, humming.
"Good luck," said the {who}, and meant it.
The {who} said goodbye eleven times, to be sure.
{H} parted from the {who}, and met it again round the corner.
The {who} asked to be remembered to the whales.
The {who} promised to write, once it had learned how.
{H} left the {who} the bigger half of a bun.
The {who} waved with whatever it had.
""",
)
