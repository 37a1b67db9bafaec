"""The space story's frame: a hole in the map, what was calling from it, and the way back."""

from ...plots import plot
from .plip_obstacles import OBSTACLES

_FRAME = """
# want | The Hole in the Map | Something goes plip on the one planet that nobody has ever drawn,
    and {H} steers the Teacup there to find out who it is.
@ plip 1 ship curious reach wonder map clear | pointing at an empty hole in the middle of a large
    map of the sky on a wall
a! {opening} Plip! There was a hole in the map, and it went plip.
b! {opening} The map on the wall had a hole in the middle. And today the hole went plip.
cd! {opening} On the wall hung a map of everything. In the middle of it was a hole the size of a
    biscuit, where nobody had ever been. This morning the hole went plip.
ab "Who is there?" asked {H}. // {H} put an ear to it. Plip!
cd {H} put down the spoon and an ear to the paper. Plip, it went again, very softly, like a drop
    that does not want to be a bother.
abcdg "That's not the tap," said {G}. "I mended the tap." // "Either we leak," said {G}, "or
    somebody is calling."
abcd-. "It isn't me," {H} told the porridge, and waited.
bcd. The porridge was left to look after itself.
abcd> Plip. There it was again!

@ kettle 2 ship calm stand joy - clear | humming beside a steaming kettle in a tiny ship's galley
ab! The kettle began to hum. It always hummed the same: dum, dee, doo. {H} hummed along. Dum, dee,
    doo.
cd! Just then the kettle began to hum. It had only ever known three notes, one low, one high and
    one in the middle, and it hummed them every morning just before it boiled. {H} hummed along
    without noticing, as one does.
cd And for a moment, if anybody had been listening, there was no plip.
abcdg. "You two should be on the radio," said {G}. // {G} tapped the time with a spoon.
abcd! {H} was {trait}.
bcd {H} {habit}.
b. Then it boiled, and that was the end of the song.
d. It was not a good tune, but it was theirs.

@ scope 4 ship curious reach wonder telescope clear | peering through a brass telescope at a round
    window
ab! {H} looked through the telescope. There was a small round planet, pink and shy. It had no
    name. It had no dot.
cd! Through the telescope {H} found the place: a small, round, pinkish planet, half behind a
    cloud, like someone behind a door. It was not in the big book. It was not in the small book.
    Nobody had so much as given it a dot.
cd "Then nobody has ever said hello to it," said {H}.
ab& "My turn," said {B's} elbow. // {B} looked too, and left a smudge.
d. The telescope was cold around the rim and left a ring around the eye.
b. It looked like a sweet that somebody had dropped.
abcd> Far, far away, something winked.

@ course 3 ship joyful reach determination - clear | pulling a big lever at the controls of a
    small round ship
ab! "Let's go and see," said {H}. {We:they} pulled the red knob. Up went the ship! Its name was
    Teacup.
cd! "If somebody calls, you go and see," said {H}, and pulled the red lever, the stiff one, with
    both arms. The ship was called the Teacup, because of her shape and because of what was
    usually rolling about in her. She shook, she rattled, and she went.
abcdg "Seat belts," said {G}. "And cups." // {G} held the kettle. The kettle held its lid.
abcd& "To the hole in the middle!" {H} said, and {B} could not have agreed more.
b. Everything that was not tied down went to the back.
abcd> And where do you land on a hole?

@ plunge 5 ship tense stand determination map clear | gripping a map as a small ship swoops down
    past a round window
ab! Down, down, down {we:they} came. The map flapped. The cups all ran to one side. Bump! Nobody
    was
    hurt but a bun.
cd! Landing on a planet that nobody has drawn is hard, because there is no way to know where the
    ground begins. {H} held the map flat with both arms and counted down from ten. At four there
    was a bump.
cd "Four is the new nought," {H} said, and wrote it on the edge of the paper.
b. "Oh," said the Teacup's door, and fell open.
abcd> Outside it was very, very quiet.

@ step 4 planet curious walk wonder - clear | taking a first careful step down a ladder onto soft
    pink ground
ab! Down went {H}. The ground was pink, and soft as cake. Pat, pat. Those were the first steps
    ever! And far off: plip.
cd! {H} went down backwards. The ground was pink and gave a little, like sponge cake,
    and it kept the shape of every step. They were the first footprints the planet had ever had,
    and it seemed to be holding its breath. From far off, behind the hills, came a plip.
cd+ "Say something important," whispered {B}. {H} thought hard. "It's squashy," {h:they} said.
b& {B} made the next ones, right beside.
bcd. The air smelled of warm stones and, for some reason, of plums.
abcd> Plip, it went. Who could that be?

# turn | The Smallest Voice | The louder they call, the quieter it gets; {H} turns everything off
    and remembers three notes.
@ crater 2 planet curious reach wonder - - | leaning over the rim of a small round crater with a
    faint glow inside
ab! There was a hole in the ground, as round as a bowl. At the bottom sat a little star. Plip,
    went the star.
cd! Behind the last hill the ground dipped into a crater, round as a pudding bowl. {H} lay down
    and looked over the rim. At the bottom, no bigger than a loaf and wedged between two stones,
    sat a star. It was very young. "Plip," it said, to nobody.
cd It had the look of a person who has been calling for some time and is too polite to stop.
b "It was you!" said {H}. "You called."
abcd> How do you say hello to a star?

@ louder 4 planet tense stand determination - - | calling with wide arms into a crater that
    has gone dark
ab! "HELLO!" called {H}. The star went out. "HELLO, STAR!" called {H}. It was so loud that the
    star hid under a stone.
cd! "HELLO!" called {H}, the way one calls across a very wide field. The star went grey. {H}
    called it louder, through both hands. The star put a pebble over its head. Nothing {h:they}
    said seemed to be small enough to reach it.
cd+ {B} tried the ship's horn. That was a mistake.
cd~ {B} tried too, and that sent it right in under the stones.
abcd& {B} winced.
b. Now there was no plip at all.
abcd> Had it gone for good?

@ off 5 planet calm reach sadness lantern - | switching off a lantern and sitting down in the dark
    at the edge of a crater
ab! So {H} turned off the radio. {H} turned off the beeper. {H} turned off the lantern. It got
    very, very quiet.
cd! Then {H} did a thing that no explorer had thought of. {H} turned off the radio, the beeper,
    the buzzer that told you when to turn off the beeper, and, last of all, the lantern. {H} sat
    down at the edge, and made no noise whatever.
bcd. Noise had not helped.
cd It is surprising how much there is in a quiet, once it's switched on.
b. {H} could hear {h:their} own buttons.
abcd> And in all that quiet, {H} thought of the kettle.

@ hum 1 planet calm stand wonder - clear | humming softly to a small star that begins to glow
abcd! This wanted {virtue}, not noise.
ab! This time {H} did not shout. {H} hummed the kettle's tune. Dum, dee... and the star sang
    "doo!" It knew
    the end! It had only lost the start.
cd! This time {H} did not call. {H} hummed, hardly meaning to, the only tune that {h:they} knew by
    heart:
    the kettle's. The low note. The high note. And before the third, from between the stones, very
    small and exactly right, the star sang it. It had never been calling plip at all. It was
    singing the last note of a song, over and over, and waiting for somebody to come in with the
    first two.
b. They sang it again, and then again. // Again they sang it, and the star went gold.
d& {B} breathed as softly as anyone can who would much rather cheer.

@ drop 5 planet sad reach sadness - clear | kneeling beside a small glowing star
ab! "I fell down," said the star. "There is no dot for me. So I don't know where to stand." "Oh,
    is that all?" said {H}.
cd! Bit by bit it came out. It had slipped, said the star, on its very first night. And how was it
    to get back? The others all had a dot on the map to stand on. It had looked, and where its own
    should have been was just a hole.
cd "A hole is only a dot that nobody has done yet," said {H}.
b. A hot little tear ran down and went fizz.
abcd> But {H} had brought a pencil.

@ dot 3 planet joyful reach joy map clear | drawing a dot on a spread-out map beside a small
    glowing star
ab! {H} took the map and a pencil. Dot! "That is you," said {H}. The star looked. It grew and
    grew. Up it went, whoosh!
cd! {H} spread out the map on the ground, licked the pencil, and in the very middle of the hole
    made one dot, neat and round. "There," said {H}. "That's you. That is where you stand." The
    star read it twice. Then it swelled up with light like a loaf in an oven, said "Oh!", and
    rose.
cd All the pink hills turned to look.
b& {H} and {B} waved till their arms ached.
d. It wobbled at the start, and after that it did not wobble at all.

# ending | A Dot of Its Own | There is light where there was only a hole, and the Teacup finds the
    way home by it.
@ glow 8 planet joyful walk joy - clear | dancing on glowing hills under one bright new star
ab! Now the star lit up the whole place. The hills had been pink all along, and the lakes were
    green. {H} danced in the light.
cd! With a star of its own over it the planet hardly knew itself. It had lakes, it turned out, green
    ones, and it had hills with stripes. It spent a good while just looking at its own hands, or it
    would have if it had any.
cd "It's beautiful," said {H}, "and nobody had switched it on."
b. Even the stones had little shadows, and played with them.

@ name 6 planet calm stand joy map clear | writing on a map held against one knee
ab! {H} wrote the planet's name on the map. The name was Plip. What else?
cd! A planet with a dot needs a name, and {H} turned over a number of grand ones, with Xs in them.
    Then {h:they} took the pencil and wrote on the map, in best letters: Plip. It was what it had
    said itself, after all.
abcd& "Lovely," said {B}, or meant to. // {B} would have called it Pudding.
b. The P looked a bit like a flag.

@ lift 7 ship joyful reach joy - clear | waving out of a round window of a small ship as it lifts
    off
ab! Up went the Teacup. "Goodbye, Plip!" The footprints got small, and then they got too small to
    see.
cd! The Teacup coughed twice and lifted off. From the window {H} could see the ladder's two dents
    and a line of footprints going out from them and coming back. It looked like a sentence, and
    not a bad one.
cd. Somebody would read it some day. There was no rain there to rub it out.
abcd> But which way was home?
b. The cups ran to the other side this time.

@ steer 5 ship calm walk determination telescope clear | looking back through a telescope at one
    bright light in the window
ab! It was dark on the way, but not too dark. {H} looked back with the telescope. The star was
    there. It winked.
cd! It used to be that there was nothing to steer by on that side of the sky. Now there was. {H} set
    the telescope on the back of a chair and kept the star exactly in the middle. The Teacup ran as
    straight as if on rails.
cd+ "Left a bit," said {B}, who wasn't steering but felt that somebody should.
b. Wink. Wink. That was star for "safe trip".

@ wall 4 ship joyful reach joy map clear | pinning a finished map back on the wall of a small
    round ship
ab! {H} hung the map up again. There was no hole now. There was a planet, and a dot, and a jammy
    thumb. // Back on its pin went the map. The hole was Plip now, with a bit of jam on it.
cd! {H} pinned the map back on the wall and took three steps away to look at it. The hole had become
    a round pink planet called Plip, with a dot. There was a thumbprint in plum jam, too, which
    might be taken for a sea.
b. It looked as if it had been there for ever.

@ song 1 ship joyful stand joy - clear | by a steaming kettle at breakfast as one small star
    twinkles in the round window
ab! In came the morning. The kettle hummed: dum, dee... Everybody waited. And from the window the
    little star sang: "doo!"
cd! In the morning the kettle began to hum: the low note, the high note. {H} put up one finger.
    Nobody breathed. And out of the window, from where there had never been anything at all, one
    small star put in the third.
abg "So it was for us," said {G}. "It was," said {H}, and had some toast. // "Well, I never," said
    {G}. "It's in tune, too."
cdg "So that is who was calling," said {G}. "It wasn't calling," said {H} through the toast. "It
    was waiting for us to start."
ab- "Good morning to you too," said {H}.
cd- "Good morning to you too," said {H}, and poured two cups, in case.
ab& {B} was fast asleep by the time it boiled. // {B} asked for more toast.
bcd. Then the kettle boiled. It was an ordinary day with one more light in it.

# whole | - | -
@ whole 1 planet joyful stand joy - clear | humming to a small star in a pink crater beside a
    round little ship
ab! Plip, went the hole in the map. Who was it? {H} flew there to see. It was a lost star. {H}
    hummed it a tune. {H} drew it a dot. Up it went! Now it sings at breakfast.
cd! In the middle of the map was a hole, and the hole went plip. {H} flew the Teacup there and
    found a lost star, and called, and the star hid. So {H} turned off all that beeped and hummed
    three notes instead. Then {h:they} drew a dot for it to stand on. It still sings along with
    the kettle.
"""

PLIP = plot(
    key="plip",
    keywords="plip map planet star stars signal hole sound music song tune kettle lost echo",
    titles="""
{H} and the Hole in the Map
{H} and the Planet Called Plip
The Captain of the Teacup
{H} and the Quiet Signal
""",
    blurb="""
In the middle of the map on {H's} wall there is a hole where nobody has ever been.
One morning the hole goes plip.
So {H} points the Teacup, the roundest ship in space, at the one planet that nobody has drawn.
Somebody is calling from there, very softly.
But how do you find a voice that goes quiet whenever you answer?
""",
    openings="""
{H} lived in a round little ship called the Teacup.
{H} was {age}, and captain of a very small ship.
The Teacup was a good ship, though she rattled.
Breakfast on the Teacup was at eight, and {H} was late.
There was porridge on the Teacup, and {H} had the biggest spoon.
Of all the ships there are, {H's} was the roundest.
On the Teacup it was {H's} turn to stir the porridge.
{H} had flown the Teacup to nearly everywhere.
{H's} ship was as small as a shed and as loud as a drum.
{H} woke up upside down, as one does on the Teacup.
"Good morning, ship," said {H}, and the Teacup rattled.
It was a Thursday on the Teacup, and {H} was brushing {h:their} teeth.
{H} kept the Teacup tidy, apart from the floor.
""",
    refrain="Hum, hum, little ship!",
    traits="""
patient | patience | never lifted the lid before it was time
attentive | attention | heard what others talked over
calm | calmness | could let a biscuit lie till teatime
""",
    hours="day 20 dusk 35 night 88 dawn 100",
    people="""
Teacup | spaceship Teacup | ship
""",
    story=_FRAME + OBSTACLES,
    dark="off hum drop",
    unseen="star | louder | off",
)
