"""Highlights that wait until they are in sight answer as those put at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.viewmodels.page.highlights import Highlight, Highlights, Kind, LazyHighlights
from reader.viewmodels.page.text import PageText

TEXT = PageText.of("一二三四五\n六七八九十\n\n甲乙丙丁戊己庚\n辛")
LAST = len(TEXT.source)

spans = st.builds(
    lambda start, length: Span(start, min(start + length, LAST)),
    st.integers(0, LAST - 1),
    st.integers(1, 9),
)


def made(key: str, span: Span) -> tuple[Highlight, ...]:
    """A claim's highlight, and one of a name in it."""
    inner = Span(span.start, span.start + 1)
    return (
        Highlight(key=key, spans=(span,)),
        Highlight(key=f"{key}/part", spans=(inner,), kind=Kind.MENTION),
    )


def both(found: Sequence[Span]) -> tuple[Highlights, Highlights]:
    at_once, waiting = Highlights(TEXT), Highlights(TEXT)
    marks = [made(str(number), span) for number, span in enumerate(found)]
    at_once.replace(one for pair in marks for one in pair)
    waiting.replace(
        (), LazyHighlights([Waits.of(pair) for pair in marks], lambda place: place.marks)
    )
    return at_once, waiting


@dataclass(frozen=True)
class Waits:
    """Where highlights wait."""

    id: str
    start: int
    end: int
    marks: tuple[Highlight, ...]

    @classmethod
    def of(cls, pair: tuple[Highlight, ...]) -> "Waits":
        return cls(pair[0].key, pair[0].spans[0].start, pair[0].spans[0].end, pair)


QUESTIONS: tuple[Callable[[Highlights], object], ...] = (
    len,
    lambda held: sorted(one.key for one in held),
    lambda held: [[one.key for one in held.on(block)] for block in range(len(TEXT))],
    lambda held: [[one.key for one in held.at(offset)] for offset in range(LAST)],
    lambda held: (held.get("1"), held.get("1/part"), held.get("nobody's")),
    lambda held: ("0" in held, held.drop("0") | held.drop("0/part"), "0" in held, len(held)),
    lambda held: (held.put(Highlight(key="0", spans=(Span(0, LAST),))), held.on(0), len(held)),
)


@given(st.lists(spans, max_size=6, unique_by=lambda span: span.start), st.permutations(QUESTIONS))
def test_waiting_highlights_answer_as_the_others(
    found: list[Span], questions: list[Callable[[Highlights], object]]
) -> None:
    at_once, waiting = both(found)
    for question in questions:
        assert question(waiting) == question(at_once)


def test_only_what_is_asked_for_is_made() -> None:
    asked: list[str] = []

    def make(place: Waits) -> tuple[Highlight, ...]:
        asked.append(place.id)
        return (Highlight(key=place.id, spans=(Span(place.start, place.end),)),)

    held = Highlights(TEXT)
    held.replace((), LazyHighlights([Waits(str(at), at, at + 1, ()) for at in (0, 6, 8)], make))
    assert [one.key for one in held.on(1)] == ["6", "8"]
    assert asked == ["6", "8"]
    assert "0" in held
    assert asked == ["6", "8"]


def test_what_lies_on_top_comes_first() -> None:
    marked = Highlights(TEXT)
    for key, span in (("inner", Span(1, 3)), ("outer", Span(0, 4)), ("short", Span(0, 2))):
        marked.put(Highlight(key=key, spans=(span,)))
    marked.put(Highlight(key="name", spans=(Span(0, 4),), kind=Kind.MENTION))
    assert [one.key for one in marked.at(1)] == ["name", "inner", "short", "outer"]
