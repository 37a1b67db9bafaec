"""The space story's obstacles: five stretches of a planet that has never had visitors."""

OBSTACLES = """
# snow | Snön som föll uppåt | På den vita slätten faller snön åt fel håll, och allt som är lätt
    följer med den.
@ up
ab! Det snöade. Men det snöade uppåt! Flingor kom upp ur marken och flög bort. {H} ville ta en.
cd! På andra sidan kullen snöade det, och det dröjde innan {H} såg vad det var för fel på det. Det
    snöade uppåt. Flingorna kom upp ur marken, ruskade på sig och steg, sakta, som om någon hade
    ropat att maten var klar.
b. En for in i {Hs} ärm och ut vid halsen.
d. Den som stod alldeles stilla kunde känna hur strumporna funderade på saken.

@ hat
ab! Upp for {Hs} mössa! Upp for en vante! {H} tog tag i den och kom ner igen, mycket, mycket sakta.
cd! Först tog den {Hs} mössa, och sedan en vante, och när {H} sträckte sig efter vanten tog den
    nästan {H}. Där hängde {h:hon} i luften, med ingenting under sig, så länge att det blev pinsamt.
abcd+ {B} höll fast i jackan. "Jag har dig", sa {B}. "Jag har det mesta av dig."
abcd~ {B} högg tag i jackan och hängde där som ett ankare. // {B} drog nerifrån av alla krafter.
b. "Jag gillar inte uppåt", sa {H}.

@ heavy
ab! "Det gäller att vara tung", sa {H}. Alla fickor blev fulla med sten. Klonk, klonk. Nu bar det
    inte uppåt.
cd! "Vad har tunga saker som inte {we:vi} har?" tänkte {H} högt, och svaret var: stenar. Det gick i
    varenda ficka, två luvor och en matlåda. Sedan bar det framåt, tungt som skåp, men framåt.
cd. Smörgåsen fick bäras för sig, och den tyckte inte om det.
b. Klonk åt vänster. Klonk åt höger.

@ drift
ab! Över det vita bar det, klonk, klonk, klonk. Mitt på höll snön andan. Plipp! Det kom från
    vänster.
cd! På halva vägen stannade alla flingor där de var, ungefär i knähöjd, och tycktes lyssna. Då
    lyssnade {H} också. Plipp. Det var svagt, och det var till vänster, och snön hade också hört
    det.
b. Alla flingor vände sig åt vänster. Vem visste att de hade öron?

@ swap
ab! Där det vita tog slut lade {H} stenarna på rad. Och vem kom dalande? Mössan! Den hade haft det
    mycket trevligt.
cd! På andra sidan lämnade {H} tillbaka stenarna, på rad, den minsta först, och tackade dem. Och
    där, för någonstans måste ju snön komma ner, låg en mössa på en sten, lite längre än den hade
    varit. Den hade tydligen sett världen.
b. Den var full av snö, och snön var full av fniss.

# steam | Kittlarnas dal | I en dal full av ånga syns ingenting, och all ånga kommer ur någons näsa.
@ cloud
ab! Puff! Puff! Dalen var full av ånga. {H} höll upp en lykta. Det enda den lyste på var mer ånga.
cd! Stigen gick ner i en dal, och dalen var bräddfull av ånga. {H} höll upp en lykta så långt fram
    armen räckte. Den visade en mycket fin rund fläck av ingenting, och bakom den mer.
b. {Hs} näsa började droppa, och den var inte den enda.
cd. Det var som att vara inne i en bulle.

@ noses
ab! Ångan kom ur hål. Två här. Två där. "Puff", sa hålen. "De ser ut som näsor", sa {H}.
cd! Ångan kom ur hål i marken, alltid två och två, sida vid sida. De puffade. Sedan slutade de, drog
    efter andan och puffade. "Jag vill inte oroa någon", sa {H}, "men jag tror att det här är
    näsor."
b. En av dem snörvlade.
abcd~ {B} luktade på en, och den luktade på {B}. // {B} nös, och ett hål sa prosit.

@ cold
ab! De var förkylda! {H} knöt en halsduk om den första. "Stackare", sa {H}. "Snyt dig." Den snöt
    sig. Tuuut!
cd! Det var näsor, och de var förkylda. Hela dalen var det: en familj av mycket små kullar som
    snörvlade, och ingen som sa åt dem att klä sig varmt. Så det gjorde {H}. {H} lindade en halsduk
    runt den första, två varv, och höll fram en näsduk stor som ett lakan. "Snyt dig", sa {h:hon},
    precis som andra alltid hade sagt till {h:henne}.
b. Vilket ljud det blev!
d. Det gick åt en näsduk, båda hörnen av lakanet och en sida ur loggen.

@ better
ab! {H} hade soppa med sig. En slurk till dig. En till dig. "Mmmm", sa alla kullarna.
cd! Det fanns soppa med, och när varje kulle fick några slurkar räckte det precis runt. Den sista,
    inte högre än en pall, fick två och sa att den redan kände sig skärare.
b. En enda nudel blev kvar, och den fick den lilla.

@ parted
ab! Inget mer puff. Ångan blev tunn, och sedan var den borta. En liten kulle pekade med näsan.
    Plipp! Ditåt. {H} tog sin lykta. I väg igen!
cd! Puffandet blev mindre, och sedan var det bara andetag. Det vita drogs upp som en ridå. "Där
    uppe", sa den minsta kullen, med betydligt mindre täppa, och pekade med näsan. "Det håller oss
    vakna. Men vi tycker om det." Plipp, sa det, som om det hade hört. {H} tog sin lykta och gav sig
    av.
b. "Klä er varmt!" ropade {H}, och alla kullarna rodnade.

# roll | Kullen som vände sig | Kullen i vägen sover, och den vill ha fem minuter till.
@ climb
ab! Upp, upp, upp bar det. Kullen var rund och varm. Den höjde sig lite. Den sänkte sig lite.
    "Zzzz", sa kullen.
cd! Kullen i vägen var rund och varm, och då och då höjde den sig en aning och sjönk igen. {H} hade
    kommit ungefär till midjan när den alldeles tydligt sa "zzzz".
cd. "Jag tror att det är någon", viskade {H}, och det är svårt i en uppförsbacke.
b. {H} höll sig så lätt som möjligt, för att vara artig.

@ roll
ab! Då vände sig kullen! {H} for runt som en mus på en boll. Runt, runt, och så tillbaka igen!
cd! Då vände sig kullen i sömnen. På något som vänder sig finns det bara en sak att göra, och den
    gjorde {H} så fort det gick. När kullen hade lagt sig till rätta var {H} längst ner, på samma
    sida som i början, med gräs i öronen.
cd. Ett försök till. Kullen vände sig igen. Vid det laget hade den tagit hela mosstäcket.
b. "En gång till!" sa {H}. Men tredje gången var det inte lika roligt.

@ wake
ab! {H} hittade örat, ett stort med en buske i. "Vakna", sa {H}. "Fem minuter till", sa kullen.
cd! {H} letade runt kullen tills där var ett öra, med en buske som växte i. "Skulle du vilja vakna?"
    frågade {H} sakta. "Fem minuter", sa kullen. "Hur långt är det för en kulle?" frågade {H}.
    Kullen räknade. Det var ungefär tusen år.
b. Den drog upp mossan till hakan.
abcd& {B} hade en bättre idé, men den lät för mycket. // "Och nu då?" sa {Bs} ögonbryn.

@ lullaby
ab! "Sov gott då", sa {H} och stoppade om den. {H} lade en blomma vid dess kudde. Kullen log och
    lade sig platt som en matta.
cd! "Då ska du sova ordentligt", sa {H}, som visste hur man gör vid läggdags. {H} hämtade mossan som
    hade glidit av och stoppade om den längs båda sidor. Vid örat fick den en blomma, till i morgon.
    Kullen suckade djupt. Alla dess bulor slappnade av, och den låg platt som en matta.
b. Den hade bara frusit om fötterna.

@ across
ab! Tyst, tyst bar det i väg, tvärs över dess mage. På andra sidan: plipp! Nu var det mycket
    närmare.
cd! Över kom de utan ett ljud, eller nästan. Det gick på ett kick. Och på andra sidan var plippet
    plötsligt så nära att {H} såg sig om för att se vem som stod där.
b. "God natt, kullen", viskade {H}.

# echo | Kanjonen som frågade tillbaka | I kanjonen får varje fråga en ny fråga till svar.
@ shout
ab! Bergen var mycket höga. "Vart går vägen?" ropade {H}. "Vart går vägen?" sa bergen. "Jag var
    först!" "Jag var först!" sa bergen.
cd! Vägen gick mellan två klippor, så höga att himlen bara var ett band. "Vart går vägen?" ropade
    {H}, för den delade sig i tre. "Vart vill du att den ska gå?" sa kanjonen. Det var ett eko, men
    det hade varit ensamt länge och börjat lägga till saker.
b. {H} skrattade, och det gjorde bergen med, lite för sent.

@ quarrel
ab! "Är du stor?" sa {H}. "Är du?" "Är du blå?" "Är du?" Så höll det på ända till lunch.
cd! "Har du sett en signal?" frågade {H}. "Vad skulle jag se den med?" frågade kanjonen. "Har du
    hört den?" "Har jag hört vad?" "Den säger plipp." "Gör den?" {H} satte sig på en sten. Det var
    som att prata med en mycket stor tvååring.
b. Det var ingen som vann.
abcd+ "Fråga vad den åt till frukost", sa {B}. Den frågade vad frukost var. // "Låt mig", sa {B}.
    "Låt dig vad?" sa kanjonen.

@ riddle
ab! Då fick {H} en idé. "Gissa vad jag letar efter", sa {H}. Bergen blev tysta. Ingen hade bett dem
    gissa förut.
cd! Då kom {H} på hur det kunde gå. Ville den bara fråga, så måste någon ge den något att fråga om.
    "Gissa vad jag letar efter", sa {H}, "så säger jag om det bränns." Kanjonen blev så glad att en
    liten sten föll ner.
b. "Är det en banan?" sa bergen. "Nej", sa {H}.

@ warm
ab! "Är det här?" sa vänster. "Kallt", sa {H}. "Är det här?" sa höger. "Är det plipp?" "Ja!" ropade
    {H}. "Nu bränns det!"
cd! "Är det här inne?" ropade vägen till vänster. "Kallt", sa {H}, som inte hörde ett ljud. "Här?"
    ropade den i mitten. "Ännu kallare." "Är det något", frågade vägen till höger och sänkte rösten,
    "som säger plipp?" "Det bränns!" ropade {H} och var redan på väg.
b. Det gick så fort att ekot fick trava.

@ last
ab! Ut bar det i det fria. "Tack!" ropade {H}. "Kommer du tillbaka?" sa bergen. "Ja", sa {H}. En
    stjärna kom ut för att titta.
cd! I slutet fälldes himlen upp, med en stjärna på. "Kommer du tillbaka?" frågade kanjonen, och den
    här gången var det inget eko av någonting. "Ja", sa {H}. "Ja", sa kanjonen sakta, flera gånger,
    för att prova. Det var det första svar den någonsin hade gett.
b. Det lät som ett leende, om berg ler.

# glass | Det klingande fältet | På ett fält av glas får inget gå sönder, och allting klingar.
@ field
ab! Pling! {H} rörde vid en blomma. Den var av glas. Pling, plang, plong, sa hela fältet. {H} vågade
    inte röra sig.
cd! Nästa dal var planterad med glas. Tusentals tunna stjälkar stod tätt som havre, och på var och
    en satt en blomma som ett glas upp och ner. {H} rörde vid en. Pling, sa den. Och sedan sa de det
    allihop, pling, plang, plong, härifrån till världens ände, och det dröjde tio minuter innan det
    var tyst.
b. "Förlåt", andades {H}. Pling!

@ narrow
ab! {H} gick in på tvären. In med magen. Upp med armarna. Oj nej. Oj nej. Pling!
cd! {H} försökte på tvären, utan att andas, och kom en bra bit innan en armbåge råkade komma emot.
    Pling, plang, plong. Och under allt oväsen stannade det som hade sagt plipp och väntade tills
    det var över.
abcd& {B} försökte hjälpa till. Plang! // Plong! "Det där var {B}", sa {H}.
b. En armbåge är svår att hålla inne.

@ tune
ab! "Ska det låta", sa {H}, "så ska det låta bra." {H} slog på en stor och en liten. Dong, ding,
    dang! Det blev en visa!
cd! "Tysta kan {we:vi} inte vara här", sa {H} till slut. "Då får {we:vi} vara bra på det." De höga
    var dova och de korta var ljusa. {H} valde ut tre och slog på dem i rad, och det var så nära en
    melodi att hela fältet lutade sig fram för att höra.
cd. Det är stort att tio tusen av vad som helst lutar sig mot en.
b. Alla stjälkar svängde, vänster, höger, vänster.

@ part
ab! Så de dansade! De lutade åt vänster. De lutade åt höger. I mitten blev det en stig, och en
    blomma att ta med.
cd! Och när tio tusen stjälkar svänger åt vänster, och tio tusen andra åt höger, blir det en stig i
    mitten. {H} tog den och slog takten hela vägen. I slutet böjde den sista lilla blomman på halsen
    och lät sig plockas.
b. Sving, svang, sving, och inte ett pling för mycket.

@ hear
ab! Sedan stod allt glas stilla. {H} böjde sig ner och lyssnade. Plipp. Plipp. Det var på andra
    sidan kullen!
cd! När den sista tonen var borta böjde sig {H} och lade örat mot marken. Det kom med en gång, så
    nära att det kittlade: plipp. Det var bara en kulle bort. Och det slog {H}, utan att {h:hon}
    visste varför, att det hade låtit ganska musikaliskt.
b. Det kittlade i örat.
"""
