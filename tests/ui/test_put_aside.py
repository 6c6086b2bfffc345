"""What the start made is put aside once, so that later collections are short."""

import gc

from reader.cli.window import hold_collections
from reader.ui.app import put_start_aside


def test_nothing_is_collected_from_the_beginning_until_then() -> None:
    try:
        hold_collections()
        assert not gc.isenabled()
        put_start_aside()
        assert gc.isenabled()
    finally:
        gc.enable()
        gc.unfreeze()


def test_what_is_there_is_no_longer_looked_through() -> None:
    kept = [[number] for number in range(1000)]
    try:
        put_start_aside()
        assert gc.get_freeze_count() > len(kept)
        assert not any(kept is each for each in gc.get_objects())
    finally:
        gc.unfreeze()
