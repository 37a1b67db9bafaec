"""The space story of the last letter of the round, whom it is for, and who has never had one."""

from ...english.space.letter import LETTER as ENGLISH_LETTER
from ...plots import translated
from ..grammar import QUOTES
from .letter_obstacles import OBSTACLES

_FRAME = """
# want | Ett brev kvar | All post är utdelad utom ett tjockt brev, och namnet på det är inget namn
    alls.
@ last
ab! {opening} I dag blev ett brev kvar. "Till Ingen", stod det. Pling!
cd! {opening} I dag, när säckarna var tomma, blev ett brev kvar. Det var tjockt, och det sa pling
    när man vände på det. På framsidan stod det "Till Ingen", och det var allt.
ab "Till vem?" sa {H}. Det var ett tjockt brev. Det lät när man skakade det.
cd {H} höll upp det mot lampan. Det var skrivet med mycket noggrant bläck, av någon som menade det.
abcdg "Vem är det till?" frågade {G}. "Det står ingen", sa {H}.
abcd-. {H} vände på det och läste det bakifrån.
bcd. Frimärket var så gammalt att det hade blivit mjukt i kanten.
abcd> Pling, sa det. Vad fanns i det?

@ rule
ab! {H} kom med post till alla månar. "Och vem skriver till dig?" sa de. "Ingen", sa {H}.
cd! {H} hade delat ut en miljon brev på niohundra månar. "Och vem skriver till dig?" frågade de över
    sina gratulationskort. "Ingen skriver till posten", sa {H} då och flög vidare. Det är underligt,
    men så är det.
abcd! {H} var {trait}.
bcd {H} {habit}.
ab "Ett brev ska fram", sa {H}. "Så är det."
cd Det fanns bara en regel på skeppet, och den var målad över dörren: Det Ska Fram.
b. Det var ett bra jobb. Jackan var fin.
d. Därunder hade någon ristat: Även Om Det Är Kladdigt.
abcd> Men var letar man efter ingen?

@ names
ab! {H} såg i den stora boken med alla namn. Där fanns en Inga. Där fanns en Inger. Där fanns ingen
    Ingen.
cd! {H} tog fram den stora boken med alla namn och gick igenom alla på I. Där fanns en Inga, en
    Ingemar, och en Inger som jämt fick frön på posten. Mellan Ingemar och Inger fanns inte ens en
    lucka.
cd "Det kanske är ett misstag", sa {H}. Pling, sa brevet. Det tyckte inte det.
abcd+ "Sök på inget", sa {B}. // "Det kanske är kort för något", sa {B}.
abcd~ {B} satte nosen på sidan, vid Ingeborg ungefär.
b. Boken var så stor att man kunde sova i den.
abcd> Just då for något förbi fönstret, mycket fort.

@ comet
ab! Svisch! Det var en komet. "Vem bor här?" ropade {H}. "Ingen bor bakom tredje månen!" ropade den.
cd! Det var en komet, och kometer stannar aldrig. "Har du sett någon som inte får post?" ropade {H}
    ut genom fönstret. "Alla får post!" ropade kometen. "Ingen bor bakom tredje månen! Ingen, säger
    jag! Hinner inte stanna!" Och så var den borta, och svansen kom en stund senare.
b. "Så synd", sa {H}. "Det var till ingen hjälp."
cd {H} skrev upp det i alla fall. Sedan strök {h:hon} det.
d. Man kan läsa en sak två gånger och ändå läsa fel.
abcd> Men någon längre bort kanske visste.

@ off
ab! "Då får {we:vi} knacka på hos alla", sa {H}. Skeppet var runt och hette Marmeladen. {H} drog i
    spaken. I väg!
cd! "Det är inget annat att göra", sa {H}. "{we:Vi} får fråga vid varenda dörr." Marmeladen var rund
    och orange, och hon klibbade lite när hon skulle starta. {H} gav henne den enda stöt av ånga som
    hon väntade på varje morgon, och så bar det av.
abcdg "Akta leran", sa {G}. "Akta grinden. Och hälsa snällt."
abcd& {B} satte sig på säckarna, för nu fanns det plats.
b. Pling, sa brevet på hyllan. Pling!
abcd> Det var en mycket stor himmel, med väldigt många dörrar.

@ knock
ab! "Knack, knack! Känner ni Ingen?" "Jag känner alla", sa första dörren. "Inte jag", sa nästa.
cd! {H} knackade på hundra dörrar med brevet i hand, och hundra näsor stack ut. "Ingen? Jag känner
    en Inge", sa en. "Vi hade en Ingvar, men han flyttade." En mycket gammal näsa tänkte länge.
    "Ingen har lagat mitt tak", sa den till slut, "och ingen vattnar min kaktus. Men vem det är kan
    jag inte säga."
b. Den sista näsan sa lycka till och nös.
abcd& Vid varje dörr torkade {B} av sig, både in och ut.
d. {H} tackade. Det är sådant man tänker på efteråt.
abcd> Vidare bar det. Nästa dörr låg längre bort.

# turn | Bakom tredje månen | Där finns en liten rund dörr utan klocka, och {H} läser brevet en
    sista gång.
@ door
ab! Bakom tredje månen var en kulle med en rund dörr. "Är det någon hemma?" "Ingen är hemma", sa en
    liten röst.
cd! Bakom tredje månen var det nästan alltid mörkt. Där fanns en grå kulle med en rund dörr, och
    inget att ringa på, ingen portklapp och inget namn. "Är det någon hemma?" ropade {H} med brevet
    i hand. "Ingen är hemma", sa en liten röst där inifrån.
cd "Jaha. Ursäkta att jag störde", sa {H}, som nästan hade vänt sig om innan det började kännas
    underligt.
b. Där fanns inget att ringa på. Där fanns inte ens en matta.
abcd& {B} såg på dörren, sedan på {H}, sedan på dörren.
abcd> Men vem var det som sa det?

@ stamp
ab! {H} satte sig vid dörren. "Jag kan inte hitta fram", sa {H}. "Då måste jag skriva: Borta." {H}
    doppade en pensel i rött.
cd! Det finns ett rött ord för brev som inte går att dela ut. Det är Borta, och {H} hade aldrig
    behövt det. Nu satte sig {H} vid dörren, doppade en pensel i det röda och höll den över brevet.
    En droppe föll bredvid. Det gick inte.
b. Brevet sa pling, men bara mycket svagt.
d. En posttur har ett slut, som allting. Det hade bara aldrig slutat så här.
abcd> Så {H} läste det en gång till. Sakta den här gången.

@ read
abcd! Nu krävdes det {virtue}, inte brådska.
ab! Hela dagen hade de ju sagt det. Ingen vet. Ingen kan. Och då kunde någon! "Det är ett namn!" sa
    {H}.
cd! "Till Ingen", läste {H} med ett finger under varje bokstav. Och med ens vände det sig, som en
    tröja man har haft ut och in. Ingen bor bakom tredje månen. Hela dagen hade de sagt det! Ingen
    kan göra det, och så blev det gjort. "Det betyder inte ingen", sa {H}. "Det är ett namn. Det är
    Ingen, med stort I."
b. Och vem hade sagt "Ingen är hemma"? Det hade Ingen!
abcd& {B} hade anat det ett tag.
d. {H} blev varm, och sedan kall, och såg sedan på dörren.
abcd> Det var en sak kvar att göra. Knack, knack!

@ hello
ab! "Ingen?" sa {H}. "Ett brev till dig!" Dörren gick upp. Där stod Ingen, liten och grå, på två
    runda fötter. "Till mig?"
cd! "Ingen?" sa {H} genom springan. "Jag har ett brev till dig." Dörren öppnades så långt som en
    nos, och sedan ända upp. Där stod någon liten och mjuk och grå, på två fötter runda som tefat,
    och med mycket stora snälla händer. "Du sa mitt namn", sa Ingen. "Folk säger det jämt, men de
    pratar aldrig med mig."
b. Ingens öron blev skära, ett i taget.
cd. "Det var du", sa {H}. "Alltihop var du." Ingen såg i golvet och strålade mot det.
abcd> Sedan öppnade Ingen brevet, mycket försiktigt.

@ bell
ab! Ut kom en bjällra. "Till min dörr!" sa Ingen. "Den skickade jag efter för så länge sedan. Nu kan
    någon ringa!"
cd! Ut föll en liten bjällra av mässing. "Den skickade jag efter när jag var liten", sa Ingen, "så
    att folk skulle kunna ringa på. De skrev att det kunde ta lite tid." Vid dörren satt en krok,
    blank av väntan. {H} höll i bjällran, och Ingen skruvade.
b. Den hängde lite snett. Den var perfekt.
abcd& {B} fick ansvar för skruven. Den kom bara bort två gånger.
d. På framsidan gick det ännu att läsa datumet. Det hade tagit hundrafyra år.

@ ring
ab! {H} gick ut och drog i den lilla bjällran. Pling! "Vem är det?" ropade Ingen. "Det är jag!" sa
    {H}. De gjorde det elva gånger.
cd! Sedan gick {H} ut, stängde dörren, räknade till tre och drog i den lilla bjällran. "Vem är det?"
    ropade Ingen med darr på rösten. "Det är jag", sa {H}. Dörren flög upp. De gjorde om det med {H}
    som greve, och med {H} som rörmokare, och ingen av dem kunde säga vilken gång som var bäst.
b. Sedan gick Ingen ut och ringde, och {H} var inne.
abcd& Sedan var det {Bs} tur, och {B} ringde längst.

# ending | Någon till slut | Alla kommer och ringer på, och det finns ännu ett brev att dela ut.
@ party
ab! Sedan kom alla och ringde på. Ingen kokade te. Ingen skar tårtan. Ingen var glad, och det var
    alla andra med.
cd! Så småningom kom alla och ringde på, de från nära håll och de från långt borta. Till och med
    kometen saktade in. Det var en märklig fest att höra om, för Ingen hällde te i varenda kopp, och
    Ingen sjöng, och Ingen ville att det skulle ta slut. Ingen sjöng underbart.
b. "Mera te?" sa Ingen. Det ville alla.
d. "Vilka var där?" frågade någon kometen efteråt. "Alla", sa den, "och Ingen."

@ tick
ab! {H} tog den stora boken med alla namn. På I fanns det plats. {H} skrev: Ingen. Det såg mycket
    fint ut.
cd! I den stora boken med alla namn fanns ingen lucka mellan Ingemar och Inger. Så {H} skrev det i
    kanten, med bästa bläcket och stort I: Ingen, Bakom Tredje Månen. Var God Plinga.
b. {H} blåste på det tills det var torrt.
abcd& {B} ville se det, och sedan ville {B} se det igen.
abcd> Säckarna var tomma, varenda en.

@ home
ab! Hem flög skeppet. {H} såg bakåt i sin kikare. Ett litet ljus var tänt. Långt borta sa något
    pling.
cd! Marmeladen flög hem den korta vägen, för nu var det inget kvar att dela ut. {H} såg bakåt i sin
    kikare. Bakom tredje månen, där det nästan alltid är mörkt, lyste ett gult fönster. Och då och
    då, för långt bort för att höras, sa något pling.
cd "Det kom fram", sa {H} till skylten över dörren.
b& {B} vinkade med det som fanns till hands.

@ bare
ab! Hemma till slut! {H} såg på mattan vid dörren. Där låg inget. Där låg aldrig något.
cd! Det var sent, eller tidigt. {H} hängde av sig jackan och såg på mattan innanför dörren, som
    varje kväll, utan att veta varför. Det var en mycket ren matta. Där hade aldrig legat post.
cd. Den som delar ut allt kan inte gärna dela ut till sig själv.
b. "God natt, mattan", sa {H}.
abcd> Då sköt någon in något under dörren.

@ post
ab! På morgonen låg ett brev på mattan. Det var till {H}! Runda spår gick ända fram till dörren.
    Ingen hade skrivit!
cd! På morgonen låg ett brev på mattan. På framsidan, med mycket noggrant bläck, stod {Hs} eget
    namn. Ute i dammet gick en rad spår, runda som tefat, fram till dörren och bort igen. {H} läste
    det sakta, med ett finger. Längst ner stod ett stort I.
abg "Vem är det från?" sa {G}. "Ingen", sa {H} och strålade.
cdg "Ser man på!" sa {G}. "Och vem skriver till posten?" {H} såg upp och kunde inte sluta stråla.
    "Ingen", sa {h:hon}.
ab- {H} läste det nio gånger, och sedan en gång till.
cd- Vem skriver till posten? Det gör Ingen. Ingen skriver varje vecka.
bcd. I det stod: "Kom snart. Var god plinga."
ab~ {B} åt upp snöret.
ab+ "Läs det en gång till", sa {B}.
d& {B} fick frimärket, som var nytt.

# whole | - | -
@ whole
ab! Ett brev blev kvar. "Till Ingen", stod det. {H} letade och letade. "Ingen bor här!" sa en måne.
    Det var ett namn! I brevet låg en bjällra. Nu skriver Ingen till {H}.
cd! På det sista brevet stod det "Till Ingen", och i hela himlen fanns det ingen som hette så.
    "Ingen bor bakom tredje månen", sa de. Då läste {H} det sakta, med stort I, och knackade på. I
    brevet låg en bjällra till Ingens dörr. Och vem skriver till posten nu? Det gör Ingen, varje
    vecka.
"""

LETTER = translated(
    ENGLISH_LETTER,
    QUOTES,
    keywords="""
brev brevet breven post posten brevbärare brevbäraren paket paketet frimärke frimärket kuvert dela
bjällra bjällran ringklocka ingen ensam ensamma blyg vän vännen
""",
    titles="""
{H} och brevet till Ingen
{H} på Marmeladen
Ingen skriver till {H}
{H} och det sista brevet
""",
    blurb="""
{H} delar ut posten på niohundra månar, i ett runt skepp som heter Marmeladen.
Posten kommer alltid fram.
Men i dag blir ett tjockt gammalt brev kvar, och det säger pling, och på det står "Till Ingen".
Ingen har nyckeln, säger de vid varje dörr, och ingen vet vägen.
Vem är det då som hjälper till hela tiden?
""",
    openings="""
{H} delade ut post i ett skepp som hette Marmeladen.
{H} var {age} år och himlens snabbaste post.
Marmeladen var ett skepp, och {H} var posten.
Fanns det post till en måne så kom {H} med den.
Det var sent på Marmeladen, och säckarna var tomma.
{H} flög Marmeladen, som var rund och full av post.
{H} hade ett skepp, en mössa och fyra säckar post.
"Nästa!" sa {H} och slickade på ett frimärke.
{H} hade jacka med sju fickor, för det har posten.
Alla månar kände igen {Hs} skepp: putt, putt, putt.
Det är långt från dörr till dörr bland alla månar.
Om det står Grattis på ett kort var det {H} som kom med det.
{H} kunde läsa all skrift, till och med en krabbas.
På Marmeladen kom posten alla dagar utom söndag, och så med {H}.
""",
    refrain="Knack, knack! Post! Vem är inne?",
    traits="""
noggrann | noggrannhet | läste allt två gånger, till och med syltburken
grundlig | grundlighet | tittade alltid under mattan, och sedan under golvet
nyfiken | nyfikenhet | hade alltid en fråga till efter den sista
""",
    people="""
Marmeladen | rymdskeppet Marmeladen | skepp
""",
    story=_FRAME + OBSTACLES,
)
