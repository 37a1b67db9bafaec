"""Contrast of text against what lies under it, as WCAG 2.2 defines it (success criterion 1.4.3)."""

from .frames import Colour

ENOUGH = 4.5
"""The least ratio at which body text is readable."""


def luminance(colour: Colour) -> float:
    """Relative luminance of `#rrggbb`, 0 (black) to 1 (white)."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: float, b: float) -> float:
    """The ratio of two relative luminances, 1 to 21."""
    lighter, darker = max(a, b), min(a, b)
    return (lighter + 0.05) / (darker + 0.05)


def readable_ink(darkest: float, lightest: float, inks: tuple[Colour, ...]) -> Colour | None:
    """The ink that stands out best from everything between two luminances; None if none does."""

    def worst(ink: Colour) -> float:
        own = luminance(ink)
        if darkest <= own <= lightest:
            return 1.0
        return min(contrast(own, darkest), contrast(own, lightest))

    best = max(inks, key=worst)
    return best if worst(best) >= ENOUGH else None


def mixed(a: Colour, b: Colour, share: float) -> Colour:
    """`a` with `share` (0 to 1) of `b` in it."""
    parts = (
        round(int(a[i : i + 2], 16) * (1 - share) + int(b[i : i + 2], 16) * share)
        for i in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02x}" for part in parts)
