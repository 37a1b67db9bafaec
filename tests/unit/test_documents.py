"""The documents say what is so: generated parts are current, links lead somewhere, examples run."""

import dataclasses
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from PIL import Image

from custories_core.books import Looks
from custories_core.briefs import read_brief
from custories_core.errors import Rejected
from custories_core.jobs import TRANSITIONS
from docs import blocks, generate, spread
from docs.blocks import ROOT
from entrypoints import cli
from entrypoints.arguments import parser

README = (ROOT / "README.md").read_text("utf-8")
MAKING_BOOKS = (ROOT / "docs" / "making-books.md").read_text("utf-8")
OPERATIONS = (ROOT / "docs" / "operations.md").read_text("utf-8")
DOCUMENTS = [path.relative_to(ROOT).as_posix() for path in generate.documents()]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
PROSE_LIMIT = 40
"""Lines of a decision."""

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
URL_HOSTS = frozenset({"keepachangelog.com", "semver.org", "127.0.0.1:8000"})
OUR_ROUTES = ("v1", "health", "links", "problems", "schema")


def text_of(document: str) -> str:
    return (ROOT / document).read_text("utf-8")


def shell_lines(text: str) -> list[list[str]]:
    """The commands in the shell blocks of a document, as words."""
    blocks = [body for language, body in FENCE.findall(text) if language == "sh"]
    return [shlex.split(line) for block in blocks for line in block.splitlines() if line]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_generated_parts_are_current(document: str) -> None:
    text = text_of(document)
    assert generate.renewed(text) == text, "run: make docs"


def test_every_generated_part_is_shown_somewhere() -> None:
    shown = [name for document in DOCUMENTS for name in generate.marked(text_of(document))]
    assert sorted(shown) == sorted(blocks.BLOCKS)


def test_a_stale_part_is_renewed_and_the_rest_left_alone() -> None:
    stale = "Before.\n<!-- begin: targets -->\nold\n<!-- end: targets -->\nAfter.\n"
    renewed = generate.renewed(stale)
    assert "old" not in renewed
    assert "`make demo`" in renewed
    assert renewed.startswith("Before.\n<!-- begin: targets -->\n")
    assert renewed.endswith("\n<!-- end: targets -->\nAfter.\n")
    assert generate.renewed(renewed) == renewed


@pytest.mark.parametrize("document", DOCUMENTS)
def test_links_lead_somewhere(document: str) -> None:
    text = text_of(document)
    for target in LINK.findall(text):
        if "://" in target:
            continue
        path, _, heading = target.partition("#")
        file = (ROOT / document).parent / path if path else ROOT / document
        assert file.exists(), f"{document}: {target}"
        if heading:
            titles = re.findall(r"^#+ (.+)$", file.read_text("utf-8"), re.MULTILINE)
            assert heading in {title.lower().replace(" ", "-") for title in titles}, target


def test_the_modules_that_documents_name_are_there() -> None:
    modules = [
        f"/{path.relative_to(ROOT).as_posix()}"
        for folder in ("src", "tests", "benchmarks")
        for path in (ROOT / folder).rglob("*.py")
    ]
    named = [
        (document, name)
        for document in DOCUMENTS
        for name in re.findall(r"`([\w/]+\.py)`", text_of(document))
    ]
    assert len(named) > 10
    for document, name in named:
        assert any(module.endswith(f"/{name}") for module in modules), f"{document}: {name}"


def test_the_tree_of_the_architecture_is_that_of_the_core() -> None:
    tree = next(body for language, body in FENCE.findall(text_of("docs/architecture.md")))
    core = tree.partition("src/adapters")[0]
    rows = re.findall(r"^  (\S.*?)(?:  |$)", core, re.MULTILINE)
    drawn = {name.rstrip("/") for row in rows for name in row.split(", ")}
    files = {path.stem for path in (ROOT / "src" / "custories_core").iterdir()}
    # How a value becomes JSON is of no interest here.
    assert drawn == files - {"__init__", "__pycache__", "plain"}


@pytest.mark.parametrize("document", [*DOCUMENTS, *(f"examples/{e.name}" for e in EXAMPLES)])
def test_nothing_names_a_place_of_one_machine_or_a_strange_host(document: str) -> None:
    text = text_of(document)
    for host in re.findall(r"https?://([^/\s)>\"`]+)", text):
        assert host in URL_HOSTS, f"{document}: {host}"
    without_urls = re.sub(r"https?://\S+", "", text)
    without_urls = re.sub(rf"(?<!\w)/({'|'.join(OUR_ROUTES)})/", " ", without_urls)
    absolute = re.findall(r"(?<![\w.…*`/>~-])/[A-Za-z][\w.-]*/|\b[A-Z]:\\|~/", without_urls)
    assert not absolute, f"{document}: {absolute}"


def test_decisions_are_short_and_numbered_in_a_row() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    for number, path in enumerate(decisions, start=1):
        text = path.read_text("utf-8")
        assert path.name.startswith(f"{number:04d}-")
        assert text.startswith(f"# {number}. ")
        assert len(text.splitlines()) <= PROSE_LIMIT, path.name
        for part in ("**Context.**", "**Decision.**", "**Consequence.**"):
            assert part in text, f"{path.name}: {part}"


def test_the_commands_of_the_readme_are_real() -> None:
    targets = dict(blocks.TARGETS.findall((ROOT / "Makefile").read_text("utf-8")))
    lines = shell_lines(README)
    assert ["make", "demo"] in lines
    for line in lines:
        match line:
            case ["make", target]:
                assert target in targets
            case ["custories", *arguments]:
                parser(cli.COMMANDS).parse_args(arguments)
            case [".", activate]:
                assert activate == ".venv/bin/activate"
            case ["python", script, *_]:
                assert (ROOT / script).is_file()
            case _:
                pytest.fail(f"an unknown command: {shlex.join(line)}")


def test_the_commands_of_operations_are_real() -> None:
    lines = shell_lines(OPERATIONS)
    assert ["custories", "db", "replay-erasures"] in lines
    for program, *arguments in lines:
        if program == "custories":
            parser(cli.COMMANDS).parse_args(arguments)
        else:
            assert program in ("pg_dump", "pg_restore", "export", "mv")
    for asked in re.findall(r"\$\(custories ([^)]*)\)", OPERATIONS):
        parser(cli.COMMANDS).parse_args(shlex.split(asked))


def test_every_command_is_described(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    listed = re.findall(r"^    ([a-z]+) ", capsys.readouterr().out, re.MULTILINE)
    assert sorted(listed) == sorted(cli.COMMANDS) == sorted(blocks.commands())
    for name in listed:
        assert f"custories {name}" in README + MAKING_BOOKS + OPERATIONS


def test_the_checks_run_the_readmes_test_command() -> None:
    (test,) = [line for line in shell_lines(README) if line == ["make", "test"]]
    checks = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert shlex.join(test) in checks


def test_the_picture_is_there_and_light() -> None:
    assert f"]({generate.PICTURE.relative_to(ROOT).as_posix()})" in README
    assert generate.PICTURE.stat().st_size <= spread.BYTES_MAX
    with Image.open(generate.PICTURE) as picture:
        assert picture.format == "JPEG"
        assert picture.width > 1.5 * picture.height


def test_the_diagram_has_every_transition_and_no_other() -> None:
    drawn = re.findall(r"^    (\w+) --> (\w+): (.+)$", blocks.job_states(), re.MULTILINE)
    assert set(drawn) == {(state, to, event) for (state, event), to in TRANSITIONS.items()}


BOOK: Mapping[str, object] = {"genre": "space", "characters": [{"name": "Luna", "role": "hero"}]}


def fields_known(data: Mapping[str, object], place: str) -> set[str]:
    """The fields that a table may have, as the refusal of one that it may not have lists them."""
    with pytest.raises(Rejected) as caught:
        read_brief(data, owner="me", id="book")
    (fault,) = [fault for fault in caught.value.faults if fault.place == place]
    return set(re.findall("“(.+?)”", fault.remedy))


def test_the_tables_of_the_brief_have_every_field_and_no_other() -> None:
    strange: dict[str, object] = {"qqqqqqqq": 1}
    hero = {"name": "Luna", "role": "hero"}
    cases: tuple[tuple[dict[str, object], str, set[str]], ...] = (
        (strange, "", set(blocks.BOOK_FIELDS)),
        ({"chapters": [{"pages": 4, **strange}]}, "chapters[1].", set(blocks.CHAPTER_FIELDS)),
        ({"characters": [{**hero, **strange}]}, "characters[1].", set(blocks.CHARACTER_FIELDS)),
        (
            {"characters": [{**hero, "looks": strange}]},
            "characters[1].looks.",
            {field.name for field in dataclasses.fields(Looks)},
        ),
    )
    for changes, place, documented in cases:
        assert fields_known({**BOOK, **changes}, f"{place}qqqqqqqq") == documented
    assert set(blocks.LOOKS_FIELDS) < {field.name for field in dataclasses.fields(Looks)}


def test_the_example_of_embedding_is_short() -> None:
    assert len(blocks.EXAMPLE.read_text("utf-8").splitlines()) <= 25


@pytest.mark.parametrize("name", ["make_a_chapter.py", "own_illustrator.py"])
def test_an_example_runs_as_a_plain_script(name: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", ROOT / "examples" / name],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    if name == "make_a_chapter.py":
        assert (tmp_path / "interior.pdf").read_bytes().startswith(b"%PDF-")
        assert (tmp_path / "cover.pdf").read_bytes().startswith(b"%PDF-")
        assert "pages: interior.pdf, cover.pdf" in done.stdout
    else:
        assert (tmp_path / "discs.pdf").read_bytes().startswith(b"%PDF-")
