"""Settings from the environment."""

from pathlib import Path

import msgspec
import pytest

from custories_core.errors import Fault, Rejected
from entrypoints.settings import PORTS, Settings, load, variable


def faults(**environ: str) -> tuple[Fault, ...]:
    with pytest.raises(Rejected) as caught:
        load(environ)
    return caught.value.faults


def test_nothing_set_is_one_machine_with_nothing_else() -> None:
    settings = load({"HOME": "/home/x", "PATH": "/bin"})
    assert settings == Settings()
    assert settings.environment == "local"
    assert (settings.writing, settings.illustration) == ("storyteller", "painter")
    assert settings.artifacts_folder == Path("custories-artifacts")


def test_each_field_is_set_by_the_variable_of_its_name() -> None:
    for field in msgspec.structs.fields(Settings):
        value = "staging" if field.name == "environment" else "something"
        settings = load({variable(field.name): value})
        assert str(getattr(settings, field.name)) == value
        assert msgspec.structs.replace(settings, **{field.name: field.default}) == Settings()


def test_blanks_around_a_value_are_dropped_and_a_blank_value_is_none() -> None:
    assert load({"CUSTORIES_WRITING": " openai "}).writing == "openai"
    assert load({"CUSTORIES_WRITING": " "}) == Settings()


def test_the_home_folder_may_be_written_as_a_tilde(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/luna")
    assert load({"CUSTORIES_ARTIFACTS_FOLDER": "~/a"}).artifacts_folder == Path("/home/luna/a")


def test_the_home_folder_of_nobody_is_told() -> None:
    (fault,) = faults(CUSTORIES_ARTIFACTS_FOLDER="~nosuchuser/a")
    assert fault.place == "CUSTORIES_ARTIFACTS_FOLDER"
    assert "there is no home folder for “~nosuchuser/a”. Write the whole path" in str(fault)


def test_by_default_the_environment_of_the_process_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CUSTORIES_ENVIRONMENT", "dev")
    assert load().environment == "dev"


def test_every_fault_is_told_at_once_by_the_name_of_its_variable() -> None:
    told = faults(
        CUSTORIES_ENVIRONMENT="prod",
        CUSTORIES_RENDER="../evil",
        CUSTORIES_WRITER="openai",
        CUSTORIES_ZZZ="",
    )
    assert [str(fault) for fault in told[:3]] == [
        "CUSTORIES_ENVIRONMENT: “prod” is unknown. Did you mean “production”?",
        "CUSTORIES_RENDER: “../evil” cannot be the name of an adapter. "
        "It has lower-case letters, digits, “_” and “-” only.",
        "CUSTORIES_WRITER: is not a setting. Did you mean “CUSTORIES_WRITING”?",
    ]
    assert told[3].place == "CUSTORIES_ZZZ"
    assert "“CUSTORIES_ARTIFACTS_FOLDER”" in told[3].remedy


@pytest.mark.parametrize("name", ["Openai", "a.b", "a/b", "-a", "a b", "é"])
def test_the_name_of_an_adapter_leads_nowhere_else(name: str) -> None:
    for port in PORTS:
        (fault,) = faults(**{variable(port): name})
        assert fault.place == variable(port)


def test_every_port_has_a_setting() -> None:
    folder = Path(__file__).parents[2] / "src/custories_core/ports"
    assert {path.stem for path in folder.glob("*.py")} - {"__init__"} == set(PORTS)
    assert set(PORTS) <= {field.name for field in msgspec.structs.fields(Settings)}
