"""The extra hill's obstacles: five times somebody very large helps, and nobody looks up."""

OBSTACLES = """
# pool | Forty Honks | Forty Honks want their picture taken all at once, and none of them will move
    before it is done.
@ block 1 valley curious stand wonder camera - | holding a camera tight before a path blocked by
    rows of crested dinosaurs
ab! The path was full of Honks. There were forty of them, in rows. "We are ready," said Lady Honk.
    "Take us!"
cd! The path was full. Lady Honk had sent for her family, and there they stood in four rows, small
    ones in front. There were forty, and each had a crest, and each had a chin up. "We are ready,"
    said Lady Honk. "Nobody leaves until it's taken."
cd "But there's only the one left," said {H}. "Then you had better not miss," said Lady Honk.
b. There was no way round, and they were too wide to go over.

@ blink 3 valley joyful reach mischief hat - | waving a hat to make forty crested dinosaurs look one
    way
ab! "Look at my hat!" said {H}. Thirty-nine looked. One sneezed. "Again!" Now all looked, but one
    looked at the wrong hat.
cd! Forty is a lot of Honks. {H} held up a hat for them to look at. Thirty-nine looked at it, and
    one sneezed. They tried again. One blinked, one giggled, one had lost a tooth and wished to
    wait until it grew back.
abcd& {B} made a face at the front row. That did not help.
cd. "We have all day," said Lady Honk. Her uncle asked if that was a promise.
b. One very small Honk had to go behind a bush.

@ stamp 1 valley curious stand wonder - - | turning round in surprise at a soft heavy sound behind
    the ferns, beside a new wide pool
ab! Then, behind them: THUMP. Everybody looked round. There was nobody there. But there was a pool.
    It was new!
cd! In the middle of all this came a thump from behind, so deep that forty crests said "honk".
    They all looked round. Nobody was there. But where there had only been moss there was a pool,
    wide and round, with five bays at the one end. It was still filling up.
cd "A pond of the sudden kind," said {guide}. "They come up like mushrooms."
b. It was smooth and clear, and five little bays ran along the top of it.
d. It was a curious shape for a pond. Nobody stopped to think what of.

@ glass 1 valley joyful reach joy - clear | showing a family of crested dinosaurs their own faces in
    a still pool
ab! "Look in!" said {H}. They looked. Forty Honks looked back! "It's us," said Lady Honk. "And it
    moves!"
cd! It was {H} who looked into it. "Please come here," said {H}, "and look down, all of you." They
    crowded round. Out of the water looked forty Honks, every one, with their eyes open. "It's us,"
    said Lady Honk, "and it is excellent."
cd "It's never used up," said {H}. "You can have a new one every day, with any side you like."
b. "I have three good sides," said Lady Honk softly.

@ past 2 valley joyful walk joy camera - | slipping past happy crested dinosaurs who admire
    themselves in a pool
ab! Now nobody stood in the way. They all sat round the pool and smiled at it. {H} went by, camera
    and all.
cd! After that it was easy. The Honks lay round the water in a ring, chin to chin, and admired one
    another. {H} went past on the soft side of the path with the camera, and there was still one
    picture in it.
cd. "Bit to the left, Cousin," they heard behind them. "You're in my sky."
b. "How lucky," said {H}, "that it was there."
d. Not one of them noticed that the hill beside the path was standing on three legs.

# mist | Nine Heads in the Mist | Something with nine heads comes out of the mist, just as the
    professor said, and all of them say eep.
@ white 1 pass tense walk wonder camera mist | feeling a way along a misty mountain path with a
    camera
ab! Up on the pass it was white all round. {H} could not see the path. {H} could not see the camera.
cd! On the pass the mist lay so thick that it came to bits when one waved at it. {H} went along by
    the feel of the stones. Somewhere in front {guide} was explaining what mist is made of, to a
    rock.
abcd& "Are you there?" asked {H}. "Mm," said {B}, or it may have been the mist.
b. It was like being inside a pillow.
d. "It is quite harmless," {guide} told the rock, "as you can see. Or as you could, if you could."

@ nine 1 pass tense stand fear - mist | staring at a shape with nine long-necked heads in the mist
ab! Then {H} saw a head. And a head. And a head! There were nine heads, all in a row. All nine said:
    "Eep?"
cd! Then the mist grew darker in one place. It grew a head on a long neck. It grew another one, and
    another. {H} counted nine. "There!" whispered {guide}. "Nine heads! I said so! I never thought
    that I'd be right!"
cd {H} remembered {h:their} manners, which is a good thing to hold on to in a mist. "Good day," said
    {H}, "to each of you."
b "Good day," said {H}. "Good eep," they said.

@ log 1 pass curious reach joy - mist | bending down to nine small long-necked dinosaurs who sit in
    a row on a log
ab! {H} came closer. It was nine small longnecks on a log! "We lost our mummy," they said. "She was
    here. Then it went white."
cd! Seen from near, it was a log. On it, in a row, sat nine very young longnecks, holding tails.
    "We're not to move," said the first. "Till Mum comes," said the second. "She's round," said the
    ninth, "at the bottom."
ab& {B} sat down in the row, to cheer them up.
cd. {guide} crossed something out in her notebook, and then crossed out the crossing.
b. Nine small noses had nine small drips.
d. They had been told a joke to keep them happy, but it had got stuck at number four.

@ puff 1 pass joyful hug wonder - clear | holding on as a vast gentle breath blows the mist off a
    mountain pass
ab! Then somebody breathed in. It was a long, long breath. And then: WHOOO! The mist flew off, and
    there was Mum!
cd! Behind them somebody breathed in. It went on for so long that the mist leaned over to one side.
    Then somebody breathed out. It was a warm breath and it smelled of ferns, and it blew
    the pass as clean as a plate. Ten steps off stood a mother, looking the other way.
cd "A local wind," said {guide}. Her wings were inside out.
b. Everything loose blew up, and came down with a fern on it.
d. One does meet with local winds up there, though it's seldom that they say "there you are".

@ thanks 2 pass joyful walk joy flower clear | waving to a mother dinosaur with nine little ones
    in a row behind her
ab! "Thank you!" said the mother. She gave {H} a flower. "Not me," said {H}. "It was the wind." A
    hill went red.
cd! The mother counted them by kissing them, and gave {H} a flower, for being kind. "But it wasn't
    me," said {H}. "It was the wind." And {h:they} put the flower on the nearest hill, in case
    that was where the wind lived. The hill seemed to get a little rounder.
b. "Eep, eep, eep," went the row, all the way down.
cd. "Nine heads," {guide} was saying, "but in single file. I must write to somebody."

# view | The Hill with the View | From the softest hill of them all one can see for miles, and each
    time they look it is a different mile.
@ up 1 valley joyful sit joy telescope - | settling on top of a mossy round hill with a telescope
ab! "From up high we'll see the Biggest," said {H}. Here was a hill, round and soft. On top of it
    {H} put up the telescope.
cd! "If it's so big, one must be able to see it from above," said {H}. There was a hill just
    beside the path, round as a bun, with steps up the back that were almost like a spine. On top
    {H} set up the telescope, and it was the softest hill that any of them had ever sat on.
cd. "Good solid rock," said {guide}, and patted it. It twitched.
b. It was as warm as a cushion that someone has just left.

@ look 2 valley curious reach wonder telescope - | peering through a telescope over a valley of
    giant ferns
ab! {H} looked left. Ferns. {H} looked right. Ferns and a tail, but a small one. No Biggest! "It's
    not here," said {H}.
cd! {H} turned the telescope along the whole valley. There were ferns, and Honks, and somebody's
    washing. There was a tail, but it belonged to someone quite moderate. Of the Biggest
    there was no sign in any direction. {H} had looked at everything but down.
abcd& {B} looked in at the wrong end. It was all very far away.
b. "Is it behind that tree?" asked {guide}. It was not.

@ lunch 3 valley calm sit joy apple,basket - | eating apples on top of a soft mossy hill
ab! They had lunch. {H} had an apple. It fell and rolled away over the moss. Gulp, said the hill.
    "Pardon?" said {H}.
cd! It was a good place for lunch. {H} had an apple too many, and it rolled off down the slope.
    There was a sort of gulp. "Pardon," said {H}, because somebody ought to. After a time {H}
    rolled down another one, just to see. Gulp.
cd+ "It's a very hungry hill," said {B}. Nobody took that up.
b. "Thank you," said somebody. It was not {guide}.
d. "All hills settle," said {guide} with her mouth full. "I gave a talk on it."

@ moved 1 valley curious reach wonder telescope,map - | looking up puzzled from a telescope on top
    of a hill, a map spread out
ab! {H} looked again. "Where is the river?" It had been left. Now it was right. It had all moved!
    Or was it the hill?
cd! When {H} next looked through the telescope, there was a mountain in it. The river, which had
    been on the left, was now on the right and a long way back. {H} looked at the map, and turned it
    round, and then turned round {h:themselves}.
cd "The earth turns," said {guide}. "It is well known." "As fast as that?" asked {H}. "After lunch,"
    said {guide}.
b. The ferns were going by like people on the way to a fair.

@ near 2 valley joyful walk joy telescope - | coming down from a mossy hill close to the mountains,
    with a telescope
ab! The hill stood still. Now the pass was quite near! "What a short way," said {H}. "Thank you,
    hill." The hill said nothing, but softly.
cd! Then everything stopped going by. {H} came down with the telescope. And there, where it ought
    to have been half a day off, began the road up to the pass. "That's the best hill {we:we've}
    ever been on," said {H}, and gave it a pat, since nobody else was going to.
b. Far behind, where the hill had been, was a round bare spot.
d. It is not on the map to this day. By the time anybody comes to draw it, it has left.

# bless | Bless You | The ferns are full of dust, everybody sneezes, and somebody whom nobody can
    see sneezes most of all.
@ dust 1 valley tense walk determination camera - | pushing through giant ferns in a cloud of golden
    dust, holding a camera close
ab! The ferns grew so close that there was no way through. And they were full of dust. "Ah," said
    {H}. "Ah... choo!"
cd! Here the ferns stood as close as the hairs of a brush, and each was covered with yellow dust.
    At every touch it came down like flour. {H} put the camera up one sleeve. "Don't anybody," said
    {guide}, "ah," and then it was too late to say what.
b. {H} was yellow, and so was the camera.
cd& {B} turned yellow all over and looked like somebody's uncle.

@ choo 3 valley joyful stand joy - - | sneezing and laughing in a cloud of golden fern dust
ab! "Choo!" went {guide}. "Choo!" went a beetle. "Choo, choo!" went the Honks. Each got a "Bless
    you" from {H}.
cd! It spread. {guide} sneezed herself backwards into a bush. A beetle sneezed and lost its spots.
    From somewhere on the left came forty sneezes one after the other, with a honk on each. "Bless
    you," said {H}, to every one of them. It was a busy time.
abcd& {B} sneezed three times and was blessed three times.
b. A worm sneezed, and was as surprised as anyone.
d. One needn't, for a beetle. But a beetle remembers.

@ hold 1 valley tense hug wonder - - | holding on to a fern stem with wide eyes as something
    enormous draws in breath
ab! Then something said "Ahhh." It was very low. It was very big. "AHHHH," it said. "Hold on!" said
    {H}.
cd! And then behind the ferns there began another one. It was an "ah" so low that it came up out of
    the ground. It went on. The dust stood still in the air, to see. All of the small noses went
    quiet, and {H} took hold of the thickest fern there was.
cd "A volcano," whispered {guide}. "Or an aunt."
b. "Ahhh," it said again, and a bird moved house.

@ flat 1 valley joyful reach wonder - - | in the middle of a broad path where all the giant ferns
    have been blown flat
ab! CHOO! All the ferns lay down flat. The dust was gone. There was a road now, straight and wide!
    "Bless you!" called {H}.
cd! It was less a sneeze than a kind of weather. When {H} opened {h:their} eyes, the ferns lay flat
    to the left and to the right, as if they had been combed. Between them ran a road as straight as
    a parting, all the way to the hills. "Bless you," said {H} to nobody.
bcd. {guide} was hanging in a tree, upside down, and said that she had meant to.
d. It had been the best sneeze in that valley for a thousand years, and no one was there to claim
    it.

@ voice 2 valley curious walk joy camera - | walking along a wide new road through the ferns,
    looking over one shoulder
ab! "Thank you," said a small voice. {H} looked round. There was only a hill. "You're welcome,"
    said {H} all the same.
cd! "Thank you," somebody said. It was a small voice, and came from rather high up. {H} looked left,
    and right, and back. There was a hill there, and it was looking at the sky. "Not at all,"
    {H} told it, to be on the safe side.
b. The road was as wide as ten roads.
cd. Then {h:they} went on up the middle, where the going was best.

# bridge | The Bridge That Twitched | The river is too high to cross, until a bridge is found that
    is on nobody's map.
@ high 1 valley tense stand determination camera,map rain | at the edge of a wide flooded river in
    the rain with a camera and a map
ab! Rain, rain, rain! The river had grown fat. It had eaten the stones. {H} looked at the map. There
    was no bridge.
cd! It rained, and the river had put on weight. It had swallowed the stepping stones and it was
    licking at the path. {H} looked at the map, and so did the rain. There was a ford on it,
    but the ford was now at the bottom.
cd "A river of this kind," said {guide}, "is called wet."
abcd& {B} gave it a hard look. It gave one back. // {B} threw in a stick. The river kept it.
b. A log came by with a frog on it. "Mind out!" said the frog.

@ found 1 valley curious reach wonder - rain | reaching out to a long, smooth grey bridge that lies
    across a flooded river
ab! {H} shut the map. And there was a bridge! It was long and grey. It was thick here, and thin over
    there.
cd! {H} folded up the map to keep it dry, and looked up, and there was a bridge. It was long, smooth
    and grey. It was as thick as a house at one end, and at the other it ran out to a point. It had
    not been there before. One would have noticed.
cd "It's of the late bridge age," said {guide}. "You can tell by the wrinkles."
b. It was warm, and the rain ran off it on both sides.

@ over 2 valley tense walk determination camera rain | crossing a broad, bumpy grey bridge over a
    river in the rain
ab! Over they went, bump, bump, bump. In the middle {H} stopped. "Did it move?" It had. It had
    giggled!
cd! They went over one behind the other. There were bumps along the top, as handy as a rail. Halfway
    across {H's} coat brushed along the side, and the whole bridge gave a shiver, like somebody who
    is being tickled in church.
cd. "That's only the wood working," said {guide}, who was flying above it all the same.
b. "Sorry," {H} told it. "Was that your side?"
d. It held still after that, but one could feel that it was holding still on purpose.

@ tip 1 valley joyful hug joy - rain | being set down gently on a river bank by the curling tip of a
    long grey bridge
ab! At the end the bridge curled up. It lifted {H}, so high! Then it put {h:them} down, as soft as
    a kiss. // The thin end curled round {H}. Up, over, and down! It put {h:them} on the moss.
cd! Where the bridge ended there was still a stretch of water. {H} was just working it out when
    the tip curled up like a question mark. It took {h:them} round the middle, swung {h:them}
    over, and set {h:them} down on the moss the right way up.
abcd& Then it went back for {B}, who had both eyes shut.
b. "They don't all do that," said {guide}.

@ gone 2 valley curious stand wonder camera clear | waving to an empty stretch of river where a
    bridge has just been
ab! {H} turned to say thank you. The bridge was gone! There was only a hill, with very wet moss.
    "Thank you, bridge," said {H}.
cd! {H} turned round to thank somebody. The rain had stopped, the river ran fat and brown from bank
    to bank, and there was no bridge anywhere. On the far side stood a hill, dripping at one end. "I
    do wish," said {H}, "that {we:we} knew whom to thank."
b. The hill went drip, drip, drip.
d. "Swept away," said {guide}. "It is what bridges do." The hill coughed, and looked at the clouds.
"""
