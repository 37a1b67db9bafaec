"""What any bedroom has to show in Swedish, whatever the genre: senses, nooks, small people."""

SENSES = """
Gardinen andades in, och ut, och in.
På stolen satt kläderna som någon som tänker efter.
Golvet var kallt, utom den varma plankan.
En kula rullade fram under sängen, alldeles av sig själv.
Garderoben knarrade, som den gör när den har en hemlighet.
På hyllan hade nallarna flyttat ihop sig för att ge plats.
Någonstans där nere sa en kran sitt enda ord.
Kudden hade kvar formen av ett huvud.
En toffel låg på rygg och gapade.
I lampskärmen satt en nattfjäril och läste.
På lakanet låg en smula, och den skämdes inte.
Det satt fler ugglor på tapeten i dag än i går.
Dammet dansade i ljuset, två och två.
Det luktade tvål och sömn.
"""

NOOKS = """
Under sängen
Bakom gardinen
I leksakslådan
Uppe på garderoben
Mellan två kuddar
Bredvid lampan
I vänster toffel
Längst in i en låda
På fönsterbrädan
Bland nallarna
Under skrivbordet
Inne i dockskåpet
"""

WHO = """
en dammråtta / dammråttan
en udda strumpa / den udda strumpan
en nattfjäril / nattfjärilen
en plåtbagge / plåtbaggen
en träfågel / träfågeln
en pyjamasknapp / pyjamasknappen
en pappersbåt / pappersbåten
en sömnig mal / den sömniga malen
en plåtgroda / plåtgrodan
ett kuddun / kuddunet
en dockskåpsmus / dockskåpsmusen
en husspindel / husspindeln
en bokhyllebagge / bokhyllebaggen
en gummiödla / gummiödlan
ett vilset ekollon / ekollonet
en stickad hare / den stickade haren
"""
