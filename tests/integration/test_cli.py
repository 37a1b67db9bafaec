"""The command line: what it answers, on which stream, with which exit status."""

import json
import os
import re
import sys
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from custories_core.briefs import DEDICATION_MAX
from custories_core.chapter.progress import Binding, JobMoved, Step, StepBegun, UnitDone, Waiting
from custories_core.genres import GENRES
from custories_core.jobs import State
from custories_core.layout.formats import FORMATS
from custories_core.preflight.findings import Finding, Interior, Severity
from custories_core.use_cases.checking import Checked
from entrypoints.cli import DONE, FAILED, WRONG, main
from entrypoints.findings import report
from entrypoints.forecast import Forecast, in_words, total_weight
from entrypoints.progress import shown
from tests.contracts.portraits import astronaut, encoded
from tests.desk import BRIEF, Desk, Run
from tests.workshop import a_book


def quick(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this process find the quick illustrators, and use one."""
    for name in [name for name in os.environ if name.startswith("CUSTORIES_")]:
        monkeypatch.delenv(name)
    monkeypatch.setattr(sys, "path", [str(desk.packages), *sys.path])
    monkeypatch.setenv("CUSTORIES_ILLUSTRATION", desk.illustrator)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk(tmp_path)
    quick(desk, monkeypatch)
    monkeypatch.chdir(tmp_path)
    return desk


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A finished book, to be looked at and left as it is."""
    desk = Desk(tmp_path_factory.mktemp("made"))
    with pytest.MonkeyPatch.context() as patch:
        quick(desk, patch)
        assert main(desk.make()) == DONE
    return desk


class TestMake:
    def test_it_ends_with_the_paths_of_the_files(self, desk: Desk, run: Run) -> None:
        status, out, err = run(*desk.make())
        assert status == DONE
        *paths, verdict = out.splitlines()[1:]
        assert [Path(line.strip()).name for line in paths] == [
            "interior.pdf", "cover.pdf", "preview.png", "book.json",
        ]  # fmt: skip
        assert all(Path(line.strip()).is_file() for line in paths)
        assert verdict == "Both PDFs pass the preflight for this format."
        assert "chapter 1 of 2: background" in err
        assert desk.hidden() == []

    def test_a_second_run_says_that_all_was_there_and_touches_nothing(
        self, desk: Desk, run: Run
    ) -> None:
        run(*desk.make())
        before = {path: path.stat().st_mtime_ns for path in desk.out.rglob("*") if path.is_file()}
        status, _, err = run(*desk.make())
        assert status == DONE
        assert "Everything was there already; nothing was written or drawn anew." in err
        assert "chapter 2 of 2: completed, all of it from before" in err
        assert "background" not in err
        after = {path: path.stat().st_mtime_ns for path in desk.out.rglob("*") if path.is_file()}
        assert after == before

    def test_the_way_to_the_folder_is_made(self, desk: Desk, run: Run) -> None:
        status, _, _ = run("make", desk.brief, "--out", desk.folder / "books" / "of" / "luna")
        assert status == DONE

    def test_files_of_others_are_never_overwritten(self, desk: Desk, run: Run) -> None:
        mine = desk.folder / "cover.pdf"
        mine.write_bytes(b"mine")
        status, _, err = run("make", desk.brief, "--out", desk.folder)
        assert status == WRONG
        assert "cover.pdf: is there already, and not from a book made here." in err
        assert mine.read_bytes() == b"mine"

    def test_finished_files_are_for_everybody_that_may_read_the_folder(self, made: Desk) -> None:
        mask = os.umask(0)
        os.umask(mask)
        for name in made.files():
            assert (made.out / name).stat().st_mode & 0o777 == 0o666 & ~mask


def change(old: str, new: str) -> Callable[[Desk], None]:
    def apply(desk: Desk) -> None:
        assert old in BRIEF
        desk.brief.write_text(BRIEF.replace(old, new))

    return apply


def photo(data: bytes | None) -> Callable[[Desk], None]:
    def apply(desk: Desk) -> None:
        if data is not None:
            (desk.folder / "photo.jpg").write_bytes(data)
        hero = 'role = "hero"\n'
        desk.brief.write_text(BRIEF.replace(hero, hero + 'photo = "photo.jpg"\n'))

    return apply


def directory(desk: Desk) -> None:
    desk.brief.unlink()
    desk.brief.mkdir()


EMPTY_WALL = encoded(astronaut().crop((0, 300, 90, 500)).resize((900, 1200)))

BAD_BRIEFS: dict[str, tuple[Callable[[Desk], object], tuple[str, ...]]] = {
    "missing": (lambda desk: desk.brief.unlink(), ("is not there", "custories new")),
    "a folder": (directory, ("cannot be read", "irectory")),
    "not UTF-8": (
        lambda desk: desk.brief.write_bytes(BRIEF.replace("Luna", "Zoë").encode("latin-1")),
        ("brief.toml, line 13: is not UTF-8. Save the file as UTF-8.",),
    ),
    "not TOML": (change('"fairy-tale"', "fairy-tale"), ("line 1", "Put text in quotes")),
    "empty": (lambda desk: desk.brief.write_text(""), ("2 things", "genre", "characters")),
    "many faults": (
        change(
            'format = "a5-booklet"',
            'format = "a5-boklet"\nlanguage = "xx"\nstile = "cut-paper"\n'
            f'title = "{"x" * 61}"\nauthor = 3',
        ),
        ("5 things", "Did you mean “a5-booklet”?", "language", "stile", "title", "author"),
    ),
    "cannot be printed": (
        change("For everyone who leaves the light on.", "Для Луны"),
        # The upright face has these letters, but dedications are set in the italic.
        ("dedication: cannot be printed", "CYRILLIC CAPITAL LETTER DE"),
    ),
    "unfit": (
        change("For everyone who leaves the light on.", "Kill them all"),
        ("dedication: has “kill”, which does not belong in a book for children. Say it in other",),
    ),
    "unfit among other faults": (
        change(
            '[[characters]]\nname = "Luna"',
            'idea = "A bomb"\n[[characters]]\nname = "Fuck"\nage = "x"',
        ),
        (
            "3 things",
            "characters[1].age",
            "chapters[2].idea: has “bomb”, which",
            "characters[1].name: has “fuck”, which does not belong in a book for children. "
            "Use another name, or a nickname.",
        ),
    ),
    "photo missing": (photo(None), ("characters[1].photo", "no file “photo.jpg”")),
    "photo without a face": (photo(EMPTY_WALL), ("characters[1].photo: no face was found.",)),
    "photo not a picture": (photo(b"%PDF-1.4\n"), ("characters[1].photo", "PNG, WebP or HEIC")),
}


@pytest.mark.parametrize("case", BAD_BRIEFS)
def test_a_wrong_brief_is_told_and_nothing_is_made(case: str, desk: Desk, run: Run) -> None:
    spoil, wanted = BAD_BRIEFS[case]
    spoil(desk)
    status, out, err = run(*desk.make())
    assert status == WRONG
    assert out == ""
    assert re.match(r"One thing is|\d things are|\d things to", err)
    for words in wanted:
        assert words in err
    assert not desk.out.exists() or (desk.files() == {} and not list(desk.out.rglob("*.jpg")))


def test_a_photo_tells_the_looks(desk: Desk, run: Run) -> None:
    photo(encoded(astronaut()))(desk)
    status, _, _ = run(*desk.make())
    assert status == DONE
    cast = json.loads((desk.out / "book.json").read_text())["cast"]
    red, green, blue = (int(cast[0]["appearance"]["skin"][i : i + 2], 16) for i in (1, 3, 5))
    assert red > green > blue


class TestPages:
    def test_every_page_is_listed_with_its_words(self, made: Desk, run: Run) -> None:
        book = json.loads((made.out / "book.json").read_text())
        status, out, _ = run("pages", made.out)
        assert status == DONE
        rows = out.splitlines()[2:]
        assert len(rows) == len(book["pages"])
        for row, page in zip(rows, book["pages"], strict=True):
            assert row.split()[0] == str(page["number"])
            assert " / ".join(page["text"].splitlines()) in row

    def test_a_page_without_words_says_where_they_are(self, made: Desk, run: Run) -> None:
        book = json.loads((made.out / "book.json").read_text())
        _, out, _ = run("pages", made.out)
        silent = [p["number"] for p in book["pages"] if p["kind"] == "story" and not p["text"]]
        assert silent
        for number in silent:
            assert re.search(rf"(?m)^ *{number} .*, words on page ({number - 1}|{number + 1})", out)

    @pytest.mark.parametrize("text", ["{", "[]", "{}", '{"title": 1, "pages": [1]}', "\xff"])
    def test_a_damaged_manifest_is_told(self, text: str, tmp_path: Path, run: Run) -> None:
        (tmp_path / "book.json").write_text(text, "latin-1")
        status, out, err = run("pages", tmp_path)
        assert (status, out) == (WRONG, "")
        assert "book.json: is damaged and cannot be read. Delete it and make the book again" in err

    def test_a_folder_without_a_book_is_told(self, tmp_path: Path, run: Run) -> None:
        for folder in (tmp_path, tmp_path / "nowhere"):
            status, _, err = run("pages", folder)
            assert status == WRONG
            assert "holds no finished book. Make it first: custories make" in err


def story_page(desk: Desk, *, words: bool = True) -> int:
    pages = json.loads((desk.out / "book.json").read_text())["pages"]
    return next(
        int(p["number"]) for p in pages if p["kind"] == "story" and bool(p["text"]) == words
    )


class TestRevise:
    def test_words_a_picture_and_back_again(self, desk: Desk, run: Run) -> None:
        run(*desk.make())
        first = desk.files()
        number = story_page(desk)
        revise = ("revise", desk.brief, "--out", desk.out, "--page", number)
        assert run(*revise, "--text", "Luna laughed [bold]out loud[/].", "--picture")[0] == DONE
        page = json.loads((desk.out / "book.json").read_text())["pages"][number - 1]
        assert (page["text"], page["take"]) == ("Luna laughed [bold]out loud[/].", 1)
        _, out, _ = run("pages", desk.out)
        assert re.search(r"\(words changed, redrawn\) +Luna laughed \[bold\]out loud\[/\]\.", out)
        status, _, err = run(*revise, "--undo")
        assert status == DONE
        assert "nothing was written or drawn anew" in err
        again = desk.files()
        assert again.pop("revisions.json") == b"[]\n"
        assert again == first

    @pytest.mark.parametrize(
        ("change", "wanted"),
        [
            (["--page", "0", "--text", "x"], r"no page 0\. The story is on pages 6 to 13\."),
            (["--page", "999", "--text", "x"], r"no page 999"),
            (["--page", "-3", "--picture"], r"no page -3"),
            (["--page", "1", "--text", "x"], r"page 1 is the half title page\. The story is on"),
            (["--page", "1", "--undo"], r"page 1 is the half title page"),
            (["--page", "WORDS", "--text", "   "], r"would be left without words"),
            (["--page", "WORDS", "--text", "word " * 300], r"no room for 300 words.*words fit"),
            (["--page", "WORDS", "--text", "w" * 2001], r"more than 2000 characters"),
            (["--page", "WORDS", "--text", "月"], r"cannot be printed.*U\+6708"),
            (["--page", "WORDS", "--text", "It was a bomb."], r"page \d+: has “bomb”, which does"),
            (["--page", "SILENT", "--text", "x"], r"no text\. Its words are on page \d"),
            (["--page", "WORDS", "--undo"], r"is as it was first made"),
            (["--page", "WORDS", "--undo", "--picture"], r"--undo: stands alone"),
            (["--page", "WORDS"], r"has no change to make\. It says: “.+” *Give --text or"),
        ],
    )
    def test_what_cannot_be_done_is_told_and_not_noted(
        self, change: list[str], wanted: str, made: Desk, run: Run
    ) -> None:
        numbers = {"WORDS": story_page(made), "SILENT": story_page(made, words=False)}
        arguments = [numbers.get(word, word) for word in change]
        before = made.files()
        with pytest.MonkeyPatch.context() as patch:
            quick(made, patch)
            status, out, err = run("revise", made.brief, "--out", made.out, *arguments)
        assert (status, out) == (WRONG, "")
        assert re.search(wanted, err, re.S)
        assert made.files() == before

    def test_a_folder_without_a_book_is_not_filled_by_mistake(self, desk: Desk, run: Run) -> None:
        status, _, err = run(
            "revise", desk.brief, "--out", desk.out, "--page", 5, "--text", "Hello."
        )
        assert status == WRONG
        assert f"holds no book yet. Make it first: custories make {desk.brief}" in err
        assert not desk.out.exists()

    def test_damaged_revisions_are_told(self, desk: Desk, run: Run) -> None:
        desk.out.mkdir()
        (desk.out / "revisions.json").write_text('[{"chapter": 1}]')
        status, _, err = run(*desk.make())
        assert status == WRONG
        assert "revisions.json, change 1: is damaged and cannot be read. Mend it, or" in err


class TestCheck:
    def test_our_own_files_pass(self, made: Desk, run: Run) -> None:
        for name in ("interior.pdf", "cover.pdf"):
            status, out, err = run("check", made.out / name, "--format", "a5-booklet")
            assert status == DONE, out
            assert "error" not in out
            assert err == ""

    def test_another_format_is_an_error_with_reason_and_remedy(self, made: Desk, run: Run) -> None:
        status, out, _ = run("check", made.out / "interior.pdf", "--format", "a4-booklet")
        assert status == FAILED
        assert "as the interior of “a4-booklet”:" in out
        assert re.search(
            r"  error page-size\n    file: 437\.53 × .+; wanted: 613\.28 × .+\.\n", out
        )
        assert "Pages have the trim size with bleed on all four sides" in out
        assert "Export single pages at the wanted size" in out
        assert out.endswith("1 error, no other findings.\n")

    def test_what_breaks_one_rule_on_many_pages_is_told_once(self) -> None:
        def finding(page: int | None, measured: str, rule: str = "rotation") -> Finding:
            return Finding(rule, Severity.ERROR, page, measured, "0°", "Reason.", "Remedy.")

        found = [finding(page, "90°") for page in (1, 2, 3, 4, 7, 9, 10)]
        found += [finding(8, "180° [sic]"), finding(None, "[bold]", "title")]
        console = Console(record=True, file=StringIO(), width=40)
        checked = Checked(Interior(), tuple(found))
        assert report(checked, Path("[red].pdf"), FORMATS["a5-booklet"], console)
        assert console.export_text().splitlines() == [
            "[red].pdf, as the interior of “a5-booklet”:",
            "  error rotation",
            "    pages 1 to 4, 7, 9, 10: 90°; wanted: 0°.",
            "    page 8: 180° [sic]; wanted: 0°.",
            "    Reason. Remedy.",
            "  error title",
            "    file: [bold]; wanted: 0°.",
            "    Reason. Remedy.",
            "9 errors, no other findings.",
        ]

    def test_a_slip_in_the_format_is_named(self, made: Desk, run: Run) -> None:
        status, _, err = run("check", made.out / "interior.pdf", "--format", "a5-boklet")
        assert status == WRONG
        assert "there is no “a5-boklet”. Did you mean “a5-booklet”?" in err

    @pytest.mark.parametrize("pages", [0, -4, 3, 10, 1000])
    def test_a_page_count_that_cannot_be_is_found(self, pages: int, made: Desk, run: Run) -> None:
        status, out, _ = run(
            "check", made.out / "cover.pdf", "--format", "a5-booklet", "--cover", "--pages", pages
        )
        assert status == FAILED
        assert "error" in out

    @pytest.mark.parametrize(
        ("content", "wanted"),
        [
            (None, "is not there|cannot be read: no such file"),
            (b"", "is not a PDF"),
            (b"hello", "is not a PDF"),
            (b"%PDF-1.7\n", "cut short"),
            (b"%PDF-1.7\n%%EOF\n", "damaged"),
        ],
    )
    def test_what_is_no_pdf_is_told(
        self, content: bytes | None, wanted: str, tmp_path: Path, run: Run
    ) -> None:
        path = tmp_path / "book.pdf"
        if content is not None:
            path.write_bytes(content)
        status, out, err = run("check", path, "--format", "a5-booklet")
        assert (status, out) == (WRONG, "")
        assert re.search(wanted, err)

    def test_a_folder_or_a_pipe_is_not_opened(self, tmp_path: Path, run: Run) -> None:
        os.mkfifo(tmp_path / "pipe.pdf")
        for path in (tmp_path, tmp_path / "pipe.pdf"):
            status, _, err = run("check", path, "--format", "a5-booklet")
            assert status == WRONG
            assert "is not a file. Name a PDF." in err


class TestNewAndLists:
    def test_the_example_can_be_made(self, desk: Desk, run: Run) -> None:
        status, out, _ = run("new", "a brief.toml")
        assert status == DONE
        assert "custories make 'a brief.toml' --out my-book" in out
        brief = Path("a brief.toml").read_text()
        Path("a brief.toml").write_text(re.sub(r"pages = 8", "pages = 2", brief))
        assert run("make", "a brief.toml", "--out", "my book")[0] == DONE

    def test_nothing_is_overwritten(self, desk: Desk, run: Run) -> None:
        status, _, err = run("new", desk.brief)
        assert status == WRONG
        assert "is there already and was left as it is. Give another name." in err
        assert desk.brief.read_text() == BRIEF

    def test_a_place_that_is_not_there_is_told(self, desk: Desk, run: Run) -> None:
        for path in ("nowhere/brief.toml", "brief.toml/brief.toml"):
            status, _, err = run("new", path)
            assert status == WRONG
            assert "its folder is not there. Make the folder first." in err

    def test_the_lists_are_whole_however_narrow_the_paper(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("COLUMNS", "30")
        _, out, _ = run("formats")
        for id, format in FORMATS.items():
            assert re.search(rf"(?m)^{id} .*{format.binding} +{format.min_pages} to", out)
        _, out, _ = run("genres")
        for genre in GENRES.values():
            assert re.search(rf"(?m)^{genre.id} +{genre.name} +{re.escape(genre.summary)}", out)

    @pytest.mark.parametrize("command", ["make", "revise", "pages", "check", "new"])
    def test_help_has_an_example_that_parses(self, command: str, run: Run) -> None:
        status, out, _ = run(command, "--help")
        assert status == DONE
        assert re.search(rf"example(s|):\n  custories {command} \S", out)

    @pytest.mark.parametrize(
        ("command", "actions"),
        [("ledger", ("verify", "seal")), ("db", ("upgrade", "downgrade"))],
    )
    def test_a_command_without_its_action_names_those_there_are(
        self, command: str, actions: tuple[str, ...], run: Run
    ) -> None:
        status, _, error = run(command)
        assert status == 2
        assert all(action in error.splitlines()[-1] for action in actions)

    def test_a_command_is_needed(self, run: Run) -> None:
        status, _, err = run()
        assert status == WRONG
        assert "command" in err


def test_settings_are_checked_before_any_work(
    desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUSTORIES_WRITING", "storyteler")
    monkeypatch.setenv("CUSTORIES_RENDER", "latex")
    status, _, err = run(*desk.make())
    assert status == WRONG
    assert "CUSTORIES_WRITING: there is no adapter “storyteler” for writing." in err
    assert "CUSTORIES_RENDER" in err
    assert not list(desk.out.rglob("*.jpg"))


def test_a_refused_chapter_is_told_with_its_reason(
    desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUSTORIES_ILLUSTRATION", "unwilling")
    status, out, err = run(*desk.make())
    assert (status, out) == (FAILED, "")
    assert "chapter 1 of 2: failed. The illustrator will not draw this." in err
    assert "chapters 1, 2 failed. What is finished is kept. To go on: custories make" in err
    assert desk.files() == {}


def test_a_dedication_as_long_as_it_may_be_is_printed(desk: Desk, run: Run) -> None:
    words = ("For Luna and all who read this aloud, twice. " * 6)[:DEDICATION_MAX].strip()
    change("For everyone who leaves the light on.", words)(desk)
    assert run(*desk.make())[0] == DONE


class TestProgress:
    def test_time_left_follows_the_work_done_anew(self) -> None:
        forecast = Forecast(100.0, now=0.0)
        assert forecast.left(0.0) is None
        forecast.done(60.0, 1.0, reused=True)
        assert forecast.left(1.0) is None, "what was there before tells nothing"
        forecast.done(10.0, 21.0, reused=False)
        assert forecast.left(21.0) == pytest.approx(60.0)
        assert forecast.left(31.0) == pytest.approx(50.0)
        assert forecast.left(500.0) == 0.0
        forecast.more(10.0)
        assert forecast.left(21.0) == pytest.approx(80.0)

    def test_time_left_in_words(self) -> None:
        assert [in_words(s) for s in (None, 0.0, 3.2, 12, 33, 89, 90, 121)] == [
            "", "about 5 s left", "about 5 s left", "about 15 s left", "about 40 s left",
            "about 90 s left", "about 2 min left", "about 3 min left",
        ]  # fmt: skip

    def test_the_bar_names_chapter_and_step_and_ends_whole(self) -> None:
        book = a_book()
        now = [0.0]
        console = Console(force_terminal=True, width=100, file=open(os.devnull, "w"), record=True)  # noqa: PTH123, SIM115
        with console.file, shown(book, console, lambda: now[0]) as tell:
            for chapter in (1, 2):
                tell(JobMoved(chapter, State.RUNNING))
                for step, units in ((Step.BACKGROUND, 4), (Step.ILLUSTRATE, 4)):
                    tell(StepBegun(chapter, step, units))
                    for unit in range(units):
                        now[0] += 1.0
                        tell(UnitDone(chapter, step, f"{unit}", reused=False))
                tell(Waiting(chapter, 3.0, "[red]Busy."))
                tell(JobMoved(chapter, State.COMPLETED))
            tell(Binding("interior.pdf"))
        said = console.export_text()
        assert tell.anew == 16
        assert "chapter 1: [red]Busy. Trying again in 3 s." in said
        assert "chapter 1 of 2: completed" in said

    def test_steps_done_twice_do_not_overfill_the_bar(self) -> None:
        forecast = Forecast(total_weight(a_book()), 0.0)
        forecast.done(10 * forecast.total, 1.0, reused=True)
        assert forecast.finished == forecast.total
