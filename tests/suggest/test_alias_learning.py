"""Words that name a vendor teach aliases; pronouns and numbers teach nothing."""

import pytest

from reader.core.tag_edits import checked_vendor
from reader.core.tagset import Vendor
from reader.script.fold import fold
from reader.suggest.alias_learning import alias_of, vendor_named, with_alias

_VENDOR = Vendor(id="mm", hans="某某", hant="某某", en="MM", aliases=("某某",))


@pytest.mark.parametrize("words", ["其", "該公司", "這家公司", "360", "A", "大模型", "x" * 30])
def test_some_words_are_no_alias(words: str) -> None:
    assert alias_of(words, fold) is None


def test_an_alias_is_folded() -> None:
    assert alias_of("騰訊  雲", fold) == "腾讯 云"


def test_a_vendor_learns_an_alias_once() -> None:
    once = with_alias(_VENDOR, "某某智能")
    assert once.aliases == ("某某", "某某智能")
    assert with_alias(once, "某某智能") is once


def test_a_new_vendor_gets_an_id_of_its_own() -> None:
    assert vendor_named("Some Lab", taken=(), fold=fold).id == "some-lab"
    assert vendor_named("Some Lab", taken=("some-lab",), fold=fold).id == "some-lab-2"
    assert vendor_named("某某雲", taken=("某某雲",), fold=fold).id == "某某雲-2"


@pytest.mark.parametrize(
    "words", ["某某 雲", "某某(雲)/X", "\u200b某某\u202e", "、/ ", "某" * 80, "、:"]
)
def test_the_id_of_a_new_vendor_can_be_one(words: str) -> None:
    made = vendor_named(words, taken=(), fold=fold)
    assert checked_vendor(made).id == made.id


def test_a_new_vendor_is_found_by_its_folded_name() -> None:
    assert vendor_named("某某雲", taken=(), fold=fold).aliases == ("某某云",)
