"""The spoon's obstacles: five places where everybody has another use for it."""

OBSTACLES = """
# leak | A Hole in the Middle | The sea comes in at the bottom of the ship, and everything on board
    is tried as a cork.
@ wet 1 deck curious stand wonder - - | standing in a puddle on the deck of a little ship, looking
    down
ab! {H's} socks were wet. Why were they wet? There was a hole in the ship! Glug, it said. Glug,
    glug.
cd! {H} noticed first that {h:their} socks were wet, and next that the potatoes were swimming. In
    the bottom of the ship was a hole no bigger than a plum, and the sea was coming in and making
    itself at home.
b. A sardine came in and looked around.
d. A sardine had come in as well, and was being shown around by another sardine.

@ plug 2 deck tense reach determination apple,spoon - | holding an apple over a little fountain of
    water on the deck
ab! {H} tried a sock. Pop! {H} tried an apple. Pop! {H} looked at the spoon. "No," said {H}. "You
    are promised."
cd! {H} tried a sock, and the sea took it off. {H} tried an apple, and the sea gave it back. The
    spoon would have fitted, more or less, and {H} looked at it for a while. "No," {h:they} said.
    "You're promised."
abcd+ {B} sat on it, and rose slowly into the air.
abcd~ {B} tried a tail, and took it back rather quickly. // {B} drank some, which was kind but slow.
b. The potatoes bobbed round and round.
d It is one thing to be in need of a cork, and quite another to break your word to somebody you have
    not even met.

@ bun 1 deck joyful reach joy - - | pushing a large sticky bun into a hole between two planks
ab! "What sticks?" said {H}. "Last week's buns!" {H} pushed one in. Squish! The hole was shut.
cd! Then {H} thought of the buns. They had been baked last week, with treacle, and nobody had been
    able to bite one since. {H} took the worst, laid it over the hole and leaned on it. There was a
    sound like a boot in mud, and then there was no sound at all.
cd. It is there to this day, and no plank on the ship is harder.
b. "Glub," said the sea, with its mouth full.
cd The sea tried it from below, twice, and lost a tooth.

@ bail 3 deck calm reach determination bucket,spoon - | bailing water out of a little ship with a
    bucket
ab! Now the water had to go out again. One bucket. Two buckets. Ten buckets. Splash! The sardine
    waved.
cd! Then the sea had to be carried back to where it belonged. {H} filled the bucket, emptied it over
    the side, and filled it again, forty times. The spoon came out of the pocket for the last
    puddle, and it did that very neatly.
abcd& {B} counted the buckets, and lost count on purpose.
b. One potato went over too, and swam away.
d Somebody on the other side, for all one knew, was filling it up again, but it was only polite to
    try.

@ dry 2 deck calm sit joy spoon clear | sitting on a dry deck with socks hung up, drying a spoon on
    a sleeve
ab! All was dry. {H} hung up the socks and dried the spoon. And far off it went: OOOM! It did not
    sound so far now.
cd! By and by there was nothing wet on the {ship} but the washing. {H} dried the spoon first and
    {h:themselves} after. From over the water came the Grumble. OOOM. It was nearer than before, or
    else it had grown.
b. Every sock on the line swung round to look.
d The potatoes had been on a cruise, and would talk of nothing else for days.

# pelican | The Pelican's Pocket | A pelican keeps whatever shines, and it keeps it in its beak.
@ swoop 1 deck tense reach wonder spoon clear | snatching at a spoon that a pelican is carrying off
ab! Down came a pelican. Snap! It had the spoon! In it went, into that big, big beak. "Mine," said
    the pelican.
cd! A pelican sat down on the rail, the way a sofa would. "Is that shiny?" it asked, and before {H}
    could say yes or no it had leaned over and taken the spoon out of {h:their} pocket. Clack, went
    the beak. "It was shiny," said the pelican.
cd "It's a spoon," said {H}. "And it's promised."
b. Clink, it went, on its way down.
d It was not what one would call stealing. A pelican's beak is simply where things go.

@ list 2 deck curious stand determination key,coin,ring - | listening to a large pelican with a
    bulging beak that shows a key, a coin and a ring
ab! "What else is in there?" asked {H}. "A key," said the pelican. "A coin, a ring and my lunch." It
    would not open wide.
cd! "You have a lot in there," said {H} politely. "I have a key," said the pelican, "and a coin, and
    a ring, and a door handle, and a fish that I am saving." It said all this through its nose, for
    it had no wish to open its beak.
abcd& {B} said please as well. It said no, through its nose.
b. When it shook its head, it jingled.
cd. Now and then it counted them, which sounded like somebody looking for change on a bus.

@ feather 3 deck joyful reach mischief feather - | tickling a pelican under the chin with a feather
ab! {H} took a feather. Tickle, tickle! The pelican went red. It did not laugh. It was full, and it
    did not dare.
cd! {H} picked up a feather and tickled it under the chin, where there was a good deal of chin. The
    pelican went pink. Its eyes watered. But it thought of all the things that it had in there, and
    it kept its beak shut.
b. One little "hee" came out at the side.
d A giggle got as far as its throat, met the door handle, and had to go back.

@ say 1 deck joyful stand joy spoon clear | bending toward a pelican with one hand raised, a spoon
    flying out of its beak
ab! "What do you say," asked {H}, "when you see a doctor?" "AAAH!" said the pelican. Out fell the
    spoon! // "Say AAAH," said {H}. The pelican was a polite bird. "AAAH!" it said. Plink! The
    spoon!
cd! Then {H} looked at it closely. "You don't look well," said {H}. "Say AAAH." Nobody can keep a
    beak shut who is asked that kindly. "AAAH," said the pelican, and out came the spoon, the fish,
    and, to its great surprise, a small brass band's worth of buttons.
b. "Was it my tonsils?" asked the pelican.
cd. It looked down at the heap with real interest. Some of these had been missing since before it
    was hatched.

@ give 2 deck calm reach joy mirror,spoon clear | handing a small mirror to a contented pelican on
    the rail
ab! Now it looked sad. So {H} gave it a mirror. "Mine! And who is that fine bird?" it said. Far off:
    OOOM.
cd! It looked at the gap in its treasure so sadly that {H} gave it the shaving mirror, which nobody
    on board had any use for. The pelican had never seen itself before and thought it a fine bird.
    "I'd take you there," it said, "but it is so loud." OOOM, said the edge of the sea, as if it had
    been called.
b. The pelican shut its eyes. It was not a loud sort of bird.
cd Every so often it nodded to itself, and was always nodded back to.

# rocks | A Hundred Spoons Tall | Two rocks will let nobody by until it is settled which of them is
    taller.
@ lean 1 deck curious stand wonder - - | looking up at two tall rocks that lean against each other
    over the water
ab! Two rocks leaned head to head. "I am taller," said one. "No, I am," said the other. No ship
    could get by.
cd! There were two rocks in the way, tall as churches, with just enough room for a ship in between.
    Or there would have been. But they were leaning over with their heads together. "I'm taller,"
    said the left one. "Than what?" said the right one. It seemed to have been going on for some
    time.
b. Moss had grown on the quarrel.
cd The moss had taken sides.

@ judge 3 deck joyful reach mischief - - | holding out both arms to measure two tall rocks from the
    deck
ab! "I'll look," said {H}. "You are both very tall." "But who is taller?" said the rocks. "Both,"
    said {H}. They did not like that.
cd! "From here," said {H}, "you are both extremely tall." "Thank you," said the left one. "But I
    more so." "It means me," said the right one. A pebble was thrown. It took a hundred years to be
    noticed, so nobody was hurt.
abcd+ "I'm taller than both," said {B}, "lying down." Nobody could prove {b:them} wrong.
abcd~ {B} looked up and up, and fell over backwards.
b. A pebble fell off one. "Now I am lighter," it said.
d Both of them had cousins, it turned out, who were mountains, and they brought those into it as
    well.

@ count 1 deck calm reach determination spoon,rope clear | measuring a tall rock with a spoon tied
    to a long rope
ab! "I'll measure you," said {H}, "with a spoon." One spoon, two spoons, three... It took all the
    fingers, and then some toes.
cd! "Then let us do it properly," said {H}. "In spoons." {H} marked a rope at every spoon's length
    and sent it up with a patient crab. The left rock stood up straight to be measured, as everybody
    does. So did the right one. It came to a hundred spoons exactly.
b. "Don't stretch," said {H}. They were stretching.
d Halfway up, the left one was found to be on tiptoe, and it all had to be done again.

@ same 2 deck joyful stand joy spoon clear | holding up a spoon between two tall rocks that stand up
    straight
ab! "One hundred," said {H}, "and one hundred!" The rocks stood up straight. "The same?" they said.
    "Then you're my twin!"
cd! "A hundred," {H} read out, "and a hundred." There was a silence of the kind that only rocks can
    make. "The same?" said the left. "Then," said the right, "we must be twins." They had each
    wanted a brother for ages, and had never thought of looking.
b. They both cried a bit. Plop, plop, plop.
cd. "I always liked you," said one of them. It no longer mattered which.

@ gap 2 deck curious walk joy spoon clear | steering a little ship through the gap between two tall
    rocks
ab! They stood apart for a good look. Now there was a gap! In went the ship. OOOM, said the sea
    ahead.
cd! They had to stand well apart to have a good look at each other, and that left a gap as wide as a
    street. The {ship} went through with room to wave. "Who will you measure next?" they called.
    OOOM, said something up ahead. "Not that," said the rocks, both at once, and were delighted.
b. "Happy birthday!" called {H}. It had to be, some day.

# moon | The Moon in the Bucket | Somebody has left a bucket on the deck, and now the sea is dark.
@ lost 1 deck curious stand wonder bucket clear | peering into a bucket on deck that glows from
    inside
ab! The sea was dark. It had lost its moon! The moon that lies on the water was gone. But the bucket
    was glowing.
cd! There are two moons at sea, the one above and the one that lies on the water. The one above was
    in its place. The other was gone, and the waves were bumping into each other in the dark. Then
    {H} saw that the bucket on deck was shining like a lamp.
b. "Oh," said the bucket, full of moon.
d. It must have looked in for a moment, as one does, and found that it was just the right size.
cd Nobody owned up to having left it there. It was that sort of bucket.

@ tip 3 deck tense reach determination bucket clear | lifting a shining bucket over the rail of a
    little ship
ab! {H} picked up the bucket. Slop! A bit of moon fell on the deck. It broke in two! "Stop, stop,"
    said {H}.
cd! {H} lifted the bucket to the rail, and it slopped. A piece of the moon fell on the planks and
    broke into seven more pieces, which slid about and hid behind things. "Stop," {H} told the
    bucket, and put it down as one puts down a baby.
b. There was moon on the mast, and moon on a boot.
abcd& There was some of it on {B}, and it looked good.
cd. A beetle had taken one of them home, and its window shone all night.

@ ladle 1 deck calm reach wonder spoon,bucket clear | ladling moonlight from a bucket into the sea
    with a spoon
ab! Who needs a spoon? The moon does! {H} dipped it in. One spoon of moon, into the sea. Two spoons
    of moon. Shh, it said.
cd! What was wanted, quite clearly, was a spoon. {H} took it from {h:their} pocket, dipped up a
    little moon, and let it slide over the side. Shh, it went, and lay there shining. It took three
    hundred spoonfuls. Not one drop was spilled, and nobody spoke, even those who generally would.
b. It was as thick as cream and as cold as mint.

@ crumbs 2 deck joyful reach joy spoon clear | scooping up shining crumbs of moonlight from the
    planks
ab! Then {H} got the crumbs. One was on the mast. One was in the socks. One was on {H's} own nose!
cd! After that came the crumbs. {H} scraped one from the mast and two from the washing, and one had
    to be coaxed from under a barrel. The last was hard to find, until somebody pointed out that
    {H's} nose was shining.
b. "It tickles," said {H}. In it went, plip.
d There was one that nobody ever found. There is a mouse on that ship, however, who reads in bed.

@ road 2 deck calm walk joy spoon clear | sailing along a bright road of moonlight on dark water
ab! Now the moon lay on the water again. It made a long, bright road. OOOM, said the end of the
    road.
cd! The moon on the water shook itself, closed all its cracks and lay down flat. Then, since it owed
    somebody something, it stretched out into a road, all silver, from the bow of the {ship} to the
    edge of the sea. From the end of the road came the Grumble. OOOM. {H} put the spoon away and
    steered straight down the middle.
b. The spoon had a shine on it that never came off.
cd. The fish came up on both sides to see who had ordered it.

# castle | The King of Low Tide | On a flat island a very small king has lost his castle again.
@ king 1 island curious stand wonder crown clear | bowing to a very small crab with a crown on a
    wide beach
ab! On the beach stood a crab with a crown. "I am the king," he said. "The sea has eaten my castle
    again."
cd! {We:they} had only stopped for water, but on the beach stood a very small crab with a very small
    crown. "I am the King of Low Tide," he said. "You find us without a castle. We had one this
    morning, with eleven towers. The sea comes in at four."
cd "Every day?" asked {H}. "It keeps better time than we do," said the king.
b. "I'm sorry," said {H}. "So are we," said the king.

@ dig 3 island joyful reach joy spade,crown - | patting a big sand castle into shape with a spade
    beside a tiny crowned crab
ab! {H} built him a new one. Pat, pat, pat. It had a door, a tower and a shell over the gate. // {H}
    dug with a spade. Up went the walls. Up went a tower, and it had a window for the king.
cd! So {we:they} built him another, with a spade. {H} did the walls and the king did the pointing
    out. There were twelve towers this time, a gate, and a balcony for waving. The king tried it,
    and waved to a sandpiper, which waved back.
abcd& {B} did the moat, mostly by sitting in it. // {B} patted the best tower. It was then a hill.
b. "Higher," said the king. He was as high as a bun.
cd Above the gate stood a shell, to be knocked on, although nobody could think by whom.

@ tide 2 island tense stand fear - - | watching a wave creep up to a sand castle on a beach
ab! Here came the sea. In, in, in. It licked the door. "It's four," said the king, and shut his
    eyes.
cd! And at four, because it was four, the sea came in. It came up the beach on its tummy and put out
    one wet finger toward the gate. The king took off his crown, and held it very tight. "One never
    gets used to it," he said.
b. Hiss, said the foam. It was at the bottom step.
d There is nothing so sure of being invited as the sea.

@ spoon 1 island joyful reach determination spoon,crown - | digging a winding channel in the sand
    with a spoon
ab! "It's only thirsty," said {H}. {H} took the spoon. {H} dug a path, round and round. The sea ran
    along it, and away!
cd! "Perhaps it only wants somewhere to go," said {H}, and took out the spoon. A spade was too wide
    for this. With the spoon {h:they} dug a path for it, once around the castle, under the bridge,
    past the balcony and off to a pool. The sea put a finger in and followed it all the way,
    delighted.
b. "It's going by!" said the king. "It bowed!"
cd "It bowed!" cried the king. "We distinctly saw it bow. We shall have to bow back."

@ medal 2 island calm stand joy coin,spoon,crown clear | receiving a tiny medal from a crowned crab
    on a sand castle's balcony
ab! The king gave the spoon a medal. It was a very small coin. "Sir Spoon," he said. Then: OOOM! The
    king went in.
cd! The king had the spoon kneel down, which it did as well as it could, and made it a knight. It
    got a medal as well, a coin no bigger than a lentil. Then OOOM came over the water, and all
    twelve towers trembled. "That," said the king, "is outside our kingdom." And he went in and shut
    the gate.
b. "Rise, Sir Spoon," said {H}, and off {we:they} went.
d A spoon cannot blush, as a rule. This one had a pinkish look for the rest of the week.
"""
