"""The search index: every word found, of any length, in either script.

Full-text indexes know no Chinese words: cut by dictionary they miss every word that the cutter
divided otherwise, and SQLite's trigrams cannot find words of two characters. Here each folded
character is a token of its own and a query is a phrase of them, which finds every substring
(docs/decisions/search.md). White space and control characters are no tokens; in the index of texts
one code point stands for all of them. Positions in :func:`searchable` texts are the source's.
"""

import re
import sqlite3
from collections.abc import Iterable

from reader.core.claim import Claim
from reader.script.fold import fold


def searchable(text: str) -> str:
    """*text* folded to simplified and small letters, one to one in code points."""
    folded = fold(text)
    small = folded.lower()
    if len(small) == len(folded):
        return small
    return "".join(low if len(low := char.lower()) == 1 else char for char in folded)


#: What stands in the index of texts for a character that is no token of its own: a code point
#: that no text has. Texts taken in by earlier versions have nothing in such a place.
GAP = "\ufdd0"


#: White space and control characters. U+180E was white space in the Unicode that SQLite knows.
_NO_TOKEN = re.compile(
    "[\\0-\\x20\\x7f-\\xa0\\u1680\\u180e\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"
)


def is_token(char: str) -> bool:
    """Whether the index takes *char* for a token; not so white space and control characters."""
    return _NO_TOKEN.match(char) is None


def _spaced(text: str) -> str:
    return " ".join(searchable(text)).replace("\0", " ")


def _with_gaps(text: str) -> str:
    """Every character a token of its own, white space too, so that a count need not look."""
    return " ".join(_NO_TOKEN.sub(GAP, searchable(text)))


def any_phrase(queries: Iterable[str]) -> str:
    """What asks the index for any of *queries*: of each, its characters one after the other."""
    return " OR ".join(_phrase(query) for query in queries if query.split())


def any_phrase_in_texts(queries: Iterable[str]) -> str:
    """The same for the index of texts, with white space and as earlier versions left it out."""
    both = [(query, _NO_TOKEN.sub(GAP, query)) for query in queries]
    return any_phrase(dict.fromkeys(one for pair in both for one in pair))


def _phrase(query: str) -> str:
    return '"' + _spaced(query).replace('"', '""') + '"'


def index_texts(connection: sqlite3.Connection, texts: Iterable[tuple[int, str]]) -> None:
    """Add texts by their rowid."""
    connection.executemany(
        "INSERT INTO text_index (rowid, characters) VALUES (?, ?)",
        ((rowid, _with_gaps(text)) for rowid, text in texts),
    )


def unindex_claim(connection: sqlite3.Connection, id_: str) -> None:
    """Take a claim out, before its row goes or changes."""
    connection.execute(
        "DELETE FROM claim_index WHERE rowid = (SELECT rowid FROM claims WHERE id = ?)", (id_,)
    )


def index_claims(connection: sqlite3.Connection, claims: Iterable[Claim]) -> None:
    """Add claims whose rows are there."""
    connection.executemany(
        "INSERT INTO claim_index (rowid, characters) SELECT rowid, ? FROM claims WHERE id = ?",
        ((_spaced(words(claim)), claim.id) for claim in claims),
    )


def index_claim_rows(connection: sqlite3.Connection, rows: Iterable[tuple[int, str]]) -> None:
    """Add the :func:`words` of claims by their rowid."""
    connection.executemany(
        "INSERT INTO claim_index (rowid, characters) VALUES (?, ?)",
        ((row, _spaced(said)) for row, said in rows),
    )


def words(claim: Claim) -> str:
    """What a claim can be found by besides its vendors and tags: a line each."""
    speaker = claim.speaker.name or ""
    return "\n".join((*(f.text for f in claim.fragments), claim.note, speaker, *claim.flags))


def find_claims(
    connection: sqlite3.Connection, queries: Iterable[str], *, limit: int = -1
) -> list[tuple[str]]:
    """Bodies of claims whose words, note, speaker or flags may hold one of *queries*."""
    match = any_phrase(queries)
    if not match:
        return []
    return connection.execute(
        "SELECT c.body FROM claim_index JOIN claims c ON c.rowid = claim_index.rowid "
        "WHERE claim_index MATCH ? ORDER BY claim_index.rowid DESC LIMIT ?",
        (match, limit),
    ).fetchall()
