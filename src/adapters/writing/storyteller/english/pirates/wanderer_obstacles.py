"""The wanderer's obstacles: five meetings on the way after an island."""

OBSTACLES = """
# yawn | The Day the Wind Nodded Off | There is not a breath of wind, and there is only one way to
    wake it.
@ flat 1 deck calm stand wonder - clear | standing under a limp sail on a sea as smooth as a plate
ab! The wind stopped. The sea went flat. The sail hung down like wet washing, and the ship stood
    still.
cd! In the middle of a puff the wind left off. The sea went as flat as a plate, the sail hung down
    like somebody's nightshirt, and the {ship} stood still. Up in a corner of the sail, something
    snored.
b. A feather fell, and did not know where to go.
d. It was the wind, rolled up in the canvas, with its tail hanging out and stirring a little.
cd. "Shh," said a wave to another wave, and then they lay down as well.

@ puff 3 deck joyful stand determination - clear | blowing into a limp sail with full cheeks
ab! {H} blew. Pfff! {H} blew again. Pffff! The ship went back by the length of a thumb.
cd! {H} blew into the sail until both cheeks hurt. It turns out that a ship on which somebody blows
    forwards goes backwards, if it goes at all. The {ship} had gone back by the length of a thumb.
abcd+ {B} flapped a towel. It was a very calm towel. // "Wake up, please," {B} told the sky.
abcd~ {B} puffed until {b:their} eyes crossed.
b. The puffin said that it was very windy.
cd The puffin said that it had never seen a ship go so fast.

@ wake 2 deck curious reach mischief whistle clear | whistling up at a snoring corner of a sail
ab! {H} blew a whistle. The wind turned over. {H} sang. The wind pulled the sail up to its chin.
cd! {H} blew the whistle, and the wind turned over. {H} sang the loud song, the one with the
    stamping, and it drew the sail up to its chin and mumbled. It had been blowing since March, it
    said. It was only having five minutes.
b. "Shh," said the wind. "Five more."
d {H} tried tickling it too, but a wind has no feet to speak of, and it takes them with it when it
    goes.

@ gape 1 deck joyful sit joy - clear | yawning hugely on deck as a sail begins to fill
ab! Then {H} had to yawn. Aaaah! The puffin yawned. A fish yawned. And then the wind yawned: HAAAAH!
cd! It was such a sleepy sight that {H} had to yawn. A yawn is catching. The puffin caught it, a
    fish caught it from the puffin, and the barrel opened its lid. And then it got to the wind. It
    yawned from one edge of the sky to the other. "Haaaah." The sail filled up with a bang.
abcd& {B} yawned from top to tail. // {B} yawned so long that it had a middle.
b. It was a warm yawn, and it smelled of hay.
d There are said to be people in the mountains, a long way off, who felt their hats lift and
    wondered why.

@ ride 2 deck joyful stand joy - clear | sailing fast with a full sail past a ring of ripples on the
    sea
ab! Off went the ship on one big yawn. And there was a ring on the water, round and new. Bloop! It
    had been here!
cd! One yawn of the wind's is worth a whole day of blowing. The {ship} went over the water like a
    spoon over custard, and {H} had to hold on with both hands. Right in the way was a ring, wide
    and round and new. Bloop, it said. It had only just left.
b. "That's it!" said {H}. "Keep on yawning!"
cd. Behind them, for miles, a row of fish was going "Haaah".

# goat | The Wrong Island | An island lets itself be found very easily, and it has a beard.
@ sign 1 deck curious reach wonder telescope clear | looking through a telescope at a raft with one
    bush, a sign and a goat
ab! "An island!" said {H}. It had grass. It had a bush. It had a sign: ISLAND. It also had a goat.
cd! There it lay, and it didn't stir. It had grass on it, a bush, and a board on which was painted,
    as large as life, ISLAND. {H} lowered the telescope. Real islands did not, as a rule, have it in
    writing. In the middle sat a goat.
b. The goat was eating the bush.
d The N was the wrong way round, but it had been done with feeling.

@ claim 2 deck joyful stand mischief - - | talking over the rail to a goat on a grassy raft
ab! "Are you an island?" asked {H}. "I am," said the goat. "A big one." It ate the I. Now it was a
    SLAND.
cd! "Good day," said {H}. "Are you the island?" "I am an island," said the goat, chewing. "It's a
    raft," said {H}. "It's a young island," said the goat. It had been a goat for nine years, it
    said, and nobody had ever come to look for it. Then it had put up the sign.
abcd+ "You've got the N on backwards," said {B}. "It's a foreign island," said the goat.
abcd~ {B} sniffed at it. It smelled of goat from coast to coast. // {B} went once around it. It took
    four steps.
b. "Mind my beach," it said. The beach was a mat.
cd "Mind the beach," it added. The beach was a mat, and {H} minded it.

@ visit 1 island joyful walk joy - clear | visiting a goat on a tiny raft and being shown around
ab! "May {we:we} land?" said {H}. The goat went red. It showed {H} the bush. It showed {H} the mat.
    That was all.
cd! {H} could have sailed on. But nobody puts up a sign who doesn't want a visitor. "May {we:we}
    land?" asked {H}. Well, then the goat had to hurry and comb its beard. It showed {we:them} the
    bush, the mat, the bush from the other side, and the view, which was the sea.
b. "How green it is," said {H}. The goat nearly cried.
d It had been practising the tour for years, and twice, at the mat, it lost its voice.

@ flag 3 island joyful reach joy flag clear | planting a flag on a tiny grassy raft beside a proud
    goat
ab! "An island needs a flag," said {H}. {H} gave it one with a turnip on. The goat did not eat it.
    Not the middle.
cd! "What you want is a flag," said {H}, and sent one up, made of a tea towel. The goat looked at it
    as others look at the sunrise. It promised never to eat it, or only on birthdays,
    and only around the edge.
b. Flap, went the flag. "Bleat," went the island.
cd. There was a turnip on it, and the goat thought that nothing could be better.

@ tell 2 deck curious walk joy - clear | sailing on from a little raft where a goat points over the
    sea with its horns
ab! "A round one came by," said the goat. "It asked for a tree. I had eaten it." It pointed with its
    horns. Bloop!
cd! "There was another one," said the goat, when {we:they} cast off, "a round one, out of breath. It
    asked after a tree. I was sorry. I had only just eaten it." It pointed with one horn, then, to
    be exact, with both. Bloop, said the sea, over there.
b. "Come again!" it called. "I'll grow a bush!"
d When {we:they} looked back, it had painted out the board and was thinking about a bigger word.

# wave | The Wave That Wanted a Beach | One wave keeps knocking at the ship, and it is not to be
    comforted with anything but sand.
@ knock 1 deck curious stand wonder - - | leaning over the rail to look at a single wave that knocks
    on the ship's side
ab! Knock, knock! It was a wave. Just one. "Is this the beach?" it asked. "No," said {H}. "This is a
    ship."
cd! Something knocked on the side, politely, three times. It was a wave, a single one, with a bit of
    foam combed over to the left. "Excuse me," it said. "Is this the beach?" "It's a ship," said
    {H}. "Oh," said the wave, and sank a little in the middle.
b. It had been going for a week.
cd. It had wiped itself before it came, and apologised for the drip.

@ why 3 deck sad reach sadness - - | listening over the rail with a hand held out to a small sad
    wave
ab! "All the others have a beach," said the wave. "They run up it, and go hush. I want to go hush,
    too."
cd! It had started out with forty others, it said, from the place where waves are made. They had all
    found a beach and broken on it, hush, with great success. It had stopped to look at a jellyfish.
    Now it was late, and nobody had told it where to go.
abcd& {B} patted it, and had a wet sleeve from there on. // {B} said "hush" to it, to cheer it up.
b. A tear ran down it, but one could not see which.
d. It is not easy to wipe the eyes of a wave. {H} tried a towel, and there was simply less of it.

@ board 1 deck joyful reach joy rope clear | holding a rope on which a small wave follows the ship
    like a pony
ab! "Come along," said {H}. "{We:we're} going to an island. It has a beach!" The wave came at once,
    like a little horse.
cd! "You'd better come along," said {H}. "There's an island, and I saw a beach on it." The wave took
    hold of the end of a rope and trotted behind the {ship} like a pony. Now and then it picked her
    up, to see if it could.
b. "I am small," it said, "but I am strong."
cd "I'm only little," said the wave, "but I've got a great deal of water behind me."

@ lift 2 deck joyful stand joy - - | laughing on a small ship that one big wave is carrying over
    rocks
ab! There were rocks ahead! "Hold on," said the wave. Up went the ship, up and over. Whee! Down she
    came with a splash.
cd! Then there were rocks ahead, all teeth and no gap. "Allow me," said the wave. It drew a breath,
    grew to three times its size and lifted the {ship} over, as one lifts a cat over a puddle. "Was
    that all right?" it asked. "I've never had anyone on top."
b. "Again!" said the ship. Or was it {H}?
cd. For some time afterwards it said "Whee" to itself, at odd moments, and was pink with foam.

@ hush 2 island calm stand joy - clear | standing on a little beach as one small wave runs gently up
    the sand
ab! Here was some sand, as big as a rug. "Ohhh," said the wave. It ran up and went: hushhh. Far off:
    bloop!
cd! Behind the rocks was a sandbank, no larger than a rug. The wave didn't mind. It took a run, it
    rose, it curled over, and it said "Hush" so beautifully that everyone was silent. Somewhere
    ahead, somebody answered. Bloop.
b. It did it nine times more. It did not get worse.
d The sand had been waiting as well, it seemed. It had never been on anyone's way.

# boots | The Bay of Left Boots | Every boot that was ever lost at sea has come ashore here, and
    they are all for the same foot.
@ heap 1 island curious walk wonder boot - | wandering along a beach that is heaped with old boots
ab! The beach was full of boots. Red boots, green boots, a boot with a fish in it. They were all
    left boots!
cd! {We:they} landed in a bay, for water, and could hardly get ashore for boots. They lay in heaps.
    There were red ones, tall ones, one with a fish in it who said "Occupied". {H} picked up one,
    then another, and frowned. They were all left.
b. "Left," said {H}. "Left. Left. Left."
cd "Somewhere," {H} said, "there must be a great many people who walk in circles."

@ bird 2 island curious stand wonder boot - | looking up at a tall flamingo that stands on one leg
    among boots
ab! In the middle stood a flamingo, on one leg. "I can't come down," it said. "My other foot gets
    wet."
cd! In the middle of it all stood a flamingo on one leg. On that one was a left boot. The other was
    tucked up. "I'd love to put it down," said the flamingo. "It has been up since Easter. But it
    hasn't got a boot, and the water's so wet."
b. It wobbled a bit to the left, and a bit to the left.
d It leaned a little, as things do that have been meaning to fall over and keep putting it off.

@ hunt 3 island joyful reach determination boot,basket - | searching through a heap of boots with a
    basket
ab! So {H} looked for a right boot. Left, left, left, left... shoe! It was a left shoe.
cd! {H} looked through every heap, from the tide line to the palms. There were two hundred and six
    boots, all of them left, a sandal, also left, and a basket, which could have been either.
abcd+ "Here's one!" called {B}. "No. It's left, but upside down."
abcd~ {B} found a crab in one, and the crab found {B}.
b. "This one is for an elephant," said {H}. "A left one."
cd. The fish who was occupied said that it had seen a right one once, in its youth, going by.

@ turn-round 1 island joyful reach mischief boot clear | kneeling to put a boot back to front on a
    flamingo's foot
ab! Then {H} turned one round. Heel to the front! It went on the right foot and it fitted. "Oh!"
    said the flamingo.
cd! "And what," said {H} at last, "if we put one on back to front?" The flamingo had never heard of
    such a thing. {H} turned the boot around, heel first, and slid it on. The leg came down slowly.
    It tried the sand. It tried a puddle. "It points home," said the flamingo, "while I go out. How
    very safe."
b. Now one foot said "hello" and one said "goodbye".
cd One foot now said "hello", and the other one "goodbye", and they took it in turns.

@ dance 2 island joyful stand joy boot clear | dancing on a beach with a flamingo in two boots
ab! The flamingo danced, clip, clop, round and round. "I saw a hill swim by," it said. "It went that
    way." Bloop!
cd! The flamingo went dancing down the beach, and as one boot was walking the other way, it went in
    circles and was delighted. "You want the hill that swims," it called, each time that it came
    around. "It went... by... the point!" Bloop, said something, by the point.
b. Clip, clop, clip, clop, plop. That was the puddle.
d The tracks that it left are still there, and nobody has worked out yet who was coming and who was
    going.

# cloud | The Cloud That Was Afraid of Heights | It rains on the ship and nowhere else, because
    somebody does not dare to let go of the mast.
@ drip 1 deck curious stand wonder umbrella rain | holding an umbrella on a deck where a tiny low
    cloud rains
ab! It rained on the ship, but not on the sea! {H} put up the umbrella. A small cloud held on to the
    mast.
cd! It had begun to rain, and it took {H} a while to see what was odd about it. It rained on the
    {ship} and on nothing else. {H} put up the umbrella and looked. A small grey cloud had both arms
    around the mast and its eyes shut tight.
b. All round the ship it was a fine, dry day.
cd. All round, in a neat ring, the sea was dry, as far as one can say so of a sea.

@ high 2 deck sad reach wonder umbrella rain | talking kindly up to a frightened little cloud on the
    mast
ab! "Come off," said {H}. "I can't," said the cloud. "It is so high up there!" It shook, and it
    rained even more.
cd! "Wouldn't you rather be up there?" asked {H}. "Have you seen how high it is?" said the cloud.
    The others went up and never gave it a thought. It always got as far as the gulls, and then it
    looked down. When it was nervous, it rained. It was very sorry about the socks.
abcd& {B} was wrung out, and wrung out again. // {B} sat under a pan, and it played a tune.
b. "You can't fall," said {H}. "You are a cloud." "Promise?" it said.
cd "You can't fall," said {H}. "You're a cloud." It opened one eye. Nobody had ever put it like
    that.

@ kite 1 deck joyful reach determination kite,rope rain | letting up a kite on a line with a small
    cloud clinging to it
ab! {H} got a kite. "Hold its tail," said {H}. "I'll hold the string." Up went the kite, one inch.
    Up went the cloud, one inch.
cd! {H} fetched the kite. "You hold on to it," {h:they} told the cloud, "and I shall hold on to the
    string, and we'll stop whenever you say." They went up by an inch. "Stop," said the cloud. They
    waited until it had stopped raining, and went up by one more.
b. "Is this high?" asked the cloud. It was as high as a hen.
cd. "Is this high?" asked the cloud. It was as high as a hen. It was a start.

@ gone-up 2 deck joyful stand joy kite clear | looking up with joy at a small white cloud high above
    beside a kite
ab! One inch. One inch. One inch. "Look up!" called the cloud. It was white and fat, and it had let
    go!
cd! It took a long, long while, and then there was no more string. High up, beside the kite,
    something small was turning from grey to white. "When did you let go?" called {H}. There was a
    long silence. "Some time ago," said the cloud, "I think." It did a somersault.
b. It had not rained for an hour. Nobody had noticed.
d It had not rained for an hour, and nobody had noticed, because that is a thing one only notices
    the other way round.

@ lookout 3 deck curious reach joy - clear | shading eyes and pointing where a high small cloud
    points over the sea
ab! "I can see it all!" called the cloud. "I see a hill. It swims! It is looking for somebody."
    Bloop, it went, far away.
cd! "I can see everything," the cloud called down, "and it's lovely." It could see nine whales, a
    birthday and a small green hill, swimming. "It keeps stopping to look behind things," it said.
    "What has it lost?" {H} had not thought of that. Bloop, said the edge of the sea.
b. The cloud waved until it was only a dot.
cd. Then it met another cloud, and had to tell it everything from the beginning.
"""
