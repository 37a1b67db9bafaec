"""The riddle of the birthday cake: a lane on tiptoe, crumbs that lead upwards, and a drum."""

from ...plots import plot
from .risen_obstacles import OBSTACLES

_FRAME = """
# want | Not a Sound | The birthday cake of the whole lane is gone from the baker's window, and the
    crumbs lead straight up the wall.
@ hush 1 lane joyful walk mischief drum,cake clear | marching down a crooked lane beating a drum
    past a baker's window with an enormous cake
a! {opening} Boom! "Shh!" said the lane. "The cake is rising!"
b! {opening} Boom! Boom! "Shh!" said the lane. "The cake is rising!"
cd! {opening} Boom, went the drum, boom, boom, right up to the bakery. "Shh!" said every window in
    the lane. In the baker's window a cake as big as a cartwheel sat under a cloth. On the door
    hung a sign, "Quiet, please". The cake was rising.
cd "One loud noise," whispered Olive the baker, "and it falls. They always do. It's for the lane's
    birthday, and I put in an extra spoon of powder. Or eleven."
abcdg "Not one boom," said {G}, "till it has stopped." // "You could whisper," said {G}, "for a
    change."
b "Noise makes it fall!" said Olive the baker.
abcd> It is very hard to be quiet on purpose.

@ drum 2 bedroom calm sit sadness drum,blanket clear | sitting beside a bed wrapping a drum in a
    woolly blanket
abcd! {H} was {trait}.
bcd {H} {habit}.
ab! But now the drum had to be quiet. {H} put a blanket round it. Now it just said "bumf".
cd! The drum was a good drum, and it had done nothing wrong. {H} wrapped it in a blanket, tied the
    ends, and tried it with one finger. "Bumf," it said, like somebody talking under a pillow.
cd "I know how you feel," {H} told it in a whisper. So that it would not be lonely, {h:they} hung
    it round {h:their} neck and took it along.
ab. "You come with me," {H} told it.
d. Even {h:their} whisper knocked over a pencil.
abcd> And then, down in the lane, somebody squeaked.

@ gone 1 lane tense stand wonder - clear | staring at an empty baker's window sill scattered with
    crumbs
ab! It was Olive the baker. "My cake is gone!" There was the cloth. There were crumbs. But there was
    no cake!
cd! It was Olive, and she was squeaking because she did not dare to scream. On the sill lay the
    cloth, and it was flat. "It was here," she whispered. "I only went in to count the candles!" All
    that was left was crumbs.
cd "Somebody has taken it," said {H}, as softly as {h:they} could, and a shutter fell off.
b {H} gasped. That was too loud. "Shh!" went every window.
abcd& {B} looked under the cloth twice, to be sure.
abcd> Who could carry off a cake as big as that?

@ noses 5 lane curious walk determination - - | going from door to door in a lane, looking closely
    at the neighbours' noses
ab! "Who ate it?" asked {H}. {H} looked at every nose in the lane. The tailor had jam on his. But
    it was old jam.
cd! It was a cake for ninety people, so whoever had eaten it would show. {H} went from door to door
    and looked at noses. The postman had ink on his. The tailor had jam, but it was Sunday's jam,
    and he had been wondering where it was.
b "I only had soup," said the tailor.
cd "Nobody here has eaten it," said {H} at last. "They would be lying down."
d. The harp lady asked to be looked at twice, since nobody ever noticed her nose.
abcd> So it was not inside anybody. Then where was it?

@ ant 3 lane curious reach wonder magnifying-glass clear | bending over a tiny ant with a crumb
    through a magnifying glass
ab! {H} took the magnifying glass. There sat an ant. "I am Six," it said. "I do crumbs. They go up!"
cd! Under the magnifying glass sat an ant with a very sharp pencil. "Number Six," it said.
    "Crumb Inspector. I have counted this lot, and I'll tell you for nothing that they are fresh.
    They are vanilla. And they don't go left or right." It pointed with four legs at once. "They go
    up."
cd "Cakes don't go up," whispered {H}. "I do crumbs," said Six. "I don't do why."
b "Up the wall?" asked {H}. "Up the wall," said Six.
abcd~ {B} ate one of the crumbs, and Six took down {b:their} name.
abcd> {H} looked up the wall. It was a long way.

@ up 3 roofs tense reach determination rope,basket - | pulling on a rope in a big basket that goes
    up past a drainpipe to the rooftops
ab! Up {we:they} went in the baker's basket, on a rope. "Shhhh!" A man stuck his head out. That was
    Mr Hush.
cd! The baker had a basket on a rope, for getting flour to the loft. Up went {H} in it, with the
    drum, and Six on the rim reading out crumbs. At the very top a window flew open. "SHH!" It was
    old Mr Hush, in a nightcap. His attic ran under every roof in the lane, and he had a window in
    each.
cd "Good aft..." said {H}. "SHH!" said Mr Hush, a good deal louder than that, and shut it.
b "Bumf," said the drum. "Shh!" said Mr Hush.
bcd. On the slates lay the next crumb, and then the next.
abcd> Crumb after crumb after crumb. Where did they stop?

# turn | The Loudest Thing in the Lane | Nobody has taken the cake at all, and what is wanted now
    is just what was forbidden.
@ found 2 roofs joyful stand wonder -,cake clear | gazing up at an enormous round cake that floats
    in the sky above the tallest chimney
ab! No more crumbs. {H} looked up. There was the cake, up in the air! It was as round as the moon.
cd! At the top of the tallest chimney the crumbs came to an end. {H} looked left and right, and
    then, as there was nowhere else to look, up. In the sky hung the cake. It had grown as big as a
    hayrick. It was golden, and it turned a little, and now and then it dropped a crumb.
cd "Nobody took it," whispered {H}. "It was rising. And it hasn't stopped!"
b "It did rise," said {H}. "It rose and rose!"
d. "Twelve spoons," said Six, and put down its pencil. "I call that careless."
abcd> Puff! It went up a little more.

@ reach 2 roofs tense reach determination broom,cake,ladder clear | reaching up a ladder with a
    broom towards a cake that floats away
ab! {H} got a ladder. {H} got a broom. Too short! Puff, puff! Up went the cake. Soon it would fly
    out to sea.
cd! {H} tried a ladder. {H} tried a broom on the top of the ladder, and a smaller broom tied to the
    broom. There was always just a hand's breadth missing, and the cake went up by two. The wind
    had begun to nudge it. Beyond the last roof lay the sea, and the sea has no plates.
cd& {B} tried calling it, the way one calls a hen.
b& "Here, cake!" {B} seemed to say.
b "Come down!" whispered {H}. It did not hear.
abcd> How do you bring down a cake?

@ think 5 roofs calm sit sadness drum,cake clear | sitting sadly beside a wrapped drum on a roof
    ridge under a floating cake
ab! {H} sat down by the drum. "Bumf," it said. And what had Olive said? "Noise makes it fall."
    Noise!
cd! {H} sat down on the ridge with both arms round the drum. All day {h:they} had been good. {H}
    had not sung, nor shouted, nor banged a door, and {h:they} ached with it. And why? {H} could
    hear it still. "One loud noise," Olive had said, "and it falls." {H} sat up very straight.
b "One loud noise," said {H} slowly.
abcd> And {H} began to undo the knots.

@ boom 1 roofs joyful reach joy drum,cake clear | beating a drum with all might on a roof as a
    floating cake begins to sink
abcd! This wanted {virtue}, and plenty of it!
ab! Off came the blanket. Noise makes a cake fall! BOOM! The cake jumped. BOOM! It came down a
    bit.
cd! One loud noise, and it falls: everybody had said so. Off came the blanket. {H} lifted both arms
    as high as they would go. BOOM! Every pigeon in the city went up. And the cake, with a sort of
    sigh, came down by one brick. BOOM! It came down by two.
b "Louder!" cried somebody below. {H} had waited for that all day.
cd& {B} helped, with a noise that nobody had known was in there.
d. It is a wonderful thing to be told off for something all day and then be needed for it.
abcd> Bang! went a window. Out came a nightcap!

@ hushed 3 roofs joyful stand mischief drum,cake clear | beside a bellowing old man in a nightcap
    at a skylight as a huge cake sinks towards the roof
ab! "Can you shout?" asked {H}. "Me?" said Mr Hush. He took a breath. "HO!" Down came the cake.
    Flump!
cd! "Mr Hush," said {H}, "could you help? It has to be loud." Mr Hush went pink. "I used to be the
    foghorn," he said, "on the old ferry, when the real one was broken. I've been saving it up." He
    breathed in until his nightcap stood on end. "HOOOOOO!" The cake sat down on the roof like a
    cushion. Flump.
b "I was a foghorn once," said Mr Hush shyly.
cd Then it was quiet, and it was Mr Hush who said, "Again?"

@ caught 6 roofs joyful reach joy -,blanket,cake clear | holding on to a big blanket tied around a
    huge cake on a rooftop
ab! {H} threw the blanket over the cake and made a knot. Now it could not rise again. Well, only a
    bit.
cd! It gave one last small hiccup, as if it might. {H} threw the drum's blanket over it and tied it
    to four chimneys. "You've seen the world," {H} told it, not in a whisper at all. "Now come and
    be eaten." It smelled of vanilla and of very high places.
b It was still warm, and there was a feather in it.

# ending | A Slice of Sky | The cake comes home the way it went, and somebody turns the sign around.
@ lower 6 lane joyful reach joy rope,basket,cake clear | guiding a huge cake in a basket down on a
    rope to a cheering lane
ab! Down came the cake in the basket. "Slowly," whispered {H}. And then {H} said, "Why am I
    whispering?"
cd! It went down in the basket as it ought to have come up, slowly, on a rope, and with everybody
    holding on. "Left a bit," whispered {H}. "Right a bit." Then {h:they} stopped. "Why am I
    whispering?" roared {H}, and everyone nearly let go.
b "Hooray!" said the lane, and nobody said shh.
abcd> But what is a cake like that has been in the sky?

@ dip 4 lane curious stand wonder spoon,cake clear | looking at a huge round cake with a dip in its
    middle on a long table
ab! The cake had a dip, just where it fell. "It is ruined," said Olive. "It is a bowl!" said {H}.
    In went the jam.
cd! On the long table they took off the blanket. In the middle, where it had sat down, the cake had
    a dip like a pond. "Fallen," said Olive, and her lip shook. "A hole!" {H} went right round
    it. "It isn't a hole," {h:they} said. "It's a dish. What have you got that is runny?" In went
    the jam, and the cream, by the bucket.
b There was room in it for every berry in the lane.
d. It has been made like that in Crooked Lane ever since, and the fall is the hard part.

@ candles 5 lane joyful reach joy candle,cake clear | blowing out many candles on a huge cake among
    neighbours
ab! {H} lit the candles. The lane was three hundred! "Phoo!" said Mr Hush, and they all went out.
cd! The lane was three hundred years old, and so there were three hundred candles. It was growing
    dark, and there was a light in every window twice, once in the glass and once behind it. "All
    together," said {H}. But Mr Hush, who was in good form now, did it alone.
b His nightcap flew off as well.

@ crumb 3 lane joyful reach joy spoon,cake clear | handing a tiny crumb of cake on a spoon to an ant
ab! One slice for you. And one for you. And for Six? "A crumb," said Six, "but a big one."
cd! There was a slice for everyone in the lane. There was one for every bird on the roofs, and one
    for whoever came late. "And for the Inspector?" asked {H}. Number Six looked about, and
    blushed. "A crumb," it said. "I know it's not usual to eat the evidence."
b It had four helpings in the end.
abcd> And how do you end a day like that?

@ sign 1 lane joyful stand joy drum,cake clear | beating a drum under the street lamps outside a
    bakery while neighbours cheer
ab! Then {H} took the drum. Boom, boom! And what did the lane say now? It said, "More! More!"
cd! On the bakery door the sign still said "Quiet, please". Olive took it down, turned it
    over, wrote on the back, and hung it up again. "Your turn," she said to {H}. It said, "Louder."
    So {H} took the drum, boom, right up to the bakery, boom, boom. And every window in the lane
    flew open and said, "More!"
ag "Once more," said {G}.
bg "Once more," said {G}, "and then bed." It was three more.
cdg "You could be heard at the harbour," said {G}. "Was it good?" asked {H}. "It was very good,"
    said {G}, "and now bed."
bcd. Only when {H} yawned did somebody say, very softly, "Shh."
ab& {B} was asleep already. So was the drum. // {B} fell asleep in the middle of a boom.
abcd- {H} went home with both arms round the drum.

# whole | - | -
@ whole 1 roofs joyful reach joy drum,cake clear | beating a drum on a rooftop while a huge cake
    floats overhead
ab! "Shh! The cake is rising." But then it was gone! {H} went up to the roofs. The cake had risen
    right up into the sky. BOOM! went {H's} drum. Noise makes a cake fall. Down it came. Flump!
cd! Nobody was to make a sound, for the birthday cake was rising. But it rose and rose, out of the
    window and over the roofs, and nobody could reach it. Then {H}, who had been hushed all day,
    took out the drum. One loud noise and a cake falls, as everybody knows. Boom! It came down
    like a cushion, and there was a slice for all.
"""

RISEN = plot(
    key="risen",
    keywords="cake cakes birthday baker bakery baking crumb crumbs drum drums loud noise party "
    "candles",
    titles="""
{H} and the Cake That Was Gone
{H} and the Very Quiet Drum
The Case of the Birthday Cake
{H} and the Trail of Crumbs
""",
    blurb="""
Shh! The birthday cake of Crooked Lane is rising, and one loud noise would make it fall.
So {H}, who is not at all good at whispering, wraps up the drum.
But then the cake is gone, and the crumbs lead straight up the wall to the roofs.
Who could have taken a cake as big as a cartwheel, and how is it ever to be brought down?
""",
    openings="""
{H} came down Crooked Lane with a drum.
{H} was {age}, and had a drum.
{H} had one drum, two drumsticks and a free afternoon.
It was the lane's birthday, and {H} had a drum.
Whenever {H} came by, the cups knew it first.
"Here I come!" sang {H} to all of Crooked Lane.
In Crooked Lane you could always tell where {H} was.
The lane was too quiet, so {H} came out.
{H} had been given a drum, and not by the neighbours.
The sun was out in Crooked Lane, and so was {H}.
Left, right, left, right, {H} came down the lane.
"Make way!" said {H}, who was the band.
{H} had just learned to play the drum with both arms.
Crooked Lane was having its birthday, and {H} had practised.
""",
    refrain="Crumb, crumb, rum-tum-tum!",
    traits="""
loud | loudness | could be heard as far off as the fish market
noisy | noise | hummed even when chewing
merry | merry noise | sang in the bath, and on the way there, and back
""",
    hours="day 62 dusk 90 night 100",
    people="""
Olive | Olive the baker | baker
Six | Six the ant | an ant | the ant
Mr Hush | old Mr Hush from the attic | attic
""",
    story=_FRAME + OBSTACLES,
    unseen="""
cake | drum | gone | noses | ant | up | gulls | nap | bees | snail | strike
spoon | hush | found
candle | gone
letter | letters
""",
)
