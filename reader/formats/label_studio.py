"""Label Studio: JSON tasks with annotations, and the labelling configuration that fits them.

Spans are regions of type ``labels``; the fragments of a claim are regions joined by a relation
``fragment``; vendors, metrics, speakers and times are regions of their own, linked by relations
whose label is the stance (or the part's name). Whole claims ride along in the task's data.
Current versions count code points, old exports UTF-16: ``value.text`` reveals which.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from reader.core.json_text import compact, json_line
from reader.formats.format import Format, Records
from reader.formats.label_studio_reading import read, sniff
from reader.formats.label_studio_tasks import spans_in, task
from reader.formats.losses import carrying
from reader.formats.marks import (
    CLAIM,
    METRIC,
    PASSENGER,
    SPEAKER,
    TIME,
    VENDOR,
    Link,
    RawDocument,
    Unit,
)
from reader.formats.regions import FRAGMENT, Region, part
from reader.formats.text_facts import TEXT_FACTS, text_facts
from reader.formats.texts import line_end_remarks
from reader.formats.writing import list_of_lines

_FILE = "label-studio.json"
#: What Label Studio takes in one file.
MOST_BYTES, MOST_TASKS = 50_000_000, 250_000
#: What a list of lines has around its tasks, and for each.
_AROUND, _BETWEEN = 3, 2
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
    """``label-studio.json`` with one task a document, and the configuration beside it.

    What is more than Label Studio takes at once goes on in ``label-studio-2.json`` and so on.
    """
    return _files(json_line(_task(document)).encode() for document in documents)


def _files(tasks: Iterable[bytes]) -> dict[str, bytes]:
    parts = enumerate(_parts(tasks), 1)
    files = {
        _FILE if at == 1 else f"label-studio-{at}.json": list_of_lines(part) for at, part in parts
    }
    return {**files, "label-studio-config.xml": config().encode()}


def _parts(tasks: Iterable[bytes]) -> Iterator[list[bytes]]:
    """The tasks of each file, of the first also where there is none."""
    part: list[bytes] = []
    size = _AROUND
    for line in tasks:
        if part and (size + len(line) + _BETWEEN > MOST_BYTES or len(part) == MOST_TASKS):
            yield part
            part, size = [], _AROUND
        part.append(line)
        size += len(line) + _BETWEEN
    yield part


def _task(document: RawDocument) -> dict[str, Any]:
    regions, links = part(document)
    result = [*map(_region, regions), *map(_relation, links)]
    data = {
        "text": document.text,
        "name": document.name,
        TEXT_FACTS: text_facts(document, Unit.CODE_POINTS),
        PASSENGER: dict(document.passenger),
    }
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
    return compact(dict(region.attributes))


def _relation(link: Link) -> dict[str, Any]:
    return {
        "type": "relation",
        "from_id": link.source,
        "to_id": link.target,
        "direction": "right",
        "labels": [link.label],
    }


LABEL_STUDIO = Format(
    key="label-studio",
    name="Label Studio",
    suffixes=(".json",),
    sniff=sniff,
    holds=carrying("fragments", "overlap", "vendors", "vendor_stance", "metrics"),
    read=read,
    write=write,
    remarks=line_end_remarks,
    units=(Unit.CODE_POINTS, Unit.UTF16),
    records=Records(suffix=".json", record=task, files=_files, spans=spans_in),
)
