"""The wanderer in Swedish: its frame, from the island at the window to a leaf that came home."""

from ...english.pirates.wanderer import WANDERER as KNOWN
from ...plots import translated
from ..grammar import QUOTES
from .wanderer_obstacles import OBSTACLES

_FRAME = """
# want | Blupp | Utanför fönstret ligger en ö som inte var där i går. {H} säger god morgon, och så
    är den borta.
@ window
ab! {opening} Det låg en ö utanför! Den fanns inte i går.
cd! {opening} Utanför fönstret låg en ö. Den hade en kulle, några buskar och en krabba som vinkade,
    och den hade bestämt inte legat där kvällen före.
ab Den var liten och rund. Den tittade in.
cd Den låg så nära att buskarna rörde vid rutan. Den såg ut som någon som har hittat rätt gata men
    är osäker på numret.
abcdg "Är det någon som har glömt stänga av havet?" frågade {G}. // "Frukost!" sa {G}. "Och varför
    är det så grönt här?"
abcd-. "Är du till mig?" viskade {H}.
b. En krabba på stranden vinkade med ena klon.
abcd> Ska man hälsa på en ö?

@ bloop
ab! "God morgon!" sa {H}. Då blev ön blyg. Blupp! Den dök, simmade, och var borta.
cd! "God morgon", sa {H} och öppnade fönstret. Ön rodnade längs hela stranden. Sedan sjönk den ner i
    vattnet som en flodhäst, ända till buskarna. Blupp, sa den, och gled bort runt hamnens hörn.
cd "Den ville något", sa {H}. "Ingen kommer till ett fönster utan ärende."
b. Den lämnade en våt fläck på fönsterbrädan.
d. Allt som blev kvar var en fuktig fläck på fönsterbrädan och en häpen snigel.
abcd& {B} hade också sett den och sa det med båda ögonbrynen.
abcd> Blupp, sa det längre ut. Vad ville den?

@ puffin
ab! På skutan satt en lunne. "Det där var ett moln", sa lunnen. Den var alltid säker. Den hade
    alltid fel.
cd! På {ship}s reling satt hamnens lunnefågel. "Det där var ingen ö", sa den. "Det var ett moln som
    låg ner." Lunnen hade svar på allt, och hittills hade inget av dem varit rätt. Det var till stor
    hjälp, när man väl hade vant sig.
cd+ "Blir det regn?" frågade {B}. "Nej", sa lunnen. {B} drog upp luvan.
b. "Jag har aldrig fel", sa lunnen. Det var också fel.
abcdg. "Säger den vänster", sa {G}, "så ta höger. Och ta halsduk."

@ leaf
ab! {H} vattnade masten. Den hade fått ett löv, förstår du. Bara ett, och mycket grönt.
cd! Innan det bar av vattnade {H} masten. Andra master är bara trä. Men den här var så gammal att
    den hade börjat om, och varje vår fick den ett enda grönt löv. Den fick också ett god morgon.
abcd! {H} var {trait}.
bcd {H} {habit}.
cd "Jag tror inte att den vet att den är en mast", sa {H}.
b. Lövet viftade, fast det inte blåste.
d. Vem som hade gjort den, och av vilket träd, mindes ingen. Den hade helt enkelt alltid varit
    längst.
abcd& {B} blåste på det, för lyckans skull.

@ rule
ab! På masten stod det: "Regel ett. Gått vilse? Stanna där du är." Men {H} hade inte gått vilse.
    Inte än!
cd! Långt ner på masten hade någon ristat några ord, för länge sedan och med slö kniv. "Regel ett",
    stod det. "Har du gått vilse, stanna där du är." Det fanns ingen regel två. Masten måste ha
    tagit slut.
cd "Men ingen har gått vilse", sa {H}. "{We:vi} vet var {we:vi} är. Det är ön som inte vet."
b. {H} läste det två gånger och kliade sig på örat.
d. Det lät som en rätt tråkig regel för en skuta.

@ sail
ab! Upp med seglet! Bort bar det, förbi muren och ut på havet. "Vänster", sa lunnen. Alltså tog {H}
    höger.
cd! {H} lossade repet, seglet sa "Vupp", och {ship} rullade ut förbi hamnmuren som ett ägg från ett
    bord. "Den tog vänster", sa lunnen. {H} tackade och svängde höger.
abcd& {B} vinkade åt hamnen tills det inte fanns någon hamn. // "Upp med ankaret", sa {H}, och {B}
    satte sig på det.
b. Havet var stort, och det gick hela vägen runt.
abcd> Och vem var det där, bakom första vågen?

@ near
ab! Där! {H} såg i kikaren. En kulle! En strand! Skutan kom närmare och närmare. Blupp! Den var
    borta.
cd! "Ö i sikte!" ropade {H} med ett öga i kikaren. Där var kullen, där var stranden, och där var
    krabban som vinkade. {ship} kom närmare, och närmare, tills det gick att räkna snäckorna. Blupp.
    Det enda som fanns kvar var en virvel.
bcd. Krabban hade stannat mitt i en vinkning.
abcd> Blupp! Var det framför eller bakom?

# turn | Regel ett | Ju fortare det går, desto längre bort är ön. Då släpper {H} ankaret och gör
    ingenting alls.
@ chase
ab! {H} tog vänster. Blupp! Ön låg till höger. {H} tog höger. Blupp! Nu låg den bakom!
cd! Så höll det på hela eftermiddagen. {ship} kom runt ena sidan, och ön hade, blupp, just gått runt
    den andra. Det gick fort, och det gick sakta. Det gick till och med baklänges, så att det skulle
    se ut som ett farväl.
abcd& {B} blev yr och fick titta på en enda planka.
b. Det var virvlar på hela havet.
abcd> Det var inte lönt. Och åt vilket håll låg hemma?

@ lost
ab! Solen gick ner. Nu var {H} vilse. {H} såg på masten. Lövet viftade. "Regel ett", läste {H}.
    "Stanna där du är."
cd! Solen gick ner, och på alla sidor fanns bara kväll. "Nu är {we:vi} vilse", sa {H} och lutade sig
    mot masten, under lövet. Där stod regel ett, mitt framför näsan: "Har du gått vilse, stanna där
    du är." {H} läste den igen. "Jaså", sa {h:hon}. "Den rymmer ju inte."
cd "Den far dit där {we:vi} just var", sa {H}, "och {we:vi} far dit där den just var. Den letar
    efter {we:oss}!"
b "Å!" sa {H}. "Den letar ju efter {we:oss} också."
abcd> Och om två letar, vad måste den ena göra då?

@ stay
abcd! Det krävs {virtue} för att göra ingenting.
ab! Ner for ankaret. {H} tände en lykta och satt alldeles stilla. "Den kommer aldrig", sa lunnen.
cd! Plask, sa ankaret. {H} hängde upp en lykta, slog sig ner under den och satt kvar. "Den kommer
    aldrig", sa lunnen, "inte på hundra år." {H} log och tog fram en kopp till.
b. En timme gick förbi på tå.
d. Att göra ingenting är svårare än det ser ut. {Hs} näsa kliade på fyra ställen, ett i taget.
abcd& {B} gjorde också ingenting, och bättre än någon annan. // {B} stannade kvar av alla krafter.
abcd> Då sa något, mycket mjukt: duns.

@ bump
ab! Det var ön! Den lade sin strand mot skutan. "Blupp?" sa den. Och den såg upp, upp, upp på lövet.
cd! Där låg den intill, kulle, strand, krabba och allt, och flåsade. Den hade simmat hela dagen.
    "Blupp?" sa den, mycket tyst. {H} höll fram lyktan. Ön såg inte på {H}, och den såg inte på
    kopparna. Den såg upp längs masten, på ett enda grönt löv.
cd+ "Bjud in den", viskade {B}. "Jag tror", sa {H}, "att det är den som bjuder oss."
abcd~ {B} och krabban hälsade nos mot klo, nästan.
b. "Den kom!" sa {H}. "Vad var det jag sa", sa lunnen.

@ stump
ab! På kullen stod en stubbe. {H} såg på den, och på masten. De var lika tjocka! Det var samma träd.
cd! Allra högst upp på ön, där det längsta trädet skulle ha stått, fanns en stubbe. {H} lade båda
    händerna på den. Den var lika tjock som masten. Den luktade som masten gör efter regn. "Den är
    din", sa {H}. "{We:vår} mast är ditt träd. Du ville se hur det gick för det."
cd Blupp, sa ön. Det lät som någon som nickar i en näsduk.
b. Runt stubben var gräset nött, som av väntan.
abcd> Ville den ha det tillbaka nu?

# ending | Hur det gick för trädet | Hundra års nyheter berättas på en enda kväll, och någon lär sig
    sova i en hamn.
@ news
ab! "Vill du ha ditt träd?" frågade {H}. Ön skakade på buskarna. Nej! Den ville höra allt om det. Så
    den fick höra.
cd! "Du får tillbaka det", sa {H}, fast det kom ut lite hest. Ön skakade på alla sina buskar. Den
    ville bara veta allt. Så {H} berättade: om stormarna, hamnarna, den där gången med osten. Och
    masten knarrade emellan, när något blev överhoppat.
abcd& {B} var stormarna. // {B} var osten, och blev mycket bra.
b. Krabban skrattade så att den gick rakt.

@ twig
ab! Plopp! En kvist föll från masten, med lövet på. {H} satte den i jorden och gav den vatten.
cd! Då var det något som knackade {H} på huvudet. Det var en kvist, med det gröna lövet på. Masten
    hade släppt den just där, inte en tum för långt åt vänster. {H} satte den i jorden bredvid
    stubben, gav den en halv hink vatten och sa god kväll till den.
b. "Väx", sa {H}. Den hade redan börjat.
d. Den stod så rak den kunde och räckte krabban till hakan.

@ push
ab! "Var ligger hemma?" frågade {H}. Ön visste. Den hade ju varit vid fönstret. Den knuffade skutan
    hela vägen.
cd! Ingen på {ship} visste vägen hem. Men det gjorde ön, som ju hade varit vid fönstret, och den
    satte stranden mot aktern och knuffade. {ship} hade aldrig gått så fort och fick hålla i sin
    egen flagga.
b. Vågorna fick skutta åt sidan.
abcd> "Ni hittar aldrig hem", sa lunnen.

@ harbour
ab! Här var muren. Här var pålen. {H} höll fram ett rep. Men ön ville inte ha något. Den stannade
    ändå.
cd! I hamnen höll {H} fram ett rep, som man gör när man har gäster. Ön luktade på det och lade sig
    utan, precis under fönstret, efter att först ha snurrat tre varv. Den behövde inget rep. Den
    visste var den var.
b. Den andades ut, och alla båtar guppade.

@ map
ab! {H} ritade in den på kartan, alldeles intill huset. Med blyerts. Man vet aldrig.
cd! {H} tog fram kartan och ritade in ön där den låg, mellan hamnmuren och tvättlinan. Det fick bli
    med blyerts. Man ska inte vara för hård mot en ö.
b. Den blev lite lik en bulle.

@ night
ab! {H} låg i sängen. Ön tittade in. "Den är borta i morgon", sa lunnen. Så {H} sov mycket gott.
cd! Så blev det natt, och {H} låg hemma i sängen med sand i båda öronen. Buskarna rörde vid rutan,
    och bakom dem, mot stjärnorna, stod något smalt med ett löv på. "Den är borta i morgon", sa
    lunnen på fönsterbrädan. Så {H} vände på sig och sov utmärkt.
abg "God natt på er allihop", sa {G}. // {G} ställde ut ett fat med havsvatten.
cdg "Ska den där ön sova över?" frågade {G}. "Den har tappat något", sa {H}, "och hittat det."
ab- "Blupp", sa ön. "God natt", sa {H}.
cd- "Blupp", sa ön, och det var inte alls långt borta.
ab& {B} sov redan. // {B} sov också och sa blupp ibland.
bcd. Hela natten andades någon in och ut, med snäckor i.

# whole | - | -
@ whole
ab! En ö tittade in genom fönstret. Blupp! Den simmade bort. {H} for efter, och den var alltid
    borta. Så {H} stannade kvar och väntade. Duns! Den kom. Den saknade bara sitt träd: masten!
cd! Det låg en ö vid {Hs} fönster, och sedan, blupp, låg det ingen där. {H} for efter den hela
    dagen, och båda var alltid där den andra just hade varit. Så {H} släppte ankaret och satt kvar.
    Den kom i mörkret. Den ville bara se hur det gick för dess längsta träd, nu när det var en mast.
"""

WANDERER = translated(
    KNOWN,
    QUOTES,
    keywords="ö ön öar mast masten träd trädet löv lövet fönster fönstret lunnefågel vilse ankare "
    "ankaret besök vänta väntan blupp",
    titles="""
{H} och ön som inte ville ligga still
Ön vid {Hs} fönster
{H} och lövet på masten
{H} och ön som kom på besök
""",
    blurb="""
En morgon ligger det en ö utanför {Hs} fönster som inte låg där kvällen före.
Den tittar in, den rodnar, och blupp, så är den borta.
Klart att {H} seglar efter, i en liten rund skuta med ett grönt löv på masten.
Men var skutan än kommer har ön just gett sig av.
Hur hälsar man på någon som inte kan ligga still?
""",
    openings="""
{H} vaknade av att rummet hade blivit grönt.
{H} var {age} år och sov precis vid hamnen.
En krabba tittade på {H} genom fönstret.
{H} öppnade ena ögat och sedan det andra.
En morgon var {Hs} fönster fullt av grönt.
{Hs} säng stod vid fönstret, och fönstret stod vid havet.
Det var tidigt, och {H} hade just drömt om bullar.
{H} vaknade med sand i sängen.
"Det var konstigt", sa {H} och satte sig upp.
På måndagen fanns det hav i {Hs} fönster, som alltid.
Något knackade på {Hs} fönster, och det var en buske.
{H} såg hela hamnen från sängen.
Det var så tidigt att {Hs} strumpor sov.
""",
    refrain="Blupp, lilla ö, på blå, blå sjö!",
    traits="""
tålmodig | tålamod | kunde sitta vid ett mushål tills musen kom ut och frågade
lugn | lugn | hade en gång hållit upp en grind tills sista ankan var igenom
envis | envishet | slutade aldrig med ett pussel när en bit var kvar
""",
    names="""
ship | Valnöten | Kålroten | Ärtan
""",
    people="""
lunnen | en lunne | en lunne
{ship} | skutan {ship} | skut | skepp | segl
""",
    story=_FRAME + OBSTACLES,
)
