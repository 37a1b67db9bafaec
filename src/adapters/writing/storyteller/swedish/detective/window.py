"""The riddle of the yellow window, in Swedish: half an address, and who it was meant for."""

from ...english.detective.window import WINDOW as ENGLISH_WINDOW
from ...plots import translated
from ..grammar import QUOTES
from .window_obstacles import OBSTACLES

_FRAME = """
# want | Till det gula fönstret | Ett brev till någon annan blåser in, och {H}, som aldrig har fått
    något, tänker bära det till rätt fönster.
@ letter
ab! {opening} Flapp! In flög ett brev.
cd! {opening} Då kom något in genom fönstret, slog en kullerbytta och landade på {Hs} huvud. Det var
    ett brev.
b! "Till det gula fönstret", stod det. Men {Hs} var blått.
cd! Det var inte till {H}. Regnet hade varit där, och allt som fanns kvar av adressen var: "Till det
    gula fönstret". Och {Hs} fönster, det såg vem som helst, var blått.
ag "Till oss?" sa {G}.
bcdg "Vi är så blå man kan bli", sa {G}. "Jag har målat själv." // "Det är inte till oss", sa {G}.
    "Vi är blå."
bcd. Det var ett fint tjockt brev. Det luktade lite polkagris.
abcd- "Du har kommit fel", sa {H} till brevet.
abcd> Någonstans i staden var det någon som väntade på det.

@ lamp
abcd! {H} var {trait}.
bcd {H} {habit}.
a! Brevet skulle till en gul ruta. {Hs} var blå.
a! {H} tände en lykta varje kväll. "Jag är hemma då!"
b! Där stod {Hs} lykta. {H} tände den varje kväll. "Jag är hemma till dess", sa {H}.
cd! På fönsterbrädan stod en gammal lykta. {H} tände den varje kväll, när taken blev mörka, ifall
    någon där ute ville ha sällskap. "Jag är hemma i tid till dig", sa {H} till den och lade brevet
    i en djup ficka. "Jag ska bara hitta ett fönster."
d. Ingen hade någonsin tackat {h:henne} för det. Men det är förstås inget man skriver brev om.
b. Sedan stängde {H} fickan, knäpp.
abcd> Men någon annan hade planer för det där brevet.

@ wind
ab! Vooo! Det var vinden. Den tog brevet! "Ge hit!" ropade {H}. Vinden släppte det, plopp, där det
    hade legat.
cd! {H} hade knappt kommit ut på taket förrän vinden ryckte brevet ur fickan. Vinden kan inte läsa,
    men den älskar brev. Runt for det, upp for det, och så släppte den det, plopp, vid {Hs} eget
    fönster. "Jättekul", sa {H} och hämtade det.
cd. Vinden gjorde om det. {H} satt på brevet ett tag.
b Vinden drog i {H}. Den tycktes vilja något.
abcd& {B} fick tag i ett hörn av det till slut.
abcd> Nu höll {H} i med båda händerna. Vem kan något om brev?

@ flip
ab! Under en lampa hängde en fladdermus. Det var Flipp i Nattposten. "TERTSNÖF", läste Flipp. "Det
    är utomlands."
cd! I den första gatlyktan, upp och ner och i djup sömn, hängde Flipp i Nattposten. Flipp var en
    fladdermus och läste allt som fladdermöss gör. "Tertsnöf alug", läste Flipp högt. "Det är
    utomlands. Då behövs det ett större frimärke." {H} vände på brevet. "Jaså", sa Flipp. "Fönstret.
    Nej, det känner jag inte."
cd Flipp följde med ändå och hängde i {Hs} ärm. "Väck mig om det blir mörkt."
b "Vänd på det", sa {H}. "Jaha!" sa Flipp.
d. Flipp hade en gång burit ett julkort till nummer 6 nio år i rad. Det skulle till nummer 9.
abcd> Flipp gäspade. "Pröva i gränden", sa Flipp.

@ colours
ab! {H} såg på varenda ruta i gränden. Grön. Röd. Rosa. Blå. Inte en var gul!
cd! Det finns åttiofyra fönster i Krokgränd, och {H} såg på vartenda ett. Det fanns gröna och röda
    och ett som hade haft tre färger och inte trivdes i någon. Det fanns ett rosa med en guldfisk i.
    Det fanns inte ett enda gult.
cd "Gult blev omodernt", sa fisktanten, "ungefär när hattar kom."
b "Gult?" sa guldfiskens min. "Aldrig!"
abcd+ "Är senap gult?" sa {B}. Det var en gardin.
abcd> En stad kan man inte se nerifrån. {H} såg uppåt.

@ out
ab! Från taken kunde {H} se dem alla. Så många rutor! "En av er är gul", sa {H} och gav sig av.
cd! Från taken såg man staden ända bort. Där fanns fler fönster än någon hade räknat, stora och små,
    och bakom vart och ett var det någon. "Ett av er är gult", sa {H} till dem, "och jag ska ta reda
    på vilket, om det så ska ta till våren."
cd- {H} höll lite hårdare i brevet. Det var skönt att ha någon med sig, om det så bara var post.
b "Snark", sa Flipp i {Hs} ärm.
bcd. Efter {h:henne} kom vinden också och sparkade på en burk.
abcd> Långt borta lyste något gult i solen.

# turn | Den sista lampan | På kvällen finns det för många gula fönster, och {H} håller sig vaken
    tills det bara finns ett.
@ back
ab! {H} kom hem, och brevet kom också hem. "Jag hittade det inte", sa {H}. "Förlåt mig, brevet."
cd! När gatorna blev dunkla kom {H} hem, med brevet kvar i fickan. Det hade varit nästan överallt.
    {H} lade det på fönsterbrädan och såg på det och tyckte att det såg trött ut.
cd "Förlåt", sa {H}. "Du är nog den enda som kommer ut mer än jag."
b. Vinden knackade på rutan. {H} lät den knacka.
abcd> Sedan tittade {H} ut och kunde inte tro det.

@ lights
ab! Det var mörkt. {H} tände sin lykta och satte sig på taket. En efter en tändes alla rutor. De var
    gula!
cd! Det hade blivit mörkt. {H} tände lyktan hemma, som alla andra kvällar, och satte sig utanför,
    där taket är platt. Mitt emot tände någon en lampa, och där var det, gult som smör: ett gult
    fönster. Sedan var det ett till bredvid. Sedan var det tio, och hundra, och sedan var det alla.
    Om kvällen var vartenda fönster i staden gult.
cd& {B} såg på {H}, och {H} såg på {B}. Ingen skrattade, och sedan gjorde båda det.
b "Allihop?" ropade {H}. "Det är för många!"
d. Det är ingen som helst hjälp att leta efter ett gult fönster och hitta alla.
abcd> Men ett brev är bara till en. Hur ska man välja?

@ stay
abcd! Nu hängde allt på {virtue}.
ab! "Jag väntar", sa {H}. "Vem är sist?" Klick. Klick. En efter en blev de mörka. {H} sov inte.
cd! "Någon tittade ut på natten", sa {H} sakta, "och såg ett gult fönster. Alltså måste de andra ha
    varit mörka." Det fanns bara en sak att göra, och det var att hålla sig vaken. {H} drog om sig
    en filt och väntade. Klick. Bagaren gick och lade sig. Klick, klick. Tvillingarna lade sig, kom
    upp för att dricka vatten, och lade sig. Natten växte.
b Tio var kvar. Sedan fem. Sedan tre.
bcd. {H} nöp sig i ena örat, och sedan i det andra.
cd& {B} skulle bara vila ögonen ett slag.
abcd> Nu var bara en kvar. Var det den?

@ none
ab! Klick! Den sista slocknade. Men det lyste på brevet! {H} vände sig om. Vem hade en gul ruta?
    {H}!
cd! Klick. Det slocknade också. Inte ett enda gult fönster var kvar i hela staden, och {H} såg
    sorgset ner på brevet. Det gick riktigt bra att läsa. Det var konstigt. Det låg en fyrkant av
    ljus på taket, en gul, och i den satt {Hs} egen skugga med ett brev i handen. Mycket sakta vände
    sig {H} om.
b Där stod lyktan, bakom den blå ramen.
cd Lyktan stod på sin plats. Runt den var ramen blå. Och fönstret var gult.
abcd> Så brevet var till... Kunde det vara så?

@ open
ab! Det var till {H}! "Jag räknar stjärnor", stod det. "Jag börjar med dig. Kom till tornet! Tilda."
cd! {H} öppnade brevet försiktigt, eftersom det var det första. "Kära gula fönster", stod det. "Jag
    sitter här uppe i gamla tornet och räknar stjärnor. När jag tappar räkningen tittar jag ner, och
    alla sover utom du. Så numera börjar jag med dig. Du är nummer ett. Kom gärna upp. Din Tilda."
cd {H} läste det tre gånger, och sedan en gång högt, för lyktan.
b "Jag har fått ett brev!" sa {H} till lyktan. "Och du med!"

@ blown
ab! "Vooo", sa vinden. "Du visste!" sa {H}. "Du lade det ju hos mig!" "Vooo, vooo", skrattade
    vinden.
cd! "Vooo", sa vinden. {H} sträckte på sig. "Vänta", sa {H}. "Du kastade det på mitt huvud. Sedan
    lade du det vid mitt fönster, två gånger." Vinden for runt, runt skorstenen, som en hund gör när
    någon till slut har förstått det där med bollen. Den hade burit det ända fram till dörren. Den
    kunde bara inte säga det.
b "Förlåt att jag skällde på dig", sa {H}.

# ending | Nummer ett | {H} ger sig av för att träffa den som räknar stjärnor och får se hur ett
    litet ljus ser ut på långt håll.
@ over
ab! Över taken bar det, till tornet. Nu var Flipp vaken. "Vänster! Höger! Se upp!" sa Flipp.
cd! Ingen kan taken om natten som Nattposten. Flipp flög först, klarvaken och rättvänd, eller det sa
    Flipp, och ropade ut varje skorsten på gehör. Vinden kom efter och knuffade på där det var
    brant. På nolltid var de framme vid tornet.
b "Kruka!" sa Flipp. "Duns", sa krukan.
abcd> Högst uppe var det någon som räknade högt.

@ tower
ab! "Nittioåtta, nittionio, åh!" Där satt Tilda, med en kikare. "Är du min gula ruta?" sa hon.
cd! "Nittioåtta, nittionio, och en nattfjäril", sa en röst. Högst upp i tornet, i tre halsdukar,
    satt Tilda med sin kikare. Hon såg på {H}, och på brevet, och reste sig så fort att hon tappade
    räkningen för gott. "Nummer ett!" ropade hon. "Du kom! Har du alltid varit så här stor?"
cd "Du är mycket varmare än en stjärna", sa Tilda när de hade hälsat, "och bättre på choklad."
b {H} fick den stora koppen. Det var choklad i.
abcd& Det fanns en kopp åt {B} också, en större.
abcd> "Titta där nere", sa Tilda sedan.

@ look
ab! {H} såg i en kikare. Allt var mörkt. Och långt där nere lyste något litet. "Det är jag!" sa {H}.
cd! {H} satte ögat till en kikare. Där låg staden, mörk som ett skåp, och mitt i den fanns en gul
    prick. Den var så liten att den hade rymts bakom en ärta. "Det är min lykta", sa {H}. "Jag
    tänder den bara i fall." "Ja", sa Tilda. "Det var jag som var fallet."
b Den blinkade lite, som de andra.
d. De räknade vidare därifrån, turvis, och kom till fyrahundrasex.

@ thanks
ab! {H} skrev också ett brev. "Kära vind. Tack!" Vinden tog det, for i väg och slog en loop.
cd! En sak till fanns det att ordna. {H} lånade en penna. "Kära vind", skrev {H}, "tack. Du hade
    rätt, och jag var sur." Vinden kan inte läsa. Men ingen hade någonsin skrivit till den, och den
    tog brevet med sig runt hela staden och visade det för alla.
b Den har det än. Hör du? Flapp, flapp.

@ night
ab! Sedan låg {H} i sängen med sitt brev. En lykta lyste. Långt borta sa någon: "Ett."
cd! Senare låg {H} i sängen. Brevet låg under kudden, där det prasslade, och lyktan stod där den
    alltid hade stått. Ramen var blå, och fönstret var gult, och båda delarna var sanna. Och långt
    bort över taken tittade någon ner, före allt annat, och sa: "Ett."
abg "Så vi är gula i alla fall", sa {G}. // {G} tittade in. "Post till dig?" sa {G}. "Tänka sig!"
cdg "Blått", sa {G} i dörren, mycket tyst. "Det beror på vem som tittar", sa {H}.
ab- "God natt, Tilda", sa {H}.
cd- "God natt, nummer två", sa {H} till tornet.
abcd& {B} snarkade, och Flipp hängde över sängen och gjorde likadant. // {B} sov med huvudet upp.
    Flipp sov med huvudet ner.
bcd. Vinden gick förbi på tå.

# whole | - | -
@ whole
ab! "Till det gula fönstret", stod det på ett brev. {Hs} var blått. Så vems var det? {H} letade och
    letade. Det blev natt. En efter en slocknade rutorna. En var kvar. Det var {Hs} egen!
cd! Ett brev blåste in som inte var till {H}: det var till ett gult fönster, och {Hs} var blått.
    Hela dagen letade {H}, och på kvällen var alla gula. Så {H} höll sig vaken tills den sista
    lampan slocknade, och där på taket låg en fyrkant av gult ljus. Det kom från {Hs} egen lykta.
    Det var det första brev {h:hon} hade fått.
"""

WINDOW = translated(
    ENGLISH_WINDOW,
    QUOTES,
    keywords="""
brev brevet post posten brevbärare fönster fönstret gul gult gula lampa lampan ljus kikare vind
vinden torn tornet fladdermus adress
""",
    titles="""
{H} och det gula fönstret
{H} och brevet med en halv adress
Gåtan om det gula fönstret
{H} och den sista lampan
""",
    blurb="""
Ett brev blåser in genom {Hs} fönster, och det är inte till {H}.
"Till det gula fönstret", står det, och regnet har tvättat bort resten.
{Hs} eget fönster är blått, så det bär av över taken, med en fladdermus som läser upp och ner och en
    vind som inte vill släppa.
Men vilket är det enda rätta fönstret i en stad som har tusen?
""",
    openings="""
{H} hade aldrig fått ett brev.
{H} var {age} år och hade aldrig fått brev.
Alla i Krokgränd fick brev utom {H}.
Posten hade kommit, men inte till {H}.
{H} bodde allra högst upp, under taket.
{Hs} rum låg så högt att grannarna var duvor.
Ingen hade skrivit till {H} i dag heller.
Det blåste, och {H} vädrade sina nallar.
Högt uppe under taket såg {H} på molnen.
"Någon post till mig?" frågade {H} alltid, men nej.
Brevbäraren gick förbi, och {H} vinkade ändå.
{H} hade plats för post, om det kom någon.
Vinden var i farten, och {Hs} fönster stod öppet.
{H} skrev till sig själv, för att prova.
""",
    refrain="Knack, knack, är det du?",
    traits="""
envis | envishet | åt alltid upp kanterna
tålmodig | tålamod | väntade en gång en hel dag på att en höna skulle bestämma sig
ihärdig | ihärdighet | lade aldrig ett pussel utan sista biten
""",
    people="""
Flipp | fladdermusen Flipp | fladdermus
Tilda | Tilda i tornet | torn
""",
    story=_FRAME + OBSTACLES,
)
