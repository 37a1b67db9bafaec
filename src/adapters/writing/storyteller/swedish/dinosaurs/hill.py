"""The extra hill's frame: an empty page, a hill too many, and a picture that is not taken."""

from ...english.dinosaurs.hill import HILL as ENGLISH_HILL
from ...plots import translated
from ..grammar import QUOTES
from .hill_obstacles import OBSTACLES

_FRAME = """
# want | Sista sidan | En enda sida i {Hs} bok om dinosaurier är tom, för ingen vet hur den allra
    Största ser ut.
@ page
ab! {opening} Men sista sidan var tom. Där stod det: Den Största.
cd! {opening} Det var en tjock bok, och den var full, så när som på en sida. Under den tomma rutan
    stod det med {Hs} finaste bokstäver: Den Största. Ingen hade någonsin sett den Största. Man
    hörde bara talas om den, mest av folk som inte heller hade sett den.
ab "I dag ska jag hitta den", sa {H}. // "Bara en bild till", sa {H}.
cd "I dag", sa {H} till den tomma sidan. Den såg tillbaka, blank som ett ägg.
abcdg "Hälsa från mig", sa {G}, "om den står stilla." // "Ta jackan på", sa {G}. "Ju större de är,
    desto mer skugga ger de."
abcd-. "Och sedan är du färdig", sa {H} till boken.
bcd. Boken luktade lim och en aning träsk.
d. Sedan var det frågan om vad man tar med sig till någon i den storleken. {H} packade två kex.
abcd> Men först en titt genom fönstret.

@ hills
ab! {H} hade en karta med sju kullar. {H} kikade ut och räknade. Ett, två, tre … åtta? Åtta kullar!
cd! Det fanns en karta också, som {H} hade ritat själv. Den hade floden, bergspasset och dalens alla
    sju kullar. {H} höll upp den mot fönstret och räknade: sju på kartan. Där ute var de åtta.
cd "Jag måste ha räknat ett moln", sa {H} och vek ihop den.
ab "Jag räknade visst ett moln", sa {H}.
bcd. Det molnet hade mossa på sig.
abcd& {B} räknade också och fick nio, men en var en ko.
abcd> Nere bland ormbunkarna sa något duns.

@ one
ab! I kameran fanns det en bild kvar. En enda! {H} tänkte inte ta den på vem som helst.
cd! Det fanns en bild kvar i kameran. Inte två, så att den ena kan bli en tumme. En. Den var till
    den Största och ingen annan, och {H} bar den som man bär något bräddfullt.
abcd! {H} var {trait}.
bcd {h:hon} {habit}.
b "Får jag?" sa {H} före varje bild. Alltid.
d. Alla dinosaurier i boken log. Det gör skillnad att bli tillfrågad.
abcd> Och så hade stigen ett hål.

@ print
ab! Det var ett fotspår! Det var stort som en damm. I stortån simmade tre grodor.
cd! Det var inget hål. Det var ett fotspår, stort som ett rum, med regn i. Det hade legat där så
    länge att det hade fått grodor, och de tre i stortån såg ingen anledning att flytta på sig för
    en gäst.
cd "Vem har gjort det här?" frågade {H}. "Vet inte", sa grodorna. "Vi hyr bara."
ab "Här har det gått någon mycket stor", sa {H}. // "God morgon", sa {H} till grodorna.
abcd& {B} provade det. Det var rymligt. // {B} lade sig i hälen för att visa hur stort det var.
b. Det var fortfarande lite varmt.
abcd> Vem har sådana fötter, och syns aldrig?

@ honk
ab! "En kamera!" ropade lady Tut. Hon hade en stor röd kam. "Ta mig! Det här är min bästa sida." Hon
    vände sig. "Och det här."
cd! "En kamera!" ropade någon. Det var lady Tut, som hade dalens ståtligaste kam och redan fanns på
    sidorna fyra, nio och elva i boken. "Var så god och börja", sa hon och såg ut i fjärran. "Det
    här är min goda sida. Jag har två."
cd "Det är den sista, lady Tut", sa {H}. "Jag sparar den." "Givetvis", sa lady Tut, "till mig."
ab "Det är den sista", sa {H}. "Tyvärr, lady Tut."
b. När hon var arg sa kammen tut.
d. Det är inte lätt att säga nej till någon som redan har lyft på hakan.
abcd> "Jag vet var den Största bor!" sa en röst i luften.

@ guide
ab! Ner flaxade {guide}. "Den Största är blå", sa hon. "Den har nio huvuden. Hitåt!" Och så flög hon
    in i ett träd.
cd! Ner kom {guide}, som hade vingar som gamla regnrockar och visste allt. "Den Största", sa hon,
    "är blå, har nio huvuden och äter bara på fredagar. Jag har aldrig sett den. Det är därför jag
    vet så mycket." Sedan flög hon in i ett träd, som hade stått där en längre tid.
cd {H} hjälpte loss henne och tog henne med. Det verkade säkrast så.
b "Trädet står fel", sa {guide}.
bcd. "Häng med nu", sa {guide}, från fel ände av stigen.
abcd> Bakom {we:henne} reste sig en av kullarna, mycket tyst.

# turn | Den som kom med på bilden | Från passets topp syns bara sju kullar, och {H} lutar sig mot
    den åttonde.
@ eight
ab! Från passet såg {H} allt. {H} räknade kullarna: ett, två, ända till sju. Vad var det då {H}
    lutade sig mot?
cd! Från passets topp såg man hela dalen. {H} tog fram kartan och räknade. Sju kullar där, och sju
    kullar här. "Det var det jag visste", sa {H} och lutade sig nöjt mot den åttonde. Den var varm.
    Den andades.
ab Den var varm. Den var mossig. Den hade ett öra!
cd En stund sa ingen någonting. Kullen höll andan, som den hade gjort i många år.
b& "Sch", sa {H} till {B}. "Titta inte upp än."
d. "En kulle från den tidiga tiden", började {guide}, och så tystnade hon för första gången i sitt
    liv.
abcd> Sakta tog {H} fram kameran.

@ shake
ab! {H} höll upp kameran. Oj! Kullen började skaka. Den gömde ansiktet. Den gömde sig bakom en liten
    blomma!
cd! Där var den: sista sidan. {H} höll kameran för ögat. Och plötsligt började kullen darra, så att
    ormbunkarna på ryggen skakade som dammvippor. Den ryckte upp en enda blomma och gömde sig bakom
    den.
cd Det var världens största djur, och allt man inte såg av det var nostippen.
ab "Snälla, låt bli", sa kullen lågt.
b. Nere på stigen började stenar rulla.
d. Ett fågelbo kanade ner från ena axeln och sattes tillbaka med en klo som var lång som en åra.
abcd> Ett klick skulle räcka. Hur skulle det nu gå?

@ put
abcd! Nu krävdes det {virtue}, inte en bild.
ab! {H} lade kameran i sitt fodral. Snäpp! "Förlåt", sa {H}. "Jag frågade inte."
cd! {H} tog ner kameran. Det var den bild {h:hon} hade velat ha i ett helt år, och den hade blivit
    bra. {H} lade kameran i fodralet och stängde locket så att det hördes. "Jag ber om ursäkt", sa
    {H}. "Jag frågade inte först."
cd Sedan sa {H}: "Får jag bara vara här en stund? Du behöver inte göra något. Jag har kex med mig."
b Kullen andades ut, länge, länge.
d. En tom sida, tänkte {H}, är inte så illa. Det får plats en hel del på den.
abcd> Länge var det tyst. Sedan öppnade kullen ett öga.

@ eye
ab! Det var ett stort, brunt, snällt öga. "Jag heter Pytte", sa kullen. "Alla säger: ÅH, SÅ STOR! Då
    känner jag mig så stor."
cd! Ögat var brunt, stort som en dörr, och oroligt. "Jag heter Pytte", sa kullen med en mycket liten
    röst. "Mamma kallade mig så. Alla andra säger ÅH, SÅ STOR, och pekar. Så jag blev en kulle.
    Ingen säger så till en kulle."
cd "Hej, Pytte", sa {H}. "Vilken fin mossa du har."
ab "Hej, Pytte", sa {H}. "Ta ett kex." Han tog det med tungspetsen.
abcd& {B} kramade honom, så långt det gick. Det var en bit av en tå.
b. Pytte rodnade. Tre ormbunkar blev skära.
abcd> Men Pytte hade en sak till att säga.

@ was
ab! "Jag gick med", sa Pytte. "Hela dagen. Jag hjälpte till lite, när du inte såg." "Var det du!" sa
    {H}.
cd! "Jag gick bakom", sa Pytte. "Ända från ditt fönster. Jag ville se hur någon är som frågar först.
    Det hände nog att jag hjälpte till, här och var. Jag försökte att inte vara i vägen." Han tänkte
    efter. "Jag är mest i vägen."
cd {H} tänkte igenom dagen. Det hade varit ganska mycket tur i den.
b. Så var man snäll i hemlighet en hel dag.
d. "Jag tog det", sa {guide} svagt, "för geografi."

@ ball
ab! De lekte kurragömma. Pytte gömde sig först. "Var kan han vara?" sa {H}. Han var bakom blomman
    igen och fnissade.
cd! De lekte kurragömma, för det var Pytte bäst på. Han var en kulle, sedan en klippa och en gång,
    mycket djärvt, ett moln. "Jag ger mig", sa {H} varje gång och lutade sig mot honom. Hans fniss
    rullade ner genom passet som tunnor.
abcd& {B} hittade ena örat, och sedan, långt bort, det andra.
b. Sedan gömde sig {H}, och Pytte räknade till sju, för längre kunde han inte.

# ending | Åtta kullar | Den sista bilden blir tagen i alla fall, fast inte av den som hade burit
    den så långt.
@ nose
ab! "Vad gör kameran?" sa Pytte. Han tog den med två klor. "Får jag?" sa han. Klick! Det blev en
    bild av {H}!
cd! "Vad gör man med den där?" frågade Pytte och såg på fodralet. {H} visade. Pytte tog kameran
    mellan två klor, som en smula. "Får jag?" sa han. Det hade ingen någonsin frågat {H} förut.
    Klick. Den sista bilden surrade ut. Den föreställde {H}, som skrattade, och i kanten syntes
    tippen av en mycket stor nos.
cd Han hade hållit andan, för att inte råka blåsa bort någon.
ab En bit av Pytte kom också med. Det var nosen.
b. Han höll andan, för att inte blåsa.
d. Någonstans nere i dalen sa en kam tut, som om den visste.
abcd> Nu var kameran tom. Men det gjorde inte ett dugg.

@ crest
ab! Lady Tut kom fram till Pyttes tå. Hon såg upp, och upp. "ÅH", sa hon, "SÅ … mjuk mossa ni har."
    Pytte log.
cd! I dalen stod lady Tut och alla de andra Tutarna med hakorna i vädret. Hon såg på Pytte. Hon
    tänkte säga det. Man såg det komma uppför halsen: ÅH, SÅ. Då fick hon syn på {Hs} min. "Åh", sa
    lady Tut, "så trevligt att träffas."
b. "Är det här er goda sida?" sa Pytte. Det var precis rätt sak att säga.
d. "Ni får stå bredvid mig", sa hon till honom, "längst bak." Det gjorde han, och det märktes att
    skuggan klädde henne.

@ ride
ab! Pytte tog hem {H} på sitt huvud. Det var som en kulle som går. Månen var så nära att {H} sa god
    kväll.
cd! Pytte bar hem dem uppe på huvudet, mellan öronen, där mossan var tjockast. Däruppifrån var
    jätteormbunkarna en gräsmatta. Han satte ner fötterna så mjukt att ingen vaknade utom grodorna,
    och de flyttade bara över till det nya spåret.
abcd& {B} styrde med vänster öra. Pytte lät det vara så.
b. Han gick mjukt. Duns, viskade han. Duns.
d. {guide} flög bredvid och antecknade. Hon strök "blå". Hon strök åtta av huvudena.

@ stick
ab! {H} slog upp bokens sista sida. Dit kom bilden, med mycket lim. // Bilden hamnade på sista
    sidan. {H} klistrade fast den i boken, och sedan tummen.
cd! {H} tog fram limmet och klistrade in bilden på bokens sista sida, i den tomma rutan. Sedan såg
    {h:hon} länge på det som stod där under: Den Största. {H} tog en penna och skrev dit ett enda
    ord till: Vännen.
b. Det var den finaste nosen i hela boken.
d. Av alla bilderna var det den enda där man kunde se vem som hade blivit tillfrågad.
abcd> Och så en sista titt genom fönstret.

@ window
ab! Sista sidan var full. {H} kikade ut: sju kullar, och en till. "God natt, Pytte", sa {H}. Kullen
    vinkade med ett blad.
cd! Sista sidan var full, och kartan stämde, eller det skulle i alla fall vem som helst ha trott.
    {H} räknade kullarna en gång till genom fönstret. De var åtta, och den åttonde hade kommit
    ganska nära. {H} ritade inte dit den på kartan. Man skvallrar inte på en vän.
cd "God natt, Pytte", sa {H}, inte högt. Den åttonde kullen vinkade med ett blad.
abg "Jag får det till åtta", sa {G}. "Jag med", sa {H}. // "Det var en fin nos", sa {G}.
cdg "Hittade du den?" frågade {G} och såg i boken. "Vems nos är det där?" "En väns", sa {H}.
ab& {B} vinkade också och somnade mitt i.
bcd. Bakom huset vände sig någon stor och suckade.
d& {B} sa god natt till alla åtta, vid namn, och det tog till halv nio.

# whole | - | -
@ whole
ab! {H} ville ha en bild av den Största. Men den Största var blyg. Han låtsades vara en kulle. Då
    lade {H} undan kameran. "Får jag?" sa den Största. Klick! Han tog en av {H}.
cd! Sista sidan i {Hs} bok var tom, för ingen hade någonsin sett den Största. Han visade sig vara en
    kulle för mycket, och så blyg att han skakade när han såg en kamera. Då lade {H} undan den, fast
    det var för bildens skull {h:hon} hade kommit. Och då frågade han, mycket artigt, om han fick ta
    en bild på {H}.
"""

HILL = translated(
    ENGLISH_HILL,
    QUOTES,
    keywords="""
stor stort stora störst största kulle kullen kullar kullarna blyg blyga kamera kameran bild bilden
bilder foto fotot album albumet gömma gömmer gömd karta kartan
""",
    titles="""
{H} och den åttonde kullen
{H} och den Största av alla
Sista sidan i {Hs} bok
{H} och någon mycket stor
""",
    blurb="""
{H} har en bild av varenda dinosaurie i dalen utom en.
Ingen har någonsin träffat den Största, och i kameran finns det en enda bild kvar.
På kartan är kullarna sju, men utanför fönstret är de åtta.
Hur kan någon så väldigt stor vara så svår att hitta?
""",
    openings="""
{H} hade en bok med alla dinosaurier i.
{H} var {age} år och hade en bok om dinosaurier.
I {Hs} bok fanns en dinosaurie på varje sida.
Alla dinosaurier log när {H} kom med kameran och boken.
{H} hade nästan fyllt en hel bok med dinosaurier.
På sidan ett i {Hs} bok var en dinosaurie med snuva.
"Sidan trettio", sa {H} och bläddrade i sin bok.
Alla i Ormbunksdalen var med i {Hs} bok.
{H} hade en bok med nästan alla dinosaurier på bild.
Det hade tagit {H} ett år att fylla boken.
{H} slog upp dinosaurieboken, boken som alla ville vara med i.
Det fanns väldigt många tänder i {Hs} bok.
{H} tyckte om dinosaurier, och lim, och en bok för båda.
""",
    refrain="Kulle, kulle, stå nu still!",
    traits="""
artig | artighet | knackade alltid på, till och med på tält
omtänksam | omtanke | hade aldrig tittat någon över axeln
hänsynsfull | hänsyn | sa "efter dig" till sniglar, och väntade
""",
    names="""
guide | professor Flax | professor Fläkt | professor Näbb
""",
    people="""
{guide} | den flygande {guide} | flaxa | flög | vinga
lady Tut | lady Tut med den röda kammen | kam
""",
    story=_FRAME + OBSTACLES,
)
