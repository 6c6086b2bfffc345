"""What is learned when vendors are named: new names and new vendors, in one change, or nothing."""

import pytest

from reader.core.span import Span
from reader.intake import read_text
from reader.viewmodels.claim.naming import Naming
from reader.viewmodels.desk import Desk
from reader.viewmodels.wording.languages import Languages

TEXT = "雲嶺科技的模型很快。該公司很大，騰訊的元寶也是，後來雲嶺又降價。"


@pytest.fixture
def told(desk: Desk) -> list[str]:
    said: list[str] = []
    desk.told.connect(lambda notice: said.append(notice.text))
    return said


@pytest.fixture
def naming(desk: Desk, told: list[str]) -> Naming:
    """A claim without vendors in hand, on a text with a vendor that nobody knows."""
    taken = read_text(TEXT)
    desk.project.add_articles([(taken.article, taken.text)])
    desk.choose(desk.project.mark(taken.article.id, [Span(5, 9)]).id)
    return Naming(desk, Languages())


def select(desk: Desk, words: str) -> None:
    at = TEXT.index(words)
    desk.select((Span(at, at + len(words)),))


def vendors(desk: Desk) -> list[str]:
    assert desk.claim is not None
    return [entry.vendor for entry in desk.claim.vendors]


def test_words_nobody_knows_make_a_new_vendor(naming: Naming, desk: Desk, told: list[str]) -> None:
    select(desk, "雲嶺科技")
    naming.mention()
    assert vendors(desk) == ["雲嶺科技"]
    assert desk.project.vendor("雲嶺科技").aliases == ("云岭科技",)
    assert "雲嶺科技" in told[-1]


def test_a_new_vendor_and_the_claim_are_one_undo(naming: Naming, desk: Desk) -> None:
    before = desk.project.vendors(), desk.claim
    select(desk, "雲嶺科技")
    naming.mention()
    desk.project.undo()
    assert (desk.project.vendors(), desk.claim) == before


def test_a_pronoun_makes_no_vendor(naming: Naming, desk: Desk, told: list[str]) -> None:
    before = desk.project.vendors()
    select(desk, "該公司")
    naming.mention()
    assert (desk.project.vendors(), vendors(desk)) == (before, [])
    assert "該公司" in told[-1]


def test_a_pronoun_is_a_mention_but_no_name(naming: Naming, desk: Desk) -> None:
    before = desk.project.vendor("baidu")
    select(desk, "該公司")
    naming.mention("baidu")
    assert desk.project.vendor("baidu") == before
    assert vendors(desk) == ["baidu"]


def test_a_name_of_somebody_else_is_not_learned(naming: Naming, desk: Desk) -> None:
    before = desk.project.vendor("baidu")
    select(desk, "騰訊")
    naming.mention("baidu")
    assert desk.project.vendor("baidu") == before


def test_a_name_in_longer_words_is_known_already(naming: Naming, desk: Desk) -> None:
    before = desk.project.vendor("tencent")
    select(desk, "騰訊的元")
    naming.mention("tencent")
    assert desk.project.vendor("tencent") == before


def test_the_words_selected_while_a_vendor_is_chosen_name_it(
    naming: Naming, desk: Desk, told: list[str]
) -> None:
    select(desk, "雲嶺科技")
    naming.add("baidu")
    assert "云岭科技" in desk.project.vendor("baidu").aliases
    assert told[-1].startswith("Learned “雲嶺科技”")


def test_a_vendor_is_learned_by_typing_with_what_is_selected(naming: Naming, desk: Desk) -> None:
    select(desk, "雲嶺科技")
    naming.add_new("Yunling")
    made = desk.project.vendor("yunling")
    assert made.aliases == ("Yunling", "云岭科技")
    assert vendors(desk) == ["yunling"]
    assert desk.project.can_undo == "vendor"


def test_naming_the_same_again_changes_nothing(naming: Naming, desk: Desk) -> None:
    select(desk, "騰訊")
    naming.mention()
    before = desk.project.history()
    naming.mention()
    assert desk.project.history() == before
