"""The local issuer: the contract, and that its key is one, private, and local."""

import os
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from adapters.identity.local import AUDIENCE, ISSUER, KEY_FILE, LocalIdentities, build
from custories_core.errors import Rejected, StoreBlocked, Unauthenticated
from custories_core.people import Standing
from tests.contracts.identity import IdentitiesContract, now
from tests.issuer import Mint, rsa_key

ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import sys
from dataclasses import dataclass
from pathlib import Path
from adapters.identity.local import build
from custories_core.people import Standing
@dataclass
class Choice:
    environment: str
    local_identity_folder: Path
"""


@dataclass(frozen=True)
class Choice:
    local_identity_folder: Path
    environment: str = "local"


def child(code: str, folder: Path) -> subprocess.Popen[str]:
    """Another process with the issuer of the same folder."""
    return subprocess.Popen(
        [sys.executable, "-c", CHILD + code, str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


class TestLocalIdentities(IdentitiesContract):
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        return tmp_path / "identity"

    @pytest.fixture
    def identities(self, folder: Path) -> LocalIdentities:
        return build(Choice(folder))

    @pytest.fixture
    def mint(self, identities: LocalIdentities, folder: Path) -> Mint:
        """Who has the key of the folder can strike any token."""
        key = load_pem_private_key((folder / KEY_FILE).read_bytes(), None)
        kid = jwt.get_unverified_header(identities.issue("x", Standing.USER, 1))["kid"]
        return Mint(ISSUER, AUDIENCE, key, kid, role_claim=("role",))

    @pytest.mark.parametrize("standing", Standing)
    def test_what_it_issues_holds_for_as_long_as_was_asked(
        self, identities: LocalIdentities, standing: Standing
    ) -> None:
        found = identities.identify(identities.issue("luna", standing, 90))
        assert (found.issuer, found.subject, found.standing) == (ISSUER, "luna", standing)
        assert 85 <= found.expires - now() <= 91

    def test_what_it_issues_expires(self, identities: LocalIdentities, folder: Path) -> None:
        time = 1_000_000.0
        key = load_pem_private_key((folder / KEY_FILE).read_bytes(), None)
        assert isinstance(key, ec.EllipticCurvePrivateKey)
        issuer = LocalIdentities(key, lambda: time)
        token = issuer.issue("luna", Standing.USER, 90)
        time += 119
        assert issuer.identify(token).subject == "luna"
        time += 2
        with pytest.raises(Unauthenticated, match="has expired"):
            issuer.identify(token)

    def test_two_tokens_are_never_the_same(self, identities: LocalIdentities) -> None:
        tokens = {identities.issue("luna", Standing.USER, 90) for _ in range(3)}
        assert len(tokens) == 3

    @pytest.mark.parametrize("environment", ["dev", "staging", "production", "", "Local"])
    def test_it_is_refused_anywhere_but_locally(self, environment: str, folder: Path) -> None:
        with pytest.raises(Rejected) as caught:
            build(Choice(folder, environment))
        assert [fault.place for fault in caught.value.faults] == ["CUSTORIES_IDENTITY"]
        assert not folder.exists()

    def test_every_fault_of_what_is_asked_for_is_told(self, identities: LocalIdentities) -> None:
        with pytest.raises(Rejected) as caught:
            identities.issue(" ", Standing.USER, 0)
        assert [fault.place for fault in caught.value.faults] == ["subject", "seconds"]
        for subject in ("", "x" * 256, "a\x00", "\ud800"):
            with pytest.raises(Rejected):
                identities.issue(subject, Standing.USER, 1)
        for seconds in (-1.0, float("nan"), float("inf"), 1e12):
            with pytest.raises(Rejected):
                identities.issue("luna", Standing.USER, seconds)

    def test_the_key_is_private_and_nothing_else_is_left(
        self, identities: LocalIdentities, folder: Path
    ) -> None:
        assert [path.name for path in folder.iterdir()] == [KEY_FILE]
        assert stat.S_IMODE((folder / KEY_FILE).stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700

    def test_the_key_stays_over_a_restart(self, identities: LocalIdentities, folder: Path) -> None:
        token = identities.issue("luna", Standing.ADMIN, 90)
        assert build(Choice(folder)).identify(token).standing is Standing.ADMIN

    def test_another_folder_is_another_issuer(
        self, identities: LocalIdentities, tmp_path: Path
    ) -> None:
        other = build(Choice(tmp_path / "other"))
        with pytest.raises(Unauthenticated, match="Issue a new one"):
            other.identify(identities.issue("luna", Standing.ADMIN, 90))

    def test_processes_that_start_at_once_share_one_key(self, folder: Path) -> None:
        code = """
sys.stdin.readline()
print(build(Choice("local", Path(sys.argv[1]))).issue("luna", Standing.USER, 90))
"""
        started = [
            subprocess.Popen(
                [sys.executable, "-c", CHILD + "print('on', flush=True)" + code, str(folder)],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for _ in range(4)
        ]
        for process in started:
            assert process.stdout is not None
            assert process.stdout.readline() == "on\n"
        for process in started:
            assert process.stdin is not None
            process.stdin.write("\n")
            process.stdin.flush()
        tokens = [process.communicate()[0].strip() for process in started]
        assert [path.name for path in folder.iterdir()] == [KEY_FILE]
        here = build(Choice(folder))
        assert [here.identify(token).subject for token in tokens] == ["luna"] * 4

    def test_whoever_comes_second_takes_the_first_ones_key(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        link = os.link
        tokens: list[str] = []

        def late(source: Path, target: Path) -> None:
            monkeypatch.setattr(os, "link", link)
            tokens.append(build(Choice(folder)).issue("luna", Standing.USER, 90))
            link(source, target)

        monkeypatch.setattr(os, "link", late)
        assert build(Choice(folder)).identify(tokens[0]).subject == "luna"

    @pytest.mark.parametrize("content", ["", "nonsense", "rsa", "another curve"])
    def test_a_key_that_is_none_is_named(self, content: str, folder: Path) -> None:
        keys: dict[str, Any] = {
            "rsa": rsa_key(),
            "another curve": ec.generate_private_key(ec.SECP384R1()),
        }
        folder.mkdir()
        pem = content.encode()
        if content in keys:
            pem = keys[content].private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        (folder / KEY_FILE).write_bytes(pem)
        with pytest.raises(Rejected) as caught:
            build(Choice(folder))
        assert str(folder / KEY_FILE) in str(caught.value)
        assert "Delete it" in str(caught.value)

    def test_a_folder_that_cannot_be_is_named(self, folder: Path) -> None:
        folder.write_bytes(b"")
        with pytest.raises(StoreBlocked, match="CUSTORIES_LOCAL_IDENTITY_FOLDER") as caught:
            build(Choice(folder))
        assert str(folder) in str(caught.value)

    def test_it_loads_no_client_of_http(self, folder: Path) -> None:
        code = 'build(Choice("local", Path(sys.argv[1]))); print("httpx" in sys.modules)'
        assert child(code, folder).communicate() == ("False\n", "")
