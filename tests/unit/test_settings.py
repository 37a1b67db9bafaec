"""Settings from the environment."""

import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.pretty import pretty_repr

from custories_core.errors import Fault, Rejected
from entrypoints.environments import service_faults
from entrypoints.settings import BOOK_PORTS, PORTS, SETTINGS, Settings, load, variable
from entrypoints.variables import Variable


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


SAMPLES: dict[str, tuple[str, object]] = {
    "environment": ("staging", "staging"),
    "database_url": ("postgresql://a:b@db/c", "postgresql://a:b@db/c"),
    "redis_url": ("redis://:b@cache:6379/0", "redis://:b@cache:6379/0"),
    "s3_checksums": ("when_supported", "when_supported"),
    "s3_conditional": ("yes", "yes"),
    "log_format": ("json", "json"),
    "log_level": ("warning", "warning"),
}


def sample(setting: Variable) -> tuple[str, object]:
    """A text for a setting that is not its default, and the value that it stands for."""
    by_type: dict[object, tuple[str, object]] = {
        str: ("something", "something"),
        int: ("2", 2),
        float: ("3.5", 3.5),
        bool: ("Yes", True),
        Path: ("a/b", Path("a/b")),
        tuple[str, ...]: ("one, two three", ("one", "two", "three")),
    }
    if setting.declared.kind == "address" and setting.field not in SAMPLES:
        return "https://host.example/x", "https://host.example/x"
    return SAMPLES.get(setting.field) or by_type[setting.type]


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.field)
def test_each_field_is_set_by_the_variable_of_its_name(setting: Variable) -> None:
    text, value = sample(setting)
    settings = load({f"CUSTORIES_{setting.field.upper()}": text})
    assert getattr(settings, setting.field) == value != getattr(Settings(), setting.field)
    changed = {f.name for f in msgspec.structs.fields(Settings)
               if getattr(settings, f.name) != getattr(Settings(), f.name)}  # fmt: skip
    follows = {field: {"public_url"} for field in ("environment", "host", "port")}
    follows["state_folder"] = {"local_identity_folder"}
    assert changed == {setting.field} | follows.get(setting.field, set())


def test_each_field_is_declared() -> None:
    fields = [field.name for field in msgspec.structs.fields(Settings)]
    assert [setting.field for setting in SETTINGS] == [name for name in fields if name != "extra"]
    for setting in SETTINGS:
        assert setting.declared.about
        if setting.type in (int, float) and setting.field != "port":
            assert setting.declared.unit, setting.field
        if re.search("secret|access_key|redis_url|database_url", setting.field):
            assert setting.declared.secret, setting.field


def test_the_key_of_the_local_issuer_is_kept_in_the_state_folder_unless_said_otherwise() -> None:
    assert load({"CUSTORIES_STATE_FOLDER": "s"}).local_identity_folder == Path("s/identity")
    both = {"CUSTORIES_STATE_FOLDER": "s", "CUSTORIES_LOCAL_IDENTITY_FOLDER": "k"}
    assert load(both).local_identity_folder == Path("k")


@pytest.mark.parametrize(
    ("environ", "address"),
    [
        ({}, "http://127.0.0.1:8000"),
        ({"PORT": "8123"}, "http://127.0.0.1:8123"),
        ({"HOST": "books.lan", "PORT": "80"}, "http://books.lan:80"),
        ({"HOST": "0.0.0.0"}, "http://127.0.0.1:8000"),
        ({"HOST": "::"}, "http://[::1]:8000"),
        ({"PORT": "8123", "PUBLIC_URL": "https://books.example"}, "https://books.example"),
        ({"PORT": "8123", "ENVIRONMENT": "dev"}, ""),
    ],
)
def test_links_lead_to_where_the_service_listens(environ: dict[str, str], address: str) -> None:
    settings = load({f"CUSTORIES_{name}": value for name, value in environ.items()})
    assert settings.public_url == address


def test_adapters_of_others_have_variables_of_their_own() -> None:
    extra = load({"CUSTORIES_EXTRA_DISCS_KEY": " k ", "CUSTORIES_EXTRA_BLANK": " "}).extra
    assert extra == {"discs_key": "k"}
    (fault,) = faults(CUSTORIES_EXTRA_="x")
    assert "is not a setting" in fault.problem


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("PORT", "0", "0 is out of range. Write a whole number from 1 to 65535."),
        ("PORT", "8e3", "“8e3” is not a whole number. Write a whole number."),
        ("PORT", "٨", "“٨” is not a whole number. Write a whole number."),
        ("DATABASE_POOL", "0", "0 is out of range. Write a whole number of connections from 1 to"),
        ("LEASE", "nan", "“nan” is not a number. Write a number of seconds."),
        ("LEASE", "-1", "-1 is out of range. Write a number of seconds from 0.01 to 604800."),
        ("LINK_SECONDS", "301", "301 is out of range."),
        ("S3_PATH_STYLE", "maybe", "“maybe” is neither yes nor no."),
        ("S3_CONDITIONAL", "prob", "Did you mean “probe”?"),
        ("OIDC_ALGORITHMS", ", ,", "it names nothing."),
        ("HOST", "http://x", "this is no name or address of a machine."),
        ("PUBLIC_URL", "books.example", "It begins with “https://” or “http://”."),
        ("PUBLIC_URL", "https:///x", "this address names no machine."),
        ("PUBLIC_URL", "https://x:y/z", "this is no address"),
        ("PUBLIC_URL", "https://x/?a=b", "this address goes on after its path."),
        ("OTLP_ENDPOINT", "https://me:hush@x", "this address holds a name or a password."),
        ("DATABASE_URL", "postgresql+psycopg://x", "It begins with “postgresql://” or"),
        ("QUEUE", "a\x1bb", "it has signs that cannot be printed."),
    ],
)
def test_a_value_that_cannot_be_is_told_with_its_remedy(name: str, text: str, told: str) -> None:
    (fault,) = faults(**{f"CUSTORIES_{name}": text})
    assert fault.place == f"CUSTORIES_{name}"
    assert told in str(fault)


SECRETS = [setting for setting in SETTINGS if setting.declared.secret]
HUSHED = st.text(st.characters(min_codepoint=1, exclude_categories=["Cs"]), min_size=4).map(
    lambda text: f"Hush{text}hsuH"
)


@given(hushed=HUSHED, begins=st.sampled_from(["", "postgresql://me:", "redis://:", "http://a:"]))
def test_no_secret_is_ever_shown(hushed: str, begins: str) -> None:
    secret = f"{begins}{hushed}" + ("@host/x" if begins else "")
    names = [setting.name for setting in SECRETS]
    addresses = [s.name for s in SETTINGS if s.declared.kind == "address" and not s.declared.secret]
    environ = {**dict.fromkeys(names, secret), "CUSTORIES_EXTRA_KEY": secret}
    if begins:
        environ |= dict.fromkeys(addresses, secret)
    seen = []
    try:
        load(environ)
    except Rejected as error:
        seen += [str(error), repr(error), *map(repr, error.faults)]
    for name, value in environ.items():
        try:
            settings = load({name: value, "CUSTORIES_ENVIRONMENT": "production"})
        except Rejected as error:
            seen.append(str(error))
        else:
            seen += [repr(settings), str(settings), pretty_repr(settings), f"{settings}"]
            seen += map(repr, service_faults(settings))
    assert seen
    for words in seen:
        assert "Hush" not in words
        assert "hsuH" not in words


def test_what_is_no_secret_is_shown() -> None:
    shown = repr(load({"CUSTORIES_S3_SECRET_KEY": "hush", "CUSTORIES_QUEUE": "songs"}))
    assert "queue='songs'" in shown
    assert "s3_secret_key=…" in shown
    assert "link_secret=''" in shown


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
        CUSTORIES_WRITNG="openai",
        CUSTORIES_ZZZ="",
    )
    assert [str(fault) for fault in told[:3]] == [
        "CUSTORIES_ENVIRONMENT: “prod” is unknown. Did you mean “production”?",
        "CUSTORIES_RENDER: “../evil” cannot be the name of an adapter. "
        "It has lower-case letters, digits, “_” and “-” only.",
        "CUSTORIES_WRITNG: is not a setting. Did you mean “CUSTORIES_WRITING”?",
    ]
    assert told[3].place == "CUSTORIES_ZZZ"
    assert told[3].remedy == "All that there are stand in docs/operations.md; unset this one."


@pytest.mark.parametrize("name", ["Openai", "a.b", "a/b", "-a", "a b", "é"])
def test_the_name_of_an_adapter_leads_nowhere_else(name: str) -> None:
    for port in PORTS:
        (fault,) = faults(**{variable(port): name})
        assert fault.place == variable(port)


def test_every_port_has_a_setting() -> None:
    folder = Path(__file__).parents[2] / "src/custories_core/ports"
    # These are part of the records' unit of work: they cannot be chosen separately.
    of_records = {"ledger", "checkouts", "schedule"}
    assert {path.stem for path in folder.glob("*.py")} - {"__init__"} - of_records == set(PORTS)
    assert set(PORTS) <= {field.name for field in msgspec.structs.fields(Settings)}
    assert set(PORTS) - set(BOOK_PORTS) == {"records", "dispatch", "identity", "payments"}
