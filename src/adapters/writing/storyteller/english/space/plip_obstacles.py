"""The space story's obstacles: five stretches of a planet that has never had visitors."""

OBSTACLES = """
# snow | The Snow That Fell Up | On the white plain the snow goes the wrong way, and everything
    light goes with it.
@ up 1 planet curious reach wonder - snow | reaching for snowflakes that drift upwards from a
    white plain
ab! It was snowing. But it snowed up! Flakes popped out of the ground and flew into the sky. {H}
    tried to catch one.
cd! On the far side of the hill it was snowing, and it took {H} a moment to see what was wrong
    with it. It was snowing up. The flakes came out of the ground, shook themselves, and rose,
    slowly, as if they had been called to dinner.
b. One went up {H's} sleeve and out at the neck.
d. If you stood quite still you could feel your socks thinking about it.

@ hat 2 planet joyful reach wonder - snow | jumping after a woolly hat that floats up among the
    snow
ab! Up went {H's} hat! Up went a glove! {H} reached for it, and came down very, very slowly. //
    Whoops!
    {H's} hat went up with the snow. {H} reached, and hung in the air like a balloon.
cd! First it took {H's} hat, and then a glove, and when {H} reached after the glove it very nearly
    took {H}. {h:They} hung in the air, treading nothing, long enough to feel silly.
abcd+ {B} held on to one boot. "I have got you," said {B}. "I have got most of you."
abcd~ {B} caught a bootlace, and hung on like an anchor. // {B} pulled from below with might and
    main.
b. "I don't like up," said {H}.

@ heavy 1 planet calm stand determination - snow | filling pockets with round pink stones on a
    snowy plain
ab! "We need to be heavy," said {H}. {We:they} filled all the pockets with stones. Clonk, clonk.
    Now feet stayed down.
cd! "What do heavy things have that we haven't?" {H} thought aloud, and the answer was: stones.
    {We:they} filled every pocket, two hoods and a lunch box. After that {we:they} moved like
    wardrobes, but {we:they} moved.
cd. The sandwich had to be carried, and did not like it.
b. Clonk went the left leg. Clonk went the right.

@ drift 3 planet curious walk wonder - snow | wading across a plain through rising snow
ab! Over the white {we:they} went, clonk, clonk, clonk. In the very middle the snow held its
    breath.
    Plip! It came from the left. // Clonk, clonk, over the white. Then the snow stopped to listen.
    So did {H}. Plip! To the left!
cd! Halfway over, all the flakes stopped where they were, at about the height of a knee, and
    seemed to listen. So {H} listened too. Plip. It was faint, and it was on the left, and the
    snow had heard it as well.
b. All the flakes turned left. Who knew that they had ears?

@ swap 2 planet joyful walk joy - clear | setting down stones in a neat row at the edge of a white
    plain
ab! At the edge {H} put the stones down in a row. And who came floating down? The hat! It had had
    a very nice time.
cd! On the other side {H} gave the stones back, in a row, the smallest first, and thanked them.
    And there, because the snow must come down somewhere, was {h:their} hat on a rock, a little
    taller than it had been. It had clearly seen the world.
b. It was full of snow, and the snow was full of giggles.

# steam | The Valley of Kettles | In a valley of steam nobody can see a thing, and all the steam
    is coming from somebody's nose.
@ cloud 1 planet tense reach wonder lantern mist | feeling a way into a steamy valley with a
    lantern
ab! Puff! Puff! The valley was full of steam. {H} held up a lantern. All it lit was more steam. //
    It got warm, and wet, and white. {H} held the lantern high, but it only lit the steam.
cd! The path went down into a valley, and the valley was full to the brim with steam. {H} held out
    the lantern at arm's length. It showed a very nice round patch of nothing, and behind it more.
b. {H's} nose began to drip, and it was not the only one.
cd. It was like walking about inside a bun.

@ noses 2 planet curious stand wonder - mist | crouching to look at a row of puffing holes in the
    pink ground
ab! The steam came out of holes. Two here. Two there. "Puff," went the holes. "They look like
    noses," said {H}.
cd! The steam came from holes in the ground, always two and two, side by side. They puffed. Then
    they
    stopped, and drew a breath, and puffed. "I don't want to alarm anyone," said {H}, "but I think
    that these are noses."
b. One of them had the sniffles.
abcd~ {B} smelled one, and it smelled {B}. // {B} sneezed, and a hole said "Bless you".

@ cold 1 planet calm reach determination - mist | draping a striped scarf around a puffing little
    hill
ab! The hills had a cold! {H} tied a scarf around the first one. "Poor thing," said {H}. "Blow."
    It blew. Whoooosh!
cd! They were noses, and they had a cold. The whole valley did: a family of very small hills, down
    with the sniffles and nobody to tell them to keep warm. So {H} told them. {H} wound a scarf
    around the first, twice, and held out a hanky the size of a flag. "Blow," {h:they} said, as it
    had always been said to {h:them}.
b. What a noise that was!
d. It took the hanky, both corners of the blanket and a page of the logbook.

@ better 3 planet joyful reach joy - mist | ladling soup to a ring of smiling little hills
ab! {H} had soup in a flask. One sip for you. One more for you. "Mmmm," said all the hills. // Out
    came the soup. Each hill got a sip. Each said "Mmmm", a bit lower than the last.
cd! There was soup in the flask, and by giving each hill the lid, only half full, {H} made it go
    all the way round. The last of them, no higher than a stool, had two lids and said it felt
    pinker already.
b. There was one noodle left, and they let the small one have it.

@ parted 2 planet curious walk wonder lantern clear | walking through a clearing valley between
    smiling hills with a lantern
ab! No more puff. The steam went thin, and then it went away. A small hill pointed with its nose.
    Plip! That way. {H} took the lantern. Off again!
cd! The puffing grew less, and then it was only breathing. The white went up like a curtain. "Up
    there," said the smallest hill, through a good deal less nose, and pointed with it. "It keeps
    us awake. But we like it." Plip, it went, as if it had heard. {H} swung the lantern and set
    off.
b. "Keep warm!" {H} called, and all the hills went red.

# roll | The Hill That Turned Over | The hill in the way is asleep, and it wants five minutes
    more.
@ climb 1 planet curious walk determination - - | climbing a big round mossy hill that seems to
    snore
ab! Up, up, up went {H}. The hill was round and warm. It went up a bit. It went down a bit.
    "Zzzz," said the hill.
cd! The hill in the way was round, and warm underfoot, and every so often it rose a little and
    sank again. {H} had come as far as its middle when it said, quite distinctly, "Zzzz".
cd. "I think it's a person," {H} whispered, which is hard on a slope.
b. {H} took off both boots, to be polite.

@ roll 2 planet tense walk wonder - - | running on top of a round hill that is rolling over
ab! Then the hill turned over! {H} went round like a mouse on a ball. Round, round, and back again!
    // The hill rolled to the left. {H} went to the right. When it stopped, {h:they}
    stood just where {h:they} had started!
cd! Then the hill turned over in its sleep. There is only one thing to do on a thing that is
    turning, and {H} did it, as fast as could be. When it had settled, {h:they}
    stood at the bottom, on the side {h:they} had come from, with grass in {h:their} ears.
cd. One more try. The hill turned again. It had hogged the whole blanket of moss by now.
b. "Again!" said {H}. But it was no fun the third time.

@ wake 3 planet calm reach determination - - | whispering to the ear of a sleeping hill
ab! {H} found its ear, a big one with a bush in it. "Wake up," said {H}. "Five more minutes," said
    the hill.
cd! {H} went around it until there was an ear, with a bush growing out of it. Would it mind waking
    up, {H} asked in a low voice. "Five minutes," said the hill. "How long is that for a
    hill?" asked {H}. The hill counted. It was about a thousand years.
b. It pulled up the moss to its chin.
abcd& {B} had a better idea, but it was noisy. // "What now?" said {B's} eyebrows.

@ lullaby 1 planet joyful stand joy flower - | tucking a mossy blanket around a hill, a flower in
    one hand
ab! "Then sleep well," said {H}, and tucked it in. {H} put a flower by its pillow. The hill
    smiled, and lay flat as a mat.
cd! "Then you ought to sleep properly," said {H}, who knew about bedtimes. {H} fetched the moss back
    from where it had slid, and tucked it in along both sides. By the ear {h:they} set a flower, for
    the morning. The hill gave an enormous sigh. All its bumps let go, and it lay as flat
    as a carpet.
b. It had only been cold at the feet.

@ across 2 planet curious walk wonder - mist | tiptoeing across a flat sleeping hill in mist
ab! Softly {we:they} went, pit, pat, pit, pat, right over its tummy. On the other side: plip!
    It was
    much nearer now.
cd! {We:they} crossed it without a sound, or hardly any. It took no time at all. And on the
    far side the plip was suddenly so near that {H} turned around to see who had tapped {h:them}
    on the shoulder.
b. "Good night, hill," breathed {H}.

# echo | The Canyon That Asked Back | In the canyon every question is answered with another one.
@ shout 1 planet curious reach wonder - - | standing between tall striped canyon walls, calling
    upward
ab! The rocks stood very tall. "Which way?" {H} called. "Which way?" said the rocks. "I asked
    first!" "I asked first!" said the rocks.
cd! The way led between two cliffs so high that only a ribbon of sky was left. "Which way?" called
    {H}, for there were three. "Which way do you want it to be?" said the canyon. It was an echo,
    but it had been alone for a long time and had begun to add things.
b. {H} laughed, and the rocks laughed too, a bit late.

@ quarrel 3 planet joyful stand determination - - | hands on hips, arguing with a striped canyon
    wall
ab! "Are you big?" asked {H}. "Are you?" "Are you blue?" "Are you?" It went on and on until lunch.
cd! "Have you seen a signal?" asked {H}. "What would I see it with?" asked the canyon. "Have you
    heard it?" "Have I heard what?" "It goes plip." "Does it?" {H} sat down on a stone. It was
    like talking to a very large two-year-old.
b. Nobody ever won.
abcd+ "Ask it what it had for breakfast," said {B}. It asked what breakfast was. // "Leave it to
    me," said {B}. "Leave what?" said the canyon.

@ riddle 1 planet calm stand wonder - - | whispering a riddle to a canyon wall with one finger
    raised
ab! Then {H} had a plan. "Guess what I want," {H} said. The rocks were quiet. They had never been
    asked to guess.
cd! Then {H} saw how it might be done. If it would only ask, then somebody would have to give it
    something to ask about. "Guess what I am looking for," said {H}, "and I'll tell you if you're
    warm." The canyon was so pleased that a small stone fell down.
b. "Is it a boot?" said the rocks. "No," said {H}.

@ warm 2 planet tense walk determination - - | hurrying along a winding canyon, listening to its
    walls
ab! "Is it here?" asked the left. "Cold," said {H}. "Is it here?" asked the right. "Is it plip?"
    "Yes!" called {H}. "Warm! Hot!"
cd! "Is it in here?" called the left-hand way. "Cold," said {H}, who couldn't hear a thing.
    "Here?" called the middle. "Colder." "Is it something," asked the right-hand way, and its
    voice dropped, "that goes plip?" "Boiling!" cried {H}, and was off.
b. {We:they} went so fast that the echo had to trot.

@ last 2 planet joyful reach joy - clear | waving back at canyon walls from under an open sky
    with one bright star
ab! Out {we:they} came. "Thank you!" called {H}. "Will you come back?" asked the rocks. "Yes,"
    said
    {H}. One star came out to look.
cd! At the end of it the sky opened like an umbrella, with one star on it. "Will you come again?"
    asked the canyon, and this time it wasn't an echo of anything. "Yes," said {H}. "Yes," said
    the canyon softly, several times, trying it out. It was the first answer it had ever given.
b. It sounded like a smile, if rocks smile.

# glass | The Ringing Field | In a field of glass nothing may be stepped on, and everything rings.
@ field 1 planet curious stand wonder - clear | at the edge of a field of tall glass
    blossoms, touching one
ab! Ting! {H} touched a flower. It was made of glass. Ting, tang, tong, went the whole field. {H}
    did not dare to move.
cd! The next valley was planted with glass. Thousands of thin stalks stood as close as oats, and
    on every stalk was a flower like a wine glass upside down. {H} touched one. Ting, it went. And
    then they all went, ting, tang, tong, from here to the edge of the world, and it took ten
    minutes to be quiet.
b. "Sorry," breathed {H}. Ting!

@ narrow 2 planet tense walk determination - clear | edging sideways with held breath between thin
    glass stalks
ab! {H} went in sideways. In came the tummy. Up came the arms. Oh, no. Oh, no. Ting! // {H} went
    sideways, as thin as a pencil. One step. Two steps. Ting! Bother.
cd! {H} tried it sideways, with no breath in, and got eleven steps before an elbow touched
    something. Ting, tang, tong. And under the din, whatever it was that had been going plip
    stopped to wait until it was over.
abcd& {B} tried to help. Tang! // Tong! "That was {B}," said {H}.
b. An elbow is a hard thing to keep in.

@ tune 1 planet joyful reach joy - clear | playing a field of ringing glass stalks like a great
    instrument
ab! "If it has to ring," said {H}, "let it ring well." {H} tapped a big one and a small one. Dong,
    ding, dang! It was a song!
cd! "We can't be quiet in here," said {H} at last. "So let's be good at it." The tall ones were
    low and the short ones were high. {H} chose three and tapped them in a row, and it was so very
    nearly a tune that the whole field leaned over to listen.
cd. It is a great thing to be leaned at by ten thousand of anything.
b. All the stalks swayed, left, right, left.

@ part 2 planet joyful walk joy flower clear | dancing down a path that opens through a swaying
    field of glass flowers
ab! How the flowers danced! They leaned to the left. They leaned to the right. In the middle was a
    path, with one flower to take along.
cd! And when ten thousand stalks sway to the left, and ten thousand others to the right, there's a
    path in the middle. {H} went down it, tapping as {h:they} went. At the end the last flower
    bent its neck and let itself be picked.
b. Skip, hop, skip, and never a ting too many.

@ hear 3 planet calm stand wonder - mist | kneeling with one ear close to the ground at the edge
    of a field
ab! Then all the glass was still. {H} leaned down and listened. Plip. Plip. It was on the other
    side of the hill! // Now it was as still as a cup. {H} put an ear to the ground. Plip. It was
    just over there!
cd! When the last note had gone, {H} bent and laid an ear to the ground. It came at once, and so
    close that it tickled: plip. It was only a hill away. And it struck {H}, without {h:their}
    knowing why, that it had sounded rather musical.
b. It tickled {h:their} ear.
"""
