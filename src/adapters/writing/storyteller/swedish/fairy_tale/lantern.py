"""The fairy tale of the light that went for a walk, in Swedish."""

from ...english.fairy_tale.lantern import LANTERN as ENGLISH_LANTERN
from ...plots import translated
from ..grammar import QUOTES
from .lantern_obstacles import OBSTACLES

_FRAME = """
# want | Lyktan vid grinden | Lyktan vid grinden slocknar och ljuset smiter in i skogen, så {H} ger
    sig av efter det.
@ dark
ab! {opening} Men i kväll var den mörk.
cd! {opening} Men i kväll var den mörk, och det hade ingen någonsin sett förut.
ab {H} lyfte ner lyktan. Glaset var kallt. // {H} tog lyktan från kroken. Den var kall som en
    gaffel.
cd {H} lyfte ner lyktan från kroken och lade örat mot glaset. Det var kallt som en gaffel, och
    ingen var hemma.
abcdg "Så har den aldrig gjort förut", sa {G}. // "Jaha ja", sa {G}, "det var något nytt."
abcd-. "Hallå?" sa {H} in i lyktan. Ingen svarade.
cd. Där fanns ingen veke att klippa och inget att skruva på. {H} skakade lyktan lite, för
    rättvisans skull.
bcd. Bakom dem doftade huset av rostat bröd.
abcd> Men vad tar man med sig för att fånga ett ljus?

@ key
ab! Vid dörren hängde en liten nyckel. Den passade inte till något. "Du får följa med", sa {H}.
    "Man vet aldrig."
cd! På en spik vid dörren hängde en liten nyckel i ett snöre. Den hade provats i varje dörr, låda
    och kakburk i huset, och den passade inte till något.
cd "Då är du till något annat", sa {H} till nyckeln och hängde den om halsen.
abcd! {H} var {trait}.
bcd {H} {habit}.
ab Nu hängde nyckeln om halsen på {H}.
b. Den slog mot en knapp. Pling, pling.
abg. "Ta en jacka", sa {G}. "Man vet aldrig med kvällar."
cdg. "Ta en jacka", sa {G}, som tyckte att det mesta gick bättre i jacka.
d. Det är svårt att tycka synd om en nyckel, men {H} hade alltid klarat det.
abcd> Då var det någon som snörvlade, nere vid grinden.

@ waiting
ab! Vid grinden satt sju sniglar och en igelkott. De såg åt höger. De såg åt vänster. Ingen såg
    vägen hem.
cd! Vid grinden stod sju sniglar, fyra malar och en igelkott med ett löv i håret. Utan ljuset kunde
    inte en enda av dem hitta hem.
cd Den minsta snigeln hade varit på väg sedan i tisdags. Den tittade upp på {H} med båda ögonen,
    först det ena och sedan det andra.
ab "Stackare", sa {H}. "Vänta här. Det går fort." // "Sitt kvar", sa {H} till dem. Sniglar är bra
    på det.
cd. Igelkotten nös, och lövet satt där det satt.
d "Vänta här", sa {H}, och är det något man kan lita på en snigel med, så är det att vänta.
b. Igelkotten hade ett löv i håret. Det satt kvar när han nös.

@ thread
ab! Då såg {H} något. Det var litet och gult och for längs muren. Hopp! Över for det, in i skogen.
cd! Då for något litet och gyllene längs muren, kvickt som en mus och blankt som smör. Det
    stannade. Det såg sig om, så gott ett ljus kan se sig om, och hoppade ner bland träden.
cd "Det där är vårt", sa {H}. "Det är ljuset ur vår lykta, och det har gått ut utan oss."
ab "Vårt ljus!" sa {H}. "Det har gått ut och gått!"
ab& {B} hade också sett det. // {B} var redan framme vid muren.
cd& {B} hade också sett det och pekade redan, eller gjorde något åt det hållet.
b. {H} höll hårt i den tomma lyktan. "Efter det!"
cd. {H} tog ett stadigt tag i den tomma lyktan. Ett ljus måste ju ha något att komma hem till.
abcd> Och då sa den gamla grinden, alldeles av sig själv: knirk.

@ gate
ab! Grinden var tung. {H} sköt på. Den sa kniirk. Den sa knaark. Sedan fick {we:hon} komma in.
cd! Grinden hade inte varit öppen sedan plommonen var kart. {H} sköt på. Den knirkade, stönade och
    hostade lite. Sedan gick den upp på vid gavel, som om den bara hade väntat på att bli ombedd.
cd+ "Efter dig", sa {B} mycket artigt. "Nej, efter dig", sa {H}. Till slut tog {we:hon} sig igenom
    på tvären, båda på en gång.
cd~ {B} tog sig igenom först, lågt längs marken, och låtsades vara modig.
cd- "En av mig får räcka", sa {H} och var igenom innan det hann bli en diskussion.
b& In kom {H}. In kom {B}, tätt bakom.
bcd. På andra sidan luktade det mossa och kall sten.
abcd> Något gult blinkade mellan träden.

@ trail
ab! Där låg ett spår av ljus. En gul prick här. En gul prick där. {H} och lyktan följde efter.
cd! Ljuset hade lämnat smulor efter sig. Det satt en prick av guld på en rot, en på en sten och en
    på nosen på en mycket förvånad groda. {H} följde efter, och lyktan gungade i takt.
cd "Det kan inte vara långt", sa {H}. Så säger man när man inte har en aning.
b Lyktan gnisslade i takt: ii, åå, ii.
b. "Ursäkta", sa {H} till en groda och tog en liten omväg.
d. Hemma vid grinden gjorde sniglarna sig redo att vänta, och det såg ut precis som det de hade
    gjort förut.
abcd> Prickarna tog inte slut. Men det gjorde inte mörkret heller.

# turn | Eken med ett ljus i | Ljuset låter sig inte fångas. {H} slutar jaga och får veta vad den
    lilla nyckeln är till för.
@ found
ab! Där stod skogens äldsta ek. Den hade ett hål, som en dörr. Och i hålet satt ljuset!
cd! Mitt i skogen stod en ek, så gammal att den lutade sig på sina egna armbågar. Stammen var
    ihålig, och där inne satt ljuset och nynnade lite.
cd Det hade gjort det hemtrevligt. Det hade ett nötskal till stol och ett halvt skal till fötterna,
    om nu ett ljus har fötter.
ab "Där är du ju", sa {H}. Ljuset blev rosa.
b. Det var inte större än en ärta, och det nynnade.
d "Där är du ju", sa {H}. Ljuset blev rosa i kanten, som när man blir hittad bakom en gardin.

@ chase
ab! {H} grep efter det. Ljuset gav sig av. {H} for åt vänster. Ljuset for åt höger. Det var för
    kvickt.
cd! {H} försökte med båda händerna. {H} försökte med en mössa, en strumpa och ett plötsligt rop.
    Varje gång gled ljuset undan som en tvål och satte sig någon annanstans, en bit högre upp.
ab& {B} försökte också. Bums! Där satt {we:hon} bland bladen.
cd+ {B} kom bakifrån och {H} framifrån, och så fångade {we:hon} varandra, riktigt bra till och med.
cd~ {B} kastade sig fram, missade och låtsades att det var bladen som var målet.
bcd. Det satt blad i håret, och ett under kragen.
abcd> Det måste finnas ett annat sätt. Men vilket?

@ stop
ab! Då höll {H} sig still och såg på lyktan. Den hade en liten dörr av glas. Dörren var låst.
cd! Till slut stannade {H}, för andan hade redan gjort det. Det fanns inget annat att titta på, så
    det fick bli lyktan, med tjockt glas och sotigt tak. Och där var en liten dörr, som hade varit
    låst lika länge som det hade funnits sot.
cd "Du kom inte ut", sa {H} sakta. "Alla kvällar har du lyst på vägen åt de andra, och aldrig fick
    du se vart de tog vägen."
ab "Åh", sa {H}. "Ville du se skogen?" Ljuset blinkade. Det var ett ja. // "Stackars ljus", sa {H}.
    "Du var instängd." Ljuset nickade en aning.
bcd. Det hade inte hjälpt att vara snabb.
d. Ljuset kröp ner en gren. Så hade ingen sagt det förut.
abcd> Och då var det något som sa pling.

@ lock
abcd! Här behövdes {virtue}, inte fart.
ab! Pling, sa nyckeln i sitt snöre. {H} såg på nyckeln. {H} såg på låset. Klick! Den passade.
cd! Något sa pling mot en knapp. Det var nyckeln som inte passade till något. {H} gned på sotet
    tills ett nyckelhål kom fram, inte större än en nyckelpiga. Nyckeln gled in som om den bara
    hade varit bortrest. Klick.
ab "Nu får dörren stå öppen", sa {H}. "Gå ut när du vill. Men kom hem igen."
cd "Så", sa {H}. "Det blir inte låst igen. Du får gå ut och gå när du har lust. Men kom hem ibland.
    Det finns sniglar."
b. Ljuset kom ner för att se på, en kvist i taget.
cd& {B} höll sig alldeles stilla, om det kunde vara till hjälp.
d. Ljuset tänkte på saken. Det märktes, för det blev matt i kanten och klart i mitten.

@ inside
ab! Ner kom ljuset. Ingen drog. Ingen knuffade. Det hoppade in alldeles själv, och lyktan lyste!
cd! Ingen ropade på det. Ingen sträckte sig efter det. Ljuset svävade ner, kände på tröskeln med en
    tå och hoppade in, och lyktan fylldes av guld som ett glas under en kran.
cd "Varm", sa {H} med båda armarna om lyktan. Det var den också, varm som en limpa.
ab {H} höll lyktan högt. Träden var gröna! // {H} höll upp den. Alla blad blev till guld.
bcd. Längs alla grenar blev det som hade varit skuggor till blad.
d. Det lämnade dörren på glänt efter sig, för säkerhets skull, och det fick det.

@ dance
ab! Hela skogen vaknade för att se på. Intill {H} slog en vit blomma ut. Den fick följa med hem.
cd! En efter en kom nattens djur fram för att se. En blek blomma, av det slag som slår ut en gång
    om året och mest för ingen alls, slog ut för {H}. Resten av vägen fick den åka som ett ägg.
cd "Jag trodde att du skulle vara rädd för mörkret", sa {H} till ljuset. Det flämtade till. Det
    hade aldrig träffat mörkret. Vart det än kom hade mörkret just gått.
b. Till och med mossan lutade sig fram.
ab& {B} dansade lite. Det gjorde {H} också. // {H} dansade. {B} dansade med, mest åt sidan.
d& {B} dansade också, på ett alldeles eget vis.

# ending | Hem i lyktans sken | Nu när dörren får stå öppen kommer ljuset hem av egen vilja, och
    det gör alla andra också.
@ back
ab! Hem bar det, med ljus och allt. Nu var vägen kort. {H} bar lyktan främst. // Nu var det lätt
    att hitta hem. {H} gick först, med lyktan.
cd! Stigen som hade irrat så på vägen dit gick rak som en linjal på vägen hem. Kanske hade den bara
    velat ha lite ljus att se vid. {H} bar lyktan framför sig, och alla skuggor steg artigt åt
    sidan.
cd. "Vänster här", sa {H} då och då, för det är så skönt att vara säker.
b. Grodan satt kvar. "God kväll", såg den ut att säga.
abcd> Men hade sniglarna väntat?

@ wall
ab! Där var muren. Där var grinden. Och någon liten ropade: "Pip?"
cd! Dimman räckte upp till grinden, vit som mjölk på ett fat. {H} höll lyktan över muren. Sju par
    små ögon sköt upp på skaft ur det vita, och sedan sju par till, för sniglarna hade berättat för
    sina vänner.
cd "Ingen har rört sig", sa {H}. "Bra gjort, allihop."
b "Ni väntade!" sa {H}. Sniglarna hade inte hunnit långt.
abcd> Nu återstod bara en sak. Skulle ljuset bli kvar?

@ hang
ab! {H} hängde lyktan på kroken. Den lilla dörren fick stå öppen. Ljuset tittade ut, och det blev
    kvar.
cd! {H} sträckte sig upp och hängde tillbaka lyktan på kroken. Den lilla dörren gled upp. Alla
    väntade på vad som skulle hända. Ljuset stack ut huvudet, såg på skogen, såg på {H} och
    stannade.
cd Tills vidare, i alla fall. Det var bra så. Dörren gick ju att öppna åt båda hållen.
ab& "Det tycker om oss", sa {H} till {B}. // {H} knuffade till {B}. "Ser du? Det trivs."
b. Kroken sa ii, som den alltid hade gjort.

@ snails
ab! Hem for malarna. Hem for igelkotten. Hem kröp alla sniglar: en, två, tre, fyra, fem, sex, sju.
cd! Nu såg alla vägen. Malarna for som ett moln, igelkotten for med en fart, och sniglarna for i
    storleksordning. Den minsta var hemma till frukost och berättade resten av livet om hur fasligt
    fort det gick.
ab {H} vinkade tills den sista var hemma. Det tog sin tid. // "God natt, god natt!" ropade {H}.
cd {H} vinkade tills det sista skalet var utom synhåll. Det tog en timme och tio minuter.
bcd. Lövet hade lossnat från igelkotten och låg på trappan som ett brev.

@ home
ab! Solen gick upp. {H} hängde nyckeln på sin spik igen. Nu passade den till något.
cd! När himlen blev skär bakom skorstenen hängde {H} tillbaka nyckeln på spiken vid dörren. Den såg
    ut precis som förr, men nu var den nyckeln till något.
abg "Vart hade det tagit vägen?" frågade {G}. "Det var bara ute och gick", sa {H}. "Det kom hem."
cdg "Så den passade till något ändå", sa {G} och hällde upp choklad. "Det gör allting", sa {H}, "om
    man bara bär det långt nog."
ab- Där ute blinkade lyktan en enda gång. God natt.
cd- "Allting passar till något", sa {H} till det tysta huset, "om man bara bär det långt nog."
bcd. Ute vid grinden släckte ljuset sig självt. Dörren lät det stå öppen.
ab& {B} sov innan brödet var rostat. // {B} gäspade, och sedan gjorde alla det.
d& {B} sov innan brödet var rostat och missade alltså det näst bästa.

# whole | - | -
@ whole
ab! Lyktan var mörk. Ljuset hade smitit till skogs! {H} hittade det. En liten gammal nyckel gick i
    lyktans lås. "Kom och gå som du vill", sa {H}. Då kom det hem.
cd! Lyktan vid grinden var mörk, för ljuset hade smitit till skogs. {H} följde efter, jagade det
    och fick inte tag i det. Då gick den lilla nyckeln som aldrig hade passat till något i lyktans
    dörr. "Den får stå öppen", sa {H}. Och just för att det fick gå, så kom ljuset hem.
"""

LANTERN = translated(
    ENGLISH_LANTERN,
    QUOTES,
    keywords="lykta lyktan lyktor lampa lampan ljus ljuset grind grinden nyckel nyckeln nycklar"
    " snigel snigeln sniglar sniglarna mörk mörka mörkt skog skogen trädgård trädgården"
    " sken skenet",
    titles="""
{H} och ljuset som gick på promenad
{H} och nyckeln som inte passade
Lyktan vid {Hs} grind
{H} och ljuset på rymmen
""",
    blurb="""
Varje kväll lyser lyktan vid grinden, ända till den kväll då den inte gör det.
Ljuset har smitit till skogs, och sju sniglar hittar inte hem.
Så {H} tar med sig en nyckel som inte passar till något och ger sig ut för att hämta det.
Men hur fångar man ett ljus som inte vill bli fångat?
""",
    openings="""
Längst ner i {Hs} trädgård hängde en lykta som tände sig själv.
{H} var {age} år och bra på att sköta om lyktan vid grinden.
Varje kväll sa {H} god natt till lyktan vid grinden.
Det brann alltid ett ljus i lyktan vid {Hs} grind.
Lyktan vid {Hs} grind hade aldrig kommit för sent till en kväll.
{H} visste tre saker om lyktan: den var gammal, rund och alltid tänd.
"God kväll, lyktan", sa {H}, som varje kväll.
Vid {Hs} grind hängde en lykta, tjock som en pumpa.
En enda lykta lyste upp hela {Hs} trädgård, och den gjorde det ensam.
När solen gick ner vaknade lyktan vid {Hs} grind.
Av allt i hela trädgården tyckte {H} bäst om den gamla lyktan.
{H} kunde se lyktan vid grinden ända från sängen.
Det var {Hs} sak att vinka till lyktan vid grinden varje kväll.
""",
    refrain="Tripp, trapp, tyst som en tass!",
    traits="""
snäll | snällhet | tyckte synd till och med om udda strumpor
varsam | varsamhet | hade aldrig i livet smällt i en dörr
omtänksam | omtanke | undrade ofta hur det är att vara en gaffel
""",
    story=_FRAME + OBSTACLES,
)
