"""The obstacles on the way to the bell: five ways to the right in a sea that runs to the left."""

OBSTACLES = """
# crab | The Crab Who Only Did Left | A crab with a cart would take {H} along, but he has never
    gone any way but left.
@ cart 1 reef curious float wonder umbrella clear | meeting a strong crab who pulls a cart along
    the sand
ab! A big crab pulled a cart. The sea could not move him. "Can you take {we:us} along?" asked {H}.
    "Get in," he said.
cd! Over the sand came a crab as broad as a sofa, with a cart. The stream pulled at everything
    else, but it did not pull at him. He had eight good reasons to stay on the ground, and all of
    them had boots on. "Room for more?" asked {H}. "Always room," said the crab.
b. His name was Mr Broad. It said so on the cart.

@ wrong 2 reef tense float wonder umbrella clear | riding on a crab's cart that goes the wrong way
ab! Off he went, clip, clop, clip, clop. But he went to the left! "The other way!" said {H}. "I
    only do left," said the crab.
cd! He set off at a smart pace. The rocks went by, and {H} knew them, because {h:they} had just
    come past them one by one. "Excuse me," {h:they} said, "this is left." "Left is what I do,"
    said the crab. "My father did left. We go sideways, you see, and this is the side."
abcd& {B} looked back at all the good way going by. // {B} got off, and on again.
b. "Can't you do right?" "Never have," said the crab.

@ prawns 3 reef joyful float mischief cup clear | waving from a cart as a drifting tea table
    overtakes it
ab! By came the tea table, also to the left. "Race you!" said the prawns. The crab went left as
    hard as he could.
cd! As ill luck would have it, the tea table came by. "Isn't he slow?" said one of the prawns,
    over the rim of a cup. No crab likes to hear that. He put his back into it, and three more
    rocks went by, and the Last One, and next door's fence.
b. He won by a claw. It was the wrong race to win.
d. "Second time round," the prawns called back. "There are whales in the south, and very civil."

@ turned 1 reef joyful float mischief umbrella clear | pointing an umbrella at something behind a
    crab who turns round to see
ab! Then {H} saw it. "Look behind you!" said {H}. The crab turned right round. "Where?" he asked.
    "Now go left," said {H}.
cd! Then {H} had it. "What's that behind you?" cried {H}, and pointed with the umbrella. The crab
    turned all the way round to see. There was nothing there but the view. "Oh, never mind," said
    {H}. "Left, please." And the crab went left, as his father had before him. It was just that
    his left was now on the other side.
b. Right is only left with its back turned.

@ rolled 2 reef joyful float joy - clear | rolling along happily on a crab's cart past all the
    rocks
ab! Clip, clop, clip, clop! Past all the rocks they went, and on and on. "I told you," said the
    crab. "I only do left."
cd! Back they went, past next door's fence, past the Last One and out over the open sand. The
    stream went by on both sides like wind. "Funny," said the crab, when he set {we:them} down, "I
    don't know this part at all." He had never seen where he had come from. He thought it was very
    nice.
b. He waved the claw on the side that he did.

# socks | The Wall of Socks | All the washing in the sea has stuck between two cliffs, and it is
    one sock that holds it.
@ wall 1 reef curious float wonder hat clear | looking up at a great wall of socks and hats stuck
    between two cliffs
ab! There were two cliffs, and a gap. It was full of socks! Red ones, blue ones, up to the top. No
    way through!
cd! The way led between two cliffs, or it would have. A week of washing had come down the stream
    and stuck there. There were shirts and towels, there was one enormous hat, and there were
    socks, thousands of them, wedged in as tight as bricks. Nobody had ever known where they all
    went to.
b. "So this is where they go," said {H}.

@ dig 2 reef tense swim determination umbrella clear | pulling at socks in a huge wall with the
    handle of an umbrella
ab! {H} hooked out a sock. Plop! Two more came to fill the hole. {H} hooked out two. Plop, plop,
    plop! Four more came.
cd! {H} hooked one out with the umbrella, and the stream pressed two into its place. {H} hooked
    out those two, and got four. At sixteen {h:they} stopped, because it was plain where that was
    leading. Behind it the stream pushed, and hummed, and pushed.
abcd& {B} found one that fitted. // {B} went in, and had to be pulled out.
b. They were all left socks, too.

@ lady 3 reef curious float mischief boot clear | talking to a small shrimp in a boot beside a
    wall of socks
ab! A shrimp sat by in a boot. "I live here," she said. "It is warm. But my red sock is in there,
    at the bottom."
cd! By the wall, in a boot with a window cut in it, lived a shrimp. She did not mind the wall, she
    said. It kept out the draught. There was just one thing. The first to stick there had been a
    red sock of her own, last Monday, down at the very bottom. "I put it out to air," she said,
    "for a minute."
d. The tea table had got in there too, with the prawns. "No hurry," said a voice from among the
    towels. "There's still cake."
b. "It had a heart on it," said the shrimp.

@ first 1 reef joyful swim determination - clear | pulling hard at one red sock at the foot of a
    high wall of washing
ab! The red sock came first. So it held all of them! {H} went down. {H} pulled it. Pop! Whoosh,
    went all the socks.
cd! "The first," said {H}, "is what all the rest are stuck to." {H} went down to the bottom, and
    there was a red toe, just looking out. {H} took it in both hands. For a moment nothing
    happened, like the moment after someone says "don't laugh". Then it came, and the wall came
    with it.
b. {H} held on to a rock, and it rained socks.
cd. It took a while. It was a lot of feet.

@ rope 2 reef joyful swim joy rope clear | pulling along a rope of knotted socks that leads
    between two cliffs
ab! {H} tied the last socks in a row. It made a fine rope. And pull by pull, {we:they} went
    through the gap.
cd! Some of the socks were still going by, and {H} caught these and knotted them toe to top. That
    made a rope. A swordfish who was going that way took one end through the gap. {We:they} went
    after it, hand over hand, over stripes and dots and one with a hole. "Thank you!" called the
    shrimp. She was wearing it on her head.
b. It was the softest rope there ever was.

# eel | The Longest Neighbour | Under the sand there is a street without any stream, but it is
    full of one single eel.
@ hole 1 reef curious swim wonder - mist | slipping into a round tunnel in the sand
ab! There was a hole in the sand. No sea ran in there. In went {H}. It was a long, long street,
    with doors.
cd! In the side of a bank there was a hole, as round as a drainpipe, and when {H} looked in
    {h:their} hair came down. There was no stream in there at all. It was a street, down under the
    sand, with a door here and there, and it ran to the right.
b. It was as quiet as a cupboard.
d. "Rightwards Lane", it said on the wall. Somebody had been out that way in a good mood.

@ doors 2 reef curious swim wonder - mist | greeting an eel who looks out of yet another round
    door
ab! "Good day," said an eel at door one. "Good day," said an eel at door two. It was the same eel,
    Leonard!
cd! At the first door sat an eel. "Good day," it said. At the second sat an eel. "Good day again,"
    it said. At the third it merely nodded. "Are there many of you?" asked {H}. "Just me," said
    the eel. "I'm Leonard. I begin at number one." And it looked out at number four, to show how
    it was done.
abcd& {B} went back to look at number one, and it was Leonard. // {B} said good day nine times, to
    be on the safe side.
b. He was a very long eel indeed.

@ stuck 3 reef tense swim determination umbrella mist | squeezed beside a very long eel in a
    narrow tunnel
ab! At door five Leonard filled the street. He was so round here! It was his tummy. "That was
    lunch," he said. "Sorry."
cd! At number five there was no getting on. The street was full of Leonard from wall to wall.
    "That would be lunch," he said, from two doors further up. "It takes a while to arrive. Could
    you come back on Thursday?" {H} tried it with the umbrella as a shoe horn. It only made him
    giggle, and it took the giggle a minute to get to the end.
b. "Hee," said door one. "Hee," said door nine.

@ tea 1 reef joyful float joy teapot mist | setting out tea in front of the last door of a tunnel
    for a very long eel
ab! "What is at the far end?" asked {H}. "My best room," said Leonard. "Then ask {we:us} to tea
    there," said {H}.
cd! "And where does your street come out?" asked {H}. "At number twenty. That's my best room,"
    said Leonard. "But no one has ever been as far." "Then why not have {we:us} to tea there?"
    said {H}. The eel went pink, door by door. "I'll just put the pot on," he said, and all of him
    started for the kitchen at once.
b. Off he went, like a train with one coach.

@ train 2 reef joyful float joy teapot,cup clear | holding a teacup at the bright far mouth of a
    tunnel beside a happy eel
ab! {H} held on to the end of him. Swish! Past six, past ten, past twelve. At the far door stood a
    teapot.
cd! {H} got hold of the very end of Leonard as it went by. Number six, number ten, number sixteen:
    it was like being the last word of a very long sentence. At number twenty there was a teapot
    on a cloth. The tea table came drifting past outside, and three prawns put out three cups.
    From the door one could see the mast of the old ship.
b. "Do come again," said Leonard, from one to twenty.

# whirl | The Merry-Go-Round | Where two streams meet, the sea goes round and round, and it is
    hard to say where to get off.
@ round 1 reef tense swim wonder hat clear | whirled round in a circle of water with hats and
    chairs
ab! Whoops! The sea went round here. So {H} went round, too. So did a hat, a gate and a wooden
    cow.
cd! At the corner two streams ran into each other, and neither would say sorry. So they went
    round. {H} had been round twice before {h:they} found out what it was. A hat went round. So
    did a gate, a wooden cow and a gentleman fish with a newspaper, who was on page nine.
b. "You get used to it," said the fish.

@ star 2 reef curious float mischief flag clear | going round and round past a starfish who waves
    a flag
ab! In the middle stood a starfish with a flag. "Get off on the right!" it called. But which was
    right? It came and it went.
cd! In the middle stood a starfish and pointed in five directions. "Keep moving," it called. "For
    the old ship, get off on the right!" That was good advice. But the right was in front, and
    then behind, and then it was on the left, and when one had found it one had gone by.
abcd& {B} pointed to the right all the time, which was everywhere. // {B} shut both eyes. It was
    no worse.
b. "Not that right!" called the starfish. "The other right!"

@ again 3 reef joyful float mischief cup clear | sharing a whirling tea table with three prawns
ab! Round came the tea table. "Do sit down," said the three prawns. "It all comes by. There is no
    need to get up."
cd! Round came the tea table, with the three prawns. "We had meant to stay for one turn," said the
    eldest, "and that was Wednesday. Everything comes by here! Cake, please." The cake came by.
    {H} had a slice, and another the next time round. It would have been quite easy to stay.
b. The tea was stirred already. It never stopped being stirred.

@ count 1 reef calm float determination umbrella clear | hooking an umbrella handle around a
    signpost while whirled past
ab! {H} did not look at the sea. {H} looked at the post. One, two, three, post! One, two, three...
    {H} put out the umbrella. Hook!
cd! "It's no use looking where we are," thought {H}. "I must look at what stays." There was a
    signpost. It came by, and {H} counted: one, two, three, four, post. One, two, three, four,
    post. At the next "four" {h:they} put out the umbrella, handle first, and shut {h:their} eyes.
    Post.
b. It held! Round went the rest without {h:them}.
d& {B} was on the other end, and came off the merry-go-round like a cork.

@ off 2 reef joyful swim joy umbrella clear | swimming away from a whirl of water with an
    umbrella, past a signpost
ab! {H} held on till all stood still. Then off {we:they} went, out on the right. The starfish
    waved its flag.
cd! {H} hung on to the post until only the sea went round and {h:their} head did not. OLD SHIP, it
    said on the post, with a hand. "That was very well got off," called the starfish, who had said
    the same thing for a week and never had cause to say the next. The gentleman fish turned to
    page ten.
b. The wooden cow came off as well. It just needed somebody to go first.

# parrot | The Fish Who Said It First | On the stairs of the old ship sits a parrot fish who says
    everything just before one says it oneself.
@ stairs 1 wreck curious float wonder umbrella clear | stopped on the slanting stairs of a sunken
    ship by a bright parrot fish
ab! On the ship's stairs sat a parrot fish. "Good day," it said. {H} had just been going to say
    that!
cd! Everything in the ship had slid to the left, so that the stairs were on the wall. On the third
    one sat a parrot fish. "Good day," said the fish, just as {H} opened {h:their} mouth. "I was
    going to..." {H} began. "Say that," said the fish. "I know. I always say it first."
b "Stop that!" said the fish. {H} had been going to.

@ rule 2 wreck tense float determination umbrella clear | arguing with a bright fish who blocks a
    stair
ab! "Say a thing that I don't say first," said the fish. "Then go up." {H} thought of a word.
    "Bun!" said the fish.
cd! "Nobody goes up these stairs," said the parrot fish, "who can't say something that I haven't
    said. It's only fair. I live on it." {H} thought of the word for a thing that one puts jam on.
    "Scone," said the fish. {H} thought of a longer one. "Rhinoceros," said the fish, and yawned.
abcd& It got {B} twice. // "Hm," said the fish, in {B's} very own voice.
b. "Pudding!" said the fish. That had been the next.

@ nonsense 3 wreck joyful float mischief hat,cup clear | making up silly words with a bright fish
    as a tea table drifts by a porthole
ab! {H} made up a word. "Snorfle!" said the fish. {H} made up a sillier one. "Wibblehat!" said the
    fish. It was having such fun!
cd! {H} made up words that were none. "Snorfle," said the fish. "Plimp. Umbrellaphant." It got
    them every time, and rather improved them. The tea table floated past the porthole. "More
    tea?" the fish called, a moment before the prawns could. They looked hurt.
b. {H} laughed. Even the laugh had come from the fish first.
d. It is a lonely gift. One can't be told a joke, for one thing, or a secret, or good night.

@ silent 1 wreck calm float mischief - clear | smiling silently at a puzzled bright fish
ab! So {H} said nothing. {H} did not even think it. The fish waited. "Well?" it said. "Well? What
    is it?" It did not know!
cd! Then {H} said nothing at all. {H} did not say it with {h:their} mouth, nor in {h:their} head,
    where such things begin. {H} just looked at the fish, in a friendly way. The fish opened its
    mouth. It shut it. It leaned in from the left and leaned in from the right. "What?" it asked.
    "What is it?"
bcd. For once it did not know what came next.

@ up 2 wreck joyful swim joy umbrella clear | swimming up slanting stairs past a bright fish who
    bows
ab! "You win," said the fish. "That was lovely. I never heard that before." {H} took the umbrella
    and went up. "Thank you!" they both said.
cd! "I've never heard that before," said the parrot fish, when it had been quiet for some time.
    "It's lovely. Did you make it up yourself?" It moved over on the stairs. {H} went by with the
    umbrella, and at the top turned round. "Thank you," said {H}, and the fish, who had plainly
    seen it coming, let {h:them} say it first.
b. Then it sat there and tried out the nothing.
"""
