"""The hole's obstacles: five moons where it has been, and something is missing that was needed."""

OBSTACLES = """
# bridge | The Bridge with No Middle | Two old crabs have played one long game on a bridge, and its
    middle has been bitten out.
@ gap 1 planet sad stand wonder thread - | at the broken edge of a stone bridge, a reel of thread in
    hand
ab! Here was a bridge. It had no middle! A crab sat on this side. A crab sat on that side. "We were
    playing," they said.
cd! There was a bridge on the next moon, or there was the beginning of one, and the end. Out of the
    middle somebody had taken a bite. On this side sat an old crab, and on that side sat another.
    They had been playing one game on it for forty years.
cd. "And I was winning," said both of them.
b. It was a very long way down, and it was foggy there.

@ shout 3 planet curious reach mischief - mist | shouting across a gap in a bridge with both hands
    around the mouth
ab! "Your turn!" shouted the one. "Burnt what?" shouted the other. "Turn!" "Worm?" It was no good.
cd! They had tried shouting. "My king goes left!" called the one. "Your string is wet?" called the
    other. {H} shouted it over once more, through both hands. "My kettle's upset?" said the far
    crab, and began to worry.
abcd~ {B} shouted as well, in {b:their} own way, and that settled nothing.
abcd+ "I can shout louder," said {B}. It came back as soup.
b. "What did you say?" "Hay?" "Who's away?"

@ cups 1 planet calm reach determination thread,cup clear | stretching a long thread with a cup at
    each end over the gap in a bridge
ab! {H} took two cups, and tied thread to them. One here! One over there! Pull it tight. Now talk.
cd! {H} tied the thread to a cup, and the other end to another, and threw that over. "Pull it
    tight," {h:they} called, "and put it to your ear, wherever that is." Then {h:they} gave the near
    cup to the near crab. It's an old trick, but they were not to know.
b. Crabs have small ears. It took a while to find one.
abcd> The whole bridge held its breath.

@ move 2 planet joyful sit joy -,cup clear | listening beside an old crab that whispers into a cup
    on a long thread
ab! "Hello?" said the cup. "It's me." "Oh," said the crab. "It's you!" And then: "It's your turn."
cd! "It's me," said the cup, very small. The near crab nearly dropped it. In forty years they had
    not gone a week without each other's voice. "I thought you were cross," it said. "I thought so
    too," said the cup. And after a while: "It's your move."
b. They talked so long that the tea got cold.
d. {H} left them the thread, or at least that bit of it. There was plenty.

@ over 2 planet joyful reach wonder basket,rope clear | crossing a deep gap in a big basket on a
    rope
ab! The crabs pulled {H} over in a basket. Wheee! On the other side there was a wet spot. Somebody
    had cried.
cd! Crabs are strong. They had {H} over the gap in a basket on a rope before there was time to look
    down. At the far edge of the bite lay a small wet spot, round and dark, as if something had sat
    there and been sorry.
b. It was salty. {H} tried it.
abcd> Gulp, said something, far ahead.

# tuesday | The Week Without a Tuesday | On this moon the hole has swallowed a day, and it was the
    one with pancakes.
@ none 1 planet sad stand wonder - clear | among small sad moon people who stare at a torn calendar
ab! "Today is Monday," they said. "Tomorrow is Wednesday. The hole ate Tuesday!" And Tuesday was
    pancakes.
cd! "You've come on a bad day," said the people of the next moon. "It's Monday, and after it comes
    Wednesday. Something came by and swallowed Tuesday." It was bitten out of every calendar. "And
    on Tuesdays," they said, and had to stop for a moment, "there are pancakes."
b. The pans were all hung up. They looked very flat.
d. "We would not have minded a Thursday," somebody said.

@ five 2 planet sad sit sadness candle clear | beside a very small moon child with one candle
ab! There was a small one called Bip. "I'm five on Tuesday," said Bip. "Now I must stay four."
cd! Worst of all it was for one called Bip, who was still quite small. "I was going to be five on
    Tuesday," said Bip. "If it doesn't come, I shall have to be four for ever. I have already given
    away my four-year-old things."
b. Bip had one candle, and nowhere to put it.
abcd& {B} let Bip lean on {b:them}.
abcd> That could not be left like that.

@ made 3 planet curious stand determination - clear | counting on raised fingers among small eager
    moon people
ab! "What is a Tuesday made of?" asked {H}. "Pancakes," they said. "And a bit of rain. And a bath."
cd! "What goes into a Tuesday?" asked {H}, who liked to know what a thing is made of before mending
    it. They counted it up: pancakes, a spot of rain, a piano lesson, and the feeling that there is
    a good deal of week to come.
b. "And hours," said Bip. "About a day of them."

@ sewn 1 planet calm sit determination thread,clock clear | sewing minutes together with thread
    before a big clock
ab! So {H} sewed a new one! "Who has time to spare?" One gave a minute. One gave ten. In, out, went
    the thread.
cd! "Then we'll make one," said {H}, and threaded the needle. "Who can spare some time?" Everyone
    could spare ten minutes, if it was not just now. One had an afternoon that had never been used.
    {H} sewed it all together, by the clock, with double thread, and there it hung: a Tuesday.
b. It was a bit long on one side. Nobody minded.
abcd+ {B} gave twenty minutes that would have been a bath.
abcd~ {B} gave a nap, nearly new.
abcd> Then the clock struck, and they all looked up.

@ pancakes 2 planet joyful reach joy candle - | tossing pancakes with a crowd of happy moon people
    by candlelight
ab! It was Tuesday! Pancakes flew. Bip was five. And by the wall was a small wet spot. Who had cried
    there?
cd! It came in at midnight, with a seam down the side. There was a spot of rain, as agreed. Then
    the pancakes flew, and Bip blew out a candle and was five at once. "It cried, you know," said
    Bip, with a mouth full. "The thing that took it. It said that it couldn't hold it."
b. "I feel taller," said Bip. "I feel it in my feet."
abcd> {H} took one pancake along, rolled up, for whoever it was.

# stripes | Three Hundred Lizards in Grey | The hole has been at the stripes, and now nobody on the
    moon knows who is who.
@ grey 1 planet sad stand wonder thread clear | facing a crowd of plain grey lizards, holding a reel
    of thread
ab! Here were three hundred lizards, all grey. "Are you Ann?" asked one. "I think I'm Bo. Are you
    Bo?"
cd! Three hundred lizards stood about on a warm rock, looking at each other. They were all grey. "We
    had stripes," said one, "no two of us the same. Then something went gulp. Are you my aunt?" "I
    don't think so," said {H}. "It was worth asking," said the lizard.
b. One was hugging a stone, to be on the safe side.
d. Two had been married that morning, and would very much have liked to know to whom.

@ mud 3 planet curious reach determination paintbrush - | painting stripes on a lizard with a
    paintbrush and brown mud
ab! {H} took a paintbrush and mud. Stripe, stripe, stripe! But lizards like a wash. Off it all came.
cd! {H} mixed some mud and painted stripes on the first dozen with a paintbrush. They were handsome
    stripes. But a lizard that is happy rolls on its back, and these were very happy. After that
    there were twelve brown lizards, and all the rest were grey.
abcd& {B} got a stripe too. It suited {b:them}.
b. "That's mud," said the lizards. "But thank you."
abcd> What stays on a lizard?

@ wool 1 planet joyful reach joy thread clear | winding thread in stripes around a patient
    lizard
ab! Thread stays on! {H} wound it round. One had two stripes. One had three. One had a stripe and a
    bow.
cd! Thread stays on. {H} took the end of the reel and wound it round the first lizard, twice,
    with a knot. The next got three, close together, and the next got two and a bow. By the fortieth
    {h:they} had begun to do checks.
b. "Is it me?" asked each one. "It's you," said {H}.
cd. "What did I have?" asked the last. "What would you like?" asked {H}. It had never been asked
    that.

@ who 2 planet joyful stand joy thread clear | in the middle of three hundred lizards with stripes
    who hug each other
ab! "Seven stripes! You must be Ann!" "One bow! You're new!" Then they all hugged. It took till tea.
cd! "One, two, three and a gap," one lizard read aloud on another. "You'll be Ann, then, from now
    on." "And I shall remember you," said Ann, "by your bow." They went round and met each other,
    all three hundred of them, and it turned out that nobody had been hugging the wrong aunt by
    much.
b. Even the stone had got a stripe.

@ drop 2 planet curious walk wonder thread - | following a trail of small wet spots over a warm rock
ab! "It went that way," said Ann. "It had all our stripes. And then it had none. So it cried." There
    was a wet spot.
cd! "It held them all for a moment," said the one called Ann. "You should have seen it. It was as
    striped as a sweet, and so proud. Then they fell through, and it went off that way, dripping."
    There was a line of small wet spots, going over the hill.
b. {H} wound up the thread. It was not much smaller.
abcd> A dripping hole, thought {H}. What does it want?

# stop | The Bird Who Could Not Stop | A bird has been talking since last week, for the hole took
    the little round thing at the end.
@ talk 1 planet curious stand wonder - clear | facing a tall excited bird that talks and talks
ab! "Hello and how are you and I'm a bird and..." On and on it went. The hole had eaten its stop!
cd! "Good morning," said a tall bird, "and what a nice ship, and my uncle had one, and he was tall
    too, and I'd stop..." It took half a breath. "But a hole came by, and it took my full stop,
    and..."
b. It had talked since Friday. Its hat was tired.
d. Here and there about it lay others, who had come by to be polite and had fallen asleep.

@ sit 3 planet calm sit mischief - clear | patiently listening with chin in hands to a talking bird
ab! {H} sat down. {H} nodded. {H} nodded for an hour. "And then and then and then," said the bird,
    "and..."
cd! {H} sat down to wait for a gap, as one does. There was none. There was the uncle, and then the
    uncle's boat, and the boat's uncle. {H} nodded until {h:their} neck clicked. The poor bird was
    hoarse, and looked at {H} over its beak as if from a runaway train.
abcd& {B} fell asleep, and was told the rest of it anyway.
b. It was a good story. It had no end on it, that was all.

@ tries 2 planet tense reach determination bell clear | ringing a bell beside a talking bird to make
    it stop
ab! {H} rang a bell. {H} said "The end!" Did it stop? "And a bell," it said, "and the end and..."
cd! {H} said "The end", loudly. "The end of what," said the bird, "for I know of several, and..."
    {H} rang a bell. It only talked in time to it. You cannot stop a thing that has lost its stop.
    It has to be given another.
b. What is small, and round, and goes at the end?
abcd> {H} felt in the good pocket. There was one thing left in it.

@ button 1 planet joyful reach joy button clear | holding out a small round button to a bird with an
    open beak
ab! It was a button, small and round. "Put that at the end," said {H}. "And I'm a bird," said the
    bird. Stop!
cd! It was a button, small and quite round. "Try that," said {H}, "at the end." The bird took
    it in its beak. "And so I told my uncle," it said, and put it down. There it lay. It was so
    still that one could hear the grass. "Oh," said the bird. It used the button again. "That's
    nice."
b. It was quiet. It was so beautifully quiet.
d. All around, the others woke up and asked what they had missed.

@ comma 2 planet joyful sit joy thread,button clear | sewing a tail of thread to a button for a
    grateful bird
ab! "I saw it go," said the bird. "Behind the hill. It was crying." It stopped there, just to show
    that it could.
cd! "I saw your hole," said the bird, and put down the button between each. "It went behind the
    hill. It was crying. It asked me whether it hurts to be full." {H} sewed a tail of thread to
    another button, and gave it that as well. With a tail on, it was a comma, for best.
b. It said goodbye eleven times, each with a stop.
abcd> Off went {H}, and did not say a word for a mile.

# lake | The Lake That Had Gone Out | There is a hole in the bottom of a lake, and forty frogs in
    the washing up.
@ dry 1 planet sad stand wonder bucket clear | at the shore of an empty lake among frogs sitting in
    buckets
ab! The lake was gone! It had run out at the bottom. All the frogs sat in a bucket. It was a squash.
cd! Where there should have been a lake was a big dry bowl with a bite in the bottom. A card on a
    stick said: Gone Out. On the shore sat forty frogs, some in a bucket and some in the washing up.
    One sat in a hat, with its chin on the brim.
b. "Mind your elbow," said a frog. "That's my ear," said one.
d. "It said sorry," a frog told {H}. "Then it said gulp. One does not often get both."

@ pour 3 planet curious walk determination bucket - | pouring a bucket of water into an empty lake
    bed
ab! {H} poured in a bucket of water. Glug! It ran out at the bottom. {H} poured in one more. Glug!
cd! {H} fetched a bucket of water from the ship and poured it in. It ran down to the bite, went once
    round for the look of it, and was gone. So was the second. "It's very nicely poured," said the
    frogs, "but we've noticed that it leaves."
b. Glug, glug, glug. It sounded like a bath.
abcd& {B} tried to sit on the bite, and was quickly pulled off.

@ sew 1 planet calm sit determination thread,blanket - | sewing a checked blanket over a hole in the
    bottom of an empty lake
ab! So {H} took the blanket from the ship, and the thread. In, out, in, out. {H} sewed up the
    lake!
cd! So {H} brought the big checked blanket from the bunk and laid it over the bite. Then {h:they}
    sewed it down, all the way round, with the thread, three times over. Nobody had sewn a lake
    before. It is like a sock, only there's more of it.
b. A frog held the end. A frog always helps.
abcd> Now all that was missing was the lake.

@ rain 2 planet joyful reach joy umbrella rain | holding an umbrella upside down in pouring rain
    between cheering frogs
ab! "Now we need rain," said {H}. The frogs sang for it. Croak! Drip. Croak! Drop. And down it came.
cd! Frogs can sing for rain, it is well known, but these had been too sad. "Try," said {H}. They
    tried it low, and they tried it high, and at the second verse it began. {H} turned an umbrella
    upside down, to catch the drops that missed.
abcd+ {B} sang along and was told, kindly, to mind the low bit.
abcd~ {B} sang along. It rained harder at once.
b. It rained frogs' own rain, big and warm.

@ splash 2 planet joyful stand wonder - clear | beside a full round lake with frogs diving into it
ab! Splash, splash, splash! Forty frogs dived in. By the shore was one more wet spot. It did not
    dry. It was a tear.
cd! By evening it was a lake again, with a checked bottom, which made it look rather smart. The
    frogs went in from all sides. On the shore {H} found one round wet spot that hadn't come from
    the sky. It was salt. Somebody had looked back at all this, and been sorry.
b. "Come and swim!" called the frogs. "Next time!" called {H}.
abcd> It was time to find that hole.
"""
