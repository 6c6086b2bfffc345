"""Reads the texts of a CAS: our claims whole, other annotations as marks with their features."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from reader.formats.assemble import left_over
from reader.formats.cas_claims import ClaimReader
from reader.formats.cas_structures import Structure, Structures, is_array, short, structures
from reader.formats.cas_types import (
    CLAIM_TYPE,
    DOCUMENT_ANNOTATION,
    DOCUMENT_TYPE,
    MENTION_TYPE,
    SOFA,
)
from reader.formats.marks import VENDOR, FormatError, Link, RawDocument, Unit

#: Annotations that tools lay over the whole text; they say nothing that a person said.
_LAYOUT = ("Token", "Sentence", "Paragraph", "DocumentMetaData", "DocumentAnnotation")
_OWN_NAMES = {MENTION_TYPE: VENDOR}


def documents(value: Mapping[str, Any], *, name: str, place: str) -> Iterator[RawDocument]:
    """Every text of the file. Raises :class:`FormatError` naming the structure."""
    found = structures(value, place)
    texts = [
        each
        for each in found.by_id.values()
        if each["%TYPE"] == SOFA and isinstance(each.get("sofaString"), str)
    ]
    known = {each["%ID"] for each in texts}
    by_text: dict[int, list[Structure]] = defaultdict(list)
    about: dict[int, list[str]] = defaultdict(list)
    for each in found.by_id.values():
        if "begin" in each and "end" in each:
            sofa = each.get("@sofa")
            if not isinstance(sofa, int) or sofa not in known:
                raise FormatError(f"{found.where(each)}: stands on no text")
            by_text[sofa].append(each)
        elif each.get("@sofa") in known and not each["%TYPE"].startswith("reader."):
            said = ", ".join(f"{key}={value}" for key, value in _features(each).items())
            told = f"{short(each)} {said}".rstrip()
            about[each["@sofa"]].append(
                f"{found.where(each)}: said of the whole text, not taken in: {told}"
            )
    named = _name(found) or name
    for sofa in texts:
        suffix = "" if len(texts) == 1 else f"-{sofa.get('sofaID')}"
        document = _document(found, by_text[sofa["%ID"]], sofa["sofaString"], f"{named}{suffix}")
        yield replace(document, notes=(*document.notes, *about[sofa["%ID"]]))


def _name(found: Structures) -> str | None:
    for each in found.by_id.values():
        kind = each["%TYPE"]
        if kind == DOCUMENT_TYPE or kind.endswith(".DocumentMetaData"):
            said = each.get("name") or each.get("documentTitle") or each.get("documentId")
            if isinstance(said, str) and said:
                return said
    return None


def _document(found: Structures, annotations: list[Structure], text: str, name: str) -> RawDocument:
    reader = ClaimReader(found, text)
    for each in annotations:
        if each["%TYPE"] == CLAIM_TYPE:
            reader.read(each)
    layout = Counter(short(each) for each in annotations if _is_layout(each))
    rest = [
        each
        for each in annotations
        if each["%TYPE"] != CLAIM_TYPE and each["%ID"] not in reader.used and not _is_layout(each)
    ]
    marks, links = list(reader.marks), list(reader.links)
    left = Counter(_label(each) for each in rest if _is_left(each))
    for each in rest:
        if _is_left(each):
            continue
        relation = _relation(found, each)
        if relation is not None:
            links.append(relation)
            continue
        marks.append(reader.mark(each, _label(each), _id(each), _features(each)))
        links.extend(_links(found, each))
    layout.pop("DocumentAnnotation", None)
    told = ", ".join(f"{kind} {count}" for kind, count in sorted(layout.items()))
    return RawDocument(
        name=name,
        text=text,
        marks=tuple(marks),
        links=tuple(links),
        unit=Unit.UTF16,
        unit_is_sure=True,
        passenger=reader.passenger,
        fingerprints=reader.fingerprints,
        place=found.place,
        notes=(
            *((f"{found.place}: layout, not taken in: {told}",) if layout else ()),
            *((left_over(found.place, left),) if left else ()),
        ),
    )


def _is_left(each: Structure) -> bool:
    """Whether it is a part, written by us, of a claim that is gone or has it no more."""
    return each["%TYPE"].startswith("reader.") and isinstance(each.get("place"), str)


def _label(each: Structure) -> str:
    return _OWN_NAMES.get(each["%TYPE"], short(each))


def _is_layout(each: Structure) -> bool:
    return each["%TYPE"] == DOCUMENT_ANNOTATION or (
        short(each) in _LAYOUT and not each["%TYPE"].startswith("webanno.custom.")
    )


def _id(each: Structure) -> str:
    return f"cas-{each['%ID']}"


def _features(each: Structure) -> dict[str, str]:
    """What an annotation says of itself, but for its place and what it refers to."""
    ours = each["%TYPE"].startswith("reader.")
    own = {"begin", "end", *(("quote", "place", "prefix", "suffix") if ours else ())}
    return {
        key: str(value)
        for key, value in each.items()
        if key[:1] not in ("%", "@", "#", "^") and key not in own and value not in (None, "")
    }


def _relation(found: Structures, each: Structure) -> Link | None:
    """The link that a relation layer's annotation stands for."""
    source, target = found.referred(each, "Governor"), found.referred(each, "Dependent")
    if source is None or target is None:
        return None
    said = next(iter(_features(each).values()), short(each))
    return Link(_id(source), _id(target), said)


def _links(found: Structures, each: Structure) -> Iterator[Link]:
    """Links of an annotation's features: through link structures, or straight."""
    for feature, other in found.references(each):
        ends = found.elements(each, feature) if is_array(other) else [other]
        for end in ends:
            target = found.referred(end, "target")
            role = end.get("role") if target is not None else None
            reached = target or end
            if "begin" in reached:
                yield Link(_id(each), _id(reached), str(role or feature))
