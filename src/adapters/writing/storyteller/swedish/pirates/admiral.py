"""The Admiral in Swedish: its frame, from a hat on a hook to what the teapot wears."""

from ...english.pirates.admiral import ADMIRAL as KNOWN
from ...plots import translated
from ..grammar import QUOTES
from .admiral_obstacles import OBSTACLES

_FRAME = """
# want | Amiralen | Kaptenens hatt har ett namn, guldkanter och en egen vilja, och det räcker med
    ett enda pust.
@ peg
ab! {opening} På en krok hängde en stor blå hatt. Den hette Amiralen.
cd! {opening} Vid ratten fanns en krok, och på kroken hängde en hatt. Den var blå med guldkanter,
    och den hette Amiralen.
ab {H} hade den på sig varje dag. Den räckte ner till näsan.
cd Den som hade den på sig var kapten. Det var {H}. Den räckte ner över båda öronen, så orderna fick
    man gissa utifrån.
abcdg "Är det någon där under?" frågade {G}. // {G} gjorde honnör för brättet. Mer syntes inte.
abcd-. "God morgon, kapten", sa {H} till sin spegelbild.
bcd. Den luktade malkulor och andra kaptener.
abcd> Och vad kan en kapten göra, som har en sådan på sig?

@ obey
ab! "Upp med seglen!" sa {H}, och upp for de. "Vänster!" Vänster tog skutan! Det var en mycket bra
    hatt.
cd! "Upp med seglen!" sa {H}, och upp for seglen. "Vänster!" sa {H}, och {ship} gick åt vänster, och
    trutarna flyttade sig också. "Det sitter i hatten", sa {H}. Ingen hade någonsin provat utan.
abcd! {H} var {trait}.
bcd {H} {habit}.
abcd& {B} stod i givakt, i nästan en minut. // "Aj aj", sa {Bs} ögonbryn.
d. Till och med soppan rördes åt vänster den dagen.

@ gust
ab! Då kom det en vind. Den var liten och ville leka. Hihi! Svisch! Bort flög hatten.
cd! Då kom det en vind runt masten. Den var ganska ung, inte större än en valp och ungefär lika
    väluppfostrad. Den nosade på repet. Den nosade på hatten. "Hihi!" sa vinden, och så bar det av,
    över relingen och över vågorna, så att det blixtrade om guldkanterna.
cd "Kom tillbaka!" ropade {H}. "Det där är en amiral!"
b. Den blev liten, och mindre, och sedan var den en prick.
abcd& {B} högg efter den och fick tag i lite luft. // {B} vinkade åt den. Det såg ut som om den
    vinkade tillbaka.
abcd> Hihi, sa vinden. Och vem var kapten nu?

@ round
ab! "Upp med seglen", sa {H}. Seglen hängde. "Vänster", sa {H}. Runt gick skutan, och runt, och
    runt.
cd! "Upp med seglen", sa {H}, men det kom ut så litet. Seglen hängde där de hängde. "Vänster?" sa
    {H}. {ship} började snurra och kunde inte sluta, som en hund som letar efter rätt ställe att
    lägga sig på.
cd "Där ser du", sa {H}. "Jag är bara någon med kalla öron."
b. Trutarna blev yra och fick sätta sig.
abcdg. "Prova lite högre, vännen", sa {G}.

@ cosy
ab! Något måste man ha på sig! Där stod tekannan. Den hade en tehuva med två hål. {H} tog på sig
    den.
cd! En kapten måste ha något där uppe. {H} såg sig om på hela skutan, och sedan såg {h:hon} på
    tekannan. Den hade en tehuva på sig, röd med vita ränder och två hål: ett för pipen och ett för
    handtaget. {H} tog på sig den.
cd Det kom ut ett öra ur varje hål. Det var ingen amiral, men det var varmt.
b. Ett öra kom ut till vänster. Ett öra kom ut till höger.
abcd& {B} tittade på den och sa ingenting, mycket snällt.
abcd> Tekannan stod där utan och rodnade. Och sedan?

@ cold
ab! "Brrr", sa tekannan. Teet blev kallt. {H} drack det ändå. Kaptener måste.
cd! Utan sin huva gav tekannan kallt te, och den gav det med en fnysning. {H} tog en klunk och
    bleknade. "Det är bara för ett tag", sa {h:hon}. Tekannan vände pipen mot väggen.
b. Den hade gåshud längs hela pipen.
d. Ingenting ser så avklätt ut som en tekanna utan huva.

@ after
ab! "Efter den!" sa {H} under tehuvan. Seglen gick upp en bit. "Hihi!" sa vinden, långt ute.
cd! "Efter den, är ni snälla", sa {H} under tehuvan och försökte låta som om det var guld på kanten.
    Seglen gick upp ungefär till hälften. De såg ut att tänka. {ship} slutade snurra och rullade i
    väg efter vinden, som såg sig om över axeln. "Hihi", sa den.
b. En fisk skrattade så att den fick hicka.
abcd> Långt borta seglade något blått över himlen.

# turn | Tre små skäl | Där ligger Amiralen, hel och fin, men någon har flyttat in.
@ spot
ab! "Där!" sa {H}. På den sista ön var en klippa. På klippan låg hatten! Nu var det bara att ta den.
cd! Den låg på den sista öns högsta klippa, med guldkanterna i det sista ljuset. Vinden hade lagt
    den där och sedan glömt den, som små vindar gör. "Amiralen!" ropade {H} och sträckte sig efter
    den.
b. Den hade lite sand i sig, och en kvist. En kvist?
abcd> Då sa hatten: "Pip?"

@ sitting
ab! Hatten låg upp och ner. I den satt en liten brun fågel på tre ägg. "Oj", sa {H}.
cd! Där på klippan låg Amiralen till slut, upp och ner, och i den satt en liten brun fågel med
    mycket runda ögon. Hon flyttade sig en tum. Under henne låg tre ägg, med fräknar. "Jag ville
    bara ha något runt", sa fågeln. "Den kom ner just när jag önskade."
cd "Den är min", sa {H}. "Mitt namn står i den." "Är det det som står?" sa fågeln. "Jag trodde det
    stod Hem."
b. "Är den din?" frågade fågeln. "Jag sökte just hus."
abcd> Och vad gör en kapten då?

@ storm
ab! Det blev mörkt. Bom! En storm var på väg. "De ska ut i natt", sa fågeln. "Alla tre."
cd! Himlen blev mörk som skiffer, och den första åskan gick av och an där bakom. "De ska komma i
    natt", sa fågeln och drog ihop kanterna. "Jag letade faktiskt efter ett träd. Men det finns
    inget." Det fanns i själva verket ingenting att gömma sig bakom på hela klippan, utom en lav.
b. Dropp. Dropp. Dropp.

@ brim
abcd! Nu behövdes {virtue}.
ab! {H} höll i hatten. Ett ryck, så var den tagen. {H} såg på äggen. {H} släppte.
cd! {H} höll i brättet med båda händerna. Det hade räckt med ett ryck. Då hade det varit kapten {H}
    igen, med guldkanter. {H} såg på fågeln, som såg tillbaka och teg, och på äggen, som inte kunde
    annat. "Det är en bra hatt", sa {H} och släppte. "Innanför bandet är det torrt."
b. "Stanna", sa {H}. "Det är ditt hus."
abcd& "Titta bort ett slag", sa {H} till {B}, och det gjorde {B}. // {B} lutade sig mot {H}, och det
    hjälpte.
abcd> Då kom den första stora droppen.

@ roof
ab! Bom! Som det regnade! {H} tog av tehuvan och lade den över hatten. Ur ena hålet stack näbben ut!
cd! Stormen kom ner som ett skåp. {H} tog av sig tehuvan och drog den över Amiralen, med fågel och
    allt, som ett tak. Den satt som om den var stickad för det. Ur pipens hål kom en näbb, och ur
    handtagets hål en stjärt. Sedan fällde {H} upp paraplyet och höll det över alla utom, visade det
    sig, sig själv.
b. Ur det andra stack stjärten ut.
d. Regnet rann in i nacken och ut vid vristerna, och det såg inte ut att ta slut.
abcd& {B} satte sig på blåssidan och var mur. // {B} höll i {H}, och {H} höll i paraplyet.
abcd> Men vem kom där, över klipporna? Hihi!

@ stop
ab! Det var vinden, och den ville leka. "STOPP", sa {H}, utan något på huvudet. "De sover." Och
    vinden stannade.
cd! Det var vinden, och den hade vuxit i stormen, och den tog tag i brättet. "Stopp", sa {H}, som
    inte hade annat än regn på huvudet. "Här ligger barn och sover." Och vinden, som aldrig i sitt
    liv hade gjort som man sa, släppte taget, mycket mjukt, och satte sig.
b. "Förlåt", sa vinden och gjorde sig liten.
d. Den satt där till morgonen och blåste lite på äggen, från den varma sidan.

# ending | Alla man på däck | Det är morgon, det finns tre fler i världen än i går, och någon måste
    ge order.
@ hatch
ab! Solen gick upp. Knack! Knick! Knock! Ut kom en, två, tre. Och {H} fick tillbaka tehuvan, med en
    fjäder i.
cd! När solen gick upp sa det krack i hatten. Sedan sa det krack igen, och igen. Över guldkanten
    tittade ett vått huvud, och två, och tre. De såg på havet. De såg på himlen. Sedan såg de {H}
    under ett trasigt paraply och gjorde honnör, eller sträckte på sig. Och fågeln gav tillbaka
    tehuvan. I pipens hål satt en fjäder, den rakaste hon hade.
b. "Pip", sa de till {H}. "Pip, pip!"
b. Vinden blev så glad att den sprang runt hela klippan.
abcd& {B} räknade dem för säkerhets skull. Det var tre nu också.
abcd> "En sak till", sa fågeln.

@ keep
ab! "Snart kan de flyga", sa fågeln. "Vill du ha den sen?" "Behåll den", sa {H}, "till nästa tre."
cd! "I juni flyger de", sa fågeln. "Vill du ha tillbaka den då?" {H} såg på Amiralen. Det var ägg på
    guldet, och en av de tre sov på ordet Kapten. "Behåll den", sa {H}, "till nästa kull." "Fjädern
    är bara brun", sa fågeln. "Men den har burits av en trebarnsmor."
b. Den minsta hade somnat på brättet.

@ sails
ab! Nu hade {H} inget på huvudet. "Upp med seglen, tack." Och upp for de! "Hem." Och hem bar det.
cd! Ombord tog {H} ratten, utan något alls på huvudet. "Upp med seglen, tack", sa {H}, inte särskilt
    högt. Seglen for upp med en smäll. "Och hem." {ship} vände på fläcken, som någon som bara har
    väntat på att bli tillfrågad. {H} kände efter vad som satt där uppe, och det var ingenting.
b. "Aj aj", sa alla plankor.
abcd& {B} hade varit redo i timmar. // {B} gjorde honnör, och den gällde {H}, rakt igenom.
abcd> "Hihi", sa något bakom seglet.

@ crew
ab! Vinden ville följa med. "Knuffa på då", sa {H}. Och den knuffade! Det var den bra på.
cd! Det var vinden, dåligt gömd. "Får jag också vara något?" frågade den. "Du kan vara vinden", sa
    {H}, och det hade den aldrig tänkt på. Den ställde sig bakom seglet och knuffade hela vägen, och
    bara en enda gång, av misstag, tog den någons halsduk.
b. Den satte tillbaka den också. Ut och in.

@ bunk
ab! {H} hade varit uppe hela natten och lade sig en minut. Zzzz. Ingen sa pip. Jo, tre, långt borta.
cd! {H} hade hållit upp ett paraply i nio timmar och höll armarna uppe än, i sängen. Hela huset gick
    på tå. Vinden kom in genom fönstret, rättade till täcket och släppte det, för en gångs skull.
b. Strumporna droppade för sig själva: dripp, dropp.

@ again
ab! På kroken hängde tehuvan, med en fjäder i. Men mest satt den på tekannan. Teet var varmt, och
    {H} var kapten. // Tekannan hade huvan på sig igen, med en fjäder i. Alla fick varmt te. "Tack,
    kapten", sa den.
cd! Kroken vid ratten finns kvar. På söndagar hänger det en tehuva där, röd med vita ränder och en
    brun fjäder, och den heter Viceamiralen. Alla andra dagar sitter den på tekannan. Teet är varmt,
    skutan går åt vänster när man ber om det, och kaptenen har kalla öron.
abg "Det var visst någon där under", sa {G}. // "Där är du ju", sa {G}. "Nu ser jag hela dig."
cdg "Och nu ser jag vem jag talar med", sa {G} och fyllde på kaptenens kopp. // "Så det är så en
    kapten ser ut", sa {G}. "Det har jag ofta undrat."
ab- "Lite åt vänster", sa {H}, bara på skoj. Vänster blev det.
cd- "Lite åt vänster", sa {H}, bara för att se, och drack sitt te medan det gjordes.
ab& {B} var förste styrman och fick två kex. // {B} fick också varmt te, och en varm nos.
bcd. På våren kom tre bruna fåglar förbi. En hade guldtråd i näbben.

# whole | - | -
@ whole
ab! Vinden tog kaptenens hatt. {H} seglade efter i tehuva. Där låg hatten! Men en fågel satt i den,
    på tre ägg. Hon fick ha den till hus. Skutan lydde {H} utan.
cd! Kaptenens hatt hette Amiralen, och en dag tog vinden den. {H} seglade efter, med en tehuva på
    sig i stället. Men när den var hittad satt en fågel i den, på tre ägg. Så de fick behålla den,
    och {H} höll undan regnet hela natten. Sedan dess går skutan åt vänster när {H} säger vänster,
    med bara väder på huvudet.
"""

ADMIRAL = translated(
    KNOWN,
    QUOTES,
    keywords="hatt hatten hattar kapten kaptenen amiral amiralen vind vinden tekanna tekannan te "
    "tehuva fågel fågeln fåglar ägg ägget bo boet fjäder storm stormen",
    titles="""
{H} och Amiralen
{H} och hatten som rymde
Kaptenen i tehuvan
Kapten {H} och den lilla bruna fågeln
""",
    blurb="""
På {Hs} skuta är det en hatt som ger order.
Den är blå, den har guldkanter, och den heter Amiralen.
Så kommer en mycket ung vind runt masten, och kvar står en kapten med kalla öron och en tehuva.
Klart att hatten måste hittas.
Men tänk om någon mycket liten hittar den först?
""",
    openings="""
{H} var kapten på en liten rund skuta som hette {ship}.
{H} var {age} år och kapten på {ship}.
{ship} var rund och hade en lapp på seglet.
Det var {Hs} tur att vara kapten, och det var det alltid.
Det fanns inget på {ship} som inte gnisslade.
Ingen i hamnen hade en rundare skuta än {H}.
{H} kom upp på däck med en smörgås i varje ficka.
Det var en fin dag på {ship}, och {H} hade två kex.
{H} sopade däcket på {ship} från fören till aktern.
"Alla ombord", sa {H}, och {ship} guppade till.
Solen sken på {ship}, och {H} var först uppe.
{H} kände varje planka på {ship} på knarret.
{ship} var redo, och det var {H} också.
""",
    refrain="Hej och hå, och håll i huvan!",
    traits="""
snäll | snällhet | flyttade alltid på sig innan någon hann be om det
givmild | ett stort hjärta | gav bort den största halvan, och sedan lite av den andra
varsam | varsamhet | bar ut spindlar ur huset och talade om för dem var de var
""",
    names="""
ship | Humlan | Nudeln | Våfflan
""",
    people="""
{ship} | skutan {ship} | skut | skepp | segl
""",
    story=_FRAME + OBSTACLES,
)
