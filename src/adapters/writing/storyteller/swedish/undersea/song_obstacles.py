"""The obstacles along the silver trail, in Swedish: five who cannot sleep, and what they do."""

OBSTACLES = """
# bed | Åttio i en säng | Silverslingan går in under en säng med åttio ostron, och alla åttio är
    klarvakna och vänder sig.
@ oysters
ab! Slingan gick in under en säng. I den låg åttio ostron. "Flytta på dig!" sa alla, på en
    och samma gång.
cd! Silverslingan gick rakt in under en säng för ostron. Åttio stycken låg där under ett enda
    täcke, åttio par ögon var öppna, och vart och ett sa åt sin granne att flytta på sig.
b. "Är det morgon?" frågade ett. "Det är inte ens natt", sa {H}.
cd. "Det är hans armbågar", sa det som låg ytterst. Ostron har inga armbågar. Så illa var det.

@ turning
ab! Ett vände sig. Så alla vände sig. Duns! Det sista ramlade ur och gick och lade sig först.
cd! Då vände sig ett av dem. Så nästa fick också vända sig, och nästa, hela vägen bort, tills det
    sista ramlade ur. Det simmade runt och kröp ner längst fram. "Flytta på dig", sa det. Och så
    började det om.
cd {H} drog i täcket. Det hade alltid varit ett ostron för kort.
abcd& {B} räknade dem. Det blev åttioett, för {B} hade lagt sig, {b:hon} också.
b. Varje gång följde täcket med.

@ tips
ab! "Räkna får", sa {H}. "Vad är ett får?" sa de. {H} berättade. Då blev de ännu vaknare!
cd! Nattålen höll upp sin lykta för att vara till nytta. "Ni kan ju räkna får", sa {H}. Ingen hade
    hört talas om får. {H} förklarade ullen, de fyra hörnen och lätet. Lätet var ett misstag.
    Snart satt åttio ostron rakt upp och sa "bä".
b. "Bä!" sa ostronen. Det tyckte de mycket om.
d. "Och så hoppar de över en grind?" frågade ett ostron. "Varför då?" Det var inte lätt att säga.

@ pretend
ab! "Ni kan inte sova", sa {H}. "Men vem kan se ut som om?" Klapp! Åttio skal gick igen. Åttio
    ostron låg stilla som stenar.
cd! "Jag förstår att ingen kan sova", sa {H}. "Det är väl ingen som ens kan se ut så." Det tog
    ostronen illa upp. Åttio skal gick igen, ett efter ett, som en mycket lång dragkedja. Sedan var
    det så tyst att man hörde hur de vann.
cd+ "Det där kikade", viskade {B}. Det hade det inte alls, och det sa det, och så var det ute.
b. Ett snarkade lite, för att skryta.

@ under
ab! {H} simmade in under sängen, tyst som mjölk. Där var slingan, längre och längre bort.
    Knappen var med.
cd! {We:hon} gled in under sängen, förbi en borttappad toffel och ett ostron som sa att det alltid
    låg just där. På andra sidan fortsatte silverslingan. {H} höll hårt i knappen, så att den inte
    skulle skramla. "Alla vann", sa {h:hon} tyst, och ingen sa "bä".
b. Inte ett enda av de åttio flyttade på sig.

# word | Ordet mitt emellan | Vakten vid valvet vill ha ett lösenord, men dagens har slutat gälla
    och nattens har inte börjat.
@ arch
ab! Där var ett valv, och i valvet stod en krabba. "Lösenord?" sa krabban. Det visste inte {H}.
cd! Silverslingan gick genom ett valv, och i valvet stod vakten. Det var en krabba med en liten
    flagga, som han höll tvärs över vägen. "Lösenord", sa han. "Vilket är det i dag?" frågade {H}.
    Det var en bra fråga, och hans ögon gick åt var sitt håll.
b. Han sa det så strängt som en mycket trött krabba kan.
cd. Nattålen försökte smita förbi. Han fick veta att han var för tidig.

@ words
ab! "Dagen har ett ord", sa krabban. "Natten har ett ord. Men vad är det nu?" Det var varken dag
    eller natt!
cd! "Dagens ord gällde till solnedgången", sa krabban. "Nattens ord gäller när det är mörkt. Nu är
    det efter det ena och före det andra. Det finns inget ord. Jag släpper inte ens in mig själv."
    Han hade inte varit hemma och ätit. Han hade stått här och vaktat på sig.
b. "Jag vill ha min kvällsmat", sa krabban med liten röst.
abcd& {B} gissade på tolv ord, och ett av dem var "falukorv". // {B} tog vägen runt. Där stod också
    en vakt. Det var samma vakt.

@ guesses
ab! "Är det bulle?" sa {H}. "Är det bums? Är det knapp?" "Fina ord", sa krabban. "Men vilket
    är det rätta?"
cd! {H} försökte med "snälla", som ofta är rätt. {H} försökte med "bulle" och "onsdag", och höll
    upp knappen och försökte med "knapp". "De är utmärkta", sa krabban. "Jag skulle vara stolt över
    vart och ett. Men ingen har sagt mig vilket."
d. "Vem brukar säga det?" frågade {H}. "Den som stod här före mig", sa krabban. "Det är mamma, och
    hon ligger, klarvaken."
b. "Är det blubb?" Det var det inte ens.

@ made
ab! "Då hittar vi på ett", sa {H}. "Ett ord för nu. Jag säger: nästan!" "Nästan", sa krabban. Han
    smakade på det. Han älskade det.
cd! "Finns det inget ord för nu", sa {H}, "så är det dags att någon gör ett. Jag säger: nästan."
    Krabban sa det tyst för sig själv. Han sa det åt vänster och åt höger. Det var nästan dag. Det
    var nästan natt. "Lösenord?" frågade han, och ögonen lyste. "Nästan", sa {H}. "Passera", sa
    krabban.
b. Han skrev det på sin flagga, för att inte bli av med det.
cd. "Nästan", sa krabban till sig själv, och äntligen släppte han in sig.

@ beyond
ab! Bakom valvet var det dunkelt. {H} fick låna nattålens lykta. Och där gick slingan!
cd! På andra sidan kastade valvet en skugga, lång som en gata. "Ta min", sa nattålen och gav {H}
    sin lykta. "Jag gör ändå inget annat än gäspar." I skenet låg silverslingan på sanden som något
    som har skrivits i stor hast.
b. "Nästan!" ropade krabban. Han menade adjö.

# yawn | Havets största gäspning | Gamle farbror Marulk har börjat på en gäspning och kommer inte
    till slutet, och allt som är löst åker in.
@ pull
ab! Något drog. Det drog i tången. Det drog i sanden. Det drog hatten av en räka! {H} tog hatten.
    "Vad är det?"
cd! Först lade sig tången platt. Sedan kom det sand, och grus, och en räka utan hatt. {H} fångade
    hatten, en liten stund efteråt, och sedan gällde det att bara hålla sig kvar. Något andades in.
b. In, in, in gick det. När skulle det gå ut?
cd. Silverslingan gick åt samma håll. Typiskt.

@ uncle
ab! Det var en fisk, stor som en buss! Farbror Marulk gäspade. "Ja ka inte shluta", sa han. Vilken
    mun!
cd! Det var farbror Marulk, som var stor som en buss och hade gäspat sedan lunch. Munnen stod öppen
    som ett garage. Nattålens lykta lyste på två stolar där inne, en barnvagn och det mesta av en
    utflykt. "Ja ko'er inte ti shluet", sa farbror Marulk.
b. "Han kommer inte till slutet", sa {H}.
d. Det finns gäspningar som går över av sig själva och sådana som behöver hjälp, och den här hade
    från början varit för stor för en enda fisk.

@ tickle
ab! {H} kittlade honom med en fjäder. "Ha!" sa farbror. "Haaaaa!" Nu var det ett skratt och en
    gäspning. Det var värre!
cd! {H} tog en fjäder, som en mås hade tappat, och kittlade honom på läppen. Farbror Marulk började
    skratta. Men för den skull slutade han inte gäspa. Ut kom två stolar och ett "ha", och in for
    stolarna igen, med en duk.
abcd& In for {B}, och ut kom {B}, med en bulle. // {B} for in ända till utflykten och stannade en
    stund.
b. Vagnen for in och ut, som göken i ett ur.

@ caught
ab! "En gäspning ska smitta", sa {H}. "Ge den till mig!" {H} sträckte på sig. {H} gäspade: "Aaaah!"
    Och farbrors mun gick igen. Klopp!
cd! "Ingen har blivit smittad", sa {H}. "Det är bara det. En gäspning vill vidare." {H} såg rakt in
    i den väldiga munnen och tänkte på kuddar. Det kom ända nerifrån, sakta och varmt, och {H}
    gäspade den till slutet, åt dem båda. Farbror Marulks mun gick igen, som locket på en låda.
    "Åh", sa han, "tack."
b. Det var den bästa gäspning {H} någonsin hade haft.

@ spat
ab! Ut kom två stolar. Ut kom en vagn. Och runt hans mage gick slingan. Efter den, med
    knappen!
cd! Han lämnade tillbaka allt och torkade av det först: stolarna, vagnen och en räkfamilj som suttit
    och fikat. "Vi trodde att det var en grotta", sa de, "med drag." Silverslingan gick runt honom
    som snöret runt ett paket, och bort. {H} kände efter knappen, som var kvar, och simmade vidare.
b. Räkan fick sin hatt igen, den också.

# statues | Tången som fick det på hjärnan | En skog av tång blir inte av med två slingor sång, och
    den griper tag i alla som rör sig i hålet.
@ weed
ab! Tången stod hög och grön. "Solen sjunker", nynnade den. "Sjön är still." Sedan tog det stopp,
    och all tång stod stel.
cd! Framför låg en skog av tång, hög som en kyrka, och in i den gick silverslingan. Tången nynnade.
    Den nynnade första slingan och gungade, den nynnade andra och gungade. Sedan kom hålet, och
    varje ruska stod stel som en kvast. Efter det började den om.
b. Den nynnade det nio gånger. Längre än så kom den aldrig.
d. "Den har fått det på hjärnan", sa nattålen, "och den har ingen hjärna. Så den har fått det
    överallt."

@ stuck
ab! In simmade {H}. Sången tog slut. Det gjorde inte {H}. Hopp! Tången tog tag och höll fast tills
    sången kom igen.
cd! {H} simmade in. I två slingor gick allt bra. Men i hålet tog {H} ett simtag till, och då var
    det tång runt både armar och mage. Det gjorde inte ont. Det var som att bli kramad av väldigt
    många fastrar. När sången började igen släppte de.
abcd& Den hade {B} också, om magen. // "Mmf", sa {B}, som var idel gröna band.
b. "Får jag åka nu?" sa {H}. Inte än.

@ game
ab! "Den leken kan jag!" sa {H}. "Simma när den sjunger. Stopp när den slutar." Simma, simma,
    simma. Stopp!
cd! "Men det här kan jag", sa {H}. "Det är ju stoppdans." Och den hade {h:hon} alltid varit bra på.
    Solen sjunker: sex simtag. Sjön är still: sex till. Stopp. {H} hängde i vattnet som en tavla av
    sig själv, med knappen i en utsträckt hand. En bit tång kom och tittade. Den hittade inga fel.
abcd~ {B} var också staty, utom ena örat. // {B} stannade lite sent och låtsades vara en sten.
abcd+ "Det kliar på näsan", sa {B} utan att röra en min.
b. Inget rörde sig utom en bubbla.

@ sneeze
ab! Stopp! Ingen rörde sig. Men nattålen hade tång i näsan. "Ah", sa han. "Ah..." Hans lykta
    skakade. Solen sjunker! "...tjo!"
cd! De var nästan ute när nattålen fick tång i näsan. Det var mitt i hålet. Ögonen tårades, lyktan
    skakade, och han blev längre och längre. {H} kunde inte ens säga "låt bli". Så långt hade hålet
    aldrig varit. Sedan nynnade tången, och han nös sig rakt ut på andra sidan.
b. "Prosit!" sa {H}, på en enda ton.

@ out
ab! Simma, simma, simma, och ut! Här var vattnet klart. Slingan gick vidare. "Jag hittar
    resten åt er", sa {H} till tången.
cd! Två slingor till, och ut kom {we:hon}. På andra sidan löpte silverslingan över ren vit sand.
    {H} vände sig om. "När jag kan tredje slingan", sa {h:hon} till tången, "får ni höra den
    först." Det gick som en suck genom den, uppifrån och ner.
b. Alla toppar vinkade. Det var inte ens i hålet.

# supper | Kvällsmat, och så kvällsmat | På det gamla skeppet får kocken inte servera frukost förrän
    det har varit natt, så det blir kvällsmat.
@ table
ab! Slingan gick över ett långt bord. "Sitt!" sa en hummer. "Det är kvällsmat." {H} fick en
    sked som en åra.
cd! Silverslingan gick in genom en glugg och längs ett bord med fyrtio tallrikar. "Precis lagom",
    sa kocken, som var en hummer med gott om händer, och gav {H} en sked. "Det är kvällsmat." Det
    var något i hans blick. {H} såg på tallrikarna igen. Ingen hade ätit upp.
b. Det luktade soppa, och mera soppa.

@ again
ab! Det blev soppa. Det blev paj. Sedan ringde kocken till nästa mål. "Vad är det?" sa {H}.
    "Kvällsmat!" sa kocken.
cd! Det var en mycket god kvällsmat. Efteråt torkade kocken sina klor, såg ut i det röda ljuset och
    suckade. "Efter kvällsmat kommer natten", sa han, "och efter natten frukost. Jag har gröten
    klar. Men det har inte varit natt." Så det blev kvällsmat. För {H} var det den första. För
    räkan mitt emot var det den elfte.
abcd& {B} åt för två, och sedan för sex. // {B} sa nej tack och åt upp den.
b. Räkan fick knäppa upp skalet två hål.

@ full
ab! "Jag är mätt", sa {H}. "Men ingen går från bordet före nästa mål", sa kocken. Han var så trött
    att han saltade sin mössa.
cd! Det hängde en regel på väggen: ingen går före nästa mål. "Det är inte jag som har skrivit den",
    sa kocken. "Jag har bara plastat in den." Han var så trött att han skalade samma potatis två
    gånger och pepprade blommorna. Under {Hs} armbåge gick silverslingan vidare, förbi sylten och
    ut genom dörren.
b. Alla räkor stönade. Här kom pajen!
d. Nattålen, som äter frukost i solnedgången, visste inte längre vad något hette.

@ meal
ab! {H} lyfte sin sked. "Ett mål är kvar", sa {H}. "Sängfösaren! Det är bara en smula."
cd! "Men det finns ett mål mellan kvällsmat och natt", sa {H} och lyfte sin sked. "Det heter
    sängfösare." Kocken tog fram sin penna. "Vad är det i den?" "En smula", sa {H}, "var, och sedan
    är man klar." Jublet gick längs båda sidor av bordet, fast inte så högt, med tanke på pajen.
b. De fick en smula var, och det var lagom.

@ leave
ab! Så var kvällsmaten äntligen slut. Slingan gick förbi sylten och ut. {H} och knappen kom
    efter.
cd! Kocken åt sin egen smula stående, och det var det första han hade smakat på hela dagen. "Kom
    tillbaka till frukosten", sa han, "om det blir någon." {H} lovade att se till det.
    Silverslingan gick genom sylten. {H} följde den med knappen i ena handen och den andra på magen.
b. Den var lite klibbig en bit framåt.
"""
