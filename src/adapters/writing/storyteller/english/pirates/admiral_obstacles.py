"""The Admiral's obstacles: five places where it is asked who is captain here."""

OBSTACLES = """
# seals | Eleven Seals | The ship is full of passengers who do just the opposite of what they are
    told.
@ aboard 1 deck curious stand wonder - - | standing among eleven fat seals that lie all over the
    deck of a small ship
ab! Flop! A seal came on board. Flop, flop, flop! Now it was eleven seals. The ship sank down to the
    windows.
cd! A seal came over the rail, flop, and lay down. "Is this the ferry?" it asked. Before {H} had
    found a polite way to say no, there were eleven. They lay on the deck, on the ropes and on each
    other, and the {ship} sat in the water like a duck in a soup bowl.
b. "Move up," said the biggest seal to the mast.
cd One of them had brought a suitcase. There was a herring in it, in tissue paper.

@ off 2 deck tense stand determination - - | giving orders to a heap of lazy seals
ab! "Please get off," said {H}. They all lay down. "Then lie down!" They all got up. Seals do it the
    wrong way round!
cd! "Would you please go to the left?" asked {H}. They all went to the right, and so did the {ship}.
    "Right, then!" They went to the left. "Sing!" said {H}, at a loss, and there was dead silence.
    They were not naughty. They simply had their ears on back to front.
abcd& A seal sat on {B}, as one does on a cushion.
b. The biggest one wore a bucket.
d The smallest was told to go home, and from that minute on it would not be parted from {H's} left
    boot.

@ plan 1 deck joyful stand mischief - - | wagging a finger with a sly smile at eleven seals that are
    leaving over the rail
ab! Then {H} had an idea. "Stay here!" said {H}. "For ever! And don't you dare to splash!" Splash!
    Off went all eleven.
cd! Then {H} straightened the tea cosy. "Listen to me, all of you," {h:they} said, in a terrible
    voice. "You are to stay here for good. Nobody is to go into that lovely cold water. And I forbid
    you to help {we:us}." There were eleven splashes.
b. "We shan't obey!" they called, with joy.
d It was the first order of the day to be obeyed, if only by those who did not mean to.

@ push 2 deck joyful reach joy - - | laughing over the rail as eleven seals push a small ship
    through the waves
ab! Now they swam behind the ship. "Don't push!" called {H}. They pushed! The ship had never been so
    fast.
cd! "And you must on no account push," {H} called down to them. That was a wicked thing to say to
    seals. They got behind the {ship}, all in a row, and she went over the water with her nose up,
    like something thrown.
b. "Slower!" said {H}. Whoosh!
cd "And not so fast!" {H} added, and then had no more breath for talking.

@ point 3 deck curious reach joy - clear | waving to eleven seals that all point their noses the
    same way
ab! "You have not seen something blue fly by," said {H}. "We have!" said the seals, and they all
    showed where.
cd! "I don't suppose," said {H}, who had got the knack of it, "that anything blue has come by with
    gold edges. And don't show me where." Eleven noses went up and pointed. Hee, said the wind, from
    just over there.
b. "Don't come again," {H} called. They promised to.
cd. They would certainly not come again, they said, and not on any account with their cousins.

# harbour | The Penguins' Office | In this harbour nobody is let by without something on top.
@ desk 1 island curious stand wonder - - | standing before three stern penguins at a long table on a
    quay
ab! Three penguins sat at a table. "No hat, no harbour," they said. "That is a tea cosy. We can see
    the holes."
cd! Anyone who wanted to go on had to go by the harbour office. There were three penguins at a table
    there, and a sign: NO HAT, NO HARBOUR. The first penguin looked at {H} for a long time, through
    a ring of wire with no glass in it. "That," it said, "is a tea cosy."
b. "It has stripes," said the second. "It has ears in it," said the third.
cd "It has holes," said the second. "It has ears in them," said the third, and wrote that down.

@ form 3 island joyful sit mischief feather - | filling in very long papers with a feather pen
    before three penguins
ab! {H} had to write it all down. Name? Age? How many flippers? There was a lot of it. It was mostly
    boxes.
cd! There was a paper for people with no hat, and it had forty boxes. Name. Age. Number of flippers.
    Number of fish on you at present. Reason for ears. {H} answered everything with a feather, as
    well as could be. "That goes to the boss," said the penguins. "And where is the boss?" "There is
    none," they said. "None of us has anything on."
abcd+ "What did you put for flippers?" asked {B}. "Later," said {H}.
abcd~ {B} was put down as luggage.
b. "Flippers: none yet," wrote {H}.
d On page nine they wished to know why one was asking.

@ fold 1 island joyful reach joy boat clear | folding the pages of a form into paper boats and
    turning them over
ab! {H} folded the paper. It was a boat! {H} turned it over and put it on a penguin. It was not a
    boat at all.
cd! {H} looked at the three bare heads, and at the paper. Then {h:they} took the first page and
    folded it, in half, and back, and out at the corners. "A boat," said the penguins, who knew
    about those. {H} turned it upside down and put it on the first one's head. Nobody breathed.
b. One for you. And one for you. And one for the smallest.
cd It came down a little over the eyes. From under it there was a sigh, as of somebody who has
    arrived.

@ bosses 2 island joyful stand joy - clear | bowing to three proud penguins in folded paper headgear
ab! Now all three had one on. They got taller. They bowed to each other. "After you, Captain!" "No,
    after you, Captain!"
cd! It took five minutes to make captains of them all. They grew by an inch. They bowed to one
    another, and then the penguin with the wire looked down at {H} with enormous kindness. "A tea
    cosy," it said, "is very nearly the thing. It's the stripes that do it."
b. Then they stamped everything: table, quay and tea cosy.
d After that they stamped whatever there was, the quay included, and would take nothing for it.

@ blown 2 deck curious walk joy - clear | sailing past a quay of saluting penguins, looking up at
    the sky
ab! "Go on, Captain!" they said. "A blue one flew by, with no one in it. We told it: no head, no
    harbour!" Hee!
cd! They all stood on the quay to see the {ship} off. "There was a blue one here at noon," they
    called, "with nobody under it. We told it: no head, no harbour. It went that way, and laughed."
    It can't have been the Admiral that laughed. Hee, said the wind.
b. Their paper edges flapped, and they held on tight.
d The three were still saluting when the sea went round the corner, and for all anyone knows they
    are at it now.

# whirl | The Giddy Whirlpool | A whirlpool has been going round for so long that it can't find the
    end.
@ pull 1 deck tense stand wonder - - | holding the wheel of a small ship that circles at the edge of
    a whirlpool
ab! The sea went round and round, and the ship went with it. It was a whirlpool! "Whoa," it said. "I
    feel sick."
cd! {H} saw that the sea ahead was going down in the middle, like bath water. Then the {ship} was in
    it, and went around, leaning over, past the same gull and the same gull and the same gull. "I'm
    so sorry," said the whirlpool. "I can't seem to stop."
b. "Hello," said {H} to the gull. "Hello again."
d It had often meant to see somebody about it, it said, but had always gone past the door.

@ other 3 deck joyful reach determination broom - | stirring the sea the other way with a broom from
    the rail of a tilting ship
ab! {H} took a broom and stirred the other way. Round went the sea. Round went the broom. Round went
    {H}!
cd! {H} got the broom and stirred it the other way, as one does when the tea has been stirred too
    much. It did no good to the whirlpool. But for some time after that {H} went around in one
    direction, and the ship in the other, and they nodded when they met.
abcd& {B} tried shutting both eyes. That was worse.
b. "Stop," said {H}, and nobody could.
cd. "Left," said the gull each time, to be helpful, and each time it was.

@ spin 2 deck sad reach wonder - - | speaking kindly over the rail to a spinning whirlpool
ab! "How did it begin?" asked {H}. "I was dancing," said the whirlpool, "and I forgot how it ends."
cd! "How did it start?" asked {H}, as the gull went by. "I was only dancing," said the whirlpool. "I
    was a very small ripple. I did one turn, and it was lovely, so I did one more. That was in the
    spring." It gave a hiccup, and everyone changed sides.
b. "Poor you," said {H}. "Poor gull," said the gull.
cd "Poor you," said {H}. "Poor gull," said the gull, in passing.

@ look 1 deck calm stand determination flag - | holding a flag up high and still at the mast of a
    tilting ship
ab! "Look at one thing," said {H}. "Just one. Look at me!" {H} held up a flag. The whirlpool looked,
    and looked... and it stopped.
cd! "Dancers look at one thing," said {H}. "Each time they come around, they find it again. Then
    they don't get giddy. Look at me." And {H} held up a flag, and held it still, which on that ship
    was a piece of work. The whirlpool found it. It lost it, and found it. It went slower. And then
    it just lay there, looking.
b. "Oh," it said. "Is that what it looks like here?"
abcd& {B} held {H}, so that {H} could hold the flag.
cd. "Oh," said the whirlpool. "So that's what it looks like here. It's mostly sea."

@ bow 2 deck joyful walk joy - clear | sailing over calm water that makes a small curtsy, a gull on
    the rail
ab! The sea made a bow. That is how a dance ends! "A blue thing spun by," it said. "It went straight
    on." Hee!
cd! "Now you bow," said {H}. "That's the end of it." The whirlpool bowed, very deep, and was a sea
    again. "There was a blue thing that danced over me," it said. "It was much better at it than I
    am. It went straight on." The gull came down, sat on the wheel, and kept hold of it.
b. "Thank you," said the gull. It had to sit for an hour.
d It said its legs would need an hour, and it did not care who heard.

# hoard | The Wind's Cupboard | On a bare little island the young wind keeps everything that it has
    ever taken.
@ lines 1 island curious walk wonder umbrella,kite - | walking between washing lines full of stray
    umbrellas and kites
ab! Here was an island full of things! An umbrella in a tree. A kite in a bush. And socks, socks,
    socks. The wind lived here.
cd! {We:they} came to an island on which everything flapped. There were umbrellas in the bushes, a
    kite in the reeds, forty odd socks, and a newspaper that was still reading itself. Everything
    that anyone had ever lost on a windy day was here, and none of it was the Admiral.
b. "That is my glove!" said {H}. It was, too.
cd One of {H's} own gloves was there, in a bush, and it waved.

@ caught 2 island tense stand determination - - | standing with folded arms before a rustling bush
ab! "Hee?" said a bush. Out came the wind, as small as a kitten. "It is all mine," it said. "I found
    it. On people."
cd! "Come out of there," said {H} to a bush that was stirring more than the others. The wind came
    out backwards. "They're mine," it said. "I found them." "Where?" asked {H}. The wind thought.
    "On people," it said.
abcd& {B} blew at it. It had never been blown at, and sneezed. // {B} kept hold of everything that
    {b:they} had on.
b. It hid a sock behind its back.
cd. The wind was no bigger than a kitten when it stood still, which it had never done before.

@ why 3 island sad sit wonder - - | sitting on the ground and listening to a small sad gust that
    stirs the sand
ab! "Why do you take it all?" asked {H}. "When I take something," said the wind, "then somebody runs
    after me."
cd! "But what do you want with forty socks?" asked {H}. The wind drew a line in the sand, and blew
    it away. "Nothing," it said. "Only, when I just blow, nobody looks up. And when I take
    something, then somebody always comes running, and we have a lovely time."
b. Nobody had ever asked it.
d A sock rolled over between them and lay there with its mouth open, as if it would like to hear the
    rest as well.

@ game 1 island joyful stand joy kite - | flying a kite and laughing on a small island with the wind
ab! "You could just ask," said {H}. "Like this: shall we play?" {H} held up the kite. The wind
    lifted it, up, up, up! Hee!
cd! "You could just ask," said {H}. "You say: shall we play?" "Is that all?" said the wind. It tried
    it, under its breath. {H} took the kite out of the reeds, and let go, and the wind took it up as
    carefully as an egg. They played until the shadows were long, and it only cheated a little.
b. "Again?" asked the wind. It had asked!
d The kite had not been up since somebody let go of it on a beach, years ago, and it had a good deal
    to look at.

@ told 2 deck curious walk joy - - | sailing off, waving to an island of fluttering things
ab! "And the Admiral?" asked {H}. "I put it down," said the wind. "It was hot in there." It showed
    the way. Hee!
cd! "And where's the Admiral?" asked {H}. The wind went pink, as far as one could see. It had put it
    down somewhere, it said. There was a rock. It might have been that way. Then a butterfly came
    past, and the wind was gone in the middle of a word.
b. "Shall we play?" it asked the butterfly.
cd. "Shall we play?" one could hear it say, further and further off. It was the politest wind for
    miles.

# fish | Four Hundred Sardines | A whole school of fish has no one to follow, until it sees the tea
    cosy.
@ school 1 deck curious stand wonder - - | looking over the rail at four hundred little fish in neat
    rows
ab! The sea was full of little fish, all in rows. "Are you the teacher?" they asked. "You have the
    thing for it."
cd! Alongside the {ship} four hundred sardines were swimming in rows. They all had their eyes on the
    tea cosy. "Please," said the first row, "are you the teacher?" "We are a school," said the
    second, "and nobody ever came." "I'm a captain," said {H}, "more or less."
b. "Present!" said four hundred small voices.
d They had been there since eight o'clock, they said, as one should, and it had been eight o'clock
    for years.

@ copy 3 deck joyful reach mischief - - | waving both arms over the rail to fish that copy every
    move
ab! {H} waved. They all waved. {H} turned round. They all turned round. {H} sneezed. That was a
    mistake!
cd! They did everything that {H} did. When {H} waved, they waved. When {H} scratched one ear, there
    was some confusion, as they had none, and then they scratched each other's. Then {H} sneezed.
    The sea jumped by a yard.
abcd& They tried to do {B}, too, and gave it up.
b. "Bless you," said all the rows, one by one.
cd. "Bless you," said the first row, and the second, and so on, all the way to the back.

@ lesson 2 deck joyful stand joy book - | giving a lesson from a book over the rail to rows of
    little fish
ab! "Lesson one," said {H}. "What is one and one?" The fish tried it. One fish and one fish. "It's
    us!" they said.
cd! As somebody had to, {H} took a book and gave them a lesson. It was sums, and they did them with
    themselves. For two and two they took four sardines. For a hundred take away one they sent home
    the smallest. "I liked it better before," it said, from a distance, and was added again.
b. Then they did ten. It was a lot of fish.
cd Nobody had to be told to sit still, since nobody could.

@ write 1 deck curious reach determination - - | drawing a big arrow in the air for fish that line
    up in the water below
ab! "Lesson two," said {H}. "Has a big blue thing come by? Show me!" The fish swam here and there.
    They made an arrow!
cd! "And now writing," said {H}. "Who saw something blue fly past, with gold edges? Write down where
    it went." There was a great deal of pushing. They could not write yet. But they swam into a
    line, and then they put a point on it, and it was an arrow as long as a street.
b. It shone like silver. "Very good," said {H}.
d It had one spelling mistake in it, and that was a mackerel.

@ break 2 deck joyful walk joy bell clear | ringing a little bell for fish that dart off in all
    directions
ab! {H} rang the bell. "School is out!" Splash! Off they went, four hundred of them. The ship went
    the way of the arrow. Hee!
cd! "You have all done very well," said {H}, and rang the bell. "It's the holidays." They had heard
    of those. Four hundred sardines went off in four hundred directions, shouting, and the {ship}
    went in one: along the arrow, to where the wind was laughing. Hee.
b. "Bye, teacher!" said the sea.
cd. The arrow lay on the water for a while after they had gone, as chalk does on a board.
"""
