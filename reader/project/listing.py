"""The lists of an open project: articles and claims by their rows, read when looked at."""

from reader.store.claim_lines import ClaimLine, claim_lines
from reader.store.store import Store
from reader.store.stored_claims import StoredClaims
from reader.store.values import ArticleLine, ArticleRow


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

    def article_lines(self) -> tuple[ArticleLine, ...]:
        """Id, status and number of claims of every article, in order of first import."""
        return self._store.article_lines()

    def articles_called(self, words: str) -> frozenset[str]:
        """The ids of articles with *words* (in small letters) in title, name, source, author."""
        return self._store.articles_called(words)

    def claim_lines(self, article_id: str) -> list[ClaimLine]:
        """The claims of an article by place in the text, each read when it is looked at."""
        return claim_lines(self._store, article_id)

    def all_claims(self, *, most: int) -> list[ClaimLine] | StoredClaims:
        """All claims by article and place in the text; of more than *most* not even lines."""
        (count,) = self._store.column("SELECT count(*) FROM claims")
        return StoredClaims(self._store) if int(count) > most else claim_lines(self._store)
