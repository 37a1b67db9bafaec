"""The wanderer's obstacles in Swedish: five meetings on the way after an island."""

OBSTACLES = """
# yawn | Dagen då vinden somnade | Det blåser inte det minsta, och det finns bara ett sätt att väcka
    vinden.
@ flat
ab! Vinden tog slut. Havet blev platt. Seglet hängde som tvätt, och skutan stod stilla.
cd! Mitt i ett pust slutade vinden. Havet blev platt som en tallrik, seglet hängde som någons
    nattlinne, och {ship} stod stilla. Uppe i ett hörn av seglet var det något som snarkade.
b. Ett dun föll och visste inte vart det skulle.
d. Det var vinden, inrullad i segelduken, med svansen utanför, och svansen rörde sig lite.
cd. "Sch", sa en våg till en annan, och sedan lade de sig också.

@ puff
ab! {H} blåste. Pfff! {H} blåste igen. Pffff! Skutan for bakåt, en tum.
cd! {H} blåste på seglet tills kinderna värkte. Om någon ombord blåser framåt går skutan nämligen
    bakåt, om den går alls. {ship} hade gått bakåt, så mycket som en tumme är lång.
abcd+ {B} viftade med en handduk. Det var en mycket lugn handduk. // "Vakna, är du snäll", sa {B}
    till himlen.
abcd~ {B} pustade tills det gick runt i huvudet.
b. Lunnen sa att det blåste hårt.
cd Lunnen sa att den aldrig hade sett en skuta gå så fort.

@ wake
ab! {H} blåste i en visselpipa. Vinden vände sig om. {H} sjöng. Vinden drog upp seglet till hakan.
cd! {H} blåste i visselpipan, och vinden vände på sig. {H} sjöng den höga visan, den med stampet,
    och vinden drog upp seglet till hakan och mumlade. Den hade blåst sedan i mars, sa den. Den
    skulle bara vila i fem minuter.
b. "Sch", sa vinden. "Fem till."
d {H} försökte kittla den också, men en vind har knappt några fötter, och den tar dem med sig när
    den går.

@ gape
ab! Då måste {H} gäspa. Aaaah! Lunnen gäspade. En fisk gäspade. Och så gäspade vinden: HAAAAH!
cd! Det såg så sömnigt ut att {H} måste gäspa. Gäspningar smittar. Lunnen fick den, en fisk fick den
    av lunnen, och tunnan öppnade locket. Och så kom den till vinden. Den gäspade från ena kanten av
    himlen till den andra. "Haaaah." Seglet fylldes med en smäll.
abcd& {B} gäspade från topp till tå. // {B} gäspade så länge att det blev en mitt på gäspningen.
b. Det var en varm gäsp, och den luktade hö.
d Det sägs att folk i bergen, långt där borta, kände hur håret lyfte och undrade varför.

@ ride
ab! I väg for skutan på en enda gäspning. Där var en virvel på vattnet, rund och ny. Blupp! Här hade
    den varit!
cd! En enda gäspning av vinden är värd en hel dags blåst. {ship} gick över vattnet som en skid på
    is, och det var bara att hålla i sig. Mitt i vägen låg en virvel, vid och rund och ny. Blupp, sa
    den. Ön hade just gått.
b. "Så ska det låta!" sa {H}. "Gäspa på!"
cd. Bakom dem, i flera mil, låg fiskarna i rad och sa "haaah".

# goat | Fel ö | En ö låter sig hittas hur lätt som helst, och den har skägg.
@ sign
ab! "En ö!" sa {H}. Den hade gräs. Den hade en buske. Den hade en skylt: Ö. Den hade också en get.
cd! Där låg den, och den rörde sig inte. Där var gräs, en buske och en skylt där det stod, stort och
    tydligt, Ö. {H} sänkte kikaren. Riktiga öar brukar inte ha det skriftligt. I mitten satt en get.
b. Geten åt av busken.
d Prickarna satt under i stället för över, men de var målade med känsla.

@ claim
ab! "Är du en ö?" frågade {H}. "Det är jag", sa geten. "En stor." Den åt upp prickarna. Nu stod det
    O.
cd! "God dag", sa {H}. "Är du ön?" "Jag är en ö", sa geten och tuggade. "Det är en flotte", sa {H}.
    "Det är en ung ö", sa geten. Den hade varit get i nio år, sa den, och ingen hade någonsin letat
    efter den. Då satte den upp skylten.
abcd+ "Prickarna sitter under", sa {B}. "Det är en utländsk ö", sa geten.
abcd~ {B} luktade på den. Den luktade get från kust till kust. // {B} gick ett varv runt ön. Det var
    fyra steg.
b. "Akta min strand", sa den. Stranden var en matta.
cd "Akta stranden", sa den sedan. Stranden var en matta, och {H} aktade den.

@ visit
ab! "Får {we:vi} gå i land?" sa {H}. Geten blev röd. Den visade busken. Den visade mattan. Det var
    allt.
cd! {H} kunde ha seglat vidare. Men ingen sätter upp en skylt som inte vill ha besök. "Får {we:vi}
    gå i land?" frågade {H}. Då fick geten bråttom att kamma skägget. Den visade busken, mattan,
    busken från andra hållet, och utsikten, som var havet.
b. "Så grönt det är", sa {H}. Geten fick tårar i ögonen.
d Den hade övat på rundturen i åratal, och två gånger, vid mattan, tappade den rösten.

@ flag
ab! "En ö ska ha en flagga", sa {H}. Den blev med en kålrot på. Geten åt den inte. Inte mitten.
cd! "Det som fattas är en flagga", sa {H} och hissade en av en kökshandduk. Geten såg på den som
    andra ser på soluppgången. Den lovade att aldrig äta upp den, eller bara på födelsedagar, och
    bara runt kanten.
b. Fladder, sa flaggan. "Bää", sa ön.
cd. Det var en kålrot på den, och geten kunde inte tänka sig något bättre.

@ tell
ab! "Det kom en rund", sa geten. "Den frågade efter ett träd. Det hade jag ätit." Den pekade med
    hornen. Blupp!
cd! "Det kom en annan också", sa geten till avsked, "en rund en, helt andfådd. Den frågade efter ett
    träd. Det var tråkigt. Jag hade just ätit upp det." Den pekade med ena hornet och sedan, för att
    vara noga, med båda. Blupp, sa havet åt det hållet.
b. "Kom igen!" ropade den. "Jag ska odla en buske!"
d När den knappt syntes mer hade den målat över skylten och tänkte ut ett längre ord.

# wave | Vågen som ville ha en strand | En våg knackar på skutan, och den går inte att trösta med
    något annat än sand.
@ knock
ab! Knack, knack! Det var en våg. Bara en. "Är det här stranden?" frågade den. "Nej", sa {H}. "En
    skuta."
cd! Något knackade på sidan, artigt, tre gånger. Det var en våg, en ensam våg, med lite skum kammat
    åt vänster. "Förlåt", sa den. "Är det här stranden?" "Det är en skuta", sa {H}. "Jaså", sa vågen
    och sjönk ihop lite på mitten.
b. Den hade gått i en vecka.
cd. Den hade torkat av sig först och bad om ursäkt för dropparna.

@ why
ab! "Alla andra har en strand", sa vågen. "De springer upp och säger hysch. Jag vill också säga
    hysch."
cd! Den hade börjat med fyrtio andra, sa den, där vågor görs. Alla hade hittat en strand och brutit
    mot den, hysch, med stor framgång. Den själv hade stannat för att titta på en manet. Nu var den
    sen, och ingen hade sagt vart den skulle.
abcd& {B} klappade den och var våt om ärmen sedan. // {B} sa "hysch" till den, för att muntra upp.
b. En tår rann ner, men det syntes inte vilken.
d. Det är inte lätt att torka ögonen på en våg. {H} provade med handduk, och då blev det bara mindre
    våg.

@ board
ab! "Följ med", sa {H}. "{We:vi} ska till en ö. Den har en strand!" Vågen kom på en gång, som en
    liten häst.
cd! "Följ med, du", sa {H}. "Det finns en ö, och på den såg jag en strand." Vågen tog tag i änden av
    ett rep och travade efter {ship} som en ponny. Då och då lyfte den skutan för att se om det
    gick.
b. "Jag är liten", sa den, "men jag är stark."
cd "Jag är bara liten", sa vågen, "men jag har väldigt mycket vatten bakom mig."

@ lift
ab! Klippor rakt fram! "Håll i er", sa vågen. Upp med skutan, upp och över. Hui! Ner kom den med
    ett plask.
cd! Där framme låg klippor, idel tänder och ingen lucka. "Får jag lov", sa vågen. Den tog ett
    andetag, blev tre gånger så stor och lyfte {ship} över, som man lyfter en katt över en pöl. "Var
    det bra så?" frågade den. "Jag har aldrig haft någon på mig förut."
b. "En gång till!" sa skutan. Eller var det {H}?
cd. Länge efteråt sa den "hui" för sig själv ibland, och var skär av skum.

@ hush
ab! Här var lite sand, stor som en matta. "Åååh", sa vågen. Den sprang upp och sa: hyschhh. Långt
    borta: blupp!
cd! Bakom klipporna låg en sandbank, inte större än en matta. Det gjorde vågen detsamma. Den tog
    sats, den reste sig, den krökte sig, och den sa "hysch" så vackert att alla blev tysta.
    Någonstans där framme var det någon som svarade. Blupp.
b. Den gjorde det nio gånger till. Det blev inte sämre.
d Sanden hade visst också väntat. Den hade aldrig legat i vägen för någon.

# boots | Vänsterviken | Varje stövel som har tappats till sjöss har flutit i land här, och alla är
    till samma fot.
@ heap
ab! Stranden var full av stövlar. Röda, gröna, en stövel med en fisk i. Och alla var till vänster
    fot!
cd! {We:hon} lade till i en vik efter vatten och kom knappt i land för alla stövlar. De låg i högar.
    Där var röda, höga, och en med en fisk i som sa "Upptaget". {H} tog upp en stövel, och en till,
    och rynkade pannan. Alla var vänster.
b. "Vänster", sa {H}. "Vänster. Vänster."
cd "Någonstans", sa {H}, "måste det finnas väldigt många som går i cirkel."

@ bird
ab! I mitten stod en flamingo på ett ben. "Jag kan inte sätta ner foten", sa den. "Då blir den våt."
cd! Mitt i alltihop stod en flamingo på ett ben. På det satt en stövel, en vänster. Det andra var
    uppdraget. "Jag skulle så gärna sätta ner foten", sa flamingon. "Den har varit uppe sedan i
    påsk. Men den har ingen stövel, och vattnet är så blött."
b. Den vinglade lite åt vänster, och lite åt vänster.
d Den lutade en aning, som sådant gör som länge har tänkt ramla och skjuter upp det.

@ hunt
ab! Så {H} letade efter en höger. Vänster, vänster, vänster... sko! Det var en vänstersko.
cd! {H} gick igenom varje hög, från vattnet till palmerna. Där fanns tvåhundrasex stövlar, alla
    vänster, en sandal, också vänster, och en korg, som kunde ha varit vilket som.
abcd+ "Här är en!" ropade {B}. "Nej. Den är vänster, fast upp och ner."
abcd~ {B} hittade en krabba i en, och krabban hittade {B}.
b. "Den här är till en elefant", sa {H}. "En vänster."
cd. Fisken som hade upptaget sa att den hade sett en höger en gång, i sin ungdom, i förbifarten.

@ turn-round
ab! Då vände {H} på en. Hälen fram! Den gick på högerfoten, och den passade. "Å!" sa flamingon.
cd! "Tänk om", sa {H} till slut, "man tar på en bak och fram?" Flamingon hade aldrig hört på maken.
    {H} vände på en stövel, med hälen först, och trädde på den. Benet kom sakta ner. Det provade
    sanden. Det provade en pöl. "Den pekar hemåt", sa flamingon, "när jag går ut. Så tryggt."
b. Nu sa ena foten "hej" och den andra "hej då".
cd Ena foten sa nu "hej" och den andra "hej då", och de turades om.

@ dance
ab! Flamingon dansade, klipp, klapp, runt, runt. "En kulle simmade förbi", sa den. "Åt det hållet."
    Blupp!
cd! Flamingon dansade bort längs stranden, och eftersom ena foten gick åt andra hållet blev det i
    cirkel, och den var förtjust. "Ni vill ha kullen som simmar", ropade den varje gång den kom
    runt. "Den for... förbi... udden!" Blupp, sa något borta vid udden.
b. Klipp, klapp, klipp, klapp, plask. Det var pölen.
d Spåren finns kvar, och ingen har ännu räknat ut vem som kom och vem som gick.

# cloud | Det höjdrädda molnet | Det regnar på skutan och ingen annanstans, för någon vågar inte
    släppa taget om masten.
@ drip
ab! Det regnade på skutan, men inte på havet! {H} fällde upp ett paraply. Ett litet moln höll i
    masten.
cd! Det hade börjat regna, och det tog en stund innan {H} såg vad som var konstigt. Det regnade på
    {ship} och på inget annat. {H} fällde upp ett paraply och såg efter. Ett litet grått moln höll
    båda armarna om masten och blundade hårt.
b. Runt om skutan var det fint och torrt.
cd. Runt om, i ett prydligt varv, var havet torrt, såvitt man kan säga det om ett hav.

@ high
ab! "Släpp taget", sa {H}. "Jag kan inte", sa molnet. "Det är så högt där uppe!" Det skakade och
    regnade
    ännu mer.
cd! "Ska inte du vara där uppe?" frågade {H}. "Har du sett hur högt det är?" sa molnet. De andra for
    upp och tänkte inte på det. Självt kom det jämt så långt som till trutarna, och då tittade det
    ner. När det blev nervöst så regnade det. Det var ledset för det där med strumporna.
abcd& {B} blev urvriden, och urvriden igen. // {B} satt under en kastrull, och den spelade en låt.
b. "Du kan inte falla", sa {H}. "Du är ett moln." "Säkert?" sa det.
cd "Du kan inte falla", sa {H}. "Du är ett moln." Det öppnade ena ögat. Så hade ingen sagt det
    förut.

@ kite
ab! {H} tog en pappersdrake. "Håll i svansen", sa {H}. "Jag håller i linan." Upp for draken, en tum.
    Upp for molnet, en tum.
cd! {H} hämtade en pappersdrake. "Du håller i den", sa {h:hon} till molnet, "och jag håller i linan,
    och vi stannar så fort du säger till." De kom upp en tum. "Stopp", sa molnet. De väntade tills
    det hade slutat regna och tog en tum till.
b. "Är det här högt?" frågade molnet. Det var högt som en höna.
cd. "Är det här högt?" frågade molnet. Det var högt som en höna. Det var en början.

@ gone-up
ab! En tum. En tum. En tum. "Titta upp!" ropade molnet. Det var vitt och tjockt, och det hade
    släppt!
cd! Det tog en lång, lång stund, och sedan fanns det ingen mer lina. Högt uppe, bredvid
    pappersdraken, gick något litet från grått till vitt. "När släppte du?" ropade {H}. Det blev
    tyst länge. "För ett tag sedan", sa molnet, "tror jag." Det slog en kullerbytta.
b. Det hade inte regnat på en timme. Ingen hade märkt det.
d Det hade inte regnat på en timme, och ingen hade märkt det, för sådant märker man bara tvärtom.

@ lookout
ab! "Jag ser allt!" ropade molnet. "Jag ser en kulle. Den simmar! Den letar efter någon." Blupp, sa
    det långt borta.
cd! "Jag ser allting", ropade molnet, "och det är härligt." Det såg nio valar, ett kalas och en
    liten grön kulle, som simmade. "Den stannar jämt och tittar bakom saker", sa det. "Vad är det
    den har tappat?" Det hade {H} inte tänkt på. Blupp, sa havets kant.
b. Molnet vinkade tills det bara var en prick.
cd. Sedan mötte det ett annat moln och måste berätta allt från början.
"""
