"""The spoon's obstacles in Swedish: five places where everybody has another use for it."""

OBSTACLES = """
# leak | Ett hål i mitten | Havet kommer in i botten på skutan, och allt ombord får prova att vara
    kork.
@ wet
ab! {Hs} strumpor var våta. Varför var de våta? Det var hål i skutan! Gluck, sa hålet. Gluck, gluck.
cd! Först märkte {H} att strumporna var våta, och sedan att potatisarna simmade. I botten på skutan
    var ett hål, stort som ett plommon, och där kom havet in och gjorde sig hemmastatt.
b. En sardin kom in och såg sig omkring.
d. En sardin hade också kommit in, och den blev visad runt av en annan sardin.

@ plug
ab! {H} tog en strumpa. Plopp! {H} tog ett äpple. Plopp! {H} såg på skeden. "Nej", sa {H}. "Du är
    lovad."
cd! {H} provade med en strumpa, och havet tog den. {H} provade med ett äpple, och havet gav tillbaka
    det. Skeden skulle ha passat, på ett ungefär, och {H} såg på den en stund. "Nej", sa {h:hon}.
    "Du är bortlovad."
abcd+ {B} satte sig på hålet och steg sakta upp i luften.
abcd~ {B} provade med svansen och tog genast tillbaka den. // {B} drack upp lite, och det var snällt
    men tog tid.
b. Potatisarna guppade runt, runt.
d Det är en sak att behöva en kork, och en helt annan att svika någon som man inte ens har träffat.

@ bun
ab! "Vad är det som klibbar?" sa {H}. "Förra veckans bullar!" {H} tryckte dit en. Smask! Hålet var
    tätt.
cd! Då kom {H} att tänka på bullarna. De var bakta förra veckan, med sirap, och ingen hade kunnat
    bita i en enda sedan dess. {H} tog den värsta, lade den över hålet och lutade sig. Det lät som
    en fot i lera, och sedan lät det inte alls.
cd. Den sitter där än i dag, och ingen planka på skutan är hårdare.
b. "Glubb", sa havet med munnen full.
cd Havet provade den underifrån, två gånger, och tappade en tand.

@ bail
ab! Nu skulle vattnet ut igen. En hink. Två hinkar. Tio hinkar. Plask! Sardinen vinkade.
cd! Sedan skulle havet bäras tillbaka dit där det hörde hemma. {H} fyllde hinken, tömde den över
    relingen och fyllde den igen, fyrtio gånger. Till den sista pölen kom skeden fram ur fickan, och
    den skötte saken mycket nätt.
abcd& {B} räknade hinkarna, och kom av sig med flit.
b. En potatis for också över bord och simmade i väg.
d Det kan ju hända att någon på andra sidan stod och fyllde på, men det var ändå artigt att försöka.

@ dry
ab! Allt var torrt. {H} hängde upp strumporna och torkade skeden. Och långt borta: OOOM! Fast inte
    så långt nu.
cd! Så småningom var inget vått på {ship} utom tvätten. {H} torkade först skeden och sedan sig
    själv. Över vattnet kom Mullret. OOOM. Det var närmare än förut, eller också hade det växt.
b. Alla strumpor på linan vred sig för att titta.
d Potatisarna hade varit på kryssning och pratade inte om annat på flera dagar.

# pelican | Pelikanens ficka | En pelikan tar hand om allt som blänker, och det har den i näbben.
@ swoop
ab! Ner kom en pelikan. Hugg! Den tog skeden! In i den stora, stora näbben. "Min", sa pelikanen.
cd! En pelikan satte sig på relingen, ungefär som en soffa. "Blänker den?" frågade den, och innan
    {H} hann säga vare sig ja eller nej hade den lutat sig fram och tagit skeden ur fickan. Klack,
    sa näbben. "Den blänkte", sa pelikanen.
cd "Det är en sked", sa {H}. "Och den är bortlovad."
b. Klirr, sa det när den for ner.
d Man kan inte kalla det att stjäla. En pelikans näbb är helt enkelt där saker hamnar.

@ list
ab! "Vad mer har du där?" frågade {H}. "En nyckel", sa pelikanen. "Ett mynt, en ring och min lunch."
    Gapa ville den inte.
cd! "Du har mycket där inne", sa {H} artigt. "Jag har en nyckel", sa pelikanen, "och ett mynt, och
    en ring, och ett dörrhandtag, och en fisk som jag spar på." Allt det sa den genom näsan, för
    näbben ville den inte öppna.
abcd& {B} sa också snälla. Den sa nej, genom näsan.
b. När den skakade på huvudet skramlade det.
cd. Då och då räknade den dem, och det lät som när någon letar växel på en buss.

@ feather
ab! {H} tog en fjäder. Kittel, kittel! Pelikanen blev röd. Den skrattade inte. Med full näbb törs
    man inte.
cd! {H} tog en fjäder och kittlade den under hakan, där det fanns gott om haka. Pelikanen blev skär.
    Ögonen tårades. Men den tänkte på allt som den hade där inne och höll näbben stängd.
b. Ett enda litet "hi" kom ut på sidan.
d Ett fniss kom så långt som till halsen, mötte dörrhandtaget och fick gå tillbaka.

@ say
ab! "Vad säger man", frågade {H}, "hos doktorn?" "AAA!" sa pelikanen. Ut föll skeden! // "Säg AAA",
    sa {H}. Pelikanen var en artig fågel. "AAA!" sa den. Pling! Skeden!
cd! Då såg {H} noga på den. "Du ser inte kry ut", sa {H}. "Säg AAA." Ingen kan hålla näbben stängd
    när någon frågar så snällt. "AAA", sa pelikanen, och ut kom skeden, fisken och, till dess stora
    förvåning, så många mässingsknappar att det räckte till en orkester.
b. "Var det halsmandlarna?" frågade pelikanen.
cd. Den såg på högen med stort intresse. En del av det hade varit borta sedan innan den kläcktes.

@ give
ab! Nu såg den ledsen ut. Då fick den en spegel. "Min! Och vem är den stiliga fågeln?" sa den. Långt
    borta: OOOM.
cd! Den såg så sorgset på luckan i sin skatt att {H} gav den rakspegeln, en liten rund spegel som
    ingen använde. Pelikanen hade aldrig sett sig själv förut och tyckte att det var en ståtlig
    fågel. "Jag skulle gärna visa vägen", sa den, "men det låter så." OOOM, sa havets kant, som om
    någon hade ropat.
b. Pelikanen blundade. Den tålde inte oväsen.
cd Emellanåt nickade den för sig själv, och varje gång fick den en nick tillbaka.

# rocks | Hundra skedar hög | Två klippor släpper inte förbi någon förrän det är klart vem som är
    längst.
@ lean
ab! Två klippor stod med huvudena ihop. "Jag är längst", sa den ena. "Nej, jag", sa den andra. Ingen
    kom förbi.
cd! I vägen stod två klippor, höga som kyrkor, med plats för precis en skuta emellan. Det vill säga:
    det skulle ha varit plats. Men de lutade sig fram med huvudena ihop. "Jag är längre", sa den
    vänstra. "Än vad?" sa den högra. Det lät som om det hade pågått ett tag.
b. Det hade växt mossa på grälet.
cd Mossan höll på den ena, och laven på den andra.

@ judge
ab! "Får jag se", sa {H}. "Ni är väldigt långa." "Men vem är längst?" sa klipporna. "Båda", sa {H}.
    Det tyckte de inte om.
cd! "Härifrån", sa {H}, "är ni oerhört långa båda två." "Tack", sa den vänstra. "Men jag mest." "Den
    menar mig", sa den högra. En sten kastades. Det dröjde hundra år innan den märktes, så ingen
    blev skadad.
abcd+ "Jag är längre än båda", sa {B}, "när jag ligger ner." Ingen kunde bevisa något annat.
abcd~ {B} tittade upp, och upp, och föll baklänges.
b. Det föll en flisa från den ena. "Nu väger jag mindre", sa den.
d Båda hade visst kusiner som var berg, och dem drog de också in i det.

@ count
ab! "Jag mäter er", sa {H}, "med skeden." En sked, två skedar, tre... Det gick åt alla fingrar, och
    några tår.
cd! "Då gör vi det ordentligt", sa {H}. "I skedar." {H} gjorde ett märke på ett rep för varje
    skedlängd och skickade upp det med en tålig krabba. Den vänstra klippan sträckte på sig, som
    alla gör när de ska mätas. Det gjorde den högra också. Det blev på pricken hundra skedar.
b. "Inte på tå", sa {H}. De stod på tå.
d Halvvägs upp visade det sig att den vänstra stod på tå, och så fick man börja om från början.

@ same
ab! "Hundra", sa {H}, "och hundra!" Klipporna stod rakt upp. "Lika?" sa de. "Då är du min tvilling!"
cd! "Hundra", läste {H} upp, "och hundra." Det blev tyst, så tyst som bara klippor kan vara. "Lika?"
    sa den vänstra. "Då", sa den högra, "är vi ju tvillingar." Båda hade önskat sig en bror i
    evigheter och aldrig tänkt på att leta.
b. De grät en skvätt båda två. Plopp, plopp, plopp.
cd. "Jag har alltid tyckt om dig", sa den ena. Nu spelade det ingen roll vilken.

@ gap
ab! De tog ett kliv isär för att se på varandra. Nu blev det en springa! In for skutan. OOOM, sa
    havet där framme.
cd! De måste ta ett kliv isär för att se på varandra ordentligt, och då blev det en springa, bred
    som en gata. {ship} seglade igenom och hade plats att vinka. "Vem ska du mäta nu?" ropade de.
    OOOM, sa något längre fram. "Inte den", sa klipporna i mun på varandra, och blev förtjusta.
b. "Grattis på födelsedagen!" ropade {H}. Någon dag måste den ju vara.

# moon | Månen i hinken | Någon har glömt en hink på däck, och nu är havet mörkt.
@ lost
ab! Havet var mörkt. Månen var borta! Den som ligger på vattnet, alltså. Men hinken på däck lyste.
cd! Det finns två månar till sjöss, en där uppe och en som ligger på vattnet. Den där uppe var på
    sin plats. Den andra var borta, och vågorna krockade i mörkret. Då såg {H} att hinken på däck
    lyste som en lampa.
b. "Oj då", sa hinken, full av måne.
d. Den måste ha tittat in ett slag, som man gör, och märkt att det var precis lagom stort.
cd Ingen ville kännas vid att ha ställt den där. En sådan hink var det.

@ tip
ab! {H} lyfte hinken. Skvalp! En bit måne föll på däck och gick i två delar! "Stopp, stopp", sa {H}.
cd! {H} lyfte hinken till relingen, och det skvalpade. En bit av månen föll på plankorna och gick i
    sju bitar till, som kasade omkring och gömde sig. "Stopp", sa {H} till hinken och ställde ner
    den som man lägger en baby.
b. Det var måne på masten och måne på ena skon.
abcd& Lite hamnade på {B}, och det klädde {b:henne}.
cd. En skalbagge tog hem en bit, och det lyste i dess fönster hela natten.

@ ladle
ab! Vem behöver en sked? Månen! {H} doppade den. En sked måne i havet. Två skedar måne. Sch, sa det.
cd! Vad som fattades var uppenbarligen en sked. {H} tog fram den ur fickan, öste upp lite måne och
    lät den glida över kanten. Sch, sa den, och så låg den där och lyste. Det blev trehundra skedar.
    Inte en droppe spilldes, och ingen sa något, inte ens de som brukar.
b. Den var tjock som grädde och kall som mint.

@ crumbs
ab! Sedan var det smulorna. En satt på masten. En satt i strumporna. En satt på {Hs} egen näsa!
cd! Sedan var det smulorna. {H} skrapade en från masten och två från tvätten, och en fick lockas
    fram under en tunna. Den sista var svår att hitta, tills någon sa att det lyste om {Hs} näsa.
b. "Det kittlas", sa {H}. I med den, plipp.
d En smula hittade ingen någonsin. Men det finns en mus på den skutan som läser i sängen.

@ road
ab! Nu låg månen på vattnet igen. Den gjorde en lång, ljus väg. OOOM, sa vägens ände.
cd! Månen på vattnet skakade på sig, lagade sina sprickor och lade sig platt. Och eftersom den var
    skyldig någon en tjänst sträckte den ut sig till en väg av silver, från {ship} till havets kant.
    Från vägens ände kom Mullret. OOOM. {H} stoppade undan skeden och styrde rakt i mitten.
b. Skeden fick en glans som aldrig gick bort.
cd. Fiskarna kom upp på båda sidor för att se vem som hade beställt den.

# castle | Kung Ebbe | På en platt ö har en mycket liten kung blivit av med sitt slott igen.
@ king
ab! På stranden stod en krabba med krona. "Vi är kung Ebbe", sa han. "Havet har ätit vårt slott
    igen."
cd! {We:hon} skulle bara hämta vatten, men på stranden stod en mycket liten krabba med en mycket
    liten krona. "Vi är kung Ebbe", sa han, "och just nu utan slott. I morse hade Vi ett, med elva
    torn. Havet kommer prick fyra."
cd "Varje dag?" frågade {H}. "Det passar tiden bättre än Vi", sa kungen.
b. "Så tråkigt", sa {H}. "Det tycker Vi med", sa kungen.

@ dig
ab! {H} byggde ett nytt. Klapp, klapp, klapp. Det fick en dörr, ett torn och en snäcka över porten.
    // {H} grävde med en spade. Upp kom murar. Upp kom ett torn, med ett fönster åt kungen.
cd! Så {we:hon} byggde ett nytt åt honom, med spade. {H} skötte murarna, och kungen skötte pekandet.
    Det blev tolv torn den här gången, en port och en balkong att vinka från. Kungen provade den och
    vinkade åt en strandpipare, som vinkade tillbaka.
abcd& {B} gjorde vallgraven, mest genom att sitta i den. // {B} klappade till det finaste tornet.
    Sedan var det en kulle.
b. "Högre", sa kungen. Han var hög som en bulle.
cd Över porten satt en snäcka att knacka med, fast ingen visste vem som skulle göra det.

@ tide
ab! Nu kom havet. In, in, in. Det slickade på dörren. "Prick fyra", sa kungen och blundade.
cd! Och prick fyra, som avtalat, kom havet. Det kom på magen uppför stranden och sträckte ett vått
    finger mot porten. Kungen tog av sig kronan och höll den hårt. "Man vänjer sig aldrig", sa han.
b. Fräs, sa skummet. Det var på nedersta trappsteget.
d Ingen är så säker på att vara bjuden som havet.

@ spoon
ab! "Det vill bara någonstans", sa {H} och tog skeden. {H} grävde en väg, runt och runt. Havet
    sprang längs den, och bort!
cd! "Det kanske bara vill någonstans", sa {H} och tog fram skeden. En spade var för bred till det
    här. Med skeden grävdes en väg, ett varv runt slottet, under bron, förbi balkongen och bort till
    en pöl. Havet stack ner ett finger och följde den hela vägen, förtjust.
b. "Det går förbi!" sa kungen. "Det bugade!"
cd "Det bugade!" ropade kungen. "Vi såg det tydligt. Nu måste Vi buga tillbaka."

@ medal
ab! Kungen gav skeden en medalj. Det var ett mycket litet mynt. "Riddar Sked", sa han. Då: OOOM!
    Kungen gick in.
cd! Kungen lät skeden falla på knä, så gott den kunde, och slog den till riddare. Den fick också en
    medalj, ett mynt, litet som en lins. Då kom OOOM över vattnet, och alla tolv tornen darrade.
    "Det där", sa kungen, "är utanför Vårt rike." Och så gick han in och stängde porten.
b. "Res dig, Riddar Sked", sa {H}, och så bar det av.
d En sked kan inte rodna. Den här såg skär ut ändå, hela veckan.
"""
