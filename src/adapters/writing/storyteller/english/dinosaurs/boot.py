"""The growing dinosaur's frame: who snored in the boot, the narrow gap, the dullest of books."""

from ...plots import plot
from .boot_obstacles import OBSTACLES

_FRAME = """
# want | The Left Boot | A dinosaur the size of a thumb is asleep in {H's} left boot, and he does
    not stay that size for long.
@ snore 1 bedroom curious reach wonder boot clear | holding up a boot to look into it, beside a bed
ab! {opening} Today the left one snored! In it lay a dinosaur. It was no bigger than a thumb.
cd! {opening} This morning the left one was snoring. {H} tipped it to the light. Down in the toe,
    curled up in some fluff, lay a dinosaur. It was green, it was fast asleep, and it was no bigger
    than a thumb.
ab "Shh," said {H} to the other boot. // "Well, well," said {H}, very softly.
cd "I was going to wear that," said {H}, but only in a whisper.
abcdg "Is it a sock?" asked {G}. "Not any more," said {H}. // "Boots," said {G}, "are not what they
    were."
abcd-. "Nobody move," {H} told the room, and nobody did.
bcd. The right boot had only a stone in it, as always.
d. One reads that dinosaurs are large. One should not believe all one reads.
abcd> Then the dinosaur opened one eye.

@ wake 1 bedroom joyful stand wonder -,boot clear | standing back amazed as a small green dinosaur
    swells up like a loaf beside a boot
ab! "Good morning!" he cried. He was {tot}, and he was so glad that he grew! Now he was as big as
    a cat. // "I am {tot}!" he said. "Hooray!" And with every hooray he grew.
cd! "Good morning!" he cried. "I'm {tot}! Is that a ceiling? I love it!" And with each thing he
    was glad of he grew. At the ceiling he was a mouse, and at the curtain a cat. By the time he
    had met everybody he was as big as a pillow, and no longer in the boot.
cd Then he yawned, all the way to his tail, and shrank by half. "It comes and goes," said {tot}.
ab Then he yawned. Now he was small again!
b "Do you always grow?" asked {H}. "Only when I'm happy," said {tot}.
abcd& Then he saw {B}, and grew again. // "And who is this?" cried {tot}, and grew by a {B}.
d. Luckily he had not yet seen the wallpaper.
abcd> But where had he come from?

@ where 2 bedroom curious sit wonder map clear | sitting with a map and a small green dinosaur who
    points at the mountains on it
ab! "I live over there," said {tot}. "I slid down in the rain. Mum says: be home by bedtime!"
cd! {H} spread out the map. "There," said {tot}, and put a claw on the far side of the mountains. "I
    slid. It was such fun that I slid the whole way. You go back up over the pass, and at
    the top there's a gap, no wider than a door. And I'm to be home by bedtime."
cd "No wider than a door," said {H}, and looked at him. He was the size of a cat just now.
ab "Then we'll take you," said {H}. // {H} looked at the map. It was a long way up.
b. He showed how he had slid. Wheee, over the map!
d. "Will it be difficult?" asked {tot}. "Bits of it might," said {H}. "Hooray!" said {tot}, and the
    chair creaked.
abcd> It was time to pack. But what?

@ gravel 2 bedroom calm reach mischief book clear | pulling a fat dull book out from under the leg
    of a wobbly bed
ab! Under the bed was a fat old book. It was called All About Gravel. {H} took it along. Now the
    bed wobbled.
cd! The bed had one short leg, and under it lay a book. It was called All About Gravel, it had six
    hundred pages, and nobody had ever got beyond the second. {H} pulled it out. The bed sat down
    on one corner.
abcd! {H} was {trait}.
bcd {h:they} {habit}.
b "A thing so flat is good for something," said {H}.
d. "It's a table," {H} explained, "a tray, a roof and a step. One could even read it, if it came
    to that."
abcd> Then off {we:they} went, out of the door. Boom, went something. Boom, boom!

@ hip 2 valley joyful stand mischief drum,flag,book - | meeting three small horned dinosaurs with a
    drum and a flag in a fern valley
ab! Boom! It was Hip, Hip and Hooray. They had a drum and a flag, and they cheered. "Hooray!" cried
    {tot}. Now he was as big as a cow.
cd! Round the corner came three small dinosaurs with three horns each, a drum and a flag. They
    were called Hip, Hip and Hooray. They cheered for anything. They cheered for the ferns, they
    cheered for {H}, and then they saw {tot} and cheered for him. It did no good at all. He was
    now the size of a cow.
cd "Please don't encourage him," said {H}. "Three cheers for not encouraging him!" cried Hip.
ab "Please don't," said {H}. "Hooray for please!" they said.
abcd& They cheered {B} twice, for there was a lot to like.
d. The two Hips could be told apart, but not by anyone they had met.
abcd> How do you get a cow through a gap like a door?

@ old 3 valley calm walk determination book,map - | setting out along a fern path beside a very old
    armoured dinosaur and an excited young one
ab! "I know the way," said {elder}. She was so old that moss grew on her. "Slow is best," she said,
    and went first.
cd! It was {elder} who knew the way. She was as old as the road, she had knobs all over, and nothing
    had surprised her since it once snowed on a Tuesday. "A grower," she said, looking {tot} up and
    down. "Keep him calm. I never had any trouble of that kind myself." And she set off, about as
    fast as a cupboard.
cd "A path!" cried {tot} behind her. "With a bend in it! Hooray!"
b "A bend!" cried {tot}. He grew. "A puddle!" He grew.
abcd& {B} went next. {H} kept hold of {tot}, or some of him.
d. Hip, Hip and Hooray came after, since nobody had told them not to, and they would have cheered
    that too.
abcd> Slow and calm, that was the thing. But something exciting was just ahead.

# turn | The Gap No Wider Than a Door | {tot} has had such a lovely day that he no longer fits
    through the gap, and {H} opens the book at last.
@ gap 1 pass tense stand determination book clear | before a narrow gap in the rocks, next to a
    dinosaur the size of a house
ab! Here was the gap. It was as wide as a door. And {tot}? He was as wide as a house!
cd! And there at the top was the gap, between two rocks, no wider than a door. {tot} put his nose
    in it. It fitted, as far as the nose went. Behind the nose came the rest of {tot}. He had had
    the best day of his life, and was by now the size of a house with a shed.
ab He put his nose in. He was stuck, like a cork!
cd "It has got smaller," said {tot}, rather muffled.
b. "Home!" he cried through the gap, and grew a bit more.
abcd& {B} looked at the gap, and at {tot}, and at the gap.
abcd> And it was very nearly bedtime.

@ push 4 pass tense reach determination rope - | pulling at a rope tied to an enormous dinosaur who
    is stuck in a gap between rocks
ab! {H} pushed. {H} pulled with a rope. Hip, Hip and Hooray cheered. That made it worse! {tot} grew
    and grew.
cd! They pushed him from behind. They tied a rope to his front, and pulled. "Hooray!" cried Hip,
    Hip and Hooray at each heave. At each hooray {tot} was so touched that he grew, until the two
    rocks began to creak.
abcd& {B} pulled as well, and then sat down all at once.
cd. {elder} watched. "That never works," she said. "I have seen it not work many times."
b. "One, two, HEAVE!" Not an inch.

@ call 5 pass sad sit sadness book - | sitting beside the enormous sad face of a young dinosaur
    stuck between rocks
ab! "Bedtime!" called someone far off. It was his mum. "I'm coming!" called {tot}. But he was not.
    One big tear ran down.
cd! From the other side, thin and clear, came a voice. "{tot}! Bedtime!" "I'm coming!" he called,
    and tried. Then he stopped trying. A tear ran down and made a puddle that one could have rowed
    on. "It's no good," he said. "I can't be less happy. I've only to think of home."
cd {H} leaned against his cheek. There was nothing wrong with him at all. There was only too much of
    it.
b. {H} dried it with moss, and it took a lot of moss.

@ read 1 pass calm sit mischief book clear | sitting on a stone and reading aloud from a fat dull
    book beside an enormous dinosaur
abcd! This wanted {virtue}, not pushing.
ab! {H} thought of the boot. {tot} had been so small when he slept! So {H} opened the book.
    "Gravel," {h:they} read, "is small stones."
cd! {H} thought of that morning. When had {tot} been small? In the boot: asleep. And what
    makes anybody sleepy? {H} took out All About Gravel, turned to page one, and began to read, not
    fast. "Gravel," {h:they} read, "is made of small stones. Let us look at the first."
b "Hooray," said {tot}, but not so loud. // "And then?" asked {tot}. "More gravel," said {H}.
cd "Is there a dragon in it?" asked {tot}. "No," said {H}. "There is a chart."
d. Nobody had ever read so far before. It went on just as one had feared.
abcd> Then, at the bottom of page two, something happened.

@ yawn 1 pass calm stand joy book clear | reading softly from a fat book while a shrinking dinosaur
    and everybody else around falls asleep
ab! {tot} yawned. Now he was a cow. He yawned. Now he was a cat. "Stones," read {H}, "are grey." Now
    he was a thumb! Shh.
cd! {tot} yawned. It was a yawn as long as a train, and it took the shed off him. He yawned again,
    and he was a cow. On page three he was a calf. On page four, where the gravel is sorted by
    size, he was a cat, a mouse, a thumb, and then he was asleep.
abcd& {B} was asleep on page three. // {B} had to be propped up on both sides.
bcd So were Hip, Hip and Hooray, in the middle of a cheer: "Hip, hip, hoo..."
d. "What a surprise," murmured {elder}, who had not been surprised for years, and nodded off.
abcd> {H} bent down and picked up something very small.

@ carry 2 pass joyful walk joy boot,book clear | carrying a boot with a tiny sleeping dinosaur in it
    through a narrow gap between rocks
ab! {H} put {tot} in the left boot. He fitted! Then {H} went through the gap, softly, softly, one
    sock and all.
cd! {H} pulled off the left boot and laid {tot} in it, just as they had met. Then
    {h:they} went through the gap, holding the boot close. There was room to spare on
    either side.
cd "Through the gap," mumbled {tot}, "hoo...", and swelled to a plum, and {H} read him half a line.
b. He snored, like a very small saw.
d. It is a long way to go in one boot, but nobody has ever done it better.

# ending | All About Gravel | {tot} is home by bedtime, the book has found readers, and there is
    only the bed still to be seen to.
@ family 2 pass joyful hug joy boot clear | hugging a huge joyful dinosaur mother with a boot in one
    hand, as her children swell up around her
ab! There was his mum! She was small too. But she saw him, and she was so glad that she grew. What
    a hug that was! // There they all were, no bigger than mice. "{tot}!" they cried. And then they
    all grew and grew.
cd! On the other side sat a mother and six children, all in a row and all about as tall as a cup.
    They looked into the boot. "{tot}!" they cried. Then there was a noise like seven loaves in
    one oven, and where there had been a row of mice there was a herd.
cd "You brought him," said his mother, somewhere high up in the dark. She was crying, and growing,
    and could not stop doing either.
b& {B} was hugged off the ground.
bcd. It was the largest hug on that mountain since hugs began.
abcd> But how would they ever get to sleep now?

@ gift 3 pass calm reach joy book,pebble clear | handing a fat book to a huge happy dinosaur mother
    and being given one smooth stone
ab! "Take this," said {H}. It was the book! "Then take this," said his mum. It was one good flat
    stone.
cd! "They'll never go to bed now," said the mother, looking along her children, who were the size of
    barns. {H} held out the book. "One page each," {h:they} said. "Two on birthdays." She took it
    like a treasure. And because she was not one to take and not give, she looked about, and
    handed {H} a stone. It was flat and grey.
cd "It's the best one we have," she said. {H} by now knew something about stones, and saw that it
    was.
b "Oh, thank you," said {H}. "I know all about those."
d. "Has it got a sequel?" asked the mother. It had four.

@ ride 5 valley calm sit joy pebble - | riding home on the mossy back of a very old dinosaur beside
    three small sleeping ones
ab! Home went {H}, on the broad back of {elder}. Hip, Hip and Hooray lay there in a row. "Hoo,"
    they said in their sleep.
cd! {elder} took them all home on her back, between the knobs, where it was mossy. Hip, Hip and
    Hooray lay in a row with their horns in each other's ribs. Now and then one of them said
    "hoo". {H} sat up in front, with the flat stone in one pocket, and watched the ferns go by.
abcd& {B} slept with {b:their} head on Hooray. // {B} sat behind, and did the snoring for two.
bcd. Nobody cheered. It was lovely.
d. "How did you know it would work?" asked {H}. "I didn't," said {elder}. "I was only sleepy, and
    you have a nice voice."

@ steps 6 valley calm walk joy boot - | going up to a cottage door beneath giant ferns with one
    boot on and one in the hand
ab! Home at last! One boot was on, and one was off. "Good night, {elder}," said {H}. // "Sleep
    well, {elder}," said {H}. She already did.
cd! At the door {H} said good night to {elder}, who had gone to sleep while still walking and had to
    be steered. From under the moss came three small voices. "Hip," they said, without waking.
    "Hip." And then, after some time, from the third: "Present."
b. The left boot was still a little warm inside.

@ last 1 bedroom joyful sit joy pebble,boot clear | at bedtime, sliding a flat stone under the leg
    of a bed, two boots side by side
ab! The bed wobbled. The book was gone! {H} put a stone from {tot} under it. There! {H} yawned, and
    was just the right size.
cd! The bed wobbled, of course, for the book was gone. {H} took out the flat grey stone that {tot}
    and his mother had sent along, and slid it under the short leg. It fitted to a hair. The boots
    were put side by side. Then {H} yawned, all the way down, and was exactly the right size.
abg "Was it a good day?" asked {G}. "Big," said {H}. // "Sleep well," said {G}. "Boots and all."
cdg "And where is the gravel book?" asked {G}. "Lent," said {H}. "They could hardly put it down. It
    kept falling."
ab& {B} said hooray, but very, very small.
d& "Hooray," said {B}, and was asleep before the end of it.
bcd. The wind went past the window. It sounded like someone reading.

# whole | - | -
@ whole 1 pass calm sit mischief book,boot - | reading aloud from a fat dull book to an enormous
    dinosaur stuck in a gap, a boot close by
ab! A dinosaur slept in {H's} boot. When he was glad, he grew! So he got stuck on the way home. {H}
    read him a dull book. He yawned, and was small again.
cd! In {H's} left boot lay a dinosaur no bigger than a thumb, who grew whenever he was happy. He was
    so happy to be going home that he stuck fast in the gap. Then {H} opened the dullest book in the
    world, and read. He yawned, he shrank, he slept, and {H} carried him home in the boot.
"""

BOOT = plot(
    key="boot",
    keywords="boot boots grow grows growing bigger tiny yawn yawns sleepy bedtime gravel stuck",
    titles="""
{H} and the Dinosaur in the Left Boot
{H} and the Dinosaur Who Grew
All About Gravel, with {H}
The Somebody in {H's} Boot
""",
    blurb="""
In {H's} left boot sleeps a dinosaur no bigger than a thumb.
Whenever he is happy he grows, and he is happy about nearly everything.
He has to be home by bedtime, through a gap no wider than a door.
So {H} packs a map and the dullest book in the house.
But how do you keep somebody small on the best day of his life?
""",
    openings="""
{H's} boots stood by the bed, as they did each night.
{H} was {age}, and had two good boots.
Next to {H's} bed stood two boots, a left and a right.
One of {H's} boots was always colder than the other.
{H} put both boots by the bed at night, toes to the wall.
Of {H's} two boots, the right one was the quiet one.
"Good morning, boots," said {H}.
{H} reached out of bed for the boots.
There is always more in a boot than one thinks, {H} found.
It was a day for boots, and {H} had some.
It rained in the night, and {H's} boots stood ready.
The sun came in and shone on {H's} boots.
The first things {H} saw that day were two boots.
""",
    refrain="Big or small, hooray for all!",
    traits="""
clever | cleverness | once made a raincoat out of a curtain
full of ideas | an idea | had once mended a chair with a carrot
inventive | invention | once made a very fair sledge out of a tray
""",
    names="""
tot | Olo | Momo | Nub
elder | Old Crag | Old Knobby | Old Mossy
""",
    hours="dawn 10 day 66 dusk 80 night 100",
    people="""
{tot} | {tot} the little dinosaur | dinosaur | grew
{elder} | the dinosaur {elder} | dinosaur
""",
    story=_FRAME + OBSTACLES,
    unseen="""
book | last
boot | read
""",
)
