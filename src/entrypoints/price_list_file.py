"""The price list as a TOML file, or the one that is built in."""

import tomllib
from pathlib import Path

from custories_core.errors import Fault, Rejected
from custories_core.prices import BUILT_IN, PriceList, read_price_list

from .given_file import NoFile, TooLarge, read_given
from .variables import variable

BYTES_MAX = 64_000
"""More than any list of packs takes."""

_NAME = "Name a TOML file, or unset it for the list that is built in."


def load_price_list(path: Path) -> PriceList:
    """The list that a file says; the built-in one for an empty path.

    Raises Rejected for a file that cannot be read, under the name of the
    variable, and with every fault that is in it, each under its own place.
    """
    if path == Path():
        return BUILT_IN
    try:
        data = tomllib.loads(read_given(path, BYTES_MAX).decode("utf-8-sig"))
    except (NoFile, TooLarge):
        raise _unread("this is no file, or one far too large for a price list.") from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise _unread(f"the file cannot be read: {reason}.") from error
    except tomllib.TOMLDecodeError as error:
        raise _unread(f"the file is no TOML: {error}.") from None
    except (ValueError, RecursionError):
        raise _unread("the file is no TOML in UTF-8.") from None
    return read_price_list(data)


def _unread(problem: str) -> Rejected:
    return Rejected([Fault(variable("price_list"), problem, _NAME)])
