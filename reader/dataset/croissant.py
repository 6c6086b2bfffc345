"""The Croissant description of a dataset (`croissant.json`), for tools that load by metadata."""

from typing import Any

from reader.dataset.dataset_facts import Facts
from reader.dataset.features import as_croissant
from reader.dataset.json_files import pretty

_CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}


def croissant(facts: Facts) -> str:
    """The whole of `croissant.json`: every data file with its hash, every split with its fields."""
    described: dict[str, Any] = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "name": "claims",
        "alternateName": facts.title,
        "description": facts.description,
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "citeAs": f"{facts.title}, version {facts.options.version}",
        "inLanguage": "zh",
        "license": facts.options.license,
        "version": facts.options.version,
    }
    if facts.options.published is not None:
        described["datePublished"] = facts.options.published
    shown = [
        (layout, split) for layout in ("claims", "documents") for split in facts.filled(layout)
    ]
    described["distribution"] = [_file(facts, layout, split) for layout, split in shown]
    described["recordSet"] = [_records(facts, layout, split) for layout, split in shown]
    return pretty(described)


def _file(facts: Facts, layout: str, split: str) -> dict[str, Any]:
    file = facts.files[layout, split]
    return {
        "@type": "cr:FileObject",
        "@id": file.name,
        "name": file.name,
        "contentUrl": file.name,
        "contentSize": f"{file.bytes} B",
        "encodingFormat": "application/jsonlines",
        "sha256": file.sha256,
    }


def _records(facts: Facts, layout: str, split: str) -> dict[str, Any]:
    file, name = facts.files[layout, split], f"{layout}-{split}"
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "description": f"The {layout} of the split {split}: {file.records} records.",
        "field": list(as_croissant(facts.features[layout], file.name, name)),
    }
