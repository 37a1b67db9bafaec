"""The space story of the last letter of the round, whom it is for, and who has never had one."""

from ...plots import plot
from .letter_obstacles import OBSTACLES

_FRAME = """
# want | One Letter Left | All the post is brought round but one fat letter, and the name on it is
    no name at all.
@ last 1 ship curious reach wonder letter clear | turning over one fat letter in a small ship full
    of empty post bags
ab! {opening} Today one letter was left. "To Nobody," it said. Ting!
cd! {opening} Today, when the bags were empty, one letter was left over. It was a fat one, and it
    went ting when it was turned. On the front was written "To Nobody", and that was all.
ab "To who?" said {H}. It was a fat letter. It rang when it moved.
cd {H} held it up to the lamp. It was addressed in very careful ink, by somebody who meant it.
abcdg "Who is it for?" asked {G}. "It says nobody," said {H}.
abcd-. {H} turned it round, and read it from the back.
bcd. The stamp on it was so old that its edges had gone soft.
abcd> Ting, it went. What was in there?

@ rule 2 ship calm stand determination - clear | buttoning up a post jacket in a small round ship
ab! {H} brought post to all the moons. "And who writes to you?" the moons would ask. "Nobody does,"
    said {H}.
cd! {H} had brought a million letters to nine hundred moons. "And who writes to you?" they would
    ask, over their birthday cards. "Nobody writes to the post," {H} would say, and fly on. It is
    odd, but so it is.
abcd! {H} was {trait}.
bcd {H} {habit}.
ab "A letter has to get there," said {H}. "That's the rule."
cd There was only one rule on the ship, and it was painted over the door: It Gets There.
b. It was a good job. It had buttons.
d. Under it somebody had scratched: Even If It's Sticky.
abcd> So where do you look for nobody?

@ names 4 ship curious sit wonder letter,book clear | leafing through a huge address book by
    lamplight in a small ship
ab! {H} looked in the big book of names. There was a Nan. There was a Ned. There was no Nobody.
cd! {H} took down the big book with all the names in it and went through the Ns. There was a Nan, a
    Ned and a Nettle-Jones, who always got seeds. Then came the Os. Between them there was not even
    a gap.
cd "Perhaps it is a mistake," said {H}. Ting, said the letter. It did not think so.
abcd+ "Try under No," said {B}. // "Maybe it's short for something," said {B}.
abcd~ {B} put {b:their} nose on the page, at about Norman.
b. The book was so big that one could sleep in it.
abcd> Just then something went past the window, very fast.

@ comet 3 ship curious reach wonder - clear | calling through a round window to a comet that is
    rushing past
ab! Whoosh! It was a comet. "Who lives round here?" called {H}. "Nobody lives behind the third
    moon!" it called.
cd! It was a comet, and comets never stop. "Have you seen anybody who gets no post?" {H} called out
    of the window. "Everyone gets post!" called the comet. "Nobody lives behind the third moon!
    Nobody at all! Can't stop!" And it was gone, and its tail took a while to follow.
b. "What a pity," said {H}. "That's no help."
cd {H} wrote it down all the same. Then {h:they} crossed it out.
d. It is possible to read a thing twice and still read it wrong.
abcd> But somebody further on might know.

@ off 3 ship joyful reach determination - clear | pulling a large brass lever at the controls of a
    small orange ship
ab! "We'll ask at every door," said {H}. The ship was orange and round. {H} pulled the knob. Off
    they went!
cd! "There is nothing for it," said {H}. "{We:we} will ask at every door there is." The Marmalade
    was round and orange, and she stuck a little when she started. {H} gave her the one good kick of
    steam that she waited for each morning, and they were off.
abcdg "Mind the mud," said {G}. "Mind the gate. Mind your manners."
abcd& {B} sat down on the post bags, as there was room now.
b. Ting, went the letter on the shelf. Ting!
abcd> It was a very big sky, with a great many doors.

@ knock 5 planet calm walk determination letter clear | going along a row of tiny round houses on a
    small planet with a fat letter
ab! "Knock, knock! Do you know Nobody?" "I know everybody," said the first door. "I don't," said the
    next.
cd! {H} knocked at a hundred doors, and a hundred noses came out. "Nobody? I know a Toby," said one.
    "We did have a Nobby, but he moved." A very old nose thought about it for a long time. "Nobody
    ever mended my roof," it said at last, "and nobody waters my cactus. But who that is I couldn't
    say."
b. The last nose wished {we:them} luck and sneezed.
abcd& At each door {B} wiped {b:their} feet, going in and coming out.
d. {H} thanked it, and left a card. It is the sort of thing one thinks of later.
abcd> On they went. The next door was further off.

# turn | Behind the Third Moon | There is a little round door without a bell, and {H} reads the
    envelope for the last time.
@ door 3 planet curious reach wonder letter mist | standing with a fat letter before a small round
    door in a grey hill
ab! Behind the third moon was a hill with a round door. "Is anybody in?" "Nobody's in," said a small
    voice.
cd! Behind the third moon it was always nearly dark. There was one grey hill there, with one round
    door in it, and no bell, no knocker and no name. "Is anybody at home?" called {H}. "Nobody's at
    home," said a small voice from inside.
cd "Oh. Then I am sorry to have troubled you," said {H}, and had nearly turned away before it began
    to seem odd.
b. There was no bell to ring. There was not even a mat.
abcd& {B} looked at the door, then at {H}, then at the door.
abcd> But who had said that?

@ stamp 5 planet sad sit sadness letter,paintbrush - | by a round door, about to mark a fat letter
    as lost
ab! {H} sat down by the door. "I can't find him," said {H}. "I have to write: Lost." {H} wetted the
    brush.
cd! There is a red word for letters that cannot be brought. It is Lost, and {H} had never once had
    to use it. Now {h:they} sat down on the step, dipped the brush in the red, and held it over the
    envelope. One drop fell beside it. {H} found that {h:they} couldn't.
b. The letter went ting, but only very softly.
d. A post round has an end, like everything. It had only never ended like this.
abcd> So {H} read it once more. Slowly, this time.

@ read 1 planet calm stand wonder letter - | reading the front of a fat letter very slowly, with one
    finger under the word
abcd! This wanted {virtue}, not speed.
ab! All day {h:they} had heard it. Nobody knows. Nobody can. And then somebody did! "It's a name!"
    said {H}.
cd! "To Nobody," read {H}, one finger under every letter. And all at once it turned round, like a
    jumper that one has had on backwards. Nobody lives behind the third moon. All day they had said
    it! Nobody can do it, and then it was done. "That isn't nobody," said {H}. "That's a name. It's
    Nobody, with a big N."
b. And who had said "Nobody's in"? Nobody had!
abcd& {B} had thought so for some time.
d. {H} went hot, and then cold, and then looked at the door.
abcd> There was one thing left to do. Knock, knock!

@ hello 2 planet joyful reach joy letter - | holding out a fat letter to a small round grey creature
    in a doorway
ab! "Nobody?" said {H}. "Post for you!" The door opened. There stood Nobody, small and grey, on two
    round feet. "For me?"
cd! "Nobody?" said {H} to the keyhole. "I've got post for you." The door opened as far as a nose,
    and then the rest of the way. There stood somebody small and soft and grey, on two feet as round
    as cups, and with very large kind hands. "You said my name," said Nobody. "People do, all the
    time, but they are never talking to me."
b. Nobody's ears went pink, one after the other.
cd. "It was you," said {H}. "All of it was you." Nobody looked at the floor, and beamed at it.
abcd> Then Nobody opened the letter, with great care.

@ bell 2 planet joyful stand joy bell - | hanging a small shiny bell beside a round door
ab! Out came a bell. "For my door!" said Nobody. "I sent for it so long ago. Now someone can ring!"
cd! Out fell a small brass bell. "I sent off for it when I was little," said Nobody, "so that people
    could ring. It said to allow some time." There was a hook beside the door, polished with
    waiting. {H} held the bell, and Nobody turned the screw.
b. It hung a bit crooked. It was perfect.
abcd& {B} was in charge of the screw. It was only lost twice.
d. On the envelope the date could still be made out. It had been allowed a hundred and four years.

@ ring 6 planet joyful reach joy bell - | ringing a small bell at a round door again and again
ab! {H} went out and rang. Ting! "Who is it?" called Nobody. "It's me!" said {H}. They did it eleven
    times.
cd! Then {H} went out, shut the door, counted to three, and rang. "Who is it?" called Nobody, with a
    voice that shook. "It's me," said {H}. The door flew open. They did it again with {H} as a duke,
    and with {H} as a plumber, and neither of them could have said which time was best.
b. Then Nobody went out and rang, and {H} was in.
abcd& Then it was {B's} turn, and {B} rang the longest.

# ending | Somebody at Last | Everybody comes to ring, and there is still one letter to be brought.
@ party 7 planet joyful walk joy teapot,cup clear | at a crowded tea party in front of a small round
    door with a bell
ab! Then they all came, and rang. Nobody made the tea. Nobody cut the cake. Nobody was happy, and so
    was everyone.
cd! By and by they all came to ring, the ones from near and the ones from far. Even the comet slowed
    down. It was a strange party to hear tell of, for nobody made the tea, and nobody sang, and
    nobody wanted it to end. Nobody sang beautifully.
b. "More tea?" asked Nobody. Everybody said yes.
d. "Who was there?" somebody asked the comet later on. "Everyone," it said, "and Nobody."

@ tick 8 ship calm sit joy book clear | writing one new name into a huge address book in a small
    ship
ab! {H} took the big book of names. There was room under N. {H} wrote: Nobody. It looked very fine.
cd! In the big book with all the names in it there was not a gap between the Ns and the Os. So {H}
    wrote it in the margin, in best ink, with a big N: Nobody, Behind the Third Moon. Please Ring.
b. {H} blew on it till it was dry.
abcd& {B} wanted to see it, and then to see it again.
abcd> The post bags were empty, every one.

@ home 5 ship calm stand joy telescope clear | looking back through a telescope at one small lit
    window behind a moon
ab! Home flew the Marmalade. {H} looked back with the telescope. One small light was on. Far off
    something went ting.
cd! The Marmalade flew home by the short way, since there was nothing left to bring. {H} looked back
    through the telescope. Behind the third moon, where it is always nearly dark, there was one
    yellow window. And every now and then, too far off to be heard, something went ting.
cd "It got there," said {H} to the sign above the door.
b& {B} waved to it with whatever was handy.

@ bare 4 bedroom sad sit sadness - clear | on the edge of a bed in the grey light, looking at an
    empty door mat
ab! Home at last! {H} looked at the mat by the door. There was nothing on it. There never was.
cd! It was late, or early. {H} hung up the jacket and looked at the mat inside the door, as {h:they}
    did each night without knowing why. It was a very clean mat. Post had never once lain on it.
cd. When one brings it all round, one can't very well bring it to oneself.
b. "Good night, mat," said {H}.
abcd> Then somebody pushed something under the door.

@ post 1 bedroom joyful reach joy letter clear | reading a letter by a bedroom door in the early
    light, beaming
ab! In the morning a letter lay on the mat. It was for {H}! Round prints ran up to the door. Nobody
    had written!
cd! In the morning a letter lay on the mat. On the front, in very careful ink, was {H's} own name.
    Outside in the dust ran a row of prints as round as cups, up to the door and away again. {H}
    read it, slowly, with one finger. At the bottom was a big N.
abg "Who is it from?" asked {G}. "Nobody," said {H}, and beamed.
cdg "Well!" said {G}. "And who writes to the post?" {H} looked up and could not stop beaming.
    "Nobody," {h:they} said.
ab- {H} read it nine times, and then once more.
cd- Who writes to the post? Nobody does. Nobody writes every week.
bcd. Inside it said: "Come soon. Please ring."
ab~ {B} ate the string.
ab+ "Read it again," said {B}.
d& {B} got the stamp, which was new.

# whole | - | -
@ whole 1 planet joyful reach joy letter,bell clear | handing a letter to a small grey creature at a
    round door with a bell
ab! One letter was left. "To Nobody," it said. {H} asked and asked. "Nobody lives here!" said a
    moon. It was a name! In the letter was a bell. Now Nobody writes to {H}.
cd! On the last of the letters stood "To Nobody", and in all the sky {H} could find no one by that
    name. "Nobody lives behind the third moon," they said. Then {H} read it slowly, with the big N,
    and knocked. In the letter was a bell for Nobody's door. And who writes to the post now? Nobody
    does, every week.
"""

LETTER = plot(
    key="letter",
    keywords="letter letters post postman parcel stamp envelope deliver delivery mail bell doorbell"
    " nobody lonely shy friend",
    titles="""
{H} and the Letter for Nobody
{H} of the Marmalade
Nobody Writes to {H}
{H} and the Last Letter
""",
    blurb="""
{H} brings the post to nine hundred moons, in an orange ship called the Marmalade.
It always gets there.
But today one fat old letter is left, and it goes ting, and on the front it says "To Nobody".
Nobody has the key, they say at every door, and nobody knows the way.
So who is it that keeps helping?
""",
    openings="""
{H} carried the post in a ship called the Marmalade.
{H} was {age}, and the fastest post in the sky.
The Marmalade was a ship, and {H} was the post.
When there was post for a moon, {H} brought it.
It was nearly teatime on the Marmalade, and the bags were empty.
{H} flew the Marmalade, which was round and full of letters.
{H} had a ship, a cap and four sacks of post.
"Next!" said {H}, and licked a stamp.
{H} wore a jacket with eleven buttons, for that is what post wears.
All the moons knew the sound of {H's} ship: putt, putt, putt.
Between the stars it is a long way from door to door.
If a card says Happy Birthday, it was {H} who brought it.
{H} could read any writing, even a doctor's, even a crab's.
Post day on the Marmalade was every day but Sunday.
""",
    refrain="Knock, knock! Post! Who's in?",
    traits="""
careful | care | read everything twice, even the jam
thorough | thoroughness | always looked under the rug, and then under the floor
curious | curiosity | always had one more question after the last one
""",
    hours="day 45 dusk 62 night 95 dawn 100",
    people="""
Marmalade | spaceship Marmalade | ship
""",
    story=_FRAME + OBSTACLES,
)
