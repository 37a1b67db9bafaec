"""The space story of the hole in a pocket: how it got away, and what it had wanted all along."""

from ...english.space.hole import HOLE as ENGLISH_HOLE
from ...plots import translated
from ..grammar import QUOTES
from .hole_obstacles import OBSTACLES

_FRAME = """
# want | Hålet i fickan | {Hs} kompass faller ner i ett hål i fickan och kommer aldrig ut, och sedan
    ger sig hålet också av.
@ fall
ab! {opening} I dag föll kompassen i. Den kom inte ut.
cd! {opening} I dag gled kompassen ner i det, och {H} väntade på ett klonk mot golvet. Det kom inget
    klonk.
ab {H} letade på golvet. {H} letade i båda tofflorna.
cd Det var dessutom lyckokompassen, den som alltid visste var hemma var.
abcdg "Jag sa ju att du skulle laga det", sa {G}. // "Har du tittat därunder?" frågade {G}.
abcd-. "Hallå?" sa {H} ner i fickan.
bcd. Ett hål i en ficka ska leda till golvet. Det är det minsta man kan begära.
abcd> Vart ledde då det här?

@ gulp
ab! {H} stack ner en sked. Glupp! Skeden var borta. Inne i hålet var det mörkt, med stjärnor.
cd! {H} höll upp fickan mot lampan och tittade in. Det var mörkt där nere, och mycket långt bort
    fanns det stjärnor. {H} petade på det med en sked, som man gör. "Glupp", sa hålet, och så fanns
    det ingen sked.
cd "Det där är inget vanligt hål", sa {H}. "Det där är en bit utomhus."
b. Det hade en liten våt mun, som en fisk.
abcd& {B} satte sig en bit längre bort efter det.
d. {H} prövade med en ärta, en klädnypa och en dålig teckning. Det var inte kräset.
abcd> Högt uppe i hörnet harklade sig någon.

@ spider
ab! I hörnet bodde skeppets spindel. "Sy ihop det", sa hon. {H} fick en rulle tråd.
cd! I ett hörn av Fingerborgen bodde en spindel, som hade följt med skeppet på köpet. "På min tid",
    sa hon, "sydde man ihop saker." Och så firade hon ner en rulle stark fin tråd och en nål.
abcd! {H} var {trait}.
bcd {H} {habit}.
ab "Jag kan sy", sa {H}. "Lite."
cd {H} kunde sy så att det höll, eller mycket nära.
b. Den var tunn och stark, och den hade inget slut.
d. "Små stygn", sa spindeln, som sa det till alla.
abcd> Men hålet hade hört dem.

@ slip
ab! Här kom nål och tråd. "Iik!" sa hålet. Det gled av fickan. Det gled över golvet. Plopp! Ut for
    det!
cd! Hålet behövde bara se nål och tråd. Det gled av fickan, nerför en ärm och längs golvet, som en
    droppe bläck med bråttom. Det slukade dörrmattan. Det kom till väggen, sa "glupp" och var ute.
cd Där fickan hade varit var det bara jacka.
b. "Kom tillbaka med det du tog!" ropade {H}.
abcd~ {B} kastade sig, och fick munnen full av golv.
abcd+ "Var det där hålet?" frågade {B}. "Det där var hålet", sa {H}.
abcd> I väggen var en rund öppning, och den visslade.

@ after
ab! {H} satte ett fat över hålet i väggen. "Efter det!" Skeppet hette Fingerborgen. Vips! I väg for
    det.
cd! Fingerborgen var det minsta skepp som man får plats i. {H} klistrade fast ett fat i väggen med
    gröt, som håller i evighet, och drog i spaken. Nu gick det inte att hitta hem. Men man kan
    alltid hitta efter någon.
cd Det är bara att titta efter var det fattas något.
abcdg "Håll i mössan", sa {G}, "och i allt annat."
b. Allt som kunde peka pekade bakåt.
abcd& {B} höll i sig med allt som fanns.
abcd> Och det fattades redan något.

@ bites
ab! Det fanns en tugga i månen. Det fanns en tugga i ett moln. Det fanns en tugga i en kulle,
    alldeles rund.
cd! Det var inte svårt att se vart det hade tagit vägen. Det var en tugga ur ett moln. Det var en
    tugga ur en regnbåge, på den blå sidan. På den första månen gick en tugga rakt igenom en kulle,
    rund som ett fat, och bredvid fanns en liten våt fläck.
cd "Det måste vara väldigt hungrigt", sa {H} och kände på kanten. Den var slät, som om någon hade
    tagit ut ett mått.
b. Man kunde titta igenom den och se torsdagens väder.
d. Ingen tänkte mer på den våta fläcken. Det var synd.
abcd> Så mätt kunde det inte ha kommit långt.

# turn | Det som fanns i hålet | Hålet sitter i ett hörn av himlen, och det är inte alls hungrigt.
@ corner
ab! Där satt det, i en ihålig sten. Det var inte stort. Det var inte fett. Och det grät: plipp,
    plipp.
cd! Vid spårets slut fanns en ihålig sten, och i den, så långt in det gick, satt hålet. Det hade
    ätit en kulle, en dag och en bro, men det var inte större än ett fat. Små mörka droppar rann
    från det nerför stenen.
ab "Jag är inte farlig", sa {H}.
cd "Sy inte ihop mig", sa det och såg på rullen med tråd. "Om man syr ihop ett hål är det ingen
    där."
b. Det var det ledsnaste hål som {H} hade sett.
abcd& {B} nosade på det på artigt avstånd. // {B} sa "åh", eller något ditåt.
abcd> {H} lade undan nålen och satte sig bredvid.

@ why
ab! "Varför äter du allt?" sa {H}. "Jag äter det inte", sa hålet. "Jag håller i det. Men det faller
    igenom."
cd! "Varför äter du allting?" frågade {H}. "Jag äter det inte", sa hålet. "Jag vill bara hålla i
    något. Alla har något. Men jag har ingen botten. Vad jag än tar, så faller det och faller, och
    sedan är det borta, och jag har ingenting igen."
cd Så var det alltså. Det var inte hungrigt. Det var tomt, och det ser bara likadant ut utifrån.
b. "Jag hade en kulle", sa det. "Jag hade den nästan ända fram."
d. "En stund", lade det till, "hade jag en tisdag. Den var underbar."
abcd> Vart hade då allting tagit vägen?

@ arm
abcd! Nu krävdes det {virtue}, inte nål.
ab! {H} stack in ena armen. Det var kallt. Det var mörkt. Och där, på en stjärna, hängde kompassen!
cd! {H} kavlade upp ärmen och stack in armen, till armbågen, och sedan till örat. Det var kallt där
    inne, och det tog aldrig slut. Där var en sked. Där var ett hörn av en kulle. Och där, på
    spetsen av en stjärna, hängde kompassen och snurrade sakta.
cd "Allt är kvar!" ropade {H}. "Det har bara inte fallit färdigt!"
b. "Det kittlar", sa hålet.
abcd& {B} höll i {Hs} jacka av alla krafter.
abcd> Och då visste {H} vad hålet behövde.

@ patch
ab! {H} tog tråd och en lapp. {H} sydde inte ihop hålet. {H} sydde en botten på det! Nu var det en
    ficka.
cd! {H} klippte en fin bit ur jackans foder och trädde nålen med tråd. Men {H} sydde inte ihop
    hålet. {H} gick runt bakom det och sydde fast lappen på baksidan, med små stygn, hela vägen
    runt. "Så där", sa {H}. "Nu har du en botten."
b. "Gör det ont?" sa {H}. "Nej", sa hålet.
cd "Och vad är ett hål med botten?" frågade hålet. "En ficka", sa {H}.
abcd& {B} bet av tråden. // {B} höll lampan, eller i alla fall sladden.
abcd> Skulle det hålla?

@ holds
ab! {H} lade i en kiselsten. Den föll. Det tog stopp! "Jag har den!" ropade fickan. "Jag har en
    sten!"
cd! {H} valde ut en kiselsten, en vanlig, och lade i den. Den föll, men inte långt. Det tog stopp.
    En stund hördes inte ett ljud. "Jag har den kvar", viskade fickan. "Jag har den fortfarande
    kvar. Känn! Den har en knöl på ena sidan."
b. Den ville hålla den hela natten, och det fick den.
d. Det kanske finns finare stenar, men ingen har blivit bättre omhändertagen.
abcd& {B} hittade en till, så att de blev två.

# ending | Allting | Allt som var borta kommer tillbaka dit där det hör hemma, och det gör hålet
    också.
@ giving
ab! På vägen hem gav {H} tillbaka allt, ur en korg. Här är er kulle! Här är er tisdag! Här är ert
    blå!
cd! Tillbaka for de samma väg som de hade kommit. {H} drog fram alltihop igen och lade det i en
    korg: en kulle, en dag, en bit av en bro, det blå ur en regnbåge. Allting var lite kallt och
    luktade rymd. "Vi trodde att du hade ätit upp det", sa folk. "Nej", sa fickan. "Jag passade
    det."
b. Kullen fick man dra i. Den kom ut med ett plopp.
abcd& {B} bar det som var smått, två i taget.
abcd> Vad fattades nu? Bara vägen hem.

@ stitches
ab! Spindeln såg på all tråd. Hon räknade stygnen. "Inte illa", sa hon, "för bara två armar."
cd! Spindeln kom ner och gick runt lappen med glasögonen på, alla åtta glasen. Hon drog i en tråd.
    Den höll. "Inte illa", sa hon till slut, "för någon med bara två armar." Så mycket hade hon
    aldrig sagt till någon.
b. Det som blev över av rullen fick hänga på sin krok.
d. Sedan knöt hon en knut till, där ingen kunde se den, för säkerhets skull.

@ needle
ab! {H} höll upp kompassen. Runt for nålen. Den blev still. Ditåt var hemma! Vips, sa skeppet.
cd! {H} gned frosten av kompassen och höll upp den. Nålen svängde förbi månarna, förbi gröten på
    väggen, darrade och stod stilla. "Ditåt", sa {H}. Det finns ingen annan känsla som liknar den.
    Fingerborgen hade också känt det och höll redan på att vända.
b. "Är det så hemma ser ut?" sa fickan.
abcd> Men var bor en ficka?

@ place
ab! "Får jag stanna?" sa fickan. Det fanns plats på jackan. {H} tog tråd och sydde fast den, hårt
    och fint.
cd! "Finns det någon plats", frågade fickan, "där man kan få vara?" {H} såg på jackan. På vänster
    sida fanns en fläck som var lite mindre blekt än resten. "Du har redan en", sa {H}, tog fram sin
    tråd och sydde fast den, hela vägen runt utom upptill.
b. Den passade som ett lock. Den kom ju därifrån.
abcd& {B} gav den en smula att börja med.

@ wash
ab! När det var läggdags lade {H} kompassen i vänster ficka. Den föll. Det tog stopp. Klonk. "Jag
    har den", sa fickan.
cd! När det var läggdags hängde {H} jackan över stolen och lät kompassen glida ner i vänster ficka.
    Sedan var det bara att vänta. "Klonk", sa det, ganska långt ner. "Jag har den", sa fickan, halvt
    i sömnen.
abg "Har du något i fickan?" sa {G}. "Allting", sa {H}.
cdg "Den här måste tvättas", sa {G}. "Är det något i fickorna?" {H} tänkte efter. "Allting", sa
    {h:hon}.
ab- {H} sa god natt till den, och den sa "glupp".
cd- Den hade plats för hela himlen där inne, och den tappade aldrig något mer.
bcd. Långt där nere, i stjärnljuset, låg något på en sten. Inget av dem föll.
ab& {B} lade i ett kex, till sedan.
d& {B} lade i ett kex och fick höra flera gånger att det skulle finnas kvar i morgon.

# whole | - | -
@ whole
ab! {Hs} kompass föll ner i ett hål. Sedan gled hålet i väg! {H} for efter. Det var så ledset. Det
    kunde inte hålla i något. Då tog {H} tråd och sydde en botten på det. Nu är det en ficka.
cd! Hålet i {Hs} ficka slukade en kompass, rymde och tog en tugga av allt på vägen. Det var inte
    hungrigt. Det ville bara hålla i något, och hade ingen botten att hålla med. Då tog {H} tråd,
    och sydde inte ihop det, utan sydde en lapp bakom. För ett hål med botten är en ficka.
"""

HOLE = translated(
    ENGLISH_HOLE,
    QUOTES,
    keywords="""
hål hålet ficka fickan fickor fickorna tråd tråden nål nålen sy syr sydde laga lagar kompass
kompassen tappa tappat jacka jackan knapp knappen hungrig sluka slukar lapp lappen
""",
    titles="""
{H} och hålet som rymde
{H} och himlens djupaste ficka
Hålet i {Hs} ficka
{H} och en mycket liten bit ingenting
""",
    blurb="""
Det är ett hål i {Hs} ficka, och det leder inte till golvet.
Först slukar det kompassen, och sedan en sked, och sedan glider det av jackan och ut ur skeppet.
Med en rulle tråd flyger {H} efter, förbi månar som har en tugga i sig.
Men vad gör man med ett hål som gråter?
""",
    openings="""
Det var ett hål i {Hs} vänstra ficka.
{H} var {age} år och hade en ficka med ett hål.
{Hs} flygjacka hade nio fickor och ett hål.
Det började med ett hål i {Hs} ficka.
{H} hade en jacka, ett skepp och en ficka med hål.
Ett hål i en ficka är väl inget, tänkte {H}.
Hålet i {Hs} ficka var litet som en böna.
{H} hade smulor i en ficka, och ett hål i en annan.
Ingen såg hur hålet kom in i {Hs} ficka.
"I morgon", sa {H} till hålet i fickan, "ska jag laga dig."
{H} hade inte gjort hålet i fickan, inte med flit.
Hela veckan hade {H} tänkt laga hålet i fickan.
{H} tyckte om sin jacka, och om hålet i dess ficka.
I vänstra fickan på {Hs} flygjacka bodde ett hål.
""",
    refrain="Glupp, glupp! Vart tog det vägen?",
    traits="""
modig | mod | smakade alltid först på soppan
djärv | djärvhet | knackade på dörrar bara för att se vem som bodde där
orädd | mod | räckte alltid upp handen innan frågan kom
""",
    people="""
Fingerborgen | rymdskeppet Fingerborgen | skepp
""",
    story=_FRAME + OBSTACLES,
)
