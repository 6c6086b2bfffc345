"""The parts of a review sheet that stand in its page: painted paragraphs, and a card a claim."""

import html
from collections.abc import Iterator, Sequence

from reader.core.article import Article
from reader.core.claim import Claim, Speaker
from reader.formats.review_lines import Line, Marked, Role, pieces
from reader.formats.review_words import Words


def escaped(text: str) -> str:
    """Text for a page or an attribute; NUL, which no page may hold, is replaced."""
    return html.escape(text).replace("\0", "\ufffd")


def painted(
    line: Line, marks: Sequence[Marked], stances: Sequence[int], begun: set[int], cards: str
) -> str:
    """A paragraph with its highlights; *begun* collects the claims whose number was shown."""
    return "".join(
        _piece(words, [marks[at] for at in over], stances, begun, cards)
        for words, over in pieces(line)
    )


def _piece(
    words: str, over: Sequence[Marked], stances: Sequence[int], begun: set[int], cards: str
) -> str:
    if not over:
        return escaped(words)
    classes = sorted({f"r{int(mark.role)}" for mark in over if mark.role is not Role.CLAIM})
    claims = [mark for mark in over if mark.role is Role.CLAIM]
    if not claims:
        return f'<span class="{" ".join(classes)}">{escaped(words)}</span>'
    # The shortest lies on top: a claim inside another stays to be seen.
    top = min(claims, key=lambda mark: (len(mark.quote.span), -mark.claim))
    classes.append(f"s{stances[top.claim]}")
    if len(claims) > 1:
        classes.append("d2")
    fresh = sorted({mark.claim for mark in claims} - begun)
    begun.update(fresh)
    number = (
        f' data-n="{" ".join(str(claim + 1) for claim in fresh)}" tabindex="0"'
        f' aria-describedby="{cards}-{fresh[0]}"'
        if fresh
        else ""
    )
    return f'<mark class="{" ".join(classes)}" data-c="{top.claim}"{number}>{escaped(words)}</mark>'


def card(
    claim: Claim,
    number: int,
    stance: int,
    ident: str,
    words: Words,
    own: Sequence[tuple[int, Marked]],
) -> str:
    """Everything said about one claim; words of the text follow the script that is shown."""
    find = escaped(words("find").replace("%1", str(number + 1)))
    rows = "".join(
        f"<dt>{escaped(words(key))}</dt><dd>{value}</dd>" for key, value in _rows(claim, words, own)
    )
    return (
        f'<li class="card" id="{ident}">\n'
        f'<div class="top"><button type="button" aria-label="{find}">{number + 1}</button>'
        f'<span class="chip s{stance}">{escaped(words.stance(claim.stance.polarity))}</span>'
        f'<span class="kind">{escaped(words.value("kind", claim.kind))}</span></div>\n'
        f'<p class="words">{_quoted(own, Role.CLAIM)}</p>\n'
        f"<dl>{rows}</dl></li>\n"
    )


def _rows(
    claim: Claim, words: Words, own: Sequence[tuple[int, Marked]]
) -> Iterator[tuple[str, str]]:
    if claim.vendors:
        yield "vendors", escaped(words.vendors_of(claim))
    metrics = [each for each in own if each[1].role is Role.METRIC]
    for metric, each in zip(claim.metrics, metrics, strict=True):
        yield "metric", f"{_quoted([each], Role.METRIC)} ({escaped(words.metric(metric))})"
    if claim.speaker != Speaker():
        yield "speaker", escaped(words.speaker(claim))
    if claim.times:
        yield "times", _quoted(own, Role.TIME)
    if claim.stance.target:
        yield "target", escaped(words.vendor(claim.stance.target))
    if claim.stance.certainty != "asserted":
        yield "certainty", escaped(words.value("certainty", claim.stance.certainty))
    if claim.flags:
        flags = (words.value("flag", flag) for flag in claim.flags)
        yield "flags", escaped(words("separator").join(flags))
    if claim.note:
        yield "note", escaped(claim.note)
    yield "annotator", escaped(claim.annotator)
    yield "status", escaped(words(claim.status.value))


def _quoted(own: Sequence[tuple[int, Marked]], role: Role) -> str:
    found = [(at, mark) for at, mark in own if mark.role is role]
    numbers = " ".join(str(at) for at, _ in found)
    text = " … ".join(mark.quote.text for _, mark in found)
    return f'<span data-m="{numbers}">{escaped(text)}</span>'


def facts(article: Article, claims: int, words: Words) -> str:
    """Where an article comes from, as text: addresses are no links."""
    known = (
        ("author", article.author),
        ("source_of", article.source or article.source_url),
        ("published", article.published),
    )
    said = [f"{words(key)}: {value}" for key, value in known if value]
    return escaped(" · ".join((*said, f"{claims} {words('claims')}")))
