"""The humming egg's frame: a spoon that rings by itself, the quiet on the pass, the answer."""

from ...english.dinosaurs.hum import HUM as ENGLISH_HUM
from ...plots import translated
from ..grammar import QUOTES
from .hum_obstacles import OBSTACLES

_FRAME = """
# want | Skeden som ringde | Ett varmt ägg rullar fram till {Hs} dörr och hummar för sig själv, och
    det hummar högre varje gång det vänds mot bergen.
@ ting
ab! {opening} Pling, pling, pling! Ingen hade rört den. // {opening} Pling, pling! Den ringde
    alldeles av sig själv.
cd! {opening} Nu ringde den. Ingen hade rört den, inget fönster stod öppet, och ändå sa den pling,
    pling, pling, som när maten är klar. Sedan tystnade den.
ab "Vad är det du vill, sked?" frågade {H}.
cd En sked kan inte säga vad den vill, fast {H} frågade två gånger.
abcdg "Den skeden har alltid varit konstig", sa {G}. // "Jag har provat med andra skedar", sa {G}.
    "De gör likadant."
abcd-. "Jag är vaken", sa {H} till den, "jag är vaken."
bcd. Utanför stod dalens ormbunkar och droppade, var och en hög som ett hus.
d. Den gjorde så två gånger om dagen, och aldrig någonsin när det var främmande.
abcd> Då dunkade det mot dörren.

@ bump
ab! På trappan låg ett ägg! Det var grönt och stort som en kudde. Och det hummade: hummm.
cd! På trappan låg ett ägg. Det var grönt med bruna prickar, och stort som en kudde. Det hade rullat
    långt, för bakom det gick en fåra genom mossan, uppåt dalen, så långt man såg. {H} lade örat
    intill. Ägget hummade.
cd Det var ingen melodi. Det var så man hummar när man har munnen full av gröt.
abcd! {H} var {trait}.
bcd {h:hon} {habit}.
ab "Hej där inne", sa {H}. "Hummm", sa ägget.
abcd& "Det hummar åt dig", sa {H} till {B}. // {B} lyssnade också och blev nästan kär.
b. Det var varmt som en bulle.
abcd> Men vems ägg var det?

@ warm
ab! {H} lade ägget i en korg, med en filt runt om. Ett ägg måste ha det varmt.
cd! Ett ägg ska hållas varmt, det vet var och en som har varit ett. {H} lade en filt i den stora
    korgen och ägget i filten, och stoppade om det ända upp till hakan, om det nu hade en.
ab Det fick åka med som en sömnig lillebror.
d. "Så där", sa {H}. "Nu fattas det bara en mamma."
abcd> Duns, sa marken. Duns, duns. Vem var det?

@ thud
ab! Det var fru Duns. Fru Duns var rund, och hon älskade att sitta. "Ett ägg!" sa hon. "Får jag
    sitta på det?"
cd! Det var fru Duns från granngården, rund som en kulle. Hon älskade en enda sak här i världen, och
    det var att sitta på saker tills de kläcktes. Just nu låg hon på en sten. Hon hade gott hopp om
    den. "Ett ägg", andades hon. "Får jag?"
cd "Det är någon annans, fru Duns", sa {H} och flyttade korgen. "Det ska hem."
ab "Helst inte", sa {H}. "Det ska hem till sin mamma."
b. "Bara en liten stund", sa fru Duns.
d. På elva år hade hon inte kläckt någonting, men hon hade plattat till en hel del hattar.
abcd> Hem skulle det alltså. Men var var hem?

@ loud
ab! {H} vände sig åt vänster. Ägget blev tyst. {H} vände sig mot bergen. HUMMM, sa ägget!
cd! {H} märkte det av en slump. Med korgen åt vänster tystnade ägget nästan. Med korgen åt höger
    muttrade det. Men vänd mot de blå bergen hummade det så att det surrade i handtaget.
ab "Ditåt!" sa {H}. "Där bor du." // Det var precis som när man leker fågel, fisk eller mitt
    emellan.
cd "Fågel, fisk, mitt emellan", sa {H}. "Du kan vägen, och jag kan bära. Mer behöver {we:vi} inte."
abcd& {B} pekade också på bergen, för att hjälpa till.
b. {H} provade två gånger till, för att vara säker.
abcd> Dit upp var det långt. Och allt var inte ormbunkar.

@ pack
ab! {H} tog med koppen och skeden, för chokladens skull. "Jag visar vägen!" pep en liten röst. Det
    var {helper}.
cd! {H} hängde koppen på korgen, med skeden i, för ingen kulle är så hög att choklad inte hjälper.
    Det var hela packningen. Vägvisare var {helper}, som också var dinosaurie, men inte större än en
    höna och med en hel del fler fjädrar.
cd "Jag kan alla stigar som finns", sa {helper} och gav sig av på fel stig.
b {helper} var en dinosaurie, stor som en höna.
ab. Pling, sa skeden vid varje gupp.
d. Bakom dem såg fru Duns på sin sten, såg på ägget och började följa efter på avstånd. Det var
    inget stort avstånd, och det fanns ingenstans att gömma sig.
abcd> Hummm, sa ägget. Inte långt bort var det något annat som svarade.

# turn | Tystnaden i passet | Allra högst upp slutar ägget att humma, och det finns bara en sak kvar
    att göra: vänta.
@ quiet
ab! Här var toppen. Men ägget var tyst. Inget humm åt vänster. Inget humm åt höger. Inget alls.
cd! Högst uppe i passet, där hummet borde ha varit starkast, tog det slut. {H} vände korgen åt
    vänster. {H} vände den åt höger, och runt ett helt varv. Det fanns bara vinden, och en sten som
    rullade ner för att tala om det för någon.
cd "Det kan väl inte vara slut på det?" sa {helper}. "Kan de ta slut?"
ab "Ägget?" sa {H}. "Är du kvar?" Ägget sa ingenting.
b. {helper} hade också tystnat, och det var sällsynt.
abcd> Vad gör man med ett ägg som inte vill tala?

@ try
ab! {H} sjöng för det. {helper} dansade för det. De berättade en rolig historia om en höna. Ägget
    fnissade inte ens.
cd! De försökte med allt. {H} sjöng för det och berättade den om hönan. {helper} dansade dansen som
    hade fått andra pris i dalen. De sa "hummm" till det med fyra olika röster. Ingen kan säga att
    de inte försökte.
abcd& {B} knackade, mycket lätt, och lyssnade. // {B} fick också försöka, och bugade efteråt.
cd. "Det var en bra dans", sa {H} efteråt. Ägget sa inte vad det tyckte.
b. Den om hönan var bra, den också.
abcd> Och då kom den första kalla flingan.

@ snow
ab! Det började snöa. Ägget blev kallt! Men då kom duns, duns. Fru Duns lade sig runt allihop. Så
    varm hon var!
cd! Så föll snön över korgen, och ägget började svalna. Då sa marken duns. Upp över kanten, pustande
    som en kittel, kom fru Duns. Hon bad inte att få sitta på något. Hon lade sig runt alltihop, som
    ett dunbolster, och mitt i var det sommar.
cd "Jag ska inte sitta", sa fru Duns. "Jag ska bara vara nära." Det visade sig att hon var lysande
    på nära.
b "Tack, fru Duns", sa {H}. Hon blev skär överallt.
d. Elva års träning på en sten hade inte varit bortkastade.
abcd> Nu var det varmt. Men det var fortfarande så tyst.

@ wait
abcd! Nu krävdes det {virtue}, inte skämt.
ab! Så {H} väntade. Och väntade. Och då, i koppen, sa skeden pling!
cd! Så {H} satt hos ägget och väntade. Vinden drog bort, och vinden kom tillbaka. Ingen sjöng. Och
    då, i koppen som hängde på korgen, sa skeden pling. Pling, pling, pling. Ingen hade rört den.
cd {H} lade handen mot marken, och marken darrade.
b Den ringde precis som hemma.
d. Det var {helper} som förstod först, och för en gångs skull sa {helper} ingenting, med båda klorna
    för näbben.
abcd> Vem kan ringa i en sked på så långt håll?

@ answer
ab! "Det är ett humm", sa {H}, "för djupt för öron!" Ägget var tyst för att lyssna. Långt bort
    ropade dess mamma. Och här kom hon!
cd! "Det är någon som hummar", sa {H} sakta, "så djupt att bara skedar hör det." Hummet hade inte
    tagit slut. Ägget hade lyssnat på sin mamma. Nu tog det ett andetag, om ägg kan det, och hummade
    tillbaka så högt det kunde. Och över krönet, som en kulle som har hört sitt namn, reste sig ett
    huvud.
cd "Jag bara nös", sa mamman. "Jag nös, och det rullade. Jag har ropat på det morgon och kväll ända
    sedan det lades."
b "Jag bara nös", sa mamman, "och så for det i väg."
ab& {H} höll i {B}, för mamman var mycket, mycket stor.
bcd. Hon hade ögon som dammar med sol i.
abcd> Och då sa ägget: krick.

@ crack
ab! Krick, krack! Ut kom en nos. Ut kom en hals. Den bara fortsatte. "Humm?" sa ungen.
cd! Ägget sa krick. Det sa krack. Ut kom en nos, och ett öga, och sedan hals, och efter det mera
    hals, tills man undrade hur allt hade varit vikt. Ungen såg på sin mamma. Den såg på {H}.
    "Humm?" sa den.
cd "Humm", sa {H}, som hade en klump i halsen och inte kunde säga mer.
abcd& {B} blev slickad först, från ena änden till den andra. // Ungen nös på {B}, ganska vänligt.
b. Den hade en bit av ägget på huvudet, som en mössa.
d. Fru Duns grät så mycket att det blev en liten bäck, och den rinner där än i dag.

# ending | God natt, sked | Vägen hem är kort för den som har så lång hals, och skeden har en sak
    kvar att säga.
@ play
ab! Ungen kunde gå, fast bara åt sidan. Den mötte en blomma. "Humm!" Den mötte en sten. "Humm!" Den
    snubblade på sin svans. "Humm."
cd! Ungen lärde sig gå. Den lärde sig med en ände i taget, så ofta kom den fram i två delar. Den sa
    "humm" till en blomma, "humm" till en sten och "humm?" till sin egen svans, som den tog för
    någon som följde efter.
cd+ "Den ska nog ha mat", sa {B}, som aldrig kunde se ett barn hungra, allra minst sig själv.
b& Den tog reda på var {B} var kittlig.
bcd. {helper} visade hur man skuttar. Ungen skuttade med halsen.
abcd> Bara fru Duns satt ensam och såg på skalen.

@ five
ab! "Jag har fem ägg till", sa mamman. "Och jag skulle behöva sova. Kan fru Duns sitta?" Om hon
    kunde!
cd! "Jag undrar", sa mamman och såg på fru Duns. "Jag har fem ägg till där hemma, och jag har inte
    tagit en lur sedan i våras. Ni känner inte någon som är bra på att vara nära?" Fru Duns fick
    inte fram ett ord. Hon bara reste sig, och satte sig, och reste sig igen.
cd "Där finns inga hattar", sa {H} till mamman. "Det går säkert bra."
b Fem ägg låg tätt ihop, och alla hummade.
bcd. Stenen därhemma fick klara sig själv.
abcd> Men hur skulle alla andra komma hem?

@ neck
ab! Mamman lade sig i passet. Huvudet kom fram vid {Hs} dörr! Hui! Utför halsen for {H}, med korg
    och allt.
cd! "Inget är lättare", sa mamman. Hon lade sig i passet, sträckte ut halsen och lade hakan i gräset
    framför {Hs} hus. Det var den längsta rutschkana som någon har blivit bjuden på, och den var
    varm. {H} åkte först, med korgen, och det tog nästan en minut.
abcd& Sedan kom {B}, så fort att det blåste om det. // "En gång till!" tänkte {B}, men det var sent.
b. {helper} kom åkande på ett blad och blundade.
d. "Den vägen kunde jag ha visat", sa {helper}, "om någon hade frågat."

@ cap
ab! Ungen gav {H} en bit av ägget, med prickar på. "Humm", sa den. Det betyder tack.
cd! Ungen hade åkt med på sin mammas huvud. Den tog av sig mössan, som var den sista biten av ägget,
    grön med bruna prickar, och lade den mycket försiktigt i korgen. Det var allt den ägde.
cd "Det är den finaste {we:vi} har fått", sa {H}, och menade det.
b. Biten var fortfarande lite varm.
abcd> Och sedan var det dags att säga god natt. Men hur?

@ bed
ab! Koppen fick stå på fönsterbrädan igen. Skeden fick stå i koppen. {H} låg under sin filt och
    tittade på den.
cd! Koppen ställdes tillbaka på fönsterbrädan, och skeden ställdes tillbaka i koppen. Bredvid låg en
    bit grönt äggskal med bruna prickar. {H} drog upp filten och sov inte. Först var det något
    {h:hon} ville höra.
ab& {B} sov inte heller. Inte mycket.
d& {B} tänkte också hålla sig vaken, och klarade nästan en och en halv minut.
b. Det var mörkt och stilla. Ormbunkarna stod som stora gröna solfjädrar.

@ last
ab! Pling, pling, pling, sa skeden. "God natt på dig med", sa {H} och knackade på koppen. Och långt
    borta sa någon liten: hummm.
cd! Pling, pling, pling, sa skeden av sig själv, som den gjorde varje kväll. Nu visste {H} vem det
    var. {H} tog skeden och slog på koppen, tre gånger, sakta. En stund kom ingenting. Då ringde den
    en gång till, lite vingligt, som om någon alldeles ny provade för första gången.
abg "Jaså, det var det den ville", sa {G}. // "Det är till dig", sa {G}.
cdg "I alla dessa år", sa {G}, "har jag trott att det var rören."
bcd- Och när ingen ändå såg det blåste {H} en slängkyss till en sked.
bcd& "Hummm", sa {B}, djupt i sömnen.
d. Det är inte sådant man kan förklara när det kommer främmande.

# whole | - | -
@ whole
ab! {H} hittade ett ägg som hummade. Vems var det? I passet blev det tyst. Då väntade {H}. Pling! sa
    en sked. Det var mamman, som hummade för djupt för öron. Krick, krack! "Humm?" sa ungen.
cd! Ett ägg rullade fram till {Hs} dörr, och det hummade högre ju närmare bergen kom. I passet blev
    det tyst, och då väntade {H}. Till slut ringde skeden i koppen av sig själv, som den gjorde
    varje kväll därhemma. Det var äggets mamma, som hummade för djupt för öron. Ägget hade bara
    slutat för att lyssna.
"""

HUM = translated(
    ENGLISH_HUM,
    QUOTES,
    keywords="""
ägg ägget äggen humma hummar hummade nynna nynnar kläcka kläcks kläcktes bo boet mamma mamman unge
ungen sked skeden kopp koppen vilse hem lyssna lyssnar
""",
    titles="""
{H} och ägget som hummade
Skeden som ringde för {H}
{H} och fru Duns
Ett ägg vid {Hs} dörr
""",
    blurb="""
Två gånger om dagen säger skeden i {Hs} kopp pling, och ingen vet varför.
Så rullar ett stort grönt ägg fram till dörren och hummar.
Det hummar högre när man vänder det mot bergen, så det är dit de måste.
Men fru Duns vill så hemskt gärna sitta på det.
Och vad gör man när ett ägg som kan vägen blir tyst?
""",
    openings="""
Varje morgon och varje kväll sa skeden i {Hs} kopp pling.
{H} var {age} år och hade en sked som ringde av sig själv.
På {Hs} fönsterbräda stod en kopp med en mycket konstig sked.
{H} behövde ingen tupp, för {h:hon} hade en sked.
I {Hs} rum fanns en sked som ringde två gånger om dagen.
I sista huset före Ormbunksdalen ringde {Hs} sked.
Det var skeden som väckte {H}, som varje morgon.
"God morgon, sked", sa {H}, för skeden hade sagt det först.
{H} hade en kopp, och en sked som inte kunde hålla tyst.
Andra har en tupp som gal, men {H} hade en sked.
Av alla husets skedar var det bara {Hs} som pratade.
Dagen började som den brukade för {H}, med en sked.
{H} bodde där ormbunkarna är höga som hus, och hade en sked.
""",
    refrain="Humm, humm, nu bär det av!",
    traits="""
tålmodig | tålamod | hade aldrig öppnat en enda present i förtid
lugn | lugn | kunde vänta på att vattnet kokade utan att titta en enda gång
aldrig jäktad | tid | hade en gång sett en böna växa, från början till slut
""",
    names="""
helper | Kuller | Peppar | Nässla
""",
    people="""
fru Duns | grannen fru Duns | grann
{helper} | vägvisaren {helper} | vägvis | guide
""",
    story=_FRAME + OBSTACLES,
)
