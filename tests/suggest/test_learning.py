"""Confirmed mentions teach aliases; pronouns and ambiguous words teach nothing."""

import pytest

from reader.core.claim import Claim, VendorStance
from reader.core.span import quote
from reader.core.tag_edits import checked_vendor
from reader.core.tagset import Vendor
from reader.script.fold import fold
from reader.suggest.learning import NewAlias, alias_of, new_aliases, vendor_named, with_alias
from tests.values import article, claim

_TEXT = "某某智能發布了新品,其表現優異,另一家某某智能跟進"
_ARTICLE = article(_TEXT)
_VENDOR = Vendor(id="mm", hans="某某", hant="某某", en="MM", aliases=("某某",))


def _claim(vendor: str, *mentions: tuple[int, int]) -> Claim:
    found = tuple(quote(_TEXT, start, end) for start, end in mentions)
    vendors = (VendorStance(vendor=vendor, mentions=found),)
    return claim(_ARTICLE, _TEXT, (0, 9), vendors=vendors)


def test_a_confirmed_mention_teaches_its_folded_words() -> None:
    (found,) = new_aliases([_claim("mm", (0, 6))], [_VENDOR], fold)
    assert found == NewAlias(vendor="mm", alias="某某智能发布", times=1)


def test_a_known_alias_is_not_learned_again() -> None:
    assert new_aliases([_claim("mm", (0, 2))], [_VENDOR], fold) == ()


def test_words_of_two_vendors_teach_nothing() -> None:
    claims = [_claim("mm", (0, 4)), _claim("other", (0, 4))]
    assert new_aliases(claims, [_VENDOR], fold) == ()


def test_repeated_words_are_counted() -> None:
    (found,) = new_aliases([_claim("mm", (0, 4)), _claim("mm", (19, 23))], [_VENDOR], fold)
    assert found == NewAlias(vendor="mm", alias="某某智能", times=2)


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
