"""Where worker processes come from: each is forked from one that has loaded everything already.

A worker that is started takes seconds to load its libraries, and these tests
start hundreds. Apart from that they are as real as any: `worker.main()` in a
process of its own, with its own environment, log, signals and death.

Run as a program it takes a line of JSON for each child on its standard input
(`environment`, `log`, `module`, `arguments`, `file_size`), and tells of each
child's birth and death on its standard output.
"""

import atexit
import importlib
import json
import os
import resource
import select
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

from tests.providers.stage import REGISTERED, ROOT

LOADED = (
    "adapters.ambient.system",
    "adapters.artifacts.folder",
    "adapters.artifacts.s3",
    "adapters.dispatch.rq",
    "adapters.identity.local",
    "adapters.portraits.cascade",
    "adapters.preflight.pypdf",
    "adapters.records.postgres",
    "adapters.render.reportlab",
    "entrypoints.supervisor",
    "entrypoints.worker",
    "tests.providers.artifacts",
    "tests.providers.illustration",
    "tests.providers.inspection",
    "tests.providers.records",
    "tests.providers.writing",
)


@dataclass
class Child:
    """A process: `status` is None while it lives, and negative when a signal ended it."""

    pid: int
    status: int | None = None


@dataclass
class Nursery:
    """The program of this module, and those whom it brought up."""

    program: subprocess.Popen[str]
    children: dict[int, Child] = field(default_factory=dict)
    _born: list[Child] = field(default_factory=list)
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def child(
        self,
        environment: Mapping[str, str],
        log: Path,
        module: str,
        arguments: tuple[str, ...] = (),
        file_size: int | None = None,
    ) -> Child:
        """A new process; writing a file beyond `file_size` fails in it, as on a full disk."""
        order = {
            "environment": dict(environment),
            "log": str(log),
            "module": module,
            "arguments": arguments,
            "file_size": file_size,
        }
        assert self.program.stdin is not None
        with self._changed:
            self.program.stdin.write(json.dumps(order) + "\n")
            self.program.stdin.flush()
            assert self._changed.wait_for(lambda: self._born, 60), "nobody was born"
            return self._born.pop()

    def wait(self, child: Child, seconds: float = 10.0) -> None:
        """Until it has ended."""
        with self._changed:
            assert self._changed.wait_for(lambda: child.status is not None, seconds)

    def listen(self) -> None:
        """Take what the program tells, until it ends."""
        assert self.program.stdout is not None
        for line in self.program.stdout:
            told = json.loads(line)
            with self._changed:
                if told["status"] is None:
                    child = self.children[told["pid"]] = Child(told["pid"])
                    self._born.append(child)
                else:
                    self.children[told["pid"]].status = told["status"]
                self._changed.notify_all()


@cache
def nursery() -> Nursery:
    """The one nursery of this process, which ends with it."""
    # What this process imports is what they import, in a copy of the source too.
    paths = [str(ROOT), str(REGISTERED), *filter(None, [os.environ.get("PYTHONPATH")])]
    program = subprocess.Popen(
        (sys.executable, "-m", __name__),
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    made = Nursery(program)
    threading.Thread(target=made.listen, daemon=True).start()

    def end() -> None:
        assert program.stdin is not None
        program.stdin.close()
        program.wait(10)

    atexit.register(end)
    return made


def _tell(pid: int, status: int | None) -> None:
    os.write(1, (json.dumps({"pid": pid, "status": status}) + "\n").encode())


def _bring_up() -> None:
    for name in LOADED:
        importlib.import_module(name)
    text = b""
    while True:
        with suppress(ChildProcessError):
            while True:
                pid, status = os.waitpid(-1, os.WNOHANG)
                if pid == 0:
                    break
                _tell(pid, os.waitstatus_to_exitcode(status))
        if not select.select([0], [], [], 0.01)[0]:
            continue
        more = os.read(0, 65536)
        if not more:
            return
        *lines, text = (text + more).split(b"\n")
        for line in lines:
            pid = os.fork()
            if pid == 0:
                _live(json.loads(line))
            _tell(pid, None)


def _live(order: Mapping[str, Any]) -> NoReturn:
    """Be the child that was asked for."""
    status = 1
    try:
        os.setsid()
        null, log = (
            os.open("/dev/null", os.O_RDWR),
            os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600),
        )
        os.dup2(null, 0)
        os.dup2(log, 1)
        os.dup2(log, 2)
        os.environ.update(order["environment"])
        if order["file_size"] is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (order["file_size"],) * 2)
        status = importlib.import_module(order["module"]).main(order["arguments"])
    except BaseException:
        importlib.import_module("traceback").print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    _bring_up()
