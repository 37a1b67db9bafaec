"""Who is where: the hero, those who come along and those who wait at home."""

from dataclasses import dataclass

from custories_core.books import Role, Species
from custories_core.ports.writing import CastMember, StoryRequest

_GROWN = 16


@dataclass(frozen=True, slots=True)
class Present:
    """Who is in one moment: the hero, up to two who are along and one who is at home.

    The letters are those of the templates; None where nobody is.
    """

    hero: CastMember
    along: tuple[CastMember, ...]
    home: CastMember | None

    @property
    def people(self) -> dict[str, CastMember]:
        """The letters of a template and whom they stand for."""
        named = {"H": self.hero}
        named |= dict(zip("BD", self.along, strict=False))
        return named | ({"G": self.home} if self.home else {})

    @property
    def figures(self) -> tuple[CastMember, ...]:
        """Everyone to be drawn, the hero first: at most three."""
        others = ((self.home,) if self.home else ()) + self.along
        return (self.hero, *others)[:3]

    def meets(self, needs: str) -> bool:
        """Whether a line that needs these (see beats) can be told of them."""
        first = self.along[0] if self.along else None
        return all(
            {
                "&": first is not None,
                "-": first is None and self.home is None,
                "+": first is not None and first.species is Species.HUMAN,
                "~": first is not None and first.species is not Species.HUMAN,
                "g": self.home is not None,
            }[need]
            for need in needs
        )


@dataclass(frozen=True, slots=True)
class Company:
    """The cast, sorted by what it does in the story."""

    hero: CastMember
    along: tuple[CastMember, ...]
    home: tuple[CastMember, ...]

    def present(self, turn: int, at_home: bool) -> Present:
        """Who is there at the `turn`-th moment; those along take turns, two at a time."""
        home = self.home[turn % len(self.home)] if at_home and self.home else None
        others = [m for m in self.along if m is not home]
        count = min(len(others), 1 if home else 2)
        along = tuple(others[(turn + i) % len(others)] for i in range(count))
        return Present(self.hero, along, home)


def company(request: StoryRequest) -> Company:
    """The company of a story. Grown-up family waits at home; everyone else comes along."""
    cast = request.cast
    hero = next((m for m in cast if m.role is Role.HERO), cast[0])
    others = [m for m in cast if m is not hero]
    family = tuple(m for m in others if m.role is Role.FAMILY and m.species is Species.HUMAN)
    along = tuple(m for m in others if m not in family or m.age < _GROWN)
    home = tuple(m for m in family if m.age >= _GROWN)
    return Company(hero, along, home)
