"""The undersea story of a gap on a shelf, in Swedish.

The hermit crab is called Stig, which is also what one says to let somebody in.
"""

from ...english.undersea.pearl import PEARL as ENGLISH_PEARL
from ...plots import translated
from ..grammar import QUOTES
from .pearl_obstacles import OBSTACLES

_FRAME = """
# want | Gluggen på hyllan | På {Hs} hylla finns en av allt utom en pärla, och en eremitkräfta som
    har vuxit ur sitt hus vet var det finns en.
@ gap
a! {opening} Men där var en glugg.
b! {opening} Där fanns en sked, en bjällra och en tekanna. Och mitt på var det en glugg.
cd! {opening} Där fanns en sked, en bjällra, en blå tekanna och fjädern som man dammade dem med.
    Mellan skeden och bjällran var det en glugg, bred som en tumme.
ab {H} såg på gluggen. Den var liten, men den syntes mest. // {H} satte tummen i gluggen. Den gick
    precis in.
cd {H} dammade gluggen också. Den var det enda på hyllan som aldrig höll sig full.
abcdg "Flytta ihop dem lite", sa {G}. "Det är upptaget", sa {H}. // "Vad ska stå där?" sa {G}.
    "Det vet jag när jag har det", sa {H}.
bcd. Utanför fönstret simmade en fisk förbi och tittade in.
d. Det är konstigt hur en hylla med tio saker och en glugg kan bli en glugg med en hylla omkring.
abcd> Vad var den till, den där gluggen?

@ label
ab! {H} hade ett kort till den. På det stod: INGEN PÄRLA ÄN. Allt annat fanns det en av. {H} var
    {trait}.
cd! Gluggen hade redan ett kort. {H} hade målat det med sin bästa pensel, och på det stod: INGEN
    PÄRLA ÄN. Hyllan hade en regel: en av varje, och kom det en till, så fick någon den som ingen
    hade. {H} var {trait}.
bcd {H} {habit}.
b. Det var det finaste kortet av dem alla.
cd. Det är märkligt att ha ett kort till det man inte har. Det känns som om halva jobbet är gjort.
abcd> Då knackade det på dörren, långt ner.

@ tuck
ab! Det var Stig, kräftan. Han hade vuxit ur sitt hus. {H} gav honom en kopp. "Lite trång", sa Stig.
cd! Det var Stig, eremitkräftan från huset bredvid, i bara strumpan. Han hade vuxit ur sitt hus. {H}
    lånade ut en kopp att bo i så länge. Stig backade in, ett ben i taget. "Lite trång under
    armarna", sa han och kikade in genom fönstret. "Det var en fin stor tekanna du har."
ab "Den är hyllans", sa {H}. // "Den bor på hyllan", sa {H}.
cd "Den är hyllans", sa {H}, och Stig suckade så att det klang i koppen.
b. Han tog några steg i den. Klink, klink.
abcd> Men Stig hade sett en sak.

@ news
ab! "Jag har sett det gamla skeppet", sa Stig. "Det var för stort. Det låg en sorts pärla i det."
    "En vad?" sa {H}.
cd! "Jag har varit och tittat på det gamla skeppet", sa Stig. "Jag tog det inte. För många trappor.
    Inget annat i det än mörker, och en våning ner, på ett bord, något slags pärla." "Vilket slags
    pärla?" frågade {H}. "Rund", sa Stig, "och vit, och ungefär som din tumme." {H} hade korgen av
    kroken innan han var framme vid trapporna igen.
abcd& "Hörde du?" sa {H}. {B} höll redan på att packa. // {B} packade bullar, och {H} packade
    resten.
b. Ner i korgen med mossa, för runda saker att ligga på.
cd. Ner i korgen for ett rep, en spegel, en bulle och lite mossa för runda saker att ligga på.
abcd> Hur långt var det till skeppet?

@ swap
ab! En bläckfisk bugade. Den hade famnen full. "Ska vi byta?" sa den. "Din korg mot en gaffel? Mot
    två?" "Nej tack", sa {H}.
cd! I hörnet mötte de Bytolf, bläckfisken, som hade tio armar och famnen full i allihop. "En korg?"
    sa han. "Jag byter mot en gaffel. Jag byter mot två gafflar och en dörrmatta." "Nej tack", sa
    {H}. "Alla byter till slut", sa Bytolf. "Det gäller bara vad." Han försökte buga, men då hade
    han tappat dörrmattan.
b. "Tre gafflar?" ropade den.
d& {B} fick också ett bud, och det funderar {B} på än.
abcd> Bortom hörnet blev havet mörkblått.

@ edge
ab! Så tog revet slut. Sedan var det blått, och blått, och blått. "Håll i er", sa {H}. Och så ut!
cd! Helt plötsligt var det slut på rev. Det stod en skylt: "Det var revet. Tack för besöket." Bakom
    skylten var det blått, och under det blåa fanns ett blåare. {H} tog ett stadigt tag i korgen,
    Stig tog ett stadigt tag i {H}, och så bar det ut över kanten.
cd& "Efter dig", skulle {B} ha sagt, om det hade funnits tid.
b. Stig tittade ner, och sedan tittade han bara på sin kopp.
abcd> Långt där nere rörde sig något.

# turn | Fyrtio i mörkret | Vem som helst får ta pärlan; {H} tar den, och ser sig sedan om.
@ glow
ab! I skeppet var det mörkt. Men runt en dörr lyste det. {H} gläntade. Där, på ett bord, låg
    pärlan!
cd! Nedanför sista trappan fanns en dörr som lyste i alla springor. {H} gläntade på den. Där, på
    kaptenens bord, låg pärlan. Den var rund som en måne och lyste lika mycket, och runt den låg
    fyrtio mycket små fiskar med hakan på bordet.
bcd. En av dem satt och räknade.
cd& {B} glömde att stänga munnen.
b. Den var precis så stor som gluggen.
abcd> Fick man bara ta den?

@ taken
ab! "Är den er?" sa {H} till fiskarna. "Nej då", sa de. "Den bara ligger här. Ta den du!" Så {H}
    tog pärlan.
cd! "Vems är den?" frågade {H}. Småfiskarna såg på varandra. "Ingens", sa en. "Den låg här när vi
    kom. Ta den, om du vill." Sådana fiskar var de. Så {H} tackade, två gånger, och tog pärlan. Den
    låg i handen som om någon hade tagit mått.
b. "Se upp för trappan", sa fiskarna.
abcd> Det gick så lätt. Varför gick det så lätt?

@ dim
ab! {H} simmade mot dörren med pärlan. Sedan såg {H} sig om. Där inne var det svart. "Aj", sa
    mörkret. "Förlåt. Aj."
cd! I dörren såg {H} sig om. Där ljuset hade varit var det mörkt som i en säck. Det hördes små ljud.
    Duns. "Förlåt." Duns. "Var det du?" "Nej, jag är bordet." "Bry dig inte om oss", ropade någon
    tappert. "Det är bara mörkt."
bcd. "Nu tappade jag bort sidan", sa en pytteliten röst.
cd& {B} såg på pärlan, och sedan stint ner i golvet.
abcd> Pärlan lyste i {Hs} hand. Hur blev det nu?

@ wide
ab! {H} tänkte på gluggen där hemma. Den var bred som en tumme. Gluggen här inne var bred som ett
    skepp.
cd! {H} tänkte på hyllan. Gluggen där var bred som en tumme, och man kunde leva med den; det hade
    gått i flera år. Sedan tänkte {h:hon} på gluggen här inne. Den var bred som ett rum, och i den
    satt det fyrtio stycken.
cd. "Du har ju faktiskt ett kort till den", sa Stig. Han tyckte att någon borde säga det.
b. Kortet kunde vänta. Det var bra på det.

@ back
abcd! Nu var {virtue} värd mer än en hylla.
a! {H} lade pärlan på bordet igen. "Den är er", sa {H}. Fyrtio nosar lyste upp.
b! {H} vände om. {H} lade pärlan på bordet igen. "Den var ingens", sa {H}. "Nu är den er." Och
    fyrtio små nosar lyste upp.
cd! Så {H} simmade in igen, trevade efter bordet och lade pärlan just där den hade legat. Fyrtio
    små ansikten kom fram ur mörkret, några av dem upp och ner. "Den var ingens", sa {H}, "och det
    var det som var felet. Jag säger att den är er." Ingen hade någonsin sagt att något var deras.
    De fick simma två varv runt den för att se hela.
b& {B} nickade mot {H}, sakta.
d. Det sved lite, som när man drar av ett plåster. Och som när man drar av ett plåster var det över.

@ bow
ab! "Kommer du igen?" sa fiskarna. "Ja", sa {H}. "Du lyfte den", sa en. "Den går att lyfta!" Vad de
    gapade!
cd! "Hur gjorde du det där?" frågade den som räknade. "Vilket då?" "Lyfte den", sa fisken. I alla
    dessa år hade det inte fallit dem in. De trodde att den växte där. Det viskades en hel del medan
    {H} simmade uppför trappan, med tomma händer som nästan inte vägde något alls.
b. Stig snöt sig, fast han inte var ledsen, sa han.
d. Däruppe väntade Bytolf, bläckfisken. "Vad fick du för den?" frågade han. "Ingenting", sa {H}.
    Bytolf skrev upp det, för att fundera på det.

# ending | En av varje | {H} kommer hem utan något till gluggen, och innan kvällen är slut är hyllan
    fullare än någonsin.
@ homeward
ab! Hem bar det. Mossan var mjuk, så Stig fick ligga i korgen. "Lite vid", sa han och somnade.
cd! Det var långt hem. Ingen pärla låg på mossan i korgen, så Stig gjorde det, och tyckte att den
    var lite vid i sidorna. Koppen hade spruckit i trappan. Allt annat hade varit för stort, för
    litet eller redan någons. "Jag kan ju alltid bo hos en vän", sa han och tittade på ingen
    särskild.
b. Hela vägen drömde han om dörrar.
abcd> Men var skulle Stig bo?

@ teapot
ab! Hemma tog {H} ner tekannan. "Prova den här", sa {H}. Stig backade in. Han kikade ut genom
    pipen. "Inte ett dugg trång!"
cd! Hemma tog {H} ner den blå tekannan. "Prova den här." Stig såg på den så länge att han glömde
    andas. Sedan backade han in. Han stängde locket. Han tittade ut genom pipen. "Den har två
    dörrar", sa han med ihålig röst, "och den är inte trång någonstans."
cd. Nu fanns det två gluggar på hyllan, men den ena var bara stor som en tekanna.
b& "Knack, knack", sa {B} till locket. "Stig in", sa Stig, så stolt!
d. Han sa inte tack, för han grät, och i en tekanna låter det som te.

@ lodger
ab! Och var ska en tekanna stå? På hyllan igen! Nu fanns det en av varje, och en av dem snarkade.
cd! Och var ställer man en tekanna? {H} ställde den på dess plats, bredvid bjällran. Stig ringde på
    den en gång, bara för att veta hur det känns att ha en. Så nu hade hyllan en av varje igen, så
    när som på gluggen, och en av dem var en granne.
b. {H} skrev ett nytt kort: STIG. Stig på!
abcd> Sedan släckte {H} lampan.

@ walk
ab! Vad var det där ute? Det var vitt. Det kom närmare och närmare. Det guppade upp och ner, och
    det viskade.
cd! Det hade varit mörkt en bra stund när det kom ett ljus där ute som inte hörde dit. Det kom
    uppför gatan, ganska lågt, med mycket viskande och "lite åt vänster" och "se upp för trappan".
    Det stannade vid huset bredvid. Det stannade vid grinden. Sedan kom det runt knuten, ända fram
    till sängen.
abcd& "{B}, titta!" sa {H}. {B} tittade.
b. Stig lyfte på locket för att se.

@ full
a! Fyrtio fiskar höll upp pärlan mot rutan. Ljuset föll in i gluggen. Det gick precis in!
b! Fyrtio små fiskar hade tagit med pärlan! De höll upp den mot rutan. In kom ljuset, och det lade
    sig i gluggen. Det gick precis in!
cd! Det var fyrtio små fiskar, ute på sitt livs första promenad. Den gick ju att lyfta! Så de hade
    tagit med sig pärlan och höll upp den mot rutan. Ljuset gled längs skeden och lade sig i
    gluggen, runt och vitt. Det stack inte ut någonstans. INGEN PÄRLA ÄN, stod det på kortet, och
    mellan halv åtta och åtta, varje kväll, hade det fel.
abg "Så det är det som ska stå där", sa {G}. "Ja", sa {H}, nästan i sömnen. // "Visst blev den
    full", sa {G} tyst.
cdg "Du fick din pärla, ser jag", sa {G} i dörren. "Nej", sa {H}, "men jag har den om kvällarna."
ab- "God natt, fiskar", sa {H}, och fyrtio stjärtar viftade.
cd- "God natt", sa {H}, och från pipen och fönstret kom det tillbaka på fyrtioen röster.
ab& {B} vinkade till var och en av de fyrtio. // {B} sov och log.
bcd. Klink, sa tekannans lock. God natt.

# whole | - | -
@ whole
ab! {H} hade en glugg på hyllan. Där skulle en pärla ligga! Men pärlan var allt ljus som fyrtio små
    fiskar hade. Så {H} gav dem den igen. Nu kommer de till fönstret med den varje kväll.
cd! På {Hs} hylla fanns en av allt utom en pärla. {H} hittade en, i det gamla skeppet, och tog den,
    och såg i mörkret efter den att fyrtio små fiskar hade levt av ljuset. Så {h:hon} lade tillbaka
    den. Och om kvällen stod de vid fönstret och höll upp den, och ljuset lade sig i gluggen.
"""

PEARL = translated(
    ENGLISH_PEARL,
    QUOTES,
    keywords="""
pärla pärlan pärlor skatt skatten samling samlingen samla samlar samlare hylla hyllan kräfta
kräftan tekanna tekannan glugg ge ger present gåva dela delar ljus
""",
    titles="""
{H} och gluggen på hyllan
{H} och kräftan i tekannan
En hylla med en av varje
{H} och pärlan som var ingens
""",
    blurb="""
På {Hs} hylla på havets botten finns en av varje, och en glugg.
Den är bred som en tumme, och den är till för en pärla.
Stig, en eremitkräfta utan hus, vet en i det gamla skeppet, och ingen äger den.
Vem som helst får ta den. Så varför är den så svår att bära bort?
""",
    openings="""
{H} hade en hylla med en av varje.
{H} var {age} år och hade en hylla.
Över {Hs} säng satt en hylla.
I {Hs} hus på havets botten fanns en hylla.
Andra har katt, men {H} hade en hylla.
{H} hade en av nästan allt, på en hylla.
"Ett, två, tre", räknade {H} längs hyllan.
Om tisdagarna dammade {H} hyllan.
Havets fynd ställde {H} på en hylla.
Alla som kom till {H} fick se hyllan.
{Hs} hylla var den finaste på hela revet.
"God morgon, hyllan", sa {H}.
Det första {H} såg varje morgon var hyllan.
""",
    refrain="En åt mig och en åt dig!",
    traits="""
rättvis | rättvisa | delade bullen och lät andra välja
givmild | givmildhet | gav alltid bort den större halvan
generös | generositet | kunde aldrig äta den sista
""",
    people="""
Stig | kräftan Stig | kräft
Bytolf | bläckfisken Bytolf | bläckfisk
""",
    story=_FRAME + OBSTACLES,
)
