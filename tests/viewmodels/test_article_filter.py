"""Articles are sorted and narrowed as chosen, and none moves away under the hands."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from reader.core.article import ArticleStatus
from reader.core.span import Span
from reader.intake import read_text
from reader.store.article_filter import Sought
from reader.viewmodels import settings
from reader.viewmodels.desk import Desk
from reader.viewmodels.lists.article_filter import ALL, ArticleFilter, ArticleOrder, Chosen
from reader.viewmodels.lists.articles import ArticleList
from reader.viewmodels.wording.collation import in_order

FACTS: tuple[dict[str, object], ...] = (
    {"title": "张三", "published": "2024-05-01", "source": "晚点", "license": "CC BY 4.0"},
    {"title": "Apple", "published": None, "source": None, "script": "hant", "group": "g1"},
    {"title": "百度", "published": "2025-01", "source": "36氪", "group": "g1"},
    {"title": "阿里", "published": "2023", "source": "晚点", "status": ArticleStatus.DONE},
)


@pytest.fixture
def shown(desk: Desk) -> ArticleFilter:
    """Four articles, the third of which has two claims."""
    project = desk.project
    for row in project.articles():
        project.remove_articles([row.article.id])
    for at, facts in enumerate(FACTS):
        taken = read_text(f"百度发布大模型。{'长' * at}")
        made = replace(taken.article, **facts)  # type: ignore[arg-type]  # test values
        project.add_articles([(made, taken.text)])
    third = project.articles()[2].article.id
    for start in (0, 4):
        project.mark(third, [Span(start, start + 2)])
    listed = ArticleList(desk)
    listed.reload()
    return ArticleFilter(listed, language=lambda: "zh_CN")


def titles(model: ArticleFilter) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.mark.parametrize(
    "order, expected",
    [
        (ArticleOrder.IMPORT, ["张三", "Apple", "百度", "阿里"]),
        (ArticleOrder.TITLE, ["阿里", "百度", "张三", "Apple"]),
        (ArticleOrder.NEWEST, ["百度", "张三", "阿里", "Apple"]),
        (ArticleOrder.OLDEST, ["阿里", "张三", "百度", "Apple"]),
        (ArticleOrder.SOURCE, ["百度", "张三", "阿里", "Apple"]),
        (ArticleOrder.STATUS, ["张三", "Apple", "百度", "阿里"]),
        (ArticleOrder.CLAIMS, ["百度", "张三", "Apple", "阿里"]),
        (ArticleOrder.LONGEST, ["阿里", "百度", "Apple", "张三"]),
        (ArticleOrder.SHORTEST, ["张三", "Apple", "百度", "阿里"]),
    ],
)
def test_articles_are_sorted(
    shown: ArticleFilter, order: ArticleOrder, expected: list[str]
) -> None:
    shown.sort_by(order)
    assert titles(shown) == expected


@pytest.mark.parametrize(
    "chosen, expected",
    [
        (ALL, ["张三", "Apple", "百度", "阿里"]),
        (Chosen(status=ArticleStatus.DONE), ["阿里"]),
        (Chosen(status=ArticleStatus.IN_PROGRESS), ["百度"]),
        (Chosen(claims=True), ["百度"]),
        (Chosen(claims=False), ["张三", "Apple", "阿里"]),
        (Chosen(facts=Sought(script="hant")), ["Apple"]),
        (Chosen(facts=Sought(source="晚点")), ["张三", "阿里"]),
        (Chosen(facts=Sought(source="")), ["Apple"]),
        (Chosen(facts=Sought(licensed=True)), ["张三"]),
        (Chosen(facts=Sought(licensed=False)), ["Apple", "百度", "阿里"]),
        (Chosen(facts=Sought(alike=True)), ["Apple", "百度"]),
        (Chosen(facts=Sought(alike=False)), ["张三", "阿里"]),
        (Chosen(facts=Sought(words="晚")), ["张三", "阿里"]),
        (Chosen(facts=Sought(words="晚點")), ["张三", "阿里"]),
        (Chosen(facts=Sought(words="ａｐＰＬＥ")), ["Apple"]),
        (Chosen(claims=False, facts=Sought(words="晚", licensed=False)), ["阿里"]),
    ],
)
def test_articles_are_narrowed(shown: ArticleFilter, chosen: Chosen, expected: list[str]) -> None:
    shown.choose(chosen)
    assert titles(shown) == expected


def test_likeness_that_no_export_has_told_is_asked_for_and_shown(shown: ArticleFilter) -> None:
    listed = shown.mapToSource(shown.index(0)).model()
    assert isinstance(listed, ArticleList)
    asked: list[bool] = []
    listed.twins_wanted.connect(lambda: asked.append(True))
    shown.choose(Chosen(facts=Sought(alike=True)))
    assert (titles(shown), asked) == (["Apple", "百度"], [True])
    listed.take_twins(frozenset({listed.at(0).id}))
    assert titles(shown) == ["张三", "Apple", "百度"]
    shown.choose(Chosen(facts=Sought(alike=False)))
    assert (titles(shown), asked) == (["阿里"], [True])


def test_places_hold_both_ways(shown: ArticleFilter) -> None:
    shown.sort_by(ArticleOrder.TITLE)
    shown.choose(Chosen(claims=False))
    for row in range(shown.rowCount()):
        assert shown.mapFromSource(shown.mapToSource(shown.index(row))).row() == row


def test_one_that_is_not_shown_has_no_place(shown: ArticleFilter) -> None:
    shown.choose(Chosen(claims=True))
    listed = shown.mapToSource(shown.index(0)).model()
    assert not shown.mapFromSource(listed.index(0, 0)).isValid()


Act = Callable[[Desk], object]


def say_done(desk: Desk) -> None:
    first = desk.project.articles()[0].article
    desk.project.edit_article(replace(first, status=ArticleStatus.DONE))


@pytest.mark.parametrize("order", ArticleOrder)
def test_it_keeps_qts_rules_through_every_change(
    desk: Desk, shown: ArticleFilter, order: ArticleOrder
) -> None:
    tester = QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Warning)
    shown.sort_by(order)
    shown.choose(Chosen(status=ArticleStatus.NEW, facts=Sought(words="a")))
    shown.choose(Chosen(status=ArticleStatus.NEW))
    say_done(desk)
    assert titles(shown) == ["Apple"]
    desk.project.undo()
    assert sorted(titles(shown)) == ["Apple", "张三"]
    desk.project.remove_articles([desk.project.articles()[1].article.id])
    assert titles(shown) == ["张三"]
    assert tester.model() is shown


def test_the_article_in_hand_stays_until_another_is(desk: Desk, shown: ArticleFilter) -> None:
    shown.choose(Chosen(status=ArticleStatus.NEW))
    shown.hold(0)
    say_done(desk)
    assert titles(shown) == ["张三", "Apple"]
    shown.hold(1)
    assert titles(shown) == ["Apple"]


def test_the_order_stays_while_one_works(desk: Desk, shown: ArticleFilter) -> None:
    shown.sort_by(ArticleOrder.STATUS)
    say_done(desk)
    assert titles(shown) == ["张三", "Apple", "百度", "阿里"]
    shown.sort_by(ArticleOrder.STATUS)
    assert titles(shown) == ["Apple", "百度", "张三", "阿里"]


def test_a_corrected_fact_is_looked_at_again(desk: Desk, shown: ArticleFilter) -> None:
    shown.choose(Chosen(facts=Sought(source="晚点")))
    second = desk.project.articles()[1].article
    desk.project.edit_article(replace(second, source="晚点"))
    assert titles(shown) == ["张三", "Apple", "阿里"]


def test_every_order_can_be_kept_in_the_settings() -> None:
    assert tuple(order.value for order in ArticleOrder) == settings.ORDERS


def test_what_the_file_cannot_say_is_told_and_all_are_shown(
    desk: Desk, shown: ArticleFilter
) -> None:
    told: list[Exception] = []
    listed = shown.mapToSource(shown.index(0)).model()
    assert isinstance(listed, ArticleList)
    model = ArticleFilter(listed, told=told.append)
    desk.project._store.connection.execute("UPDATE articles SET body = '{' WHERE title = 'Apple'")
    model.choose(Chosen(facts=Sought(script="hant")))
    assert len(told) == 1
    assert model.rowCount() == 4


def test_titles_stand_in_the_order_of_the_language() -> None:
    texts = ["一", "百", "阿", "b", "A"]
    assert [texts[at] for at in in_order(texts, "zh_CN")] == ["阿", "百", "一", "A", "b"]
    assert [texts[at] for at in in_order(texts, "zh_TW")] == ["一", "百", "阿", "A", "b"]
    assert [texts[at] for at in in_order(texts, "en")][:2] == ["A", "b"]


def test_equal_titles_stay_as_they_came() -> None:
    assert in_order(["b", "a", "B", "a"], "en") == [1, 3, 0, 2]


def test_a_title_with_a_line_end_is_one_title() -> None:
    assert in_order(["b\nc", "a"], "en") == [1, 0]
