"""The riddle of one too many: what is left on doorsteps, and the detective who did not look."""

from ...plots import plot
from .too_many_obstacles import OBSTACLES

_FRAME = """
# want | One Too Many | Nothing has been taken in Crooked Lane, but something has been brought, and
    {H} means to find out who brings it.
@ spoon 1 lane curious reach wonder spoon clear | on a doorstep in a crooked lane, holding up a
    small silver spoon
a! {opening} On the step was nobody's spoon!
b! {opening} On the step lay a spoon. It was nobody's spoon!
cd! {opening} Today there was a spoon on the doorstep. It was a good
    spoon, and it was nobody's.
ab {H} looked left. {H} looked right. Nobody was there.
cd As a rule, in a riddle, something is gone. {H} counted everything twice. Nothing was gone.
    There was simply one thing too many.
abcdg "We have six spoons," said {G}. "We have always had six." // "It isn't ours," said {G}.
    "Ours all have jam on."
bcd. It was so clean that {H} could see {h:their} own nose in it, upside down.
abcd> Who on earth brings a spoon and runs away?

@ coat 2 bedroom calm stand determination - clear | buttoning up a long detective's coat with one
    gap down the front
ab! {H} put on the big coat for riddles. It had lots of pockets. But one button was lost.
cd! {H} went in and put on the coat for riddles. It was long, and it had eleven
    pockets. It had come down through so many cousins that nobody could say when it had lost the
    third button from the top.
abcd! {H} was {trait}.
bcd {H} {habit}.
b. The wind always came in at the gap. It tickled.
cd. Only a bit of thread was left there, and through the gap the wind came in to tickle.
abcd- "Let's go," said {H} to the pockets.
d. No shop had a button like it. {H} had asked in every one, and a fishmonger's besides.
abcd> Then somebody out in the lane shouted, "Me too!"

@ things 4 lane curious walk wonder - clear | walking past doorsteps in a crooked lane, each with
    one odd thing on it
ab! The baker had a boot too many. The tailor had a teapot too many. "It is not mine!" said all of
    them.
cd! It was the same at every door. The baker had found a boot, and bakers need no boot. The tailor
    had a teapot. The lady with the harp had been given a clock, and it was twenty minutes wrong.
cd "It's a fine teapot," said the tailor, "but what has it got to do with trousers?"
b "Does anyone miss a spoon?" called {H}. Nobody did.
abcd~ {B} sniffed at the boot, and wished {b:they} had not.
abcd+ "A thief," said {B}, "who is going the wrong way?"
abcd> All {H} needed was one good clue.

@ brisk 5 lane tense stand sadness feather clear | watching a street sweeper with a broom and
    bucket, a black and white feather in hand
ab! Swish, swish! Here came Mrs Brisk with her broom. She swept up every clue. Only a feather was
    left.
cd! But Mrs Brisk had been by. Mrs Brisk swept the lane, and swept it so well that no clue had
    ever lived in it past nine. "Clues?" she said, and rattled her bucket. "Two prints and a
    crumb. All gone!" She was very proud.
cd One thing had got away from her broom. It was a feather, black on the one side and white on the
    other, and it had stuck to {H's} sleeve.
b "Lovely and clean!" said Mrs Brisk. "Oh, dear," said {H}.
d. "You are most welcome," said Mrs Brisk, though nobody had thanked her.
abcd> And then something landed on the lamp post. Flap!

@ crumb 3 lane joyful reach wonder - clear | looking up at a plump pigeon that salutes from a lamp
    post
ab! It was Constable Crumb. Crumb was a pigeon. "I saw it all!" said Crumb. "It went up. Coo!"
cd! It was Constable Crumb. Crumb was not a real constable. Crumb was a pigeon, but nobody had ever
    had the heart to mention it. "I saw the whole thing," said the Constable, "apart from the
    front, the back and the middle. It went up."
cd "Up where?" asked {H}. "Just up," said Constable Crumb. "I was on my break."
b "What did you see?" asked {H}. "A bun," said Crumb. "Later, an up."
d. There was indeed a good deal of bun about the beak.
abcd> Up? What was there up above the lane?

@ up 3 roofs curious walk determination - - | going up a long plank onto crooked rooftops, following
    three-toed prints
ab! There were the prints, up and up the wall. Tip, tip, up! {H} went up the plank to the roofs.
cd! There were prints on the wall, small ones with three toes, and they did what no prints ought to
    do. They led straight up. {H} took the long plank, which was meant for barrows, and came out
    on the roofs. There the city has a second set of streets, and hardly anyone has met them.
cd& "Don't look down," {H} told {B}. "Look for spoons."
b "Follow me!" called Crumb, and flew the wrong way.
bcd. The wind found the gap in the coat at once.
abcd> What a lot of roofs! Where do you start?

# turn | The Detective Who Did Not Look | {H} could find out who it is by one quick look, and turns
    round instead.
@ nest 3 roofs curious reach wonder -,coin,bell,spoon,ring clear | leaning round a crooked
    chimney to look at a neat nest full of shiny things with labels
ab! Behind the last chimney was a nest. It was full! A coin, a bell, a spoon. Each had a little
    note.
cd! Behind the last and most crooked chimney of all was a nest, as tidy as a drawer. A coin lay in
    it, and a bell, and a silver ring, and a row of spoons by size. Each thing had a label tied to
    it in small, worried writing.
cd "Baker? Or tailor?" said the first label. "Harp lady, perhaps," said the next. The third just
    said, "Oh dear."
b "So they come from here!" said {H}.
d. There was also an empty space, the size of a teapot, with the dust still round about it.
abcd> Somebody lived here. Somebody was on the way home!

@ watch 3 roofs tense stand mischief - clear | peeping out from behind a chimney pot at a flick of
    black and white tail
ab! {H} hid and waited. Rustle! {H} looked. Gone! Rustle! Gone again! {H} had seen the tip of a
    tail.
cd! {H} hid behind a pot and waited. There was a rustle. {H} looked, and it was gone. There was
    another rustle, nearer. {H} looked faster, and there was the tip of a tail, black and white,
    just leaving.
cd "It can feel it when you look," thought {H}. It was like trying to see the back of your own
    head.
cd& {B} tried looking with one eye only. It was no better.
b& "I saw a bit of it!" {B} seemed to say.
abcd> One quick look round the pot, and the case would be solved!

@ turned 1 roofs calm sit determination - clear | sitting with back turned to a crooked chimney
    and both eyes shut tight
ab! "Please don't look," said a voice. "I am so shy!"
cd! "Please don't look," said a very small voice behind the pots. "I am so shy that it hurts."
abcd! This wanted {virtue}, not sharp eyes.
ab! So {H} turned round and shut both eyes.
b "I won't peep," said {H}. Tip, tip, tip. Somebody came out.
cd! A detective lives to see who it is, and {H} wanted it more than pudding. But {h:they}
    turned round, put the chimney behind {h:them}, and shut both eyes tight. "There," said {H}. "I
    won't look. Not even a little." For a long while there was only the wind. Then came small
    steps, tip, tip, tip, and stopped close by.
cd& {B} looked the other way too, rather hard.
abcd> "Thank you," said the voice. "Now I can tell you."

@ told 2 roofs sad sit wonder - clear | listening with shut eyes while a magpie hides behind a
    chimney pot
ab! "My great-gran took things," said the voice. "I bring them back. But whose are they? I only
    guess!"
cd! "It was my great-grandmother," said the voice. "She was a magpie, and she couldn't help it. If
    it shone, it came home with her. I have been carrying it all back, a piece a night. Only she
    never wrote down whose it was. So I guess. I am not a good guesser, am I?"
cd "You gave a teapot to a tailor," said {H} kindly. "It has cheered him up no end."
b "The boot went to the baker," said {H}. "Oh no!" said the voice.
d. It is a curious thing to hear somebody blush.
abcd> "But I know who lost what!" said {H}.

@ sorted 5 roofs joyful reach joy bell,teapot,clock clear | holding up a bell with both eyes shut
    and smiling beside a heap of shiny things
ab! {H} did not need to look. {H} could feel. "A bell? That is for the school. A ring? That is for
    the harp lady."
cd! {H} held out a hand, and one thing after another was put into it. It can all be done by feel,
    if you know your neighbours. "A bell with a dent: the school. A ring with a harp on it: well,
    that's easy. A thimble: tailor." Behind {h:them} a pencil scratched, faster and faster.
cd By the end the labels were all new, and not one of them said "perhaps".
b Scratch, scratch, went a tiny pencil.
abcd& {B} was in charge of tying knots.

@ promise 6 roofs calm stand joy - clear | raising one hand in a solemn promise, eyes still shut,
    under a starry sky
ab! "Will you tell who I am?" asked the voice. "How can I?" said {H}. "I never saw you!" The voice
    laughed.
cd! "And will you say who it was?" the voice asked. "Detectives have to, I suppose." {H} thought
    about it. "I can only say what I have seen," said {H}. "And I have seen the insides of my
    eyes." There was a small, surprised sound, like a hinge that finds out it can sing.
cd Then the wind came round the chimney, and it stopped just short of the gap in the coat, as if
    somebody were in the way.
b It was a nice laugh, a bit like a hinge.

# ending | Everything in Its Place | One by one things come home, and one of them has been missing
    from the very beginning.
@ round 5 lane joyful walk joy basket,teapot clear | going down a dark lane with a full basket,
    never looking back
ab! Down the lane went {H} with a basket. Tip, tip, came somebody behind. {H} did not turn round
    once.
cd! Before the lane was awake they did the whole round together. {H} went in front with the basket
    and read out the doors. Behind {h:them} went the small steps, tip, tip, tip. Not once did {H}
    turn round, though at the pump it was very, very hard.
cd "Left a bit," {H} whispered. "That is a step. The other thing is Mr Flint, asleep."
b At each door there was a tiny clink.
abcd> What would they all say in the morning?

@ hooray 4 lane joyful reach joy -,teapot,clock,boot - | among happy neighbours on their doorsteps,
    waving
ab! "My teapot!" cried the baker. "My clock!" cried the school. "My boot!" cried the man with one
    boot.
cd! "My teapot!" cried the baker, who had been making tea in a vase. "My boot!" cried old Mr Flint,
    and danced on both sides at last. Up and down the lane doors flew open. "But who was it?" they
    all asked {H}.
cd "I looked into it," said {H}, which was true, "and I looked away again."
cd+ "{H} knows," said {B}, "and so do I, and we're not saying."
b "Who was it?" they asked. {H} only smiled.

@ swept 7 lane joyful stand mischief -,broom,whistle - | beside a street sweeper who blows a silver
    whistle for joy, a broom against the wall
ab! Even Mrs Brisk had a present. It was her whistle! She blew it, wheee, and swept all round one
    feather.
cd! Mrs Brisk found a silver whistle on the handle of her broom. She had lost it when she was seven.
    She blew it so hard that Constable Crumb took himself into custody. Then she swept the whole
    lane, and went very carefully around one black and white feather.
b "Coo!" said Crumb. "Am I in trouble?"
d. It is there still. She dusts it on Fridays.

@ button 2 bedroom calm reach joy button,thread clear | by a window sill at first light, holding a
    big round button with a paper label
ab! On {H's} window sill lay a button. It had a note. "Third from the top. No guess!" It fitted!
cd! On the sill of {H's} window, where nobody could have put it who had not got wings, lay a
    button. A label was tied to it, in small writing that was not worried at all. "Third from the
    top," it said. "This time I am sure."
cd {H} sewed it on with the bit of thread that had waited there for so long. The wind had to stay
    outside.
b {H} sewed it on with nine knots. The wind stayed out.
abcd& {B} held the thread. // {B} was allowed to bite off the thread.
abcd> And what lay on the doorstep now?

@ nothing 1 lane calm stand joy - clear | on a doorstep in the early light in a fully buttoned
    coat, smiling up at the roofs
a! {H} did up the new button. On the step lay nothing. It was the best nothing ever.
ag "Six spoons," said {G}.
b! {H} did up the new button and opened the door. On the step lay nothing at all. It was the best
    nothing ever. High up, somebody laughed.
cd! Then {H} did up the new button and opened the front door. On the step, where the spoon had
    been, there was nothing. There was nothing at all, from one end to the other, and it had been
    put there with great care. High on the roofs something laughed like a hinge, and {H} waved,
    without looking.
bg "Six spoons," said {G}. "So you found out?" "I did," said {H}, "with my eyes shut."
cdg "Six spoons," said {G}, who had counted. "So the case is closed?" "Closed," said {H},
    "and one friend too many. I'm keeping that."
ab- "Good morning," said {H} to nobody, and somebody said it back.
cd- "One too many, after all," said {H}, and did not mean spoons.
b. The coat was warm all the way down.
abcd& {B} yawned, and then so did the whole lane.

# whole | - | -
@ whole 1 roofs joyful sit joy button clear | sitting with eyes shut beside a crooked chimney with
    a nest of shiny things
ab! Who left a spoon on the step? {H} went up to the roofs. "Please don't look!" said a voice. So
    {H} shut both eyes. A shy bird was bringing things back. Now {H} has a new button.
cd! Somebody was leaving things on doorsteps in Crooked Lane, and {H} followed the prints up to the
    roofs. There was a nest full of silver, and a voice so shy that it could not be looked at. So
    the detective turned round and shut both eyes. Every spoon got home, and on {H's} sill lay the
    one button that had always been missing.
"""

TOO_MANY = plot(
    key="too-many",
    keywords="spoon spoons button buttons feather coat present presents gift gifts magpie shy "
    "polite doorstep secret",
    titles="""
{H} and the Case of One Too Many
{H} and the Spoon That Was Nobody's
The Detective of Crooked Lane
{H} and the Shy Visitor
""",
    blurb="""
In Crooked Lane nothing has been stolen.
It is the other way round: every morning there is one thing too many.
A spoon, a teapot, a boot that fits nobody.
{H} puts on the coat with the missing button and follows the prints, which lead straight up the
    wall.
But how do you catch somebody who cannot bear to be looked at?
""",
    openings="""
{H} was the only detective in Crooked Lane.
{H} was {age}, and solved all the riddles in Crooked Lane.
In Crooked Lane nothing ever happened before tea.
{H} lived at the door with the yellow knocker.
On the door in Crooked Lane it said: {H}, Riddles.
It was Tuesday, and {H} was out of riddles.
{H} had solved all riddles but the one about the chicken.
The houses leaned, and so did {H}, on the door.
{H} came out to see if anything odd had happened.
{H} had just solved the riddle of the lost sock.
Somebody had rung the bell, and {H} went to see.
{H} could find anything: left gloves, right gloves and both.
{H} opened the door to let the afternoon in.
There was not one riddle left in {H's} drawer.
""",
    refrain="Tip, tip, who is it?",
    traits="""
polite | politeness | knocked even on empty boxes
tactful | tact | never read a postcard meant for someone else
considerate | kindness | always looked away when somebody was being shy
""",
    hours="day 38 dusk 62 night 90 dawn 100",
    people="""
Mrs Brisk | Mrs Brisk who sweeps the lane | swept | sweep
Crumb | Constable Crumb | constable
""",
    story=_FRAME + OBSTACLES,
    unseen="""
button | coat | mend
boot | told
teapot | told
spoon | up | nothing
clock | sorry
hat | line
""",
)
