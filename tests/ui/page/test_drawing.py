"""What is drawn differs where it should, and a fault while drawing ends nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from reader.core.span import Span
from reader.ui.page import PageView, painted
from reader.viewmodels.page.header import Heading
from reader.viewmodels.page.highlights import Highlight, Kind, Line

TEXT = "云岭科技今年发布了新的大模型，已有超过三百家客户签约，每家每年投入约二十万元，" * 3


@pytest.fixture
def page(show) -> PageView:
    view = show(TEXT)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.clearFocus()
    return view


def picture(page: PageView, *highlights: Highlight) -> QImage:
    page.set_highlights(highlights)
    return page.viewport().grab().toImage()


def test_every_underline_style_looks_different(page: PageView) -> None:
    span = (Span(2, 12),)
    seen = [picture(page, Highlight(key="a", spans=span, line=line)) for line in Line]
    assert all(one != other for at, one in enumerate(seen) for other in seen[:at])


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("span", [Span(3, 9), Span(3, 90)], ids=["in a line", "over lines"])
def test_every_kind_can_be_seen(page: PageView, kind: Kind, span: Span) -> None:
    assert picture(page, Highlight(key="a", spans=(span,), kind=kind)) != picture(page)


def test_a_selected_claim_stands_out(page: PageView) -> None:
    claim, chosen = (
        Highlight(key="a", spans=(Span(3, 50),), selected=selected) for selected in (False, True)
    )
    assert picture(page, claim) != picture(page, chosen)


def test_a_jump_lights_the_place_up_for_a_moment(page: PageView) -> None:
    before = picture(page)
    page.go_to(Span(4, 9))
    assert page.viewport().grab().toImage() != before
    page._end_flash()
    assert page.viewport().grab().toImage() == before


def test_the_heading_is_drawn(page: PageView) -> None:
    before = picture(page)
    page.set_heading(Heading(title="题目", facts="来源"))
    assert page.viewport().grab().toImage() != before


def test_a_fault_while_painting_ends_nothing(
    page: PageView, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = picture(page)

    def broken(*_: object) -> None:
        raise RuntimeError("broken")

    with monkeypatch.context() as patch:
        patch.setattr(painted, "paint_blocks", broken)
        with pytest.raises(RuntimeError, match="broken"):
            page.viewport().grab()
    assert page.viewport().grab().toImage() == before
