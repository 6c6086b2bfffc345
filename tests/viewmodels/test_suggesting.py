"""What is suggested for the article in hand: looked for once, and anew when its grounds change."""

from dataclasses import replace

import pytest

from reader.core.span import Span
from reader.core.tagset import Vendor
from reader.viewmodels.claim import suggesting
from reader.viewmodels.claim.suggesting import Suggesting
from reader.viewmodels.desk import Desk


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The articles whose words were looked through."""
    found: list[str] = []
    real = suggesting._of_words
    monkeypatch.setattr(
        suggesting, "_of_words", lambda project, of: (found.append(of.id), real(project, of))[1]
    )
    return found


def test_a_claim_more_leaves_the_words_unread(desk: Desk, looked: list[str]) -> None:
    Suggesting(desk).show(True)
    assert desk.article is not None
    desk.project.mark(desk.article.id, [Span(0, 2)])
    assert looked == [desk.article.id]


def test_another_vendor_and_another_article_are_reasons_to_look_anew(
    desk: Desk, looked: list[str]
) -> None:
    Suggesting(desk).show(True)
    first, second = desk.project.article_ids()
    desk.project.edit_tags(vendors=[Vendor(id="han", hans="汉", hant="漢", en="Han")])
    desk.show(second)
    assert looked == [first, first, second]


def test_an_edited_article_is_looked_at_anew(desk: Desk, looked: list[str]) -> None:
    shown = Suggesting(desk)
    shown.show(True)
    assert desk.article is not None
    desk.project.edit_article(replace(desk.article, title="another"))
    assert looked == [desk.article.id] * 2
