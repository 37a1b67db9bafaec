"""The letter's obstacles: five moons where nobody can help, and somebody does."""

OBSTACLES = """
# mud | Nobody Can Lift a Ship | The Marmalade sinks into a moon that is made of mud, and there is
    nobody who could lift her.
@ splat 1 planet tense stand wonder letter rain | up to the ankles in mud beside a round ship,
    holding a letter high
ab! Splat! The moon was made of mud. Down sank the ship, up to the windows. {H} held the letter up
    high.
cd! From above it had looked like chocolate. It was mud. The Marmalade came down with a splat, and
    went on coming down, up to the lamps, up to the windows. There she sat, like an egg in its box.
    {H} held the letter over {h:their} head.
b. "Glup," said the mud. It was pleased.
d. It was also raining, which the moon enjoyed very much.

@ toad 2 planet curious reach determination spade rain | digging with a spade at a sunken ship while
    a mud toad looks on
ab! {H} dug with a spade. The mud ran back. "Nobody can lift a ship out of that," said a mud toad.
cd! {H} dug with a spade, and wherever there had been mud, there was mud. A toad sat by and watched,
    chewing. "You can stop," it said. "Nobody can lift a ship out of that." "Nobody?" asked {H}.
    "Nobody," said the toad. "I've seen it."
abcd+ "There must be somebody," said {B}. "No," said the toad. "Nobody."
abcd~ {B} dug too, and then had to be dug out.
b. Glup, said the mud. Glup, glup.
abcd> So {H} sat down on a tin to think.

@ tea 3 planet calm sit sadness umbrella rain | under an umbrella in the mud with both eyes shut
ab! {H} put up an umbrella. {H} shut both eyes, to think. It rained. It rained. Then: slurp!
cd! {H} put up an umbrella and shut both eyes to think better. Half asleep {h:they} heard it: a long
    slow slurp, like the last of the soup. After it came a small puff, as when somebody sets down
    something heavy.
b. What was that? Slurp is not a thing that rain says.

@ up 1 planet joyful walk joy letter clear | staring in delight at a round ship standing on a dry
    flat rock
ab! There stood the ship, high and dry! "Who did that?" asked {H}. "Nobody," said the toad. "I told
    you."
cd! When {H} looked, the Marmalade was standing on a dry rock, twenty steps away, with her windows
    wiped. "Who did that?" cried {H}. "Nobody did," said the toad. "I told you so. Nobody could."
cd It seemed a silly answer. But it had stopped raining, and there was post to bring.
b. Even the lamps had been polished.
abcd& {B} bowed to the rock, in case it was that.

@ prints 2 planet curious stand wonder - clear | looking at a line of small round prints in drying
    mud
ab! There were prints in the mud. They were small, and as round as cups. They went to the ship, and
    away.
cd! In the mud ran a line of prints, small and quite round, as if somebody had walked there on cups.
    They went up to where the ship had been, and there they were very deep. Then they went away.
d. "Somebody with cups for shoes," said {H}. It had to stay a riddle.
b. "Thank you!" {H} called. Far off something ducked.
abcd> On, on! There was a letter to bring.

# gate | Nobody Has the Key | There is a wall around a moon, and a gate in the wall, and a snail in
    charge who is sure of his facts.
@ wall 1 planet curious reach wonder letter - | before a tall locked gate in a wall that runs around
    a small moon
ab! A wall ran round the moon. The gate was locked. "Who has the key?" "Nobody has the key," said a
    snail.
cd! This moon had a wall around it, and in the wall was a gate, and beside the gate sat a snail in a
    cap. "Post," said {H}. "Might I come in?" "It's locked," said the snail. "And who has the key?"
    asked {H}. "Nobody has the key," said the snail, "and that's official."
b. He had a badge. It said Gate.
cd. He had been made keeper of it for being so seldom away.

@ over 3 planet tense reach determination ladder - | holding a ladder that is much too short against
    a high wall
ab! {H} got a ladder. It was too short. {H} put it on a box. The box was too small, and so was the
    moon.
cd! {H} leaned a ladder on the wall. It was too short by a bit. On a box it was too short by a bit
    less. "Nobody gets over that," said the snail, who was enjoying the company. "And under it?"
    asked {H}. "Nobody gets under it either."
abcd+ "Have you tried saying please to it?" asked {B}. It had been tried.
abcd~ {B} went all the way round, and was back.
b. "It's a very good wall," said {H}, being fair.

@ button 2 planet calm sit wonder -,button - | sharing a bun with a snail in a cap beside a locked
    gate
ab! So {H} sat down by the snail, and they shared a bun. Behind them something went clink. // So
    they had a bun, {H} and the snail. And behind them, very softly: clink!
cd! So {H} sat down, and they shared a bun, as it was that time of day. The snail told {h:them}
    about the gate. He had a button from it at home. He had got to the hinges when right behind them
    something went clink. It was the clink of a thing laid down by somebody who would rather not be
    noticed.
b. The snail had the currants. He asked first.
abcd> They turned round, the snail rather later.

@ key 1 planet joyful reach joy key - | picking up a big iron key from the step of a gate
ab! On the step lay a key! It was still warm. "Who put it there?" asked {H}. "Nobody," said the
    snail. "I said so."
cd! On the step of the gate lay a key. It was old and large, and it was warm, as though it had come
    out of a pocket. "Who left that there?" asked {H}. "Who has the key?" the snail asked back, very
    slowly, as one speaks to the young. "Nobody. So who left it? There you are, then."
b. Click! In it went, and round it went.
d. It's hard to argue with a snail. They are so sure of where they live.

@ weeds 2 planet curious walk wonder letter clear | going through an open gate along a path with
    small round prints in the dust
ab! In they went. It was all gardens, but no one knew a Nobody. In the dust were two rows of round
    prints.
cd! Behind the wall there was nothing but gardens, and {H} asked at every bed. They knew of no such
    person. But to the gate and back ran some prints as round as cups, and beside them somebody had
    pulled out all the weeds.
b. "How tidy," said {H}. "Who does that?" No one knew.
abcd> Ting! It must be further on.

# soup | Nobody Likes My Soup | A cook with a very big pot is very sad, and {H} is asked to taste.
@ pot 1 planet sad stand wonder spoon - | beside an enormous pot of grey soup, a spoon in hand
ab! A cook sat by a pot as big as a house. "Nobody likes my soup," she said, and cried in it.
cd! On the next moon a cook sat beside a pot as big as a house, crying into it. "That only makes it
    saltier," she said, "but I can't help it. I cook, and I cook. And nobody likes my soup."
b. The soup was grey, and something in it looked up.
cd "Not one person?" asked {H}. "Nobody," said the cook, and blew her nose on the tea towel.

@ taste 2 planet curious reach mischief spoon - | bravely tasting grey soup from a large spoon
ab! {H} took a spoon of it. It was... It was... "It's very hot," said {H}, who could not tell a lie.
cd! It is polite to taste. {H} took a spoon of it and shut both eyes. There was cabbage in it, and
    plum, and after that a taste like the inside of a glove. "It is certainly soup," said {H}, for
    one should say what is true, and find a kind bit of it.
abcd& {B} was suddenly not hungry. It had never happened before.
b. It had fluff in it. It was hot fluff.
abcd> The cook looked up with hope. What now?

@ talk 3 planet calm sit joy letter - | sitting with a sad cook, telling her a story, back turned to
    the great pot
ab! {H} sat down and told her of the letter. They talked and talked. Behind them went: slup, slup,
    slup.
cd! {H} sat down with her, back to the pot, and told her of the letter, so that she would stop
    crying. The cook had a letter once, she said. It was about cabbage. And while they talked there
    was a small sound, over and over: slup, slup, slup.
b. It was not the cook. It was not {H}.

@ empty 1 planet joyful walk joy spoon - | gazing into a huge pot that has been licked clean
ab! Then they looked. The pot was empty! It was licked clean! "Who ate it?" asked {H}. "Nobody!"
    cried the cook.
cd! Then the cook got up to stir, and shrieked. The pot was empty. It was so clean that one could
    see one's face in it, the wrong way up. "Who on earth has eaten all that?" said {H}. "Nobody!"
    cried the cook. "Nobody ever does! They just never leave a note!"
b. The ladle was clean too. So was the lid.
d. She had been saying it for years, she thought, without ever having listened.

@ more 2 planet joyful stand joy letter clear | waving goodbye to a happy cook who is peeling a
    mountain of cabbage
ab! "I must make more!" said the cook, and laughed. There were prints by the pot, round ones, like
    cups.
cd! The cook had no time to talk after that, for there was cabbage to be chopped. "Somebody likes
    it!" she sang, and a good many carrots flew. Around the pot went a ring of prints, each as round
    as a cup. {H} looked at them, and almost thought of something. But it was gone again.
b. "Bring a bigger spoon next time!" she called.
abcd> Ting. The letter was getting warm.

# itch | Nobody Can Reach It | The smallest moon has an itch, exactly in the middle of the back.
@ wriggle 1 planet sad stand wonder letter - | on a small wriggling moon, trying to keep upright
ab! The smallest moon could not keep still. It wriggled, and all the stones fell over. "I itch!" it
    said.
cd! The smallest moon was wriggling so much that the Marmalade had to land three times. "I beg your
    pardon," it said. "It's this itch. It is in the middle of my back, and I've no arms, and nobody
    can reach it."
b. It giggled and cried at once. It was worn out.
d. It had been two hundred years. One gets used to a good deal in that time, but not to that.

@ scratch 2 planet curious reach determination broom - | scratching the ground of a small moon with
    a long broom
ab! {H} took a broom, and scratched. "Left," said the moon. "No, my left. Up. Down. Ow. Nearly!"
cd! {H} fetched the broom and scratched. "Left," said the moon. "My left. A little up. No, now it
    has moved." {H} scratched {h:their} way over three hills and around a pond, and always it was
    just where {h:they} had been or was just about to be.
abcd~ {B} knew about itches, and dug in with all four.
abcd+ "Is it here?" asked {B}. "No," said the moon. "But how nice. Don't stop."
b. It was a very small moon, but it had a lot of back.
abcd> And on the far side it was dark.

@ dark 3 planet tense walk determination lantern - | at the edge of the dark side of a small moon
    with a lantern
ab! "It's round the back," said the moon. "Nobody goes there. It's too dark." {H} went to get a
    lantern.
cd! "It must be right at the back," said the moon, "where it's night. Nobody goes there." {H} went
    back to the ship for a lantern, and hurried with it, as well as one can on something that has
    the giggles. Then, between one wriggle and the next, everything stopped.
b. The lantern went swing, swing, on the wobbly hills.

@ aah 1 planet joyful stand joy lantern - | holding a lantern over a hillside that has been
    scratched in neat rows
ab! "Aaaah!" said the moon. "That's it!" But {H} had not done a thing. "Then who did?" "Nobody,"
    said the moon.
cd! "Aaaah," said the moon. It went through all the rocks, and some of the smaller ones rolled over.
    "There. Yes. Oh, you are kind." "But I haven't begun," said {H}, and held up the lantern. On the
    dark slope somebody had scratched nine neat rows, as with a rake. "Then it was nobody," said the
    moon happily. "I told you who could reach it."
b. All the stones lay down, and sighed.

@ still 2 planet calm walk wonder letter clear | leaving a peaceful little moon, looking back at
    round prints in the dust
ab! Now it lay quite still. {H} saw two rows of round prints. They came from behind. They went back
    again.
cd! The moon fell asleep where it hung, for the first time in two hundred years, and the ponds on it
    became quite smooth. Over the dark slope went a row of prints, round ones, like the bottoms of
    cups. {H} put the broom over one shoulder and frowned. There was something about that.
b. Softly, softly they flew away.
abcd> Ting, went the letter, in its sleep.

# dance | Nobody Dances with Me | A very large rock knows how to waltz, and has never found anybody
    for the other half.
@ rock 1 planet sad stand wonder letter - | looking up at a huge round rock that sways all by itself
ab! A big, big rock swayed from side to side. "I love to dance," it said. "But nobody dances with
    me."
cd! In the middle of the plain stood a very large rock, and it was swaying. "One, two, three," it
    murmured. "One, two, three." It stopped when it saw {H}, and blushed from the bottom up. "I can
    waltz," it said, "but it takes two. And nobody dances with me."
b. It was as big as nine ships. It had very small feet.
d. The ground all around it had been swept, in case.

@ try 2 planet tense reach mischief - - | trying to dance with an enormous rock, being swung round
ab! {H} danced with it, once round. Whee! {H} flew off, and landed in a bush. "Sorry," said the
    rock.
cd! "May I?" asked {H}, and took hold of as much of it as one can. It was a lovely dancer. It was
    also as heavy as a street. On the first turn {H} left the ground, and on the second landed in a
    soft blue bush. "That's what always happens," said the rock.
abcd& {B} had a turn, and then {B} had a bush as well.
b. The bush said "Oof". It was used to it.
abcd> But {H} had thought of something else.

@ drum 3 planet joyful sit joy drum - | playing a drum with both hands and shut eyes on a plain
ab! "I'll play," said {H}. "You dance." Boom, tap, tap! Boom, tap, tap. {H} shut both eyes, to keep
    in time.
cd! "I can't dance with you," said {H} from the bush, "but I can play." There was a drum on the
    ship. Boom, tap, tap, it went. {H} drummed with both eyes shut, as one plays best. For a long
    time there was only the drum, and the ground going up and down.
b. All the little stones hopped up and down in time.

@ round 1 planet joyful stand joy drum clear | looking up from a drum at a huge rock spinning in
    delight
ab! Then {H} looked up. The rock spun by. It was so happy! "Who is dancing with me?" it sang.
    "Nobody!"
cd! When {H} looked up the rock was spinning by like a top, and its mossy side was all smiles. It
    leaned to the left, and it leaned to the right, just like one who is being led. "Who's that with
    you?" called {H}. "Nobody!" sang the rock. "Isn't it wonderful? Nobody dances with me!"
b. Round and round it went, and over the hill.

@ marks 2 planet curious reach wonder - clear | bending over a pattern of round prints in the dust
    of a plain
ab! In the dust was a ring of big flat marks. And in between were small ones, as round as cups.
cd! It left a ring of marks behind in the dust, big flat ones, one, two, three. But between each of
    them and the next there was another pair, small, and as round as cups. {H} looked at them for
    quite a while. They had kept perfect time.
b. "Well danced," said {H} to whoever it was.
abcd> Ting, went the letter. One, two, ting!
"""
