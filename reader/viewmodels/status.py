"""The words of the status line: what is selected, and that all is saved."""

from reader.core.span import Span
from reader.viewmodels.wording.words import Counted, translate


def selection(spans: tuple[Span, ...], snapped: str = "") -> str:
    """The selected source positions, how many characters they are, and what they snapped to."""
    if not spans:
        return ""
    places = ", ".join(f"{_number(span.start)}–{_number(span.end)}" for span in spans)
    count = Counted().characters(sum(len(span) for span in spans))
    parts = [translate("Status", "source %1").replace("%1", places), count]
    if snapped == "clause":
        parts.append(translate("Status", "snapped to the clause"))
    elif snapped:
        parts.append(translate("Status", "snapped to words"))
    return " · ".join(parts)


def saved(*, typing: bool) -> str:
    """Whether everything is stored, or something is still being typed."""
    return translate("Status", "not saved yet") if typing else translate("Status", "saved")


def progress(stored: str, done: int, total: int, help_key: str) -> str:
    """What :func:`saved` says, how many articles are done, and the key that shows the keys."""
    parts = [stored]
    if total:
        parts.append(f"{done}/{total}")
    if help_key:
        parts.append(translate("Status", "%1 keys").replace("%1", help_key))
    return " · ".join(parts)


def _number(value: int) -> str:
    return f"{value:,}".replace(",", "\u202f")
