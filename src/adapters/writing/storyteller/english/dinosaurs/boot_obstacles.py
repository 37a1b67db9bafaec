"""The growing dinosaur's obstacles: five exciting things, and what a large friend is good for."""

OBSTACLES = """
# kite | The Kite in the Tallest Fern | Hip, Hip and Hooray have lost their kite in the top of the
    tallest fern, and for once they do not cheer.
@ top 1 valley sad stand wonder -,kite - | looking up at a kite caught in the top of the tallest
    fern, beside three sad little dinosaurs
ab! Nobody cheered. High up in the tallest fern hung a kite. "It's ours," said Hip. "It's up," said
    Hip. "Boo," said Hooray.
cd! It was so quiet that {H} knew at once that something was wrong. Hip, Hip and Hooray stood in a
    row and looked up. In the top of the tallest fern in the valley hung their kite. "It got away,"
    said Hip. "It liked it there," said Hip. Hooray could only manage a small boo.
cd When those three are sad it is like a Sunday without lunch.
b. {tot} was so sorry that he stayed the same size.

@ ladder 3 valley tense reach determination -,ladder,book,kite - | reaching up from beside a short
    ladder towards a kite high in a fern
ab! {H} found a ladder. It was too short. {H} put it on a log. It was still too short, and now it
    wobbled.
cd! There was a ladder, and it went up about as far as the fern's knees. {H} put it on a log, and
    the log on All About Gravel. That was better by six hundred pages, and still nowhere near.
abcd& {B} held the bottom, and gave advice. // {B} guarded the bottom, in case anyone took it.
cd. "I once saw a longer one," said {elder}, to be of some help.
b. "Up a bit," said Hip. There was no more up.

@ news 1 valley joyful stand mischief book - | telling good news to a young dinosaur who grows
    taller and taller beside a giant fern
ab! Then {H} looked at {tot}. "There's pudding for supper," said {H}. {tot} grew! "With jam," said
    {H}. He grew and grew!
cd! Then {H} looked from the ladder to {tot}. "{tot}," said {H}, "did you know that there's pudding
    tonight?" {tot} went up like dough. "Jam pudding," said {H}. "With skin on the custard. And you
    may scrape the bowl." At the bowl his head went past the top of the fern.
cd. "How is it up there?" called {H}. "Lovely!" he called down, and grew some more.
b "Two puddings," said {H}. And up he went.
d. All of it was true. One should not promise pudding lightly, least of all for building purposes.

@ down 2 valley joyful reach joy kite,rope - | taking a kite on a string from the mouth of a very
    tall, smiling young dinosaur
ab! {tot} bent down with the kite in his teeth. "Here," he said, so it fell out. Hip caught it. Then
    they all cheered!
cd! {tot} took the kite out of the fern as one picks a cherry, and bent down, and down. {H} made it
    fast with a bit of rope. Then came the cheering, all of it that had been saved up, and it blew
    four birds out of the tree.
abcd& {B} cheered too, and so the birds moved on.
b. "Hip, Hip, HOORAY!" It was good to have it back.

@ fly 2 valley joyful walk joy kite - | walking on with a kite flying overhead beside an enormous
    cheerful dinosaur
ab! On they went. {H} held the kite. {tot} was as big as a barn now. "It's a fine day for a barn,"
    said {elder}.
cd! They went on with the kite overhead and {tot} underneath it, about the size of a barn and still
    thinking of custard. "Is it tied on?" asked {H}. "Three times," said Hip. "Once each," said the
    other one.
b. "Left, left, left," called the kite's string. It hummed.
d. He would have to be made smaller again somehow. But that is a thing one can think about later,
    and {H} did.

# lake | The Island That Giggled | In the middle of the lake {tot} finds out how much he likes
    boats.
@ boat 1 valley curious reach determination boat,rope - | at the edge of a lake with a small boat on
    a rope
ab! Here was a lake, and here was a boat. "A boat!" cried {tot}. "Shh," said {H}. "Think of
    something grey."
cd! The path went into a lake, and there was a boat on a rope, about big enough. "A boat!" cried
    {tot}, and swelled. "Think of something dull," said {H} quickly. "Think of Monday. Think of
    soup." He thought of soup with his eyes shut, and just went in.
cd. "It is pea," he whispered, "it is cold," and went down another inch.
b. "Porridge," whispered {tot}, "cold porridge, grey porridge."

@ swell 1 valley tense sit wonder boat - | sitting in a small boat on a lake with a young dinosaur
    who is rapidly getting larger
ab! In the middle a fish popped up. "A FISH!" cried {tot}. He grew. The boat went down, down, down.
    Glug. It was wet, but not deep.
cd! It went well as far as the middle. Then a fish put its head out and looked at him. "A FISH!"
    cried {tot}. "It looked at ME!" The boat gave a sigh, sat down in the water, and stayed there.
    Happily the lake was no deeper than a bath, though there was a good deal more of it.
abcd& {B} rescued the sandwiches first.
b. The fish said glug too, and left.
d. "In my day," said {elder}, going by along the bottom, "we walked."

@ isle 1 valley curious stand mischief - - | standing on the mossy back of a dinosaur so large
    that he fills most of a lake
ab! Now {tot} filled the lake, nearly from side to side. "I'm an island," he said, and giggled. The
    island shook.
cd! When he had stopped growing there was not much lake left. It went round him in a thin blue line.
    "I'm an island," said {tot}. He thought it over. "I've got a coast." And he giggled, so that
    everyone on him had to sit down.
cd "Stay exactly as you are," said {H}. It's not often that one can say that to him.
b. A duck landed on him, and began to build.

@ tread 2 valley joyful walk joy rope,boat - | pulling a small boat up over the back of an island
    that is a dinosaur
ab! {H} took the boat by the rope. Up his tail, over his back, down his nose. It was dry all the
    way!
cd! "Nobody needs a boat," said {H}, "who has an island." They went up at the tail and came down
    at the nose. They took the boat along by its rope, because it was not theirs to sink. On the
    other shore nobody had wet socks but those who had had them before.
abcd& {B} planted a twig at the top, and claimed it for everyone.
b. "That's my ear," said the island. "Sorry," said {H}.
cd. "Does it tickle?" asked {H}. It was the wrong thing to ask.

@ shore 2 valley joyful stand joy flag,drum - | on a lake shore waving to three small dinosaurs who
    come ashore with a drum and a flag
ab! Last came Hip, Hip and Hooray, with the drum. Boom! They put the flag on his head. "Hooray for
    the island!"
cd! Last of all came Hip, Hip and Hooray, who had been back for the drum. They put up the flag on
    the highest point, which was {tot}, and gave the island a name, which was {tot} as well. Then
    the island got up, and went on with them, dripping.
b. It rained off him for a mile.
d. The duck came too. One does not give up a new house as quickly as that.

# stone | The Stone in the Way | A stone as round as the moon has rolled into the path, and it has
    been told to move before.
@ round 1 pass tense reach determination - - | pushing with both arms at a huge round boulder that
    blocks a mountain path
ab! A big round stone sat in the path. Three dinosaurs had pushed. Four had pulled. One had bitten
    it, and was sorry.
cd! Where the path was narrowest there sat a stone, as round as the moon and hardly smaller. A note
    had been scratched on it, "Please move", and under it somebody else had scratched "No". {H} put
    both arms to it. It did not so much as notice.
abcd& {B} pushed too, and slid off backwards.
b. "It came one night," said {elder}, "and it liked the view."
d. "Gravel," read {H} in the book, to see if there was any help in it, "is what stones come to in
    the end." There was no time for that.

@ log 2 pass curious walk determination book - | laying a long log over a fat book beside a round
    boulder, like a see-saw
ab! {H} found a log. {H} laid it over the book, with one end under the stone. What was it? It was a
    see-saw!
cd! Beside the path lay a long log. {H} looked at it with one eye shut, and then at the stone. {H}
    laid the book on the ground, the log across the book, and pushed the one end of the log under
    the stone. "It's a see-saw," said Hip. "It's up," said Hip. "Who's on?" asked Hooray.
cd. "Not you three," said {H}. "It wants somebody who isn't always the same."
b. At last the book was good for something.

@ sit 1 pass calm sit mischief - - | talking into the ear of a small green dinosaur who sits on the
    high end of a see-saw
ab! {tot} sat on the other end. He was too light! So {H} told him a secret in his ear. "Really?"
    said {tot}.
cd! {tot} was put on the high end. Just then he was the size of a dog, for the climb had been a dull
    one, and nothing moved. So {H} bent close and told him, in his ear, what it was they were about
    to do. "All by myself?" asked {tot}. "All by yourself," said {H}.
b. His eyes went round. His tummy went rounder.
abcd& {B} kept well back, so as to see it better.

@ up 1 pass joyful stand joy - - | cheering as a see-saw tips and a round boulder flies up over the
    mountain path
ab! {tot} grew! Down he went, bump. Up went the stone! It flew over them, round and round, and
    landed in a bush.
cd! {tot} was so proud that one could hear it, a sort of creak. He was a cow, he was two cows, he
    was a barn. Down went his end with a bump, and up went the stone. It turned over once in the
    air, slowly, as if to get a good look, and came down in a bush that nobody was using.
cd. "I did that," said {tot}. "I sat."
b. "Ouch," said the bush, but it was only a bird.
d. The stone has a still better view there, and has stopped being asked to move.

@ free 2 pass joyful walk joy book,flag - | walking on along a free mountain path, a book under one
    arm, with three small dinosaurs waving a flag
ab! The path was free. "Hooray for sitting!" cried Hip, Hip and Hooray. {H} picked up the book. It
    was a bit flatter. // They cheered and waved the flag. {H} took the book. It was as thin as
    toast now.
cd! "Three cheers for sitting down!" cried Hip, Hip and Hooray, and waved the flag, and of course
    that made {tot} larger still. {H} picked up All About Gravel and blew the dust off. It was
    flatter than before. It may have helped.
b. "Can I sit on something else?" asked {tot}.

# hic | The Hiccup Harvest | One berry too many gives {tot} the hiccups, and every hiccup shakes the
    valley.
@ berry 1 valley curious stand wonder - - | watching a young dinosaur eat fizzy berries from a bush
    and look surprised
ab! {tot} ate a red berry. "Hic!" He grew a bit. "Hic!" A bit more. He had eaten nine berries. "Oh
    dear," said {H}.
cd! There was a bush of red berries by the path, the kind that fizz. "They tickle!" cried {tot}, and
    ate nine. Then he stood quite still. "Hic," he said, and was a size larger. "Hic. It's the best
    one yet. Hic!" And the ground jumped under everyone, as it does on a cart.
cd. "Hold your breath," said Hip. "Hold mine," said Hip.
b. "I like it," said {tot}. "Hic!"

@ grump 2 valley tense stand wonder basket,broom,apple - | meeting a cross old dinosaur with a broom
    and an empty basket below very tall apple trees
ab! "Stop that!" said Mr Grumble. He had a broom and a basket. His trees were too tall. He could
    not reach one apple.
cd! Behind a fence stood Mr Grumble, with a broom, an empty basket and sixty apple trees, all of
    them too tall. He had been hitting at them since breakfast. "What's all this shaking?" he
    said. "Some of us have work to do. I have got down four, and they were on my head."
cd "It's only hiccups," said {H}, "and he's sorry." "I'm not," said {tot}. "Hic!"
b. He had one apple, and it had a bite in it.

@ under 1 valley curious reach mischief apple,basket - | looking up at falling apples with one hand
    out beside a hiccupping dinosaur
ab! "Hic!" Plop. An apple fell right into the basket. {H} looked up. {H} looked at {tot}. "Come and
    stand here," said {H}.
cd! "Hic!" The ground jumped, the tree shook, and one apple fell, plop, straight into the basket.
    {H} looked at the apple. {H} looked along the sixty trees. "Mr Grumble," {h:they} said, "how
    many baskets have you got?"
abcd& {B} was hit by the second one, quite softly. // The next one was caught by {B}, mostly.
b. "Don't stop," said {H}. "Whatever you do, don't stop."
d. It was the look that {h:they} got whenever something annoying turned out to be something useful.

@ rain 1 valley joyful walk joy apple,basket - | leading a large hiccupping dinosaur along a row of
    trees as apples rain into baskets
ab! Hic! Plop, plop. Hic! Plop, plop, plop! From tree to tree they went. It rained apples. Every
    basket was full.
cd! They went along the rows, one hiccup to a tree. {H} called the time, {tot} did the hiccups,
    and Hip, Hip and Hooray held the baskets and cheered each apple by name. It took a quarter of
    an hour. In other years it takes until the snow.
cd. One apple bounced on Mr Grumble again, and he was seen to smile at it.
b. A worm looked out of one. "Are we there?" it asked.

@ cure 2 valley joyful stand joy apple,cake - | being given an apple cake by a beaming old dinosaur
    among full baskets
ab! "Well done, all of you," said Mr Grumble. He gave them a cake. "Oh!" said {tot}. And no hic
    came!
cd! Mr Grumble went indoors, and came out with a cake. "I've been cross since spring," he said, "and
    it was only that I couldn't reach." {tot} was so surprised that the hiccups went. He felt
    about for them, and was a little sad. Then he saw the cake, and that was that, and he was larger
    than ever.
b. It was apple cake. There was plenty of apple.
d. "The same time next year?" asked Mr Grumble. {H} wrote it down, next to "berries, nine".

# wind | The Wall with a Tail | On the shoulder of the mountain the wind blows everything away
    that is not too heavy, and all that is too large.
@ gust 1 pass tense walk determination hat,umbrella storm | leaning into a storm on a mountain path,
    holding on to a hat and an umbrella
ab! Whoo, went the wind. It took a hat. It took the umbrella. It took Hooray, but {H} had hold of
    one horn.
cd! Round the corner stood the wind. It had been waiting there all day with nobody to blow at. It
    took {H's} hat, looked inside, and threw it over the edge. It turned the umbrella into a bowl.
    It even picked up Hooray, and put him down again only because {H} was on the other end.
abcd& {B} leaned on it, and when it stopped fell over.
b. "Whoo to you too," said {H}.

@ sail 1 pass tense reach wonder rope storm | holding a rope fast as a delighted dinosaur is blown
    backwards along a mountain path
ab! "WIND!" cried {tot}. "I love it!" He grew as big as a barn. Then he slid. He was so big that the
    wind blew him along!
cd! "WIND!" cried {tot}, who had never met any. "It's pushing me! It wants to play!" At once he
    was as large as a barn, and that was a mistake. The wind took hold of so much dinosaur, and
    leaned. Back he went down the path on his bottom, with the rope behind him, and everybody on
    the rope.
cd "Wheee," said {tot}, going by. "Hooray," said Hip, Hip and Hooray, going by after him.
b. "Hold on!" said {H}. They all held on to each other.
d. {elder} alone stayed where she was. It would have taken more than weather.

@ flop 1 pass curious stand mischief - storm | calling out and pointing to the ground in front of an
    enormous dinosaur in a storm
ab! "A big thing that stands up is a sail," said {H}. "A big thing that lies down is a wall. {tot},
    lie down!" Flop!
cd! {H} thought it out between two gusts. What stands up, and is big, is a sail. What lies down,
    and is big, is a wall. Then {h:they} called out. "{tot}! Play asleep! No, play carpet!" {tot}
    loved to play carpet. He lay down, flop, all along the path.
b. Even the wind sat down for a moment, with surprise.
abcd& {B} lay down as well, to show him how.

@ tea 2 pass calm sit joy teapot,cup clear | having tea from a teapot in the shelter of a huge
    dinosaur lying along the path
ab! Behind {tot} it was quite still. So they had tea. {elder} had a teapot. "I bring it for
    storms," she said.
cd! On the other side of him it was as calm as a kitchen. The wind went over the top, complaining.
    {elder} took a teapot from under a knob, where it had been since the last storm. Everybody had
    a cup, and sat with their backs against {tot}, who was warm.
cd+ "Is it all right if I lean on your elbow?" asked {B}. "That's my knee," said {tot}. "Hooray."
b. There was one biscuit each, and two for the wall.
d. A snowflake came round the end to see what was going on, and was given half a biscuit.

@ crawl 2 pass joyful walk determination - - | moving along a mountain path in the shelter of an
    enormous dinosaur who shuffles along on his tummy
ab! Then the wall began to crawl. Shuff, shuff. All the rest went along behind it. They were safe
    and warm, right to the top.
cd! After tea the wall moved off. It went on its tummy, with a noise like a sofa being shifted.
    All the others went along in its shelter, each with a cup. The wind tried the left end, and
    then the right. In the end it gave up and went to bother a cloud.
b. "Am I still a carpet?" asked {tot}. "The best," said {H}.
cd. {H's} hat was lying round the last bend, quite clean, as if it had been looked at and returned.
"""
