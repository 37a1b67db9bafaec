"""The fairy tale of the wind: why it has stopped, where it is, and how one says hello to it."""

from ...plots import plot
from .wind_obstacles import OBSTACLES

_FRAME = """
# want | The Day Nothing Blew | There is not a breath of wind for {H's} new kite, so {H} goes to
    look for some.
@ still 1 garden sad stand sadness -,kite clear | looking down at a kite that lies in the grass
ab! {opening} Today it lay in the grass. There was no wind at all.
cd! {opening} Now it lay in the grass like a fish on a plate. There was no wind, not enough to turn
    a page.
cd Over the chimney the smoke stood straight up, and did not know what to do next.
ab {H} stroked its tail. "You poor thing," said {H}.
abcdg "Odd," said {G}. "My washing hasn't moved since Monday."
abcd-. {H} blew on it. That was not enough.
b. All the socks on the line hung straight down.
d. A bee went by on foot.
abcd> But everybody knows how to call the wind. Or do they?

@ fff 2 garden curious stand determination - clear | with puffed cheeks, trying to whistle beside a
    garden wall
ab! "You have to whistle for it," {H} had heard. {H} blew. "Fff." It always came out like that.
cd! To call the wind you have to whistle, as sailors do. {H} wetted both lips, took a breath, and
    blew. What came out was "Fff". Nothing else ever had, in all {h:their} life.
abcd! But {H} was {trait}.
bcd {H} {habit}.
ab "Fff," went {H}. "Fff, fff, fff!"
cd Forty times {H} tried it. Forty times it went "Fff", and the fortieth was the worst.
abcdg. "Very nice," said {G}. "What is it?"
d. A blackbird on the wall showed how it is done, twice, and rather slowly.
b. A blackbird showed how. It was easy, for a blackbird.
abcd> Then something on the wall moved, all by itself.

@ feather 2 garden curious reach wonder feather clear | holding up a feather that turns by
    itself
ab! A feather lay on the wall. It turned round, all alone. It stopped. It pointed at the wood.
cd! On the wall lay a feather, a long one, and it was turning, though nothing was there to turn it.
    Round it went, slower and slower, like a compass needle, and stopped. It pointed at the wood.
cd "The wind dropped you," said {H}. "And you know where it went."
ab "Do you know where the wind is?" asked {H}. The feather gave a nod.
b. It was warm, and it shook a little.
cd& {B} looked where it pointed. There was nothing there but everything.
d. {H} turned it to the shed, as a test. It turned back, and one could tell that it was hurt.
abcd> And who had put up that sign on the gate?

@ sign 4 garden curious stand mischief - clear | reading a neat little sign on a garden gate
ab! There was a sign on the gate. "No wind, please," it said. "By order of {hush}."
cd! On the gate hung a sign in very neat writing. "No wind, please," it said. "No gusts, no puffs,
    no breezes. By order of {hush}, at the castle." It hung quite straight. There was nothing to
    make it do anything else.
cd "Who would not want wind?" asked {H}.
b. "That can't be right," said {H}.
cd+ "What if one has to sneeze?" asked {B}.
d. Lower down, and smaller, it said: "This means you."
abcd> It was time to pack the string.

@ off 3 forest curious walk determination feather,kite clear | setting off along a woodland path
    with a feather held up, a kite and a ball of string
ab! In among the trees went {H}, with kite and feather. "{We:we're} going to find it,"
    {H} told them.
cd! {H} took the kite, all its string and the feather, and went in among the trees. In there it was
    stiller still. The leaves hung like leaves on wallpaper. One could have heard a spider think.
cd "A kite ought to be there when it's found," {H} said. "It would only worry."
abcd& {B} carried the end of the tail. // {B} went first, and then second.
b. Left, said the feather. Right, said the feather.
d. A squirrel asked {H} in a whisper whether it was Sunday.
abcd> The feather twitched. There was something ahead.

@ breath 6 forest calm reach wonder -,leaf - | reaching up to touch a leaf that hangs quite still
ab! One leaf had let go. It hung in the air. It did not know how to fall! {H} helped it down.
cd! One leaf had let go of its twig. It hung there in the air, a good way up, with nothing to take
    it anywhere, and looked embarrassed. {H} reached up, took it by the stalk and laid it on the
    moss with the others.
cd "Thank you," it seemed to say. "I've been there since Tuesday."
b. "There you are," said {H}. It looked glad to lie down.
abcd& {B} gave it a pat.
abcd> All the wood held its breath.

# turn | Somebody Behind the Door | The wind is up in the castle tower with the door shut, and the
    more one pulls, the tighter it holds.
@ hush 3 castle curious walk wonder feather,candle - | talking to a lady in felt slippers in a
    castle yard, holding a feather that points up at a tower
ab! At the castle sat {hush}. "Shh!" she said. "It blew out the Queen's candles! All of them! Now it
    hides in the tower."
cd! At the castle every crack had a pillow in it. {hush} came to the door in felt slippers. "Shh!"
    she said. "It came to the Queen's birthday. It went once round the cake and blew out all the
    candles, and then everybody shouted. Since then it's been in the tower, and I have put up
    signs."
cd. "Sixty candles," she added, "and the Queen had only just breathed in."
b. The feather pointed up, and up, and up.
abcd& {B} looked up till {b:they} nearly fell over.
d. A pillow fell out of a wall, and she put it back, like a tooth.
abcd> At the top of the tower was a small round door.

@ pull 4 castle tense reach determination rope - | pulling with both arms at a small door in a
    castle tower
ab! {H} pulled at the door. {H} pushed. Somebody held it from inside! The more {H} pulled, the
    tighter it got.
cd! {H} knocked, and then pushed, and then pulled, with a rope round the handle. There was somebody
    on the other side, pulling as well. It was like a tug of war with a mountain, if the mountain
    were crying.
cd~ {B} took hold of the end, and all three of {we:them} stayed exactly where they were.
abcd+ "It's stronger than me," puffed {B}, "and I had porridge."
b. There was a sniff, behind the door. There was a draught at the keyhole, and it was wet.
abcd> So {H} let go. What now?

@ hello 1 castle calm stand wonder -,feather - | whistling softly at the keyhole of a small tower
    door
abcd! This wanted {virtue}, not strong arms.
ab! {H} tried once more to whistle. "Fff." And behind the door somebody said: "Fff?"
cd! {H} leaned on the tower door and tried just once more to whistle, although forty tries had been
    enough for anybody. "Fff," it went. Behind the door it grew quite still. "Fff?" said somebody
    small. It was not bad whistling at all. It was very good wind.
b. "Fff?" went the keyhole again. "Fff, fff?"
d "Fff," said {H}, and it turned out to mean hello. All those mornings {h:they} had been saying
    hello.
abcd& {B} did not dare to breathe.
abcd> Then the keyhole began to talk.

@ wish 2 castle sad reach wonder -,candle - | listening at the keyhole of a small tower door, a
    candle near by
ab! "I blew out all the candles," said the wind. "Did you wish?" asked {H}. "Whoever blows them out
    may wish!"
cd! "I only wanted to see the cake," said the wind, "and I was glad, and when I'm glad I puff. Now
    they're all cross." {H} thought about that. "But if you blew out the candles," {h:they} said,
    "then you get a wish. That's the rule. Did nobody tell you?" Nobody had.
b. "A wish?" asked the wind. "For me?"
cd. "All sixty at one go?" said {H}. "Most people need three."
d. It was so long before it answered that a spider began on the hinge.
abcd> "Well then," said the wind, very low. "I wish..."

@ out 3 castle joyful reach joy kite clear | holding on tight to a kite string as all the castle
    windows fly open
ab! "I wish somebody would play with me." "I have a kite!" said {H}. Bang! went all the doors. Up
    went the kite!
cd! "I wish," said the wind, "that somebody would ask me out to play." "I've got a kite here," said
    {H}, "and nobody to fly it." The door opened by the width of a finger, and something as soft as
    a kitten put its nose out. Then all the pillows fell out of all the cracks, all the windows flew
    open, and up went the kite.
cd So did a small white cap. {hush} looked after it, and then, for the first time in a week, she
    laughed.
b. Off flew the signs, one after another, like geese.
abcd& It blew {B} right round. // "Hold on!" {H} called to {B}.

# ending | Fff | The wind goes home with {H} the long way, and touches everything on it.
@ cake 6 castle joyful stand joy cake,candle clear | beside a birthday cake with all its candles
    smoking
ab! They lit the candles once more. "Together!" said the Queen. She blew. The wind blew. Out they
    went, all sixty!
cd! There was half a cake left, and the candles were lit once more. "This time we do it together,"
    the Queen said to the air. She counted to three. Not a candle was left burning, and all the
    icing was on the far wall.
cd "I've wished for another one of those," said the Queen.
b. The Queen got a wish too. She would not say what.
abcd& {B} found out how icing tastes off a wall.
abcd> But the way home was long, and the sun was low.

@ rush 7 forest joyful walk joy kite clear | on the way home through a wood full of blowing leaves,
    with a kite in the air
ab! Home {we:they} went, and the wind went too. It shook all the trees by the hand. It tickled all
    the ferns.
cd! All the way home the wind ran ahead and came back, like a puppy that knows the house. It shook
    every tree by the hand. It turned over all the leaves to see what was written on the other side.
    The bee that had gone on foot was given a lift.
cd "Not so wild!" called {H}, not meaning it in the least.
b. Behind {we:them} the whole wood was talking at once.

@ kite 3 garden joyful reach joy kite clear | flying a kite high over a garden in the evening
ab! In the garden {H} let out all the string. Up, up, up! The kite pulled like a pony.
cd! In the garden {H} let out the string, and then the rest of the string, and then the bit that was
    meant for parcels. The kite went up until it was no bigger than a stamp, and stood there, and
    trembled all over. So did {H}.
cd {H} could feel the whole sky through one finger.
b. The kite danced left. The kite danced right.
abcd& "Your turn," {H} told {B}. It took both of them to hold it. // {B} ran under it, or
    after its shadow.
d. On the line the washing danced, first politely and then not.
abcd> Then it was bedtime, even for kites.

@ better 6 garden calm stand joy feather clear | letting a feather fly off from an open hand
    over a garden wall
ab! {H} held the feather up high. "You can go back now," said {H}. The wind took it. Round, round,
    and away.
cd! There was only the feather left. {H} laid it on an open hand and held it up over the wall. It
    turned round once, though it knew the way by now. Then the wind came by and took it back, as one
    picks up a glove.
cd The blackbird on the wall whistled something long. "Fff," said {H}, and didn't envy it a bit.
b. "Thank you for lending it," said {H}.

@ night 1 bedroom calm sit joy -,kite clear | in bed beside a window that is open a little, a kite
    hanging on the wall
ab! At night {H} left the window open, just a crack. "Fff," said {H}. "Fff," said the curtain.
cd! That night {H} left the window open, by the width of a finger. The kite hung on its nail. Its
    tail moved a little, as a dog's does when it dreams. "Fff," {H} told the dark. "Fff," said the
    curtain.
abg "Is there a draught?" asked {G}. "Yes," said {H}. "It's a friend."
cdg "There's a draught in here," said {G}, and tucked in the blanket. "I know," said {H}. "I asked
    it."
ab- It was a very good hello. It was good night, too.
cd- It means hello, and it also means good night. One only has to say it softly.
bcd. Outside, a sock on the line waved to nobody in particular.
ab& {B} was asleep. Each breath went "Fff".
d& {B} was asleep already, and said it, too, with every breath.

# whole | - | -
@ whole 1 castle joyful reach joy kite clear | flying a kite from a castle yard with all the castle
    windows open
ab! There was no wind for {H's} kite. It had hidden in a tower. {H} tried to whistle. "Fff." "Fff?"
    said the wind. That means hello! Out it came to play.
cd! There was no wind for {H's} kite. It had blown out the Queen's candles, and been shouted at,
    and shut itself up in the castle tower. {H} tried to whistle for it, and as always it only went
    "Fff". But that is what the wind says for hello. "Fff?" it said, and opened the door. And up
    went the kite.
"""

WIND = plot(
    key="wind",
    keywords="wind kite kites blow breeze storm whistle whistling candle candles birthday cake"
    " cloud clouds tower fly flying weather",
    titles="""
{H} and the Wind Behind the Door
{H} and the Day Nothing Blew
The Kite That Had to Wait
{H} Whistles for the Wind
""",
    blurb="""
The kite is ready, the string is wound, and there is not a breath of wind in the land.
There are only signs that forbid it.
So {H}, who has never once managed to whistle, takes the kite and a feather that knows the way, and
    goes to find the wind.
But what do you say to somebody who has blown out all the candles and is sorry?
""",
    openings="""
{H} had made a kite out of an old shirt.
{H} was {age}, and had built a kite all alone.
{H's} kite had nine bows on its tail.
The kite had taken {H} all week, and most of the glue.
"Up you go," {H} told the kite.
Nobody had a kite with a longer tail than {H's}.
{H} had carried the new kite out before breakfast.
There is nothing so glad as a kite, as {H} knew.
{H} had slept beside the kite, to be there when it woke.
The kite was ready, and {H} was more than ready.
{H} and the kite had been out since the sun came up.
On the first day of the holidays {H} finished the kite.
If ever a kite was keen, it was {H's}.
{H} had drawn a kite, cut out a kite, and glued a kite.
""",
    refrain="Whoo, wind, where are you?",
    traits="""
stubborn | stubbornness | had once peeled an orange in one go, on the ninth orange
hopeful | hope | kept every single glove, in case the other came back
plucky | pluck | fell off the swing seven times and went back eight
""",
    hours="dawn 8 day 55 dusk 94 night 100",
    names="""
hush | Lady Hush | Lady Plush | Lady Quilt
""",
    people="""
{hush} | {hush} at the castle | castle
""",
    story=_FRAME + OBSTACLES,
)
