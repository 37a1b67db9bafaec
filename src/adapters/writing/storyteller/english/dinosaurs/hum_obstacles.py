"""The humming egg's obstacles: five things that come between an egg and the mountains."""

OBSTACLES = """
# mud | The Queue for the Mud | The only way leads through the mud bath, and everyone in the mud
    bath has only just got in.
@ queue 1 valley curious stand wonder basket,egg - | waiting with a basket behind a long row of
    dinosaurs at a bubbling mud pool
ab! The path ran into a pool of mud. Bloop! Ten big dinosaurs sat in it. Ten more stood in a row
    to get in. {H} went last, egg and all.
cd! The path went into a pool of warm mud and came out on the other side. In between, up to their
    chins, sat ten dinosaurs with their eyes shut. Ten more were waiting for a turn. {H} joined the
    end of the row with the egg in the basket, and the row moved up by one nose.
ab "Is it long?" asked {H}. "I came on Monday," said the last one.
cd "Have you been waiting long?" asked {H}. "Not at all," said the tail in front. "Only since my
    birthday."
b. The tail in front had a bow on it.
d. Nobody had ever been seen to get out. It was that kind of bath.

@ bloop 3 valley joyful reach joy egg - | holding a large egg over bubbling mud and listening to it
ab! Bloop, said the mud. Hmm, said the egg. Bloop, hmm, bloop, hmm! All the dinosaurs began to nod.
cd! "Bloop," said the mud. "Hmm," said the egg, for manners. "Bloop." "Hmm." After a minute of this
    one head was nodding in time, and then all ten were, and the mud went slap along the edge.
cd It was the kind of tune to which one cannot sit quite still, not even in a bath.
abcd& {B} beat time on a log. // {B} danced first, and was not shy about it.
b. It was a very good beat for a mud pool.

@ dance 1 valley joyful walk joy basket - | laughing as huge muddy dinosaurs dance out of a mud
    pool
ab! One stood up. Two stood up. Out they all came, to dance! Slop, slap, slop. The pool stood
    empty. // Up they got, all ten. Slop! Slap! They danced right out of the bath.
cd! The oldest of them stood up, with a sound like a boot coming out of a pudding. She had not
    danced since the river was a brook. One by one the others followed her out onto the bank, slop
    and slap, and not one of them looked back at the bath.
bcd. There was mud on {H's} nose, and then there was mud on both ears.
d. "I remember this one," said the oldest, "from before there were flowers."

@ plop 2 valley tense reach determination basket,egg - | lifting a basket with an egg high out of
    reach of a very round dinosaur sliding in mud
ab! Then came Mrs Thud. "What fun!" she said, and slid. Wheee! {H} held the basket high. Plop! She
    sat in the pool, and it was full.
cd! At that moment Mrs Thud arrived, who had been following in secret. She saw the dance, she took
    one step, and she slid. {H} held the basket up out of the way just in time. Mrs Thud went by,
    waving, sat down in the pool, and filled it to the brim like a bun in a cup.
ab "It fits me!" said Mrs Thud.
cd "Oh," said Mrs Thud, "it might have been made for me. Is there an egg in it?" There was not.
d. The tide went out over both banks and did a lot of good to the ferns.

@ over 2 valley joyful walk joy basket,egg - | crossing a mud pool on the broad back of a round
    smiling dinosaur, with an egg in a basket
ab! Now there was a bridge. It was Mrs Thud! Over her back went {H}. "Hmm!" said the egg, loud and
    glad. // Mrs Thud made a lovely bridge. Over went {H} and the egg.
cd! So it was Mrs Thud who got them over. She was as good as a bridge, and warmer. {H} carried the
    basket across her from end to end, and at every second step the egg hummed a little louder.
cd "That tickles," said Mrs Thud happily. "Do go back and do it again."
b. Behind them the dance went on, slop, slap, slop.

# nest | Thirteen | A mother of twelve keeps counting thirteen, and she is very sure that they are
    all hers.
@ count 1 valley tense stand wonder basket,egg - | facing a worried dinosaur mother who counts the
    eggs in her large nest
ab! "Stop!" said a big voice. "Ten, eleven, twelve, thirteen! That egg is mine." She pointed at
    the basket.
cd! "Eleven, twelve," said somebody behind the ferns, "thirteen! There it is!" A broad and worried
    dinosaur in a frill looked out over the edge of her nest. She had counted twelve eggs in it, and
    one in {H's} basket, and she wanted them all under one roof.
ab "This one hums," said {H}. "So do mine," she said. They did not.
cd "I had twelve yesterday," she said. "Or was that the day before? They will not sit still."
b. She was wide, and stood right across the path.

@ again 2 valley curious reach wonder egg - | counting the eggs in a large nest together with a
    dinosaur mother
ab! They counted again. One, two, three... "Four is a stone," said {H}. "Nine is your foot." "Oh
    dear," she said.
cd! They counted once more, side by side. Number four was a stone. Number nine was her own left
    foot. Number twelve was {helper}, who had curled up in the warm and gone to sleep. "Then I'm
    three short," cried the mother, "and it is worse than I thought!"
cd "You might be," said {H}, "or else you might never have had thirteen."
b. {helper} had got in among them, and slept. // {helper} was counted too, by mistake.

@ mark 1 valley calm sit determination paintbrush,egg - | painting numbers on a row of eggs in a
    nest with a brush
ab! {H} found red mud and made a brush out of moss. {H} painted a number on each egg, from one up
    to ten.
cd! There was some red mud by the path, and a tuft of moss on a twig makes a paintbrush. {H} painted
    a number on every egg in the nest, taking time over the eight. The six got a small wave under
    it, so that it would not turn into a nine when it rolled. There were ten.
b. Number eight had a smile in it.
cd& {B} held each one still, and got a number too. // {B} was in charge of the mud.
d. "Ten," said the mother slowly, and one could see a great weight go out of her frill.

@ hush 3 valley joyful hug joy egg - | listening with one ear against a numbered egg in a nest
ab! Then they listened. Number one said tap. Number two said tap, tap. None of them hummed. "So
    mine tap," she said.
cd! Last of all they listened. Number one tapped. Number seven tapped twice, and number ten was
    having a fight with its own tail. None of them hummed. "Tappers," said the mother with pride.
    "Every one. Of course they are. Their father was a drummer."
b. Tap, tap, went the nest, like rain.
d. "And that one's a hummer," she said. "I would not know what to do with a hummer. One has to be
    musical."

@ on 2 valley joyful walk joy basket,egg - | walking on along a fern path with an egg in a basket,
    waved off by a dinosaur mother
ab! She let them by. She gave {H} a fern for the egg. "Ten!" she said, and laughed. "Ten!" // "I
    have ten!" she told each fern. Then she waved, and on went {H}.
cd! She stood aside at last and tucked a soft fern round the egg in the basket. "Tell its mother,"
    she said, "to number it." They could hear her behind them for a long time, counting to ten, for
    the joy of stopping there.
b. "Hmm!" said the egg to the tappers. Tap, tap.

# gap | The Longest Laugh | Where the bridge should be there is only a long, deep gap, and a
    longneck who has not laughed since the moss was new.
@ edge 1 pass tense stand wonder basket,egg - | at the edge of a wide mountain gap with an egg in a
    basket
ab! The path stopped. Here was a gap, wide and deep. "There was a bridge," said {helper}, "when I
    was an egg."
cd! The path went up to the edge of a gap, and on the other side it went on as if nothing had
    happened. "There used to be a bridge," said {helper}. "But it was a longneck, and he got tired
    of it." {H} held the basket a little tighter.
cd "And where is he now?" asked {H}. {helper} pointed straight up.
b. {H} dropped a pebble in. It did not say a thing.

@ sad 2 pass curious reach wonder - - | looking up at an immensely tall, gloomy long-necked
    dinosaur
ab! High up was a head. It looked very glum. "I used to bend," said the longneck. "Now I am stiff.
    I don't laugh any more."
cd! The longneck stood by the gap like a tower that nobody visits. His neck went up, and up, and
    at the end of it, among the clouds, was a glum face. "I don't bend," he said. "I used to bend
    for people. Then they stopped saying thank you, and I set."
b. A cloud lay over his head like a wet cloth.
d. It takes a while for a sigh to come down so long a neck, and this one had gone cold on the way.

@ joke 1 pass joyful stand mischief - - | telling a joke up to a very tall dinosaur with both arms
    spread wide
ab! "What is as big as you," called {H}, "and weighs nothing?" "I don't know," said the longneck.
    "Your shadow!"
cd! "What is as big as you are," {H} called up, "and weighs nothing at all?" There was a long
    silence. They could see the question going up. "I give in," said the longneck. "Your shadow!"
    called {H}. Then they sat down, and waited for the answer to arrive.
cd. It was not a very good joke, but it was the right size.
abcd& {B} laughed already, to show how it is done.
b. And then they waited. The neck was so long!

@ laugh 2 pass joyful hug joy egg - | holding an egg tight while a huge long-necked dinosaur shakes
    with laughter
ab! "Ho," said his tummy. "Ho, ho!" said his neck. It shook. It bent! Down came the head with a
    bump, on the other side. // The laugh went up and up. Then it came down: ho, ho, HO! The neck
    bent like grass.
cd! It began in the tail, where he had got it first. It went "ho" in the stomach. It ran up the
    neck, and the neck shook, it creaked, and it bent. With a last great "HO" the head came down on
    the far side of the gap, and lay there, and wiped its eyes on a bush.
cd "My shadow," he said weakly. "It weighs nothing. Oh, my poor ribs."
b. {H} hugged the egg, for the whole rock shook.

@ cross 1 pass joyful walk joy basket,egg - | crossing a gap on the bent neck of a friendly
    dinosaur with an egg in a basket
ab! Over they went, on the longest neck in the land. "Thank you!" said {H}. "Thank you!" said {H}
    again, at the other end.
cd! The neck made a fine bridge, with a bump here and there to hold on to. {H} crossed with
    the basket, and said "thank you" at the near end, in the middle, and at the far end, right into
    his ear. The longneck blushed, which on him was like a sunset.
cd& {B} said it as well, and then once more for the way back.
b. "Hmm," said the egg. That made three.
d. "Come back any time," he said. "I'll be lying here. I find I rather like the view from below."

# roof | The Roof That Walked Off | It rains too hard for an egg, and the only dry place in the
    valley turns out to have plans of its own.
@ drops 1 valley tense walk determination egg,leaf rain | hurrying through heavy rain, shielding an
    egg with a big leaf
ab! Plip. Plop. Splosh! Down came the rain. {H} held a big leaf over the egg. The leaf had a hole
    in it. Drip!
cd! The first drop was as big as a plum, and it had brought its family. An egg should not get wet.
    {H} held a leaf over it, the size of a table, and found out that a caterpillar had been at it
    before {h:them}.
cd "There's a hole in it," said {helper}, "just here, over me."
b. "Hmm?" said the egg, and then, "Hmm!"

@ dry 2 valley calm sit joy basket,egg rain | sheltering with an egg in a basket under a broad grey
    roof held up by four thick posts
ab! "In here!" said {H}. It was a roof, broad and grey. It had four fat posts. Under it all was
    warm and dry.
cd! And there, in the middle of nowhere, stood a roof. It was low and grey, on four stout posts, and
    under it the moss was dry as toast. In they went. {H} wiped the egg with a sleeve and listened
    to the rain drumming overhead.
cd "People ought to put up more of these," said {helper}, leaning on a post. The post was warm.
abcd& {B} shook {b:themselves} dry, over everybody else.
b. "How kind of someone," said {H}, "to build it here."

@ off 1 valley curious walk wonder basket,egg rain | keeping pace under an enormous dinosaur that
    has begun to stroll through the rain
ab! Then the roof said "Aah." It took a step! Thump. It was not a roof at all. "Keep up!" said {H},
    and they all kept under it. // One post moved. Then two. Thump! The roof walked off, and {H}
    went along below.
cd! Then one of the posts got up and moved. So did the next. The roof gave a yawn from somewhere
    in front, and walked off through the rain with a slow, fat thump. It was that, or get wet. So
    they all kept up underneath it, a little to the left, a little to the right, and mind the
    tail.
b. It had a tail at the back, like a wet rope.
d. From the outside it must have looked like a table leaving with the guests.

@ wrong 2 valley tense stand determination egg rain | pointing the other way under a huge dinosaur
    while an egg hums more softly
ab! But the egg hummed low, and lower. They were going the wrong way! {H} looked up. "Please,"
    called {H}, "could you turn round?"
cd! The trouble was the egg. At each thump it hummed more softly. They were quite dry, and going the
    wrong way. {H} looked for the front end and found an ear. "Excuse me," {h:they} called into it.
    "Would you mind being a roof in the other direction?"
b "Who's there?" said the roof. "Only your guests," said {H}.
cd "Bless me," said the roof. "Have I got lodgers?"
d. It is not a thing one likes to ask of a stranger, let alone of a house.

@ there 1 valley joyful walk joy basket,egg rain | travelling happily beneath a friendly giant
    dinosaur through the rain, with an egg in a basket
ab! "With joy," said the roof. Round it went, thump, thump. Now the egg hummed loud! And nobody got
    wet but the roof.
cd! "I was only walking to keep warm," said the roof. "One way is as good as another, and I have
    never had company down there." It turned round in eleven steps. The egg hummed up again, and
    the roof walked on towards the mountains, asking now and then if everyone was still in.
cd. When the rain stopped nobody noticed for a mile.
abcd& "All in!" called {H}, and {B} was counted too.
b. It sang a song about the rain, and it was all about feet.

# race | The Slowest Race | An egg and a spoon make you a runner in the great race, whether you have
    time for it or not.
@ flag 1 valley joyful stand wonder basket,egg,flag,spoon - | arriving with an egg and a spoon among
    small dinosaurs lined up for a race under a flag
ab! A flag! A row of small dinosaurs! "You have an egg," said one, "and a spoon. So you are in the
    race!"
cd! Round the next bend there was a flag, a rope of flowers and a crowd. Nine little dinosaurs stood
    in a row, each with a nut in a spoon. "An egg," said the judge, looking into the basket, "and a
    spoon. You're late. Lane ten." There was no arguing with a judge who had so many teeth.
cd "What a whopper," said lane nine, looking at the egg. "Mine's only a nut."
b. {helper} was made to hold the rope.

@ go 1 valley tense walk determination spoon,egg - | balancing a huge egg on a small spoon at the
    start of a race
ab! "Ready, steady, go!" Off shot the nine. Plop! Plop! Down fell their nuts. {H} went slow. A
    bit, and stop. And a bit, and stop. // "Go!" The nine were off. {H} held the egg on the spoon,
    and hardly moved.
cd! "Go!" said the judge, and nine dinosaurs shot off with a scream. Nine nuts flew up. Nine
    dinosaurs went back for them. {H} stood where {h:they} {h:was}, with a very large egg on a very
    small spoon and both arms around the lot, and thought about it. Then {h:they} moved on by about
    the width of a biscuit.
cd. A snail that was not in the race went by and wished {h:them} luck.
b. "Mind the bump," said {H} to the egg.

@ thump 3 valley curious reach mischief egg - | shielding an egg from a round, eager dinosaur
    sitting at the edge of a racetrack
ab! In the middle sat Mrs Thud. "You must be tired," she said. "Shall I hold it?" "No, thank you,"
    said {H}. "I'm racing."
cd! Halfway along somebody had put out a seat, or else it was Mrs Thud. "You look worn out," she
    said tenderly. "Suppose you put it down, just here, under me?" "I can't stop," said {H}, who
    had scarcely begun. "I'm in a race."
b. Mrs Thud sat on a nut instead. Crack!
d. "I'd hatch it before you got to the rope," said Mrs Thud, which may well have been so.

@ rope 2 valley joyful stand joy egg,spoon - | crossing a finish line of flowers very slowly with an
    egg on a spoon while tiny dinosaurs cheer
ab! The nine fell. They got up. They fell on each other. And {H} went on, bit by bit, under the
    rope. The egg had not slipped once!
cd! The others dropped, and fetched, and met head on, and blamed the wind. {H} went on, one biscuit
    at a time. The judge fell asleep and was woken. And when the rope of flowers went over {H's}
    head, the egg was still on its spoon, and it was still humming.
cd "First," said the judge, looking at a shadow on the ground. "And by quite a long way, although
    not in the usual direction."
abcd& {B} cheered so hard that two nuts fell.
b. "That was the fastest slow," said the judge, "I ever saw."

@ prize 2 valley joyful walk joy flag,basket,egg - | walking on through the ferns with a small flag
    stuck in the basket beside an egg
ab! {H} won the flag. {H} stuck it in the basket. Now the egg had a flag! "Hmm!" it said, and on
    they went to the hills.
cd! The prize was the flag, and it looked very well on the basket. All nine losers came along as far
    as the ford, for they wanted to know how it was done. "You just don't hurry," said {H}. They
    nodded, and rushed off at once to try it.
b. It waved at every step.
d. "Not hurrying," said lane nine with deep respect. "Who would have thought of that?"
"""
