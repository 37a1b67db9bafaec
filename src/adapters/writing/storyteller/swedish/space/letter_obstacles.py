"""The letter's obstacles: five moons where nobody can help, and somebody does."""

OBSTACLES = """
# mud | Ingen kan lyfta ett skepp | Marmeladen sjunker på en måne som är gjord av lera, och ingen
    finns som kan lyfta henne.
@ splat
ab! Splatt! Månen var av lera. Ner sjönk skeppet, ända till fönstren. {H} höll sitt brev högt upp.
cd! Uppifrån hade det sett ut som choklad. Det var lera. Marmeladen landade med ett splatt och
    fortsatte neråt, till lamporna, till fönstren. Där satt hon, som en sko i en bäck. {H} höll
    brevet över huvudet.
b. "Glupp", sa leran. Den var nöjd.
d. Det regnade också, och det tyckte månen mycket om.

@ toad
ab! {H} grävde med en spade. Leran rann tillbaka. "Ingen kan lyfta ett skepp ur det där", sa en
    padda.
cd! {H} grävde med en spade, och där det hade varit lera blev det lera. En padda satt bredvid och
    såg på och tuggade. "Du kan sluta", sa den. "Ingen kan lyfta ett skepp ur det där." "Ingen?"
    frågade {H}. "Ingen", sa paddan. "Jag har sett det."
abcd+ "Det måste väl finnas någon", sa {B}. "Nej", sa paddan. "Ingen."
abcd~ {B} grävde också och fick sedan grävas fram.
b. Glupp, sa leran. Glupp, glupp.
abcd> Så {H} satte sig på en burk och tänkte.

@ tea
ab! {H} satt under ett paraply. {H} blundade, för att tänka. Det regnade. Det regnade. Då: slurp!
cd! {H} satt under ett paraply och blundade för att tänka bättre. Halvt i sömnen hördes det: ett
    långt dröjande slurp, som när någon äter upp det sista av soppan. Sedan kom ett litet pust, som
    när någon ställer ner något tungt.
b. Vad var det? Slurp är inget som regn säger.

@ up
ab! Där stod skeppet, högt och torrt! "Vem gjorde det?" sa {H}. "Ingen", sa paddan. "Det sa jag ju."
cd! När {H} såg upp från brevet stod Marmeladen på en torr klippa, en bit bort, med putsade fönster.
    "Vem gjorde det?" ropade {H}. "Det gjorde ingen", sa paddan. "Det sa jag ju. Ingen kunde."
cd Det verkade vara ett dumt svar. Men det hade slutat regna, och det fanns post att dela ut.
b. Till och med lamporna var putsade.
abcd& {B} bugade för klippan, om det nu var den.

@ prints
ab! Det var spår i leran. De var små och runda som tefat. De gick fram till skeppet, och bort igen.
cd! I leran gick en rad spår, små och alldeles runda, som om någon hade gått där på tefat. De gick
    fram till där skeppet hade legat, och där var de mycket djupa. Sedan gick de bort.
d. "Någon med tefat till skor", sa {H}. Det fick förbli en gåta.
b. "Tack!" ropade {H}. Långt borta dök någon.
abcd> Vidare, vidare! Brevet skulle ju fram.

# gate | Ingen har nyckeln | Runt en måne går en mur, i muren sitter en grind, och grinden vaktas av
    en snigel som är säker på sin sak.
@ wall
ab! En mur gick runt månen. Grinden var låst. {H} höll upp sitt brev. "Vem kan öppna?" "Ingen", sa
    en snigel.
cd! Den här månen hade en mur runt sig, och i muren satt en grind, och vid grinden satt en snigel i
    mössa. {H} höll upp sitt brev. "Får man komma in?" "Det är låst", sa snigeln. "Och vem kan
    öppna?" frågade {H}. "Ingen kan öppna", sa snigeln, "och det är officiellt."
b. Han hade en skylt. Det stod Grind på den.
cd. Han hade fått platsen för att han så sällan var borta.

@ over
ab! {H} tog en stege. Den var för kort. {H} ställde den på en låda. Lådan var för liten, och det var
    månen med.
cd! {H} lutade en stege mot muren. Den var lite för kort. På en låda var den lite mindre för kort.
    "Ingen kommer över", sa snigeln, som tyckte om att ha sällskap. "Och under?" frågade {H}. "Ingen
    kommer under heller."
abcd+ "Har du prövat att säga snälla?" sa {B}. Det hade de prövat.
abcd~ {B} tog sig hela vägen runt, och var tillbaka.
b. "Det är en mycket bra mur", sa {H} för att vara rättvis.

@ button
ab! Så {H} satte sig hos snigeln, och de delade på en bulle. Bakom dem sa det klink.
cd! Så {H} satte sig, och de delade på en bulle, för det var den tiden på dagen. Snigeln berättade
    om grinden. Han hade en knapp från den hemma. Han hade kommit fram till gångjärnen när det sa
    klink precis bakom dem. Så klinkar det när någon lägger ner något och helst inte vill märkas.
b. Snigeln fick russinen. Han frågade först.
abcd> De vände sig om, snigeln lite senare.

@ key
ab! På marken låg en nyckel! Den var ännu varm. "Vem lade den där?" sa {H}. "Ingen", sa snigeln.
    "Det har jag sagt."
cd! Framför grinden låg en nyckel. Den var gammal och stor, och den var varm, som om den kom ur en
    ficka. "Vem har lagt den där?" frågade {H}. "Vem kan öppna?" frågade snigeln tillbaka, mycket
    sakta, som man talar till barn. "Ingen. Vem har alltså lagt den där? Där ser du."
b. Klick! In for den, och runt for den.
d. Det är svårt att säga emot en snigel. De vet så säkert var de bor.

@ weeds
ab! In kom de. Där var bara land med kål, och där bodde ingen Ingen. I dammet gick två rader av
    runda spår.
cd! Innanför muren fanns bara trädgårdar, och {H} frågade vid varje land, med brevet i hand. De
    kände ingen med det namnet. Men till grinden och tillbaka gick spår som var runda som tefat, och
    bredvid dem hade någon rensat allt ogräs.
b. "Så prydligt", sa {H}. "Vem gör det?" Det visste de inte.
abcd> Pling! Det måste vara längre bort.

# soup | Ingen gillar min soppa | En kock med en mycket stor gryta är mycket ledsen, och {H} får
    smaka.
@ pot
ab! En kock satt vid en gryta stor som ett hus. "Ingen gillar min soppa", sa hon och grät i den. Där
    låg en sked.
cd! På nästa måne satt en kock vid en gryta stor som ett hus och grät i den, med en sked i handen.
    "Det blir bara saltare", sa hon, "men jag kan inte hjälpa det. Jag kokar, och jag kokar. Och
    ingen gillar min soppa."
b. Soppan var grå, och något i den tittade upp.
cd "Inte en enda?" frågade {H}. "Ingen", sa kocken och snöt sig i handduken.

@ taste
ab! {H} tog en sked av den. "Den är … jag menar … den är så varm", sa {H}, som inte kunde ljuga.
cd! Man ska vara artig och smaka. {H} tog en sked av den och blundade. Där var kål, och plommon, och
    efter det en smak som insidan av en vante. "Det är verkligen soppa", sa {H}, för man ska säga
    som det är och hitta en snäll bit av det.
abcd& {B} var helt plötsligt inte hungrig. Det hade aldrig hänt förut.
b. Det var ludd i den. Det var varmt ludd.
abcd> Kocken såg upp och hoppades. Vad skulle hända nu?

@ talk
ab! {H} satte sig och berättade om brevet. De pratade och pratade. Bakom dem sa det slurp, slurp,
    slurp.
cd! {H} satte sig hos henne, med ryggen mot grytan, och berättade om brevet, så att hon skulle sluta
    gråta. Kocken hade fått post en gång, sa hon. Den handlade om kål. Och medan de pratade hördes
    ett litet ljud, om och om igen: slurp, slurp, slurp.
b. Det var inte kocken. Det var inte {H}.

@ empty
ab! Sedan såg de efter. Grytan var tom! Skeden var ren! "Vem har ätit upp?" sa {H}. "Ingen!" ropade
    kocken.
cd! Sedan skulle kocken röra om, tog sin sked och gav till ett skrik. Grytan var tom. Den var så ren
    att man kunde se sitt ansikte i den, upp och ner. "Vem i all världen har ätit upp allt det?" sa
    {H}. "Ingen!" ropade kocken. "Ingen gör det jämt! Det ligger bara aldrig någon lapp!"
b. Sleven var också ren. Det var locket med.
d. Hon hade sagt det i åratal, tänkte hon, utan att lyssna.

@ more
ab! "Jag måste koka mer!" sa kocken och skrattade. Det var spår vid grytan, runda som tefat. {H} tog
    sitt brev.
cd! Sedan hade kocken inte tid att prata, för det var kål som skulle hackas. "Någon gillar den!"
    sjöng hon, och morötterna flög. Runt grytan gick en rad spår, runda som tefat. {H} såg på dem,
    och på brevet, och kom nästan att tänka på något. Men så var det borta igen.
b. "Ta med mer hunger nästa gång!" ropade hon.
abcd> Pling. Brevet började bli varmt.

# itch | Ingen når dit | Det kliar på den minsta månen, precis mitt på ryggen.
@ wriggle
ab! Den minsta månen kunde inte ligga still. Den vred sig, och alla stenar föll. "Det kliar!" sa
    den. {H} höll hårt i sitt brev.
cd! Den minsta månen vred sig så att Marmeladen fick landa tre gånger. {H} höll hårt i brevet.
    "Förlåt", sa månen. "Det kliar så. Det är mitt på ryggen, och jag har inga armar, och ingen når
    dit."
b. Den fnissade och grät på en gång. Den var alldeles slut.
d. Det hade varat i tvåhundra år. På den tiden vänjer man sig vid mycket, men inte vid det.

@ scratch
ab! {H} tog en kvast och kliade. "Vänster", sa månen. "Nej, min vänster. Upp. Ner. Aj. Nästan!"
cd! {H} hämtade en kvast och kliade. "Vänster", sa månen. "Min vänster. Lite upp. Nej, nu har det
    flyttat sig." {H} kliade sig fram över tre kullar och runt en damm, och hela tiden var det där
    {h:hon} just hade varit eller just skulle komma.
abcd~ {B} visste allt om klåda och satte in alla tassar.
abcd+ "Är det här?" sa {B}. "Nej", sa månen. "Men så skönt. Sluta inte."
b. Det var en mycket liten måne, men den hade mycket rygg.
abcd> Och på andra sidan var det mörkt.

@ dark
ab! "Det är på baksidan", sa månen. "Dit går ingen. Det är för mörkt." {H} hämtade en lykta.
cd! "Det måste vara längst bak", sa månen, "där det är natt. Dit går ingen." {H} vände om till
    skeppet efter en lykta och skyndade sig med den, så gott man kan på något som fnissar. Sedan,
    mellan två fniss, blev allting stilla.
b. Ljuset gick sving, sving, på de gungande kullarna.

@ aah
ab! "Aaaah!" sa månen. "Där!" {H} höll upp sin lykta. Men {H} hade inte gjort något. "Vem var det
    då?" "Ingen", sa månen.
cd! "Aaaah", sa månen. Det gick genom alla klippor, och några av de mindre rullade runt. "Där. Ja.
    Åh, så snällt." "Men jag har inte börjat", sa {H} och höll upp sin lykta. På den mörka
    sluttningen hade någon krattat nio raka rader. "Då var det ingen", sa månen lyckligt. "Jag sa ju
    vem som nådde dit."
b. Alla stenar lade sig ner och suckade.

@ still
ab! Nu låg den alldeles still. {H} såg två rader av runda spår. De kom bakifrån. De gick tillbaka
    igen. Och brevet sa pling.
cd! Månen somnade där den hängde, för första gången på tvåhundra år, och dammarna på den blev
    alldeles släta. Över den mörka sluttningen gick en rad spår, runda som tefat. {H} såg på dem,
    med brevet i hand, och rynkade pannan. Det var något med dem.
b. Så tyst, så tyst flög de därifrån.
abcd> Pling, sa det ur brevet, som i sömnen.

# dance | Ingen dansar med mig | En mycket stor sten kan dansa vals, och har aldrig funnit någon
    till andra halvan.
@ rock
ab! En stor, stor sten gungade fram och tillbaka. "Jag älskar att dansa", sa den till {H} och
    brevet. "Men ingen dansar med mig."
cd! Mitt på slätten stod en mycket stor sten och gungade. "Ett, två, tre", mumlade den. "Ett, två,
    tre." Den slutade när den såg {H} och brevet, och rodnade nerifrån och upp. "Jag kan vals", sa
    den, "men det behövs två. Och ingen dansar med mig."
b. Den var stor som nio skepp. Den hade mycket små fötter.
d. Marken runt omkring var sopad, om det skulle bli av.

@ try
ab! {H} dansade med den, ett varv. Hui! {H} flög i väg och hamnade i en buske. "Förlåt", sa stenen.
cd! "Får jag lov?" sa {H} och tog tag i så mycket av den som gick. Den dansade underbart. Den var
    också tung som en gata. Första varvet lättade {H}, och andra varvet landade {h:hon} i en mjuk
    blå buske. "Så går det alltid", sa stenen.
abcd& {B} fick en dans, och sedan fick {B} också en buske.
b. Busken sa "uff". Den var van.
abcd> Men {H} hade kommit på en annan sak.

@ drum
ab! "Jag spelar", sa {H}. "Du dansar." Fram med en trumma! Bom, tapp, tapp! {H} blundade, för att
    hålla takten.
cd! "Jag kan inte dansa med dig", sa {H} ur busken, "men jag kan spela." På skeppet fanns en trumma.
    Bom, tapp, tapp, sa den. {H} blundade, för då spelar man bäst. Länge fanns det bara takten, och
    marken som gick upp och ner.
b. Alla små stenar hoppade i takt.

@ round
ab! Då såg {H} upp från sin trumma. Stenen for förbi. Så glad den var! "Vem dansar med mig?" sjöng
    den. "Ingen!"
cd! När {H} såg upp från sin trumma snurrade stenen förbi som ett nystan, och den mossiga sidan var
    ett enda leende. Den lutade åt vänster, och den lutade åt höger, precis som den som blir förd.
    "Vem är det du har med dig?" ropade {H}. "Ingen!" sjöng stenen. "Är det inte underbart? Ingen
    dansar med mig!"
b. Runt, runt for den, och bort över kullen.

@ marks
ab! I dammet blev det en krans av stora platta märken. Och mellan dem var det små, runda som tefat.
cd! Efter stenen låg en krans av märken i dammet, stora och platta, ett, två, tre. Men mellan vart
    och ett och nästa fanns ett par till, små, och runda som tefat. {H} såg på dem länge. De hade
    hållit takten perfekt.
b. "Bra dansat", sa {H} till den som det nu var.
abcd> Pling, sa det tjocka brevet. Ett, två, pling!
"""
