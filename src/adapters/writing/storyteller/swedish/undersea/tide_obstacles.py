"""The obstacles on the way to the bell, in Swedish: five ways to the right."""

OBSTACLES = """
# crab | Krabban som bara gick åt vänster | En krabba med kärra tar gärna med {H}, men han har
    aldrig gått åt något annat håll än vänster.
@ cart
ab! En stor krabba drog en kärra. Havet rubbade honom inte. "Får {we:vi} åka med?" sa {H}. "Hoppa
    in", sa han.
cd! Över sanden kom en krabba, bred som en soffa, med en kärra. Strömmen drog i allt annat, men inte
    i honom. Han hade åtta goda skäl att hålla sig på marken, och de hade skor på sig allihop.
    "Finns det plats?" frågade {H}. "Det finns alltid plats", sa krabban.
b. Han hette herr Sidén. Det stod på kärran.

@ wrong
ab! I väg bar det, klipp, klapp. Men det bar åt vänster! "Åt andra hållet!" sa {H}. "Jag kan bara
    vänster", sa han.
cd! Han satte av i rask takt. Stenarna for förbi, och {H} kände igen dem, för dem hade {h:hon} just
    passerat en och en. "Ursäkta", sa {h:hon}, "det här är vänster." "Vänster är det jag gör", sa
    krabban. "Min far gjorde vänster. Vi går på sidan, förstår du, och det är den här sidan."
abcd& {B} såg hela den fina vägen fara förbi. // {B} klev av, och på igen.
b. "Kan du inte höger?" "Har aldrig hänt", sa han.

@ prawns
ab! Tebordet for förbi, också åt vänster. "Först dit!" sa räkorna. Krabban gick åt vänster allt vad
    han orkade.
cd! Olyckligtvis for tebordet förbi. "Vad långsam han är", sa en av räkorna över kanten på sin kopp.
    Sådant hör ingen krabba gärna. Han tog i, och tre stenar till for förbi, och Sista, och staketet
    vid huset bredvid.
b. Han vann med en klo. Det var fel lopp att vinna.
d. "Andra varvet", ropade räkorna. "Det finns valar i söder, mycket belevade."

@ turned
ab! Då kom {H} på det. "Se bakom dig!" sa {H}. Krabban vände sig helt om. "Var?" sa han. "Gå åt
    vänster nu", sa {H}.
cd! Då kom {H} på det. "Vad är det där bakom dig?" ropade {H} och pekade med sitt paraply. Krabban
    vände sig helt om för att se. Där fanns inget annat än utsikten. "Nej, det var inget", sa {H}.
    "Åt vänster, tack." Och krabban gick åt vänster, som hans far före honom. Det var bara det att
    hans vänster nu låg på andra sidan.
b. Höger är bara vänster med ryggen till.

@ rolled
ab! Klipp, klapp, klipp, klapp! Förbi alla stenar gick det, och längre. "Vad var det jag sa", sa
    krabban. "Jag kan bara vänster."
cd! Tillbaka gick det, förbi staketet vid huset bredvid, förbi Sista och ut över öppna sanden.
    Strömmen gick förbi på båda sidor som vind. "Lustigt", sa krabban, när han satte av {we:henne},
    "här känner jag inte alls igen mig." Han hade aldrig sett var han kom ifrån. Han tyckte att det
    var mycket trevligt.
b. Han vinkade med klon på sidan han kunde.

# socks | Muren av strumpor | All havets tvätt har fastnat mellan två klippor, och det är en enda
    strumpa som håller den.
@ wall
ab! Där var två klippor och en springa. Den var full av strumpor! Röda och blå, ända upp. Ingen kom
    igenom!
cd! Vägen gick mellan två klippor, eller skulle ha gjort det. En veckas tvätt hade kommit med
    strömmen och fastnat där. Det var skjortor och handdukar, det var en enda jättelik hatt, och det
    var strumpor, tusentals, lika hårt packade som tegel. Ingen hade någonsin vetat vart de tar
    vägen.
b. "Så det är hit de tar vägen", sa {H}.

@ dig
ab! {H} krokade ut en strumpa. Plopp! I hålet kom två till. {H} krokade ut två. Plopp, plopp, plopp!
    Då kom fyra.
cd! {H} krokade ut en med paraplyet, och strömmen tryckte in två på dess plats. {H} krokade ut de
    två, och det kom fyra. Vid sexton slutade {h:hon}, för det syntes vart det bar hän. Bakom muren
    tryckte strömmen på, och nynnade, och tryckte på.
abcd& {B} hittade en som passade. // {B} gick in, och fick dras ut.
b. De var vänsterstrumpor allihop.

@ lady
ab! En räka satt bredvid i en stövel. "Här bor jag", sa hon. "Det är varmt. Men min röda strumpa är
    där inne, längst ner."
cd! Vid muren, i en stövel med ett fönster i, bodde en räka. Hon hade inget emot muren, sa hon. Den
    tog bort draget. Det var bara en sak. Det första som fastnade var hennes egen röda strumpa, i
    måndags, allra längst ner. "Jag hängde ut den för att vädra den", sa hon, "en minut."
d. Tebordet hade också hamnat där, med räkorna. "Ingen brådska", sa en röst bland handdukarna. "Det
    finns bröd kvar."
b. "Den hade ett hjärta på", sa räkan.

@ first
ab! Den röda strumpan kom först. Så den höll de andra! {H} dök ner. {H} drog i den. Popp! Svisch, sa
    alla strumpor.
cd! "Den första", sa {H}, "är den som alla andra sitter fast i." {H} dök till botten, och där stack
    en röd tåspets ut. {H} tog den med båda händerna. Först hände ingenting, som när någon just har
    sagt "skratta inte". Sedan kom den, och muren kom med den.
b. {H} höll i en sten, och det regnade strumpor.
cd. Det tog sin tid. Det var många fötter.

@ rope
ab! {H} knöt ihop de sista på rad. Det blev ett fint rep. Och tag för tag kom {we:hon} genom
    springan.
cd! Några strumpor drev ännu förbi, och dem fångade {H} och knöt ihop, tå mot skaft. Det blev ett
    rep. En svärdfisk som skulle åt det hållet tog med ena änden genom springan. {We:hon} följde
    efter, tag för tag, över ränder och prickar och en med hål. "Tack!" ropade räkan. Hon hade sin
    på huvudet.
b. Det var det mjukaste rep som funnits.

# eel | Den längsta grannen | Under sanden finns en gata utan ström, men den är full av en enda ål.
@ hole
ab! Där var ett hål i sanden. Där inne rann inget hav. {H} simmade in. Det var en lång, lång gata,
    med dörrar.
cd! I sidan av en sandbank fanns ett hål, runt som ett stuprör, och när {H} tittade in lade sig
    håret till rätta. Där inne fanns ingen ström alls. Det var en gata, under sanden, med en dörr
    här och en där, och den gick åt höger.
b. Där var tyst som i ett skåp.
d. "Högergränd", stod det på väggen. Någon hade gått här på gott humör.

@ doors
ab! "God dag", sa en ål i dörr ett. "God dag", sa en ål i dörr två. Det var samma ål, Lennart!
cd! I första dörren satt en ål. "God dag", sa den. I den andra satt en ål. "God dag igen", sa den. I
    den tredje nickade den bara. "Är ni många?" frågade {H}. "Det är bara jag", sa ålen. "Jag heter
    Lennart. Jag börjar i nummer ett." Och han tittade ut ur nummer fyra för att visa hur det gick
    till.
abcd& {B} vände om för att se på nummer ett. Lennart igen! // {B} sa god dag nio gånger, för att
    vara säker.
b. Det var en väldigt lång ål.

@ stuck
ab! I dörr fem var gatan full av Lennart. Han var så rund här! Det var magen. "Det där är lunchen",
    sa han. "Förlåt."
cd! Vid nummer fem gick det inte längre. Gatan var full av Lennart från vägg till vägg. "Det där lär
    vara lunchen", sa han, två dörrar längre fram. "Den tar sin tid. Kan ni komma tillbaka på
    torsdag?" {H} försökte med sitt paraply som skohorn. Det fick honom bara att fnissa, och fnisset
    tog en minut på sig till änden.
b. "Hi", sa dörr ett. "Hi", sa dörr nio.

@ tea
ab! "Vad finns längst bort?" sa {H}. "Mitt finaste rum", sa Lennart. "Bjud {we:oss} på te där, då",
    sa {H}.
cd! "Och var slutar din gata?" frågade {H}. "Vid nummer tjugo. Det är mitt finaste rum", sa Lennart.
    "Men så långt har ingen kommit." "Varför inte bjuda {we:oss} på te där?" sa {H}. Ålen blev rosa,
    dörr för dörr. "Jag ska bara sätta på kannan", sa han, och hela han gav sig av mot köket på en
    gång.
b. I väg for han, som ett tåg med en enda vagn.

@ train
ab! {H} höll i hans sista bit. Svisch! Förbi sex, förbi tio, förbi tolv. Vid sista dörren stod en
    tekanna.
cd! {H} fick tag i allra sista biten av Lennart när den for förbi. Nummer sex, nummer tio, nummer
    sexton: det var som att vara sista ordet i en mycket lång mening. Vid nummer tjugo stod en
    tekanna på en duk. Där ute drev tebordet förbi, och tre räkor höll fram var sin kopp. Från
    dörren syntes det gamla skeppets mast.
b. "Kom snart igen", sa Lennart, från ett till tjugo.

# whirl | Karusellen | Där två strömmar möts går havet runt, runt, och det är svårt att säga var man
    ska gå av.
@ round
ab! Hoppsan! Här gick havet runt. Så {H} åkte också runt. Det gjorde en hatt, en grind och en ko av
    trä.
cd! I hörnet krockade två strömmar, och ingen av dem ville säga förlåt. Så de gick runt. {H} hade
    åkt två varv innan {h:hon} förstod vad det var. En hatt åkte runt. Det gjorde en grind också,
    och en ko av trä, och en äldre fisk med tidning, som hade kommit till sidan nio.
b. "Man vänjer sig", sa en fisk.

@ star
ab! I mitten stod en sjöstjärna med en flagga. "Stig av till höger!" ropade den. Men var var det?
    Det kom och det for.
cd! I mitten stod en sjöstjärna och pekade åt fem håll. "Fortsätt framåt", ropade den. "Till det
    gamla skeppet, stig av till höger!" Det var ett gott råd. Men höger låg framför, och sedan
    bakom, och sedan till vänster, och när man hade hittat det var man förbi.
abcd& {B} pekade åt höger hela tiden, och det var överallt. // {B} blundade. Det blev inte värre.
b. "Inte den högern!" ropade sjöstjärnan. "Den andra högern!"

@ again
ab! Runt kom tebordet. "Slå dig ner", sa de tre räkorna. "Allt kommer förbi. Man behöver aldrig resa
    sig."
cd! Runt kom tebordet, med de tre räkorna. "Vi skulle bara ta ett varv", sa den äldsta, "och det var
    i onsdags. Allt kommer förbi här! Sockerkaka, tack." Sockerkakan kom förbi. {H} tog en bit, och
    en till nästa gång den kom. Det hade varit lätt att bli kvar.
b. Teet var rört. Det slutade aldrig röras.

@ count
ab! {H} såg inte på havet. {H} såg på stolpen. Ett, två, tre, stolpe! Ett, två, tre... {H} höll fram
    sitt paraply. Krok!
cd! "Det är ingen idé att titta på var vi är", tänkte {H}. "Jag får titta på det som står still."
    Där stod en stolpe. Den kom förbi, och {H} räknade: ett, två, tre, fyra, stolpe. Ett, två, tre,
    fyra, stolpe. Vid nästa "fyra" höll {h:hon} fram paraplyet, med handtaget först, och blundade.
    Stolpe.
b. Det höll! Allt annat snurrade vidare, utan {h:henne}.
d& {B} hängde i andra änden och for av karusellen som en kork.

@ off
ab! {H} höll i sig tills allt stod still. Sedan bar det av, åt höger. Sjöstjärnan vinkade med sin
    flagga.
cd! {H} höll sig i stolpen tills bara havet snurrade och inte huvudet. GAMLA SKEPPET, stod det på
    den, med en hand. "Mycket väl avstiget", ropade sjöstjärnan, som hade sagt samma sak i en vecka
    och aldrig fått tillfälle att säga nästa. Den äldre fisken vände till sidan tio.
b. Kon av trä kom också av. Någon måste bara gå först.

# parrot | Fisken som sa det först | På det gamla skeppets trappa sitter en papegojfisk som säger
    allting strax innan man säger det själv.
@ stairs
ab! På skeppets trappa satt en papegojfisk. "God dag", sa den. Det var just vad {H} skulle säga!
cd! Allt i skeppet hade glidit åt vänster, så trappan satt på väggen. På tredje steget satt en
    papegojfisk. "God dag", sa fisken, just som {H} öppnade munnen. "Jag skulle just..." började
    {H}. "Säga det", sa fisken. "Jag vet. Jag säger det alltid först."
b "Sluta!" sa fisken. Det var {H} som skulle.

@ rule
ab! "Säg något som jag inte säger först", sa fisken. "Sedan får du gå upp." {H} tänkte på ett ord.
    "Bulle!" sa fisken.
cd! "Ingen går uppför den här trappan", sa papegojfisken, "som inte kan säga något som jag inte har
    sagt. Det är inte mer än rätt. Jag lever på det." {H} tänkte på ordet för det man äter med sylt.
    "Pannkaka", sa fisken. {H} tänkte på ett längre. "Noshörning", sa fisken och gäspade.
abcd& Den kom på {B} två gånger. // "Hm", sa fisken, med {Bs} egen röst.
b. "Pudding!" sa fisken. Det hade varit nästa.

@ nonsense
ab! {H} hittade på ett ord. "Snorfel!" sa fisken. {H} hittade på ett tokigare. "Vippelhatt!" sa
    fisken. Den hade så roligt!
cd! {H} hittade på ord som inte fanns. "Snorfel", sa fisken. "Plimp. Parapelefant." Den tog dem
    varje gång och gjorde dem lite bättre. Tebordet drev förbi utanför gluggen. "Mera te?" ropade
    fisken, strax innan räkorna hann. De såg sårade ut.
b. {H} skrattade. Till och med skrattet hade fisken tagit först.
d. Det är ensamt att kunna sådant. Ingen kan berätta en vits för en, eller en hemlighet, eller säga
    god natt.

@ silent
ab! Så {H} sa ingenting. {H} tänkte det inte ens. Fisken väntade. "Nå?" sa den. "Nå? Vad är det?"
    Den visste inte!
cd! Då sa {H} ingenting alls. {H} sa det inte med munnen, och inte heller i huvudet, där sådant
    börjar. {H} bara såg på fisken, vänligt. Fisken öppnade munnen. Den stängde den. Den lutade sig
    in från vänster och lutade sig in från höger. "Vad?" sa den. "Vad är det?"
bcd. För en gång skull visste den inte vad som kom.

@ up
ab! "Du vann", sa fisken. "Det var fint. Det har jag aldrig hört." {H} tog sitt paraply och simmade
    upp. "Tack!" sa båda.
cd! "Det där har jag aldrig hört förut", sa papegojfisken, när den hade varit tyst en stund. "Det
    var vackert. Har du hittat på det själv?" Den flyttade sig på trappan. {H} simmade förbi med
    paraplyet och vände sig om där uppe. "Tack", sa {H}, och fisken, som tydligt hade sett det
    komma, lät {h:henne} säga det först.
b. Sedan satt den där och övade på det tysta.
"""
