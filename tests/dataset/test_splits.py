"""Articles keep the split they once had; new ones fill what is short; groups are never torn."""

from collections import Counter
from dataclasses import replace

import pytest

from reader.core.article import Article
from reader.dataset import DatasetError
from reader.dataset.splits import Placements, place
from tests.dataset.helpers import fold, source
from tests.values import article


def made(number: int, **facts: str) -> tuple[Article, str, tuple[()]]:
    text = f"第{number}篇：" + "".join(
        chr(0x4E00 + (number * 7919 + at * 31) % 9000) for at in range(60)
    )
    return article(text, name=f"doc-{number:03}", **facts), text, ()


def placed(*items: tuple[Article, str, tuple[()]]) -> Placements:
    return place(source(items), fold)


def test_one_article_is_for_training() -> None:
    (one,) = placed(made(1)).by_id.values()
    assert (one.split, one.new) == ("train", True)


@pytest.mark.parametrize("number", [10, 50])
def test_the_splits_hold_their_shares(number: int) -> None:
    found = placed(*(made(at) for at in range(number)))
    assert Counter(one.split for one in found.by_id.values()) == {
        "train": 0.8 * number,
        "validation": 0.1 * number,
        "test": 0.1 * number,
    }


def test_what_is_stored_stays_and_is_not_new() -> None:
    items = [made(at) for at in range(10)]
    first = placed(*items).by_id
    stored = [
        (replace(one, group=first[one.id].group, split=first[one.id].split), text, ())
        for one, text, _ in items
    ]
    later = placed(*stored, *(made(at) for at in range(10, 60)))
    assert {id_: later.by_id[id_].split for id_ in first} == {
        id_: one.split for id_, one in first.items()
    }
    assert len(later.new) == 50


def test_a_copy_goes_where_its_original_is() -> None:
    one, text, _ = made(1, group="g-mine", split="test")
    copy = article(text + "。", name="copy")
    found = placed((one, text, ()), (copy, text + "。", ())).by_id[copy.id]
    assert (found.group, found.split) == ("g-mine", "test")


def test_the_name_of_an_article_does_not_decide() -> None:
    items = [made(at) for at in range(20)]
    renamed = [
        (replace(one, name=f"x-{100 - at}"), text, ()) for at, (one, text, _) in enumerate(items)
    ]
    assert {one.article: one.split for one in placed(*items).by_id.values()} == {
        one.article: one.split for one in placed(*renamed).by_id.values()
    }


def test_near_duplicates_in_two_stored_groups_are_said() -> None:
    one, text, _ = made(1, group="a", split="train")
    other = article(text + "。", name="other", group="b", split="test")
    found = placed((one, text, ()), (other, text + "。", ()), made(2))
    assert [notice.code for notice in found.notices] == ["torn_group"]
    assert found.by_id[other.id].split == "test"


def test_a_group_in_two_stored_splits_is_said() -> None:
    found = placed(made(1, group="a", split="train"), made(2, group="a", split="test"))
    assert [notice.text for notice in found.notices] == [
        "group a stands in more than one split: train, test"
    ]


def test_an_unknown_split_is_refused() -> None:
    with pytest.raises(DatasetError, match="'dev' is none of train, validation, test"):
        placed(made(1, split="dev"))


def test_texts_are_not_read_when_every_group_is_stored() -> None:
    items = [made(1, group="a", split="train"), made(2, group="b")]

    def no_text(_: Article) -> str:
        raise AssertionError("asked for a text")

    silent = replace(source(items), text=no_text)
    assert place(silent, fold).by_id["article-doc-002"].split in ("train", "validation", "test")


def test_an_article_keeps_its_split_where_its_group_stands_in_two() -> None:
    items = [
        (replace(one, group="g-same", split=split), text, ())
        for split, (one, text, _) in zip(("test", "train"), (made(0), made(1)), strict=True)
    ]
    found = placed(*items)
    assert [found.by_id[one.id].split for one, _, _ in items] == ["test", "train"]
    assert [notice.code for notice in found.notices] == ["torn_split"]


def test_what_is_new_in_a_torn_group_is_for_training() -> None:
    one, text, _ = made(0, group="g", split="test")
    other, new = made(1, group="g", split="train"), made(2, group="g")
    found = placed((one, text, ()), other, new).by_id
    assert (found[one.id].split, found[new[0].id].split) == ("test", "train")


@pytest.mark.parametrize("group, told", [("g", 0), ("h", 1)])
def test_like_articles_are_told_of_only_where_they_stand_apart(group: str, told: int) -> None:
    long = "".join(chr(0x4E00 + at * 37 % 9000) for at in range(400))
    short = long[:150]
    items = [
        (article(text, name=name, group=group_), text, ())
        for name, text, group_ in (("long", long, "g"), ("short", short, group))
    ]
    # One without a group, so that texts are compared at all.
    notices = placed(*items, made(9)).notices
    assert [one.code for one in notices].count("borderline_pair") == told


def test_a_split_without_a_group_is_to_be_stored_with_it() -> None:
    (one,) = placed(made(1, split="test")).by_id.values()
    assert (one.split, one.new) == ("test", True)


def test_a_copy_of_two_groups_joins_the_first_by_name() -> None:
    one, text, _ = made(1, group="g-b")
    others = [("copy", "。", "g-a"), ("new", "！", None)]
    copies = [
        (article(text + end, name=name, group=of), text + end, ()) for name, end, of in others
    ]
    assert placed((one, text, ()), *copies).by_id["article-new"].group == "g-a"
