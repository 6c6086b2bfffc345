"""What the search index does not hold yet: looked into where words are searched, and indexed.

Nothing is missed while much waits to be indexed; a search only takes longer, some tens of
microseconds for each text and a few for each claim.
"""

import json
import re
import sqlite3
from collections.abc import Iterator

from reader.core.claim_grammar import STORED, parts_of
from reader.core.errors import RecordError
from reader.store import search
from reader.store.indexing import Index, reach
from reader.store.matching import pattern
from reader.store.rows import claim_from
from reader.store.search import is_token, searchable

#: Above every row number.
_PAST_ALL = 2**63 - 1
#: What is indexed in one step, in code points of texts and in claims: some 20 ms.
_TEXT = 100_000
_CLAIMS = 500
#: JSON writes these in another way.
_ESCAPED = re.compile(r'["\\\x00-\x1f]')


def texts_with(
    connection: sqlite3.Connection, forms: tuple[str, ...], *, above: int
) -> Iterator[tuple[int, str, str]]:
    """``(row, article id, text)`` of what holds a folded form in the rows above, newest first.

    They are looked for as they are asked for; no reading is left open in between.
    """
    forms = tuple(form for form in forms if any(map(is_token, form)))
    before = _PAST_ALL
    wanted: re.Pattern[str] | None = None
    while forms:
        found = connection.execute(
            "SELECT t.rowid, a.id, t.text FROM texts t LEFT JOIN articles a USING (sha256) "
            "WHERE t.rowid < ? AND t.rowid > ? ORDER BY t.rowid DESC LIMIT 1",
            (before, above),
        ).fetchone()
        if found is None:
            return
        before, article, text = found
        # Not before there is something: mostly nothing waits, and to make it takes a while.
        wanted = wanted or pattern(forms)
        if article is not None and isinstance(text, str) and wanted.search(text):
            yield before, article, text


def claims_with(
    connection: sqlite3.Connection, forms: tuple[str, ...], *, above: int
) -> list[tuple[str]]:
    """Bodies of claims in the rows above that may hold a folded form, newest first."""
    forms = tuple(form for form in forms if any(map(is_token, form)))
    if not forms:
        return []
    plain = None if _ESCAPED.search("".join(forms)) else pattern(forms)
    sql = "SELECT body FROM claims WHERE rowid > ? ORDER BY rowid DESC"
    bodies = connection.execute(sql, (above,))
    return [
        (body,)
        for (body,) in bodies
        if (plain is None or plain.search(body)) and _says(body, forms)
    ]


def _says(body: str, forms: tuple[str, ...]) -> bool:
    said = searchable(search.words(claim_from(body)))
    return any(form in said for form in forms)


def index_next(connection: sqlite3.Connection) -> bool:
    """Index some of what waits, inside the caller's transaction; whether there was anything."""
    return _index_texts(connection) or _index_claims(connection)


def _index_texts(connection: sqlite3.Connection) -> bool:
    sql = "SELECT rowid, text FROM texts WHERE rowid > ? ORDER BY rowid"
    found: list[tuple[int, str]] = []
    size = 0
    for row, text in connection.execute(sql, (reach(connection, Index.TEXTS),)):
        # What a damaged page holds in a text's place would stop all that follow.
        found.append((row, text if isinstance(text, str) else ""))
        size += len(found[-1][1])
        if size >= _TEXT:
            break
    search.index_texts(connection, found)
    return bool(found)


def _index_claims(connection: sqlite3.Connection) -> bool:
    sql = "SELECT rowid, body FROM claims WHERE rowid > ? ORDER BY rowid LIMIT ?"
    found = connection.execute(sql, (reach(connection, Index.CLAIMS), _CLAIMS)).fetchall()
    said = _said([body for _, body in found])
    search.index_claim_rows(connection, zip((row for row, _ in found), said, strict=True))
    return bool(found)


_TEXTS = re.compile(b'"text":(%b)' % STORED.text)


def _said(bodies: list[object]) -> Iterator[str]:
    """The words of each claim, without decoding it where it is written as we write it."""
    known = [body for body in bodies if isinstance(body, str)]
    found = parts_of("\n".join(known).encode(), len(bodies)) if len(known) == len(bodies) else None
    if found is None:
        yield from map(_words, bodies)
        return
    for parts in found:
        place, more, name, flags, note = (parts[at] for at in (2, 5, 16, 20, 21))
        quoted = _TEXTS.findall(place + more if more else place)
        name = b'""' if name == b"null" else name
        said = json.loads(b"[%b]" % b",".join((*quoted, note, name, *filter(None, (flags,)))))
        yield "\n".join(said)


def _words(body: object) -> str:
    try:
        return search.words(claim_from(str(body)))
    except RecordError:
        # Damaged; the check of the project tells it.
        return ""
