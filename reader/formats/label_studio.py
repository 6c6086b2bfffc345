"""Label Studio: JSON tasks with annotations, and the labelling configuration that fits them.

Spans are regions of type ``labels``; the fragments of a claim are regions joined by a relation
``fragment``; vendors, metrics, speakers and times are regions of their own, linked by relations
whose label is the stance (or the part's name). Whole claims ride along in the task's data.
Current versions count code points, old exports UTF-16: ``value.text`` reveals which.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.formats.format import Format
from reader.formats.losses import Holds, capabilities
from reader.formats.marks import (
    CLAIM,
    METRIC,
    PASSENGER,
    SPEAKER,
    TIME,
    VENDOR,
    FormatError,
    Link,
    RawDocument,
    Unit,
)
from reader.formats.reading import array, load_json, members, parsed, text_at, whole
from reader.formats.regions import FRAGMENT, Region, join, part

_LABELS = (CLAIM, VENDOR, METRIC, SPEAKER, TIME)
_RELATIONS = (FRAGMENT, "supportive", "sceptical", "neutral", "mixed", "metric", "speaker", "time")


def config() -> str:
    """The labelling configuration with the same control names as the exported regions."""
    labels = "".join(f'    <Label value="{label}"/>\n' for label in _LABELS)
    relations = "".join(f'    <Relation value="{name}"/>\n' for name in _RELATIONS)
    return (
        "<View>\n"
        f"  <Relations>\n{relations}  </Relations>\n"
        f'  <Labels name="span" toName="text">\n{labels}  </Labels>\n'
        # Without pre-wrap the tool trims spaces and its offsets no longer fit the text.
        '  <View style="white-space: pre-wrap">\n'
        '    <Text name="text" value="$text" granularity="symbol"/>\n'
        "  </View>\n</View>\n"
    )


def write(documents: Sequence[RawDocument]) -> dict[str, bytes]:
    """``label-studio.json`` with one task a document, and the configuration beside it."""
    tasks = [_task(document) for document in documents]
    written = json.dumps(tasks, ensure_ascii=False, allow_nan=False, indent=1)
    return {
        "label-studio.json": written.encode() + b"\n",
        "label-studio-config.xml": config().encode(),
    }


def _task(document: RawDocument) -> dict[str, Any]:
    regions, links = part(document)
    result = [*map(_region, regions), *map(_relation, links)]
    data = {"text": document.text, "name": document.name, PASSENGER: dict(document.passenger)}
    return {"data": data, "annotations": [{"result": result}]}


def _region(region: Region) -> dict[str, Any]:
    value = {
        "start": region.start,
        "end": region.end,
        "text": region.words,
        "labels": [region.label],
    }
    meta = {"meta": {"text": [_meta(region)]}} if region.attributes else {}
    return {
        "id": region.id,
        "from_name": "span",
        "to_name": "text",
        "type": "labels",
        "value": value,
        **meta,
    }


def _meta(region: Region) -> str:
    return json.dumps(dict(region.attributes), ensure_ascii=False, separators=(",", ":"))


def _relation(link: Link) -> dict[str, Any]:
    return {
        "type": "relation",
        "from_id": link.source,
        "to_id": link.target,
        "direction": "right",
        "labels": [link.label],
    }


def read(path: Path) -> Iterator[RawDocument]:
    """Every task of an export or import file. Raises :class:`FormatError`."""
    tasks = load_json(path)
    for number, task in enumerate(array(tasks, path, "the file"), 1):
        place = f"{path.name}, task {number}"
        yield from _documents(members(task, place), place)


def _documents(task: Mapping[str, Any], place: str) -> Iterator[RawDocument]:
    data = members(task.get("data"), f"{place}, data")
    text = text_at(data, "text", place)
    name = data.get("name")
    passenger = data.get(PASSENGER)
    base = RawDocument(
        name=name if isinstance(name, str) and name else f"task-{task.get('id', '')}".rstrip("-"),
        text=text,
        passenger=passenger if isinstance(passenger, dict) else {},
        place=place,
    )
    annotations = array(task.get("annotations", task.get("completions", [])), place, "annotations")
    for number, annotation in enumerate(annotations, 1):
        yield _annotation(members(annotation, place), base, f"{place}, annotation {number}")
    for number, prediction in enumerate(
        array(task.get("predictions", []), place, "predictions"), 1
    ):
        found = _annotation(members(prediction, place), base, f"{place}, prediction {number}")
        marks = tuple(replace(mark, suggestion=True) for mark in found.marks)
        yield replace(found, marks=marks)
    if not annotations:
        yield base


def _annotation(annotation: Mapping[str, Any], base: RawDocument, place: str) -> RawDocument:
    regions: list[Region] = []
    links: list[Link] = []
    notes: list[str] = []
    for number, item in enumerate(array(annotation.get("result", []), place, "result"), 1):
        entry = members(item, place)
        if entry.get("type") == "relation":
            links.extend(_links(entry, place))
            continue
        region = _read_region(entry, number, place)
        if region is None:
            notes.append(f"{place}, result {number}: {entry.get('type')} is no span of text")
        else:
            regions.append(region)
    if annotation.get("was_cancelled"):
        notes.append(f"{place}: was cancelled in Label Studio")
    marks, others = join(regions, links)
    maker = annotation.get("completed_by")
    return replace(
        base,
        marks=marks,
        links=others,
        annotator=f"label-studio:{maker}" if isinstance(maker, int | str) else None,
        notes=tuple(notes),
    )


def _links(entry: Mapping[str, Any], place: str) -> Iterator[Link]:
    source, target = entry.get("from_id"), entry.get("to_id")
    if not isinstance(source, str) or not isinstance(target, str):
        raise FormatError(f"{place}: a relation without two ends")
    for label in array(entry.get("labels") or ["related"], place, "labels"):
        yield Link(source, target, str(label))


def _read_region(entry: Mapping[str, Any], number: int, place: str) -> Region | None:
    value = entry.get("value")
    if not isinstance(value, dict) or "start" not in value or "end" not in value:
        return None
    id_ = str(entry.get("id") or f"r{number}")
    labels = value.get("labels") or value.get("hypertextlabels") or ["unlabelled"]
    words = value.get("text")
    return Region(
        id=id_,
        label="+".join(map(str, array(labels, place, "labels"))),
        start=whole(value["start"], place),
        end=whole(value["end"], place),
        words=words if isinstance(words, str) else None,
        attributes=_attributes(entry),
        place=f"{place}, region {id_}",
    )


def _attributes(region: Mapping[str, Any]) -> dict[str, str]:
    meta = region.get("meta")
    texts = meta.get("text") if isinstance(meta, dict) else None
    if not isinstance(texts, list) or not texts or not isinstance(texts[0], str):
        return {}
    try:
        found = parsed(texts[0].encode(), "meta")
    except FormatError:
        return {"note": texts[0]}
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}


def sniff(name: str, head: bytes) -> bool:
    """A JSON list of tasks with ``data`` and ``annotations``."""
    return (
        head.lstrip().startswith((b"[", b"{"))
        and b'"data"' in head
        and (b'"annotations"' in head or b'"result"' in head or PASSENGER.encode() in head)
        and name.endswith(".json")
    )


LABEL_STUDIO = Format(
    key="label-studio",
    name="Label Studio",
    suffixes=(".json",),
    sniff=sniff,
    holds=capabilities(
        Holds.CARRIED,
        fragments=Holds.NATIVE,
        overlap=Holds.NATIVE,
        vendors=Holds.NATIVE,
        vendor_stance=Holds.NATIVE,
        metrics=Holds.NATIVE,
    ),
    read=read,
    write=write,
    units=(Unit.CODE_POINTS, Unit.UTF16),
)
