"""A claim as the cells of a table, and whether a cell still says what was written into it.

Spreadsheets change cells that nobody edited: they take ``007`` for a number and ``3/4`` for a
date, round what is long, cut what is very long, and write line ends of their own.
"""

import math
import re
from collections.abc import Sequence

from reader.core.claim import Claim, Metric, Speaker, VendorStance
from reader.core.span import Quote

Cells = tuple[str, ...]

#: Between the things that one cell says.
BETWEEN = "; "
#: Between the stretches of a claim's words.
GAP = " … "

_LINE_END = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_UNSEEN = re.compile("[\0-\x08\x0e-\x1f\x7f\ufeff\xad]+")
_SPACES = re.compile(r"[^\S\n]+")
_NUMBER = re.compile(r"([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?([eE][+-]?\d+)?(%?)")
_DATE = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: 0?0:00(?::00)?)?")
_SHORT_DATE = re.compile(r"(\d{1,2})(?:[-/](\d{1,2})|[-/.](\d{1,2})[-/.](\d{4}))")
_NAMED_DATE = re.compile(r"(\d{1,2})[- ]([A-Za-z]{3})|(\d{1,2})月(\d{1,2})日")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
#: As much of a number as spreadsheets show, and as much of a text as a cell of theirs may have.
_SHOWN, _LONGEST = 6, 32_767


def cells_of(article: str, claim: Claim) -> Cells:
    """The claim in the order of :data:`reader.formats.table_columns.COLUMNS`."""
    return (
        article,
        claim.id,
        claim.words,
        BETWEEN.join(f"[{quote.start}, {quote.end})" for quote in claim.fragments),
        claim.kind,
        claim.stance.polarity or "",
        claim.stance.target or "",
        claim.stance.certainty,
        BETWEEN.join(map(vendor_cell, claim.vendors)),
        BETWEEN.join(map(metric_cell, claim.metrics)),
        speaker_cell(claim.speaker),
        BETWEEN.join(time.text for time in claim.times),
        BETWEEN.join(claim.flags),
        claim.note,
        claim.status.value,
        claim.annotator,
    )


def vendor_cell(vendor: VendorStance) -> str:
    """A vendor with the stance towards it and the words that name it."""
    return f"{vendor.vendor}: {vendor.stance or '-'}{_mentions(vendor.mentions)}"


def _mentions(mentions: Sequence[Quote]) -> str:
    return f" ({', '.join(mention.text for mention in mentions)})" if mentions else ""


def metric_cell(metric: Metric) -> str:
    """A metric's words with what they mean."""
    numbers = (metric.value, metric.value_min, metric.value_max)
    values = " to ".join(f"{number:.15g}" for number in numbers if number is not None)
    said = (metric.kind, metric.comparator, values, metric.unit, metric.note)
    return f"{metric.quote.text} ({' '.join(part for part in said if part)})"


def speaker_cell(speaker: Speaker) -> str:
    """Whose words a claim is: type, name, vendor, the words that say so."""
    mention = speaker.mention and speaker.mention.text
    parts = (speaker.type, speaker.name, speaker.vendor, mention)
    return " / ".join(part for part in parts if part)


def same(written: str, read: str) -> bool:
    """Whether *read* is what became of *written* without anybody editing it."""
    if written == read:
        return True
    one, other = _plain(written), _plain(read)
    if one == other or (one.casefold() == other.casefold() in ("true", "false")):
        return True
    if len(read) >= _LONGEST - 1 and one.startswith(other):
        return True
    return _alike(one, other)


def _plain(cell: str) -> str:
    """A cell without what spreadsheets and other encodings take away from it unseen."""
    lines = _LINE_END.sub("\n", _UNSEEN.sub("", cell)).split("\n")
    return "\n".join(_SPACES.sub(" ", line).strip() for line in lines).strip()


def _alike(one: str, other: str) -> bool:
    """Whether both are one number or one date, as a spreadsheet may write it."""
    first, second = _dates(one), _dates(other)
    if first and second:
        return any(_one_day(each, read) for each in first for read in second)
    number, shown = _number(one), _number(other)
    if number is None or shown is None:
        return False
    rounded = "e" in other.lower() and float(f"{number:.{_SHOWN - 1}e}") == shown
    return math.isclose(number, shown, rel_tol=1e-14, abs_tol=0.0) or rounded


def _number(cell: str) -> float | None:
    found = _NUMBER.fullmatch(cell)
    if found is None or not (found[2] or (found[3] or "").strip(".")):
        return None
    value = float(cell.rstrip("%").replace(",", ""))
    return None if math.isinf(value) else value / 100 if found[5] else value


def _dates(cell: str) -> set[tuple[int, int, int]]:
    """The days (0: no year, month, day) that a cell may mean; some countries begin with the day."""
    found = _DATE.fullmatch(cell)
    if found is not None:
        return {(int(found[1]), int(found[2]), int(found[3]))}
    found = _SHORT_DATE.fullmatch(cell)
    if found is not None:
        one, other, year = int(found[1]), int(found[2] or found[3]), int(found[4] or 0)
        return {(year, one, other), (year, other, one)}
    found = _NAMED_DATE.fullmatch(cell)
    if found is None:
        return set()
    if found[2] is None:
        return {(0, int(found[3]), int(found[4]))}
    month = found[2].lower()
    return {(0, _MONTHS.index(month) + 1, int(found[1]))} if month in _MONTHS else set()


def _one_day(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return one[1:] == other[1:] and (one[0] == other[0] or 0 in (one[0], other[0]))
