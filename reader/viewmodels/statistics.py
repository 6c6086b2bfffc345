"""What a project holds, as charts: titles, rows, series and counts, for drawing and for files."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.core.article import ArticleStatus
from reader.core.claim import ClaimStatus
from reader.core.delimited import table_text
from reader.store.counts import Counts
from reader.viewmodels.lists.articles import progress
from reader.viewmodels.wording import words
from reader.viewmodels.wording.labels import Labels
from reader.viewmodels.wording.words import translate

#: So many vendors have bars of their own; the rest share one.
_MOST = 24
#: Upper ends of the classes of lengths, in characters.
_CLAIM_LENGTHS = (10, 20, 40, 80, 160)
_ARTICLE_LENGTHS = (500, 1000, 2000, 4000, 8000, 16000)


@dataclass(frozen=True, slots=True)
class Series:
    """One colour of a chart; the colours are ``#RRGGBB``, ``None`` for the accent of the theme."""

    name: str
    light: str | None = None
    dark: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One bar: its name and a count for each series."""

    name: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """The length of the bar."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Chart:
    """A bar chart. ``key`` stays the same in every language."""

    key: str
    title: str
    series: tuple[Series, ...]
    rows: tuple[Row, ...]

    @property
    def most(self) -> int:
        """The longest bar."""
        return max((row.total for row in self.rows), default=0)

    def spoken(self) -> str:
        """The chart in words, for screen readers."""
        return "; ".join(f"{row.name} {row.total}" for row in self.rows)

    def table(self) -> tuple[tuple[str, ...], ...]:
        """The chart as a table: a line of heads, then a line a row."""
        names = tuple(each.name for each in self.series)
        total = (translate("Statistics", "Total"),) if len(names) > 1 else ()
        lines = [("", *names, *total)]
        for row in self.rows:
            counts = (*row.counts, *((row.total,) if total else ()))
            lines.append((row.name, *map(str, counts)))
        return tuple(lines)


def charts(counts: Counts, labels: Labels) -> tuple[Chart, ...]:
    """Every chart of what was counted of a project, in the order in which they are shown."""
    return (
        _vendors(counts.vendors, labels),
        _stances(counts.stances, labels),
        _single(
            "metrics",
            translate("Statistics", "Metrics by kind"),
            counts.metrics,
            lambda key: labels.value("metric_kind", key),
        ),
        _single(
            "kinds",
            translate("Statistics", "Claims by kind"),
            counts.kinds,
            lambda key: labels.value("kind", key),
        ),
        *_progress(counts),
        _single(
            "annotators",
            translate("Statistics", "Claims by annotator"),
            counts.annotators,
            str,
        ),
        _lengths(
            "claim_lengths",
            translate("Statistics", "Lengths of claims, in characters"),
            counts.claim_lengths,
            _CLAIM_LENGTHS,
        ),
        _lengths(
            "article_lengths",
            translate("Statistics", "Lengths of articles, in characters"),
            counts.article_lengths,
            _ARTICLE_LENGTHS,
        ),
    )


def _progress(counts: Counts) -> tuple[Chart, Chart]:
    """How far the work has come, as the lists say it; every status has its bar, be it empty."""
    articles: Counter[str] = Counter()
    for status, count in counts.articles.items():
        begun = counts.begun[status]
        articles[progress(ArticleStatus(status), 1).value] += begun
        articles[progress(ArticleStatus(status), 0).value] += count - begun
    article_names = {status.value: words.article_status(status) for status in ArticleStatus}
    claim_names = {status.value: words.claim_status(status) for status in ClaimStatus}
    return (
        _single(
            "articles",
            translate("Statistics", "Progress: articles"),
            {key: articles[key] for key in article_names},
            article_names.__getitem__,
            ordered=True,
        ),
        _single(
            "claims",
            translate("Statistics", "Progress: claims"),
            {key: counts.statuses[key] for key in claim_names},
            claim_names.__getitem__,
            ordered=True,
        ),
    )


def _stance_series(keys: Iterable[str], labels: Labels) -> dict[str, Series]:
    """The stances of the tag set in their order, then those that only claims have."""
    used = set(keys)
    field = labels.field("stance")
    known = [value.key for value in field.values] if field else []
    order = [key for key in known if key in used] + sorted(used - set(known) - {"none"})
    found = {key: _stance(key, labels) for key in order}
    return {**found, **({"none": _stance(None, labels)} if "none" in used else {})}


def _stance(key: str | None, labels: Labels) -> Series:
    named = translate("Claims", "no stance yet") if key is None else labels.value("stance", key)
    return Series(named, labels.colour(key, dark=False), labels.colour(key, dark=True))


def _vendors(named: Mapping[tuple[str, str], int], labels: Labels) -> Chart:
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for (vendor, stance), count in named.items():
        found[vendor][stance] = count
    series = _stance_series((key for stances in found.values() for key in stances), labels)
    ordered = sorted(found, key=lambda vendor: (-sum(found[vendor].values()), vendor))
    rows = [
        Row(labels.vendor(vendor), tuple(found[vendor].get(key, 0) for key in series))
        for vendor in ordered[:_MOST]
    ]
    rest = ordered[_MOST:]
    if rest:
        counts = tuple(sum(found[vendor].get(key, 0) for vendor in rest) for key in series)
        others = translate("Statistics", "%1 others").replace("%1", str(len(rest)))
        rows.append(Row(others, counts))
    title = translate("Statistics", "Claims per vendor and stance")
    return Chart("vendors", title, tuple(series.values()), tuple(rows))


def _stances(found: Mapping[str, int], labels: Labels) -> Chart:
    """One bar a stance, each in its own colour."""
    series = _stance_series(found, labels)
    rows = tuple(
        Row(each.name, tuple(found[key] if key == other else 0 for other in series))
        for key, each in series.items()
    )
    title = translate("Statistics", "Claims by stance")
    return Chart("stances", title, tuple(series.values()), rows)


def _single(
    key: str,
    title: str,
    found: Mapping[str, int],
    name: Callable[[str], str],
    *,
    ordered: bool = False,
) -> Chart:
    """One bar a key, the longest first unless the keys have an order of their own."""
    keys = list(found) if ordered else sorted(found, key=lambda each: (-found[each], each))
    series = (Series(translate("Statistics", "Count")),)
    return Chart(key, title, series, tuple(Row(name(each), (found[each],)) for each in keys))


def _lengths(key: str, title: str, lengths: Mapping[int, int], ends: Sequence[int]) -> Chart:
    """How many lie in each class of lengths."""
    counts = [0] * (len(ends) + 1)
    for length, count in lengths.items():
        counts[sum(length > end for end in ends)] += count
    starts = [1, *(end + 1 for end in ends)]
    names = [f"{start:,}–{end:,}" for start, end in zip(starts, ends, strict=False)]
    names.append(f"> {ends[-1]:,}")
    rows = tuple(Row(name, (count,)) for name, count in zip(names, counts, strict=True))
    return Chart(key, title, (Series(translate("Statistics", "Count")),), rows)


def as_csv(found: Sequence[Chart]) -> bytes:
    """The charts as one table, safe for spreadsheets: chart, row, series, count."""
    heads = (
        translate("Statistics", "Chart"),
        translate("Statistics", "Row"),
        translate("Statistics", "Series"),
        translate("Statistics", "Count"),
    )
    lines = [
        (chart.title, row.name, series.name, str(count))
        for chart in found
        for row in chart.rows
        for series, count in zip(chart.series, row.counts, strict=True)
    ]
    return table_text((heads, *lines))


def as_json(found: Sequence[Chart]) -> bytes:
    """The charts as JSON, by their keys."""
    value = {
        chart.key: {
            "title": chart.title,
            "series": [each.name for each in chart.series],
            "rows": [{"name": row.name, "counts": list(row.counts)} for row in chart.rows],
        }
        for chart in found
    }
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
