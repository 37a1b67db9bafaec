"""The obstacles on the way to the pearl, in Swedish: five who have, hold or hide something."""

OBSTACLES = """
# clam | Musslan med mat i munnen | En mussla har bitit ihop om {Hs} rep, och den kan inte säga
    varför den inte släpper.
@ snap
ab! Klapp! En stor grå mussla slog igen. Den slog igen om {Hs} rep. {H} drog. Musslan höll fast.
cd! Repet hängde ut där bak ur korgen, som rep gör, och släpade över en stor grå mussla. Klapp! {H}
    stannade mitt i ett simtag. Musslan hade det, ända upp till knuten.
b. "Ursäkta", sa {H} till musslan. "Det är mitt."
cd. "Mm", sa musslan. Det kunde betyda "mycket ledsen", eller "morot".

@ tug
ab! {H} drog åt vänster. {H} drog åt höger. "Mm mm", sa musslan. Man talar inte med mat i munnen.
cd! {H} drog åt vänster och åt höger och sedan rakt upp, med en ögla att hålla i. "Mm mm mm", sa
    musslan. Den hade fått lära sig att inte tala med mat i munnen, och den hade munnen full av rep.
abcd& {B} drog i {H}, och {H} drog i repet. // {B} drog också, och satte sig ganska hastigt.
b. Repet blev längre. Musslan var som förut.

@ knock
ab! Stig kom förbi i en hatt. Den bodde han i nu. "Knack, knack", sa han. Musslan kunde inte säga:
    "Vem där?"
cd! Stig, som vid det här laget bodde i en hatt och tyckte att det drog, tänkte att han kunde få den
    att skratta. "Knack, knack", sa han och knackade. Det är en vits för två. Musslan skakade och
    blev röd och fick tårar i ögonen, men den kunde inte fråga vem där.
b. "Ingen är där", sa Stig. "Jag bor i en hatt."
d. Bytolf, bläckfisken, kom förbi och bjöd två korta rep för ett långt. Det hjälpte inte.

@ ah
ab! {H} tog fram en spegel. "Jag är doktorn", sa {H}. "Säg aaa!" "Aaaa!" sa den snälla musslan. Ut
    kom repet.
cd! Då tog {H} spegeln ur korgen och satte på sig en doktorsmin. "Jaha, ja", sa {H}, "och hur länge
    har vi haft det så här? Säg aaa, är du snäll." En del saker gör man bara. "Aaaa", sa musslan. Ut
    kom repet.
bcd. "Och andas in", sa {H}, som avslutning.

@ pea
ab! I musslan låg något runt och grönt. Det var en ärta! "Den ska bli en sorts pärla", sa musslan.
cd! På tungan låg något litet, runt och grönt. "Den håller på att bli en sorts pärla", sa musslan,
    "men då måste man hålla munnen stängd, annars fryser den." Det var en ärta. {H} såg på den i
    spegeln en stund. "Den artar sig", sa {h:hon}. "Rundare har jag aldrig sett." Musslan talade om
    den kortaste vägen och slog igen, tätt.
b. {H} putsade den lite.

# horse | Hästen som höll i sig | Bara en sjöhäst tar sig över den långa vita sanden, och den här
    släpper aldrig taget.
@ sand
ab! Sanden var bred, och havet drog. "Ni behöver en häst", sa Stig. Där stod en, med svansen runt
    ett strå.
cd! Sedan kom den långa vita sanden, där inget växte och havet rusade på tvären, som folk som ska
    med ett tåg. Där simmar man inte. Där tar man sjöhäst. Den stod vid kanten med hakan högt och
    svansen om ett strå, och den sa att den var redo.
b. "Hoppla, tack", sa {H}. "Strax", sa hästen.

@ stop
ab! I väg bar det. Ett, två, tre, stopp! Hästen höll i ett strå. I väg! Ett, två, stopp! Den höll i
    en sten.
cd! Den satte av i trav, kom tre meter och slog svansen om ett strå. "Ett ögonblick", sa den. Sedan
    travade den till en sten och slog svansen om den. "Jag vill gärna ha något att hålla i", sa den.
    "Man har ju hört om hästar som sköljts bort."
abcd& Den höll i {B} en stund. {B} hade inget emot det. // "Det där är mitt öra", sa {Bs} min.
b. En havssnigel kröp om dem och vinkade.

@ chair
ab! Stig hade ett nytt hus. Det var en hink. Var gång hästen stannade for hinken vidare. Klang!
    "Lite högljudd", sa Stig.
cd! Stig hade under tiden flyttat till en hink, för utsiktens skull. Den hade inga bromsar. Varje
    gång hästen stannade gjorde hinken inte det, och någon fick hämta honom. "Den är lite högljudd",
    sa han, "och det blir sand överallt." Bytolf, bläckfisken, ville byta hästen mot en stol och sa
    att den var snabbare.
b. Klang, klang, klang gick det över sanden.

@ held
ab! {H} gav hästen änden av ett rep. "Håll i det här", sa {H}. "Det kommer med."
cd! "Tänk om du kunde hålla i något", sa {H}, "och ta med det?" Något sådant hade hästen aldrig hört
    talas om. {H} tog repet ur korgen och lade ena änden i svansens krök. Hästen kramade. Den såg
    sig om. Inget hade lossnat någonstans.
b. "Jag har det", sa hästen. "Det har mig."
d. Egentligen satt det inte fast i någonting alls, men det tog ingen upp.

@ gallop
ab! Och som den sprang! Över sanden, upp och ner, med repet efter sig. "Behåll det", sa {H} på
    andra sidan.
cd! Då satte den av i galopp. Den gick över den vita sanden som en slev genom grädde, med nosen högt
    och repet flygande efter. På andra sidan stannade den, och för en gång skull var det för att de
    var framme. "Behåll det", sa {H}, och hästen travade hem med hela repet i svansen och vinkade
    med det åt alla.
b. "En gång till!" sa Stig inne i hinken.

# school | Tusen i samma klass | Ett stim sardiner gör allt på en gång, och den som är i det är i
    det tills det ringer ut.
@ in
ab! Plötsligt var det fisk till vänster och till höger, över och under. "Led, tack!" ropade en med
    en bjällra.
cd! Det var som att simma in i en besticklåda. Det var sardiner framför, sardiner bakom och sardiner
    över och under, tusen stycken, och alla tittade åt samma håll. "Inget prat", ropade en i
    glasögon, som hade en bjällra. Det var skola, och {H} gick i den.
b. "Jag är ingen fisk", sa {H}. "Och det där är inget led", sa fröken.
cd. "Ny här?" sa de tusen, på en gång, ur mungiporna.

@ about
ab! "Vänster!" Alla vände åt vänster. "Höger!" Alla vände åt höger. {H} vände åt vänster. Duns,
    duns, duns, tusen gånger!
cd! "Och vänster", sa fröken, och tusen fiskar vände åt vänster som en. "Och höger." {H} hade tänkt
    på hyllan och vände åt vänster en gång till. Det tar lång tid att be tusen fiskar om ursäkt, när
    var och en säger "ingen orsak".
abcd& {B} gjorde rätt på första försöket och såg nöjd ut. // {B} vände uppåt. Det var en ny idé.
b. Vänd, vänd, vänd, tills allt var silver.

@ sums
ab! Nu var det räkning. "Vad är ett och ett?" "Två!" sa tusen fiskar. Stig bodde i en trumma nu. Den
    sa bom.
cd! Sedan var det räkning. "Vad blir tusen och ett?" frågade fröken. "Vi och de där", sa de tusen.
    Det var alldeles rätt. Stig, som hade flyttat till en trumma för att den var rund, kunde
    ingenting. Men varje gång han vände sig sa den bom, och det räknades som svar.
ab "Bom är inget tal", sa fröken.
d. Han fick beröm för att han försökte. Det han försökte var att sova.

@ hand
ab! {H} räckte upp en hand. Ingen där hade sett en. "Vad är det?" sa fröken. "En hand", sa {H}. "Får
    jag gå, snälla?"
cd! Så {H} räckte upp en hand. Det blev tyst i klassen. Tusen huvuden vände sig, och för första
    gången inte precis samtidigt. "Vad är det där?" frågade fröken. "Det är min hand", sa {H}. "Den
    räcker man upp när man vill fråga något." Ingen av dem hade någonsin frågat något. Ingen av dem
    hade haft en hand att räcka upp.
b. Alla såg på sina fenor, mycket noga.

@ break
ab! "Får vi också?" sa fiskarna. Upp kom alla fenor! "Då är det rast", sa fröken. {H} fick ringa i
    bjällran. Svisch!
cd! Någonstans i mitten kom en fena upp. "Snälla, får vi gå ut och leka?" Fröken tog av sig
    glasögonen, satte på dem igen och gav {H} bjällran. Den ringde en gång. Och tusen sardiner for
    åt tusen håll, och att det fanns så många hade ingen vetat. Där de hade varit låg bara klart
    vatten, och vägen till det gamla skeppet.
b. Den sista kom tillbaka och sa tack.

# ink | Det lilla svarta molnet | Ett moln av bläck säger förlåt och växer, och ju mer man hälsar,
    desto mörkare blir det.
@ black
ab! Puff! Det blev svart som natten. {H} såg inte ens sin egen näsa. "Förlåt", sa mörkret med liten
    röst.
cd! I ena stunden var det ljust, och sedan sa det puff, och då var det inte det. {H} höll upp en
    hand och fick lita på att den var där. "Förlåt", sa mörkret, någonstans i mitten. "Jag gör så
    när folk tittar på mig." Det var en mycket ung bläckfisk, och mycket blyg.
b. "Vem släckte havet?" sa Stig.

@ hello
ab! "Hej!" sa {H}. Puff! Det blev svartare. "Var inte blyg", sa {H}. Puff, puff! Nu var det svart
    ända upp.
cd! "Hej", sa {H}, så vänligt det gick. Puff, sa mörkret. "Det gör inte det minsta", sa {H}. Puff,
    puff. "Nej, men bry dig inte alls om oss." Nu gick det ända upp till ytan, och en mås hördes
    säga något om saken.
abcd& {B} sa ingenting, och fick en puff ändå. // "Jag bara log", sa {Bs} min, så vitt man såg.
b. Det var som att vara inne i ett plommon.

@ bottle
ab! Duns! Det var Stig. Hans nya hus var en flaska. "Fin utsikt", sa han. "Men inte nu."
cd! Något sa klink mot {Hs} armbåge. Det var Stig, som hade flyttat till en flaska, för att få
    fönster. "Jag ser ingenting", sa han. "Då kunde jag lika gärna ha bott kvar i strumpan."
    Någonstans till vänster sålde Bytolf, bläckfisken, lampor, men han kunde inte säga priset, för
    han hittade dem inte.
b. "Lite smal i dörren", sa Stig.

@ write
ab! {H} tog sin pensel och en vit kiselsten. Bläck fanns det. {H} skrev: HEJ. TA DIN TID. Sedan såg
    {H} bort.
cd! {H} kom att tänka på att det finns de som hellre får brev. {H} tog sin bästa pensel ur korgen,
    kände sig fram till en vit kiselsten, och som bläck fick havet duga. HEJ, skrev {h:hon}. TA DIN
    TID. Sedan lade {h:hon} ner stenen, vände sig om och tittade noga på ingenting.
bcd. Det var tyst en stund. Något sa krafs, krafs.

@ reply
ab! Tillbaka kom stenen. På den stod: hej. Det blev ljust, och där var en bläckfisk. Den var liten
    som en vante.
cd! När {H} såg sig om låg stenen lite närmare. På andra sidan, med den finaste stil som någon har
    sett, stod "hej". Det svarta blev grått och det gråa blått. En bläckfisk, stor som en vante,
    tittade förbi {Hs} öra, och det är ju en början. Den skrev vägen åt {we:henne} i sanden. Till
    och med punkterna var vackra.
b. {H} fick stenen, och bläckfisken fick penseln.

# museum | Museet för nästan allt | En gammal hummer har nittionio skedar och visar varenda en för
    {H}.
@ ticket
ab! I skeppets kök bodde en gammal hummer. Han hade skedar ända upp till taket. "Det är ett museum",
    sa han. "Rör inget!"
cd! Vägen gick genom skeppets kök, och där hängde ett snöre för, och en skylt: MUSEUM. Bakom låg
    skedar. De låg på golvet, hängde i taket och fyllde badkaret. I sista lediga hörnet, på ett enda
    ben, stod en gammal hummer i skärmmössa. "Den här vägen", sa han, "och se upp för skedarna."
b. "Äter du mycket soppa?" sa {H}. Han åt aldrig soppa.

@ tour
ab! "Det här är en sked", sa han. "Och det här är en sked. Och det här." Det tog hela dagen.
    Nittionio!
cd! Han visade dem en och en. "Det här är en sked. Det här är en till. Den här är böjd, och ingen
    vet varför." Han visste vilken dag han hade hittat var och en, och hur vattnet hade varit. Vid
    den fyrtionde kunde {H} skilja dem åt. Vid den sextionde hade {h:hon} en favorit.
abcd& {B} somnade vid trettioett, med öppna ögon. // {B} nickade så mycket att det fläktade.
b. Nummer tolv hade varit en gaffel, sa han.

@ slide
ab! Stig kom i en stövel. Han vände sig. Kling, klang, klong! Ner kom alla skedar. "Lite lång i
    tån", sa Stig.
cd! Stig provade just en stövel, och den var lite lång i tån. Han vred på den för att se hur den
    satt. Högt upp gled en tesked. Den mötte en matsked. Oväsendet höll på ett tag, och när det var
    över fanns det en hög, och i högen en suck. "Jag hade precis fått dem raka", sa hummern.
b. Det tog en timme att lägga dem rätt.

@ hundred
ab! "Det fattas bara en", sa hummern. {H} hade en vanlig, till bullen. {H} gav honom den. Hundra!
cd! "Det fattas bara en", sa hummern. "Med hundra är det fullt, och då ska jag få tid för folk." Det
    hade han sagt ända sedan nittio. I korgen, till att bre bullen med, hade {H} en helt vanlig
    sked. {H} höll fram den. Hummern tog emot den med båda klorna, och hundra var det.
d. Sedan såg han sig om och visste inte vad han skulle vilja ha. Man kunde se att han försökte.
b. Han skrev ett litet kort till den, med {Hs} namn.

@ guests
ab! "Och nu då?" sa hummern. "Nu kan du bjuda hundra gäster på te", sa {H}. Och det kom hundra!
cd! "Och vad ska den vara till nu?" sa han med liten röst. "Jo", sa {H}, "med hundra skedar kan man
    bjuda hundra gäster på te." Han vände på det, fram och bak. Sedan tog han ner snöret. Inom kort
    stod varenda sked i en kopp, och det var golv på golvet. Och där högen hade varit fanns en
    trappa som han alldeles hade glömt. Den gick ner.
b. Han rörde i sitt eget te med nummer tolv.
"""
