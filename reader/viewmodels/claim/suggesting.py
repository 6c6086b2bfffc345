"""Claims that are suggested for the article in hand: stepped through, accepted, rejected."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.core.article import Article
from reader.core.change import Change, Setting
from reader.core.claim import Claim, Origin, Stance
from reader.core.errors import ZhubiError
from reader.core.ids import fresh_id
from reader.core.lazily import Lazily
from reader.core.span import Quote, Span
from reader.core.tagset import Vendor
from reader.project import Project
from reader.project.suggestions import suggested
from reader.script import fold
from reader.viewmodels.claim_marks import SUGGESTION
from reader.viewmodels.desk import Desk

if TYPE_CHECKING:
    from reader.suggest.aliases import default_alias_rules
    from reader.suggest.claims import suggest_claims
    from reader.suggest.reading import Reading
    from reader.suggest.vendors import VendorMatcher
else:
    default_alias_rules = Lazily("reader.suggest.aliases", "default_alias_rules")
    suggest_claims = Lazily("reader.suggest.claims", "suggest_claims")
    Reading = Lazily("reader.suggest.reading", "Reading")
    VendorMatcher = Lazily("reader.suggest.vendors", "VendorMatcher")

#: The first part of the keys of suggestions on the page.
PREFIX = SUGGESTION

#: Suggestions less likely than this are not shown.
LEAST = 0.6


@dataclass(frozen=True, slots=True)
class Open:
    """A suggestion that is neither accepted nor rejected.

    ``claim`` is what another tool's machine proposed; of our own there are the words alone.
    """

    quote: Quote
    reason: str
    claim: Claim | None = None

    def made(self, plain: Claim) -> Claim:
        """What accepting makes of it: *plain*, with what another tool's machine says besides.

        The stance is a person's to choose, towards each vendor too.
        """
        if self.claim is None:
            return plain
        return replace(
            plain,
            fragments=self.claim.fragments,
            vendors=tuple(replace(vendor, stance=None) for vendor in self.claim.vendors),
            metrics=self.claim.metrics,
            speaker=self.claim.speaker,
            times=self.claim.times,
            flags=self.claim.flags,
            note=self.claim.note,
        )


class Suggesting(QObject):
    """Off until somebody asks for it. ``changed``: other ones are open, or another is current.

    A suggestion is no claim until it is accepted; then it is a draft without a stance like any
    other, whose origin tells where it came from. What was rejected is kept in the project, so
    that it does not come again; undo brings it back.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._shown = False
        self.open: tuple[Open, ...] = ()
        self.at = -1
        self._next = 0
        #: What the article's words suggest, whatever was made of it; found once.
        self._own: tuple[Open, ...] | None = None
        desk.article_changed.connect(self._look_anew)
        desk.committed.connect(self._follow)

    @property
    def current(self) -> Open | None:
        """The suggestion that is stepped to."""
        return self.open[self.at] if 0 <= self.at < len(self.open) else None

    def show(self, shown: bool) -> None:
        """Suggest claims from now on, or no more."""
        self._shown = shown
        self._look()

    def step(self, by: int = 1) -> Span | None:
        """Make the next suggestion (or the one before) the current one; returns its span."""
        if self.open:
            # Where none is current, the first step leads to the one that follows the last.
            start = self.at if self.at >= 0 else self._next - (by > 0)
            self.at = (start + by) % len(self.open)
            self.changed.emit()
        return self.current.quote.span if self.current else None

    def accept(self, polarity: str | None = None) -> Claim | None:
        """Make the current suggestion a claim, with a stance if one is given; take it in hand."""
        article, current = self._desk.article, self.current
        if article is None or current is None:
            return None
        project = self._desk.project
        tags = project.tag_set()
        claim = Claim(
            id=fresh_id(),
            article=article.id,
            fragments=(current.quote,),
            annotator=project.annotator,
            kind=tags.field("kind").default or "opinion",
            stance=Stance(polarity=polarity),
            origin=Origin.SUGGESTION_ACCEPTED,
            tag_set=f"{tags.id}/{tags.version}",
        )
        try:
            project.add_claims((current.made(claim),), reason="suggestion")
        except ZhubiError as error:
            self._desk.tell_error(error)
            return None
        self._desk.choose(claim.id)
        return claim

    def reject(self) -> None:
        """Let the current suggestion not come again."""
        article, current = self._desk.article, self.current
        if article is None or current is None:
            return
        span = current.quote.span
        kept = [f"{span.start}-{span.end}", *self._rejected(article.id)]
        try:
            self._desk.project.set_setting(_key(article.id), list(kept))
        except ZhubiError as error:
            self._desk.tell_error(error)

    def _rejected(self, article: str) -> tuple[str, ...]:
        return self._desk.project.listed_setting(_key(article))

    def _follow(self, change: Change) -> None:
        if change.touched(Vendor) or change.touched(Article):
            self._look_anew()
        elif self._shown and (change.touched(Claim) or change.touched(Setting)):
            self._look()

    def _look_anew(self) -> None:
        self._own = None
        self._look()

    def _look(self) -> None:
        had = self.open
        now = self.open[self._next : self._next + 1] if self.at < 0 else (self.current,)
        place = next((one.quote.start for one in now if one is not None), 0)
        self.open = self._found() if self._shown else ()
        after = (at for at, one in enumerate(self.open) if one.quote.start >= place)
        self._next = next(after, 0)
        self.at = -1
        if self.open or had:
            self._desk.suggestions = len(self.open)
            self.changed.emit()
            self._desk.state.tell()

    def _found(self) -> tuple[Open, ...]:
        article = self._desk.article
        if article is None:
            return ()
        project = self._desk.project
        if self._own is None:
            self._own = _of_words(project, article)
        taken = [
            fragment.span for claim in project.claims(article.id) for fragment in claim.fragments
        ]
        rejected = set(self._rejected(article.id))
        every = (*self._own, *_of_machines(project, article.id, project.text_of(article)))
        found = {each.quote.span: each for each in every}
        return tuple(
            each
            for span, each in sorted(found.items())
            if f"{span.start}-{span.end}" not in rejected
            and not any(other.overlaps(span) for other in taken)
        )


def _of_words(project: Project, article: Article) -> tuple[Open, ...]:
    """What the words of the article suggest."""
    text = project.text_of(article)
    reading = Reading(text, fold(text))
    mentions = VendorMatcher(project.vendors(), default_alias_rules()).find(reading.folded)
    found = suggest_claims(reading, mentions, article.boilerplate)
    return tuple(Open(each.quote, each.reason) for each in found if each.score >= LEAST)


def _of_machines(project: Project, article: str, text: str) -> Iterator[Open]:
    """What other tools' machines proposed, where the words are."""
    for claim in suggested(project, article):
        if all(quote.fits(text) for _, quote in claim.quotes()):
            yield Open(claim.fragments[0], "machine", claim)


def _key(article: str) -> str:
    return f"rejected/{article}"
