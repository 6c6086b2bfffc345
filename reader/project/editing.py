"""What can be done to an open project: every act is one change in one transaction."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reader.core.article import Article
from reader.core.change import Change, Entity, Setting
from reader.core.claim import Claim, Stance
from reader.core.errors import ConflictError, RecordError, SpanError
from reader.core.ids import fresh_id
from reader.core.span import Span
from reader.project.detecting import with_detected
from reader.project.writing import Writing
from reader.store.errors import DuplicateError

JsonValue = str | int | float | bool | None | list["JsonValue"] | dict[str, "JsonValue"]


class Editing(Writing):
    """The acts of :class:`reader.project.Project` on articles, claims, tags and settings."""

    # ------------------------------------------------------------ articles

    def add_articles(self, items: Sequence[tuple[Article, str]]) -> Change:
        """Add articles with their texts; their script and boilerplate are found on the way in.

        Raises :class:`DuplicateError` for a text that the project has.
        """
        seen: set[str] = set()
        for article, text in items:
            known = self.article_with_text(article.sha256)
            if known is not None or article.sha256 in seen:
                name = article.name if known is None else known.name
                raise DuplicateError(f"{article.name}: the project already has this text as {name}")
            if len(text) != article.length:
                raise RecordError(f"{article.name}: the text is not of the length that is stated")
            seen.add(article.sha256)
        texts = {article.sha256: text for article, text in items}
        added = tuple(with_detected(article, text) for article, text in items)
        return self.apply(Change(added=added), reason="import_articles", texts=texts)

    def edit_article(self, article: Article, *, reason: str = "edit_article") -> Change | None:
        """Change facts of an article; its text, hash and length cannot change."""
        return self.edit_articles((article,), reason=reason)

    def edit_articles(
        self, articles: Sequence[Article], *, reason: str = "edit_article"
    ) -> Change | None:
        """Change facts of several articles as one change; ``None`` when nothing differs."""
        pairs = [(self.article(article.id), article) for article in articles]
        pairs = [(before, after) for before, after in pairs if before != after]
        for before, after in pairs:
            if (before.sha256, before.length) != (after.sha256, after.length):
                raise ConflictError(f"{before.name}: the text of an article is never altered")
        if not pairs:
            return None
        before_all, after_all = zip(*pairs, strict=True)
        return self.apply(Change(before_all, after_all), reason=reason)

    def remove_articles(self, ids: Sequence[str]) -> Change:
        """Take out articles together with their claims; undo brings all of it back."""
        articles = tuple(self.article(id_) for id_ in ids)
        claims = tuple(claim for id_ in ids for claim in self.claims(id_))
        return self.apply(Change(removed=(*claims, *articles)), reason="remove_articles")

    # ------------------------------------------------------------ claims

    def mark(self, article_id: str, spans: Sequence[Span], *, polarity: str | None = None) -> Claim:
        """Make a draft claim of the words at *spans*, with a stance if one is given.

        Raises :class:`SpanError` outside of the text.
        """
        quotes = tuple(self.quote(article_id, span) for span in sorted(spans))
        tags = self.tag_set()
        claim = Claim(
            id=fresh_id(),
            article=article_id,
            fragments=quotes,
            annotator=self.annotator,
            kind=tags.field("kind").default or "opinion",
            stance=Stance(polarity=polarity),
            tag_set=f"{tags.id}/{tags.version}",
        )
        self.apply(Change(added=(claim,)), reason="mark")
        return claim

    def add_claims(self, claims: Sequence[Claim], *, reason: str = "import_claims") -> Change:
        """Add finished claims, each quote of which must fit its article's text."""
        self._verify(claims)
        return self.apply(Change(added=tuple(claims)), reason=reason)

    def edit_claims(self, claims: Sequence[Claim], *, reason: str) -> Change | None:
        """Replace claims by edited ones with the same ids; ``None`` when nothing differs."""
        pairs = [(self.claim(claim.id), claim) for claim in claims]
        pairs = [(before, after) for before, after in pairs if before != after]
        if not pairs:
            return None
        self._verify(after for _, after in pairs)
        before_all, after_all = zip(*pairs, strict=True)
        return self.apply(Change(before_all, after_all), reason=reason)

    def respan(self, claim_id: str, spans: Sequence[Span]) -> Claim:
        """Give a claim other fragments (resize, add or drop a stretch)."""
        before = self.claim(claim_id)
        quotes = tuple(self.quote(before.article, span) for span in sorted(spans))
        after = replace(before, fragments=quotes)
        self.edit_claims((after,), reason="respan")
        return after

    def remove_claims(self, ids: Sequence[str]) -> Change:
        """Take out claims; undo brings them back."""
        removed = tuple(self.claim(id_) for id_ in ids)
        return self.apply(Change(removed=removed), reason="remove_claims")

    def _verify(self, claims: Iterable[Claim]) -> None:
        texts: dict[str, str] = {}
        for claim in claims:
            text = texts.get(claim.article)
            if text is None:
                text = texts[claim.article] = self.text(claim.article)
            for place, quote in claim.quotes():
                if not quote.fits(text):
                    raise SpanError(
                        f"claim {claim.id}, {place}: the article does not have these words "
                        f"at [{quote.start}, {quote.end})"
                    )

    # ------------------------------------------------------------ settings

    def set_setting(self, key: str, value: JsonValue) -> Change | None:
        """Set one of the project's settings; ``None`` when it already has this value."""
        return self.set_settings({key: value})

    def set_settings(self, values: Mapping[str, JsonValue]) -> Change | None:
        """Set several of the project's settings as one change; ``None`` when nothing differs."""
        removed: list[Entity] = []
        added: list[Entity] = []
        for key, value in values.items():
            text = json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True)
            before, after = self.stored_setting(key), Setting(key, text)
            if before != after:
                removed.extend(() if before is None else (before,))
                added.append(after)
        if not added:
            return None
        return self.apply(Change(tuple(removed), tuple(added)), reason="setting")
