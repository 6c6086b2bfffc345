"""Files and folders → articles of the open project: read in the background, added in batches."""

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.core.article import Article, unique_name
from reader.core.errors import ZhubiError
from reader.project import Project
from reader.script import detect
from reader.viewmodels.background import Background, Job
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.wording.sentences import about, said
from reader.viewmodels.wording.words import Counted, translate

if TYPE_CHECKING:
    # The readers of files are loaded for the first import: the first paint does without them.
    from reader.intake.files import Refused
    from reader.intake.intake import Intake

    Found = Intake | Refused

#: Files of this kind are datasets, not articles.
DATASET = ".jsonl"


@dataclass(frozen=True, slots=True)
class Batch:
    """What was read: articles, and what could not be read with the reason."""

    found: "tuple[Found, ...]"


@dataclass(frozen=True, slots=True)
class Taken(Container[str]):
    """The names of articles in a project, asked one by one, and those about to come in."""

    project: Project
    coming: set[str]

    def __contains__(self, name: object) -> bool:
        return name in self.coming or self.project.article_named(str(name)) is not None


def read_all(paths: Sequence[Path]) -> Callable[[Job], Batch]:
    """The work of reading *paths*, to be done in the background."""

    def read(job: Job) -> Batch:
        # Lazy: see above; so in all that follows.
        from reader.intake.files import Refused, find_files

        files = list(find_files(paths))
        found: list[Found] = []
        for number, path in enumerate(files):
            if job.cancelled:
                break
            found.append(path if isinstance(path, Refused) else _read(path))
            job.progress(number + 1, len(files))
        return Batch(tuple(found))

    return read


def _read(path: Path) -> "Found":
    # Lazy: see above.
    from reader.intake.errors import IntakeError
    from reader.intake.files import Refused, read_file

    try:
        taken = read_file(path)
    except IntakeError as error:
        return Refused(path, error)
    script = detect(taken.text).script.value
    return replace(taken, article=replace(taken.article, script=script))


def _has_already(name: str, title: str) -> str:
    text = translate("Import", "%1: the project has this text already, as %2")
    return text.replace("%1", name).replace("%2", title)


def _failed() -> str:
    return translate("Import", "The import failed; nothing was added.")


class Importing(QObject):
    """Imports what was dropped or chosen. ``advanced``: so many of so many; ``ended``: done."""

    advanced = Signal(int, int)
    ended = Signal()

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__(desk)
        self._desk = desk
        self._background = background
        self._job: Job | None = None
        desk.opened.connect(self._give_up)

    @property
    def busy(self) -> bool:
        """Whether an import is under way."""
        return self._job is not None

    def start(self, paths: Sequence[Path]) -> None:
        """Read and add the articles at *paths*, unless an import is under way."""
        if self._job is not None or not paths:
            return
        self._job = self._background.start(
            read_all(paths), done=self._add, failed=self._fail, progress=self.advanced.emit
        )
        self.advanced.emit(0, 0)

    def take_dataset(self, path: Path) -> None:
        """Take in articles and claims of a dataset in the documents layout."""
        try:
            report = self._desk.project.import_documents(path)
        except ZhubiError as error:
            self._desk.tell_error(error)
            return

        def told() -> Notice:
            text = f"{Counted().imported(report.articles)} {Counted().claims(report.claims)}"
            weight = Weight.WARNING if report.problems else Weight.INFO
            return Notice(text, weight, tuple(map(said, report.problems)))

        self._desk.report(told)

    def cancel(self) -> None:
        """Stop; nothing is added."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _give_up(self) -> None:
        """Another project is in hand: what was asked for the one before is not put into it."""
        if self._job is not None:
            self.cancel()
            self._desk.report(lambda: Notice(_failed(), Weight.WARNING))

    def _fail(self, error: Exception) -> None:
        self._end()
        why = str(error) if isinstance(error, ZhubiError) else ""
        self._desk.report(lambda: Notice(said(why) if why else _failed(), Weight.ERROR))

    def _add(self, batch: Batch) -> None:
        self._end()
        if not self._desk.is_open:
            return
        fresh, refused = self._sorted_out(batch)
        try:
            if fresh:
                self._desk.project.add_articles([(each.article, each.text) for each in fresh])
        except ZhubiError as error:
            self._desk.tell_error(error)
            return
        self._tell(fresh, refused)
        if fresh and self._desk.article is None:
            self._desk.show(fresh[0].article.id)

    def _sorted_out(self, batch: Batch) -> "tuple[list[Intake], list[Callable[[], str]]]":
        """What can be added, each text once and each name free, and why the rest cannot."""
        # Lazy: see above.
        from reader.intake.files import Refused

        project = self._desk.project
        fresh: list[Intake] = []
        refused: list[Callable[[], str]] = []
        texts: dict[str, Article] = {}
        names: set[str] = set()
        for found in batch.found:
            if isinstance(found, Refused):
                refused.append(partial(said, str(found.error)))
                continue
            article = found.article
            known = project.article_with_text(article.sha256) or texts.get(article.sha256)
            if known is not None:
                where = article.file_name or article.name
                refused.append(partial(_has_already, where, known.shown_title))
                continue
            named = replace(article, name=unique_name(article.name, Taken(project, names)))
            texts[article.sha256] = named
            names.add(named.name)
            fresh.append(replace(found, article=named))
        return fresh, refused

    def _tell(self, fresh: "list[Intake]", refused: list[Callable[[], str]]) -> None:
        # Of what came in only its name and the remarks, and not its text, for as long as it stays.
        remarks = [(each.article.name, note) for each in fresh for note in each.notes]
        count = len(fresh)

        def told() -> Notice:
            text = Counted().imported(count)
            if refused:
                text += " " + Counted().left_out(len(refused))
            notes = [about(name, said(note)) for name, note in remarks]
            weight = Weight.WARNING if refused else Weight.INFO
            return Notice(text, weight, (*(why() for why in refused), *notes))

        self._desk.report(told)

    def _end(self) -> None:
        self._job = None
        self.ended.emit()
