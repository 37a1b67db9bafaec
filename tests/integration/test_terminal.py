"""What reaches the terminal, whatever people, files and variables say."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from custories_core.fields import FAULTS_TOLD
from entrypoints.cli import DONE, FAILED, WRONG
from tests.desk import Desk, Run

EVIL = "\x1b[31mred\x07\n\x9b2J\u202e"
SAFE = r"\x1b[31mred\x07\x0a\x9b2J\u202e"
ASCII = {
    "PYTHONIOENCODING": {"PYTHONIOENCODING": "ascii"},
    "LC_ALL": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
}


@pytest.fixture
def run(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The program in this process, which may send a terminal nothing but words."""
    for name in [name for name in os.environ if name.startswith("CUSTORIES_")]:
        monkeypatch.delenv(name)

    def call(*arguments: object) -> tuple[int, str, str]:
        status, out, err = run(*arguments)
        assert not set("\x1b\x07\x9b\u202e") & set(err + out)
        return status, out, err

    return call


def a_manifest(folder: Path, words: str) -> None:
    page = {
        "number": 1, "kind": "story", "text": words, "chapter": 1, "moment": 1,
        "template": words, "revised": False, "take": 0,
    }  # fmt: skip
    book = {"title": words, "pages": [page], "genre": words, "cast": [{"id": "hero", "name": "X"}]}
    (folder / "book.json").write_text(json.dumps(book))


class TestControlCharacters:
    def test_of_a_manifest(self, tmp_path: Path, run: Run) -> None:
        a_manifest(tmp_path, EVIL + "\ud800")
        status, out, _ = run("pages", tmp_path)
        assert status == DONE
        title, _, row = out.splitlines()
        assert SAFE + r"\ud800" in title
        assert rf"chapter 1, {SAFE}" in row

    def test_of_another_s_book(self, tmp_path: Path, run: Run) -> None:
        desk = Desk(tmp_path)
        (desk.out / "work").mkdir(parents=True)
        a_manifest(desk.out, EVIL)
        status, _, err = run(*desk.make())
        assert status == WRONG
        assert f"holds another book: “{SAFE}”" in err
        assert len(err.splitlines()) == 2

    def test_of_file_names(self, tmp_path: Path, run: Run) -> None:
        folder = tmp_path / (EVIL + "\udcff")
        folder.mkdir()
        for arguments in (
            ("pages", folder),
            ("make", folder / "brief.toml", "--out", "x"),
            ("check", folder / f"{folder.name}.pdf", "--format", "a5-booklet"),
        ):
            status, _, err = run(*arguments)
            assert status == WRONG
            assert SAFE + r"\udcff" in err
        status, out, _ = run("new", folder / "brief.toml")
        assert status == DONE
        assert SAFE in out
        assert len(out.splitlines()) == 1

    def test_of_variables(self, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("CUSTORIES_" + EVIL, "1")
        status, _, err = run(*Desk(tmp_path).make())
        assert status == WRONG
        assert f"CUSTORIES_{SAFE}: is not a setting." in err

    def test_of_a_brief(self, tmp_path: Path, run: Run) -> None:
        desk = Desk(tmp_path)
        told = json.dumps(EVIL)
        desk.brief.write_text(f"genre = {told}\n{told} = 1\n[[characters]]\nname = {told}\n")
        status, _, err = run(*desk.make())
        assert status == WRONG
        assert len(err.splitlines()) == 5

    def test_of_arguments(self, tmp_path: Path, run: Run) -> None:
        for arguments in (
            (EVIL,),
            ("genres", EVIL),
            ("check", "x.pdf", "--format", EVIL),
            ("revise", "x", "--out", "y", "--page", EVIL),
        ):
            assert run(*arguments)[0] == WRONG


class TestEncodings:
    @pytest.mark.parametrize("way", ASCII)
    def test_letters_that_the_terminal_has_not_are_written_out(
        self, way: str, tmp_path: Path
    ) -> None:
        desk = Desk(tmp_path, environment=ASCII[way])
        a_manifest(tmp_path, "Zoë")
        assert ended(desk.start("pages", tmp_path)) == (DONE, r"\u201cZo\xeb\u201d, 1 pages", "")
        desk.brief.write_text('genre = "Zoë"\n')
        status, _, err = ended(desk.start(*desk.make()))
        assert status == WRONG
        assert r"genre: \u201cZo\xeb\u201d is not a genre." in err

    def test_a_book_is_made_in_ascii(self, tmp_path: Path) -> None:
        desk = Desk(tmp_path, environment=ASCII["PYTHONIOENCODING"])
        status, out, err = ended(desk.start(*desk.make()))
        assert (status, out[:6]) == (DONE, r"\u201c")
        assert "Traceback" not in err


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Exit status, the first line of standard output, and standard error."""
    try:
        out, err = process.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    return process.returncode, out.partition("\n")[0], err


class TestAnswers:
    def test_a_few_of_many_faults_are_told(self, tmp_path: Path, run: Run) -> None:
        desk = Desk(tmp_path)
        desk.brief.write_text("".join(f"k{n} = 1\n" for n in range(998)))
        status, _, err = run(*desk.make())
        first, *told, last = err.splitlines()
        assert (status, first) == (WRONG, "1000 things to be mended:")
        assert len(told) == FAULTS_TOLD
        assert last == "  and 950 more."

    def test_without_a_word_the_help_is_shown_once(self, run: Run) -> None:
        status, out, err = run()
        assert (status, out) == (WRONG, "")
        assert err.count("usage:") == 1
        assert "Start with: custories new brief.toml" in err

    def test_a_slip_in_the_command_is_named(self, run: Run) -> None:
        status, out, err = run("mak", "brief.toml")
        assert (status, out) == (WRONG, "")
        assert "there is no command “mak”. Did you mean “make”?" in err

    def test_a_folder_that_takes_no_brief_is_named(self, run: Run) -> None:
        status, _, err = run("new", "/proc/brief.toml")
        assert status == FAILED
        assert "cannot be written in the folder “/proc”: " in err
        assert err.endswith("Name a file in a folder of yours: custories new ~/brief.toml\n")

    def test_a_folder_that_takes_no_book_is_named_with_a_remedy_that_helps(
        self, tmp_path: Path, run: Run
    ) -> None:
        status, _, err = run("make", Desk(tmp_path).brief, "--out", "/proc/book")
        assert status == FAILED
        assert err.startswith("/proc/book cannot be written: ")
        assert err.endswith("Choose another folder with --out.\n")
        assert "Make room" not in err

    @pytest.mark.faults
    def test_a_folder_in_place_of_a_record_is_named(self, tmp_path: Path) -> None:
        desk = Desk(tmp_path)
        assert ended(desk.start(*desk.make()))[0] == DONE
        record = next(desk.out.rglob("*.record.json"))
        record.unlink()
        record.mkdir()
        status, _, err = ended(desk.start(*desk.make()))
        assert status == FAILED
        assert "Traceback" not in err
        assert f"A folder stands at “{record}”, where a file has to be. Move it away" in err

    @pytest.mark.faults
    def test_records_that_somebody_wrote_are_work_to_be_done_again(self, tmp_path: Path) -> None:
        desk = Desk(tmp_path)
        assert ended(desk.start(*desk.make()))[0] == DONE
        whole = desk.files()
        wrong: tuple[dict[str, object], ...] = (
            {"facts": 5}, {"key": 5}, {"key": "../x"}, {"facts": {}}, {"seed": "a"},
            {"facts": {"width": "a", "height": -1, "placements": 5, "value": 5, "looks": 5}},
        )  # fmt: skip
        for number, path in enumerate(sorted(desk.out.rglob("*.record.json"))):
            row = json.loads(path.read_text()) | wrong[number % len(wrong)]
            path.write_text("[" * 200_000 if number % 7 == 6 else json.dumps(row))
        status, _, err = ended(desk.start(*desk.make()))
        assert status == DONE, err
        assert desk.files() == whole
