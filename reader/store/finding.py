"""Finds the texts that hold words: the newest few at once, or all of them.

What the index names may hold a little too much (it may have been asked for a part of the words
only, and of texts taken in by earlier versions it keeps no white space), so texts are looked into
before they count as found.
"""

import json
import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing

from reader.store.needle import Needle
from reader.store.planning import Sample, newest
from reader.store.search import GAP, any_phrase_in_texts, is_token

#: Above every row number.
_PAST_ALL = 2**63 - 1
#: So many texts are looked for at a time, or so large a part of those that were found so far:
#: to begin again costs something, and so do texts that nobody asks for.
_AT_ONCE = 50
_PART = 2
#: So many texts may be looked into in vain before what that costs is thought about.
_IN_VAIN = 40
#: Bytes of found texts that are held at a time.
_HELD = 12_000_000
#: So many texts are read by one statement.
_READ = 500


class Finder:
    """Search over the texts of one project file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._sample = Sample([], 0)
        ((encoding,),) = connection.execute("PRAGMA encoding").fetchall()
        # As bytes: making a text takes longer than reading it. Only other programs make UTF-16.
        self._text = "CAST(t.text AS BLOB)" if encoding == "UTF-8" else "t.text"

    def newest(self, forms: tuple[str, ...]) -> Iterator[tuple[str, str]]:
        """``(article id, text)`` of the articles that hold a folded form, newest first.

        They are looked for as they are asked for; no reading is left open in between.
        """
        forms = _askable(forms)
        if not forms:
            return
        needle, parts = Needle(forms), self._parts(forms)
        before, every = _PAST_ALL, 0
        while before:
            found: list[tuple[int, bytes]] = []
            held, several = 0, max(_AT_ONCE, every // _PART)
            with closing(self._below(before, needle, forms, parts)) as lower:
                for before, stored in lower:
                    found.append((before, stored))
                    held += len(stored)
                    if len(found) == several or held > _HELD:
                        break
                else:
                    before = 0
            articles = self._articles([row for row, _ in found])
            yield from ((articles[row], text.decode()) for row, text in found if row in articles)
            every += len(found)

    def rows(self, forms: tuple[str, ...]) -> "array[int]":
        """The rows of all texts of articles that hold a folded form, oldest first.

        No text is made, and of most none is read: for counting where they are many.
        """
        forms = _askable(forms)
        if not forms:
            return array("q")
        parts, most = self._parts(forms), self._sample.looks_for(forms)
        if self._sample.named(parts) > most:
            parts = forms
        rows = array("q", [row for (row,) in self._named(parts)])
        if parts != forms and len(rows) > most:
            parts, rows = forms, array("q", [row for (row,) in self._named(forms)])
        # What the index says of these holds without looking.
        sure = self._exact_from(forms) if parts == forms else _PAST_ALL
        doubtful = bisect_left(rows, sure)
        needle = Needle(forms)
        stored = self._stored(rows[:doubtful])
        looked = [row for row, text in stored if needle.within(text)]
        return self._with_articles(array("q", looked) + rows[doubtful:])

    def _exact_from(self, forms: tuple[str, ...]) -> int:
        """The first row from which on the index keeps the white space in texts."""
        if all(len(form) == 1 for form in forms):
            return 0
        if not all(map(is_token, "".join(forms))):
            return _PAST_ALL
        sql = "SELECT rowid FROM text_index WHERE text_index MATCH ? ORDER BY rowid LIMIT 1"
        first = self._connection.execute(sql, (f'"{GAP}"',)).fetchone()
        return _PAST_ALL if first is None else int(first[0])

    def _parts(self, forms: tuple[str, ...]) -> tuple[str, ...]:
        """What the index is asked for in place of *forms*."""
        last = newest(self._connection)
        # A sample grows old as the project grows.
        if last.bit_length() != self._sample.total.bit_length():
            self._sample = Sample.of(self._connection, last)
        return tuple(self._sample.part(form) for form in forms)

    def _below(
        self, before: int, needle: Needle, forms: tuple[str, ...], parts: tuple[str, ...]
    ) -> Generator[tuple[int, bytes], None, None]:
        """``(row, stored text)`` of what is found below a row, downwards."""
        most, vain, first = self._sample.looks_for(forms), 0, 0
        with closing(self._named_texts(parts, before)) as named:
            for row, stored in named:
                first = first or row
                text = _bytes(row, stored)
                if needle.within(text):
                    yield row, text
                    continue
                vain += 1
                if parts != forms and vain > _IN_VAIN + most * (first - row) / first:
                    break
            else:
                return
        # So far the whole words would have cost less to ask for.
        yield from self._below(row, needle, forms, forms)

    def _named(self, parts: tuple[str, ...]) -> sqlite3.Cursor:
        sql = "SELECT rowid FROM text_index WHERE text_index MATCH ?"
        return self._connection.execute(sql, (any_phrase_in_texts(parts),))

    def _named_texts(self, parts: tuple[str, ...], before: int) -> sqlite3.Cursor:
        # With the text in one statement: by itself each takes four times as long to read.
        return self._connection.execute(
            f"SELECT x.rowid, {self._text} FROM text_index x "
            "LEFT JOIN texts t ON t.rowid = x.rowid "
            "WHERE x.text_index MATCH ? AND x.rowid < ? ORDER BY x.rowid DESC",
            (any_phrase_in_texts(parts), before),
        )

    def _stored(self, rows: Sequence[int]) -> Iterator[tuple[int, bytes]]:
        """``(row, stored text)`` of these rows, in their order."""
        for at in range(0, len(rows), _READ):
            some = self._connection.execute(
                f"SELECT r.value, {self._text} FROM json_each(?) r "
                "LEFT JOIN texts t ON t.rowid = r.value",
                (json.dumps(list(rows[at : at + _READ])),),
            )
            yield from ((row, _bytes(row, stored)) for row, stored in some)

    def _articles(self, rows: list[int]) -> dict[int, str]:
        """The articles of these texts, but for those that were removed."""
        found = self._connection.execute(
            "SELECT r.value, a.id FROM json_each(?) r CROSS JOIN texts t ON t.rowid = r.value "
            "CROSS JOIN articles a ON a.sha256 = t.sha256",
            (json.dumps(rows),),
        )
        return {row: str(article) for row, article in found}

    def _with_articles(self, rows: "array[int]") -> "array[int]":
        """Without the texts whose articles were removed."""
        count = "SELECT (SELECT count(*) FROM texts), (SELECT count(*) FROM articles)"
        texts, articles = self._connection.execute(count).fetchone()
        if texts == articles:
            # Every article has a text of its own.
            return rows
        gone = self._connection.execute(
            "SELECT rowid FROM texts WHERE sha256 IN "
            "(SELECT sha256 FROM texts EXCEPT SELECT sha256 FROM articles)"
        )
        without = {row for (row,) in gone}
        return array("q", [row for row in rows if row not in without])


def _askable(forms: tuple[str, ...]) -> tuple[str, ...]:
    """Those of which the index keeps something."""
    return tuple(form for form in forms if any(map(is_token, form)))


def _bytes(row: int, stored: object) -> bytes:
    """The UTF-8 of what was read as a text."""
    if isinstance(stored, str):
        return stored.encode()
    if not isinstance(stored, bytes):
        raise sqlite3.DatabaseError(f"the index names the text {row}, which is not there")
    return stored
