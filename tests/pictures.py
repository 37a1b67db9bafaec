"""What pictures look like from afar: how far two are apart, and how much there is in a part of one.

Features are small on purpose. A child who turns the pages sees the colours of
the whole and where things stand, and so do these.
"""

from dataclasses import dataclass
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from custories_core.layout.geometry import Box
from custories_core.ports.illustration import Picture

Floats = NDArray[np.float64]

COLOURS, EDGES = 12, 24
"""How many fields a side the features have."""
SPOTS = 200
"""How many spots the shorter side has in which energy is measured: finer is the paper's grain."""

_TO_OPPONENT = np.array([[0.3, 0.59, 0.11], [0.5, -0.5, 0.0], [0.25, 0.25, -0.5]])


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of a picture's fields, and how much of its edges is in each; their mean is 1."""

    colours: Floats
    edges: Floats


def look(picture: Picture) -> Look:
    """What a picture looks like from afar, whatever its size and shape."""
    image = _opened(picture)
    fields = image.resize((COLOURS, COLOURS), Image.Resampling.BOX)
    colours = np.asarray(fields, np.float64) @ _TO_OPPONENT.T
    steps = 2 * EDGES
    grey = np.asarray(image.convert("L").resize((steps, steps), Image.Resampling.BOX), np.float64)
    edges = _gradient(grey).reshape(EDGES, 2, EDGES, 2).mean(axis=(1, 3))
    return Look(colours, edges / max(float(edges.mean()), 1e-9))


def apart(one: Look, other: Look) -> float:
    """How different two pictures look: 0 for the same, about 3 for any two of a gallery."""
    colours = np.linalg.norm(one.colours - other.colours, axis=-1).mean() / 30.0
    return float(colours + np.abs(one.edges - other.edges).mean())


def energies(picture: Picture, boxes: tuple[Box, ...]) -> list[float]:
    """The energy within each box against that of the whole picture.

    Energy is the mean squared difference of lightness between neighbouring spots.
    """
    image = _opened(picture).convert("L")
    step = max(1, min(image.size) // SPOTS)
    grey = np.asarray(image.reduce(step), np.float64)
    energy = _gradient(grey) ** 2
    height, width = energy.shape
    return [
        float(
            energy[
                round(b.y * height) : round(b.bottom * height),
                round(b.x * width) : round(b.right * width),
            ].mean()
            / energy.mean()
        )
        for b in boxes
    ]


def _opened(picture: Picture) -> Image.Image:
    with Image.open(BytesIO(picture.data)) as image:
        return image.convert("RGB")


def _gradient(grey: Floats) -> Floats:
    across = np.diff(grey, axis=1, append=grey[:, -1:])
    down = np.diff(grey, axis=0, append=grey[-1:])
    return np.asarray(np.hypot(across, down))
