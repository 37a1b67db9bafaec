"""How Hypothesis searches: without a clock, for machines differ, and in CI the same way each time.

A search by chance belongs to whoever can look at what it finds; a change that
lands is judged by the same examples as the one before.
"""

import os

from hypothesis import settings

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")
