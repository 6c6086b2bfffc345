"""Finds the texts that hold words: the newest few at once, or all of them.

What the index names may hold a little too much (it may have been asked for a part of the words
only, and of texts taken in by earlier versions it keeps no white space), so texts are looked into
before they count as found.
"""

import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass

from reader.store.matching import pattern
from reader.store.planning import Sample, newest
from reader.store.search import GAP, any_phrase_in_texts, is_token

#: Above every row number.
_PAST_ALL = 2**63 - 1
#: So many texts are looked for at first, and so many times more when these were not enough.
_AT_ONCE = 50
_MORE = 4
#: So many texts may be looked into in vain before what that costs is thought about.
_IN_VAIN = 40
#: Code points of found texts that are held at a time.
_HELD = 4_000_000
#: When the index names more texts than this by the whole words they are not looked into.
LOOKED_INTO = 2_500


@dataclass(frozen=True, slots=True)
class FoundTexts:
    """The rows of the texts of articles that hold the words, oldest first.

    Where ``certain`` is false there were too many to look into: a few may hold the words only
    with white space between them.
    """

    rows: "array[int]"
    certain: bool


class Finder:
    """Search over the texts of one project file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._sample = Sample([], 0)

    def newest(self, forms: tuple[str, ...]) -> Iterator[tuple[str, str]]:
        """``(article id, text)`` of the articles that hold a folded form, newest first.

        They are looked for as they are asked for; no reading is left open in between.
        """
        forms = _askable(forms)
        before, several = _PAST_ALL, _AT_ONCE
        while forms:
            found: list[tuple[str, str]] = []
            held = 0
            with closing(self._below(before, forms, self._parts(forms))) as lower:
                for row, article, text in lower:
                    before = row
                    found.append((article, text))
                    held += len(text)
                    if len(found) == several or held > _HELD:
                        break
                else:
                    forms = ()
            yield from found
            several *= _MORE

    def every(self, forms: tuple[str, ...]) -> FoundTexts:
        """All texts of articles that hold a folded form."""
        forms = _askable(forms)
        if not forms:
            return FoundTexts(array("q"), certain=True)
        parts = self._parts(forms)
        rows = array("q", [row for (row,) in self._named(parts)])
        if parts != forms and len(rows) > self._sample.looks_for(forms):
            parts, rows = forms, array("q", [row for (row,) in self._named(forms)])
        # What the index says of these holds without looking.
        sure = self._exact_from(forms) if parts == forms else _PAST_ALL
        doubtful = bisect_left(rows, sure)
        certain = parts != forms or doubtful <= LOOKED_INTO
        if certain:
            wanted = pattern(forms)
            looked = [row for row in rows[:doubtful] if wanted.search(self._read(row)[1])]
            rows = array("q", looked) + rows[doubtful:]
        return FoundTexts(self._with_articles(rows), certain)

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
        self, before: int, forms: tuple[str, ...], parts: tuple[str, ...]
    ) -> Generator[tuple[int, str, str], None, None]:
        """``(row, article id, text)`` of what is found below a row, downwards."""
        wanted = pattern(forms)
        most, vain, first = self._sample.looks_for(forms), 0, 0
        with closing(self._named(parts, before)) as named:
            for (row,) in named:
                first = first or row
                digest, text = self._read(row)
                if wanted.search(text):
                    article = self._article(digest)
                    if article is not None:
                        yield row, article, text
                    continue
                vain += 1
                if parts != forms and vain > _IN_VAIN + most * (first - row) / first:
                    break
            else:
                return
        # So far the whole words would have cost less to ask for.
        yield from self._below(row, forms, forms)

    def _named(self, parts: tuple[str, ...], before: int | None = None) -> sqlite3.Cursor:
        sql = "SELECT rowid FROM text_index WHERE text_index MATCH ?"
        match = any_phrase_in_texts(parts)
        if before is None:
            return self._connection.execute(sql, (match,))
        return self._connection.execute(f"{sql} AND rowid < ? ORDER BY rowid DESC", (match, before))

    def _read(self, row: int) -> tuple[str, str]:
        sql = "SELECT sha256, text FROM texts WHERE rowid = ?"
        found = self._connection.execute(sql, (row,)).fetchone()
        if found is None or not isinstance(found[1], str):
            raise sqlite3.DatabaseError(f"the index names the text {row}, which is not there")
        return str(found[0]), found[1]

    def _article(self, digest: str) -> str | None:
        sql = "SELECT id FROM articles WHERE sha256 = ?"
        found = self._connection.execute(sql, (digest,)).fetchone()
        return None if found is None else str(found[0])

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
