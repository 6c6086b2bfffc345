"""Offers for what a claim's own words say of its speaker, its times and its certainty."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from reader.core.claim import Claim, Speaker, Stance
from reader.core.span import Quote, Span
from reader.suggest.certainty import propose_certainty
from reader.suggest.reading import Reading
from reader.suggest.speakers import SpeakerProposal, propose_speakers
from reader.suggest.speech import find_speech
from reader.suggest.times import find_times
from reader.suggest.vendors import VendorMention

#: So far around a claim (code points) speakers are looked for: all that may speak it stand
#: nearer, and acts of speech in all of a long article take too long for the first claim.
REACH = 1000


class SaidInWords:
    """Answers for the claims of one article, each from the words around it."""

    def __init__(self, reading: Reading, mentions: Sequence[VendorMention]) -> None:
        self._reading = reading
        self._mentions = mentions

    def speakers(self, claim: Claim) -> tuple[SpeakerProposal, ...]:
        """Whose words the claim may be, the likeliest first; none is the author."""
        window = self._around(claim.span)
        at = window.start
        near = Reading(window.cut(self._reading.source), window.cut(self._reading.folded))
        mentions = [
            replace(each, span=_moved(each.span, -at)) for each in self._mentions_in(window)
        ]
        spans = [_moved(fragment.span, -at) for fragment in claim.fragments]
        found = propose_speakers(near, spans, find_speech(near.folded, mentions), mentions)
        return tuple(replace(each, speaker=_placed(each.speaker, at)) for each in found)

    def times(self, claim: Claim) -> tuple[Quote, ...]:
        """The times in the claim."""
        return find_times(self._reading, [fragment.span for fragment in claim.fragments])

    def certainty(self, claim: Claim) -> str | None:
        """How certain the claim is put, where its words say less than that it is so."""
        found = propose_certainty(
            self._reading.folded, [fragment.span for fragment in claim.fragments]
        )
        return None if found == Stance().certainty else found

    def _around(self, span: Span) -> Span:
        """The lines of what is within reach; of a very long line, twice as much and no more."""
        text = self._reading.source
        first, last = max(span.start - REACH, 0), min(span.end + REACH, len(text))
        start = text.rfind("\n", max(first - REACH, 0), first) + 1 or max(first - REACH, 0)
        end = text.find("\n", last, last + REACH)
        return Span(start, min(last + REACH, len(text)) if end < 0 else end)

    def _mentions_in(self, window: Span) -> Sequence[VendorMention]:
        first = bisect_left(self._mentions, window.start, key=lambda each: each.span.start)
        last = bisect_left(self._mentions, window.end, key=lambda each: each.span.start)
        return [each for each in self._mentions[first:last] if each.span.end <= window.end]


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _placed(speaker: Speaker, at: int) -> Speaker:
    """The speaker with the mention where the whole article has it."""
    mention = speaker.mention
    if mention is None:
        return speaker
    return replace(speaker, mention=Quote(_moved(mention.span, at), mention.text))
