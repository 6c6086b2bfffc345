"""Noticing what other programs change in a project file that is open here."""

from collections.abc import Iterable

from reader.core.change import KINDS, Change, Entity, kind_of
from reader.core.errors import NotFoundError
from reader.project.writing import Writing


class ExternalChanges(Writing):
    """The part of :class:`reader.project.Project` that watches the file."""

    #: The newest history row, and SQLite's data version, when the file was last looked at.
    _seen: int | None = None
    _version = 0

    def changed_elsewhere(self) -> bool:
        """Whether another program has changed the file since this or :meth:`catch_up` looked."""
        if self._seen is None:
            return False
        # In this order: a row that comes in between is another program's, and makes it true.
        last = self._store.last_entry()
        if self._store.data_version() != self._version:
            return True
        # All that is new is our own, and need not be known any longer.
        self._seen = last
        self._mine.clear()
        return False

    def catch_up(self) -> Change | None:
        """Tell the listeners what other programs have changed, all of it as one change.

        The first call only begins to watch. ``None`` when there is nothing to tell.
        """
        if self._seen is not None and not self.changed_elsewhere():
            return None
        since, self._version = self._seen, self._store.data_version()
        self._seen = self._store.last_entry()
        if since is None:
            self._mine.clear()
            return None
        # A changed file that holds no further row was put in this one's place or altered by hand.
        fresh = self.history(limit=max(0, self._seen - since))
        foreign = [entry.change for entry in reversed(fresh) if entry.id not in self._mine]
        self._mine.clear()
        change = self._net(foreign, mixed=len(foreign) < len(fresh))
        if change is not None:
            self._tell(change)
        return change

    def _net(self, changes: Iterable[Change], *, mixed: bool) -> Change | None:
        """The changes as one, from what was there first to what is there now.

        They are *mixed* when changes of our own lie between or behind them.
        """
        before: dict[tuple[str, str], Entity | None] = {}
        after: dict[tuple[str, str], Entity | None] = {}
        for change in changes:
            for side in (change.removed, change.added):
                for entity in side:
                    key = (kind_of(entity), entity.id)
                    before.setdefault(key, entity if side is change.removed else None)
                    after[key] = None if side is change.removed else entity
        # Our own later changes may have gone over it, so what is there now counts; without any it
        # is what was written last, and a hundred thousand articles need not be read once more.
        now = {key: self._now(key, one) for key, one in after.items()} if mixed else after
        removed = tuple(entity for key, entity in before.items() if entity and entity != now[key])
        added = tuple(
            entity for key, entity in now.items() if entity is not None and entity != before[key]
        )
        order = list(KINDS)
        added = tuple(sorted(added, key=lambda entity: order.index(kind_of(entity))))
        return Change(removed, added) if removed or added else None

    def _now(self, key: tuple[str, str], last: Entity | None) -> Entity | None:
        try:
            if key[0] == "claim":
                return self.claim(key[1])
            if key[0] == "article":
                return self.article(key[1])
        except NotFoundError:
            return None
        return last
