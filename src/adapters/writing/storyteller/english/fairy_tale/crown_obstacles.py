"""The crown's obstacles: five things on the castle's list that somebody has to settle."""

OBSTACLES = """
# cooks | One Cake and Two Cooks | Two cooks pull at one cake, and each of them wants the bigger
    half.
@ pull 1 castle tense stand wonder crown,cake clear | between two cooks who are pulling at one big
    cake, a crown in hand
ab! Two cooks had one cake. "Mine!" said the thin cook. "Mine!" said the round cook. They pulled.
    The cake got longer.
cd! Next on the list was a cake. Two cooks had hold of it, one on each side, and both were white to
    the elbows. "I beat the butter," said the thin one. "I beat the oven," said the round one.
    Between them the cake was getting longer.
cd. Behind them forty people were waiting for pudding, and taking sides.
b. It had pink icing, and it smelled of Sunday.
abcd& {B} was on nobody's side but the cake's.

@ halves 2 castle curious reach determination spoon,cake clear | trimming the two halves of a cake
    to the same size with a spoon
ab! {H} cut the cake in half. "Hers is bigger!" {H} made it even. "Now his is!" The halves got
    small.
cd! {H} cut the cake in half with one eye shut. The left half was bigger by a crumb, so {H} took a
    spoon and ate the crumb. Then the right half was bigger, and {H} saw to that as well. After ten
    minutes of this there was a good deal less cake.
cd "A bit more fairness," said {quill}, "and there will be none."
b. "That's not a half," said the cooks. "That's a bite."
abcd> Then {H} put down the spoon.

@ why 1 castle calm stand wonder -,cake clear | asking two floury cooks a question over a cake
ab! "What do you want it for?" asked {H}. "The icing!" said the thin cook. "Icing? I want the
    inside!" said the round cook.
cd! "What do you each want it for?" asked {H}, which nobody had asked all day. "For the icing," said
    the thin cook at once. "The inside only gets in the way." The round cook stared. "The icing?"
    he said. "I always scrape that off."
b. The cooks looked at each other. They had gone quite pink.
d. It grew so quiet in the kitchen that you could hear the gravy think.

@ lift 3 castle joyful reach joy -,cake clear | lifting a whole sheet of pink icing off a cake
ab! Off came the icing, in one piece. One cook got all the top. One cook got all the rest. Nobody
    got less.
cd! {H} lifted off the icing in one piece, like a hat, and gave it to the one. The other got all
    that was under it. Each had the bigger half. It was the best sum that had ever been done in
    that kitchen.
abcd& There was a plate to lick. {B} saw to it.
b. There was one cherry. It went to whoever was smallest.

@ moss 2 castle curious reach wonder crown clear | taking a golden crown with moss in it down from a
    kitchen shelf
ab! {H} took the crown off the shelf. It had moss in it now! It was soft and green. "Tic," said the
    window.
cd! {H} had left the crown on the shelf among the jelly moulds, where it did not look out of place.
    Now there was moss in it, the soft sort, tucked in all around the sock. "Tic," said somebody
    outside the window, through a full beak.
cd "I'm sure that wasn't there before," said {H}, and hurried on.
b. {H} looked up. There was a tail. Then there wasn't.
abcd> But the list was not done yet.

# stair | The Stair That Lay Down | The great stair of the castle is tired of it all and will not
    stand up.
@ flat 1 castle curious stand wonder crown - | beside a castle staircase that lies flat along the
    floor
ab! The big stair lay flat on the floor. "I'm tired," it said. "Up, down, up, down. And who says
    thank you?"
cd! The great stair had lain down. It lay along the hall, all ninety steps of it, and would not get
    up. "Up and down," it said into the carpet. "Up and down, for three hundred years. And who ever
    says thank you?"
cd {H} tried to think of somebody.
b. Upstairs, nine people were calling for their breakfast.

@ heave 3 castle tense reach determination rope - | pulling with all might on a thick rope
ab! They tied a rope to it. Heave! Ho! It would not stand. It only got longer.
cd! Eight guards hauled at it with a rope, and {quill} read it the rules, twice. It only made itself
    longer. Nothing is so hard to lift as somebody who does not want to be lifted.
abcd+ "It weighs as much as my cousin," puffed {B}.
abcd~ {B} pulled as well, mostly in the other direction.
b. Heave, ho, bump! Eight guards sat down.

@ dayoff 1 castle calm reach joy crown - | patting the lowest step of a staircase that lies flat, a
    crown in the other hand
ab! {H} patted the stair. "Have the day off," {H} said. "May I?" asked the stair. "I have the crown.
    You may."
cd! {H} patted the bottom step, unless it was the top one. "Then have the day off," {h:they} said.
    All the hall drew in its breath. "May I?" asked the stair. "I've got the crown," said {H}, "so
    I should think you may. What would you like to do?" It would like, it turned out, to see the
    sky.
b. "A day off!" said the stair. "I could roll in the grass."
d. It went out by the garden door, one step at a time.

@ basket 2 castle joyful reach joy basket,rope clear | sending people up a castle wall in a big
    basket on a rope
ab! How did they all get up now? In a basket! Up went the cooks. Down came the king's cat. Up went
    the jam!
cd! All that day people went up and down in the washing basket, on a rope with a wheel. It was
    quicker than the stair had ever been, and one could wave. Up went the guards. Up went {quill},
    four times, to make sure that it was safe.
abcd& {B} went up twice and came down three times.
b. "Next, please!" called {H}. There was a queue.
d. On the fourth trip she was heard to say "Whee", but quietly, as if reading it off the list.

@ thanks 2 castle joyful stand joy crown - | bowing to a staircase that has stood up again, a crown
    with straws in it under one arm
ab! Then in came the stair and stood up by itself. "Thank you," said {H}. And in the crown lay three
    bits of straw.
cd! When the stair came in, it had daisies all over it, and it stood up by itself. People thanked it
    all the way to the top, step by step, and were late for everything. And in the crown, which
    {H} had hung on the post, there lay three straws, neatly crossed.
b. "Tic," said something, high up under the roof.
cd. "I shall have to ask about that," said {H}. But there was so much else to ask about.
abcd> And {quill} ran a finger down the list.

# faces | Two Faces in the Hall | Two painted people have been pulling faces at each other for a
    hundred years.
@ tongues 1 castle curious walk wonder crown clear | passing between two big portraits that pull
    faces at each other
ab! Two pictures hung in the hall, a lord here, a lady there. All day long they pulled faces. Blaa!
    Bleh!
cd! In the long hall hung two portraits, a lord on the left and a lady on the right. For a
    hundred years they had been pulling faces at each other. Whoever went down the hall had to go
    between them, and felt it on both ears.
cd. There were beautiful frames around the faces, which made it worse.
b. The lord could roll his eyes in two directions at once.

@ cold 2 castle curious stand wonder crown clear | looking up at a cross portrait on a castle wall
ab! "She has the window," said the lord. "I see only her!" "He has the fire," said the lady. "My
    nose is cold!"
cd! {H} asked how it had begun. "She has the window to look at," said the lord. "I have a wall, and
    her." "He has the fire," said the lady. "My nose has been cold ever since it was painted." It
    had, now one came to look, a drop on it.
b. "He began it," said the lady. "She did," said the lord.
abcd> That should be easy, thought {H}.

@ swap 3 castle tense reach determination ladder clear | carrying a large framed portrait from one
    wall to the other, by a ladder
ab! So {H} had them swapped, ladder and all. Now she had the fire. Now he had the window. "Not
    fair!" said both.
cd! So {H} called for a ladder and had them swapped. For a moment there was peace. Then the lady
    found that the fire smoked, and the lord that the window let in a draught. Each of
    them wanted to know why the other had not said so.
abcd& {B} looked from one to the other until {b:their} neck hurt.
b. Bleh, went the left. Blaa, went the right.

@ beside 1 castle joyful stand joy crown clear | in front of two portraits hung side by side between
    a window and a fire
ab! Then {H} hung them side by side. Both saw the window. Both felt the fire. And they could not see
    each other!
cd! Then {H} had them hung side by side, on the one wall where there was a bit of window and a bit
    of fire for both. They could not see each other at all, however far they rolled their eyes.
    They could only talk. By and by it came out that they both liked cards.
b. "Are you there?" asked the lord. "I'm here," said the lady.
d. It also came out that they had been married.

@ feather 2 castle curious reach wonder crown,feather clear | finding one soft feather in a golden
    crown
ab! "Tic," said somebody. {H} looked in the crown. There lay one small soft feather. It was still
    warm.
cd! Somebody said "Tic", quite near. There was nobody in the hall but the painted ones, and they
    were busy. But in the crown, among all the rest of it, lay a small soft feather, and it was
    still warm.
cd {H} turned it over twice. It was clearly from somebody in a hurry.
b. {H} put it back. It seemed to live there.
abcd> "Next!" called {quill}, from a long way down the list.

# moat | The Moat That Had Never Been Anywhere | The water around the castle would like to travel,
    and it is sighing mist.
@ sigh 1 castle sad stand wonder crown mist | leaning over a misty castle moat with a crown in hand
ab! "Ahhh," sighed the moat. "I go round and round. I never go anywhere. I know all the ducks."
cd! A mist lay over the moat, and it was made of sighs. "Other water gets about," said the moat.
    "Brooks do. Rain does. I've gone around one castle for five hundred years, and I always know
    what's coming."
cd. "Kitchen," it added, without looking. And there was the kitchen.
b. Its ducks were bored too, and yawned in a row.

@ bucket 3 castle curious walk determination bucket mist | carrying a full bucket of water past some
    roses
ab! {H} took some of it in a bucket, to see the roses. "Ooh!" said the bucket. But the rest still
    sighed.
cd! {H} filled a bucket and took it to see the roses. That bucketful was overjoyed. But it was only
    one, and there were ninety thousand more to go, and the roses had had enough to drink.
abcd+ "At this rate," said {B}, "we'll be here till I'm ninety."
abcd~ {B} drank a little of it, to save a trip.
b. There were too many buckets in a moat. {H} could see that now.

@ right 1 castle calm sit wonder crown mist | on the bank of a castle moat, talking to the water
ab! "Which way do you go?" asked {H}. "Left," said the moat. "Have you ever gone right?" The moat
    stopped.
cd! {H} sat down on the bank, with the crown alongside. "Which way round do you go?" asked {H}.
    "Left," said the moat. "Past the tower, past the kitchen, and left." "And have you ever tried
    going right?" There was a very long silence, with a frog in it.
b. "Right?" said the moat slowly. "All the way right?"
abcd> Then the whole moat leaned over to one side.

@ boat 2 castle joyful sit joy -,boat clear | in a small boat rushing around a castle on its moat
ab! Whoosh! Off it went to the right! {H} went too, in a boat. "It's all new!" cried the moat.
cd! Off it went to the right, with {H} on top of it in a boat. "There's a kitchen!" cried the moat.
    "It has a back! And look at that tower, coming at me from the other side! Has that always had
    ivy on it?" They went around nine times, and every time it found something new.
abcd& {B} sat in front, and was mostly splashed.
b. The ducks had to swim backwards. They loved it.
d. A cook leaned out to empty a bowl, saw the moat go by the wrong way, and went to lie down.

@ reed 2 castle curious reach wonder crown clear | picking up a golden crown with a bent reed in it
    from the grass of the bank
ab! The crown stood on the bank. Who had put a bit of reed in it? It was bent all the way round.
    "Tic!"
cd! The crown stood where {H} had left it on the bank. It had a reed in it now, a soft one, bent all
    the way round the inside like a hoop. Whoever had done it knew what they were doing, and was
    gone.
b. A small brown somebody flew off over the water.
abcd> From the castle came a voice. It was reading a list.

# knight | The Knight Nobody Told | At the back of the castle, in the rain, a knight is on guard,
    and nobody remembers why.
@ drip 1 castle sad stand wonder crown rain | in the rain before a dripping knight on guard, with a
    crown in hand
ab! It rained. At the back stood a knight, drip, drop. "I'm on guard," she said. "Nobody told me to
    stop."
cd! It was raining on the back of the castle, where hardly anybody goes. There stood a knight on
    guard, with moss on her shoulders and a robin in her helmet. She had been told to stand there
    nine years ago, she said, and nobody had told her to stop.
cd "Nine years in June," she added, and a good deal of water ran out at the elbow.
b. The robin put up one wing, to keep dry.

@ guard 3 castle curious reach wonder bucket rain | holding up an old bucket without a bottom in the
    rain
ab! "What do you guard?" asked {H}. The knight looked round. It was a bucket. It had a hole in it.
cd! "And what is it that you guard?" asked {H}. The knight turned to look, with a noise like a
    dropped kitchen. It was a bucket. It had no bottom to it. "I expect it mattered at the time,"
    she said.
b. "It's a very safe bucket," said {H} kindly.
abcd~ {B} looked in at the top and out at the bottom.

@ umbrella 2 castle calm stand joy umbrella rain | holding an umbrella over a knight who is sitting
    down in the rain
ab! {H} took an umbrella and stood there too. "You sit," said {H}. "I'll guard." She sat. Squelch!
cd! {H} came back with an umbrella. "You sit down," {h:they} said, "and I'll guard for a bit." The
    knight sat down, joint by joint, for the first time in nine years, and shut her eyes to enjoy it
    better.
abcd+ "Halt," {B} told a snail. "Who goes there?" It took the snail a while.
abcd~ {B} guarded the left side, and a puddle.
b. It is quite hard work to guard. Nothing happens, all the time.
abcd> But {H} could not stand there for nine years.

@ stop 1 castle joyful reach joy crown rain | holding a crown high before a happy knight in the rain
ab! So {H} held up the crown. "Well done," said {H}. "You may stop now." The knight danced, clank,
    clank, clank!
cd! So {H} held up the crown, as one must if it is to count. "The bucket," {h:they} said, "has been
    guarded better than any bucket in the land. Well done. You may stop." The knight said nothing
    for a bit. Then she danced, which in armour is a matter for the whole neighbourhood.
b. The rain on her helmet kept the time.
d. The robin moved out in the second verse.

@ plume 2 castle curious reach wonder crown clear | finding a tuft of red plume in a golden crown as
    the rain stops
ab! The rain stopped. There was red fluff in the crown, from the knight's own helmet. "Tic!" said
    the gutter.
cd! When the rain had stopped, there was a tuft of red fluff in the crown. It came from the plume of
    the helmet, and it was not the robin who had brought it: the robin was as surprised as anyone.
cd "Somebody's furnishing this," said {H}. It was said as a joke.
b. It was pressed down well, as if somebody had sat on it.
abcd> And who came round the corner, unrolling? {quill}!
"""
