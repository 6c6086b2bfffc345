"""Garbage is collected again afterwards, whatever happened."""

import gc

import pytest

from reader.core.garbage import no_collecting


def test_nothing_is_collected_meanwhile() -> None:
    with no_collecting():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_is_collected_again_after_a_failure() -> None:
    with pytest.raises(ValueError, match="no"), no_collecting():
        raise ValueError("no")
    assert gc.isenabled()


def test_where_it_was_put_off_before_it_stays_so() -> None:
    with no_collecting():
        with no_collecting():
            pass
        assert not gc.isenabled()
