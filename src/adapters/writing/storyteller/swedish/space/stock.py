"""What any space story has by the way: senses, nooks, finds and small meetings."""

from ...english.space.stock import STOCK as ENGLISH_STOCK
from ...plots import stock
from ..bedroom import NOOKS, SENSES, WHO
from ..grammar import QUOTES

STOCK = stock(
    quotes=QUOTES,
    seen=ENGLISH_STOCK.encounters.seen,
    senses={
        "ship": """
En gaffel svävade förbi och vände sig i sömnen.
Alla små lampor på väggen blev gröna, en efter en.
Det luktade rostat bröd och varma sladdar.
Någonstans bakom väggen sa ett rör "glupp".
Något tickade på väggen, och väggen tickade tillbaka.
En spak utan namn blinkade och hoppades att någon skulle dra i den.
Golvet nynnade, och det kändes ända upp i magen.
En strumpa kom ut genom luftventilen, varm och platt.
Nitarna i taket bildade ett ansikte, för den som kunde se det.
Det satt ett plåster på fönstret, där det visslade.
Smulorna hade samlats i ett hörn och gick runt, runt.
Allt som hängde på krok gungade åt samma håll.
På hyllan satt kaktusen fastspänd.
Värmen hostade till och blåste ut lite av förra vintern.
Kexburken var fastbunden med två goda knutar.
En droppe te hängde i luften, rund som en kula.
""",
        "planet": """
Dammet var fint som mjöl och skärt som en tunga.
En sten rullade uppför, stannade och såg generad ut.
Vinden smakade en aning plåt.
Två små månar gick upp, och en av dem gick ner igen.
Skuggorna här var gröna i kanten.
Marken sa "pff" för varje steg, som en kudde.
Långt borta harklade sig en kulle.
En pöl tittade upp och blinkade.
Stenarna var varma upptill och svala på sidorna.
Över kullarna hängde ett moln som liknade en toffel.
Marken dallrade lite, som pudding som har hört något roligt.
Luften var så tunn att viskningar föll rakt ner.
Där stod en randig klippa, och bakom den en prickig.
Något som liknade gräs vände sig om för att se vem som kom.
Himlen hade samma färg som plommonsylt.
En rund sten nynnade när någon kom förbi.
Det var så nära till horisonten att man kunde se runt hörnet.
Fotspåren stod kvar och väntade på att få följa med.
Varje sten hade en egen liten hög av damm att sitta på.
Det var tyst, så som snö är tyst, eller ett skåp.
""",
        "bedroom": SENSES,
    },
    nooks={
        "ship": """
Bakom ugnen
Under kaptensstolen
Ovanpå skåpet
Mellan två rör
Under det runda fönstret
I hörnet vid luftslussen
Bredvid brödburken
Längs mattans kant
I en reservhjälm
Bland kökshanddukarna
Vid den andra gluggen
Inne i handskfacket
""",
        "planet": """
Under en lutande klippa
Mellan två kratrar
I en spricka i marken
Bakom en hög med grus
Vid foten av kullen
På en platt skär sten
Bredvid en grön pöl
Bland de runda blocken
Inne i en ihålig sten
Där två åsar möttes
Under en båge av sten
På skuggsidan av en dyn
""",
        "bedroom": NOOKS,
    },
    finds="""
låg nio stenar i ordning efter storlek
hängde en mycket liten regnrock på tork
stod en trappa med fem steg, vart och ett så långt som en tändsticka
väntade två dammkorn artigt på att den andra skulle gå först
hade någon lämnat en lapp, men den var skriven i prickar
tog någon in sin tvätt
stod en säng bäddad, med en kapsyl till kudde
stod en rad fingerborgar framdukade till kalas
hade någon byggt på ett torn och sedan gått på lunch
snarkade någon med mycket ljus röst
satt en dörrmatta utan dörr
provade en liten randig varelse en strumpa
var en sten nymålad, och nästa fortfarande våt
läste någon i skenet från sina egna fötter
stod en stol som var för liten att sitta på och för fin att gå förbi
tittade ett öga på skaft ut, ångrade sig och drog sig in
hade någon sopat och sedan ritat ett ansikte i dammet
lekte en skruv, en mutter och en kapsyl mamma, pappa, barn
""",
    who={
        "ship": """
en månfjäril / månfjärilen
en hyttsnigel / hyttsnigeln
en ventilmus / ventilmusen
en dammus / dammusen
en lös sked / den lösa skeden
en plåtskalbagge / plåtskalbaggen
en rymdbagge / rymdbaggen
en ficködla / ficködlan
ett löv / lövet
en skeppsgroda / skeppsgrodan
en vilsen ballong / den vilsna ballongen
en lampmal / lampmalen
en liten stjärna / den lilla stjärnan
en förrymd knapp / den förrymda knappen
en vindsspindel / vindsspindeln
en urverksfågel / urverksfågeln
""",
        "planet": """
en grusfågel / grusfågeln
en dammkanin / dammkaninen
en månkrabba / månkrabban
en randig snigel / den randiga snigeln
en hoppande padda / den hoppande paddan
en treörad hare / den treörade haren
en pölgroda / pölgrodan
en skär snigel / den skära snigeln
en kratermus / kratermusen
en plåtfjäril / plåtfjärilen
en sjungande fågel / den sjungande fågeln
en plommonbagge / plommonbaggen
en molnspindel / molnspindeln
en uppochnervänd spindel / den uppochnervända spindeln
en rund ödla / den runda ödlan
en glasgroda / glasgrodan
""",
        "bedroom": WHO,
    },
    meeting="""
Bakom en låda satt {en who} och torkade fötterna.
Mitt i vägen stod {en who} med en resväska.
{en who} rullade en kula fram och tillbaka.
{en who} kom travande och drog ett snöre efter sig.
I ett hörn satt {en who} och räknade sina prickar.
{en who} sov i en toffel, och toffeln snarkade.
En liten lucka for upp, och ut tittade {en who}.
{en who} satt vid ett pyttelitet bord och väntade på sylt.
Uppe på en låda stod {en who} och höll tal för ingen.
Runt kröken kom {en who}, baklänges.
{en who} hängde upp en enda väldigt lång strumpa.
På en hög med smulor satt {en who} och höll vakt.
Ett lock flyttade sig, och under det tittade {en who} fram.
{en who} putsade samma fläck om och om igen.
""",
    asking="""
"Vad heter du?" sa {H} till {who}.
"God dag", sa {H} till {who}, "jag kommer i fred."
{H} böjde sig ner och bad {who} att släppa förbi {we:henne}.
"Ska jag hjälpa till?" sa {H} till {who}.
{H} frågade om {who} bodde här.
{H} lät {who} bli klar först, som kaptener gör.
"Snyggt jobbat", sa {H}, och {who} rodnade.
{H} tog ena änden, och {who} tog den andra.
"Har du också gått vilse?" sa {H} till {who}.
{who} visste inte om det var långt, men {H} frågade i alla fall.
{H} berättade alltihop för {who}, från frukosten och framåt.
"Sitt kvar", sa {H} till {who}, men det hjälpte inte.
{H} och {who} tittade på varandra ett tag.
{H} bjöd {who} på en visa, och det hjälpte lite.
""",
    answer="""
{who} tänkte efter och pekade åt två håll på en gång.
"Bip", sa {who}, och det kan betyda en hel del.
{who} hade ena örat bak och fram, och var stolt över det.
"Förbi den stora gropen", sa {who}, "och se upp för trappan."
{who} skrattade så att det bar i väg en bit uppåt.
"Jag skyndar mig aldrig före lunch", sa {who}.
{who} ritade ett självporträtt i dammet med en tå.
"Jag lyssnar bara på måndagar", sa {who}.
{who} viskade en hemlighet och sa den sedan mycket högre.
{who} ville inte säga ett ord utan att få en smula.
"Min faster gör det med vänster fot", sa {who} stolt.
{who} nickade tills huvudet kom fram igen på andra sidan.
"Gå dit där det är tyst", sa {who}, "och fråga där."
{who} blåste på sitt te och sa ingenting, två gånger.
""",
    parting="""
{H} tackade {who}, som lyfte på en hjälm som inte fanns.
{who} gav {H} en skruv för vägen.
{who} vinkade och ramlade baklänges.
{H} och {who} skakade hand, och det tog en stund att sluta.
"Kom på te", ropade {who}, "och ta med lite tyngdkraft."
{who} följde med i nio steg, av ren vänlighet.
Från den dagen hade {who} något att berätta.
{H} skrev upp {who} i loggen, under "vänner".
"Vänster vid bucklan!" ropade {who} efter {we:henne}.
Bort for {who}, på betydligt bättre humör.
{who} lånade {H} en fingerborg, om det skulle bli regn.
{H} knöt rosetten åt {who} och skyndade vidare.
{who} återgick till arbetet och nynnade.
"Lycka till", sa {who}, och menade det.
""",
)
