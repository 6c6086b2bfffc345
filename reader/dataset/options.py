"""How a dataset is to be written: which claims, with or without texts, in which scripts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from reader.dataset.claim_dicts import ClaimData

#: ``full`` writes the texts; ``standoff`` ids, offsets, hashes and labels alone.
Sharing = Literal["full", "standoff"]

#: ``convert(text, script)`` gives the rendition in ``hans`` or ``hant``, as long as the text.
Convert = Callable[[str, str], str]

#: ``progress(done, all)`` in steps; an exception from it stops the export, nothing is written.
Progress = Callable[[int, int], None]

#: Licences that say nothing about what may be done with a text.
UNKNOWN_LICENCES = (None, "", "unknown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which claims go out: those that meet every condition that is given (``None``: all)."""

    statuses: frozenset[str] | None = None
    vendors: frozenset[str] | None = None
    annotators: frozenset[str] | None = None

    def takes(self, claim: ClaimData) -> bool:
        """Whether the claim goes out. For vendors one of the claim's is enough."""
        if self.statuses is not None and claim["status"] not in self.statuses:
            return False
        if self.annotators is not None and claim["annotator"] not in self.annotators:
            return False
        named = (stance["vendor"] for stance in claim["vendors"])
        return self.vendors is None or any(vendor in self.vendors for vendor in named)

    @property
    def takes_all(self) -> bool:
        """Whether there is no condition."""
        return self == EVERY_CLAIM


EVERY_CLAIM = Filter()


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetOptions:
    """What the person chose for a dataset folder.

    ``sharing`` is ``None`` for the safe default: stand-off as soon as the licence of any
    article is unknown. ``variants`` are renditions (``hans``, ``hant``) added to the training
    split. ``license`` is that of the annotations (an SPDX id), ``published`` an ISO date, both
    only written down when given: an export asks no clock.
    """

    sharing: Sharing | None = None
    filter: Filter = EVERY_CLAIM
    variants: tuple[str, ...] = ()
    parquet: bool = False
    license: str = "unknown"
    version: str = "1.0.0"
    published: str | None = None


AS_USUAL = DatasetOptions()
