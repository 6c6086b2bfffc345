"""Reading Label Studio's JSON and JSON-MIN: tasks, annotations, drafts and predictions."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from json import JSONDecoder
from pathlib import Path
from typing import Any

from reader.formats.label_studio_pages import shown_text
from reader.formats.marks import PASSENGER, FormatError, Link, RawDocument
from reader.formats.peek import as_utf8, first_object, is_json, is_list, lists
from reader.formats.reading import (
    array,
    json_lines,
    load_bytes,
    members,
    object_or_none,
    parsed,
    text_or,
    whole,
)
from reader.formats.regions import Region, join

#: Controls that say something about a region, or about the whole task.
_SAYING = ("choices", "textarea", "taxonomy", "rating", "number", "datetime")
_DECODER = JSONDecoder()
_FACTS = ("was_cancelled", "ground_truth")


def read(path: Path) -> Iterator[RawDocument]:
    """Every task of an export or import file, also one a line. Raises :class:`FormatError`."""
    tasks = _loaded(path)
    listed = [tasks] if isinstance(tasks, dict) else array(tasks, path.name, "the file")
    for number, item in enumerate(listed, 1):
        place = f"{path.name}, task {number}"
        task = members(item, place)
        yield from _documents(task if "data" in task else _full(task, place), place)


def _loaded(path: Path) -> Any:
    """The file's JSON, or the list of what its lines are."""
    raw = load_bytes(path)
    head = as_utf8(raw).lstrip()
    if not is_list(head):
        line, _, rest = head.partition(b"\n")
        if rest.strip() and first_object(line) is not None:
            return [value for _, value in json_lines(path)]
    return parsed(raw, path.name)


def _full(task: Mapping[str, Any], place: str) -> dict[str, Any]:
    """A task of JSON-MIN as the full JSON has it: controls stand beside the data there."""
    results = [
        {"id": f"{key}-{number}", "type": "labels", "value": value, "from_name": key}
        for key, listed in task.items()
        if isinstance(listed, list)
        for number, value in enumerate(listed, 1)
        if _is_region(value)
    ]
    data = {key: value for key, value in task.items() if isinstance(value, str)}
    if not data:
        raise FormatError(f"{place}: neither data nor a text")
    annotation = {"result": results, "completed_by": task.get("annotator")}
    return {"id": task.get("id", ""), "data": data, "annotations": [annotation]}


def _is_region(value: object) -> bool:
    return isinstance(value, dict) and {"start", "end"} <= value.keys()


def _documents(task: Mapping[str, Any], place: str) -> Iterator[RawDocument]:
    data = members(task.get("data"), f"{place}, data")
    lists_of = {
        kind: array(task.get(kind) or [], place, kind)
        for kind in ("annotations", "completions", "drafts", "predictions")
    }
    everything = [each for found in lists_of.values() for each in found]
    base = RawDocument(
        name=text_or(data.get("name"), f"task-{task.get('id', '')}".rstrip("-")),
        text=shown_text(_text(data, everything, place), list(_values(everything))),
        passenger=object_or_none(data.get(PASSENGER)),
        place=place,
    )
    done = lists_of["annotations"] or lists_of["completions"]
    for number, annotation in enumerate(done, 1):
        yield _annotation(members(annotation, place), base, f"{place}, annotation {number}")
    for kind in ("draft", "prediction"):
        for number, proposal in enumerate(lists_of[f"{kind}s"], 1):
            where = f"{place}, {kind} {number}"
            found = _annotation(members(proposal, place), base, where)
            marks = tuple(replace(mark, suggestion=True) for mark in found.marks)
            yield replace(found, marks=marks)
    if not done:
        yield base


def _text(data: Mapping[str, Any], annotations: list[Any], place: str) -> str:
    """The text that is labelled: ``text``, else the one of the data that the words stand in."""
    if isinstance(data.get("text"), str):
        return str(data["text"])
    texts = [value for value in data.values() if isinstance(value, str)]
    words = [value["text"] for value in _values(annotations) if isinstance(value.get("text"), str)]
    fitting = [text for text in texts if any(each in text for each in words)]
    found = fitting or texts
    if len(found) != 1 and not fitting:
        raise FormatError(f"{place}: no text")
    return max(found, key=len)


def _values(annotations: list[Any]) -> Iterator[Mapping[str, Any]]:
    """What the regions of some annotations hold."""
    for annotation in annotations:
        results = object_or_none(annotation).get("result")
        for item in results if isinstance(results, list) else ():
            yield object_or_none(object_or_none(item).get("value"))


def _annotation(annotation: Mapping[str, Any], base: RawDocument, place: str) -> RawDocument:
    results = [
        members(item, place) for item in array(annotation.get("result") or [], place, "result")
    ]
    links = [
        link
        for entry in results
        if entry.get("type") == "relation"
        for link in _links(entry, place)
    ]
    facts = {key: "true" for key in _FACTS if annotation.get(key) is True}
    regions: dict[str, list[Region]] = {}
    notes: list[str] = []
    others: list[tuple[int, dict[str, Any]]] = []
    for number, entry in enumerate(results, 1):
        if entry.get("type") in _SAYING:
            others.append((number, entry))
        elif entry.get("type") != "relation":
            region = _region(entry, number, place, facts)
            if region is None:
                notes.append(f"{place}, result {number}: {entry.get('type')} is no span of text")
            else:
                regions.setdefault(region.id, []).append(region)
    for number, entry in others:
        said, known = _said(entry), regions.get(str(entry.get("id")))
        region = _region(entry, number, place, facts) if known is None else None
        if region is not None:
            known = regions.setdefault(region.id, [region])
        if known:
            known[0] = replace(known[0], attributes={**known[0].attributes, **said})
        else:
            told = ", ".join(f"{key}={value}" for key, value in said.items())
            notes.append(f"{place}: said of the whole text, not taken in: {told}")
    marks, joined = join([each for found in regions.values() for each in found], links)
    return replace(
        base, marks=marks, links=joined, annotator=_maker(annotation), notes=tuple(notes)
    )


def _maker(annotation: Mapping[str, Any]) -> str | None:
    maker = annotation.get("completed_by", annotation.get("user"))
    if isinstance(maker, dict):
        maker = maker.get("email") or maker.get("id")
    return f"label-studio:{maker}" if isinstance(maker, int | str) and maker != "" else None


def _links(entry: Mapping[str, Any], place: str) -> Iterator[Link]:
    source, target = entry.get("from_id"), entry.get("to_id")
    if not isinstance(source, str) or not isinstance(target, str):
        raise FormatError(f"{place}: a relation without two ends")
    for label in array(entry.get("labels") or ["related"], place, "labels"):
        yield Link(source, target, str(label))


def _said(entry: Mapping[str, Any]) -> dict[str, str]:
    """What a control says, under its name."""
    value = object_or_none(entry.get("value"))
    kind = str(entry.get("type"))
    said = value.get("text") if kind == "textarea" else value.get(kind)
    listed = said if isinstance(said, list) else [said]
    flat = ("/".join(map(str, each)) if isinstance(each, list) else str(each) for each in listed)
    return {str(entry.get("from_name") or kind): "; ".join(flat)}


def _region(
    entry: Mapping[str, Any], number: int, place: str, facts: Mapping[str, str]
) -> Region | None:
    value = object_or_none(entry.get("value"))
    offsets = value.get("globalOffsets")
    ends = offsets if isinstance(offsets, dict) else value
    if "start" not in ends or "end" not in ends or "startOffset" in ends:
        return None
    id_ = str(entry.get("id") or f"r{number}")
    kind = str(entry.get("type"))
    labels = value.get("labels") or value.get("hypertextlabels") or value.get(kind)
    listed = labels if isinstance(labels, list) and kind not in _SAYING else None
    words = value.get("text")
    return Region(
        id=id_,
        label="+".join(map(str, listed or ["unlabelled"])),
        start=_offset(ends["start"], place),
        end=_offset(ends["end"], place),
        words=words if isinstance(words, str) else None,
        attributes={**_attributes(entry), **facts},
        place=f"{place}, region {id_}",
    )


def _offset(value: object, place: str) -> int:
    written = isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 13
    return int(str(value)) if written else whole(value, place)


def _attributes(region: Mapping[str, Any]) -> dict[str, str]:
    """The note of a region: ours holds attributes, another's is a note."""
    texts = object_or_none(region.get("meta")).get("text")
    notes = [text for text in (texts if isinstance(texts, list) else [texts]) if text]
    if not notes or not isinstance(notes[0], str):
        return {}
    ours, rest = _members(notes[0])
    note = "\n".join(filter(None, (ours.get("note"), rest, *map(str, notes[1:]))))
    return {**ours, **({"note": note} if note else {})}


@lru_cache(1_000)  # many regions say the same
def _members(note: str) -> tuple[Mapping[str, str], str]:
    """What a note of ours says, and what somebody wrote behind it, or instead of it."""
    try:
        found, end = _DECODER.raw_decode(note)
        json.dumps(found, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return {}, note
    if not isinstance(found, dict):
        return {}, note
    return {str(key): str(value) for key, value in found.items()}, note[end:].strip()


def sniff(name: str, head: bytes) -> bool:
    """Tasks with ``data`` and ``annotations``, or JSON-MIN with regions beside the text."""
    if not is_json(name, head):
        return False
    record = first_object(head)
    if record is None:
        begins = head.lstrip().startswith((b"[", b"{"))
        return begins and b'"data"' in head and b'"result"' in head
    if isinstance(record.get("data"), dict):
        inside = ("annotations", "completions", "predictions", "drafts")
        return lists(record, *inside) or PASSENGER in record["data"]
    return any(
        isinstance(value, list) and value and all(map(_is_region, value)) and _labelled(value)
        for value in record.values()
    )


def _labelled(regions: list[Any]) -> bool:
    """Whether regions have lists of labels, as no other tool writes them."""
    return all(isinstance(each.get("labels"), list) for each in regions)
