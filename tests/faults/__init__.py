"""What the tests of faults share: a service of real processes, figures, and what always holds.

    with site(folder, postgres, redis, s3) as here:
        here.crew.start(2)                      # two worker processes, kept alive
        job, *_ = here.ask("ada", 1)
        here.wait_for_end(30)
        assert here.broken() == []

Each test of a fault runs twice, with figures of the two profiles of `figures`:
the quick one in `make drills`, the full one in `make faults`, which prints a table.
"""
