"""What the page draws for claims and boilerplate: highlights made from the project's values."""

from functools import partial

from reader.core.article import Article
from reader.core.claim import Claim, inside
from reader.core.span import Quote
from reader.viewmodels.page.highlights import Highlight, Kind, Line
from reader.viewmodels.page.style import LIGHT
from reader.viewmodels.wording.labels import Labels

#: What the keys of highlights that are no claims begin with.
BOILERPLATE = "boilerplate"
DOUBT = "doubt"
SUGGESTION = "suggestion"

_PART = "/"


def claim_of(key: str) -> str:
    """The id of the claim that a highlight's key belongs to."""
    return key.partition(_PART)[0]


def keys_of(claim: Claim) -> tuple[str, ...]:
    """The keys of everything :func:`marks_of` may draw for a claim."""
    return (claim.id, *(f"{claim.id}{_PART}{place}" for place, _quote in _parts(claim)))


def marks_of(claim: Claim, labels: Labels, *, current: bool) -> tuple[Highlight, ...]:
    """A claim's highlights: itself, and the names and numbers in it.

    What lies outside the claim is drawn only while the claim is the current one.
    """
    polarity = claim.stance.polarity or ""
    known = polarity in LIGHT.inks
    own = Highlight(
        key=claim.id,
        spans=tuple(fragment.span for fragment in claim.fragments),
        ink=polarity,
        fill=None
        if known
        else (labels.colour(polarity, dark=False), labels.colour(polarity, dark=True)),
        # No stance that comes with Zhubi has this line: one of the project's own is told apart.
        line=Line.DASHED if polarity and not known else None,
        selected=current,
        text=partial(labels.spoken, claim),
    )
    parts = (
        Highlight(
            key=f"{claim.id}{_PART}{place}",
            spans=(quote.span,),
            kind=Kind.METRIC if place.startswith("metrics") else Kind.MENTION,
            ink=polarity,
            selected=current,
        )
        for place, quote in _parts(claim)
        if current or inside(claim, quote)
    )
    return (own, *parts)


def boilerplate_of(article: Article) -> tuple[Highlight, ...]:
    """The stretches of an article that nobody annotates."""
    return tuple(
        Highlight(key=f"{BOILERPLATE}{_PART}{at}", spans=(part.quote.span,), kind=Kind.BOILERPLATE)
        for at, part in enumerate(article.boilerplate)
    )


def _parts(claim: Claim) -> tuple[tuple[str, Quote], ...]:
    return tuple(
        (place, quote)
        for place, quote in claim.quotes()
        if place.startswith(("vendors", "metrics", "speaker"))
    )
