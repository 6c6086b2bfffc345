"""Label Studio's tasks made of claims as they are stored, and such tasks looked at again.

Marks, links and regions of their own for every claim take many times longer than the text that is
made of them in the end. `tests/formats/test_label_studio_tasks.py` compares the two ways.
"""

import hashlib
import json
import json.encoder
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from reader.formats.marks import CLAIM, METRIC, PASSENGER, SPEAKER, TIME, VENDOR, Unit
from reader.formats.regions import FRAGMENT
from reader.formats.take_apart import NO_STANCE
from reader.formats.text_facts import SCHEMA, TEXT_FACTS, around
from reader.formats.writing import encoded

_text = json.encoder.encode_basestring

#: Ways to describe a claim that are kept with the text that is made of them.
_KEPT = 1_000


def task(name: str, text: str, bodies: Sequence[str], claims: Sequence[Any]) -> bytes:
    """One article's task as a line of JSON; *claims* are the data of the stored texts *bodies*."""
    results: list[str] = []
    links: list[str] = []
    joins: list[str] = []
    for claim in claims:
        id_, fragments = claim["id"], claim["fragments"]
        results.append(_region(id_, CLAIM, fragments[0], _described(claim)))
        for number, fragment in enumerate(fragments[1:], 1):
            results.append(_region(f"{id_}~{number}", CLAIM, fragment, ""))
            joins.append(_relation(id_, f"{id_}~{number}", FRAGMENT))
        for mark, label, quote, said, link in _parts(claim):
            results.append(_region(mark, label, quote, _meta(said)))
            links.append(_relation(id_, mark, link))
    carried = ",".join(
        [f"{_text(claim['id'])}:{body}" for claim, body in zip(claims, bodies, strict=True)]
    )
    return encoded(
        f'{{"data":{{"text":{_text(text)},"name":{_text(name)},{_facts(text, claims)},'
        f'"{PASSENGER}":{{{carried}}}}},'
        f'"annotations":[{{"result":[{",".join([*results, *links, *joins])}]}}]}}'
    )


def _facts(text: str, claims: Sequence[Any]) -> str:
    """As :func:`reader.formats.text_facts.text_facts` has it."""
    places = []
    for claim in claims:
        fragments = claim["fragments"]
        before, after = around(text, fragments[0]["start"], fragments[-1]["end"])
        places.append(f"{_text(claim['id'])}:[{_text(before)},{_text(after)}]")
    digest = hashlib.sha256(text.encode()).hexdigest()
    return (
        f'"{TEXT_FACTS}":{{"schema":"{SCHEMA}","unit":"{Unit.CODE_POINTS}","sha256":"{digest}",'
        f'"around":{{{",".join(places)}}}}}'
    )


#: A mark's id and label, its quote, what is said of it, and the label of the link to it.
_Part = tuple[str, str, Any, dict[str, str], str]


def _parts(claim: Any) -> Iterator[_Part]:
    """What has marks of its own beside the claim's words."""
    id_, speaker = claim["id"], claim["speaker"]
    for at, vendor in enumerate(claim["vendors"]):
        said, link = {"vendor": vendor["vendor"]}, vendor["stance"] or NO_STANCE
        for number, mention in enumerate(vendor["mentions"]):
            yield f"{id_}.v{at}.{number}", VENDOR, mention, said, link
    for at, metric in enumerate(claim["metrics"]):
        yield f"{id_}.m{at}", METRIC, metric["quote"], _measured(metric), "metric"
    if speaker["mention"] is not None:
        said = {"type": speaker["type"], "name": speaker["name"] or ""}
        yield f"{id_}.s", SPEAKER, speaker["mention"], said, "speaker"
    for at, time in enumerate(claim["times"]):
        yield f"{id_}.t{at}", TIME, time, {}, "time"


def _measured(metric: Any) -> dict[str, str]:
    numbers = {key: metric[key] for key in ("value", "value_min", "value_max")}
    return {
        "kind": metric["kind"],
        "comparator": metric["comparator"],
        **{key: repr(value) for key, value in numbers.items() if value is not None},
        "unit": metric["unit"] or "",
        "note": metric["note"] or "",
    }


def _described(claim: Any) -> str:
    stance = claim["stance"]
    labels = (
        stance["polarity"] or "",
        stance["target"] or "",
        stance["certainty"],
        claim["kind"],
        claim["status"],
    )
    note = claim["note"]
    return _meta({**_named(labels), "note": note}) if note else _labelled(labels)


def _named(labels: tuple[str, ...]) -> dict[str, str]:
    return dict(zip(("polarity", "target", "certainty", "kind", "status"), labels, strict=True))


@lru_cache(_KEPT)
def _labelled(labels: tuple[str, ...]) -> str:
    return _meta(_named(labels))


def _meta(said: dict[str, str]) -> str:
    """What is said of a region, as its note, where anything is."""
    told = ",".join([f"{_text(key)}:{_text(value)}" for key, value in said.items() if value])
    return f',"meta":{{"text":[{_text(f"{{{told}}}")}]}}' if told else ""


def _region(id_: str, label: str, quote: Any, meta: str) -> str:
    return (
        f'{{"id":{_text(id_)},"from_name":"span","to_name":"text","type":"labels","value":'
        f'{{"start":{quote["start"]},"end":{quote["end"]},"text":{_text(quote["text"])},'
        f'"labels":["{label}"]}}{meta}}}'
    )


def _relation(source: str, target: str, label: str) -> str:
    return (
        f'{{"type":"relation","from_id":{_text(source)},"to_id":{_text(target)},'
        f'"direction":"right","labels":[{_text(label)}]}}'
    )


def spans_in(written: bytes, text: str) -> int | None:
    """How many spans a task has; ``None`` when one is not what the article's *text* says there."""
    found = json.loads(written)
    if found["data"]["text"] != text:
        return None
    (annotation,) = found["annotations"]
    values = [entry["value"] for entry in annotation["result"] if entry["type"] == "labels"]
    for value in values:
        start, end = value["start"], value["end"]
        if not 0 <= start < end <= len(text) or text[start:end] != value["text"]:
            return None
    return len(values)
