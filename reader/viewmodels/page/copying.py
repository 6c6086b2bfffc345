"""The words of a span for the clipboard: as shown in the present script, or as written."""

from reader.core.span import Span
from reader.viewmodels.page.sheet import Sheet


def source_words(sheet: Sheet, span: Span) -> str:
    """The source text of a span, line ends and all."""
    return sheet.text.source[span.start : span.end]


def shown_words(sheet: Sheet, span: Span) -> str:
    """A span's words in the script shown, line ends as in the source."""
    text = sheet.text
    parts = []
    at = span.start
    for block in text.blocks(span):
        start, end = max(span.start, text.starts[block]), min(span.end, text.ends[block])
        parts.append(text.source[at:start])
        parts.append(sheet.shown(block).words(Span(start, end)))
        at = end
    parts.append(text.source[at : span.end])
    return "".join(parts)
