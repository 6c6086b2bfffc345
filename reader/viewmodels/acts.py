"""What people do to claims and articles, each one change of the project on what is in hand."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from reader.core import claim_edits
from reader.core.article import Article, ArticleStatus, Boilerplate
from reader.core.change import Change
from reader.core.claim import Claim, Metric
from reader.core.errors import ZhubiError
from reader.core.span import Quote, Span
from reader.viewmodels.desk import Desk
from reader.viewmodels.undoing import Undoing


class Acts:
    """The acts on the desk. An error is told to the person and changes nothing."""

    def __init__(self, desk: Desk, redo_key: Callable[[], str] = str) -> None:
        """*redo_key* tells which key brings back what undo took."""
        self._desk = desk
        self._undoing = Undoing(desk, redo_key)

    # ---- claims

    def mark(self, polarity: str | None = None) -> Claim | None:
        """Make the selected words a claim, with this stance if one is given; take it in hand."""
        desk = self._desk
        article = desk.article
        if article is None or not desk.selection:
            return None
        held = desk.claim
        if held is not None and tuple(one.span for one in held.fragments) == desk.selection:
            # These words are the claim in hand: the same key again makes no second one.
            if polarity is not None:
                self.edit("stance", lambda claim: claim_edits.with_polarity(claim, polarity))
            return held
        with desk.state:
            try:
                claim = desk.project.mark(article.id, desk.selection, polarity=polarity)
            except ZhubiError as error:
                desk.tell_error(error)
                return None
            desk.choose(claim.id)
        return claim

    def edit(self, reason: str, change: Callable[[Claim], Claim]) -> None:
        """Change the current claim; nothing happens when it comes out the same."""
        claim = self._desk.claim
        if claim is not None:
            self._store((change(claim),), reason)

    def edit_all(self, reason: str, ids: tuple[str, ...], change: Callable[[Claim], Claim]) -> None:
        """Change several claims as one, to be undone at once."""
        project = self._desk.project
        self._store(tuple(change(project.claim(each)) for each in ids), reason)

    def add_fragment(self) -> None:
        """Add the selected words to the current claim as further fragments."""
        claim = self._desk.claim
        if claim is not None and self._desk.selection:
            spans = tuple(fragment.span for fragment in claim.fragments)
            self._respan(claim.id, claim_edits.joined(spans, self._desk.selection))

    def resize(self, claim: str, fragment: int, span: Span) -> None:
        """Give one fragment of a claim other ends."""
        kept = [each.span for each in self._desk.project.claim(claim).fragments]
        kept[fragment] = span
        self._respan(claim, claim_edits.joined(tuple(kept), ()))

    def remove(self, ids: tuple[str, ...] = ()) -> None:
        """Delete these claims, or the current one."""
        desk = self._desk
        wanted = ids or ((desk.claim.id,) if desk.claim else ())
        if wanted:
            # What is typed for them is stored first, so that undo brings it back too.
            desk.leaving.emit()
            self._attempt(lambda: desk.project.remove_claims(wanted))

    def quote(self) -> Quote | None:
        """The first selected stretch with its words."""
        desk = self._desk
        if desk.article is None or not desk.selection:
            return None
        return desk.project.quote(desk.article.id, desk.selection[0])

    def metric(self, made: Metric | None = None) -> None:
        """Make the selected words a metric of the claim, as *made* reads them if given."""
        quote = self.quote()
        if made is None and quote is not None:
            kind = self._desk.project.tag_set().field("metric_kind").default or "count"
            made = Metric(quote=quote, kind=kind)
        if made is not None:
            metric = made
            self.edit("metric", lambda each: claim_edits.with_metric(each, metric))

    def speaker(self) -> None:
        """Let the selected words name the claim's speaker."""
        quote = self.quote()
        if quote is not None:
            self.edit(
                "speaker",
                lambda claim: claim_edits.with_speaker(
                    claim,
                    replace(
                        claim.speaker,
                        type="person" if claim.speaker.type == "author" else claim.speaker.type,
                        name=claim.speaker.name or quote.text,
                        mention=quote,
                    ),
                ),
            )

    def time(self) -> None:
        """Let the selected words be a time of the claim."""
        quote = self.quote()
        if quote is not None:
            self.edit("time", lambda claim: claim_edits.with_time(claim, quote))

    # ---- articles and history

    def boilerplate(self) -> None:
        """Let the selected words be boilerplate, or no longer, where they touch some."""
        article, quote = self._desk.article, self.quote()
        if article is None or quote is None:
            return
        kept = tuple(
            part for part in article.boilerplate if not part.quote.span.overlaps(quote.span)
        )
        if len(kept) == len(article.boilerplate):
            kind = self._desk.project.tag_set().field("boilerplate").default or "heading"
            kept = (*kept, Boilerplate(kind, quote))
        kept = tuple(sorted(kept, key=lambda part: part.quote))
        changed = replace(article, boilerplate=kept)
        self._attempt(lambda: self._desk.project.edit_article(changed, reason="boilerplate"))

    def set_status(self, articles: Sequence[Article], status: ArticleStatus) -> None:
        """Say how far the work on these articles has come, as one change."""
        changed = [replace(article, status=status) for article in articles]
        self._attempt(lambda: self._desk.project.edit_articles(changed))

    def undo(self, *, redo: bool = False) -> None:
        """Take the last change back (or do it again) and show what it was about."""
        with self._desk.state:
            try:
                self._undoing.step(redo=redo)
            except ZhubiError as error:
                self._desk.tell_error(error)

    def _store(self, claims: tuple[Claim, ...], reason: str) -> None:
        project = self._desk.project
        self._attempt(lambda: project.edit_claims(claims, reason=reason))

    def _respan(self, claim: str, spans: tuple[Span, ...]) -> None:
        try:
            self._desk.project.respan(claim, spans)
        except ZhubiError as error:
            self._desk.tell_error(error)

    def _attempt(self, act: Callable[[], Change | None]) -> Change | None:
        try:
            return act()
        except ZhubiError as error:
            self._desk.tell_error(error)
            return None
