"""What any pirate story in Swedish has by the way: senses, nooks, finds and small meetings."""

from ...english.pirates.stock import STOCK as KNOWN
from ...plots import stock
from ..bedroom import NOOKS, SENSES, WHO
from ..grammar import QUOTES

STOCK = stock(
    senses={
        "deck": """
Plankorna var varma ovanpå och svala i springorna.
Det luktade tjära, salt och någons smörgås.
En fisk stack upp huvudet, såg vem det var och gick för att berätta det.
Masten knarrade som en farfar som reser sig ur en stol.
En tunna rullade åt vänster och sedan, efter en funderare, åt höger.
Seglet drog in ett djupt andetag och höll det.
Havet sa klatsch mot sidan, och sedan sa det klutsch.
En trut gick längs relingen som om den hade betalt för den.
Det kom tjära på ena ärmen, och snart kom det tjära på den andra.
Under däck vände sig potatisarna i sin säck.
En droppe hängde under relingen och kunde inte bestämma sig.
Tvätten dansade på sin lina, och strumporna förde.
Där nere föll en kastrull från sin krok, och sedan föll locket.
Ratten vred sig lite för att se om någon tittade.
Alla knutar satt hårt och såg nöjda ut.
En krabba gick tvärs över däck, på sned, som när man är sen.
Vågorna kom i rader, som folk som vill se.
Det kom salt i allting, till och med i sylten.
Sleven gungade på sin spik och räknade vågor.
Någon hade ritat ett streck på en planka, och ingen visste varför.
""",
        "island": """
Sanden var fin som socker, och den kom in överallt.
En kokosnöt föll, duns, och såg förvånad ut.
Palmerna lutade sig fram för att höra vad som sades.
En liten våg sprang upp på stranden, nuddade den och sprang hem igen.
Det luktade varm sten och ananas.
En krabba hade stängt sin dörr och ställt en sten för.
Havet hade lagt en rand av tång, jämn som en fåll.
Två papegojor hade samma samtal för tredje gången.
Varje spår i den våta sanden fylldes med lite himmel.
I en pöl sopade en räka under sin egen säng.
En ödla låg på en klippa som något som någon har tappat.
Vassen puffade på sig själv och viskade.
Något i buskarna tuggade, slutade och tuggade igen.
En gren på stranden var mycket lik en farbror.
Pölen mellan klipporna blinkade, eller också något i den.
Högt uppe släppte en apa ett skal och tittade åt andra hållet.
Bina här var runda som plommon och lika lila.
Sanden sjöng lite när man gick på den: knirr, knirr.
En sköldpadda var på väg någonstans, och hade varit det sedan i våras.
Lianerna hängde i öglor, som när någon har gett upp en stickning.
""",
        "bedroom": SENSES,
    },
    nooks={
        "deck": """
Bakom vattentunnan
Under ratten
Mellan två plankor
Vid mastens fot
Uppe i utkiken
I en rulle gammal lina
Uppe på kabysstaket
Bredvid ankaret
Bland potatisarna
Nedanför relingen
I ett hörn av hängmattan
Vid den tredje ventilen
""",
        "island": """
Under en sned palm
Mellan två klippor
Bredvid en pöl
I en halv kokosnöt
På den torraste drivveden
Bakom en sanddyn
Inne i vassen
Vid vattenbrynet
Under en stor sten
Inne i en ihålig stock
På en buskes skuggsida
Där två stigar möttes
""",
        "bedroom": NOOKS,
    },
    finds="""
låg nio smulor i rad, från den minsta till den längsta
hängde en hängmatta för en räka mellan två nålar
hade någon byggt en hamn för båtar stora som ärtor
stod en skylt med "Strax tillbaka", och den hade stått där i åratal
övade någon mycket liten på en mycket stor nysning
målade en havssnigel sin egen dörr
rodde två myror i ett nötskal, och den ena sjöng
var det dukat för sex, med fiskfjäll till tallrikar
stod en skalbagge vid en pytteliten ratt och styrde
hade någon hängt upp en strumpa och skrivit "segel" på den
snarkade något i tre olika tonarter
satt ett dörrhandtag, fast det inte fanns något att öppna
blev en mask porträtterad
hade någon stickat en tröja till en mussla
stod en stol som var gjord av en enda kork
låg en larv i skuggan och lät sig fläktas
vek något med många knän sina servetter
fick en nyckelpiga mått taget till en kappa
lärde sig något ärtgrönt att rida på en snigel
hade ett kvalster lagt ut en matta där det stod "Nästan välkommen"
spelade någon kort med vinden, och förlorade dem
grälade två sandkorn om vem som var störst
""",
    who={
        "deck": """
en skeppsmus / skeppsmusen
en bagge / baggen
en repspindel / repspindeln
en mastfågel / mastfågeln
en skorpbagge / skorpbaggen
en havssnigel / havssnigeln
en däckskrabba / däckskrabban
en stormmås / stormmåsen
en tjärspindel / tjärspindeln
en skorpmal / skorpmalen
en kabyssmus / kabyssmusen
en hängmattemal / hängmattemalen
en liten sköldpadda / den lilla sköldpaddan
en hinkgroda / hinkgrodan
en lampmal / lampmalen
en ung bläckfisk / den unga bläckfisken
""",
        "island": """
en eremitkräfta / eremitkräftan
en grön fågel / den gröna fågeln
en kokosmus / kokosmusen
en sandödla / sandödlan
en ung pelikan / den unga pelikanen
en klippkrabba / klippkrabban
en palmfjäril / palmfjärilen
en sköldpadda / sköldpaddan
en ung mås / den unga måsen
en lövgroda / lövgrodan
en klippödla / klippödlan
en strandbagge / strandbaggen
en palmspindel / palmspindeln
en strandsnigel / strandsnigeln
en sandmus / sandmusen
en vandrande myra / den vandrande myran
""",
        "bedroom": WHO,
    },
    meeting="""
På bästa platsen satt {en who} och skalade något med stor omsorg.
Där i vägen stod {en who} med alldeles för mycket packning.
{en who} försökte knyta en knut på ett mycket kort snöre.
{en who} kom baklänges och drog på en smula.
{en who} höll kurs i att buga, för ingen.
{en who} låg på rygg och såg på moln som inte fanns.
Upp for ett litet lock, och ut tittade {en who}.
{en who} satt vid ett pyttelitet bord och stämplade tång.
På en kork stod {en who} och var staty av sig själv.
{en who} tvättade vänster sida, för höger var klar.
{en who} satt i en pöl och kallade den havet.
{en who} räknade vågor och var på niotusentvå.
Runt hörnet kom {en who}, i fluga och brådska.
{en who} gick av och an och lärde sig ett tal.
""",
    asking="""
{H} frågade {who} hur det gick med fisket.
"Ohoj", sa {H} till {who}, "och akta färgen!"
{H} lutade sig ner och frågade {who} om det hänt något nytt.
{H} frågade {who} om det fanns något att hålla i.
{H} frågade {who} om drömmar och framtid.
{H} väntade tills {who} hade gjort sitt.
"Så fint", sa {H}, och {who} växte en storlek.
{H} knuffade på, och {who} styrde.
{H} undrade om {who} alltid hade bott här.
"Var är jag?" undrade {who}, och {H} berättade det.
{H} drog hela historien för {who}, med vågor.
"Sluta inte för {we:vår} skull", sa {H} till {who}, som inte hade tänkt det.
{H} gjorde honnör, och {who} gjorde en så hård att {den} satte sig.
{H} bjöd {who} på ett halvt kex, och {den} tog den största halvan.
""",
    answer="""
Först tänkte {who} så att det knakade.
"Ja", sa {who}, och sedan, för rättvisans skull, "nej".
"Det är kaptener i släkten", sa {who}, "på mosters sida."
"Det är blötare än det ser ut", sa {who}.
Då skrattade {who} tills någon fick dunka.
"Jag seglar aldrig på tom mage", sa {who}.
I luften ritade {who} en plan, och sedan gick det att luta sig mot den.
"Jag svarar bara på vissling", sa {who}.
Svaret kom i en viskning, för {who} hade en mycket stor hemlighet.
Först ville {who} ha en smula, och sedan gick det inte att höra för tuggandet.
"Min morbror for dit en gång", sa {who}, "och kom hem längre."
Här nickade {who} så fort att det surrade.
"Håll den våta sidan neråt", sa {who}, "så går resten av sig självt."
Så länge det gick såg {who} ut som en professor.
""",
    parting="""
{H} tackade {who}, som hade väntat på tack i åratal.
På vägen fick {H} en riktigt bra smula av {who}.
Till avsked vinkade {who} med allt som fanns att vinka med.
{H} och {who} tog i hand, och sedan en gång till.
"Kom igen", ropade {who}, "och ta med senap!"
Ända till nästa pöl följde {who} med.
Allt skrev {who} upp på ett enda fiskfjäll.
{H} lovade {who} att skriva.
"Vänster vid det blöta!" ropade {who} efter {we:henne}.
Bort gick {who}, som någon som har något att berätta.
För säkerhets skull lånade {who} ut en snörstump till {H}.
{H} kliade {who} där det inte går att nå själv, och så var det med det.
Med en visselton i nosen gick {who} tillbaka till sitt.
"God vind", sa {who} och blåste lite för att hjälpa till.
""",
    seen=KNOWN.encounters.who,
    quotes=QUOTES,
)
