"""What companions get up to in Swedish, by what they are. Fits any genre."""

from custories_core.books import Species

from ..beats import sentences
from .grammar import QUOTES

ANTICS = {
    Species.HUMAN: sentences(
        """
Och vem stod där, om inte {B}?
"Jag är med", sa {B}.
"Ingen brådska", sa {B} och skyndade sig.
{B} bar matsäcken och kollade ofta att den var kvar.
"Det där var min mage", sa {B}, om någon undrade.
{B} visslade, så att alla skulle höra hur lugnt det var.
"Jag är inte trött", sa {B} och gäspade.
{B} gav {H} den största halvan av ett kex.
{B} hade ett plåster till varje knä, för säkerhets skull.
"Mitt vänstra ögonbryn har somnat", sa {B}. "Resten är klarvaket."
{B} räknade till tio och glömde sjuan.
"Två huvuden är bättre än ett", sa {B} och krockade med {Hs}.
{B} tänkte på pannkakor, och det syntes.
{B} och {H} gjorde sin hemliga hälsning. Den tar en stund.
"Jag går först", sa {B}, "fast efter dig."
{B} knäppte jackan ända upp, och sedan en gång till för nerverna.
"Är det någon mer som är hungrig?" frågade {B}.
{B} ritade ett ansikte på tummen och lät den titta sig omkring.
"Sch", sa {B} och nös.
{B} skrattade först, och sedan gick det inte att sluta.
"På tre", sa {B}. "Ett. Två. Vad kommer efter två?"
{B} kramade {Hs} arm en gång, för lyckans skull.
"Det känns bra i vänster armbåge", sa {B}.
{B} hade hittat en pinne, och det var en väldigt bra pinne.
{B} kammade håret med fingrarna, om det skulle komma främmande.
{B} tog en liten dans som mest var armbågar.
"Säg till när jag får titta", sa {B} och tittade.
{B} fyllde båda fickorna med sådant som kan vara bra att ha.
"Det här ska jag minnas när jag blir gammal", sa {B}.
{B} hittade på en visa med elva verser.
"Ska du, så ska jag", sa {B}, och så var det med det.
{B} tittade åt vänster för dem båda, och {H} åt höger.
"Jag fryser bara", sa {B} och höll {H} i ärmen.
{B} höll i andra änden av allting.
""",
        QUOTES,
    ),
    Species.FOX: sentences(
        """
{B} kom med, svansen i vädret.
Räven {B} spetsade båda öronen.
{B} satte nosen i backen och sa "Voff".
{B} jagade sin egen svans, för säkerhets skull.
{B} slickade {H} på knäet. Det var snällt menat.
{B} travade i förväg, såg sig om och log med alla tänderna.
En räv känner lukten av en idé, och nu kände {B} lukten av en.
{B} snurrade tre varv och glömde varför.
{B} gick så tyst att till och med skuggan kom efter.
{B} gläfste två gånger. Det betyder "hitåt" på rävska.
{B} hade kardborrar i svansen och var rätt stolt över dem.
{B} kastade sig över något som visade sig vara den egna foten.
{B} lade svansen om {Hs} ben som en varm röd halsduk.
{B} låtsades kunna vägen, som rävar gör.
{B} grävde ett litet hål, tittade ner och fyllde igen det.
{B} gäspade så stort att öronen möttes där bak.
{B} lade hakan på {Hs} fot och väntade.
{B} nös och såg sig om efter vem det var.
{B} smet i väg för att spana och kom tillbaka med en strumpa.
{B} lyssnade med vänster öra, sedan med höger, sedan med båda.
{B} gjorde svansen stor som en flaskborste.
Ingen blinkar som en räv, och {B} blinkade.
{B} nynnade, om rävar nynnar. Det kan ha varit magen.
{B} lutade sig mot {H} med hela sin tyngd, och den var inte stor.
""",
        QUOTES,
    ),
    Species.CAT: sentences(
        """
{B} kom med, i sin egen takt.
Katten {B} blinkade långsamt.
{B} satte sig och tvättade ett öra.
{B} sa "Mrrp" och ville inte förklara sig.
{B} strök sig mot {Hs} ben, först det vänstra, sedan det högra.
{B} tittade på en fläck där inget fanns, och fortsatte titta.
{B} sköt rygg så att det blev en bro.
{B} låtsades att alltihop var {b:hennes} idé.
{B} hoppade upp på {Hs} axel för att se bättre.
{B} spann som en gryta gröt.
{B} satt på den enda torra fläcken, som alltid.
{B} ramlade ner och såg ut som om det var meningen.
{B} trampade på {Hs} jacka tills den var lagom mjuk.
{B} vände ryggen åt alltihop och kikade.
{B} tog sig igenom en springa, smal som ett brevinkast.
{B} rullade ihop sig och sov i en och en halv minut.
{B} smakade på luften med munnen lite öppen.
{B} slog med svansen som någon som vänder blad.
Ingen väntar så bra som en katt, och {B} väntade.
{B} bar omkring på en kvist och var säker på att det var en mus.
""",
        QUOTES,
    ),
    Species.DRAGON: sentences(
        """
{B} kom med, flax och skutt.
Draken {B} pöste av stolthet.
{B} blåste en rökring, stor som en bulle.
{B} hickade fram en gnista. "Prosit", sa {H}.
{B} snubblade på sin egen svans och bugade.
{B} flög upp för att titta och kom ner för att berätta.
{B} var en ganska ny drake och styrde med tungan.
{B} andades på {Hs} händer så att de blev varma.
{B} rostade en smula och bjöd på halva.
{B} vek ihop vingarna, först fel och sedan rätt.
{B} röt. Det lät som en liten dörr.
{B} gjorde sig smal som en kratta för att komma förbi.
{B} skramlade med fjällen. Det lät som en besticklåda.
{B} gömde sig bakom {H}, och det mesta stack ut.
{B} åt en sten, för att det krasar så gott.
{B} ångade lite, som drakar gör när de tänker.
{B} höll andan tills det rök ur öronen.
{B} flaxade så att allas hår stod rakt upp.
{B} satte sig försiktigt. Det har hänt saker med stolar.
{B} gav {H} skjuts över det värsta.
{B} nös, och sedan fanns det lite mindre gräs i världen.
{B} räknade sina klor och blev glad att alla var kvar.
{B} ritade en cirkel med rök och stack en tass igenom den.
{B} lyste lite om magen, som en kamin.
""",
        QUOTES,
    ),
    Species.OWL: sentences(
        """
{B} kom med, utan ett ljud.
Ugglan {B} vred huvudet ett helt varv.
{B} sa "Hu" och sedan, för att vara artig, "Hur mår ni".
{B} blinkade med ena ögat, och senare med det andra.
{B} burrade upp sig tills det fanns dubbelt så mycket {B}.
{B} satte sig på det högsta som fanns.
{B} visste svaret men väntade på att någon skulle fråga.
{B} flög före en liten bit och väntade en lång.
{B} lutade sig åt vänster för att se bättre, och föll åt vänster.
{B} putsade näbben på {Hs} ärm.
En uggla hör en smula falla, och {B} hörde flera.
{B} såg klok ut. Det sitter mest i ögonbrynen.
{B} drog upp ena foten och stod på den andra.
{B} tappade ett dun och sa att det var en present.
{B} räknade alla två gånger, som ugglor gör.
{B} gäspade, för det var långt till frukost åt båda hållen.
{B} kom med en kvist till {H}, och sedan med en bättre kvist.
{B} ruggade halsen, som när man har halsduk.
{B} seglade ett varv för att se att allt var som det skulle.
{B} stirrade på en skugga tills den flyttade sig.
{B} viskade något långt i {Hs} öra.
Ingen nickar så långsamt som en uggla, och {B} nickade.
""",
        QUOTES,
    ),
    Species.ROBOT: sentences(
        """
{B} kom med, pip för pip.
Roboten {B} sa "pling" och såg förvånad ut.
{B} skruvade åt sin egen vänstra armbåge.
{B} räknade allt som låg på marken och sa hur många det var.
{B} tände en liten grön lampa. Det betyder ja.
{B} surrade, klickade och fick en idé.
{B} spelade en liten trudelutt som ingen hade bett om.
{B} borstade av {Hs} axlar, eftersom borsten ändå var på.
{B} skrev ut en mycket liten lapp. På den stod det "Hurra".
{B} rullade bakåt en bit för att släppa fram en skalbagge.
"Jag blir aldrig trött", sa {B} och gäspade för att vara snäll.
{B} har en låda på magen, och i den finns det kex.
{B} vred huvudet bakåt och vinkade åt det hållet.
{B} brummade som ett kylskåp som är nöjt med sig själv.
{B} sorterade kvistar efter längd och sedan efter humör.
{B} lyste på något som redan var ljust.
{B} räknade ett tal högt, bara för att det smakade gott.
{B} gnisslade i knäet och bad om en droppe olja.
"Bip", sa {B}, och det betydde en hel del.
{B} bjöd {H} på en skruv, den finaste som fanns.
{B} mätte {H} och sa att måtten stämde.
En robot glömmer inget, och {B} hade kommit ihåg smörgåsarna.
""",
        QUOTES,
    ),
    Species.WHALE: sentences(
        """
{B} kom med, lätt som ett moln.
Valen {B} bara hängde där och log.
{B} sjöng en enda låg ton, och allt löst dansade.
{B} sprutade en liten fontän. Det var mest för syns skull.
{B} tog rätt stor plats och bad om ursäkt.
{B} drev lite i förväg, rund och snäll.
{B} blinkade med ett öga, lugnt som en damm.
{B} lät {H} luta sig mot sin sida, som var slät och sval.
{B} viftade med stjärten, och allas hår blåste åt samma håll.
{B} gav en skugga som liknade en toffel.
{B} svalde en hicka, och det dröjde innan den kom fram.
{B} vände sig långsamt för att se saken från andra hållet.
En val har aldrig bråttom, och {B} hade det inte heller.
{B} nynnade så lågt att det kittlades.
{B} stötte emot ingenting alls, mycket försiktigt.
{B} berättade en vits som tog en evighet, och den var värd det.
{B} suckade, och allas lugg flög upp.
{B} försökte gömma sig bakom en kvist.
{B} bar packningen på ryggen, och en snigel.
{B} guppade upp och ner, och det är ja på valska.
{B} vinkade med ena fenan och sedan med den andra, för rättvisans skull.
Ingen lyssnar som en val, och {B} lyssnade.
""",
        QUOTES,
    ),
}

SOLO = sentences(
    """
"Jaha", sa {H} till sig själv.
{H} tog ett djupt andetag.
{H} nynnade lite, för sällskaps skull.
{H} nickade åt sig själv.
{H} blundade för att tänka bättre.
"Nu så", sa {H}, som till en vän.
{H} kavlade upp båda ärmarna.
{H} räknade till tre andetag och fortsatte.
{H} åt ett halvt kex och sparade den andra halvan.
{H} drog en vits för sig själv och skrattade av artighet.
{H} knäppte jackan två gånger, en för lyckan och en för värmen.
Det är ganska lätt att vara tyst när man är ensam, och {H} var mycket tyst.
{H} stack händerna i fickorna och hittade en bra snörstump.
"Ni är duktiga", sa {H} till sina egna två händer.
{H} visslade, och det kom ut i tre bitar.
{H} kliade sig på ena örat och sedan på det andra. Det hjälper alltid.
""",
    QUOTES,
)
