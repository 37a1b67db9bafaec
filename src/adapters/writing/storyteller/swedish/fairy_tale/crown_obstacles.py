"""The crown's obstacles, in Swedish: five things on the list that somebody has to settle."""

OBSTACLES = """
# cooks | En tårta och två kockar | Två kockar drar i samma tårta, och båda vill ha den största
    halvan.
@ pull
ab! Två kockar hade en tårta. "Min!" sa den smala. "Min!" sa den runda. De drog. Tårtan blev
    längre.
cd! Näst på listan kom en tårta. Två kockar höll i den, en på var sida, och båda var vita upp till
    armbågarna. "Jag vispade", sa den smala. "Jag väntade vid ugnen", sa den runda. Mellan dem blev
    tårtan allt längre.
cd. Bakom dem väntade fyrtio personer på efterrätten och höll på var sin.
b. Den hade rosa glasyr, och den doftade söndag.
abcd& {B} höll inte på någon, utom på tårtan.

@ halves
ab! {H} tog en sked och delade tårtan. "Hennes är större!" {H} jämnade till. "Nu är hans!" Bitarna
    blev små.
cd! {H} delade tårtan med ett öga stängt. Vänster halva var en smula större, så {H} tog en sked och
    åt upp smulan. Då var höger halva större, och {H} ordnade det också. Efter tio minuter fanns
    det betydligt mindre tårta.
cd "Lite rättvisa till", sa {quill}, "så är den slut."
b. "Det där är ingen halva", sa de. "Det är en tugga."
abcd> Då lade {H} ifrån sig skeden.

@ why
ab! "Vad ska du ha den till?" frågade {H}. "Det rosa!" sa den smala. "Det rosa? Jag vill ha det
    inuti!" sa den runda.
cd! "Vad vill ni ha den till, var och en?" frågade {H}, och det hade ingen frågat på hela dagen.
    "Glasyren", sa den smala genast. "Det där inuti är bara i vägen." Den runda stirrade.
    "Glasyren?" sa han. "Den brukar jag skrapa bort."
b. De såg på varandra. De hade blivit rosa båda två.
d. Det blev så tyst i köket att man hörde såsen tänka.

@ lift
ab! Av kom det rosa, i ett enda stycke. En kock fick allt ovanpå. En kock fick allt under. Ingen
    fick mindre.
cd! {H} lyfte av glasyren i ett stycke, som en mössa, och gav den till den ena. Den andra fick allt
    som var under. Båda fick den största halvan. Det var det bästa talet som hade räknats ut i det
    köket.
abcd& Det fanns ett fat att slicka. Det tog {B} hand om.
b. Det fanns ett körsbär. Det fick den som var minst.

@ moss
ab! {H} tog ner kronan från hyllan. Det låg mossa i den nu! Den var mjuk och grön. "Tick", sa
    fönstret.
cd! {H} hade ställt kronan på hyllan bland puddingformarna, där den smälte in. Nu låg det mossa i
    den, av den mjuka sorten, instoppad runt hela strumpan. "Tick", sa någon utanför fönstret, med
    full näbb.
cd "Den där var säkert inte här förut", sa {H} och skyndade vidare.
b. {H} tittade upp. Där var en stjärt. Sedan var den inte där.
abcd> Men det stod mer på listan.

# stair | Trappan som lade sig | Slottets stora trappa är trött på alltihop och vill inte stå upp.
@ flat
ab! Den stora trappan låg platt på golvet. "Jag är trött", sa den. "Upp, ner, upp, ner. Och vem
    säger tack?"
cd! Den stora trappan hade lagt sig. Den låg längs hela salen, alla nittio steg, och tänkte inte
    resa sig. "Upp och ner", sa den in i mattan. "Upp och ner i trehundra år. Och vem har någonsin
    sagt tack?"
cd {H} försökte komma på någon.
b. Där uppe ropade nio stycken efter sin frukost.

@ heave
ab! De band ett rep om den. Hej och hå! Den ville inte stå. Den blev bara längre.
cd! Åtta vakter drog i trappan med ett rep, och {quill} läste upp reglerna, två gånger. Den blev
    bara längre. Inget är så svårt att lyfta som någon som inte vill bli lyft.
abcd+ "Den väger lika mycket som min kusin", pustade {B}.
abcd~ {B} drog också, fast mest åt andra hållet.
b. Hej och hå och bums! Där satt åtta vakter.

@ dayoff
ab! {H} klappade trappan. "Ta ledigt i dag", sa {H}. "Får jag?" sa den. "Jag har kronan. Du får."
cd! {H} klappade det nedersta steget, om det inte var det översta. "Ta ledigt i dag", sa {H}. Hela
    salen drog efter andan. "Får jag?" frågade trappan. "Jag har kronan", sa {H}, "så det skulle
    jag tro. Vad vill du göra?" Den ville, visade det sig, se himlen.
b. "Ledigt!" sa trappan. "Då ska jag rulla mig i gräset."
d. Den gick ut genom trädgårdsdörren, ett steg i taget.

@ basket
ab! Hur kom alla upp nu? I en korg! Upp for en kock. Ner for kungens katt. Upp for sylten!
cd! Hela den dagen for folk upp och ner i tvättkorgen, i ett rep med ett hjul. Korgen var snabbare
    än trappan någonsin varit, och man kunde vinka. Upp for vakterna. Upp for {quill}, fyra gånger,
    för att se om det var säkert.
abcd& {B} for upp två gånger och ner tre.
b. "Nästa, tack!" ropade {H}. Det var kö.
d. På fjärde resan hörde man henne säga "Hiii", fast lågt, som om det stod på listan.

@ thanks
ab! Då kom trappan in och ställde sig alldeles själv. "Tack", sa {H}. Och i kronan låg tre strån.
cd! När trappan kom in var den full av prästkragar, och den ställde sig upp själv. Folk tackade den
    hela vägen upp, steg för steg, och kom för sent till allt. Och i kronan, som {H} hade hängt på
    en krok, låg tre strån, prydligt lagda i kors.
b. "Tick", sa något, högt uppe under taket.
cd. "Det där måste jag fråga om", sa {H}. Men det fanns så mycket annat att fråga om.
abcd> Och {quill} drog ett finger längs listan.

# faces | Två som gör grimaser | Två målade personer har räckt ut tungan åt varandra i hundra år.
@ tongues
ab! I salen hängde två tavlor, en greve här, en dam där. Hela dagen räckte de ut tungan. Blää!
    Bläh!
cd! I långa salen hängde två porträtt, en greve till vänster och en grevinna till höger. I hundra
    år hade de gjort grimaser åt varandra. Den som skulle genom salen måste passera mitt emellan,
    och kände det i båda öronen.
cd. Det satt vackra ramar om ansiktena, och det gjorde saken värre.
b. Greven kunde rulla ögonen åt två håll på en gång.

@ cold
ab! "Hon har ett fönster", sa greven. "Jag ser bara henne!" "Han har en eld", sa hon. "Jag fryser
    om näsan!"
cd! {H} frågade hur det hade börjat. "Hon har fönstret att titta på", sa greven. "Jag har en vägg,
    och henne." "Han har brasan", sa grevinnan. "Min näsa har varit kall sedan den målades." Det
    hängde, om man såg efter, en droppe i den.
b. "Han började", sa hon. "Hon började", sa han.
abcd> Det där borde vara lätt, tänkte {H}.

@ swap
ab! Så {H} lät dem byta plats, med stege och allt. Nu hade hon elden. Nu hade han ett fönster.
    "Orättvist!" sa båda.
cd! Så {H} ropade på en stege och lät dem byta plats. Det blev lugnt en liten stund. Sedan märkte
    grevinnan att brasan rykte in och greven att det drog från fönstret. Båda ville veta varför den
    andra inte hade sagt något.
abcd& {B} tittade från den ena till den andra och blev yr.
b. Bläh, sa den ena. Blää, sa den andra.

@ beside
ab! Då hängde {H} dem sida vid sida. Båda såg ut. Båda kände elden. Och de såg inte varandra!
cd! Då lät {H} hänga dem sida vid sida, på den enda vägg där det fanns lite fönster och lite brasa
    åt båda. De kunde inte alls se varandra, hur mycket de än rullade ögonen. De kunde bara prata.
    Så småningom kom det fram att båda tyckte om att spela kort.
b. "Är du där?" frågade greven. "Jag är här", sa hon.
d. Det kom också fram att de var gifta.

@ feather
ab! "Tick", sa någon. {H} tittade i kronan. Där låg en liten mjuk fjäder. Den var varm.
cd! Någon sa "Tick", alldeles nära. I salen fanns ingen utom de målade, och de var upptagna. Men i
    kronan, bland allt det andra, låg en liten mjuk fjäder, och den var ännu varm.
cd {H} vände på den två gånger. Den kom tydligen från någon som hade bråttom.
b. {H} lade tillbaka den. Den såg ut att bo där.
abcd> "Nästa!" ropade {quill} långt bortifrån.

# moat | Vallgraven som aldrig hade varit någonstans | Vattnet runt slottet vill ut och resa, och
    det suckar dimma.
@ sigh
ab! "Ahhh", sa vattnet runt slottet. "Jag går runt, runt. Jag kommer aldrig bort. Jag kan alla
    ankor utantill."
cd! Det låg dimma över vallgraven, och den var gjord av suckar. "Annat vatten kommer ut i världen",
    sa vallgraven. "Bäckar gör det. Regn gör det. Jag har gått runt ett enda slott i femhundra år,
    och jag vet alltid vad som kommer härnäst."
cd. "Köket", tillade den utan att titta. Och där var köket.
b. Alla ankor hade också tråkigt. De gäspade på rad.

@ bucket
ab! {H} tog lite i en hink och bar det till en ros. "Åh!" sa hinken. Men resten bara suckade.
cd! {H} fyllde en hink och tog med den för att se på rosorna. Den hinken blev överlycklig. Men det
    var bara en, det var nittiotusen kvar, och rosorna hade redan druckit sig otörstiga.
abcd+ "Det här", sa {B}, "tar tills jag är nittio."
abcd~ {B} drack lite av det, för att spara en tur.
b. Det var för många hinkar vatten. Det såg {H} nu.

@ right
ab! "Åt vilket håll går du?" frågade {H}. "Vänster." "Har du provat höger?" Då blev vattnet tyst.
cd! {H} satte sig på kanten med kronan bredvid sig. "Åt vilket håll går du?" frågade {H}.
    "Vänster", sa vallgraven. "Förbi tornet, förbi köket, och vänster." "Och har du någonsin provat
    höger?" Det blev en mycket lång tystnad, med en groda i.
b. "Höger?" sa det sakta. "Höger hela vägen?"
abcd> Då lutade sig allt vattnet åt ena sidan.

@ boat
ab! Svisch! I väg for det åt höger! {H} for med, i en båt. "Allt är nytt!" ropade vattnet.
cd! I väg bar det åt höger, med {H} ovanpå i en båt. "Där är ett kök!" ropade vallgraven. "Det har
    en baksida! Och titta på tornet, som kommer från andra hållet! Har det alltid haft murgröna?"
    Det blev nio varv, och på varje varv hittade den något nytt.
abcd& {B} satt längst fram och blev mest våt.
b. Alla ankor fick simma baklänges. De älskade det.
d. En kock stack ut huvudet för att slå ut en skål, såg vallgraven komma från fel håll och gick och
    lade sig.

@ reed
ab! Kronan stod i gräset. Vem hade lagt ett vasstrå i den? Det var böjt hela vägen runt. "Tick!"
cd! Kronan stod kvar på kanten där {H} hade lämnat den. Nu låg det ett vasstrå i den, ett mjukt,
    böjt hela vägen runt som ett tunnband. Den som hade gjort det kunde sin sak, och var borta.
b. Någon liten och brun flög bort över vattnet.
abcd> Från slottet kom en röst. Den läste ur en lista.

# knight | Riddaren som ingen sa till | På slottets baksida, i regnet, står en riddare på vakt, och
    ingen minns varför.
@ drip
ab! Det regnade. Där stod en riddare, dripp, dropp. "Jag vaktar", sa hon. "Ingen har sagt åt mig
    att sluta."
cd! Det regnade på slottets baksida, dit nästan ingen kommer. Där stod en riddare på vakt, med
    mossa på axlarna och en rödhake i hjälmen. Någon hade sagt åt henne att stå där för nio år
    sedan, sa hon, och ingen hade sagt åt henne att sluta.
cd "Nio år i juni", tillade hon, och en hel del vatten rann ut vid armbågen.
b. Rödhaken höll upp en vinge för att inte bli blöt.

@ guard
ab! "Vad vaktar du?" frågade {H}. Hon såg efter. Det var en hink. Den hade hål i.
cd! "Och vad är det du vaktar?" frågade {H}. Riddaren vände sig om, och det lät som ett kök som
    ramlar. Det var en hink. Den hade ingen botten. "Jag antar att det var viktigt då", sa hon.
b. "Det är en mycket säker hink", sa {H} snällt.
abcd~ {B} tittade in upptill och ut nertill.

@ umbrella
ab! {H} kom med ett paraply. "Sätt dig", sa {H}. "Jag kan vakta." Hon satte sig. Klafs!
cd! {H} kom tillbaka med ett paraply. "Sätt dig du", sa {H}, "så vaktar jag ett tag." Riddaren
    satte sig, led för led, för första gången på nio år, och blundade för att njuta bättre.
abcd+ "Halt", sa {B} till en snigel. "Vem där?" Det tog snigeln en stund.
abcd~ {B} vaktade vänster sida, och en pöl.
b. Det är jobbigt att vakta. Det händer inget, hela tiden.
abcd> Men {H} kunde inte hålla på i nio år.

@ stop
ab! Då höll {H} upp kronan. "Bra gjort", sa {H}. "Du får sluta nu." Vad hon dansade, klank, klank,
    klank!
cd! Då höll {H} upp kronan, som man måste om det ska räknas. "Den här hinken", sa {H}, "är bättre
    vaktad än någon annan hink i landet. Bra gjort. Du får sluta." Riddaren sa inget på en stund.
    Sedan dansade hon, och i rustning är det något som angår hela grannskapet.
b. Regnet på hjälmen slog takten.
d. Rödhaken flyttade ut i andra versen.

@ plume
ab! Det slutade regna. I kronan låg en röd tofs, från hjälmen. "Tick!" sa en ränna.
cd! När det hade slutat regna låg det en röd tofs i kronan. Den kom från hjälmens plym, och det var
    inte rödhaken som hade lagt dit den. Rödhaken var lika förvånad som alla andra.
cd "Någon håller på att inreda den här", sa {H}. Det var tänkt som ett skämt.
b. Den var väl packad, som om någon hade suttit på den.
abcd> Och vem kom runt hörnet med en lista? {quill}!
"""
