"""Files and folders read in the background, and what of them a project can take in."""

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.article import Article, unique_name
from reader.project import Project
from reader.script import detect
from reader.viewmodels.background import Job
from reader.viewmodels.wording.sentences import about, said
from reader.viewmodels.wording.words import translate

if TYPE_CHECKING:
    # The readers of files are loaded for the first import: the first paint does without them.
    from reader.intake import Columns, ColumnsError, Found, Intake, Refused

#: How fine it is told how far the reading of one file is.
_PARTS = 1000


@dataclass(frozen=True, slots=True)
class Batch:
    """What was read: articles, what could not be read with the reason, and what is told."""

    found: "tuple[Found, ...]"


@dataclass(frozen=True, slots=True)
class Taken(Container[str]):
    """The names of articles in a project, asked one by one, and those about to come in."""

    project: Project
    coming: set[str]

    def __contains__(self, name: object) -> bool:
        return name in self.coming or self.project.article_named(str(name)) is not None


@dataclass(frozen=True, slots=True)
class Unclear:
    """Collections with the same columns, of which only a person can say which holds the text."""

    paths: tuple[Path, ...]
    error: "ColumnsError"


@dataclass(slots=True)
class SortedOut:
    """What can be added, why the rest cannot, what is to be known, and what has to be asked."""

    fresh: "list[Intake]" = field(default_factory=list)
    refused: list[Callable[[], str]] = field(default_factory=list)
    told: list[Callable[[], str]] = field(default_factory=list)
    unclear: list[Unclear] = field(default_factory=list)


def read_all(
    paths: Sequence[Path], columns: "Mapping[Path, Columns] | None" = None
) -> Callable[[Job], Batch]:
    """The work of reading *paths*, to be done in the background; *columns* are those of each."""

    def read(job: Job) -> Batch:
        # Lazy: see above; so in all that follows.
        from reader.intake import Refused, find_files

        files = list(find_files(paths))
        found: list[Found] = []
        for number, path in enumerate(files):
            if job.cancelled:
                break
            if isinstance(path, Refused):
                found.append(path)
            else:
                done = partial(_advance, job, number, len(files))
                _read(path, (columns or {}).get(path), job, found, done)
            job.progress((number + 1) * _PARTS, len(files) * _PARTS)
        return Batch(tuple(found))

    return read


def _advance(job: Job, number: int, files: int, done: int, of: int) -> None:
    job.progress(number * _PARTS + done * _PARTS // of, files * _PARTS)


def _read(
    path: Path,
    columns: "Columns | None",
    job: Job,
    into: "list[Found]",
    seen: Callable[[int, int], None],
) -> None:
    # Lazy: see above.
    from reader.intake import Intake, read_each

    for found in read_each(path, columns=columns, seen=seen):
        if job.cancelled:
            return
        if isinstance(found, Intake):
            script = detect(found.text).script.value
            into.append(replace(found, article=replace(found.article, script=script)))
        else:
            into.append(found)


def storing(path: Path, annotator: str, batch: Batch) -> Callable[[Job], SortedOut]:
    """The work of adding much to the project at *path* through a connection of its own."""

    def store(_job: Job) -> SortedOut:
        with Project.open(path, annotator=annotator) as project:
            return store_batch(project, batch)

    return store


def store_batch(project: Project, batch: Batch) -> SortedOut:
    """Add what is new to *project* as one change; tells what came of everything."""
    sorted_out = sort_out(project, batch)
    if sorted_out.fresh:
        project.add_articles([(each.article, each.text) for each in sorted_out.fresh])
    return sorted_out


def sort_out(project: Project, batch: Batch) -> SortedOut:
    """What can be added, each text once and each name free, and why the rest cannot."""
    # Lazy: see above.
    from reader.intake import Refused, Told

    out = SortedOut()
    texts: dict[str, Article] = {}
    names: set[str] = set()
    unclear: dict[tuple[str, ...], list[Refused]] = {}
    for found in batch.found:
        if isinstance(found, Refused):
            _sort_refused(found, out, unclear)
            continue
        if isinstance(found, Told):
            out.told += [partial(_of, found.path.name, note) for note in found.notes]
            continue
        article = found.article
        known = project.article_with_text(article.sha256) or texts.get(article.sha256)
        if known is not None:
            where = article.file_name or article.name
            out.refused.append(partial(_has_already, where, known.shown_title))
            continue
        named = replace(article, name=unique_name(article.name, Taken(project, names)))
        texts[article.sha256] = named
        names.add(named.name)
        out.told += [partial(_of, named.name, note) for note in found.notes]
        out.fresh.append(replace(found, article=named))
    for alike in unclear.values():
        out.unclear.append(Unclear(tuple(each.path for each in alike), _columns_of(alike[0])))
    return out


def _sort_refused(
    found: "Refused", out: SortedOut, unclear: "dict[tuple[str, ...], list[Refused]]"
) -> None:
    # Lazy: see above.
    from reader.intake import ColumnsError

    if isinstance(found.error, ColumnsError):
        unclear.setdefault(found.error.columns, []).append(found)
    else:
        out.refused.append(partial(said, str(found.error)))


def _columns_of(refused: "Refused") -> "ColumnsError":
    # Lazy: see above.
    from reader.intake import ColumnsError

    assert isinstance(refused.error, ColumnsError)
    return refused.error


def _of(name: str, note: str) -> str:
    return about(name, said(note))


def _has_already(name: str, title: str) -> str:
    text = translate("Import", "%1: the project has this text already, as %2")
    return text.replace("%1", name).replace("%2", title)
