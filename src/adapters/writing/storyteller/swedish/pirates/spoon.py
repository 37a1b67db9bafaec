"""The spoon in Swedish: its frame, from the letter in a bottle to what says pling."""

from ...english.pirates.spoon import SPOON as KNOWN
from ...plots import translated
from ..grammar import QUOTES
from .spoon_obstacles import OBSTACLES

_FRAME = """
# want | Tock | En flaska med ett brev i knackar på vid soppdags, och allt den ber om är en sked.
@ tok
ab! {opening} Tock! Något stötte mot skutan. Det var en flaska.
cd! {opening} Och just när soppan hade blivit lagom varm knackade det på skutans sida. Tock. Det var
    en grön flaska, och i den låg ett papper.
ab "Kom in", sa {H} och fiskade upp den.
cd "Kom in", sa {H} och fiskade upp den med sleven. Den hade rest långt. Det satt långhalsar på den,
    och en av dem hade satt upp gardiner.
abcdg "Soppan först", sa {G}. "Nå", sa {G} sedan, "soppan sist, då." // "Posten så här dags!" sa
    {G}. "Torka av fingrarna."
abcd-. "Den kan inte vara till mig", sa {H}. Men det fanns ingen annan, så det var den.
bcd. Soppan fick stå och ånga för sig själv.
abcd> Plopp, sa korken. Vad stod det i brevet?

@ letter
ab! {H} läste brevet. "SNÄLLA, TA MED EN SKED." Det var allt. På baksidan stod det: "Mullret."
cd! Det var ett kort brev. "Snälla, ta med en sked", stod det, med åtta olika handstilar. Det var
    allt, utom adressen på baksidan: "Mullerskären. Akta öronen."
abcd! {H} var {trait}.
bcd {H} {habit}.
ab& Till och med {B} kände till Mullret. Dit for ingen!
cd& Till och med {B} hade hört om Mullret. Det var det som lät mest i hela havet, och ingen hade
    någonsin farit dit för att se vad det var.
d. Ordet "snälla" kom först, och det talade gott om den som hade skrivit.
abcd> Då var det någon på relingen som harklade sig.

@ gull
ab! Det var truten med post, sen som alltid. "Mullret?" sa truten. "Det skulle inte jag." Och så
    flög
    den.
cd! Det var posttruten, som var sen. Flaskan hade kört om den. Truten läste brevet upp och ner.
    "Mullret?" sa den. "Det skulle inte jag." Sedan flög den tre varv runt masten, och varje gång
    den kom förbi sa den det igen.
cd+ "Den fågeln skulle aldrig någonting", sa {B}.
abcd- "Ingen har frågat dig", sa {H}. // "Den säger ju snälla", sa {H}.
b. Den hade en väska, och väskan hade ett hål.
d. Det var en sådan trut som läser andras vykort och aldrig blir glad av dem.

@ wipe
ab! Det fanns en enda sked ombord. {H} slickade den ren. "Den som säger snälla ska få", sa {H}. //
    {H} hade en sked. Det var en bra sked. {H} drack soppan ur en kopp och gned skeden torr.
cd! {ship} hade en enda sked. Den var vanlig, lite platt i spetsen, och {H} hade aldrig ätit soppa
    med någon annan. Nu slickade {h:hon} den ren, putsade den på ärmen och drack resten direkt ur
    koppen.
cd "Den som ber om så lite", sa {H}, "måste behöva det mycket."
abcdg. "Jag klarar mig med gaffel", sa {G}. // {G} lindade in skeden i en ren näsduk.
b. I skeden satt en mycket liten {H}, upp och ner.
d. I skedens kupa hängde en mycket liten {H} upp och ner och såg redo ut för allt.

@ anchor
ab! Upp med ankaret! Upp med seglet! Skeden fick åka i fickan. Och i väg bar det!
cd! {H} stack skeden i bröstfickan, med kupan upp, så att den skulle se något. Upp kom ankaret, med
    halva hamnen på. Upp kom seglet, lapp för lapp. {ship} snurrade ett varv för att hitta sin nos,
    och så bar det av.
abcd& {B} drog också, och då blev det dubbelt så mycket rep. // "Hej", sa {H}. "Och hå", sa {Bs}
    min.
abcdg. "Kom hem till frukost", sa {G}. "Eller till lunch. Eller till fikat."
b. Vinden sa "Hooo", och seglet sa "Hupp".
abcd> Stjärnorna kom ut för att se vem det var.

@ boats
ab! Det kom båtar. Alla for åt andra hållet! "Vänd om!" ropade båtarna. "Nej tack", ropade {H} och
    höll upp lyktan.
cd! {H} hängde ut en lykta och styrde. Efter en timme kom en båt och sedan ett dussin, och alla for
    de åt andra hållet, så fort de kunde. "Vänd om!" ropade båtarna. "{We:vi} ska bara lämna en
    sked", ropade {H}. Det hade de inte väntat sig.
b. Till och med fiskarna var på väg hem.
d. I en av båtarna var man så upprörd att man rodde med en gitarr.

@ oom
ab! Då kom det, långt, långt borta. OOOM! Inga koppar stod still. Lyktan for runt. {H} höll hårt i
    skeden.
cd! Och då kom det, långt och lågt, över havets kant. OOOM. Kopparna nynnade på sina krokar, och
    lyktan gungade. Det lät som en jätte som har tappat något och har letat överallt annars.
abcd- "Någon där borta är förkyld", sa {H} med rätt liten röst.
cd+ "Är det vinden?" frågade {B}. "Det hoppas jag", sa {H}.
abcd~ {B} satte sig på {H}, för att ingen skulle ta {h:henne}.
b. Nu ville ingen ha mer soppa.
abcd> OOOM! Vad i all världen var det?

# turn | Inne i Mullret | Alla andra vänder om, men {H} går in, med en sked framför sig.
@ wall
ab! Här var dimman. Här var skären. OOOM! sa Mullret. Hela skutan surrade. "Det skulle inte jag", sa
    truten, långt bak.
cd! Runt Mullerskären låg en dimma, tjock som en madrass, och inne i dimman fanns ljudet. OOOM. Det
    surrade i plankorna och kliade i tänderna. Truten stannade på en boj. "Det skulle inte jag", sa
    den, ganska svagt.
cd "Jag vet", ropade {H}. "Du skulle aldrig."
b. Skeden surrade också: mmm, mmm.
abcd> OOOM! Nu var det nära.

@ mouth
ab! {H} band fast skutan. Där var en grotta, hög som ett torn. OOOM! kom det ur den, så att håret
    for bakåt.
cd! {H} band fast {ship} med det bästa repet. I det största skäret var en grotta, hög och svart som
    en öppen garderob, och ur den kom Mullret. OOOM. Det blåste upp allas kragar, väntade och sög
    ner dem igen.
cd+ "Du först", sa {B}. "Det skulle jag just säga till dig", sa {H}.
abcd~ {B} gjorde sig liten och sedan, efter en stund, stor. // {B} såg på grottan, och sedan på {H},
    och stannade kvar.
b. Det var mörkt där inne, och mörkret tog aldrig slut.
abcd> Men någon där inne hade sagt snälla.

@ dare
abcd! Här behövdes {virtue}, och en sked.
ab! In gick det, med skeden först. In, och in, och in. "Hallå?" sa {H}. "Jag har den med mig."
cd! {Hs} knän ville hellre stanna på skutan. De fick följa med ändå. Med skeden framför sig tog sig
    {H} in, och in, tills ljudet var överallt, som vatten, och lyktan skakade. "God kväll", sa {H}.
    "Ni skrev. Jag har den med mig."
b& {B} höll fast i {Hs} ärm med allt som gick att hålla med.
d. Det är inte lätt att se farlig ut med en sked, och {H} hade inte försökt.
abcd> Och då tystnade Mullret.

@ great
a! Inget monster! Det var en mistklocka, stor som ett hus. Den hade ingen kläpp. I en kopp satt en
    bläckfisk.
b! Det fanns inget monster. Det var en mistklocka! Den var stor som ett hus, och den hade ingen
    kläpp. Så vinden for runt i den: OOOM. Bredvid satt en bläckfisk, i en kopp.
cd! Det fanns inget monster. I grottans tak hängde en mistklocka, grön av ålder och stor som ett
    hus. Den hade ingen kläpp. Så när vinden kom in kunde den bara fara runt, runt och stöna. Och
    därunder, i en sprucken kopp, satt en mycket liten bläckfisk med åtta pennor.
cd "Du kom", sa bläckfisken och tappade sju av dem.
b. "Du kom!" sa bläckfisken och rodnade.
abcd> "Får jag se den?" viskade den.

@ eight
ab! "Jag skrev och skrev", sa bläckfisken. "Men alla hörde mullret." "Varför en sked?" frågade {H}.
    "Jag vågade inte be om mer."
cd! "Förr ringde den när det var dimma", sa bläckfisken, "så att skeppen skulle hitta in. Sedan
    tappade den kläppen. Jag har skrivit åtta brev om dagen, men när de hör ljudet vänder de."
    "Varför bad du om en sked?" frågade {H}. "Jag ville inte", sa den, "vara till besvär."
b. Dess minsta arm torkade dess största öga.
d. Först hade den tänkt be om en hammare, men det lät så framfusigt, tyckte bläckfisken, som helst
    inte ville slå någon.

@ ting
ab! {H} band skeden i ett rep. Upp med den i mistklockan! In kom vinden. Och mistklockan sa...
    pling! // {H} hängde upp skeden mitt i mistklockan. Puff, sa vinden. Och det största i hela
    havet sa... pling!
cd! {H} knöt skeden i änden av ett rep, och bläckfisken, som var bra på tak, hängde upp den mitt i
    mistklockan. Alla väntade. In kom vinden, skeden började gunga, och havets största mistklocka
    sa, efter hundra år av OOOM: pling.
cd Det lät som när någon längst bort vid bordet skulle vilja säga några ord.
abcd& {B} skrattade så att det ekade. Pling! // "Pling", viskade {H} till {B}, och det räckte.
b. "Pling", sa bläckfisken. "Å, pling!"

# ending | Tag med egen sked | Skeppen kommer fram ur dimman, och det kommer ett brev till.
@ come
ab! Pling, pling! Dimman blev tunn. Det kom en båt. Sedan kom det tio. "Det plingade", sa de. "Är
    det mat?"
cd! Pling, sa det över vattnet, och dimman, som mest hade hållits uppe av ljudet, satte sig ner. En
    efter en stack båtarna fram nosen. "Det var någon som slog på ett glas", sa de. "Blir det tal?"
cd "Nej", sa bläckfisken, som var röd ända ut i spetsarna, "men det finns plats."
b En karl rodde fortfarande med sin gitarr.
abcd Allra sist kom posttruten. "Det skulle jag", sa den. "Det skulle jag alltid."

@ forty
ab! Bläckfisken hade fyrtio brev till truten. "Ta dem tillbaka", sa den. "Nu behövs de inte." De
    fick inte plats i väskan.
cd! Posttruten gick ett varv med vingarna på ryggen och såg länge på skeden. "Jag trodde att den
    skulle vara större", sa den. Då fick den fyrtio brev att ta med tillbaka, för nu behövde ingen
    läsa dem. De fick inte plats i väskan.
b. "Det skulle inte jag", sa truten under breven.

@ feast
ab! Alla åt på skären. Det fanns grytor och pannor, men inte en enda sked! Så de åt med snäckor.
cd! Alla fick mat på skären, långt före gryningen. Det fanns grytor, pannor och korgar, men ingen
    hade tänkt på skedar, och den enda var upptagen. Så soppan åts med snäckor, och varje gång det
    blåste stannade alla upp, skedlösa, och lyssnade.
b. Slurp, sa snäckorna. Pling, sa klangen ur grottan.
d. Talet hölls till slut av bläckfisken. Det löd "Jaha", och det sades åtta gånger.

@ bye
ab! "Hej då!" ropade {H}. Bläckfisken vinkade, och vinkade, och vinkade. Armar hade den.
cd! När {we:hon} seglade satt bläckfisken på det yttersta skäret i sin kopp och vinkade med alla
    åtta armarna, en i taget och sedan parvis. {ship} var över havets kant innan den var färdig.
b. {H} vinkade tillbaka med två. Fler fanns det inte.
abcd> Och var låg hemma, i mörkret?

@ steer
ab! Det var långt hem. Men {H} hörde det bakom skutan: pling... pling... Ditåt är bort. Hitåt är
    hem.
cd! {We:hon} seglade hem baklänges, i alla fall med öronen: {H} höll plinget rakt bakom {ship}, och
    då måste hamnen ligga rakt fram. Det blev svagare och svagare men slutade aldrig riktigt. Det
    var som om någon gick efter med en tebricka.
b. Det är skönt att ha ett ljud att styra efter.

@ again
ab! Nu hade {H} soppa men ingen sked, bara en kopp. Tock! En flaska! "Kom på soppa", stod det. "Ta
    med en sked." // Det var soppa igen, utan sked. Tock! En flaska. "Tack", stod det. "Kom och ät!
    Ta med en sked."
cd! Nästa soppa fick drickas ur koppar, för det fanns inget att äta den med. Den hade just slutat
    vara för het när det knackade på skutans sida. Tock. "Bästa {H}", stod det i brevet, med åtta
    glada handstilar. "Du måste komma på middag. Vi har allt. Snälla, ta med en sked."
abg "Soppan sist, var det ja", sa {G}. // "Jag sätter upp det på listan", sa {G}.
cdg "Då blir det väl gaffel", sa {G} och såg ner i den tomma lådan, "från och med nu."
ab- "Pling", sa {H} till koppen och tog lite till.
cd- "Pling", sa {H} och knackade på koppen, och hällde upp en skvätt till.
ab& {B} ville ha mer soppa, med eller utan. // {B} slickade ur koppen. Det gick fortare ändå.
bcd. Långt ute över vattnet, mycket litet, var det något som sa att maten var klar.

# whole | - | -
@ whole
ab! "Snälla, ta med en sked", stod det i brevet. Så {H} for dit, in i mörkret. Där hängde en
    mistklocka utan kläpp! {H} hängde upp skeden. Pling! Nu hittar alla skepp in.
cd! Det kom ett brev i en flaska: "Snälla, ta med en sked." Det kom från Mullret, dit ingen for, för
    att det lät så. {H} for dit, med skeden framför sig. Det var en stor mistklocka som hade tappat
    sin kläpp. Nu har den en sked i sig och säger pling, och skeppen hittar hem på det.
"""

SPOON = translated(
    KNOWN,
    QUOTES,
    keywords="sked skeden skedar flaska flaskan flaskpost brev brevet post posten bläckfisk "
    "bläckfisken klocka klockan mistklocka oväsen oljud mullret grotta grottan soppa soppan "
    "middag dimma dimman",
    titles="""
{H} och Mullret
Snälla, ta med en sked
{H} och flaskposten
{H} och det som lät mest i havet
""",
    blurb="""
En kväll knackar en flaska på {Hs} skuta, och i flaskan ligger ett brev.
"Snälla, ta med en sked", står det, och det kommer från Mullerskären, dit inget skepp far.
Något där ute låter förfärligt, och alla båtar seglar åt andra hållet.
Men den som skrev sa snälla.
Vem kan det vara som sitter mitt i allt oväsen och väntar på en sked?
""",
    openings="""
Det var soppa på {ship}, och {H} hade skeden.
{H} bodde på en liten rund skuta som hette {ship}.
På {ship} blev det soppa till middag.
{H} var {age} år och kapten på {ship}.
{ship} låg i hamnen och luktade soppa.
Soppan var het, och {H} blåste på den.
"Soppa!" ropade {H}, och alla trutar såg upp.
Av alla små skutor var {ship} den rundaste.
Solen gick ner, och {Hs} soppa blev röd av den.
{H} hade dukat på däck på {ship}.
Det var en tyst kväll på {ship}, om man bortser från soppan.
{H} väntade på att soppan skulle svalna.
Det låg sju ärtor i {Hs} soppa den kvällen.
""",
    refrain="Ro, ro till Mullerskär! Var rädd om skeden som du bär!",
    traits="""
modig | mod | stack alltid in handen först i det mörka skåpet
tapper | tapperhet | hade en gång sagt god morgon till en tjur
orädd | en orädd själ | sov med garderobsdörren öppen, för att vara rättvis mot den som satt där
""",
    names="""
ship | Rädisan | Skorpan | Gurkan
""",
    people="""
{ship} | skutan {ship} | skut | skepp | segl
""",
    story=_FRAME + OBSTACLES,
)
