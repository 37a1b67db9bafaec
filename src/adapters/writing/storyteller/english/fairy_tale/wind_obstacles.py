"""The wind's obstacles: five who cannot do without it, on the way to the castle tower."""

OBSTACLES = """
# cloud | A Cloud with Nowhere to Go | One cloud has been left behind in the wood, and it can only
    rain on its own feet.
@ drip 1 forest sad stand wonder feather rain | looking up at a small low cloud that rains on one
    spot between the trees
ab! A small cloud sat between the trees. It rained on three mushrooms. "I can't get home," it said.
cd! A small cloud was stuck between two trees, raining. It had been raining on the same three
    mushrooms since Monday, and they had asked it to stop. "I would," said the cloud, "but nobody
    has come to push."
b. "I'm so sorry," it told them. Drip.
d. It had tried walking. It isn't any good without feet.

@ push 2 forest curious reach determination umbrella rain | pushing at a low grey cloud with a
    folded umbrella
ab! {H} pushed it. That was no good. {H} went right in, up to the elbows! It was like pushing soup.
cd! {H} pushed the cloud with both arms, and went in up to the elbows. {H} pushed with an umbrella.
    The cloud said that it tickled, and rained harder. It's hard to get hold of a thing that is
    mostly not there.
abcd~ {B} shook off the wet, and then it was on everybody.
abcd+ "I've got it!" said {B}, but it was only fog.
b. It was cold in there, and it smelled of puddles.

@ rope 1 forest calm reach joy rope rain | tying one end of a long rope around a small cloud
ab! Then {H} tied a rope round its tummy, but not too tight. "Come on," said {H}, and pulled. It
    came!
cd! Then {H} laid a rope around it, in the middle, where it had been before it sat down, and tied a
    bow. "Breathe in," {h:they} said. The cloud rose by the height of a chair. {H} gave a pull, and
    it came along behind, as good as gold.
b. "I'm moving!" said the cloud. "Look, I'm moving!"
cd. One of the mushrooms cheered. The others were too wet.
abcd> It is a long way, with a cloud on a string.

@ walk 3 forest joyful walk joy rope rain | walking along a path with a small raining cloud on a
    rope like a dog
ab! So {H} took the cloud for a walk. It stopped at every tree, and watered it.
cd! So {H} took the cloud for a walk. It had to stop at each tree, like a dog, and water it. The
    flowers by the way put their heads up and said that it was about time.
abcd& {B} went in the dry bit, in the middle.
b. "Heel," said {H}. The cloud did not know that word.
d. They met a duck, who joined them and would not say why.

@ tied 2 forest joyful stand joy feather clear | waving goodbye to a cloud tied to the tallest tree
ab! {H} tied it to the top of the hill. "When the wind comes," said {H}, "you're first." The feather
    shook.
cd! On the hill there was sky enough for anyone. {H} tied the cloud to the tallest tree, with a knot
    that one puff would undo. "You'll be the first to go," {h:they} said. The cloud went pink all
    along its edge. And the feather turned and pointed on.
b. "I can see my mother from here!" called the cloud.
abcd> On went the feather. It was in a hurry now.

# puffs | Ten Thousand Dandelions | A whole clearing of dandelions is packed and ready to leave, and
    nobody comes to take them.
@ packed 1 forest curious stand wonder feather clear | at the edge of a clearing full of white
    dandelion heads
ab! The dandelions were all white. They wanted to fly. "Is it now?" they asked {H}. "Now? Is it
    now?"
cd! In the clearing stood ten thousand dandelions, white and round, every seed of them packed and
    ready to go. "Is it now?" they asked, all together, when they saw {H}. It is hard to say no to
    ten thousand of anyone.
b. Each little seed had its umbrella up.
d. They had said goodbye on Monday, and by now it was getting awkward.

@ blow 2 forest joyful stand determination - clear | blowing at a dandelion head with puffed cheeks
ab! {H} blew on one. Fff! Off it went! {H} blew on one more. Fff! Then {H} had to sit down.
cd! {H} breathed in and blew on the first. Away it went, shouting. {H} blew on the second and the
    third. At the ninth the trees began to go round, and {h:they} had to sit down. That left nine
    thousand, nine hundred and ninety-one.
abcd+ {B} blew too, from the wrong side, and went white.
abcd~ {B} sneezed, and that made three.
b. So many dandelions! So little puff!

@ rock 3 forest tense walk determination -,blanket clear | flapping a large checked blanket over
    white dandelions
ab! {H} flapped a blanket. Whump! That was too much. They all lay flat. "Ow," they said. "Not like
    that."
cd! {H} tried it with a blanket. It made a fine wind, for the length of one flap, but the wind went
    straight down. All the dandelions lay flat on their backs. "Not quite like that," they said,
    getting up, as politely as they could.
b. "Sorry," said {H}. "Sorry. Sorry. Sorry."

@ tail 1 forest joyful walk joy kite clear | sweeping through a clearing with a kite's long tail
    brushing the dandelions
ab! Then {H} thought of the kite. It had a long soft tail! {H} pulled it past them. Swish! Up they
    flew!
cd! Then {H} thought of the tail of the kite. It was long, and it was light, and it had bows. {H}
    pulled it over their heads, up one row and down the next. Wherever it had been they let go and
    rose, until the air was as white as milk.
abcd& {B} held up the end, so that nobody was missed.
b. "It's now!" they called. "It's now, it's now!"
cd. It was the kite's first flight, in a way, and it was very proud.

@ one 2 forest curious reach wonder feather,kite clear | with one dandelion seed on one finger and a
    feather in the other hand
ab! One came down on {H's} thumb. "Which way?" it asked. "Ask the feather," said {H}. The feather
    showed them.
cd! They hung there, ten thousand of them, and could not go on. "Wait here," said {H}. "I'm off to
    fetch you the rest of the wind." The smallest sat down on {h:their} thumb, and came along as far
    as the next bend. The feather twirled.
b. It looked like snow that had changed its mind.
abcd> And on the next tree was another little sign.

# gossip | What the Oak Told the Birch | Without wind the trees cannot talk to each other, and they
    are bursting with news.
@ mumble 1 forest curious stand wonder feather mist | listening with one hand behind an ear among
    old trees
ab! "Mmf," said the oak. "Mmf, mmf!" said the birch. With no wind they could not talk. And they had
    news!
cd! In the oldest bit of the wood it was so quiet that it hurt. The trees talk with their leaves,
    and the leaves need wind, and there had not been any for a week. They were bursting. The oak had
    gone quite red.
cd. "I could take a message," said {H}, without thinking.
b. {H} put an ear to the bark. "Tell her," said the oak.

@ carry 2 forest joyful walk joy leaf mist | carrying a leaf as a message from one tree to another
ab! So {H} took it round. "The oak says, your bark is nice." "Tell him," said the birch, "that his
    is thick."
cd! So {H} was the post. "Tell the birch that her bark is looking very well," said the oak. "Tell
    him," said the birch, "that his is coming on." The ash wished to know what they'd said, and the
    holly what the ash had. {H} wrote it on a leaf, and then on both sides of the leaf.
abcd& {B} took the left side, and got it mostly right.
b. To the ash, to the elm, and back to the oak!

@ muddle 3 forest tense stand mischief leaf mist | puzzling over a leaf among
    offended trees
ab! Then it all got mixed up. "Who said I was thick?" asked the beech. "Who said I was a bush?"
    asked the holly.
cd! It got muddled, as it does. What had set out as "How are your roots?" got to the holly as "Your
    boots are too big." The beech had been called thick. The holly, who is touchy in any case, had
    all its prickles out.
b. "I'm not a bush," said the holly. "I'm small for a tree."
abcd> Somebody had to put it right, and it was {H}.

@ kind 1 forest calm reach joy - mist | patting the trunk of an old tree among other trees
ab! So {H} told them all one thing, and it was short. "They miss you," {H} said. They had all meant
    that.
cd! So {H} put the leaf away and went round once more, from trunk to trunk, with a message that
    nobody could get wrong. "They miss your voice," {H} told the oak, and the ash, and the holly.
    Nobody had said so. All of them had meant it.
b. "Oh," said the oak, and went green again.
d. It is what most of the messages in the world come to, and it's quicker.

@ point 2 forest curious walk wonder feather clear | following a feather along a row of trees
    that lean one way
ab! The feather spun. It pointed on. And all the trees leaned over, to show the way.
cd! Now that they were friends, the trees had something to say all together. They leaned, root and
    branch, as far as trees can without any help, the whole row of them, and all the same way. The
    feather pointed there too.
b. "Thank you," said {H} to each one. It took a while.
abcd> "Hurry," creaked the oak. It was the only word that it could do by itself.

# washing | Nine Hundred Wet Socks | It is washing day below the castle, and without wind not one
    sock will dry.
@ wet 1 castle sad stand wonder feather clear | before long lines of wet washing that hang straight
    down below a castle
ab! Below the castle hung the washing. Nine hundred socks! Drip, drip, drip. They would not dry.
cd! The castle does its washing down by the stream. It hung there on eleven lines, straight down:
    nine hundred socks, four hundred shirts and the Queen's third-best flag. It had been dripping
    for a week. The washers sat under it with their chins on their fists.
cd. "The whole castle is in bed," they said. "It has nothing to put on."
b. "Everyone up there has bare feet," the washers said.

@ wave 3 castle tense reach determination broom clear | waving a broom at a row of wet shirts
ab! {H} waved a broom at them. Swish! One sock got dry. It was a small one. "Nine hundred less one,"
    said {H}.
cd! {H} fanned them with a broom. By working very hard one can dry one sock in this way, and {H}
    did. It was a baby's. "That leaves eight hundred and ninety-nine," said the washers, who could
    count, having had the time.
abcd~ {B} wagged at them from below. It was kindly meant.
b. {H's} arms got hot, but the socks did not.

@ wear 2 castle curious stand mischief - clear | dressed in nine wet shirts, holding out both arms
ab! If the wind won't come to the socks, the socks must move! {H} put on a wet shirt, and one more,
    and one more.
cd! "The wind moves past the washing," {H} thought aloud. "But if there isn't any, the washing could
    move past." {H} pulled a wet shirt over {h:their} own, and another over that. It was very cold
    and it was rather wonderful.
abcd+ "You look like a bed," said {B}, putting on nine hats.
b. It was cold. It was slurpy.
abcd> "Now, music!" said {H}.

@ dance 1 castle joyful walk joy drum clear | dancing with the castle's washers, all in wet clothes,
    to a drum
ab! Rum, tum, tum! Somebody had a drum. They all put on wet shirts and danced. Round and round, till
    they steamed!
cd! Somebody beat a drum on a tub. The washers got up, each in as many shirts as would go on, with
    socks on both arms, and then everyone danced. Round they went, until they steamed like puddings.
    In half an hour all of it was dry, and so was the stream, nearly.
abcd& {B} wore a sock on each ear, and spun.
b. Nobody was cold any more. Nobody was sad.

@ warm 2 castle joyful walk joy feather clear | walking off along a castle wall in dry clothes, a
    feather held up
ab! "Here," said the washers, "have some dry ones." {H} put on warm socks. The feather pointed up
    the hill.
cd! "It's the best washing day we ever had," the washers said, and gave {H} a pair of socks, warm
    from dancing. "But we couldn't do it each week." "You won't have to," said {H}. The feather was
    tugging at {h:their} thumb.
b. Behind {h:them} all the castle got dressed.
abcd> Somewhere up there a window was being shut.

# cock | The Bird Who Saw Only North | A golden weathercock has been looking the same way all week,
    and there is something going on behind him.
@ stuck 1 castle sad stand wonder feather - | looking up at a golden weathercock on a castle
    gatehouse
ab! A golden bird sat on the roof of the gate. He looked north. "I can't turn round!" he said. "What
    is behind me?"
cd! On the gatehouse sat a golden weathercock, facing north. He had been facing north for a week.
    "There is a tree," he said out of the side of his beak, "and there's another tree. And behind me
    there is something with laughing in it, and I can't turn round."
b. "I used to see everything," he said, "one bit at a time."
d. He had given names to the trees, and quarrelled with one.

@ ladder 3 castle tense reach determination -,ladder - | steadying a long ladder against a castle
    gatehouse
ab! They got a ladder. A guard went up and pushed. Eeek! He would not turn. He was too stiff.
cd! A guard went up a ladder and pushed him from the left. He pushed from the right. There was a
    squeak that put the milk off as far as the village. The weathercock did not turn, but he said
    "ow" in several directions.
b. "Only the wind can do it," said the bird.
abcd& {B} held the ladder, with both eyes shut.

@ tell 2 castle joyful stand joy - - | pointing and telling a story up to a golden weathercock
ab! So {H} told him what was behind him. "A hill. Six cows. A lady with a cake." "Go on!" said the
    bird.
cd! So {H} turned round and told him. "There's a hill," {h:they} called up, "with six cows. One is
    looking at us. There are children with a sledge, and no snow." "Go on," said the weathercock.
    "What are the cows called?"
b. "What sort of cake?" he asked. "Is it cut yet?"
abcd> But to be told is not the same as to see.

@ mirror 1 castle joyful reach joy mirror - | holding up a shining mirror towards a golden
    weathercock on a roof
ab! Then {H} held up a mirror. "Look in there!" The bird looked. He saw the hill. He saw the cows!
    "Oh!" he said.
cd! Then {H} had a mirror brought, a round one, and held it high, and leaned it a little. In it were
    the hill, and the cows, and everything else that lay behind. The weathercock looked for a long
    time. "So that's south," he said. "I remember south. It suits the cows."
b. He saw his own tail as well. It was very fine.
cd. He also saw himself, and asked to have that bit again.

@ show 2 castle curious walk wonder feather,mirror - | setting off with a feather while a
    golden weathercock looks into a mirror
ab! They hung the mirror on a tree for him. The feather turned. "Tell the wind I miss it!" called
    the bird.
cd! {H} hung the mirror in the nearest of the trees, the one he had quarrelled with. "If you should
    meet the wind," the weathercock called, "tell it that I take back what I said about draughts."
    The feather was already pulling.
b. "I will," said {H}, and it was a promise.
abcd> It could not be far now. The feather hummed.
"""
