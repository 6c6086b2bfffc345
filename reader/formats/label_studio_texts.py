"""Which texts a task of Label Studio is about, and the results that are of each."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reader.formats.label_studio_pages import shown_text
from reader.formats.marks import PASSENGER
from reader.formats.reading import object_or_none

Result = dict[str, Any]

#: Data that is no text but tells where a picture, a sound or a text lies.
_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*://|/data/)\S+")

#: So many results tell which text they are of.
_ENOUGH = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A text of a task, under the key of its data.

    Where a task has several, ``ids`` are those of the results that are of this one. Where the
    data is a list of paragraphs, ``begins`` are their offsets in the text.
    """

    key: str
    text: str
    ids: frozenset[str] | None = None
    begins: tuple[int, ...] = ()

    def own(self, annotation: Mapping[str, Any]) -> Mapping[str, Any]:
        """An annotation with the results that are of this text, counted in all of it."""
        results = annotation.get("result")
        if not isinstance(results, list) or (self.ids is None and not self.begins):
            return annotation
        kept = (each for each in results if self.ids is None or _end(each) in self.ids)
        return {**annotation, "result": [self._counted(each) for each in kept]}

    def _counted(self, result: Any) -> Any:
        value = object_or_none(object_or_none(result).get("value"))
        sides = [(str(value.get(side)), value.get(f"{side}Offset")) for side in ("start", "end")]
        offsets = [
            self.begins[int(number)] + offset
            for number, offset in sides
            if number.isdecimal() and int(number) < len(self.begins) and isinstance(offset, int)
        ]
        if len(offsets) != 2:
            return result
        kept = {key: part for key, part in value.items() if not key.endswith("Offset")}
        return {**result, "value": {**kept, "start": offsets[0], "end": offsets[1]}}


def labelled_texts(data: Mapping[str, Any], results: Sequence[Any]) -> tuple[Labelled, ...]:
    """Every text of a task that results are of, the main one first; none without any text."""
    texts = {
        key: value
        for key, value in data.items()
        if isinstance(value, str) and not _ADDRESS.fullmatch(value.strip())
    }
    said = [each for each in results if isinstance(each, dict)]
    values = [object_or_none(each.get("value")) for each in said]
    main = _main(texts, values)
    if main is None:
        return tuple(_dialogues(data))
    of = _keys(texts, main, said) if len(texts) > 1 and PASSENGER not in data else {}
    if set(of.values()) <= {main}:
        return (Labelled(key=main, text=shown_text(texts[main], values)),)
    ids: dict[str, set[str]] = defaultdict(set)
    for each in said:
        if each.get("type") != "relation":
            ids[of.get(str(each.get("to_name")), main)].add(_end(each))
    return tuple(
        Labelled(key=key, text=shown_text(texts[key], values), ids=frozenset(ids[key]))
        for key in sorted(ids, key=lambda key: (key != main, key))
    )


def _main(texts: Mapping[str, str], values: Sequence[Mapping[str, Any]]) -> str | None:
    """``text``, else the text that the words stand in, the longest of several."""
    if "text" in texts:
        return "text"
    words = [value["text"] for value in values if isinstance(value.get("text"), str)]
    fitting = [key for key, text in texts.items() if any(each in text for each in words)]
    if len(texts) != 1 and not fitting:
        return None
    return max(fitting or texts, key=lambda key: len(texts[key]))


def _keys(texts: Mapping[str, str], main: str, results: Sequence[Result]) -> dict[str, str]:
    """The key of the text that the results of each control object are right in."""
    right: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys((main, *texts), 0))
    for result in results:
        value = object_or_none(result.get("value"))
        start, end, words = (value.get(key) for key in ("start", "end", "text"))
        if isinstance(start, int) and isinstance(end, int) and isinstance(words, str):
            counts = right[str(result.get("to_name"))]
            if sum(counts.values()) < _ENOUGH:
                for key, text in texts.items():
                    counts[key] += text[start:end] == words
    return {name: max(counts, key=lambda key: counts[key]) for name, counts in right.items()}


def _end(result: Any) -> str:
    """The region that a result is about; a relation is where it begins."""
    found = object_or_none(result)
    return str(found.get("from_id" if found.get("type") == "relation" else "id"))


def _dialogues(data: Mapping[str, Any]) -> Iterator[Labelled]:
    """The first list of paragraphs, each begun by who says it, as the tool shows them."""
    for key, value in data.items():
        if not isinstance(value, list) or not value:
            continue
        texts = [object_or_none(item).get("text") for item in value]
        if not all(isinstance(text, str) for text in texts):
            continue
        whole, begins = "", []
        for item, text in zip(value, texts, strict=True):
            author = item.get("author")
            whole += f"{author}: " if isinstance(author, str) and author else ""
            begins.append(len(whole))
            whole += f"{text}\n"
        yield Labelled(key=key, text=whole, begins=tuple(begins))
        return
