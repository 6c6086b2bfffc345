"""A change is a value with an inverse."""

import pytest

from reader.core.change import Change, Setting, edit
from reader.core.claim import Claim
from reader.core.errors import RecordError
from reader.core.span import quote

ONE, OTHER = Setting("a", "1"), Setting("a", "2")
CLAIM = Claim(id="c", article="x", fragments=(quote("华为", 0, 2),), annotator="me")


def test_the_inverse_of_the_inverse_is_the_change() -> None:
    change = edit(ONE, OTHER)
    assert change.inverse() == edit(OTHER, ONE)
    assert change.inverse().inverse() == change


def test_a_change_must_change_something() -> None:
    with pytest.raises(RecordError):
        edit(ONE, ONE)


def test_one_side_names_a_value_once() -> None:
    with pytest.raises(RecordError, match="twice"):
        Change(added=(ONE, OTHER))


def test_the_same_id_of_another_kind_is_another_value() -> None:
    assert Change(added=(Setting("c", "1"), CLAIM)).touched(Claim) == ("c",)


def test_an_edit_keeps_the_id() -> None:
    with pytest.raises(RecordError, match="id"):
        edit(ONE, Setting("b", "1"))


def test_a_claim_touches_its_article() -> None:
    assert Change(added=(CLAIM,)).articles() == ("x",)
