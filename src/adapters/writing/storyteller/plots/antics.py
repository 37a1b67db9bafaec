"""What companions get up to while the story goes on, by what they are. Fits any genre."""

from custories_core.books import Species

from ..beats import sentences

ANTICS = {
    Species.HUMAN: sentences("""
{B} was right behind.
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
}

SOLO = sentences("""
"Right," said {H} to {h:themselves}.
{H} took one deep breath.
{H} hummed a bit, for company.
{H} gave {h:themselves} a nod.
{H} stood on tiptoe to think better.
"Now then," said {H}, as if to a friend.
{H} pushed up both sleeves.
{H} counted three breaths and went on.
{H} ate half a biscuit and saved the other half for later.
{H} told {h:themselves} a joke, and laughed to be polite.
{H} pulled up {h:their} socks, one for luck and one for warmth.
It is quite easy to be quiet when one is alone, and {H} was very quiet.
{H} put {h:their} hands into {h:their} pockets and found a good piece of string.
"You're doing well," {H} told {h:their} own two feet.
{H} whistled, and it came out in three pieces.
{H} scratched one leg with the other, which always helped.
""")
