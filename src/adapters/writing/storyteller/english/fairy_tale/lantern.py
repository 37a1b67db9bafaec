"""The fairy tale's frame: what is wanted at the garden gate, the turn in the oak, the way home."""

from ...plots import plot
from .lantern_obstacles import OBSTACLES

_FRAME = """
# want | The Lantern at the Gate | The lantern at the gate goes dark and its light runs off into
    the trees, so {H} goes after it.
@ dark 1 garden curious reach wonder lantern clear | at an old garden gate, touching a lantern
    that has gone out
ab! {opening} Tonight it was dark.
cd! {opening} Tonight, for the first time anyone could remember, it was dark.
ab {H} took the lantern down. The glass was cold. // {H} lifted the lantern off its hook. It was
    as cold as a spoon.
cd {H} lifted the lantern off its hook and put an ear to the glass. It was as cold as a spoon, and
    nobody was in.
abcdg "It has never done that before," said {G}. // "Well," said {G}, "that is new."
abcd-. "Hello?" {H} said into the lantern. Nobody answered.
cd. There was no wick to trim, no bulb to change and nothing to shake, though {h:they} did shake
    it, to be fair to it.
bcd. Behind {h:them} the house smelled of toast.
abcd> But what do you take along to catch a light?

@ key 2 garden calm stand determination key clear | holding a small old key on a string
ab! By the back door hung a little key. It fitted nothing. "I'll take you," said {H}. "Just in
    case."
cd! On a nail by the back door hung a small key on a string. It had been tried in every door,
    drawer and biscuit tin in the house, and it fitted nothing.
cd "Then you must be for something else," {H} told the key, and put it on like a necklace.
abcd! {H} was {trait}.
bcd {H} {habit}.
ab Now {H} wore the key on a string.
b. It bumped against {h:their} buttons, tink, tink.
abg. "Take a coat," said {G}. "You never know."
cdg. "Take a coat," said {G}, who thought most things went better with a coat.
d. It is hard to feel sorry for a key, but {H} had always managed.
abcd> Then somebody sniffed, down by the gate.

@ waiting 3 garden sad stand sadness - clear | looking down at a row of snails and moths waiting
    at a dark gate
ab! At the gate sat seven snails. They looked left. They looked right. They could not see the way
    home.
cd! Seven snails, four moths and a hedgehog with a leaf stuck to him were standing about at the
    gate. Without the light, not one of them could find the way home.
cd The smallest snail had been walking since Tuesday. It looked up at {H} with both eyes, one
    after the other.
ab "Oh dear," said {H}. "Wait here. I'll be quick." // "Don't move," {H} told the snails. They
    were good at that.
d "Wait here," said {H}, which is the one thing a snail can be relied on to do.
bcd. The hedgehog sneezed, and the leaf stayed where it was.

@ thread 2 garden curious walk wonder lantern - | carrying an unlit lantern, looking at a thin
    golden glow between the trees
ab! Then {H} saw it. Something small and gold ran along the wall. Hop! Over it went, into the
    trees.
cd! Then something small and gold ran along the top of the wall, quick as a mouse and bright as
    butter. It stopped. It looked back, as far as a light can look, and hopped down among the
    trees.
cd "That's ours," said {H}. "That's the light out of our lantern, and it has gone out without us."
ab "Our light!" said {H}. "It has gone out for a walk!"
ab& {B} had seen it too. // {B} was at the wall already.
cd& {B} had seen it too, and was already pointing.
b. {H} held on to the empty lantern. "After it!"
cd. {H} took a firm hold of the empty lantern. A light needs something to come home in.
abcd> And the old gate, all by itself, said: creak.

@ gate 3 garden tense reach determination - mist | pushing open a heavy old gate that leads to a
    dark wood
ab! The gate was heavy. {H} pushed. It said creeeak. It said crooook. Then it let {we:them}
    through.
cd! The gate had not been opened since the apples were small. {H} pushed. It gave a creak, a groan
    and a sort of cough. Then it swung wide, as if it had only wanted to be asked.
cd+ "After you," said {B}, very politely. "No, after you," said {H}. In the end {we:they} went
    through sideways, at the same moment.
cd~ {B} went through first, low to the ground and pretending to be brave.
cd- "One of me is enough," said {H}, and went through before there was time to argue.
b& In went {H}. In went {B}, close behind.
bcd. On the other side the air smelled of moss and cold stones.
abcd> Something gold winked between the trees.

@ trail 4 forest curious walk determination lantern clear | setting off along a path of glowing
    specks between tall trees
ab! In the wood the light had left a trail. A gold dot here. A gold dot there. {H} and the lantern
    went after them.
cd! The light had left crumbs of itself behind. There was a gold speck on a root, another on a
    toadstool, and a third on the nose of a very surprised frog. {H} followed, with the lantern
    swinging at every
    step.
cd "It can't be far," {H} said. That is what people say when they have no idea how far it is.
b The lantern squeaked at each step: eek, ook, eek.
b. "Excuse me," {H} told a frog, and went round it.
d. Back in the garden the snails settled down to wait, which looked exactly like what they had been
    doing before.
abcd> The dots went on. But so did the dark.

# turn | The Oak with a Light In It | The light will not be caught; {H} stops chasing it and finds
    out what the little key is for.
@ found 3 forest joyful stand wonder - clear | gazing into a hollow oak that glows golden from
    within
ab! There stood the oldest oak of all. It had a hole like a door. And in the hole sat the light!
cd! In the middle of the wood stood an oak so old that it leaned on its own elbows. There was a
    hollow in it, and in the hollow, humming a little, sat the light.
cd It had made itself at home. It had a nutshell for a chair and an acorn cup for its feet,
    supposing a light has feet.
ab "There you are," said {H}. The light went pink.
b. It was no bigger than an egg, and it hummed.
d "There you are," said {H}. The light turned pink at the edges, like somebody found behind a
    curtain.

@ chase 2 forest tense reach determination - clear | leaping with both arms out after a small
    golden light that slips away
ab! {H} grabbed. The light hopped. {H} went left. The light went right. It was far too quick.
cd! {H} tried catching it in both arms. {H} tried a hat, a sock, and a sudden shout. Each time the
    light slid away like soap and sat down somewhere else, a little further up.
ab& {B} tried as well. Bump! {We:they} sat down in the leaves.
cd+ {B} tried from behind, {H} from the front, and {we:they} caught each other rather well.
cd~ {B} pounced, missed, and acted as if the leaves had been the plan all along.
bcd. There were leaves in {h:their} hair and one down {h:their} neck.
abcd> There had to be another way. But what?

@ stop 4 forest calm stand sadness lantern - | standing quite still with an unlit lantern and its
    small locked door
ab! So {H} stopped. {H} looked at the lantern. It had a little glass door. The door was locked
    tight.
cd! At last {H} stopped, because {h:their} breath had. There was nothing else to look at, so
    {h:they} looked at the lantern: at the thick glass and the sooty roof. And there was a little
    door, which had been locked for as long as there had been soot.
cd "You couldn't get out," said {H} slowly. "All those nights you lit up the gate for everybody
    else, and you never once saw where they went."
ab "Oh," said {H}. "Did you want to see the wood?" The light blinked. That meant yes. // "Poor
    light," said {H}. "You were shut in." The light gave a very small nod.
bcd. Being quick had not helped.
d. The light crept one branch lower. Nobody had ever put it quite like that.
abcd> And then something went tink.

@ lock 1 forest curious reach wonder key clear | turning a small key in the tiny door of a lantern
    beside a hollow oak
abcd! This wanted {virtue}, not speed.
ab! Tink, went the key on its string. {H} looked at the key. {H} looked at the lantern's little
    lock. Click! It fitted.
cd! Something went tink against {h:their} buttons. It was the key that fitted nothing. {H} rubbed
    at the soot on the lantern until a keyhole showed, no bigger than a ladybird. The key went
    in as if it had only been away on holiday. Click.
ab "The door stays open now," said {H}. "Go out when you like. Only come home again."
cd "There," said {H}. "It won't be locked again. You can go out walking whenever you like. Only,
    come home sometimes. There are snails."
b. The light came down to look, one twig at a time.
cd& {B} held very still, in case it helped.
d. The light thought it over. You could tell, because it went dim at the edges and bright in the
    middle.

@ inside 6 forest joyful stand joy lantern clear | holding up a lantern that shines gold through
    its open door
ab! Down came the light. Nobody pulled. Nobody pushed. It hopped in by itself, and the lantern
    shone!
cd! Nobody called it. Nobody reached for it. The light floated down, tried the doorstep with one
    toe, and hopped inside, and the lantern filled up with gold like a cup under a tap.
cd "Warm," said {H}, with both arms around it. It was, too: warm as a loaf.
ab {H} held it up high. The trees were green! // {H} held it up. All the leaves turned gold.
bcd. All along the branches, things that had been shadows turned out to be leaves.
d. It left the door ajar behind it, to be sure, and {H} let it.

@ dance 8 forest joyful walk joy flower clear | dancing under glowing trees with a pale night
    flower
ab! The whole wood woke up to look. A white flower opened at {H's} feet. {H} took it along for the
    gate.
cd! One after another the night things of the wood came out to see. A pale flower, the kind that
    opens once a year and generally for nobody, opened for {H}, who carried it from there on like
    an egg.
cd "I thought you would be frightened of the dark," {H} told the light. The light gave a flicker.
    It had never met the dark before. Wherever it went, the dark had just left.
b. Even the toadstools leaned in.
ab& {B} danced, a bit. So did {H}. // {H} danced. {B} danced too, mostly sideways.
d& {B} danced as well, in a style all {b:their} own.

# ending | Home by Lantern Light | With its door left open the light comes home of its own free
    will, and so does everyone else.
@ back 8 forest joyful walk joy lantern clear | striding along a path with a shining lantern held
    out
ab! Home they went, the light and all. The way was short now. {H} carried the lantern in front. //
    Now the way home was easy. {H} went first with the lantern.
cd! The path that had wandered about so much on the way there ran home as straight as a ruler.
    Perhaps it had only wanted some light to see by. {H} went in front with the lantern, and the
    shadows stepped politely aside.
cd. "Left here," {H} said now and then, for the pleasure of being sure.
b. The frog was still there. "Good evening," it seemed to say.
abcd> But had the snails waited?

@ wall 9 garden curious reach joy lantern mist | holding a shining lantern over a mossy garden
    wall
ab! There was the wall. There was the gate. And somebody small was calling: "Peep?"
cd! The mist had come up as high as the gate and lay there like milk in a saucer. {H} held the
    lantern over the wall. Seven pairs of small eyes came up on stalks out of the white, and then
    seven more, because the snails had told their friends.
cd "Nobody moved," {H} said. "Well done, everybody."
b "You waited!" said {H}. The snails had not gone far.
abcd> Only one thing was left to do. Would the light stay?

@ hang 3 garden joyful reach joy lantern clear | hanging a shining lantern back on its hook with
    its little door open
ab! {H} hung the lantern on its hook. The little door stayed open. The light looked out, and it
    did not go away.
cd! {H} reached up and hung the lantern back on its hook. The little door
    swung open. Everybody waited to see what would happen. The light put its head out, looked at
    the wood, looked at {H}, and stayed.
cd For now, anyhow. That was all right. The door was open both ways.
ab& "It likes us," said {H} to {B}. // {H} nudged {B}. "See? It likes it here."
b. The hook went squeak, as it always had.

@ snails 7 garden joyful walk joy - clear | waving off a line of snails along a lit path
ab! Off went the moths. Off went the hedgehog. Off went the snails, one, two, three, four, five,
    six, seven.
cd! Now everyone could see the way. The moths went in a puff, the hedgehog went in a hurry, and
    the snails went in order of size. The smallest was home by breakfast, and told it as a tale of
    great speed for the rest of its life.
ab {H} waved until the last one was home. It took a while. // "Good night, good night!" called
    {H}.
cd {H} waved until the last shell was out of sight. It took an hour and ten minutes.
bcd. The leaf had come off the hedgehog, and lay on the step like post.

@ home 1 garden calm stand joy key clear | at the garden door in the early light with a small key
    in hand, the lantern glowing behind
ab! The sun came up. {H} hung the little key back on its nail. Now it fitted something.
cd! When the sky went pink behind the chimney, {H} hung the key back on its nail by the door. It
    looked just as it always had, except that now it was the key to something.
abg "And where did it go?" asked {G}. "Only for a walk," said {H}. "It came back."
cdg "So it did fit something," said {G}, pouring the cocoa. "Everything does," said {H}, "if you
    take it far enough."
ab- Out by the gate the lantern blinked, once. Good night.
cd- "Everything fits something," {H} said to the quiet house, "if you take it far enough."
bcd. By the gate the light put itself out. It left its door open.
ab& {B} was asleep before the toast was done. // {B} yawned, and then everyone did.
d& {B} was asleep before the toast was done, and so missed the second best part.

# whole | - | -
@ whole 1 garden joyful reach joy lantern clear | hanging a shining lantern on an old garden gate,
    a small key on a string around the neck
ab! The lantern had gone dark. Its light was off in the wood! {H} found it. {H} opened the lantern's
    door with a little old key. "Come and go as you like," said {H}. So it came home.
cd! The lantern at the gate had gone dark, for its light had slipped away to see the wood. {H}
    followed, chased it, and could not catch it. Then the little key that had never fitted
    anything turned in the lantern's door. "I'll leave it open," said {H}. And because it could
    go, the light came home.
"""

LANTERN = plot(
    key="lantern",
    keywords="lantern lanterns lamp light gate key keys snail snails dark wood garden glow",
    titles="""
{H} and the Light That Went for a Walk
{H} and the Key That Fitted Nothing
The Lantern at {H's} Gate
{H} and the Runaway Light
""",
    blurb="""
Every night the lantern by the garden gate is lit, until the night when it isn't.
Its light has slipped away into the wood, and seven snails can't find the way home.
So {H} takes along a key that fits nothing and goes to fetch it.
But how do you catch a light that does not want to be caught?
""",
    openings="""
At the bottom of {H's} garden hung a lantern that lit itself.
{H} was {age}, and good at looking after the lantern by the gate.
Each night at bedtime, {H} said good night to the lantern at the gate.
There was always a light in the lantern at {H's} garden gate.
The lantern at {H's} gate had never once been late.
{H} knew three things about the lantern: it was old, round and always lit.
"Good evening, lantern," {H} said, as on every night.
By {H's} garden gate hung a lantern as fat as a pumpkin.
One lantern lit the whole of {H's} garden, and it did it alone.
When the sun went down, the lantern by {H's} gate woke up.
Of all the things in the garden, {H} liked the old lantern best.
{H} could see the lantern at the gate from bed, if {h:they} leaned.
It was {H's} job to wave to the lantern at the gate each night.
""",
    refrain="Tip, tap, hush and hark!",
    traits="""
kind | kindness | felt sorry even for odd socks
gentle | gentleness | never once slammed a door
thoughtful | thoughtfulness | always wondered how it is to be a spoon
""",
    hours="dusk 15 night 85 dawn 100",
    story=_FRAME + OBSTACLES,
    dark="want path brook snow fog market found chase stop lock",
)
