"""How what a brief asks for comes to pass, in Swedish: sentences for any genre."""

from ..beats import lines, sentences
from ..ideas import Kind
from ..language import Wishes
from .grammar import QUOTES

_FRAMES = {
    Kind.NOUN: lines(
        """
ab! "Vet du vad som fattas?" sa {H}. "{idea!}" Sedan fattades det inte längre.
ab! "Och nu", sa {H}, "{idea!}" Det var värt att vänta på.
ab! {H} klappade i händerna. "Dags för {idea!}" Ingen behövde höra det två gånger.
ab! "Jag vet!" sa {H}. "{idea!}" En minut senare var det i gång.
ab! Gissa vad som kom nu: {idea.} Det hade ingen väntat sig.
ab! "Först det viktigaste", sa {H}. "{idea!}" Sådant hinner man alltid med.
cd! Det finns stunder som ropar efter en enda sak, och den här ropade efter {idea.} {H} hörde det
    genast och såg till att det blev av.
cd! "Och nu", sa {H}, som när någon lyfter locket av en gryta, "{idea!}" Det var precis vad alla
    hade velat ha, utan att veta vad det hette.
cd! Det var {H} som kom på det: {idea.} Och när det väl var påkommet kunde ingen förstå hur man
    hade klarat sig förut.
cd! Vissa saker kan inte vänta till i morgon, och en av dem är {idea.} Så morgondagen fick ligga
    där den låg.
cd! "Allt kan vänta i tio minuter", bestämde {H}, "utom {idea.}" Det tog mer än tio, och ingen var
    ledsen för det.
cd! En sak hade {H} hoppats på hela dagen: {idea.} Nu när stunden var inne blev det till och med
    lite bättre än så.
""",
        QUOTES,
    ),
    Kind.KNOWN: lines(
        """
ab! Alla pratade om {idea.} Nu fick {H} veta varför.
ab! "Har du hört om {idea}?" frågade {H}. Snart hade alla hört det.
ab! "Jag tänker på {idea}", sa {H}. Och så blev det.
ab! "Och nu", sa {H}, "till {idea!}" Det tog en blick och en god tanke.
ab! "Jag vet allt om {idea}", sa {H}. "Kom och se!" Alla kom.
ab! En sak var kvar, och det var {idea.} {H} såg till den.
ab! "Ingen glömmer {idea}", sa {H}. Och det gjorde ingen.
ab! Vad var det med {idea}? {H} frågade tills det var klart.
cd! Vissa saker hör man talas om gång på gång, och en av dem var {idea.} Till slut var det {H} som
    tog reda på hur det låg till.
cd! Det var {H} som inte slutade fråga om {idea.} Någon visste lite av det, och någon annan visste
    resten.
cd! "Om ingen annan tänker på {idea}", sa {H}, "så gör jag det." {H} tänkte så hårt att det nästan
    hördes, och det hjälpte.
cd! Ingen var överens om {idea.} {H} lyssnade på alla, och två gånger på den blygaste, och då var
    saken klar.
cd! När {H} berättade om den dagen sedan var det här biten om {idea.} Den blev lite längre för
    varje gång.
cd! "Vi har glömt något", sa {H} och höll upp ett finger. Det de hade glömt var {idea.} Längre än
    så fick det inte vänta.
cd! Om {idea} hade det talats mycket. Nu var det {H} som såg till att det blev något av det.
cd! "En sak i taget", sa {H}, "och nu är det dags för {idea.}" Därmed var det avgjort.
""",
        QUOTES,
    ),
    Kind.CLAUSE: lines(
        """
ab! "Nu kommer det", sa {H}. "{idea!}" Och så blev det!
ab! "Vet du vad som händer nu?" frågade {H}. "{idea!}" Och då hände det.
ab! "Titta noga", sa {H}. "{idea!}" Det blev sant på en blinkning.
ab! Sch! Här kommer sidan där det händer: {idea.} Ingen tittade bort.
ab! "Om jag fick välja", sa {H}, "gick det så här. {idea!}" Och så gick det.
cd! I varje bra saga kommer en sida där allt vänder, och på den här sidan står det: {idea.} Alla
    som var där visste det.
cd! "Vet du vad som händer nu?" frågade {H}. "{idea.}" Att säga en sak högt är hälften, och den
    andra hälften kom av sig själv.
cd! "Ingen kommer att tro på det", sa {H}, "men det går till så här. {idea.}" Precis så gick det,
    och den som var med kan gå ed på det.
cd! Det går att berätta på många sätt, men det kortaste är detta: {idea.} I det långa skrattar man
    mer.
cd! "Vänta", sa {H}. "Jag har en känsla. {idea.}" Det är sällan en känsla visar sig vara så exakt.
""",
        QUOTES,
    ),
    Kind.ACTION: lines(
        """
abcd! "Nu ska {we:vi} {idea!}" sa {H}. Det var så gott som gjort.
abcd! "Det är dags", sa {H}, "att {idea.}" Upp med ärmarna!
abcd! "Jag har alltid velat {idea}", sa {H}. Och nu blev det av.
abcd! Det fanns bara en sak att göra, och det var att {idea.} {H} började, och det gick fint.
abcd! "Vem vill {idea}?" frågade {H}. Det ville visst alla.
""",
        QUOTES,
    ),
    Kind.QUESTION: lines(
        """
abcd! "{idea.}" frågade {H}. Det var en bra fråga, och snart hade den ett svar.
abcd! {H} tänkte högt. "{idea.}" Snart fanns det tre svar, och alla var rätt.
abcd! "En sak vill jag veta", sa {H}. "{idea.}" Och det fick {h:hon}.
abcd! Då frågade {H} det som ingen hade frågat förut. "{idea.}" Det dröjde inte länge.
abcd! "{idea.}" sa {H} helt plötsligt. Och tänk, det ordnade sig.
""",
        QUOTES,
    ),
    Kind.OTHER: lines(
        """
abcd! "Gissa vad som kommer nu", sa {H}. "{idea.}" Och då kom det.
abcd! "Hör på det här", sa {H}. "{idea.}" Det var precis så bra som det lät.
abcd! Det som hände sedan var detta: {idea.} Det gick inte att hejda, och ingen försökte.
abcd! Det här hade {H} hoppats på hela dagen: {idea.} Det var värt varje minut.
abcd! "Nu kommer det bästa", sa {H}. "{idea.}" Det var det också, från början till slut.
""",
        QUOTES,
    ),
}

_BRIEF_FRAMES = {
    Kind.NOUN: sentences(
        '"Dags för {idea!}" sa {H}.\nDet fanns till och med tid för {idea.}', QUOTES
    ),
    Kind.KNOWN: sentences('Alla talade om {idea.}\n"Och {idea}?" frågade {H}.', QUOTES),
    Kind.CLAUSE: sentences('Så här gick det: {idea.}\n"Nu händer det", sa {H}. "{idea!}"', QUOTES),
    Kind.ACTION: sentences(
        '"Nu ska {we:vi} {idea!}" sa {H}.\nSedan var det dags att {idea.}', QUOTES
    ),
    Kind.QUESTION: sentences('"{idea.}" frågade {H}.', QUOTES),
    Kind.OTHER: sentences('Så här gick det: {idea.}\n"{idea.}" sa {H}.', QUOTES),
}

_TOPICS = {
    r"sång|sjung|vissl|dans|musik|spela|trumm|vals|konsert|kör\b|nynna": sentences(
        """
Alla stämde in, några av dem på rätt ton.
Den höga biten var för hög, så den fick nynnas.
Sista tonen hängde kvar i luften och njöt av utsikten.
Den som inte kunde melodin knackade takten.
Det fanns en vers till, och en tredje för säkerhets skull.
""",
        QUOTES,
    ),
    r"picknick|frukost|middag|lunch|kalas|fest|tårta|kak|bulle|baka|pannkak|soppa|fika": sentences(
        """
Det räckte till alla, och det blev smulor till sedan.
Någon hade sylt på näsan och brydde sig inte.
Inget hade smakat så gott på länge.
Sista biten delades i mycket små, mycket rättvisa delar.
Det luktade så gott att nosar stack fram överallt.
""",
        QUOTES,
    ),
    r"vante|vantar|halsduk|strump|filt|tröja|sticka|ylle|mössa": sentences(
        """
Ullen var röd och mjuk som en gäspning.
Kalla tår, kalla tassar och kalla nosar blev skära igen.
Det som var för stort fick vikas upp.
Det är svårt att vara ledsen i ylle.
""",
        QUOTES,
    ),
    r"bygg|flotte|koja|bro\b|hydda|drake|slott": sentences(
        """
Det lutade lite åt vänster, för det var den vänliga sidan.
En knut höll, och sedan höll alla knutar.
Ingen hade rätt verktyg, så det fick bli skedar.
Det blev en bit över, som det alltid blir.
""",
        QUOTES,
    ),
}

_ANY_TOPIC = sentences(
    """
Någon hurrade, och det lät vänligt.
Det blev en hel del skratt innan det var slut.
Då var alla knän smutsiga och alla kinder röda.
En sak gick fel, och det var det roligaste.
Först behövdes två händer, och sedan allas.
Någon skrattade så att det ekade.
Efteråt kunde ingen säga vem som hade börjat.
När det var över blev det tyst en stund.
Någon någonstans klappade, och menade det.
Det blev inte riktigt som planerat, och bara bättre för det.
Ingen frågade hur dags det var, och ingen saknade svaret.
Till och med skuggorna kom närmare för att se.
Om det finns pris för sådant, så vann det här.
Det varade längre än en gäspning och kortare än en tisdag.
""",
    QUOTES,
)

_CHEERS = lines(
    """
abcd+ "Det här har jag övat på", sa {B}.
abcd& {B} var klar innan någon hade sagt kör.
abcd& {B} var med på en gång.
abcd+ "En gång till!" sa {B}, innan det var slut.
abcd& {B} skötte hejandet.
abcd+ "Ingen har sagt något till mig", sa {B}, "och jag gillar det."
abcd& {B} tog den svåra biten, och {H} tog den andra svåra biten.
abcd& {B} kommer att vara stolt över det nästa år också.
""",
    QUOTES,
)

_REMINDERS = sentences(
    """
"Minns du?" sa {H}. "{idea!}" Alla mindes.
En sak talade alla om länge: {idea.}
{H} log ännu, och tänkte på en sak: {idea.}
"En sak tyckte jag bäst om", sa {H}. "{idea!}"
Ibland skrattade någon till, och visste varför: {idea.}
""",
    QUOTES,
)

_PREMISES = {
    Kind.NOUN: sentences(
        '{H} hade en enda sak i tankarna: {idea.}\n"En sak vill jag ha", sa {H}: "{idea.}"', QUOTES
    ),
    Kind.KNOWN: sentences("Alla talade om {idea.}\n{H} tänkte bara på en sak: {idea.}", QUOTES),
    Kind.CLAUSE: sentences(
        'Alla visste det: {idea.}\n"Du har väl hört det", sa {G}. "{idea.}"\n'
        '"Det är alltså sant", sa {H}. "{idea.}"',
        QUOTES,
    ),
    Kind.ACTION: sentences(
        '{H} hade bestämt sig för en sak: att {idea.}\n"I dag", sa {H}, "ska {we:vi} {idea.}"',
        QUOTES,
    ),
    Kind.QUESTION: sentences(
        'En sak frågade alla: {idea.}\n"Det jag vill veta", sa {H}, "är detta. {idea.}"', QUOTES
    ),
    Kind.OTHER: sentences(
        '"Alla vet ju hur det är", sa {H}. "{idea.}"\n{H} hade inte tänkt på annat: {idea.}', QUOTES
    ),
}

_LIKES = sentences(
    """
{L} kunde mycket om {like}.
{L} berättade för alla om {like}.
"Det här är nästan lika bra som {like}", sa {L}.
"Har jag berättat om {like}?" frågade {L}.
{L} nynnade och tänkte på {like}.
I {Ls} huvud fanns det alltid plats för {like}.
"I morgon", sa {L}, "blir det {like} igen."
Om någon frågade tyckte {L} bäst om {like}.
{L} log, och det berodde på {like}.
"En sak fattas här", sa {L}. "{like}."
"Det hjälper att tänka på {like}", sa {L}.
{L} kunde prata om {like} tills korna kom hem.
"Först det här", sa {L}, "och sedan {like}."
Ingen älskade {like} så mycket som {L}.
""",
    QUOTES,
)

_COURAGE = sentences(
    """
{L} tänkte hårt på {like}, som man gör före något stort.
{L} tänkte på {like} och kände sig lite modigare.
"Jag tänker på {like}", bestämde {L} och tog ett djupt andetag.
""",
    QUOTES,
)

SWEDISH_WISHES = Wishes(
    frames=_FRAMES,
    brief_frames=_BRIEF_FRAMES,
    topics=_TOPICS,
    any_topic=_ANY_TOPIC,
    cheers=_CHEERS,
    reminders=_REMINDERS,
    premises=_PREMISES,
    likes=_LIKES,
    courage=_COURAGE,
)
