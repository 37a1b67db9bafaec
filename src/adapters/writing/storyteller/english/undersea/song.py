"""The undersea story of the song whose third line nobody sings, and of who always sang it."""

from ...plots import plot
from .song_obstacles import OBSTACLES

_FRAME = """
# want | The Song That Stopped Halfway | The reef's good-night song breaks off in the middle, and
    until it is sung to the end nobody can go to bed, not even the sun.
@ halfway 1 bedroom curious sit wonder cup clear | sitting up in bed by an open window with a cup,
    listening
a! {opening} Tonight the song stopped in the middle.
b! {opening} Tonight the song began. "Down goes the sun! Still lies the sea!" And there it
    stopped.
cd! {opening} Tonight it began as it always did. "Down goes the sun," sang the reef, "still lies
    the sea." Then there was a gap, where a third line ought to have been.
ab {H} waited with a cup of milk. There was no more song. // {H} put down the milk and listened.
    Nothing!
cd {H} put down the cup of milk, and {h:they} waited for the rest. The milk went cold waiting,
    too.
abcdg "That's not the end," said {G}. "That's hardly the middle." // "Go on," said {G} to the
    window. But it did not.
bcd. The curtain leaned out a little, to hear better.
d. A song with its middle missing is like a stair that isn't there: one goes on putting a foot
    into it.
abcd> Who had lost the rest of it?

@ rock 2 reef curious float wonder - clear | floating before a big rock crowded with puzzled fish
a! Out swam {H}. "Who sings line three?" "She does," said the cod. "He does," said the eel.
b! Out swam {H}. On the big rock sat all the singers. "Who sings line three?" asked {H}. "She
    does," said the cod. "He does," said the eel.
cd! Out swam {H} to the singing rock, where the whole choir sat in rows. "Who has the third line?"
    asked {H}. The cod pointed at the eel. The eel pointed at the plaice. It went along the rows,
    round the back and up the other side, until it came to the cod again.
abcd! {H} was {trait}.
bcd {H} {habit}.
cd But {h:they} had never been asked about the third line.
ab. "Not I," said a prawn. "I only do la."
d. "It has always sung itself," said the cod, who had a large voice and no memory.
abcd> Then somebody looked up, and gasped.

@ sun 4 reef tense float wonder - clear | pointing up through the water at a low red sun that does
    not set
ab! The sun was still up! "It can't go down," said Mrs Puff, as round as a ball. "Nobody has sung
    it good night."
cd! "Look at the sun," said Mrs Puff, the puffer fish, who beat time for the choir and blew up
    round when she was upset. She was as round as a pumpkin now. The sun sat on the edge of the
    sea, half in and half out, like somebody who has been told to wait there a minute.
cd "It goes down on the fourth line," she said, "and you can't have a fourth without a third."
b. It had gone quite red from waiting.
abcd> And then the yawning started.

@ yawns 5 reef sad float sadness -,lantern clear | floating among yawning baby fish in the red
    evening light
ab! "Yaaawn," went the cod. "Yaaawn," went the prawn. All the fish babies were cross. Nobody could
    sleep!
cd! A yawn began at one end of the reef and came out at the other. The little fish were past their
    bedtime and bit each other's tails. The night eel had lit his lantern, and could not start,
    because it was not night.
ab& {B} caught a yawn too, a big one. // Even {B} yawned, and looked surprised.
cd& {B} caught the yawn, and passed it on to a clam. It takes a clam a long time to yawn.
bcd. Somebody had put on two pairs of pyjamas.
abcd> Something red winked behind the rock.

@ button 1 reef curious float wonder button clear | picking a red button out of the sand behind a
    big rock
ab! Behind the rock lay a button. It was red, with two holes. It stood on the sand like a chair.
    {H} took it along.
cd! Behind the rock, where the back row's back row would be, {H} found a red button. It was not
    lost, the way buttons are. It had been set down flat upon two pebbles, and its top was worn
    smooth and shiny.
cd "Somebody has used this a lot," said {H}, "and it wasn't for a coat."
ab- "Whose are you?" asked {H}. A button never tells.
b& {B} looked for a coat to go with it.
cd. "Never seen it," said the cod, who sat with his back to it every night of his life.
abcd> And what was that, shining in the sand?

@ line 3 reef joyful swim determination button clear | setting off along a thin silver line on the
    sand, a red button in hand
ab! A line! A thin silver line ran over the sand. "We lost a line," said {H}. "And here is one!"
    After it!
cd! From the button a thin silver line ran off across the sand. It was no thicker than a hair, and
    it wriggled like handwriting. "We have lost a line," said {H} slowly, "and here is a line." It
    is not often that things are as simple as that, but somebody had to look.
abcd& "Come on!" said {H}, and {B} came. // {B} was halfway along it at once.
cd. "Bring it back in tune!" called Mrs Puff, and went up another size.
b. It went left, it went right, and it did not break.
abcd> It ran on and on. Where to?

# turn | Nobody in the Boot | The silver line ends at an old boot with nobody in it, and somebody
    has to say a thing that nobody has said.
@ boot 3 wreck curious float wonder boot clear | bending over an old boot on the deck of a sunken
    ship
ab! The line ran into an old ship. It ran into an old boot. {H} knocked. "Is anyone in?" "No,"
    said the boot.
cd! The line went in by a porthole, twice round the captain's table, and up the side of an old
    boot. There it stopped. {H} knocked on the heel. "Is anybody in?" "No," said a very small
    voice from about where the toes would be. "Nobody. Nobody at all."
bcd. "It's a roomy boot for nobody," said {H}.
cd& {B} looked down it and saw a great deal of dark.
abcd> Can nobody say no?

@ missing 5 wreck tense float determination boot clear | talking into an old boot with cupped
    hands
ab! "We want our line back!" {H} told the boot. "The sun wants it! The babies want it!" The boot
    said not a word.
cd! "We've come about the third line," {H} told the boot. "We need it back rather soon. The sun is
    waiting. The babies are biting." {H} waited. "It's an important line." The boot kept its
    tongue still.
ab& "Please," said {H}. {B} did a sad face. It was no use.
cd& {B} looked for the other boot, in case this was the wrong one. There was no other boot.
b. It only got deeper in.
abcd> What does one say to a boot?

@ empty 6 wreck sad float sadness button clear | floating beside an old boot, turning a red button
    over and over
ab! {H} sat down by the boot and looked at the red button. Somebody had sat on it, all alone.
    Every night! Nobody ever turned round.
cd! So {H} said nothing for a while, and turned over the red button in {h:their} fingers. It was
    worn smooth, as a seat gets. It must have stood there every night, right behind them all. To
    see it, one would only have had to turn round.
cd That was a rather warm thought to have. It made {h:their} ears hot.
b. It was such a small chair.
abcd> There was one thing that {H} had not said yet.

@ owned 1 wreck calm float determination boot clear | speaking softly to an old boot, one hand on
    its toe
abcd! This wanted {virtue}, not a fuss.
a! "I never sang line three," said {H}. "Was it you?" Out came one eye.
b! "I never sang line three," said {H}. "I only moved my mouth. I thought someone else did it. Was
    it you?" Out came one eye.
cd! "I never sang it," said {H}. "The third line. Not once. I open my mouth and I shut it. I
    thought somebody else was singing." It felt like taking off a tight shoe. "Was it you?" asked
    {H}. "Just you?" For a time nothing happened. Then, over the edge of the boot, one small eye
    came up on a stalk.
b& "Nor did {B}," said {H}. {B} looked at the floor.
d. It is a hard thing to tell the truth to a boot, and harder when the boot is listening.

@ name 4 wreck curious float wonder boot clear | looking closely at a tiny sea snail on the rim of
    an old boot
ab! It was a sea snail, as small as a pea. "You never asked," she said. "What is your name?" asked
    {H}. "{small}," said the snail.
cd! She was a sea snail, about the size of a pea, and she had sung the third line every night of
    her life. "I thought I would stop for once," she said, "and see if anybody noticed. Did
    anybody?" "The sun did," said {H}. "What's your name?" It took her a moment. She had never had
    to say it before. "{small}," said {small}.
cd& "That is {B}," said {H}, "and we are both sorry."
b. She blushed right up to her shell.
abcd> But would she come back?

@ chair 2 wreck joyful float joy button,boot clear | holding out a red button to a tiny sea snail
    on an old boot
ab! {H} held out the button. "My chair!" cried {small}. "Teach me the line," said {H}. She sang it
    softly. "Room on the rock for everyone."
cd! {H} held out the button. "My chair!" cried {small}, and climbed on. "Will you teach me how it
    goes?" asked {H}. Nobody had ever heard it properly. So {small} shut her eyes and sang it,
    soft and clear. "Room on the rock for everyone." {H} thought about the rock, and who was on
    it, and who was not. "Oh," {h:they} said.
b. What a big voice for a pea!
d. It was the best line of the four. That is how it is with lines that people leave to others.

# ending | Room on the Rock | The choir has something to own up to, somebody moves up, and the sun
    gets its good night.
@ ride 8 reef joyful swim joy button clear | swimming home carrying a tiny sea snail on a red
    button
ab! Home they went. {small} sat on her button in {H's} hand. "Faster!" said {small}. No snail had
    ever said that.
cd! {H} carried {small} home on the button, held out flat like a tray. It had taken her a night
    and a day to come; it took a few minutes to go back. "Faster," said {small}, holding on to the
    holes. She had always thought that she disliked speed. It turned out that nobody had offered
    her any.
b. Her eyes streamed out behind like ribbons.
abcd> And what would the choir say?

@ fins 5 reef calm float determination - clear | floating before a choir of fish who raise their
    fins one by one
ab! "I never sang it," {H} told them all. "Who else?" Up went a fin. Up went a claw. Up went every
    fin on the rock!
cd! "I have something to say," said {H} to the choir. "I never sang the third line. Did you?" The
    cod looked at the eel. The eel looked at its tail. Then one fin went up, and another, and some
    claws, until the rock looked like a hedge. The last to go up was the fin of Mrs Puff.
cd "I thought it was the back row," she said. "We thought it was the front," said the back row.
b. "I only do la," said the prawn again.
abcd> So who had sung it all those years?

@ room 4 reef joyful float joy button clear | setting a red button on a crowded rock where the
    fish move up
ab! "This is {small}," said {H}. "Move up, please!" They all moved up. The cod fell off the end.
    The button stood in the front row!
cd! "This is {small}," said {H}, "and she needs a place." There was a good deal of "if you would"
    and "after you". Everybody moved up by one, and the cod went off the far end, swam round, and
    was put in the back. There he could see everyone at last. {H} set down the button in the
    middle of the front row.
cd. "It's a good view," said the cod, after a while. "I had no idea there was a back."
b& {B} and {H} squeezed in beside it.

@ sung 2 reef joyful float joy - clear | singing with a whole choir of fish as the sun goes down
a! Back on the rock they sang. Line one! Line two! Then came one tiny voice. Then they all joined
    in. Plop, went the sun.
b! Back on the rock they sang line one and line two. Then came one tiny voice, in the front row.
    And then they all joined in. Room for everyone! Plop, went the sun.
cd! "A-one, a-two," said Mrs Puff, and it began. The first line went well. The second went well.
    Then came the gap, and in the gap, from a button in the front row, one small, clear voice. It
    got as far as "rock". After that it was not alone any more, for {H} had come in, and then the
    rest, and nobody was just moving a mouth. Plop, went the sun, and all the bubbles turned blue.
b. Ten baby fish were asleep before the end.
d. The night eel took up his lantern. He had been ready for so long that he had to be woken.

@ bed 1 bedroom calm sleep joy cup clear | tucked up in bed by an open window at night, an empty
    cup on the sill
ab! {H} lay in bed. In at the window came the very last line. "Good night to you, good night to
    me!"
cd! The window was open, as on every night. {H} lay in bed and listened, and when it came to the
    third line {h:they} sang it, under the blanket, but not under {h:their} breath. And then at
    last, from all over the dark reef, came the fourth. "Good night to you," it went, "good night
    to me."
abg "That's better," said {G}. "That has all its parts." // "So that was it," said {G}, and put
    out the light.
cdg "You know," said {G} in the door, "I always thought that you sang the third line." "I do now,"
    said {H}.
ab- Somewhere the smallest voice said it twice. {H} smiled.
cd- "Good night, {small}," said {H} to the window, and the window, rather faintly, said good
    night.
ab& {B} was in bed as well, and took up the middle. // {B} slept through line four. One can't have
    everything.
bcd. There was just enough milk left for a very small guest.

# whole | - | -
@ whole 1 reef joyful float joy button clear | singing beside a choir of fish, a tiny sea snail on
    a red button in front
ab! The good-night song had lost a line! Nobody could sleep. {H} found who sang it: one tiny
    snail. "I never sang it," said {H}. "Teach me!" So they all sang. Good night!
cd! The reef's good-night song stopped after two lines, and the sun could not go down. {H}
    followed a silver line to an old boot. In it sat the smallest of snails, the only one who had
    ever sung the third. "I just moved my mouth," {H} owned up. Then room was made on the rock,
    and a red button stood in the front row.
"""

SONG = plot(
    key="song",
    keywords="""
song songs sing sings singing singer sang choir tune music lullaby voice voices snail snails
button line goodnight bedtime sleepless
""",
    titles="""
{H} and the Song That Stopped Halfway
{H} and the Missing Line
Room on the Rock for {H}
{H} and Nobody in the Boot
""",
    blurb="""
Every evening the reef sings itself to sleep, until it stops after the second line.
Nobody knows the third, and the sun can't go down without the fourth.
All that {H} has to go by is a red button and a thin silver line across the sand.
But who was it that always sang the part that no one else did?
""",
    openings="""
{H} lived at the bottom of the sea, where the reef ends.
{H} was {age}, and fell asleep each night to the reef's song.
Every evening the reef sang, and {H} left the window open.
{H's} bed stood by the window, and the window by the sea.
The sea had to stay outside {H's} window, and it did.
At bedtime, {H} had milk first and then the reef's song.
"Hush, it's about to start," said {H} to the bed.
Some have one person to sing to them, but {H} had a reef.
Best of all was when the reef sang {H} to sleep.
By the song of the reef, {H} knew it was bedtime.
In the last house on the reef, {H} was nearly in bed.
{H's} teeth were brushed, and the fish were home from school.
There was a song for bedtime on the reef, and {H} loved it.
""",
    refrain="Yawn, fishes, yawn!",
    traits="""
honest | honesty | owned up to every crumb
truthful | truth | could not so much as fib to a fish
plain-spoken | plain speaking | hid nothing but presents
""",
    names="small | Dot | Pim | Tansy | Bee",
    hours="dusk 96 night 100",
    people="""
Mrs Puff | Mrs Puff the puffer fish | puffer
{small} | {small} the sea snail | snail
""",
    story=_FRAME + OBSTACLES,
)
