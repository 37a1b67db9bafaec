"""The undersea story of the week when the sea forgot to turn, and of what an umbrella is for."""

from ...plots import plot
from .tide_obstacles import OBSTACLES

_FRAME = """
# want | Everything to the Left | For a whole week the sea has run to the left and has not turned,
    so {H} goes to see about the bell that tells it when.
@ slid 1 bedroom curious sit wonder boot clear | sitting up in a bed that has slid against one
    wall, holding a boot
a! {opening} But today the whole room had slid to the left!
b! {opening} But today the bed stood at the left wall. So did the chair. So did one boot, and the
    other boot was gone.
cd! {opening} This morning it took a moment to see what was wrong. The bed stood against the left
    wall. So did the chair, the toys, and a boot that had set out in the night to find the other.
ab "Good morning, wall," said {H}. // {H} put the boot back. It slid to the left again.
cd {H} put the boot back where it belonged. The boot thought for a bit, and slid off to the left.
abcdg "Mind your tea," said {G}. It slid away to the left. // "It has been a week," said {G},
    holding on.
bcd. Even the curtains hung to one side, like hair.
abcd> What was going on out there?

@ week 3 reef curious float wonder hat,cup clear | catching a hat while a table with three prawns
    at tea drifts by
ab! The sea ran to the left. All the weed lay flat. A hat went by. Then came three prawns, at tea!
cd! Out of doors it was worse. By day the sea runs to the left, and in the evening it turns and
    runs to the right. So it had always been. Now it had gone to the left for a week. The weed lay
    flat. A hat went by. Then a table went by, with three prawns at it, having tea. "Going far?"
    asked {H}. "Round the world, it seems," said the prawns.
b. "Sugar?" asked the prawns. Then they were gone.
cd. Whoever had anything sat on it.
abcd> Who could tell the sea to turn?

@ limpet 2 reef calm float wonder - clear | listening to an old limpet on a rock
ab! Granny Limpet knew. "The old ship has a tide-bell," she said. "When it rings, the sea turns.
    But it has not rung!"
cd! Granny Limpet had never once moved in ninety years, and so she had noticed things. "There's a
    tide-bell in the old ship," she said. "It rings in the evening, the sea hears it, and the sea
    turns. It hasn't rung since Monday. So it's no good scolding the sea. Nobody has told it." The
    old ship lay on the right. That was the trouble with it.
abcd& {B} looked to the right, with streaming eyes. // "To the right, then," said {H}, and {B}
    sighed.
b. "I would go," she said, "but I don't go."
abcd> And what does one take along for that?

@ hook 1 bedroom calm reach determination umbrella clear | taking an old umbrella from a hook
    behind a bedroom door
ab! Behind the door hung an umbrella. But it never rains in the sea! {H} was {trait}. "You'll be
    good for something," said {H}.
cd! Behind the door hung an umbrella. It had come down from above, one windy day, and nobody could
    say what it was for. It does not rain at the bottom of the sea; or if it does, one can't tell.
    But {H} was {trait}, and took it down. "You will be good for something," {h:they} told it.
bcd {H} {habit}.
b. It had a fine round handle, like a question.
d. In the meantime it made a very good hook, and whoever goes to the right in a sea that goes to
    the left can do with one.
abcd> Then the door blew open, to the left.

@ strokes 4 reef joyful swim mischief umbrella clear | swimming hard against the stream with an
    umbrella hooked on a rock
ab! {H} swam to the right. One, two, three! The sea took {h:them} back. One, two, three, four! So
    {H} hooked the umbrella on a rock.
cd! {H} swam three strokes to the right, and the sea took {h:them} four strokes to the left. In
    this way {h:they} got as far as the house next door on the wrong side. So {H} reached out with
    the umbrella, caught a rock by the nose with the handle, and pulled. That was one yard. There
    were a great many yards, but every one had a rock in it.
abcd& {B} hung on behind, like a flag. // "Heave," said {H}. {B} heaved.
b. It is slow, but it is to the right.

@ lastrock 5 reef tense float determination umbrella clear | clinging to the last rock of a reef
    with an umbrella handle, looking out
ab! Hook and pull, hook and pull! Then came the last rock. After that it was all sea. And the sea
    came the other way.
cd! So it went from nose to nose until the rocks gave out. The last one was called the Last One.
    {H} held on to it with the umbrella and had a look. From here on there was only water, and it
    all came the other way, with chairs in it.
b. A chair came by. "Mind your head," it seemed to say.
d. Somebody had scratched into the rock: GOOD LUCK. It had been scratched from left to right, with
    great difficulty.
abcd> How does one go right when all goes left?

# turn | Blup | {H} pulls the rope of the bell with might and main, and what it says is not dong.
@ blup 3 wreck curious float wonder -,bell,rope clear | pulling the rope of a big green bell in a
    sunken ship
ab! There hung the bell, big and green. {H} pulled the rope. But the bell did not go dong. It went
    blup.
cd! There it hung, as green as a pear and as tall as a door: the bell of the old ship. A rope hung
    down from it, a little chewed at the end. It was one minute to evening. {H} took the rope in
    both hands and pulled with all {h:their} might. "Blup," said the bell.
b. {H} pulled again. "Blup," it said, a bit crossly.
cd. The sea, which had looked up for a moment, went on to the left.
abcd> What was in there?

@ lodger 2 wreck curious float wonder -,bell clear | looking up into a big bell at an octopus
    curled inside
ab! {H} looked in. Two eyes looked out. There were arms, too: eight! It was an octopus. "This is
    my room," it said.
cd! {H} put {h:their} head in underneath and looked up. Two round eyes looked down. Around them,
    packed in like socks in a drawer, were eight arms. "It's taken," said the octopus. "I moved in
    on Monday. It's the first room that I ever had with a roof to it. Do you mind not pulling the
    bell rope, unless you want to come in?"
b. It had hung up a picture, of itself.
abcd& "Hello," said {H}. {B} waved, and the octopus waved back, and back, and back.
abcd> How does one move somebody with eight arms?

@ rooms 4 wreck joyful float mischief bucket,hat clear | offering a bucket to an octopus who peers
    out of a bell
ab! {H} brought it a bucket. "Too small." {H} brought it a hat. "Too soft." {H} brought it a bed.
    "Too flat," said the octopus.
cd! "I'm sorry to ask," said {H}, "but if I find you another one?" The octopus was willing to
    look. It looked at a bucket, and put one arm in. It looked at a hat, a trunk and the captain's
    bath. "I need it round," it said, "and I need it dark. And only one door, at the bottom. When
    there is too much sea on top of me, I can't sleep."
b. It put the hat on, though. It liked the hat.
d. There's something in that. There is a good deal of sea on top of everyone down there, and most
    people simply do not look up.
abcd> Was there nothing in the sea that was round and dark?

@ pull 5 wreck sad float sadness umbrella clear | sitting beneath a big bell, leaning on a closed
    umbrella
ab! "But this room is just right," it said. A tear ran down, and to the left. {H} leaned on the
    umbrella and thought.
cd! Pulling would have been no use, with eight arms against it, and it would not have been kind.
    "I don't want to be in the way," said the octopus in a hollow voice. "I just want to be under
    something." A tear came out of the bell and went off to the left. {H} leaned on the umbrella
    and thought so hard that {h:their} ears moved.
b. Round. Dark. A door below. What is like that?
abcd> Then {H} looked at what {h:they} {h:was} leaning on.

@ open 1 wreck joyful float joy umbrella clear | holding up a wide open umbrella before a
    delighted octopus
abcd! It took {virtue}, and not a pull.
a! {H} opened the umbrella. Whoomp! It was round and dark. In went the octopus!
b! {H} held up the umbrella. Whoomp! It was round, it was dark, and the door was at the bottom.
    Out of the bell came eight arms, and in they went.
cd! {H} held up the umbrella and pushed. Whoomp! It opened. It was round, it was dark, and it had
    one door at the bottom. "Oh," said the octopus. "It's a bell that doesn't ring." It went in,
    one arm at a time, and it just fitted, with a handle over for holding on to. "It shuts!" it
    called.
b& "So that is what it's for," said {H}, and {B} nodded.
d. One may own a thing for years and call it useless, when it has only been waiting for the right
    octopus.

@ dong 2 wreck joyful float determination rope,bell clear | pulling a bell rope with all might as
    a big bell swings
ab! {H} took the rope. Dong! The sea stopped. A hat stopped. A chair stopped. Then, very slowly,
    they all went to the right!
cd! {H} took hold of the rope and pulled. Dong! It went through the ship, along the planks, and
    out over the sand. The sea stopped. A hat stood still, and so did a fish behind it, with its
    mouth open. For one moment nothing in the world went anywhere. Then the sea gave a sort of
    nod, and turned to the right.
b. It was a week late, but who counts?

# ending | Everything to the Right | All that went comes back, in the wrong order, and the bed
    goes home across the floor.
@ ride 6 reef joyful swim joy hat clear | riding along on the stream amid hats and chairs
ab! Home was easy now. {H} lay back, and the sea did it all. "After you," {H} said to a hat.
    "After you," to a chair.
cd! {H} went home without one stroke, flat out, like a letter in a chute. Everything came along:
    hats, socks, a garden gate, eleven chairs and a boot. It had all seen the world, and looked
    the better for it. The stones by which {H} had come, nose by nose, went past in the time that
    it takes to say so.
b& {B} rode on a chair. // {B} slept on the way, on a chair of {b:their} own.
abcd> And who was that, coming the other way round?

@ last-cup 5 reef joyful float joy cup clear | taking a cup from three prawns at a drifting table
ab! Here came the three prawns. "Now we see it all from the back!" they said. {H} got the last cup
    of tea.
cd! Up came the table with the three prawns. They had been round the world four times and had only
    ever sat facing forwards. "Now we shall see it from the back," said the eldest, and passed {H}
    a cup. It was the last in the pot. "Will you say when you have had enough?" asked {H}. "Why?"
    asked the prawns.
b. It had sugar in it, from Spain.

@ caught 4 reef joyful float mischief net,hat,boot clear | catching hats and boots in a net as
    they float home
ab! Everyone had a net. In came the hats! In came the socks! Granny Limpet got a hat. It was her
    very first.
cd! At home everyone was out with a net, catching what came. It was not always what had gone. The
    cod got a boot and said that it had lost a glove. Somebody got eleven chairs and had to give a
    party. Granny Limpet, who had not owned a thing in ninety years, was hit by a straw hat, and
    let it stay.
cd. It suited her. It was her first visitor, as well.
b. {H} caught the other boot. There it was!

@ stroll 3 reef joyful float joy umbrella clear | waving to an octopus that floats past under an
    open umbrella
ab! Who came by for a walk? It was the octopus, under its umbrella! "It comes with me!" it called.
    "I can go out!"
cd! Just before bedtime somebody came up the reef whom nobody had ever seen out. It was the
    octopus, with the umbrella over it and the whole sea above that. It did not look up once, and
    it did not need to. "It comes along," it told {H}, quite out of breath. "I could go to Spain!"
    So that was settled.
b. It waved, and waved, and waved, eight times.
d. It gave the chewed rope a wide berth, out of good manners.

@ back 1 bedroom calm sleep joy boot clear | lying in a bed in the middle of the room, two boots
    beside it and an empty hook on the door
ab! That night the bed slid back across the floor. Bump! It was home. So were both boots. And the
    wall was far away.
cd! That night {H} lay and felt it. The bed set off across the floor, with the chair behind it,
    and stopped where it had always been. A boot came along and stood next to the other boot. On
    the hook behind the door there was nothing at all. It looked as if it was good for something.
abg "Will it stay there now?" asked {G}. "If no one moves in," said {H}. // "Tea," said {G}, and
    it stayed on the table.
cdg "And the umbrella?" asked {G}. "It turned out to be a house," said {H}. "I always thought so,"
    said {G}.
ab- "Good night, wall," said {H} across the room.
cd- "Good night, wall," said {H}, for one gets used to people, and rolled over, to the right.
ab& {B} slid past on a rug, fast asleep. // {B} held on to the bed all night, to be sure.
bcd. Then the sea breathed out, and in.

# whole | - | -
@ whole 1 wreck joyful float joy umbrella,bell clear | holding up an open umbrella before an
    octopus in a bell
ab! The sea ran to the left and would not turn! Its bell was stuck. There was an octopus in it,
    who had no other room. {H} had an umbrella. It was just right. Dong!
cd! For a week the sea had run to the left, and so had all the hats. It only turns when it hears
    its bell, and in the bell lived an octopus who had nowhere else that was round and dark. {H}
    had an umbrella that had never been of any use. Whoomp! The octopus moved in, the bell went
    dong, and the hats came home.
"""

TIDE = plot(
    key="tide",
    keywords="""
tide tides sea left right turn current stream umbrella octopus bell bells hat hats wind boot boots
upside sideways stuck
""",
    titles="""
{H} and the Sea That Forgot to Turn
Everything to the Left
{H} and the Umbrella at the Bottom of the Sea
{H} and the Bell That Said Blup
""",
    blurb="""
For a whole week the sea has run to the left, and it will not turn.
Hats go by, and chairs, and three prawns who were only having tea.
So {H} sets out for the bell that tells the sea when, with an umbrella that nobody needs.
But how does one go right when everything else goes left?
""",
    openings="""
{H} lived at the bottom of the sea.
{H} was {age}, and never fell out of bed.
{H} had a room with a view of the sea, from below.
"Good morning," said {H} to the fish at the window.
{H} woke up, as on every day.
{H's} room was always as neat as a shell.
The sun came down to {H's} window, a bit green.
In {H's} house on the reef, each thing had its place.
{H} liked to get up on the right side of the bed.
It was a Sunday at the bottom of the sea, and {H} yawned.
{H} could find the way to breakfast with both eyes shut.
Nothing ever moved in {H's} room at night.
{H's} bed stood in the middle of the room.
""",
    refrain="Swish and sway, all one way!",
    traits="""
clever | cleverness | knew seven uses for a bent fork
inventive | invention | never threw away a thing that might be something
quick-witted | quick wit | once mended a chair with a carrot
""",
    hours="dawn 14 day 68 dusk 92 night 100",
    people="""
Granny Limpet | old Granny Limpet on her rock | rock
""",
    story=_FRAME + OBSTACLES,
)
