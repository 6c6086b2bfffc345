"""Proposes metrics: every number with a meaning in a text, read into comparator, value and unit."""

import re
from collections.abc import Sequence

from reader.core.claim import Metric
from reader.core.span import Span
from reader.suggest import numerals
from reader.suggest.counted import Counter
from reader.suggest.figures import Figure, compared
from reader.suggest.numerals import NUMERAL
from reader.suggest.reading import Reading, within
from reader.suggest.shares import shares
from reader.suggest.units import Units

#: After a digit an idiom is none: 5万达到 is not about 万达.
_NUMERIC = re.compile(r"[\d.零一二两三四五六七八九十百千万亿数几]")
_WEB = re.compile(r"https?://\S+|www\.\S+|[\w.]+@[\w.]+")


class MetricFinder:
    """Proposes metrics with a table of units; see :meth:`find`."""

    def __init__(self, units: Units) -> None:
        self._units = units
        self._counter = Counter(units)

    def find(
        self,
        reading: Reading,
        spans: Sequence[Span] | None = None,
        *,
        names: Sequence[Span] = (),
    ) -> tuple[Metric, ...]:
        """Metrics of the whole text, or those inside *spans*, in order and without overlap.

        Numbers inside *names* (vendors' mentions, such as 零一万物) do not count. The context
        (what money words stand around, which noun follows) is that of the text, so give the
        whole article or paragraph even when only a claim's metrics are wanted.
        """
        text = numerals.narrow(reading.folded)
        barred = [*self._barred(text), *names]
        name_ends = frozenset(name.end for name in names)
        found = [compared(text, figure) for figure in self._figures(text, barred, name_ends)]
        found.sort(key=lambda figure: (figure.start, -figure.end))
        proposals: list[Metric] = []
        ends = 0
        for figure in found:
            span = Span(figure.start, figure.end)
            if figure.start < ends or any(span.overlaps(bar) for bar in barred):
                continue
            ends = figure.end
            if spans is None or within(span, spans):
                proposals.append(_metric(reading, figure))
        return tuple(proposals)

    def _figures(
        self, text: str, barred: Sequence[Span], name_ends: frozenset[int]
    ) -> list[Figure]:
        found = shares(text)
        taken = [Span(figure.start, figure.end) for figure in found]
        at = 0
        while (match := NUMERAL.search(text, at)) is not None:
            span = Span(match.start(), match.end())
            figure = None
            if not any(other.overlaps(span) for other in (*barred, *taken)):
                figure = self._counter.figure(text, match)
            # 昇腾910B is a product's name, not a number of parameters.
            named = match["arabic"] is not None and match["latin"] and match.start() in name_ends
            if figure is not None and not named:
                found.append(figure)
            at = max(match.end(), figure.end if figure else 0)
        return found

    def _barred(self, text: str) -> list[Span]:
        """Where numbers never count: idioms of the table, web and mail addresses."""
        idioms = [
            match
            for match in self._units.decoys.finditer(text)
            if not _NUMERIC.match(text[match.start() - 1 : match.start()])
        ]
        return [Span(match.start(), match.end()) for match in (*idioms, *_WEB.finditer(text))]


def _metric(reading: Reading, figure: Figure) -> Metric:
    return Metric(
        quote=reading.quote(Span(figure.start, figure.end)),
        kind=figure.kind,
        comparator=figure.amount.comparator,
        value=figure.amount.value,
        value_min=figure.amount.low,
        value_max=figure.amount.high,
        unit=figure.unit,
        note=figure.note,
    )
