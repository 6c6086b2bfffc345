"""Which of very many articles are sought, asked of the project file without reading them."""

import json
from dataclasses import dataclass

from reader.core.article import Article
from reader.store.matching import holding

#: What may be asked of every article, as SQL over a row of it.
FACTS = {
    # As many characters as nearly always tell two titles apart.
    "title": "substr(coalesce(nullif(title, ''), name), 1, 16)",
    "source": "coalesce(json_extract(body, '$.source'), '')",
    "published": "coalesce(json_extract(body, '$.published'), '')",
    "length": "json_extract(body, '$.length')",
}

_GROUP = "json_extract(body, '$.group')"
#: Articles whose group holds others too.
_ALIKE = (
    f"{_GROUP} IN (SELECT {_GROUP} FROM articles "
    f"WHERE {_GROUP} IS NOT NULL GROUP BY 1 HAVING count(*) > 1)"
)

#: The sources that most articles have; more would be no list to choose from.
SOURCES = (
    f"SELECT {FACTS['source']} FROM articles GROUP BY 1 HAVING {FACTS['source']} != '' "
    "ORDER BY count(*) DESC, 1 LIMIT 200"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """Facts of the articles sought; ``None`` and no words ask for nothing.

    ``words`` stand in title, name, source or author, in either script; ``source=""`` is an unknown
    one; ``alike`` asks for those that share their group, nearly the same text, with
    others, or are among the ``twins``: ids of which that is known though no group says it yet.
    """

    words: str = ""
    script: str | None = None
    source: str | None = None
    licensed: bool | None = None
    alike: bool | None = None
    twins: frozenset[str] = frozenset()

    def query(self) -> tuple[str, tuple[str, ...]] | None:
        """The condition that tells them, but for the words, and its values; ``None``: all."""
        tests: list[str] = []
        values: list[str] = []
        if self.script is not None:
            tests.append("json_extract(body, '$.script') = ?")
            values.append(self.script)
        if self.source is not None:
            tests.append(f"{FACTS['source']} = ?")
            values.append(self.source)
        if self.licensed is not None:
            none = "IS NOT" if self.licensed else "IS"
            tests.append(f"nullif(json_extract(body, '$.license'), '') {none} NULL")
        if self.alike is not None:
            either = f"({_ALIKE} OR id IN (SELECT value FROM json_each(?)))"
            tests.append(either if self.alike else f"coalesce(NOT {either}, 1)")
            values.append(json.dumps(sorted(self.twins)))
        return (" AND ".join(tests), tuple(values)) if tests else None

    def names(self, article: Article) -> bool:
        """Whether the words stand in what the article is called."""
        parts = (article.title, article.name, article.source, article.author)
        return any(map(holding(self.words), filter(None, parts)))


#: Asks for nothing.
ANY = Sought()
