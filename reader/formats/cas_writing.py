"""Writes one article and its claims as the structures of a CAS."""

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from reader.core.claim import Claim, Metric, Speaker, VendorStance
from reader.core.codec import from_data
from reader.core.span import Quote, Span
from reader.formats.cas_types import (
    CLAIM_TEXTS,
    CLAIM_TYPE,
    DOCUMENT_ANNOTATION,
    DOCUMENT_TYPE,
    FRAGMENT_TYPE,
    FS_ARRAY,
    LINK_TYPE,
    MENTION_TYPE,
    METRIC_TYPE,
    SOFA,
    SPEAKER_TYPE,
    STRING_ARRAY,
    TIME_TYPE,
    declarations,
)
from reader.formats.fingerprint import fingerprint
from reader.formats.marks import RawDocument, Unit
from reader.formats.text_facts import SCHEMA
from reader.formats.units import Ruler

_VIEW = "_InitialView"
#: So many code points before and after tell equal words apart.
_CONTEXT = 16


def cas_of(document: RawDocument) -> bytes:
    """The file of one document, made from the claims that it carries; one structure a line."""
    cas = _Cas(document)
    for key, data in document.passenger.items():
        cas.claim(from_data(Claim, data, place=key))
    structures = ",\n".join(map(_json, cas.structures))
    views = {_VIEW: {"%SOFA": 1, "%MEMBERS": cas.members}}
    return (
        f'{{\n"%TYPES": {_json(declarations())},\n'
        f'"%FEATURE_STRUCTURES": [\n{structures}\n],\n'
        f'"%VIEWS": {_json(views)}\n}}\n'
    ).encode()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


class _Cas:
    """The structures of one text while they are being made; ids count from one."""

    def __init__(self, document: RawDocument) -> None:
        self._ruler = Ruler(document.text)
        self.structures: list[dict[str, Any]] = []
        self.members: list[int] = []
        units = len(document.text.encode("utf-16-le")) // 2
        self._sofa = self._add(
            SOFA,
            sofaNum=1,
            sofaID=_VIEW,
            mimeType="text/plain",
            sofaString=document.text,
        )
        whole = {"@sofa": self._sofa, "begin": 0, "end": units, "language": "zh"}
        self.members.append(self._add(DOCUMENT_ANNOTATION, **whole))
        facts = {
            "name": document.name,
            "sha256": hashlib.sha256(document.text.encode()).hexdigest(),
            "schema": SCHEMA,
            "unit": Unit.UTF16.value,
        }
        self.members.append(self._add(DOCUMENT_TYPE, **facts))

    def _add(self, type_: str, **features: Any) -> int:
        """One structure; features without a value are left out, as the format has it."""
        number = len(self.structures) + 1
        given = {key: value for key, value in features.items() if value is not None}
        self.structures.append({"%ID": number, "%TYPE": type_, **given})
        return number

    def _array(self, elements: Sequence[int]) -> int | None:
        return self._add(FS_ARRAY, **{"%ELEMENTS": list(elements)}) if elements else None

    def _annotation(
        self, type_: str, span: Span, words: str | None, features: dict[str, Any]
    ) -> int:
        start, end = self._ruler.to_unit(Unit.UTF16, span)
        stands: dict[str, Any] = {"@sofa": self._sofa, "begin": start, "end": end}
        if words is not None:
            text = self._ruler.text
            stands |= {
                "quote": words,
                "place": f"{start}-{end}",
                "prefix": text[max(span.start - _CONTEXT, 0) : span.start],
                "suffix": text[span.end : span.end + _CONTEXT],
            }
        number = self._add(type_, **stands, **features)
        self.members.append(number)
        return number

    def _quote(self, type_: str, quote: Quote) -> int:
        return self._annotation(type_, quote.span, quote.text, {})

    def claim(self, claim: Claim) -> None:
        """The claim with everything that hangs on it."""
        several = len(claim.fragments) > 1
        fragments = [self._quote(FRAGMENT_TYPE, each) for each in claim.fragments if several]
        links = [
            link for at, vendor in enumerate(claim.vendors) for link in self._links(at, vendor)
        ]
        metrics = [self._metric(metric) for metric in claim.metrics]
        times = [self._quote(TIME_TYPE, time) for time in claim.times]
        flags = list(claim.flags)
        self._annotation(
            CLAIM_TYPE,
            claim.span,
            None if several else claim.fragments[0].text,
            {
                "identifier": claim.id,
                "annotator": claim.annotator,
                **{key: str(getattr(claim, field)) for key, field in CLAIM_TEXTS.items()},
                "polarity": claim.stance.polarity,
                "stanceTarget": claim.stance.target,
                "certainty": claim.stance.certainty,
                "tagSet": claim.tag_set,
                "exported": fingerprint(claim),
                "@flags": self._add(STRING_ARRAY, **{"%ELEMENTS": flags}) if flags else None,
                "@fragments": self._array(fragments),
                "@vendors": self._array(links),
                "@metrics": self._array(metrics),
                "@times": self._array(times),
                "@speaker": self._speaker(claim.speaker),
            },
        )

    def _links(self, number: int, vendor: VendorStance) -> list[int]:
        """A link for each mention, all with the vendor's number; without mentions one link."""
        said = {"vendor": vendor.vendor, "number": number, "role": vendor.stance}
        mentions = [self._quote(MENTION_TYPE, mention) for mention in vendor.mentions]
        if not mentions:
            return [self._add(LINK_TYPE, **said)]
        return [self._add(LINK_TYPE, **said, **{"@target": mention}) for mention in mentions]

    def _metric(self, metric: Metric) -> int:
        features = {
            "kind": metric.kind,
            "comparator": metric.comparator,
            "value": metric.value,
            "valueMin": metric.value_min,
            "valueMax": metric.value_max,
            "unit": metric.unit,
            "note": metric.note,
        }
        return self._annotation(METRIC_TYPE, metric.quote.span, metric.quote.text, features)

    def _speaker(self, speaker: Speaker) -> int:
        mention = speaker.mention and self._quote(MENTION_TYPE, speaker.mention)
        named = {"kind": speaker.type, "name": speaker.name, "vendor": speaker.vendor}
        return self._add(SPEAKER_TYPE, **named, **{"@mention": mention})
