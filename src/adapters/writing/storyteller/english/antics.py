"""What companions get up to while the story goes on, by what they are. Fits any genre."""

from custories_core.books import Species

from ..beats import sentences

ANTICS = {
    Species.HUMAN: sentences("""
{B} was right there.
"I'm with you," said {B}.
"No hurry," said {B}, hurrying.
{B} carried the snacks, and checked them often.
"That was my tummy," said {B}, in case anyone wondered.
{B} whistled, to show how calm {b:they} {b:was}.
"I am not tired," said {B}, and yawned.
{B} gave {H} the bigger half of a biscuit.

{B} had a plaster for every knee, just in case.
"My left eyebrow has gone to sleep," {B} said. "The rest of me is wide awake."
{B} counted to ten and forgot about seven.
"Two heads are better," said {B}, and bumped {H's}.
{B} was thinking about pancakes, and it showed.
{B} and {H} did their secret handshake, which takes some time.
"I'll go first," said {B}, "second."
{B} did up {b:their} top button twice, which is once for each nerve.
"Is anyone else hungry?" asked {B}.
{B} drew a face on one thumb and let it look about.
"Shh," said {B}, and sneezed.
{B} laughed first, and after that there was no stopping.
"On three," said {B}. "One. Two. What comes after two?"
{B} squeezed {H's} arm, once, for luck.
"I have a good feeling in my left elbow," said {B}.
{B} had found a stick, and it was a very good stick.
{B} combed {b:their} hair with {b:their} fingers, in case there was company.
{B} did a small dance that was mostly elbows.
"Tell me when I can look," said {B}, looking.
{B} filled both pockets with things that might be useful.
"I'll remember this when I'm old," said {B}.
{B} made up a song on the way, with eleven verses.
"If you're going, I'm going," said {B}, and that was that.
{B} looked left for both of them, and {H} looked right.
"I'm only cold," said {B}, who was holding {H's} sleeve.
{B} held the other end of everything.
"""),
    Species.FOX: sentences("""
{B} came too, tail up.
{B} the fox pricked up both ears.
{B} put {b:their} nose down and said "Wuff".
{B} chased {b:their} own tail, to be on the safe side.
{B} licked {H's} knee. It was meant well.
{B} trotted ahead, looked back, and grinned with all {b:their} teeth.
A fox can smell an idea coming, and {B} smelled one now.
{B} turned round three times and forgot what for.
{B} walked so softly that even {b:their} shadow fell behind.
{B} yipped twice, which is fox for "over here".
{B} had burrs in {b:their} tail and was rather proud of them.
{B} pounced on a thing that turned out to be {b:their} own foot.
{B} wrapped {b:their} tail around {H's} ankles, like a warm red scarf.
{B} pretended to know the way, as foxes do.
{B} dug a small hole, looked in, and filled it up again.
{B} yawned so wide that {b:their} ears met at the back.
{B} laid {b:their} chin on {H's} boot and waited.
{B} sneezed, and looked round to see who had done it.
{B} slipped ahead to see what could be seen, and came back with a sock.
{B} listened with the left ear, then with the right, then with both.
{B} made {b:their} tail as big as a bottle brush.
Nobody winks like a fox, and {B} winked.
{B} hummed, if foxes hum. It may have been a tummy.
{B} leaned on {H} with {b:their} whole weight, which was not much.
"""),
    Species.CAT: sentences("""
{B} came too, in {b:their} own time.
{B} the cat blinked slowly.
{B} sat down and washed one ear.
{B} said "Mrrp", and would not explain.
{B} rubbed against {H's} legs, first left, then right.
{B} looked at a spot where there was nothing, and went on looking.
{B} arched {b:their} back into the shape of a bridge.
{B} pretended that it had been {b:their} idea.
{B} jumped up on {H's} shoulder to see better.
{B} purred like a pot of porridge.
{B} sat in the only dry spot, as {b:they} always did.
{B} fell off, and acted as if {b:they} had meant to.
{B} kneaded {H's} coat until it was soft enough.
{B} turned {b:their} back on the whole business, and peeped.
{B} squeezed through a gap no wider than a letter box.
{B} curled up for a nap that lasted a minute and a half.
{B} tasted the air with {b:their} mouth a little open.
{B} flicked {b:their} tail like somebody turning a page.
Nobody waits as well as a cat, and {B} waited.
{B} carried a leaf about, quite sure it was a mouse.
"""),
    Species.DRAGON: sentences("""
{B} came too, flap and hop.
{B} the dragon puffed with pride.
{B} blew a smoke ring the size of a bun.
{B} hiccupped a spark. "Bless you," said {H}.
{B} tripped over {b:their} own tail and bowed.
{B} flew up to look, and came down to tell.
{B} was still quite a new dragon, and steered with {b:their} tongue out.
{B} breathed on {H's} hands to warm them.
{B} toasted a crumb and offered half.
{B} folded {b:their} wings, first wrong, then right.
{B} roared. It sounded like a small door.
{B} made {b:themselves} as thin as a rake to get by.
{B} rattled {b:their} scales, like spoons in a drawer.
{B} hid behind {H}, which left most of {b:them} showing.
{B} ate a pebble, for the crunch.
{B} steamed gently, as dragons do when they think.
{B} held {b:their} breath until {b:their} ears smoked.
{B} flapped so hard that everyone's hair stood up.
{B} sat down carefully, having learned about chairs.
{B} gave {H} a lift over the muddy part.
{B} sneezed, and then there was a little less grass.
{B} counted {b:their} claws, and was glad to find them all there.
{B} drew a circle in the air with smoke and put a paw through it.
{B} glowed a bit around the tummy, like a stove.
"""),
    Species.OWL: sentences("""
{B} came too, without a sound.
{B} the owl turned {b:their} head all the way round.
{B} said "Hoo", and then, to be polite, "Whom".
{B} blinked one eye, and later the other.
{B} fluffed up until {b:they} {b:was} twice the size.
{B} perched on the highest thing there was.
{B} knew the answer, but was waiting to be asked.
{B} flew ahead a little, and waited a lot.
{B} leaned to the left to see better, and fell to the left.
{B} polished {b:their} beak on {H's} sleeve.
An owl hears a crumb drop, and {B} heard several.
{B} looked wise. It is mostly eyebrows.
{B} tucked up one foot and stood on the other.
{B} dropped a feather and pretended it was a present.
{B} counted everybody twice, as owls do.
{B} yawned, for it was past breakfast or before it.
{B} brought {H} a twig, and then a better twig.
{B} ruffled {b:their} neck like somebody with a scarf on.
{B} glided once around, to see that all was well.
{B} stared at a shadow until it moved.
{B} whispered something long into {H's} ear.
Nobody nods as slowly as an owl, and {B} nodded.
"""),
    Species.ROBOT: sentences("""
{B} came too, beep by beep.
{B} the robot went "ping", and looked surprised.
{B} tightened {b:their} own left elbow.
{B} counted all the pebbles, and said how many.
{B} lit a small green lamp for yes.
{B} whirred, clicked, and had an idea.
{B} played a jingle that nobody had asked for.
{B} dusted {H's} shoulders, since {b:they} had a brush on.
{B} printed a very small note. It said "Hooray".
{B} rolled back a bit to let a beetle by.
"I do not get tired," said {B}, and yawned to be friendly.
{B} had a drawer in front, with biscuits in it.
{B} turned {b:their} head round and waved backwards.
{B} hummed like a fridge that is pleased with itself.
{B} sorted the leaves by colour, and then by mood.
{B} shone a light where it was already light.
{B} did a sum aloud, just for the taste of it.
{B} squeaked at the knee, and asked for a drop of oil.
"Bip," said {B}, which meant quite a lot.
{B} offered {H} a screw, the best one {b:they} had.
{B} measured {H}, and said that {h:they} fitted.
A robot never forgets, and {B} remembered the sandwiches.
"""),
    Species.WHALE: sentences("""
{B} came too, as light as a cloud.
{B} the whale hung there and smiled.
{B} sang one low note, and the pebbles danced.
{B} blew a small fountain. It was mostly for show.
{B} took up a good deal of room, and was sorry.
{B} drifted a little ahead, like a kind balloon.
{B} winked with an eye as calm as a pond.
{B} let {H} lean on {b:their} side, which was smooth and cool.
{B} waved {b:their} tail, and all the hair blew one way.
{B} made a shadow the shape of a slipper.
{B} swallowed a hiccup, and it took a while to land.
{B} turned over slowly, to see things the other way up.
A whale is never in a hurry, and {B} was not.
{B} hummed so low that it tickled.
{B} bumped into nothing at all, very gently.
{B} told a joke that took ages, and it was worth it.
{B} sighed, and everyone's hat came off.
{B} tried to hide behind a twig.
{B} carried the bags on {b:their} back, and one snail.
{B} bobbed up and down, which meant yes.
{B} waved one fin, then the other, to be fair.
Nobody listens like a whale, and {B} listened.
"""),
}

SOLO = sentences("""
"Right," said {H} to {h:themselves}.
{H} took one deep breath.
{H} hummed a bit, for company.
{H} gave {h:themselves} a nod.
{H} shut both eyes to think better.
"Now then," said {H}, as if to a friend.
{H} pushed up both sleeves.
{H} counted three breaths and went on.
{H} ate half a biscuit and saved the other half for later.
{H} told {h:themselves} a joke, and laughed to be polite.
{H} did up two buttons, one for luck and one for warmth.
It is quite easy to be quiet when one is alone, and {H} was very quiet.
{H} put {h:their} hands into {h:their} pockets and found a good piece of string.
"You're doing well," {H} told {h:their} own two hands.
{H} whistled, and it came out in three pieces.
{H} scratched one ear and then the other, which always helped.
""")
