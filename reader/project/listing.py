"""The lists of an open project: articles and claims by their rows, read when looked at."""

from reader.core.article import Article
from reader.store.claim_lines import ClaimLine, claim_bodies, claim_lines
from reader.store.connect import explained
from reader.store.store import Store
from reader.store.stored_articles import StoredArticles
from reader.store.stored_claims import StoredClaims
from reader.store.values import ArticleRow


class Listing:
    """What :class:`reader.project.Project` lists."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def articles(self) -> tuple[ArticleRow, ...]:
        """Every article with the number of its claims, in order of first import."""
        return self._store.article_rows()

    def article_ids(self) -> tuple[str, ...]:
        """The ids of all articles in order of first import, without reading the rest of them."""
        return self._store.article_ids()

    def first_article(self) -> str | None:
        """The id of the article that was imported first, if there is one."""
        found = self._store.column(
            "SELECT a.id FROM texts t JOIN articles a USING (sha256) ORDER BY t.rowid LIMIT 1"
        )
        return found[0] if found else None

    def stored_articles(self) -> StoredArticles:
        """Status and number of claims of every article, the rest of it read when looked at."""
        return StoredArticles(self._store)

    def text_of(self, article: Article) -> str:
        """The source text of an article that is known."""
        return self._store.text(article.sha256)

    def claim_annotators(self) -> tuple[str, ...]:
        """Everyone who made one of the claims, by name."""
        return self._store.column("SELECT DISTINCT annotator FROM claims ORDER BY annotator")

    def claims_per_vendor(self) -> dict[str, int]:
        """How many claims name each vendor, by its id; a claim that names it twice counts twice."""
        with explained(self._store.path):
            return dict(
                self._store.connection.rows(
                    "SELECT vendor, count(*) FROM claim_vendors GROUP BY vendor"
                )
            )

    def claim_lines(self, article_id: str) -> list[ClaimLine]:
        """The claims of an article by place in the text, each read when it is looked at."""
        return claim_lines(self._store, article_id)

    def claims_as_stored(self, article_id: str) -> tuple[bytes, int]:
        """The JSON texts of an article's claims, an LF between two, and how many they are.

        They stand by place in the text, and are as they lie in the file.
        """
        return claim_bodies(self._store, article_id)

    def claim_ages(self, article_id: str | None) -> dict[str, int]:
        """A number for every claim, of one article or all, that is greater the later it came."""
        where, values = ("", ()) if article_id is None else ("WHERE article = ?", (article_id,))
        with explained(self._store.path):
            return dict(
                self._store.connection.rows(f"SELECT id, rowid FROM claims {where}", values)
            )

    def all_claims(self, *, most: int) -> list[ClaimLine] | StoredClaims:
        """All claims by article and place in the text; of more than *most* not even lines."""
        (count,) = self._store.column("SELECT count(*) FROM claims")
        return StoredClaims(self._store) if int(count) > most else claim_lines(self._store)
