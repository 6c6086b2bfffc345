"""Reading CoNLL files: tokens with tags in any of the usual schemes, ours or another's.

The tag is the last column, the token the first, between them a tab or a space. A mark that goes
on without having begun, or never ends where the scheme has ends, is for a person to look at.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.formats.marks import FormatError, Mark, RawDocument, Unit
from reader.formats.reading import array, load_json, load_text, members, text_at, whole
from reader.formats.sentences import stand_in

#: The file with texts and sentences, beside the layers of one export.
SIDE = "zhubi-sentences.json"

_TAG = re.compile(r"O|([BIMESLU])[-_](.+)")
_LAST = "ELSU"
_TELL_ENDS = frozenset("MESLU")
_DOCUMENT = "-DOCSTART-"

#: So many marks without a beginning, and none that should have one, are a scheme and no fault.
_A_SCHEME = 10


@dataclass(frozen=True, slots=True)
class _Token:
    words: str
    kind: str
    label: str
    line: int


@dataclass(slots=True)
class _Run:
    """Tokens of a sentence that are one mark: ``[start, end)`` counted in tokens."""

    start: int
    end: int
    label: str
    line: int
    began: bool
    #: Whether a mark of the same label ends where this one begins.
    touches: bool
    ended: bool = False


_Sentence = list[_Token]


def read(path: Path) -> Iterator[RawDocument]:
    """One layer: its documents as the side file has them, else as the file itself parts them.

    Raises :class:`FormatError`.
    """
    documents, notes = _parsed(path)
    side = path.with_name(SIDE)
    texts = (
        list(_aside(path, side, [sentence for found in documents for sentence in found]))
        if side.exists()
        else [_text(f"{path.stem}-{at}", found) for at, found in enumerate(documents, 1)]
    )
    strict = any(
        token.kind in _TELL_ENDS for found in documents for sentence in found for token in sentence
    )
    runs = [[_runs(sentence) for _, sentence in text.sentences] for text in texts]
    loose = not strict and _needs_no_beginning(
        [run for one in runs for some in one for run in some]
    )
    if loose:
        notes.append(f"{path.name}: marks begin with I; taken as such")
    for text, found in zip(texts, runs, strict=True):
        marks = _marks(path, text, found, strict=strict, loose=loose)
        yield RawDocument(
            name=text.name,
            text=text.text,
            marks=tuple(marks),
            unit=Unit.CODE_POINTS,
            place=path.name,
            notes=tuple(notes),
        )
        notes = []


def _parsed(path: Path) -> tuple[list[list[_Sentence]], list[str]]:
    """The sentences of each document in the file."""
    documents: list[list[_Sentence]] = [[]]
    sentence: _Sentence = []
    between = 0
    for number, ended in enumerate(load_text(path).split("\n"), 1):
        line = ended.removesuffix("\r")
        if line.strip(" \t") and not line.startswith(_DOCUMENT):
            token, columns = _token(line, f"{path.name}, line {number}", number)
            sentence.append(token)
            between = max(between, columns)
            continue
        if sentence:
            documents[-1].append(sentence)
            sentence = []
        if line.startswith(_DOCUMENT) and documents[-1]:
            documents.append([])
    if sentence:
        documents[-1].append(sentence)
    found, notes = _without_digits(path, documents)
    if between:
        notes.append(f"{path.name}: columns between token and tag, not taken in: {between}")
    return found, notes


def _token(line: str, place: str, number: int) -> tuple[_Token, int]:
    """The token of a line, and how many columns stand between it and its tag."""
    columns = line.rstrip(" \t").split("\t" if "\t" in line else " ")
    found = _TAG.fullmatch(columns[-1])
    if len(columns) < 2 or found is None:
        raise FormatError(f"{place}: expected a token and a tag such as O or B-Claim")
    # A file that leaves a space as it is has an empty first column there.
    token = _Token(columns[0] or " ", found[1] or "O", found[2] or "", number)
    return token, sum(map(bool, columns[1:-1]))


def _without_digits(
    path: Path, documents: list[list[_Sentence]]
) -> tuple[list[list[_Sentence]], list[str]]:
    """Tokens without the digit that tells each character's place in its word, as Weibo has it."""
    tokens = [token.words for found in documents for sentence in found for token in sentence]
    if not tokens or any(len(words) != 2 or words[1] not in "0123456789" for words in tokens):
        return documents, []
    plain = [
        [[_Token(t.words[0], t.kind, t.label, t.line) for t in sentence] for sentence in found]
        for found in documents
    ]
    return plain, [f"{path.name}: each token carries a digit; taken off"]


@dataclass(frozen=True, slots=True)
class _Text:
    """A document's text and its sentences, each with the offsets at which its tokens stand."""

    name: str
    text: str
    sentences: list[tuple[list[int], _Sentence]]


def _text(name: str, found: Sequence[_Sentence]) -> _Text:
    """A text made of the tokens alone: sentences are lines, words of letters are parted."""
    parts: list[str] = []
    at = 0
    sentences = []
    for sentence in found:
        starts = []
        before = ""
        for token in sentence:
            if _parted(before, token.words):
                parts.append(" ")
                at += 1
            starts.append(at)
            parts.append(token.words)
            at += len(token.words)
            before = token.words
        sentences.append(([*starts, at], sentence))
        parts.append("\n")
        at += 1
    return _Text(name, "".join(parts), sentences)


def _parted(before: str, words: str) -> bool:
    """Whether a space stood between two tokens: between words, not between single characters."""
    if len(before) < 2 and len(words) < 2:
        return False
    return before[-1:].isascii() and before[-1:].isalnum() and words[0].isascii()


def _aside(path: Path, side: Path, found: Sequence[_Sentence]) -> Iterator[_Text]:
    """The texts of the side file with the sentences of this layer, which must agree with it."""
    content = members(load_json(side), side.name)
    rest = iter(found)
    documents = array(content.get("documents"), side.name, "documents")
    for number, item in enumerate(documents, 1):
        place = f"{side.name}, document {number}"
        entry = members(item, place)
        text = text_at(entry, "text", place)
        sentences = []
        for begin in array(entry.get("sentences"), place, "sentences"):
            start = whole(begin, place)
            sentence = next(rest, None)
            if sentence is None:
                raise FormatError(f"{path.name}: fewer sentences than {side.name} has")
            _agree(path, text, start, sentence)
            sentences.append((list(range(start, start + len(sentence) + 1)), sentence))
        yield _Text(text_at(entry, "name", place), text, sentences)
    if next(rest, None) is not None:
        raise FormatError(f"{path.name}: more sentences than {side.name} has")


def _agree(path: Path, text: str, start: int, sentence: _Sentence) -> None:
    for at, token in enumerate(sentence, start):
        if not 0 <= at < len(text) or stand_in(text[at]) != token.words:
            raise FormatError(f"{path.name}, line {token.line}: not the character of {SIDE}")


def _runs(sentence: _Sentence) -> list[_Run]:
    """The tokens that are one mark each."""
    runs: list[_Run] = []
    last: _Run | None = None
    for at, token in enumerate(sentence):
        if token.kind == "O":
            last = None
            continue
        goes_on = token.kind in "IMEL"
        if goes_on and last is not None and last.label == token.label and not last.ended:
            last.end = at + 1
        else:
            touches = last is not None and last.label == token.label
            last = _Run(at, at + 1, token.label, token.line, not goes_on, touches)
            runs.append(last)
        last.ended = token.kind in _LAST
    return runs


def _needs_no_beginning(runs: Sequence[_Run]) -> bool:
    """Whether the scheme has a B only where two marks touch (IOB1), or none at all."""
    return sum(not run.began for run in runs) >= _A_SCHEME and all(
        run.touches for run in runs if run.began
    )


def _marks(
    path: Path, text: _Text, runs: Sequence[Sequence[_Run]], *, strict: bool, loose: bool
) -> Iterator[Mark]:
    number = 0
    for (starts, sentence), found in zip(text.sentences, runs, strict=True):
        for run in found:
            number += 1
            start, last = starts[run.start], run.end - 1
            length = starts[run.end] - starts[last]
            end = starts[last] + min(length, len(sentence[last].words))
            fault = ""
            if not run.began and not loose:
                fault = "it goes on without having begun"
            elif strict and not run.ended:
                fault = "it begins and never ends"
            yield Mark(
                id=f"{path.stem}-{number}",
                label=run.label,
                spans=((start, end),),
                quotes=(text.text[start:end],),
                place=f"{path.name}, line {run.line}",
                fault=fault,
            )


def sniff_bio(name: str, head: bytes) -> bool:
    """Lines of tokens and tags, none of which tells where a mark ends."""
    if name.endswith(".bmes"):
        return False
    if name.endswith(".bio"):
        return True
    kinds = _kinds(head)
    return kinds is not None and not kinds & _TELL_ENDS


def sniff_bmes(name: str, head: bytes) -> bool:
    """Lines of tokens and tags that tell where a mark ends."""
    if name.endswith((".bio", ".bmes")):
        return name.endswith(".bmes")
    kinds = _kinds(head)
    return kinds is not None and bool(kinds & _TELL_ENDS)


def _kinds(head: bytes) -> set[str] | None:
    """The kinds of tags in some first lines but O, or ``None`` when this is no such file."""
    lines = head.decode("utf-8-sig", "ignore").split("\n")
    kinds: set[str] = set()
    seen = 0
    for ended in lines[:-1][:2_000]:
        line = ended.removesuffix("\r").rstrip(" \t")
        if not line or line.startswith(_DOCUMENT):
            continue
        columns = line.split("\t" if "\t" in line else " ")
        found = _TAG.fullmatch(columns[-1])
        if len(columns) < 2 or found is None:
            return None
        seen += 1
        kinds.add(found[1] or "O")
    return kinds - {"O"} if seen else None
