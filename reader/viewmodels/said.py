"""Offers for what a claim's own words say of its speaker, its times and its certainty."""

from collections.abc import Sequence

from reader.core.claim import Claim, Stance
from reader.core.span import Quote
from reader.suggest.certainty import propose_certainty
from reader.suggest.reading import Reading
from reader.suggest.speakers import SpeakerProposal, propose_speakers
from reader.suggest.speech import Speech, find_speech
from reader.suggest.times import find_times
from reader.suggest.vendors import VendorMention


class Said:
    """Reads one article: its acts of speech once, the rest for each claim."""

    def __init__(self, reading: Reading, mentions: Sequence[VendorMention]) -> None:
        self._reading = reading
        self._mentions = mentions
        self._speech: tuple[Speech, ...] | None = None

    def speakers(self, claim: Claim) -> tuple[SpeakerProposal, ...]:
        """Whose words the claim may be, the likeliest first; none is the author."""
        if self._speech is None:
            self._speech = find_speech(self._reading.folded, self._mentions)
        spans = [fragment.span for fragment in claim.fragments]
        return propose_speakers(self._reading, spans, self._speech, self._mentions)

    def times(self, claim: Claim) -> tuple[Quote, ...]:
        """The times in the claim."""
        return find_times(self._reading, [fragment.span for fragment in claim.fragments])

    def certainty(self, claim: Claim) -> str | None:
        """How certain the claim is put, where its words say less than that it is so."""
        found = propose_certainty(
            self._reading.folded, [fragment.span for fragment in claim.fragments]
        )
        return None if found == Stance().certainty else found
