"""Proposes metrics: every number with a meaning in a text, read into comparator, value and unit."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.core.claim import Metric
from reader.core.span import Span
from reader.suggest import numerals
from reader.suggest.boundaries import stretches_around
from reader.suggest.cover import Cover
from reader.suggest.figures import Figure, compared
from reader.suggest.local_currency import SAID, local_currency, stated_currency
from reader.suggest.numerals import NUMERAL
from reader.suggest.quantities import Counter
from reader.suggest.rates import rated
from reader.suggest.reading import Reading, between, within
from reader.suggest.shares import shares
from reader.suggest.table_cells import cell_figures, with_headings
from reader.suggest.units import Units

#: 由900亿token涨到7.5万亿: what stands between an amount and the one that it becomes.
_BECOMES = re.compile(
    r"[^，,。；;\n\d]{0,4}(?:涨|升|增|长|扩|提高|降|跌|减|缩|回落|发展)[^，,。；;\n\d]{0,3}"
    r"[至到为][了逾超近约过]{0,2}[ ]?"
)
#: 从1407.2万环比下降约30%至992.6万: with the rate of the change between the amounts.
_BECOMES_BY = re.compile(
    r"[^，,。；;\n\d]{0,4}(?:涨|升|增|降|跌|滑|减)[^，,。；;\n\d]{0,3}\d+(?:\.\d+)?%[，,]?"
    r"[至到为][了逾超近约]{0,2}[ ]?"
)
#: 月活达1.59亿,相较于二季度的1.3亿: what it is compared with is of its kind.
_BESIDE = re.compile(r"[，,（(]?(?:相[较比]于?|较|比|而)[^，,。；;\n\d]{0,8}[ ]?")
#: After a digit an idiom is none: 5万达到 is not about 万达.
_NUMERIC = re.compile(r"[\d.零一二两三四五六七八九十百千万亿数几]")
_WEB = re.compile(r"https?://\S+|www\.\S+|(?<![A-Za-z0-9._-])[A-Za-z0-9._-]{1,64}@[A-Za-z0-9.-]+")


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

        Numbers inside *names* (vendors' mentions in order, such as 零一万物) do not count. What
        stands around a span in its lines tells what its numbers mean, so give the whole article
        even when only a claim's metrics are wanted: no more than those lines is read.
        """
        whole = reading.whole()
        windows: tuple[Span, ...] = () if whole is None else (whole,)
        found: list[Metric] = []
        if spans is not None:
            near = stretches_around(reading.folded, spans)
            windows = with_headings(reading.folded, near)
        for window in windows:
            inside = between(names, window.start, window.end)
            found += [_metric(reading, one) for one in self._in_window(reading, window, inside)]
        home = None
        if any(metric.kind == "money" for metric in found):
            home = stated_currency(reading, self._units.currencies)
            home = home or local_currency(reading, self._units.local)
        if home is not None:
            found = [_at_home(metric, home) for metric in found]
        return tuple(one for one in found if spans is None or within(one.quote.span, spans))

    def _in_window(self, reading: Reading, window: Span, names: Sequence[Span]) -> Iterator[Figure]:
        """The figures of one stretch of whole lines, at their places in the article."""
        first = window.start
        text = numerals.narrow(window.cut(reading.folded))
        local = [Span(name.start - first, name.end - first) for name in names]
        barred = Cover(len(text), [*self._barred(text), *local])
        name_ends = frozenset(name.end for name in local)
        found = _compared(text, self._figures(text, barred, name_ends))
        if "\t" in text or "\n|" in text or text.startswith("|"):
            taken = Cover(len(text), [Span(figure.start, figure.end) for figure in found])
            cells = cell_figures(text, self._read)
            found += [cell for cell in cells if not taken.meets(cell.start, cell.end)]
        found.sort(key=lambda figure: (figure.start, -figure.end))
        found = _carried(text, found)
        ends = 0
        for figure in found:
            if figure.start >= ends and not barred.meets(figure.start, figure.end):
                ends = figure.end
                yield replace(figure, start=figure.start + first, end=figure.end + first)

    def _read(self, words: str) -> list[Figure]:
        """The figures of a few words."""
        return _compared(words, self._figures(words, Cover(len(words), []), frozenset()))

    def _figures(self, text: str, barred: Cover, name_ends: frozenset[int]) -> list[Figure]:
        found = shares(text)
        taken = Cover(len(text), [Span(figure.start, figure.end) for figure in found])
        at = 0
        while (match := NUMERAL.search(text, at)) is not None:
            figure = None
            place = match.span()
            if not barred.meets(*place) and not taken.meets(*place):
                figure = self._counter.figure(text, match)
            # 昇腾910B is a product's name, not a number of parameters.
            named = match["arabic"] is not None and match["latin"] and match.start() in name_ends
            if figure is not None and not named:
                found.append(figure)
            # 参数千亿: what begins as 数千亿 may be a number without its 数.
            again = figure is None and match["vague"] == "数" and match["vague_scale"]
            at = match.start() + 1 if again else max(match.end(), figure.end if figure else 0)
        return found

    def _barred(self, text: str) -> list[Span]:
        """Where numbers never count: idioms of the table, web and mail addresses."""
        idioms = [
            match
            for match in self._units.decoys.finditer(text)
            if not _NUMERIC.match(text[match.start() - 1 : match.start()])
        ]
        return [Span(match.start(), match.end()) for match in (*idioms, *_WEB.finditer(text))]


def _at_home(metric: Metric, currency: str) -> Metric:
    """Money without a currency is in that of the article's place."""
    plain = metric.unit == "CNY" and not SAID.search(numerals.narrow(metric.quote.text))
    return replace(metric, unit=currency) if plain else metric


def _carried(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """*figures* in order, a count without a unit having that of the amount it grew from."""
    carried: list[Figure] = []
    for figure in figures:
        last, between = carried[-1] if carried else figure, _BECOMES
        if last.kind == "percent" and len(carried) > 1:
            last, between = carried[-2], _BECOMES_BY
        bare = last.kind == figure.kind == "count" and figure.unit is None
        grown = bare and between.fullmatch(text, last.end, max(last.end, figure.start))
        grown = grown or (bare and _BESIDE.fullmatch(text, last.end, max(last.end, figure.start)))
        carried.append(replace(figure, unit=last.unit) if grown else figure)
    return carried


def _compared(text: str, figures: Iterable[Figure]) -> list[Figure]:
    """The figures widened by what compares them and by what they are for."""
    return [rated(text, compared(text, rated(text, figure))) for figure in figures]


def _metric(reading: Reading, figure: Figure) -> Metric:
    return Metric(
        quote=reading.quote(Span(figure.start, figure.end)),
        kind=figure.kind,
        comparator=figure.amount.comparator,
        value=_exact(figure.amount.value),
        value_min=_exact(figure.amount.low),
        value_max=_exact(figure.amount.high),
        unit=figure.unit,
        note=figure.note,
    )


def _exact(number: float | None) -> float | None:
    """*number* as a float: 2 and 2.0 are equal but are written differently, and records are not."""
    return None if number is None else float(number)
