"""What any bedroom has to show, whatever the genre: senses, nooks and small people."""

SENSES = """
The curtain breathed in, and out, and in.
On the chair the clothes sat like somebody thinking.
The floor was cold, but for the one warm plank.
A marble rolled out from under the bed, all by itself.
The wardrobe creaked, as it did when it had a secret.
On the shelf the bears had moved up to make room.
Somewhere downstairs a tap said its one word.
The pillow still had the shape of a head in it.
A slipper lay on its back with its mouth open.
The lampshade had a moth in it, reading.
There was a crumb on the sheet, and it was not sorry.
The wallpaper had more owls on it than yesterday.
Dust was dancing in the light, two by two.
It smelled of soap and of sleep.
"""

NOOKS = """
Under the bed
Behind the curtain
In the toy box
On top of the wardrobe
Between two pillows
Beside the lamp
In the left slipper
At the back of a drawer
On the window sill
Among the bears
Below the desk
Inside the doll's house
"""

WHO = """
dust mouse
odd sock
night moth
tin beetle
wooden bird
pyjama button
paper boat
sleepy moth
wind-up frog
pillow feather
doll's house mouse
house spider
bookshelf beetle
rubber lizard
lost acorn
knitted hare
"""
