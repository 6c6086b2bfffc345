"""Whatever looks otherwise after a change was drawn again: nothing old stays on the screen."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication

from reader.core.span import Span
from reader.ui.page import PageView
from reader.viewmodels.page.highlights import Highlight, Kind
from reader.viewmodels.page.shown import Verbatim
from tests.viewmodels.page.fakes import longer

PARAGRAPH = "云岭科技今年发布了新的大模型，已有超过三百家客户签约，每家每年投入约二十万元。" * 3
TEXT = f"{PARAGRAPH}\n短。\n{PARAGRAPH}\n𠮷在这里，👩\u200d🔬也在。\n{PARAGRAPH}"
SECOND = TEXT.index("短")
THIRD = SECOND + 3


class Painted(QObject):
    """Gathers what is painted of a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


@pytest.fixture
def page(show) -> PageView:
    view = show(TEXT)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.clearFocus()
    QApplication.processEvents()
    return view


@contextmanager
def painting(page: PageView) -> Iterator[QRegion]:
    """The region of the page that is painted within."""
    watch, region = Painted(), QRegion()
    page.viewport().installEventFilter(watch)
    try:
        yield region
        QApplication.processEvents()
        region += watch.region
    finally:
        page.viewport().removeEventFilter(watch)


def picture(page: PageView, scale: int) -> QImage:
    """The whole page drawn anew, at so many pixels of the screen for one."""
    view = page.viewport()
    image = QImage(view.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    view.render(image)
    return image


def left_over(page: PageView, change: Callable[[], object], scale: int) -> list[QPoint]:
    """Where the page looks otherwise after *change* and was not painted again."""
    before = picture(page, scale)
    QApplication.processEvents()
    with painting(page) as region:
        change()
    after = picture(page, scale)
    assert before != after
    return [
        QPoint(x // scale, y // scale)
        for y in range(after.height())
        for x in range(after.width())
        if before.pixel(x, y) != after.pixel(x, y)
        and not region.contains(QPoint(x // scale, y // scale))
    ]


def claim(*spans: Span, key: str = "a", selected: bool = True) -> Highlight:
    return Highlight(key=key, spans=spans, ink="supportive", selected=selected)


CLAIMS = {
    "a whole paragraph": (Span(0, len(PARAGRAPH)),),
    "one line": (Span(4, 12),),
    "over paragraphs": (Span(20, THIRD + 30),),
    "a short paragraph": (Span(SECOND, SECOND + 2),),
    "two stretches": (Span(3, 9), Span(THIRD + 4, THIRD + 40)),
    "outside the BMP": (Span(TEXT.index("𠮷"), TEXT.index("也")),),
}


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("spans", CLAIMS.values(), ids=CLAIMS)
def test_knobs_go_with_the_choice(page: PageView, spans: tuple[Span, ...], scale: int) -> None:
    page.set_highlights([claim(*spans)])
    chosen_no_more = replace(claim(*spans), selected=False)
    assert left_over(page, lambda: page.put_highlights([chosen_no_more]), scale) == []


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("other", ["inner", "outer"])
def test_knobs_move_between_nested_claims(page: PageView, other: str, scale: int) -> None:
    outer = claim(Span(0, len(PARAGRAPH)), key="outer", selected=other == "inner")
    inner = claim(Span(8, 60), key="inner", selected=other == "outer")
    page.set_highlights([outer, inner])
    turned = [replace(one, selected=not one.selected) for one in (outer, inner)]
    assert left_over(page, lambda: page.put_highlights(turned), scale) == []


def test_a_chosen_claim_that_is_deleted_leaves_no_knob(page: PageView) -> None:
    page.set_highlights([claim(Span(THIRD, THIRD + 50))])
    assert left_over(page, lambda: page.remove_highlights(["a"]), 1) == []


def test_what_is_marked_in_one_script_is_marked_in_the_other(page: PageView) -> None:
    for renderer in (longer, Verbatim):
        page.set_renderer(renderer)
        picture(page, 1)
    hit = Highlight(key="h", spans=(Span(4, 30),), kind=Kind.HIT)
    page.put_highlights([claim(Span(2, 50)), hit])
    page.set_renderer(longer)
    kept = picture(page, 1)
    page.set_style(page.sheet.style)
    assert kept == picture(page, 1)
