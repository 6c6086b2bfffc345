"""A mark is taken only where the text says what the file quotes; the rest is kept for repair."""

import pytest

from reader.core.span import Span
from reader.formats.likeness import Likeness
from reader.formats.locate import How, Located, Repair, locate
from reader.formats.marks import Mark, RawDocument, Unit

REPEATS = "腾讯表态腾讯云不跟进，腾讯反对。"
ROCKETS = "\U0001f680好好好好"
EMOJI = "\U0001f680华为模型领先，腾讯反对。"


def mark(start: int, end: int, words: str | None, **more: object) -> Mark:
    quotes = None if words is None else (words,)
    return Mark(id=f"{start}", label="Claim", spans=((start, end),), quotes=quotes, **more)  # type: ignore[arg-type]


def found(text: str, *marks: Mark, unit: Unit | None = None) -> list[Located | Repair]:
    (location,) = locate([RawDocument(name="d", text=text, marks=marks, unit=unit)])
    assert len(location.located) + len(location.repairs) == len(marks)
    return [*location.located, *location.repairs]


def one(text: str, mark_: Mark, unit: Unit | None = None) -> Located | Repair:
    return found(text, mark_, unit=unit)[0]


def placed(result: Located | Repair) -> tuple[int, How]:
    assert isinstance(result, Located)
    return result.spans[0].start, result.how


def test_the_declared_unit_is_taken() -> None:
    assert placed(one(EMOJI, mark(2, 4, "华为"), Unit.UTF16)) == (1, How.DECLARED)


def test_another_unit_is_noticed() -> None:
    assert placed(one(EMOJI, mark(2, 4, "华为"), Unit.CODE_POINTS)) == (1, How.OTHER_UNIT)


def test_a_repeated_quote_is_found_nearest_its_place() -> None:
    assert placed(one(REPEATS, mark(9, 11, "腾讯"))) == (11, How.FOUND_AGAIN)


def test_a_tie_is_left_to_a_person_with_both_places() -> None:
    result = one(REPEATS, mark(2, 4, "腾讯"))
    assert isinstance(result, Repair)
    assert [c.spans[0].start for c in result.candidates][:3] == [0, 4, 11]


def test_context_decides_a_tie() -> None:
    assert placed(one(REPEATS, mark(2, 4, "腾讯", context=("表态", "云")))) == (4, How.FOUND_AGAIN)


def test_the_file_votes_where_one_mark_fits_two_units() -> None:
    text = ROCKETS + "，华为。"
    doubtful, clear = found(text, mark(3, 5, "好好"), mark(7, 9, "华为"))
    assert placed(clear) == (6, How.DECLARED)
    assert placed(doubtful) == (2, How.DECLARED)
    assert isinstance(doubtful, Located)
    assert "2 places" in (doubtful.doubt or "")


def test_near_words_are_proposed_and_never_taken() -> None:
    result = one("论《论语、雍也》", mark(1, 8, "《论语・雍也》"))
    assert isinstance(result, Repair)
    assert result.candidates[0].words == "《论语、雍也》"


@pytest.mark.parametrize("away, sort", [(64, Located), (65, Repair)])
def test_words_that_stand_far_away_are_a_proposal(away: int, sort: type) -> None:
    text = "甲" * (away + 2) + "华为"
    result = one(text, mark(2, 4, "华为"))
    assert isinstance(result, sort)


def test_the_other_script_is_a_proposal() -> None:
    result = one("今天腾讯反对", mark(2, 4, "騰訊"))
    assert isinstance(result, Repair)
    assert (result.candidates[0].words, result.candidates[0].why) == ("腾讯", "like words")


def test_escaped_words_are_a_proposal() -> None:
    result = one('称"火山"方舟', mark(1, 5, "&quot;火山&quot;"))
    assert isinstance(result, Repair)
    assert result.candidates[0].words == '"火山"'


def test_without_a_quote_only_what_all_units_agree_on_is_taken() -> None:
    assert placed(one("华为发布", mark(0, 2, None))) == (0, How.UNVERIFIED)


def test_without_a_quote_doubt_goes_to_repair_with_every_reading() -> None:
    result = one(EMOJI, mark(2, 4, None), Unit.UTF16)
    assert isinstance(result, Repair)
    assert {c.words for c in result.candidates} == {"华为", "为模"}


def test_impossible_offsets_without_words_are_kept_for_repair() -> None:
    for start, end in ((0, 26), (3, 3), (5, 2)):
        assert isinstance(one("Memphis", mark(start, end, None)), Repair)


def test_a_chosen_unit_settles_a_file_without_quotes() -> None:
    document = RawDocument(name="d", text=EMOJI, marks=(mark(2, 4, None),))
    (location,) = locate([document], unit=Unit.UTF16)
    assert location.located[0].spans == (Span(1, 3),)


def test_all_fragments_must_fit() -> None:
    two = Mark(id="x", label="Claim", spans=((0, 2), (9, 11)), quotes=("腾讯", "没有"))
    assert isinstance(one(REPEATS, two), Repair)


def test_where_the_same_words_stand_no_like_ones_are_offered() -> None:
    assert list(Likeness("华为，華為").find("华为")) == [((0, 2), "the same words")]
    assert list(Likeness("華為").find("华为")) == [((0, 2), "like words")]
