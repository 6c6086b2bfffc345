"""Frozen classes whose methods are made later: they are what the standard decorator makes."""

import copy
import dataclasses
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from reader.core import values


@values.dataclass(frozen=True, slots=True)
class Later:
    """A value of the later kind."""

    start: int
    words: tuple[str, ...] = ()
    notes: list[str] = dataclasses.field(default_factory=list)


@dataclasses.dataclass(frozen=True, slots=True)
class AtOnce:
    """The same of the standard kind."""

    start: int
    words: tuple[str, ...] = ()
    notes: list[str] = dataclasses.field(default_factory=list)


@values.dataclass(frozen=True, slots=True, kw_only=True)
class Wider(Later):
    """One that stands on another, and looks at what it is given."""

    end: int = 9

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError("it ends before it begins")


def matched(value: object) -> object:
    match value:
        case Later(start, words) | AtOnce(start, words):
            return start, words
    return None


ACTS: dict[str, Callable[[Any], object]] = {
    "fields": lambda kind: [(each.name, each.type) for each in dataclasses.fields(kind)],
    "slots": lambda kind: (kind.__slots__, hasattr(kind(1), "__dict__")),
    "equal": lambda kind: (kind(1) == kind(1), kind(1) == kind(2), kind(1) == 1),
    "hash": lambda kind: hash(kind(1, ("a",), ())) == hash((1, ("a",), ())),
    "repr": lambda kind: repr(kind(1)).partition("(")[2],
    "replace": lambda kind: dataclasses.astuple(dataclasses.replace(kind(1), words=("b",))),
    "defaults": lambda kind: kind(1).notes is kind(1).notes,
    "pickle": lambda kind: pickle.loads(pickle.dumps(kind(1, ("c",)))) == kind(1, ("c",)),
    "copy": lambda kind: copy.copy(kind(3)) == kind(3),
    "match": lambda kind: matched(kind(4, ("d",))),
    "without": lambda kind: kind(),
    "assign": lambda kind: setattr(kind(1), "start", 2),
    "delete": lambda kind: delattr(kind(1), "start"),
}


def outcome(act: Callable[[Any], object], kind: type) -> object:
    """What an act gives, or the words of what it raises."""
    try:
        return act(kind)
    except (TypeError, AttributeError) as error:
        return type(error), str(error).replace(kind.__name__, "")


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_it_is_what_the_standard_decorator_makes(act: Callable[[Any], object]) -> None:
    assert outcome(act, Later) == outcome(act, AtOnce)


def test_the_methods_are_made_at_the_first_need_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    standard = dataclasses.dataclass

    def counted(**how: bool) -> Callable[[type], type]:
        asked.append(how)
        return standard(**how)

    monkeypatch.setattr(dataclasses, "dataclass", counted)

    @values.dataclass(frozen=True, slots=True)
    class Fresh:
        """Made here."""

        size: int

    assert not asked
    assert (Fresh(1).size, Fresh(2).size) == (1, 2)
    assert len(asked) == 1
    assert (Fresh(1), Fresh(2)) == (Fresh(1), Fresh(2))
    assert asked[1:] == [{"frozen": True, "slots": True}]


def test_a_class_that_is_not_frozen_is_left_to_the_standard_decorator() -> None:
    @values.dataclass(slots=True)
    class Open:
        """Can be changed."""

        size: int

    made = Open(1)
    made.size = 2
    assert made == Open(2)


def test_a_value_stands_on_another() -> None:
    assert Wider(1, end=5) == Wider(1, (), [], end=5)
    assert Wider.__slots__ == ("end",)
    with pytest.raises(ValueError, match="ends before"):
        Wider(10)


def test_what_a_class_says_itself_stays() -> None:
    @values.dataclass(frozen=True, slots=True)
    class Named:
        """Says its own name."""

        size: int

        def __repr__(self) -> str:
            return f"<{self.size}>"

    assert repr(Named(3)) == "<3>"


def test_threads_may_need_it_at_the_same_time() -> None:
    @values.dataclass(frozen=True, slots=True)
    class Shared:
        """Needed by many."""

        size: int

    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(Shared, range(200)))
    assert made == [Shared(number) for number in range(200)]
