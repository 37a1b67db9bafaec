"""The riddle of the birthday cake, in Swedish: it “stiger”, as cakes and balloons do."""

from ...english.detective.risen import RISEN as ENGLISH_RISEN
from ...plots import translated
from ..grammar import QUOTES
from .risen_obstacles import OBSTACLES

_FRAME = """
# want | Inte ett ljud | Hela grändens kalaskaka är borta från bagarens fönster, och smulorna leder
    rakt upp längs väggen.
@ hush
a! {opening} Bom! "Sch!" sa gatan. "Kakan stiger!"
b! {opening} Bom! Bom! "Sch!" sa hela gatan. "Kakan stiger!"
cd! {opening} Bom, sa trumman, bom, bom, ända fram till bageriet. "Sch!" sa vartenda fönster i
    gränden. I bagarens fönster satt en kaka, stor som ett vagnshjul, under en duk. På dörren hängde
    en skylt: "Tyst, tack". Kakan steg.
cd "Ett enda brak", viskade bagar Olga, "så faller den ihop. Det gör de alltid. Den är till grändens
    kalas, och jag tog en extra sked bakpulver. Eller elva."
abcdg "Inte ett bom", sa {G}, "förrän den är klar." // "Du kan ju viska", sa {G}, "för omväxlings
    skull."
b "Buller får den att falla!" sa bagar Olga.
abcd> Det är svårt att vara tyst med flit.

@ drum
abcd! {H} var {trait}.
bcd {H} {habit}.
ab! Men nu måste trumman vara tyst. {H} lade en filt om den. Då sa den bara "mumf".
cd! Det var en bra trumma, och den hade inte gjort något. {H} virade en filt om den, knöt ändarna
    och provade med ett finger. "Mumf", sa den, som någon som pratar under en kudde.
cd "Jag vet hur det känns", viskade {H} till den. För att den inte skulle bli ensam hängde {h:hon}
    den om halsen och tog den med sig.
ab. "Du får följa med", sa {H} till den.
d. Till och med viskningen välte en penna.
abcd> Och då pep någon till där nere.

@ gone
ab! Det var bagar Olga. "Min kaka är borta!" Där låg duken. Där låg smulor. Men ingen kaka!
cd! Det var Olga, och hon pep för att hon inte vågade skrika. På fönsterbrädan låg duken, och den
    var platt. "Den var här", viskade hon. "Jag gick bara in för att räkna ljusen!" Det enda som var
    kvar var smulor.
cd "Någon har tagit den", sa {H}, så tyst det gick, och en fönsterlucka ramlade av.
b {H} drog efter andan. För högt! "Sch!" sa alla fönster.
abcd& {B} tittade under duken två gånger, för att vara säker.
abcd> Vem orkar bära en så stor kaka?

@ noses
ab! "Vem åt den?" sa {H}. {H} såg på alla näsor på gatan. På en var det sylt. Men det var gammal
    sylt.
cd! Det var en kaka för nittio, så på den som hade ätit den skulle det synas. {H} tog dörr för dörr
    och tittade på näsor. Brevbäraren hade bläck på sin. Skräddaren hade sylt, men det var sylten
    från i söndags, och han hade undrat var den var.
b "Jag har bara ätit soppa", sa skräddaren.
cd "Här har ingen ätit den", sa {H} till slut. "Då hade de legat ner."
d. Tanten med harpan bad att få bli tittad på två gånger, eftersom ingen annars lade märke till
    hennes näsa.
abcd> Så den fanns inte i någon. Var fanns den då?

@ ant
ab! {H} tog ett förstoringsglas. Där satt en myra. "Jag heter Sju", sa den. "Jag gör smulor. De går
    upp!"
cd! Under ett förstoringsglas satt en myra med en mycket vass penna. "Nummer Sju", sa den.
    "Inspektör, smulor. De här är räknade, och så mycket kan jag säga gratis: de är färska. De är
    vanilj. Och de går inte åt vänster eller höger." Den pekade med fyra ben på en gång. "De går
    uppåt."
cd "Kakor går inte uppåt", viskade {H}. "Jag gör smulor", sa Sju. "Jag gör inte varför."
b "Upp på väggen?" sa {H}. "Upp på väggen", sa Sju.
abcd~ {B} åt en av smulorna, och Sju skrev upp {b:hennes} namn.
abcd> {H} såg upp längs väggen. Den var hög.

@ up
ab! Upp for {we:hon} i bagarens korg, i ett rep. "SCH!" En näsa stack ut. Det var herr Hysch.
cd! Bagaren hade en korg i ett rep, för att få upp mjöl på vinden. I den for {H} upp, med trumman,
    och Sju satt på kanten och läste smulor. Längst upp flög ett fönster upp. "SCH!" Det var gamle
    herr Hysch, i nattmössa. Hans vind gick under alla tak i gränden, och han hade ett fönster i
    varje.
cd "God efter..." sa {H}. "SCH!" sa herr Hysch, mycket högre än så, och slog igen.
b "Mumf", sa trumman. "Sch!" sa herr Hysch.
bcd. På takpannorna låg nästa smula, och nästa.
abcd> Smula efter smula efter smula. Var tog de slut?

# turn | Det mest högljudda i gränden | Ingen har tagit kakan, och det som behövs nu är just det som
    har varit förbjudet.
@ found
ab! Inga fler smulor. {H} såg upp. Där var kakan, uppe i luften! Den var rund som månen.
cd! Vid den högsta skorstenen tog smulorna slut. {H} såg åt vänster och höger, och sedan, eftersom
    det inte fanns någon annan stans att se, uppåt. På himlen hängde kakan. Den var stor som en
    höstack. Den var gyllene, den snurrade lite, och då och då tappade den en smula.
cd "Ingen tog den", viskade {H}. "Den steg. Och den har inte slutat!"
b "Den steg ju", sa {H}. "Den steg och steg!"
d. "Tolv skedar", sa Sju och lade ner pennan. "Det kallar jag slarv."
abcd> Puff! Den steg en bit till.

@ reach
ab! {H} tog en stege. {H} tog en kvast. För kort! Puff, puff! Upp for kakan. Snart flög den ut på
    havet.
cd! {H} försökte med en stege. {H} försökte med en kvast på stegen, och en mindre kvast på kvasten.
    Det fattades alltid precis en handsbredd, och kakan steg två. Vinden hade börjat knuffa på den.
    Bortom sista taket låg havet, och havet har inga tallrikar.
cd& {B} försökte locka på den, som man lockar på en höna.
b& "Hit, kakan!" sa {Bs} min.
b "Kom ner!" viskade {H}. Den hörde inte.
abcd> Hur får man ner en kaka?

@ think
ab! {H} satte sig hos trumman. "Mumf", sa den. Och vad var det Olga sa? "Buller får den att falla."
    Buller!
cd! {H} satte sig på nocken med båda armarna om trumman. Hela dagen hade {h:hon} varit snäll. {H}
    hade inte sjungit, inte ropat och inte smällt i en dörr, och det värkte i hela kroppen. Och
    varför? Det ekade ännu. "Ett enda brak", hade Olga sagt, "så faller den." {H} sträckte på sig.
b "Ett enda brak", sa {H} sakta.
abcd> Och {H} började lösa upp knutarna.

@ boom
abcd! Nu ska det till {virtue}, och mycket av det!
ab! Bort med filten. Buller får en kaka att falla! BOM! Den kom ner en bit.
cd! Ett enda brak, så faller den: det hade ju alla sagt. Bort med filten. {H} lyfte armarna så högt
    det gick. BOM! Alla stadens duvor flög upp. Och kakan kom, med en sorts suck, ner en tegelsten.
    BOM! Den kom ner två.
b "Högre!" ropade någon där nere. Det hade {H} väntat på hela dagen.
cd& {B} hjälpte till, med ett ljud som ingen visste fanns där.
d. Det är underbart att få skäll för något hela dagen och sedan behövas för det.
abcd> Pang, sa ett fönster. Ut kom en nattmössa!

@ hushed
ab! "Kan du ropa?" sa {H}. "Jag?" sa herr Hysch. Han tog sats. "HOOO!" Ner kom kakan. Flump!
cd! "Herr Hysch", sa {H}, "kan du hjälpa till? Det måste vara högt." Herr Hysch blev rosa. "Jag var
    mistlur en gång", sa han, "på gamla färjan, när den riktiga var trasig. Jag har sparat på det."
    Han andades in tills nattmössan stod rakt upp. "HOOOOOO!" Kakan satte sig på taket som en kudde.
    Flump.
b "Jag var mistlur en gång", sa herr Hysch blygt.
cd Sedan blev det tyst, och det var herr Hysch som sa: "En gång till?"

@ caught
ab! {H} slängde filten över kakan och knöt en knut. Nu kunde den inte stiga. Nåja, bara lite.
cd! Den hickade till en sista gång, som om den tänkte. {H} slängde trummans filt över den och band
    fast den i fyra skorstenar. "Nu har du sett världen", sa {H} till den, och viskade inte alls.
    "Nu ska du hem och bli uppäten." Den luktade vanilj och mycket hög höjd.
b Den var varm ännu, och det satt en fjäder i den.

# ending | En bit av himlen | Kakan kommer hem samma väg som den for, och någon vänder på skylten.
@ lower
ab! Ner kom kakan i en korg. "Sakta", viskade {H}. Och sedan sa {H}: "Varför viskar jag?"
cd! Den for ner i korgen så som den borde ha farit upp, sakta, i ett rep, och med alla som höll i.
    "Lite åt vänster", viskade {H}. "Lite åt höger." Sedan tystnade {h:hon}. "Varför viskar jag?"
    vrålade {H}, och alla var nära att släppa.
b "Hurra!" sa gatan, och ingen sa sch.
abcd> Men hur är en kaka som har varit i himlen?

@ dip
ab! Den hade en grop, just där den föll. "Den är förstörd", sa Olga. "Det är en skål!" sa {H}. I med
    sylt!
cd! På långbordet lyfte de på filten. På mitten, där kakan hade satt sig, fanns en grop som en damm.
    "Den föll", sa Olga, och läppen darrade. "Ett hål!" {H} tog en sväng runt den. "Det är inget
    hål", sa {h:hon}. "Det är ett fat. Vad har du som rinner?" I med sylten, och grädden, hinkvis.
b Där fick alla gatans bär plats.
d. Sedan dess bakas den så i Krokgränd, och det svåra är fallet.

@ candles
ab! {H} tände ljusen. Gatan fyllde trehundra! "Fuh!" sa herr Hysch, och alla slocknade.
cd! Gränden fyllde trehundra år, och då blir det trehundra ljus. Det började mörkna, och i varje
    fönster lyste det två gånger, en gång i rutan och en gång bakom. "Alla på en gång", sa {H}. Men
    herr Hysch, som nu var i fin form, gjorde det ensam.
b Hans nattmössa flög också av.

@ crumb
ab! En bit till dig. Och en bit till dig. Och till Sju? "En smula", sa Sju, "men en stor."
cd! Det fanns en bit till var och en i gränden. Det fanns en till varje fågel på taken och en till
    den som kom för sent. "Och till inspektören?" frågade {H}. Nummer Sju såg sig om och rodnade.
    "En smula", sa den. "Jag vet att man inte brukar äta upp bevisen."
b Den åt fyra gånger, till slut.
abcd> Och hur slutar man en sådan dag?

@ sign
ab! Sedan tog {H} sin trumma. Bom, bom! Och vad sa gatan nu? Den sa: "Mera! Mera!"
cd! På bageriets dörr stod det fortfarande "Tyst, tack". Olga tog ner skylten, vände den, skrev på
    baksidan och hängde upp den igen. "Din tur", sa hon till {H}. "Högre, tack", stod det. Så {H}
    tog sin trumma, bom, ända fram till bageriet, bom, bom. Och vartenda fönster i gränden flög upp
    och sa: "Mera!"
ag "En gång till", sa {G}.
bg "En gång till", sa {G}, "och sedan säng." Det blev tre till.
cdg "Du hördes ända till hamnen", sa {G}. "Var det bra?" frågade {H}. "Mycket bra", sa {G}, "och nu
    säng."
bcd. Först när {H} gäspade sa någon, helt tyst: "Sch."
ab& {B} sov redan. Det gjorde trumman också. // {B} somnade mitt i ett bom.
abcd- {H} bar hem sin trumma med båda armarna om den.

# whole | - | -
@ whole
ab! "Sch! Kakan stiger." Men sedan var den borta! {H} tog sig upp på taket. Kakan hade stigit rakt
    upp i himlen. BOM! sa {Hs} trumma. Buller får en kaka att falla. Ner kom den. Flump!
cd! Ingen fick göra ett ljud, för kalaskakan steg. Men den steg och steg, ut genom fönstret och upp
    över taken, och ingen nådde den. Då tog {H}, som hade blivit hyssjad hela dagen, fram sin
    trumma. Ett enda brak, så faller en kaka, det vet ju alla. Bom! Den kom ner som en kudde, och
    det fanns en bit till alla.
"""

RISEN = translated(
    ENGLISH_RISEN,
    QUOTES,
    keywords="""
kaka kakan kakor tårta tårtan födelsedag kalas bagare bagaren bageri baka smula smulor trumma
trumman buller högljudd fest ljus
""",
    titles="""
{H} och kakan som var borta
{H} och den tysta trumman
Gåtan om kalaskakan
{H} och spåret av smulor
""",
    blurb="""
Sch! Krokgränds kalaskaka stiger, och ett enda brak får den att falla ihop.
Så {H}, som inte är det minsta bra på att viska, virar en filt om sin trumma.
Men sedan är kakan borta, och smulorna leder rakt upp längs väggen till taken.
Vem kan ha tagit en kaka, stor som ett vagnshjul, och hur ska någon få ner den?
""",
    openings="""
{H} kom genom Krokgränd med en trumma.
{H} var {age} år och hade en trumma.
{H} hade en trumma, två pinnar och ledigt.
Krokgränd fyllde år, och {H} hade en trumma.
När {H} kom visste fönsterrutorna det först.
"Här kommer jag!" sjöng {H} till hela Krokgränd.
I Krokgränd hörde man alltid var {H} var.
Det var för tyst, så {H} kom ut.
{H} hade fått trumma, och inte av grannarna.
Solen var ute, och det var {H} också.
Vänster, höger, vänster, höger, kom {H} genom Krokgränd.
"Ur vägen!" sa {H}, som var hela orkestern.
{H} hade just lärt sig spela trumma.
Krokgränd hade kalas, och {H} hade övat.
""",
    refrain="Smul, smul, trum-tum-tum!",
    traits="""
bullrig | buller | hördes ända bort till fiskhallen
högljudd | oväsen | nynnade till och med när munnen var full
uppsluppen | glatt oväsen | sjöng i badet, och på väg dit, och hem igen
""",
    people="""
Olga | bagar Olga | bagar
Nummer Sju | myran Nummer Sju | myra
Sju | myran Sju | myra
herr Hysch | gamle herr Hysch på vinden | vind
""",
    story=_FRAME + OBSTACLES,
)
