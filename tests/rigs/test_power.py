"""After a simulated power cut all that was acknowledged is there."""

import pytest

from tests.rigs.faulty import library
from tests.rigs.running import run_rig


@pytest.mark.skipif(library() is None, reason="this Python's SQLite cannot be reached from outside")
def test_nothing_acknowledged_is_lost_to_a_power_cut() -> None:
    assert " 0 problems" in run_rig("power", "--rounds", "30", "--control", "10")
