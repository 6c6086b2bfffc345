"""Two processes that write to one project lose nothing of each other's."""

import sys

import pytest

from tests.rigs.running import run_rig


@pytest.mark.skipif(sys.platform == "win32", reason="the rig forks")
def test_writers_at_once_lose_nothing() -> None:
    assert " 0 problems" in run_rig("writers", "--writers", "3", "--seconds", "2")
