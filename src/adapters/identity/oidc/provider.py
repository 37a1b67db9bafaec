"""Where an issuer publishes its keys, and reading them without trusting the way there."""

import ipaddress
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any
from urllib.parse import urlsplit

import httpx

from custories_core.errors import Unavailable

from .keys import Key, key_set
from .tokens import strictly

CONNECT, READ, WHOLE = 2.0, 3.0, 5.0
"""How long connecting, each wait for more, and an answer as a whole may take, in seconds."""
LARGEST = 512 * 1024
"""The most bytes of a document that are read."""

_AWAY = "The identity provider cannot be reached. Try again in a moment."
_GARBLED = "The identity provider's answer cannot be used. Check the issuer's address."


class Provider:
    """The issuer at `issuer`; its keys are at `jwks_url`, or where its discovery says.

    One thread at a time may ask for keys.
    """

    def __init__(self, issuer: str, jwks_url: str = "") -> None:
        self._issuer = issuer
        self._configured = jwks_url
        self._discovered = ""
        # Without what the environment says of proxies, cookies and passwords.
        self._client = httpx.Client(
            follow_redirects=False,
            trust_env=False,
            timeout=httpx.Timeout(READ, connect=CONNECT),
            headers={"Accept": "application/json", "Accept-Encoding": "identity"},
            limits=httpx.Limits(max_keepalive_connections=0),
        )

    def keys(self) -> tuple[Key, ...]:
        """The keys that are published now. Raises Unavailable."""
        try:
            url = self._configured or self._discovered or self._discover()
            return key_set(self._document(url))
        except ValueError:
            self._discovered = ""
            raise Unavailable(_GARBLED) from None
        except Unavailable:
            # The keys may have moved.
            self._discovered = ""
            raise

    def _discover(self) -> str:
        described = self._document(self._issuer.rstrip("/") + "/.well-known/openid-configuration")
        self._discovered = keys_address(described, self._issuer)
        return self._discovered

    def _document(self, url: str) -> Any:
        """The JSON document at an address. Raises Unavailable, and ValueError for other content."""
        body = bytearray()
        try:
            with (
                _within(WHOLE) as trace,
                self._client.stream("GET", url, extensions={"trace": trace}) as response,
            ):
                if response.status_code != 200:
                    raise Unavailable(_AWAY)
                if response.headers.get("Content-Encoding", "identity") != "identity":
                    raise ValueError("packed without being asked for")
                for piece in response.iter_raw():
                    body += piece
                    if len(body) > LARGEST:
                        raise ValueError("too large")
        except (httpx.HTTPError, httpx.InvalidURL, OSError):
            raise Unavailable(_AWAY) from None
        return strictly(bytes(body))


def keys_address(described: Any, issuer: str) -> str:
    """Where an issuer's keys are, by its own description of itself.

    The rules are those of OpenID Connect Discovery 1.0, sections 3 and 4.3.
    Raises Unavailable for the description of another issuer, and ValueError
    for one without a safe address.
    """
    if not isinstance(described, dict) or described.get("issuer") != issuer:
        raise Unavailable(
            "The identity provider calls itself by another name than CUSTORIES_OIDC_ISSUER. "
            "Write it exactly as the provider does, down to a slash at the end."
        )
    url = described.get("jwks_uri")
    # Nobody far away may send us to this machine's own ports.
    far = not is_loopback(issuer)
    if not isinstance(url, str) or not is_safe(url) or (far and is_loopback(url)):
        raise ValueError("no address of keys")
    return url


@contextmanager
def _within(seconds: float) -> Iterator[Callable[[str, Mapping[str, Any]], None]]:
    """Hangs up after so many seconds: a timeout for each read does not end a slow drip.

    What it gives is told by httpcore of each step, the connection among them.
    """
    lines: list[socket.socket] = []
    late = threading.Event()

    def heard(step: str, info: Mapping[str, Any]) -> None:
        if step == "connection.connect_tcp.complete":
            # A second handle, for TLS takes the first one over.
            line = info["return_value"].get_extra_info("socket")
            lines.append(line.dup())
            if late.is_set():
                hang_up()

    def hang_up() -> None:
        late.set()
        for line in lines:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(seconds, hang_up)
    timer.daemon = True
    timer.start()
    try:
        yield heard
        if late.is_set():
            # An answer without a length would look complete.
            raise OSError("too slow")
    finally:
        timer.cancel()
        timer.join()
        for line in lines:
            line.close()


def is_safe(url: str) -> bool:
    """Whether keys may be fetched there: over https, or from this machine itself."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return False
    if not parts.hostname or parts.username is not None or parts.fragment or not url.isprintable():
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(url))


def is_loopback(url: str) -> bool:
    """Whether an address is on this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
