"""YEDDA: marks written into the text itself, ``[@华为#Vendor*]``, nested at the most.

The file is the only copy of the text: it is what remains when the signs are taken out, and places
are counted there. ``[$…#…*]`` is what the tool itself proposed. Written are the claims' words and
nothing else; a text that holds signs of its own cannot be told from its marks and is refused.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path

from reader.core.natural_order import by_path
from reader.formats.format import Format
from reader.formats.losses import Holds, capabilities, uncrossed
from reader.formats.marks import CLAIM, FormatError, Mark, RawDocument, Unit
from reader.formats.reading import load_text
from reader.formats.texts import file_names, text_bytes

_SUFFIXES = (".ann", ".anns", ".txt")
_SIGNS = re.compile(r"\[[@$]|#([^#*\[\]\r\n]{1,80})\*\]")
_END = re.compile(rb"#[^#*\[\]\r\n]{1,80}\*\]")
#: Bytes of words that a mark may have for its file to be known by it.
_LONGEST = 2000


def write(documents: Sequence[RawDocument]) -> dict[str, bytes]:
    """One ``.ann`` file a document. Raises :class:`FormatError` for texts that hold its signs."""
    names = file_names(documents)
    return {
        f"{name}.ann": text_bytes(_marked(document))
        for name, document in zip(names, documents, strict=True)
    }


def _marked(document: RawDocument) -> str:
    text = document.text
    own = _SIGNS.search(text)
    if own is not None:
        line = text.count("\n", 0, own.start()) + 1
        raise FormatError(
            f"{document.name}, line {line}: the text itself holds “{own[0]}”, which YEDDA "
            "cannot tell from a mark; choose another format"
        )
    spans = [span for mark in document.marks if mark.label == CLAIM for span in mark.spans]
    kept = [span for span, stays in zip(spans, uncrossed(spans), strict=True) if stays]
    begins, ends = (Counter(span[side] for span in kept) for side in (0, 1))
    pieces, done = [], 0
    for at in sorted({*begins, *ends}):
        pieces += [text[done:at], f"#{CLAIM}*]" * ends[at], "[@" * begins[at]]
        done = at
    return "".join((*pieces, text[done:]))


def remarks(documents: Sequence[RawDocument]) -> Iterator[str]:
    """Claims that the tool itself reads over: it looks for marks line by line."""
    for document in documents:
        for mark in document.marks:
            for start, end in mark.spans if mark.label == CLAIM else ():
                if re.search(r"[\r\n]", document.text[start:end]):
                    yield (
                        f"{document.name}: [{start}, {end}) runs over a line end, where YEDDA "
                        "does not see it"
                    )


def read(path: Path) -> Iterator[RawDocument]:
    """The text of a file, or of each file in a folder that has marks. Raises :class:`FormatError`.

    Signs without a partner stay in the text, as the tool leaves them; the notes tell their lines.
    """
    if not path.is_dir():
        yield _document(load_text(path), path, path.name)
        return
    inside = sorted((file for file in path.rglob("*") if file.is_file()), key=by_path)
    wanted = [file for file in inside if file.suffix in _SUFFIXES]
    if not wanted:
        raise FormatError(f"{path.name}: no YEDDA file in this folder")
    for file in wanted:
        yield _document(load_text(file), file, file.relative_to(path).as_posix())


def _document(written: str, path: Path, place: str) -> RawDocument:
    signs = list(_SIGNS.finditer(written))
    pairs = _paired(signs)
    partnered = {at for pair in pairs for at in pair}
    removed = [signs[at].span() for at in sorted(partnered)]
    line_ends = [found.start() for found in re.finditer("\n", written)]
    taken_out = _sums(removed)
    marks = []
    for number, (first, last) in enumerate(pairs, 1):
        start, end = signs[first].end(), signs[last].start()
        marks.append(
            Mark(
                id=f"y{number}",
                label=signs[last][1],
                spans=((start - taken_out(start), end - taken_out(end)),),
                place=f"{place}, line {1 + bisect_left(line_ends, start)}",
                suggestion=signs[first][0] == "[$",
            )
        )
    alone = [sign for at, sign in enumerate(signs) if at not in partnered]
    return RawDocument(
        name=path.name.removesuffix(path.suffix).removesuffix(".txt") or path.name,
        text=_without(written, removed),
        marks=tuple(marks),
        unit=Unit.CODE_POINTS,
        unit_is_sure=True,
        place=place,
        notes=tuple(
            f"{place}, line {1 + bisect_left(line_ends, sign.start())}: “{sign[0]}” has no "
            "partner and was left in the text"
            for sign in alone
        ),
    )


def _paired(signs: Sequence[re.Match[str]]) -> list[tuple[int, int]]:
    """Which opening sign belongs to which closing one, the innermost first, in text order."""
    open_, pairs = [], []
    for at, sign in enumerate(signs):
        if sign[1] is None:
            open_.append(at)
        elif open_:
            pairs.append((open_.pop(), at))
    return sorted(pairs)


def _sums(removed: Sequence[tuple[int, int]]) -> Callable[[int], int]:
    """How many code points are taken out before a place."""
    ends = [end for _, end in removed]
    sums = [0, *accumulate(end - start for start, end in removed)]
    return lambda at: sums[bisect_right(ends, at)]


def _without(written: str, removed: Sequence[tuple[int, int]]) -> str:
    pieces, done = [], 0
    for start, end in removed:
        pieces.append(written[done:start])
        done = end
    return "".join((*pieces, written[done:]))


def sniff(name: str, head: bytes) -> bool:
    """A text with at least one mark in it."""
    return name.endswith(_SUFFIXES) and any(
        _opened(head, end.start()) for end in _END.finditer(head)
    )


def _opened(head: bytes, end: int) -> bool:
    """Whether a mark that ends here begins in the same line, with a word between.

    Looked for backwards from its end: forwards, a file of beginnings alone would take seconds.
    """
    words = head[max(0, end - _LONGEST - 2) : end]
    line = words[max(words.rfind(b"\n"), words.rfind(b"\r")) + 1 :][:-1]
    return b"[@" in line or b"[$" in line


YEDDA = Format(
    key="yedda",
    name="YEDDA",
    suffixes=_SUFFIXES,
    sniff=sniff,
    holds=capabilities(Holds.LOST, overlap=Holds.NESTED),
    read=read,
    write=write,
    folder=True,
    remarks=remarks,
)
