"""Long work takes no more memory, handles or threads than short work."""

import sys

import pytest

from tests.rigs.running import run_rig

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the rig reads /proc")
# So short a run is not warm at its fifth part, so its memory says little; the rest must hold.
SHORT = ("--edits", "100", "--toggles", "20", "--articles", "10", "--percent", "60")


def test_without_a_window() -> None:
    assert "soak (headless)" in run_rig("soak", *SHORT)


@pytest.mark.journey
def test_with_the_window() -> None:
    assert "soak (window)" in run_rig("soak", *SHORT, "--window")
