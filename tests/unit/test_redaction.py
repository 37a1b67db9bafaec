"""Whatever a log is told, nothing that opens something or leads to a photo stays in it."""

import string
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custories_core.assets import AssetType, Shelf
from custories_core.links import sign
from custories_core.redaction import (
    _ADDRESSES,
    _PLAIN,
    _RULES,
    HIDDEN,
    LONGEST,
    redacted,
    redacted_fields,
)

WORD = string.ascii_letters + string.digits
URL_SAFE = f"{WORD}-_"

# Begun so that none of them is found in the words around it.
secret = st.text(WORD, min_size=12, max_size=64).map("Zq{}".format)
prose = st.text(st.sampled_from("abc .,:;!?()„“\n"), max_size=60)
segment = st.text(URL_SAFE, min_size=8, max_size=40).map("Yq{}".format)
jwt = st.builds("eyJ{}.{}.{}".format, segment, segment, segment)


@given(st.from_regex(_PLAIN, fullmatch=True))
def test_a_word_in_which_no_rule_is_tried_holds_nothing_to_hide(word: str) -> None:
    for pattern, _ in (*_ADDRESSES, *_RULES):
        assert not pattern.search(word)


@given(jwt, prose, prose, st.sampled_from(["", "Bearer ", "token ", "x"]))
def test_no_token_survives(token: str, before: str, after: str, word: str) -> None:
    said = redacted(f"{before}{word}{token} {after}")
    assert not any(part in said for part in token.split("."))


@given(secret, st.sampled_from(["Bearer", "bearer", "Basic", "BEARER"]))
def test_no_authorization_survives(token: str, scheme: str) -> None:
    assert token not in redacted(f"Authorization: {scheme} {token}")


# A password as people write it into an address, quoted properly or not at all.
password = st.text(f"{WORD}%!$&*+,;=:/@-_.~", min_size=10, max_size=40).map(lambda p: f"s{p}t")


@given(
    password,
    st.sampled_from(["postgresql", "postgres", "rediss", "redis", "postgresql+psycopg", "HTTPS"]),
    st.sampled_from(["ada", ""]),
    prose,
)
def test_no_password_of_an_address_survives(
    password: str, scheme: str, user: str, before: str
) -> None:
    said = redacted(f"{before} {scheme}://{user}:{password}@db.example:5432/custories is away")
    assert not any(part in said for part in password.split("@") if len(part) >= 8)
    assert "db.example:5432/custories is away" in said


@given(
    st.text(f"{WORD} !$/@", min_size=10, max_size=40).map(lambda p: f"s{p}t"),
    st.sampled_from(
        [
            "host=db password='{}' user=ada",
            '{{"password": "{}"}}',
            "{{'link_secret': '{}'}}",
            'CUSTORIES_S3_SECRET_KEY="{}"',
            "api-key='{}'",
        ]
    ),
)
def test_no_named_secret_survives(password: str, written: str) -> None:
    assert password not in redacted(written.format(password))


@given(secret, st.sampled_from(["password", "db_password", "linkSecret", "apikey", "SECRET-KEY"]))
def test_no_bare_named_secret_survives(value: str, name: str) -> None:
    assert value not in redacted(f"{name}={value}, and so on")
    assert value not in redacted(f"{name}: {value}")
    assert value not in str(redacted_fields({name: value}))
    assert value not in str(redacted_fields({"inner": [{name: {"deeper": value}}]}))


@given(st.binary(min_size=32, max_size=32), segment, st.sampled_from(["https://a.example/", "/"]))
def test_no_signature_of_a_link_survives(key: bytes, name: str, base: str) -> None:
    link = sign(key, base, f"user/book/file/{name}", 2_000_000_000, "my book.pdf")
    signature = link.partition("signature=")[2]
    assert len(signature) == 64
    assert signature not in redacted(f"GET {link} was answered")
    assert "was answered" in redacted(f"GET {link} was answered")


@given(segment, secret)
def test_no_signature_of_a_bucket_survives(name: str, value: str) -> None:
    query = f"X-Amz-Credential={value}&X-Amz-Security-Token={value}&X-Amz-Signature={value}"
    assert value not in redacted(f"https://s3.example/bucket/{name}?{query}")
    assert value not in redacted(f"/bucket/{name}?{query}")


@given(segment, st.sampled_from(["/", "%2F"]), prose)
def test_no_photo_can_be_found(name: str, slash: str, before: str) -> None:
    key = Shelf("user", "book").key(AssetType.PHOTO, f"{name}.jpg").replace("/", slash)
    for text in (key, f"{before}{key}", f"https://a.example/links/{key}?x=1", f"'{key}'"):
        assert name not in redacted(text)
        assert name not in str(redacted_fields({"key": text, "all": [text], text: 1}))


@pytest.mark.parametrize(
    "key",
    ["sk_live_51Habcdefghij", "sk-proj-abcdefgh12345", "sk-ant-api03-abcdefgh", "whsec_abcdefgh12",
     "AIza" + "Sy" * 17, "AKIA" + "ABCD" * 4],
)  # fmt: skip
def test_no_key_of_a_provider_survives(key: str) -> None:
    assert key not in redacted(f"refused for the key {key}.")


@pytest.mark.parametrize(
    "text",
    [
        "The picture of page 3 failed inspection 3 times: luna is missing.",
        "job 0198c0de-0000-7000-8000-000000000000 was claimed in 12.5 ms",
        "The token has ended. Sign in again.",
        "user/book/chapter-01/illustration/moment-01-0123456789abcdef.jpg",
        "https://a.example/v1/books",
        "nobody@nowhere",
    ],
)
def test_plain_words_stay(text: str) -> None:
    assert redacted(text) == text


plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | prose,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(prose, inner, max_size=3),
    max_leaves=10,
)


@given(st.dictionaries(prose, plain, max_size=4))
def test_fields_keep_their_shape(fields: dict[str, Any]) -> None:
    assert redacted_fields(fields) == fields


def test_what_is_no_plain_value_becomes_words() -> None:
    found = redacted_fields({1: ValueError("password=hunter22"), "b": b"x"})
    assert found == {"1": f"password={HIDDEN}", "b": "b'x'"}


def test_a_long_text_is_cut_and_costs_little() -> None:
    assert redacted("x" * LONGEST) == "x" * LONGEST
    assert redacted("x" * (LONGEST + 1)) == "x" * LONGEST + HIDDEN
    begun = time.monotonic()
    for worst in ("a." * 100_000, "token" * 40_000, "a://" * 2_000, "eyJ." * 5_000, "'" * 100_000):
        redacted(worst)
    assert time.monotonic() - begun < 5
