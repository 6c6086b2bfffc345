"""The types of a claim's structures in a CAS, declared in every file that uses them."""

from collections.abc import Mapping
from typing import Any

ANNOTATION, TOP = "uima.tcas.Annotation", "uima.cas.TOP"
SOFA, DOCUMENT_ANNOTATION = "uima.cas.Sofa", "uima.tcas.DocumentAnnotation"
FS_ARRAY, STRING_ARRAY = "uima.cas.FSArray", "uima.cas.StringArray"

CLAIM_TYPE = "reader.Claim"
FRAGMENT_TYPE = "reader.Fragment"
MENTION_TYPE = "reader.Mention"
METRIC_TYPE = "reader.Metric"
TIME_TYPE = "reader.Time"
LINK_TYPE = "reader.VendorLink"
SPEAKER_TYPE = "reader.Speaker"
DOCUMENT_TYPE = "reader.Document"

#: What the structures of a file of ours follow.

_STRING, _DOUBLE, _INTEGER = "uima.cas.String", "uima.cas.Double", "uima.cas.Integer"

#: Texts of a claim that are features of the same name, with their field.
CLAIM_TEXTS = {"kind": "kind", "note": "note", "status": "status", "origin": "origin"}

_WORDS = {"quote": _STRING, "place": _STRING, "prefix": _STRING, "suffix": _STRING}

_TYPES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    CLAIM_TYPE: (
        ANNOTATION,
        {
            "identifier": _STRING,
            "annotator": _STRING,
            **dict.fromkeys(CLAIM_TEXTS, _STRING),
            "polarity": _STRING,
            "stanceTarget": _STRING,
            "certainty": _STRING,
            "tagSet": _STRING,
            "exported": _STRING,
            "flags": STRING_ARRAY,
            "fragments": f"{FRAGMENT_TYPE}[]",
            "vendors": f"{LINK_TYPE}[]",
            "metrics": f"{METRIC_TYPE}[]",
            "times": f"{TIME_TYPE}[]",
            "speaker": SPEAKER_TYPE,
            **_WORDS,
        },
    ),
    FRAGMENT_TYPE: (ANNOTATION, _WORDS),
    MENTION_TYPE: (ANNOTATION, _WORDS),
    TIME_TYPE: (ANNOTATION, _WORDS),
    METRIC_TYPE: (
        ANNOTATION,
        {
            "kind": _STRING,
            "comparator": _STRING,
            "value": _DOUBLE,
            "valueMin": _DOUBLE,
            "valueMax": _DOUBLE,
            "unit": _STRING,
            "note": _STRING,
            **_WORDS,
        },
    ),
    LINK_TYPE: (
        TOP,
        {"vendor": _STRING, "number": _INTEGER, "role": _STRING, "target": MENTION_TYPE},
    ),
    SPEAKER_TYPE: (
        TOP,
        {"kind": _STRING, "name": _STRING, "vendor": _STRING, "mention": MENTION_TYPE},
    ),
    DOCUMENT_TYPE: (
        TOP,
        {"name": _STRING, "sha256": _STRING, "schema": _STRING, "unit": _STRING},
    ),
}


def declarations() -> dict[str, Any]:
    """The section ``%TYPES`` of a file."""
    return {
        name: {
            "%NAME": name,
            "%SUPER_TYPE": parent,
            **{key: _feature(key, kind) for key, kind in features.items()},
        }
        for name, (parent, features) in _TYPES.items()
    }


def _feature(name: str, kind: str) -> dict[str, str]:
    return {"%NAME": name, "%RANGE": kind}
