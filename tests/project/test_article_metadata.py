"""Correcting the facts of articles: what is taken, what is refused, one change for many."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Article, ArticleStatus
from reader.project import Project
from reader.project.article_metadata import FACTS, FactError, correct, fact, with_facts
from tests.project.conftest import article

ONE = article("one", "甲。")


@pytest.fixture
def two(project: Project) -> Project:
    project.add_articles([(article("two", "乙。"), "乙。")])
    return project


def ids(project: Project) -> list[str]:
    return [row.article.id for row in project.articles()]


def test_every_fact_is_one_of_the_article() -> None:
    assert set(FACTS) <= {field.name for field in fields(Article)}


@pytest.mark.parametrize(
    "key, typed, stored",
    [
        ("title", "  新的\n标题 ", "新的 标题"),
        ("title", "", ""),
        ("title", "字" * 2000, "字" * 2000),
        ("source", "砚台周刊", "砚台周刊"),
        ("author", " ", None),
        ("published", "2024年3月5日", "2024-03-05"),
        ("published", "民國113年3月5日", "2024-03-05"),
        ("published", "2024-03", "2024-03"),
        ("retrieved", "2024-03-05T10:00:00", "2024-03-05T10:00:00"),
        ("source_url", "https://example.org/甲?a=1", "https://example.org/甲?a=1"),
        ("license", "CC-BY-4.0", "CC-BY-4.0"),
        ("license", "Unknown", None),
        ("name", "new-name", "new-name"),
        ("status", "reviewed", ArticleStatus.REVIEWED),
    ],
)
def test_a_fact_is_read(key: str, typed: str, stored: object) -> None:
    assert getattr(with_facts(ONE, {key: typed}), key) == stored


@pytest.mark.parametrize(
    "key, typed, why",
    [
        ("published", "2024-13-01", "date"),
        ("published", "yesterday", "date"),
        ("source_url", "example.org", "url"),
        ("source_url", "file:///etc/passwd", "url"),
        ("source_url", "http://[", "url"),
        ("source_url", "http://a.org/a b", "url"),
        ("source_url", "http:///a", "url"),
        ("name", "", "name"),
        ("name", "a/b", "name"),
        ("status", "finished", "status"),
        ("title", "字" * 2001, "long"),
        ("sha256", "0", "fact"),
        ("boilerplate", "", "fact"),
    ],
)
def test_a_value_that_a_fact_cannot_have_is_refused(key: str, typed: str, why: str) -> None:
    with pytest.raises(FactError) as caught:
        with_facts(ONE, {key: typed})
    assert (caught.value.key, caught.value.why) == (key, why)


def test_a_fact_that_stays_as_it_was_is_not_looked_at() -> None:
    odd = replace(ONE, published="spring 1998")
    assert with_facts(odd, {"published": "spring 1998", "author": "Lin"}).author == "Lin"


@given(st.sampled_from(FACTS), st.text(max_size=20))
def test_what_is_taken_reads_back_as_itself(key: str, typed: str) -> None:
    try:
        made = with_facts(ONE, {key: typed})
    except FactError:
        return
    assert with_facts(made, {key: fact(made, key)}) == made


def test_many_articles_are_one_change(two: Project) -> None:
    correct(two, ids(two), {"license": "CC0-1.0", "source": "砚台周刊"})
    assert {two.article(each).license for each in ids(two)} == {"CC0-1.0"}
    two.undo()
    assert {two.article(each).license for each in ids(two)} == {None}


def test_nothing_is_written_when_nothing_differs(two: Project) -> None:
    assert correct(two, ids(two), {"license": ""}) is None
    assert len(two.history()) == 3


def test_one_bad_value_changes_nothing(two: Project) -> None:
    with pytest.raises(FactError):
        correct(two, ids(two), {"license": "MIT", "published": "soon"})
    assert len(two.history()) == 3


@pytest.mark.parametrize("number, name, why", [(1, "two", "taken"), (2, "new", "several")])
def test_a_name_is_of_one_article_alone(two: Project, number: int, name: str, why: str) -> None:
    with pytest.raises(FactError) as caught:
        correct(two, ids(two)[:number], {"name": name})
    assert caught.value.why == why


def test_an_article_keeps_its_own_name(two: Project) -> None:
    assert correct(two, ids(two)[:1], {"name": "one", "author": "Lin"}) is not None
