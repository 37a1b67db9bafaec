"""The undersea story of a gap on a shelf, of the pearl that was to fill it, and of what did."""

from ...plots import plot
from .pearl_obstacles import OBSTACLES

_FRAME = """
# want | The Gap on the Shelf | There is one of everything on {H's} shelf but a pearl, and a
    hermit crab who has outgrown his house knows where to find one.
@ gap 1 bedroom curious reach wonder feather,spoon,bell,teapot clear | dusting a shelf of
    treasures with a feather, looking at one empty spot
a! {opening} But there was a gap on it.
b! {opening} It had a spoon, a bell and a teapot on it. And in the middle it had a gap.
cd! {opening} There was a spoon on it, a bell, a blue teapot and the feather that they were all
    dusted with. Between the spoon and the bell there was a gap, as wide as a thumb.
ab {H} looked at the gap. It was small, but it was the first thing one saw. // {H} put a thumb
    into the gap. It was just so big.
cd {H} dusted the gap as well. It was the only part of the shelf that never stayed full.
abcdg "You could move things up a bit," said {G}. "It's taken," said {H}. // "What goes there?"
    asked {G}. "I'll know it when I have it," said {H}.
bcd. Outside the window a fish went by, and had a look in.
d. It is odd how a shelf with ten things and one gap comes to be a gap with a shelf around it.
abcd> What was it for, that gap?

@ label 2 bedroom calm stand joy paintbrush clear | painting one word on a small card with a fine
    brush
ab! {H} had a card for it. It said: NO PEARL YET. Of all else there was one. {H} was {trait}.
cd! The gap already had a card. {H} had done it with the best brush, and it said NO PEARL YET. The
    shelf had a rule: one of each thing, and if a second came along, then somebody got it who had
    none. {H} was {trait}.
bcd {H} {habit}.
b. It was the best card of them all.
cd. It is a strange thing to own a card for what one has not got. It makes one feel that half the
    work is done.
abcd> Then there was a knock at the door, low down.

@ tuck 3 reef curious float mischief cup,teapot clear | holding out a cup to a small crab with no
    shell, a teapot in the window behind
ab! It was Tuck, the hermit crab. He had outgrown his house. {H} gave him a cup. "A bit tight,"
    said Tuck.
cd! It was Tuck, the hermit crab from next door, in nothing but a sock. He had grown out of his
    house. {H} lent him a cup to live in for now. Tuck got in backwards, one leg at a time. "A bit
    tight under the arms," he said, and looked in at the window. "That's a fine big teapot that
    you have there."
ab "It's for the shelf," said {H}. // "That one is the shelf's," said {H}.
cd "It's the shelf's," said {H}, and Tuck sighed in his cup so that it rang.
b. He took a few steps in it. Clink, clink.
abcd> But Tuck had seen something.

@ news 1 reef joyful float wonder basket clear | packing a basket while a small crab in a cup
    talks
ab! "I have seen the old ship," said Tuck. "It was too big. It had a sort of pearl in it." "A
    what?" cried {H}.
cd! "I have been to see the old ship," said Tuck. "I didn't take it. Too many stairs. Nothing in
    it but dark, and downstairs, on a table, some kind of pearl." "What kind of pearl?" asked {H}.
    "Round," said Tuck, "and white, and about like your thumb." {H} had the basket off its hook
    before he got to the stairs again.
abcd& "Did you hear that?" asked {H}. {B} was already packing. // {B} put in buns, and {H} put in
    the rest.
b. In went moss, for round things to lie on.
cd. Into the basket went a rope, a mirror, a bun, and some moss for round things to lie on.
abcd> How far was it to the old ship?

@ swap 5 reef curious float mischief basket clear | hugging a basket close while a squid with full
    arms bows
ab! A squid bowed to {H}. Its arms were full. "Swap?" it asked. "Your basket for a fork? For two
    forks?" "No, thank you," said {H}.
cd! At the corner they met Swap, the squid, who had ten arms and every one of them full. "A
    basket?" it said. "I'll swap you a fork. I'll swap you two forks and a doorbell." "No, thank
    you," said {H}. "Everybody swaps in the end," said Swap. "It's only a question of what." And
    it tried to bow, but it would have dropped the doorbell.
b. "Three forks?" it called.
d& It made {B} an offer as well, which {B} is still thinking about.
abcd> Past the squid, the sea turned dark blue.

@ edge 4 reef tense swim determination basket clear | swimming out over the blue edge of a reef
    with a basket on one arm
ab! The reef came to an end. Then it was blue, and blue, and blue. "Hold tight," said {H}. Over
    they went!
cd! All at once the reef stopped. There was a sign, which said "That was the reef. Thank you."
    Behind the sign it was blue, and below the blue there was a bluer one. {H} took a good grip of
    the basket, Tuck took a good grip of {H}, and over the edge {we:they} went.
cd& "After you," {B} would have said, if there had been time.
b. Tuck looked down, and then he looked only at his cup.
abcd> Far below something moved.

# turn | Forty in the Dark | The pearl is anybody's to take; {H} takes it, and then looks back.
@ glow 3 wreck joyful float wonder -,pearl clear | gazing at a white pearl that glows on an old
    table in a sunken ship
ab! Down in the ship it was dark. But one door had light around it. {H} pushed. There, on a table,
    lay the pearl!
cd! Below the last stair was a door with light all around its edges. {H} pushed it. There, on the
    captain's table, lay the pearl. It was as round as a moon and gave as much light, and around
    it, with their chins on the table, lay forty very small fish.
bcd. One of them was doing sums.
cd& {B} forgot to close {b:their} mouth.
b. It was just as big as the gap.
abcd> Could one simply take it?

@ taken 4 wreck joyful float joy pearl clear | lifting a glowing pearl from a table while small
    fish look on
ab! "Is it yours?" {H} asked the fish. "Oh, no," they said. "It is just here. You may have it!" So
    {H} took the pearl.
cd! "Whose is it?" asked {H}. The small fish looked at one another. "Nobody's," said one. "It was
    here when we came. You may have it, if you like." They were that sort of fish. So {H} said
    thank you, twice, and took the pearl. It lay in the hand as if it had been measured for it.
b. "Mind the stairs," said the fish.
abcd> It was so easy. Why was it so easy?

@ dim 2 wreck sad swim wonder pearl clear | looking back from a doorway with a glowing pearl in
    hand into a dark room full of small fish
ab! {H} swam to the door with the pearl. Then {H} looked back. It was black in there. "Ouch," said
    the dark. "Sorry. Ouch."
cd! At the door {H} looked back. Where the light had been it was as dark as a sack. Out of it came
    small noises. Bump. "Sorry." Bump. "Was that you?" "No, I'm the table." "Don't mind us,"
    called somebody, bravely. "It's only dark."
bcd. "I've lost my page," said a tiny voice.
cd& {B} looked at the pearl, and then hard at the floor.
abcd> The pearl shone in {H's} hand. What now?

@ wide 5 wreck calm float sadness pearl clear | holding a thumb up beside a glowing pearl,
    thinking
ab! {H} thought of the gap at home. It was as wide as a thumb. The gap in here was as wide as a
    ship.
cd! {H} thought of the shelf. The gap on it was as wide as a thumb, and one could live with it;
    one had done so for years. Then {h:they} thought of the one in there. It was as wide as a
    room, and forty were sitting in it.
cd. "You do have a card for it," said Tuck. He felt that somebody should say so.
b. The card could wait. It was good at that.

@ back 1 wreck calm float determination pearl clear | setting a glowing pearl back on a table
    among happy small fish
abcd! Here {virtue} was worth more than a shelf.
a! {H} put the pearl back. "It's yours," said {H}. Forty noses lit up.
b! Back went {H}. Back on the table went the pearl. "It was nobody's," said {H}. "Now it is
    yours." And forty small noses lit up.
cd! So {H} went back in, felt for the table, and set down the pearl just where it had been. Forty
    small faces came out of the dark, some of them upside down. "It was nobody's," said {H}, "and
    that was the trouble. I say it's yours." Nobody had ever told them that a thing was theirs.
    They had to go round it twice to see all of it.
b& {B} gave {H} a nod, a slow one.
d. It hurt a little, like pulling off a plaster. And, like pulling off a plaster, it was over.

@ bow 6 wreck joyful float joy - clear | saying goodbye to a ring of small fish around a glowing
    pearl
ab! "Will you come again?" asked the fish. "Yes," said {H}. "You picked it up," said one. "It can
    be picked up!" How they all stared!
cd! "How did you do that?" asked the one with the sums. "Do what?" "Pick it up," said the fish. In
    all the years it had never crossed their minds. They had thought that it grew there. There was
    a great deal of whispering as {H} went up the stairs, with empty hands that weighed hardly
    anything at all.
b. Tuck blew his nose, though he was not sad, he said.
d. Swap the squid was waiting at the top. "What did you get for it?" it asked. "Nothing," said
    {H}. The squid wrote that down, to think about.

# ending | One of Everything | {H} comes home with nothing for the gap, and by bedtime there is
    more on the shelf than ever.
@ homeward 8 reef calm swim joy basket clear | swimming home with a small crab asleep in a basket
ab! Home they went. The moss was soft, so Tuck lay in the basket. "A bit wide," he said, and fell
    asleep.
cd! It was a long way back. There was no pearl to lie on the moss in the basket, so Tuck did, and
    found it a little wide at the sides. The cup had cracked on the stairs. Everything else had
    been too big, too small, or already somebody's. "I could always stay with a friend," he said,
    looking at nobody.
b. All the way home he dreamed of doors.
abcd> But where was Tuck to live?

@ teapot 3 bedroom joyful reach joy teapot clear | handing a blue teapot down from a shelf to a
    small crab
ab! Back home {H} got out the teapot. "Try this," said {H}. In went Tuck. He looked out of the
    spout. "It fits under the arms!"
cd! At home {H} reached up and took down the blue teapot. "Try this." Tuck looked at it for so
    long that he forgot to breathe. Then he got in backwards. He shut the lid. He looked out of
    the spout. "It has two doors," he said in a hollow voice, "and it isn't tight anywhere."
cd. There were two gaps on the shelf now, but one was only as big as a teapot.
b& "Knock knock," said {B} to the lid. "Who is it?" said Tuck, so proud!
d. He did not say thank you, because he was crying, which in a teapot sounds like tea.

@ lodger 5 bedroom calm reach joy teapot,bell clear | setting a teapot with a crab in it on a
    shelf beside a bell
ab! And where does a teapot go? It goes back on the shelf. Now there was one of everything, and
    one of them snored.
cd! And where does one put a teapot? {H} put it back in its place, beside the bell. Tuck tried the
    bell once, to know what it was like to have one. So the shelf had one of everything again, but
    for the gap, and one of the things on it was a neighbour.
b. {H} did a new card: TUCK. Please knock.
abcd> Then {H} put out the lamp.

@ walk 7 bedroom curious sit wonder -,teapot clear | sitting up in bed and staring at a white
    light that comes nearer outside the window
ab! What was that out there? It was white. It came nearer and nearer. It bobbed up and down, and
    it whispered.
cd! It had been dark for quite a while when there was a light outside that did not belong there.
    It came up the street, rather low, with a good deal of whispering and "left a bit" and "mind
    the stairs". It stopped next door. It stopped at the gate. Then it came round the corner of
    the house, right up to the bed.
abcd& "{B}, look!" said {H}. {B} was looking.
b. Tuck put up the lid to see.

@ full 1 bedroom joyful sleep joy pearl,teapot clear | lying in bed at night as pearl light from
    the window falls on a gap on the shelf
a! Forty fish held the pearl up to the window. Its light lay in the gap. It fitted!
b! Forty small fish had come with the pearl! They held it up to the window. In came its light, and
    it lay down in the gap. It fitted!
cd! It was forty small fish, out for the first walk of their lives. It could be picked up! So they
    had brought the pearl along, and held it to the window. Its light slid along the spoon and lay
    down in the gap, round and white. It did not stick out anywhere. NO PEARL YET, said the card,
    and from half past seven until eight, every evening, it was wrong.
abg "So that is what goes there," said {G}. "Yes," said {H}, half asleep. // "It does fill it,"
    said {G} softly.
cdg "I see that you have your pearl," said {G} in the door. "No," said {H}, "but I have it in the
    evenings."
ab- "Good night, fish," said {H}, and forty tails waved.
cd- "Good night," said {H}, and from the spout and the window it came back in forty-one voices.
ab& {B} waved to each of the forty. // {B} slept with a smile on.
bcd. Clink, said the lid of the teapot. Good night.

# whole | - | -
@ whole 1 wreck joyful float joy pearl clear | setting a glowing pearl back on a table among forty
    small fish
ab! {H} had a gap on the shelf. It was for a pearl! But the pearl was all the light that forty
    small fish had. So {H} gave it back. Now they bring it to the window each night.
cd! On {H's} shelf was one of everything but a pearl. {H} found one, in the old ship, and took it,
    and saw by what was left that forty small fish had lived by its light. So {h:they} put it
    back. And in the evening there they were at the window, holding it up, and the light lay in
    the gap.
"""

PEARL = plot(
    key="pearl",
    keywords="""
pearl pearls treasure collection collect collects collecting collector shelf crab crabs teapot
gap give gives giving gift present share sharing light
""",
    titles="""
{H} and the Gap on the Shelf
{H} and the Crab in the Teapot
A Shelf with One of Everything
{H} and the Pearl That Was Nobody's
""",
    blurb="""
On {H's} shelf at the bottom of the sea there is one of everything, and one gap.
It is as wide as a thumb, and it is meant for a pearl.
Tuck, a hermit crab without a house, knows of one in the old ship, and nobody owns it.
It is anybody's to take. So why is it so hard to carry off?
""",
    openings="""
{H} had a shelf with one of everything.
{H} was {age}, and had a shelf with one of everything.
Over {H's} bed hung a shelf.
In {H's} house at the bottom of the sea was a shelf.
Some people have two of a thing, but {H} had a shelf.
{H} had one of nearly everything, and all of it on a shelf.
"One, two, three," {H} counted along the shelf.
On Tuesdays {H} dusted the shelf.
What the sea washed up, {H} put on a shelf.
Anyone who came to see {H} was shown the shelf.
{H's} shelf was the best on the whole reef.
It was early, and {H} said good morning to the shelf.
The first thing that {H} saw each morning was the shelf.
""",
    refrain="One for me, one for the sea!",
    traits="""
fair | fairness | cut the bun and let others choose
generous | generosity | gave away the bigger half
unselfish | unselfishness | could never eat the last one
""",
    hours="dawn 10 day 64 dusk 86 night 100",
    people="""
Tuck | Tuck the hermit crab | crab
Swap | Swap the squid | squid
""",
    story=_FRAME + OBSTACLES,
)
