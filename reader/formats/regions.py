"""Marks as single stretches joined by links, for formats that know no mark in several stretches.

The first stretch keeps the mark's id and attributes; the others get the id with a number behind
it and a link ``fragment`` from the first.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from reader.formats.marks import Link, Mark, RawDocument

FRAGMENT = "fragment"
#: The key under which the regions' own ids are kept, for tools that number them anew.
IDS = "reader_ids"

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """One stretch with a label; offsets in whatever unit the file counts in, end exclusive."""

    id: str
    label: str
    start: int
    end: int
    words: str | None = None
    attributes: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    context: tuple[str, str] | None = None
    place: str = ""
    suggestion: bool = False
    fault: str = ""


def part(document: RawDocument) -> tuple[list[Region], list[Link]]:
    """The document's marks as single stretches, with the links that join them."""
    regions: list[Region] = []
    joins: list[Link] = []
    for mark in document.marks:
        words: Sequence[str | None] = mark.quotes or [None] * len(mark.spans)
        for number, ((start, end), quote) in enumerate(zip(mark.spans, words, strict=True)):
            id_ = f"{mark.id}~{number}" if number else mark.id
            attributes = _NOTHING if number else mark.attributes
            regions.append(
                Region(
                    id=id_,
                    label=mark.label,
                    start=start,
                    end=end,
                    words=quote,
                    attributes=attributes,
                )
            )
            if number:
                joins.append(Link(mark.id, id_, FRAGMENT))
    return regions, [*document.links, *joins]


def known_ids(written: object, regions: Sequence[Region]) -> dict[str, str]:
    """Our ids of a file's regions, by the ids that another tool gave them when it took them in.

    *written* is what we keep beside them: id, label, start and end of each, in the file's unit. A
    region that was moved or relabelled there is the one of ours that it overlaps, or that stood
    where it does.
    """
    known = [each for each in written if is_known(each)] if isinstance(written, list) else []
    names: dict[str, str] = {}
    by_place: dict[tuple[str, int, int], list[Region]] = defaultdict(list)
    for region in reversed(regions):
        by_place[region.label, region.start, region.end].append(region)
    moved = []
    for id_, label, start, end in known:
        there = by_place[label, start, end]
        if there:
            names[there.pop().id] = id_
        else:
            moved.append((id_, label, start, end))
    rest = [region for region in regions if region.id not in names]
    for id_, label, start, end in moved:
        same = (each for each in rest if (each.start, each.end) == (start, end))
        near = (e for e in rest if e.label == label and start < e.end and e.start < end)
        found = next(same, None) or next(near, None)
        if found is not None:
            names[found.id] = id_
            rest.remove(found)
    return names


def is_known(item: object) -> bool:
    """Whether this is one of the entries that are written under :data:`IDS`."""
    return isinstance(item, list) and list(map(type, item)) == [str, str, int, int]


def join(
    regions: Iterable[Region], links: Iterable[Link]
) -> tuple[tuple[Mark, ...], tuple[Link, ...]]:
    """Marks and remaining links of stretches some of which are joined.

    Two regions with one id become two marks, the second under an id of its own.
    """
    links = tuple(links)
    heads = {link.target: link.source for link in links if link.label == FRAGMENT}
    parts: dict[str, list[Region]] = defaultdict(list)
    first: dict[str, Region] = {}
    for region in regions:
        head = _head(region.id, heads)
        if head == region.id and head in first:
            head = f"{head}#{len(first)}"
            first[head] = replace(region, id=head)
        elif head == region.id:
            first[head] = region
        parts[head].append(region)
    marks = tuple(
        _mark(first.get(head, found[0]), head, found) for head, found in parts.items() if found
    )
    return marks, tuple(link for link in links if link.label != FRAGMENT)


def _head(id_: str, heads: Mapping[str, str]) -> str:
    seen = {id_}
    while id_ in heads and heads[id_] not in seen:
        id_ = heads[id_]
        seen.add(id_)
    return id_


def _mark(first: Region, id_: str, found: Sequence[Region]) -> Mark:
    words = tuple(region.words for region in found if region.words is not None)
    return Mark(
        id=id_,
        label=first.label,
        spans=tuple((region.start, region.end) for region in found),
        quotes=words if len(words) == len(found) else None,
        attributes=first.attributes,
        context=first.context,
        place=first.place,
        suggestion=first.suggestion,
        fault=next((region.fault for region in found if region.fault), ""),
    )
