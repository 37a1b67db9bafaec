"""The fairy tale's obstacles: five places in the wood where the way is not so simple."""

OBSTACLES = """
# path | The Path That Would Not Stay | A path with a will of its own leads {H} in circles until
    somebody thinks to ask it.
@ circle 1 forest curious walk wonder lantern - | on a winding path that curls round on itself,
    carrying an unlit lantern
ab! The path went left. The path went right. Then it came back to the same old stump! {H} hugged
    the lantern and looked at it hard.
cd! The path went left around a stump, down a dip, up a bank, and back to the same stump. {H} set
    off again with the lantern, faster, to take it by surprise. It was the same stump.
cd "I know that stump," {H} said. "We have met three times. It doesn't even look sorry."
b. "Not you again," said {H} to the stump.
d. It was a smug sort of stump, with a fringe of fungus, and by now {we:they} knew it from every
    side.

@ drawn 3 forest calm stand determination map - | studying a map scribbled on a scrap of paper
ab! {H} drew a map. Here was the stump. Here was the path. The path looked like spaghetti. // {H}
    made a map with a stick of mud. The path on it looked like a bowl of worms.
cd! {H} drew a map on the back of an old shopping list. It had the stump on it, the path, and half
    a pound of butter. The more {h:they} drew, the more the path looked like knitting.
cd+ "Hold it the other way up," said {B}. It was better that way up, but not much.
cd~ {B} looked at the map too, and then sat down on the part with the stump.
b. North was where the butter was.

@ ask 1 forest curious reach wonder - clear | kneeling to pat a path that curls up like a cat
ab! So {H} bent down and patted the path. "Please," said {H}, "where would you like to go?" The
    path wriggled.
cd! Then {H} did what nobody had ever done. {H} leaned down and patted the path between two pebbles.
    "You needn't take {we:us} anywhere," {h:they} said. "Where would you like to go?" A shiver of
    moss ran all the way along it.
cd Nobody had ever asked. People just walked on it and talked about the weather.
b. It was warm and soft, like a cat's back.

@ straight 2 forest joyful walk joy - clear | running along a path that rolls out straight between
    the trees
ab! Swish! The path rolled out straight. Off it ran, over the hill, and {H} with it. //
    Whoosh! Off went the path, straight as a ribbon. {H} went along on top.
cd! The path shook itself straight, like somebody throwing a carpet. Off it ran between the trees,
    with {H} on top of it, laughing too hard to steer.
abcd& "Wait for {B}!" called {H}. The path did wait, just a little.
cd. It went over the hill, under the brambles and through a puddle, for it had always wanted to.
d. Far behind, the stump stayed where it was, and that served it right.

@ end 2 forest curious stand wonder - mist | looking at a fork in a forest path where a golden
    speck glows
ab! At the end it lay down to rest. And there, on a fern, was one more gold dot! // The path
    stopped, quite out of breath. Look! A gold dot on a fern, and it was still warm.
cd! It stopped at last beside a fern and lay there puffing dust. And on the fern, no bigger than a
    freckle, sat a speck of gold. {H} touched it. It was still warm.
cd "Thank you," said {H} to the path, and scratched it where it forked.
b. "It was here!" said {H}.

# brook | The Brook That Kept the Change | A brook lets nobody over unless it is paid, and it does
    not want money.
@ water 1 forest tense stand wonder lantern - | on the bank of a dark brook with stones under the
    water, carrying an unlit lantern
ab! Splish, splash! A brook ran across the way. {H} came near. The stepping stones all sank.
    {H} held the lantern tight.
cd! The next thing across the way was a brook. It had nine stepping stones, and as soon as {H} came
    near the first, all nine ducked under like frogs. {H} held the lantern out of the
    splashes and thought.
cd On the far bank a speck of gold was shining, as things do on far banks.
b. "Come up, please," said {H}. The stones stayed down.

@ pay 2 forest curious reach wonder - clear | offering a shiny button to the water of a brook
ab! {H} gave it a button. Plop! The brook gave it back. {H} gave it a pine cone. Plop! Back it
    came.
cd! {H} offered it a button. The brook turned the button over twice and put it back on the bank.
    {H} offered a pine cone, a hair clip and half a sandwich. Back they came, one after another,
    rinsed.
cd "It's very honest," {H} said, wringing out the sandwich.
abcd+ "Maybe it isn't hungry," said {B}. // "Maybe it wants a hat," said {B}.
cd~ {B} offered it a paw, and got that back as well.
d. There was also a boot, which was nobody's, and so it was left there for whoever came next.

@ listen 1 forest calm stand determination - - | sitting quite still beside a brook, listening
ab! "What do you want?" asked {H}. The brook went mumble, mumble, mumble. It wanted a story!
cd! So {H} sat on the bank and listened properly. The brook was mumbling. It had come a long way
    down from the hills, it said. It had been in the middle of everything, but it never stayed long
    enough to hear how anything ended.
cd "It wants a story," said {H}. "One with an end on it."
b. It had heard a hundred beginnings. It had never heard an end.

@ story 3 forest joyful stand joy - clear | telling a story to a brook with wide arms
ab! So {H} told it one. It had a goose in it, and a hat, and an end. "The end!" said {H}. The
    brook clapped: plash, plash, plash!
cd! {H} told it the one about the goose who became mayor. When it came to the hat the brook
    laughed so much that it lost a fish, and had to go back for it. At "the end" it was silent for
    the first time in a thousand years.
abcd& {B} did the goose. // {B} was the goose, and a very good one.
b. The fish liked it as well.

@ over 2 forest joyful walk joy lantern - | hopping across stepping stones in a brook with an
    unlit lantern
ab! Up came the stones, one to nine. Bump, bump, bump went {H}, over to the other side. The lantern
    did not get wet at all.
cd! Then up came the stones, all nine, and the ninth had a mat of dry moss on it for wiping feet.
    {H} crossed with the lantern on {h:their} arm like a lady's handbag.
cd "Come back when you know another!" gurgled the brook, or it may only have been water.
b. "Thank you!" said the brook. Or was it just a splash?

# snow | A Little Winter | In one clearing it is always winter, and somebody there has lost their
    mittens.
@ flake 1 forest curious reach wonder - snow | catching snowflakes in a white forest clearing
ab! Something cold landed on {H's} nose. It was snow! It snowed on this one spot and nowhere else.
cd! Between one tree and the next it was suddenly winter. Behind {we:them} the moss was green,
    ahead the snow lay knee-deep, and the edge between the two was as neat as the edge of a bed.
cd {H} stuck out a tongue and caught a flake. It tasted of nothing, very strongly.
b. One step back: no snow. One step on: snow!

@ prints 3 forest curious walk wonder lantern snow | following tiny round footprints across snow
    with an unlit lantern
ab! Little tracks ran over the snow. Pat, pat, pat. {H} went after them with the lantern.
cd! A row of tiny round prints crossed the white, as though somebody had gone by on corks. Beside
    them ran a line of melted dots. The light had been this way, and not alone. {H} followed with
    the lantern held low.
b. Who had feet as small as peas?
d. {H} put one boot beside a print. It would have taken forty to fill it.

@ mitten 1 forest sad stand sadness - snow | finding a shivering little snow hare by a drift
ab! A small white hare sat in the snow. Its paws were blue. "I lost my mittens," it said. "All
    four."
cd! Behind a drift sat a very small hare with very cold paws. It had let the snow in itself, it
    confessed, to have somebody to play with, and now it couldn't remember how to send it home.
    Also it had lost its mittens. All four.
cd "Four is a lot to lose," said {H} kindly.
b. A tear ran down and froze. Tick.

@ warm 2 forest joyful reach joy - snow | pulling woolly socks onto the paws of a little hare
ab! {H} had socks. {H} had two on and two to spare! On they went: one, two, three, four. // {H}
    pulled off both socks. Snip, snip! Two socks made four.
cd! {H} sat down in the snow, took off both socks, and with a bit of folding and some help from a
    bootlace made them into four. The hare looked at its feet as if they had just been delivered.
abcd+ "They're a bit whiffy," said {B}. "They're lovely," said the hare.
abcd~ {B} breathed on each paw to warm it. // {B} lay down around the hare like a scarf.
d. Without socks boots make a noise like a kiss, and {H} heard it all the way from there on.

@ thaw 2 forest joyful walk joy flower - | walking out of a thawing clearing with the first white
    flower
ab! With warm feet the hare could dance. As it danced, the snow ran off. "That way!" it said.
    "Your light went that way." It gave {H} a flower.
cd! Once its feet were warm the hare remembered how it went: three hops, a skip, and "thank you
    for coming". The snow packed up and left. Where it had lain stood one white flower, which the
    hare gave to {H}. "Your light went that way," it said. "It stopped to warm my nose."
b. The grass came up, wet and green.

# fog | Soup of a Fog | A fog thick enough to spread swallows the way, and each sound in it comes
    from the wrong side.
@ thick 1 forest tense reach wonder lantern mist | feeling a way through thick white mist with an
    unlit lantern
ab! Down came the fog. It was as thick as porridge. {H} could not see {h:their} own hands, nor the
    lantern.
cd! The fog came down all at once, like a lid. It was so thick that {H} could lean on it. {H} held
    up the lantern, and lost sight of {h:their} own hand on the way.
cd "I'm still here," said {h:their} voice, from somewhere behind a tree.
b. "Are my boots there?" asked {H}. They squeaked. They were.

@ voices 2 forest curious stand wonder - mist | listening with a hand behind one ear in white mist
ab! "Hoo," said the left. "Hoo," said the right. "Hoo," said up above. It was one owl, going round
    and round.
cd! Sounds went astray in it. A twig cracked on the left and turned out to be on the right.
    Somebody said "Hoo" in four places, and it was a single owl, looking for her own tree and
    getting crosser every time.
cd "Mine has a knot like a nose," she called. "If anyone should bump into it."
b. "I am lost," said the owl, "and I live here."

@ rope 3 forest calm walk determination - mist | walking slowly in mist holding one end of a long
    scarf
ab! {H} tied a scarf to a tree. {H} held the end and took ten steps. Bump! Here was a tree with a
    nose. // {H} held on to a long scarf. Ten steps out, ten steps back. Bump! A tree with a nose.
cd! {H} knotted one end of a scarf to a branch and went round it in rings, each a step wider than
    the last. {H} touched everything, and said aloud what it was: bark, bark, bramble, ouch, bark,
    nose. "Nose!"
abcd& "Is that your nose?" {H} asked {B}. It was not.
b. It was a fine big nose, with moss in it.

@ nest 1 forest joyful reach joy - mist | helping an owl find her own tree in the mist
ab! "My tree!" cried the owl. She hugged it. Then she flapped, flap, flap, flap, and blew the fog
    away.
cd! The owl landed on her knot with a thump and was silent for a moment, being happy. Then, since
    one good turn deserves another, she spread her wings and flapped until the fog tore down the
    middle like wet paper.
cd "I ought to have thought of that before," said the owl, "but I didn't like to make a fuss."
b. What a wind it was! It blew {H's} hair straight up.

@ clear 2 forest curious walk wonder lantern clear | looking up through clearing mist at golden
    specks in high branches
ab! Now {H} could see. High up, from twig to twig, ran the dots of gold. "After it!" said {H}, and
    up went the lantern.
cd! Through the tear in the white {H} saw them: specks of gold, not along the ground at all but
    from branch to branch overhead. The light had learned to climb. {H} hooked the lantern over
    one arm and went on with {h:their} chin in the air.
cd. It is a poor way to walk, and {h:they} met two trees and a holly bush like that.
b. It could climb, the clever little thing!

# market | The Midnight Market | At the toadstool market everything is for sale but the one thing
    {H} needs.
@ stalls 1 forest joyful walk wonder lantern clear | walking past tiny toadstool market stalls
    with an unlit lantern
ab! Ding, ding! Under the trees was a market. Mice sold buttons. Moles sold hats. {H} went very
    softly, lantern and all.
cd! Around a corner {we:they} came into a market, and very nearly onto it. The stalls were
    toadstools. Mice were selling thimbles, a mole had hats in every size of small, and a beetle
    did a brisk trade in second-hand shadows. {H} held the lantern high and went by with great care.
b. A beetle sold holes, in three sizes.
cd. "Mind the cheese," said a voice from below.

@ asking 2 forest curious stand wonder - clear | bending down to talk to a mouse at a toadstool
    stall
ab! "Have you seen a light?" asked {H}. "Gold, and about so big?" "Try a bun," said the mouse.
cd! "Has anyone seen a light go by?" asked {H}. "About so big, and gold, and not where it should
    be?" Nobody had. But would {h:they} care for a thimble? A shadow? A bun, only a little sat
    upon?
abcd+ {B} bought a bun. It was gone before {h:they} had finished asking. // "I'll take two," said
    {B}, who never said no to a bun.
abcd~ {B} smelled the buns, and every bun in turn got nervous.
b. The buns were as small as peas.

@ trade 3 forest calm reach determination - clear | giving a shoelace to a mole in a tall hat
ab! A mole had seen it. But he had no rope for his swing. {H} gave him a shoelace. "Up the hill,"
    said the mole.
cd! In the end it was the mole who knew something, but he had no head for business until his swing
    was mended. {H} took out a shoelace. It made a very good rope, and all the moles had to have a
    turn, in order of age, and moles live for ages.
b. The swing went up, and so did the mole. "Wheee!"
d. From then on one of {H's} shoes said flip, and the other one said flop.

@ gone 1 forest tense reach determination - mist | pointing over market stalls at a golden light
    slipping away
ab! "Look!" squeaked a mouse. There it was! The light sat on a cake. It saw {H}, and away it went.
    // "There!" squeaked a mouse. On top of a cake sat the light. {H} said "Stop!" It didn't.
cd! And then a mouse screamed, but with joy, because the candle on her cake had lit itself. It was
    no candle. It was the light, having a little rest. It saw {H}, gave one guilty flicker, and
    was off through the hats.
cd. Every hat it passed through came out a lighter shade of brown.
b. "Happy birthday," it seemed to say as it went.

@ hill 2 forest curious walk determination lantern - | climbing a wooded hill with an unlit
    lantern while tiny stalls glow below
ab! Up the hill went {H}, flip, flop, flip, flop. The mice all waved their crumbs. The
    lantern swung. It was not far now.
cd! {H} went up the hill with the lantern while the whole market waved its hats below. At the top
    the wood grew older and the trees stood further apart, as people do when somebody important is
    about to speak.
b. Up here the trees were older. They whispered.
"""
