"""How what a brief asks for comes to pass: sentences for any genre, by what kind of words it is."""

from ..beats import lines, sentences
from ..ideas import Kind
from ..language import Wishes

_FRAMES = {
    Kind.NOUN: lines("""
ab! "What {we:we} need," said {H}, "is {idea.}" So that is what {we:they} had.
ab! "You know what this calls for?" said {H}. "{idea!}" And it did.
ab! "And now," said {H}, "for {idea!}" It was well worth the wait.
ab! {H} clapped. "Time for {idea!}" Nobody had to be asked twice.
ab! "I know!" said {H}. "{idea!}" A minute later it had begun.
ab! Guess what came next: {idea.} Nobody had seen that coming.
ab! "First things first," said {H}. "{idea!}" There is always time for that.
ab! "One thing is missing," said {H}. "{idea!}" It was not missing for long.
cd! "What {we:we} need," said {H}, "is {idea.}" There was some talk of how one goes about that.
    Then, as nobody could think of a reason why not, it was exactly what {we:they} had.
cd! There are moments that call for one thing and nothing else, and this one called for {idea.}
    {H} knew it at once, and saw to it.
cd! "And now," said {H}, like somebody lifting the lid off a dish, "{idea!}" It was just what
    everyone had been wanting, without knowing what to call it.
cd! It was {H} who thought of it: {idea.} And once it had been thought of, it was hard to see how
    anyone had managed without.
cd! "If you ask me," said {H}, whom nobody had asked, "it is time for {idea.}" As it happened, that
    was right to the minute.
cd! Some things cannot wait until tomorrow, and one of them is {idea.} So tomorrow was left where
    it was, and {we:they} got on with it there and then.
cd! "Everything can wait for ten minutes," {H} decided, "except {idea.}" It took rather more than
    ten, and nobody was sorry.
cd! There was a thing that {H} had been hoping for all day: {idea.} Now that the moment had come,
    it was even a little better than hoped.
"""),
    Kind.KNOWN: lines("""
ab! Everybody was talking about {idea.} Now {H} found out why.
ab! "Have you heard of {idea}?" asked {H}. Soon everybody had.
ab! "I keep thinking of {idea}," said {H}. So that is what came next.
ab! What was all this about {idea}? {H} asked until it was clear.
ab! "And now," said {H}, "for {idea!}" It took one look and one good thought.
ab! "I know about {idea}," said {H}. "Come and see!" They all came.
ab! One thing was still open, and it was {idea.} {H} saw to it.
ab! "Nobody forgets {idea}," said {H}. And nobody did.
cd! There are things one hears of again and again, and one of them was {idea.} It was {H} who went
    at last to see what there was in it.
cd! It was {H} who would not stop asking about {idea.} In the end somebody knew a bit of it, and
    somebody else knew the rest.
cd! "If nobody else will think about {idea}," said {H}, "then I shall." {H} thought so hard that one
    could nearly hear it, and it helped.
cd! Nobody could agree about {idea.} {H} listened to everyone, and to the shyest one twice, and by
    then the matter was plain.
cd! Whenever {H} told of that day later on, this was the part with {idea.} It got a little longer
    every time.
cd! "We have all forgotten something," said {H}, and held up one finger. They had forgotten
    {idea.} It was not left out a minute longer.
cd! As for {idea}, there had been talk of little else. Now {H} saw it through to the end, and the
    talk was of {H}.
cd! "One thing at a time," said {H}, "and this is the time for {idea.}" That settled it.
"""),
    Kind.CLAUSE: lines("""
ab! "This is the part," said {H}, "where {idea.}" And so it was!
ab! "Do you know what happens now?" asked {H}. "{idea!}" And then it did happen.
ab! "Watch this," said {H}. "{idea!}" It came true in one blink.
ab! "I know what comes next," said {H}. "{idea.}" And {h:they} {h:was} right.
ab! "Now for the good bit," said {H}. "{idea!}" It was the best bit of all.
ab! Shh! Here comes the page where {idea.} Nobody looked away.
ab! "One day they will tell of this," said {H}. "{idea!}" It was a day to tell of.
ab! "If I could choose," said {H}, "it would go like this. {idea!}" And that is how it went.
cd! "This is the part," said {H}, "where {idea.}" Nobody had said so. {H} simply felt it, as one
    feels the last stair in the dark, and a moment later it was so.
cd! In every good story there comes a page on which {idea.} This was the page, and everybody there
    knew it.
cd! "Do you know what happens now?" asked {H}. "{idea.}" Saying a thing out loud is half of doing
    it, and the other half came all by itself.
cd! "Nobody is going to believe it," said {H}, "but this is how it goes. {idea.}" It went exactly
    so, and anyone who was there will swear to it.
cd! Later on, this was the bit that {H} always told slowly, the bit where {idea.} It had earned
    every minute.
cd! There is more than one way to tell what happened next, but the shortest is this: {idea.} The
    long way has more laughing in it.
cd! "Wait," said {H}. "I have a feeling. {idea.}" It is seldom that a feeling turns out to be so
    exact.
cd! "Suppose," said {H}, "just suppose, that {idea.}" {We:they} supposed it as hard as {we:they}
    could, and there it was.
"""),
    Kind.ACTION: lines("""
abcd! "Let's {idea!}" said {H}. It was no sooner said than done.
abcd! "This is the time," said {H}, "to {idea.}" So up went the sleeves.
abcd! "I have always wanted to {idea}," said {H}. And now {h:they} did.
abcd! "What {we:we} must do now," said {H}, "is {idea.}" {We:they} set about it at once.
abcd! There was nothing for it but to {idea.} {H} began, and it went very well.
abcd! "Who wants to {idea}?" asked {H}. It turned out that everybody did.
"""),
    Kind.QUESTION: lines("""
abcd! "{idea.}" asked {H}. It was a good question, and soon it had an answer.
abcd! {H} thought aloud. "{idea.}" Soon there were three answers, and all of them were right.
abcd! "Here is a thing I want to know," said {H}. "{idea.}" And {h:they} found out, too.
abcd! "I have been meaning to ask," said {H}. "{idea.}" The answer was just round the corner.
abcd! Then {H} asked what nobody had asked before. "{idea.}" Before long everybody knew.
abcd! "{idea.}" said {H}, all of a sudden. And what do you think? It all came out.
"""),
    Kind.OTHER: lines("""
abcd! "Guess what comes next," said {H}. "{idea.}" And so it came.
abcd! "Listen to this," said {H}. "{idea.}" It was just as good as it sounds.
abcd! What happened next was this: {idea.} There was no stopping it, and nobody tried.
abcd! "I can tell you what comes now," said {H}. "{idea.}" It came, and it was splendid.
abcd! {H} had been hoping for this all day: {idea.} It was worth every minute.
abcd! "Now comes the best part," said {H}. "{idea.}" It was, too, from start to finish.
"""),
}

_BRIEF_FRAMES = {
    Kind.NOUN: sentences("""
"And now for {idea!}" said {H}.
"Time for {idea!}" said {H}.
There was even time for {idea.}
"""),
    Kind.KNOWN: sentences("""
This is the story of {idea.}
Everybody spoke of {idea.}
"And {idea}?" asked {H}.
"""),
    Kind.CLAUSE: sentences("""
This is the story in which {idea.}
"This is where {idea!}" said {H}.
"""),
    Kind.ACTION: sentences("""
"Let's {idea!}" said {H}, and that was done as well.
"We'll {idea!}" said {H}.
"""),
    Kind.QUESTION: sentences("""
"{idea.}" asked {H}.
"""),
    Kind.OTHER: sentences("""
It went like this: {idea.}
"{idea.}" said {H}.
"""),
}

_TOPICS = {
    r"song|sing|whistl|danc|lullab|music|tune|band\b|concert|choir|drum|hum\b|hums\b": sentences("""
Everybody joined in, some of them on the right note.
The high part was too high, so it was hummed.
The last note stayed in the air for a while and enjoyed the view.
It began very small, and then it filled the whole place.
Whoever did not know the tune tapped along.
There was a second verse, and a third for luck.
It could be heard all the way from there on.
Nobody's toes kept still after that.
"""),
    r"picnic|breakfast|supper|dinner|lunch|\btea\b|feast|cake|pie\b|soup|bak(?:e|ing)|pancake"
    r"|biscuit|bread|jam\b": sentences("""
There was enough for everyone, and there were crumbs for later.
Somebody had jam on their nose, and did not mind.
Nothing had tasted so good in a long time.
The last slice was cut into very small, very fair pieces.
Every cup was filled twice, and one was filled three times.
It smelled so good that noses came out everywhere.
There was honey on it, and some of it stayed on.
Even the crumbs were asked if anyone wanted them.
"""),
    r"mitten|scarf|scarves|\bsocks?\b|blanket|jumper|\bcoats?\b|knit|wool": sentences("""
The wool was red, and as soft as a yawn.
Somebody sighed, as one does when one is warm at last.
Cold toes, cold paws and cold noses all went pink.
What was too big was rolled up, and what was too small was given away.
It is hard to be sad in wool.
There was a button on it, for looking at.
"""),
    r"build|raft|\bden\b|bridge|hut\b|tree ?house|\bkite|castle": sentences("""
It leaned a little to the left, which was the friendly side.
One knot held, and then all the knots held.
Nobody had the right tools, so spoons were used.
When it was done, everyone took a good look and said "Ah".
There was one piece left over, as there always is.
"""),
    r"rain\b|puddle|swim|\bsea\b|splash|\bmud|bath\b": sentences("""
Everybody got wet, then wetter, and then did not care.
Noses dripped, and nobody wiped them.
It is only water, and this was very good water.
Afterwards the socks were wrung out in order of size.
The drops came down as fat as grapes.
"""),
    r"sleep|dream|\bbed|\bnap\b|yawn|pillow": sentences("""
Yawns went round like a plate of biscuits.
Everything got slower, and softer, and a little rounder.
Somebody snored, but in tune.
There was room for one more, and then for one more.
"""),
    r"game|\bplay|\brace|party|birthday|hide-and|parade|contest|festival": sentences("""
The rules were made up on the way, and then they were lost.
Everybody won something, if only a button.
The prize was a biscuit, and the biscuit was shared.
It ended in a draw, which was the best way to end.
There was cheering for whoever came last.
"""),
}

_ANY_TOPIC = sentences("""
There was some cheering, and most of it was friendly.
There was a good deal of laughing before the end.
By then all knees were dirty and all cheeks were pink.
One sock was never quite the same again.
One thing went wrong, and that was the funniest bit.
It took two hands, and then it took everybody's.
Somebody laughed so much that it echoed.
It lasted longer than a yawn, and not as long as a Tuesday.
Afterwards nobody could say who had started it.
When it was over, everyone was quiet for a bit.
Someone somewhere clapped, and meant it.
It was not quite as planned, and all the better for it.
Nobody asked what time it was, and the time did not mind.
It left everybody a little out of breath.
Even the shadows came closer to see.
If there is a prize for such things, this won it.
""")

_CHEERS = lines("""
abcd+ "I have been practising for this," said {B}.
abcd& {B} was ready before anyone had said go.
abcd& {B} joined in at once.
abcd+ "Again!" said {B}, before it was over.
abcd& {B} was in charge of the cheering.
abcd+ "Nobody told me," said {B}, "and I like it."
abcd& {B} did the hard part, and {H} did the other hard part.
abcd& {B} will still be proud of it next year.
""")

_REMINDERS = sentences("""
"I liked {the idea} best," said {H}.
Nobody would soon forget {the idea.}
{H} was still smiling about {the idea.}
"Can {we:we} do it all again?" {H} asked, thinking of {the idea.}
Every now and then somebody laughed, remembering {the idea.}
"There is nothing like {the idea}," said {H}.
"I'll dream of {the idea}," said {H}.
What a thing to have had: {the idea!}
""")

_PREMISES = {
    Kind.NOUN: sentences("""
{H} had one thing in mind: {idea.}
"All I want," said {H}, "is {idea.}"
Everybody knew what was wanted: {idea.}
"""),
    Kind.KNOWN: sentences("""
Everybody was talking about {idea.}
{H} could think of one thing only: {idea.}
"Have you heard of {idea}?" people asked.
"""),
    Kind.CLAUSE: sentences("""
"Everybody knows it by now," said {H}. "{idea.}"
Everybody knew it: {idea.}
"You must have heard," said {G}. "{idea.}"
"It's true, then," said {H}. "{idea.}"
"""),
    Kind.ACTION: sentences("""
{H} had set out to do one thing: {idea.}
"Today," said {H}, "{we:we} will {idea.}"
Everybody knew what had to be done: {idea.}
"""),
    Kind.QUESTION: sentences("""
There was one thing that everybody asked: {idea.}
{H} had set out to find an answer: {idea.}
"What I want to know," said {H}, "is this. {idea.}"
"""),
    Kind.OTHER: sentences("""
"Everybody knows how it is," said {H}. "{idea.}"
{H} had thought of little else all week: {idea.}
"""),
}

_LIKES = sentences("""
{L} knew a lot about {like}.
{L} told everybody about {like}.
"This is nearly as good as {like}," said {L}.
"Have I told you about {like}?" asked {L}.
{L} hummed, and thought of {like}.
"Do you like {like}?" {L} asked. "I do."
There was always room in {L's} head for {like}.
"Tomorrow," said {L}, "{like} again."
If anyone asked, {L} liked {like} best.
{L} smiled, and it was because of {like}.
"One thing is missing here," said {L}. "{like}."
"It helps to think of {like}," said {L}.
{L} could talk about {like} until the cows came home.
"First this," said {L}, "and then {like}."
Nobody loved {like} as much as {L} did.
""")

_COURAGE = sentences("""
{L} thought hard of {like}, as one does before something big.
{L} thought of {like}, and felt a little braver.
"I'll think of {like}," {L} decided, and took a deep breath.
"For {like}!" said {L}, and that was the bravest thing to say.
""")

ENGLISH_WISHES = Wishes(
    frames=_FRAMES,
    brief_frames=_BRIEF_FRAMES,
    topics=_TOPICS,
    any_topic=_ANY_TOPIC,
    cheers=_CHEERS,
    reminders=_REMINDERS,
    premises=_PREMISES,
    likes=_LIKES,
    courage=_COURAGE,
)
