"""The growing dinosaur's obstacles: five exciting things, and what a large friend is good for."""

OBSTACLES = """
# kite | Draken i den högsta ormbunken | Hipp, Hipp och Hurra har tappat sin drake i den högsta
    ormbunkens topp, och för en gångs skull hurrar de inte.
@ top
ab! Ingen hurrade. Högst upp i den högsta ormbunken hängde en pappersdrake. "Den är vår", sa Hipp.
    "Den är uppe", sa Hipp. "Bu", sa Hurra.
cd! Det var så tyst att {H} genast förstod att något var på tok. Hipp, Hipp och Hurra stod på rad
    och tittade upp. I toppen på dalens högsta ormbunke hängde deras pappersdrake. "Den smet", sa
    Hipp. "Den trivdes där", sa Hipp. Hurra fick bara fram ett litet bu.
cd När de tre är ledsna är det som en söndag utan lunch.
b. {tot} tyckte så synd om dem att han inte växte alls.

@ ladder
ab! {H} hittade en stege. Den var för kort. {H} ställde den på en stock. Den var ändå för kort, och
    nu vinglade den.
cd! Det fanns en stege, och den räckte ungefär till ormbunkens knän. {H} ställde den på en stock,
    och stocken på boken Allt om grus. Det blev sexhundra sidor bättre, och ändå inte på långa
    vägar.
abcd& {B} höll i längst ner och gav råd. // {B} vaktade nederdelen, om någon skulle ta den.
cd. "Jag såg en längre en gång", sa {elder} för att hjälpa till.
b. "Lite högre", sa Hipp. Det fanns inget högre.

@ news
ab! Då såg {H} på {tot}. "Det blir pudding till kvällsmat", sa {H}. {tot} växte! "Med sylt", sa {H}.
    Han växte och växte!
cd! Då såg {H} från stegen till {tot}. "{tot}", sa {H}, "vet du att det blir pudding i kväll?" {tot}
    gick upp som en deg. "Pudding med sylt", sa {H}. "Med skinn på såsen. Och du får slicka skålen."
    Vid skålen for hans huvud förbi ormbunkens topp.
cd. "Hur är det där uppe?" ropade {H}. "Härligt!" ropade han ner och växte lite till.
b "Två puddingar", sa {H}. Och upp for han.
d. Allt var sant. Man ska inte lova pudding lättsinnigt, allra minst när man bygger.

@ down
ab! {tot} böjde sig ner med draken mellan tänderna. "Här", sa han, så den ramlade ut. Hipp fångade
    den. Nu hurrade alla!
cd! {tot} tog ner draken som man plockar ett körsbär och böjde sig ner, och ner. {H} band fast den
    med en bit rep. Sedan kom hurraropen, alla som hade sparats, och de blåste fyra fåglar ur
    trädet.
abcd& {B} hurrade också, och då flyttade fåglarna.
b. "Hipp, Hipp, HURRA!" Det var skönt att få tillbaka det.

@ fly
ab! De fortsatte. {H} höll i draken. {tot} var stor som en lada nu. "Fin dag för en lada", sa
    {elder}.
cd! De fortsatte med draken ovanför och {tot} inunder, stor som en lada och fortfarande med tankarna
    på puddingen. "Sitter den fast?" frågade {H}. "Tre knutar", sa Hipp. "En var", sa den andra.
b. Draken surrade i vinden som en stor fluga.
d. På något sätt måste han bli mindre igen. Men det är en sak man kan tänka på senare, och det
    gjorde {H}.

# lake | Ön som fnissade | Mitt ute på sjön upptäcker {tot} hur mycket han tycker om båtar.
@ boat
ab! Här var en sjö, och här var en båt. "En båt!" ropade {tot}. "Sch", sa {H}. "Tänk på något
    grått."
cd! Stigen gick rakt ut i en sjö, och där låg en båt i ett rep, nätt och jämnt stor nog. "En båt!"
    ropade {tot} och svällde. "Tänk på något trist", sa {H} snabbt. "Tänk på måndag. Tänk på soppa."
    Han tänkte på soppa så hårt han kunde, och fick precis plats.
cd. "Det är ärtsoppa", viskade han, "den är kall", och sjönk en tum till.
b. "Gröt", viskade {tot}, "kall gröt, grå gröt."

@ swell
ab! På mitten stack en fisk upp. "EN FISK!" ropade {tot}. Han växte. Båten sjönk, ner, ner, ner.
    Glugg. Det var blött, men inte djupt.
cd! Det gick fint till mitten. Då stack en fisk upp huvudet och såg på honom. "EN FISK!" ropade
    {tot}. "Den såg på MIG!" Båten suckade, satte sig i vattnet och blev sittande. Som tur var var
    sjön inte djupare än ett badkar, fast det var en hel del mer av den.
abcd& {B} räddade smörgåsarna först.
b. Fisken sa också glugg, och gick.
d. "På min tid", sa {elder}, som kom gående längs botten, "tog man fötterna."

@ isle
ab! Nu fyllde {tot} sjön, nästan från strand till strand. "Jag är en ö", sa han och fnissade. Ön
    skakade.
cd! När han hade vuxit färdigt var det inte mycket sjö kvar. Den gick runt honom som ett smalt blått
    band. "Jag är en ö", sa {tot}. Han tänkte efter. "Jag har kust." Och han fnissade, så att alla
    som var på honom fick sätta sig.
cd "Stanna precis som du är", sa {H}. Det är inte ofta man kan säga det till honom.
b. En and landade på honom och började bygga.

@ tread
ab! {H} tog båten i repet. Uppför svansen, över ryggen, nerför nosen. Torrt hela vägen!
cd! "Den som har en ö", sa {H}, "behöver ingen båt." De tog sig upp vid svansen och kom ner vid
    nosen. Båten drog de med i repet, för det var inte deras båt att sänka. På andra stranden hade
    ingen våta strumpor, utom de som hade haft det förut.
abcd& {B} satte en kvist på toppen, för allas räkning.
b. "Det där är mitt öra", sa ön. "Förlåt", sa {H}.
cd. "Kittlar det?" frågade {H}. Det var fel sak att fråga.

@ shore
ab! Sist kom Hipp, Hipp och Hurra med trumman. Bom! De satte flaggan på hans huvud. "Hurra för ön!"
cd! Allra sist kom Hipp, Hipp och Hurra, som hade vänt om efter trumman. De satte flaggan på högsta
    punkten, som var {tot}, och gav ön ett namn, som också var {tot}. Sedan reste sig ön och följde
    med, drypande.
b. Det regnade från honom en lång stund.
d. Anden följde med. Man ger inte upp ett nytt hus så lätt.

# stone | Stenen i vägen | En sten rund som månen har rullat ner på stigen, och det är inte första
    gången någon ber den flytta på sig.
@ round
ab! En stor rund sten låg på stigen. Tre dinosaurier hade knuffat. Fyra hade dragit. En hade bitit i
    den och ångrat sig.
cd! Där stigen var som smalast låg en sten, rund som månen och knappast mindre. Någon hade ristat
    "Var god flytta" på den, och under det hade någon annan ristat "Nej". {H} tog i med båda
    armarna. Den märkte det inte ens.
abcd& {B} knuffade också och gled baklänges.
b. "Den kom en natt", sa {elder}, "och tyckte om utsikten."
d. "Grus", läste {H} i boken, om det kunde vara till hjälp, "är vad stenar blir till slut." Det
    fanns inte tid till det.

@ log
ab! {H} hittade en stock. {H} lade den över boken, med ena änden under stenen. Vad blev det? En
    gungbräda!
cd! Bredvid stigen låg en lång stock. {H} kisade på den, och sedan på stenen. {H} lade boken på
    marken, stocken över boken, och stack in ena änden under stenen. "Det är en gungbräda", sa Hipp.
    "Den är uppe", sa Hipp. "Vem ska åka?" frågade Hurra.
cd. "Inte ni tre", sa {H}. "Det ska vara någon som inte alltid är lika tung."
b. Till slut var boken bra till något.

@ sit
ab! {tot} satt på andra änden. Han var för lätt! Då viskade {H} en hemlighet i hans öra. "Är det
    sant?" sa {tot}.
cd! {tot} fick sätta sig på den höga änden. Just då var han stor som en hund, för backen hade varit
    tråkig, och ingenting rörde sig. Då böjde {H} sig fram och berättade i hans öra vad som skulle
    ske. "Alldeles själv?" frågade {tot}. "Alldeles själv", sa {H}.
b. Hans ögon blev runda. Hans mage blev rundare.
abcd& {B} höll sig en bit bort, för att se bättre.

@ up
ab! {tot} växte! Ner for han, duns. Upp for stenen! Den flög över dem, runt, runt, och landade i en
    buske.
cd! {tot} var så stolt att det hördes, som ett knarrande. Han var en ko, han var två kor, han var en
    lada. Ner for hans ände med en duns, och upp for stenen. Den vände sig en gång i luften, sakta,
    som för att se sig omkring, och kom ner i en buske som ingen använde.
cd. "Det var jag som gjorde det", sa {tot}. "Jag satt."
b. "Aj", sa busken, men det var bara en fågel.
d. Där har stenen ännu bättre utsikt, och ingen ber den flytta på sig längre.

@ free
ab! Stigen var fri. "Hurra för att sitta!" ropade Hipp, Hipp och Hurra. {H} tog upp boken. Den var
    lite plattare.
cd! "Ett leve för att sitta ner!" ropade Hipp, Hipp och Hurra och viftade med flaggan, och då blev
    {tot} förstås ännu större. {H} tog upp boken Allt om grus och blåste av den. Den var plattare än
    förut. Den kan ha mått bra av det.
b. "Får jag sitta på något mer?" sa {tot}.

# hic | Hickskörden | Ett bär för mycket ger {tot} hicka, och för varje hick skakar hela dalen.
@ berry
ab! {tot} åt ett rött bär. "Hick!" Han växte lite. "Hick!" Lite till. Han hade ätit nio bär. "Oj
    då", sa {H}.
cd! Vid stigen stod en buske med röda bär, av sorten som bubblar. "De kittlar!" ropade {tot} och åt
    nio. Sedan stod han alldeles still. "Hick", sa han och blev ett nummer större. "Hick. Det var
    det bästa hittills. Hick!" Och marken guppade under alla, som när man åker kärra.
cd. "Håll andan", sa Hipp. "Håll min", sa Hipp.
b. "Jag gillar det", sa {tot}. "Hick!"

@ grump
ab! "Sluta!" sa herr Mutter. Han hade en kvast och en korg. Hans träd var för höga. Han nådde inte
    ett enda äpple.
cd! Bakom ett staket stod herr Mutter med en kvast, en tom korg och sextio äppelträd, alla för höga.
    Han hade slagit på dem sedan frukost. "Vad är det som skakar så?" sa han. "Det finns de som
    arbetar. Jag har fått ner fyra, och dem fick jag i huvudet."
cd "Det är bara hicka", sa {H}, "och han ber om ursäkt." "Det gör jag inte", sa {tot}. "Hick!"
b. Han hade ett äpple, och någon hade bitit i det.

@ under
ab! "Hick!" Plopp. Ett äpple föll rakt ner i korgen. {H} såg upp. {H} tittade på {tot}. "Kom och
    ställ dig här", sa {H}.
cd! "Hick!" Marken guppade, trädet skakade, och ett äpple föll, plopp, rakt ner i korgen. {H} såg på
    äpplet. {H} såg längs de sextio träden. "Herr Mutter", sa {H}, "hur många korgar har ni?"
abcd& {B} fick nästa i huvudet, ganska mjukt. // Nästa fångades av {B}, nästan.
b. "Sluta inte", sa {H}. "Vad du än gör, sluta inte."
d. Så såg {H} alltid ut när något besvärligt visade sig vara något användbart.

@ rain
ab! Hick! Plopp, plopp. Hick! Plopp, plopp, plopp! Från träd till träd. Det regnade äpplen. Varenda
    korg blev full.
cd! De tog rad för rad, en hickning per träd. {H} ropade takten, {tot} stod för hicket, och Hipp,
    Hipp och Hurra höll korgarna och hurrade för vart äpple. Det tog en kvart. Andra år tar det
    tills snön kommer.
cd. Ett äpple studsade på herr Mutter igen, och någon såg honom le åt det.
b. En mask kikade ut ur ett. "Är vi framme?" sa den.

@ cure
ab! "Bra gjort, allihop", sa herr Mutter. De fick en kaka av honom. "Åh!" sa {tot}. Och det kom
    inget hick!
cd! Herr Mutter gick in och kom ut med en kaka med äpple i. "Jag har varit sur sedan i våras", sa
    han, "och det var bara för att jag inte nådde." {tot} blev så förvånad att hickan försvann. Han
    letade efter den och var lite ledsen. Sedan såg han kakan, och då var det glömt, och han var
    större än någonsin.
b. Det var mycket äpple i. Det fanns ju gott om äpple.
d. "Samma tid nästa år?" frågade herr Mutter. {H} skrev upp det, bredvid "bär, nio".

# wind | Väggen med svans | Uppe på berget blåser vinden bort allt som inte är för tungt, och allt
    som är för stort.
@ gust
ab! Hoo, sa vinden. Den tog en hatt. Den tog ett paraply. Den tog Hurra, men {H} höll honom i ett
    horn.
cd! Bakom kröken stod vinden. Den hade väntat där hela dagen utan att ha någon att blåsa på. Den tog
    {Hs} hatt, tittade i den och kastade den över kanten. Den vände ut och in på ett paraply. Den
    lyfte till och med Hurra, och satte bara ner honom igen för att {H} höll i andra änden.
abcd& {B} lutade sig mot den. När den slutade blev det en vurpa.
b. "Hoo på dig själv", sa {H}.

@ sail
ab! "VIND!" ropade {tot}. "Jag älskar den!" Han växte sig stor som en lada. Då gled han. Han var så
    stor att vinden tog honom!
cd! "VIND!" ropade {tot}, som aldrig hade träffat någon. "Den knuffas! Den vill leka!" På ett
    ögonblick var han stor som en lada, och det var ett misstag. Vinden tog tag i så mycket
    dinosaurie och lade sig på. Baklänges for han nerför stigen på rumpan, med repet efter sig, och
    alla i repet.
cd "Huiii", sa {tot} när han for förbi. "Hurra", sa Hipp, Hipp och Hurra, som for förbi efter honom.
b. "Håll i!" sa {H}. Alla höll i varandra.
d. Bara {elder} stod kvar. Det skulle mer än väder till.

@ flop
ab! "Stort som står är ett segel", sa {H}. "Stort som ligger är en mur. {tot}, lägg dig!" Flopp!
cd! {H} tänkte ut det mellan två vindstötar. Det som är stort och står är ett segel. Det som är
    stort och ligger är en mur. "{tot}!" ropade {H}. "Lek att du sover! Nej, lek matta!" {tot}
    älskade att leka matta. Han lade sig, flopp, längs hela stigen.
b. Till och med vinden satte sig en stund, av ren häpnad.
abcd& {B} lade sig också, för att visa hur.

@ tea
ab! Bakom {tot} var det alldeles lugnt. Så de drack te. {elder} hade en tekanna. "Den har jag med
    till stormar", sa hon.
cd! På andra sidan av honom var det lugnt som i ett kök. Vinden for över, och klagade. {elder} tog
    fram en tekanna under en knöl, där den hade varit sedan förra stormen. Alla fick en kopp och
    satt med ryggen mot {tot}, som var varm.
cd+ "Går det bra om jag lutar mig mot din armbåge?" frågade {B}. "Det där är mitt knä", sa {tot}.
    "Hurra."
b. Det blev ett kex var, och två till muren.
d. En snöflinga tittade runt änden för att se vad som stod på, och fick ett halvt kex.

@ crawl
ab! Sedan började muren krypa. Hass, hass. Alla andra höll sig bakom. Där var det tryggt och varmt,
    ända upp.
cd! Efter teet gav sig muren av. Den gick på magen, med ett ljud som när man flyttar en soffa. Alla
    de andra kom efter i lä, var och en med sitt te. Vinden provade vänster ände, och sedan höger.
    Till slut gav den upp och gick för att reta ett moln.
b. "Är jag matta än?" sa {tot}. "Världens bästa", sa {H}.
cd. Bakom sista kröken låg {Hs} hatt, alldeles ren, som om någon hade tittat på den och lämnat
    tillbaka den.
"""
