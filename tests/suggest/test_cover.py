"""What spans cover is told as by looking at each of them."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.suggest.cover import Cover

_SPANS = st.tuples(st.integers(0, 18), st.integers(1, 6)).map(lambda at: Span(at[0], sum(at)))


@given(st.lists(_SPANS, max_size=5), _SPANS)
def test_it_meets_what_one_of_them_overlaps(spans: list[Span], asked: Span) -> None:
    meets = Cover(24, spans).meets(asked.start, asked.end)
    assert meets == any(span.overlaps(asked) for span in spans)
