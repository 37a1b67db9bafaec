"""The fairy tale of the crown: who is asked to hold it for a day, and who has moved into it."""

from ...plots import plot
from .crown_obstacles import OBSTACLES

_FRAME = """
# want | A Letter with Gold Edges | The King and Queen are off to the sea, and {H} is asked to
    hold the crown for one whole day.
@ letter 1 bedroom curious reach wonder letter clear | picking up a gold-edged letter that has come
    in under a bedroom door
ab! {opening} Then a letter came in under the door. It had gold edges!
cd! {opening} Then, with a whisper, a letter came in under the door. It was gold round the edges,
    and it had been sealed with jam.
ab "Is it for me?" asked {H}. It was.
cd {H} tasted the seal. It was strawberry, and it was royal.
abcdg "Post?" called {G}. "At this hour?" // "Who writes so early?" asked {G}, yawning.
abcd-. "Come in," {H} told it, as one does.
bcd. The birds had only just begun, and were not yet in tune.
abcd> What can a letter want before breakfast?

@ read 2 bedroom curious stand joy letter clear | reading a gold-edged letter in a bright bedroom
ab! "Dear {H}," it said. "We are off to the sea. Please hold the crown till supper. From the King
    and Queen."
cd! "Dear {H}," it said, "we are off to the sea with two towels and a sponge. Would you hold the
    crown until supper? It is not hard, only everybody wants something. Yours, the King and Queen."
abcd! {H} was {trait}.
bcd {H} {habit}.
ab "A crown!" said {H}. "I've always wanted a crown."
cd {H} had wanted to rule something since the age of two. So far it had only been a sandpit.
b. At the bottom was a kiss, with jam on it.
d. Under that it said: "Bring your own biscuits."
abcd> And what do you wear, to hold a crown?

@ dressed 5 bedroom joyful stand mischief hat clear | dressed in a hurry beside a rumpled bed, with
    two odd socks
ab! {H} got dressed. Best shirt! Best hat! Two socks. One was thin and red. One was fat and green.
cd! {H} chose the good shirt, the good hat and clean hands. The socks would not agree, so they went
    as they were: one thin and red, the other green and as fat as a loaf.
cd "Nobody looks at a ruler's socks," said {H}, who was wrong about that.
abcdg "It is a long day, ruling," said {G}. "Take a bun." // "Stand up straight when you rule,"
    said {G}.
b. The hat had a feather in it. It was a bit bent.
abcd> Outside, somebody said: "Tic!"

@ wren 3 forest curious walk joy - clear | on a woodland path while a small brown wren flies ahead
    with a twig
ab! Through the wood {we:they} went. A small brown wren went too. She had a twig in her beak. "Tic,
    tic!"
cd! The way to the castle goes through the wood. A wren came along for most of it, a brown one,
    smaller than a bun and louder than a door. She had a twig in her beak and talked around it.
    "Tic," she said. "Tic, tic, tic."
cd "I'm in a hurry as well," {H} told her. "I have to rule by nine."
b. The twig was longer than the wren.
ab& {B} looked up at her. She looked down at {B}.
d. She tried the twig in a hollow stump, in a fork and in {H's} sleeve. None of them would do.
abcd> And then the trees stopped, and the flags began.

@ gate 4 castle joyful walk wonder - clear | arriving at the gate of a castle with flags on all its
    towers
ab! The castle gate was open. Toot! At the gate stood {quill}. She had a list. It was as long as a
    carpet.
cd! At the gate a trumpet went toot, then "sorry", and then toot again. Under it stood {quill}, who
    kept the list of all that had to be done. It hung down to her shoes and went on across the
    yard.
cd "You are to rule from nine to seven," she said, "with an hour for lunch, if nobody quarrels over
    lunch. They always do."
b. "Wipe your hat," said {quill}.
abcd& "And this?" asked {quill}, looking at {B}. "This is my help," said {H}.
d. Somewhere behind her two people were already quarrelling, to be on the safe side.
abcd> And there came the cushion, with something gold on it.

@ crown 2 castle joyful reach wonder crown clear | holding a golden crown that is much too big, with
    a green sock stuffed into it
ab! The crown was too big. It came down to the chin! {H} stuffed the fat green sock in it. It was
    still too big.
cd! The crown went onto {H's} head, and past it, and came to rest on the shoulders. {H} pulled off
    the fat green sock and stuffed it in. That was better, but not good. So {h:they} carried it
    instead, sock and all.
cd "It says hold," {H} told {quill}. "It doesn't say wear."
ab "I'll carry it," said {H}.
b. It was as heavy as a cat that is asleep.
d. It smelled of gold and, from then on, slightly of sock.
abcd> Then something small dropped into it. Tick!

@ twig 2 castle curious sit wonder crown clear | on a great throne, looking at a twig in a golden
    crown
ab! {H} sat on the throne. There was a twig in the crown. {H} took it out. Tick! Now there were two.
cd! The throne was hard at the front and worse at the back. {H} sat there with the crown in both
    arms and found a twig in it. {H} took it out and laid it aside. When {h:they} looked again,
    there were two.
cd "Who keeps doing that?" asked {H}. High on a beam something said "Tic", and looked the other way.
b. "A tidy crown, please," said {quill}.
d. It was put on the list, under "Twigs, royal".
abcd> "Next!" called {quill}, and let down the list.

# turn | The Seventh Stroke | At seven the crown may be {H's} for good, if only nobody else has
    asked for it first.
@ offer 3 castle joyful reach joy letter,crown - | reading a letter aloud to a cheering castle, a
    crown on a cushion near by
ab! A letter came from the sea. "We like it here. Keep the crown! Put it on when the bell rings
    seven." Everybody cheered.
cd! Just before supper a gull brought a letter with sand in it. "We like it here," wrote the King
    and Queen, "and the shrimps are used to us. {H} may keep the crown for good. It need only be
    put on at the seventh stroke of the bell." The whole castle cheered, and somebody threw a bun.
ab "For good?" said {H}. "For ever?"
cd {H} went hot to the tips of both ears. For good is a good deal longer than a day.
abcd& "You?" said {B's} face. // {B} was proud enough for two.
b. They had cake, to be ready for supper.
abcd> There was only one thing wrong: the cushion was bare.

@ gone 4 castle tense walk wonder - - | hurrying through a castle hall, looking behind the curtains
ab! It was gone! {H} looked under the throne. {H} looked in the bath. The cooks looked in the soup.
cd! The cushion had a round dent in it, and nothing in the dent. {H} looked behind the curtains.
    {quill} looked in the list. The cooks stirred the soup right down to the bottom, where they
    found a thimble and some old peas.
cd "When did you last rule?" asked {quill}. "After lunch," said {H}.
abcd~ {B} sniffed at the dent. It smelled of moss and sock.
abcd+ "Where would I go if I were gold?" {B} asked, and looked in the honey.
b. It was not in the honey. It was not in the hen house.
abcd> And then, from high up, came a small sound. "Tic."

@ nest 2 castle curious reach wonder -,crown,egg clear | gazing at a wren's nest with three tiny
    eggs, in a golden crown on a window sill
ab! The crown stood on a warm sill. It was full of twigs. On the green sock lay three
    eggs.
cd! The crown stood on the sill where the sun stayed longest. Twigs ran round and round in it. There
    was moss between them, and at the very bottom lay a fat green sock. On the sock lay three eggs,
    each as big as a hazelnut. The wren looked out between the gold points, like somebody over a
    fence.
cd "Oh," said {H}. "So that is what you were asking."
ab "Oh!" said {H}. "It's a nest."
b. The wren did not move. She looked {H} in the eye.
d. It was, {h:they} had to admit, very well made, and it fitted her exactly.
abcd> Dong, went the big bell. That was one.

@ shout 5 castle tense stand determination -,bell - | with both arms spread before a window sill,
    facing a crowd, under a ringing bell
ab! "She must move!" said {quill}. "Put it on!" called the guards. Dong, went the bell. Four! Five!
    Six!
cd! "She will have to move," said {quill}, not unkindly. "It must be on a head by seven, or nobody
    rules. It's in the list." Dong, went the bell, four, and five, and everyone talked at once, and
    all of them looked at {H}.
b. {H} looked at the wren. The wren looked at {H}.
cd& Only {B} said nothing, and stayed close.
d. The wren pulled in her head until there was nothing to see but a beak.
abcd> One stroke was left.

@ choose 1 castle calm reach determination -,crown,egg clear | standing guard beside a golden crown
    with a nest in it on a window sill
abcd! This wanted {virtue}, not a crown.
ab! {H} had wanted it so much. But the wren had asked all day. "It's hers," said {H}. Dong! Seven.
cd! {H} looked at the crown for the length of one stroke. It was as beautiful as it had been that
    morning. But all day somebody had been asking for it, one twig at a time, and had been tidied
    away. "I only want to have it," said {H}. "She wants it for something." And {h:they} put both
    hands behind {h:their} back. Dong. Seven.
b. All the castle held its breath.
d. It was done. It was odd how light one's arms get.
abcd> Then the cooks asked what everybody was thinking.

@ decree 3 castle joyful stand joy -,crown clear | giving a whispered speech with one arm raised
    under a window sill
ab! "Who rules us now?" asked the cooks. "She does," said {H}. "Ask her. But whisper!" "Tic!" said
    the wren.
cd! "Then who is to rule us?" cried the cooks. "She is," said {H}, "and you have to whisper, because
    of the eggs." The cooks came and told her all of it, in a whisper. Now it's very hard to go on
    quarrelling in a whisper. Halfway through they forgot what it had been about. "Tic," said the
    wren.
cd {quill} put it on the list, as the first law of the land: tic.
b. It was a good answer. It was short.
abcd& {B} bowed to the wren, very low.

# ending | One Sock Short | {H} goes home from the quietest feast there ever was, and the post comes
    once more.
@ feast 7 castle joyful sit joy cup clear | at a long table full of people eating and cheering
    without a sound
ab! They had a feast in a whisper. They passed the peas in a whisper. "Hip, hip, hooray," they
    breathed.
cd! It was the quietest feast that the castle had ever held. The trumpet was played under a pillow.
    The soup and the jokes were handed on in whispers, and the jokes got better on the way.
cd. When anybody dropped a spoon, everybody looked up at the sill.
b. Even the jelly kept still.
abcd& {B} chewed with great care.

@ list 8 castle joyful reach mischief hat clear | folding a long paper list into a pointed hat
ab! {quill} looked at her list. It was all done! {H} folded it up, this way, that way. Now it was a
    hat.
cd! {quill} came to the end of her list. It had never happened before, and she stood there holding
    it like somebody whose dog has run off. {H} took it and folded it, over and under, into a
    splendid hat. It covered her down to the shoulders. "It fits," said {quill}.
b. She wore it to bed.
d. It is thought that she even whistled, later on, in the passage.
abcd> But it was getting late for rulers.

@ back 5 forest calm walk joy lantern clear | on the way home along a woodland path with a lantern
ab! Home {we:they} went, with a lantern. One sock was warm. One sock was gone. {H} did not mind a
    bit.
cd! {quill} lent {we:them} a lantern for the way through the wood. {H} was warm on the side with the
    sock and cool on the side without. It was not a bad way to be. One could compare.
cd "I did hold it," {H} said. "It said to hold it until supper, and so I did."
b. All the stumps had room in them, but not one had gold.
abcd& "Tic," said {H} to {B}, and that was a joke now. // {B} carried the last bun.

@ bed 4 bedroom calm sit joy - clear | on the edge of a bed, holding up one thin red sock
ab! Home again. {H} hung the red sock on the chair. It looked a bit lonely. "She needs it more,"
    {H} told it.
cd! {H} put the red sock over the back of the chair, where there was room for two. It looked like
    half of something. "It's a nest now," {H} told it. "You might have been one too, if you were
    fatter."
abg "Did they all do what you said?" asked {G}. "They did in the end," said {H}.
cdg "Did they do as you told them?" asked {G}. "In the end," said {H}, "they did as she told them."
b. It was good to sit on something soft.
abcd> Nine days went by. Then somebody was at the door.

@ post 1 bedroom joyful reach joy letter clear | reading a letter no bigger than a stamp at a
    bedroom door in the early light
ab! A letter came in under the door. It was as small as a stamp. "Three," it said. "All well. Good
    sock."
cd! Early one morning, with a whisper, a letter came in under the door. It was no bigger than a
    stamp, and whoever had written it had very thin feet. "Three," it said. "All of them loud. The
    sock is much admired. You may have it back in June."
abg "What's it like to rule?" asked {G}. "The chair is hard," said {H}.
cdg "So what is it like to rule?" asked {G}, looking for the other slipper. "Hard at the front,"
    said {H}, "and worse at the back."
ab- "Tic," said {H} to the window. "Tic!" said the window.
cd- "Keep it," {H} told the window, "as long as it fits."
bcd. Then {H} put on one red sock, and one blue.
ab& {B} smelled the letter. It smelled of moss.
d& {B} was given the seal to taste. It was strawberry.

# whole | - | -
@ whole 1 castle joyful reach joy -,crown,egg clear | beside a golden crown with a wren's nest in it
    on a castle window sill
ab! {H} had to hold the crown for a day. It was too big. {H} put a sock in it. Somebody put a twig
    in it, and an egg. "It's yours," {H} told the wren. "Tic!" said the wren.
cd! For one day {H} was to hold the crown, which was too big, so that it had to have a sock in it.
    All day somebody put twigs in it, too. By supper it was a nest, and a wren was sitting on three
    eggs. "I only wanted to have it," said {H}. "She wants it for something." So now she rules.
    The first law is tic.
"""

CROWN = plot(
    key="crown",
    keywords="crown king queen throne rule ruler castle royal nest bird birds egg eggs wren sock"
    " socks prince princess",
    titles="""
{H} and the Crown for a Day
{H} and the Royal Sock
The Day {H} Held the Crown
{H} and the Wren Who Asked
""",
    blurb="""
The King and Queen are off to the sea, and somebody has to hold the crown until supper.
{H} has always wanted one.
But it is much too big, the list of quarrels is as long as a carpet, and someone small and brown
    keeps dropping twigs in it.
What does a ruler do when the crown has been asked for, one twig at a time?
""",
    openings="""
{H} was sitting on the bed, with one sock on.
It was early, and {H} was looking for a sock.
{H} was {age}, and had never yet been asked to rule.
"One sock," said {H}, "is better than none."
On the day it began, {H} woke before the milk came.
{H} was ruling the bears, who never listened.
There were four socks in {H's} drawer, and no two were friends.
The pillow was a throne, and {H} was on it.
{H} had just told the bears to sit up straight.
Nothing much ever happened before breakfast, {H} thought.
{H} had a paper crown, but it had been out in the rain.
The sun came in at {H's} window and sat on the bed.
"Today," {H} told the slippers, "I'm going to be in charge."
{H} was still in bed, being king of the blanket.
""",
    refrain="Hip, hip, hold it straight!",
    traits="""
fair | fairness | always cut the bun and then took the smaller half
good-hearted | a good heart | gave even the oldest bear a turn on the swing
considerate | consideration | always asked the worm before moving the stone
""",
    hours="day 55 dusk 90 night 96 dawn 100",
    names="""
quill | Mistress Quill | Mistress Plume | Mistress Inkle
""",
    people="""
{quill} | {quill} with the long list | list
""",
    story=_FRAME + OBSTACLES,
)
