"""Reading Label Studio's JSON and JSON-MIN: tasks, annotations, drafts and predictions."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from json import JSONDecoder
from pathlib import Path
from typing import Any

from reader.formats.label_studio_pages import sought
from reader.formats.label_studio_texts import Labelled, labelled_texts
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
from reader.formats.text_facts import TEXT_FACTS, with_facts
from reader.formats.unread import Unread

#: Controls that say something about a region, or about the whole task.
_SAYING = ("choices", "textarea", "taxonomy", "rating", "number", "datetime")
_DECODER = JSONDecoder()
_KINDS = ("annotations", "completions", "drafts", "predictions")
#: What is read of a task besides its texts, and what only counts or dates what is in it.
_KNOWN = {
    *("id", "data", *_KINDS, "annotator", "annotation_id", "file_upload", "project"),
    *("created_at", "updated_at", "updated_by", "inner_id", "lead_time", "avg_lead_time"),
    *("total_annotations", "cancelled_annotations", "total_predictions", "comment_count"),
    *("unresolved_comment_count", "last_comment_updated_at", "is_labeled", "overlap"),
    *("task_path", "allow_skip", "draft_exists", "annotators", "comment_authors"),
}
_FAULT = "reader_fault"
_FACTS = ("was_cancelled", "ground_truth")


def read(path: Path) -> Iterator[RawDocument]:
    """Every task of an export or import file, also one a line. Raises :class:`FormatError`."""
    tasks = _loaded(path)
    listed = [tasks] if isinstance(tasks, dict) else array(tasks, path.name, "the file")
    unread = Unread(_KNOWN, path.name)
    yield from unread.told(_read(listed, path.name, unread))


def _read(listed: list[Any], name: str, unread: Unread) -> Iterator[RawDocument]:
    """The documents of every task; those without a text, as of pictures, are told."""
    empty = True
    for number, item in enumerate(listed, 1):
        place = f"{name}, task {number}"
        task = members(item, place)
        if "data" in task:
            unread.see(task)
        else:
            task = _full(task, place)
        documents = list(_documents(task, place, unread))
        if not documents:
            marks = sum(1 for _ in _results(task.get(kind) or [] for kind in _KINDS))
            unread.notes.append(f"{place}: a record without text, its {marks} marks not taken in")
        empty = empty and not documents
        yield from documents
    if listed and empty:
        raise FormatError(f"{name}: no record has a text")


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
    regions = {result["from_name"] for result in results}
    data = {key: value for key, value in task.items() if key not in _KNOWN and key not in regions}
    if not any(isinstance(value, str) for value in data.values()):
        raise FormatError(f"{place}: neither data nor a text")
    annotation = {"result": results, "completed_by": task.get("annotator")}
    return {"id": task.get("id", ""), "data": data, "annotations": [annotation]}


def _is_region(value: object) -> bool:
    return isinstance(value, dict) and {"start", "end"} <= value.keys()


def _documents(task: Mapping[str, Any], place: str, unread: Unread) -> Iterator[RawDocument]:
    """What is said of each text of a task; nothing where it has none."""
    data = members(task.get("data"), f"{place}, data")
    lists_of = {kind: array(task.get(kind) or [], place, kind) for kind in _KINDS}
    texts = labelled_texts(data, list(_results(lists_of.values())))
    used = {PASSENGER, TEXT_FACTS, "name", *(each.key for each in texts)}
    unread.see({key: value for key, value in data.items() if key not in used})
    for labelled in texts:
        name = text_or(data.get("name"), f"task-{task.get('id', '')}".rstrip("-"))
        base = RawDocument(
            name=name if labelled is texts[0] else f"{name}-{labelled.key}",
            text=labelled.text,
            passenger=object_or_none(data.get(PASSENGER)),
            place=place,
        )
        for found in _said_of(base, labelled, lists_of, place):
            yield with_facts(found, data.get(TEXT_FACTS))


def _said_of(
    base: RawDocument, labelled: Labelled, lists_of: Mapping[str, list[Any]], place: str
) -> Iterator[RawDocument]:
    """A text with what each annotation, draft and prediction says of it."""
    done = lists_of["annotations"] or lists_of["completions"]
    for number, annotation in enumerate(done, 1):
        own = labelled.own(members(annotation, place))
        yield _annotation(own, base, f"{place}, annotation {number}")
    for kind in ("draft", "prediction"):
        for number, proposal in enumerate(lists_of[f"{kind}s"], 1):
            where = f"{place}, {kind} {number}"
            found = _annotation(labelled.own(members(proposal, place)), base, where)
            if kind == "draft" and not done:
                # Nobody has submitted anything: then this is all the work there is.
                yield found
                continue
            marks = tuple(replace(mark, suggestion=True) for mark in found.marks)
            told = (f"{where}: a draft beside what was submitted, kept as suggestions",)
            notes = (*found.notes, *(told if kind == "draft" and marks else ()))
            yield replace(found, marks=marks, notes=notes)
    if not done:
        yield base


def _results(lists: Iterable[list[Any]]) -> Iterator[Any]:
    """The results of all annotations of some lists."""
    for annotation in chain.from_iterable(lists):
        results = object_or_none(annotation).get("result")
        yield from results if isinstance(results, list) else ()


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
    if facts and not results:
        notes.append(f"{place}: said of the whole text, not taken in: {', '.join(facts)}")
    others: list[tuple[int, dict[str, Any]]] = []
    for number, entry in enumerate(results, 1):
        if entry.get("type") in _SAYING:
            others.append((number, entry))
        elif entry.get("type") != "relation":
            region = _region(_with_offsets(entry, base.text), number, place, facts)
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
        fault=str(value.get(_FAULT, "")),
    )


def _with_offsets(entry: Mapping[str, Any], text: str) -> Mapping[str, Any]:
    """A result that has its words and a path into a page, with the offsets of these words."""
    value = object_or_none(entry.get("value"))
    words = value.get("text")
    if "startOffset" not in value or "globalOffsets" in value or not isinstance(words, str):
        return entry
    start, end, fault = sought(text, words)
    kept = {key: part for key, part in value.items() if not key.endswith("Offset")}
    return {**entry, "value": {**kept, "start": start, "end": end, _FAULT: fault}}


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
