"""What a project should hold, told without a file: plain dictionaries and lists beside the rig."""

from bisect import bisect_left, insort
from collections import Counter
from typing import TypeVar

from reader.core.article import Article
from reader.core.change import KINDS, Change, Entity, Setting, kind_of
from reader.core.claim import Claim
from reader.core.tagset import TagSet, Vendor
from tests.rigs.editor import State

T = TypeVar("T", Article, Claim, Vendor, TagSet, Setting)


class MisfitError(Exception):
    """The model says that a change does not fit."""


class Model:
    """What a project should hold, in dictionaries and lists; a change costs what it touches."""

    def __init__(self, founding: Change) -> None:
        self.values: State = {}
        self.entries: list[tuple[str, str, Change]] = []
        self.undoable: list[tuple[str, Change]] = []
        self.redoable: list[tuple[str, Change]] = []
        self._ids: dict[type, list[str]] = {}
        self._taken: Counter[tuple[str, str]] = Counter()
        self.alter(founding)

    def alter(self, change: Change) -> None:
        """Change the values; raises :class:`MisfitError`, altering nothing, if it does not fit."""
        done: list[tuple[bool, Entity]] = []
        try:
            for value in change.removed:
                if self.values.get((kind_of(value), value.id)) != value:
                    raise MisfitError
                done.append((False, value))
                self._take_out(value)
            for value in change.added:
                if (kind_of(value), value.id) in self.values:
                    raise MisfitError
                done.append((True, value))
                self._put_in(value)
            if not all(map(self._in_order, (*change.removed, *change.added))):
                raise MisfitError
        except MisfitError:
            for was_put_in, value in reversed(done):
                (self._take_out if was_put_in else self._put_in)(value)
            raise

    def fits(self, change: Change) -> bool:
        """Whether the change could be done."""
        try:
            self.alter(change)
        except MisfitError:
            return False
        self.alter(change.inverse())
        return True

    def _put_in(self, value: Entity) -> None:
        self.values[kind_of(value), value.id] = value
        insort(self._ids.setdefault(type(value), []), value.id)
        self._taken.update(_unique(value))

    def _take_out(self, value: Entity) -> None:
        del self.values[kind_of(value), value.id]
        ids = self._ids[type(value)]
        del ids[bisect_left(ids, value.id)]
        self._taken.subtract(_unique(value))

    def _in_order(self, value: Entity) -> bool:
        """Whether names and texts are there once, and claims have their article."""
        if isinstance(value, Claim):
            there = ("claim", value.id) in self.values
            return not there or ("article", value.article) in self.values
        if not isinstance(value, Article):
            return True
        alone = all(self._taken[key] < 2 for key in _unique(value))
        needed = self._taken["claims of", value.id] > 0
        return alone and (not needed or ("article", value.id) in self.values)

    def do(self, change: Change, reason: str) -> None:
        """A new change."""
        self.alter(change)
        self.undoable.append((reason, change))
        self.redoable.clear()
        self.entries.append(("do", reason, change))

    def undo(self) -> Change | None:
        """Take the newest back."""
        return self._turn("undo", self.undoable, self.redoable)

    def redo(self) -> Change | None:
        """Do what was taken back last again."""
        return self._turn("redo", self.redoable, self.undoable)

    def _turn(
        self, act: str, source: list[tuple[str, Change]], target: list[tuple[str, Change]]
    ) -> Change | None:
        if not source:
            return None
        reason, change = source.pop()
        inverse = change.inverse()
        self.alter(inverse)
        target.append((reason, inverse))
        self.entries.append((act, reason, inverse))
        return inverse

    def of(self, kind: type[T]) -> list[T]:
        """The values of one kind, by id."""
        found = (self.values[_name_of(kind), id_] for id_ in self._ids.get(kind, ()))
        return [value for value in found if isinstance(value, kind)]


def _name_of(kind: type[Entity]) -> str:
    return next(name for name, one in KINDS.items() if one is kind)


def _unique(value: Entity) -> tuple[tuple[str, str], ...]:
    """What is counted of a value: an article's name and text, of which there may be one."""
    if isinstance(value, Article):
        return ("name", value.name), ("sha256", value.sha256)
    return (("claims of", value.article),) if isinstance(value, Claim) else ()
