"""Which claim comes next to somebody who reads on from the one in hand."""

from bisect import bisect_left

from PySide6.QtCore import QModelIndex

from reader.store.claim_lines import ClaimLine
from reader.viewmodels.desk import Desk
from reader.viewmodels.lists.claim_filter import ClaimFilter
from reader.viewmodels.lists.claims import ClaimList


def row_from_caret(
    listed: ClaimList, shown: ClaimFilter, desk: Desk, caret: int, step: int
) -> int | None:
    """The row of *shown*, in order of the text, that is *step* rows (not 0) on from the caret.

    *shown* is of *listed*, *caret* a code point of the article in hand. ``None`` where the claim in
    hand is under it, and where none of the article is shown: the list itself tells what is next.
    """
    article, held = desk.article, desk.claim
    if article is None:
        return None
    if held is not None and held.article == article.id and held.start <= caret <= held.end:
        return None

    def row_of(line: ClaimLine) -> int | None:
        row = listed.row_of(line.id)
        index = QModelIndex() if row is None else shown.mapFromSource(listed.index(row))
        return index.row() if index.isValid() else None

    lines = desk.project.claim_lines(article.id)
    at = bisect_left(lines, caret, key=lambda line: line.start)
    # Outward from the caret: of very many claims only these few are looked for in the list.
    after = next((row for row in map(row_of, lines[at:]) if row is not None), None)
    if after is not None:
        return after + (step - 1 if step > 0 else step)
    before = map(row_of, reversed(lines[:at]))
    last = next((row for row in before if row is not None), None)
    return None if last is None else last + (step if step > 0 else step + 1)
