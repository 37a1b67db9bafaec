"""The obstacles in the riddle of the birthday cake: five quiet stretches of a loud city."""

OBSTACLES = """
# gulls | The Gulls Who Only Eat Chips | The gulls on the ridge shriek so that nobody can question
    them, and {H} mustn't shout.
@ shriek 1 roofs tense stand wonder - - | facing a row of shrieking gulls on a roof ridge
ab! On the roof sat nine gulls. "MINE! MINE! MINE!" they all shrieked. And {H} had to whisper!
cd! The crumbs ran along a ridge, and on the ridge sat nine gulls, all shrieking. "MINE!" they
    shrieked. "MINE! MINE!" It is hard to question somebody who shrieks, and harder when you may
    only whisper. "Did you eat a cake?" breathed {H}. "WHAT?" shrieked the gulls.
b "SHH!" went Mr Hush, at his window. "MINE!" said the gulls.
cd "SHH!" said Mr Hush from a skylight, and the gulls took that for "chips", since they take most
    things for it.

@ letters 2 roofs curious reach determination paintbrush - | writing on a roof tile with a
    paintbrush for a row of gulls
ab! So {H} wrote it. "Cake?" wrote {H} on a tile. The gulls put their heads on one side. They could
    not read.
cd! So {H} borrowed the paintbrush from a half-done chimney and wrote it on a tile in large letters.
    CAKE? The gulls read it with the left eye. They read it with the right eye. Then one of them ate
    the full stop.
b One gull held it upside down.
abcd+ "Draw it," whispered {B}. // "Try a picture," whispered {B}.
abcd~ {B} acted the cake, and was rather good.
d "Delicious," it said. "What does the next bit mean?" The next bit was a question mark, and it
    went down sideways.

@ chips 1 roofs joyful stand mischief - - | acting out a big round cake with both arms for a row of
    puzzled gulls
ab! {H} showed them with both arms. Big! Round! Yum! "No!" said the gulls. "We only eat chips."
cd! In the end {H} acted it. {H} was big. {H} was round. {H} rose, and smelled of vanilla. The gulls
    were spellbound, and for the first time since the spring not one of them shrieked. "Oh,
    that!" said the oldest, in a normal voice. "No, no. We only eat chips."
cd. "It's our tummies," said another. "Cake repeats."
b "It was a good show," they said, "but where are the chips?"

@ moon 2 roofs curious reach wonder - - | listening to an old gull that points with a wing across
    the rooftops
ab! "But something went by," said the old gull. "Brown. Round. Slow." It pointed with one wing. Over
    there!
cd! "Something did go by," said the old gull, "about an hour ago. It was round and brown, and no
    wings on it at all. I said good morning. I took it for the moon, having an off day." It pointed
    along the roofs with one wing.
b "It smelled nice," said the gull, "for a moon."
d. Number Six wrote down "moon", with a question mark, and underlined the question mark.

@ after 3 roofs curious walk determination - - | going along a ridge past gulls that have fallen
    silent
ab! "Thank you," whispered {H}, and went that way. Bumf, bumf, went the drum. "Shh," said the gulls!
    // On went {H}, bumf, bumf. "Thank you!" Behind {h:them} all nine gulls went "shh".
cd! {H} thanked them and promised chips. As {we:they} went along the ridge, the drum said "bumf"
    at each step. Nine gulls turned round. "Shh," they said, all together. They had only just found
    out how nice it is.
b. It was so quiet that you could hear a gull think. It was thinking of chips.
d Only the youngest forgot, and said "mine", but it said it in a whisper and then looked very
    surprised.

# nap | The Roof of Forty Snores | Under a roof of glass the whole nursery is having its nap.
@ glass 1 roofs tense stand wonder - clear | at the edge of a wide glass roof with forty sleeping
    toddlers below
ab! The next roof was made of glass. Under it lay forty small children, fast asleep. Oh no, thought
    {H}.
cd! The next roof was all glass, and below it was the nursery. Forty very small children lay in
    forty very small beds and had their nap. The crumbs led right across the middle. {H} swallowed.
    Even that was quite loud.
b "Snore," went the left. "Snore," went the right.
d "Not one of those crumbs may be stepped on," breathed Number Six, who was thinking of the
    evidence and not of the children.

@ squeak 2 roofs tense walk determination - clear | inching across a glass roof with a wrapped drum
    hugged tight
ab! {H} went one bit. Squeak! {H} went one more bit. Bumf! Below, one small eye came open. {H} did
    not breathe.
cd! {H} went a little way. Squeak, said the glass. {H} stopped, went on, and something said "bumf".
    That was the drum. Below, one eye opened, in the third bed from the left, and looked straight
    up. {H} smiled at it, as quietly as one can smile.
cd& {B} stopped as well, in the middle of a yawn, and had to keep it.
b. The eye shut again. Phew!
d As smiles go, {H's} was a long one. By the end of it both cheeks hurt.

@ time 1 roofs joyful walk mischief - clear | crossing a glass roof in time with the snores below
ab! Then {H} had it! Snore, went all the beds. Squeak, went {H}. Snore. Squeak. Nobody could hear a
    thing.
cd! Then {H} listened, and had it. The forty were snoring in time, as people do who have sung
    together all morning. Snore. Pause. Snore. If you only moved on the snore, nobody on earth could
    hear it. Snore, squeak. Snore, bumf. Snore, squeak, bumf.
b It was nearly a dance.
d. In bed eleven somebody snored on the off beat, which made it jazz.

@ shh 2 roofs joyful reach wonder - clear | finger on lips, face to face with an old man in a
    nightcap at a skylight
ab! At the far end a window flew open. There was Mr Hush! {H} was first this time. "Shh!" said {H}.
    Mr Hush went red.
cd! At the far end a window flew up, and out came the nightcap. Mr Hush drew a breath. But {H} was
    quicker. "Shh!" said {H}, and pointed down. Mr Hush looked, and turned red to the ears. He shut
    the window so gently that it took him a minute and a half.
b. It was the first time that anyone had shushed him.
d It had never struck him that it was a thing that could also be said to him. He was thinking about
    it all evening.

@ toy 3 roofs calm walk joy - clear | waving at one small child awake below the edge of a glass roof
ab! The small eye was open again. {H} waved. A small hand waved back and pointed. Up! The crumbs
    went up.
cd! In the third bed from the left somebody was standing up. {H} waved. The small person waved, and
    drew a big round thing in the air, and pointed to where it had gone. Then it lay down again and
    joined in the snore, exactly on the beat.
b "Thank you," said {H} with no sound at all.
d "A witness," whispered Number Six, and wrote it down: two years old, one tooth, very sound.

# bees | The Garden with the Humming Gate | On a roof full of flowers the bees have swept up every
    crumb, and they take nobody's word.
@ gate 1 roofs curious stand wonder -,flower clear | at the edge of a rooftop garden full of flowers
    and bees
ab! One roof was full of flowers. It was full of bees as well. They had tidied up all the crumbs!
cd! One of the roofs was a garden, with beans, and roses, and a row of white hives. And there was
    not one crumb in it. The bees had tidied up. They had put the crumbs in a heap, by size, and
    stood around it with their arms folded, as many as they had.
b "Bzz," said the bees. It meant "wipe your feet".
d. "Amateurs," muttered Number Six. "You don't move a crumb."

@ still 2 roofs tense stand fear - clear | keeping very still while many small bees circle overhead
ab! "May I look?" asked {H}. It came out too loud. Up went the bees! Bzz, bzz, bzz, round and
    round.
cd! "May I see them?" asked {H}. It was meant to be a whisper, but it had been shut up for so long
    that it came out with a bang. Up went the bees, all of them, like soup boiling over. They did
    not sting. They only wanted to know what that had been.
b {H} kept as still as a flowerpot.
abcd& {B} kept still too, or very nearly.
cd One bee came right up to {H's} nose and looked into it, left and right, for the rest of the
    noise.

@ hum 1 roofs calm reach joy flower clear | humming with a flower in one hand while bees settle
    around
ab! {H} shut {h:their} mouth and hummed. Mmmm. The bees hummed too. Bzzz. It was soft, and it was
    all the same note.
cd! What do you say to a bee? {H} shut {h:their} mouth, and hummed. It is the one way to be noisy
    and quiet at the same time. The bees listened. They came lower. Then one joined in, and ten,
    and all ten thousand, until the beans shook.
b It tickled {h:their} teeth.
cd. It was the first music that {H} had had since breakfast.

@ heap 3 roofs joyful sit wonder magnifying-glass,flower clear | studying a small heap of crumbs
    through a magnifying glass among flowers
ab! Now {H} could look at the crumbs. They were still warm. And all of them came from the bottom of
    a cake!
cd! After that nothing was too much trouble. The bees led {H} to the heap, and {H} looked at it
    through the magnifying glass. All of the crumbs were from the underside of a cake. "That is
    odd," whispered {H}. "As if somebody had carried it over their head."
b "A tall thief," whispered {H}. "Very tall."
d "With the underside down?" asked Number Six. "Nobody carries a cake like that," and it licked its
    pencil for a while.

@ line 2 roofs curious walk wonder flower clear | following a long line of bees out of a rooftop
    garden
ab! "Where did it go?" asked {H}. The bees made a line in the air. It went up, like an arrow. On
    went {H}.
cd! And where had it gone? Bees do not point. They flew up and stood in the air in one long row, and
    it made an arrow. It led out over the roses to where the chimneys were tall. {H} stuck a flower
    into the drum's string, and went where it said.
b "Mmmm," called {H}. That is bee for thanks.
d The last of the bees came along as far as the gutter, humming under its breath, to hear how it
    went on.

# snail | The Snail on the Bridge | There is one plank to the next roof, and somebody very slow is
    on it.
@ plank 1 roofs curious stand wonder - - | looking at a long narrow plank between two roofs with a
    snail in the middle
ab! There was one plank to the next roof. In the middle was a snail. It came this way. It was not
    fast.
cd! Between this roof and the next there was one plank, and in the middle of it was a snail. It
    was coming the other way. "Morning!" it called. "I'm in a bit of a rush today. I shall be with
    you on Thursday."
b "Could you go back?" asked {H}. "I am halfway!" said the snail.
cd "It's Monday!" said {H}. "So it is," said the snail warmly. "Then I'm making very good time."

@ wait 3 roofs calm sit sadness - - | sitting at the end of a plank, chin in hands, waiting for a
    snail
ab! {H} waited. The snail came on. {H} waited some more. The snail had a rest. {H} could have
    SCREAMED.
cd! {H} waited. In a while the snail had come as far as a knot in the wood, and it stopped there to
    admire it. {H} wanted to shout "Hurry up!" so badly that {h:their} ears rang. But from the roof
    behind {h:them} came a creak of a window, and so {h:they} bit on {h:their} sleeve.
abcd& {B} and {H} played a game of who could be quiet longest. Nobody won.
b. The sleeve tasted of wool.
d The drum did not mind the waiting. It is one of the things that drums are good at.

@ cup 1 roofs joyful reach joy cup - | offering a cup to a snail on a plank between two roofs
ab! "Would you like a ride?" asked {H}. The snail crept into a cup. {H} took it over in no time.
    "Wheee!" said the snail.
cd! "Excuse me," said {H} at last, "have you ever been in a taxi?" It had not. {H} held out a cup,
    the snail got in, a bit at a time, and {H} carried it over to where it was going. It took the
    time of four breaths. "Goodness," said the snail, holding on to its horns. "So that is speed."
b "Again!" said the snail, so {H} went twice round the pot.
d. It was a whole three days early, and had no idea what to do with them.

@ shade 2 roofs curious stand wonder cup - | listening to a snail that looks out of a cup
ab! "Did you see a cake?" asked {H}. "A shadow came by," said the snail. "It smelled of vanilla. It
    was fast!"
cd! "Did anyone come past with a cake?" asked {H}. The snail drew in one eye to think. "Nobody has
    come past since Saturday," it said. "But something went over. First there was sun, then there
    was shade, with a smell of vanilla, and then there was sun. It overtook me, but then I am used
    to that."
b "Over you?" asked {H}. "Over," said the snail.
d "Did it have legs?" asked Number Six. "I never look at legs," said the snail. "It only makes one
    sad."

@ other 2 roofs curious walk determination - - | crossing a long plank between two roofs with a
    wrapped drum
ab! Over the plank went {H}, bumf, bumf. On the far side lay a crumb. It was as big as a fist! // So
    {H} went over the plank. Bumf, bumf. And there on the far roof was the next crumb.
cd! So {H} went over the plank again, quick and light. Only the drum said "bumf". On the far side
    lay a crumb as big as a fist. Number Six sat down beside it, and had to be given a moment.
b "Beautiful," said Six. "What a crumb!"
d "Don't let anybody sweep it," said Number Six, and drew a line all around it, and then a second
    one for safety.

# strike | The Clock That Held Its Breath | In one minute the great clock will strike, and the cake,
    wherever it is, will hear it.
@ minute 1 roofs tense reach fear -,clock - | staring up at a great tower clock about to strike
ab! Tick, tock. {H} looked at the big clock. One minute to go, and it would strike! BONG! The cake
    would fall!
cd! The crumbs went round the clock tower, and {H} looked up, and went cold. It was one minute to
    four. In one minute the great clock would strike, and there is no louder thing in the city. And
    somewhere close by was a cake that must not hear a noise.
b "Stop!" whispered {H}. The clock did not stop.
d Tick, it said, in that great slow voice, and took a step towards the hour.

@ ask 2 roofs tense reach determination -,clock - | whispering up to the face of a great clock with
    hands folded in a plea
ab! "Could you not strike?" asked {H}. "I must," said the clock. "It is four." "Then could you do it
    softly?"
cd! "Could you skip it?" {H} asked the clock. "Skip it?" said the clock. "I am a clock. It is very
    nearly four." "Then could you do it softly?" asked {H}. The clock was silent for three ticks.
    "I have always wanted to," it said, "but how?"
b Tick, tick, tick. Ten more to go!
d. It had never in its life been asked what it wanted, only what it was.

@ scarf 1 roofs joyful reach mischief -,clock,bell - | wrapping a woolly scarf around the hammer of
    a great bell
ab! {H} tied a scarf round the hammer of the bell. Tick, tock... bumf! Bumf! Bumf! Bumf! It was
    four.
cd! {H} knew all about that. Off came a scarf, and round the great bell's hammer it went, three
    times, with a bow. Tick. Tock. And the clock, which could be heard in four villages, said
    "bumf". It said it four times, and giggled after the third.
abcd+ "Bless you," whispered {B} to the bell.
abcd~ {B} had both eyes shut, and then put one up again.
b. "Bumf," said the drum, just to be friendly.
cd "Is that me?" it asked. "I had no idea that I could be so soft." It would have liked it to be
    twelve.

@ late 3 roofs joyful stand joy -,clock - | laughing on the roofs as neighbours below look at their
    watches
ab! Down in the lane nobody had heard it. "Is it still three?" they asked. "Then we have time for
    more tea!" // In the lane they all thought it was still three. So they had tea again.
cd! Down in the lane nobody had heard it. People looked up, and then at each other. As far as
    anyone could tell it was still three, and had been for some time. So they all had their tea
    again. It was generally agreed to be the best hour they had ever had twice.
b Even Mr Hush had a bun, very quietly.
d The schoolmaster, who always knew the time, was seen to shake his watch, and then to help himself
    to jam.

@ icing 2 roofs curious reach wonder magnifying-glass,clock - | looking through a magnifying glass
    at a dab of icing on the hand of a great clock
ab! And what was that on the clock's big hand? It was cream! "It went by at ten past three," said
    the clock.
cd! And on the tip of the long hand, plain under the magnifying glass, was a dab of cream. "Ah,
    that," said the clock. "It came by at ten past three. It brushed against me and went up. I
    should have said, but I only do hours and quarters." {H} thanked it, and left the scarf on.
b "It went up?" said {H}. "Higher than you?"
d Number Six was carried up to taste it. "Vanilla," it said, and had to be carried down again.
"""
