"""The wiring: adapters by name, from this project and from others."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import adapters.artifacts
from custories_core.errors import Rejected
from entrypoints.container import Container, adapter, assemble, available
from entrypoints.settings import PORTS, Settings

OWN = """
class Own:
    def __init__(self, settings): self.folder = settings.artifacts_folder
def build(settings): return Own(settings)
"""


def faults(settings: Settings) -> list[str]:
    with pytest.raises(Rejected) as caught:
        assemble(settings)
    return [str(fault) for fault in caught.value.faults]


@pytest.fixture
def own_adapter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One new file in the family of artifacts, and nothing else."""
    (tmp_path / "own.py").write_text(OWN)
    monkeypatch.setattr(
        adapters.artifacts, "__path__", [*adapters.artifacts.__path__, str(tmp_path)]
    )
    monkeypatch.delitem(sys.modules, "adapters.artifacts.own", raising=False)


@pytest.fixture
def other_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed package that offers adapters."""
    information = tmp_path / "press_works-1.0.dist-info"
    information.mkdir()
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: press-works\nVersion: 1.0")
    (information / "entry_points.txt").write_text(
        "[custories.adapters]\n"
        "artifacts.works = press_works\n"
        "ambient.works = press_works:build\n"
        "writing.broken = press_works_missing\n"
    )
    (tmp_path / "press_works.py").write_text(OWN)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "press_works", raising=False)
    return tmp_path


def test_the_default_adapters_are_all_there() -> None:
    assert assemble(Settings())


def test_each_port_has_its_provider_and_each_adapter_is_built_once(tmp_path: Path) -> None:
    container = assemble(Settings(artifacts_folder=tmp_path, ambient="fixed"))
    assert container.artifacts() is container.artifacts()
    assert container.clock() is container.clock()
    container.artifacts().put("a/b", b"x")
    assert (tmp_path / "a/b").read_bytes() == b"x"
    for provider in (Container.writer, Container.illustrator, Container.inspector,
                     Container.portraits, Container.renderer, Container.examiner):  # fmt: skip
        assert provider.args[0] in PORTS


def test_two_containers_share_nothing() -> None:
    first, second = (assemble(Settings(artifacts="memory")) for _ in range(2))
    first.artifacts().put("a", b"x")
    assert second.artifacts().get("a") is None


def test_every_unknown_adapter_is_told_at_once_with_what_there_is() -> None:
    assert faults(Settings(artifacts="foldr", ambient="moon")) == [
        "CUSTORIES_ARTIFACTS: there is no adapter “foldr” for artifacts. Did you mean “folder”?",
        "CUSTORIES_AMBIENT: there is no adapter “moon” for ambient. Use “fixed” or “system”.",
    ]


def test_what_is_looked_for_is_what_the_process_uses() -> None:
    settings = Settings(identity="lcal", records="postgrs", ambient="moon")
    assert [fault.partition(":")[0] for fault in faults(settings)] == ["CUSTORIES_AMBIENT"]
    with pytest.raises(Rejected) as caught:
        assemble(settings, PORTS)
    places = [fault.place for fault in caught.value.faults]
    assert places == ["CUSTORIES_AMBIENT", "CUSTORIES_RECORDS", "CUSTORIES_IDENTITY"]


def test_the_ports_of_the_service_have_providers(tmp_path: Path) -> None:
    container = assemble(
        Settings(state_folder=tmp_path, database_url="postgresql://nowhere.invalid")
    )
    assert container.doorbell() is container.doorbell()
    assert container.identities() is container.identities()
    assert (tmp_path / "identity").is_dir()
    given = [getattr(provider, "args", ()) for provider in Container.providers.values()]
    assert {args[0] for args in given if args} >= set(PORTS)


def test_what_an_adapter_is_made_of_is_no_adapter() -> None:
    assert "typefaces" not in available("render")
    assert "reportlab" in available("render")


def test_a_name_that_leads_elsewhere_is_no_adapter() -> None:
    for name in ("..render.reportlab", "folder.build", "", "__init__"):
        with pytest.raises(Rejected):
            adapter("artifacts", Settings(artifacts=name))


@pytest.mark.usefixtures("own_adapter")
def test_a_new_file_is_a_new_adapter() -> None:
    assert "own" in available("artifacts")
    container = assemble(Settings(artifacts="own", artifacts_folder=Path("x")))
    assert vars(container.artifacts()) == {"folder": Path("x")}


@pytest.mark.usefixtures("other_package")
def test_other_packages_may_offer_adapters_as_module_or_function() -> None:
    assert available("artifacts") == ("folder", "memory", "s3", "works")
    container = assemble(Settings(artifacts="works", ambient="works"))
    assert type(container.artifacts()).__module__ == "press_works"
    assert type(container.clock()).__module__ == "press_works"


@pytest.mark.usefixtures("other_package")
def test_an_adapter_that_cannot_be_loaded_is_told() -> None:
    container = assemble(Settings(writing="broken"))
    with pytest.raises(Rejected, match="cannot be loaded: No module named 'press_works_missing'"):
        container.writer()


def test_an_adapter_of_this_project_is_not_replaced_by_another_of_its_name(
    other_package: Path,
) -> None:
    points = other_package / "press_works-1.0.dist-info/entry_points.txt"
    points.write_text("[custories.adapters]\nartifacts.memory = press_works\n")
    made = assemble(Settings(artifacts="memory")).artifacts()
    assert type(made).__module__ == "adapters.artifacts.memory"


def test_choosing_adapters_imports_those_and_no_library_of_others() -> None:
    code = """
import json, sys
from entrypoints.container import assemble
from entrypoints.settings import Settings
before = set(sys.modules)
container = assemble(Settings(artifacts="memory", ambient="fixed"))
container.artifacts(), container.clock(), container.writer()
print(json.dumps(sorted(set(sys.modules) - before)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded: list[str] = json.loads(done.stdout)
    chosen = {"ambient.fixed", "artifacts.memory", "writing.storyteller"}
    adapters_loaded = {name.removeprefix("adapters.") for name in loaded if name.count(".") == 2}
    assert {name for name in adapters_loaded if f"adapters.{name}" in loaded} == chosen
    vendors = {name.partition(".")[0] for name in loaded} - sys.stdlib_module_names
    assert vendors <= {"adapters", "custories_core"}
