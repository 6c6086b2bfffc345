"""One open project file: its values, its texts and its history, each change in one transaction."""

import contextlib
import sqlite3
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from reader.core.article import Article
from reader.core.change import Change, Setting
from reader.core.claim import Claim
from reader.core.errors import NotFoundError
from reader.core.history import Act, Entry
from reader.core.tagset import TagSet, Vendor
from reader.store import journal, rows, search
from reader.store.connect import explained, writing
from reader.store.project_file import back_up, make, open_existing

#: Texts kept in memory, in code points altogether: some hundred articles of usual length.
_TEXTS_KEPT = 4_000_000


class ArticleRow(NamedTuple):
    """One line of the article list: the article and how many claims it has."""

    article: Article
    claims: int


class Store:
    """The values of one project file. Not for use from several threads at once."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.connection = connection
        self._texts: OrderedDict[str, str] = OrderedDict()

    @classmethod
    def make(cls, path: Path) -> "Store":
        """A new, empty project file at *path*, which must not exist."""
        return cls(path, make(path))

    @classmethod
    def open(cls, path: Path) -> "Store":
        """The project at *path*. Raises :class:`StoreError` in one of its kinds."""
        return cls(path, open_existing(path))

    def close(self) -> None:
        """Close the file and take away the empty journal that TRUNCATE mode leaves beside it."""
        # Refused when another window has it open or the folder is read-only; then it stays.
        with contextlib.suppress(sqlite3.Error):
            self.connection.execute("PRAGMA journal_mode = DELETE")
        self.connection.close()

    def back_up(self, target: Path) -> None:
        """A whole copy of the project at *target*."""
        back_up(self.connection, self.path, target)

    # ------------------------------------------------------------ writing

    def apply(
        self,
        change: Change,
        *,
        id_: str,
        at: str,
        annotator: str,
        reason: str,
        act: Act = Act.DO,
        of: str | None = None,
        texts: Mapping[str, str] | None = None,
    ) -> None:
        """Write the change and its history row (and new texts by hash) in one transaction.

        Raises :class:`ConflictError` when the file no longer holds what the change starts
        from, :class:`StoreError` when it cannot be written; in both cases nothing changed.
        """
        with writing(self.connection, self.path):
            self._keep_texts(texts or {})
            rows.write_change(self.connection, change)
            journal.write_entry(
                self.connection,
                change,
                id_=id_,
                at=at,
                annotator=annotator,
                act=act,
                reason=reason,
                of=of,
            )

    def _keep_texts(self, texts: Mapping[str, str]) -> None:
        for digest, text in texts.items():
            cursor = self.connection.execute(
                "INSERT OR IGNORE INTO texts (sha256, text) VALUES (?, ?)", (digest, text)
            )
            if cursor.rowcount and cursor.lastrowid:
                search.index_texts(self.connection, ((cursor.lastrowid, text),))

    # ------------------------------------------------------------ reading

    def _all(self, sql: str, *values: object) -> list[tuple[str, ...]]:
        with explained(self.path):
            return self.connection.execute(sql, values).fetchall()

    def _one(self, sql: str, value: str, what: str) -> str:
        found = self._all(sql, value)
        if not found:
            raise NotFoundError(f"{self.path.name} has no {what} {value}")
        return found[0][0]

    def article_rows(self) -> tuple[ArticleRow, ...]:
        """Every article in order of first import, with the number of its claims."""
        found = self._all(
            "SELECT a.body, (SELECT count(*) FROM claims c WHERE c.article = a.id) "
            "FROM articles a JOIN texts t USING (sha256) ORDER BY t.rowid"
        )
        return tuple(ArticleRow(rows.article_from(body), int(count)) for body, count in found)

    def article(self, id_: str) -> Article:
        """The article with this id. Raises :class:`NotFoundError`."""
        body = self._one("SELECT body FROM articles WHERE id = ?", id_, "article")
        return rows.article_from(body)

    def article_by(self, column: str, value: str) -> Article | None:
        """The article whose ``name`` or ``sha256`` is *value*."""
        column = {"name": "name", "sha256": "sha256"}[column]
        found = self._all(f"SELECT body FROM articles WHERE {column} = ?", value)
        return rows.article_from(found[0][0]) if found else None

    def text(self, sha256: str) -> str:
        """The text with this hash. Raises :class:`NotFoundError`."""
        known = self._texts.pop(sha256, None)
        if known is None:
            known = self._one("SELECT text FROM texts WHERE sha256 = ?", sha256, "text")
        self._texts[sha256] = known
        while len(self._texts) > 1 and sum(map(len, self._texts.values())) > _TEXTS_KEPT:
            self._texts.popitem(last=False)
        return known

    def claims(self, article: str | None = None) -> tuple[Claim, ...]:
        """The claims of one article, or of all in order of import; by place in the text."""
        if article is not None:
            found = self._all(
                "SELECT body FROM claims WHERE article = ? ORDER BY start_at, end_at, id", article
            )
        else:
            found = self._all(
                "SELECT c.body FROM claims c JOIN articles a ON a.id = c.article "
                "JOIN texts t USING (sha256) ORDER BY t.rowid, c.start_at, c.end_at, c.id"
            )
        return tuple(rows.claim_from(body) for (body,) in found)

    def claim(self, id_: str) -> Claim:
        """The claim with this id. Raises :class:`NotFoundError`."""
        return rows.claim_from(self._one("SELECT body FROM claims WHERE id = ?", id_, "claim"))

    def vendors(self) -> tuple[Vendor, ...]:
        """Every vendor, class and topic, by id."""
        return tuple(
            rows.vendor_from(b) for (b,) in self._all("SELECT body FROM vendors ORDER BY id")
        )

    def tag_sets(self) -> tuple[TagSet, ...]:
        """The project's tag sets (one), by id."""
        found = self._all("SELECT body FROM tag_sets ORDER BY id")
        return tuple(rows.tag_set_from(body) for (body,) in found)

    def setting(self, id_: str) -> Setting | None:
        """The setting with this key, if it was ever set."""
        found = self._all("SELECT body FROM settings WHERE id = ?", id_)
        return rows.setting_from(found[0][0]) if found else None

    def find_texts(self, queries: Iterable[str], *, limit: int = -1) -> list[tuple[str, str]]:
        """``(article id, text)`` of articles that may hold one of *queries*, newest first."""
        with explained(self.path):
            found = search.find_texts(self.connection, queries, limit=limit)
        return [(article, self.text(digest)) for article, digest in found]

    def find_claims(self, queries: Iterable[str], *, limit: int = -1) -> tuple[Claim, ...]:
        """Claims whose words, note, speaker or flags may hold one of *queries*."""
        with explained(self.path):
            found = search.find_claims(self.connection, queries, limit=limit)
        return tuple(rows.claim_from(body) for (body,) in found)

    def entries(self, *, before: int | None = None, limit: int = -1) -> Iterable[Entry]:
        """History rows, newest first (``limit`` −1: all)."""
        with explained(self.path):
            yield from journal.entries(self.connection, before=before, limit=limit)

    def entry(self, seq: int) -> Entry:
        """The history row with this sequence number."""
        return next(iter(self.entries(before=seq + 1, limit=1)))

    def undoable(self) -> tuple[int, str] | None:
        """Sequence number and reason of the change that undo would take back."""
        with explained(self.path):
            return journal.undoable(self.connection)

    def redoable(self) -> tuple[int, str] | None:
        """Sequence number and reason of the undo that redo would turn round."""
        with explained(self.path):
            return journal.redoable(self.connection)
