"""The extra hill's obstacles: five times somebody very large helps, and nobody looks up."""

OBSTACLES = """
# pool | Fyrtio Tutar | Fyrtio Tutar vill bli fotograferade på en gång, och ingen av dem tänker
    flytta på sig förrän det är gjort.
@ block
ab! Stigen var full av Tutar. De var fyrtio, på rader. "Vi är klara", sa lady Tut. "Ta oss!"
cd! Stigen var full. Lady Tut hade skickat efter släkten, och där stod de på fyra rader, de minsta
    framför kameran. De var fyrtio, var och en med en kam, var och en med hakan i vädret. "Vi är
    klara", sa lady Tut. "Ingen går förrän den är tagen."
cd "Men det finns ju bara en kvar", sa {H}. "Då får du sikta noga", sa lady Tut.
b. Det gick inte att ta sig runt, och de var för breda att ta sig över.

@ blink
ab! "Titta på min hatt!" sa {H}. Trettionio tittade. En nös. "En gång till!" Nu tittade alla, men en
    tittade på fel hatt.
cd! Fyrtio är många Tutar. {H} höll upp en hatt för dem att titta på. Trettionio tittade, och en
    nös. De försökte igen. En blinkade, en fnissade, och en hade tappat en tand och ville vänta
    tills den växte ut.
abcd& {B} gjorde en grimas åt första raden. Det hjälpte inte.
cd. "Vi har hela dagen på oss", sa lady Tut. Hennes farbror frågade om det var ett löfte.
b. En mycket liten Tut måste gå bakom en buske.

@ stamp
ab! Då, bakom dem: DUNS. Alla såg sig om. Där var ingen. Men där var en damm. Den var ny!
cd! Mitt i alltihop kom en duns bakifrån, så djup att fyrtio kammar sa "tut". Alla såg sig om. Ingen
    var där. Men där det nyss hade varit mossa låg en damm, vid och rund, med fem vikar i ena änden.
    Den höll fortfarande på att fyllas.
cd "En damm av den plötsliga sorten", sa {guide}. "De kommer upp som gräs."
b. Den var slät och klar, och längst upp hade den fem små vikar.
d. Det var en märklig form för en damm. Ingen kom sig för att undra vad den liknade.

@ glass
ab! "Titta ner!" sa {H}. De tittade. Fyrtio Tutar tittade tillbaka! "Det är vi", sa lady Tut. "Och
    vi rör på oss!"
cd! Det var {H} som såg det. "Kom hit är ni snälla", sa {H}, "och titta ner, allihop." De trängde
    sig fram. Ur vattnet tittade fyrtio Tutar, varenda en, med öppna ögon. "Det är vi", sa lady Tut,
    "och det är strålande."
cd "Den tar aldrig slut", sa {H}. "Ni kan få en ny varje dag, från vilken sida ni vill."
b. "Jag har tre goda sidor", sa lady Tut sakta.

@ past
ab! Nu stod ingen i vägen. De satt runt dammen och log mot den. {H} tog sig förbi, med kamera och
    allt.
cd! Sedan var det lätt. Tutarna låg i krets runt vattnet, haka vid haka, och beundrade varandra. {H}
    tog den mjuka sidan av stigen, med kameran, och i den fanns fortfarande en bild kvar.
cd. "Lite åt vänster, kusin", hördes det där bakom. "Du är i min himmel."
b. "Vilken tur", sa {H}, "att den fanns."
d. Ingen av dem märkte att kullen bredvid stigen stod på tre ben.

# mist | Nio huvuden i dimman | Något med nio huvuden kommer ur dimman, precis som professorn har
    sagt, och alla nio säger iip.
@ white
ab! Uppe i passet var allt vitt. {H} såg inte stigen. {H} såg inte ens kameran.
cd! I passet låg dimman så tjock att den gick i bitar när man vinkade åt den. {H} fick känna sig
    fram längs stenarna, med kameran tätt intill. Någonstans framför stod {guide} och förklarade för
    en klippa vad dimma består av.
abcd& "Är du där?" frågade {H}. "Mm", sa {B}, om det inte var dimman.
b. Det var som att vara inuti en kudde.
d. "Den är alldeles ofarlig", sa {guide} till klippan, "som ni ser. Eller som ni skulle se, om ni
    såg."

@ nine
ab! Då såg {H} ett huvud. Och ett huvud. Och ett huvud! Det var nio huvuden på rad. Alla nio sa:
    "Iip?"
cd! Då mörknade dimman på ett ställe. Den fick ett huvud på en lång hals. Den fick ett till, och ett
    till. {H} räknade till nio. "Där!" viskade {guide}. "Nio huvuden! Det var det jag sa! Jag hade
    aldrig trott att jag skulle få rätt!"
cd {H} kom ihåg att vara artig, för det är något att hålla sig i när det är dimma. "God dag", sa
    {H}, "till er alla nio."
b "God dag", sa {H}. "God iip", sa de.

@ log
ab! {H} kom närmare. Det var nio små långhalsar på en stock! "Mamma är borta", sa de. "Hon var här.
    Sedan blev det vitt."
cd! På nära håll var det en stock. På den, i rad, satt nio mycket unga långhalsar och höll varandra
    i svansen. "Vi får inte gå härifrån", sa den första. "Inte förrän mamma kommer", sa den andra.
    "Hon är rund", sa den nionde, "där nere."
ab& {B} satte sig i raden för att muntra upp dem.
cd. {guide} strök något i sina papper, och strök sedan strecket.
b. På nio små nosar satt nio små droppar.
d. Någon hade berättat en rolig historia för dem, men den hade fastnat vid nummer fyra.

@ puff
ab! Då drog någon in luft. Det var ett långt, långt andetag. Och sedan: SCHOOO! Dimman flög bort,
    och där var mamma!
cd! Bakom dem drog någon in luft. Det tog sådan tid att dimman lutade åt ena hållet. Sedan andades
    någon ut. Det var en varm vind som luktade ormbunke, och den blåste passet rent som ett fat. Tio
    steg bort stod en mamma och tittade åt fel håll.
cd "En lokal vind", sa {guide}. Vingarna satt ut och in.
b. Allt löst flög upp, och kom ner med en ormbunke på.
d. Man kan träffa på lokala vindar där uppe, men det är sällan de säger "så där ja".

@ thanks
ab! "Tack!" sa mamman. Hon gav {H} en blomma. "Det var inte jag", sa {H}. "Det var vinden." En kulle
    blev röd.
cd! Mamman räknade dem genom att pussa dem, och {H} fick en blomma för sin vänlighet. "Men det var
    inte jag", sa {H}. "Det var vinden." Och {h:hon} lade blomman på närmaste kulle, om det nu var
    där vinden bodde. Kullen tycktes bli lite rundare.
b. "Iip, iip, iip", sa raden, hela vägen ner.
cd. "Nio huvuden", sa {guide}, "men i rad. Det måste jag skriva till någon om."

# view | Kullen med utsikt | Från den mjukaste kullen av alla ser man långt, och varje gång man
    tittar är det något nytt man ser.
@ up
ab! "Högt uppifrån ser man den Största", sa {H}. Här var en kulle, rund och mjuk. Där uppe ställde
    {H} sin kikare.
cd! "Om den är så stor borde man se den uppifrån", sa {H}. Bredvid stigen låg en kulle, rund som en
    bulle, med trappsteg på baksidan som nästan liknade en ryggrad. Där uppe ställde {H} sin kikare,
    och det var den mjukaste kulle som någon av dem hade suttit på.
cd. "Stadigt berg", sa {guide} och klappade det. Det ryckte till.
b. Den var varm som en kudde som någon just har lämnat.

@ look
ab! {H} tittade åt vänster. Ormbunkar. {H} tittade åt höger. Ormbunkar och en svans, fast en liten.
    Ingen Störst! "Den är inte här", sa {H}.
cd! {H} vred kikaren längs hela dalen. Där fanns ormbunkar, och Tutar, och någons tvätt. Där fanns
    en svans, men ägaren var av måttlig storlek. Av den Största syntes inte ett spår åt något håll.
    {H} hade tittat överallt utom nedåt.
abcd& {B} tittade i fel ände. Allt var väldigt långt borta.
b. "Är den bakom trädet?" sa {guide}. Det var den inte.

@ lunch
ab! De åt lunch. {H} hade ett äpple. Det tappade taget och rullade bort över mossan. Glupp, sa
    kullen. "Förlåt?" sa {H}.
cd! Det var ett bra ställe för lunch. {H} hade ett äpple för mycket i korgen, och det rullade ner
    för sluttningen. Det hördes en sorts svälj. "Ursäkta", sa {H}, för någon borde ju. Efter en
    stund fick ett äpple till rulla, bara för att se. Glupp.
cd+ "Det är en mycket hungrig kulle", sa {B}. Det ville ingen svara på.
b. "Tack", sa någon. Det var inte {guide}.
d. "Alla kullar sätter sig", sa {guide} med full mun. "Jag har hållit föredrag om det."

@ moved
ab! {H} tittade igen. "Var är floden?" Den hade varit till vänster. Nu var den till höger. Allt hade
    flyttat sig! Eller var det kullen?
cd! Nästa gång {H} såg i kikaren var det ett berg i den. Floden, som hade varit till vänster, låg
    till höger och långt bakom. {H} tittade på kartan, vände på den, och vände sedan på sig själv.
cd "Jorden snurrar", sa {guide}. "Det är väl känt." "Så fort?" undrade {H}. "Efter lunch", sa
    {guide}.
b. Ormbunkarna for förbi som folk på väg till en fest.

@ near
ab! Kullen stannade. Nu var passet riktigt nära! "Vilken kort väg", sa {H}. "Tack, kullen." Kullen
    sa ingenting, men mycket mjukt.
cd! Så slutade allting att fara förbi. {H} kom ner med kikaren. Och där, på det som borde ha varit
    en halv dags väg bort, började stigen upp mot passet. "Det är den bästa kulle {we:vi} har varit
    på", sa {H} och klappade den, eftersom ingen annan tänkte göra det.
b. Långt bakom, där kullen hade varit, fanns en rund och kal fläck.
d. Den är inte med på någon karta. När någon väl kommer för att rita den har den gått.

# bless | Prosit | Bladen är fulla av damm, alla nyser, och mest av alla nyser någon som ingen kan
    se.
@ dust
ab! Bladen växte så tätt att det inte gick att komma fram. Och de var fulla av damm. "Ah", sa {H}.
    "Ah … tjo!"
cd! Här stod ormbunkarna tätt som borst, och varenda en var täckt av gult damm. Vid minsta stöt föll
    det som mjöl. {H} stoppade kameran innanför ärmen. "Ingen får", sa {guide}, "ah", och sedan var
    det för sent att säga vad.
b. {H} var gul, och kameran med.
cd& {B} blev gul överallt och såg ut som någons farbror.

@ choo
ab! "Atjo!" sa {guide}. "Atjo!" sa en skalbagge. "Atjo, atjo!" sa Tutarna. Var och en fick ett
    "prosit" av {H}.
cd! Det spred sig. {guide} nös sig baklänges in i en buske. En skalbagge nös av sig prickarna. Från
    vänster kom fyrtio nysningar, en i taget, med ett tut på varje. "Prosit", sa {H} till varenda
    en. Det var bråda stunder.
abcd& {B} nös tre gånger och fick tre prosit.
b. En mask nös och blev lika förvånad som alla andra.
d. Man måste inte, för en skalbagge. Men en skalbagge minns.

@ hold
ab! Då sa något "ahhh". Det var mycket djupt. Det var mycket stort. "AHHHH", sa det. "Håll i er!"
    ropade {H}.
cd! Och då började ett till, bakom ormbunkarna. Det var ett "ah" så djupt att det kom ur marken. Det
    höll i sig. Dammet stannade i luften för att se. Alla små nosar tystnade, och {H} tog tag i den
    tjockaste stam som fanns.
cd "En vulkan", viskade {guide}. "Eller en faster."
b. "Ahhh", sa det igen, och en fågel flyttade hemifrån.

@ flat
ab! TJO! Alla ormbunkar lade sig platt. Dammet var borta. Nu fanns det en väg, rak och bred!
    "Prosit!" ropade {H}.
cd! Det var inte så mycket en nysning som ett väder. När {H} tittade igen låg ormbunkarna platt åt
    vänster och åt höger, som om någon hade kammat dem. Mellan dem gick en väg, rak som en bena,
    ända bort till bergen. "Prosit", sa {H} till ingen alls.
bcd. {guide} hängde upp och ner i ett träd och sa att det var meningen.
d. Det var dalens bästa nysning på tusen år, och ingen fanns där och tog åt sig äran.

@ voice
ab! "Tack", sa en liten röst. {H} såg sig om. Där var bara en kulle. "Ingen orsak", sa {H} ändå.
cd! "Tack", sa någon. Det var en liten röst, och den kom ganska högt uppifrån. {H} såg åt vänster,
    och åt höger, och bakåt. Där låg en kulle och tittade på himlen. "Ingen orsak", sa {H} till den,
    för säkerhets skull, och tog kameran ur ärmen.
b. Vägen var bred som tio vägar.
cd. Sedan bar det av längs mitten, där det var som slätast.

# bridge | Bron som ryckte till | Floden är för hög att ta sig över, tills någon hittar en bro som
    inte finns på någon karta.
@ high
ab! Regn, regn, regn! Floden hade blivit fet. Den hade ätit upp stenarna. {H} såg på kartan. Där
    fanns ingen bro.
cd! Det regnade, och floden hade lagt på hullet. Den hade svalt stenarna man brukar gå på, och nu
    slickade den stigen. {H} såg på kartan, och det gjorde regnet med. Det fanns ett vadställe på
    den, men vadstället fanns numera på botten.
cd "En flod av den här sorten", sa {guide}, "kallas våt."
abcd& {B} blängde på den. Den blängde tillbaka. // {B} kastade i en pinne. Floden behöll den.
b. En stock kom förbi med en groda på. "Ur vägen!" sa grodan.

@ found
ab! {H} vek ihop kartan. Och där var en bro! Den var lång och grå. Den var tjock här och smal där
    borta.
cd! {H} vek ihop kartan så att den inte skulle bli våt, och tittade upp, och där var en bro. Den var
    lång, slät och grå. I ena änden var den tjock som ett hus, och i den andra smalnade den till en
    spets. Den hade inte varit där förut. Det hade man märkt.
cd "Den är från den sena brotiden", sa {guide}. "Det ser man på rynkorna."
b. Den var varm, och regnet rann av den åt båda håll.

@ over
ab! Över bar det, gupp, gupp, gupp. På mitten stannade {H}. "Rörde den sig?" Det gjorde den. Den
    fnissade!
cd! De tog sig över, en efter en. Längs ryggen satt knölar, lika bra som ett räcke. Halvvägs råkade
    {Hs} ärm stryka längs sidan, och hela bron rös till, som när någon kittlas i kyrkan.
cd. "Det är bara träet som arbetar", sa {guide}, som ändå valde att flyga.
b. "Förlåt", sa {H} till den. "Var det din sida?"
d. Sedan höll den sig still, men det kändes att den höll sig still med flit.

@ tip
ab! I slutet böjde sig bron uppåt. Den lyfte {H}, så högt! Sedan satte den ner {h:henne}, mjukt som
    en puss.
cd! Där bron tog slut var det ännu en bit vatten kvar. {H} höll just på att räkna ut hur, när
    spetsen krökte sig som ett frågetecken. Den tog {h:henne} om midjan, svingade {h:henne} över och
    satte ner {h:henne} i mossan, med rätt ände upp.
abcd& Sedan hämtade den {B}, som blundade med båda ögonen.
b. "Så gör inte alla broar", sa {guide}.

@ gone
ab! {H} vände sig om för att tacka. Bron var borta! Där fanns bara en kulle, med mycket våt mossa.
    "Tack, bron", sa {H}.
cd! {H} vände sig om för att tacka någon. Regnet hade slutat, floden rann fet och brun från strand
    till strand, och ingenstans fanns det någon bro. På andra sidan låg en kulle och droppade i ena
    änden. "Om {we:vi} ändå visste", sa {H}, "vem man ska tacka."
b. Kullen sa dropp, dropp, dropp.
d. "Bortspolad", sa {guide}. "Det är sådant broar gör." Kullen hostade och såg på molnen.
"""
