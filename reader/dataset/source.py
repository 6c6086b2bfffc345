"""What an export is made from: articles, their texts and claims read one article at a time."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from reader.core.article import Article
from reader.core.claim import Claim
from reader.core.errors import ZhubiError
from reader.core.tagset import TagSet, Vendor
from reader.dataset.claim_dicts import ClaimData, data_of, looked_at, order_of


class DatasetError(ZhubiError):
    """An export or import that was refused; nothing has been written or taken in."""


@dataclass(frozen=True, kw_only=True)
class DatasetSource:
    """Everything an export needs, in plain values.

    ``articles`` are facts only; ``text`` and ``claims`` are asked for one article at a time,
    more than once, so that a large project never has to be in memory (see :meth:`of` for one
    that is). ``text`` gives the source text, ``claims`` the article's claims in any order;
    ``bodies``, where claims are kept as JSON texts of the codec, gives those by place in the text
    with an LF between two, and how many they are: the same claims, several times as quickly.
    ``conversion`` names the script engine, its version and its dictionaries; ``guideline`` is
    the annotation guideline as Markdown, of this ``guideline_version``; ``agreement`` (between
    annotators, as Markdown) goes on the card.
    """

    articles: Sequence[Article]
    text: Callable[[Article], str]
    claims: Callable[[Article], Sequence[Claim]]
    vendors: Sequence[Vendor]
    tag_set: TagSet
    conversion: Mapping[str, str] = field(default_factory=dict)
    guideline: str = ""
    guideline_version: str = ""
    agreement: str = ""
    bodies: Callable[[Article], tuple[bytes, int]] | None = None

    @classmethod
    def of(
        cls,
        items: Iterable[tuple[Article, str, Sequence[Claim]]],
        *,
        vendors: Sequence[Vendor] = (),
        tag_set: TagSet,
    ) -> "DatasetSource":
        """A source of (article, text, claims) that are all in memory."""
        held = {article.id: (article, text, claims) for article, text, claims in items}
        return cls(
            articles=tuple(article for article, _, _ in held.values()),
            text=lambda article: held[article.id][1],
            claims=lambda article: held[article.id][2],
            vendors=vendors,
            tag_set=tag_set,
        )

    @cached_property
    def ordered(self) -> tuple[Article, ...]:
        """The articles by name. Raises :class:`DatasetError` when two share one."""
        found = tuple(sorted(self.articles, key=lambda article: article.name))
        for one, other in pairwise(found):
            if one.name == other.name:
                raise DatasetError(f"two articles are named {one.name}; rename one of them")
        return found

    @cached_property
    def vendors_by_id(self) -> dict[str, Vendor]:
        """The vendors by id."""
        return {vendor.id: vendor for vendor in self.vendors}


def checked_text(source: DatasetSource, article: Article) -> str:
    """The article's text. Raises :class:`DatasetError` when it is not the one that was hashed."""
    text = source.text(article)
    try:
        digest = hashlib.sha256(text.encode()).hexdigest()
    except UnicodeEncodeError as error:
        raise DatasetError(
            f"article {article.name}: lone surrogate at code point {error.start}"
        ) from error
    if digest != article.sha256 or len(text) != article.length:
        raise DatasetError(
            f"article {article.name}: its text is not the one its hash and length stand for"
        )
    return text


def checked_claims(source: DatasetSource, article: Article, text: str) -> list[ClaimData]:
    """The article's claims in the order of the export, every quote compared with *text*.

    Raises :class:`DatasetError` naming the claim and the place of the first quote that is not
    what the text says there.
    """
    claims = _looked_at(source, article, text)
    if claims is None:
        claims = data_of(_checked(source, article, text))
    check_boilerplate(article, text)
    return sorted(claims, key=order_of)


def _looked_at(source: DatasetSource, article: Article, text: str) -> list[ClaimData] | None:
    """The claims from their stored texts, or ``None`` where there are none or one is odd."""
    if source.bodies is None:
        return None
    stored, count = source.bodies(article)
    try:
        bodies = stored.decode().split("\n") if count else []
    except UnicodeDecodeError:
        return None
    return looked_at(bodies, article.id, text) if len(bodies) == count else None


def check_boilerplate(article: Article, text: str) -> None:
    """Raise :class:`DatasetError` for boilerplate that is not what the *text* says there."""
    for boilerplate in article.boilerplate:
        if not boilerplate.quote.fits(text):
            raise DatasetError(
                f"article {article.name}: the boilerplate at [{boilerplate.quote.start}, "
                f"{boilerplate.quote.end}) is not {_short(boilerplate.quote.text)}"
            )


def _checked(source: DatasetSource, article: Article, text: str) -> Sequence[Claim]:
    claims = sorted(source.claims(article), key=lambda claim: (claim.start, claim.end, claim.id))
    for claim in claims:
        if claim.article != article.id:
            raise DatasetError(f"claim {claim.id} does not belong to article {article.name}")
        for place, quote in claim.quotes():
            if not quote.fits(text):
                raise DatasetError(
                    f"article {article.name}, claim {claim.id}, {place}: the text at "
                    f"[{quote.start}, {quote.end}) is not {_short(quote.text)}"
                )
    return claims


def _short(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:39] + "…")
