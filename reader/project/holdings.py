"""What a project has, for formats that keep claims but not their texts."""

from collections.abc import Sequence
from functools import cached_property

from reader.core.claim import Claim
from reader.core.errors import NotFoundError
from reader.formats.holdings import Known
from reader.project.writing import Writing
from reader.script.fold import fold


class OfProject:
    """Answers :class:`reader.formats.holdings.Holdings` of an open project."""

    def __init__(self, project: Writing) -> None:
        self._project = project

    @property
    def annotator(self) -> str:
        """Who is at work."""
        return self._project.annotator

    def articles(self) -> Sequence[Known]:
        """Every article."""
        found = (row.article for row in self._project.articles())
        return [Known(article.id, article.name, article.title) for article in found]

    def saying(self, words: str) -> Sequence[str]:
        """The ids of the articles that have exactly these words, two at the most."""
        return self._project.articles_saying(words, most=2)

    def text(self, article: str) -> str:
        """The text of the article with this id."""
        return self._project.text(article)

    def claim(self, id_: str) -> Claim | None:
        """The claim with this id, as it is now."""
        try:
            return self._project.claim(id_)
        except NotFoundError:
            return None

    def was_later(self, claim: Claim, than: Claim | None) -> bool:
        """Whether the claim of this id was exactly so after it last was as *than*."""
        for state in self._past.get(claim.id, ()):
            if state == hash(than):
                return False
            if state == hash(claim):
                return True
        return False

    @cached_property
    def _past(self) -> dict[str, list[int]]:
        """What each claim has been, the newest first, as hashes: a long history is large.

        Looked through once, since one change may have touched all claims.
        """
        found: dict[str, list[int]] = {}
        for claim in self._project.claim_states():
            found.setdefault(claim.id, []).append(hash(claim))
        return found

    def value(self, field: str, written: str) -> str | None:
        """The key of a field's value that is written as its key or its name in any language."""
        return self._values.get((field, _plain(written)))

    def vendor(self, written: str) -> str | None:
        """The id of the vendor that is written as its id, a name or an alias, in any script.

        Words that are an alias of several are none of them.
        """
        for table in self._vendors:
            ids = table.get(_plain(written), set())
            if len(ids) == 1:
                return next(iter(ids))
        return None

    @cached_property
    def _values(self) -> dict[tuple[str, str], str]:
        found: dict[tuple[str, str], str] = {}
        for field in self._project.tag_set().fields:
            for value in field.values:
                label = value.label
                for name in (value.key, label.en, label.hans, label.hant):
                    found.setdefault((field.key, _plain(name)), value.key)
        return found

    @cached_property
    def _vendors(self) -> tuple[dict[str, set[str]], ...]:
        ids: dict[str, set[str]] = {}
        names: dict[str, set[str]] = {}
        aliases: dict[str, set[str]] = {}
        for vendor in self._project.vendors():
            ids.setdefault(_plain(vendor.id), set()).add(vendor.id)
            for name in (vendor.hans, vendor.hant, vendor.en):
                names.setdefault(_plain(name), set()).add(vendor.id)
            for alias in vendor.aliases:
                aliases.setdefault(_plain(alias), set()).add(vendor.id)
        return ids, names, aliases


def _plain(words: str) -> str:
    return " ".join(fold(words).casefold().split())
