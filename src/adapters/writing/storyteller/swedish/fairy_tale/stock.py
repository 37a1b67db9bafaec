"""What any fairy tale has by the way, in Swedish: senses, nooks, finds and small meetings."""

from ...english.fairy_tale.stock import STOCK as ENGLISH_STOCK
from ...plots import stock
from ..bedroom import NOOKS, SENSES, WHO
from ..grammar import QUOTES

STOCK = stock(
    quotes=QUOTES,
    seen=ENGLISH_STOCK.encounters.seen,
    senses={
        "garden": """
Gräset var kallt och vått, och någon hade glömt en gaffel i det.
En böna hade nått toppen av sin stör och letade efter mer stör.
I vattenkannan bodde en spindel, men den var bortrest.
Mynta, jord och nytvättat: så luktar en trädgård om kvällen.
Två kålhuvuden lutade sig ihop, som om det ena hade sagt något.
I regntunnan låg en bit himmel, rund som en tallrik.
En sömnig geting knackade på fel päron.
Det tickade i skjulets plåttak, som när något varmt blir kallt.
Rabarbern höll sina blad över sig, fast det inte regnade.
På muren satt katten från granngården och låtsades vara en vas.
En strumpa hängde på linan i en enda tå.
Någonstans droppade en kran och letade efter melodin.
Krusbären hade taggarna ute, som sura tanter på en buss.
Grindens stolpe var varm på ena sidan och lurvig på den andra.
Pumporna hade växt en aning sedan i går och teg om det.
Ett päron föll, rullade en bit och låg sedan som om inget hänt.
""",
        "forest": """
Det luktade mossa och regn från förra veckan.
Någonstans knackade en hackspett, men ingen öppnade.
Mossan var så djup att ingenting hördes.
En kotte föll, bonk, rakt på en gran som inte hade gjort något.
Ormbunkarna rullade ut sig lite för att se vem det var.
Bakom en rot reste sig två små öron och lade sig igen.
Högt där uppe berättade träden något långt för varandra.
En rot hade lagt sig precis där man ville fram.
Björkarna stod där i sina vita strumpor.
En enda droppe tog god tid på sig ute på en kvist.
En myra bar på en smula och ville inte säga vems.
Ett snår tog tag i en ärm, men bara för att läsa lappen.
Det krasade under bladen, som av riktigt gott knäckebröd.
Bakom enen var det någon liten som städade undan.
Luften var sval som kuddens andra sida.
En grävling hade sopat på trappan och gått in igen.
Ett dun dalade ner, utan någon brådska.
De gamla träden knakade i sömnen och vände sig.
En skrika skrek något fult och låtsades att det var ekot.
I en stubbe låg det kottar, ordnade efter storlek.
""",
        "castle": """
Murarna var så tjocka att draget fick stå i kö.
Det luktade kall sten, varm soppa och gammal hund.
En av fanorna hade en lapp på sig, formad som en skinka.
Någon hade putsat en enda sten i muren och ingen annan.
Solen kom in genom de färgade rutorna och spillde sylt på golvet.
Långt nere i källaren sa en tunna "glugg".
En rustning hade hjälmen på glänt, för luftens skull.
Murgrönan hade kommit till andra våningen och vilade sig.
Ett av tornen lutade sig för att höra vad de andra sa.
Dörrarna var höga som träd, utom en som var för möss.
Duvorna vankade av och an på muren med händerna på ryggen.
Ur kökets skorsten kom en doft av lök, och sedan av något bättre.
Det fanns nittionio skorstenar, och en som bara trodde det.
Någonstans blev en page skickad efter något och tog det lugnt.
Mattan tog slut där malen hade hunnit.
Alla väderflöjlar tittade på något där borta.
Varje ljud kom tillbaka en stund senare, lite större.
De två stenlejonen var så klappade att nosarna glänste.
""",
        "bedroom": SENSES,
    },
    nooks={
        "garden": """
Bakom regntunnan
Under rabarbern
Uppe på komposten
Mellan två krukor
Nedanför köksfönstret
I päronträdets klyka
Bredvid skjulet
Längs kanten av gången
I en gammal vattenkanna
Bland bönorna
Vid den tredje stolpen
I en upp och ner vänd balja
""",
        "forest": """
Under en böjd björk
Mellan två rötter
I klykan på en ask
Bakom en gardin av murgröna
Vid foten av en lind
På en platt grå sten
Bredvid en fallen stam
Bland blåsipporna
I en ihålig stock
Där två stigar möttes
Under en hassel
På stenens lurviga sida
""",
        "castle": """
Bakom en rustning
Under det långa bordet
Uppe på stenlejonet
Mellan två skorstenar
Nedanför det färgade fönstret
I borggårdens hörn
Bredvid den gamla brunnen
Längs murens kant
I en tom tunna
Bland kuddarna
Vid det tredje tornet
I en dammig hjälm
""",
        "bedroom": NOOKS,
    },
    finds="""
låg nio bär i ordning efter storlek
hängde en mycket liten regnrock på tork
stod en trappa med fem steg, vart och ett så högt som en ärta
stod två baggar och väntade artigt på att den andra skulle gå först
hade någon lämnat en lapp, men den var skriven med tänderna
tog en spindel in sin tvätt
stod en säng bäddad med ett blad till täcke
stod sju nötskal framdukade till kalas
hade någon byggt på ett torn och sedan gått på lunch
snarkade någon med mycket ljus röst
satt en portklapp utan port
provade en larv en kappa av blad
var en fläck nymålad, och den bredvid fortfarande våt
läste en mal i skenet av sina egna fötter
stod en stol som var för liten att sitta på och för fin att gå förbi
tittade en mask ut, ångrade sig och tittade in
hade någon sopat och sedan ritat ett ansikte i dammet
hade en fågel hängt upp en blank gaffel över boet
""",
    who={
        "garden": """
en padda / paddan
en liten grön groda / den lilla gröna grodan
en skalbagge / skalbaggen
en gärdsmyg / gärdsmygen
en päronbagge / päronbaggen
en trädgårdsmus / trädgårdsmusen
en skymningsfjäril / skymningsfjärilen
en rödhake / rödhaken
en humla / humlan
en dåsig mus / den dåsiga musen
en trädgårdssnigel / trädgårdssnigeln
en åkermus / åkermusen
en skjulspindel / skjulspindeln
en spindel / spindeln
en nyckelpiga / nyckelpigan
en koltrast / koltrasten
""",
        "forest": """
en skogsmus / skogsmusen
en igelkott / igelkotten
en skogssnigel / skogssnigeln
en skogssparv / skogssparven
en brun hare / den bruna haren
en mossbagge / mossbaggen
en bäckgroda / bäckgrodan
en svart fågel / den svarta fågeln
en ormbunksspindel / ormbunksspindeln
en sköldpadda / sköldpaddan
en tallbagge / tallbaggen
en skogsmal / skogsmalen
en rund liten fågel / den runda lilla fågeln
en vattenmus / vattenmusen
en stubbpadda / stubbpaddan
en kanin / kaninen
""",
        "castle": """
en tornfågel / tornfågeln
en skafferimus / skafferimusen
en källarpadda / källarpaddan
en murödla / murödlan
en tornmus / tornmusen
en vallgravsgroda / vallgravsgrodan
en köksbagge / köksbaggen
en takfågel / takfågeln
en trappspindel / trappspindeln
en hovsnigel / hovsnigeln
en vallgravssköldpadda / vallgravssköldpaddan
en murgrönssnigel / murgrönssnigeln
en mattmal / mattmalen
en ostmus / ostmusen
en brunnsgroda / brunnsgrodan
en hovigelkott / hovigelkotten
""",
        "bedroom": WHO,
    },
    meeting="""
I en fläck av skugga satt {en who} och stickade på något långt.
Mitt i vägen stod {en who} med en resväska.
{en who} försökte vika ihop ett mycket stort blad.
{en who} kom förbi i full fart och sköt en nöt framför sig.
Alldeles för sig själv satt {en who} och sålde dagg, droppe för droppe.
{en who} låg och sov i en mössa, och det var en bra mössa.
En pytteliten dörr gick upp, och ut tittade {en who}.
{en who} satt vid ett litet, litet bord och väntade på soppa.
Uppe på en fingerborg stod {en who} och höll tal för ingen.
Runt hörnet kom {en who} och räknade sina egna steg.
{en who} hängde upp tre mycket små skjortor.
Med stort tålamod lärde {en who} en loppa att buga.
Två smulor flyttades åt sidan, och emellan dem tittade {en who} fram.
{en who} sopade samma fläck om och om igen.
""",
    asking="""
{H} frågade vad {who} hette.
"God dag", sa {H} till {who}, "och åt vilket håll, tack?"
{H} böjde sig ner och frågade om {who} ville släppa förbi {we:henne}.
{H} frågade om {who} ville ha hjälp.
{H} frågade med låg röst vad {who} höll på med.
{H} väntade tills {who} var färdig, som man ska.
"Snyggt jobbat", sa {H}, och {who} rodnade.
{H} tog den ena änden, och {who} tog den andra.
{H} frågade om {who} också hade gått vilse.
{who} visste inte om det var långt, men {H} frågade ändå.
{H} berättade alltihop för {who}, från början.
"Sitt kvar", sa {H} till {who}, som genast for upp.
{H} och {who} tittade på varandra en stund.
{H} erbjöd sig att nynna, och {who} sa att det skulle hjälpa.
""",
    answer="""
{who} tänkte efter och pekade åt två håll på en gång.
"Hm", sa {who}, och det kan betyda mycket.
{who} hade en kusin som var precis lik {H}, men med vingar.
"Förbi nässlorna", sa {who}, "och se upp för trappan."
{who} skrattade så länge att det blev dags att sitta ner.
"Jag skyndar aldrig före tolv", sa {who}.
{who} ritade ett självporträtt i dammet och fuskade lite med längden.
"Jag tittar bara på sådant som är lågt", sa {who}.
{who} viskade en hemlighet och sa den sedan en gång till, mycket högre.
{who} ville inte säga något utan att först få en smula.
"Min moster gör det med vänster fot", sa {who} stolt.
{who} nickade så att mössan föll av.
"Följ näsan", sa {who}, "för den är bra."
{who} blåste på sitt te och sa ingenting, två gånger.
""",
    parting="""
{H} tackade {who}, som lyfte på en mössa som inte fanns.
{who} gav {H} ett bär att ha på vägen.
{who} vinkade så att det slutade med en kullerbytta.
{H} och {who} skakade hand, och det tog en stund att sluta.
"Kom på te", ropade {who}, "och ta med eget te."
{who} följde med nio steg, av ren snällhet.
Efter det hade {who} något att berätta om.
{H} lovade {who} att stänga efter sig på hemvägen.
"Vänster vid ormbunken!" ropade {who} efter {we:henne}.
Bort for {who}, på mycket bättre humör.
{who} lånade ut ett strå till {H}, om det skulle bli väder.
{H} knöt rosetten åt {who} och skyndade vidare.
{who} gick tillbaka till sitt och nynnade.
"Lycka till", sa {who}, och menade det.
""",
)
