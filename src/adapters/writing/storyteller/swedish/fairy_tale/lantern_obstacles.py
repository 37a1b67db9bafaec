"""The lantern's obstacles, in Swedish: five places in the wood where the way is not so simple."""

OBSTACLES = """
# path | Stigen som inte ville stanna | En stig med egen vilja leder {H} i ring, tills någon kommer
    på att fråga den.
@ circle
ab! Stigen gick åt vänster. Stigen gick åt höger. Sedan var den vid samma stubbe igen! {H} kramade
    lyktan och blängde på den fula stubben.
cd! Stigen gick åt vänster runt en stubbe, ner i en sänka, upp för en backe och tillbaka till samma
    stubbe. {H} tog ett nytt tag i lyktan och försökte igen, fortare, för att överraska den. Det
    var samma stubbe.
cd "Den stubben känner jag", sa {H}. "Vi har träffats tre gånger. Och den ser inte ens ledsen ut."
b. "Är det du igen", sa {H} till stubben.
d. Det var en självgod sorts stubbe, med lugg av mossa, och vid det här laget kände {we:hon} den
    från alla håll.

@ drawn
ab! {H} ritade en karta. Här var stubben. Här var stigen. Stigen såg ut som spagetti.
cd! {H} ritade en karta på baksidan av en gammal lapp från affären. På den fanns stubben, stigen
    och ett halvt kilo smör. Ju mer som kom till, desto mer liknade stigen en stickning.
cd+ "Håll den åt andra hållet", sa {B}. Den blev bättre då, men inte mycket.
cd~ {B} såg också på kartan och satte sig sedan på delen med stubben.
b. Norr var där smöret var.

@ ask
ab! Då böjde {H} sig ner och klappade stigen. "Snälla du", sa {H}, "vart vill du gå?" Stigen ryckte
    till.
cd! Då gjorde {H} något som ingen hade gjort förut. {H} lutade sig ner och klappade stigen mellan
    två rötter. "Du behöver inte ta {we:oss} någonstans", sa {h:hon}. "Vart vill du själv?" Det
    gick en rysning av mossa genom hela stigen.
cd Ingen hade någonsin frågat. Folk gick bara på den och pratade om vädret.
b. Den var varm och mjuk, som ryggen på en katt.

@ straight
ab! Svisch! Stigen rullade ut sig, rak som ett band. I väg bar det, över backen, och {H} följde
    med.
cd! Stigen skakade sig rak, som när man kastar ut en matta. I väg bar det mellan träden, med {H}
    ovanpå, och det gick inte att styra för allt skratt.
abcd& "Vänta på {B}!" ropade {H}. Och stigen väntade, en liten, liten stund.
cd. Den tog vägen över backen, under snåren och rakt igenom en pöl, för det hade den alltid velat.
d. Långt bakom dem stod stubben kvar, och det var rätt åt den.

@ end
ab! Till slut lade den sig att vila. Och se, på en ormbunke satt en gul prick till! // Stigen
    stannade, alldeles andfådd. Se! En gul prick på en ormbunke, och den var varm.
cd! Till slut stannade den vid en ormbunke, låg där och flåsade damm. Och på ormbunken, inte större
    än en fräken, satt en prick av guld. {H} kände på den. Den var ännu varm.
cd "Tack", sa {H} till stigen och kliade den där den delade sig.
b. "Det har varit här!" sa {H}.

# brook | Bäcken som gav tillbaka | En bäck släpper ingen över utan betalt, och pengar vill den
    inte ha.
@ water
ab! Plask, plask! En bäck kom i vägen. {H} kom närmare. Då sjönk alla stenar! {H} höll hårt i
    lyktan.
cd! Nästa sak i vägen var en bäck. Den hade nio stenar att gå på, men så fort {H} kom i närheten av
    den första dök de som grodor, alla nio. {H} höll lyktan undan för stänket och tänkte.
cd På andra stranden lyste en prick av guld, som saker gör på andra stränder.
b. "Kom upp, är ni snälla", sa {H}. Stenarna låg där de låg.

@ pay
ab! {H} gav bäcken en knapp. Plopp! Den kom tillbaka. {H} gav den en kotte. Plopp! Där var den
    igen.
cd! {H} bjöd på en knapp. Bäcken vände på den två gånger och lade upp den på stranden. {H} bjöd på
    en kotte, en hårnål och en halv smörgås. Tillbaka kom de, en efter en, väl sköljda.
cd "Ärlig är den", sa {H} och vred ur smörgåsen.
abcd+ "Den är kanske inte hungrig", sa {B}. // "Den kanske vill ha en mössa", sa {B}.
cd~ {B} bjöd på en droppe från nosen, och den kom också tillbaka.
d. Det kom en strumpa med på köpet, som ingen kändes vid, så den fick ligga kvar till den som kom
    härnäst.

@ listen
ab! "Vad vill du ha?" frågade {H}. Bäcken sa mummel, mummel, mummel. Den ville ha en saga!
cd! Då satte sig {H} vid vattnet och lyssnade ordentligt. Bäcken mumlade. Den kom långt uppifrån
    bergen, sa den. Den hade varit mitt i allting, men aldrig stannat så länge att den fick höra
    hur något slutade.
cd "Den vill ha en saga", sa {H}. "En med slut på."
b. Den hade hört hundra början. Den hade aldrig hört ett slut.

@ story
ab! Så {H} berättade en. Den hade en gås i sig, och en mössa, och ett slut. "Slut!" sa {H}. Bäcken
    klappade: plask, plask, plask!
cd! {H} berättade den om gåsen som blev borgmästare. När det kom till mössan skrattade bäcken så
    att den tappade en fisk och fick vända om efter den. Vid "slut" blev den tyst för första gången
    på tusen år.
abcd& {B} fick vara gåsen. // {B} var gåsen, och en mycket bra gås.
b. Fisken gillade den också.

@ over
ab! Upp kom alla nio stenar. Duns, duns, duns! Snart var {H} på andra sidan. Lyktan blev inte våt
    alls.
cd! Då kom stenarna upp, alla nio, och på den nionde låg en matta av torr mossa att torka av sig
    på. {H} tog sig över med lyktan på armen, som en dam med väska.
cd "Kom igen när du kan en till!" porlade bäcken, eller också var det bara vatten.
b. "Tack!" sa bäcken. Eller var det bara ett plask?

# snow | En liten vinter | I en enda glänta är det alltid vinter, och där har någon tappat sina
    vantar.
@ flake
ab! Något kallt landade på {Hs} näsa. Det var snö! Det snöade här och ingen annanstans.
cd! Mellan ett träd och nästa var det plötsligt vinter. Bakom {we:henne} var mossan grön, framför
    låg snön djup, och gränsen emellan var rak som kanten på en säng.
cd {H} räckte ut tungan och fångade en flinga. Den smakade ingenting, väldigt starkt.
b. En bit bakåt: ingen snö. En bit framåt: snö!

@ prints
ab! Små spår gick över snön. Tass, tass, tass. {H} följde dem med lyktan.
cd! En rad pyttesmå runda spår gick över det vita, som om någon hade kommit förbi på korkar.
    Bredvid dem löpte en rad smälta prickar. Ljuset hade varit här, och inte ensamt. {H} följde
    efter med lyktan nära marken.
b. Vem hade fötter stora som ärtor?
d. {H} lade handen bredvid ett av spåren. Det hade gått fyrtio på en hand.

@ mitten
ab! I snön satt en liten vit hare. Den hade blå tassar. "Jag har tappat mina vantar", sa den. "Alla
    fyra."
cd! Bakom en driva satt en mycket liten hare med mycket kalla tassar. Den hade själv släppt in
    snön, erkände den, för att få någon att leka med. Nu mindes den inte hur man fick snön att gå
    hem. Dessutom hade den tappat vantarna. Alla fyra.
cd "Fyra är mycket att tappa", sa {H} snällt.
b. En tår rann ner och frös. Tick.

@ warm
ab! {H} hade två strumpor. Klipp, klipp! Två blev fyra. På med dem! // {H} gav bort sina strumpor.
    Två blev till fyra. Så fiffigt!
cd! {H} satte sig i snön, drog av sig båda strumporna och gjorde dem till fyra, med en del vikande
    och ett gammalt snöre. Haren såg på sina fötter som om de just hade kommit med posten.
abcd+ "De luktar lite", sa {B}. "De luktar underbart", sa haren.
abcd~ {B} andades på tass efter tass för att få dem varma. // {B} lade sig om haren som en halsduk.
d. Den som ger bort sina strumpor får kallt om fötterna och varmt någon annanstans.

@ thaw
ab! Med varma fötter kan en hare dansa. Den dansade, och snön rann bort. "Ditåt!" sa den. "Dit tog
    ljuset vägen." {H} fick en blomma.
cd! När fötterna var varma mindes haren hur det gick till: tre skutt, ett hopp och "tack för
    besöket". Snön packade och reste. Där den hade legat stod en vit blomma, och den fick {H}.
    "Ljuset tog vägen ditåt", sa haren. "Det stannade och värmde min nos."
b. Gräset kom upp, vått och grönt.

# fog | Tjock som gröt | En dimma, tjock nog att breda på bröd, sväljer vägen, och varje ljud i den
    kommer från fel håll.
@ thick
ab! Ner kom dimman. Den var tjock som gröt. {H} såg inte sina egna händer, och inte lyktan.
cd! Dimman kom ner på en gång, som ett lock. Den var så tjock att {H} kunde luta sig mot den. {H}
    höll upp lyktan och tappade sin egen hand ur sikte på vägen.
cd "Jag är här", sa {Hs} röst, någonstans bakom ett träd.
b. "Har jag näsan kvar?" frågade {H}. Den nös. Den satt kvar.

@ voices
ab! "Ho", sa det till vänster. "Ho", sa det till höger. "Ho", sa det högst upp. Det var en enda
    uggla, som flög runt, runt.
cd! I dimman gick alla ljud vilse. En kvist knäcktes till vänster och visade sig vara till höger.
    Någon sa "Ho" på fyra ställen, och det var en enda uggla som letade efter sitt träd och blev
    argare för varje varv.
cd "Mitt har en knöl som en näsa", ropade hon. "Om någon skulle råka stöta i det."
b. "Jag har gått vilse", sa ugglan, "och jag bor här."

@ rope
ab! {H} knöt en halsduk om ett träd. {H} höll i änden och letade runt, runt. Bums! Ett träd med
    näsa.
cd! {H} knöt ena änden av en halsduk om en gren och letade varv efter varv, vart och ett lite
    vidare än det förra. {H} kände på allt och sa högt vad det var: bark, bark, tagg, aj, bark,
    näsa. "Näsa!"
abcd& "Är det din näsa?" frågade {H}. Men {B} skakade på huvudet.
b. Det var en stor och fin näsa, med mossa i.

@ nest
ab! "Mitt träd!" ropade ugglan. Hon höll om det. Sedan flaxade hon, flax, flax, flax, och blåste
    bort dimman.
cd! Ugglan landade på sin knöl med en duns och satt tyst en stund och var lycklig. Och eftersom den
    ena tjänsten är den andra värd bredde hon ut vingarna och flaxade tills dimman gick itu på
    mitten som vått papper.
cd "Det borde jag ha tänkt på förut", sa ugglan, "men jag ville inte vara till besvär."
b. Vilken blåst! {Hs} hår stod rakt upp.

@ clear
ab! Nu såg {H} något. Högt uppe, från gren till gren, satt det gula prickar. "Dit!" sa {H} och
    lyfte lyktan.
cd! Genom revan i det vita såg {H} dem: prickar av guld, inte längs marken utan från gren till gren
    där uppe. Ljuset hade lärt sig klättra. {H} hängde lyktan på armen och fortsatte med hakan i
    vädret.
cd. Det är ett dåligt sätt att ta sig fram, och två träd och en enbuske fick veta det.
b. Det kunde klättra, det kvicka lilla ljuset!

# market | Marknad vid midnatt | På marknaden bland flugsvamparna finns allt att köpa, utom just
    det som {H} behöver.
@ stalls
ab! Pling, plong! Under träden var det marknad. Möss sålde knappar. En mullvad sålde mössor. {H}
    höll upp lyktan och var mycket försiktig.
cd! Runt ett hörn kom {we:hon} rakt in i en marknad, och nästan rakt på den. Stånden var
    flugsvampar. Möss sålde fingerborgar, en mullvad hade mössor i alla storlekar av liten, och en
    skalbagge gjorde goda affärer i begagnade skuggor. {H} höll lyktan högt och var ytterst
    försiktig.
b. En skalbagge sålde hål, i tre storlekar.
cd. "Se upp för osten", sa en röst där nere.

@ asking
ab! "Har ni sett ett ljus?" frågade {H}. "Gult, och ungefär så stort?" "Ta en bulle", sa musen.
cd! "Har någon sett ett ljus gå förbi?" frågade {H}. "Ungefär så stort, gyllene, och inte där det
    ska vara?" Det hade ingen. Men fick det lov att vara en fingerborg? En skugga? En bulle, bara
    lite grann sutten på?
abcd+ {B} köpte en bulle. Den var slut innan frågan var det. // "Jag tar två", sa {B}, som aldrig
    sa nej till bullar.
abcd~ {B} luktade på varje bulle, och varje bulle blev nervös.
b. Bullarna var små som ärtor.

@ trade
ab! Mullvaden hade sett det. Men hans gunga var trasig. Han fick ett snöre av {H}. "Uppför backen",
    sa han.
cd! Till slut var det mullvaden som visste något, men han hade inget huvud för affärer förrän hans
    gunga var lagad. {H} hittade ett gammalt snöre. Det blev en utmärkt gunga, och alla mullvadar
    skulle åka, i åldersordning, och mullvadar blir gamla.
b. Upp for gungan, och upp for mullvaden. "Hiii!"
d. Den yngsta skulle fylla hundra i maj och ville ha mer fart.

@ gone
ab! "Titta!" pep en mus. Där var det! Ljuset satt på en tårta. Det såg {H}, och bort for det. //
    "Där!" pep en mus. Mitt på en tårta satt ljuset. "Stopp!" sa {H}. Det lydde inte.
cd! Då skrek en mus till, men av glädje, för ljuset på hennes tårta hade tänt sig självt. Det var
    inget vanligt ljus. Det var ljuset som tog igen sig en stund. Det såg {H}, flämtade
    skuldmedvetet och for i väg genom alla mössorna.
cd. Varje mössa som det for igenom kom ut en nyans ljusare.
b. "Gratulerar", verkade det säga när det for.

@ hill
ab! Uppför backen kom {H}. Mössen vinkade med sina smulor. Lyktan gungade, gnissel, gnissel. Nu var
    det inte långt.
cd! Uppför backen bar det, med lyktan i handen, medan hela marknaden vinkade med mössorna där nere.
    Högst upp blev skogen äldre och träden stod glesare, som folk gör när någon viktig ska tala.
b. Här uppe var träden gamla. De viskade.
"""
