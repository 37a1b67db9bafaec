"""The growing dinosaur's frame: who snored in the boot, the narrow gap, the dullest of books."""

from ...english.dinosaurs.boot import BOOT as ENGLISH_BOOT
from ...plots import translated
from ..grammar import QUOTES
from .boot_obstacles import OBSTACLES

_FRAME = """
# want | Vänster stövel | En dinosaurie stor som en tumme sover i {Hs} vänstra stövel, och så liten
    förblir han inte länge.
@ snore
ab! {opening} I dag snarkade den vänstra! I den låg en dinosaurie. Den var inte större än en tumme.
cd! {opening} I morse snarkade den vänstra. {H} vände stöveln mot ljuset. Längst ner i tån,
    hoprullad i lite ludd, låg en dinosaurie. Den var grön, den sov djupt, och den var inte större
    än en tumme.
ab "Sch", sa {H} till den andra stöveln. // "Ser man på", sa {H} mycket tyst.
cd "Den där hade jag tänkt ha på mig", sa {H}, men bara viskande.
abcdg "Är det en strumpa?" frågade {G}. "Inte nu längre", sa {H}. // "Stövlar", sa {G}, "är inte vad
    de har varit."
abcd-. "Ingen rör sig", sa {H} till rummet, och det gjorde ingen.
bcd. I höger stövel låg det en sten, som vanligt.
d. Man läser att dinosaurier är stora. Man ska inte tro på allt man läser.
abcd> Då öppnade dinosaurien ett öga.

@ wake
ab! "God morgon!" ropade han. Han hette {tot}, och han var så glad att han växte! Nu var han stor
    som en katt.
cd! "God morgon!" ropade han. "{tot} heter jag! Är det där ett tak? Jag älskar det!" Och för varje
    sak han blev glad åt växte han. Vid taket var han en mus, och vid gardinen en katt. När han hade
    hälsat på alla var han stor som en kudde och låg inte i stöveln längre.
cd Sedan gäspade han, ända ut i svansen, och krympte till hälften. "Det kommer och går", sa {tot}.
ab Sedan gäspade han. Nu var han liten igen!
b "Växer du jämt?" sa {H}. "Bara när jag är glad", sa {tot}.
abcd& Då fick han syn på {B} och växte igen. // "Och vem är du?" ropade {tot} och växte med en {B}.
d. Som väl var hade han ännu inte sett tapeten.
abcd> Men var kom han ifrån?

@ where
ab! "Jag bor där borta", sa {tot}. "Jag gled i regnet. Mamma säger: hem före läggdags!"
cd! {H} bredde ut kartan. "Där", sa {tot} och satte en klo på andra sidan bergen. "Jag halkade. Det
    var så roligt att jag halkade hela vägen. Man går upp genom passet, och längst upp är det en
    glipa, inte bredare än en dörr. Och jag ska vara hemma före läggdags."
cd "Inte bredare än en dörr", sa {H} och såg på honom. Just nu var han stor som en katt.
ab "Då följer {we:vi} dig hem", sa {H}. // {H} tittade på kartan. Det var långt dit upp.
b. Han visade hur han hade halkat. Hui, över hela kartan!
d. "Blir det svårt?" frågade {tot}. "Bitvis", sa {H}. "Hurra!" sa {tot}, och stolen knakade.
abcd> Nu skulle det packas. Men vad?

@ gravel
ab! Under sängen låg en tjock gammal bok. Den hette Allt om grus. {H} tog med den. Nu vinglade
    sängen.
cd! Sängen hade ett ben som var för kort, och under det låg en bok. Den hette Allt om grus, den hade
    sexhundra sidor, och ingen hade någonsin kommit längre än till den andra. {H} drog fram den.
    Sängen satte sig på ena hörnet.
abcd! {H} var {trait}.
bcd {h:hon} {habit}.
b "Något så platt är alltid bra till något", sa {H}.
d. "Den är ett bord", förklarade {H}, "en bricka, ett tak och ett trappsteg. I nödfall kan man läsa
    den."
abcd> Och så bar det av, ut genom dörren. Bom, sa något. Bom, bom!

@ hip
ab! Bom! Det var Hipp, Hipp och Hurra. De hade trumma och flagga, och de hurrade. "Hurra!" ropade
    {tot}. Nu var han stor som en ko.
cd! Runt hörnet kom tre små dinosaurier med tre horn var, en trumma och en flagga. De hette Hipp,
    Hipp och Hurra. De hurrade för allt. De hurrade för ormbunkarna, de hurrade för {H}, och så fick
    de syn på {tot} och hurrade för honom. Det var inte alls bra. Nu var han stor som en ko.
cd "Uppmuntra honom inte, är ni snälla", sa {H}. "Ett leve för att inte uppmuntra honom!" ropade
    Hipp.
ab "Snälla, låt bli", sa {H}. "Hurra för snälla!" sa de.
abcd& De hurrade två gånger för {B}, bara för den minen.
d. Det gick att skilja på de båda Hipp, men ingen de hade träffat kunde göra det.
abcd> Hur får man en ko genom en glipa som en dörr?

@ old
ab! "Jag kan vägen", sa {elder}. Hon var så gammal att hon hade mossa på sig. "Sakta är bäst", sa
    hon och gick först.
cd! Det var {elder} som kunde vägen. Hon var gammal som vägen själv, hon hade knölar överallt, och
    ingenting hade förvånat henne sedan det en gång snöade på en tisdag. "En växare", sa hon och
    mönstrade {tot}. "Håll honom lugn. Själv har jag aldrig haft besvär av det." Och så gav hon sig
    av, ungefär så fort som ett skåp.
cd "En stig!" ropade {tot} bakom henne. "Med en kurva! Hurra!"
b "En kurva!" ropade {tot}. Han växte. "En pöl!" Han växte.
abcd& {B} gick därnäst. {H} höll i {tot}, eller i en del av honom.
d. Sist kom Hipp, Hipp och Hurra, för ingen hade sagt att de inte fick, och det skulle de för övrigt
    ha hurrat för.
abcd> Sakta och lugnt, så skulle det gå. Men strax där framme väntade något spännande.

# turn | En glipa som en dörr | {tot} har haft en så härlig dag att han inte får plats i glipan
    längre, och till slut slår {H} upp boken.
@ gap
ab! Här var glipan. Den var bred som en dörr. Och {tot}? Han var bred som ett hus!
cd! Och där högst upp var glipan, mellan två klippor, inte bredare än en dörr. {tot} stack in nosen.
    Den fick plats, så långt nosen räckte. Bakom nosen kom resten av {tot}. Han hade haft sitt livs
    bästa dag, och var vid det här laget stor som ett hus med uthus.
ab Han stack in nosen. Där satt han, som en kork!
cd "Den har blivit mindre", sa {tot} med täppt nos.
b. "Hem!" ropade han genom glipan och växte lite till.
abcd& {B} såg på glipan, och på {tot}, och på glipan.
abcd> Och det var nästan läggdags.

@ push
ab! {H} knuffade. {H} drog med ett rep. Hipp, Hipp och Hurra hejade. Då blev det värre! {tot} växte
    och växte.
cd! De knuffade på bakifrån. De band ett rep om framändan och drog. "Hurra!" ropade Hipp, Hipp och
    Hurra för varje tag. För varje hurra blev {tot} så rörd att han växte, tills båda klipporna
    började knaka.
abcd& {B} drog också, och satte sig sedan helt plötsligt.
cd. {elder} såg på. "Det där går aldrig", sa hon. "Jag har sett det inte gå många gånger."
b. "Ett, två, HEJ!" Inte en tum.

@ call
ab! "Läggdags!" ropade någon långt borta. Det var hans mamma. "Jag kommer!" ropade {tot}. Men det
    gjorde han inte. En stor tår rann ner.
cd! Från andra sidan, tunn och klar, kom en röst. "{tot}! Läggdags!" "Jag kommer!" ropade han och
    försökte. Sedan slutade han försöka. En tår rann ner, och det blev en pöl att ro på. "Det går
    inte", sa han. "Jag kan inte vara mindre glad. Jag behöver bara tänka på hemma."
cd {H} lutade sig mot hans kind. Det var inget som helst fel på honom. Det var bara för mycket av
    det.
b. {H} torkade den med mossa, och det gick åt mycket mossa.

@ read
abcd! Nu krävdes det {virtue}, inte knuffar.
ab! {H} tänkte på stöveln. {tot} hade varit så liten när han sov! Så {H} öppnade boken. "Grus",
    läste {H}, "är små stenar."
cd! {H} tänkte på i morse. När hade {tot} varit liten? I stöveln: när han sov. Och vad gör en
    sömnig? {H} tog fram Allt om grus, slog upp sidan ett och började läsa, inte fort. "Grus", läste
    {H}, "består av små stenar. Låt oss betrakta den första."
b "Hurra", sa {tot}, men inte så högt. // "Och sedan då?" sa {tot}. "Mer grus", sa {H}.
cd "Är det någon drake med?" frågade {tot}. "Nej", sa {H}. "Det är en tabell med."
d. Så långt hade ingen läst förut. Det fortsatte precis som man hade fruktat.
abcd> Då, längst ner på sidan två, hände något.

@ yawn
ab! {tot} gäspade. Nu var han en ko. Han gäspade. Nu var han en katt. "Sten", läste {H}, "är grå."
    Nu var han en tumme! Sch.
cd! {tot} gäspade. Det var en gäspning lång som ett tåg, och den tog bort uthuset. Han gäspade igen
    och var en ko. På sidan tre var han en kalv. På sidan fyra, där gruset sorteras efter storlek,
    var han en katt, en mus, en tumme, och sedan sov han.
abcd& {B} sov redan på sidan tre. // {B} fick stöttas upp från båda sidor.
bcd Det gjorde Hipp, Hipp och Hurra också, mitt i ett leve: "Hipp, hipp, hu …"
d. "Det var en överraskning", mumlade {elder}, som inte hade blivit överraskad på åratal, och
    nickade till.
abcd> {H} böjde sig ner och tog upp något mycket litet.

@ carry
ab! {H} lade {tot} i vänster stövel. Han fick plats! Sedan bar det genom glipan, tyst, tyst, i bara
    strumpan.
cd! {H} drog av vänster stövel och lade ner {tot} i den, precis som när de först träffades. Sedan
    bar det in i glipan, med stöveln tätt intill. Det blev gott om plats på båda sidor.
cd "Genom glipan", mumlade {tot}, "hu …", och svällde till ett plommon, och {H} läste en halv rad
    för honom.
b. Han snarkade, som en mycket liten såg.
d. Det är en lång väg i bara en stövel, men ingen har någonsin gjort det bättre.

# ending | Allt om grus | {tot} är hemma före läggdags, boken har fått läsare, och nu är det bara
    sängen kvar att ordna.
@ family
ab! Där var hans mamma! Hon var också liten. Men hon såg honom, och hon blev så glad att hon växte.
    Vilken kram det blev!
cd! På andra sidan satt en mamma och sex barn på rad, alla ungefär så höga som en tumme. De tittade
    ner i stöveln. "{tot}!" ropade de. Sedan lät det som sju bröd i en ugn, och där det nyss hade
    suttit en rad möss stod det en hjord.
cd "Ni kom hem med honom", sa hans mamma, någonstans högt uppe i mörkret. Hon grät, och hon växte,
    och hon kunde inte sluta med någondera.
b& {B} kramades upp i luften.
bcd. Det var den största kramen på det berget sedan kramar kom till.
abcd> Men hur skulle de nu kunna somna?

@ gift
ab! "Ta den här", sa {H}. Det var boken! "Då får du den här", sa hans mamma. Det var en fin platt
    sten.
cd! "Nu går de aldrig och lägger sig", sa mamman och såg på barnen, som var stora som lador. {H}
    räckte fram boken. "En sida var", sa {H}. "Två på födelsedagar." Hon tog emot den som en skatt.
    Och eftersom hon inte ville ta utan att ge såg hon sig om och gav {H} en sten. Den var platt och
    grå.
cd "Det är den bästa vi har", sa hon. {H} visste en del om stenar numera, och såg att det var så.
b "Åh, tack", sa {H}. "Sådana vet jag allt om."
d. "Finns det en fortsättning?" frågade mamman. Det fanns fyra.

@ ride
ab! Hem kom {H}, på ryggen av {elder}. Där låg Hipp, Hipp och Hurra på rad. "Hu", sa de i sömnen.
cd! {elder} bar hem dem på ryggen, mellan knölarna, där det var mossigt. Hipp, Hipp och Hurra låg på
    rad med hornen i sidan på varandra. Då och då sa någon av dem "hu". {H} satt längst fram, med
    den platta stenen i fickan, och såg ormbunkarna fara förbi.
abcd& {B} sov med huvudet på Hurra. // {B} satt bak och snarkade för två.
bcd. Ingen hurrade. Det var underbart.
d. "Hur visste du att det skulle gå?" frågade {H}. "Det visste jag inte", sa {elder}. "Jag var bara
    sömnig, och du har fin röst."

@ steps
ab! Hemma till slut! En stövel var på, och en var av. "God natt, {elder}", sa {H}.
cd! Vid dörren sa {H} god natt till {elder}, som hade somnat medan hon gick och fick styras. Under
    mossan hördes tre små röster. "Hipp", sa de utan att vakna. "Hipp." Och efter en stund, från den
    tredje: "Strax."
b. Vänster stövel var ännu lite varm inuti.

@ last
ab! Sängen vinglade. Boken var ju borta! {H} lade stenen från {tot} under den. Så där! {H} gäspade
    och var precis lagom stor.
cd! Sängen vinglade förstås, för boken var borta. {H} tog fram den platta grå stenen från {tot} och
    hans mamma och sköt in den under det korta benet. Den passade på pricken. Stövlarna fick stå
    sida vid sida. Sedan gäspade {H}, ända ner, och var precis lagom stor.
abg "Var det en bra dag?" sa {G}. "Stor", sa {H}. // "Sov gott", sa {G}. "Stövlar och allt."
cdg "Och var är boken om grus?" frågade {G}. "Utlånad", sa {H}. "De kunde knappt lägga den ifrån
    sig. De somnade först."
ab& {B} sa hurra, men mycket, mycket litet.
d& "Hurra", sa {B} och sov innan ordet var slut.
bcd. Vinden gick förbi fönstret. Det lät som någon som läste högt.

# whole | - | -
@ whole
ab! En dinosaurie sov i {Hs} stövel. När han var glad växte han! Så han fastnade på vägen hem. {H}
    läste en trist bok för honom. Han gäspade och var liten igen.
cd! I {Hs} vänstra stövel låg en dinosaurie, inte större än en tumme, som växte så fort han blev
    glad. Han var så glad att få komma hem att han fastnade i glipan. Då slog {H} upp världens
    tristaste bok och läste. Han gäspade, han krympte, han somnade, och {H} bar hem honom i stöveln.
"""

BOOT = translated(
    ENGLISH_BOOT,
    QUOTES,
    keywords="""
stövel stöveln stövlar stövlarna växa växer växte större pytteliten gäspa gäspar gäspade sömnig
läggdags grus gruset fast fastnade
""",
    titles="""
{H} och dinosaurien i vänster stövel
{H} och dinosaurien som växte
Allt om grus, med {H}
Någon i {Hs} stövel
""",
    blurb="""
I {Hs} vänstra stövel sover en dinosaurie som är stor som en tumme.
När han är glad växer han, och han är glad åt nästan allt.
Han ska vara hemma före läggdags, genom en glipa som är smal som en dörr.
Så {H} packar en karta och husets tristaste bok.
Men hur håller man någon liten på hans livs bästa dag?
""",
    openings="""
{Hs} stövlar stod vid sängen, som varje natt.
{H} var {age} år och hade två bra stövlar.
Bredvid {Hs} säng stod två stövlar, en vänster och en höger.
En av {Hs} stövlar var alltid kallare än den andra.
{H} ställde stövlarna vid sängen om kvällen, med tårna mot väggen.
Av {Hs} två stövlar var den högra den tysta.
"God morgon, stövlar", sa {H}.
{H} sträckte sig ur sängen efter stövlarna.
Det är alltid mer i stövlar än man tror, tyckte {H}.
Det var en dag för stövlar, och {H} hade två.
Det regnade hela natten, och {Hs} stövlar stod redo.
Solen kom in och sken på {Hs} stövlar.
Det första {H} såg den dagen var två stövlar.
""",
    refrain="Stor eller liten, hurra för biten!",
    traits="""
klurig | klurighet | hade en gång gjort en regnrock av en gardin
full av idéer | en idé | hade en gång lagat en stol med en morot
uppfinningsrik | ett påhitt | hade en gång gjort en riktigt bra kälke av en bricka
""",
    names="""
tot | Olo | Momo | Nupp
elder | Gamla Skrov | Gamla Knöla | Gamla Mossa
""",
    people="""
{tot} | den lille dinosaurien {tot} | dinosaur | växte
{elder} | dinosaurien {elder} | dinosaur
""",
    story=_FRAME + OBSTACLES,
)
