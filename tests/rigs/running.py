"""Runs a rig in a process of its own, as the tests and a person do, and reports how it went."""

import subprocess
import sys
from time import monotonic

from tests.builders import ROOT


def run_rig(name: str, *arguments: str, seconds: float = 110) -> str:
    """What the rig said; fails the test with its words when it found something wrong."""
    ran = subprocess.run(
        [sys.executable, "-m", f"tests.rigs.{name}", *arguments],
        cwd=ROOT, capture_output=True, text=True, timeout=seconds, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, f"{ran.stdout[-4000:]}\n{ran.stderr[-4000:]}"
    return ran.stdout


def say(words: object) -> None:
    """A line for the person who runs the rig."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


class Progress:
    """A line to the terminal every few seconds, so that a long run shows that it lives."""

    def __init__(self, *, every: float = 10.0) -> None:
        self.begun = monotonic()
        self._every = every
        self._last = self.begun

    @property
    def seconds(self) -> float:
        """Time since the beginning."""
        return monotonic() - self.begun

    def show(self, words: str) -> None:
        """Say *words* if the last line is old enough."""
        if monotonic() - self._last >= self._every:
            self._last = monotonic()
            say(f"  {self.seconds:.0f} s: {words}")
