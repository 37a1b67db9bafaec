"""The obstacles in the riddle of one too many, in Swedish: five false trails."""

OBSTACLES = """
# washing | Den längsta tvättlinan | Mellan taken hänger allas tvätt, och en strumpa i den är
    ingens.
@ sheets
ab! Flapp, flapp, flapp! Tvätten hängde från tak till tak. {H} gick in i en skjorta och vilse i ett
    lakan.
cd! Spåren ledde in i tvätten. Det var allas tvätt, på en enda lina, och linan gick från skorsten
    till skorsten så länge det fanns skorstenar. {H} tog in under en skjorta, till vänster vid ett
    nattlinne, och var vilse.
cd "Ursäkta mig", sa {H} till ett par byxor, som hade liknat någon.
b. En våt ärm klappade {H} på huvudet.
d Någonstans framför dem ropade konstapel Smula att ingen fick gripas av panik, inifrån ett örngott.

@ socks
ab! {H} räknade strumpor. Två, fyra, sex, och en till. En för mycket! Den var röd, och alldeles
    torr.
cd! En detektiv som är vilse räknar saker. {H} räknade strumpor. De kom två och två, som strumpor
    ska, ända till slutet, och där hängde en ensam. Den var röd. Den var torr, när alla andra
    droppade. Den var upphängd av någon som aldrig hade hållit i en klädnypa.
b Klämman satt på tån. "Konstigt", sa {H}.
d. Egentligen satt klämman fast i sig själv.

@ whose
ab! Vems var den? Den var för liten för {H}. Den var för stor för Smula. "Den kliar", sa Smula. //
    "Den kan vara min", sa Smula och tog på sig den. Det var den inte.
cd! Den var för liten för en människa och för stor för en docka. Konstapel Smula provade den, för
    att hjälpa utredningen, och fastnade. "Jag är inne i bevismaterialet", sa en röst. "Det är
    ylligt här."
abcd~ {B} drog i tån tills Smula kom ut, plopp.
abcd+ "Håll i fötterna", sa {B}. Plopp!
b. "Jag är för rund för ledtrådar", sa Smula.
d Efter det stack det ut lite röd ull över ena ögat, som en mycket liten plym.

@ lady
ab! En lucka i taket gick upp. "Min äggvärmare!" ropade en dam. "Den tappade jag som barn!" Hon fick
    den av {H}.
cd! Ett takfönster gick upp, och ut tittade en dam med klädnypor i håret. Hon såg länge på strumpan.
    "Det är ingen strumpa", sa hon. "Det är min äggvärmare. Den hade jag varje söndag tills jag var
    fem. En dag var den borta från fönstret. Och nu är den tillbaka?" {H} lade den i hennes händer.
cd. Hon sa att hon skulle koka frukost på en gång, och det gjorde hon två gånger.
b Hon satte den på näsan, så glad var hon.

@ line
ab! Den hade alltså varit borta länge. Nu var den hemma! {H} fortsatte längs linan. Flapp, flapp. //
    "Det är ingen tjuv", sa {H}. "Det är tvärtom." Och så vidare.
cd! "Så det är så det ligger till", sa {H} och fortsatte försiktigt längs linan. "Någon lämnar inte
    saker. Någon lämnar tillbaka dem." Det var ett nytt sorts brott, och det fanns inget ord för det
    utom "snällt".
b I väg bar det, och alla skjortor vinkade.
d "Vi måste gripa någon i alla fall", sa konstapel Smula, "vad ska vi annars med hatten till?" Det
    fanns ingen hatt.

# cock | Tuppen som såg allt | På det högsta taket finns ett vittne, men det pekar dit vinden vill.
@ rusty
ab! På det högsta taket satt en tupp av guld. "Jag ser allt", sa den. Gnissel! "De gick dit. Nej,
    dit!"
cd! På den högsta nocken bodde vindtuppen, som såg allt som fanns att se. "Jag vet vem det är", sa
    den. "Jag ser dem varje natt. De går... gnissel... åt det hållet." Den svängde runt. "Nej, åt
    det. Förlåt. Det är vinden. Den byter ämne hela tiden."
b "Åt vilket håll?" sa {H}. Den pekade på lunchen.
d. Hittills hade den pekat på fyra misstänkta, och tre av dem var moln.

@ windy
ab! Det blev storm. Vooo! Tuppen for runt. "Där! Där! Där!" ropade den. {H} blev yr av att se på.
cd! Då tog vinden i och blev storm, och vindtuppen for runt som en elvisp. "Där!" ropade den. "Där!
    Där! Och där!" Nu hade den anklagat hela staden, och somliga två gånger.
b. Till och med Smulas mössa flög förbi, och Smula hade ingen mössa.
cd "Det måste vara en väldigt stor liga", sa konstapel Smula och bleknade.
abcd& {B} höll i {H}, och {H} höll i skorstenen. // {B} låg platt som ett frimärke tills det var
    över.

@ butter
ab! "Den sitter bara fast", sa {H}. {H} hade bröd och smör. {H} gned dit allt smör. Inget mer
    gnissel!
cd! {H} väntade tills vinden hade lagt sig. "Du pekar inte fel", sa {H} till tuppen. "Du sitter
    fast, det är bara det, och vinden är oförskämd." I den nionde fickan låg en smörgås. Smör är
    inte till för sådant, men {H} strök allt som fanns på den rostiga foten.
b "Åh", sa tuppen. "Det var skönt."
cd. Osten blev över, och konstapel Smula tog hand om den som bevis.

@ turns
ab! Den vred sig, lent som grädde. "De kommer från de gamla skorstenarna", sa den. "När det är
    mörkt." // Den vred sig alldeles själv. Den stannade. Den pekade på de äldsta skorstenarna.
    "Där!"
cd! Vindtuppen vred sig, ganska sakta, för nöjes skull. Den såg åt öster, för att den ville. Sedan
    såg den mot de gamla skorstenarna och blev kvar. "Därifrån", sa den. "De bär en sak i taget, och
    på varje tak stannar de och säger förlåt."
b "De säger förlåt hela tiden", sa den.
cd "Förlåt?" sa {H}. "Till tak?" Det var första gången som tuppen hade varit säker på något, och den
    glänste.

@ sorry
ab! "Varför säger de förlåt?" sa {H}. "Jag gör bara väderstreck", sa tuppen. Så {H} fortsatte.
cd! "Förlåt för vad?" frågade {H}. "Jag gör väderstreck", sa vindtuppen. "Skäl får du fråga kyrkan
    om." {H} fortsatte längs nocken i diset. Det var konstigt. I alla andra gåtor hade ingen bett om
    ursäkt förrän på sista sidan.
b "Kom snart igen!" ropade den. Den pekade på {H}.
d "Och det var ju bara en bulle", sa konstapel Smula, som hade ett och annat på sitt eget samvete.

# drip | En tekanna i regnet | Det regnar, ett gammalt tak läcker, och någon har varit där före
    detektiven.
@ pour
ab! Ner kom regnet. Plipp, plopp! {H} hade ett paraply. Spåren rann bort, ett efter ett.
cd! Sedan kom regnet, och det kom på en gång, som ärter ur en säck. {H} fällde upp ett paraply. Det
    räckte till {H}, men det räckte inte till spåren. De blev mjuka. De blev runda. De rann utför
    takpannorna och ner i röret.
cd "Där for fallet", sa konstapel Smula. "Rakt ner i brunnen."
b "Kom tillbaka, alla spår!" ropade {H}. Det gjorde de inte.

@ ping
ab! Pling! Pling! Vad var det? Det var regn i något. Någon hade ställt en tekanna på taket. //
    Plink! Plonk! {H} hörde på regnet. Under ett hål i taket stod en tekanna.
cd! Pling. Det var ett litet, klart ljud i allt skvalet. {H} lyfte på paraplyet och lyssnade. Pling.
    Vid ett hål i taket, där regnet ville in, hade någon ställt en gammal brun tekanna. Den var
    nästan full.
b Pling, pling. Den blev full fort.
cd På ett sådant ställe tappar ingen en tekanna. Den var ditställd, med flit, och locket låg
    bredvid.

@ hole
ab! {H} kikade ner i hålet. Där låg en bebis och sov, torr och varm. Kannan tog allt regn! Så
    snällt.
cd! {H} tömde tekannan, ställde tillbaka den och tittade ner genom springan. Rakt under stod en
    spjälsäng, och i den låg en bebis, i djup sömn och alldeles torr. Någon hade alltså kommit
    förbi, sett var dropparna skulle landa och gjort något åt det. "Det är ingen tjuv", sa {H}.
    "Tjuvar tänker inte på bebisar."
b Bebisen hade en strumpa på sig. Den log.
d. "En del tjuvar har varit bebisar", sa konstapel Smula, men utan riktig glöd.

@ mend
ab! {H} tog sitt paraply. {H} satte det över hålet, som en mössa. Inget mer pling! // "Ta mitt", sa
    {H} till bebisen. Över hålet med paraplyet! {H} blev våt och brydde sig inte.
cd! En tekanna är bra, men någon måste tömma den. {H} kilade fast paraplyet över hålet, med
    handtaget neråt, som ett tält. Regnet trummade på det, kanade av och gav upp. Sedan var {H} våt,
    hela framsidan, och mest där den tredje knappen inte satt.
abcd& {B} blev våt för att göra {h:henne} sällskap.
b. Regn är bara vått, när allt kommer omkring.
d "Jag vill få antecknat", sa konstapel Smula under den sista torra biten, "att jag också blev våt."

@ drops
ab! Regnet gick till någon annan. I den mjuka mossan syntes nya spår. Tipp, tipp, tipp! {H}
    fortsatte med tekannan.
cd! Regnet flyttade till nästa stad. Och där, i den våta mossan längs kanten, fanns det spår igen,
    klara och färska. Någon hade kommit för att se till tekannan och fått se att det var gjort. {H}
    tog den med. Det fanns säkert någon som ville ha en.
b Varje spår hade tre tår och en pöl i sig.
d Någon hade torkat av locket också. Det är inte så vanligt, hos en misstänkt.

# sparrows | Sju som gjorde det | Alla i hörnet säger att de gjorde det, och {H} måste ta reda på
    vem som inte gjorde det.
@ first
ab! "Vem gjorde det?" sa {H}. "Jag!" sa en sparv. "Nej, jag!" sa nästa. "Jag, jag, jag!" sa alla
    sju.
cd! Spåret kom ner igen i hörnet, där sparvarna sitter. "Är det någon som vet vem som lämnar saker
    på trapporna?" frågade {H}. "Det är jag", sa den första sparven. "Jag gjorde det med henne", sa
    den andra. På en halv minut var de sju, och en myra.
cd "Grip allihop!" sa konstapel Smula. "Har någon en påse?"
b "Vi var ett lag", sa myran.

@ why
ab! "Vad lade ni dit?" sa {H}. "En val!" sa en. "Soppa!" sa två. De ljög, alla sju.
cd! "Och vad var det ni lämnade?" frågade {H}. "Ett piano", sa den första. "Ett större piano", sa
    den andra. "Vi tappade det", sa den tredje, "så det går inte att hitta." De såg så hoppfulla ut
    att det var svårt att vara sträng.
b "Vi var hemskt, hemskt elaka", sa de stolt.
abcd+ "Jag antecknar", sa {B} och ritade ett piano med vingar.
abcd~ {B} räknade dem och fick det till nio.
d "Och sedan gjorde vi om det, baklänges", sa den fjärde, och till och med de andra såg på den med
    respekt.

@ wish
ab! "Varför säger ni att ni gjorde det?" sa {H}. De blev blyga. "Ingen frågar oss något", sa den
    minsta.
cd! {H} satte sig mitt ibland dem. "Det var inte ni, va?" Sparvarna såg på sina tår. "Nej", sa den
    minsta. "Men du frågade så snällt. Ingen frågar oss om något. De säger schas." Det var det
    sannaste som någon hade sagt på hela dagen, och alla var tysta en stund.
b {H} sa inte schas.
d {H} visste hur det är. Det är länge att sitta på ett staket, från den ena brödbiten till den
    andra.

@ ask
ab! "Då frågar jag er", sa {H}. "Vad såg ni?" "Den kommer om natten", sa den minsta. "Den säger
    förlåt till dörrarna."
cd! "Då har jag en riktig fråga", sa {H}, "bara för sparvar. Vad har ni sett?" De hade sett
    alltihop. Från det staketet ser man allt. "Den kommer om natten, ensam", sa den minsta. "Den
    lägger ner något. Den bugar för dörren. Och så går den upp igen, ovanför skomakaren."
b "Den till och med bugar!" sa de andra.
d "Och sedan?" frågade {H}. "Sedan ser den sig om en gång", sa den minsta, "för att se om det blev
    bra så."

@ badge
ab! "Bra jobbat", sa {H}. "Nu är ni mina hjälpare." Pip, pip, pip! Upp for {H}, förbi skomakaren.
cd! "Det är det bästa svar jag har fått", sa {H}. "Ni är vicekonstaplar, alla sju." De sträckte på
    sig så att två ramlade av baklänges. Konstapel Smula sa att det inte gick för sig, och visade
    dem sedan hur man gör honnör. Och upp for {H}, ovanför skomakaren.
b. Myran blev också vice. Den grät en skvätt.
cd "Vad gör en vice?" frågade den minsta. "Tittar", sa {H}, "och blir tillfrågad." De kunde knappt
    tro att det var sant.

# flour | Fällan | {H} gillrar en fälla med en påse mjöl, och den fångar fel.
@ spread
ab! "Jag gör en fälla", sa {H}. {H} strödde mjöl på taket med en sked. Puff, puff! Det blev helt
    vitt.
cd! "Det som behövs", sa {H}, "är en fälla." Det blev en snäll en. {H} hade fått en påse mjöl av
    bagaren. Med en sked pudrade {h:hon} ett helt platt tak, från kant till kant, tills det var vitt
    som ett rent papper.
cd "Den som kommer får skriva sitt namn", sa {H}, "med fötterna."
b. Nu kunde ingen komma utan att det syntes.

@ wait
ab! {H} satt under en filt och väntade. Det blev sent. Det blev kallt. {Hs} ögon ville falla ihop.
    // Sch! {H} låg under en filt. Ingen kom. {H} gäspade, och gäspade igen.
cd! {H} gömde sig under en filt och vaktade mjölet. Det är inte mycket att se på. Det låg där. Efter
    en timme låg det kvar. {H} tyckte att det hade rört sig, men det var ett ögonlock.
abcd& {B} tog första vakten och blundade. // {B} lutade sig mot {H}, och det var varmt.
b. Bara en liten blund. Eller två.
d Då och då knäppte det i taket när det svalnade. Konstapel Smula hade flugit hem för att vara
    utvilad när någon skulle gripas.

@ who
ab! {H} vaknade. Mjölet var fullt av spår! {H} följde efter dem. Runt, runt gick de. De var Smulas!
cd! När {H} tittade igen var mjölet fullt av spår. Något hade marscherat fram och tillbaka, runt,
    runt, och lagt sig i mitten. {H} följde spåren med ett finger, två varv runt taket, till en
    skorsten, och bakom den satt konstapel Smula, vit som ett bröllop. "Jag har vaktat den", sa
    Smula. "Varenda fläck."
b "Jag höll mig undan", sa Smula. "Nästan."
d Det var mjöl i varje fjäderdun och en hel del i näbben, och där hade det blivit en sorts deg.

@ bun
ab! {H} måste skratta. Smula nös. Attjo! Upp for ett vitt moln. Nu var {H} också helt vit.
cd! {H} försökte vara arg, men det gick inte, för Smula nös. Det var en stor nysning för en duva.
    Mjölet for upp, såg sig omkring och kom ner på alla. Nu fanns det bara spöken på taket, och ett
    av dem fnissade.
abcd& {B} var vitast av alla, och nös härnäst.
b. "Bu", sa {H}. "Kutt", sa Smula.
d Nerifrån ett fönster ropade någon upp och undrade om det snöade, och någon annan sa att det bara
    var där borta.

@ corner
ab! Men titta! I ett hörn fanns små spår. Tipp, tipp, tipp. De gick runt mjölet, för att inte
    förstöra det!
cd! Och då såg {H} dem. Det fanns en rad spår till, tre tår i varje, allra längst ut i hörnet. Någon
    hade kommit förbi, sett hur slätt det var och gått längs hela kanten, på tå, för att inte
    förstöra det. De gick vidare till nästa tak. "Vilket fint sätt", sa {H} och följde efter, på
    precis samma vis.
b "Så artigt!" sa {H}.
d Det tar längre tid, på tå. Då hinner man undra vem som kommer på en sådan sak.
"""
