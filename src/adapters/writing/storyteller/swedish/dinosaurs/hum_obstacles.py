"""The humming egg's obstacles: five things that come between an egg and the mountains."""

OBSTACLES = """
# mud | Kön till leran | Den enda vägen går genom lerbadet, och alla i lerbadet har just kommit i.
@ queue
ab! Stigen gick rakt ner i en lerpöl. Blupp! Tio stora dinosaurier låg i den. Tio till stod i kö.
    {H} fick gå sist, med ägget.
cd! Stigen gick ner i en pöl av varm lera och kom upp på andra sidan. Däremellan, till hakan, låg
    tio dinosaurier och blundade. Tio till väntade på sin tur. {H} ställde sig sist med ägget i
    korgen, och kön flyttade sig en nos framåt.
ab "Tar det länge?" frågade {H}. "Jag kom i måndags", sa den sista.
cd "Har du väntat länge?" frågade {H}. "Inte alls", sa svansen framför. "Bara sedan jag fyllde år."
b. Svansen framför hade rosett.
d. Ingen hade någonsin setts gå upp. Det var ett sådant bad.

@ bloop
ab! Blupp, sa leran. Humm, sa ägget. Blupp, humm, blupp, humm! Alla dinosaurier började nicka.
cd! "Blupp", sa leran. "Humm", sa ägget, av artighet. "Blupp." "Humm." Efter en minut nickade ett
    huvud i takt, och sedan nickade alla tio, och leran sa smack mot kanten.
cd Det var en sådan låt som man inte kan sitta riktigt still till, inte ens i badet.
abcd& {B} slog takten på en stock. // {B} dansade först och var inte det minsta blyg.
b. Det gungade riktigt bra för att vara lera.

@ dance
ab! En reste sig. Två reste sig. Upp kom de allihop, för att dansa! Slurp, smack, slurp. Pölen stod
    tom.
cd! Den äldsta reste sig, och det lät som en stövel som dras upp ur en pudding. Hon hade inte dansat
    sedan floden var en bäck. En efter en kom de andra efter henne upp på land, slurp och smack, och
    ingen såg sig om efter badet.
bcd. {H} fick lera på nosen, och sedan på båda öronen.
d. "Den här minns jag", sa den äldsta, "från tiden före blommorna."

@ plop
ab! Då kom fru Duns. "Så roligt!" sa hon och gled. Huiii! {H} höll korgen högt. Plopp! Hon satt i
    pölen, och då var den full.
cd! I samma stund kom fru Duns, som hade följt efter i hemlighet. Hon såg dansen, hon tog ett steg,
    och hon halkade. {H} hann precis lyfta undan korgen. Fru Duns gled förbi och vinkade, satte sig
    i pölen och fyllde den till brädden, som en bulle i sin form.
ab "Den passar mig!" sa fru Duns.
cd "Åh", sa fru Duns, "den är som sydd åt mig. Finns det något ägg i den?" Det gjorde det inte.
d. Leran gick över båda stränderna, och det mådde ormbunkarna bra av.

@ over
ab! Nu fanns det en bro. Det var fru Duns! Över hennes rygg kom {H}. "Humm!" sa ägget, högt och
    glatt.
cd! Så det var fru Duns som fick över dem. Hon var lika bra som en bro, och varmare. {H} bar korgen
    från ena änden av henne till den andra, och hela tiden hummade ägget lite högre.
cd "Det kittlar", sa fru Duns lyckligt. "Gå gärna tillbaka och gör om det."
b. Bakom dem fortsatte dansen, slurp, smack, slurp.

# nest | Tretton | En mamma till tolv får det jämt till tretton, och hon är bergsäker på att alla är
    hennes.
@ count
ab! "Stopp!" sa en stor röst. "Tio, elva, tolv, tretton! Det ägget är mitt." Hon pekade på korgen.
cd! "Elva, tolv", sa någon bakom ormbunkarna, "tretton! Där är det!" En bred och orolig dinosaurie
    med krage tittade fram över kanten på sitt bo. Hon hade räknat till tolv ägg i boet och ett i
    {Hs} korg, och hon ville ha alla under ett tak.
ab "Det här hummar", sa {H}. "Det gör mina med", sa hon. Det gjorde de inte.
cd "Jag hade tolv i går", sa hon. "Eller var det i förrgår? De vill inte ligga still."
b. Hon var bred och stod tvärs över hela stigen.

@ again
ab! De räknade om. Ett, två, tre … "Fyran är en sten", sa {H}. "Nian är din fot." "Oj då", sa hon.
cd! De räknade en gång till, sida vid sida. Nummer fyra var en sten. Nummer nio var hennes egen
    vänstra fot. Nummer tolv var {helper}, som hade krupit ner i värmen och somnat. "Då fattas det
    tre", ropade mamman, "och det är värre än jag trodde!"
cd "Det kan vara så", sa {H}, "eller så har du aldrig haft tretton."
b. {helper} blev också räknad, av misstag.

@ mark
ab! {H} tog röd lera och gjorde en pensel av mossa. {H} målade en siffra på varje ägg, från ett till
    tio.
cd! Vid stigen fanns röd lera, och en mosstuss på en kvist blir en pensel. {H} målade en siffra på
    vartenda ägg i boet och tog god tid på sig med åttan. Sexan fick en liten våg under sig, så att
    den inte skulle bli en nia när den rullade. Det blev tio.
b. Åttan fick en glad mun.
cd& {B} höll dem stilla, ett i taget, och fick en siffra på köpet. // {B} skötte leran.
d. "Tio", sa mamman långsamt, och man såg hur en stor sten föll från hennes krage.

@ hush
ab! Sedan lyssnade de. Ettan sa tick. Tvåan sa tick, tick. Ingen hummade. "Mina tickar alltså", sa
    hon.
cd! Allra sist lyssnade de. Ettan knackade. Sjuan knackade två gånger, och tian var i slagsmål med
    sin egen svans. Ingen hummade. "Knackare", sa mamman stolt. "Allihop. Det är klart att de är.
    Deras pappa var trumslagare."
b. Tick, tick, sa hela boet, som regn.
d. "Och den där är en hummare", sa hon. "Jag skulle inte veta vad man gör med en hummare. Då måste
    man vara musikalisk."

@ on
ab! Hon släppte förbi dem. {H} fick ett blad till ägget. "Tio!" sa hon och skrattade. "Tio!"
cd! Till slut flyttade hon sig och stoppade ett mjukt blad runt ägget i korgen. "Hälsa dess mamma",
    sa hon, "att det ska ha ett nummer." Länge hörde de henne räkna till tio där bakom, bara för
    glädjen att få sluta där.
b. "Humm!" sa ägget till knackarna. Tick, tick.

# gap | Det längsta skrattet | Där bron ska vara finns bara en lång djup klyfta, och en långhals som
    inte har skrattat sedan mossan var ny.
@ edge
ab! Stigen tog slut. Här var en klyfta, bred och djup. "Det fanns en bro", sa {helper}, "när jag var
    ägg."
cd! Stigen gick fram till en klyfta, och på andra sidan fortsatte den som om inget hade hänt. "Förr
    fanns det en bro", sa {helper}. "Men det var en långhals, och han tröttnade." {H} höll korgen
    lite hårdare.
cd "Och var är han nu?" frågade {H}. {helper} pekade rakt upp.
b. {H} släppte ner en sten. Den sa inte ett ljud.

@ sad
ab! Högt där uppe var ett huvud. Det såg dystert ut. "Förr kunde jag böja mig", sa långhalsen. "Nu
    är jag stel. Jag skrattar aldrig."
cd! Långhalsen stod vid klyftan som ett torn som aldrig får besök. Halsen gick upp, och upp, och i
    änden av den, bland molnen, satt ett dystert ansikte. "Jag böjer mig inte", sa han. "Förr böjde
    jag mig för folk. Så slutade de säga tack, och då stelnade jag."
b. Ett moln låg över hans huvud som en blöt trasa.
d. Det tar tid för en suck att komma ner genom en så lång hals, och den här hade hunnit kallna.

@ joke
ab! "Vad är stort som du", ropade {H}, "och väger inget?" "Vet inte", sa långhalsen. "Din skugga!"
cd! "Vad är lika stort som du", ropade {H}, "och väger ingenting alls?" Det blev en lång tystnad.
    Man såg frågan gå uppåt. "Jag ger mig", sa långhalsen. "Din skugga!" ropade {H}. Sedan var det
    bara att sätta sig och vänta tills svaret kom fram.
cd. Det var ingen vidare gåta, men den hade rätt storlek.
abcd& {B} skrattade redan, för att visa hur man gör.
b. Och så väntade de. Halsen var ju så lång!

@ laugh
ab! "Ho", sa hans mage. "Ho, ho!" sa hans hals. Den skakade. Den böjde sig! Ner kom huvudet med en
    duns, på andra sidan.
cd! Det började i svansen, där han hade begripit den först. Det sa "ho" i magen. Det sprang uppför
    halsen, och halsen skakade, den knakade, och den böjde sig. Med ett sista väldigt "HO" damp
    huvudet ner på andra sidan, och där låg det och torkade ögonen på en buske.
cd "Min skugga", sa han svagt. "Den väger ingenting. Åh, mina stackars revben."
b. {H} kramade ägget, för hela berget skakade.

@ cross
ab! Över kom de, på landets längsta hals. "Tack!" sa {H}. "Tack!" sa {H} igen i andra änden.
cd! Halsen blev en fin bro, med en knöl här och där att hålla sig i. {H} tog sig över med korgen och
    sa "tack" i början, på mitten och i slutet, rakt in i örat. Långhalsen rodnade, och på honom
    blev det som en solnedgång.
cd& {B} sa också tack, och så en gång till för hemvägen.
b. "Humm", sa ägget. Det blev tre.
d. "Kom när ni vill", sa han. "Jag ligger kvar. Jag tycker faktiskt om utsikten här nerifrån."

# roof | Taket som gick sin väg | Det regnar för mycket för ett ägg, och dalens enda torra plats
    visar sig ha egna planer.
@ drops
ab! Plipp. Plopp. Plask! Ner kom regnet. {H} höll ett stort löv över ägget. Lövet hade ett hål.
    Dropp!
cd! Den första droppen var stor som ett plommon, och den hade tagit med sig hela släkten. Ett ägg
    får inte bli blött. {H} höll upp ett löv stort som ett bord, och märkte att en larv hade hunnit
    före.
cd "Det är hål i det", sa {helper}, "just här, över mig."
b. "Humm?" sa ägget, och sedan: "Humm!"

@ dry
ab! "Hit in!" sa {H}. Det var ett tak, brett och grått. Det hade fyra tjocka stolpar. Där under var
    det varmt och torrt.
cd! Och där, mitt i ingenstans, stod ett tak. Det var lågt och grått, på fyra rejäla stolpar, och
    mossan därunder var torr som knäckebröd. In med dem. {H} torkade av ägget i korgen med ärmen och
    lyssnade till regnet som smattrade ovanför.
cd "Sådana här borde det finnas fler av", sa {helper} och lutade sig mot en stolpe. Stolpen var
    varm.
abcd& {B} ruskade sig torr, över alla de andra.
b. "Så snällt av någon", sa {H}, "att bygga det just här."

@ off
ab! Då sa taket "aah". Det tog ett steg! Duns. Det var inget tak. "Häng med!" sa {H}, och alla höll
    sig inunder.
cd! Då flyttade sig en av stolparna. Det gjorde nästa också. Taket gäspade någonstans där framme och
    gick sin väg genom regnet, med långsamma feta dunsar. Det var det eller bli våt. Så alla höll
    sig inunder, lite åt vänster, lite åt höger, och akta svansen.
b. Längst bak hade det svans.
d. Utifrån måste det ha sett ut som ett bord som går hem med gästerna.

@ wrong
ab! Men ägget hummade lågt, och lägre. Det bar åt fel håll! {H} tittade upp. "Snälla", ropade {H},
    "kan du vända?"
cd! Felet var ägget. För varje duns hummade det svagare. De var torra och på väg åt fel håll. {H}
    letade efter den främre änden och hittade ett öra. "Ursäkta", ropade {H} in i det. "Skulle du
    kunna tänka dig att vara tak åt andra hållet?"
b "Vem där?" sa taket. "Bara dina gäster", sa {H}.
cd "Nej men", sa taket. "Har jag hyresgäster?"
d. Sådant ber man inte gärna en främling om, och ännu mindre ett hus.

@ there
ab! "Så gärna", sa taket. Det vände, duns, duns. Nu hummade ägget högt! Och ingen blev våt utom
    taket.
cd! "Jag gick bara för att hålla mig varm", sa taket. "Det ena hållet är lika bra som det andra, och
    jag har aldrig haft sällskap där nere." Det vände i elva steg. Ägget hummade upp sig igen, och
    taket gick mot bergen och frågade då och då om alla var inne.
cd. När regnet slutade var det ingen som märkte det på en lång stund.
abcd& "Alla inne!" ropade {H}, och {B} blev inräknad.
b. Det sjöng en visa om regn, och den handlade mest om fötter.

# race | Det långsamma loppet | Ett ägg och en sked gör dig till löpare i det stora loppet, vare sig
    du har tid eller inte.
@ flag
ab! En flagga! En rad små dinosaurier! "Du har ett ägg", sa en, "och en sked. Då är du med i
    tävlingen!"
cd! Bakom nästa krök fanns en flagga, en målsnodd av blommor och en massa folk. Nio små dinosaurier
    stod på rad, var och en med en nöt i en sked. "Ett ägg", sa domaren och tittade ner i korgen,
    "och en sked. Ni är sena. Bana tio." Det gick inte att säga emot en domare med så många tänder.
cd "Vilken baddare", sa bana nio och såg på ägget. "Min är bara en nöt."
b. {helper} fick hålla i målsnöret.

@ go
ab! "Klara, färdiga, gå!" I väg for de nio. Plopp! Plopp! Där föll deras nötter. {H} tog det sakta,
    med ägget på skeden. Lite till, och stopp.
cd! "Gå!" sa domaren, och nio dinosaurier rusade i väg med ett tjut. Nio nötter flög upp. Nio
    dinosaurier vände om efter dem. {H} var kvar vid starten, med ett mycket stort ägg på en mycket
    liten sked och båda armarna om alltihop, och tänkte efter. Sedan bar det framåt, ungefär lika
    långt som ett kex är brett.
cd. En snigel som inte ens var anmäld kom förbi och önskade lycka till.
b. "Nu kommer ett gupp", sa {H} till ägget.

@ thump
ab! Mitt på banan satt fru Duns. "Du är väl trött", sa hon. "Ska jag hålla det?" "Nej tack", sa {H}.
    "Jag tävlar."
cd! Halvvägs hade någon ställt ut en fåtölj, eller också var det fru Duns. "Du ser alldeles slut
    ut", sa hon ömt. "Tänk om du lade ner det en stund, just här, under mig?" "Jag kan inte stanna",
    sa {H}, som knappt hade börjat. "Jag är med i ett lopp."
b. Fru Duns satte sig på en nöt i stället. Krack!
d. "Jag hinner kläcka det innan du är i mål", sa fru Duns, och det var inte alls omöjligt.

@ rope
ab! De nio ramlade. De kom upp. De ramlade på varandra. Och {H} tog sig framåt, bit för bit, i mål.
    Ägget hade inte glidit en gång!
cd! De andra tappade, och hämtade, och krockade, och skyllde på vinden. {H} fortsatte, ett kex i
    taget. Domaren somnade och fick väckas. Och när målsnodden av blommor gled över {Hs} huvud låg
    ägget kvar på sin sked, och det hummade fortfarande.
cd "Etta", sa domaren och såg på en skugga på marken. "Och det med god marginal, fast inte åt det
    vanliga hållet."
abcd& {B} hejade så att två nötter föll.
b. "Det var det snabbaste långsamma", sa domaren, "jag har sett."

@ prize
ab! {H} vann flaggan. {H} satte den i korgen. Nu hade ägget en flagga! "Humm!" sa det, och så bar
    det av mot bergen.
cd! Priset var flaggan, och den klädde korgen. Alla nio förlorarna följde med till vadstället, för
    de ville veta hur man gör. "Man har inte bråttom", sa {H}. De nickade, och rusade genast i väg
    för att pröva.
b. Den vajade hela vägen.
d. "Inte ha bråttom", sa bana nio med djup respekt. "Att ingen har kommit på det förut."
"""
