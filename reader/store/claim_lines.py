"""Claims as a list needs them: id and place at once, the rest when somebody looks at it."""

from collections.abc import Callable

from reader.core.claim import Claim
from reader.core.errors import RecordError
from reader.store import rows
from reader.store.connect import explained
from reader.store.values import StoredValues

_COLUMNS = "c.id, c.article, c.start_at, c.end_at, c.body"
_ONE = f"SELECT {_COLUMNS} FROM claims c WHERE c.article = ? ORDER BY c.start_at, c.end_at, c.id"
_ALL = (
    f"SELECT {_COLUMNS} FROM claims c JOIN articles a ON a.id = c.article "
    "JOIN texts t USING (sha256) ORDER BY t.rowid, c.start_at, c.end_at, c.id"
)
#: Their texts in one value, so that no row of a very large project costs anything by itself.
_BODIES = (
    "SELECT CAST(group_concat(body, char(10)) AS BLOB), count(*) FROM "
    "(SELECT body FROM claims WHERE article = ? ORDER BY start_at, end_at, id)"
)


class ClaimLine:
    """One claim: ``start`` and ``end`` (code points) as of :class:`Claim`; the claim on demand."""

    __slots__ = ("_body", "_claim", "_read", "article", "end", "id", "start")

    def __init__(
        self, place: tuple[str, str, int, int], body: str, read: Callable[[str], Claim]
    ) -> None:
        self.id, self.article, self.start, self.end = place
        self._body = body
        self._read = read
        self._claim: Claim | None = None

    @classmethod
    def of(cls, claim: Claim) -> "ClaimLine":
        """The line of a claim that is known."""
        return cls((claim.id, claim.article, claim.start, claim.end), "", lambda _body: claim)

    @property
    def claim(self) -> Claim:
        """The whole claim. Raises :class:`RecordError` where the file is damaged."""
        if self._claim is None:
            self._claim = self._read(self._body)
            self._body = ""
        return self._claim

    def put(self, claim: Claim) -> None:
        """Let *claim* be what this line has."""
        self._claim = claim

    @property
    def is_read(self) -> bool:
        """Whether the claim was looked at."""
        return self._claim is not None


def claim_lines(store: StoredValues, article: str | None = None) -> list[ClaimLine]:
    """The claims of one article, or of all in order of import; by place in the text."""
    with explained(store.path):
        if article is None:
            found = store.connection.rows(_ALL)
        else:
            found = store.connection.rows(_ONE, (article,))
    try:
        return [
            ClaimLine((id_, of, int(start), int(end)), body, rows.claim_from)
            for id_, of, start, end, body in found
        ]
    except (TypeError, ValueError) as error:
        raise RecordError(f"stored claim: {error}") from error


def claim_bodies(store: StoredValues, article: str) -> tuple[bytes, int]:
    """The JSON texts of the claims of one article by place in the text, an LF between two.

    They are as they lie in the file; beside them, how many there are.
    """
    with explained(store.path):
        ((stored, count),) = store.connection.execute(_BODIES, (article,))
    return stored or b"", count
