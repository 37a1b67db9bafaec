"""Write the portrait that the example brief names: `python examples/portrait.py PATH`.

It is NASA's portrait of an astronaut, in the public domain, as scikit-image carries it.
"""

import sys
from pathlib import Path

import skimage.data
from PIL import Image


def write_portrait(path: Path) -> None:
    """The portrait as a JPEG; a file that is there already is left alone."""
    if not path.exists():
        Image.fromarray(skimage.data.astronaut()).save(path, "JPEG", quality=95)


if __name__ == "__main__":
    write_portrait(Path(sys.argv[1]))
