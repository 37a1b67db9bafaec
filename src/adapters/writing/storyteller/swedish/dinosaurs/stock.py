"""What any story of dinosaurs has by the way: senses, nooks, finds and small meetings."""

from ...english.dinosaurs.stock import STOCK as ENGLISH_STOCK
from ...plots import stock
from ..bedroom import NOOKS, SENSES, WHO
from ..grammar import QUOTES

STOCK = stock(
    quotes=QUOTES,
    seen=ENGLISH_STOCK.encounters.seen,
    senses={
        "valley": """
Ormbunkarna var höga som hus, men mycket bättre på att buga.
Det luktade våt mossa, varm lera och något som liknade ingefära.
En trollslända lång som en arm for förbi och sa inte förlåt.
Långt borta satte sig någon stor, och alla dalens dammar hoppade till.
En droppe gled nerför ett blad, tog kurvan fint och föll av i änden.
Leran sa blupp, och efter en stund sa den det igen.
Något långt tittade upp över träden, tuggade och försvann.
Tre små dinosaurier kilade förbi på rad och höll varandra i svansen.
Ormbunkarna rullade ut sig, ett finger i taget.
Någonstans viskade två väldigt stora dinosaurier, så att kullarna skakade.
En skalbagge blank som silver stannade och såg sig själv i en pöl.
Mossan mindes alla som hade suttit på den.
Träden var blanknötta på halsens höjd.
Högt där uppe vädrade någon med lädervingar sina armhålor.
En svans gick förbi, ganska länge.
Dammen ångade som soppa, och någon nynnade i den.
Med jämna mellanrum kom ett fotspår med en groda i.
Vinden drog genom bladen som en hand genom hår.
Någon hade ätit alla låga kvistar, och någon annan alla höga.
En alldeles ny dinosaurie skällde på en mycket gammal sten.
""",
        "pass": """
Vinden här uppe hade inget annat för sig än att dra folk i håret.
Det luktade sten, och en aning snö.
En liten sten rullade ner, mötte en annan, och sedan gjorde de sällskap.
Molnen kom så nära att man kunde ha knäppt dem.
Långt där nere låg Ormbunksdalen som ett grönt täcke med ett veck i.
Något ropade, och bergen turades om att säga det en gång till.
Stigen var bred som en dinosaurie och lång som tio.
En tistel hade fått den bästa utsikten och ville inte dela med sig.
En klippa lutade sig mot nästa, som om den hade håll.
Mossan var så tunn här uppe att stenarna frös.
En istapp växte under en hylla, och den tog god tid på sig.
En liten grå fågel gick omkring med vingarna på ryggen.
Berget knakade, som gamla möbler gör när ingen är där.
Någon med lädervingar for över och flaxade två gånger i minuten.
Det fanns rispor i berget, där någon hade mätt sina barn.
Stenarna klirrade, som när någon dukar av.
Luften var tunn som soppa på en torsdag.
Ett moln hade fastnat på en spets och höll på att ta sig loss.
I en springa hade en ensam blåklocka hela platsen för sig själv.
En skugga gled uppför klippan och kikade över kanten.
""",
        "bedroom": SENSES,
    },
    nooks={
        "valley": """
Under en jättelik ormbunke
Bakom en mossig stock
I ett fotspår fullt av regn
Mellan två rötter
På en platt och varm sten
Vid lerans kant
Bland fräkenstråna
Inne i en ihålig stam
I skuggan av en stubbe
Under en hängande lian
Bredvid den ångande dammen
Där två svansar hade korsats
""",
        "pass": """
Bakom en hög grå klippa
I en springa i berget
Under en klipphylla
Bredvid den steniga stigen
På en hög med grus
Mellan två stenblock
I lä av en tistel
Där stigen svänger
Inne i en mycket grund grotta
Uppe på milstenen
Under en lutande klippa
På en fläck med kort gräs
""",
        "bedroom": NOOKS,
    },
    finds="""
hade någon lämnat en smörgås med en enda väldig tugga tagen
tog en rad pyttesmå fotspår slut, men där stod ingen
sprang två sniglar i kapp, och det hade de gjort sedan i söndags
övade en mycket liten dinosaurie på att se farlig ut
hade någon ritat en lång hals, tills berget tog slut
stack nio svansar ut, och alla trodde att de var gömda
lärde en skalbagge sina barn att gå i takt
hade någon dukat med fem kottar och ett fat
mätte en mask sig mot en längre mask
stod en säng av mossa med täcket uppvikt
borstade någon väldigt många tänder
stod det "Sitt ej här" på en skylt, och den hade någon suttit på
röt någon liten in i ett ihåligt rör, för ekots skull
hängde en hängmatta med en grop stor som ett plommon
hade en spindel vävt en väv med fönster
spelade två ödlor kort med blad, och den ena fuskade
stod ett bo färdigt, med mycket prydligt tak
stämde en syrsa sina knän
""",
    who={
        "valley": """
en ormbunksgroda / ormbunksgrodan
en lersköldpadda / lersköldpaddan
en fjäderödla / fjäderödlan
en dammsköldpadda / dammsköldpaddan
en dammsnäcka / dammsnäckan
en blyg ung långhals / den blyga unga långhalsen
en mossbagge / mossbaggen
en kärrgroda / kärrgrodan
en randig liten dinosaurie / den randiga lilla dinosaurien
en bladbagge / bladbaggen
en fräkenmus / fräkenmusen
en rund liten dinosaurie / den runda lilla dinosaurien
en kärrspindel / kärrspindeln
en rotmus / rotmusen
en prickig ödla / den prickiga ödlan
en späd långhals / den späda långhalsen
""",
        "pass": """
en klippödla / klippödlan
en bergsbagge / bergsbaggen
en grå fågel / den grå fågeln
en grottspindel / grottspindeln
en tistelfjäril / tistelfjärilen
en gruskrabba / gruskrabban
en snöbagge / snöbaggen
en klippmus / klippmusen
en grå ödla / den grå ödlan
en randig ödla / den randiga ödlan
en stensnigel / stensnigeln
en mycket ung dinosaurie / den mycket unga dinosaurien
en blåklocksspindel / blåklocksspindeln
en vindfjäril / vindfjärilen
en stengroda / stengrodan
en ullig humla / humlan
""",
        "bedroom": WHO,
    },
    meeting="""
Mitt i vägen stod {en who} och provade ett blad som kappa.
Där satt {en who} och sorterade sina klor efter storlek.
{en who} låg på rygg och sparkade på himlen.
{en who} kom baklänges och släpade på en kotte.
På en sten lärde sig {en who} att vissla.
{en who} sov med öppna ögon, för att spara tid till sedan.
Ur en springa kom {en who} och gäspade i två omgångar.
{en who} satt vid en platt sten och väntade på att få beställa.
Uppe på en knöl stod {en who} och röt, men viskande.
Runt kröken kom {en who}, jagad av sin egen svans.
{en who} tvättade sig bakom kragen.
Vid en pöl övade {en who} på sitt leende.
Två kvistar bändes isär, och mellan dem tittade {en who} ut.
{en who} sopade efter någon som var mycket större.
""",
    asking="""
{H} frågade {who} om namnet.
"God dag", sa {H} till {who}, "är det långt?"
{H} bad {who} att vara så snäll och flytta på svansen.
{H} frågade om {who} ville ha lite hjälp.
{H} frågade om {who} hade sett någon så lång förut.
{H} väntade tills {who} var färdig, som man gör med dinosaurier.
"Fina tänder", sa {H}, och {who} rodnade.
{H} tog ena änden, och {who} tog den andra.
{H} frågade om {who} var någons lillebror.
{who} kunde inte vägen, men {H} frågade i alla fall.
{H} berättade alltihop för {who}, ända från början.
"Sitt, för all del", sa {H} till {who}, som redan stod upp.
{H} och {who} tittade på varandra ett tag.
{H} bjöd på ett kex, och {who} tog hela påsen.
""",
    answer="""
{who} tänkte efter och pekade åt tre håll samtidigt.
"Grrf", sa {who}, och det kan betyda en hel del.
{who} hade en farbror som var precis lik {H}, fast med plåtar.
"Förbi de stora fötterna", sa {who}, "och akta tårna."
{who} skrattade så att svansen kom fram på andra sidan.
"Jag har ingen brådska före nästa tidsålder", sa {who}.
{who} ritade sig själv i dammet med en klo, och lade till lite på höjden.
"Jag äter bara sådant som börjar på F", sa {who}.
{who} viskade en hemlighet, och vrålade den sedan.
{who} ville inte säga ett ord utan att bli kliad bakom kragen.
"Min faster gör det med svansen", sa {who} stolt.
{who} nickade tills det var dags att sätta sig.
"Följ dunsarna", sa {who}, "men inte för nära."
{who} tuggade på frågan en stund, och svalde den sedan.
""",
    parting="""
{H} tackade {who}, som bugade och sedan inte kom upp igen.
{who} gav {H} ett bär för vägen.
{who} vinkade och ramlade baklänges.
{H} och {who} skakade klo, och det tog en stund att komma loss.
"Kom på te", ropade {who}, "och ta med eget gräs."
{who} följde med i nio steg, av ren vänlighet.
Från den dagen hade {who} något att berätta.
"Du är den farligaste hittills", sa {H} till {who}.
"Vänster vid knät!" ropade {who} efter {we:henne}.
Bort traskade {who}, på betydligt bättre humör.
{who} lånade {H} en kvist och ville ha den tillbaka på fredag.
{H} knöt rosetten åt {who} och skyndade vidare.
{who} återgick till arbetet och nynnade.
"Lycka till då", sa {who}, och menade varje ord.
""",
)
