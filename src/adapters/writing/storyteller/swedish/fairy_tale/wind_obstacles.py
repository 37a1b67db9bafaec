"""The wind's obstacles, in Swedish: five who cannot do without it, on the way to the tower."""

OBSTACLES = """
# cloud | Ett moln som inte kom hem | Ett moln har blivit kvar i skogen och kan bara regna på sina
    egna fötter.
@ drip
ab! Ett litet moln satt mellan träden. Det regnade på tre svampar. "Jag kommer inte hem", sa det.
cd! Ett litet moln satt fast mellan två träd och regnade. Det hade regnat på samma tre svampar
    sedan i måndags, och de hade bett det sluta. "Jag vill gärna", sa molnet, "men det kommer ingen
    och skjuter på."
b. "Förlåt så mycket", sa det till dem. Dropp.
d. Det hade försökt gå. Det är inget vidare, utan fötter.

@ push
ab! {H} knuffade molnet. Det gick inget vidare. {H} for rakt in! Det var som att knuffa soppa.
cd! {H} sköt på molnet med båda armarna och for in till armbågarna. {H} sköt på med ett paraply.
    Molnet sa att det kittlades och regnade ännu mer. Det är svårt att få tag i något som mest inte
    är där.
abcd~ {B} skakade på sig, och sedan var alla våta.
abcd+ "Jag har det!" sa {B}, men det var bara dimma.
b. Det var kallt där inne, och det luktade pöl.

@ rope
ab! Då knöt {H} ett rep om molnets mage. "Kom nu", sa {H} och drog. Och det kom!
cd! Då lade {H} ett rep om det, på mitten, där det hade varit innan det satte sig, och knöt en
    rosett. "Andas in", sa {H}. Molnet steg en bit, och när {H} drog följde det med, snällt som ett
    lamm.
b. "Jag rör mig!" sa molnet. "Titta, jag rör mig!"
cd. En av svamparna hurrade. De andra var för blöta.
abcd> Det är en lång väg, med ett moln i snöre.

@ walk
ab! Så {H} gick ut med molnet. Det stannade vid varje träd och vattnade det.
cd! Så {H} gick ut med molnet. Det måste stanna vid vartenda träd, som en hund, och vattna det.
    Allt som växte längs vägen stack upp huvudet och sa att det var på tiden.
abcd& {B} höll sig i det torra, mitt i.
b. "Fot", sa {H}. Det ordet kunde inte molnet.
d. De mötte en anka, som slog följe med dem och inte ville säga varför.

@ tied
ab! {H} band det i toppen på en kulle. "När vinden kommer är du först", sa {H}. Fjädern skakade.
cd! På kullen fanns det himmel åt alla. {H} band molnet i det högsta trädet, med en knut som en
    enda pust kunde lösa. "Du får åka först", sa {H}. Molnet blev rosa i hela kanten. Och fjädern
    vände sig och pekade vidare.
b. "Jag ser mamma härifrån!" ropade molnet.
abcd> Vidare, sa fjädern. Den hade bråttom nu.

# puffs | Tiotusen maskrosor | En hel glänta av maskrosor har packat och vill resa, och ingen
    kommer och hämtar dem.
@ packed
ab! Alla maskrosor var vita. De ville flyga. "Är det nu?" sa de. "Nu? Är det nu?"
cd! I gläntan stod tiotusen maskrosor, vita och runda, med vartenda frö färdigt att ge sig av. "Är
    det nu?" frågade de, alla på en gång, när de fick se {H}. Det är svårt att säga nej till
    tiotusen av vad som helst.
b. Varje litet frö höll i sitt paraply.
d. De hade sagt adjö i måndags, och nu började det bli pinsamt.

@ blow
ab! {H} blåste på en. Fff! Bort flög den! {H} blåste på en till. Fff! Sedan fick {H} sätta sig.
cd! {H} tog ett andetag och blåste på den första. Bort flög den och tjoade. {H} blåste på den andra
    och den tredje. Vid den nionde började träden snurra, och {H} fick sätta sig. Då var det
    niotusen niohundranittioen kvar.
abcd+ {B} blåste också, från fel håll, och blev vit.
abcd~ {B} nös, och det gav tre till.
b. Så många maskrosor! Så lite luft!

@ rock
ab! {H} viftade med en filt. Vomp! Det var för mycket. Alla låg platt. "Aj", sa de. "Inte så."
cd! {H} försökte med en filt. Det blev en riktigt bra vind, så länge en viftning varar, men vinden
    for rakt ner. Alla maskrosor låg platt på rygg. "Inte riktigt så", sa de när de reste sig, så
    artigt de kunde.
b. "Förlåt", sa {H}. "Förlåt. Förlåt. Förlåt."

@ tail
ab! Då kom {H} att tänka på draken. Den hade en lång mjuk svans! {H} drog den över alla maskrosor.
    Svisch! Upp flög de!
cd! Då kom {H} att tänka på drakens svans. Den var lång, och den var lätt, och den hade rosetter.
    {H} drog den över deras huvuden, upp längs en rad och ner längs nästa. Där den hade varit
    släppte de taget och steg, tills luften var vit som mjölk.
abcd& {B} höll upp änden, så att ingen blev utan.
b. "Det är nu!" ropade de. "Det är nu, det är nu!"
cd. Det var på sätt och vis drakens första flygning, och den var mycket stolt.

@ one
ab! En satte sig på {Hs} tumme. "Åt vilket håll?" sa den. "Fråga fjädern", sa {H}. Och fjädern
    pekade.
cd! Där hängde de, alla tiotusen, och kom ingen vart. "Vänta här", sa {H}. "Jag ska hämta resten av
    vinden." Den minsta satte sig på {Hs} tumme och följde med till nästa krök. Fjädern snurrade.
b. Det såg ut som snö som hade ångrat sig.
abcd> Och på nästa träd satt en liten skylt till.

# gossip | Vad eken sa till björken | Utan vind kan träden inte prata med varandra, och de har så
    mycket att berätta att de nästan spricker.
@ mumble
ab! "Mmf", sa eken. "Mmf, mmf!" sa björken. Utan vind kan träd inte prata. Och de hade nyheter!
cd! I den äldsta biten av skogen var det så tyst att det gjorde ont. Träd pratar med bladen, och
    bladen behöver vind, och någon vind hade inte funnits på en vecka. De var nära att spricka, och
    eken var alldeles röd.
cd. "Jag kan gå med bud", sa {H} utan att tänka sig för.
b. {H} lade örat mot barken. "Hälsa henne", sa eken.

@ carry
ab! Så {H} gick med bud. "Eken säger att du har fin bark." "Hälsa", sa björken, "att hans är
    tjock."
cd! Så {H} fick vara post. "Hälsa björken att hennes bark ser riktigt bra ut", sa eken. "Hälsa
    honom", sa björken, "att hans börjar arta sig." Asken ville veta vad de hade sagt, och enen vad
    asken hade sagt. {H} skrev upp det på ett löv, och sedan på lövets andra sida.
abcd& {B} tog vänster sida, och det mesta blev rätt.
b. Till asken, till almen och hem till eken!

@ muddle
ab! Sedan blev allt fel. "Vem sa att jag är tjock?" sa linden. "Vem sa att jag är en buske?" sa
    enen.
cd! Det blev fel, som det blir, och det som gick ut som "Hur mår dina rötter?" kom fram till enen
    som "Du har för stora fötter". Linden hade blivit kallad tjock. Enen, som är snarstucken i
    vanliga fall också, hade alla barr utåt.
b. "Jag är ingen buske", sa enen. "Jag är ett kort träd."
abcd> Någon måste ställa det till rätta, och det var {H}.

@ kind
ab! Då sa {H} en enda sak till alla, och den var kort. "De saknar dig", sa {H}. Det var vad alla
    hade menat.
cd! Då stoppade {H} undan lövet och tog ett varv till, från stam till stam, med ett bud som ingen
    kunde få om bakfoten. "De saknar din röst", sa {H} till eken, och asken, och enen. Ingen hade
    sagt det, men alla hade menat det.
b. "Jaså", sa eken och blev grön igen.
d. Det är vad de flesta bud i världen går ut på, och det går fortare.

@ point
ab! Fjädern snurrade. Den pekade vidare. Och alla träd lutade sig åt samma håll.
cd! Nu när träden var vänner hade de något att säga, alla på en gång. De lutade sig, rot och gren,
    så långt träd kan utan hjälp, hela raden, och alla åt samma håll. Ditåt pekade fjädern också.
b. "Tack", sa {H} till vart och ett. Det tog en stund.
abcd> "Fort", knakade eken. Det var det enda ord som den kunde själv.

# washing | Niohundra våta strumpor | Det är tvättdag nedanför slottet, och utan vind blir inte en
    strumpa torr.
@ wet
ab! Nedanför slottet hängde tvätten. Niohundra strumpor! Dropp, dropp, dropp. De blev inte torra.
cd! Slottet tvättar nere vid bäcken. Där hängde det på elva linor, rakt ner: niohundra strumpor,
    fyrahundra skjortor och drottningens tredje bästa fana. Det hade droppat i en vecka. Under satt
    tvätterskorna med hakan i händerna.
cd. "Hela slottet ligger i sängen", sa de. "Det har inget att ta på sig."
b. "Alla där uppe är barfota", sa de som tvättade.

@ wave
ab! {H} viftade med en kvast. Svisch! En strumpa blev torr. Den var liten. "En av niohundra", sa
    {H}.
cd! {H} fläktade med en kvast. Den som tar i kan få en strumpa torr på det viset, och det fick {H}.
    Den hörde till en bebis. "Då är det åttahundranittionio kvar", sa tvätterskorna, som kunde
    räkna, för de hade haft tid.
abcd~ {B} viftade nerifrån. Det var snällt tänkt.
b. Varma blev {Hs} armar, men torra blev inga strumpor.

@ wear
ab! Kommer inte vinden får tvätten röra på sig! {H} tog på sig en våt skjorta. Och en till. Och en!
cd! "Vinden rör sig förbi tvätten", tänkte {H} högt. "Men finns det ingen vind kan ju tvätten röra
    sig förbi." {H} drog en våt skjorta över sin egen, och en till över den. Det var väldigt kallt
    och ganska underbart.
abcd+ "Du ser ut som en säng", sa {B} och tog nio mössor.
b. Det var kallt. Det sa slafs.
abcd> "Musik, tack!" sa {H}.

@ dance
ab! Rum, tum, tum! Någon hade en trumma. Alla tog på sig våta skjortor och dansade. Runt, runt,
    tills det ångade!
cd! Någon hade en trumma. Tvätterskorna reste sig, var och en i så många skjortor som gick på, med
    strumpor på båda armarna, och sedan dansade alla. Runt gick det, tills de ångade som puddingar.
    På en halvtimme var allt torrt, och nästan bäcken också.
abcd& {B} hade en strumpa på vart öra och snurrade.
b. Ingen frös längre. Ingen var ledsen.

@ warm
ab! "Här har du torra", sa de. {H} fick ett par varma strumpor. Fjädern pekade upp mot kullen.
cd! "Det är den bästa tvättdag vi har haft", sa tvätterskorna och gav {H} ett par strumpor, varma
    av dans. "Men vi orkar inte varje vecka." "Det ska ni slippa", sa {H}. Fjädern drog redan i
    tummen.
b. Bakom {h:henne} klädde sig hela slottet.
abcd> Någonstans där uppe stängdes ett fönster.

# cock | Tuppen som bara såg norr | En förgylld tupp på ett tak har tittat åt samma håll hela
    veckan, och bakom honom är det något på gång.
@ stuck
ab! På taket satt en tupp av guld. Han såg åt norr. "Jag kan inte vända mig!" sa han. "Vad är bakom
    mig?"
cd! Högst upp på porten satt en förgylld tupp med näbben mot norr. Så hade han suttit i en vecka.
    "Där är ett träd", sa han ur mungipan, "och där är ett träd till. Och bakom mig är det något
    som skrattar, och jag kan inte vända mig om."
b. "Jag brukade se allt", sa han, "en bit i taget."
d. Han hade gett träden namn, och blivit osams med ett.

@ ladder
ab! De kom med en stege. En vakt klev upp och sköt på. Iiik! Tuppen gick inte att vända. Han var
    för stel.
cd! En vakt klev upp på en stege och knuffade tuppen först från vänster och sedan från höger. Det
    gnisslade så att mjölken surnade ända borta i byn. Tuppen vände sig inte, men han sa "aj" åt
    flera håll.
b. "Det kan bara vinden", sa tuppen.
abcd& {B} höll i stegen och blundade hårt.

@ tell
ab! Då berättade {H} vad som fanns bakom. "En kulle. Sex kor. En dam med tårta." "Mer!" sa tuppen.
cd! Då vände sig {H} om och berättade. "Där är en kulle", ropade {H}, "med sex kor. En av dem
    tittar på oss. Där är barn med en kälke, och ingen snö." "Fortsätt", sa tuppen. "Vad heter
    korna?"
b. "Vad är det för tårta?" sa han. "Har de skurit i den?"
abcd> Men att få höra är inte detsamma som att få se.

@ mirror
ab! Då höll {H} upp en spegel. "Titta i den!" Tuppen såg en kulle. Han såg sex kor! "Åh!" sa han.
cd! Då lät {H} hämta en spegel, en rund, och höll den högt, och lutade den lite. I den fanns
    kullen, och korna, och allt annat som låg bakom. Tuppen tittade länge. "Så det där är söder",
    sa han. "Jag minns söder. Det klär korna."
b. Han såg sin egen stjärt också. Den var mycket fin.
cd. Han såg också sig själv och bad att få den biten en gång till.

@ show
ab! Spegeln fick hänga i ett träd. Fjädern vände sig. "Hälsa vinden att jag saknar den!" ropade
    tuppen.
cd! {H} hängde spegeln i det närmaste trädet, det som han var osams med. "Om du träffar vinden",
    ropade tuppen, "så hälsa att jag tar tillbaka det jag sa om drag." Fjädern drog redan.
b. "Det ska jag", sa {H}, och det var ett löfte.
abcd> Långt kunde det inte vara nu. Fjädern nynnade.
"""
