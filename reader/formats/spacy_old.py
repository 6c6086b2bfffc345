"""spaCy's older training data: JSON of version 2, and texts with triples of entities."""

from collections.abc import Iterator, Mapping
from typing import Any

from reader.formats.marks import Mark, RawDocument, Unit
from reader.formats.reading import array, members, text_or, whole


def is_old(value: object) -> bool:
    """Whether a record is of version 2: a document of paragraphs, or a text with entities."""
    if isinstance(value, dict):
        return isinstance(value.get("paragraphs"), list)
    if not isinstance(value, list) or len(value) != 2:
        return False
    return isinstance(value[0], str) and isinstance(value[1], dict)


def documents(value: Any, place: str, name: str) -> Iterator[RawDocument]:
    """The texts of one record. Raises :class:`reader.formats.marks.FormatError`."""
    if isinstance(value, list):
        yield _pair(value, place, name)
        return
    for number, item in enumerate(array(value.get("paragraphs"), place, "paragraphs"), 1):
        where = f"{place}, paragraph {number}"
        yield _paragraph(members(item, where), where, f"{name}.{number}")


def _pair(value: list[Any], place: str, name: str) -> RawDocument:
    text = text_or(value[0], "")
    marks = []
    for number, item in enumerate(array(value[1].get("entities") or [], place, "entities"), 1):
        where = f"{place}, entity {number}"
        entity = array(item, where, "an entity")
        start, end, label = [*entity, None, None, None][:3]
        spans = ((whole(start, where), whole(end, where)),)
        marks.append(Mark(id=f"e{number}", label=str(label), spans=spans, place=where))
    return _document(text, marks, place, name)


def _paragraph(paragraph: Mapping[str, Any], place: str, name: str) -> RawDocument:
    """Tokens with tags; where the text itself is not given, spaces stand between the tokens."""
    sentences = array(paragraph.get("sentences") or [], place, "sentences")
    tokens = [
        members(token, place)
        for sentence in sentences
        for token in array(members(sentence, place).get("tokens") or [], place, "tokens")
    ]
    words = [text_or(token.get("orth"), "") for token in tokens]
    text = text_or(paragraph.get("raw"), " ".join(words))
    return _document(text, list(_entities(text, tokens, words, place)), place, name)


def _entities(
    text: str, tokens: list[dict[str, Any]], words: list[str], place: str
) -> Iterator[Mark]:
    """The entities that BILUO tags say; one that does not end or begin is for a person."""
    at, begun = 0, -1
    for number, (token, word) in enumerate(zip(tokens, words, strict=True), 1):
        kind, _, label = text_or(token.get("ner"), "O").partition("-")
        start = text.find(word, at)
        if start < 0 or not word:
            fault = "the text does not have these words there"
            yield _mark(text, number, label, (at, at), place, fault)
            continue
        if kind not in ("I", "L") and begun >= 0:
            yield _mark(text, number, label, (begun, at), place, "it begins and never ends")
            begun = -1
        at = start + len(word)
        if kind in ("I", "L") and begun < 0:
            yield _mark(text, number, label, (start, at), place, "it goes on without having begun")
        elif kind in ("U", "L"):
            yield _mark(text, number, label, (start if kind == "U" else begun, at), place, "")
        if kind in ("U", "L"):
            begun = -1
        elif kind == "B":
            begun = start
    if begun >= 0:
        yield _mark(text, len(tokens) + 1, "", (begun, at), place, "it begins and never ends")


def _mark(
    text: str, number: int, label: str, span: tuple[int, int], place: str, fault: str
) -> Mark:
    return Mark(
        id=f"e{number}",
        label=label or "unlabelled",
        spans=(span,),
        quotes=(text[slice(*span)],),
        place=f"{place}, token {number}",
        fault=fault,
    )


def _document(text: str, marks: list[Mark], place: str, name: str) -> RawDocument:
    return RawDocument(
        name=name,
        text=text,
        marks=tuple(marks),
        unit=Unit.CODE_POINTS,
        unit_is_sure=True,
        place=place,
    )
