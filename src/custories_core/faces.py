"""The typefaces a layout may name. Which font file stands behind each is the renderer's affair."""

from enum import StrEnum


class Face(StrEnum):
    """A typeface by its part in the book."""

    STORY = "story"
    STORY_ITALIC = "story-italic"
    STORY_BOLD = "story-bold"
    ROUND = "round"
    HAND = "hand"
