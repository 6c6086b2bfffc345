"""Writes the working export of a project: checked before, verified after, whole or not at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.dataset.json_files import pretty
from reader.dataset.notices import Notice
from reader.dataset.options import EVERY_CLAIM, Filter, Progress
from reader.dataset.overwrite_guard import of_an_earlier_export, refuse_foreign
from reader.dataset.progress import Steps
from reader.dataset.record_writer import LeftOut, RecordOptions, RecordWriter, tag_set_record
from reader.dataset.schemas import schema_for
from reader.dataset.source import DatasetError, DatasetSource
from reader.dataset.splits import SPLITS, Placement, Placements, grouped, place
from reader.dataset.staging import StagedFile, Staging

LAYOUTS = ("claims", "documents")


@dataclass(frozen=True, slots=True)
class Written:
    """One file of the export: its name, records (0 for files that hold none), bytes and hash."""

    name: str
    records: int
    bytes: int
    sha256: str

    @classmethod
    def of(cls, file: StagedFile) -> "Written":
        """The finished file."""
        return cls(file.name, file.records, file.bytes, file.sha256)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """What an export wrote.

    ``spans`` is how many spans stand in the files, ``verified`` how many of them were read
    back and held against their article: always the same number, or the export is refused.
    ``claims`` counts each claim once that fits the claims layout, whatever its renditions.
    ``placements`` are groups and splits that the articles do not store yet; store them, so
    that no article moves to another split later.
    """

    folder: Path
    files: tuple[Written, ...]
    documents: int
    claims: int
    spans: int
    verified: int
    left_out: tuple[LeftOut, ...]
    placements: tuple[Placement, ...]
    notices: tuple[Notice, ...]

    @classmethod
    def of(
        cls,
        staging: Staging,
        writer: RecordWriter,
        placements: Placements,
        notices: tuple[Notice, ...],
    ) -> "ExportReport":
        """The report of what has been written, verified and renamed."""
        tally = writer.tally
        return cls(
            folder=staging.folder,
            files=tuple(Written.of(file) for file in staging.files),
            documents=tally.documents,
            claims=tally.counts.total("records"),
            spans=tally.spans,
            verified=tally.verified,
            left_out=tuple(tally.left_out),
            placements=placements.new,
            notices=notices,
        )


def export(
    source: DatasetSource,
    folder: Path,
    *,
    fold: Callable[[str], str],
    layouts: Sequence[str] = LAYOUTS,
    only: Filter = EVERY_CLAIM,
    progress: Progress | None = None,
    force: bool = False,
) -> ExportReport:
    """Write ``claims.jsonl`` and ``documents.jsonl`` with their schemas and ``tagset.json``.

    This is the private working export: full texts, one file a layout. *fold* makes script
    variants of a character equal without changing the length of a text; *only* chooses claims;
    *progress* may stop the export by raising.

    Raises :class:`DatasetError` when any quote is not what its article says, naming claim and
    place, when the disk refuses, or when the folder holds files of these names that are of no
    earlier export (unless *force* is given); then the folder is as it was before.
    """
    wanted = [layout for layout in LAYOUTS if layout in layouts]
    if not wanted or set(layouts) - set(LAYOUTS):
        raise DatasetError("the layouts of an export are " + ", ".join(LAYOUTS))
    if not force:
        refuse_foreign(folder, _names(wanted), of_an_earlier_export)
    passes = (not grouped(source)) + 1 + len(wanted)
    steps = Steps(progress, passes * len(source.articles))
    placements = place(source, fold, steps.step)
    with Staging(folder) as staging:
        opened = {layout: staging.file(f"{layout}.jsonl") for layout in wanted}
        files = {(layout, split): opened[layout] for layout in wanted for split in SPLITS}
        writer = RecordWriter(
            source, placements, files, RecordOptions(filter=only, step=steps.step)
        )
        writer.write()
        writer.verify()
        for layout in wanted:
            staging.write(f"{layout}.schema.json", pretty(schema_for(layout, source.tag_set)))
        staging.write("tagset.json", pretty(tag_set_record(source)))
        staging.commit()
        return ExportReport.of(staging, writer, placements, placements.notices)


def _names(layouts: Sequence[str]) -> list[str]:
    return [f"{layout}{end}" for layout in layouts for end in (".jsonl", ".schema.json")] + [
        "tagset.json"
    ]
