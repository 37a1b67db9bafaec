"""Exit statuses of the commands."""

DONE, FAILED, WRONG = 0, 1, 2
"""Done; the work failed or a check found an error; wrong input."""

ABORTED = AWAY = 75
"""Another try may do (EX_TEMPFAIL). A worker ended itself because a job would not stop; or what
a command has to ask is out of reach, so that it found nothing, neither right nor wrong."""
