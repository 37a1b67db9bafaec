"""A parent with one worker, which the supervisor keeps alive."""

import os
import sys
from collections.abc import Sequence

from entrypoints.supervisor import Program, Supervisor


def main(_arguments: Sequence[str]) -> int:
    """Be the parent until told to stop; the exit status."""
    command = (sys.executable, "-m", "entrypoints.worker", "--parent", str(os.getpid()))
    return Supervisor([Program("worker", command)]).run()
