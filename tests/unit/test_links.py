"""Signed links: what was signed passes until it ends, and nothing else ever does."""

import hashlib
import hmac
from dataclasses import astuple, dataclass, replace
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from custories_core.errors import Missing
from custories_core.links import (
    MOST_SECONDS,
    check,
    checked_seconds,
    disposition,
    media_type,
    sign,
)

SECRET = b"a secret of the test, long enough"
BASE = "https://books.example"
KEY = "luna/book-1/book/file/interior.pdf"
NOW = 1_800_000_000

secrets = st.binary(min_size=1, max_size=80)
parts = st.from_regex("[A-Za-z0-9_][A-Za-z0-9_-]{0,11}", fullmatch=True)
keys = st.lists(parts, min_size=1, max_size=5).map("/".join)
moments = st.integers(min_value=0, max_value=2**40)
filenames = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@dataclass(frozen=True)
class Shown:
    """What a link says, as a server reads it."""

    key: str
    expires: int
    filename: str
    signature: str


def read(link: str, base: str = BASE) -> Shown:
    parts = urlsplit(link)
    query = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
    assert link.startswith(f"{base}/links/")
    assert set(query) == {"expires", "filename", "signature"}
    return Shown(
        parts.path.removeprefix("/links/"),
        int(query["expires"][0]),
        query["filename"][0],
        query["signature"][0],
    )


def passes(secret: bytes, shown: Shown, now: float) -> bool:
    try:
        check(secret, *astuple(shown), now)
    except Missing:
        return False
    return True


def test_a_link_is_an_address_below_the_base() -> None:
    link = sign(SECRET, BASE + "/", KEY, NOW + 60, "Mía & die Bücher.pdf")
    assert link.startswith(f"{BASE}/links/{KEY}?expires={NOW + 60}&filename=M%C3%ADa%20%26%20die")
    assert len(read(link).signature) == 64
    assert link.isascii()


@given(secrets, keys, moments, filenames, st.floats(0, 2**41))
def test_what_was_signed_passes_until_it_ends(
    secret: bytes, key: str, expires: int, filename: str, now: float
) -> None:
    shown = read(sign(secret, BASE, key, expires, filename))
    assert (shown.key, shown.expires, shown.filename) == (key, expires, filename)
    assert passes(secret, shown, now) == (now < expires)


@given(keys, moments, filenames, keys, moments, filenames)
def test_no_signature_is_good_for_anything_else(
    key: str, expires: int, filename: str, key2: str, expires2: int, filename2: str
) -> None:
    shown = read(sign(SECRET, BASE, key, expires, filename))
    for other in (
        replace(shown, key=key2),
        replace(shown, expires=expires2),
        replace(shown, filename=filename2),
        Shown(key2, expires2, filename2, shown.signature),
    ):
        assert passes(SECRET, other, -1) == (other == shown)


@given(st.text(max_size=80), st.integers(0, 63), st.sampled_from("0123456789abcdefABCDEF Ā"))
def test_no_other_signature_passes(text: str, at: int, letter: str) -> None:
    shown = read(sign(SECRET, BASE, KEY, NOW, ""))
    good = shown.signature
    for other in (text, good[:at] + letter + good[at + 1 :], good[:at], good + letter):
        assume(other != good)
        assert not passes(SECRET, replace(shown, signature=other), NOW - 1)


@given(secrets, secrets)
def test_another_secret_does_not_do(one: bytes, other: bytes) -> None:
    # HMAC fills short secrets up with zeros and hashes long ones: those are the same secret.
    assume(hmac.digest(one, b"", hashlib.sha256) != hmac.digest(other, b"", hashlib.sha256))
    assert not passes(other, read(sign(one, BASE, KEY, NOW, "")), NOW - 1)


def test_letters_cannot_move_from_one_field_to_the_next() -> None:
    shown = read(sign(SECRET, BASE, "a", 12, "3x"))
    assert passes(SECRET, shown, 1)
    for key, expires, filename in (("a1", 2, "3x"), ("a", 123, "x"), ("a", 1, "23x")):
        assert not passes(SECRET, Shown(key, expires, filename, shown.signature), 0)


@pytest.mark.parametrize("key", ["", "../a", "a//b", "/a", "a\x00", "ä", "a/" * 600])
def test_a_key_that_no_store_has_leads_nowhere(key: str) -> None:
    with pytest.raises(ValueError, match="cannot be a storage key"):
        sign(SECRET, BASE, key, NOW, "")
    assert not passes(SECRET, Shown(key, NOW, "", "0" * 64), NOW - 1)


def test_without_a_secret_nothing_is_signed_and_nothing_passes() -> None:
    with pytest.raises(ValueError, match="secret"):
        sign(b"", BASE, KEY, NOW, "")
    fields = (b"custories/link/1", KEY.encode(), str(NOW).encode(), b"")
    text = b"".join(len(field).to_bytes(8, "big") + field for field in fields)
    for secret in (b"", SECRET):
        forged = hmac.new(secret, text, hashlib.sha256).hexdigest()
        assert passes(secret, Shown(KEY, NOW, "", forged), NOW - 1) == (secret == SECRET)


def test_what_is_no_text_is_missing_and_no_accident() -> None:
    good = read(sign(SECRET, BASE, KEY, NOW, ""))
    for bad in (replace(good, filename="\ud800"), replace(good, signature="\ud800")):
        assert not passes(SECRET, bad, NOW - 1)
    assert not passes(SECRET, replace(good, expires=10**5000), NOW - 1)


def test_the_answer_does_not_say_what_is_wrong() -> None:
    good = read(sign(SECRET, BASE, KEY, NOW, ""))
    answers = set()
    for shown, now in (
        (good, NOW),
        (replace(good, key="a/b"), NOW - 1),
        (replace(good, key="../b"), NOW - 1),
        (replace(good, signature=""), NOW - 1),
    ):
        with pytest.raises(Missing) as caught:
            check(SECRET, *astuple(shown), now)
        answers.add(str(caught.value))
    assert answers == {str(Missing())}


def test_a_link_lives_a_week_at_most() -> None:
    assert [checked_seconds(n) for n in (1, MOST_SECONDS)] == [1, 604_800]
    for seconds in (0, -1, MOST_SECONDS + 1):
        with pytest.raises(ValueError, match="between 1 and 604800"):
            checked_seconds(seconds)


@given(st.text(min_size=1, max_size=40))
def test_no_filename_breaks_out_of_its_header(filename: str) -> None:
    header = disposition(filename)
    assert header.isascii()
    assert header.isprintable()
    plain, mark, rest = header.removeprefix('attachment; filename="').partition('"')
    assert mark
    assert not set(plain) & set('"\\/%')
    assert rest == "" or rest.startswith("; filename*=UTF-8''")
    assert not set(rest.removeprefix("; filename*=UTF-8''")) & set('"; \\/')


def test_a_filename_keeps_its_letters() -> None:
    assert disposition("") == "inline"
    assert disposition("Luna 1.pdf") == 'attachment; filename="Luna 1.pdf"'
    assert disposition("Mía.pdf") == (
        "attachment; filename=\"M-a.pdf\"; filename*=UTF-8''M%C3%ADa.pdf"
    )


def test_the_type_is_told_by_the_key_and_is_never_active() -> None:
    assert media_type(KEY) == "application/pdf"
    assert media_type("a/page.1.jpg") == "image/jpeg"
    for key in ("a/b", "a/b.html", "a/b.svg", "a/b.js", "a/pdf"):
        assert media_type(key) in ("application/octet-stream", "application/pdf")
        assert key == "a/pdf" or media_type(key) == "application/octet-stream"
