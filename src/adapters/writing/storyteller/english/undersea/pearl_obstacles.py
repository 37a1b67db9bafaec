"""The obstacles on the way to the pearl: five who have, hold or hide something."""

OBSTACLES = """
# clam | The Clam with Its Mouth Full | A clam has shut on {H's} rope, and it cannot say why it
    will not let go.
@ snap 1 reef tense float wonder rope,basket clear | pulling at a rope that is caught in a big
    closed clam
ab! Snap! A great grey clam had shut its mouth. It had shut it on {H's} rope. {H} pulled. It held
    on.
cd! The rope hung out of the basket at the back, as ropes will, and trailed over a great grey
    clam. Snap! {H} was stopped in the middle of a stroke. The clam had it, right up to the knot.
b. "Excuse me," {H} said to the clam. "That is mine."
cd. "Mm," said the clam. It might have been "sorry", or "mutton".

@ tug 2 reef tense swim determination rope clear | tugging with both arms at a rope in a clam
ab! {H} pulled to the left. {H} pulled to the right. "Mm mm," said the clam. One does not talk
    with one's mouth full.
cd! {H} pulled to the left and to the right, and then straight up, with a knot in it to pull by.
    "Mm mm mm," said the clam. It had been taught not to speak with its mouth full, and its mouth
    was full of rope.
abcd& {B} pulled {H}, and {H} pulled the rope. // {B} pulled as well, and sat down rather
    suddenly.
b. The rope got longer. The clam stayed as it was.

@ knock 3 reef joyful float mischief hat clear | laughing at a small crab who lives in a hat and
    knocks on a clam
ab! Tuck came by in a hat. It was his house for now. "Knock, knock," he said. The clam could not
    ask who was there.
cd! Tuck, who was living in a hat by this time, and found it draughty, thought that he could make
    it laugh. "Knock, knock," he said, and knocked. It is a joke for two. The clam shook, and went
    red, and looked at them with tears in its eyes, but it could not ask who was there.
b. "Nobody is there," said Tuck. "I live in a hat."
d. Swap the squid came past and offered two short ropes for one long one. It did not help.

@ ah 1 reef joyful float mischief mirror clear | holding up a mirror before a wide open clam
ab! {H} got out a mirror. "I am the doctor," said {H}. "Say ah!" "Aaaah!" said the good clam. Out
    fell the rope.
cd! Then {H} took the mirror out of the basket and put on a doctor's face. "Well, well," said {H},
    "and how long have we had this? Say ah, please." There are things that one just does. "Aaaah,"
    said the clam. Out came the rope.
bcd. "And breathe in," said {H}, to round it off.

@ pea 2 reef calm float wonder mirror,rope clear | looking at a small green pea that a clam shows
    proudly
ab! Inside lay something round and green. It was a pea! "I am growing a sort of pearl," said the
    clam.
cd! On its tongue lay something small, round and green. "It's growing into a kind of pearl," said
    the clam, "but one has to keep one's mouth shut, or it gets cold." It was a pea. {H} looked at
    it in the mirror for a while. "It's coming along nicely," {h:they} said. "I never saw a
    rounder one." The clam told {we:them} the quickest way, and closed up tight.
b. {H} gave it a good rub.

# horse | The Horse That Held On | Only a sea horse can cross the long white sand, and this one
    will not let go of things.
@ sand 1 reef curious float wonder - clear | beside a small proud sea horse at the edge of bare
    white sand
ab! The sand was wide, and the sea ran hard. "You need a horse," said Tuck. There was one, with
    its tail round a straw.
cd! After that came the long white sand, where nothing grew and the sea ran along sideways like a
    crowd with a train to catch. Nobody swims there. One takes the sea horse. It stood at the edge
    with its chin up and its tail around a straw, and it said it was ready.
b. "Gee up, please," said {H}. "In a minute," said the horse.

@ stop 2 reef tense swim determination rope clear | riding a sea horse that has wound its tail
    around a stalk
ab! Off they went. One, two, three, stop! The horse held on to a reed. Off! One, two, stop! It
    held on to a stone.
cd! It set off at a trot, went three yards, and wound its tail round a reed. "One moment," it
    said. Then it trotted as far as a stone, and wound its tail round that. "I like to have hold
    of something," it said. "One does hear of horses being swept away."
abcd& It held on to {B} for a bit. {B} did not mind. // "That's my ear," said {B}, or looked it.
b. A sea slug went past, and waved.

@ chair 3 reef joyful float mischief bucket clear | laughing as a small crab in a bucket is tipped
    off a sea horse
ab! Tuck had a new house. It was a bucket. Each time the horse stopped, the bucket went on. Clang!
    "A bit loud," said Tuck.
cd! Tuck had moved into a bucket in the meantime, on account of the view. It had no brakes. Each
    time the horse stopped the bucket did not, and he had to be fetched. "It's a bit loud," he
    said, "and one gets sand." Swap the squid offered them a chair for the horse, and said that it
    would be quicker.
b. Clang, clang, clang it went over the sand.

@ held 1 reef joyful float wonder rope clear | giving one end of a rope to a sea horse to hold
ab! {H} gave the horse the end of the rope. "Hold on to this," said {H}. "It comes with you."
cd! "What if you could hold on to something," asked {H}, "and take it along?" The horse had never
    heard of such a thing. {H} took the rope out of the basket and put one end of it into the curl
    of its tail. It squeezed. It looked round. Nothing had come loose anywhere.
b. "I have got it," said the horse. "It has got me."
d. It was tied to nothing at all, as a matter of fact, but nobody brought that up.

@ gallop 2 reef joyful swim joy rope clear | galloping over white sand on a sea horse with a rope
    streaming behind
ab! And how it ran! Over the sand, up and down, with the rope out behind. "Keep the rope," said
    {H}, on the other side.
cd! Then it galloped. It went over the white sand like a spoon over custard, with its nose up and
    the rope streaming out behind. On the far side it stopped, and for once it was because they
    were there. "You keep it," said {H}, and the horse went home with the whole rope in its tail,
    waving it at everybody.
b. "Again!" said Tuck from inside the bucket.

# school | The School of a Thousand | A school of sardines does everything together, and whoever
    is in it is in it until the bell.
@ in 1 reef curious swim wonder -,bell clear | in the midst of a great crowd of silver fish all
    facing one way
ab! All at once there were fish, left and right, above and below. "In line, please!" called one
    with a bell.
cd! It was like swimming into a drawer of forks. There were sardines in front, sardines behind,
    and sardines above and below, a thousand of them, and all looked the same way. "No talking,"
    called one in glasses, who had a bell. It was a school, and {H} was in it.
b. "I am not a fish," said {H}. "Nor is that a line," said the teacher.
cd. "New, are we?" said the thousand, all at once, out of the corners of their mouths.

@ about 2 reef tense swim determination - clear | turning the wrong way among a thousand turning
    silver fish
ab! "Left!" They all went left. "Right!" They all went right. {H} went left. Bump, bump, bump, a
    thousand times!
cd! "And left," said the teacher, and a thousand fish turned left like one. "And right." {H} had
    been thinking of the shelf, and turned left again. It takes a long time to say sorry to a
    thousand fish, as each of them says "not at all".
abcd& {B} did it right the first time, and looked smug. // {B} was facing up. It was a new idea.
b. Turn, turn, turn, until all was silver.

@ sums 3 reef joyful float mischief drum clear | listening to a teacher fish, beside a small crab
    who lives in a drum
ab! Now they had sums. "What is one and one?" "Two!" said a thousand fish. Tuck lived in a drum
    now. It went boom.
cd! Then they had sums. "What do a thousand and one make?" asked the teacher. "Us and them," said
    the thousand. It was quite right. Tuck, who had moved into a drum because it was round, knew
    nothing at all. But each time he turned over it went boom, and was taken for an answer.
ab "Boom is not a number," said the teacher.
d. He was praised for trying. He had been trying to get some sleep.

@ hand 1 reef curious float determination - clear | raising one hand high in a crowd of astonished
    fish
ab! {H} put up a hand. Nobody there had ever seen one. "What is that?" asked the teacher. "A
    hand," said {H}. "May I go, please?"
cd! So {H} put up a hand. The lesson stopped. A thousand heads turned, and for the first time not
    all at the same moment. "What is that?" asked the teacher. "It's my hand," said {H}. "One puts
    it up when one would like to ask." None of them had ever asked a thing. None of them had had a
    hand to put up.
b. They all looked at their fins, very hard.

@ break 2 reef joyful swim joy bell clear | ringing a bell as a thousand fish scatter in all
    directions
ab! "May we have a go?" asked the fish. Up went all their fins! "Then it's play time," said the
    teacher. {H} rang the bell. Whoosh!
cd! Somewhere in the middle a fin went up. "Please, may we go and play?" The teacher took off the
    glasses, put them on again, and gave {H} the bell. It rang once. And a thousand sardines went
    in a thousand directions, which nobody had known that there were. Where they had been was
    nothing but clear water, and the way to the old ship.
b. The last one came back to say thank you.

# ink | The Small Black Cloud | A cloud of ink says sorry and grows, and the more one says hello,
    the darker it gets.
@ black 1 reef tense float wonder - mist | reaching about in a dark cloud of ink in the water
ab! Puff! It was as black as night. {H} could not see {h:their} own nose. "Sorry," said the dark,
    in a small voice.
cd! One moment it was light, and then there was a puff, and it was not. {H} held up a hand and had
    to take it on trust. "Sorry," said the dark, from somewhere in the middle. "I do that when
    people look at me." It was a very young squid, and very shy.
b. "Who put out the sea?" asked Tuck.

@ hello 2 reef curious float wonder - mist | talking kindly into a black cloud that has grown
ab! "Hello!" said {H}. Puff! It got blacker. "Don't be shy," said {H}. Puff, puff! Now it was
    black all the way up.
cd! "Hello," said {H}, as kindly as could be. Puff, went the dark. "It doesn't matter in the
    least," said {H}. Puff, puff. "Really, take no notice of us." It now reached to the top of the
    sea, and a gull was heard to remark upon it.
abcd& {B} said nothing, and got puffed at too. // "I only smiled," said {B's} face, as far as one
    could see.
b. It was like being inside a plum.

@ bottle 3 reef joyful float mischief bottle mist | bumping into a small crab in a bottle in the
    dark
ab! Bump! That was Tuck. His new house was a bottle. "There is a nice view," he said. "But not
    now."
cd! Something went clink against {H's} knee. It was Tuck, who had moved into a bottle, for the
    sake of the windows. "I can't see a thing," he said. "I could have stayed in the sock."
    Somewhere on the left Swap the squid was offering candles, and could not say what they cost,
    because it could not find them.
b. "A bit narrow at the door," said Tuck.

@ write 1 reef calm float wonder paintbrush,pebble mist | painting a word on a white pebble with a
    brush, in dark water
ab! {H} took the best brush and a white pebble. There was enough ink. {H} wrote: HELLO. TAKE YOUR
    TIME. Then {H} looked away.
cd! It struck {H} that there are people who like to be written to. {H} took the best brush out of
    the basket, found a white pebble by feel, and for ink there was the sea. HELLO, {h:they}
    wrote. TAKE YOUR TIME. Then {h:they} set down the pebble, turned round, and looked hard at
    nothing.
bcd. It was quiet for a bit. Something went scratch, scratch.

@ reply 2 reef joyful float joy pebble clear | reading a pebble beside a very small squid in clear
    water
ab! Back came the pebble. It said: hello. It got light, and there was a squid. It was as small as
    a mitten.
cd! When {H} turned back, the pebble was lying a little nearer. On its other side, in the finest
    hand that {h:they} had ever seen, stood "hello". The black thinned to grey and the grey to
    blue. A squid the size of a mitten was looking past {H's} ear, which is a start. It wrote the
    way on the sand for {we:them}. Even the full stops were pretty.
b. {H} kept the pebble, and the squid kept the brush.

# museum | The Museum of Nearly Everything | An old lobster has ninety-nine spoons, and shows
    every one of them to {H}.
@ ticket 1 wreck curious float wonder spoon clear | gazing at heaps of spoons around an old
    lobster in a sunken ship
ab! In the ship's kitchen lived an old lobster. He had spoons up to the roof. "It's a museum," he
    said. "Don't touch!"
cd! The way led through the ship's kitchen, and there was a rope across it, and a sign: MUSEUM.
    Behind it were spoons. They lay on the floor, hung from the ceiling and filled the bath. In
    the last free corner, on one leg, was an old lobster with a cap on. "This way," he said, "and
    mind the spoons."
b. "Do you eat much soup?" asked {H}. He never ate soup.

@ tour 2 wreck calm swim wonder spoon clear | following an old lobster along a row of spoons
ab! "This is a spoon," he said. "And this is a spoon. And this is a spoon, too." It took all day.
    There were ninety-nine!
cd! He showed them one at a time. "This is a spoon. This is another. This one has a bend in it,
    and nobody knows why." He knew the day he had found each, and what the water had been like. By
    the fortieth {H} could tell them apart. By the sixtieth {h:they} had a favourite.
abcd& {B} dozed off at thirty-one, with open eyes. // {B} nodded so much that it made a breeze.
b. Number twelve had been a fork once, he said.

@ slide 3 wreck joyful float mischief boot,spoon clear | ducking as a heap of spoons slides down
    around a small crab in a boot
ab! Tuck came in a boot. He turned round. Cling, clang, clong! Down came all the spoons. "A bit
    long in the toe," said Tuck.
cd! Tuck was trying a boot just then, and it was a bit long in the toe. He turned it round to see
    how it sat. Far up a teaspoon slipped. It met a tablespoon. The noise went on for some time,
    and when it was over there was a heap, and in the heap a sigh. "I had only just got them
    straight," said the lobster.
b. It took an hour to put them all back.

@ hundred 1 wreck calm float determination spoon clear | holding out a plain spoon to an old
    lobster
ab! "I need just one more," said the lobster. {H} had a plain one, for the bun. {H} gave it to
    him. One hundred!
cd! "I only need one more," said the lobster. "With a hundred it's complete, and then I shall have
    time for people." He had been saying that since ninety. In the basket, to spread the bun with,
    {H} had a perfectly plain spoon. {H} held it out. The lobster took it in both claws, and
    number one hundred it was.
d. Then he looked around, and did not know what to want. One could see him trying.
b. He wrote a little card for it, with {H's} name on.

@ guests 2 wreck joyful float joy spoon,cup clear | raising a spoon at a big tea party in a sunken
    ship
ab! "What now?" asked the lobster. "Now you can ask a hundred people to tea," said {H}. And a
    hundred came!
cd! "And what is it for now?" he asked in a small voice. "Well," said {H}, "with a hundred spoons
    you can have a hundred people to tea." He turned that over, front and back. Then he took the
    rope off the door. Before long every spoon was in a cup, and there was room on the floor. And
    where the heap had been was a flight of stairs that he had quite forgotten. It led down.
b. He stirred his own tea with number twelve.
"""
