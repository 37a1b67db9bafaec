"""Dockerfile and compose file say what the code understands, though no engine is at hand here."""

import fnmatch
import json
import re
import subprocess
import tomllib
from importlib.metadata import requires
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from entrypoints import embedded
from entrypoints.arguments import parser
from entrypoints.cli import COMMANDS
from entrypoints.environments import service_faults
from entrypoints.settings import Settings, load
from entrypoints.variables import PREFIX

ROOT = Path(__file__).parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
OURS = sorted(name for name, service in SERVICES.items() if service.get("image") == "custories")
DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")


def instructions() -> list[tuple[str, str]]:
    """Each instruction of the Dockerfile and what stands after it, on one line."""
    lines = [line for line in DOCKERFILE.splitlines() if not line.startswith("#")]
    whole = re.sub(r"\\\n\s*", "", "\n".join(lines))
    return [(w, rest) for w, _, rest in (line.partition(" ") for line in whole.splitlines()) if w]


def image_environment() -> dict[str, str]:
    """What the image sets."""
    said = " ".join(rest for word, rest in instructions() if word == "ENV")
    return dict(pair.partition("=")[::2] for pair in said.split())


def settings_of(service: str) -> Settings:
    return load({**image_environment(), **SERVICES[service]["environment"]})


def test_web_worker_and_one_migration_are_ours() -> None:
    assert OURS == ["migration", "web", "worker"]


@pytest.mark.parametrize("name", OURS)
def test_the_environment_of_a_service_lets_it_start(name: str) -> None:
    settings = settings_of(name)
    assert service_faults(settings) == ()
    assert (settings.dispatch, settings.artifacts, settings.log_format) == ("rq", "s3", "json")


def test_the_database_has_connections_for_all_of_them() -> None:
    web, worker = settings_of("web"), settings_of("worker")
    # What is read, what is changed, and changes that take their time, each in every web process.
    most = 3 * web.web_processes * web.database_pool + worker.worker_processes * (
        worker.database_pool + 2
    )
    # Of 100, unless it is told otherwise, PostgreSQL keeps three for whoever sees to it.
    assert most <= 100 - 3


def test_the_commands_are_real() -> None:
    said = dict(instructions())
    commands = [SERVICES[name]["command"] for name in OURS] + [json.loads(said["CMD"])]
    assert json.loads(said["ENTRYPOINT"]) == ["custories"]
    for command in commands:
        assert parser(COMMANDS).parse_args(command).run is COMMANDS[command[0]]


def test_the_image_alone_has_settings_that_are_known() -> None:
    ours = {name for name in image_environment() if name.startswith(PREFIX)}
    assert ours
    assert service_faults(load(image_environment())) == ()


@pytest.mark.parametrize("name", OURS)
def test_addresses_and_passwords_are_those_of_the_servers_beside_it(name: str) -> None:
    settings = settings_of(name)
    database = urlsplit(settings.database_url)
    said = SERVICES["postgres"]["environment"]
    assert (database.hostname, database.username) == ("postgres", said["POSTGRES_USER"])
    assert database.password == said["POSTGRES_PASSWORD"]
    assert database.path == f"/{said['POSTGRES_DB']}"
    assert urlsplit(settings.redis_url).hostname in SERVICES
    objects = SERVICES["objects"]
    endpoint = urlsplit(settings.s3_endpoint)
    assert endpoint.hostname in objects["networks"]["default"]["aliases"]
    assert f"127.0.0.1:{endpoint.port}:{endpoint.port}" in objects["ports"]
    assert settings.s3_path_style, "a bucket's name before the server's leads nowhere here"
    assert settings.s3_access_key == objects["environment"]["MINIO_ROOT_USER"]
    assert settings.s3_secret_key == objects["environment"]["MINIO_ROOT_PASSWORD"]
    assert SERVICES["bucket"]["command"][-1] == f"store/{settings.s3_bucket}"


def test_the_database_is_of_the_version_that_the_tests_run_on() -> None:
    program = Path(str(embedded.programs())) / "postgres"
    told = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout
    found = re.search(r"\) (\d+)", told)
    assert found
    assert SERVICES["postgres"]["image"] == f"postgres:{found[1]}"
    operations = (ROOT / "docs" / "operations.md").read_text("utf-8")
    assert f"PostgreSQL; the tests run on {found[1]}." in operations


def test_what_listens_listens_on_this_machine_only() -> None:
    for service in SERVICES.values():
        for port in service.get("ports", []):
            assert port.startswith("127.0.0.1:")


def test_every_password_is_plainly_that_of_a_toy() -> None:
    text = (ROOT / "compose.yaml").read_text("utf-8")
    secrets = re.findall(r"(?:PASSWORD|SECRET_KEY): (\S+)", text) + re.findall(
        r":([^:/@\s]+)@", text
    )
    assert len(secrets) >= 5
    assert set(secrets) == {"local-only"}
    assert settings_of("web").environment == "local"


def test_the_schema_comes_first_and_whoever_needs_a_server_waits_until_it_is_healthy() -> None:
    for name in ("web", "worker"):
        waits = SERVICES[name]["depends_on"]
        assert waits["migration"]["condition"] == "service_completed_successfully"
    for service in SERVICES.values():
        for other, how in service.get("depends_on", {}).items():
            if how["condition"] == "service_healthy":
                assert "healthcheck" in SERVICES[other]
            else:
                assert SERVICES[other].get("restart", "no") == "no"


def test_a_worker_has_time_to_hand_back() -> None:
    for name in ("web", "worker"):
        given = SERVICES[name]["stop_grace_period"]
        assert int(given.removesuffix("s")) > settings_of(name).handback


def test_all_share_the_key_of_the_local_issuer() -> None:
    (folder,) = {settings_of(name).local_identity_folder for name in OURS}
    for name in OURS:
        volume, _, where = SERVICES[name]["volumes"][0].partition(":")
        assert volume in COMPOSE["volumes"]
        assert folder.is_relative_to(where)


def test_the_image_installs_the_versions_that_are_tested() -> None:
    installs = [rest for word, rest in instructions() if word == "RUN" and "pip install" in rest]
    assert installs
    for line in installs:
        assert "-c constraints.txt" in line
    copied = [rest.split()[:-1] for word, rest in instructions() if word == "COPY"]
    first = [name for names in copied[:2] for name in names]
    assert "constraints.txt" in first
    for name in first:
        assert (ROOT / name).exists()


def needed(requirement: str, found: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """What installing this brings: packages, each with the extra it was asked for with."""
    asked = Requirement(requirement)
    for extra in ("", *asked.extras):
        if (one := (canonicalize_name(asked.name), extra)) in found:
            continue
        found.add(one)
        for further in requires(asked.name) or ():
            marker = Requirement(further).marker
            if marker is None or marker.evaluate({"extra": extra}):
                needed(further, found)
    return found


def test_what_is_installed_suffices_to_run_and_has_its_version_fixed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    found: set[tuple[str, str]] = set()
    for dependency in project["dependencies"]:
        needed(dependency, found)
    packages = {name for name, _ in found}
    # SQLAlchemy imports it when it is first used: without it the service starts, and answers 500.
    assert "greenlet" in packages
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    fixed = {canonicalize_name(line.partition("==")[0]) for line in lines if "==" in line}
    assert packages <= fixed, packages - fixed


def test_what_is_copied_into_the_image_is_not_ignored() -> None:
    lines = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    let_in = [line.removeprefix("!") for line in lines if line.startswith("!")]
    assert lines[1] == "*"
    named = {"constraints.txt", "pyproject.toml", "README.md", "src"}
    assert set(let_in) == named
    assert not any(fnmatch.fnmatch(".env", pattern) for pattern in let_in)


def test_the_image_does_not_run_as_root_and_hears_when_it_is_told_to_stop() -> None:
    said = dict(instructions())
    assert said["USER"] == "custories"
    assert said["STOPSIGNAL"] == "SIGTERM"
    # A shell in between would keep the signal to itself.
    assert said["ENTRYPOINT"].startswith("[")
    assert said["CMD"].startswith("[")
