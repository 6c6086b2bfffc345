"""Writes the dataset folder: splits, schemas, card, datasheet, sums and a checker of its own."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from reader import assets
from reader.dataset.card import card
from reader.dataset.counts import Counts, warnings
from reader.dataset.croissant import croissant
from reader.dataset.dataset_facts import Facts
from reader.dataset.datasheet import datasheet
from reader.dataset.export import LAYOUTS, ExportReport
from reader.dataset.features import features
from reader.dataset.json_files import pretty
from reader.dataset.notices import Notice
from reader.dataset.options import (
    AS_USUAL,
    UNKNOWN_LICENCES,
    Convert,
    DatasetOptions,
    Progress,
    Sharing,
)
from reader.dataset.parquet import write_parquet
from reader.dataset.progress import Steps
from reader.dataset.record_writer import LeftOut, RecordOptions, RecordWriter, tag_set_record
from reader.dataset.releases import version_due
from reader.dataset.schemas import Schema, schema_for
from reader.dataset.source import DatasetError, DatasetSource
from reader.dataset.splits import SPLITS, Placements, grouped, place
from reader.dataset.staging import StagedFile, Staging
from reader.dataset.variants import SCRIPTS

SUMS = "SHA256SUMS"

_PART = "(?:0|[1-9][0-9]{0,8})"
_VERSION = re.compile(rf"{_PART}\.{_PART}\.{_PART}")

#: Files of these names may be somebody's own work; without sums they are of no earlier dataset.
_TELLING = ("README.md", "GUIDELINE.md", "DATASHEET.md", "check.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a dataset folder would hold, before anything is written."""

    sharing: Sharing
    counts: Counts
    left_out: tuple[LeftOut, ...]
    notices: tuple[Notice, ...]


def sharing_of(source: DatasetSource, options: DatasetOptions) -> Sharing:
    """What was chosen, or else ``standoff`` as soon as one article's licence is unknown."""
    if options.sharing is not None:
        return options.sharing
    unknown = any(article.license in UNKNOWN_LICENCES for article in source.articles)
    return "standoff" if unknown else "full"


def preview(
    source: DatasetSource,
    *,
    fold: Callable[[str], str],
    options: DatasetOptions = AS_USUAL,
    convert: Convert | None = None,
    progress: Progress | None = None,
) -> Preview:
    """Counts and warnings of the dataset that :func:`export_dataset` would write.

    Raises :class:`DatasetError` for whatever would refuse the export.
    """
    sharing = sharing_of(source, options)
    steps = _steps(source, progress, 1)
    placements = place(source, fold, steps.step)
    how = _record_options(options, sharing, fold, convert, steps)
    tally = RecordWriter(source, placements, {}, how).write()
    return Preview(
        sharing=sharing,
        counts=tally.counts,
        left_out=tuple(tally.left_out),
        notices=_notices(source, options, sharing, placements, tally.counts),
    )


def export_dataset(
    source: DatasetSource,
    folder: Path,
    *,
    fold: Callable[[str], str],
    options: DatasetOptions = AS_USUAL,
    convert: Convert | None = None,
    progress: Progress | None = None,
) -> ExportReport:
    """Write the dataset folder for training and sharing, whole or not at all.

    *convert* gives the renditions that ``options.variants`` asks for and must keep the length
    of a text; *progress* may stop the export by raising. Every span is read back and verified
    before the first file gets its name. Raises :class:`DatasetError`, also for a folder that
    holds files of these names that are not of an earlier dataset; then it is as it was before.
    """
    _refuse_foreign(folder)
    source = replace(source, guideline=source.guideline or _shipped("GUIDELINE.md"))
    sharing = sharing_of(source, options)
    steps = _steps(source, progress, 1 + len(LAYOUTS))
    placements = place(source, fold, steps.step)
    with Staging(folder) as staging:
        files = {
            (layout, split): staging.file(f"{layout}-{split}.jsonl")
            for layout in LAYOUTS
            for split in SPLITS
        }
        writer = RecordWriter(
            source, placements, files, _record_options(options, sharing, fold, convert, steps)
        )
        tally = writer.write()
        writer.verify()
        notices = _notices(source, options, sharing, placements, tally.counts)
        schemas = _schemas(source, sharing)
        facts = Facts(
            source=source,
            options=options,
            standoff=sharing == "standoff",
            tally=tally,
            files=files,
            features={layout: features(found) for layout, found in schemas.items()},
            notices=notices,
        )
        _describe(staging, facts, {layout: pretty(found) for layout, found in schemas.items()})
        # This is about what lay in the folder, and no part of the dataset.
        due = tuple(version_due(folder, files, options.version))
        staging.commit()
        return ExportReport.of(staging, writer, placements, (*notices, *due))


def _schemas(source: DatasetSource, sharing: Sharing) -> dict[str, Schema]:
    standoff = sharing == "standoff"
    return {layout: schema_for(layout, source.tag_set, standoff=standoff) for layout in LAYOUTS}


def _refuse_foreign(folder: Path) -> None:
    if _of_a_dataset(folder / SUMS):
        return
    for name in (*_TELLING, SUMS):
        if (folder / name).exists():
            raise DatasetError(
                f"{folder} has a {name} that is not of a dataset; it was left as it is. "
                "Choose a folder of its own for the dataset."
            )


def _of_a_dataset(sums: Path) -> bool:
    """Whether these are the sums of an earlier dataset; other things are released with sums too."""
    if not sums.is_file():
        return False
    return any(line.endswith(b"  documents-train.jsonl") for line in sums.read_bytes().split(b"\n"))


def _steps(source: DatasetSource, progress: Progress | None, passes: int) -> Steps:
    return Steps(progress, (passes + (not grouped(source))) * len(source.articles))


def _record_options(
    options: DatasetOptions,
    sharing: Sharing,
    fold: Callable[[str], str],
    convert: Convert | None,
    steps: Steps,
) -> RecordOptions:
    if not _VERSION.fullmatch(options.version):
        raise DatasetError(
            f"the version {options.version!r:.60} is not made of three numbers like 1.2.0"
        )
    if set(options.variants) - set(SCRIPTS):
        raise DatasetError("the renditions of a dataset are " + ", ".join(SCRIPTS))
    if options.variants and convert is None:
        raise DatasetError("renditions need a conversion")
    return RecordOptions(
        filter=options.filter,
        standoff=sharing == "standoff",
        variants=options.variants,
        convert=convert,
        fold=fold,
        step=steps.step,
    )


def _notices(
    source: DatasetSource,
    options: DatasetOptions,
    sharing: Sharing,
    placements: Placements,
    counts: Counts,
) -> tuple[Notice, ...]:
    found = [*placements.notices]
    found.extend(warnings(source.ordered, counts, not options.filter.takes_all))
    if sharing == "standoff" and options.sharing is None:
        found.append(
            Notice(
                "standoff_default",
                "written without the words of the articles, because the licence of at least one "
                "is unknown",
            )
        )
    if options.variants:
        found.extend(_about_variants(sharing, counts))
    return tuple(found)


def _about_variants(sharing: Sharing, counts: Counts) -> Iterator[Notice]:
    """What a person who asked for renditions should know of those that are not there."""
    every = counts.get("documents", "train")
    without = every - counts.get("variants", "train")
    if sharing == "standoff":
        yield Notice("no_variants", "renditions hold words of the articles and were left out")
    elif without:
        yield Notice(
            "few_variants",
            "{count} of {all} training articles have no rendition in a script that was asked "
            "for: they are in that script, or in none for certain",
            {"count": str(without), "all": str(every)},
        )


def _describe(staging: Staging, facts: Facts, schemas: dict[str, str]) -> None:
    """Everything beside the records; the sums come last, for they are about all the others."""
    for (layout, split), file in facts.files.items():
        name = f"{layout}-{split}.parquet"
        if facts.options.parquet and file.records:
            write_parquet(file, staging.file(name), facts.features[layout])
        else:
            staging.drop(name)
    for layout, schema in schemas.items():
        staging.write(f"{layout}.schema.json", schema)
    staging.write("tagset.json", pretty(tag_set_record(facts.source)))
    staging.write("GUIDELINE.md", facts.source.guideline)
    staging.write("DATASHEET.md", datasheet(facts))
    staging.write("README.md", card(facts))
    staging.write("croissant.json", croissant(facts))
    staging.write("check.py", _shipped("check.py"))
    staging.write(SUMS, _sums(staging.files))


def _shipped(name: str) -> str:
    return assets.path("dataset", name).read_bytes().decode()


def _sums(files: list[StagedFile]) -> str:
    listed = sorted(files, key=lambda file: file.name)
    return "".join(f"{file.sha256}  {file.name}\n" for file in listed)
