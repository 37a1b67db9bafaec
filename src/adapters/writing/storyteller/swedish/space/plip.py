"""The space story's frame: a hole in the map, what was calling from it, and the way back."""

from ...english.space.plip import PLIP as ENGLISH_PLIP
from ...plots import translated
from ..grammar import QUOTES
from .plip_obstacles import OBSTACLES

_FRAME = """
# want | Hålet i kartan | Något säger plipp på den enda planet som ingen har ritat, och {H} styr
    Tekoppen dit för att se vem det är.
@ plip
a! {opening} Plipp! Det var ett hål i kartan, och det sa plipp.
b! {opening} Kartan på väggen hade ett hål i mitten. Och i dag sa hålet plipp.
cd! {opening} På väggen hängde en karta över allting. Mitt på den fanns ett hål, stort som ett kex,
    där ingen hade varit. Den här morgonen sa hålet plipp.
ab "Vem är det?" sa {H}. // {H} lade örat mot det. Plipp!
cd {H} lade ifrån sig skeden och lade örat mot papperet. Plipp, sa det igen, väldigt sakta, som en
    droppe som inte vill störa.
abcdg "Det där är inte kranen", sa {G}. "Kranen har jag lagat." // "Antingen läcker vi", sa {G},
    "eller så ropar någon."
abcd-. "Det är inte jag", sa {H} till gröten och väntade.
bcd. Gröten fick sköta sig själv.
abcd> Plipp. Där var det igen!

@ kettle
ab! Nu sjöng kitteln. Den sjöng jämt samma visa: dom, di, do. {H} sjöng med. Dom, di, do.
cd! Just då började kitteln nynna. Den hade aldrig kunnat mer än tre toner, en låg, en hög och en
    mitt emellan, och dem nynnade den varje morgon innan den kokade. {H} nynnade med utan att tänka
    på det, som man gör.
cd Och en stund, om någon hade lyssnat, hördes inget plipp.
abcdg. "Ni två borde vara med i radio", sa {G}. // {G} knackade takten på bordet.
abcd! {H} var {trait}.
bcd {H} {habit}.
b. Sedan kokade den, och då var visan slut.
d. Det var ingen bra melodi, men den var deras.

@ scope
ab! {H} såg i kikaren. Där var en liten rund planet, skär och blyg. Den hade inget namn. Den hade
    ingen prick.
cd! Med kikaren hittade {H} platsen: en liten rund skär planet, halvt bakom ett moln, som någon
    bakom en dörr. Den fanns inte i den stora boken. Den fanns inte i den lilla boken. Ingen hade
    gett den så mycket som en prick.
cd "Då har ingen någonsin sagt hej till den", sa {H}.
ab& "Min tur", sa {Bs} armbåge. // {B} tittade också och lämnade ett märke.
d. Kikaren var kall i kanten, och efteråt satt det en rund rand kring ögat.
b. Den var som en boll som någon hade tappat.
abcd> Långt, långt borta blinkade något.

@ course
ab! "Nu åker {we:vi} och ser", sa {H}. {H} drog i den röda spaken. Upp bar det! Skeppet hette
    Tekoppen.
cd! "Om någon ropar får man åka och se", sa {H} och drog i den röda spaken, den tröga, med båda
    armarna. Skeppet hette Tekoppen, för sin form och för det som brukade rulla omkring i det. Det
    skakade, det skramlade, och det gav sig av.
abcdg "Bälten på", sa {G}. "Lock på." // {G} höll i locket. Locket höll i sig.
abcd& "Till hålet i mitten!" sa {H}, och {B} höll med.
b. Allt som inte satt fast for längst bak.
abcd> Och var landar man på ett hål?

@ plunge
ab! Ner, ner, ner bar det. {H} höll i kartan. Allt på bordet gled åt ett håll. Duns! Ingen slog sig
    utom en bulle.
cd! Att landa på en planet som ingen har ritat är svårt, för man vet inte var marken börjar. {H}
    höll kartan platt med båda armarna och räknade ner från tio. Vid fyra sa det duns.
cd "Fyra är det nya noll", sa {H} och skrev det i kanten på papperet.
b. "Åh", sa dörren på Tekoppen och ramlade upp.
abcd> Utanför var det väldigt, väldigt tyst.

@ step
ab! Ner kom {H}. Marken var skär, och mjuk som en bulle. Det var de första spåren någonsin! Och
    långt borta: plipp.
cd! {H} kom ner baklänges. Marken var skär och gav efter, som sockerkaka, och den mindes allt som
    kom på den. Det var de första spår som planeten någonsin hade fått, och det kändes som om den
    höll andan. Långt bortifrån, bakom kullarna, hördes ett plipp.
cd+ "Säg något viktigt", viskade {B}. {H} tänkte efter. "Det är mosigt", sa {h:hon}.
b& {B} gjorde de nästa spåren, precis intill.
bcd. Luften luktade varm sten och, av någon anledning, plommon.
abcd> Plipp, sa det. Vem kunde det vara?

# turn | Den minsta rösten | Ju högre någon ropar, desto tystare blir det. Då stänger {H} av allting
    och minns tre toner.
@ crater
ab! Det var ett hål i marken, runt som en skål. På botten satt en liten stjärna. Plipp, sa stjärnan.
cd! Bakom den sista kullen sänkte sig marken till en krater, rund som en skål. {H} kikade över
    kanten. På botten, inte större än en limpa och inklämd mellan två stenar, satt en stjärna. Den
    var mycket ung. "Plipp", sa den till ingen alls.
cd Den såg ut som någon som har ropat länge och är för artig för att sluta.
b "Det var du!" sa {H}. "Du ropade."
abcd> Hur säger man hej till en stjärna?

@ louder
ab! "HALLÅ!" ropade {H}. Det blev mörkt. "HALLÅ DÄR NERE!" ropade {H}. Det var så högt att stjärnan
    kröp in under en sten.
cd! "HALLÅ!" ropade {H}, som man ropar över ett mycket stort fält. Stjärnan blev grå. {H} ropade
    högre, genom båda händerna. Stjärnan lade en sten på huvudet. Inget som {H} sa var litet nog att
    nå fram.
cd+ {B} provade skeppets tuta. Det var ett misstag.
cd~ {B} provade också, och då kröp den ända in under stenarna.
abcd& {B} kröp ihop lite.
b. Nu hördes inget plipp alls.
abcd> Var den borta för alltid?

@ off
ab! Så {H} stängde av radion. {H} stängde av piparen. {H} släckte sin lykta. Det blev så, så tyst.
cd! Då gjorde {H} något som ingen upptäckare hade kommit på. {H} stängde av radion, piparen,
    surraren som sa till när man skulle stänga av piparen, och allra sist sin lykta. {H} satte sig
    vid kanten och lät inte alls.
bcd. Oväsen hade inte hjälpt.
cd Det är förvånande hur mycket det finns i en tystnad, när den väl är på.
b. Det var så tyst att det hördes hur dammet lade sig.
abcd> Och i all den tystnaden tänkte {H} på kitteln.

@ hum
abcd! Nu krävdes det {virtue}, inte oväsen.
ab! Nu ropade {H} inte. {H} sjöng kittelns visa. Dom, di … och stjärnan sjöng "do!" Den kunde
    slutet! Den hade bara tappat början.
cd! Nu ropade {H} inte. {H} nynnade, nästan utan att mena det, den enda visa som {h:hon} kunde
    utantill: kittelns. Den låga tonen. Den höga tonen. Och före den tredje, mellan stenarna, mycket
    litet och alldeles rätt, sjöng stjärnan den. Den hade aldrig ropat plipp. Den sjöng sista tonen
    i en visa, om och om igen, och väntade på att någon skulle ta de två första.
b. De sjöng den igen, och en gång till. // Igen sjöng de den, och stjärnan lyste som guld.
d& {B} andades så tyst som den kan som helst vill hurra.

@ drop
ab! "Jag föll ner", sa den. "Det finns ingen prick till mig. Så jag vet inte var jag ska stå."
    "Jaså, inget värre?" sa {H}.
cd! Bit för bit kom det fram. Den hade halkat, sa stjärnan, första natten den var ute. Och hur
    skulle den komma tillbaka? Alla andra hade en prick på kartan att stå på. Den hade tittat, och
    där dess egen borde vara var det bara ett hål.
cd "Ett hål är bara en prick som ingen har gjort än", sa {H}.
b. En het liten tår rann ner och sa fräs.
abcd> Men {H} hade med sig en penna.

@ dot
ab! {H} tog kartan och en penna. Prick! "Där är du", sa {H}. Den såg efter. Den växte och växte. Upp
    for den, svisch!
cd! {H} bredde ut kartan på marken, slickade på pennan och gjorde mitt i hålet en prick, fin och
    rund. "Så", sa {H}. "Det är du. Där ska du stå." Stjärnan läste det två gånger. Sedan svällde
    den av ljus som ett bröd i ugnen, sa "Åh!" och steg.
cd Alla skära kullar vände sig om för att se.
b& {H} och {B} vinkade tills armarna värkte.
d. Först vinglade den, och sedan vinglade den inte alls.

# ending | En egen prick | Det lyser där det bara var ett hål, och efter det ljuset hittar Tekoppen
    hem.
@ glow
ab! Nu lyste stjärnan upp alltihop. Kullarna hade varit skära hela tiden, och sjöarna var gröna. {H}
    sjöng i ljuset.
cd! Med en egen stjärna över sig kände planeten knappt igen sig. Den hade sjöar, visade det sig,
    gröna, och den hade kullar med ränder. En god stund satt den bara och såg på sina händer, eller
    det skulle den ha gjort om den hade haft några.
cd "Den är vacker", sa {H}, "och ingen hade tänt."
b. Till och med stenarna fick små skuggor och lekte med dem.

@ name
ab! {H} skrev planetens namn på kartan. Den fick heta Plipp. Vad annars?
cd! En planet med prick behöver ett namn, och {H} vände på flera ståtliga, med X i. Sedan tog
    {h:hon} pennan och skrev på kartan, med sina bästa bokstäver: Plipp. Det var ju vad den själv
    hade sagt.
abcd& "Så fint", sa {B}, eller tänkte säga det. // {B} hade hellre kallat den Pudding.
b. P:et såg lite ut som en vimpel.

@ lift
ab! Upp for Tekoppen. "Hej då, Plipp!" Spåren blev små, och sedan blev de för små att se.
cd! Tekoppen hostade två gånger och lyfte. Från fönstret såg {H} märket där de hade landat och en
    rad spår som gick ut därifrån och kom tillbaka. Det såg ut som en mening, och inte en dålig.
cd. Någon skulle läsa den en dag. Där fanns inget regn som kunde sudda ut den.
abcd> Men åt vilket håll var hem?
b. Nu gled allt på bordet åt andra hållet.

@ steer
ab! Det var mörkt på vägen, men inte för mörkt. {H} såg bakåt i kikaren. Där var stjärnan. Den
    blinkade.
cd! Förr hade det inte funnits något att styra efter på den sidan av himlen. Nu fanns det. {H}
    ställde kikaren på ryggen av en stol och höll stjärnan precis i mitten. Tekoppen gick rakt som
    på räls.
cd+ "Lite åt vänster", sa {B}, som inte styrde men tyckte att någon borde.
b. Blink. Blink. Det är stjärnspråk för "trevlig resa".

@ wall
ab! {H} hängde upp kartan igen. Nu var där inget hål. Där var en planet, och en prick, och en syltig
    tumme.
cd! {H} satte upp kartan på väggen och backade en bit för att se. Hålet hade blivit en rund skär
    planet som hette Plipp, med prick. Där fanns ett tumavtryck också, i plommonsylt, som man kunde
    ta för ett hav.
b. Den såg ut att ha varit där i alla tider.

@ song
ab! Nästa dag sjöng kitteln: dom, di … Ingen sa ett ljud. Och där ute sjöng en liten stjärna: "do!"
cd! På morgonen började kitteln nynna: den låga tonen, den höga tonen. {H} höll upp ett finger.
    Ingen andades. Och utanför fönstret, där det aldrig hade funnits något alls, lade en liten
    stjärna till den tredje.
abg "Jaså, det var till oss", sa {G}. "Det var det", sa {H} och tog en smörgås. // "Det må jag
    säga", sa {G}. "Ren är den också."
cdg "Så det är den som har ropat", sa {G}. "Den ropade inte", sa {H} med munnen full. "Den väntade
    på att vi skulle börja."
ab- "God morgon på dig med", sa {H}.
cd- "God morgon på dig med", sa {H} och hällde upp två koppar, för säkerhets skull.
ab& {B} somnade gott innan det kokade. // {B} bad om en smörgås till.
bcd. Sedan kokade kitteln. Det var en vanlig dag med ett ljus mer i.

# whole | - | -
@ whole
ab! Plipp, sa hålet i kartan. Vem var det? {H} flög dit. Det var en vilsen stjärna. {H} sjöng för
    den. {H} gjorde en prick åt den. Upp for den! Nu sjunger den till frukost.
cd! Mitt på kartan fanns ett hål, och hålet sa plipp. {H} flög dit med Tekoppen, hittade en vilsen
    stjärna och ropade, och stjärnan gömde sig. Då stängde {H} av allt som pep och nynnade tre toner
    i stället. Sedan ritade {h:hon} en prick åt den att stå på. Den sjunger med kitteln än.
"""

PLIP = translated(
    ENGLISH_PLIP,
    QUOTES,
    keywords="""
plipp karta kartan planet planeten stjärna stjärnan stjärnor signal signalen hål hålet ljud ljudet
musik sång sången visa visan kittel kitteln vilsen eko
""",
    titles="""
{H} och hålet i kartan
{H} och planeten som hette Plipp
Kaptenen på Tekoppen
{H} och den tysta signalen
""",
    blurb="""
Mitt på kartan på {Hs} vägg finns ett hål där ingen har varit.
En morgon säger hålet plipp.
Så {H} styr Tekoppen, rymdens rundaste skepp, mot den enda planet som ingen har ritat.
Någon ropar därifrån, mycket tyst.
Men hur hittar man en röst som tystnar så fort man svarar?
""",
    openings="""
{H} bodde i ett litet runt skepp som hette Tekoppen.
{H} var {age} år och kapten på ett mycket litet skepp.
Tekoppen var ett bra skepp, fast det skramlade.
Frukosten på Tekoppen var prick åtta, och {H} var sen.
Det var gröt på Tekoppen, och {H} hade den största skeden.
Av alla skepp som finns var {Hs} det rundaste.
På Tekoppen var det {Hs} tur att röra i gröten.
{H} hade flugit Tekoppen nästan överallt.
{Hs} skepp var litet som ett skåp och lät som åska.
{H} vaknade upp och ner, som man gör på Tekoppen.
"God morgon, skepp", sa {H}, och Tekoppen skramlade.
Det var torsdag på Tekoppen, och {H} borstade tänderna.
{H} höll Tekoppen städad, utom på golvet.
""",
    refrain="Nynna, nynna, lilla skepp!",
    traits="""
tålmodig | tålamod | lyfte aldrig på locket innan det var dags
uppmärksam | uppmärksamhet | hörde det som andra pratade bort
lugn | lugn | kunde låta ett kex ligga ända till kvällen
""",
    people="""
Tekoppen | rymdskeppet Tekoppen | skepp
""",
    story=_FRAME + OBSTACLES,
)
