"""The obstacles in the riddle of the window, in Swedish: four that were not it, and an office."""

OBSTACLES = """
# cheese | Fönstret av ost | Ett fönster är gult nerifrån och upp, men bara tills mössen har varit
    där.
@ smell
ab! Där var en gul ruta! Den var gul överallt. {H} kom närmare. Fy! Det var ost!
cd! Vid foten av en sned trappa låg en butik, och skyltfönstret lyste gult som solen. {H} höll upp
    brevet i triumf. Då vände vinden. Det var inte målat. Nerifrån och upp fanns det inget annat än
    ost.
b "Jag hör den ända hit", sa Flipp.
d. En del av den var så gammal att man fick säga "herr Ost".

@ madam
ab! "Är det till dig?" sa {H} till osttanten. "Jag hoppas det!" sa hon. "Jag är gul. Jag får aldrig
    post."
cd! "Till det gula fönstret?" sa osttanten. "Det är vi, så gula man kan bli! Vad står det?" "Jag kan
    inte titta", sa {H}. "Det är igenklistrat." De såg på det, båda två. Det kunde vara hennes. Det
    kunde lika gärna inte vara det, och utanpå gick det inte att se.
b "Det luktar polkagris", sa {H}. "Hm", sa hon.
abcd~ {B} tittade på en ost, och osten tittade tillbaka.
abcd+ {B} smakade en bit, av artighet, och var väldigt artig.
d "Jag kan bli gulare", sa hon, "om det är det som är frågan", och drog fram en stor rund en.

@ mice
ab! Då kom mössen. Det var torgdag. De betalade och tog var sin ost. Snart var rutan inte gul alls!
cd! Och då slog det tre, och in kom mössen. De kom varje vecka, nittio stycken, i
    storleksordning, med var sitt mynt. Var och en tog en ost och sa "god dag". Tio över tre var
    fönstret tomt. Det hade vit ram, och bakom var det en vägg.
b Den sista tog smulorna.
cd. Den minsta tog den största och rullade den.

@ white
ab! "Åh", sa tanten. "Vi är vita." {H} fick brevet igen. "Någon är gulare än jag."
cd! "Ser man på", sa osttanten. "Vi är vita. Så tomt har jag aldrig sett det." Hon räckte tillbaka
    brevet, och det gick sakta. "Ett riktigt gult fönster", sa hon, "är gult när alla har gått hem."
b Hon snörvlade, och det var inte för osten.
d Flipp sa att för en fladdermus hade det varit upp och ner hela tiden, och det gjorde ingen
    skillnad det heller.

@ card
ab! Så {H} ritade ett kort med en mus på. In med det i springan! Nu hade tanten post. // {H} skrev
    på en bit papper: "God ost!" In i springan med det. Det var också post.
cd! {H} hade redan kommit runt hörnet men vände om. {H} vände på ett ostpapper, ritade en mus
    på det, skrev "Till det vita fönstret" och stack in det i brevspringan. Det hördes ett pip bakom
    dörren. Det var ingen mus.
b "Post!" ropade tanten. "Till mig!"
d Hon har det kortet än. Det hänger där den äldsta osten låg, och luktar mycket bättre.

# painter | Målaren som inte kunde välja | Äntligen är ett fönster gult, men inte så länge som det
    tar att knacka.
@ wet
ab! Här var en gul ruta! Den var våt. En målare satt på en stege. Slask, slask! Nu var den grön.
cd! Där var ett gult fönster, ett riktigt, så nytt att det droppade. {H} skulle just knacka. "Se upp
    för färgen", sa en röst från en stege. Slask, slask, sa en pensel. "Så. Grönt. Eller tycker du
    rött?" sa målaren.
b "Stopp!" sa {H}. Slask! Det var rött.
cd "Det var gult nyss", sa {H}. "Ja", sa målaren, "och det var underbart. Men då kom jag att tänka
    på grönt."

@ round
ab! Rött, vitt, rosa, gult, grönt! Det gick inte att sluta. En droppe föll på {Hs} näsa. Den var
    rosa.
cd! Där bodde ingen än. Det var målarens eget nya hus, och hon hade hållit på sedan i mars. Varje
    morgon var hon säker på en färg, och till lunch tyckte hon synd om de andra. "De tittar på mig
    ur sin hink", sa hon. "Så ledset." Ramen hade blivit tjock som en limpa.
cd. En droppe föll på brevet, och Flipp höll ut en vinge och tog nästa.
b "Gult är blygt", sa hon. "Rött är lite mycket."

@ all
ab! "Ta alla, då", sa {H}. {H} tog en pensel. En rand med rött. En rand med blått. Alla på rad!
cd! "Vem säger att du måste välja?" sa {H}. Målaren stirrade. {H} tog en pensel och började
    uppifrån. Det blev en rand rött, en rand grönt och en blått, och så vidare hela vägen ner. Det
    tog en timme. När de såg på det från håll liknade det början på ett kalas.
abcd& {B} tog hörnen, och en del av sig själv.
b Hon klappade i händerna, med färg på.
d "Och vem säger till när jag ska sluta?" frågade målaren. "Det gör väggen", sa {H}. "Du är nästan
    framme vid dörren."

@ dry
ab! "Är brevet till mig nu?" sa hon. "Det är till en gul", sa {H}, "och du är en regnbåge."
cd! "Är brevet mitt nu, då?" frågade målaren. "Jag är gul till en sjundedel." {H} tänkte efter, för
    det hade varit så lätt. "Det är till det gula fönstret", sa {h:hon}. "Du är regnbågsfönstret.
    Det kan ingen ta miste på, inte ens i regn."
b "Det är jag ju!" sa hon.
d Målaren skakade brevets ena hörn, mycket varligt, som man skakar en liten hand, och lämnade en
    grön tumme på det.

@ tip
ab! "Det är jag som blandar all färg", sa hon. "Ingen ruta är målad gul." Så {H} fick leta vidare.
cd! "En sak ska du veta", sa målaren. "Jag blandar all färg i den här staden. På tjugo år har ingen
    köpt gult till ett fönster." {H} stannade. "Vem har målat det då?" frågade {H}. "Det kanske inte
    är målat", sa målaren. {H} fick hennes pensel, på lycka.
b Vad är gult, om det inte är målat?
d "Inte målat", sa Flipp. "Då är det senap. Det har jag alltid sagt", fast det hade ingen hört
    förut.

# kite | Vad vinden ville | Vinden tar brevet och hänger upp det där ingen kan nå.
@ flag
ab! Vosch! Vinden hade brevet igen. Upp, upp for det, ända upp till en flagga! {H} nådde det inte.
cd! {H} tittade bort, inte längre än en nysning. Vosch, sa vinden, och brevet var borta. Det seglade
    över tre gator och fastnade i toppen på stadshusets flagga, och där fladdrade det och var nöjt
    med sig självt.
b "Vooo!" sa vinden, så att flaggan dansade.
cd "Så gör den med mina julkort", sa Flipp. "Där uppe hänger nio från i fjol."

@ ask
ab! "Kom ner!" sa {H}. Vinden slog knut på {Hs} hår. "Snälla?" sa {H}. Vinden blev stilla. Den
    snörvlade.
cd! "Ge tillbaka det!" ropade {H}. Vinden slog knut på {Hs} hår. "Jag menar allvar!" Vinden tog
    slutet på orden. Då prövade {H} ett annat sätt. "Har du tråkigt?" sa {H}. Och med ens blev det
    så stilla att ett dun föll rakt ner.
b "Du har ingen att leka med", sa {H}.
d. Den finns överallt, vinden, och alla stänger dörren om den.

@ make
ab! {H} tog en gammal tidning, två pinnar och ett snöre. Klipp, klapp! Det blev en pappersdrake, med
    svans.
cd! {H} hittade två pinnar och gårdagens tidning, och snöre har en detektiv alltid i fickan. Det
    blev en fin pappersdrake. På framsidan stod vädret, och det var "lugnt".
abcd& {B} satt fast i den ett tag, och sedan i {H}.
b Svansen var av sju udda strumpor.
d Flipp fick hålla i andra änden, somnade, och höll mycket bra.

@ fly
ab! "Den är till dig", sa {H} till vinden. Upp for draken! Vinden blev så glad att den tappade
    brevet, plopp.
cd! "Den här är till dig", sa {H} till vinden, "och den tycker om att bli dragen i." Upp for draken.
    Vinden tog den åt vänster, och åt höger, och runt i en loop, och vrålade av glädje ända till
    hamnen. Brevet lade den på {Hs} huvud, så som man lägger ifrån sig en leksak när det kommer en
    bättre.
b Runt, runt, runt! Den kunde inte sluta.
d. Den som får samma brev i huvudet två gånger på en dag borde börja fundera, om hen är detektiv.

@ along
ab! {H} knöt fast draken åt vinden. Men vinden drog ändå i {Hs} ärm. Ville den gå hem?
cd! {H} knöt snöret vid en skorsten, så att vinden kunde leka när den ville, och fortsatte. Ändå var
    det något som drog i ärmen. Det drog alltid åt samma håll, tillbaka dit {h:hon} kom ifrån. "Inte
    nu", sa {H}. "Jag letar efter något."
b "Hem?" sa {H}. "Inte än!"
d Flipp, som kunde alla vindar vid namn, sa att den här aldrig hade varit till besvär förut.

# tram | Fönstret som for förbi | Ett gult fönster kommer förbi, och det har bråttom.
@ past
ab! Pling, pling! Något kom runt kröken. Det var en spårvagn, och rutan var gul! "Vänta!" ropade
    {H}.
cd! Pling, pling! {H} såg sig om, och ett gult fönster for förbi. Det satt i sidan på en spårvagn.
    "Stopp!" ropade {H} och vinkade med brevet. Det var Nian, och Nian har aldrig stannat för någon
    utan att säga vad den tycker om saken.
b "Den smiter!" ropade Flipp och blundade.
cd Nu sa den det, med plinget. Men lite saktare gick det, som om den var nyfiken.

@ aboard
ab! Vagnen fällde ner sin ramp, och in kom {we:hon}. Skrammel! Allt var av guld där inne. {H}
    betalade med ett mynt.
cd! Vagnen väntade i hörnet med rampen nere. {We:hon} kom ombord, och {H} betalade med ett mynt och
    en polkagris. Där inne var det gyllene, för glaset var gult, och alla såg ut som folk på gamla
    fotografier, till och med en man som var förkyld.
b "Håll i er!" sa vagnen. Pling!
abcd& {B} åkte fram och tillbaka i gången, och inte med flit. // {B} fick platsen vid fönstret.
d "Biljetter", sa vagnen själv. Den var för artig för att köra till nästa hållplats innan alla satt
    bra.

@ who
ab! "Vem bor bakom den här rutan?" sa {H}. "Jag, i två stopp", sa en man. "Jag, till djurparken", sa
    en dam.
cd! "Vem bor bakom det här fönstret?" frågade {H}. Det gjorde alla. Den förkylde bodde där från
    badhuset till bron. Damen med cellon bodde där om fredagarna. "Jag bor här till djurparken", sa
    en pojke, "och sedan gör min syster det." Alla såg på brevet som om det kunde vara deras.
b "Vems är den på natten?" sa {H}. Ingen sa ett ord.
d Sedan såg de på fönstret, allihop, som om de aldrig hade tänkt på att det kunde vara någons.

@ depot
ab! "Om natten sover jag i ett skjul", sa vagnen. "Där är mörkt, och ingen tittar in. Det är inte
    jag."
cd! "Och om natten?" frågade {H} vagnen själv, när de andra hade gått av. "Då står jag i
    vagnhallen", sa Nian. "Där är mörkt och ganska tråkigt. Ingen skulle skriva till mig. Men jag
    skulle tycka om ifall någon vinkade." Den suckade som spårvagnar gör, åt sidan.
b "Jag far förbi allt", sa den, "och stannar aldrig kvar."
cd Så det var inte Nian. {H} klappade det gula glaset ändå, och det var varmt.

@ wave
ab! Så {H} vinkade, allt vad {h:hon} kunde. Pling, pling, pling! Det hördes ända ner till hamnen.
cd! Så {H} vinkade, med båda armarna, tills den var borta i kröken. Den plingade hela vägen, och
    hela gränden kom ut för att se vem som gifte sig. Sedan dess är det alltid någon som vinkar åt
    Nian. Den har gått i tid ända sedan dess.
b Flipp vinkade också, upp och ner.
d Den förkylde vinkade tillbaka med sin näsduk, och på det viset blev hela främsta raden förkyld.

# office | Kontoret för nästan borttappade saker | Det finns ett kontor för sådana brev, och det
    släpper dem ogärna ifrån sig.
@ desk
ab! I gränden var ett kontor. "Vi tar hand om brev", sa en man. Han hade en stämpel. "Namn? Gata?
    Nummer?"
cd! I en port på en sidogata stod en mycket hög disk. Ovanför hängde en skylt: "Kontoret för nästan
    borttappade saker". "Du har ett brev utan namn", sa mannen, innan {H} hann plinga. "Hit med det.
    Vi lägger det i en låda och väntar."
b "Vad väntar ni på?" sa {H}. "Det vet ingen", sa han.
cd "Hur länge?" frågade {H}. Mannen slog upp det. "Tills det är hittat", läste han, "eller tills det
    är borta."

@ forms
ab! {H} fick fylla i ett papper. "Är det en hatt?" stod det. {H} skrev: "Nej." "Säkert?" stod det.
cd! Först kom blanketterna. "Är det ett paraply?" undrade den första. {H} skrev "nej" med en lång
    fjäder. "Har det någonsin varit ett paraply?" undrade den andra. Den tredje undrade bara:
    "Varför inte?" På raden under skrev {H}: "Därför att det är ett brev." Mannen sa att det var ett
    mycket bra svar och att han hade undrat.
abcd& {B} fick också skriva på, och gjorde en mycket fin plump.
b Det fanns nio till, och en om soppa.
d Flipp fyllde i en också, nerifrån och upp, och fick höra att den var den prydligaste de hade haft.

@ drawer
ab! Han tog sin nyckel och drog ut en låda. Den var full av brev. Så länge de hade väntat! {H} höll
    hårt i sitt.
cd! Mannen tog en nyckel och drog ut lådan. Den var lång som en säng, och den var full ända upp.
    Några av breven hade legat där så länge att de hade bleknat. "De är mycket nöjda", sa mannen,
    men han lät inte säker. {H} gömde sitt eget brev bakom ryggen.
b "Nej", sa {H}. "Det här ska någonstans."
d "Får de någonsin komma ut?" sa {H}. "På tisdagar dammar vi dem", sa mannen. "Då har de något att
    se fram emot."

@ try
ab! "Har ingen letat?" sa {H}. {H} tog upp ett. "Till Bo, vid pumpen." "Men det är ju jag!" sa
    mannen.
cd! "Har någon gått ut och letat?" frågade {H}. "Gått?" sa mannen. "Vi är ett kontor." {H} tog det
    översta och läste högt. "Till Bo, vid pumpen, med de fina öronen." Mannen var tyst så länge att
    Flipp vaknade. "Bo är jag", sa han. "Jag brukade sitta vid pumpen."
b Han hade fina öron också.
d. Det var en inbjudan till dans, och det visade sig att damen fortfarande hoppades lite.

@ shut
ab! Bo lade alla brev på en kärra. "Jag kör hem dem!" sa han. "Kör hem ditt, du med." I väg bar det.
cd! När {H} gav sig av hängde det en ny skylt på disken. "Stängt", stod det. "Ute och letar." Bo kom
    gatan fram med hela lådan på en kärra, plingade och läste upp namn. "Ge dig inte!" ropade han
    till {H}. "Någon är hemma och väntar på det!"
b Pling, pling! Längs hela gatan flög dörrar upp.
d Det gick inte så fort för Bo, för han dansade lite emellan.
"""
