"""The history of a project file: its rows, who made them, and what undo and redo do next."""

from collections.abc import Iterator

from reader.core.errors import RecordError
from reader.core.history import Act, Entry
from reader.store.connect import explained
from reader.store.history import FOUNDING, change_of
from reader.store.values import StoredValues

_ACTS = frozenset(act.value for act in Act)
#: Above every sequence number.
_PAST_ALL = 2**63 - 1
#: Rows about an article, and about its claims as they were then.
_OF_ARTICLE = (
    "EXISTS (SELECT 1 FROM history_items i WHERE i.entry = h.seq AND ("
    "(i.kind = 'article' AND i.id = ?) OR (i.kind = 'claim' "
    "AND json_extract(coalesce(i.after, i.before), '$.article') = ?)))"
)
_OF_CLAIM = "h.seq IN (SELECT entry FROM history_items WHERE kind = 'claim' AND id = ?)"

#: Of several rows that took out the same thing only the newest; never what an undo took out.
_REMOVALS = (
    "SELECT DISTINCT max(i.entry) FROM history_items i JOIN history h ON h.seq = i.entry "
    "WHERE i.after IS NULL AND i.kind IN ('claim', 'article') AND h.act <> 'undo' "
    "AND NOT EXISTS (SELECT 1 FROM claims WHERE id = i.id AND i.kind = 'claim') "
    "AND NOT EXISTS (SELECT 1 FROM articles WHERE id = i.id AND i.kind = 'article') "
    "GROUP BY i.kind, i.id ORDER BY 1 DESC"
)

#: From the newest row down. A row of the kind to be stepped over names the one that it turned
#: round, and all between the two is settled: the way goes on below that one. So thousands of
#: undos in a row are one step, and what other programs wrote meanwhile confuses nothing. It
#: always goes down, whatever a damaged or hostile file names.
_REACHED = """
    WITH RECURSIVE way (seq, act, reason, undoes) AS (
        SELECT seq, act, reason, undoes FROM history
        WHERE seq = (SELECT max(seq) FROM history)
        UNION ALL
        SELECT h.seq, h.act, h.reason, h.undoes FROM way JOIN history h ON h.seq = (
            SELECT max(seq) FROM history WHERE seq < coalesce(
                (SELECT min(o.seq, way.seq) FROM history o WHERE o.id = way.undoes), way.seq
            )
        )
        WHERE way.act = ?
    )
    SELECT seq, act, reason FROM way ORDER BY seq LIMIT 1
"""


class StoredHistory(StoredValues):
    """The history of one project file."""

    def entries(
        self,
        *,
        before: int | None = None,
        limit: int = -1,
        annotator: str | None = None,
        article: str | None = None,
        claim: str | None = None,
        reason: str | None = None,
    ) -> Iterator[Entry]:
        """Up to *limit* rows (−1: all) below the sequence number *before*, newest first.

        Those of one annotator, article (with its claims), claim or reason alone where one is
        given. Raises :class:`RecordError` for a row that is damaged.
        """
        # One bound always, so that SQLite goes straight to it instead of walking from the newest.
        tests: list[str] = ["h.seq < ?"]
        values: list[object] = [_PAST_ALL if before is None else before]
        for test, value in (
            ("h.annotator = ?", annotator),
            (_OF_ARTICLE, article),
            (_OF_CLAIM, claim),
            ("h.reason = ?", reason),
        ):
            if value is not None:
                tests.append(test)
                values += [value] * test.count("?")
        with explained(self.path):
            found = self.connection.execute(
                "SELECT seq, id, clock, at, annotator, act, reason, undoes FROM history h "
                f"WHERE {' AND '.join(tests)} ORDER BY h.seq DESC LIMIT ?",
                (*values, limit),
            ).fetchall()
            for row in found:
                yield self._entry(*row)

    def _entry(
        self,
        seq: int,
        id_: str,
        clock: int,
        at: str,
        annotator: str,
        act: str,
        reason: str,
        of: str | None,
    ) -> Entry:
        told = (id_, at, annotator, reason)
        if act not in _ACTS or not all(isinstance(words, str) for words in told):
            raise RecordError(f"history row {seq} is not of the expected form")
        return Entry(
            seq=seq,
            id=id_,
            clock=clock,
            at=at,
            annotator=annotator,
            act=Act(act),
            reason=reason,
            of=of,
            change=change_of(self.connection, seq),
        )

    def entry(self, seq: int) -> Entry:
        """The row with this sequence number."""
        return next(self.entries(before=seq + 1, limit=1))

    def entry_with_id(self, id_: str) -> Entry:
        """The row with this id. Raises :class:`NotFoundError`."""
        seq = self._one("SELECT seq FROM history WHERE id = ?", id_, "history row")
        return self.entry(int(seq))

    def removals(self) -> Iterator[Entry]:
        """Rows that took out a claim or an article that is not there now, newest first.

        What undo took out is not among them.
        """
        with explained(self.path):
            found = self.connection.execute(_REMOVALS).fetchall()
        for (seq,) in found:
            yield self.entry(seq)

    def annotators(self) -> tuple[str, ...]:
        """Everyone in the history, by name."""
        return self.column("SELECT DISTINCT annotator FROM history ORDER BY annotator")

    def last_entry(self) -> int:
        """The sequence number of the newest row; 0 when there is none."""
        return int(self.column("SELECT coalesce(max(seq), 0) FROM history")[0])

    def undoable(self) -> tuple[int, str] | None:
        """``(seq, reason)`` of the change that undo takes back next, or ``None``.

        It is the newest change or redo that is not within what an undo has taken back. The row
        that founded the project cannot be taken back.
        """
        seq, act, reason = self._reached(over=Act.UNDO)
        return None if act == Act.UNDO or reason == FOUNDING else (seq, reason)

    def redoable(self) -> tuple[int, str] | None:
        """``(seq, reason)`` of the undo that redo turns round next, or ``None``.

        Only undos after the last new change count, and none that a redo has turned round already.
        """
        seq, act, reason = self._reached(over=Act.REDO)
        return (seq, reason) if act == Act.UNDO else None

    def _reached(self, *, over: Act) -> tuple[int, str, str]:
        """The newest row that is not of the kind *over*, nor settled by one; else the last read.

        An empty history is told as one that was founded.
        """
        with explained(self.path):
            found: tuple[int, str, str] | None = self.connection.execute(
                _REACHED, (over.value,)
            ).fetchone()
        return (0, Act.DO.value, FOUNDING) if found is None else found
