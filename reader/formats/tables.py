"""Tables of claims for people: CSV for spreadsheets, Markdown and HTML for reading.

Cells of the CSV file that a spreadsheet would run are guarded; text in HTML and Markdown is
escaped and can only be read.
"""

import html
import re
from collections.abc import Callable, Iterator, Sequence

from reader.core.claim_decoder import claim_of
from reader.core.delimited import NO_ROW, table_rows, table_text
from reader.core.json_text import json_line
from reader.formats.format import Format
from reader.formats.losses import Holds, capabilities
from reader.formats.marks import PASSENGER, RawDocument
from reader.formats.table_cells import Cells, cells_of
from reader.formats.table_columns import COLUMNS, heads_of
from reader.formats.table_reading import read as read_table

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~$&:])")
_BREAKS = re.compile(r"\r\n|[\r\n\v\f\x85\u2028\u2029]")


def rows(document: RawDocument) -> Iterator[Cells]:
    """One row a claim, of the document's passengers; places are code points of its text."""
    for key, data in document.passenger.items():
        yield cells_of(document.name, claim_of(data, place=key))


def write_csv(documents: Sequence[RawDocument]) -> dict[str, bytes]:
    """``claims.csv``: a row a claim, and in its last cell the claim itself, for the way back."""
    lines = (
        (*row, json_line(data))
        for document in documents
        for row, data in zip(rows(document), document.passenger.values(), strict=True)
    )
    return {"claims.csv": table_text([(*COLUMNS, PASSENGER), *lines])}


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


def sniff(name: str, head: bytes) -> bool:
    """A table by its name; by its columns where other formats have such names as well."""
    suffix = name.casefold().rpartition(".")[2]
    if suffix == "csv" or suffix not in ("tsv", "tab", "txt"):
        return suffix == "csv"
    text = head.decode("utf-8", "ignore").lstrip("\r\n").partition("\n")[0]
    heads = heads_of(next(table_rows(text), NO_ROW).cells)
    return heads.of_claims and sum(key is not None for key in heads.keys) > 1


def _for_reading(
    key: str, name: str, suffix: str, write: Callable[..., dict[str, bytes]]
) -> Format:
    return Format(
        key=key,
        name=name,
        suffixes=(suffix,),
        sniff=lambda _, __: False,
        holds=capabilities(Holds.NATIVE),
        read=None,
        write=write,
    )


CSV = Format(
    key="csv",
    name="CSV, TSV (for people)",
    suffixes=(".csv", ".tsv", ".tab", ".txt"),
    sniff=sniff,
    holds=capabilities(Holds.NATIVE, identity=Holds.CARRIED),
    read=None,
    read_into=read_table,
    write=write_csv,
)
MARKDOWN = _for_reading("markdown", "Markdown (for people)", ".md", write_markdown)
HTML = _for_reading("html", "HTML (for people)", ".html", write_html)
