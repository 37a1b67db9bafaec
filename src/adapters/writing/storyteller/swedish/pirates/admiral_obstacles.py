"""The Admiral's obstacles in Swedish: five places where it is asked who is captain here."""

OBSTACLES = """
# seals | Elva sälar | Skutan är full av passagerare som gör precis tvärtemot vad man säger.
@ aboard
ab! Flopp! En säl kom ombord. Flopp, flopp, flopp! Nu var det elva sälar. Skutan sjönk ända till
    fönstren.
cd! En säl kom över relingen, flopp, och lade sig. "Är det här färjan?" frågade den. Innan {H} hade
    hittat ett artigt sätt att säga nej var de elva. De låg på däck, på repen och på varandra, och
    {ship} låg i vattnet som en and i en soppskål.
b. "Maka på dig", sa den största sälen till masten.
cd En av dem hade tagit med en resväska. Det låg en sill i den, i silkespapper.

@ off
ab! "Gå av, är ni snälla", sa {H}. Alla lade sig. "Lägg er då!" Alla reste sig. Sälar gör tvärtom!
cd! "Kan ni vara snälla och gå åt vänster?" frågade {H}. Alla gick åt höger, och det gjorde {ship}
    också. "Höger, då!" De gick åt vänster. "Sjung!" sa {H} i ren förtvivlan, och det blev
    knäpptyst. De var inte olydiga. De hade bara öronen bak och fram.
abcd& En säl satte sig på {B}, som på en kudde.
b. Den största hade en hink på huvudet.
d Den minsta fick order att gå hem, och från den stunden vek den inte från {Hs} vänstra fot.

@ plan
ab! Då fick {H} en idé. "Stanna här!" sa {H}. "För alltid! Och våga inte plaska!" Plask! I for alla
    elva.
cd! Då rättade {H} till tehuvan. "Hör på, allihop", sa {h:hon} med förfärlig röst. "Ni ska stanna
    här för gott. Ingen får gå ner i det där härliga kalla vattnet. Och jag förbjuder er att hjälpa
    {we:oss}." Det blev elva plask.
b. "Vi lyder inte!" ropade de av glädje.
d Det var dagens första order som blev åtlydd, om än bara av sådana som inte menade det.

@ push
ab! Nu simmade de bakom skutan. "Knuffa inte!" ropade {H}. De knuffade! Så fort hade den aldrig
    gått.
cd! "Och absolut inte knuffa", ropade {H} ner till dem. Så får man inte säga till sälar. De ställde
    sig bakom {ship}, allihop i rad, och skutan for över vattnet med nosen i vädret, som något man
    har kastat.
b. "Saktare!" sa {H}. Svisch!
cd "Och inte så fort!" lade {H} till, och sedan räckte inte andan till mer prat.

@ point
ab! "Ni har inte sett något blått flyga förbi", sa {H}. "Det har vi!" sa sälarna, och alla pekade.
cd! "Det har väl inte", sa {H}, som hade lärt sig knepet, "kommit förbi något blått med guldkant.
    Och visa mig inte var." Elva nosar for upp och pekade. Hihi, sa vinden, precis åt det hållet.
b. "Kom inte tillbaka", ropade {H}. Det lovade de att göra.
cd. De skulle absolut inte komma tillbaka, sa de, och under inga omständigheter med sina kusiner.

# harbour | Pingvinernas kontor | I den här hamnen kommer ingen förbi utan något på huvudet.
@ desk
ab! Tre pingviner satt vid ett bord. "Ingen hatt, ingen hamn", sa de. "Det där är en tehuva. Hålen
    syns."
cd! Den som ville vidare måste förbi hamnkontoret. Där satt tre pingviner vid ett bord under en
    skylt: INGEN HATT, INGEN HAMN. Den första pingvinen såg länge på {H}, genom glasögon utan glas.
    "Det där", sa den, "är en tehuva."
b. "Den har ränder", sa den andra. "Det är öron i den", sa den tredje.
cd "Det är hål i den", sa den andra. "Det är öron i dem", sa den tredje och antecknade det.

@ form
ab! Allt skulle skrivas upp. Namn? Ålder? Hur många simfötter? Det var mycket. Mest var det rutor.
cd! Det fanns ett papper för folk utan hatt, och det hade fyrtio rutor. Namn. Ålder. Antal
    simfötter. Antal fiskar för närvarande. Skäl till öron. {H} fyllde i allt med en fjäder, så gott
    det gick. "Det ska till chefen", sa pingvinerna. "Och var är chefen?" "Det finns ingen", sa de.
    "Ingen av oss har något på huvudet."
abcd+ "Vad skrev du på simfötter?" frågade {B}. "Senare", sa {H}.
abcd~ {B} blev uppskriven som bagage.
b. "Simfötter: inga än", skrev {H}.
d På sidan nio ville de veta varför man frågade.

@ fold
ab! {H} vek papperet. Det blev en båt! {H} vände på den och satte den på en pingvin. Det var ingen
    båt alls.
cd! {H} såg på de tre bara huvudena, och på papperet. Sedan vek {h:hon} första sidan på mitten, och
    tillbaka, och ut i hörnen. "En båt", sa pingvinerna, som kände till sådana. {H} vände den upp
    och ner och satte den på den första. Ingen andades.
b. En till dig. Och dig. Och dig.
cd Den gick ner lite över ögonen. Under den hördes en suck, som när någon är framme.

@ bosses
ab! Nu hade alla tre något på huvudet. De blev längre. De bugade. "Efter er, kapten!" "Nej, efter
    er, kapten!"
cd! Det tog fem minuter att göra dem alla till kaptener. De växte en tum. De bugade för varandra,
    och sedan såg den med glasögonen ner på {H} med oerhörd vänlighet. "En tehuva", sa den, "är
    mycket nära. Det är ränderna som gör det."
b. Sedan stämplade de allt: bord, kaj och tehuva.
d Efteråt stämplade de allt som fanns, kajen inräknad, och ville inte ha något för det.

@ blown
ab! "Far vidare, kapten!" sa de. "En blå flög förbi. Ingen satt i den. Inget huvud, ingen hamn, sa
    vi!" Hihi!
cd! Alla stod på kajen när {ship} for. "Det kom en blå mitt på dagen", ropade de, "utan någon under.
    Vi sa: inget huvud, ingen hamn. Den for ditåt och skrattade." Det kan inte ha varit Amiralen som
    skrattade. Hihi, sa det ute på havet.
b. Papperskanterna fladdrade, och de höll i sig.
d Alla tre gjorde ännu honnör när havet gick runt hörnet, och såvitt man vet håller de på än.

# whirl | Den yra virveln | En virvel har snurrat så länge att den inte hittar slutet.
@ pull
ab! Havet gick runt, runt, och skutan med. Det var en virvel! "Oj, oj", sa den. "Jag mår illa."
cd! {H} såg att havet där framme gick neråt i mitten, som badvatten. Sedan var {ship} i det och gick
    runt, på sned, förbi samma trut och samma trut och samma trut. "Jag ber så mycket om ursäkt", sa
    virveln. "Jag kan visst inte sluta."
b. "Hej", sa {H} till truten. "Hej igen."
d Den hade ofta tänkt gå till någon med det, sa den, men hade jämt kommit förbi dörren.

@ other
ab! {H} tog en kvast och rörde åt andra hållet. Runt for havet. Runt for kvasten. Runt for {H}!
cd! {H} hämtade kvasten och rörde åt andra hållet, som när man har rört för mycket i teet. Virveln
    blev inte bättre. Men en god stund gick {H} runt åt ena hållet och skutan åt det andra, och de
    nickade när de möttes.
abcd& {B} provade att blunda. Det var värre.
b. "Sluta", sa {H}, och det kunde ingen.
cd. "Vänster", sa truten varje gång, för att hjälpa till, och varje gång var det det.

@ spin
ab! "Hur började det?" frågade {H}. "Jag dansade", sa virveln, "och så glömde jag hur det slutar."
cd! "Hur började det?" frågade {H} när truten kom förbi. "Jag skulle bara dansa", sa virveln. "Jag
    var en mycket liten krusning. Jag tog ett varv, och det var härligt, så jag tog ett till. Det
    var i våras." Den hickade, och alla bytte sida.
b. "Stackars du", sa {H}. "Stackars truten", sa truten.
cd "Stackars du", sa {H}. "Stackars truten", sa truten i farten.

@ look
ab! "Titta på en enda sak", sa {H}. "Titta på mig!" {H} höll upp en flagga. Virveln tittade, och
    tittade... och den stannade.
cd! "Dansare tittar på en enda sak", sa {H}. "Varje gång de kommer runt hittar de den igen. Då blir
    man inte yr. Titta på mig." Och {H} höll upp en flagga och höll den stilla, och det var ingen
    liten sak på den skutan. Virveln fick syn på den. Den tappade bort den, och fick syn på den. Det
    gick långsammare. Och sedan låg den bara där och tittade.
b. "Å", sa den. "Är det så det ser ut här?"
abcd& {B} höll {H}, så att {H} kunde hålla flaggan.
cd. "Å", sa virveln. "Är det så det ser ut här? Det är ju mest hav."

@ bow
ab! Havet bugade. Det är så en dans slutar! "Något blått snurrade förbi", sa det. "Rakt fram." Hihi!
cd! "Nu bugar du", sa {H}. "Det är så det slutar." Virveln bugade, mycket djupt, och blev hav igen.
    "Det dansade något blått över mig", sa den. "Mycket bättre än jag. Det for rakt fram." Truten
    kom ner, satte sig på ratten och höll i den.
b. "Tack", sa truten. Den fick sitta i en timme.
d Benen behövde en timme, sa den, och det fick vem som helst gärna höra.

# hoard | Vindens skåp | På en kal liten ö har den unga vinden allt som den någonsin har tagit.
@ lines
ab! Här var en ö full av saker! Ett paraply i ett träd. En pappersdrake i en buske. Och strumpor
    överallt. Här bodde vinden.
cd! {We:hon} kom till en ö där allting fladdrade. Det satt paraplyer i buskarna, en pappersdrake i
    vassen, fyrtio udda strumpor och en tidning som fortfarande läste sig själv. Här fanns allt som
    någon hade tappat en blåsig dag, och inget av det var Amiralen.
b. "Min vante!" sa {H}. Det var det också.
cd En av {Hs} egna vantar satt i en buske och vinkade.

@ caught
ab! "Hihi?" sa en buske. Ut kom vinden, liten som en kattunge. "Allt är mitt", sa den. "Jag hittade
    det. På folk."
cd! "Kom ut därifrån", sa {H} till en buske som rörde sig mer än de andra. Vinden kom ut baklänges.
    "De är mina", sa den. "Jag hittade dem." "Var då?" frågade {H}. Vinden tänkte efter. "På folk",
    sa den.
abcd& {B} blåste på den. Det hade ingen gjort förut, och den nös. // {B} höll hårt i allt som gick
    att ha på sig.
b. Den gömde en strumpa bakom ryggen.
cd. När vinden stod stilla var den inte större än en kattunge, och stilla hade den aldrig stått
    förut.

@ why
ab! "Varför tar du allt?" frågade {H}. "När jag tar något", sa vinden, "springer alltid någon
    efter."
cd! "Men vad ska du med fyrtio strumpor till?" frågade {H}. Vinden ritade ett streck i sanden och
    blåste bort det. "Ingenting", sa den. "Men när jag bara blåser är det ingen som ser upp. Och när
    jag tar något kommer det alltid någon springande, och då har vi så roligt."
b. Det hade aldrig någon frågat.
d En strumpa rullade fram mellan dem och lade sig och gapade, som om den ville höra resten.

@ game
ab! "Du kan ju fråga", sa {H}. "Så här: ska vi leka?" {H} höll upp draken. Vinden lyfte den, upp,
    upp! Hihi!
cd! "Du kan ju bara fråga", sa {H}. "Man säger: ska vi leka?" "Är det allt?" sa vinden. Den provade,
    halvhögt. {H} tog pappersdraken ur vassen och släppte, och vinden bar upp den som man bär ett
    ägg. De lekte tills skuggorna var långa, och vinden fuskade bara lite.
b. "En gång till?" frågade vinden. Den frågade!
d Draken hade inte varit uppe sedan någon släppte den på en strand för många år sedan, och den hade
    mycket att titta på.

@ told
ab! "Och Amiralen?" frågade {H}. "Jag lade den", sa vinden. "Det var hett i den." Den pekade vart.
    Hihi!
cd! "Och var är Amiralen?" frågade {H}. Vinden blev skär, såvitt det gick att se. Den hade lagt den
    någonstans, sa den. Det fanns en klippa. Kanske ditåt. Sedan kom en fjäril förbi, och vinden var
    borta mitt i ett ord.
b. "Ska vi leka?" frågade den fjärilen.
cd. "Ska vi leka?" hörde man den säga, längre och längre bort. Det var den artigaste vinden på många
    mil.

# fish | Fyrahundra sardiner | En hel klass fiskar har ingen att följa, tills den får se tehuvan.
@ school
ab! Havet var fullt av små fiskar i rader. "Är du läraren?" frågade de. "Du har ju en sådan på
    huvudet."
cd! Bredvid {ship} simmade fyrahundra sardiner i rader. Alla tittade på tehuvan. "Förlåt", sa första
    raden, "är det du som är läraren?" "Vi är en klass", sa den andra, "men det kom aldrig någon."
    "Jag är kapten", sa {H}, "så där ungefär."
b. "Ja!" svarade fyrahundra små röster, som vid ett upprop.
d De hade varit där sedan åtta, sa de, som man ska, och åtta hade det varit i åratal.

@ copy
ab! {H} vinkade. Alla vinkade. {H} snurrade. Alla snurrade. {H} nös. Det skulle {h:hon} inte ha
    gjort!
cd! De gjorde allt som {H} gjorde. När {H} vinkade så vinkade de. När {H} kliade sig på örat blev
    det lite oreda, för de hade inga, och då kliade de varandras. Sedan nös {H}. Havet hoppade en
    meter.
abcd& De försökte härma {B} också, och gav upp.
b. "Prosit", sa alla raderna, en i taget.
cd. "Prosit", sa första raden, och den andra, och så vidare, hela vägen bak.

@ lesson
ab! "Första lektionen", sa {H}. "Vad är ett och ett?" De provade. En fisk och en fisk. "Det är ju
    vi!" sa de.
cd! Eftersom någon måste tog {H} en bok och höll en lektion. Det var räkning, och de räknade med sig
    själva. Till två och två tog de fyra sardiner. Till hundra minus ett skickade de hem den minsta.
    "Det var bättre förut", sa den, på avstånd, och blev lagd till igen.
b. Sedan tog de tio. Det var mycket fisk.
cd Ingen behövde höra att man ska sitta stilla, för det kunde ingen.

@ write
ab! "Andra lektionen", sa {H}. "Har något stort och blått kommit förbi? Visa!" De simmade hit och
    dit. Det blev en pil!
cd! "Och nu skrivning", sa {H}. "Vem har sett något blått flyga förbi, med guldkant? Skriv ner vart
    det for." Det knuffades en hel del. Skriva kunde de inte än. Men de simmade ihop till ett
    streck, och sedan satte de en spets på det, och det var en pil, lång som en gata.
b. Den glänste som silver. "Mycket bra", sa {H}.
d Det fanns ett enda stavfel i den, och det var en makrill.

@ break
ab! {H} ringde i en bjällra. "Sommarlov!" Plask! Bort for de, alla fyrahundra. Skutan for dit pilen
    visade. Hihi!
cd! "Ni har varit mycket duktiga", sa {H} och ringde i en bjällra. "Nu är det lov." Det hade de hört
    talas om. Fyrahundra sardiner for åt fyrahundra håll och skrek, och {ship} for åt ett: längs
    pilen, dit där vinden skrattade. Hihi.
b. "Hej då, läraren!" sa havet.
cd. Pilen låg kvar på vattnet ett tag när de hade gått, som krita på en tavla.
"""
