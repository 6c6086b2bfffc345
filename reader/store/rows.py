"""How the values of the core become rows of the project file, and rows values again."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from reader.core.article import Article
from reader.core.change import KINDS, Change, Entity, Setting, kind_of
from reader.core.claim import Claim
from reader.core.claim_decoder import claim_of
from reader.core.claim_encoder import claim_text
from reader.core.codec import from_data, to_data
from reader.core.errors import ConflictError, RecordError
from reader.core.json_text import compact
from reader.core.tagset import TagSet, Vendor
from reader.store.indexing import ClaimIndexing

if TYPE_CHECKING:
    # What it stands on is for imports and exports alone.
    from reader.core.written_claim import WrittenClaim

#: Where each kind of value lies.
TABLES: dict[str, str] = {
    "article": "articles",
    "vendor": "vendors",
    "tag_set": "tag_sets",
    "setting": "settings",
    "claim": "claims",
}
#: Claims point at articles, so they are put in last and taken out first.
_ORDER = {name: place for place, name in enumerate(KINDS)}


#: Code points that a tag set or a vendor may take; ours take some ten thousand and some hundred.
_LARGEST = {"tag_set": 8_000_000, "vendor": 200_000}


def body_of(entity: Entity) -> str:
    """The JSON text under which the value is kept; equal values give equal texts.

    Raises :class:`RecordError` for a tag set or vendor that is too large to be worked with.
    """
    if isinstance(entity, Claim):
        return claim_text(entity)
    body = compact(to_data(entity))
    return _bounded(body, kind_of(entity))


def _bounded(body: str, kind: str) -> str:
    """*body*, unless it is of a tag set or vendor with which no list or page would ever be done."""
    if len(body) > _LARGEST.get(kind, len(body)):
        raise RecordError(f"{kind.replace('_', ' ')}: too large to be worked with")
    return body


class Bodies:
    """The JSON text of each value of one change, made once for its row and its history."""

    def __init__(self, change: Change) -> None:
        values = (*change.removed, *change.added)
        # By identity: comparing values deeply would cost more than making the texts again.
        self._texts = {id(value): body_of(value) for value in values}

    def __getitem__(self, value: Entity) -> str:
        return self._texts[id(value)]


def entity_from(kind: str, body: str) -> Entity:
    """The value that a stored JSON text describes. Raises :class:`RecordError`."""
    if kind == "claim":
        return claim_from(body)
    return from_data(KINDS[kind], _json(body, kind), place=kind)


def article_from(body: str) -> Article:
    """A stored article."""
    return from_data(Article, _json(body, "article"), place="article")


def claim_from(body: str) -> Claim:
    """A stored claim."""
    return claim_of(_json(body, "claim"), place="claim")


def vendor_from(body: str) -> Vendor:
    """A stored vendor."""
    return from_data(Vendor, _json(body, "vendor"), place="vendor")


def tag_set_from(body: str) -> TagSet:
    """A stored tag set."""
    return from_data(TagSet, _json(body, "tag_set"), place="tag_set")


def setting_from(body: str) -> Setting:
    """A stored setting."""
    return from_data(Setting, _json(body, "setting"), place="setting")


def _json(body: str, kind: str) -> object:
    try:
        return json.loads(_bounded(body, kind))
    except (TypeError, ValueError, RecursionError) as error:
        # A damaged page may hold a number or nothing even where the column forbids it.
        raise RecordError(f"stored record is not JSON: {error}") from error


#: More new claims than this are handed to SQLite in another way.
_MANY = 500


def parted(change: Change) -> "tuple[Change, tuple[WrittenClaim, ...]]":
    """A change without its new claims, but for one, and these written, where they are many."""
    if len(change.added) <= _MANY:
        return change, ()
    # Lazy: what it stands on is for imports and exports alone.
    from reader.core.written_claim import written_from

    known = {entity.id for entity in change.removed if isinstance(entity, Claim)}
    fresh = [e for e in change.added if isinstance(e, Claim) and e.id not in known]
    if len(fresh) <= _MANY:
        return change, ()
    many = {claim.id for claim in fresh[1:]}
    # A change is never empty, so one stays.
    rest = tuple(e for e in change.added if not (isinstance(e, Claim) and e.id in many))
    return Change(change.removed, rest), tuple(map(written_from, fresh[1:]))


def write_change(
    connection: sqlite3.Connection,
    change: Change,
    bodies: Bodies,
    written: "Sequence[WrittenClaim]" = (),
) -> None:
    """Take out and put in the change's values, inside the caller's transaction.

    New claims that are *written* already come last: their rows are above all others.
    Raises :class:`ConflictError` when what should be taken out is not what the file holds, or
    what should be put in is already there.
    """
    try:
        _write_change(connection, change, bodies)
        if written:
            _insert_written(connection, written)
    except sqlite3.IntegrityError as error:
        raise ConflictError(_told(str(error))) from error


def _told(fault: str) -> str:
    if "FOREIGN KEY" in fault:
        return "a claim and its article belong together: one of the two is missing"
    return f"what should be added is already there ({fault})"


def _write_change(connection: sqlite3.Connection, change: Change, bodies: Bodies) -> None:
    before = {(kind_of(entity), entity.id): entity for entity in change.removed}
    after = {(kind_of(entity), entity.id): entity for entity in change.added}
    indexing = ClaimIndexing(connection)
    for (kind, _), entity in before.items():
        _expect(connection, kind, entity, bodies[entity])
    gone = [key for key in before if key not in after]
    for kind, id_ in sorted(gone, key=lambda key: -_ORDER[key[0]]):
        if kind == "claim":
            indexing.took_out(id_)
        connection.execute(f"DELETE FROM {TABLES[kind]} WHERE id = ?", (id_,))
    for key, entity in before.items():
        if key in after:
            _update(connection, entity, after[key], bodies[after[key]], indexing)
    fresh = [after[key] for key in after if key not in before]
    ordered = sorted(fresh, key=lambda entity: _ORDER[kind_of(entity)])
    _insert(connection, ordered, bodies, indexing)


def _expect(connection: sqlite3.Connection, kind: str, entity: Entity, body: str) -> None:
    row = connection.execute(
        f"SELECT body FROM {TABLES[kind]} WHERE id = ?", (entity.id,)
    ).fetchone()
    if row is None or row[0] != body:
        what = "gone" if row is None else "changed meanwhile"
        raise ConflictError(f"the {kind.replace('_', ' ')} {entity.id} is {what}")


def _article_columns(article: Article, body: str) -> tuple[str, ...]:
    status = article.status.value
    return article.name, article.title, status, article.sha256, body


def _claim_columns(claim: Claim, body: str) -> tuple[str | int | None, ...]:
    return (
        claim.article,
        claim.start,
        claim.end,
        claim.kind,
        claim.stance.polarity,
        claim.status.value,
        claim.annotator,
        body,
    )


def _update(
    connection: sqlite3.Connection,
    before: Entity,
    entity: Entity,
    body: str,
    indexing: ClaimIndexing,
) -> None:
    if isinstance(entity, Claim) and isinstance(before, Claim):
        connection.execute(
            "UPDATE claims SET article = ?, start_at = ?, end_at = ?, kind = ?, polarity = ?, "
            "status = ?, annotator = ?, body = ? WHERE id = ?",
            (*_claim_columns(entity, body), entity.id),
        )
        connection.execute("DELETE FROM claim_vendors WHERE claim = ?", (entity.id,))
        _insert_vendors(connection, (entity,))
        indexing.changed(before, entity)
    elif isinstance(entity, Article):
        connection.execute(
            "UPDATE articles SET name = ?, title = ?, status = ?, sha256 = ?, body = ? "
            "WHERE id = ?",
            (*_article_columns(entity, body), entity.id),
        )
    else:
        table = TABLES[kind_of(entity)]
        connection.execute(f"UPDATE {table} SET body = ? WHERE id = ?", (body, entity.id))


def _insert(
    connection: sqlite3.Connection,
    entities: Iterable[Entity],
    bodies: Bodies,
    indexing: ClaimIndexing,
) -> None:
    claims: list[Claim] = []
    for entity in entities:
        if isinstance(entity, Claim):
            claims.append(entity)
        elif isinstance(entity, Article):
            connection.execute(
                "INSERT INTO articles (name, title, status, sha256, body, id) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (*_article_columns(entity, bodies[entity]), entity.id),
            )
        else:
            table = TABLES[kind_of(entity)]
            connection.execute(
                f"INSERT INTO {table} (id, body) VALUES (?, ?)", (entity.id, bodies[entity])
            )
    connection.executemany(
        _INSERT_CLAIM, ((*_claim_columns(claim, bodies[claim]), claim.id) for claim in claims)
    )
    _insert_vendors(connection, claims)
    indexing.put_in(claims)


_INSERT_CLAIM = (
    "INSERT INTO claims (article, start_at, end_at, kind, polarity, status, annotator, body, id) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_VENDOR = "INSERT INTO claim_vendors (claim, position, vendor, stance) VALUES (?, ?, ?, ?)"


def _insert_vendors(connection: sqlite3.Connection, claims: Iterable[Claim]) -> None:
    connection.executemany(
        _INSERT_VENDOR,
        (
            (claim.id, position, vendor.vendor, vendor.stance)
            for claim in claims
            for position, vendor in enumerate(claim.vendors)
        ),
    )


def _insert_written(connection: sqlite3.Connection, written: "Sequence[WrittenClaim]") -> None:
    indexing = ClaimIndexing(connection)
    connection.executemany(
        _INSERT_CLAIM,
        # One at a time: as text they take three times the room.
        (
            (article, start, end, kind, polarity, status, annotator, body.decode(), id_)
            for id_, article, start, end, kind, polarity, status, annotator, _, body in written
        ),
    )
    connection.executemany(
        _INSERT_VENDOR,
        [
            (claim.id, position, vendor, stance)
            for claim in written
            for position, (vendor, stance) in enumerate(claim.vendors)
        ],
    )
    if indexing.takes(len(written)):
        indexing.put_in([claim_from(claim.body.decode()) for claim in written])
