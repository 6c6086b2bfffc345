"""Reading the values of a project file: articles, texts, claims, vendors, tag set, settings."""

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

from reader.core.article import Article
from reader.core.change import Setting
from reader.core.claim import Claim
from reader.core.errors import NotFoundError
from reader.core.tagset import TagSet, Vendor
from reader.store import rows
from reader.store.bounded_connection import BoundedConnection
from reader.store.connect import explained
from reader.store.errors import DamagedError

T = TypeVar("T")

#: Values kept as they were read; what is stored is told by its own JSON text, never by time.
_VALUES_KEPT = 2_000

#: Texts kept in memory, in code points altogether: some hundred articles of usual length.
_TEXTS_KEPT = 4_000_000


class ArticleRow(NamedTuple):
    """One line of the article list: the article and how many claims it has."""

    article: Article
    claims: int


class StoredValues:
    """What one project file holds now."""

    def __init__(self, path: Path, connection: BoundedConnection) -> None:
        self.path = path
        self.connection = connection
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._kept = 0
        self._values: OrderedDict[str, object] = OrderedDict()

    def _all(self, sql: str, *values: object) -> list[tuple[str, ...]]:
        with explained(self.path):
            return self.connection.rows(sql, values)

    def _one(self, sql: str, value: str, what: str) -> str:
        found = self._all(sql, value)
        if not found:
            raise NotFoundError(f"{self.path.name} has no {what} {value}")
        return found[0][0]

    def column(self, sql: str, *values: object) -> tuple[str, ...]:
        """The first column of a query of this room."""
        return tuple(row[0] for row in self._all(sql, *values))

    def _read(self, body: str, kind: type[T], read: Callable[[str], T]) -> T:
        """The value that *body* describes; values never change, so equal texts may share one."""
        known = self._values.pop(body, None)
        value = known if isinstance(known, kind) else read(body)
        self._values[body] = value
        if len(self._values) > _VALUES_KEPT:
            self._values.popitem(last=False)
        return value

    def article_ids(self) -> tuple[str, ...]:
        """The ids of all articles in order of first import; nothing else of them is read."""
        found = self._all(
            # Crossed: the hashes of texts are read from their index; no text is passed over.
            "SELECT a.id FROM articles a CROSS JOIN texts t USING (sha256) ORDER BY t.rowid"
        )
        return tuple(id_ for (id_,) in found)

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
        return self._read(body, Article, rows.article_from)

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
            if not isinstance(known, str):
                raise DamagedError(f"{self.path.name} is damaged: the text {sha256} is none")
            self._kept += len(known)
        self._texts[sha256] = known
        while len(self._texts) > 1 and self._kept > _TEXTS_KEPT:
            self._kept -= len(self._texts.popitem(last=False)[1])
        return known

    def claims(self, article: str | None = None) -> tuple[Claim, ...]:
        """The claims of one article, or of all in order of import; by place in the text."""
        if article is not None:
            bodies = self.column(
                "SELECT body FROM claims WHERE article = ? ORDER BY start_at, end_at, id", article
            )
        else:
            bodies = self.column(
                "SELECT c.body FROM claims c JOIN articles a ON a.id = c.article "
                "JOIN texts t USING (sha256) ORDER BY t.rowid, c.start_at, c.end_at, c.id"
            )
        return tuple(self._read(body, Claim, rows.claim_from) for body in bodies)

    def claims_naming(self, vendor: str) -> tuple[Claim, ...]:
        """The claims that name the vendor with this id, as target or as the speaker's too."""
        bodies = self.column(
            "SELECT body FROM claims WHERE id IN "
            "(SELECT claim FROM claim_vendors WHERE vendor = ?) OR ? IN "
            "(json_extract(body, '$.stance.target'), json_extract(body, '$.speaker.vendor'))",
            vendor,
            vendor,
        )
        return tuple(self._read(body, Claim, rows.claim_from) for body in bodies)

    def claim(self, id_: str) -> Claim:
        """The claim with this id. Raises :class:`NotFoundError`."""
        body = self._one("SELECT body FROM claims WHERE id = ?", id_, "claim")
        return self._read(body, Claim, rows.claim_from)

    def claim_in(self, row: int) -> Claim:
        """The claim in this row of the file. Raises :class:`NotFoundError`."""
        found = self._all("SELECT body FROM claims WHERE rowid = ?", row)
        if not found:
            raise NotFoundError(f"{self.path.name} has no claim in row {row}")
        return self._read(found[0][0], Claim, rows.claim_from)

    def vendors(self) -> tuple[Vendor, ...]:
        """Every vendor, class and topic, by id."""
        found = self._all("SELECT body FROM vendors ORDER BY id")
        return tuple(self._read(body, Vendor, rows.vendor_from) for (body,) in found)

    def tag_sets(self) -> tuple[TagSet, ...]:
        """The project's tag sets (one), by id."""
        found = self._all("SELECT body FROM tag_sets ORDER BY id")
        return tuple(self._read(body, TagSet, rows.tag_set_from) for (body,) in found)

    def setting(self, id_: str) -> Setting | None:
        """The setting with this key, if it was ever set."""
        found = self._all("SELECT body FROM settings WHERE id = ?", id_)
        return rows.setting_from(found[0][0]) if found else None

    def settings_under(self, prefix: str) -> tuple[Setting, ...]:
        """The settings whose keys begin with *prefix*, by key."""
        found = self._all(
            "SELECT body FROM settings WHERE substr(id, 1, ?) = ? ORDER BY id", len(prefix), prefix
        )
        return tuple(rows.setting_from(body) for (body,) in found)
