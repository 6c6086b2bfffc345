"""Proposes whose words a claim is: named before it, after its quotation, or carried over."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.claim import Speaker
from reader.core.span import Span
from reader.suggest.reading import Reading
from reader.suggest.speech import Speech
from reader.suggest.vendors import VendorMention

_GAP = re.compile(r"[\s，,：:。“”\"「『」』]*")
_OPENED = re.compile(r"[\s，,：:]*[“\"「『][^。！!？?\n“”\"「」]{0,8}")
#: The end of a quotation, then perhaps the speaker's title.
_CLOSED = re.compile(r"[”」』\"][。，,]?\s*在?(?P<title>[^，,。！!？?“”\"\n]{0,40})$")
#: How far the end of a quotation and a speaker carried over may be, in code points.
_QUOTATION, _CARRIED = 400, 200
#: How far before the speaker's name the company may stand.
_EMPLOYER = 26
_CONNECTIVE = re.compile(r"然而|但是|因此|此外|不过|事实上|总而言之|当然|显然")


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerProposal:
    """A speaker for a claim; not ``sure`` when only carried over from an earlier sentence."""

    speaker: Speaker
    sure: bool


def propose_speakers(
    reading: Reading,
    spans: Sequence[Span],
    speech: Sequence[Speech],
    mentions: Sequence[VendorMention] = (),
) -> tuple[SpeakerProposal, ...]:
    """Speakers for a claim at *spans*, best first; none means the author.

    *speech* are the article's acts of speech, *mentions* its vendors.
    """
    start, end = spans[0].start, spans[-1].end
    text = reading.folded
    found: list[tuple[Speech, bool]] = []
    found += [(act, True) for act in speech if _frames(text, act, start)]
    found += [(act, True) for act in speech if _speaks_itself(act, start, end)]
    found += [(act, True) for act in speech if _after_quotation(text, act, end)]
    if not found:
        found += [(act, False) for act in reversed(speech) if _carries(text, act, start)][:1]
    proposals: dict[Span, SpeakerProposal] = {}
    for act, sure in found:
        speaker = _speaker(reading, act, mentions)
        proposals.setdefault(act.mention, SpeakerProposal(speaker=speaker, sure=sure))
    return tuple(proposals.values())


def _frames(text: str, act: Speech, start: int) -> bool:
    """*X表示,* right before the claim, or around its beginning."""
    gap = text[act.frame.end : start]
    if act.frame.end > start or len(gap) > 16:
        return False
    return _GAP.fullmatch(gap) is not None or _OPENED.fullmatch(gap) is not None


def _speaks_itself(act: Speech, start: int, end: int) -> bool:
    """*百度宣称…*: the claim begins with the one who speaks."""
    named = act.type in ("vendor", "class")
    return named and start <= act.mention.start < min(start + 8, end)


def _after_quotation(text: str, act: Speech, end: int) -> bool:
    """The quotation that the claim lies in ends right before the speaker is named."""
    if act.type != "person" or not end <= act.mention.start <= end + _QUOTATION:
        return False
    closed = _CLOSED.search(text, end, act.mention.start)
    if closed is None:
        return False
    # Between the claim and that mark the quotation must not have ended before.
    return re.search(r"[“「『”」』\n\"]", text[end : closed.start()]) is None


def _carries(text: str, act: Speech, start: int) -> bool:
    """Whether the speaker of the sentences before may still be speaking."""
    gap = start - act.frame.end
    if act.type not in ("person", "anonymous") or not 0 <= gap <= _CARRIED:
        return False
    between = text[act.frame.end : start]
    return between.count("\n") <= 1 and _CONNECTIVE.search(between) is None


def _speaker(reading: Reading, act: Speech, mentions: Sequence[VendorMention]) -> Speaker:
    mention = reading.quote(act.mention)
    vendor = _employer(reading.folded, act, mentions) if act.type != "anonymous" else None
    return Speaker(type=act.type, name=mention.text, vendor=vendor, mention=mention)


def _employer(text: str, act: Speech, mentions: Sequence[VendorMention]) -> str | None:
    """The vendor that the speaker is, or whose title stands before the name."""
    for mention in reversed(mentions):
        if mention.sort != "vendor" or len(mention.vendors) != 1:
            continue
        if mention.span == act.mention:
            return mention.vendors[0]
        gap = text[mention.span.end : act.mention.start]
        if mention.span.end <= act.mention.start:
            near = len(gap) <= _EMPLOYER and not re.search(r"[，,。；;\n“”\"]", gap)
            return mention.vendors[0] if near else None
    return None
