"""The obstacles in the riddle of the cake, in Swedish: five quiet stretches of a loud city."""

OBSTACLES = """
# gulls | Måsarna som bara äter pommes | Måsarna på nocken skriker så att ingen kan förhöra dem, och
    {H} får inte ropa.
@ shriek
ab! På taket satt nio måsar. "MIN! MIN! MIN!" skrek de. Och {H} fick bara viska!
cd! Smulorna gick längs en taknock, och på nocken satt nio måsar, och alla skrek. "MIN!" skrek de.
    "MIN! MIN!" Det är svårt att förhöra någon som skriker, och svårare när man bara får viska. "Har
    ni ätit en kaka?" andades {H}. "VA?" skrek måsarna.
b "SCH!" sa herr Hysch i sitt fönster. "MIN!" sa måsarna.
cd "SCH!" sa herr Hysch från ett takfönster, och måsarna trodde att det betydde pommes, för det tror
    de om det mesta.

@ letters
ab! Så {H} skrev i stället. "Kaka?" skrev {H} på en sten. De lade huvudet på sned. De kunde inte
    läsa.
cd! Så {H} lånade en pensel vid en halvmålad skorsten och skrev på en takpanna med stora bokstäver.
    KAKA? Måsarna läste med vänster öga. De läste med höger öga. Sedan åt en av dem upp punkten.
b En mås höll den upp och ner.
abcd+ "Rita den", viskade {B}. // "Pröva med en bild", viskade {B}.
abcd~ {B} spelade kakan, och var riktigt bra.
d "Utsökt", sa den. "Vad betyder nästa?" Nästa var ett frågetecken, och det gick ner på tvären.

@ chips
ab! {H} visade med båda armarna. Stor! Rund! Mums! "Nej!" sa måsarna. "Vi äter bara pommes."
cd! Till slut spelade {H} upp den. {H} var stor. {H} var rund. {H} steg, och luktade vanilj. Måsarna
    satt som trollbundna, och för första gången sedan i våras skrek inte en enda. "Jaså, den!" sa
    den äldsta med vanlig röst. "Nej, nej. Vi äter bara pommes."
cd. "Det är magen", sa en annan. "Kaka kommer upp igen."
b "Det var en bra föreställning", sa de, "men var är pommesen?"

@ moon
ab! "Men något for förbi", sa en gammal mås. "Brunt. Runt. Sakta." Den pekade med vingen. Ditåt!
cd! "Något for faktiskt förbi", sa den äldsta, "för en timme sedan. Det var runt och brunt och hade
    inte en vinge på sig. Jag sa god morgon. Jag tog det för månen, på dåligt humör." Den pekade
    bort över taken med vingen.
b "Det luktade gott", sa måsen, "för en måne."
d. Nummer Sju skrev upp "måne", med frågetecken, och strök under frågetecknet.

@ after
ab! "Tack", viskade {H} och gav sig av ditåt. Mumf, mumf, sa trumman. "Sch", sa måsarna! // I väg
    bar det, mumf, mumf. "Tack!" Där bak sa alla nio måsar "sch".
cd! {H} tackade och lovade pommes. Längs hela nocken sa trumman "mumf" vid varje steg. Nio måsar
    vände sig om. "Sch", sa de, alla på en gång. De hade just upptäckt hur skönt det är.
b. Det var så tyst att man hörde en mås tänka. Den tänkte på pommes.
d Bara den yngsta glömde sig och sa "min", men den viskade det och såg sedan väldigt förvånad ut.

# nap | Taket med fyrtio snarkningar | Under ett tak av glas har hela förskolan vila.
@ glass
ab! Nästa tak var av glas. Under det låg fyrtio små barn och sov. Oj, oj, oj, tänkte {H}.
cd! Nästa tak var helt av glas, och under det låg förskolan. Fyrtio mycket små barn låg i fyrtio
    mycket små sängar och hade vila. Smulorna gick rakt över mitten. {H} svalde. Till och med det
    var ganska högt.
b "Snark", sa vänster sida. "Snark", sa höger.
d "Ingen får trampa på en enda smula", andades Nummer Sju, som tänkte på bevisen och inte på barnen.

@ squeak
ab! {H} tog sig fram en bit. Gnek! {H} tog sig fram en bit till. Mumf! Ett öga där nere gick upp.
    {H} höll andan.
cd! {H} tog sig fram en liten bit. Gnek, sa glaset. {H} stannade, fortsatte, och något sa "mumf".
    Det var trumman. Där nere öppnades ett öga, i tredje sängen från vänster, och såg rakt upp. {H}
    log mot det, så tyst det går att le.
cd& {B} stannade också, mitt i en gäspning, och fick behålla den.
b. Ögat föll ihop igen. Puh!
d Som leende betraktat var {Hs} långt. På slutet värkte det i båda kinderna.

@ time
ab! Då kom {H} på det! Snark, sa sängarna. Gnek, sa {H}. Snark. Gnek. Ingen hörde något alls.
cd! Då hörde {H} efter, och kom på det. Alla fyrtio snarkade i takt, som folk gör när de har sjungit
    ihop hela morgonen. Snark. Paus. Snark. Om man bara rörde sig på snarken kunde ingen i världen
    höra det. Snark, gnek. Snark, mumf. Snark, gnek, mumf.
b Det var nästan en dans.
d. I säng elva snarkade någon mellan slagen, och då blev det jazz.

@ shh
ab! Längst bort flög ett fönster upp. Där var herr Hysch! {H} hann först. "Sch!" sa {H}. Herr Hysch
    blev röd.
cd! Längst bort flög ett fönster upp, och ut kom nattmössan. Herr Hysch tog sats. Men {H} var
    snabbare. "Sch!" sa {H} och pekade ner. Herr Hysch tittade och blev röd ända ut i öronen. Han
    stängde fönstret så försiktigt att det tog en och en halv minut.
b. Det var första gången någon hade hyssjat åt honom.
d Det hade aldrig slagit honom att man kunde säga det till honom också. Han tänkte på det hela
    kvällen.

@ toy
ab! Det lilla ögat var öppet igen. {H} vinkade. En liten hand vinkade och pekade. Upp! Där gick
    smulorna.
cd! I tredje sängen från vänster stod någon upp. {H} vinkade. Den lilla vinkade, ritade något stort
    och runt i luften och pekade dit det hade farit. Sedan kröp den ner igen och stämde in i
    snarken, precis i takt.
b "Tack", sa {H} utan ett ljud.
d "Ett vittne", viskade Nummer Sju och skrev upp det: två år, en tand, mycket pålitligt.

# bees | Trädgården som surrade | På ett tak fullt av blommor har bina städat undan varenda smula,
    och de litar inte på någon.
@ gate
ab! Ett tak var fullt av blommor. Det var fullt av bin också. De hade städat undan alla smulor!
cd! Ett av taken var en trädgård, med bönor och rosor och en rad vita kupor. Och där fanns inte en
    enda smula. Bina hade städat. De hade lagt smulorna i en hög, efter storlek, och stod runt den
    med armarna i kors, så många de hade.
b "Surr", sa bina. Det betydde "torka av er".
d. "Amatörer", muttrade Nummer Sju. "Man flyttar aldrig en smula."

@ still
ab! "Får jag se?" sa {H}. Det kom ut för högt. Upp for bina! Surr, surr, surr, runt, runt.
cd! "Får jag se på dem?" frågade {H}. Det skulle bli en viskning, men den hade varit instängd så
    länge att den kom ut med en smäll. Upp for bina, allihop, som soppa som kokar över. De stacks
    inte. De ville bara veta vad det där var.
b {H} satt still som en kruka.
abcd& {B} satt också still, eller nästan.
cd Ett bi kom ända fram till {Hs} näsa och tittade in, till vänster och till höger, efter resten av
    ljudet.

@ hum
ab! {H} stängde munnen och nynnade. Mmmm. Då surrade bina. Surr. Det var mjukt, och det var samma
    ton.
cd! Vad säger man till ett bi? {H} stängde munnen och nynnade. Det är enda sättet att vara högljudd
    och tyst på en gång. Bina lyssnade. De kom lägre. Sedan stämde ett in, och tio, och alla
    tiotusen, så att bönorna skakade.
b Det kittlade på tänderna.
cd. Det var den första musik {H} hade fått sedan frukost.

@ heap
ab! Nu fick {H} se på smulorna. De var varma ännu. Och alla kom från botten av en kaka!
cd! Efter det var inget för mycket besvär. Bina visade {H} till högen, och {H} såg på den genom ett
    förstoringsglas. Alla smulor kom från undersidan av en kaka. "Det var konstigt", viskade {H}.
    "Som om någon hade burit den över huvudet."
b "En lång tjuv", viskade {H}. "Väldigt lång."
d "Med undersidan ner?" sa Nummer Sju. "Så bär ingen en kaka", och slickade länge på sin penna.

@ line
ab! "Vart tog den vägen?" sa {H}. Bina gjorde en rad i luften. Den gick uppåt, som en pil. Ditåt!
cd! Och vart hade den tagit vägen? Bin pekar inte. De flög upp och ställde sig i luften i en enda
    lång rad, och den blev en pil. Den visade bort över rosorna, dit där skorstenarna var höga. {H}
    stack en blomma i trummans snöre och gav sig av ditåt.
b "Mmmm", ropade {H}. Det är tack på bi-språk.
d Det sista biet följde med ända till rännan och surrade tyst, för att få höra hur det gick.

# snail | Snigeln på bron | Det finns en enda planka till nästa tak, och på den är det någon som är
    mycket långsam.
@ plank
ab! Det fanns en planka till nästa tak. Mitt på den satt en snigel. Den kom hitåt. Det gick inte
    fort.
cd! Mellan det här taket och nästa låg en planka, och mitt på den var en snigel. Den kom från andra
    hållet. "God morgon!" ropade den. "Jag har lite bråttom i dag. Jag är hos er på torsdag."
b "Kan du vända?" sa {H}. "Jag är ju halvvägs!" sa den.
cd "Det är måndag!" sa {H}. "Ja, visst", sa snigeln varmt. "Då ligger jag bra till."

@ wait
ab! {H} väntade. Snigeln kom. {H} väntade lite till. Snigeln vilade. {H} ville bara SKRIKA.
cd! {H} väntade. Efter en stund hade snigeln kommit till en kvist i träet, och där stannade den för
    att beundra den. {H} ville ropa "skynda på!" så att det sjöng i öronen. Men från taket bakom
    knarrade ett fönster, och så fick det bli att bita i ärmen.
abcd& {B} och {H} lekte leken vem kan vara tyst längst. Ingen vann.
b. Ärmen smakade ylle.
d Trumman hade inget emot att vänta. Det är något som trummor är bra på.

@ cup
ab! "Vill du åka?" sa {H}. Snigeln kröp upp i en kopp. {H} bar över den på en gång. "Hui!" sa
    snigeln.
cd! "Ursäkta", sa {H} till slut, "har du åkt taxi någon gång?" Det hade den inte. {H} höll fram en
    kopp, snigeln klev i, lite i taget, och {H} bar över den dit den skulle. Det tog fyra andetag.
    "Bevare mig", sa snigeln och höll i hornen. "Så det är det som är fart."
b "En gång till!" sa den, så {H} tog två varv runt en kruka.
d. Den var framme tre hela dagar för tidigt och visste inte vad den skulle göra med dem.

@ shade
ab! "Såg du en kaka?" sa {H}. "Det kom en skugga", sa snigeln. "Den luktade gott. Den var snabb!"
cd! "Har någon kommit förbi med en kaka?" frågade {H}. Snigeln drog in det ena ögat för att tänka.
    "Ingen har kommit förbi sedan i lördags", sa den. "Men något for över. Först var det sol, sedan
    var det skugga, med doft av vanilj, och sedan sol igen. Den körde om mig, men det är jag van
    vid."
b "Över dig?" sa {H}. "Över", sa den.
d "Hade den ben?" frågade Nummer Sju. "Jag tittar aldrig på ben", sa snigeln. "Man blir bara
    ledsen."

@ other
ab! Över plankan bar det, mumf, mumf. På andra sidan låg en smula. Den var stor som en näve! // Så
    {H} kom över. Mumf, mumf. Och där, på nästa tak, låg nästa smula.
cd! Så bar det över plankan igen, snabbt och lätt. Bara trumman sa "mumf". På andra sidan låg en
    smula, stor som en näve. Nummer Sju satte sig bredvid den och behövde en liten stund.
b "Så vacker", sa Sju. "Vilken smula!"
d "Låt ingen sopa bort den", sa Nummer Sju och ritade ett streck runt den, och sedan ett till för
    säkerhets skull.

# strike | Klockan som höll andan | Om en minut ska den stora klockan slå, och kakan, var den än är,
    kommer att höra det.
@ minute
ab! Tick, tack. {H} såg på den stora klockan. En minut till, sedan slår den! BONG! Då faller kakan!
cd! Smulorna gick runt tornet med klockan, och {H} såg upp och blev kall. Den var en minut i fyra.
    Om en minut skulle den stora klockan slå, och något mer högljutt finns inte i stan. Och
    någonstans i närheten var en kaka som inte fick höra ett ljud.
b "Stanna!" viskade {H}. Den stannade inte.
d Tick, sa den, med sin stora långsamma röst, och tog ett kliv mot timmen.

@ ask
ab! "Kan du låta bli att slå?" sa {H}. "Jag måste", sa klockan. "Den är fyra." "Kan du göra det
    tyst, då?"
cd! "Kan du hoppa över det?" bad {H}. "Hoppa över?" sa klockan. "Jag är en klocka. Jag är nästan
    fyra." "Kan du göra det tyst, då?" frågade {H}. Den teg i tre tick. "Det har jag alltid velat",
    sa den, "men hur?"
b Tick, tick, tick. Tio kvar!
d. Ingen hade någonsin frågat vad den ville, bara vad den var.

@ scarf
ab! {H} knöt en halsduk runt dess hammare. Tick, tack... mumf! Mumf! Mumf! Mumf! Den var fyra.
cd! Sådant kunde {H}. Av med halsduken, och runt den stora hammaren med den, tre varv, med rosett.
    Tick. Tack. Och klockan, som hördes i fyra byar, sa "mumf". Det sa den fyra gånger, och efter
    den tredje fnissade den.
abcd+ "Prosit", viskade {B} till klockan.
abcd~ {B} hade blundat med båda ögonen och öppnade nu det ena.
b. "Mumf", sa trumman, bara för att vara snäll.
cd "Är det jag?" sa den. "Jag visste inte att jag kunde vara så mjuk." Den hade gärna varit tolv.

@ late
ab! Där nere hade ingen hört den. "Är den bara tre?" sa de. "Då hinner vi fika igen!" // På gatan
    trodde alla att den bara var tre. Så de fikade en gång till.
cd! I gränden hade ingen hört den. Folk såg upp, och sedan på varandra. Så vitt någon visste var den
    fortfarande tre, och hade varit det ett bra tag. Så de fikade en gång till. Alla var ense om att
    det var den bästa timme de hade haft två gånger.
b Till och med herr Hysch tog en bulle, mycket tyst.
d Magistern, som alltid visste vad den var, skakade på sin arm och tog sedan mera sylt.

@ icing
ab! Och vad satt på den stora visaren? Det var grädde! "Den for förbi tio över tre", sa klockan.
cd! Och längst ut på långa visaren, tydligt genom ett förstoringsglas, satt en klick grädde. "Jaså,
    det", sa klockan. "Den kom förbi tio över tre. Den snuddade vid mig och for uppåt. Jag borde ha
    sagt det, men jag gör bara hela och halva." {H} tackade och lät halsduken sitta.
b "Uppåt?" sa {H}. "Högre än du?"
d Nummer Sju fick bli buren upp för att smaka. "Vanilj", sa den, och fick bli buren ner igen.
"""
