"""Whether a book can be made and printed at all, which is asked again for each of its chapters."""

import hashlib
import json
from collections import OrderedDict
from dataclasses import dataclass, field

from ..briefs import read_brief
from ..chapter.preparation import book_faults
from ..errors import Rejected
from ..library import Briefs
from ..ports.render import Renderer
from ..ports.writing import Writer

REMEMBERED = 4096
"""Books that are known to be sound, the last ones asked about."""


@dataclass(frozen=True, slots=True)
class Printable:
    """Sets what a book's pages and cover say of it, as the renderer would, and judges its words.

    The answer follows from the briefs alone, so a book that was found sound is
    known by a hash of them, for as long as nobody changes it. Nothing of the
    book itself is remembered. For any number of threads.
    """

    writer: Writer
    renderer: Renderer
    _sound: OrderedDict[bytes, None] = field(default_factory=OrderedDict, compare=False)

    def check(self, briefs: Briefs) -> None:
        """Raises Rejected with everything that keeps the book from being made."""
        hashed = hashlib.sha256(json.dumps(briefs.whole).encode()).digest()
        if hashed in self._sound:
            return
        book = read_brief(briefs.whole, owner=briefs.owner, id=briefs.id)
        faults = book_faults(book, self.writer, self.renderer)
        if faults:
            raise Rejected(faults)
        self._sound[hashed] = None
        if len(self._sound) > REMEMBERED:
            self._sound.popitem(last=False)
