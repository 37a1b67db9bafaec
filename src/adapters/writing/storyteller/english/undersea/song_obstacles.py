"""The obstacles along the silver line: five who cannot sleep, and what they get up to."""

OBSTACLES = """
# bed | The Bed with Eighty in It | The silver line runs under an oyster bed, and all eighty in it
    are wide awake and turning over.
@ oysters 1 reef curious float wonder -,blanket clear | floating beside a huge bed full of oysters
    under one blanket
ab! The silver line went under a bed. It was an oyster bed, with eighty oysters in it. "Move
    over!" they all said, all at once.
cd! The silver line ran straight under an oyster bed. Eighty oysters lay in it under one blanket,
    eighty pairs of eyes were open, and each of them was telling its neighbour to move over.
b. "Is it morning?" asked one. "It's not even night," said {H}.
cd. "It's his elbows," said the one at the end. Oysters have no elbows. That's how bad it was.

@ turning 2 reef tense float determination blanket clear | tugging at one end of a long blanket
    with a row of oysters turning over
ab! One turned over. So they all turned over. Bump! The last one fell out, and got in at the
    front.
cd! Then one of them turned over. So the next one had to, and the one after that, and so on down
    the bed, until the last one fell out. It swam round and got in at the top. "Move over," it
    said. And off they went again.
cd {H} pulled the blanket straight. It had always been one oyster too short.
abcd& {B} counted them. It came to eighty-one, for {B} had lain down too.
b. Every time, the blanket went with them.

@ tips 3 reef curious float mischief lantern,blanket clear | reading out rules by lantern light to
    a bed full of oysters
ab! "Count some sheep," said {H}. "What is a sheep?" they asked. {H} told them. Now they were more
    awake than ever!
cd! The night eel held up his lantern, to be of use. "You might count sheep," said {H}. None of
    them had heard of a sheep. {H} explained it: the wool, the four corners, the noise. The noise
    was a mistake. Soon there were eighty oysters sitting up and going "Baa".
b. "Baa!" said the oysters. They liked it a lot.
d. "And they jump over a gate?" asked an oyster. "Whatever for?" It was hard to say.

@ pretend 1 reef joyful float mischief - clear | one finger to the lips before a row of tightly
    closed oysters
ab! "You can't sleep," said {H}. "But who can look asleep?" Snap! Eighty shells shut. Eighty
    oysters lay as still as stones.
cd! "I see that nobody can sleep," said {H}. "I suppose that nobody could even look as if they
    did." That hurt the oysters. Eighty shells went shut, one after another, like a very long zip.
    Then it was so still that one could hear them winning.
cd+ "That one peeped," whispered {B}. It had not, and it said so, and so it was out.
b. One snored a bit, to show off.

@ under 2 reef curious swim wonder button clear | slipping along under a great bed after a silver
    line, a red button in hand
ab! {H} went under the bed, as quiet as milk. There was the silver line, on and on. The button
    came too.
cd! {We:they} slid under the bed, past a lost slipper and an oyster who said that this was where
    it always slept. The silver line went on at the other side. {H} held the button tight, so that
    it would not rattle. "You've all won," {h:they} said softly, and nobody said "Baa".
b. Not one of the eighty moved over.

# word | The Word for In Between | The guard at the arch wants a password, but the one for the day
    is over and the one for the night has not begun.
@ arch 1 reef curious float wonder flag clear | stopped before a stone arch by a crab with a flag
ab! There was an arch, and a crab stood in it. "What's the word?" said the crab. {H} did not know.
cd! The silver line went through an arch, and in the arch stood a guard. He was a crab with a
    little flag, which he put across the way. "Password," he said. "Which one is it today?" asked
    {H}. It was a fair question, and his eyes went different ways.
b. He said it as sternly as a very tired crab can.
cd. The night eel tried to go by. The night eel was told that he was early.

@ words 2 reef tense float determination flag clear | arguing with a crab who holds up a flag in
    an arch
ab! "Day has a word," said the crab. "Night has a word. But what is it now?" It was not day or
    night!
cd! "The word for the day was good until sunset," said the crab. "The word for the night is good
    from dark. It's after the one and before the other. There is no word now. I can't even let
    myself in." He had not been home for supper. He had been standing there, guarding himself.
b. "I want my supper," said the crab in a small voice.
abcd& {B} guessed twelve words, and one of them was "sausage". // {B} went round to the back. A
    guard was there, too: the same one.

@ guesses 3 reef joyful float mischief button clear | holding up a red button for a crab to look
    at
ab! "Is it bun?" asked {H}. "Is it boat? Is it button?" "All good," said the crab. "But which is
    right?"
cd! {H} tried "please", which is right more often than not. {H} tried "bun" and "Wednesday", and
    held up the button, and tried "button". "They're all excellent," said the crab. "I'd be proud
    to have any of them. But nobody has told me which."
d. "Who does tell you?" asked {H}. "The one before me," said the crab, "who is my mother, and
    she's in bed, awake."
b. "Is it blub?" It was not even that.

@ made 1 reef joyful float joy flag clear | shaking the claw of a beaming crab with a flag
ab! "Then let's make one," said {H}. "A word for now. I say: nearly!" "Nearly," said the crab. He
    tried it. He loved it.
cd! "If there is no word for now," said {H}, "then it is time that somebody made one. I say:
    nearly." The crab said it under his breath. He said it to the left and to the right. It was
    nearly day. It was nearly night. "Password?" he asked, with shining eyes. "Nearly," said {H}.
    "Pass," said the crab.
b. He wrote it on his flag, so as not to lose it.
cd. "Nearly," said the crab to himself, and at last he let himself in.

@ beyond 2 reef curious swim wonder lantern clear | swimming through a stone arch along a silver
    line with a borrowed lantern
ab! Under the arch it was dim. The night eel lent {H} his lantern. And there ran the silver line!
cd! On the far side the arch threw a shadow as long as a street. "Take mine," said the night eel,
    and gave {H} the lantern. "I've nothing to do but yawn." In its light the silver line lay on
    the sand like something written in a hurry.
b. "Nearly!" the crab called. He meant goodbye.

# yawn | The Largest Yawn in the Sea | Old Uncle Grouper has begun a yawn and cannot get to the
    end of it, and everything loose goes in.
@ pull 1 reef tense swim wonder hat clear | holding on to a hat in a strong pull of water
ab! Something pulled. It pulled the weed. It pulled the sand. It pulled the hat off a prawn! {H}
    caught the hat. "What is it?"
cd! First the weed lay down flat. Then sand went by, and pebbles, and a prawn without its hat. {H}
    caught the hat, a moment later, and after that it was all {h:they} could do to stay where
    {h:they} {h:was}. Something was breathing in.
b. In, in, in it went. When would it go out?
cd. The silver line led the same way, as it happened. It would.

@ uncle 2 reef curious float wonder lantern clear | holding up a lantern before the enormous open
    mouth of a fish
ab! It was a fish as big as a bus! Uncle Grouper yawned. "I ca' shtop," he said. What a lot of
    mouth!
cd! It was Uncle Grouper, who was the size of a bus and had been yawning since teatime. His mouth
    was open like a garage. The night eel's lantern lit up two chairs in there, a pram and most of
    a picnic. "I ca' geh oo the end," said Uncle Grouper.
b. "He can't get to the end of it," said {H}.
d. There are yawns that finish themselves and yawns that need help, and this one had been too much
    for one fish from the start.

@ tickle 3 reef joyful float mischief feather clear | tickling the lip of an enormous fish with a
    feather
ab! {H} tickled him with a feather. "Ha!" said Uncle. "Haaaaa!" Now it was a laugh and a yawn.
    That was worse!
cd! {H} tried a feather, which a gull had dropped, and tickled his lip with it. Uncle Grouper
    began to laugh. But he did not stop yawning for it. Out came the two chairs and a "ha", and in
    went the chairs again, with a tablecloth.
abcd& In went {B}, and out came {B}, with a bun. // {B} went in as far as the picnic and stayed
    for some.
b. The pram went in and out like a clock.

@ caught 1 reef joyful float joy - clear | yawning with wide open arms in front of an enormous
    yawning fish
ab! "A yawn must be caught," said {H}. "Give it to me!" {H} stretched. {H} yawned: "Aaaah!" And
    Uncle's mouth went shut. Clop!
cd! "Nobody has caught it," said {H}. "That's all. A yawn wants to be passed on." {H} looked right
    into that enormous mouth and thought of pillows. It came up from the very bottom, slow and
    warm, and {H} yawned it to the end for both of them. Uncle Grouper's mouth closed, with a
    sound like a lid on a box. "Oh," he said, "thank you."
b. It was the best yawn {H} had ever had.

@ spat 2 reef curious swim wonder button clear | swimming on along a silver line past a row of
    chairs and picnic things on the sand
ab! Out came two chairs. Out came a pram. And round his tummy went the silver line. {H} and the
    button went too.
cd! He gave it all back, and wiped it first: the chairs, the pram, and a family of shrimps who had
    been having tea. "We thought it was a cave," they said, "with a draught." The silver line went
    round him like a ribbon round a parcel, and away. {H} felt for the button, which was still
    there, and swam on.
b. The prawn got its hat back, too.

# statues | The Weed That Had It on the Brain | A forest of weed cannot get two lines of song out
    of its head, and it grabs whoever moves in the gap.
@ weed 1 reef curious float wonder - mist | at the edge of a forest of tall swaying weed in dim
    water
ab! The weed stood tall and green. "Down goes the sun," it hummed. "Still lies the sea." Then it
    stopped, and all the weed stood stiff.
cd! Ahead was a forest of weed, as tall as a church, and the silver line went into it. The weed
    was humming. It hummed the first line and swayed, it hummed the second and swayed. Then came
    the gap, and every stalk stood as stiff as a broom. After that it began again.
b. It hummed it nine times. It never got any further.
d. "It's got it on the brain," said the night eel, "and it hasn't got a brain. So it has it
    everywhere."

@ stuck 2 reef tense float determination - mist | held fast by ribbons of weed around both arms
ab! In went {H}. The song stopped. {H} did not. Whoop! The weed took hold and held on until the
    song began again.
cd! {H} swam in. All went well for two lines. In the gap, though, {H} took one more stroke, and at
    once there was weed around both arms and an ankle. It did not hurt. It was like being hugged
    by a great many aunts. When the song began again, they let go.
abcd& It had {B} too, by the tummy. // "Mmf," said {B}, who was all green ribbons.
b. "Can I go now?" asked {H}. Not yet.

@ game 1 reef joyful float mischief button mist | frozen still in mid-stroke among stiff stalks of
    weed, a red button in one hand
ab! "I know this game!" said {H}. "Go when it sings. Stop when it stops." Go, go, go, go. Stop!
cd! "But I know this," said {H}. "It's musical statues." And {h:they} had always been good at
    that. Down goes the sun: six strokes. Still lies the sea: six more. Stop. {H} hung in the
    water like a picture of {h:themselves}, one arm out, with the button in it. A bit of weed came
    to have a look. It could find nothing wrong.
abcd~ {B} was a statue too, apart from one ear. // {B} stopped a bit late, and pretended to be a
    stone.
abcd+ "My nose itches," said {B}, without moving a lip.
b. Nothing moved but one bubble.

@ sneeze 3 reef tense float wonder lantern mist | frozen stiff beside an eel with a lantern among
    weed
ab! Stop! Nobody moved. But the night eel had weed up his nose. "Ah," he said. "Ah..." His lantern
    shook. Down goes the sun! "...choo!"
cd! They were nearly out when the night eel got a bit of weed up his nose. It was right in the
    middle of the gap. His eyes watered, his lantern shook, and he grew longer and longer. {H}
    could not so much as say "don't". The gap had never been as long as that. Then the weed
    hummed, and he sneezed himself clean out at the other end.
b. "Bless you!" said {H}, all in the next line.

@ out 2 reef joyful swim joy - clear | swimming out of a forest of weed into clear water after a
    silver line
ab! Go, go, go, and out! The water was clear here. The silver line ran on. "I'll find the rest for
    you," {H} told the weed.
cd! Two more lines, and out {we:they} came. On the far side the silver line ran on over clean
    white sand. {H} turned round. "As soon as I know the third line," {h:they} told the weed,
    "you'll be the first to hear it." A sort of sigh went through it from top to bottom.
b. All the tips waved. It was not even in the gap.

# supper | Supper, and Supper Again | In the old ship the cook may not serve breakfast until it
    has been night, so there is supper.
@ table 1 wreck curious float wonder spoon clear | beside a long table set for supper in a sunken
    ship, holding a big spoon
ab! The silver line ran over a long table. "Sit!" said a lobster. "It's supper." He gave {H} a
    spoon like an oar.
cd! The silver line went in at a porthole and along a table with forty plates on it. "You're just
    in time," said the cook, who was a lobster with a good many hands, and put a spoon into {H's}.
    "It's supper." There was something in his eye that made {H} look at the plates again. Nobody
    had finished.
b. It smelled of soup, and of more soup.

@ again 2 wreck joyful float mischief spoon,cup clear | eating from a bowl while a lobster brings
    another one
ab! There was soup. There was pie. Then the cook rang for the next meal. "What is it?" asked {H}.
    "Supper!" said the cook.
cd! It was a very good supper. When it was over the cook wiped his claws, looked out at the red
    light, and sighed. "After supper comes night," he said, "and after night comes breakfast. I
    have the porridge ready. But it hasn't been night." So there was supper. It was {H's} first.
    It was the eleventh of the shrimp across the table.
abcd& {B} ate for two, and then for six. // {B} said no thank you, and ate it.
b. The shrimp had to undo its top ring.

@ full 3 wreck sad float sadness spoon clear | leaning back from a heaped plate at a long table, a
    spoon in hand
ab! "No more," said {H}. "But you can't get up before you are done," said the cook. He was so
    tired that he salted his hat.
cd! There was a rule on the wall: nobody leaves before the next meal. "I didn't write it," said
    the cook. "I only laminated it." He was so tired that he peeled the same potato twice and put
    pepper in the flowers. Under {H's} elbow the silver line ran on, past the jam and out at the
    door.
b. All the shrimps groaned. Here came the pie!
d. The night eel, who has his breakfast at sunset, did not know what to call anything any more.

@ meal 1 wreck joyful float joy spoon clear | raising a big spoon in the air in front of a
    delighted lobster cook
ab! {H} put up the spoon. "One meal is left," said {H}. "The bite before bed! It is just one
    crumb."
cd! "But there's a meal between supper and night," said {H}, and put up the spoon. "It's called a
    bite before bed." The cook got out his pencil. "What goes into it?" "One crumb," said {H},
    "each, and then one is done." A cheer went down both sides of the table, though not a loud
    one, on account of the pie.
b. They had a crumb each, and it was just right.

@ leave 2 wreck curious swim wonder button clear | swimming out of a door of a sunken ship along a
    silver line, a red button in hand
ab! So supper was over at last. The silver line went past the jam and out. {H} and the button went
    after it.
cd! The cook ate his own crumb, standing up, and it was the first thing he had tasted that day.
    "Come back for breakfast," he said, "if there is one." {H} promised to see about it. The
    silver line led through the jam. {H} followed, with the button in one hand and the other on
    {h:their} middle.
b. It ran a bit sticky for a while.
"""
