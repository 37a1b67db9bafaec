"""The price list from a file."""

import os
from pathlib import Path

import pytest

from custories_core.errors import Rejected
from custories_core.prices import BUILT_IN
from entrypoints.container import assemble
from entrypoints.price_list_file import load_price_list
from entrypoints.settings import Settings, load

WRITTEN = """
version = "2026-11"
chapter = 2
page = 1
picture = 3
packs.small = { credits = 50, prices = { eur = 790 } }
"""


def test_where_none_is_named_the_built_in_one_holds() -> None:
    assert load_price_list(Settings().price_list) is BUILT_IN
    assert assemble(Settings()).prices() is BUILT_IN


def test_the_settings_name_the_file(tmp_path: Path) -> None:
    path = tmp_path / "prices.toml"
    path.write_text(WRITTEN)
    found = assemble(load({"CUSTORIES_PRICE_LIST": str(path)})).prices()
    assert (found.version, found.picture, found.pack("small").credits) == ("2026-11", 3, 50)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"version = \n", "the file is no TOML: Invalid value (at line 1"),
        (b"\xff", "the file is no TOML in UTF-8."),
        (b"a = " + b"9" * 5000, "the file is no TOML in UTF-8."),
        (b"a = " + b"[" * 20_000, "the file is no TOML in UTF-8."),
        (b"#" * 64_001, "far too large"),
    ],
)
def test_a_file_that_is_none_is_told_by_its_variable(
    data: bytes, told: str, tmp_path: Path
) -> None:
    path = tmp_path / "prices.toml"
    path.write_bytes(data)
    with pytest.raises(Rejected) as caught:
        load_price_list(path)
    (fault,) = caught.value.faults
    assert fault.place == "CUSTORIES_PRICE_LIST"
    assert told in str(fault)


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "nowhere"):
        with pytest.raises(Rejected, match="CUSTORIES_PRICE_LIST"):
            load_price_list(path)


def test_what_is_wrong_in_it_is_told_by_its_place(tmp_path: Path) -> None:
    path = tmp_path / "prices.toml"
    path.write_text(WRITTEN.replace("eur = 790", "eur = 7.90"))
    with pytest.raises(Rejected, match=r"packs\.small\.prices\.eur: is a decimal number"):
        load_price_list(path)
