"""Exit statuses of the commands."""

DONE, FAILED, WRONG = 0, 1, 2
"""Done; the work failed or a check found an error; wrong input."""

ABORTED = 75
"""A worker ended itself because a job would not stop; another may do it (EX_TEMPFAIL)."""
