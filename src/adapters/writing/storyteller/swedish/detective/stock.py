"""What any city riddle has by the way, in Swedish: senses, nooks, finds and small meetings."""

from ...english.detective.stock import STOCK as ENGLISH_STOCK
from ...plots import stock
from ..bedroom import NOOKS, SENSES, WHO
from ..grammar import QUOTES

STOCK = stock(
    quotes=QUOTES,
    seen=ENGLISH_STOCK.encounters.seen,
    senses={
        "roofs": """
Takpannorna var varma på ena sidan och svala på den andra.
Alla skorstenar lutade lite, som för att höra bättre.
Långt där nere brummade staden som ett kylskåp med en hemlighet.
Någons middag kom upp ur en skorsten, och det var lök.
En tupp av plåt gnisslade runt för att se vem som kom.
Rännan sa "blipp", och sedan, efter en stunds betänketid, "blopp".
En rad sparvar makade på sig, fast ingen hade satt sig.
Mossan växte i små runda kuddar, en till varje myra.
På ett streck mellan två tak hängde en handske och vinkade.
Ett takfönster blinkade, och bakom det drogs en gardin för.
Antennerna stod som gafflar utan något att äta.
Vinden kom runt hörnet, såg vem det var och gick förbi.
Någon hade ristat ett namn i en tegelsten, och namnet var Berit.
Nere i en skorsten spelade en radio för sig själv.
Härifrån var varje gata smal som ett skosnöre.
Två skorstenar rökte bredvid varandra, den ena grått, den andra lite finare.
En takpanna knackade två gånger för att säga att den var lös.
I en trasig kruka växte en enda stolt maskros.
Det luktade sot, varm plåt och andras tvätt.
Plankan från tak till tak sa "nöff" på mitten.
""",
        "lane": """
Gatstenarna var runda och blanka som bullar.
I en vattenpöl stod ett helt hus, upp och ner.
Bakom en dörr ramlade ett piano utför samma trappa gång på gång.
Gatlyktorna stod på rad, smala som fastrar.
En butiksdörr plingade, fast ingen hade gått in.
Det luktade bröd, våt hund och lite målarfärg.
På ett trappsteg hade tre mjölkpaket möte.
Ett källarfönster andades ut, varmt och med en doft av kål.
Någon hade ritat en hage på stenarna och lämnat en strumpa i den.
Brevlådorna höll mun för en gångs skull.
Ett stuprör gurglade, som stuprör gör innan de sjunger.
Från ett öppet fönster hördes klipp, klipp, av någon som blev klippt.
Den ena luckan var grön, och den andra hade tänkt bli det.
Husen lutade sig så nära att rännorna tog i hand.
En kula låg mellan två stenar och tittade upp.
I skräddarens fönster pekade en docka åt fel håll.
Lampan i hörnet surrade en visa med en ton i.
En tidning gick förbi på egen hand och läste sig själv.
Pumpen droppade, och en sparv räknade.
Runt kröken skrattade någon och stängde en dörr om det.
""",
        "bedroom": SENSES,
    },
    nooks={
        "roofs": """
Bakom en sned skorsten
Under en lös takpanna
Uppe på vattentanken
Mellan två skorstenar
Nedanför takfönstret
I rännans krök
Bredvid plåttuppen
Längs taknocken
I en gammal blomkruka
Bland antennerna
Vid duvslagets dörr
På ett fönsterbleck
""",
        "lane": """
Bakom pumpen
Under bageriets trappa
Uppe på en brevlåda
Mellan två soptunnor
Nedanför skomakarens fönster
I stuprörets krök
Bredvid den tredje gatlyktan
Längs trottoarens kant
I en tom back
Bland mjölkpaketen
Vid källardörren
I skuggan av en kärra
""",
        "bedroom": NOOKS,
    },
    finds="""
låg nio kapsyler i ordning efter storlek
hängde en mycket liten regnrock på tork
stod en trappa av sex tändsticksaskar
hade två skalbaggar stannat för att släppa förbi varandra
hade någon lämnat ett meddelande i duvsteg
tog en spindel in sin tvätt
stod en säng bäddad i en halv valnöt
stod en rad fingerborgar framdukade till bankett
hade någon börjat på ett torn av sockerbitar och gått för att hämta fler
gurglade någon mycket liten
hängde en skylt med "strax tillbaka" i pyttesmå bokstäver
provade en larv fingret på en handske
var en sten nyputsad, men bara en
satt en mal och löste korsord
stod en pall som var för liten att sitta på och för fin att gå förbi
tittade något ut, tänkte efter och drog för gardinen
hade någon ritat en pil och sedan strukit över den
låg en jordnöt med frimärke på och väntade
""",
    who={
        "roofs": """
en sparv / sparven
en takfågel / takfågeln
en skifferfågel / skifferfågeln
en takgroda / takgrodan
en mås / måsen
en sotmus / sotmusen
en visslande fågel / den visslande fågeln
en nyckelpiga / nyckelpigan
en stuprörsmus / stuprörsmusen
en takbagge / takbaggen
en vindsmal / vindsmalen
en vindsspindel / vindsspindeln
en svala / svalan
en sotmal / sotmalen
en taködla / taködlan
en sotspindel / sotspindeln
""",
        "lane": """
en snigel / snigeln
en trädgårdssnigel / trädgårdssnigeln
en igelkott / igelkotten
en källarmus / källarmusen
en mjölmus / mjölmusen
en pölgroda / pölgrodan
en sköldpadda / sköldpaddan
en lampmal / lampmalen
en padda / paddan
en torgmus / torgmusen
en gul fågel / den gula fågeln
en källarspindel / källarspindeln
en tam kanin / den tama kaninen
en grässnigel / grässnigeln
en rödhake / rödhaken
en trappbagge / trappbaggen
""",
        "bedroom": WHO,
    },
    meeting="""
Runt hörnet kom {en who} med ett eget förstoringsglas.
Mitt i vägen satt {en who} på en mycket liten resväska.
{en who} försökte läsa tidningen i blåst.
{en who} kom förbi i trav med en jordnöt under armen.
I en burk satt {en who} och badade.
{en who} sov under en biljett, och på den stod det "enkel resa".
Ett lock gick upp, och ut tittade {en who}.
{en who} satt och väntade på en buss som aldrig hade gått här.
På en låda stod {en who} och sålde gårdagens väder.
Ut ur ett rör kom {en who}, baklänges.
{en who} höll på att hänga upp ett porträtt av sig själv.
I en port lärde {en who} en smula att sitta.
En gardin drogs undan, och där var {en who} i papiljotter.
{en who} målade en rand och hade målat in sig i ett hörn.
""",
    asking="""
{H} frågade om {who} hade sett något konstigt.
"God dag", sa {H} till {who}, "jag har bara tre frågor."
{H} bad {who} så mycket om ursäkt och en aning mera plats.
{H} frågade om {who} behövde en hand till.
{H} frågade var {who} hade varit vid frukosten.
{H} väntade tills {who} var färdig, som en bra detektiv gör.
"Jag beundrar ditt arbete", sa {H}, och {who} rodnade.
{H} tog den ena änden, och {who} tog den andra.
{H} ville veta om {who} var förklädd.
{who} var inget vittne, men {H} frågade ändå.
{H} berättade hela fallet för {who}, med gester.
"Sitt kvar", sa {H} till {who}, men det hjälpte inte.
{H} och {who} såg på varandra, uppifrån och ner.
{H} visade en ledtråd, och {who} satte på sig glasögon.
""",
    answer="""
{who} tänkte hårt och pekade åt båda hållen på en gång.
"Jaha ja", sa {who}, och det kan betyda mycket.
{who} hade en kusin som hade sett allt, fast i en annan stad.
"Förbi den tredje skorstenen", sa {who}, "och se upp för osten."
{who} fnissade så mycket att något måste hållas i.
"Jag märker aldrig något före lunch", sa {who}.
{who} ritade den misstänkte, och det blev en potatis.
"Jag tittar bara på hattar", sa {who}.
{who} viskade svaret, och det var svaret på något annat.
{who} sa ingenting utan kex, och inte så mycket med.
"Min faster var en berömd detektiv", sa {who}, "i all stillhet."
{who} nickade tills öronen blev trötta.
"Titta upp", sa {who}, "för det gör ingen."
{who} vände ut och in på alla fickor, för rättvisans skull.
""",
    parting="""
{H} tackade {who}, som lyfte på en mössa som inte fanns.
{who} gav {H} en polkagris, knappt använd.
{who} vinkade ända till yrsel.
{H} och {who} tog i hand på det, ganska länge.
"Kom på te", ropade {who}, "och ta med en ledtråd."
{who} följde med i nio steg och vände sedan hem, lycklig.
Från den dagen fick alla höra talas om förhöret med {who}.
{H} satte upp {who} på listan, under "snälla".
"Andra till vänster!" ropade {who} efter {we:henne}.
Bort for {who} och visslade på ett misstänkt sätt.
{who} lånade ut en penna, och den var tuggad av ett proffs.
{H} borstade av {who} och skyndade vidare.
{who} fortsatte med sitt, fast långsammare.
"Jag ska hålla ögonen öppna", sa {who} och blundade med det ena.
""",
)
