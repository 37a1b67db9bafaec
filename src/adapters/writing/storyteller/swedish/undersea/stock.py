"""What any undersea story has by the way: senses, nooks, finds and small meetings."""

from ...english.undersea.stock import STOCK as ENGLISH_STOCK
from ...plots import stock
from ..bedroom import NOOKS, SENSES, WHO
from ..grammar import QUOTES

STOCK = stock(
    quotes=QUOTES,
    seen=ENGLISH_STOCK.encounters.seen,
    senses={
        "reef": """
En bubbla steg, vinglade till och ångrade sig.
Ljuset kom ner i ränder, som en randig tröja.
En solfjäder av korall vinkade, fast ingen fyllde år.
Havet hade kammat sanden, med bena till vänster.
Tre små fiskar kom förbi på rad, och sedan kom den tredje en gång till.
Tvättsvamparna satt som kuddar som ingen hade betalat för.
Långt där uppe glänste havets tak som ett nytt burklock.
Det luktade salt och våt sten.
En sjöstjärna kramade en sten, och stenen såg glad ut.
Någonstans stängde sig en mussla, som en börs.
Tången svängde fram och tillbaka och dammade ingenting.
Ett sandkorn föll upp, och ett sandkorn föll ner.
Alla småskal klickade, som när någon stickar.
En sjögurka låg där och hade ingen brådska att säga varför.
En korall var rosa, en var röd, och en kunde inte bestämma sig.
Vattnet var svalt upptill och varmt nertill, som en säng.
Något randigt tittade ut ur ett hål, och något prickigt ur nästa.
En platt fisk låg på sanden och trodde att den var sand.
Skuggan av en våg gled över alltihop, mjuk som en halsduk.
Två sjöhästar höll i samma strå.
""",
        "wreck": """
En planka knarrade, bara för att hålla sig i form.
Grönt ljus kom in genom de runda fönstren och lade sig i fläckar.
Den gamla ratten snurrade av sig själv, en aning åt vänster.
I taket satt skålsnäckor och behöll mössan på.
En rad krus hängde kvar på sina krokar, och i varje krus bodde någon.
Det luktade tjära och länge sedan.
Trappan gick upp dit där det inte längre fanns något uppe.
En dörr gick upp, tittade ut och gick igen.
Tången hade hängt upp sig själv till gardiner.
En liten krabba gick runt, runt på kaptenens bord.
Någonstans där nere vände sig en tunna i sömnen.
Masten låg på sidan och berättade för sanden om vinden.
På väggen hängde en tavla med en ko, som såg fuktig ut.
Alla spikar hade fått röda skägg.
En räka strök en bit segel med magen.
Golvet lutade, så allt bodde i den låga änden.
Ljuset gled längs skeppets spant, som om det räknade dem.
En bit snöre simmade förbi, om det inte var en mycket smal fisk.
Den som tappade något här fick vänta på att det landade.
Det satt ett öga i nyckelhålet, och ögat blinkade.
""",
        "bedroom": SENSES,
    },
    nooks={
        "reef": """
Under en rosa korall
Mellan två tvättsvampar
Bakom en gren av korall
Bakom ett draperi av tång
Vid foten av en hög sten
På en platt vit häll
Bredvid en stor grå mussla
Bland sjögräset
Inne i en ihålig tvättsvamp
Där två sandstigar möttes
Under ett valv av sten
På skuggsidan av en sandkulle
""",
        "wreck": """
Bakom kaptenens dörr
Under den trasiga trappan
Ovanpå en tunna
Mellan två plankor
Nedanför det runda fönstret
I hörnet vid spisen
Bredvid den gamla ratten
Längs relingen
I ett sprucket krus
Bland den gamla kättingen
Vid den tredje gluggen
I en låda
""",
        "bedroom": NOOKS,
    },
    finds="""
låg nio vita stenar i ordning efter storlek
hängde en mycket liten handduk på tork
stod en bänk för en, och den var upptagen
stod två räkor och väntade artigt på att den andra skulle gå först
hade någon lämnat en lapp, men den var skriven i bubblor
tog någon liten in sin tvätt
stod en säng bäddad med tång i stället för lakan
stod sju fingerborgar framdukade till fest
hade någon byggt på ett torn och sedan gått på lunch
snarkade någon, en bubbla i taget
satt en portklapp utan port
provade en liten randig sak en strumpa
var en sten nymålad, och den bredvid fortfarande våt
läste någon i skenet av sin egen stjärt
stod en stol som var för liten att sitta på och för fin att gå förbi
tittade ett öga på skaft ut, tänkte efter och drog sig in
hade någon sopat och sedan ritat ett ansikte i dammet
stod en havssnigel i kö, alldeles ensam
""",
    who={
        "reef": """
en sjöhäst / sjöhästen
en sjöstjärna / sjöstjärnan
en räka / räkan
en storräka / storräkan
en havssnigel / havssnigeln
en smörbult / smörbulten
en blåsfisk / blåsfisken
en skär snäcka / den skära snäckan
en eremitkräfta / eremitkräftan
en mussla / musslan
en platt fisk / den platta fisken
en revkrabba / revkrabban
en blå fisk / den blå fisken
en smal fisk / den smala fisken
en ung bläckfisk / den unga bläckfisken
en papegojfisk / papegojfisken
en havssköldpadda / havssköldpaddan
en tobis / tobisen
""",
        "wreck": """
en röd krabba / den röda krabban
en blyg mussla / den blyga musslan
en mastsnäcka / mastsnäckan
en lampfisk / lampfisken
en däckskrabba / däckskrabban
en havsål / havsålen
en liten bläckfisk / den lilla bläckfisken
ett blåmusselbarn / blåmusselbarnet
en spindelkrabba / spindelkrabban
en grå fisk / den grå fisken
en rund fisk / den runda fisken
en skeppsräka / skeppsräkan
en tunnfisk / tunnfisken
en brun ål / den bruna ålen
en brun sjöstjärna / den bruna sjöstjärnan
en ankarsköldpadda / ankarsköldpaddan
""",
        "bedroom": WHO,
    },
    meeting="""
I ett hörn satt {en who} och stickade på något långt.
Mitt i vägen stod {en who} med en resväska.
{en who} försökte vika ihop en mycket våt tidning.
{en who} kom förbi med väldig fart och sköt en ärta framför sig.
{en who} sålde bubblor, efter storlek.
{en who} sov i ett krus, och kruset snarkade.
En liten lucka gick upp, och ut tittade {en who}.
{en who} satt vid ett pyttelitet bord och väntade på soppa.
Uppe på en låda stod {en who} och höll tal för ingen.
Runt hörnet kom {en who}, baklänges.
{en who} hängde upp tre mycket små skjortor.
I en fläck av ljus lärde {en who} en bubbla att niga.
Något flyttade på sig, och bakom det tittade {en who} fram.
{en who} sopade samma fläck om och om igen.
{en who} hängde upp och ner för att vila den andra änden.
{en who} skrev ett vykort till sig själv.
Bakom en gardin stod {en who} och övade på att vara längre.
{en who} räknade bubblor och hade kommit till två.
Mitt i vägen låg {en who} och sov djupt.
{en who} väntade på bussen, och hade gjort det i åratal.
""",
    asking="""
{H} frågade vad {who} hette.
"God dag", sa {H} till {who}, "och åt vilket håll, tack?"
{H} böjde sig ner och frågade om {who} ville släppa förbi {we:henne}.
{H} frågade om {who} ville ha hjälp.
{H} frågade hur {who} hade sovit.
{H} väntade tills {who} var färdig, som man ska.
"Snyggt jobbat", sa {H}, och {who} rodnade.
{H} tog den ena änden, och {who} tog den andra.
{H} frågade om {who} var på väg hem.
{who} visste inte om det var långt, men {H} frågade ändå.
{H} berättade alltihop för {who}, från början.
"Sitt kvar", sa {H} till {who}, men det hjälpte inte.
{H} och {who} tittade på varandra en stund.
{H} blåste en bubbla till {who} och fick en tillbaka.
{H} önskade {who} en god dag, och en god vecka.
{H} höll sig stilla, så att {who} fick titta först.
{H} frågade {who} om det här var vägen.
{H} berättade en rolig historia om en sill för {who}.
{H} lät {who} gå först, och sedan fick {H} gå först.
{H} frågade {who} vad det blev till lunch.
""",
    answer="""
{who} tänkte efter och pekade åt två håll på en gång.
"Blubb", sa {who}, och det kan betyda mycket.
{who} hade en kusin som var precis lik {H}, men med fenor.
"Förbi den stora tvättsvampen", sa {who}, "och se upp för trappan."
{who} skrattade så att allt hamnade upp och ner.
"Jag skyndar aldrig före tolv", sa {who}.
{who} ritade ett självporträtt i dammet och fuskade lite med längden.
"Jag tittar bara på sådant som är blått", sa {who}.
{who} viskade en hemlighet och sa den sedan en gång till, mycket högre.
{who} ville inte säga något utan att först få en smula.
"Min moster gör det med vänster öga", sa {who} stolt.
{who} nickade så länge att någon fick säga stopp.
"Följ näsan", sa {who}, "för den är bra."
{who} blåste på sitt te och sa ingenting, två gånger.
{who} sa ja, och sedan nej, och sedan: "Vad var frågan?"
{who} hade varit där en gång, men tyvärr blundat.
{who} blev alldeles rosa, och det var klädsamt.
{who} kunde en genväg, men den var lång.
{who} började sjunga i stället, och det lät riktigt bra.
{who} slog upp saken i en mycket liten almanacka.
""",
    parting="""
{H} tackade {who}, som lyfte på en mössa som inte fanns.
{who} gav {H} en bubbla att ha på vägen.
{who} vinkade så att det slutade med en kullerbytta.
{H} och {who} skakade hand, och det tog en stund att sluta.
"Kom på te", ropade {who}, "och ta med eget bord."
{who} följde med en bit, av ren snällhet.
Efter det hade {who} något att berätta om.
{H} lovade att hälsa till en moster till {who}.
"Vänster vid tvättsvampen!" ropade {who} efter {we:henne}.
Bort for {who}, på mycket bättre humör.
{who} lånade ut en bit tång, om det skulle komma gäster.
{H} knöt en rosett åt {who} och skyndade vidare.
{who} gick tillbaka till sitt och nynnade.
"Lycka till", sa {who}, och menade det.
{who} sa adjö elva gånger, för säkerhets skull.
{H} skildes från {who}, och sedan möttes de igen runt hörnet.
{who} bad så mycket om att få hälsa till valarna.
{who} lovade att skriva, så snart bokstäverna var klara.
{H} lämnade den större halvan av en bulle åt {who}.
{who} vinkade med allt som gick att vinka med.
""",
)
