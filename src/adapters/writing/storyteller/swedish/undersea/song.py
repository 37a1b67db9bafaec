"""The undersea story of the song whose third line nobody sings, in Swedish.

What the choir has lost is a “slinga”: a bit of a tune, and a thin trail in the sand.
"""

from ...english.undersea.song import SONG as ENGLISH_SONG
from ...plots import translated
from ..grammar import QUOTES
from .song_obstacles import OBSTACLES

_FRAME = """
# want | Sången som tog slut mitt i | Revets godnattsång tystnar mitt i, och innan den sjungs till
    slut kan ingen gå och lägga sig, inte ens solen.
@ halfway
a! {opening} I kväll kom bara halva sången!
b! {opening} I kväll började sången: "Solen sjunker. Sjön är still." Och sedan kom det inget mer.
cd! {opening} I kväll började det som det brukade. "Solen sjunker", sjöng revet, "sjön är still."
    Sedan kom ett hål, just där tredje slingan skulle ha varit.
ab {H} satt med en kopp mjölk och väntade. Det kom ingen mer sång. // {H} ställde ner koppen och
    lyssnade. Inte ett ljud!
cd {H} ställde ner koppen med mjölk och väntade på resten. Mjölken väntade också, och kallnade.
abcdg "Det där är inte slutet", sa {G}. "Det är knappt mitten." // "Fortsätt", sa {G} till
    fönstret. Men det gjorde det inte.
bcd. Gardinen lutade sig ut för att höra bättre.
d. En sång utan mitt är som en trappa där ett steg fattas: man trampar i hålet varje gång.
abcd> Vem hade tappat resten?

@ rock
a! Ut simmade {H}. "Vem sjunger slinga tre?" "Hon", sa torsken. "Han", sa ålen.
b! Ut simmade {H}. På den stora stenen satt hela kören. "Vem sjunger slinga tre?" sa {H}.
    "Hon", sa torsken. "Han", sa ålen.
cd! Ut simmade {H} till sångstenen, där hela kören satt på rad. "Vem har tredje slingan?" frågade
    {H}. Torsken pekade på ålen. Ålen pekade på flundran. Så gick det genom raderna, runt bakom
    och upp på andra sidan, tills det kom tillbaka till torsken.
abcd! {H} var {trait}.
bcd {H} {habit}.
cd Men ingen hade någonsin frågat {h:henne} om tredje slingan.
ab. "Inte jag", sa en räka. "Jag gör bara la."
d. "Den har alltid sjungit sig själv", sa torsken, som hade stor röst och inget minne.
abcd> Då såg någon upp och tappade hakan.

@ sun
ab! Solen var kvar! "Den kan inte gå ner", sa fru Blås, rund som en boll. "Ingen har sjungit god
    natt för den."
cd! "Se på solen", sa fru Blås, blåsfisken, som slog takten åt kören och blev rund när hon blev
    upprörd. Nu var hon rund som en pumpa. Solen satt på havets kant, halvt ute och halvt inne,
    som någon som har blivit ombedd att vänta ett ögonblick.
cd "Den går ner på fjärde slingan", sa hon, "och man kan inte ha en fjärde utan en tredje."
b. Den hade blivit alldeles röd av att vänta.
abcd> Och sedan började gäspandet.

@ yawns
ab! "Uaaah", sa torsken. "Uaaah", sa räkan. Alla fiskbarn var sura. Ingen kunde sova!
cd! En gäspning började i ena änden av revet och kom ut i den andra. Småfisken skulle ha legat för
    länge sedan och bet varandra i stjärten. Nattålen hade tänt sin lykta men kunde inte börja
    jobba, för det var inte natt.
ab& {B} fick också en gäspning, en stor. // Till och med {B} gäspade, och såg förvånad ut.
cd& {B} fick gäspningen och skickade den vidare till en mussla. En mussla gäspar länge.
bcd. Någon hade tagit på sig två pyjamasar.
abcd> Bakom stenen blinkade något rött.

@ button
ab! Bakom stenen låg en knapp. Den var röd och hade två hål. Den stod som en stol i sanden. {H}
    tog med den.
cd! Bakom stenen, bakom den allra sista raden, hittade {H} en röd knapp. Den var inte tappad, som
    knappar brukar. Någon hade ställt den på två småstenar, och ovansidan var blank av att nötas.
cd "Den här har någon använt mycket", sa {H}, "och inte till en kappa."
ab- "Vems är du?" sa {H}. En knapp säger aldrig något.
b& {B} letade efter en kappa som passade.
cd. "Den har jag aldrig sett", sa torsken, som satt med ryggen åt den varje kväll.
abcd> Och vad var det som glänste i sanden?

@ line
ab! En slinga! En smal silverslinga i sanden. "Vi har tappat en slinga", sa {H}. "Och här är en!"
    Efter den!
cd! Från knappen gick en smal silverslinga bort över sanden. Den var inte tjockare än ett hårstrå
    och krumbuktade sig som skrivstil. "Vi har tappat en slinga", sa {H} långsamt, "och här är en
    slinga." Så enkelt är det sällan, men någon måste ju titta efter.
abcd& "Kom!" sa {H}, och {B} kom. // {B} var redan halvvägs.
cd. "Låt den inte bli falsk på vägen!" ropade fru Blås och svällde en storlek till.
b. Den gick åt vänster, den gick åt höger, och den gick inte av.
abcd> Den gick och gick. Men vart?

# turn | Ingen i stöveln | Silverslingan slutar vid en gammal stövel som det inte är någon i, och
    någon måste säga det som ingen har sagt.
@ boot
ab! Slingan gick in i ett gammalt skepp. Den gick in i en stövel. Knack, knack! "Är det någon
    där?" "Nej", sa stöveln.
cd! Slingan gick in genom en glugg, två varv runt kaptenens bord och upp på en gammal stövel. Där
    tog den slut. {H} knackade på klacken. "Är det någon hemma?" "Nej", sa en mycket liten röst,
    ungefär från tårna. "Ingen. Inte en enda."
bcd. "Det är en rymlig stövel för ingen", sa {H}.
cd& {B} tittade ner i skaftet och såg en hel del mörker.
abcd> Kan ingen säga nej?

@ missing
ab! "Vi vill ha vår slinga!" sa {H} till stöveln. "Solen vill ha den! Bebisarna vill ha den!"
    Stöveln teg.
cd! "Vi kommer om tredje slingan", sa {H} till stöveln. "Vi behöver den ganska snart. Solen
    väntar. Bebisarna bits." {H} väntade. "Det är en viktig slinga." Stöveln höll tand för plös.
ab& "Snälla", sa {H}. {B} såg ledsen ut. Det hjälpte inte.
cd& {B} letade efter den andra stöveln, om den här skulle vara fel. Det fanns ingen annan.
b. Det blev bara ännu tystare där inne.
abcd> Vad säger man till en stövel?

@ empty
ab! {H} satte sig och såg på den röda knappen. Någon hade suttit där, alldeles ensam. Varje kväll!
    Ingen vände sig om.
cd! Så {H} sa ingenting på en stund och vände på den röda knappen. Den var nött och blank, som en
    sits blir. Den måste ha stått där varje kväll, strax bakom dem allihop. För att se den hade
    man bara behövt vända sig om.
cd Det var en tanke som hettade. Den hettade ända ut i öronen.
b. Det var en så liten stol.
abcd> En sak var det som {H} inte hade sagt än.

@ owned
abcd! Här hjälpte {virtue}, inte buller och bång.
a! "Jag sjöng aldrig slinga tre", sa {H}. "Var det du?" Ut kom ett öga.
b! "Jag sjöng aldrig slinga tre", sa {H}. "Jag bara rörde munnen. Jag trodde att någon annan
    sjöng. Var det du?" Ut kom ett öga.
cd! "Jag sjöng den aldrig", sa {H}. "Tredje slingan. Inte en gång. Jag öppnar munnen och stänger
    den. Jag trodde att någon annan sjöng." Det kändes som att ta av sig en trång sko. "Var det
    du?" frågade {H}. "Bara du?" Först hände ingenting. Sedan kom ett litet öga på skaft upp över
    stövelns kant.
b& "Inte {B} heller", sa {H}. {B} tittade i golvet.
d. Det är svårt att säga sanningen till en stövel, och svårare när stöveln lyssnar.

@ name
ab! Det var en snigel, liten som en ärta. "Ni frågade aldrig", sa hon. "Vad heter du?" frågade
    {H}. "{small}", sa snigeln.
cd! Det var en havssnigel, stor som en ärta, och hon hade sjungit tredje slingan varje kväll i sitt
    liv. "Jag tänkte vara tyst en gång", sa hon, "och se om någon märkte det. Gjorde någon det?"
    "Solen", sa {H}. "Vad heter du?" Hon fick tänka efter. Det hade hon aldrig behövt säga förut.
    "{small}", sa {small}.
cd& "Det där är {B}", sa {H}, "och vi ber om förlåtelse, båda två."
b. Hon rodnade ända upp i skalet.
abcd> Men ville hon komma tillbaka?

@ chair
ab! {H} höll fram knappen. "Min stol!" ropade {small}. "Lär mig hur den går", sa {H}. Hon sjöng den
    sakta. "Plats på stenen för en till."
cd! {H} höll fram knappen. "Min stol!" ropade {small} och satte sig till rätta. "Får jag lära mig
    hur den går?" frågade {H}. Ingen hade egentligen hört den. Så {small} blundade och sjöng,
    stilla och klart. "Plats på stenen för en till." {H} tänkte på stenen, och på vilka som satt
    på den, och på vem som inte gjorde det. "Åh", sa {h:hon}.
b. Vilken stor röst för en ärta!
d. Det var den finaste slingan av de fyra. Så är det ofta med det som man lämnar åt andra.

# ending | Plats på stenen | Kören har något att erkänna, någon flyttar på sig, och solen får sitt
    god natt.
@ ride
ab! Så bar det hem. {small} satt på knappen i {Hs} hand. "Fortare!" sa {small}. Det hade ingen
    snigel sagt förut.
cd! {H} bar hem {small} på knappen, rakt framför sig som en bricka. Dit hade hon behövt en natt och
    en dag, och hem tog det några minuter. "Fortare", sa {small} och höll sig i hålen. Hon hade
    alltid trott att hon inte tyckte om fart. Det var bara det att ingen hade bjudit på någon.
b. Hennes ögon stod rakt bakåt, som band på en mössa.
abcd> Och vad skulle kören säga?

@ fins
ab! "Jag sjöng den aldrig", sa {H} till alla. "Vem mer?" Upp kom en fena. Upp kom en klo. Upp kom
    varenda fena på stenen!
cd! "Jag har något att säga", sa {H} till kören. "Jag sjöng aldrig tredje slingan. Gjorde ni?"
    Torsken såg på ålen. Ålen såg på sin stjärt. Då kom en fena upp, och en till, och några klor,
    tills hela stenen såg ut som en häck. Sist av alla kom fenan på fru Blås.
cd "Jag trodde att det var bakre raden", sa hon. "Vi trodde att det var främre", sa bakre raden.
b. "Jag gör bara la", sa räkan igen.
abcd> Men vem hade då sjungit den i alla år?

@ room
ab! "Det här är {small}", sa {H}. "Maka på er!" Alla makade på sig. Torsken ramlade av. Knappen
    stod i främsta raden!
cd! "Det här är {small}", sa {H}, "och hon ska ha en plats." Det blev en hel del "om du vill vara
    så snäll" och "efter dig". Alla flyttade sig ett steg, och torsken åkte av i änden, simmade
    runt och fick sitta längst bak. Där såg han äntligen alla. {H} ställde knappen mitt i främsta
    raden.
cd. "Här är fin utsikt", sa torsken efter en stund. "Jag visste inte att det fanns ett bak."
b& {B} och {H} trängde in sig bredvid.

@ sung
a! På stenen sjöng de. Slinga ett! Slinga två! Sedan kom en liten, liten röst. Sedan sjöng
    alla. Plopp, sa solen.
b! På stenen sjöng de slinga ett och slinga två. Sedan kom en liten, liten röst, i främsta
    raden. Och sedan sjöng alla. Plats för en till! Plopp, sa solen.
cd! "Och ett, och två", sa fru Blås, och så började det. Första slingan gick bra. Andra gick bra.
    Sedan kom hålet, och i hålet, från en knapp i främsta raden, en enda liten klar röst. Den kom
    till "sten". Sedan var den inte ensam, för {H} hade stämt in, och så de andra, och ingen bara
    rörde munnen. Plopp, sa solen, och alla bubblor blev blå.
b. Tio fiskbarn sov innan den var slut.
d. Nattålen tog sin lykta. Han hade varit redo så länge att någon fick väcka honom.

@ bed
ab! {H} låg i sin säng. In genom fönstret kom slinga fyra. "God natt åt val, god natt åt sill!"
cd! Fönstret stod öppet som varje kväll. {H} låg och lyssnade, och när tredje slingan kom sjöng
    {h:hon} med, under täcket men inte tyst. Och så kom till sist, från hela det mörka revet, den
    fjärde. "God natt åt val", gick den, "god natt åt sill."
abg "Där satt den", sa {G}. "Nu har den alla sina delar." // "Jaså, så var det den slutade", sa
    {G} och släckte.
cdg "Vet du", sa {G} i dörren, "jag trodde alltid att du sjöng tredje slingan." "Nu gör jag det",
    sa {H}.
ab- Någonstans sa den allra minsta rösten det två gånger. {H} log.
cd- "God natt, {small}", sa {H} till fönstret, och fönstret sa, ganska svagt, god natt.
ab& {B} var också i säng och låg i mitten. // {B} sov sig igenom slinga fyra. Allt kan man inte
    få.
bcd. Det var lagom mycket mjölk kvar åt en mycket liten gäst.

# whole | - | -
@ whole
ab! Godnattsången hade tappat en slinga! Ingen kunde sova. {H} hittade den som sjöng den: en liten,
    liten snigel. "Jag sjöng den aldrig", sa {H}. "Lär mig!" Så sjöng alla. God natt!
cd! Revets godnattsång tog slut efter två slingor, och solen kunde inte gå ner. {H} följde en smal
    silverslinga till en gammal stövel. I den satt den minsta av sniglar, den enda som någonsin
    hade sjungit den tredje. "Jag bara rörde munnen", erkände {H}. Sedan blev det plats på stenen,
    och en röd knapp stod i främsta raden.
"""

SONG = translated(
    ENGLISH_SONG,
    QUOTES,
    keywords="""
sång sången sånger sjunga sjunger sjöng kör kören ton toner musik vaggvisa godnattsång röst rösten
snigel snigeln sniglar knapp slinga läggdags
""",
    titles="""
{H} och sången som tog slut mitt i
{H} och den försvunna slingan
Plats på stenen för {H}
{H} och ingen i stöveln
""",
    blurb="""
Varje kväll sjunger sig revet till sömns, tills sången en kväll tar slut efter andra slingan.
Ingen kan den tredje, och solen kan inte gå ner utan den fjärde.
Allt som {H} har att gå efter är en röd knapp och en smal silverslinga i sanden.
Men vem var det som alltid sjöng det som ingen annan sjöng?
""",
    openings="""
{H} bodde längst ut på revet.
{H} var {age} år och älskade revets sång.
Varje kväll sjöng revet {H} till sömns.
{Hs} säng stod vid fönstret mot havet.
Utanför {Hs} fönster sjöng revet varje kväll.
{H} fick mjölk, och sedan revets sång.
"Sch, nu börjar det", sa {H} till sängen.
Andra har radio, men {H} hade ett rev.
Bäst av allt var revets sång, tyckte {H}.
När revet sjöng gick {H} och lade sig.
{H} låg nästan i sängen.
{H} hade borstat tänderna, och fiskarna hade ätit.
Revet hade en godnattsång, och {H} väntade.
""",
    refrain="Gäspa, fisk, gäspa!",
    traits="""
ärlig | ärlighet | erkände varenda smula
sanningsenlig | sanning | kunde inte ljuga ens för en fisk
öppen | öppenhet | hade inga hemligheter utom presenter
""",
    names="small | Prick | Pim | Tuva | Bi",
    people="""
fru Blås | blåsfisken fru Blås | blåsfisk
{small} | havssnigeln {small} | snigel
""",
    story=_FRAME + OBSTACLES,
)
