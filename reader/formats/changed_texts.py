"""A text that another tool changed: its marks are laid on the text that was exported.

Tools make one character of a line end of two, take spaces off the ends of a text, or normalise it.
Offsets then fit the changed text or the one that was sent, and a claim taken in by either may stand
elsewhere, or twice. So both texts are compared, what was changed is told, and each mark has to have
its words in the text that was exported, or waits to be repaired.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from reader.core.span import Span
from reader.formats.locate import Candidate, Located, Location, Repair, locate
from reader.formats.marks import Mark, RawDocument, Unit
from reader.formats.take_apart import written_marks
from reader.formats.units import Ruler

#: From this share of common characters on one text is the other, changed.
_ALIKE = 0.8
#: So many edits are shown, each so far.
_SHOWN, _WORDS = 5, 20
#: Stretches are compared character by character where no more pairs than this come of it.
_PAIRS = 1_000_000

_PIECES = re.compile(r"[^\s，。！？；：、,.!?;:]+|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Edit:
    """``sent[start:end]`` of the text that was exported is ``words`` in the file."""

    start: int
    end: int
    words: str


class Changed:
    """What became of a text *sent* that is *found* in a file."""

    def __init__(self, sent: str, found: str) -> None:
        self.sent = sent
        self._found = found
        #: Start in the file, start in the sent text, length, in order; the last is empty.
        self._same = list(_same(sent, found))
        self._starts = [start for start, _, _ in self._same]

    @property
    def is_alike(self) -> bool:
        """Whether it is the same text at all."""
        common = sum(length for _, _, length in self._same)
        return common >= _ALIKE * max(len(self.sent), len(self._found))

    def edits(self) -> Iterator[Edit]:
        """What was changed, in order."""
        at = sent = 0
        for start, first, length in self._same:
            if start > at or first > sent:
                yield Edit(sent, first, self._found[at:start])
            at, sent = start + length, first + length

    def words(self, span: Span) -> str:
        """The words of the file's text at *span*."""
        return span.cut(self._found)

    def back(self, span: Span) -> Span | None:
        """A span of the file's text in the sent one; ``None`` where nothing of it is there."""
        start, end = self._before(span.start, 0), self._before(span.end - 1, 1)
        return Span(start, end) if start < end else None

    def _before(self, at: int, behind: int) -> int:
        start, first, length = self._same[max(bisect_right(self._starts, at) - 1, 0)]
        return first + min(max(at - start + behind, 0), length)


def _same(sent: str, found: str) -> Iterator[tuple[int, int, int]]:
    """The stretches that both texts have, then an empty one at both ends."""
    one, other = _PIECES.findall(sent), _PIECES.findall(found)
    first = start = 0
    for what, i1, i2, j1, j2 in SequenceMatcher(None, one, other).get_opcodes():
        was, now = "".join(one[i1:i2]), "".join(other[j1:j2])
        if what == "equal":
            yield start, first, len(now)
        elif len(was) * len(now) <= _PAIRS:
            for block in SequenceMatcher(None, was, now, autojunk=False).get_matching_blocks()[:-1]:
                yield start + block.b, first + block.a, block.size
        first, start = first + len(was), start + len(now)
    yield start, first, 0


def laid_back(location: Location, sent: str) -> Location | None:
    """The marks of a changed text on the text that was *sent*, with a remark on what was changed.

    ``None`` where the file has another text altogether.
    """
    document = location.document
    changed = Changed(sent, document.text)
    if not changed.is_alike:
        return None
    written = written_marks(document.passenger)
    ruler = Ruler(sent)
    how = {item.mark.id: item.how for item in location.located}
    items: tuple[Located | Repair, ...] = (*location.located, *location.repairs)
    marks: list[Mark] = []
    waiting: list[Repair] = []
    for item in items:
        own = written.get(item.mark.id)
        if own is not None and _as_written(item.mark, own, ruler, document.unit):
            marks.append(replace(item.mark, spans=own.spans, quotes=own.quotes))
        elif isinstance(item, Located):
            marks.append(_laid(item, changed, own))
        elif item.mark.quotes is None:
            waiting.append(replace(item, candidates=tuple(_candidates(item, changed))))
        else:
            marks.append(item.mark)
    moved = replace(
        document,
        text=sent,
        marks=tuple(marks),
        unit=Unit.CODE_POINTS,
        unit_is_sure=True,
        notes=(*document.notes, _remark(document, changed)),
    )
    (found,) = locate([moved])
    located = tuple(replace(item, how=how.get(item.mark.id, item.how)) for item in found.located)
    return replace(found, located=located, repairs=(*found.repairs, *waiting))


def _as_written(mark: Mark, written: Mark, ruler: Ruler, unit: Unit | None) -> bool:
    """Whether the offsets are still those that were written, whatever text is beside them."""
    spans = ruler.spans(unit or Unit.CODE_POINTS, mark.spans)
    pairs = tuple((span.start, span.end) for span in spans or ())
    return pairs == written.spans and mark.quotes in (None, written.quotes)


def _laid(item: Located, changed: Changed, written: Mark | None) -> Mark:
    """The mark at its place in the sent text, which has to have its words there.

    One that stands where it was written has the words that it was written with: an edit inside
    of it is the tool's, not a person's.
    """
    spans = [changed.back(span) for span in item.spans]
    pairs = tuple((span.start, span.end) for span in spans if span is not None)
    if written is not None and pairs == written.spans:
        return replace(item.mark, spans=pairs, quotes=written.quotes)
    words = tuple(changed.words(span) for span in item.spans)
    return replace(item.mark, spans=pairs if len(pairs) == len(words) else ((0, 0),), quotes=words)


def _candidates(repair: Repair, changed: Changed) -> Iterator[Candidate]:
    for offered in repair.candidates:
        spans = tuple(span for each in offered.spans if (span := changed.back(each)) is not None)
        if spans:
            words = " … ".join(span.cut(changed.sent) for span in spans)
            yield Candidate(spans, words, offered.why)


def _remark(document: RawDocument, changed: Changed) -> str:
    edits = list(changed.edits())
    shown = "; ".join(
        f"{_short(changed.sent[edit.start : edit.end])} → {_short(edit.words)} ({edit.start})"
        for edit in edits[:_SHOWN]
    )
    more = " …" if len(edits) > _SHOWN else ""
    return (
        f"{document.place or document.name}: the text was changed in the other tool at "
        f"{len(edits)} places; its marks are laid on the text that was exported: {shown}{more}"
    )


def _short(words: str) -> str:
    return repr(words if len(words) <= _WORDS else words[: _WORDS - 1] + "…")
