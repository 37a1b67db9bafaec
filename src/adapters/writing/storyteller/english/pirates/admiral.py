"""The Admiral's frame: a captain's hat that the wind takes, and who is found sitting in it."""

from ...plots import plot
from .admiral_obstacles import OBSTACLES

_FRAME = """
# want | The Admiral | The captain's hat has a name, gold edges and a will of its own, and one gust
    of wind is enough.
@ peg 1 deck joyful reach joy hat clear | reaching up to a grand old blue hat on a peg beside a
    ship's wheel
ab! {opening} On a peg hung a big blue hat. It was called the Admiral.
cd! {opening} By the wheel there was a peg, and on the peg hung a hat. It was blue, with gold edges,
    and it was called the Admiral.
ab {H} wore it every day. It came down to the nose.
cd Whoever wore it was captain. {H} did. It came down over both ears, so that orders had to be
    guessed at from outside.
abcdg "Is there somebody under there?" asked {G}. // {G} saluted the brim. That was all there was to
    see.
abcd-. "Good morning, Captain," {H} told the mirror.
bcd. It smelled of mothballs and of other captains.
abcd> And what can a captain do in a hat like that?

@ obey 2 deck joyful stand joy hat clear | giving orders with one arm out, on a small ship whose
    sails go up
ab! "Sails up!" said {H}, and up they went. "Left!" said {H}. Left went the ship! It was a very good
    hat.
cd! "Sails up!" said {H}, and the sails went up. "Left!" said {H}, and the {ship} went left, and the
    gulls moved over as well. "It's all in the hat," said {H}. Nobody had ever tried it without.
abcd! {H} was {trait}.
bcd {H} {habit}.
abcd& {B} stood to attention, for nearly a minute. // "Aye, aye," said {B's} eyebrows.
d. Even the soup was stirred to the left that day.

@ gust 1 deck tense reach wonder hat clear | grabbing after a big blue hat that a gust of wind
    carries off
ab! Then came a wind. It was a small one, and it liked to play. Hee! Whoosh! Off flew the hat.
cd! Then around the mast came a wind. It was quite a young one, no bigger than a puppy and about as
    well behaved. It sniffed at the rope. It sniffed at the hat. "Hee!" said the wind, and there it
    went, over the rail and over the waves, with all its gold edges flashing.
cd "Come back!" called {H}. "That's an Admiral!"
b. It got small, and smaller, and then it was a dot.
abcd& {B} made a grab for it, and caught some air. // {B} waved at it. It looked like a wave back.
abcd> Hee, hee, went the wind. And who was captain now?

@ round 3 deck sad stand sadness - clear | slumping at a ship's wheel as the ship turns in a circle
ab! "Sails up," said {H}. The sails hung down. "Left," said {H}. Round went the ship, and round, and
    round.
cd! "Sails up," said {H}, but it came out small. The sails hung where they were. "Left?" said {H}.
    The {ship} began to turn and could not stop. Around she went, like a dog that is looking for the
    right place to lie down.
cd "There, you see," said {H}. "I'm only somebody with cold ears."
b. The gulls got giddy and had to sit down.
abcdg. "Try it a bit louder, dear," said {G}.

@ cosy 1 deck curious reach mischief teapot clear | pulling a striped tea cosy off a teapot with a
    thoughtful look
ab! {H} had to wear something! There was the teapot. It wore a tea cosy, with two holes. {H} put it
    on.
cd! A captain must have something on top. {H} looked all around the ship, and then {h:they} looked
    at the teapot. It had on a tea cosy, red with white stripes, and two holes in it: one for the
    spout and one for the handle. {H} put it on.
cd One ear came out of each hole. It was not an Admiral, but it was warm.
b. An ear came out on the left. An ear came out on the right.
abcd& {B} looked at it and said nothing, very kindly.
abcd> The teapot, all bare, went red. And then?

@ cold 5 deck joyful sit mischief teapot,cup clear | sitting beside a bare teapot and sipping tea
    with a face
ab! "Brrr," said the teapot. The tea went cold. {H} drank it all the same. Captains must.
cd! Without its cosy the teapot gave cold tea, and it gave it with a sniff. {H} took one sip and
    went pale. "It's only for a little," {h:they} told it. The teapot turned its spout to the wall.
b. It had goose bumps all along the spout.
d. There is nothing so undressed as a teapot.

@ after 4 deck joyful walk determination - clear | steering a small ship in pursuit, a striped tea
    cosy on the head
ab! "After it!" said {H} from under the tea cosy. The sails went up a bit. "Hee!" said the wind, far
    out.
cd! "After it, please," said {H}, in the tea cosy, and tried to sound as if it had gold edges. The
    sails went up by about half. They seemed to be thinking. The {ship} stopped turning and rolled
    off after the wind, which looked back over its shoulder. "Hee," it said.
b. A fish laughed so much that it got the hiccups.
abcd> Far off, something blue sailed through the sky.

# turn | Three Small Reasons | There lies the Admiral, quite unhurt, but somebody has moved in.
@ spot 5 island joyful reach joy hat - | pointing at a blue hat lying upside down on top of a rocky
    island
ab! "There!" said {H}. On the last island was a rock. On the rock was the hat! {H} reached for it.
cd! It lay on the highest rock of the last island, with its gold edges in the last of the light. The
    wind had put it there, and had then forgotten about it, as small winds do. "Admiral!" called
    {H}, and reached.
b. It had a little sand in it, and a twig. A twig?
abcd> Then the hat said: "Peep?"

@ sitting 1 island curious reach wonder hat,egg - | bending over an upturned blue hat in which a
    small brown bird sits on three eggs
ab! The hat lay on a rock, upside down. In it sat a small brown bird, on three eggs. "Oh," said {H}.
cd! There on the rock was the Admiral at last, upside down, and in it sat a small brown bird with
    very round eyes. She moved over by an inch. There were three eggs under her, with freckles. "I
    only wanted something round," said the bird. "It came down just as I was wishing."
cd "It's mine," said {H}. "It's got my name in it." "Is that what it says?" said the bird. "I
    thought it said Home."
b. "Is it yours?" asked the bird. "I had been looking for a house."
abcd> And what does a captain do now?

@ storm 4 island tense stand fear hat storm | looking up from a rock at dark clouds while holding a
    blue hat by the brim
ab! It grew dark. Boom! A storm was coming. "They want to come out tonight," said the bird. "All
    three."
cd! The sky went the colour of slate, and the first thunder walked about behind it. "They're due
    tonight," said the bird, and pulled the edges in. "I did look for a tree. But there isn't one."
    There was, in fact, nothing on that rock to hide behind but one lichen.
b. Drip. Drip. Drop.

@ brim 1 island sad stand determination hat,egg - | letting go of the brim of a blue hat with three
    eggs in it
abcd! Now {virtue} was wanted.
ab! {H} had hold of the hat. One pull, and it was {h:theirs}. {H} looked at the eggs. {H} let go.
cd! {H} had the brim in both hands. One pull would have done it. It would have been Captain {H}
    again, with gold edges. {H} looked at the bird, who looked back and said nothing, and at the
    eggs, who couldn't. "It's a good hat," said {H}, and let go. "It's dry behind the band."
b. "Stay," said {H}. "It is your house."
abcd& "Look the other way a moment," {H} told {B}, and {B} did. // {B} leaned on {H}, and that
    helped.
abcd> Then the first big drop came down.

@ roof 2 island tense reach determination hat,umbrella storm | putting a striped tea cosy over a
    blue hat like a roof and holding an umbrella over it in a storm
ab! Boom! How it rained! {H} took off the tea cosy and put it over the hat. Out of one hole came the
    beak!
cd! The storm came down like a cupboard. {H} took off the tea cosy and pulled it over the Admiral,
    bird and all, for a roof. It fitted as if it had been knitted for it. From the spout hole came a
    beak, and from the handle hole a tail. Then {H} put up the umbrella and held it over everybody,
    except, as it turned out, {h:themselves}.
b. Out of the other came the tail.
d. Rain ran down {h:their} neck and out at the ankles, and there seemed to be no end of it.
abcd& {B} sat down on the windy side and was a wall. // {B} held on to {H}, and {H} held on to the
    umbrella.
abcd> But who was that, coming over the rocks? Hee!

@ stop 3 island tense stand determination umbrella storm | facing the wind in a storm with one hand
    up
ab! It was the wind, and it wanted to play. "STOP," said {H}, with no hat on. "They are asleep." And
    the wind stopped.
cd! It was the wind, and it had grown in the storm, and it took hold of the brim. "Stop," said {H}.
    {H} had nothing on top but rain. "There are children asleep here." And the wind, which had never
    in its life done as it was told, put it down, very softly, and sat.
b. "Sorry," said the wind, and made itself small.
d. It stayed there till morning and blew on the eggs a little, from the warm side.

# ending | All Hands | It is morning, there are three more in the world than there were, and
    somebody has to give the orders.
@ hatch 2 island joyful sit joy egg,hat clear | watching three chicks hatch in a blue hat as the sun
    comes up
ab! The sun came up. Crack! Crack! Crack! Out came one, two, three. And {H} got back the tea cosy,
    with a feather in.
cd! When the sun came up, the hat went crack. Then it went crack again, and again. Out over the gold
    edge looked one wet head, and two, and three. They looked at the sea. They looked at the sky.
    Then they saw {H}, under a broken umbrella, and saluted, or stretched. And the bird gave back
    the tea cosy. In the spout hole she had put a feather, the straightest one she had.
b. "Peep," they said to {H}. "Peep, peep!"
b. The wind was so pleased that it ran round the rock.
abcd& {B} counted them, to be sure. It was still three.
abcd> "One more thing," said the bird.

@ keep 4 island calm stand joy feather,hat clear | smiling at a small bird and three chicks in a
    blue hat, a feather in one hand
ab! "Soon they can fly," said the bird. "Do you want it back then?" "Keep it," said {H}, "for the
    next three."
cd! "They'll be flying by June," said the bird. "Will you be wanting it back?" {H} looked at the
    Admiral. There was egg on the gold, and one of the three was asleep on the word Captain. "Keep
    it," said {H}, "for the next ones." "The feather's only brown," said the bird. "But it has been
    worn by a mother of three."
b. The smallest had gone to sleep on the brim.

@ sails 2 deck joyful stand joy - clear | giving an order at the wheel of a small ship whose sails
    fly up
ab! Back on board {H} had nothing on top. "Sails up, please." Up went the sails! "Home," said {H}.
    Home she went.
cd! Back on board {H} took the wheel, with nothing on top at all. "Sails up, please," said {H}, not
    very loudly. The sails went up with a bang. "And home." The {ship} turned on the spot, like
    somebody who has been waiting to be asked. {H} felt about for what {h:they} {h:was} wearing, and
    there was nothing there.
b. "Aye, aye," said all the planks.
abcd& {B} had been ready for hours. // {B} saluted, and it was meant for {H}, right through.
abcd> "Hee," said something behind the sail.

@ crew 5 deck joyful walk mischief rope clear | laughing at a sail that bulges as a small wind plays
    in it
ab! The wind wanted to come along. "Then push," said {H}. It pushed! It was good at that.
cd! There was the wind, hiding badly. "Can I be something too?" it asked. "You can be the wind,"
    said {H}, and it had never thought of that. It got behind the sail and pushed all the way, and
    only once, by accident, took off somebody's scarf.
b. It put the scarf back, too. Inside out.

@ bunk 6 bedroom calm sleep joy - clear | fast asleep in bed in the morning sun, both arms still up
ab! {H} had been up all night. {H} lay down for just a minute. Zzzz. Nobody made a peep. Well, three
    did, far off.
cd! {H} had held up an umbrella for nine hours, and had both arms up still, in bed. The whole house
    went about on tiptoe. The wind came in at the window, pulled the blanket straight and, for once,
    let go of it.
b. The socks dripped by themselves: drip, drop.

@ again 1 deck joyful stand joy teapot,feather clear | pouring tea from a teapot in a striped cosy
    that has a feather in it, an empty peg behind
ab! On the peg hung the tea cosy, with a feather in. But mostly the teapot wore it. The tea was hot,
    and {H} was captain. // The teapot had its cosy on again, with a feather in it. It gave hot tea
    to all hands. "Thank you, Captain," it said.
cd! There is still a peg by the wheel. On Sundays a tea cosy hangs there, red with white stripes and
    one brown feather, and it is called the Vice Admiral. On all other days the teapot wears it. The
    tea is hot, the ship goes left when she is asked, and the captain has cold ears.
abg "There's somebody under there after all," said {G}. // "There you are," said {G}. "I can see all
    of you now."
cdg "And I can see who I am talking to," said {G}, and filled the captain's cup. // "So that is what
    a captain looks like," said {G}. "I'd often wondered."
ab- "Left a bit," said {H}, just for fun. Left they went.
cd- "Left a bit," said {H}, just to see, and drank the tea while it was done.
ab& {B} was first mate, and had two biscuits. // {B} had hot tea as well, and a hot nose.
bcd. In spring three brown birds came by. One had a gold thread in its beak.

# whole | - | -
@ whole 1 island joyful reach joy hat,egg,umbrella storm | holding an umbrella over a blue hat in
    which a small bird sits on eggs
ab! The wind took the captain's hat. {H} sailed after it in a tea cosy. There lay the hat! But a
    bird sat in it, on three eggs. {H} let it be her house. The ship obeyed {H} without.
cd! The captain's hat was called the Admiral, and one day the wind took it. {H} sailed after it with
    a tea cosy on instead. But when it was found, a bird was sitting in it, on three eggs. So {H}
    left it to them, and kept off the rain all night. After that the ship went left when {H} said
    left, with nothing on top but weather.
"""

ADMIRAL = plot(
    key="admiral",
    keywords="hat hats captain admiral wind teapot tea cosy bird birds egg eggs nest feather storm",
    titles="""
{H} and the Admiral
{H} and the Runaway Hat
The Captain in the Tea Cosy
Captain {H} and the Small Brown Bird
""",
    blurb="""
On {H's} ship all the orders are given by a hat.
It is blue, it has gold edges, and it is called the Admiral.
Then a very young wind comes round the mast, and a captain is left with cold ears and a tea cosy.
Of course the hat must be found.
But what if somebody very small has found it first?
""",
    openings="""
{H} was captain of a small round ship called the {ship}.
{H} was {age}, and captain of the {ship}.
The {ship} was round, with a patch on her sail.
It was {H's} turn to be captain, and it always was.
There was nothing on the {ship} that did not squeak.
Nobody in the harbour had a rounder ship than {H}.
{H} came on deck with a sandwich in each pocket.
It was a fine day on the {ship}, and {H} had two biscuits.
{H} swept the deck of the {ship} from front to back.
"All aboard," said {H}, and the {ship} gave a bob.
The sun shone on the {ship}, and {H} was up first.
{H} knew every plank of the {ship} by its creak.
The {ship} was ready, and so was {H}.
""",
    refrain="Heave, ho, and hold on tight!",
    traits="""
kind | kindness | always moved over before anyone asked
generous | a generous heart | gave away the bigger half, and then some of the other
gentle | gentleness | carried spiders out of the house and told them where they were
""",
    names="""
ship | Bumble | Noodle | Waffle
""",
    hours="day 45 dusk 74 night 84 dawn 100",
    people="""
{ship} | good ship {ship} | ship | sail
""",
    story=_FRAME + OBSTACLES,
)
