"""What card, datasheet and Croissant tell about a dataset, gathered once."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from reader.core.article import Article
from reader.dataset.features import Feature
from reader.dataset.notices import Notice
from reader.dataset.options import DatasetOptions
from reader.dataset.record_writer import Tally
from reader.dataset.source import DatasetSource
from reader.dataset.splits import SPLITS
from reader.dataset.staging import StagedFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A dataset that has been written and verified, and is now being described."""

    title: ClassVar[str] = "Claims in Chinese articles"
    description: ClassVar[str] = (
        "Claims marked by hand in Chinese articles: the exact words, the vendors they are "
        "about, the stance towards each, metrics, speaker and times. Every offset is in "
        "Unicode code points of the source text and has been verified."
    )

    source: DatasetSource
    options: DatasetOptions
    standoff: bool
    tally: Tally
    files: Mapping[tuple[str, str], StagedFile]
    features: Mapping[str, tuple[Feature, ...]]
    notices: Sequence[Notice]

    @property
    def guideline(self) -> str:
        """Which guideline it is, in a few words: its version, and how its text begins in SHA-256.

        The same version with other text is another guideline.
        """
        version = self.source.guideline_version
        digest = hashlib.sha256(self.source.guideline.encode()).hexdigest()[:12]
        return f"version {version}, {digest}" if version else digest

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles by name."""
        return self.source.ordered

    def filled(self, layout: str) -> tuple[str, ...]:
        """The splits in which a layout has records."""
        return tuple(split for split in SPLITS if self.files[layout, split].records)
