"""The data that pages hold for search engines tells the facts that nothing else does."""

import pytest

from reader.intake.content import Facts
from reader.intake.linked import linked_facts
from reader.intake.page import read_page

_ARTICLE = (
    '{"@type": "NewsArticle", "headline": "模型降價", "datePublished": "2024-08-22T18:05:00+08:00",'
    ' "author": {"@type": "Person", "name": "黃某"}, "publisher": {"name": "某報"}}'
)


def test_an_article_states_its_facts() -> None:
    found = linked_facts([_ARTICLE])
    assert found == Facts(
        title="模型降價", author="黃某", source="某報", published="2024-08-22T18:05:00+08:00"
    )


@pytest.mark.parametrize("script", [f"[{_ARTICLE}]", f'{{"@graph": [{{"a": 1}}, {_ARTICLE}]}}'])
def test_an_article_may_stand_in_a_list(script: str) -> None:
    assert linked_facts([script]).author == "黃某"


@pytest.mark.parametrize(
    "script", ["", "{", "7", '{"@type": "WebSite", "headline": "某報"}', "[" * 10_000]
)
def test_anything_else_states_nothing(script: str) -> None:
    assert linked_facts([script]) == Facts()


def test_several_authors_are_joined() -> None:
    script = '{"@type": ["BlogPosting"], "author": [{"name": "甲"}, "乙", 3]}'
    assert linked_facts([script]).author == "甲、乙"


def test_the_page_fills_its_gaps_from_it() -> None:
    page = f'<title>甲</title><script type="application/ld+json">{_ARTICLE}</script><p>正文。'
    content = read_page(page)
    assert (content.facts.title, content.facts.author) == ("甲", "黃某")
    assert content.text == "正文。"


def test_a_site_that_calls_itself_the_author_is_none() -> None:
    page = '<title>模型降价_某某网</title><meta name="author" content="某某网"><p>正文。'
    assert read_page(page).facts.author is None
