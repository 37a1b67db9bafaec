"""The spoon's frame: a letter in a bottle, the place that all ships avoid, and what hung there."""

from ...plots import plot
from .spoon_obstacles import OBSTACLES

_FRAME = """
# want | Tok | A bottle with a letter in it comes knocking at supper time, and all it asks for is a
    spoon.
@ tok 1 deck curious sit wonder bottle,cup clear | sitting over a steaming cup of soup on deck and
    reaching for a green bottle
ab! {opening} Tok! Something bumped the ship. It was a bottle.
cd! {opening} And just as the soup was cool enough to eat, something knocked on the side of the
    ship. Tok. It was a green bottle, and there was a paper in it.
ab "Come in," said {H}, and fished it out.
cd "Come in," said {H}, and fished it up with the ladle. It had travelled far. There were limpets on
    it, and one of them had put up curtains.
abcdg "Soup first," said {G}. "Well," {G} said, "soup last, then." // "Post at supper!" said {G}.
    "Wipe your fingers."
abcd-. "It can't be for me," said {H}. There was nobody else there, so it was.
bcd. The soup was left to steam by itself.
abcd> The cork went pop. What did it say?

@ letter 1 deck curious stand determination letter,bottle clear | holding up a crinkled letter to
    the last light beside an empty green bottle
ab! {H} read the letter. "PLEASE BRING A SPOON." That was all. On the back it said: "The Grumble."
cd! It was a short letter. "Please bring a spoon," it said, in eight different kinds of writing.
    That was all, but for the address on the back: "The Grumble Rocks. Mind your ears."
abcd! {H} was {trait}.
bcd {H} {habit}.
ab& Even {B} knew of the Grumble. Nobody went there!
cd& Even {B} had heard of the Grumble. It was the loudest thing in the sea, and nobody had ever gone
    to see what it was.
d. The "please" had come first, which spoke for whoever it was.
abcd> And on the rail, somebody coughed.

@ gull 4 deck tense stand mischief letter clear | showing a letter to a gull with a postbag on the
    rail of a little ship
ab! It was the post gull, late as ever. "The Grumble?" said the gull. "I wouldn't." And off it went.
cd! It was the post gull, who was late, having been overtaken by the bottle. It read the letter
    upside down. "The Grumble?" it said. "I wouldn't." Then it flew three times around the mast, and
    each time that it came by it said it again.
cd+ "That bird wouldn't anything," said {B}.
abcd- "You aren't asked," said {H}. // "Somebody said please," said {H}.
b. It had a bag, and the bag had a hole.
d. It was the kind of gull that reads other people's postcards and is never cheered by them.

@ wipe 2 deck calm reach determination spoon,cup clear | polishing a soup spoon on one sleeve beside
    a cup of soup
ab! There was one spoon on the ship. {H} licked it clean. "Somebody said please," said {H}, and
    drank the soup from the cup. // {H} had one spoon. It was a good one. {H} drank the soup from a
    cup and wiped the spoon dry.
cd! The {ship} had one spoon. It was a plain one, a bit flat at the tip, and {H} had never eaten
    soup with any other. Now {h:they} licked it clean, polished it on a sleeve and drank the rest of
    the soup straight from the cup.
cd "If somebody asks for so little," said {H}, "then they must need it a lot."
abcdg. "I shall manage with a fork," said {G}. // {G} wrapped the spoon in a clean hanky.
b. In the spoon sat a tiny {H}, upside down.
d. In the hollow of it a very small {H} hung upside down and looked ready for anything.

@ anchor 3 deck joyful reach joy spoon,rope clear | hauling in a rope with a spoon stuck through a
    buttonhole
ab! Up came the anchor. Up went the sail. The spoon went into {H's} top pocket. Off {we:they} went!
cd! {H} put the spoon into a top pocket, bowl up, so that it could see. Up came the anchor with half
    the harbour on it. Up went the sail, patch by patch. The {ship} turned around once, to find her
    nose, and went.
abcd& {B} pulled as well, and so there was twice as much rope. // "Heave," said {H}. "Ho," said
    {B's} face.
abcdg. "Be home for breakfast," said {G}. "Or for lunch. Or for tea."
b. The wind said "Hooo", and the sail said "Hup".
abcd> The stars came out to see who it was.

@ boats 5 deck tense stand wonder lantern,boat - | holding up a lantern as many little boats hurry
    past the other way
ab! Boats came by. They all went the other way! "Turn round!" called the boats. "No, thank you,"
    called {H}, and held the lantern high.
cd! {H} hung out a lantern and steered. After an hour there was a boat, and then a dozen boats, and
    every one was going the other way, as fast as it could. "Turn around!" called the boats.
    "{We:we're} only bringing a spoon," {H} called back. This seemed to surprise them.
b. Even the fish were going home.
d. One of the boats was so upset that it was rowing with a guitar.

@ oom 3 deck tense stand determination spoon,lantern - | holding a spoon up in front on a dark deck,
    listening, a lantern on the rail
ab! Then it came, from far, far away. OOOM! The cups shook. The lantern shook. {H} held on to the
    spoon.
cd! And then it came, long and low, over the edge of the sea. OOOM. It made the cups hum on their
    hooks and the lantern swing. It sounded like a giant who has lost something and has looked
    everywhere else.
abcd- "Somebody there has a cold," said {H}, in quite a small voice.
cd+ "Is that the wind?" asked {B}. "I hope so," said {H}.
abcd~ {B} sat down on {H}, to keep {h:them} safe.
b. Nobody felt like soup now.
abcd> OOOM! Now, what was that?

# turn | The Inside of the Grumble | Everybody else turns back; {H} goes in, with a spoon held out
    in front.
@ wall 6 deck tense stand fear spoon mist | gripping a spoon on a deck in thick mist, black rocks
    looming ahead
ab! Here was the fog. Here were the rocks. OOOM! went the Grumble. The whole ship hummed. "I
    wouldn't," said the gull, far behind.
cd! Around the Grumble Rocks lay a fog as thick as a mattress, and in the fog was the noise. OOOM.
    It made the planks hum and {h:their} teeth itch. The gull stayed behind on a buoy. "I wouldn't,"
    it said, rather faintly.
cd "I can hear that," called {H}. "You always wouldn't."
b. The spoon hummed too: mmm, mmm.
abcd> OOOM! It was very near.

@ mouth 3 island tense stand fear lantern,rope mist | standing with a lantern before the huge dark
    mouth of a cave among black rocks
ab! {H} tied up the ship. There was a cave, as tall as a tower. OOOM! came out of it, and {H's}
    sleeves flapped.
cd! {H} tied up the {ship} with the good rope. In the biggest of the rocks was a cave, tall and
    black as an open wardrobe, and out of it came the Grumble. OOOM. It blew everyone's collar up,
    waited, and sucked it down again.
cd+ "You first," said {B}. "I was just about to say that," said {H}.
abcd~ {B} made {b:themselves} small and then, after a think, big. // {B} looked at the cave, and
    then at {H}, and stayed.
b. It was dark in there, and it went on and on.
abcd> Somebody in there had said please.

@ dare 1 island tense walk determination spoon,lantern mist | walking into a dark cave with a spoon
    held out in front and a lantern
abcd! This wanted {virtue}, and a spoon.
ab! In went {H}, spoon first. In, and in, and in. "Hello?" said {H}. "I've brought it."
cd! {H's} knees would rather have stayed with the ship. {H} took them along all the same. With the
    spoon held out in front {h:they} went in, and in, until the noise was all around like water, and
    the lantern shook. "Good evening," said {H}. "You wrote. I've brought it."
b& {B} kept hold of {H's} sleeve with everything {b:they} had.
d. It is quite hard to look frightening with a spoon, and {H} had not tried.
abcd> And the Grumble stopped.

@ great 2 island curious reach wonder bell,lantern,cup mist | gazing up at an enormous green bell in
    a cave, a tiny octopus in a cup beside it
a! No monster! It was a bell, as big as a house. It had no tongue. In a cup sat an octopus.
b! There was no monster. There was a bell! It was as big as a house, and it had no tongue. So the
    wind went round in it: OOOM. By it sat an octopus, in a cup.
cd! There was no monster. From the roof of the cave hung a bell, green with age and as big as a
    house. It had no tongue. So when the wind went in, all it could do was go round and round and
    groan. And under it, in a cracked cup, sat a very small octopus with eight pencils.
cd "You came," said the octopus, and dropped seven of them.
b. "You came!" said the octopus, and it went pink.
abcd> "May I see it?" it whispered.

@ eight 5 island sad sit wonder letter,bottle,cup mist | sitting beside a tiny octopus in a cup
    among many letters and bottles
ab! "I wrote and wrote," said the octopus. "They all heard the noise." "Why a spoon?" asked {H}. "I
    was too shy to ask for more."
cd! "It used to ring in the fog," said the octopus, "so that ships could find the way in. Then it
    lost its tongue. I have written eight letters a day, but they get as far as the noise and turn
    round." "Why did you ask for a spoon?" said {H}. "I didn't like," it said, "to be a bother."
b. Its smallest arm wiped its biggest eye.
d. It had thought of asking for a hammer, but a hammer, to an octopus, had sounded pushy.

@ ting 1 island joyful reach joy bell,spoon,rope mist | hanging a spoon on a string inside an
    enormous green bell
ab! {H} tied the spoon to a rope. Up it went, into the bell. In blew the wind. And the big bell
    went... ting! // {H} hung the spoon in the middle of the bell. Puff, went the wind. And the
    great big bell went... ting!
cd! {H} knotted the spoon to the end of a rope, and the octopus, which was good at ceilings, hung it
    in the middle of the bell. Everybody waited. In came the wind, the spoon began to swing, and the
    biggest bell in the sea, after a hundred years of OOOM, said: ting.
cd It was the sound of somebody at the far end of the table who would like to say a few words.
abcd& {B} laughed so much that it echoed. Ting! // "Ting," whispered {H} to {B}, and it was enough.
b. "Ting," said the octopus. "Oh, ting!"

# ending | Bring Your Own | Ships come in out of the fog, and there is one more letter.
@ come 3 island joyful stand joy boat,bell clear | waving from the rocks as many little boats come
    out of the thinning mist
ab! Ting, ting! The fog got thin. One boat came. Then ten came. "We heard a ting," they said. "Is it
    supper?"
cd! Ting, said the bell over the water, and the fog, which had been held up mainly by the noise, sat
    down. One by one boats put their noses around the rocks. "We heard somebody tap a glass," they
    said. "Is there a speech?"
cd "No," said the octopus, who was pink to the tips, "but there is room."
b One man was still rowing with his guitar.
abcd Last of all came the post gull. "I would," it said. "I always would."

@ forty 5 island joyful stand mischief letter,cup clear | laughing at a gull that is buried in
    letters beside a tiny octopus in a cup
ab! The octopus had forty letters for the gull. "Take them back," it said. "Nobody needs them now."
    They did not fit in the bag.
cd! The post gull walked around the bell with its wings behind its back, and had a long look at the
    spoon. "I thought it would be bigger," it said. Then the octopus gave it forty letters to take
    back, since nobody needed to read them now. They did not fit in the bag.
b. "I wouldn't," said the gull, under the letters.

@ feast 6 island joyful sit joy basket,shell,bell clear | feasting among boats and rocks, eating out
    of shells
ab! They all had supper on the rocks. There were pots and pans, but not one spoon! So they used
    shells.
cd! Supper was had on the rocks by everyone, at about four in the morning. There were pots, pans and
    baskets, but nobody had thought of a spoon, and the only one was busy. So the soup was eaten
    with shells, and every time the wind blew all of them stopped, spoonless, to listen.
b. Slurp, went the shells. Ting, went the bell.
d. The speech was made in the end by the octopus. It was "Well", and it was said eight times.

@ bye 7 deck calm stand joy bell clear | waving from the stern of a little ship to a tiny octopus on
    a rock
ab! "Goodbye!" called {H}. The octopus waved, and waved, and waved. It had the arms for it.
cd! When {we:they} sailed, the octopus sat on the last rock in its cup and waved all eight arms, one
    after the other, and then in pairs. The {ship} was over the edge of the sea before it had
    finished.
b. {H} waved back with two, which was all there was.
abcd> And which way was home, in the dark?

@ steer 5 deck calm walk joy lantern clear | steering a little ship home with a lantern, one hand
    behind an ear
ab! It was a long way home. But {H} could hear it, behind the ship: ting... ting... That way is out.
    This way is home.
cd! {We:they} sailed home backwards, as far as steering goes: {H} kept the ting exactly behind the
    {ship}, and so the harbour had to be in front. It got smaller and smaller, and it never quite
    stopped. It was as if somebody were walking behind with a tea tray.
b. It is nice to have a sound to steer by.

@ again 1 deck joyful sit joy cup,bottle,letter clear | sitting over a cup of soup on deck and
    laughing at a letter from a green bottle
ab! Now {H} had soup, but no spoon. {H} drank from a cup. Tok! A bottle! "Come to supper," it said.
    "Bring a spoon." // There was soup again, and no spoon. Tok! Here was a bottle. "Thank you," it
    said. "Come to soup! Bring a spoon."
cd! The next soup had to be sipped from cups, as there was nothing to eat it with. It had just
    stopped being too hot when something knocked at the side of the ship. Tok. "Dear {H}," said the
    letter, in eight happy kinds of writing. "You must come to supper. We have everything. Please
    bring a spoon."
abg "I did say soup last," said {G}. // "I shall write it on the list," said {G}.
cdg "I suppose," said {G}, looking into the empty drawer, "that it will be forks from now on."
ab- "Ting," said {H} to the cup, and had some more.
cd- "Ting," said {H}, tapping the cup, and poured out a little more.
ab& {B} wanted more soup, with or without. // {B} licked the cup, which was quicker anyway.
bcd. Far out over the water, very small, something said that supper was ready.

# whole | - | -
@ whole 1 island joyful reach joy spoon,bell,cup mist | hanging a spoon inside an enormous bell in a
    sea cave beside a tiny octopus in a cup
ab! "Please bring a spoon," said the letter. So {H} went, past the OOOM, into the dark. There hung a
    bell with no tongue! {H} hung up the spoon. Ting! Now all ships come in.
cd! A letter came in a bottle: "Please bring a spoon." It came from the Grumble, and nobody went
    there, as it was so loud. {H} went, with the spoon held out in front. It was a great bell that
    had lost its tongue. Now it has a spoon in it, and says ting, and ships come home by it.
"""

SPOON = plot(
    key="spoon",
    keywords="spoon spoons bottle letter post octopus bell noise grumble cave soup supper fog",
    titles="""
{H} and the Grumble
Please Bring a Spoon
{H} and the Letter in the Bottle
{H} and the Loudest Thing in the Sea
""",
    blurb="""
One evening a bottle knocks at {H's} ship with a letter in it.
"Please bring a spoon," it says, and it comes from the Grumble Rocks, where no ship ever goes.
Something out there is very loud, and all the boats are sailing the other way.
But somebody said please.
So who, in the middle of all that noise, could be waiting for a spoon?
""",
    openings="""
It was soup on the {ship}, and {H} had the spoon.
{H} lived on a round little ship called the {ship}.
On the {ship} it was soup for supper.
{H} was {age}, and captain of the {ship}.
The {ship} lay in the harbour and smelled of soup.
The soup was hot, and {H} was blowing on it.
"Soup!" called {H}, and all the gulls looked up.
Of all the little ships, the {ship} was the roundest.
The sun was going down, and {H's} soup was red with it.
{H} had laid the table on the deck of the {ship}.
It was a quiet evening on the {ship}, apart from the soup.
{H} was waiting for the soup to cool.
There were seven peas in {H's} soup that evening.
""",
    refrain="Row, ship, row, and mind the spoon!",
    traits="""
brave | courage | always put a hand into the dark cupboard first
bold | boldness | had once said good morning to a bull
daring | daring | slept with the wardrobe door open, to be fair to whoever was in it
""",
    names="""
ship | Radish | Muffin | Pickle
""",
    hours="dusk 15 night 78 dawn 93 day 100",
    people="""
{ship} | good ship {ship} | ship | sail
""",
    story=_FRAME + OBSTACLES,
)
