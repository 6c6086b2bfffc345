"""Dates as Chinese articles write them → ISO 8601."""

import re
from datetime import date, datetime

_DATE = re.compile(
    r"(?P<era>民[国國]\s*)?(?<!\d)(?P<year>\d{2,4})\s?(?P<mark>[年\-/.])\s?"
    r"(?P<month>\d{1,2})\s?[月\-/.]\s?(?P<day>\d{1,2})(?!\d)\s?日?"
)
_REPUBLIC = 1911
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?P<month>(?i:{'|'.join(_MONTHS)}))[a-z]*\.?"
#: Sep 3, 2025; 3 September 2025; Tue Mar 18 23:14:07 2025.
_ENGLISH = (
    re.compile(
        rf"\b{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?:[\d:]{{5,8}} )?(?P<year>\d{{4}})\b"
    ),
    re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH},? (?P<year>\d{{4}})\b"),
)


def iso(value: str | None) -> str | None:
    """The first date in *value* as ISO 8601, with its time if it is ISO already; else ``None``.

    Reads 2024年3月5日, 2024-03-05, 2024/3/5, 2024.3.5, 民國113年3月5日, Sep 3, 2025. A date that no
    calendar has, or a year outside 1900–2100, is none.
    """
    text = (value or "").strip()[:100]
    exact = _exact(text)
    if exact is not None:
        return exact
    found = _DATE.search(text)
    if found is None:
        return _english(text)
    year = int(found["year"]) + (_REPUBLIC if found["era"] else 0)
    return _day(year, int(found["month"]), int(found["day"]))


def is_date(line: str) -> bool:
    """Whether *line* is a date, perhaps with a time, and nothing else."""
    found = _DATE.match(line.strip())
    return found is not None and not re.search(r"[^\s\d:：]", line.strip()[found.end() :])


def _english(text: str) -> str | None:
    for pattern in _ENGLISH:
        found = pattern.search(text)
        if found is not None:
            month = _MONTHS.index(found["month"].lower()) + 1
            return _day(int(found["year"]), month, int(found["day"]))
    return None


def _exact(text: str) -> str | None:
    try:
        stamp = datetime.fromisoformat(text)
    except ValueError:
        return None
    if not 1900 <= stamp.year <= 2100:
        return None
    return stamp.isoformat() if len(text) > 10 else stamp.date().isoformat()


def _day(year: int, month: int, day: int) -> str | None:
    if not 1900 <= year <= 2100:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
