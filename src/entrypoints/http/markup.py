"""Markup: the few pages that people see here themselves. They run no script and load nothing."""

import hashlib
from base64 import b64encode
from html import escape

from .answers import Answer

_STYLE = """
:root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif; }
body { margin: 0; display: grid; min-height: 100vh; place-items: center; }
main { box-sizing: border-box; width: 100%; max-width: 30rem; padding: 2rem 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; text-wrap: balance; }
.note { border: 2px solid; border-radius: .5rem; padding: .5rem 1rem; font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; margin: 1.5rem 0; }
dt { opacity: .8; }
dd { margin: 0; font-variant-numeric: tabular-nums; }
form { display: inline-block; margin: 0 .75rem .75rem 0; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: .5rem 1.25rem;
  border: 2px solid; border-radius: .5rem; background: transparent; color: inherit;
  cursor: pointer; }
button.first { background: #1d4f91; border-color: #1d4f91; color: #fff; }
a { color: inherit; text-underline-offset: .2em; }
:focus-visible { outline: 3px solid; outline-offset: 3px; }
"""
_HASH = b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()


def page(title: str, content: str, status: int = 200, forms_to: str = "'none'") -> Answer:
    """A page of that title; `content` is HTML, in which all that others wrote is escaped.

    `forms_to` is where its forms may lead, their redirects among it
    (CSP3, form-action).
    """
    body = (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<main>\n<h1>{escape(title)}</h1>\n{content}\n</main>\n</body>\n</html>\n"
    )
    policy = (
        f"default-src 'none'; style-src 'sha256-{_HASH}'; form-action {forms_to}; "
        "base-uri 'none'; frame-ancestors 'none'"
    )
    headers = (
        (b"content-type", b"text/html; charset=utf-8"),
        (b"content-security-policy", policy.encode()),
    )
    return Answer(status, headers, body.encode())
