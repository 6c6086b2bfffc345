"""Edits of tag sets and vendors: nothing is taken out, versions grow, bad values are refused."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.claim import Claim, Speaker, Stance, VendorStance
from reader.core.errors import ConflictError, NotFoundError, RecordError
from reader.core.span import Quote, Span
from reader.core.tag_edits import (
    changed_vendors,
    checked_vendor,
    edited,
    label,
    merged_vendor,
    moved,
    with_value,
    with_vendor_in_place,
)
from reader.core.tagset import Field, TagSet, Value, Vendor
from tests import strategies


def value(key: str, **facts: object) -> Value:
    return replace(Value(key=key, label=label(key)), **facts)


KIND = Field(key="kind", label=label("Kind"), values=(value("fact"), value("plan")))
TAGS = TagSet(id="claims", version="1.4.2", fields=(KIND,))
BAIDU = Vendor(id="baidu", hans="百度", hant="百度", en="Baidu", aliases=("百度",))


def test_a_new_value_comes_last_and_raises_the_middle_of_the_version() -> None:
    after = edited(TAGS, with_value(TAGS, "kind", value("rumour")))
    assert [one.key for one in after.field("kind").values] == ["fact", "plan", "rumour"]
    assert after.version == "1.5.0"


def test_a_new_name_raises_the_end_of_the_version() -> None:
    after = with_value(TAGS, "kind", replace(value("fact"), label=label("Statement")))
    assert edited(TAGS, after).version == "1.4.3"


@pytest.mark.parametrize("by,keys", [(1, ["plan", "fact"]), (9, ["plan", "fact"]), (-1, None)])
def test_a_value_moves_within_its_field(by: int, keys: list[str] | None) -> None:
    found = [one.key for one in moved(TAGS, "kind", "fact", by).field("kind").values]
    assert found == (keys or ["fact", "plan"])


@pytest.mark.parametrize("version,next_one", [("x", "x+1"), ("1.2", "1.2+1"), ("1.2.3", "1.3.0")])
def test_any_version_grows(version: str, next_one: str) -> None:
    before = replace(TAGS, version=version)
    assert edited(before, with_value(before, "kind", value("new"))).version == next_one


def test_nothing_changed_is_the_same_version() -> None:
    assert edited(TAGS, replace(TAGS, version="9.9.9")) is TAGS


@given(strategies.tag_sets())
def test_no_key_that_a_claim_may_hold_can_go(tags: TagSet) -> None:
    first = tags.fields[0]
    fewer = replace(first, values=first.values[1:], default=None)
    with pytest.raises(RecordError, match="cannot be taken out"):
        edited(tags, replace(tags, fields=(fewer, *tags.fields[1:])))


@pytest.mark.parametrize(
    "wrong,words",
    [
        (value("Fact"), "a-z"),
        (value("a" * 41), "a-z"),
        (replace(value("new"), label=label(" ")), "a name is missing"),
        (value("new", light="blue"), "no colour"),
        (value("new", dark="#12345"), "no colour"),
    ],
)
def test_what_cannot_stand_is_refused(wrong: Value, words: str) -> None:
    with pytest.raises(RecordError, match=words):
        edited(TAGS, with_value(TAGS, "kind", wrong))


def test_the_default_and_the_last_choice_cannot_be_retired() -> None:
    defaulted = replace(TAGS, fields=(replace(KIND, default="fact"),))
    with pytest.raises(RecordError, match="nobody chooses"):
        edited(defaulted, with_value(defaulted, "kind", value("fact", retired=True)))
    one = with_value(TAGS, "kind", value("fact", retired=True))
    with pytest.raises(RecordError, match="left to choose"):
        edited(TAGS, with_value(one, "kind", value("plan", retired=True)))


def test_a_field_that_is_not_there_is_named() -> None:
    with pytest.raises(NotFoundError, match="colour"):
        with_value(TAGS, "colour", value("red"))


NAMES = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=6)


@given(NAMES, NAMES, NAMES)
def test_a_label_has_all_names_or_none(en: str, hans: str, hant: str) -> None:
    made = label(en, hans, hant)
    assert all((made.en, made.hans, made.hant)) == bool((en + hans + hant).split())


def test_a_missing_name_is_that_of_the_nearest_script() -> None:
    assert label("", "甲", "乙").en == "甲"
    assert label("a", "", "乙").hans == "乙"
    assert label("a", "甲", "").hant == "甲"


def test_one_of_several_values_can_be_retired() -> None:
    retired = with_value(TAGS, "kind", value("fact", retired=True))
    assert [one.retired for one in edited(TAGS, retired).field("kind").values] == [True, False]


@pytest.mark.parametrize("sort, aliases", [("vendor", ("百度", "度")), ("topic", ("百度",))])
def test_the_names_of_a_topic_are_no_names_of_a_vendor(sort: str, aliases: tuple[str, ...]) -> None:
    other = replace(BAIDU, id="du" if sort == "vendor" else "topic:du", aliases=("度",))
    assert merged_vendor(BAIDU, other).aliases == aliases


@pytest.mark.parametrize(
    "wrong", ["", "a b", "x:y", "a,b", "a#", "topic:", "y" * 61, "a\0b", "a\u202e"]
)
def test_an_id_of_a_vendor_must_fit_every_format(wrong: str) -> None:
    with pytest.raises(RecordError, match="vendor"):
        checked_vendor(replace(BAIDU, id=wrong))


def test_an_odd_id_that_is_there_already_can_be_edited() -> None:
    odd = replace(BAIDU, id="百度 云")
    old, new = changed_vendors([odd], [replace(odd, en="Cloud")])
    assert (old, new[0].en) == ((odd,), "Cloud")


def test_aliases_are_trimmed_and_each_is_there_once() -> None:
    vendor = replace(BAIDU, aliases=(" 百度 ", "百度", "Ernie", "ernie", " "))
    assert checked_vendor(vendor).aliases == ("百度", "Ernie")


def test_control_characters_do_not_get_into_names_and_aliases() -> None:
    made = checked_vendor(replace(BAIDU, en="Bai\0du\n", aliases=("百\x1b度", "\0")))
    assert (made.en, made.aliases) == ("Bai du", ("百 度",))


def test_only_vendors_that_differ_change() -> None:
    new = replace(BAIDU, id="new")
    assert changed_vendors([BAIDU], [BAIDU, new]) == ((), (new,))
    with pytest.raises(RecordError, match="twice"):
        changed_vendors([], [BAIDU, BAIDU])


def claim(*vendors: VendorStance) -> Claim:
    return Claim(
        id="c",
        article="a",
        fragments=(Quote(Span(0, 4), "百度阿里"),),
        annotator="x",
        vendors=vendors,
        stance=Stance(target="old"),
        speaker=Speaker(type="vendor", vendor="old"),
    )


ONE, TWO = Quote(Span(0, 2), "百度"), Quote(Span(2, 4), "阿里")


def test_a_claim_follows_the_vendor_everywhere() -> None:
    after = with_vendor_in_place(claim(VendorStance("old", "neutral", (ONE,))), "old", "new")
    assert after.vendors == (VendorStance("new", "neutral", (ONE,)),)
    assert (after.stance.target, after.speaker.vendor) == ("new", "new")


def test_a_claim_with_both_gets_one_with_all_mentions() -> None:
    both = claim(VendorStance("new", None, (TWO,)), VendorStance("old", "mixed", (TWO, ONE)))
    after = with_vendor_in_place(both, "old", "new")
    assert after.vendors == (VendorStance("new", "mixed", (ONE, TWO)),)


def test_two_stances_are_for_a_person_to_settle() -> None:
    both = claim(VendorStance("new", "neutral"), VendorStance("old", "mixed"))
    with pytest.raises(ConflictError, match="different stances"):
        with_vendor_in_place(both, "old", "new")
