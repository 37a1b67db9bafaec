"""Quick providers that do as they are told: wait, fail, hang, lie, or take their process down.

They are adapters called `rehearsal`, found through the entry-point group
`custories.adapters` like those of any other package, so that real processes can
be started with them. What they do is written in a folder, a `Stage`, and may
be changed while they run:

    stage = Stage(tmp_path / "stage")
    stage.plan(
        Cue("illustrate", "unavailable", times=2),      # the first two pictures fail
        Cue("background", "ok", seconds=0.5),           # every background takes half a second
        Cue("cast", "kill", times=1, where="Luna"),     # Luna's sheet kills its worker, once
    )
    subprocess.Popen([sys.executable, "-m", "entrypoints.worker"],
                     env=os.environ | {"CUSTORIES_…": …} | stage.environment)
    …
    assert [call.step for call in stage.calls()] == ["outline", "chapter", …]

At each call the first cue that fits decides; without one it is answered well at
once. A chapter of two pages takes less than a second, its imports aside.

Steps: `outline` and `chapter` (writing), `cast`, `background`, `illustrate`
(illustration) and `inspect` (inspection). What `where` is looked for in: for
writing the title, the premise and the ideas of the chapters; for `cast` the
character's name; for `background` and `illustrate` the scene's description,
which is the book's premise and then the chapter's idea; for `inspect` nothing.

What a cue has them `do`, after they have waited for `seconds`:

    ok           answer well
    unavailable  raise Outage
    limited      raise Outage with `retry_after`, as after a 429
    refused      raise Refused
    bug          raise a RuntimeError, as nobody should
    hang         never answer, whoever asks them to stop
    drip         answer well, after `seconds` that are waited in small bits
    garbage      answer with bytes that are no picture, or with words that nobody can print
    wrong-type   answer with a PNG that says it is a JPEG, or with a moment too few
    swollen      answer with a picture of 20,000 × 20,000 pixels in some 50 kB
    kill         end this process by SIGKILL
    stop         halt this process by SIGSTOP, and answer well once it is continued

`times` counts over all processes, and for as long as the stage is there.
"""

from .stage import Call, Cue, Stage

__all__ = ["Call", "Cue", "Stage"]
