"""The hole's obstacles: five moons where it has been, and something is missing that was needed."""

OBSTACLES = """
# bridge | Bron utan mitt | Två gamla krabbor har spelat ett enda långt parti på en bro, och nu är
    mitten borta.
@ gap
ab! Här var en bro. Den hade ingen mitt! En krabba satt på den här sidan. En krabba satt på den där.
    "Vi spelade", sa de.
cd! På nästa måne fanns en bro, eller i alla fall början av en, och slutet. Ur mitten hade någon
    tagit en tugga. På den här sidan satt en gammal krabba, och på den där sidan satt en till. De
    hade spelat ett och samma parti på den i fyrtio år. {H} höll i sin tråd och tittade ner.
cd. "Och jag ledde", sa båda två.
b. Det var mycket långt ner, och det var dimma där.

@ shout
ab! "Din tur!" ropade den ena. "En lur?" ropade den andra. "Tur!" "Djur?" Det gick inte.
cd! De hade försökt ropa. "Min kung går åt vänster!" ropade den ena. "Har din gunga fått fönster?"
    ropade den andra. {H} ropade det en gång till, genom båda händerna. "Har min tunga fått
    monster?" sa den bortre krabban och blev orolig.
abcd~ {B} ropade också, på sitt eget vis, och det avgjorde ingenting.
abcd+ "Jag kan ropa högre", sa {B}. Det kom tillbaka som soppa.
b. "Vad sa du?" "Har du sju?" "Vilken ko?"

@ cups
ab! {H} tog två koppar och band tråd mellan dem. En här! En där! Dra åt. Prata nu.
cd! {H} band ena änden av sin tråd i en kopp, och den andra i en kopp till, och kastade över den.
    "Dra åt", ropade {H}, "och håll den mot örat, var ni nu har det." Sedan fick den närmaste
    krabban den närmaste koppen. Det är ett gammalt trick, men det kunde ju inte de veta.
b. Krabbor har små öron. Det tog en stund att hitta ett.
abcd> Hela bron höll andan.

@ move
ab! "Hallå?" sa det ur en kopp. "Det är jag." "Åh", sa krabban. "Är det du!" Och sedan: "Det är din
    tur."
cd! "Det är jag", sa det ur en kopp, mycket litet. Den närmaste krabban höll på att tappa den. På
    fyrtio år hade de inte varit utan varandras röst en enda vecka. "Jag trodde att du var arg", sa
    den. "Det trodde jag också", sa koppen. Och efter en stund: "Det är ditt drag."
b. De pratade så länge att teet blev kallt.
d. {H} lät dem behålla den biten. Det fanns gott om resten.

@ over
ab! {H} fick åka över i en korg. Huiii! På andra sidan var en våt fläck. Någon hade gråtit.
cd! Krabbor är starka. De drog {H} över, i en korg på ett rep, innan någon hann titta ner. På andra
    kanten av tuggan fanns en liten våt fläck, rund och mörk, som om något hade suttit där och
    ångrat sig.
b. Den var salt. {H} smakade.
abcd> Glupp, sa något långt där framme.

# tuesday | Veckan utan tisdag | På den här månen har hålet slukat en dag, och det var den med
    pannkakorna.
@ none
ab! "I dag är det måndag", sa de. "I morgon är det onsdag. Hålet åt upp tisdag!" Och på tisdag är
    det pannkakor.
cd! "Du kommer en dålig dag", sa folket på nästa måne. "Det är måndag, och sedan blir det onsdag.
    Något kom förbi och slukade tisdagen." Det var en tugga ur varenda almanacka. "Och på tisdagar",
    sa de och fick ta en paus, "är det pannkakor."
b. Alla stekpannor hängde på sin krok. De såg mycket platta ut.
d. "En torsdag hade gått an", sa någon. "Fast då måste man ju äta ärtsoppan först."

@ five
ab! Det fanns en liten som hette Bip, med ett stearinljus. "Jag fyller fem på tisdag", sa Bip. "Nu
    får jag vara fyra."
cd! Värst var det för en som hette Bip och som ännu var ganska liten. "Jag skulle fylla fem på
    tisdag", sa Bip och höll i sitt stearinljus. "Kommer den inte får jag vara fyra för alltid. Och
    jag har redan gett bort allt jag hade som fyraåring."
b. Bip hade ett enda ljus, och ingen tårta till det.
abcd& {B} lät Bip luta sig.
abcd> Det kunde inte få förbli så.

@ made
ab! "Vad är en tisdag gjord av?" sa {H}. "Pannkakor", sa de. "Och lite regn. Och ett bad."
cd! "Vad behövs till en tisdag?" frågade {H}, som ville veta vad en sak är gjord av innan den ska
    lagas. De räknade upp det: pannkakor, en skvätt regn, en pianolektion, och känslan av att det är
    en hel del vecka kvar.
b. "Och timmar", sa Bip. "Ungefär en hel dag."

@ sewn
ab! Så {H} tog tråd och sydde en ny! "Vem har tid över?" En gav en minut. En gav tio. In, ut, in,
    ut.
cd! "Då gör vi en", sa {H} och trädde nålen med tråd. "Vem har tid att avvara?" Alla kunde avvara
    tio minuter, bara det inte var just nu. En hade en eftermiddag som aldrig hade använts. {H}
    sydde ihop alltihop, efter en stor klocka, med dubbla stygn, och där hängde den: en tisdag.
b. Den blev lite lång på ena sidan. Det gjorde inget.
abcd+ {B} gav tjugo minuter som annars hade blivit ett bad.
abcd~ {B} gav en tupplur, nästan ny.
abcd> Då slog det tolv, och alla såg upp.

@ pancakes
ab! Nu var det tisdag! Pannkakor flög. Bip var fem. Och vid väggen var en våt fläck. Vem hade gråtit
    där?
cd! Den kom vid midnatt, med en söm längs sidan. Det föll en skvätt regn, precis som de hade sagt.
    Sedan flög pannkakorna, och Bip blåste ut sitt stearinljus och var fem med en gång. "Det grät,
    vet du", sa Bip med munnen full. "Det som tog den. Det sa att det inte kunde hålla i den."
b. "Jag känner mig längre", sa Bip. "Det känns i fötterna."
abcd> {H} tog med sig en pannkaka, till den som det nu var.

# stripes | Trehundra ödlor i grått | Hålet har varit på ränderna, och nu vet ingen på månen vem som
    är vem.
@ grey
ab! Här var trehundra ödlor, alla grå. "Är du Ann?" sa en. "Jag tror att jag är Bo. Är du Bo?"
cd! Trehundra ödlor stod på en varm klippa och såg på varandra. Alla var grå. "Vi hade ränder", sa
    en, "och inga två hade samma. Så sa något glupp. Är du min faster?" "Jag tror inte det", sa {H},
    med sin tråd i handen. "Det var värt att fråga", sa ödlan.
b. En kramade en sten, för säkerhets skull.
d. Två hade gift sig samma morgon och ville mycket gärna veta med vem.

@ mud
ab! {H} tog en pensel och lera. Rand, rand, rand! Men ödlor tycker om att bada. Allt gick av.
cd! {H} rörde till lera och målade ränder på de tolv första med en pensel. Det var fina ränder. Men
    en ödla som är glad rullar på rygg, och de här var mycket glada. Sedan fanns det tolv bruna
    ödlor, och resten var grå.
abcd& {B} fick också en rand. Den var klädsam.
b. "Det där är lera", sa ödlorna. "Men tack."
abcd> Vad sitter kvar på en ödla?

@ wool
ab! Tråd sitter kvar! {H} lindade på. En fick två ränder. En fick tre. En fick en rand och en
    rosett.
cd! Tråd sitter kvar. {H} tog änden av rullen och lindade den runt den första ödlan, två varv, med
    en knut. Nästa fick tre, tätt ihop, och nästa fick två och en rosett. Vid den fyrtionde hade {H}
    övergått till rutor.
b. "Är det här jag?" sa de allihop. "Det är du", sa {H}.
cd. "Vad hade jag?" frågade den sista. "Vad vill du ha?" frågade {H}. Det hade ingen frågat den
    förut.

@ who
ab! "Sju ränder! Då är du Ann!" "En rosett! Dig har jag inte sett!" Sedan kramades alla. Det tog
    hela dagen, och mycket tråd.
cd! "En, två, tre och ett mellanrum", läste en ödla högt på en annan, längs varje tråd. "Då är du
    Ann, från och med nu." "Och dig", sa Ann, "ska jag minnas på rosetten." De gick runt och lärde
    känna varandra, alla trehundra, och det visade sig att ingen hade kramat särskilt fel faster.
b. Till och med stenen hade fått en rand.

@ drop
ab! "Det for ditåt", sa Ann. "Det hade alla våra ränder. Och sedan hade det inga. Då grät det." Där
    var en våt fläck.
cd! "En stund höll det i dem allihop", sa hon som hette Ann. "Det skulle du ha sett. Det var randigt
    som en polkagris, och så stolt. Sedan föll de igenom, och det for ditåt, droppande." Över kullen
    gick en rad små våta fläckar.
b. {H} rullade upp sin tråd. Den hade knappt blivit mindre.
abcd> Ett hål som droppar, tänkte {H}. Vad är det ute efter?

# stop | Fågeln som inte kunde sluta | En fågel har pratat sedan förra veckan, för hålet tog den
    lilla runda saken på slutet.
@ talk
ab! "Hej och hur mår du och jag är en fågel och …" Så höll den på. Hålet hade ätit upp dess punkt!
cd! "God morgon", sa en lång fågel, "och vilket fint skepp, och min farbror hade ett, och han var
    också lång, och jag skulle sluta …" Den tog ett halvt andetag. "Men det kom ett hål, och det tog
    min punkt, och …"
b. Den hade pratat sedan i fredags. Näbben var varm.
d. Här och där omkring den låg andra, som hade kommit förbi för att vara artiga och somnat.

@ sit
ab! {H} satte sig. {H} nickade. {H} nickade i en timme. "Och sedan och sedan och sedan", sa fågeln,
    "och …"
cd! {H} satte sig och väntade på ett uppehåll, som man gör. Det kom inget. Det kom farbrorn, och
    sedan farbrorns båtresa, och båtresans farbror. {H} nickade tills det knäppte i nacken. Stackars
    fågeln var hes, och såg på {H} över näbben som från ett tåg utan broms.
abcd& {B} somnade och fick höra resten ändå.
b. Det var en bra historia. Den hade bara inget slut.

@ tries
ab! {H} ringde i en bjällra. {H} sa "Slut!" Blev det slut? "Och en som pinglar", sa den, "och slut
    och …"
cd! {H} sa "Slut", ganska högt. "Slut på vad", sa fågeln, "för jag vet flera, och …" {H} ringde i en
    bjällra. Då pratade den i takt med den. Man kan inte få stopp på den som har tappat sin punkt.
    Den måste få en ny.
b. Vad är litet, och runt, och kommer på slutet?
abcd> {H} kände efter i den hela fickan. Där fanns en sak kvar.

@ button
ab! Det var en knapp, liten och rund. "Ta den på slutet", sa {H}. "Och jag är en fågel", sa fågeln.
    Stopp!
cd! Det var en knapp, liten och alldeles rund. "Pröva med den", sa {H}, "på slutet." Fågeln tog den
    i näbben. "Och det sa jag till min farbror", sa den och lade ner den. Där låg den. Det blev så
    stilla att man kunde höra gräset. "Åh", sa fågeln. Den tog den lilla saken en gång till. "Så
    skönt."
b. Det var tyst. Det var så underbart tyst.
d. Runt omkring vaknade de andra och frågade vad de hade missat.

@ comma
ab! "Jag såg det", sa fågeln. "Bakom kullen. Det grät." Där slutade den, bara för att visa att den
    kunde.
cd! "Jag såg ditt hål", sa fågeln och lade ner sin knapp däremellan. "Det for bakom kullen. Det
    grät. Det frågade mig om det gör ont att vara full." {H} sydde en svans av tråd på en knapp
    till, och den fick fågeln också. Med svans blir det ett komma, till finare tillfällen.
b. Den sa hej då elva gånger, med punkt efter varje.
abcd> I väg for {H} och sa inte ett ord på länge.

# lake | Sjön som hade gått ut | Det är ett hål i bottnen på en sjö, och fyrtio grodor sitter i
    disken.
@ dry
ab! Sjön var borta! Den hade runnit ut genom bottnen. Alla grodor satt i en hink. Det var trångt.
cd! Där det borde ha varit en sjö fanns en stor torr grop med en tugga i bottnen. På en pinne satt
    en lapp: Har Gått Ut. På stranden satt fyrtio grodor, några i en hink och några i diskbaljan. En
    satt i en stekpanna med hakan på kanten.
b. "Akta armbågen", sa en groda. "Det är mitt öra", sa en.
d. "Det sa förlåt", sa en groda till {H}. "Sedan sa det glupp. Man får sällan båda."

@ pour
ab! {H} hällde i en hink vatten. Glugg! Det rann ut i bottnen. {H} hällde i en till. Glugg!
cd! {H} hämtade en hink vatten från skeppet och hällde i den. Vattnet rann ner till tuggan, tog ett
    varv för syns skull och var borta. Så gick det med nästa också. "Det är mycket fint hällt", sa
    grodorna, "men vi har märkt att det går."
b. Glugg, glugg, glugg. Det lät som ett bad.
abcd& {B} försökte sitta på tuggan och fick hastigt dras loss.

@ sew
ab! Så {H} tog skeppets filt, och sin tråd. Upp, ner, upp, ner. {H} sydde ihop sjön!
cd! Så {H} kom med den stora rutiga filten från kojen och lade den över tuggan. Sedan sydde {h:hon}
    fast den med sin tråd, hela vägen runt, i tre varv. Ingen hade sytt en sjö förut. Det är som en
    strumpa, fast det är mer av den.
b. En groda höll i änden. En groda hjälper alltid till.
abcd> Nu fattades bara själva sjön.

@ rain
ab! "Nu behövs det regn", sa {H} och fällde upp ett paraply. Grodorna sjöng. Kvack! Dripp. Kvack!
    Dropp. Och ner kom det.
cd! Grodor kan sjunga fram regn, det vet alla, men de här hade varit för ledsna. "Pröva", sa {H}. De
    prövade lågt, och de prövade högt, och vid andra versen började det. {H} vände ett paraply upp
    och ner för att fånga de droppar som missade.
abcd+ {B} sjöng med och ombads, vänligt, att sköta de låga tonerna.
abcd~ {B} sjöng med. Det regnade genast hårdare.
b. Det var grodornas eget regn, stort och varmt.

@ splash
ab! Plask, plask, plask! Fyrtio grodor dök i. Vid stranden var en våt fläck till. Den torkade inte.
    Det var en tår.
cd! Till kvällen var det en sjö igen, med rutig botten, och det såg riktigt flott ut. Grodorna
    hoppade i från alla håll. På stranden hittade {H} en rund våt fläck som inte kom från himlen.
    Den var salt. Någon hade sett tillbaka på alltihop och blivit ledsen.
b. "Kom och bada!" ropade grodorna. "Nästa gång!" ropade {H}.
abcd> Nu var det dags att hitta det där hålet.
"""
