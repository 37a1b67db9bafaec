"""The child process in which a PDF from outside is examined. Run as a program, never imported.

Standard input is the PDF itself, a file. The arguments are the limits as JSON
(memory in bytes, seconds of processor time, the number of the parent process)
and the folders to import from. Standard output is an empty line as soon as the
work begins, and then one answer: `{"file": …}`, a PrintFile as plain JSON;
`{"problem": …, "remedy": …}`; or the word `memory`.
"""

import json
import os
import signal
import sys
from typing import Any, BinaryIO

_END_WITH_PARENT = 1  # PR_SET_PDEATHSIG, linux/prctl.h


def _confine(memory: int, seconds: int) -> None:
    # Where the module is missing (Windows) the parent's deadline is the only limit.
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _stay_no_longer_than(parent: int) -> None:
    # A parent that is killed cannot end its child; elsewhere the limits do it, if later.
    if sys.platform != "linux":
        return
    import ctypes

    ctypes.CDLL(None).prctl(_END_WITH_PARENT, signal.SIGKILL)
    if os.getppid() != parent:
        sys.exit(1)


def _private_output() -> BinaryIO:
    """Standard output for the answer alone: what a library prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _answered() -> bytes:
    from adapters.preflight.pypdf.examination import examined
    from custories_core.errors import Rejected
    from custories_core.plain import to_plain

    answer: dict[str, Any]
    try:
        try:
            answer = {"file": to_plain(examined(sys.stdin.buffer))}
        except Rejected as error:
            fault = error.faults[0]
            answer = {"problem": fault.problem, "remedy": fault.remedy}
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            answer = {"problem": f"cannot be read: {reason}.", "remedy": ""}
        return json.dumps(answer, separators=(",", ":")).encode()
    except MemoryError:
        return b"memory"


def main() -> None:
    """Examine standard input."""
    # Ctrl-C is for the parent, which ends this process.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limits = json.loads(sys.argv[1])
    sys.path.extend(sys.argv[2:])
    _stay_no_longer_than(limits["parent"])
    # Before the limits: an import that fails for them would say nothing about the file.
    import adapters.preflight.pypdf.examination

    del adapters
    _confine(limits["memory"], limits["seconds"])
    with _private_output() as answers:
        answers.write(b"\n")
        answers.flush()
        answers.write(_answered())


if __name__ == "__main__":
    main()
