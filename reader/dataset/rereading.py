"""Reads files that were written quickly from the disk again, every span held against its text.

Lines are matched with the whole form of their layout instead of being decoded, which takes several
times longer. This finds that all is right, or that it does not know; what is wrong, and where, is
found by :mod:`reader.dataset.verify`.
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import groupby, zip_longest
from operator import itemgetter
from pathlib import Path

from reader.core.claim_grammar import (
    OFFSET,
    WRITTEN,
    fitting,
    listed,
    one_of,
    or_null,
    unescaped,
)
from reader.dataset.lines import decode
from reader.dataset.splits import SPLITS
from reader.dataset.writing import StagedFile

#: Gives the text behind a ``doc_id`` of the export.
TextOf = Callable[[str], str]

#: So much is read at once, and the line that has begun: what is longer than some 60,000 code points
#: is given room by the system anew each time, which takes longer than decoding it.
_BLOCK = 1 << 15


def recounted(file: StagedFile, layout: str, text_of: TextOf) -> int | None:
    """The number of spans of a file, all of which are what their text says there.

    ``None`` when a line is not of the *layout*, a span is not right, or the disk gives back other
    bytes or lines than were written.
    """
    look = {"claims": _claims, "documents": _documents}[layout]
    digest = hashlib.sha256()
    spans = records = 0
    try:
        for block in _blocks(file.path):
            digest.update(block)
            found = look(block.decode(), text_of)
            if found is None:
                return None
            records += block.count(b"\n")
            spans += found
    except (KeyError, TypeError, ValueError, RecursionError):
        return None
    same = digest.hexdigest() == file.sha256 and records == file.records
    return spans if same else None


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb", buffering=0) as file:
        rest = b""
        while read := file.read(_BLOCK):
            block, end, begun = read.rpartition(b"\n")
            if end:
                yield rest + block + end
                rest = begun
            else:
                rest += read
        if rest:
            yield rest


# ---------------------------------------------------------------- the claims layout


@cache
def _claim_line() -> re.Pattern[str]:
    """A line of the claims layout, which ends where its last fragment ends.

    Groups: the id of the document, that end, the context without its quotes, its place.
    """
    text, maybe, place = WRITTEN.text, WRITTEN.text_or_null, WRITTEN.place
    mention = rb'\{%b,"in_claim":(?:true|false)\}' % place
    vendor = rb'\{"id":%b,"name":%b,"stance":%b,"mentions":\[%b\]\}'
    fields = (
        (rb'^\{"schema":"claims/1\.0\.0","id":%b', text),
        (rb',"doc_id":(%b)', text),
        (rb',"doc_sha256":"[0-9a-f]{64}","start":%b', OFFSET),
        (rb',"end":(%b)', OFFSET),
        (rb',"text":(?!"")%b', text),
        (rb',"fragments":\[(?:%b,)*', WRITTEN.quote),
        (rb'\{"start":%b,"end":\2', OFFSET),
        (rb',"text":(?!"")%b\}\]', text),
        (rb',"context":"(%b)"', WRITTEN.inner),
        (rb',"context_start":(%b)', OFFSET),
        (rb',"script":%b', one_of("source", "hans", "hant")),
        (rb',"vendors":\[%b\]', listed(vendor % (text, text, text, listed(mention)))),
        (rb',"stance":\{"polarity":%b', text),
        (rb',"target":%b', text),
        (rb',"certainty":%b\}', text),
        (rb',"metrics":\[%b\]', listed(rb"\{%b,%b\}" % (place, WRITTEN.measure))),
        (rb',"speaker":\{"type":%b', text),
        (rb',"name":%b', maybe),
        (rb',"vendor":%b', maybe),
        (rb',"mention":%b\}', or_null(mention)),
        (rb',"time":\[%b\]', listed(mention)),
        (rb',"kind":%b', text),
        (rb',"annotator":%b', text),
        (rb',"status":%b', text),
        (rb',"origin":%b', text),
        (rb',"split":%b', one_of(*SPLITS)),
        (rb',"group":%b', text),
        (rb',"license":%b', maybe),
        (rb',"source_url":%b', maybe),
        (rb',"flags":\[%b\]\}\n', listed(text)),
    )
    return re.compile(b"".join(form % part for form, part in fields).decode(), re.MULTILINE)


def _claims(block: str, text_of: TextOf) -> int | None:
    found = _claim_line().findall(block)
    if len(found) != block.count("\n"):
        return None
    spans = 0
    for name, lines, contexts in _by_document(found, block):
        text = text_of(json.loads(name))
        count = fitting(lines, text)
        if count is None or not _stand(contexts, text):
            return None
        spans += count
    return spans


def _by_document(
    found: list[tuple[str, ...]], block: str
) -> Iterator[tuple[str, str, set[tuple[str, str]]]]:
    """Runs of lines about one document: its id, the lines, and their contexts."""
    begin = 0
    runs = [(name, list(run)) for name, run in groupby(found, key=itemgetter(0))]
    for (name, run), following in zip_longest(runs, [name for name, _ in runs[1:]]):
        end = len(block)
        if following is not None:
            end = block.rindex("\n", begin, block.index(f',"doc_id":{following},', begin)) + 1
        yield name, block[begin:end], {(context, start) for _, _, context, start in run}
        begin = end


def _stand(contexts: set[tuple[str, str]], text: str) -> bool:
    """Whether the text has each context, as JSON has it without quotes, where it is to begin."""
    words, starts = zip(*contexts, strict=True)
    return all(
        text.startswith(context, start) and start + len(context) <= len(text)
        for context, start in zip(unescaped(words), map(int, starts), strict=True)
    )


# ---------------------------------------------------------------- the documents layout


@cache
def _claim_of_document() -> re.Pattern[str]:
    return re.compile(WRITTEN.claim().decode())


_CLAIMS = '],"claims":['


def _documents(block: str, text_of: TextOf) -> int | None:
    spans = 0
    for line in block.removesuffix("\n").split("\n"):
        head, _, claims = line.partition(_CLAIMS)
        record = decode(f'{head}],"claims":[]}}'.encode())
        text = record["text"]
        if text != text_of(record["doc_id"]) or len(text) != record["length"]:
            return None
        for found in record["boilerplate"]:
            quote = found["quote"]
            if text[quote["start"] : quote["end"]] != quote["text"]:
                return None
        between, count = _claim_of_document().subn("", claims)
        right = fitting(claims, text)
        if right is None or between != "," * (count - 1) + "]}":
            return None
        spans += len(record["boilerplate"]) + right
    return spans
