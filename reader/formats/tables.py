"""Tables of claims for people: CSV for spreadsheets, Markdown and HTML for reading.

Cells of the CSV file that a spreadsheet would run are guarded; text in HTML and Markdown is
escaped and can only be read.
"""

import html
import re
from collections.abc import Callable, Iterator, Sequence

from reader.core.claim import Claim, Metric
from reader.core.codec import from_data
from reader.core.delimited import table_text
from reader.core.span import Quote
from reader.formats.format import Format
from reader.formats.losses import Holds, capabilities
from reader.formats.marks import RawDocument

Row = tuple[str, ...]

COLUMNS = (
    *("article", "claim", "words", "places", "kind", "stance", "target", "certainty"),
    *("vendors", "metrics", "speaker", "times", "flags", "note", "status", "annotator"),
)

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~$&:])")
_BREAKS = re.compile(r"\r\n|[\r\n\v\f\x85\u2028\u2029]")


def rows(document: RawDocument) -> Iterator[Row]:
    """One row a claim, of the document's passengers; places are code points of its text."""
    for key, data in document.passenger.items():
        yield _row(document.name, from_data(Claim, data, place=key))


def _row(article: str, claim: Claim) -> Row:
    speaker = claim.speaker
    said_by = (speaker.type, speaker.name, speaker.vendor, speaker.mention and speaker.mention.text)
    return (
        article,
        claim.id,
        claim.words,
        "; ".join(f"{quote.start}-{quote.end}" for quote in claim.fragments),
        claim.kind,
        claim.stance.polarity or "",
        claim.stance.target or "",
        claim.stance.certainty,
        "; ".join(
            f"{vendor.vendor}: {vendor.stance or '-'}{_mentions(vendor.mentions)}"
            for vendor in claim.vendors
        ),
        "; ".join(map(_metric, claim.metrics)),
        " / ".join(part for part in said_by if part),
        "; ".join(time.text for time in claim.times),
        "; ".join(claim.flags),
        claim.note,
        claim.status.value,
        claim.annotator,
    )


def _mentions(mentions: Sequence[Quote]) -> str:
    return f" ({', '.join(mention.text for mention in mentions)})" if mentions else ""


def _metric(metric: Metric) -> str:
    numbers = (metric.value, metric.value_min, metric.value_max)
    values = " to ".join(f"{number:.15g}" for number in numbers if number is not None)
    said = (metric.kind, metric.comparator, values, metric.unit, metric.note)
    return f"{metric.quote.text} ({' '.join(part for part in said if part)})"


def write_csv(documents: Sequence[RawDocument]) -> dict[str, bytes]:
    """``claims.csv`` by RFC 4180, with a byte order mark by which spreadsheets know UTF-8."""
    return {"claims.csv": table_text([COLUMNS, *(row for each in documents for row in rows(each))])}


def write_markdown(documents: Sequence[RawDocument]) -> dict[str, bytes]:
    """``claims.md``: a heading an article, an item a claim, a line for each thing said."""
    pieces = []
    for document in documents:
        pieces.append(f"# {_plain(document.name)}\n\n")
        for row in rows(document):
            pieces.append(f"- **{_plain(row[2])}**\n")
            said = zip(COLUMNS, row, strict=True)
            shown = ((key, value) for key, value in said if value and key not in _HEADS)
            pieces += [f"  - {key}: {_plain(value)}\n" for key, value in shown]
        pieces.append("\n")
    return {"claims.md": "".join(pieces).encode()}


_HEADS = ("article", "words")


def _plain(value: str) -> str:
    """Text of which Markdown makes nothing, on one line."""
    return _MARKDOWN.sub(r"\\\1", _BREAKS.sub(" ", value)).replace("\0", "\ufffd")


def write_html(documents: Sequence[RawDocument]) -> dict[str, bytes]:
    """``claims.html``: a table an article, without scripts or anything fetched."""
    body = "".join(_section(document) for document in documents)
    return {"claims.html": f"{_HEAD}{body}</body>\n</html>\n".encode()}


def _section(document: RawDocument) -> str:
    lines = [_line("td", row[1:]) for row in rows(document)]
    heads = _line("th", COLUMNS[1:])
    return (
        f"<section><h1>{_escaped(document.name)}</h1>\n<div><table>\n<thead>{heads}</thead>\n"
        f"<tbody>\n{''.join(lines)}</tbody></table></div></section>\n"
    )


def _line(tag: str, cells: Sequence[str]) -> str:
    scope = ' scope="col"' if tag == "th" else ""
    return "<tr>" + "".join(f"<{tag}{scope}>{_escaped(cell)}</{tag}>" for cell in cells) + "</tr>\n"


def _escaped(value: str) -> str:
    return html.escape(value).replace("\0", "\ufffd").replace("\r", "&#13;")


_HEAD = """<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Claims</title>
<style>
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 1.5rem; }
h1 { font-size: 1.2rem; }
div { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid #8886; padding: .3rem .5rem; text-align: left; vertical-align: top;
  white-space: pre-wrap; min-width: 4em; }
td:nth-child(2) { min-width: 18em; }
</style>
</head>
<body>
"""


def _table(key: str, name: str, suffix: str, write: Callable[..., dict[str, bytes]]) -> Format:
    return Format(
        key=key,
        name=name,
        suffixes=(suffix,),
        sniff=_never,
        holds=capabilities(Holds.NATIVE),
        read=None,
        write=write,
    )


def _never(_: str, __: bytes) -> bool:
    return False


CSV = _table("csv", "CSV (for people)", ".csv", write_csv)
MARKDOWN = _table("markdown", "Markdown (for people)", ".md", write_markdown)
HTML = _table("html", "HTML (for people)", ".html", write_html)
