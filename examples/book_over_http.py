"""Make a book over HTTP and fetch its PDFs: `python examples/book_over_http.py $(custories token)`.

Needs a service, such as that of `make serve`. The address may be given after the token.
"""

import json
import sys
import uuid
from pathlib import Path

import httpx
from portrait import write_portrait

if len(sys.argv) < 2:
    sys.exit(__doc__)
token, url = sys.argv[1], (sys.argv[2:] or ["http://127.0.0.1:8000"])[0]
service = httpx.Client(
    base_url=url, headers={"Authorization": f"Bearer {token}"}, follow_redirects=True, timeout=60
)


def asked(method: str, path: str, **more: object) -> dict[str, object]:
    """The answer to a request; what is wrong with it is said, and ends the script."""
    once = {"Idempotency-Key": str(uuid.uuid4())} if method == "POST" else {}
    try:
        answer = service.request(method, path, headers=once, **more)  # type: ignore[arg-type]
    except httpx.ConnectError:
        sys.exit(f"Nobody answers at {url}. Start the service first: make serve")
    if answer.is_error:
        sys.exit(json.dumps(answer.json(), indent=2, ensure_ascii=False))
    return dict(answer.json())


def finished(job: dict[str, object]) -> None:
    """Watch a job to its end."""
    path, last = f"/v1/jobs/{job['id']}", ""
    with service.stream("GET", f"{path}/events", timeout=None) as events:
        for line in events.iter_lines():
            if line.startswith("data: "):
                now = json.loads(line.removeprefix("data: "))
                told = f"{job['kind']}: {now['step'] or now['state']}"
                if told != last:
                    print(told)
                last = told
    ended = asked("GET", path)
    if ended["state"] != "completed":
        sys.exit(f"The job has {ended['state']}: {ended['reason']}")


if asked("GET", "/v1/credits")["available"] < 10:  # type: ignore[operator]
    checkout = asked("POST", "/v1/credits/checkouts", json={"pack": "small", "currency": "eur"})
    if "pretend" not in str(checkout["url"]):
        sys.exit(f"Pay at {checkout['url']} and start this again.")
    # What the button on that page does; a payer would open the page.
    httpx.post(f"{checkout['url']}/payment", follow_redirects=True).raise_for_status()
    bought = asked("GET", f"/v1/credits/checkouts/{checkout['id']}")
    print(f"{bought['granted']} credits, {bought['state']} for pretend")
book = asked("POST", "/v1/books", json={"genre": "fairy-tale", "format": "square-booklet"})
people = f"/v1/books/{book['id']}/characters"
hero = asked("POST", people, json={"name": "Luna", "role": "hero", "pronouns": "she", "age": 6})
asked("POST", people, json={"name": "Pip", "role": "companion", "species": "fox"})
portrait = Path(__file__).with_name("portrait.jpg")
write_portrait(portrait)
photo = {"content": portrait.read_bytes(), "headers": {"Content-Type": "image/jpeg"}}
service.put(f"/v1/characters/{hero['id']}/photo", **photo).raise_for_status()  # type: ignore[arg-type]
chapter = asked("POST", f"/v1/books/{book['id']}/chapters", json={"pages": 4})
print(f"the chapter costs {chapter['price']} credits, by price list {chapter['price_list']}")
# Should it cost something else by now, it is not asked for.
shown = {"shown_price": chapter["price"]}
finished(asked("POST", f"/v1/chapters/{chapter['id']}/jobs", json=shown))
for page in asked("GET", f"/v1/chapters/{chapter['id']}/pages")["items"]:  # type: ignore[attr-defined]
    print(f"  {page['number']}: {page['text'] or '(a picture)'}")
finished(asked("POST", f"/v1/books/{book['id']}/binding"))
files = f"/v1/books/{book['id']}/files"
for name, suffix in (("interior", "pdf"), ("cover", "pdf"), ("preview", "png")):
    file = service.get(f"{files}/{name}").raise_for_status()
    Path(f"{name}.{suffix}").write_bytes(file.content)
    print(f"{name}.{suffix}")
