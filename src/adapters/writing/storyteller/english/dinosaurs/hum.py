"""The humming egg's frame: a spoon that rings by itself, the quiet on the pass, the answer."""

from ...plots import plot
from .hum_obstacles import OBSTACLES

_FRAME = """
# want | The Spoon That Rang | A warm egg rolls up to {H's} door, humming to itself, and hums
    louder whenever it is turned towards the mountains.
@ ting 1 bedroom curious reach wonder -,cup,spoon clear | leaning close to a spoon that rings in a
    cup on the window sill
ab! {opening} Ting, ting, ting! Nobody had touched it. // {opening} Ting, ting! It rang all by
    itself.
cd! {opening} It was ringing now. Nobody had touched it, and no window was open, and still it went
    ting, ting, ting, like a small dinner bell. Then it stopped.
ab "What do you want, spoon?" asked {H}.
cd A spoon cannot say what it wants, although {h:they} asked it twice.
abcdg "That spoon has always been odd," said {G}. // "I have tried other spoons," said {G}. "They
    all do it."
abcd-. "I'm up," {H} told it, "I'm up."
bcd. Outside, the ferns of the valley stood dripping, each as tall as a house.
d. It did the same twice a day, and never once when there were guests.
abcd> And then something went bump against the door.

@ bump 1 valley curious reach wonder -,egg - | bending over a large speckled egg that lies among
    ferns beside a doorstep
ab! On the step lay an egg! It was green, and as big as a pillow. And it hummed: hmmm.
cd! On the step lay an egg. It was green with brown spots, and
    the size of a pillow. It had rolled a long, long way, for behind it ran a groove through the
    moss, up the valley and out of sight. {H} laid one ear against it. The egg was humming.
cd The hum was not a tune. It was what one hums with a mouth full of porridge.
abcd! {H} was {trait}.
bcd {h:they} {habit}.
ab "Hello in there," said {H}. "Hmmm," said the egg.
abcd& "It's humming at you," {H} told {B}. // {B} listened too, and nearly fell in love.
b. It was as warm as a bun.
abcd> But whose egg was it?

@ warm 4 valley calm hug joy egg,basket,blanket - | wrapping a large speckled egg in a blanket in
    a basket
ab! {H} put the egg in a basket with a blanket round it. An egg has to be warm. // In a basket lay
    a blanket. In the blanket lay the egg. It hummed.
cd! An egg must be kept warm, as anybody knows who has ever been one. {H} put a blanket in the big
    basket and the egg in the blanket, and tucked it in up to where its chin might be.
ab It went with {h:them} like a sleepy little brother.
d. "There," {H} told it. "Now all you need is a mother."
abcd> Thud, went the ground. Thud, thud. Who was that?

@ thud 3 valley curious stand wonder basket,egg - | guarding a basket with an egg in it from a
    very round, kind dinosaur
ab! It was Mrs Thud. Mrs Thud was round, and she loved to sit. "An egg!" she said. "Let me sit on
    it!"
cd! It was Mrs Thud from next door, who was as round as a hill. She loved only one thing in the
    world, which was sitting on things until they hatched. She was sitting on a boulder at present.
    She had hopes of it. "An egg," she breathed. "May I?"
cd "It's somebody else's, Mrs Thud," said {H}, moving the basket. "It has to go home."
ab "Better not," said {H}. Mrs Thud had once sat on a hat. // "Best not," said {H}. "It has to
    go home."
b. "Only for a minute," said Mrs Thud.
d. She had hatched nothing yet in eleven years, but she had flattened a good many hats.
abcd> So home it must go. But where was that?

@ loud 3 valley curious walk determination basket,egg - | turning slowly with a basket and a
    humming egg, towards far blue mountains
ab! {H} turned left. The egg went quiet. {H} turned to the mountains. HMMM, went the egg!
cd! {H} noticed it by chance. With the basket to the left, the egg all but stopped. With the
    basket to the right, it muttered. But when {h:they} turned to the far blue mountains, it
    hummed so hard that the handle buzzed.
ab "That way!" said {H}. "That's where you live." // It was like a game of hot and cold.
cd "Warm, warmer, hot," said {H}. "You know the way, and I know how to carry. That's all
    {we:we} need."
abcd& {B} pointed at the mountains as well, to be helpful.
b. {H} tried it twice more, to be sure.
abcd> It was a long way up. And not all of it was ferns.

@ pack 3 valley joyful walk joy cup,spoon,basket,egg - | setting off along a fern path with a cup
    and a spoon tied to a basket, led by a tiny feathered dinosaur
ab! {H} took the cup and the spoon along, for cocoa. "I'll show you the way!" squeaked a small
    voice. It was {helper}.
cd! {H} hung the cup on the basket, with the spoon in it, because there is no hill so high that
    cocoa does not help. That was all the luggage. The guide was {helper}, who was a dinosaur too,
    though no taller than a hen and with rather more feathers.
cd "I know every path there is," said {helper}, and set off down the wrong one.
b {helper} was a dinosaur the size of a hen.
ab. Tink, went the spoon at each bump.
d. Behind them Mrs Thud looked at her boulder, looked at the egg, and began to follow at a
    distance. It was not much of a distance, and there was nowhere to hide.
abcd> Hmmm, said the egg. Not far ahead, something else spoke up.

# turn | The Quiet on the Pass | At the very top the egg stops humming, and there is nothing left
    to do but wait.
@ quiet 2 pass sad stand sadness basket,egg clear | on a high mountain pass, bending over an egg
    that has gone silent in its basket
ab! This was the top. But the egg went quiet. No hum to the left. No hum to the right. No hum at
    all.
cd! At the top of the pass, where the hum should have been loudest, it stopped. {H} turned the
    basket left. {H} turned it right, and all the way round. There was only the wind, and a pebble
    rolling down to tell someone.
cd "It can't have run out," said {helper}. "Can they run out?"
ab "Egg?" said {H}. "Are you still there?" The egg said nothing.
b. {helper} had stopped talking too, and that was rare.
abcd> What does one do with an egg that will not speak?

@ try 6 pass tense reach determination egg - | coaxing a large silent egg with both arms around it
ab! {H} sang to it. {helper} danced for it. They told it a joke about a hen. The egg did not even
    giggle.
cd! They tried everything. {H} sang to it, and told it the one about the hen. {helper} danced the
    dance that had won second prize in the valley. They said "hmmm" to it in four different
    voices. Nobody could say they had not tried.
abcd& {B} knocked, very softly, and listened. // {B} had a try as well, and bowed at the end.
cd. "It was a good dance," said {H} afterwards. The egg was not saying.
b. It was a good joke, too.
abcd> And then the first cold flake came down.

@ snow 4 pass tense hug wonder egg,blanket snow | snuggling round an egg in a blanket, sheltered
    from the snow by an enormous round dinosaur
ab! It began to snow. The egg got cold! But then came thud, thud. Mrs Thud lay down around them all.
    She was so warm!
cd! Then the snow came down on the basket, and the egg began to cool. Then the ground said thud.
    Up over the edge, puffing like a kettle, came Mrs Thud. She did not ask to sit on anything.
    She lay down in a circle, as an eiderdown might, and in the middle of it was summer.
cd "I won't sit," said Mrs Thud. "I'll only be near." It turned out that she was extremely good at
    near.
b "Thank you, Mrs Thud," said {H}. She went pink all over. // "Don't mind me," said Mrs Thud. "I
    am a wall."
d. Eleven years of practice on a boulder had not been wasted after all.
abcd> It was warm now. But it was still so quiet.

@ wait 2 pass calm sit wonder cup,spoon,egg - | sitting quite still beside an egg, watching a spoon
    in a cup
abcd! This wanted {virtue}, not jokes.
ab! So {H} waited. And waited. And then, in the cup, the spoon went ting! // {H} sat still, and
    waited. A long time went by. Ting! went the spoon.
cd! So {H} sat down by the egg and waited. There {h:they} sat while the wind went by, and while it
    came back. Nobody sang. And then, in the cup that hung on the basket, the spoon went ting.
    Ting, ting, ting. No one had touched it.
cd {H} laid one hand flat on the ground, and the ground was trembling.
b It rang just as it did at home.
d. It was {helper} who understood first, and for once said nothing, with both claws over the beak.
abcd> Who rings a spoon from far away?

@ answer 1 pass joyful stand wonder egg,cup,spoon clear | holding up an egg as an immense gentle
    dinosaur's head rises over the ridge
ab! "It's a hum," said {H}, "too low for ears!" The egg was quiet, to listen. Far off, its mother
    was calling. And here she came!
cd! "It's somebody humming," {H} said slowly, "too low for ears. Only spoons can hear it." The egg
    had not run out at all. It had been listening for its mother. Now it took a
    breath, if eggs do, and hummed back as loud as it could. And over the ridge, like a hill that
    has heard its name, rose a head.
cd "I only sneezed," said the mother. "I sneezed, and it rolled. I have been calling it
    morning and evening since the first day it was laid."
b "I only sneezed," said the mother, "and off it rolled."
ab& {H} held on to {B}, for the mother was very, very large.
bcd. She had eyes like ponds with the sun in them.
abcd> And then the egg said: crick.

@ crack 3 pass joyful reach joy egg clear | watching a baby dinosaur peep out of a cracked egg
ab! Crick, crack! Out came a nose. Out came a neck. It went on coming. "Hum?" said the baby. //
    Crick! Crack! A small wet nose looked out, and then a lot of neck.
cd! The egg went crick. It went crack. A nose came out, and an eye, and then neck, and after that
    more neck, until one wondered how it had all been folded. The baby looked at its mother. It
    looked at {H}. "Hum?" it said.
cd "Hum," said {H}, who had a lump in {h:their} throat and couldn't have said more.
abcd& {B} was licked first, from end to end. // The baby sneezed on {B}, quite kindly.
b. It had a bit of egg on its head, like a cap.
d. Mrs Thud wept so much that a small stream was formed, which is there to this day.

# ending | Good Night, Spoon | The way home is short for someone with so long a neck, and the spoon
    has one more thing to say.
@ play 7 pass joyful walk joy flower - | playing with a wobbly long-necked baby dinosaur among
    mountain flowers
ab! The baby could walk, but only sideways. It met a flower. "Hum!" It met a stone. "Hum!" It fell
    over its tail. "Hum."
cd! The baby learned to walk. It learned with one end before the other, so that it often
    arrived in two parts. It said "hum" to a flower, "hum" to a stone, and "hum?" to its own tail,
    which it took for somebody following it.
cd+ "It will want feeding," said {B}, who
    could never see a child go hungry, starting with {b:themselves}.
b& It found out where {B} was ticklish.
bcd. {helper} showed it how to hop. It hopped with its neck.
abcd> Only Mrs Thud sat alone, and looked at the bits of egg.

@ five 5 pass joyful hug joy egg - | smiling beside a nest of five large eggs and a very round,
    happy dinosaur
ab! "I have five more," said the mother. "And I need a nap. Could you sit, Mrs Thud?" Could she!
cd! "I wonder," said the mother, looking at Mrs Thud. "I have five more at home, and I have not had
    a nap since spring. You don't happen to know anyone who is good at being near?" Mrs
    Thud could not speak. She only got up, and sat down, and got up again.
cd "There are no hats," {H} told the mother. "It will be quite all right."
b Five eggs sat in a ring, and all of them hummed.
bcd. The boulder would have to manage on its own.
abcd> But how would everyone else get home?

@ neck 4 valley joyful reach joy basket - | sliding down the endless neck of a gentle dinosaur
    into a valley of ferns
ab! The mother lay down on the pass. Her head came out at {H's} door! Whee! Down her neck went
    {H}, basket and all.
cd! "Nothing easier," said the mother. She lay down on the pass, stretched out her neck, and laid
    her chin on the grass in front of {H's} house. It was the longest slide that anyone had ever
    been offered, and it was warm. {H} went first with the basket, and took almost a minute.
abcd& {B} came next, and so fast that there was wind. // "Again!" thought {B}, but it was late.
b. {helper} came down on a fern, with both eyes shut.
d. "I could have shown you that way," said {helper}, "if you had asked."

@ cap 5 valley calm reach joy basket - | receiving a curved speckled bit of eggshell from a baby
    dinosaur beside a doorstep
ab! The baby gave {H} a bit of the egg, with spots
    on. "Hum," it said. That means thank you. // "Hum," said
    the baby. It gave {H} its own spotty cap.
cd! The baby had come along on top of its mother's head. It took off its cap, which was the last
    bit of the egg, green with brown spots, and put it into the basket with great care. It was
    everything it owned.
cd "It's the best one {we:we've} ever had," said {H}, and meant it.
b. It was still a little warm.
abcd> And then it was time to say good night. But how?

@ bed 6 bedroom calm sit joy cup,spoon,blanket clear | in bed under a blanket with a cup and spoon
    beside a spotted bowl of eggshell on the window sill
ab! The cup went back on the sill. The spoon went back in the cup. {H} lay under the blanket
    and looked at it.
cd! The cup went back on the window sill, and the spoon went back into the cup. Beside them lay a
    bit of green eggshell, with brown spots. {H} pulled the blanket up and did not sleep. There
    was something {h:they} wanted to hear first.
ab& {B} did not sleep either. Not much.
d& {B} meant to stay awake as well, and nearly managed a minute and a half.
b. It was dark and still. The ferns stood like big green fans.

@ last 1 bedroom joyful reach joy spoon,cup clear | tapping a spoon against a cup at a moonlit
    window
ab! Ting, ting, ting, went the spoon. "Good night to you too," said {H}, and tapped the cup. And
    far away, somebody small said: hmmm.
cd! Ting, ting, ting, went the spoon, all by itself, as it did every evening. Now {H} knew who
    it was. {H} took the spoon and tapped the cup, three times, softly. For a while there was
    nothing. Then the spoon rang once more, in a wobbly way, as if somebody very new were
    trying it for the first time.
abg "So that is what it wanted," said {G}. // "It's for you," said {G}.
cdg "All these years," said {G}, "and I thought it was the pipes."
bcd- And as nobody was there to see, {H} blew a kiss to a spoon.
bcd& "Hmmm," said {B}, fast asleep.
d. It is not a thing one could explain to guests.

# whole | - | -
@ whole 1 pass joyful reach joy egg,cup,spoon - | holding up a speckled egg on a mountain pass as an
    immense gentle dinosaur looks over the ridge
ab! {H} found an egg that hummed. Whose was it? On the pass it went quiet. So {H} waited. Ting! went
    a spoon. It was the mother, humming far too low for ears. Crick, crack! "Hum?" said the baby.
cd! An egg rolled up to {H's} door, and it hummed louder the nearer the mountains came. At the top
    of the pass it went quiet, so {H} waited. Then the spoon in the cup began to ring by itself, as
    it did every night at home. It was the egg's mother, humming too low for ears. The egg had only
    stopped to listen.
"""

HUM = plot(
    key="hum",
    keywords="egg eggs hum hums humming hatch nest mother baby spoon cup lost home listen",
    titles="""
{H} and the Egg That Hummed
The Spoon That Rang for {H}
{H} and Mrs Thud
An Egg at {H's} Door
""",
    blurb="""
Twice a day the spoon in {H's} cup goes ting, and nobody knows why.
Then a large green egg rolls up to the door, humming.
It hums louder whenever it is turned to the mountains, so that is the way to go.
But Mrs Thud would dearly like to sit on it.
And what if an egg that knows the way stops humming?
""",
    openings="""
Each morning and each night, the spoon in {H's} cup went ting.
{H} was {age}, and had a spoon that rang all by itself.
On {H's} window sill stood a cup with a very odd spoon in it.
{H} did not need a clock, for {h:they} had a spoon.
There was a spoon in {H's} room that rang twice a day.
In the last house before the Fern Valley, {H's} spoon was ringing.
It was the spoon that woke {H}, as on every other morning.
"Good morning, spoon," said {H}, for the spoon had said it first.
{H} had one cup, and one spoon that would not keep quiet.
Other people have a cock that crows, but {H} had a spoon.
Of all the spoons in the house, {H's} was the only one that talked.
The day began as it always did for {H}, with a spoon.
{H} lived where the ferns are as tall as houses, and the spoons ring.
""",
    refrain="Hum, hum, here we come!",
    traits="""
patient | patience | never once opened a present before the day
calm | calm | could wait for a kettle without looking at it once
never in a hurry | time | had once watched a bean come up, from start to finish
""",
    names="""
helper | Tumble | Pepper | Nettle
""",
    hours="dawn 10 day 66 dusk 84 night 100",
    people="""
Mrs Thud | Mrs Thud from next door | next door
{helper} | {helper} the guide | guide
""",
    story=_FRAME + OBSTACLES,
    unseen="""
egg | neck | last
hat | thud | five
""",
)
