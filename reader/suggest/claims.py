"""Suggests claims without any training: sentences that name someone or quote someone, trimmed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.core.article import Boilerplate
from reader.core.span import Quote, Span
from reader.suggest.boundaries import sentences, trim
from reader.suggest.reading import Reading
from reader.suggest.trimmer import trim_claim
from reader.suggest.vendors import VendorMention, mentioned

_SPEECH = re.compile(
    r"表示|认为|指出|强调|坦言|直言|透露|宣布|宣称|看来|预测|预计|解释|补充|判断|据悉|据了解|号召|分析(?:称|道|了)"
)
_TOPIC = re.compile(r"大模型|生成式|AIGC|AGI|人工智能|通用模型|垂直模型|模型服务|智能体|算力")
#: A quotation with its speaker after it: only what is between the marks is the claim.
_QUOTED = re.compile(
    r'[“"「](?P<said>[^“”"「」]{10,})[”"」](?P<frame>[^“”"「」]{0,30}(?:表示|说|称|认为|指出|道|看来)[^“”"「」]{0,12})?$'
)
_SEMICOLON = re.compile(r"[；;]")
_LEAST, _MOST = 11, 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimSuggestion:
    """A claim that nobody has accepted: its words, and why it was suggested.

    ``reason`` is ``vendor``, ``class``, ``speech`` or ``topic``; ``score`` (0–1) is a rough
    likelihood, for a threshold.
    """

    quote: Quote
    reason: str
    score: float


#: The headings of a table's columns, and what is only asked about: 那甲公司呢？
_NO_CLAIM = re.compile(r"\D*\t\D*|.{1,24}呢[？?]")
_SCORES = {"vendor": 0.75, "class": 0.75, "speech": 0.65, "topic": 0.45}


def suggest_claims(
    reading: Reading,
    mentions: Sequence[VendorMention],
    boilerplate: Iterable[Boilerplate] = (),
) -> tuple[ClaimSuggestion, ...]:
    """Claims of an article in order, not overlapping, outside its boilerplate."""
    barred = [part.quote.span for part in boilerplate]
    found: list[ClaimSuggestion] = []
    for sentence in sentences(reading.folded):
        for piece in _parts(reading.folded, _outside(sentence, barred), mentions):
            reason = _reason(reading.folded, piece, mentions)
            span = _claim(reading.folded, piece)
            if reason is not None and _LEAST <= len(span) <= _MOST:
                found.append(
                    ClaimSuggestion(quote=reading.quote(span), reason=reason, score=_SCORES[reason])
                )
    return tuple(found)


def _parts(
    folded: str, pieces: Iterable[Span], mentions: Sequence[VendorMention]
) -> Iterable[Span]:
    """The pieces, cut at semicolons where every part names somebody: each is its own claim."""
    for piece in pieces:
        stops = [match.end() for match in _SEMICOLON.finditer(folded, piece.start, piece.end)]
        edges = [piece.start, *stops, piece.end]
        parts = [Span(a, b) for a, b in pairwise(edges) if a < b]
        named = all(mentioned(mentions, part.start, part.end) for part in parts)
        yield from parts if named else [piece]


def _reason(folded: str, piece: Span, mentions: Sequence[VendorMention]) -> str | None:
    words = piece.cut(folded)
    if _NO_CLAIM.fullmatch(words.strip()):
        return None
    sorts = {mention.sort for mention in mentioned(mentions, piece.start, piece.end)}
    for sort in ("vendor", "class"):
        if sort in sorts:
            return sort
    if _SPEECH.search(words):
        return "speech"
    return "topic" if _TOPIC.search(words) else None


def _claim(folded: str, piece: Span) -> Span:
    """The words of the sentence that are the claim: what is quoted, without frames."""
    bare = trim(folded, piece)
    quoted = _QUOTED.search(piece.cut(folded).rstrip(" 。\n"))
    if quoted is not None and (quoted["frame"] or quoted.start() > 0):
        begin = piece.start + quoted.start("said")
        bare = trim(folded, Span(begin, piece.start + quoted.end("said")))
    return trim_claim(folded, bare)


def _outside(sentence: Span, barred: Iterable[Span]) -> list[Span]:
    """The parts of *sentence* that are no boilerplate; a note inside it does not divide it."""
    start, end = sentence.start, sentence.end
    for bar in barred:
        if bar.start <= start < bar.end:
            start = bar.end
        if bar.start < end <= bar.end:
            end = bar.start
    return [Span(start, end)] if start < end else []
