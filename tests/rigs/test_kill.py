"""A process killed at any moment loses nothing that it had acknowledged."""

import sys

import pytest

from tests.rigs.running import run_rig


@pytest.mark.skipif(sys.platform == "win32", reason="the rig forks")
def test_nothing_acknowledged_is_lost_to_a_kill() -> None:
    assert "25 rounds" in run_rig("kill", "--rounds", "25")
