"""The riddle of one too many, in Swedish: what is left on doorsteps, and who did not look."""

from ...english.detective.too_many import TOO_MANY as ENGLISH_TOO_MANY
from ...plots import translated
from ..grammar import QUOTES
from .too_many_obstacles import OBSTACLES

_FRAME = """
# want | En för mycket | Inget har blivit taget i Krokgränd, men något har kommit dit, och {H}
    tänker ta reda på vem som kommer med det.
@ spoon
a! {opening} Vid dörren låg ingens sked!
b! {opening} Vid dörren låg en sked. Den var ingens!
cd! {opening} I dag låg det en sked på trappan. Det var en fin sked, och den var ingens.
ab {H} såg åt vänster. {H} såg åt höger. Där var ingen.
cd I en gåta brukar det vara något som är borta. {H} räknade allting två gånger. Inget var borta.
    Det var helt enkelt en sak för mycket.
abcdg "Vi har sex skedar", sa {G}. "Vi har alltid haft sex." // "Det är inte vår", sa {G}. "På våra
    är det sylt."
bcd. Den var så blank att {H} såg sin egen näsa i den, upp och ner.
abcd> Vem kommer med en sked och smiter sedan?

@ coat
ab! {H} tog på sig den stora rocken för gåtor. Den hade massor av fickor. Men en knapp var borta.
cd! {H} tog på sig rocken för gåtor. Den var lång, och den hade elva fickor. Den hade gått i arv
    från så många kusiner att ingen visste när den hade blivit av med tredje knappen uppifrån.
abcd! {H} var {trait}.
bcd {H} {habit}.
b. Vinden kom alltid in i gluggen. Det kittlade.
cd. Bara en tråd hängde kvar där, och genom gluggen kom vinden in och kittlades.
abcd- "Nu går vi", sa {H} till fickorna.
d. Ingen affär hade en sådan knapp. {H} hade frågat i alla, och dessutom hos fiskhandlaren.
abcd> Då ropade någon ute på gatan: "Jag med!"

@ things
ab! Bagaren hade en stövel för mycket. Skräddaren hade en tekanna. "Den är inte min!" sa alla.
cd! Det var likadant vid varje dörr. Bagaren hade hittat en stövel, och bagare behöver ingen stövel.
    Skräddaren hade fått en tekanna. Tanten med harpan hade fått en klocka, och den gick tjugo
    minuter fel.
cd "Det är en fin tekanna", sa skräddaren, "men vad har den med byxor att göra?"
b "Har någon tappat en sked?" ropade {H}. Det hade ingen.
abcd~ {B} luktade på stöveln, och ångrade sig.
abcd+ "En tjuv", sa {B}, "som går åt fel håll?"
abcd> Nu fattades bara ett enda bra spår.

@ brisk
ab! Svisch, svisch! Här kom fru Rask med sin kvast. Hon sopade bort alla spår. Bara en fjäder
    blev kvar.
cd! Men fru Rask hade varit där. Fru Rask sopade gränden, och hon gjorde det så bra att inget spår
    hade överlevt där efter nio. "Ledtrådar?" sa hon och skramlade med sin hink. "Två fotspår och en
    smula. Allt är borta!" Hon var mycket stolt.
cd En sak hade undgått hennes kvast. Det var en fjäder, svart på ena sidan och vit på den andra, och
    den satt på {Hs} ärm.
b "Fint och rent!" sa fru Rask. "Oj då", sa {H}.
d. "Ingen orsak", sa fru Rask, fast ingen hade tackat henne.
abcd> Då landade något på lampan. Flapp!

@ crumb
ab! Det var konstapel Smula. Smula var en duva. "Jag såg allt!" sa Smula. "Det gick uppåt.
    Kutt!"
cd! Det var konstapel Smula. Smula var ingen riktig konstapel. Smula var en duva, men ingen hade
    haft hjärta att säga det. "Jag såg alltihop", sa konstapeln, "utom framsidan, baksidan och
    mitten. Det gick uppåt."
cd "Upp vart?" frågade {H}. "Bara upp", sa konstapel Smula. "Jag hade rast."
b "Vad såg du?" sa {H}. "En bulle", sa Smula. "Sedan ett upp."
d. Det satt mycket riktigt en hel del bulle runt näbben.
abcd> Upp? Vad fanns där uppe?

@ up
ab! Där var spåren, upp och upp längs väggen. Tipp, tipp, upp! {H} tog plankan till taken.
cd! Det fanns spår på väggen, små och med tre tår, och de gjorde det som inga spår ska göra. De gick
    rakt upp. {H} tog den långa plankan, som egentligen var till för kärror, och kom ut på taken.
    Där har staden en omgång gator till, och nästan ingen har träffat dem.
cd& "Titta inte ner", sa {H} till {B}. "Titta efter skedar."
b "Följ mig!" ropade Smula och flög åt fel håll.
bcd. Vinden hittade genast gluggen i rocken.
abcd> Så många tak! Var börjar man?

# turn | Detektiven som inte tittade | {H} kunde få veta vem det är med en enda snabb titt, och
    vänder sig om i stället.
@ nest
ab! Längst bort var ett bo. Det var fullt! Mynt, bjällra, sked. Var sak hade en lapp.
cd! Bakom den sista och snedaste skorstenen av alla fanns ett bo, prydligt som en låda. I det låg
    ett mynt, en bjällra, en ring av silver och en rad skedar i storleksordning. På varje sak satt
    en lapp med liten, orolig skrift.
cd "Bagaren? Eller skräddaren?" stod det på den första. "Harptanten, kanske", stod det på nästa. På
    den tredje stod bara: "Kära nån."
b "Så det är härifrån de kommer!" sa {H}.
d. Där fanns också en tom plats, stor som en tekanna, med dammet kvar runt om.
abcd> Här bodde någon. Någon var på väg hem!

@ watch
ab! {H} gömde sig. Rassel! {H} såg dit. Borta! Rassel! Borta igen! {H} hade sett en svans, bara
    lite.
cd! {H} gömde sig bakom en skorsten och väntade. Det prasslade. {H} tittade, och det var borta. Det
    prasslade igen, närmare. {H} tittade fortare, och där var spetsen på en svans, svart och vit,
    just på väg.
cd "Det känns när man tittar", tänkte {H}. Det var som att försöka se sin egen nacke.
cd& {B} försökte titta med bara ena ögat. Det gick inte bättre.
b& "Jag såg en bit!" sa {Bs} min.
abcd> En snabb titt runt hörnet, så var gåtan löst!

@ turned
ab! "Snälla, titta inte", sa en röst. "Jag är så blyg!"
cd! "Snälla, titta inte", sa en mycket liten röst bakom skorstenen. "Jag är så blyg att det gör
    ont."
abcd! Här gällde {virtue}, inte skarpa ögon.
ab! Så {H} vände sig om och blundade.
b "Jag ska inte kika", sa {H}. Tipp, tipp! Någon kom fram.
cd! En detektiv lever för att få se vem det är, och {H} ville det mer än glass. Men {h:hon} vände
    sig om, fick skorstenen i ryggen och blundade hårt. "Så där", sa {H}. "Jag tittar inte. Inte ens
    lite." Länge fanns det bara vind. Sedan kom små steg, tipp, tipp, tipp, och stannade alldeles
    intill.
cd& {B} tittade också bort, ganska mycket.
abcd> "Tack", sa rösten. "Nu kan jag berätta."

@ told
ab! "Farmors mor tog saker", sa rösten. "Jag bär hem dem. Men till vem? Jag bara gissar!"
cd! "Det var min farmors mor", sa rösten. "Hon var en skata, och hon kunde inte låta bli. Glänste
    det så fick det följa med hem. Jag har burit tillbaka alltihop, en sak om natten. Men hon skrev
    aldrig upp vems det var. Så jag gissar. Jag är inte så bra på att gissa, va?"
cd "Skräddaren fick en tekanna", sa {H} vänligt. "Den har piggat upp honom något oerhört."
b "Bagaren fick en stövel", sa {H}. "Åh nej!" sa rösten.
d. Det är märkligt att höra någon rodna.
abcd> "Men jag vet vem som har tappat vad!" sa {H}.

@ sorted
ab! {H} blundade och kände. "En bjällra? Till skolan. En ring? Den ska till tanten med
    harpan."
cd! {H} höll fram en hand, och den ena saken efter den andra lades i den. Det går bra att känna sig
    fram, om man känner sina grannar. "Bjällra med buckla: skolan. En ring med en harpa på: ja, den
    är lätt. Fingerborg: skräddaren." Bakom {h:henne} raspade en penna, fortare och fortare.
cd Till slut var alla lappar nya, och på inte en enda stod det "kanske".
b Rasp, rasp, sa en liten, liten penna.
abcd& {B} fick sköta knutarna.

@ promise
ab! "Säger du vem jag är?" sa rösten. "Hur då?" sa {H}. "Jag har ju inte sett dig!" Rösten
    skrattade.
cd! "Tänker du säga vem det var?" frågade rösten. "Detektiver måste väl det." {H} tänkte efter. "Jag
    kan bara säga det jag har sett", sa {H}. "Och jag har sett insidan av mina ögonlock." Det kom
    ett litet, häpet ljud, som ett gångjärn som upptäcker att det kan sjunga.
cd Sedan kom vinden runt skorstenen, och den stannade strax före gluggen i rocken, som om någon stod
    i vägen.
b Det var ett fint skratt, lite som ett gångjärn.

# ending | Allt på sin plats | En efter en kommer sakerna hem, och en av dem har fattats ända från
    början.
@ round
ab! Ner kom {H} med en korg. Tipp, tipp, kom någon efter. {H} vände sig inte om en enda gång.
cd! Innan gränden vaknade hade de tagit hela rundan tillsammans. {H} kom först med sin korg och
    läste på dörrarna. Efter {h:henne} gick det tipp, tipp, tipp. Inte en gång vände {H}
    sig om, fast vid pumpen var det väldigt, väldigt svårt.
cd "Lite till vänster", viskade {H}. "Det där är en trappa. Det andra är herr Flinta, som sover."
b Vid varje dörr sa det klink, helt tyst.
abcd> Vad skulle alla säga när de vaknade?

@ hooray
ab! "Min tekanna!" ropade bagaren. "Min klocka!" ropade skolan. "Min stövel!" ropade han som bara
    hade en.
cd! "Min tekanna!" ropade bagaren, som hade kokat te i en vas. "Min stövel!" ropade gamle herr
    Flinta, som äntligen kunde dansa på båda sidor. Överallt flög dörrar upp. "Men vem var det?"
    frågade de {H} allihop.
cd "Jag tittade på saken", sa {H}, och det var sant, "och sedan tittade jag bort."
cd+ "{H} vet", sa {B}, "och jag vet, och vi säger inget."
b "Vem var det?" sa de. {H} bara log.

@ swept
ab! Fru Rask fick också något. Det var hennes visselpipa! Hon blåste, fiii, och sopade runt en
    fjäder.
cd! Fru Rask hittade en visselpipa av silver på skaftet av sin kvast. Den hade hon tappat när hon
    var sju. Hon blåste så hårt att konstapel Smula grep sig själv. Sedan sopade hon hela gränden,
    och mycket försiktigt runt en svart och vit fjäder.
b "Kutt!" sa Smula. "Har jag gjort något?"
d. Den ligger där än. Hon dammar den om fredagarna.

@ button
ab! I {Hs} fönster låg en knapp. Den hade en lapp. "Trean uppifrån. Jag är säker!" Den passade!
cd! På blecket utanför {Hs} fönster, där ingen kunde ha lagt den som inte hade vingar, låg en knapp.
    Den hade en lapp, med liten skrift som inte var det minsta orolig. "Tredje uppifrån", stod det.
    "Den här gången är jag säker."
cd {H} sydde i den med tråden som hade hängt där så länge och väntat. Vinden fick stanna ute.
b {H} sydde i den med nio knutar. Vinden fick stanna ute.
abcd& {B} höll i tråden. // {B} fick bita av tråden.
abcd> Och vad låg vid dörren nu?

@ nothing
a! {H} knäppte den nya knappen. Vid dörren låg inget. Det var det bästa inget som finns.
ag "Sex skedar", sa {G}.
b! {H} knäppte den nya knappen och tittade ut. Vid dörren låg inget alls. Det var det bästa
    inget som finns. Högt uppe skrattade någon.
cd! Så knäppte {H} den nya knappen och öppnade dörren. På trappan, där skeden hade legat, låg
    ingenting. Där låg ingenting alls, från ena änden till den andra, och det var ditlagt med stor
    omsorg. Högt uppe på taken skrattade något som ett gångjärn, och {H} vinkade, utan att titta.
bg "Sex skedar", sa {G}. "Så du fick veta det?" "Ja", sa {H}, "fast jag blundade."
cdg "Sex skedar", sa {G}, som hade räknat. "Så fallet är löst?" "Löst", sa {H}, "och en vän för
    mycket. Den behåller jag."
ab- "God morgon", sa {H} till ingen, och någon sa det igen.
cd- "En för mycket, i alla fall", sa {H} och menade inte skedar.
b. Rocken var varm ända ner.
abcd& {B} gäspade, och sedan gäspade hela gränden.

# whole | - | -
@ whole
ab! Vem lade en sked vid dörren? {H} tog sig upp på taken. "Titta inte!" sa en röst. Så {H}
    blundade. En blyg fågel bar hem saker. Nu har {H} en ny knapp.
cd! Någon lade saker på trapporna i Krokgränd, och {H} följde spåren upp på taken. Där fanns ett bo
    fullt av silver, och en röst så blyg att man inte fick titta. Så detektiven vände sig om och
    blundade. Varenda sked kom hem, och i {Hs} fönster låg den enda knapp som alltid hade fattats.
"""

TOO_MANY = translated(
    ENGLISH_TOO_MANY,
    QUOTES,
    keywords="""
sked skeden skedar knapp knappen knappar fjäder fjädern rock present presenter gåva gåvor skata
skatan blyg artig trappa hemlig hemlighet
""",
    titles="""
{H} och gåtan om en för mycket
{H} och skeden som var ingens
Detektiven i Krokgränd
{H} och den blyga gästen
""",
    blurb="""
I Krokgränd har inget blivit stulet.
Det är tvärtom: varje morgon finns det en sak för mycket.
En sked, en tekanna, en stövel som inte passar någon.
{H} tar på sig rocken där en knapp fattas och följer spåren, som går rakt upp längs väggen.
Men hur fångar man någon som inte tål att bli sedd?
""",
    openings="""
{H} var den enda detektiven i Krokgränd.
{H} var {age} år och bäst på gåtor.
I Krokgränd hände aldrig något före fikat.
{H} bodde bakom dörren med gul knackare.
På en dörr i Krokgränd stod: {H}, Gåtor.
Det var tisdag, och {H} hade slut på gåtor.
{H} hade löst alla gåtor utom den om hönan.
Husen lutade, och {H} lutade sig mot dörren.
{H} kom ut för att se sig omkring.
{H} hade just löst gåtan om den försvunna strumpan.
Någon hade ringt på, och {H} öppnade.
{H} hittade allt: vänstervantar, högervantar och par.
{H} öppnade dörren och släppte in eftermiddagen.
Det fanns inte en gåta kvar i {Hs} låda.
""",
    refrain="Tipp, tipp, vem är det?",
    traits="""
artig | artighet | knackade till och med på tomma lådor
taktfull | takt | läste aldrig vykort till någon annan
hänsynsfull | hänsyn | tittade alltid bort när någon var blyg
""",
    people="""
fru Rask | fru Rask som sopade gränden | sopa
Smula | konstapel Smula | konstapel
""",
    story=_FRAME + OBSTACLES,
)
