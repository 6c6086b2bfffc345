"""Claims from their structures in a CAS: marks, links, and the whole claim riding along."""

import hashlib
from collections.abc import Iterator
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from reader.core.claim import Claim
from reader.formats.cas_structures import Structure, Structures
from reader.formats.cas_types import CLAIM_TEXTS
from reader.formats.marks import CLAIM, METRIC, SPEAKER, TIME, VENDOR, Link, Mark, Unit
from reader.formats.reading import whole
from reader.formats.take_apart import NO_STANCE
from reader.formats.units import Ruler

#: Signs claims of which the file does not say who made them.
_UNSIGNED = "cas-json"

_METRIC = {
    "kind": "kind",
    "comparator": "comparator",
    "value": "value",
    "value_min": "valueMin",
    "value_max": "valueMax",
    "unit": "unit",
    "note": "note",
}


class ClaimReader:
    """Reads the claims of one text, collecting marks, links and passengers."""

    def __init__(self, structures: Structures, text: str) -> None:
        self._structures = structures
        self._ruler = Ruler(text)
        self._digest = hashlib.sha256(text.encode()).hexdigest()
        self.marks: list[Mark] = []
        self.links: list[Link] = []
        self.passenger: dict[str, Any] = {}
        self.fingerprints: dict[str, str] = {}
        #: Ids of the structures that are parts of some claim.
        self.used: set[int] = set()

    def read(self, claim: Structure) -> None:
        """One claim; a second one under the same identifier gets an id of its own."""
        given = claim.get("identifier")
        made = str(uuid5(NAMESPACE_OID, f"{self._digest}:{claim['%ID']}"))
        id_ = given if isinstance(given, str) and given else made
        key = f"{id_}#{claim['%ID']}" if id_ in self.passenger else id_
        fragments = self._structures.parts(claim, "fragments") or [claim]
        self.used.update(each["%ID"] for each in fragments)
        attributes = {
            name: value
            for name, feature in (
                ("polarity", "polarity"),
                ("target", "stanceTarget"),
                ("certainty", "certainty"),
                ("kind", "kind"),
                ("status", "status"),
                ("note", "note"),
            )
            if isinstance(value := claim.get(feature), str) and value
        }
        self.marks.append(self.mark(claim, CLAIM, key, attributes, fragments))
        data = {
            "id": id_,
            "article": "",
            "fragments": [self._quote(each) for each in fragments],
            "annotator": claim.get("annotator", _UNSIGNED),
            **{field: claim[name] for name, field in CLAIM_TEXTS.items() if name in claim},
            "stance": self._stance(claim),
            "vendors": list(self._vendors(claim, key)),
            "metrics": list(self._metrics(claim, key)),
            "speaker": self._speaker(claim, key),
            "times": list(self._times(claim, key)),
            "flags": self._structures.elements(claim, "flags"),
            **({"tag_set": claim["tagSet"]} if "tagSet" in claim else {}),
        }
        self.passenger[key] = {**_DEFAULTS, **data}
        if isinstance(claim.get("exported"), str):
            self.fingerprints[key] = claim["exported"]

    def mark(
        self,
        structure: Structure,
        label: str,
        id_: str,
        attributes: dict[str, str],
        stretches: list[Structure] | None = None,
    ) -> Mark:
        """A mark of annotations; their words hold where they still stand where these were made."""
        parts = [structure] if stretches is None else stretches
        words = [self._words(part) for part in parts]
        kept = tuple(each for each in words if each is not None)
        around = (parts[0].get("prefix"), parts[0].get("suffix")) if len(kept) == 1 else ()
        said = tuple(each for each in around if isinstance(each, str))
        return Mark(
            id=id_,
            label=label,
            spans=tuple(map(self._pair, parts)),
            quotes=kept if len(kept) == len(parts) else None,
            attributes=attributes,
            context=(said[0], said[1]) if len(said) == 2 else None,
            place=self._structures.where(structure),
        )

    def _pair(self, part: Structure) -> tuple[int, int]:
        where = self._structures.where(part)
        return whole(part.get("begin"), where), whole(part.get("end"), where)

    @staticmethod
    def _words(part: Structure) -> str | None:
        words = part.get("quote")
        stands = part.get("place") == f"{part.get('begin')}-{part.get('end')}"
        return words if stands and isinstance(words, str) else None

    def _quote(self, part: Structure) -> dict[str, Any] | None:
        span = self._ruler.span(Unit.UTF16, *self._pair(part))
        if span is None:
            return None
        return {"start": span.start, "end": span.end, "text": span.cut(self._ruler.text)}

    @staticmethod
    def _stance(claim: Structure) -> dict[str, Any]:
        return {
            "polarity": claim.get("polarity"),
            "target": claim.get("stanceTarget"),
            "certainty": claim.get("certainty", "asserted"),
        }

    def _part(
        self, part: Structure, key: str, label: str, link: str, attributes: dict[str, Any]
    ) -> dict[str, Any] | None:
        """A part as a mark that is linked from its claim, and as a quote."""
        self.used.add(part["%ID"])
        id_ = f"{key}.{label}.{part['%ID']}.{len(self.marks)}"
        plain = {name: str(value) for name, value in attributes.items() if value is not None}
        self.marks.append(self.mark(part, label, id_, plain))
        self.links.append(Link(key, id_, link))
        return self._quote(part)

    def _vendors(self, claim: Structure, key: str) -> Iterator[dict[str, Any]]:
        """Links of one number are one vendor with several mentions."""
        found: dict[object, dict[str, Any]] = {}
        for link in self._structures.parts(claim, "vendors"):
            mention = self._structures.referred(link, "target")
            stance = link.get("role")
            words = mention and self._quote(mention)
            vendor = link.get("vendor")
            if vendor is None:
                vendor = words["text"] if words else "unknown"
            number = link.get("number")
            group = number if isinstance(number, int) else (vendor, stance)
            stood = found.setdefault(
                (group, str(vendor), str(stance)),
                {"vendor": vendor, "stance": stance, "mentions": []},
            )
            if mention is not None:
                role = stance if isinstance(stance, str) and stance else NO_STANCE
                quote = self._part(mention, key, VENDOR, role, {"vendor": vendor})
                stood["mentions"].append(quote)
        yield from found.values()

    def _metrics(self, claim: Structure, key: str) -> Iterator[dict[str, Any]]:
        for metric in self._structures.parts(claim, "metrics"):
            said = {field: metric.get(feature) for field, feature in _METRIC.items()}
            said["kind"] = said["kind"] or "count"
            said["comparator"] = said["comparator"] or "eq"
            quote = self._part(metric, key, METRIC, "metric", said)
            yield {"quote": quote, **said}

    def _speaker(self, claim: Structure, key: str) -> dict[str, Any]:
        speaker = self._structures.referred(claim, "speaker") or {}
        named = {"type": speaker.get("kind", "author"), "name": speaker.get("name")}
        mention = self._structures.referred(speaker, "mention") if speaker else None
        quote = mention and self._part(mention, key, SPEAKER, "speaker", named)
        return {**named, "vendor": speaker.get("vendor"), "mention": quote}

    def _times(self, claim: Structure, key: str) -> Iterator[dict[str, Any] | None]:
        for time in self._structures.parts(claim, "times"):
            yield self._part(time, key, TIME, "time", {})


#: What a claim of another hand need not say.
_DEFAULTS = {
    field: Claim.__dataclass_fields__[field].default for field in ("kind", "note", "tag_set")
} | {"status": "draft", "origin": "manual"}
