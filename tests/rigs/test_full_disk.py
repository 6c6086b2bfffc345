"""Whatever write fails, nothing acknowledged is lost and the work goes on when there is room."""

import sys

import pytest

from tests.rigs.faulty import library
from tests.rigs.running import run_rig


@pytest.mark.skipif(sys.platform != "linux", reason="the rig limits file sizes as Linux does")
@pytest.mark.skipif(library() is None, reason="this Python's SQLite cannot be reached from outside")
def test_every_write_may_fail() -> None:
    assert " 0 problems" in run_rig("full_disk", "--steps", "3", "--stride", "17")
