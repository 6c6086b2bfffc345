"""Keeps the one stage that takes long to compile ready made, so that the first toggle is quick."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from reader import assets
from reader.script.chains import Dictionaries
from reader.script.compiling import index_of
from reader.script.single_characters import Letters
from reader.script.stage import Level, Stage

_Value = TypeVar("_Value")

# The stage of nearly 50,000 phrases, which every conversion from simplified text begins with.
STAGE = ("STPhrases", "STCharacters")


@dataclass(frozen=True, slots=True)
class Prebuilt:
    """What compiling found out about the stage, for dictionaries with these checksums."""

    checksums: tuple[int, ...]
    found: dict[str, Any]

    def stage(self, keys: set[str], letters: Letters, kind: type[Stage]) -> Stage:
        """Return the stage as if it had been compiled from its dictionaries."""
        found = self.found
        differing = found["keys"].split(" ")
        keys.difference_update(found["barred"], differing)
        keys.update(differing)  # These very strings: the values need not keep them a second time.
        sets = [tuple(lengths) for lengths in found["length_sets"]]
        lengths = _pick(found["firsts"], found["lengths"], sets)
        level = Level(
            keys=frozenset(keys),
            values=dict(zip(differing, found["values"].split(" "), strict=True)),
            several={key: tuple(values) for key, values in found["several"].items()},
            letters=frozenset(lengths).union(found["letters"]),
            lengths=lengths,
            longest=found["longest"],
        )
        shapes = [tuple((0, *shape) for shape in one) for one in found["shapes"]]
        after = _pick(_pairs(found["after"]), found["after_shapes"], shapes)
        before = _pick(_pairs(found["before"]), found["before_shapes"], shapes)
        return kind(
            levels=(level,), inner=level.letters, letters=letters, index=index_of(after, before, {})
        )


def _pairs(joined: str) -> list[str]:
    return [joined[place : place + 2] for place in range(0, len(joined), 2)]


def _pick(
    keys: Iterable[str], numbers: Iterable[int], values: Sequence[_Value]
) -> dict[str, _Value]:
    return dict(zip(keys, map(values.__getitem__, numbers), strict=True))


def file_name(dictionaries: Dictionaries) -> str:
    """Return the name of the file for a choice of dictionaries."""
    return f"index-{dictionaries}.json"


def load(dictionaries: Dictionaries) -> Prebuilt | None:
    """Read what was built beforehand; None when there is nothing usable, and compiling must do."""
    try:
        file = assets.path("dictionaries", file_name(dictionaries))
        found = json.loads(file.read_bytes())
        return Prebuilt(tuple(found["checksums"]), found)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def dump(stage: Stage, keys: Iterable[str], checksums: tuple[int, ...]) -> str:
    """Return the text of the file for a stage compiled of phrases with these keys."""
    (level,) = stage.levels
    after, before = sorted(stage.index.after.items()), sorted(stage.index.before.items())
    length_sets = sorted(set(level.lengths.values()))
    shapes = sorted({*stage.index.after.values(), *stage.index.before.values()})
    firsts, values = sorted(level.lengths), sorted(level.values)
    found = {
        "checksums": checksums,
        # Keys that can never match.
        "barred": sorted(set(keys) - level.keys),
        "longest": level.longest,
        # Those that begin no key.
        "letters": "".join(sorted(level.letters - level.lengths.keys())),
        "several": dict(sorted(level.several.items())),
        "length_sets": length_sets,
        "firsts": "".join(firsts),
        "lengths": [length_sets.index(level.lengths[char]) for char in firsts],
        # Without the number of the level, of which there is one.
        "shapes": [[shape[1:] for shape in one] for one in shapes],
        "after": "".join(pair for pair, _ in after),
        "after_shapes": [shapes.index(at) for _, at in after],
        "before": "".join(pair for pair, _ in before),
        "before_shapes": [shapes.index(at) for _, at in before],
        "keys": " ".join(values),
        "values": " ".join(level.values[key] for key in values),
    }
    # A line a part: small changes stay small in the history.
    parts = [
        f"{json.dumps(name)}:{json.dumps(part, ensure_ascii=False, separators=(',', ':'))}"
        for name, part in found.items()
    ]
    return "{" + ",\n".join(parts) + "}\n"
