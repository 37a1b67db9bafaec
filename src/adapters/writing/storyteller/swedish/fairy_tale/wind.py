"""The fairy tale of the wind behind the door, in Swedish. The kite is a “drake”."""

from ...english.fairy_tale.wind import WIND as ENGLISH_WIND
from ...plots import translated
from ..grammar import QUOTES
from .wind_obstacles import OBSTACLES

_FRAME = """
# want | Dagen då inget blåste | Det finns inte en fläkt åt {Hs} nya drake, så {H} ger sig ut för
    att leta efter en.
@ still
ab! {opening} Men i dag låg den i gräset. Det fanns ingen vind alls.
cd! {opening} Men nu låg den i gräset som en fisk på ett fat. Det fanns ingen vind, inte så mycket
    att det räckte till att vända blad.
cd Ovanför skorstenen stod röken rakt upp och visste inte vad den skulle göra sedan.
ab {H} strök den över svansen. "Stackars du", sa {H}.
abcdg "Konstigt", sa {G}. "Min tvätt har inte rört sig sedan i måndags."
abcd-. {H} blåste på den. Det räckte inte.
b. Alla strumpor på linan hängde rakt ner.
cd. En humla kom gående.
abcd> Men alla vet ju hur man kallar på vinden. Eller?

@ fff
ab! "Man ska vissla efter den", hade {H} hört. {H} blåste. "Fff." Så lät det alltid.
cd! Vill man ha vind ska man vissla, som sjömän gör. {H} fuktade läpparna, tog ett andetag och
    blåste. Det som kom ut var "Fff", och något annat hade aldrig kommit ut.
abcd! Men {H} var {trait}.
bcd {H} {habit}.
ab "Fff", blåste {H}. "Fff, fff, fff!"
cd Fyrtio gånger försökte {H}, och fyrtio gånger lät det "Fff", och den fyrtionde var sämst.
abcdg. "Mycket fint", sa {G}. "Vad är det?"
d. En koltrast på muren visade hur man gör, två gånger och ganska långsamt.
b. En trast visade hur man gör. Det är lätt för en trast.
abcd> Då rörde sig något på muren, alldeles av sig självt.

@ feather
ab! På muren låg en fjäder. Den snurrade, helt av sig själv. Sedan pekade den mot skogen.
cd! På muren låg en fjäder, en lång en, och den snurrade, fast inget fanns som kunde snurra den.
    Runt gick den, saktare och saktare, som en kompassnål, och stannade. Den pekade mot skogen.
cd "Vinden har tappat dig", sa {H}. "Och du vet vart den tog vägen."
ab "Vet du var vinden är?" sa {H}. Den nickade.
b. Den var varm, och den darrade lite.
cd& {B} tittade åt det hållet. Där fanns ingenting, utom allting.
d. {H} vände den mot skjulet, på prov. Den vände tillbaka, och det märktes att den var sårad.
abcd> Och vem hade satt upp skylten på grinden?

@ sign
ab! På grinden satt en skylt. "Ingen vind, tack", stod det. "På order av {hush}."
cd! På grinden hängde en skylt med mycket prydlig text. "Ingen vind, tack", stod det. "Inga byar,
    inga pustar, inga fläktar. På order av {hush}, slottet." Den hängde alldeles rakt. Det fanns ju
    inget som kunde få den att göra något annat.
cd "Vem vill inte ha vind?" frågade {H}.
b. "Det där kan inte stämma", sa {H}.
cd+ "Och om man måste nysa?" frågade {B}.
d. Längre ner, och mindre, stod det: "Det gäller dig också."
abcd> Det var dags att packa snöret.

@ off
ab! In bland träden bar det, med drake och fjäder. "Nu ska {we:vi} hitta den", sa {H} till dem.
cd! {H} tog draken, allt snöre och fjädern, och in bland träden bar det. Där inne var det ännu
    stillare. Bladen hängde som blad på en tapet. Man kunde ha hört en spindel tänka.
cd "En drake bör vara med när den hittas", sa {H}. "Annars går den bara hemma och oroar sig."
abcd& {B} bar änden av svansen. // {B} gick först, och sedan tvåa.
b. Vänster, sa fjädern. Höger, sa den.
d. En ekorre frågade {H} i en viskning om det var söndag.
abcd> Fjädern ryckte till. Det var något där framme.

@ breath
ab! Ett löv hade släppt taget. Det hängde i luften. Det visste inte hur man faller! {H} hjälpte det
    ner.
cd! Ett löv hade släppt sin kvist. Där hängde det i luften, en bra bit upp, utan något som tog det
    någonstans, och såg generat ut. {H} sträckte sig upp, tog det i skaftet och lade det på mossan
    hos de andra.
cd "Tack", såg det ut att säga. "Jag har varit här sedan i tisdags."
b. "Så ja", sa {H}. Det såg ut att ligga skönt.
abcd& {B} klappade det lite.
abcd> Hela skogen höll andan.

# turn | Någon bakom dörren | Vinden sitter i slottets torn bakom en stängd dörr, och ju mer man
    drar, desto hårdare håller den emot.
@ hush
ab! I slottet satt {hush}. "Sch!" sa hon. "Den blåste ut drottningens ljus! Alla! Nu gömmer den sig
    i tornet."
cd! I slottet satt det en kudde i varje springa. {hush} kom till dörren i filttofflor. "Sch!" sa
    hon. "Den kom på drottningens födelsedag. Den gick ett varv runt tårtan och blåste ut alla
    ljusen, och då skrek alla. Sedan dess sitter den i tornet, och jag sätter upp skyltar."
cd. "Sextio ljus", tillade hon, "och drottningen hade just hämtat andan."
b. Fjädern pekade upp, och upp, och upp.
abcd& {B} lutade sig bakåt för att se, lite för långt.
d. En kudde föll ur en mur, och hon satte tillbaka den som en tand.
abcd> Högst upp i tornet fanns en liten rund dörr.

@ pull
ab! {H} drog i dörren. {H} sköt på. Det var någon där inne! Ju mer {H} drog, desto mer drog den.
cd! {H} knackade, och sköt på, och drog, med ett rep om handtaget. Det var någon på andra sidan som
    också drog. Det var som dragkamp med ett berg, om berget grät.
cd~ {B} tog tag i änden, och sedan stod alla tre precis där de stod.
abcd+ "Den är starkare än jag", pustade {B}, "och jag åt gröt."
b. Det snörvlade bakom dörren. Det drog i nyckelhålet, och draget var vått.
abcd> Så {H} släppte taget. Vad nu?

@ hello
abcd! Här behövdes {virtue}, inte starka armar.
ab! {H} försökte vissla en gång till. "Fff." Och bakom dörren sa någon: "Fff?"
cd! {H} lutade sig mot dörren och försökte vissla bara en gång till, fast fyrtio gånger borde räcka
    åt vem som helst. "Fff", lät det. Bakom dörren blev det alldeles stilla. "Fff?" sa någon liten.
    Det var inte alls en dålig vissling. Det var en mycket bra vind.
b. "Fff?" sa nyckelhålet igen. "Fff, fff?"
d "Fff", sa {H}, och det visade sig betyda hej. Alla de där morgnarna hade {H} stått och sagt hej.
abcd& {B} vågade inte andas.
abcd> Då började nyckelhålet prata.

@ wish
ab! "Jag blåste ut alla ljus", sa vinden. "Vad önskade du?" sa {H}. "Den som blåser ut dem får
    önska!"
cd! "Jag ville bara se tårtan", sa vinden, "och jag blev glad, och när jag är glad så pustar jag.
    Nu är alla arga." {H} tänkte på saken. "Men om du blåste ut ljusen", sa {H}, "så får du ju
    önska något. Det är så det går till. Har ingen sagt det?" Det hade ingen.
b. "Önska?" sa vinden. "Jag?"
cd. "Alla sextio på en gång?" sa {H}. "De flesta behöver tre."
d. Det dröjde så länge med svaret att en spindel hann börja på gångjärnet.
abcd> "Då så", sa vinden, mycket lågt. "Jag önskar..."

@ out
ab! "Jag önskar att någon vill leka." "Jag har en drake!" sa {H}. Pang, sa alla dörrar. Upp for
    draken!
cd! "Jag önskar", sa vinden, "att någon frågar om jag vill komma ut och leka." "Jag har en drake
    här", sa {H}, "och ingen som kan få upp den." Dörren öppnades på glänt, och något mjukt som en
    kattunge stack ut nosen. Sedan föll alla kuddar ur alla springor, alla fönster flög upp, och
    upp for draken.
cd Det gjorde en liten vit mössa också. {hush} tittade efter den, och sedan skrattade hon, för
    första gången på en vecka.
b. Bort flög alla skyltar, en efter en, som gäss.
abcd& Det blåste så att {B} snurrade runt. // "Håll i dig!" ropade {H} till {B}.

# ending | Fff | Vinden följer {H} hem, långa vägen, och rör vid allt på den.
@ cake
ab! De tände alla ljus igen. "Nu gör vi det ihop!" sa drottningen. Hon blåste. Vinden blåste. Puff,
    alla sextio!
cd! Det fanns en halv tårta kvar, och ljusen tändes en gång till. "Nu gör vi det tillsammans", sa
    drottningen till luften. Hon räknade till tre, och sedan brann inte ett ljus, och all glasyr
    satt på väggen mitt emot.
cd "Jag önskade mig en sådan till", sa drottningen.
b. Hon fick också önska. Hon ville inte säga vad.
abcd& {B} tog reda på hur glasyr smakar från en vägg.
abcd> Men vägen hem var lång, och solen stod lågt.

@ rush
ab! Hem bar det, och vinden följde med. Den skakade hand med alla träd. Den kittlade allt som
    växte.
cd! Hela vägen hem for vinden i förväg och kom tillbaka, som en valp som känner igen sig. Den
    skakade hand med varje träd. Den vände på alla blad för att se vad som stod på andra sidan.
    Humlan som hade kommit gående fick skjuts.
cd "Inte så vilt!" ropade {H} utan att mena det alls.
b. Bakom {we:henne} pratade hela skogen på en gång.

@ kite
ab! I gräset hemma släppte {H} ut allt snöre. Upp, upp, upp! Draken drog som en ponny.
cd! Hemma i trädgården släppte {H} ut snöret, och sedan resten av snöret, och sedan det som var
    till paket. Draken steg tills den inte var större än ett frimärke, och stod där och darrade i
    hela kroppen. Det gjorde {H} också.
cd {H} kände hela himlen i ett enda finger.
b. Draken dansade åt vänster. Draken dansade åt höger.
abcd& "Din tur", sa {H} till {B}. Det krävdes två för att hålla den. // {B} jagade draken, eller
    dess skugga.
d. På linan dansade tvätten, först artigt och sedan inte.
abcd> Sedan var det läggdags, till och med för drakar.

@ better
ab! {H} höll fjädern högt. "Nu får du flyga hem", sa {H}. Vinden tog den. Runt, runt, och bort.
cd! Nu fanns bara fjädern kvar. {H} lade den i handen och höll upp den över muren. Den snurrade ett
    varv, fast den hittade nu. Sedan kom vinden förbi och tog tillbaka den, som man tar upp en
    vante.
cd Koltrasten på muren visslade något långt. "Fff", sa {H} och var inte ett dugg avundsjuk.
b. "Tack för lånet", sa {H}.

@ night
ab! På natten lät {H} fönstret stå på glänt. "Fff", sa {H}. "Fff", sa gardinen.
cd! Den natten lät {H} fönstret stå öppet, en fingerbredd. Draken hängde på sin spik och rörde lite
    på svansen, som hundar gör när de drömmer. "Fff", sa {H} ut i mörkret. "Fff", sa gardinen.
abg "Drar det?" sa {G}. "Ja", sa {H}. "Det är en kompis."
cdg "Det drar här", sa {G} och stoppade om täcket. "Jag vet", sa {H}. "Jag har bjudit in det."
ab- Det var ett mycket bra hej. Det var god natt också.
cd- Det betyder hej, och det betyder god natt. Man måste bara säga det tyst.
bcd. Där ute vinkade en strumpa på linan till ingen särskild.
ab& {B} sov. Varje andetag sa "Fff".
d& {B} sov redan och sa det också, i varje andetag.

# whole | - | -
@ whole
ab! Det fanns ingen vind till {Hs} drake. Den hade gömt sig i ett torn. {H} försökte vissla. "Fff."
    "Fff?" sa vinden. Det betyder hej! Ut kom den för att leka.
cd! Det fanns ingen vind till {Hs} drake. Den hade blåst ut drottningens ljus, fått skäll och
    stängt in sig i slottets torn. {H} försökte vissla på den, och som alltid lät det bara "Fff".
    Men det är så vinden säger hej. "Fff?" sa den och öppnade dörren. Och upp for draken.
"""

WIND = translated(
    ENGLISH_WIND,
    QUOTES,
    keywords="vind vinden drake draken drakar pappersdrake blåst blåsa blåser storm stormen vissla"
    " visslar ljus ljusen födelsedag tårta tårtan moln molnet torn tornet flyga flyger väder"
    " vädret",
    titles="""
{H} och vinden bakom dörren
{H} och dagen då inget blåste
Draken som fick vänta
{H} visslar på vinden
""",
    blurb="""
Draken är färdig, snöret är upprullat, och det finns inte en fläkt i hela landet.
Det finns bara skyltar som förbjuder den.
Så {H}, som aldrig någonsin har lyckats vissla, tar med sig draken och en fjäder som kan vägen och
    ger sig ut för att hitta vinden.
Men vad säger man till någon som har blåst ut alla ljusen och är ledsen för det?
""",
    openings="""
{H} hade byggt en drake av en gammal skjorta.
{H} var {age} år och hade byggt en drake alldeles själv.
{Hs} drake hade nio rosetter på svansen.
Det hade tagit {H} en vecka, och nästan allt lim, att bygga draken.
"Upp med dig", sa {H} till sin drake av papper.
Ingen hade en drake med längre svans än {Hs}.
Före frukost hade {H} burit ut sin nya drake.
Det finns inget så glatt som en drake, det visste {H}.
{H} hade sovit bredvid sin drake för att vara där när den vaknade.
Draken var klar, och {H} var mer än klar.
Ända sedan solen gick upp hade {H} väntat där ute med draken.
På lovets första dag fick {H} sin drake färdig.
Om någon drake ville upp, så var det {Hs}.
{H} hade ritat en drake, klippt en drake och limmat en drake.
""",
    refrain="Vind, vind, var är du?",
    traits="""
envis | envishet | hade en gång skalat en apelsin i ett enda svep, på nionde apelsinen
hoppfull | hopp | sparade varje udda vante, ifall den andra skulle komma hem
tapper | tapperhet | ramlade av gungan sju gånger och satte sig på den åtta
""",
    names="""
hush | fröken Hysch | fröken Plysch | fröken Dun
""",
    people="""
{hush} | {hush} på slottet | slott
""",
    story=_FRAME + OBSTACLES,
)
