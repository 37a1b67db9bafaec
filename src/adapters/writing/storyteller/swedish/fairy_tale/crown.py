"""The fairy tale of the crown and who has moved into it, in Swedish. The wren says “tick”."""

from ...english.fairy_tale.crown import CROWN as ENGLISH_CROWN
from ...plots import translated
from ..grammar import QUOTES
from .crown_obstacles import OBSTACLES

_FRAME = """
# want | Ett brev med guldkant | Kungen och drottningen ska till havet, och {H} får hålla i kronan
    en hel dag.
@ letter
ab! {opening} Då kom ett brev! Det gled in under dörren. Det hade kant av guld.
cd! {opening} Då kom, med en viskning, ett brev in under dörren. Det hade guld i kanten och var
    förseglat med sylt.
ab "Är det till mig?" frågade {H}. Det var det.
cd {H} smakade på sigillet. Det var jordgubb, och det var kungligt.
abcdg "Post?" ropade {G}. "Nu?" // "Vem skriver så tidigt?" frågade {G} och gäspade.
abcd-. "Stig in", sa {H} till brevet, som man gör.
bcd. Fåglarna hade bara börjat och sjöng ännu lite falskt.
abcd> Vad kan ett brev vilja före frukost?

@ read
ab! "Bästa {H}", stod det. "Vi ska bada. Kan du hålla i kronan till kvällen? Kram från kungen och
    drottningen."
cd! "Bästa {H}", stod det. "Vi åker till havet med två handdukar och en tvättsvamp. Kan du hålla i
    kronan till kvällen? Det är inte svårt, men alla vill något hela tiden. Kungen och
    drottningen."
abcd! {H} var {trait}.
bcd {H} {habit}.
ab "En krona!" sa {H}. "Det har jag alltid velat ha."
cd {H} hade velat regera över något sedan två års ålder. Hittills hade det bara blivit en sandlåda.
b. Längst ner satt en puss, med sylt på.
d. Därunder stod det: "Ta med egna kex."
abcd> Och vad tar man på sig till en krona?

@ dressed
ab! {H} klädde sig fin. Bästa skjortan! Bästa hatten! Två strumpor. En var röd och tunn. En var
    grön och tjock.
cd! {H} valde den fina skjortan, den fina hatten och rena händer. Strumporna kunde inte enas, så de
    fick gå som de var: en tunn och röd, och en grön och tjock som en limpa.
cd "Ingen tittar på strumporna på den som regerar", sa {H}, som hade fel om det.
abcdg "Det är en lång dag, att regera", sa {G}. "Ta en bulle." // "Rak i ryggen när du regerar", sa
    {G}.
b. På hatten satt en fjäder. Den var lite böjd.
abcd> Utanför var det någon som sa: "Tick!"

@ wren
ab! Genom skogen bar det. En liten brun fågel följde med. Hon hade en kvist i näbben. "Tick, tick!"
cd! Vägen till slottet går genom skogen. En gärdsmyg följde med nästan hela vägen. Hon var brun,
    mindre än en bulle och lät mer än en dörr. Hon hade en kvist i näbben och pratade runt den.
    "Tick", sa hon. "Tick, tick, tick."
cd "Jag har också bråttom", sa {H} till henne. "Jag ska regera från nio."
b. Kvisten var längre än fågeln.
ab& {B} tittade upp på henne. Hon tittade ner på {B}.
d. Hon provade kvisten i en stubbe, i en klyka och i ärmen på {H}. Inget av det dög.
abcd> Sedan tog träden slut, och fanorna tog vid.

@ gate
ab! Slottets port var öppen. Tut! I porten stod {quill}. Hon hade en lista. Den var lång som en
    matta.
cd! I porten sa en trumpet tut, sedan "förlåt", och sedan tut igen. Under den stod {quill}, som
    hade hand om listan på allt som skulle göras. Den hängde ner till skorna och fortsatte över
    gården.
cd "Du regerar från nio till sju", sa hon, "med en timmes lunch, om ingen bråkar om lunchen. Det
    gör de alltid."
b. "Torka av hatten", sa {quill}.
abcd& "Och det där?" frågade {quill} och såg på {B}. "Det är min hjälp", sa {H}.
d. Någonstans bakom henne hade två stycken redan börjat bråka, för säkerhets skull.
abcd> Och där kom en kudde, med något av guld på.

@ crown
ab! Kronan var för stor. Den gick ner till hakan! {H} stoppade den tjocka gröna strumpan i den. Den
    var ändå för stor.
cd! Kronan gick på {Hs} huvud, och förbi, och lade sig till rätta på axlarna. {H} drog av sig den
    tjocka gröna strumpan och stoppade i den. Det blev bättre, men inte bra. Så kronan fick bäras i
    famnen, med strumpa och allt.
cd "Det står hålla i", sa {H} till {quill}. "Det står inget om att ha på."
ab "Jag bär den", sa {H}.
b. Den var tung som en katt som sover.
d. Den luktade guld, och från och med nu en aning strumpa.
abcd> Då föll något litet ner i den. Plitt!

@ twig
ab! {H} satt på tronen. Det låg en kvist i kronan. {H} tog bort den. Plitt! Nu låg det två.
cd! Tronen var hård fram och värre bak. Där satt {H} med kronan i famnen och hittade en kvist i
    den. Den fick ligga bredvid. När {H} tittade nästa gång var det två.
cd "Vem är det som håller på så där?" frågade {H}. Uppe på en bjälke sa någon "Tick" och tittade åt
    ett annat håll.
b. "Städat i kronan, tack", sa {quill}.
d. Det skrevs upp på listan, under "Kvistar, kungliga".
abcd> "Nästa!" ropade {quill} och släppte ner listan.

# turn | Det sjunde slaget | Klockan sju kan kronan bli {Hs} för alltid, om bara ingen annan har
    frågat först.
@ offer
ab! Det kom ett brev från havet. "Här är så skönt. Behåll kronan! Ta den på dig när det slår sju."
    Alla hurrade.
cd! Strax före kvällsmaten kom en mås med ett brev med sand i. "Här är skönt", skrev kungen och
    drottningen, "och räkorna har vant sig vid oss. {H} får behålla kronan för alltid. Den ska bara
    sättas på vid sjunde slaget." Hela slottet hurrade, och någon kastade en bulle.
ab "För alltid?" sa {H}. "Alltid, alltid?"
cd {H} blev varm ända ut i öronen. Alltid är en bra bit längre än en dag.
abcd& "Du?" sa {Bs} min. // {B} var stolt nog för två.
b. Alla åt bullar, för att orka med kvällsmaten.
abcd> Det var bara ett fel: kudden var tom.

@ gone
ab! Den var borta! {H} letade under tronen. {H} letade i badet. Alla kockar letade i soppan.
cd! På kudden fanns en rund grop, och i gropen ingenting. {H} letade bakom gardinerna. {quill}
    letade i listan. Kockarna rörde om i soppan ända till botten, där det låg en fingerborg och
    några gamla ärtor.
cd "När regerade du senast?" frågade {quill}. "Efter lunch", sa {H}.
abcd~ {B} luktade på gropen. Den luktade mossa och strumpa.
abcd+ "Var bor guld?" sa {B} och tittade i honungen.
b. Den var inte i honungen. Den var inte hos hönsen.
abcd> Och då, högt uppe, hördes ett litet ljud. "Tick."

@ nest
ab! I ett varmt fönster stod kronan. Den var full av kvistar. På den gröna strumpan låg tre ägg.
cd! Kronan stod i fönstret där solen stannade längst. Runt, runt i den gick kvistar. Mellan dem var
    det mossa, och allra längst ner låg en tjock grön strumpa. På strumpan låg tre ägg, små som
    hasselnötter. Gärdsmygen tittade fram mellan guldtaggarna, som en granne över ett staket.
cd "Åh", sa {H}. "Så det var det du frågade om."
ab "Åh!" sa {H}. "Det är ett bo."
b. Fågeln rörde sig inte. Hon såg {H} rakt i ögonen.
d. Det var, det måste medges, mycket välbyggt, och det satt som gjutet på henne.
abcd> Dång, sa det i tornet. Det var ett.

@ shout
ab! "Hon måste bort!" sa {quill}. "Ta den på dig!" ropade alla. Dång, sa det. Fyra! Fem! Sex!
cd! "Hon måste flytta", sa {quill}, inte ovänligt. "Kronan ska sitta på ett huvud vid sjunde
    slaget, annars regerar ingen. Det står på listan." Dång, sa tornklockan, fyra, och fem, och
    alla pratade på en gång, och alla såg på {H}.
b. {H} såg på fågeln. Fågeln såg på {H}.
cd& Bara {B} sa ingenting, och höll sig nära.
d. Gärdsmygen drog in huvudet tills det bara syntes näbb.
abcd> Nu var det ett enda slag kvar.

@ choose
abcd! Här behövdes {virtue}, ingen krona.
ab! Så gärna {H} ville! Men fågeln hade frågat hela dagen. "Den är hennes", sa {H}. Dång! Sju.
cd! {H} såg på kronan, lika länge som ett slag varar. Den var lika vacker som på morgonen. Men hela
    dagen hade någon frågat efter den, en kvist i taget, och blivit bortstädad. "Jag vill bara ha
    den", sa {H}. "Hon vill ha den till något." Och {H} lade händerna på ryggen. Dång. Sju.
b. Hela slottet höll andan.
d. Det var gjort. Det var konstigt så lätta armar kan bli.
abcd> Då frågade kockarna det som alla tänkte.

@ decree
ab! "Vem regerar nu?" frågade alla. "Det gör hon", sa {H}. "Fråga henne. Men viska!" "Tick!" sa
    fågeln.
cd! "Men vem ska regera oss?" ropade kockarna. "Hon", sa {H}, "och ni måste viska, för äggens
    skull." Så de kom och berättade alltihop, viskande. Men det är väldigt svårt att bråka
    viskande. Halvvägs hade de glömt vad det gällde. "Tick", sa gärdsmygen.
cd {quill} skrev upp det på listan, som landets första lag: tick.
b. Det var ett bra svar. Det var kort.
abcd& {B} bugade för fågeln, mycket djupt.

# ending | En strumpa kort | {H} kommer hem från den tystaste fest som har varit, och posten kommer
    en gång till.
@ feast
ab! Det blev fest, fast viskande. De bad viskande om mer ärtor. "Hipp, hipp, hurra", andades de.
cd! Det var den tystaste fest som slottet hade haft. Trumpeten blåstes under en kudde. Soppan och
    vitsarna skickades runt i viskningar, och vitsarna blev bättre på vägen.
cd. Varje gång någon tappade en gaffel tittade alla upp mot fönstret.
b. Till och med geléet höll sig stilla.
abcd& {B} tuggade ytterst varsamt.

@ list
ab! {quill} såg på sin lista. Allt var gjort! {H} vek den, så där, och så där. Nu var den en hatt.
cd! {quill} kom till slutet av listan. Det hade aldrig hänt förut, och hon stod där med den som
    någon vars hund har rymt. {H} tog den och vek den, över och under, till en ståtlig hatt. Den
    gick henne ner till axlarna. "Den passar", sa {quill}.
b. Hon hade den på sig i sängen.
d. Det sägs att hon rentav visslade, lite senare, i korridoren.
abcd> Men det började bli sent för den som regerar.

@ back
ab! Hem bar det, med en lykta. En strumpa var varm. En strumpa var borta. {H} brydde sig inte ett
    dugg.
cd! {quill} lånade ut en lykta för vägen genom skogen. {H} var varm på sidan med strumpa och sval
    på sidan utan. Det var inte så dumt. Man kunde jämföra.
cd "Jag höll i den", sa {H}. "Det stod hålla i till kvällen, och det gjorde jag."
b. Det fanns rum i varje stubbe, men inte i en enda av guld.
abcd& "Tick", sa {H} till {B}, och det var ett skämt nu. // {B} bar den sista bullen.

@ bed
ab! Hemma igen. {H} hängde den röda strumpan på stolen. Den såg ensam ut. "Hon behöver den andra
    mer", sa {H}.
cd! {H} hängde den röda strumpan över stolen, där det fanns plats för två. Den såg ut som hälften
    av något. "Den andra är ett bo nu", sa {H} till den. "Det hade du också kunnat bli, om du var
    lite tjockare."
abg "Gjorde alla som du sa?" frågade {G}. "Till slut", sa {H}.
cdg "Gjorde de som du sa?" frågade {G}. "Till slut", sa {H}, "gjorde de som hon sa."
b. Det var skönt att sitta på något mjukt.
abcd> Det gick nio dagar. Sedan var det någon vid dörren.

@ post
ab! Ett brev kom in under dörren. Det var litet som ett frimärke. "Tre", stod det. "Alla mår bra.
    Bra strumpa."
cd! Tidigt en morgon kom, med en viskning, ett brev in under dörren. Det var inte större än ett
    frimärke, och den som hade skrivit det hade mycket smala fötter. "Tre", stod det. "Alla
    skriker. Strumpan är allmänt beundrad. Du får tillbaka den i juni."
abg "Hur är det att regera?" frågade {G}. "Stolen är hård", sa {H}.
cdg "Hur är det att regera, egentligen?" frågade {G} och letade efter sin andra toffel. "Hårt
    fram", sa {H}, "och värre bak."
ab- "Tick", sa {H} till fönstret. "Tick!" sa fönstret.
cd- "Behåll den", sa {H} till fönstret, "så länge den passar."
bcd. Sedan tog {H} på sig en röd strumpa och en blå.
ab& {B} luktade på brevet. Det luktade mossa.
d& {B} fick smaka på sigillet. Det var jordgubb, nu också.

# whole | - | -
@ whole
ab! {H} fick hålla i kronan en dag. Den var för stor. {H} lade en strumpa i den. Någon lade dit en
    kvist, och ett ägg. "Den är din", sa {H} till fågeln. "Tick!" sa fågeln.
cd! En dag fick {H} hålla i kronan, som var så stor att det måste ligga en strumpa i den. Hela
    dagen lade någon kvistar i den också. På kvällen var den ett bo, och på tre ägg låg en
    gärdsmyg. "Jag ville bara ha den", sa {H}. "Hon vill ha den till något." Så nu regerar hon. Den
    första lagen är tick.
"""

CROWN = translated(
    ENGLISH_CROWN,
    QUOTES,
    keywords="krona kronan kung kungen drottning drottningen tron tronen regera slott slottet"
    " kunglig kungliga bo boet fågel fågeln fåglar ägg ägget gärdsmyg strumpa strumpor prins"
    " prinsen prinsessa prinsessan",
    titles="""
{H} och kronan för en dag
{H} och den kungliga strumpan
Dagen då {H} höll i kronan
{H} och fågeln som frågade
""",
    blurb="""
Kungen och drottningen ska till havet, och någon måste hålla i kronan till kvällen.
{H} har alltid velat ha en.
Men den är alldeles för stor, listan på gräl är lång som en matta, och någon liten och brun lägger
    kvistar i den hela tiden.
Vad gör den som regerar när någon har frågat efter kronan, en kvist i taget?
""",
    openings="""
{H} satt på sängen med en strumpa på.
Det var tidigt, och {H} letade efter en strumpa.
{H} var {age} år och hade aldrig blivit ombedd att regera.
"En strumpa", sa {H}, "är bättre än ingen."
Den dag då det började vaknade {H} före tidningen.
{H} regerade över nallarna, som aldrig lydde.
I {Hs} låda låg fyra strumpor, och inga av dem var vänner.
Kudden var en tron, och på den satt {H}.
{H} hade just sagt åt nallarna att sitta rakt.
Det händer aldrig något före frukost, tänkte {H}.
{H} hade en krona av papper, men den hade varit ute i regnet.
Solen kom in genom {Hs} fönster och satte sig på sängen.
"I dag", sa {H} till tofflorna, "är det jag som bestämmer."
{H} låg kvar i sängen och var kung över täcket.
""",
    refrain="Hipp, hipp, håll den rak!",
    traits="""
rättvis | rättvisa | delade alltid bullen på mitten och tog den mindre halvan
godhjärtad | ett gott hjärta | lät till och med den äldsta nallen gunga
hänsynsfull | hänsyn | frågade alltid masken om lov att lyfta på stenen
""",
    names="""
quill | fru Bläck | fru Plym | fru Penna
""",
    people="""
{quill} | {quill} med den långa listan | list
""",
    story=_FRAME + OBSTACLES,
)
