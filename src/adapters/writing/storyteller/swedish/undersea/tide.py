"""The undersea story of the week when the sea forgot to turn, in Swedish."""

from ...english.undersea.tide import TIDE as ENGLISH_TIDE
from ...plots import translated
from ..grammar import QUOTES
from .tide_obstacles import OBSTACLES

_FRAME = """
# want | Allting åt vänster | I en hel vecka har havet runnit åt vänster utan att vända, så {H} ger
    sig av för att se till havsklockan som säger till.
@ slid
a! {opening} Men allt hade glidit åt vänster!
b! {opening} Men i dag stod sängen vid vänster vägg. Det gjorde stolen också. Och en stövel, men
    den andra var borta.
cd! {opening} I morse tog det en stund att se vad som var fel. Sängen stod mot vänster vägg. Det
    gjorde stolen också, och leksakerna, och en stövel som hade gått ut i natten för att leta efter
    den andra.
ab "God morgon, väggen", sa {H}. // {H} ställde tillbaka stöveln. Den gled åt vänster igen.
cd {H} ställde stöveln där den skulle stå. Stöveln tänkte en stund och gled sedan åt vänster.
abcdg "Se upp för ditt te", sa {G}. Det gled bort åt vänster. // "En hel vecka nu", sa {G} och höll
    i sig.
bcd. Till och med gardinerna hängde på sned, som hår.
abcd> Vad var det som hände där ute?

@ week
ab! Havet rann åt vänster. All tång låg platt. En hatt for förbi. Sedan kom tre räkor, mitt i sitt
    te!
cd! Där ute var det värre. Om dagen rinner havet åt vänster, och om kvällen vänder det och rinner
    åt höger. Så hade det alltid varit. Nu hade det runnit åt vänster i en vecka. Tången låg platt.
    En hatt for förbi. Sedan kom ett bord, med tre räkor som satt och drack te. "Ska ni långt?"
    frågade {H}. "Jorden runt, verkar det som", sa räkorna.
b. "Socker?" sa räkorna. Sedan var de borta.
cd. Den som ägde något satt på det.
abcd> Vem kunde be havet att vända?

@ limpet
ab! Gamla tant Skål visste. "Det gamla skeppet har en havsklocka", sa hon. "När den slår vänder
    havet. Men nu är den tyst!"
cd! Gamla tant Skål, skålsnäckan, hade suttit still i nittio år och därför hunnit märka en del.
    "Det finns en havsklocka på det gamla skeppet", sa hon. "Den slår på kvällen, havet hör det,
    och havet vänder. Sedan i måndags har den inte slagit. Så det tjänar inget till att skälla på
    havet. Ingen har sagt till det." Det gamla skeppet låg åt höger. Det var det som var felet med
    det.
abcd& {B} såg åt höger, med rinnande ögon. // "Åt höger, alltså", sa {H}, och {B} suckade.
b. "Jag hade gått själv", sa hon, "men jag går inte."
abcd> Och vad tar man med sig till sådant?

@ hook
ab! Bakom dörren hängde ett paraply. Men i havet regnar det aldrig! {H} var {trait}. "Du är nog bra
    till något", sa {H}.
cd! Bakom dörren hängde ett paraply. Det hade kommit ner uppifrån en blåsig dag, och ingen visste
    vad det var till. Det regnar inte på havets botten, och om det gör det så märks det inte. Men
    {H} var {trait} och tog ner det. "Nog är du bra till något", sa {h:hon} till det.
bcd {H} {habit}.
b. Det hade ett fint runt handtag, som en fråga.
d. Så länge gick det utmärkt som krok, och den som ska åt höger i ett hav som ska åt vänster kan
    behöva en.
abcd> Då flög dörren upp, åt vänster.

@ strokes
ab! {H} simmade åt höger. Ett, två, tre! Havet tog {h:henne} med sig. Ett, två, tre, fyra! Så {H}
    krokade fast i en sten.
cd! {H} simmade tre tag åt höger, och havet tog {h:henne} fyra tag åt vänster. På det viset kom
    {h:hon} till huset bredvid, på fel sida. Så {H} sträckte ut paraplyet, fick tag i nosen på en
    sten med handtaget och drog. Det blev en meter. Det var väldigt många meter, men det satt en
    sten i varje.
abcd& {B} hängde efter som en vimpel. // "Ta i", sa {H}. Och {B} tog i.
b. Det gick sakta, men det gick åt höger.

@ lastrock
ab! Kroka och dra, kroka och dra! Så kom den sista stenen. Efter den var allt bara hav. Och havet
    kom från andra hållet.
cd! Så gick det från nos till nos, tills det var slut på stenar. Den sista hette Sista. {H} höll
    fast i den med paraplyet och såg sig om. Härifrån fanns det bara vatten, och allt kom från andra
    hållet, med stolar i.
b. En stol for förbi. "Akta huvudet", tycktes den säga.
d. Någon hade ristat i stenen: LYCKA TILL. Det var ristat från vänster till höger, med stor möda.
abcd> Hur ska man åt höger när allt ska åt vänster?

# turn | Blupp | {H} drar i havsklockans rep av alla krafter, och det den säger är inte dong.
@ blup
ab! Där hängde den, stor och grön: havsklockan. {H} drog i repet. Men den sa inte dong. Den sa
    blupp.
cd! Där hängde den, grön som ett päron och hög som en dörr: havsklockan. Ett rep hängde ner från
    den, lite tuggat i änden. Det var en minut kvar till kväll. {H} tog repet i båda händerna och
    drog av alla krafter. "Blupp", sa havsklockan.
b. {H} drog igen. "Blupp", sa den, lite surt.
cd. Havet, som hade tittat upp ett ögonblick, rann vidare åt vänster.
abcd> Vad var det i den?

@ lodger
ab! {H} kikade in. Två ögon kikade ut. Där fanns armar också: åtta! Det var en bläckfisk. "Här bor
    jag", sa den.
cd! {H} stack in huvudet underifrån och såg upp. Två runda ögon såg ner. Runt dem, packade som
    strumpor i en låda, låg åtta armar. "Det är upptaget", sa bläckfisken. "Jag flyttade in i
    måndags. Det är det första rum jag har haft med tak. Kan du vara snäll och inte dra i
    klocksträngen, om du inte vill komma in?"
b. Den hade hängt upp en tavla, av sig själv.
abcd& "Hej", sa {H}. {B} vinkade, och bläckfisken vinkade igen, och igen, och igen.
abcd> Hur flyttar man någon som har åtta armar?

@ rooms
ab! {H} kom med en hink. "För liten." {H} kom med en hatt. "För mjuk." {H} kom med en säng. "För
    platt", sa den.
cd! "Jag ber om ursäkt", sa {H}, "men om jag hittar ett annat åt dig?" Bläckfisken kunde tänka sig
    att titta. Den tittade på en hink och stack ner en arm. Den tittade på en hatt, en koffert och
    kaptenens badkar. "Jag vill ha det runt", sa den, "och jag vill ha det mörkt. Och bara en dörr,
    nertill. När det är för mycket hav ovanpå mig kan jag inte sova."
b. Hatten tog den på sig i alla fall. Hatten var bra.
d. Det ligger något i det. Där nere är det en hel del hav ovanpå alla, och de flesta låter helt
    enkelt bli att titta upp.
abcd> Fanns det inget i havet som var runt och mörkt?

@ pull
ab! "Men det här rummet är precis rätt", sa den. En tår rann ner, och åt vänster. {H} stödde sig på
    sitt paraply och tänkte.
cd! Att dra hjälpte inte, mot åtta armar, och snällt hade det inte varit. "Jag vill inte vara i
    vägen", sa bläckfisken med ihålig röst. "Jag vill bara vara under något." En tår kom ut och for
    i väg åt vänster. {H} stödde sig på sitt paraply och tänkte så att öronen rörde sig.
b. Runt. Mörkt. En dörr nertill. Vad är sådant?
abcd> Då såg {H} vad {h:hon} stödde sig på.

@ open
abcd! Det gick med {virtue}, inte med ryck.
a! {H} fällde upp sitt paraply. Vupp! Det var runt och mörkt. In med bläckfisken!
b! {H} höll upp sitt paraply. Vupp! Det var runt, det var mörkt, och dörren satt nertill. Ut kom
    åtta armar, och in for de igen.
cd! {H} höll upp paraplyet och tryckte. Vupp! Det for upp. Det var runt, det var mörkt, och det hade
    en enda dörr, nertill. "Åh", sa bläckfisken. "En havsklocka som inte låter." Den flyttade in, en
    arm i taget, och fick precis plats, med ett handtag över att hålla i. "Den går att stänga!"
    ropade den.
b& "Så det är det den är till", sa {H}, och {B} nickade.
d. Man kan ha en sak i åratal och säga att den är onödig, när den bara har väntat på rätt bläckfisk.

@ dong
ab! {H} tog repet. Dong! Havet stannade. En hatt stannade. En stol stannade. Sedan for de åt höger,
    allihop, mycket sakta!
cd! {H} tog ett stadigt tag i repet och drog. Dong! Det gick genom skeppet, längs plankorna och ut
    över sanden. Havet stannade. En hatt stod stilla, och det gjorde en fisk bakom den också, med
    öppen mun. Ett ögonblick gick ingenting i världen någonstans. Sedan var det som om havet
    nickade, och så vände det åt höger.
b. Det var en vecka sent, men vem räknar?

# ending | Allting åt höger | Allt som for kommer tillbaka, i fel ordning, och sängen vandrar hem
    över golvet.
@ ride
ab! Nu var det lätt. {H} lade sig, och havet skötte allt. "Efter dig", sa {H} till en hatt. "Efter
    dig", till en stol.
cd! {H} kom hem utan ett enda simtag, raklång, som ett brev i en brevlåda. Allt kom med: hattar,
    strumpor, en trädgårdsgrind, elva stolar och en stövel. Det hade sett världen, alltihop, och
    såg piggare ut för det. Stenarna, som det hade gått så trögt med, nos för nos, for förbi på den
    tid det tar att säga det.
b& {B} åkte på en stol. // {B} sov på vägen, på en egen stol.
abcd> Och vem kom där, från andra hållet?

@ last-cup
ab! Här kom de tre räkorna. "Nu ser vi allt bakifrån!" sa de. {H} fick den sista koppen te.
cd! Fram kom bordet med de tre räkorna. De hade varit jorden runt fyra gånger och bara suttit med
    näsan framåt. "Nu får vi se den bakifrån", sa den äldsta och räckte {H} en kopp. Det var den
    sista i kannan. "Säger ni till när ni har fått nog?" frågade {H}. "Varför det?" sa räkorna.
b. Det var socker i, från Spanien.

@ caught
ab! Alla hade en håv. In med hattar! In med strumpor! Tant Skål fick en hatt. Det var hennes
    allra första.
cd! Hemma var alla ute med en håv och fångade det som kom. Det var inte alltid det som hade farit.
    Torsken fick en stövel och sa att det var en vante han blivit av med. Någon fick elva stolar och
    måste ställa till med kalas. Gamla tant Skål, som inte hade ägt något på nittio år, fick en
    stråhatt i huvudet och lät den sitta.
cd. Den klädde henne. Det var hennes första besök, också.
b. {H} fångade den andra stöveln. Där var den ju!

@ stroll
ab! Vem kom där och tog en tur? Det var bläckfisken, under sitt paraply! "Det kommer med mig!"
    ropade den. "Jag kan gå ut!"
cd! Strax före läggdags kom någon uppför revet som ingen hade sett ute förut. Det var bläckfisken,
    med paraplyet över sig och hela havet ovanpå det. Den såg inte upp en enda gång, och det behövde
    den inte. "Det följer med", sa den till {H}, alldeles andfådd. "Jag kan åka till Spanien!" Så
    det var bestämt.
b. Den vinkade, och vinkade, och vinkade, åtta gånger.
d. Förbi det tuggade repet gick den i en vid båge, av ren artighet.

@ back
ab! Den natten gled sängen över golvet igen. Duns! Den var hemma. Det var två stövlar också. Och
    väggen var långt borta.
cd! Den natten låg {H} och kände det. Sängen satte av över golvet, med stolen efter sig, och
    stannade där den alltid hade stått. En stövel kom med och ställde sig bredvid den andra. På
    kroken bakom dörren hängde ingenting alls. Den såg ut att vara bra till något.
abg "Står den kvar nu?" sa {G}. "Om ingen flyttar in", sa {H}. // "Te", sa {G}, och det stod kvar på
    bordet.
cdg "Och paraplyet?" frågade {G}. "Det visade sig vara ett hus", sa {H}. "Det har jag alltid trott",
    sa {G}.
ab- "God natt, väggen", sa {H}, tvärs över rummet.
cd- "God natt, väggen", sa {H}, för man fäster sig ju vid folk, och vände sig om, åt höger.
ab& {B} gled förbi på en matta och sov djupt. // {B} höll i sängen hela natten, för säkerhets skull.
bcd. Sedan andades havet ut, och in.

# whole | - | -
@ whole
ab! Havet rann åt vänster och ville inte vända! Det skulle höra sin havsklocka. Men i den bodde
    en bläckfisk. {H} hade ett paraply. Det var precis lagom. Dong!
cd! I en vecka hade havet runnit åt vänster, och alla hattar med det. Det vänder bara när det hör
    sin havsklocka, och i den bodde en bläckfisk som inte hade något annat som var runt och mörkt.
    {H} hade ett paraply som aldrig hade varit till nytta. Vupp! Bläckfisken flyttade in, det sa
    dong, och hattarna kom hem.
"""

TIDE = translated(
    ENGLISH_TIDE,
    QUOTES,
    keywords="""
tidvatten tidvattnet hav havet vänster höger vända vänder ström strömmen paraply paraplyet
bläckfisk bläckfisken havsklocka havsklockan hatt hattar stövel stövlar
""",
    titles="""
{H} och havet som glömde att vända
Allting åt vänster
{H} och paraplyet på havets botten
{H} och havsklockan som sa blupp
""",
    blurb="""
I en hel vecka har havet runnit åt vänster, och det vill inte vända.
Hattar far förbi, och stolar, och tre räkor som bara satt och drack te.
Så {H} ger sig av till havsklockan som säger till, med ett paraply som ingen behöver.
Men hur kommer man åt höger när allt annat ska åt vänster?
""",
    openings="""
{H} bodde på havets botten.
{H} var {age} år och sov gott.
{H} hade utsikt över havet, underifrån.
"God morgon", sa {H} till fiskarna vid fönstret.
{H} vaknade, som alla andra dagar.
{Hs} rum var alltid prydligt som en ask.
Solen sken ner till {Hs} fönster, lite grön.
I {Hs} hus hade varje sak sin plats.
{H} gick gärna upp på rätt sida.
Det var söndag i havet, och {H} gäspade.
{H} hittade till frukosten även blundande.
Inget brukade röra sig i {Hs} rum.
{Hs} säng stod mitt i rummet.
""",
    refrain="Hej och hå, åt ett håll ska det gå!",
    traits="""
klurig | klurighet | visste sju saker att göra med en böjd gaffel
påhittig | fantasi | slängde aldrig något som kunde bli något
fyndig | fyndighet | lagade en gång en stol med en morot
""",
    people="""
tant Skål | gamla tant Skål på stenen | sten
""",
    story=_FRAME + OBSTACLES,
)
