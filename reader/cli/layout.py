"""Tables and counts as plain text, with Chinese characters counted as two columns."""

from collections.abc import Mapping, Sequence
from unicodedata import category, east_asian_width

_ZERO = frozenset(("Mn", "Me", "Cf"))
_UNSEEN = frozenset(("Cc", "Cf", "Zl", "Zp", "Cs"))


def width(text: str) -> int:
    """How many columns of a terminal *text* takes."""
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if category(char) in _ZERO:
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def shown(text: str) -> str:
    """*text* on one line, with control and direction characters made visible as escapes."""
    if text.isprintable():
        return text
    return "".join(
        char if category(char) not in _UNSEEN else ascii(char)[1:-1] for char in _recovered(text)
    )


def _recovered(text: str) -> str:
    """A file name that came through another locale as the UTF-8 it was, if it was."""
    try:
        return text.encode("utf-8", "surrogateescape").decode()
    except UnicodeError:
        return text


def shortened(text: str, columns: int) -> str:
    """*text* on one line, cut with an ellipsis when it is wider than *columns*."""
    line = shown(text[: columns + 1])
    if len(text) <= columns and width(line) <= columns:
        return line
    used, kept = 1, []
    for char in line:
        used += _columns(char)
        if used > columns:
            break
        kept.append(char)
    return "".join(kept) + "…"


def table(rows: Sequence[Sequence[str]]) -> str:
    """*rows* in columns two spaces apart, the last column as long as it is."""
    if not rows:
        return ""
    sizes = [max(width(row[at]) for row in rows) for at in range(len(rows[0]) - 1)]
    return "\n".join(
        "".join(
            cell + " " * (size - width(cell) + 2) for cell, size in zip(row, sizes, strict=False)
        )
        + row[-1]
        for row in rows
    )


def counts(title: str, found: Mapping[str, int]) -> tuple[str, str]:
    """A row of counts: ``supportive 3, sceptical 1``; the most frequent first."""
    ordered = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
    return title, ", ".join(f"{shown(key)} {count}" for key, count in ordered) or "-"


def number(count: int, one: str, many: str | None = None) -> str:
    """``1 article``, ``2 articles``."""
    return f"{count} {one if count == 1 else many or one + 's'}"
