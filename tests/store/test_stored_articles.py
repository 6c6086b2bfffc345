"""Articles listed as numbers: what is kept of each, and what is read of those looked at."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.article import ArticleStatus
from reader.core.change import Change
from reader.core.errors import NotFoundError, RecordError
from reader.core.ids import fresh_id
from reader.store.article_filter import Sought
from reader.store.store import Store
from reader.store.stored_articles import StoredArticles
from tests.values import article, claim


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Two articles; the first to come in has a claim, and the greater name."""
    store = Store.make(tmp_path / "listed.zhubi")
    text = "百度发布大模型"
    one = article(text)
    put_in(store, Change(added=(one, claim(one, text, (0, 2)))), {one.sha256: text})
    other = article("阿里", name="another", title="x", source="The Paper", author="Mei")
    put_in(store, Change(added=(other,)), {other.sha256: "阿里"})
    yield store
    store.close()


def put_in(store: Store, change: Change, texts: dict[str, str] | None = None) -> None:
    store.apply(change, id_=fresh_id(), at="2024", annotator="Mei", reason="test", texts=texts)


def test_they_stand_in_order_of_import(store: Store) -> None:
    listed = StoredArticles(store)
    assert [listed.id(at) for at in range(len(listed))] == ["article-one", "article-another"]


def test_one_that_came_back_stands_where_it_stood(store: Store) -> None:
    first = store.article("article-one")
    theirs = store.claims("article-one")
    put_in(store, Change(removed=(first, *theirs)))
    put_in(store, Change(added=(first, *theirs)))
    listed = StoredArticles(store)
    assert [listed.id(at) for at in range(len(listed))] == ["article-one", "article-another"]
    assert [listed.claims(at) for at in range(len(listed))] == [1, 0]


def test_a_place_tells_status_claims_and_article(store: Store) -> None:
    listed = StoredArticles(store)
    assert (listed.status(0), listed.claims(0)) == (ArticleStatus.NEW, 1)
    assert listed.article(1) == store.article("article-another")


def test_an_article_is_found_by_its_id(store: Store) -> None:
    listed = StoredArticles(store)
    assert [listed.place_of(id_) for id_ in ("article-one", "article-another", "none")] == [
        0,
        1,
        None,
    ]


def test_an_article_that_came_later_has_no_place(store: Store) -> None:
    listed = StoredArticles(store)
    late = article("腾讯", name="late")
    put_in(store, Change(added=(late,)), {late.sha256: "腾讯"})
    assert listed.place_of("article-late") is None
    assert StoredArticles(store).place_of("article-late") == 2


def test_an_article_that_came_back_between_others_has_no_place_yet(store: Store) -> None:
    first, theirs = store.article("article-one"), store.claims("article-one")
    put_in(store, Change(removed=(*theirs, first)))
    listed = StoredArticles(store)
    put_in(store, Change(added=(first,)))
    assert listed.place_of("article-one") is None


def test_an_article_that_went_is_told(store: Store) -> None:
    listed = StoredArticles(store)
    put_in(store, Change(removed=(store.article("article-another"),)))
    with pytest.raises(NotFoundError):
        listed.article(1)


def test_it_follows_statuses_and_claims(store: Store) -> None:
    listed = StoredArticles(store)
    listed.set_status(1, ArticleStatus.DONE)
    listed.count(1, 3)
    listed.count(1, -1)
    assert (listed.status(1), listed.claims(1)) == (ArticleStatus.DONE, 2)
    assert listed.with_status(ArticleStatus.DONE, ArticleStatus.REVIEWED) == 1


def test_a_status_that_is_none_is_told(store: Store) -> None:
    store.connection.execute("UPDATE articles SET status = 'lost'")
    with pytest.raises(RecordError, match="lost"):
        StoredArticles(store)


@pytest.mark.parametrize("words", ["one", "mei", "paper"])
def test_articles_are_found_by_title_source_and_author(store: Store, words: str) -> None:
    assert StoredArticles(store).called(words) == {0 if words == "one" else 1}


@pytest.mark.parametrize(
    "sought, places",
    [
        (Sought(), [0, 1]),
        (Sought(source="The Paper"), [1]),
        (Sought(source=""), [0]),
        (Sought(words="mei"), [1]),
        (Sought(words="mei", source=""), []),
        (Sought(alike=True), []),
        (Sought(alike=True, twins=frozenset({"article-one", "gone"})), [0]),
        (Sought(alike=False, twins=frozenset({"article-one"})), [1]),
        (Sought(alike=True, source="The Paper", twins=frozenset({"article-another"})), [1]),
        (Sought(licensed=False, script="undecided"), [0, 1]),
    ],
)
def test_facts_tell_all_and_each_alike(store: Store, sought: Sought, places: list[int]) -> None:
    listed = StoredArticles(store)
    passing = listed.passing(sought)
    assert [at for at, kept in enumerate(passing) if kept] == places
    assert [at for at in range(len(listed)) if listed.passes(at, sought)] == places


def test_an_empty_licence_is_none(store: Store) -> None:
    one = store.article("article-one")
    put_in(store, Change((one,), (replace(one, license=""),)))
    assert list(StoredArticles(store).passing(Sought(licensed=True))) == [0, 0]


def test_values_come_by_place_also_of_one_that_came_back(store: Store) -> None:
    first = store.article("article-one")
    theirs = store.claims("article-one")
    put_in(store, Change(removed=(first, *theirs)))
    put_in(store, Change(added=(first, *theirs)))
    listed = StoredArticles(store)
    assert listed.values("title") == ["one", "x"]
    assert listed.values("source") == ["", "The Paper"]
    assert listed.values("length") == [7, 2]


def test_the_sources_of_most_articles_come_first(store: Store) -> None:
    for at, source in enumerate(("A", "B", "B")):
        made = article(f"文{at}", name=f"n{at}", source=source)
        put_in(store, Change(added=(made,)), {made.sha256: f"文{at}"})
    assert StoredArticles(store).sources() == ("B", "A", "The Paper")
