"""Briefs as files, with their photos."""

import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from adapters.portraits.cascade import build as build_cascade
from adapters.render.reportlab import build as build_reportlab
from adapters.writing.storyteller import build as build_storyteller
from custories_core.books import Book, Likeness, Role
from custories_core.errors import Fault, Rejected
from custories_core.use_cases.reading import ReadBrief
from entrypoints.brief_file import BRIEF_BYTES_MAX, PHOTO_BYTES_MAX, open_brief
from examples.portrait import write_portrait

EXAMPLES = Path(__file__).parents[2] / "examples"
HEAD = 'genre = "space"\n'
HERO = '[[characters]]\nname = "Luna"\nrole = "hero"\n'


class Read(NamedTuple):
    book: Book
    photos: Mapping[str, bytes]


def read(path: Path) -> Read:
    """The file's book and photos, judged as the command line does it."""
    file = open_brief(path)
    judge = ReadBrief(
        build_storyteller(object()), build_cascade(object()), build_reportlab(object())
    )
    return Read(*judge(file.data, file.photos, owner="family", id="x"))


def opened(folder: Path, text: str) -> Read:
    path = folder / "brief.toml"
    path.write_text(text, "utf-8")
    return read(path)


def faults(folder: Path, text: str) -> tuple[Fault, ...]:
    with pytest.raises(Rejected) as caught:
        opened(folder, text)
    return caught.value.faults


def test_a_brief_without_photos(tmp_path: Path) -> None:
    made = opened(tmp_path, HEAD + HERO)
    assert (made.book.hero.name, made.book.id, made.book.owner) == ("Luna", "x", "family")
    assert made.photos == {}


def test_a_face_is_not_cut_out_of_nothing(tmp_path: Path) -> None:
    """Told with the other faults, or by the maker of a brief that has none."""
    cut_out = HERO + 'likeness = "cut-out"\n'
    places = [fault.place for fault in faults(tmp_path, 'genre = "spce"\n' + cut_out)]
    assert places == ["genre", "characters[1].likeness"]
    write_portrait(tmp_path / "one.jpg")
    (only,) = faults(tmp_path, 'genre = "spce"\n' + cut_out + 'photo = "one.jpg"\n')
    assert only.place == "genre"
    assert opened(tmp_path, HEAD + cut_out).book.hero.likeness is Likeness.CUT_OUT


def test_letters_and_photos_are_judged_with_all_other_faults(tmp_path: Path) -> None:
    """Nobody mends a genre to be told of a face, and a face to be told of a letter."""
    write_portrait(tmp_path / "one.jpg")
    (tmp_path / "none.png").write_bytes(b"not a picture at all")
    text = (
        'genre = "spce"\ntitle = "קונטה"\n[[chapters]]\npages = 3\nidea = "a 🦊"\n'
        + HERO
        + 'photo = "none.png"\n[[characters]]\nname = "李"\nrole = "friend"\nphoto = "one.jpg"\n'
    )
    told = faults(tmp_path, text)
    assert {fault.place for fault in told} == {
        "genre", "title", "chapters[1].pages", "chapters[1].idea",
        "characters[1].photo", "characters[2].name",
    }  # fmt: skip
    assert len(told) == 6


def test_photos_are_found_beside_the_brief_and_belong_to_their_character(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures/noor.jpg").write_bytes(b"noor")
    elsewhere = tmp_path / "luna.jpg"
    elsewhere.write_bytes(b"luna")
    friend = '[[characters]]\nname = "Noor"\nrole = "friend"\nphoto = "pictures/noor.jpg"\n'
    made = opened(tmp_path, HEAD + friend + HERO + f'photo = "{elsewhere}"\n')
    assert made.photos == {"friend-1": b"noor", "hero": b"luna"}


def test_missing_photos_are_told_with_all_other_faults(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    friends = "".join(
        f'[[characters]]\nname = "N{n}"\nrole = "friend"\nphoto = "{photo}"\n'
        for n, photo in enumerate(["no.jpg", "folder", "a\\u0000b", "x" * 300])
    )
    told = faults(tmp_path, 'genre = "spce"\n' + HERO + friends)
    assert [fault.place for fault in told] == [
        "genre", "characters[4].photo", "characters[2].photo", "characters[3].photo",
        "characters[5].photo",
    ]  # fmt: skip
    assert "there is no file “no.jpg” beside the brief." in str(told[2])
    assert "“folder” is not a file." in str(told[3])
    assert "cannot be read: " in str(told[4])


def test_a_pipe_is_no_photo_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (fault,) = faults(tmp_path, HEAD + HERO + 'photo = "pipe"\n')
    assert "“pipe” is not a file." in str(fault)


@pytest.mark.parametrize("what", ["pipe", "device", "folder"])
def test_what_is_no_file_is_no_brief_and_is_not_opened(what: str, tmp_path: Path) -> None:
    path = tmp_path / "brief.toml"
    if what == "pipe":
        os.mkfifo(path)
    elif what == "device":
        path.symlink_to("/dev/zero")
    else:
        path.mkdir()
    with pytest.raises(Rejected, match=r"cannot be read: it is a directory, a pipe or a device\."):
        open_brief(path)


def test_a_brief_that_is_far_too_large_is_not_read(tmp_path: Path) -> None:
    comment = "#" * (BRIEF_BYTES_MAX - len((HEAD + HERO).encode()) - 1) + "\n"
    assert opened(tmp_path, comment + HEAD + HERO).book.hero.name == "Luna"
    (fault,) = faults(tmp_path, "#" + comment + HEAD + HERO)
    assert "is far too large for a brief" in str(fault)
    assert "Name a TOML file" in fault.remedy


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (f"seed = {'9' * 5000}", "has a number of thousands of digits. Use a shorter number."),
        (f"seed = 0x{'f' * 5000}", "seed: is a number of many digits; it must be from 0 to"),
        (f"x = {'[' * 5000}", "tables or arrays within each other without end. Compare"),
    ],
)  # fmt: skip
def test_numbers_and_nesting_without_end_are_told(line: str, wanted: str, tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, HEAD + line + "\n" + HERO)
    assert wanted in str(fault)


@pytest.mark.parametrize(
    "text",
    [
        "a." * 30_000 + "a = 1", "[" + "a . " * 15_000 + "a]", "[[" + '"".' * 20_000 + "a]]",
        "'a'\t." * 10_000 + "a = 1", "a" * 60_000, "'a" * 30_000, '"a' * 30_000,
        "[[characters]]\n" * 4_000, "[[chapters]]\n" * 4_000,
        "".join(f"k{n} = 1\n" for n in range(6_000)),
        "".join(f"k{n}.{'a.' * 40}a = 1\n" for n in range(600)),
    ],
)  # fmt: skip
def test_no_brief_takes_long_to_be_refused(text: str, tmp_path: Path) -> None:
    start = time.monotonic()
    assert faults(tmp_path, HEAD + text + "\n")
    assert time.monotonic() - start < 3


def test_the_photos_of_too_many_characters_are_not_read(tmp_path: Path) -> None:
    rows = "".join(
        f'[[characters]]\nname = "N{n}"\nrole = "friend"\nphoto = "no.jpg"\n' for n in range(7)
    )
    (fault,) = faults(tmp_path, HEAD + rows)
    assert str(fault) == "characters: are 7; a book has at most 6. Leave some out."


def test_a_photo_that_is_far_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.jpg").open("wb") as file:
        file.truncate(PHOTO_BYTES_MAX + 1_000_000)
    (fault,) = faults(tmp_path, HEAD + HERO + 'photo = "huge.jpg"\n')
    assert "“huge.jpg” has 41 MB; at most 40 MB are read." in str(fault)


@pytest.mark.parametrize(
    ("text", "place", "remedy"),
    [
        ('genre = "space"\nname = Luna\n', "line 2, column 8", "Put text in quotes"),
        ("title = “Luna”\n", "line 1, column 9", 'Use straight quotes: "like this".'),
        ('genre = "space\n', "line 1, column 15", "A quote is opened and not closed."),
        ("genre space\n", "line 1, column 7", "Every line is: name = value"),
        ('genre = "space"\ngenre = "space"\n', "line 2, column", "Compare the line"),
        ("[[characters]\n", "line 1", "Compare the line with the example"),
        ('dedication = """\nFor you', "line 2", "A quote is opened and not closed."),
    ],
)  # fmt: skip
def test_what_is_not_toml_is_told_with_its_line(
    tmp_path: Path, text: str, place: str, remedy: str
) -> None:
    (fault,) = faults(tmp_path, text)
    assert fault.place.startswith(f"{tmp_path / 'brief.toml'}, {place}")
    assert "this is not TOML: " in fault.problem
    assert fault.problem.count("(") == 0
    assert remedy in fault.remedy


def test_nesting_without_end_is_told(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, "a = " + "[" * 60_000)
    assert "within each other without end" in fault.problem


def test_what_is_not_utf8_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "brief.toml"
    path.write_bytes(b'genre = "space"\nauthor = "Andr\xe9"\n')
    with pytest.raises(Rejected, match=r"line 2: is not UTF-8. Save the file as UTF-8."):
        open_brief(path)


def test_a_mark_at_the_beginning_as_windows_writes_it_is_no_fault(tmp_path: Path) -> None:
    assert opened(tmp_path, "\ufeff" + HEAD.replace("\n", "\r\n") + HERO).book.genre == "space"


def test_a_brief_that_is_not_there_or_no_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(Rejected, match=r"is not there. `custories new` writes an example"):
        open_brief(tmp_path / "no.toml")
    with pytest.raises(Rejected, match=r"cannot be read: it is a directory"):
        open_brief(tmp_path)
    (tmp_path / "huge.toml").write_bytes(b"#" * 1_000_001)
    with pytest.raises(Rejected, match=r"far too large for a brief"):
        open_brief(tmp_path / "huge.toml")


def test_the_demo_book_is_a_sound_brief(tmp_path: Path) -> None:
    brief = tmp_path / "luna.toml"
    brief.write_bytes((EXAMPLES / "luna.toml").read_bytes())
    with pytest.raises(Rejected, match=r"characters\[1\].photo: there is no file “portrait.jpg”"):
        read(brief)
    write_portrait(tmp_path / "portrait.jpg")
    made = read(brief)
    assert [character.role for character in made.book.characters].count(Role.HERO) == 1
    assert [chapter.pages for chapter in made.book.chapters] == [8, 8, 8]
    assert made.photos == {"hero": (tmp_path / "portrait.jpg").read_bytes()}
