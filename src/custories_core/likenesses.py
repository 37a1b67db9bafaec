"""Faces that are cut out after a photo: what is to be said where a photo does not give one."""

from .errors import Fault


def no_photo(place: str) -> Fault:
    """A face is to be cut out, and there is no photo of it."""
    return Fault(
        place,
        "is “cut-out”, but there is no photo to cut the face after.",
        "Name a photo, or leave likeness out.",
    )


def no_eyes(place: str) -> Fault:
    """A face is to be cut out after a photo on which its eyes were not found."""
    return Fault(
        place,
        "both eyes are not clearly seen, and by them a face is cut out.",
        "Use a photo that looks into the camera with open eyes, in even light and without "
        "dark glasses, or leave likeness out.",
    )
