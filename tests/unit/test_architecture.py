"""The rules of the architecture, read off the source. Each says which line broke it."""

import ast
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 350
VAGUE = frozenset({"utils", "services", "managers", "helpers", "common", "misc"})


@dataclass(frozen=True)
class Source:
    """One Python file: its path below the root of the repository, and its text."""

    path: PurePosixPath
    text: str

    @property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def module(self) -> tuple[str, ...]:
        """The dotted name in parts, as it is imported; a package's file is the package."""
        parts = self.path.with_suffix("").parts
        parts = parts[1:] if parts[0] == "src" else parts
        return parts[:-1] if parts[-1] == "__init__" else parts

    @property
    def package(self) -> tuple[str, ...]:
        """What a leading dot in an import stands for."""
        return self.module if self.path.name == "__init__.py" else self.module[:-1]

    def at(self, line: int, rule: str) -> str:
        return f"{self.path}:{line}: {rule}"


@dataclass(frozen=True)
class Imported:
    """One name bound by an import: the full dotted name it stands for, and where."""

    name: tuple[str, ...]
    bound: str
    line: int


def sources(folder: str) -> list[Source]:
    return [
        Source(PurePosixPath(path.relative_to(ROOT).as_posix()), path.read_text("utf-8"))
        for path in sorted((ROOT / folder).rglob("*.py"))
    ]


def imports(source: Source) -> Iterator[Imported]:
    """Every import of the file, also those within functions, relative ones resolved."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                name = tuple(alias.name.split("."))
                yield Imported(name, alias.asname or name[0], node.lineno)
        elif isinstance(node, ast.ImportFrom):
            upwards = source.package[: len(source.package) - node.level + 1]
            base = upwards if node.level else ()
            base += tuple((node.module or "").split(".")) if node.module else ()
            for alias in node.names:
                yield Imported((*base, alias.name), alias.asname or alias.name, node.lineno)


# The rules. Each takes sources and answers with one line per place that breaks it.


def core_is_pure(files: Iterable[Source]) -> list[str]:
    """The core imports the standard library and itself."""
    allowed = sys.stdlib_module_names | {"custories_core"}
    return [
        file.at(i.line, f"the core imports the standard library only, not {i.name[0]}")
        for file in files
        if file.module[:1] == ("custories_core",)
        for i in imports(file)
        if i.name[0] not in allowed
    ]


def adapters_stand_alone(files: Iterable[Source]) -> list[str]:
    """Adapters know the core and their own family: not entrypoints, not other adapters."""
    found = []
    for file in files:
        if file.module[:1] != ("adapters",):
            continue
        for i in imports(file):
            if i.name[0] == "entrypoints":
                found.append(file.at(i.line, "an adapter must not import entrypoints"))
            elif i.name[0] == "adapters" and i.name[1:2] != file.module[1:2]:
                other = ".".join(i.name[:2])
                found.append(file.at(i.line, f"an adapter must not import another family: {other}"))
    return found


def wiring_is_by_name(files: Iterable[Source]) -> list[str]:
    """Entrypoints get adapters from the container, which loads them by name."""
    return [
        file.at(i.line, f"ask the container for adapters; do not import {'.'.join(i.name)}")
        for file in files
        if file.module[:1] == ("entrypoints",)
        for i in imports(file)
        if i.name[0] == "adapters"
    ]


def modules_are_short(files: Iterable[Source]) -> list[str]:
    """A module is one noun of the domain that one can read at a sitting."""
    return [
        file.at(LONGEST + 1, f"{lines} lines; over {LONGEST}, a module is more than one subject")
        for file in files
        if (lines := len(file.text.splitlines())) > LONGEST
    ]


def modules_are_named_by_a_noun_of_the_domain(files: Iterable[Source]) -> list[str]:
    """A vague name gathers whatever has no other place."""
    return [
        file.at(1, f"“{part}” says nothing about the domain; name what is in it")
        for file in files
        for part in file.module
        if part in VAGUE
    ]


def only_settings_reads_the_environment(files: Iterable[Source]) -> list[str]:
    """What a process depends on is seen in one place, and every fault told at once."""
    rule = "read the environment in entrypoints/settings.py only"
    # Not settings: the children that decode photos and read PDFs get a few variables, no others.
    allowed = {
        ("entrypoints", "settings"),
        ("adapters", "portraits", "cascade", "decoding"),
        ("adapters", "preflight", "pypdf", "confinement"),
    }
    found = []
    for file in files:
        if file.module in allowed:
            continue
        for node in ast.walk(file.tree):
            if isinstance(node, ast.Attribute) and node.attr in ("environ", "environb", "getenv"):
                found.append(file.at(node.lineno, rule))
        for i in imports(file):
            if i.name[0] == "os" and i.name[-1] in ("environ", "environb", "getenv"):
                found.append(file.at(i.line, rule))
    return found


def public_names_of_the_core_are_described(files: Iterable[Source]) -> list[str]:
    """A docstring on every module, and on every public class and function of a module."""
    found = []
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    for file in files:
        if file.module[:1] != ("custories_core",):
            continue
        tree = file.tree
        if tree.body and not ast.get_docstring(tree):
            found.append(file.at(1, "a module of the core begins with a docstring"))
        public = [n for n in tree.body if isinstance(n, kinds) and not n.name.startswith("_")]
        for node in public:
            if not ast.get_docstring(node):
                found.append(file.at(node.lineno, f"public {node.name} needs a docstring"))
    return found


def ports_have_contracts(files: Iterable[Source]) -> list[str]:
    """What a port promises is a suite that every adapter of it inherits."""
    modules = {file.module for file in files}
    return [
        f"src/{'/'.join(module)}.py:1: the port needs tests/contracts/{module[2]}.py"
        for module in sorted(modules)
        if module[:2] == ("custories_core", "ports")
        and len(module) == 3
        and ("tests", "contracts", module[2]) not in modules
    ]


def adapters_are_built(files: Iterable[Source]) -> list[str]:
    """What is directly in a port's folder is an adapter: the container calls its `build`."""
    return [
        file.at(1, "an adapter defines or imports `build`; what helps it goes into its package")
        for file in files
        if is_adapter(file) and not build_line(file)
    ]


def adapters_fulfil_contracts(files: Iterable[Source]) -> list[str]:
    """Every adapter has a test class that inherits the contract suite of its port."""
    files = list(files)
    proven = set().union(*(proven_by(file) for file in files if file.module[:1] == ("tests",)))
    return [
        file.at(
            build_line(file) or 1,
            f"no test class inherits from tests.contracts.{file.module[1]} "
            f"and uses {'.'.join(file.module)}",
        )
        for file in files
        if is_adapter(file) and file.module not in proven
    ]


def is_adapter(file: Source) -> bool:
    """Whether the module or package is directly in a port's folder."""
    return file.module[:1] == ("adapters",) and len(file.module) == 3


def build_line(file: Source) -> int | None:
    """Where a module defines or takes in `build` for those who import it."""
    for node in file.tree.body:
        match node:
            case ast.FunctionDef(name="build"):
                return node.lineno
            case ast.ImportFrom(names=names):
                if any((alias.asname or alias.name) == "build" for alias in names):
                    return node.lineno
    return None


def jobs_are_charged(files: Iterable[Source]) -> list[str]:
    """Use cases add and move jobs through `charging`, which sees to their credits."""
    broken = []
    for file in files:
        if file.module[:2] != ("custories_core", "use_cases") or file.module[-1] == "charging":
            continue
        for node in ast.walk(file.tree):
            if not isinstance(node, ast.Attribute) or node.attr not in ("add", "move"):
                continue
            if isinstance(node.value, ast.Attribute) and node.value.attr == "jobs":
                broken.append(file.at(node.lineno, f"jobs.{node.attr} past `ChargedJobs`"))
    return broken


def proven_by(file: Source) -> set[tuple[str, ...]]:
    """The adapters for which the file's classes inherit a contract of the port."""
    names = list(imports(file))
    adapters = {i.bound: i.name[:3] for i in names if i.name[0] == "adapters" and len(i.name) > 2}
    contracts = {i.bound: i.name[2] for i in names if i.name[:2] == ("tests", "contracts")}
    found: set[tuple[str, ...]] = set()
    for node in ast.walk(file.tree):
        if not isinstance(node, ast.ClassDef):
            continue
        bases = {
            part.id for base in node.bases for part in ast.walk(base) if type(part) is ast.Name
        }
        ports = {contracts[base] for base in bases & contracts.keys()}
        used = {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
        of_port = {bound: name for bound, name in adapters.items() if name[1] in ports}
        # Where the file knows one adapter only, a helper outside of the class may build it.
        only_one = len(set(of_port.values())) == 1
        found |= {name for bound, name in of_port.items() if bound in used or only_one}
    return found


RULES: tuple[Callable[[Iterable[Source]], list[str]], ...] = (
    core_is_pure,
    adapters_stand_alone,
    wiring_is_by_name,
    modules_are_short,
    modules_are_named_by_a_noun_of_the_domain,
    only_settings_reads_the_environment,
    public_names_of_the_core_are_described,
    ports_have_contracts,
    adapters_are_built,
    adapters_fulfil_contracts,
    jobs_are_charged,
)


@pytest.fixture(scope="module")
def project() -> list[Source]:
    found = sources("src") + sources("tests")
    assert len(found) > 20
    return found


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_project_keeps(
    rule: Callable[[Iterable[Source]], list[str]], project: list[Source]
) -> None:
    of_tests_too = rule in (ports_have_contracts, adapters_fulfil_contracts)
    files = project if of_tests_too else [f for f in project if f.path.parts[0] == "src"]
    broken = rule(files)
    assert not broken, "\n".join([f"{rule.__doc__}", *broken])


CORE = "src/custories_core/x.py"
USE_CASE = "src/custories_core/use_cases/x.py"
ADAPTER = "src/adapters/press/lulu.py"
BUILD = "def build(settings: object) -> object: ...\n"
PROOF = """
from adapters.press.lulu import build
from tests.contracts.press import PressContract
class TestLulu(PressContract):
    def press(self): return build(None)
"""

BAD: tuple[tuple[Callable[[Iterable[Source]], list[str]], dict[str, str], str], ...] = (
    (core_is_pure, {CORE: '"""X."""\n\nimport numpy as np\n'}, f"{CORE}:3: .* numpy"),
    (core_is_pure, {CORE: "def f():\n    from PIL import Image\n"}, f"{CORE}:2: .* PIL"),
    (core_is_pure, {CORE: "from adapters.press import lulu\n"}, f"{CORE}:1: .* adapters"),
    (core_is_pure, {"src/custories_core/a/b.py": "from ... import adapters\n"}, "b.py:1: "),
    (adapters_stand_alone, {ADAPTER: "\nimport entrypoints.settings\n"}, f"{ADAPTER}:2: "),
    (adapters_stand_alone, {ADAPTER: "from adapters.render import x\n"}, "family: adapters.render"),
    (adapters_stand_alone, {ADAPTER: "from ..render import x\n"}, "family: adapters.render"),
    (adapters_stand_alone, {ADAPTER: "from .. import render\n"}, "family: adapters.render"),
    (wiring_is_by_name, {"src/entrypoints/cli.py": "import adapters.press.lulu\n"}, "cli.py:1: "),
    (modules_are_short, {CORE: "x = 1\n" * (LONGEST + 1)}, f"{CORE}:351: 351 lines; over 350"),
    (modules_are_named_by_a_noun_of_the_domain, {"src/adapters/press/utils.py": ""}, "“utils”"),
    (modules_are_named_by_a_noun_of_the_domain, {"src/common/__init__.py": ""}, "“common”"),
    (only_settings_reads_the_environment, {CORE: "import os\nos.environ['X']\n"}, f"{CORE}:2: "),
    (only_settings_reads_the_environment, {CORE: "import os\nos.getenv('X')\n"}, f"{CORE}:2: "),
    (only_settings_reads_the_environment, {CORE: "from os import environ as e\n"}, f"{CORE}:1: "),
    (public_names_of_the_core_are_described, {CORE: "x = 1\n"}, f"{CORE}:1: a module"),
    (public_names_of_the_core_are_described, {CORE: '"""X."""\nclass A: ...\n'}, ":2: public A"),
    (public_names_of_the_core_are_described, {CORE: '"""X."""\ndef f(): ...\n'}, ":2: public f"),
    (ports_have_contracts, {"src/custories_core/ports/press.py": ""}, "tests/contracts/press.py"),
    (jobs_are_charged, {USE_CASE: "\nunit.jobs.move(job, after)\n"}, f"{USE_CASE}:2: jobs.move"),
    (jobs_are_charged, {USE_CASE: "def f(): return unit.jobs.add\n"}, f"{USE_CASE}:1: jobs.add"),
    (adapters_are_built, {ADAPTER: "def fold(): ...\n"}, f"{ADAPTER}:1: an adapter defines"),
    (adapters_are_built, {"src/adapters/press/lulu/__init__.py": ""}, "lulu/__init__.py:1: "),
    (adapters_are_built, {ADAPTER: "from .desk import build as desk\n"}, f"{ADAPTER}:1: "),
    (adapters_are_built, {ADAPTER: "def f():\n    from .desk import build\n"}, f"{ADAPTER}:1: "),
    (adapters_fulfil_contracts, {ADAPTER: "\n" + BUILD}, f"{ADAPTER}:2: no test class"),
    (adapters_fulfil_contracts, {ADAPTER: "def fold(): ...\n"}, f"{ADAPTER}:1: no test class"),
    (
        adapters_fulfil_contracts,
        {"src/adapters/press/lulu/__init__.py": "from .desk import build\n"},
        "no test class inherits from tests.contracts.press and uses adapters.press.lulu",
    ),
    (  # inherits the contract of another port
        adapters_fulfil_contracts,
        {ADAPTER: BUILD, "tests/unit/t.py": PROOF.replace("contracts.press", "contracts.render")},
        f"{ADAPTER}:1: ",
    ),
    (  # knows two adapters and tests one
        adapters_fulfil_contracts,
        {
            ADAPTER: BUILD,
            "src/adapters/press/desk.py": BUILD,
            "tests/unit/t.py": "from adapters.press.desk import build as desk\n" + PROOF,
        },
        "src/adapters/press/desk.py:1: ",
    ),
)  # fmt: skip

GOOD: tuple[tuple[Callable[[Iterable[Source]], list[str]], dict[str, str]], ...] = (
    (core_is_pure, {CORE: "import json.decoder\nfrom .ports import press\n"}),
    (adapters_stand_alone, {ADAPTER: "import PIL\nfrom . import paper\nfrom .desk import x\n"}),
    (modules_are_short, {CORE: "x = 1\n" * LONGEST}),
    (only_settings_reads_the_environment, {"src/entrypoints/settings.py": "os.environ\n"}),
    (public_names_of_the_core_are_described, {CORE: '"""X."""\ndef _f(): ...\n'}),
    (ports_have_contracts, {"src/custories_core/ports/__init__.py": ""}),
    (adapters_fulfil_contracts, {ADAPTER: BUILD, "tests/unit/t.py": PROOF}),
    (adapters_fulfil_contracts, {"src/adapters/press/lulu/paper.py": "def fold(): ...\n"}),
    (jobs_are_charged, {USE_CASE: "jobs.move(unit.jobs.get(id), after)\n"}),
    (adapters_are_built, {ADAPTER: BUILD, "src/adapters/press/__init__.py": ""}),
    (adapters_are_built, {"src/adapters/press/lulu/__init__.py": "from .desk import build\n"}),
    (adapters_are_built, {"src/adapters/press/lulu/paper.py": "def fold(): ...\n"}),
)


def made(files: dict[str, str]) -> list[Source]:
    return [Source(PurePosixPath(path), text) for path, text in files.items()]


@pytest.mark.parametrize(("rule", "files", "message"), BAD)
def test_breaking_a_rule_is_told_with_its_line(
    rule: Callable[[Iterable[Source]], list[str]], files: dict[str, str], message: str
) -> None:
    broken = rule(made(files))
    assert len(broken) == 1
    assert re.search(message, broken[0])


@pytest.mark.parametrize(("rule", "files"), GOOD)
def test_keeping_a_rule_is_not_told(
    rule: Callable[[Iterable[Source]], list[str]], files: dict[str, str]
) -> None:
    assert rule(made(files)) == []


def test_every_rule_has_been_seen_to_fail() -> None:
    assert {rule for rule, _, _ in BAD} == set(RULES)
