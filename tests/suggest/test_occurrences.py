"""Every place of the same words or the same vendor is found, in order, and nowhere else."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.defaults import default_vendors
from reader.suggest.aliases import default_alias_rules
from reader.suggest.occurrences import (
    Occurrence,
    all_same_words,
    same_vendor,
    same_words,
    surroundings,
)
from reader.suggest.vendors import VendorMatcher

VENDORS = {vendor.id: vendor for vendor in default_vendors()}
EVERYBODY = VendorMatcher(VENDORS.values(), default_alias_rules())


def test_words_are_found_in_every_article() -> None:
    texts = [("a", "百度和百度云"), ("b", "没有"), ("c", "找百度")]
    assert list(same_words("百度", texts)) == [
        Occurrence("a", Span(0, 2)),
        Occurrence("a", Span(3, 5)),
        Occurrence("c", Span(1, 3)),
    ]


def test_letter_case_and_spaces_do_not_matter() -> None:
    assert list(same_words("gpt 4", [("a", "用 GPT  4 写")])) == [Occurrence("a", Span(2, 8))]


def test_latin_words_are_found_whole() -> None:
    assert list(same_words("GPT", [("a", "ChatGPT和GPT")])) == [Occurrence("a", Span(8, 11))]


def test_marks_are_taken_as_they_are() -> None:
    assert list(same_words("(a.b)", [("a", "(a.b)和(axb)")])) == [Occurrence("a", Span(0, 5))]


def test_nothing_occurs_nowhere() -> None:
    assert list(same_words("  ", [("a", "  ")])) == []


def test_a_vendor_is_found_by_all_its_aliases() -> None:
    matcher = VendorMatcher(default_vendors(), default_alias_rules())
    texts = [("a", "文心一言来自百度"), ("b", "ERNIE和腾讯")]
    found = [(one.article, one.span) for one in same_vendor("baidu", matcher, texts)]
    assert found == [("a", Span(0, 4)), ("a", Span(6, 8)), ("b", Span(0, 5))]


@given(st.lists(st.sampled_from(["文心", "百度", "BAT", "GPT-4o", "豆包", "蒸", "和", " "])))
def test_a_text_that_names_a_vendor_may_be_found_to(pieces: list[str]) -> None:
    text = "".join(pieces)
    named = {one for found in EVERYBODY.find(text) for one in found.vendors}
    rules = default_alias_rules()
    assert all(VendorMatcher([VENDORS[one]], rules).may_find(text) for one in named)


def test_a_text_without_any_of_its_names_is_not_looked_into() -> None:
    assert not VendorMatcher([VENDORS["baidu"]], default_alias_rules()).may_find("腾讯和豆包")


def test_the_surroundings_end_at_line_ends() -> None:
    text = "第一行\n他说百度很好\n第三行"
    assert surroundings(text, Span(6, 8)) == ("他说", "百度", "很好")


@given(st.text("百度a ", max_size=12), st.text("百度a ", min_size=1, max_size=3))
def test_places_hold_the_words(text: str, words: str) -> None:
    squeezed = "".join(words.split())
    for found in same_words(words, [("x", text)]):
        assert "".join(found.span.cut(text).split()) == squeezed


TEXT = st.text("大模型百度aAgK\u212aſ1 \n,", max_size=40)


@given(st.lists(TEXT, max_size=12), st.lists(TEXT, max_size=3))
def test_many_words_are_found_where_each_is_found_alone(words: list[str], texts: list[str]) -> None:
    named = {str(at): text for at, text in enumerate(texts)}
    found = all_same_words(words, named)
    for one in words:
        alone = list(same_words(one, named.items()))
        assert found.get(one, []) == alone


def test_places_of_many_words_do_not_overlap_either() -> None:
    found = all_same_words(["度度"], {"a": "度度度"})
    assert found == {"度度": [Occurrence("a", Span(0, 2))]}


def test_the_surroundings_begin_with_the_text() -> None:
    text = "他说百度很好" * 9
    assert surroundings(text, Span(2, 4)) == ("他说", "百度", text[4:24])
