"""Opens, makes and closes projects for the window, and signs them with the annotator's name."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.core.account import account_name
from reader.core.errors import NotFoundError, ZhubiError
from reader.defaults import default_tag_set, default_vendors
from reader.project import Project
from reader.store.errors import DamagedError, NotAProjectError
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.places import Place
from reader.viewmodels.project_file.health_check import HealthCheck
from reader.viewmodels.project_file.locking import Holder, Locks
from reader.viewmodels.settings import Settings
from reader.viewmodels.wording.sentences import said
from reader.viewmodels.wording.words import Counted, translate

if TYPE_CHECKING:
    from reader.project.health import Report

SUFFIX = ".zhubi"


class Opening(QObject):
    """Takes projects in hand; on failure the one before stays, and the person is told why.

    ``damaged`` tells path and words of a project that cannot be used as it is. A project that
    another window has open is opened for reading only. A large one that was not closed properly
    is looked over in the background (``health_check``) and opened afterwards.
    """

    damaged = Signal(object, str)

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__(desk)
        self._desk = desk
        self._settings = settings
        self._locks = Locks(self)
        self.health_check = HealthCheck(settings, self)
        self.health_check.stopped.connect(self._tell_stopped)
        desk.opened.connect(self._let_go)
        desk.closing.connect(self._keep_place)

    @property
    def desk(self) -> Desk:
        """What is in hand."""
        return self._desk

    @property
    def annotator(self) -> str:
        """Who signs: the name a person gave, else the account's."""
        return self._settings.get("annotator") or account_name()

    def sign_as(self, annotator: str) -> None:
        """Sign what follows with this name; an empty one is the account's."""
        self._settings.set("annotator", annotator.strip())
        if self._desk.is_open:
            self._desk.project.sign_as(self.annotator)

    def open(self, path: Path, *, read_only: bool = False, wait: bool = False) -> bool:
        """Open the project at *path* and show where one left off; tells whether it did.

        One that is looked over first is not open yet when this returns, but with *wait*.
        """
        self.health_check.abandon()
        if not path.exists():
            self._settings.forget(str(path))
            text = translate("Opening", "%1 is no longer there.").replace("%1", str(path))
            self._desk.tell(text)
            return False
        if not self.health_check.due(path):
            return self._open(path, read_only=read_only)
        opened: list[bool] = []

        def then(report: "Report | None") -> None:
            opened.append(self._open(path, read_only=read_only))
            if report is not None and opened[0]:
                self._tell_found(path, report)

        if not self.health_check.start(path, read_only=read_only, then=then):
            return self._open(path, read_only=read_only)
        if wait:
            self.health_check.wait()
        return opened == [True]

    def _open(self, path: Path, *, read_only: bool) -> bool:
        holder = None if read_only else self._locks.take(path)
        reading = read_only or holder is not None

        def source() -> Project:
            # What another window has open was looked over by that one; its journal is at work.
            return Project.open(
                path,
                annotator=self.annotator,
                read_only=reading,
                looked_over=holder is None,
            )

        opened = self._take(source, path)
        if opened and reading:
            self._tell_reading(holder)
        return opened

    def make(self, path: Path) -> bool:
        """Make a new, empty project at *path*; tells whether it did."""
        wanted = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        return self._take(lambda: self._made(wanted), wanted)

    def make_sample(self, folder: Path) -> bool:
        """Open the sample project in *folder*, made when it is not there."""
        path = folder / f"sample{SUFFIX}"
        if path.exists():
            return self.open(path)

        # Lazy: the readers of files, which every other start does without.
        from reader.samples import sample_claims, sample_items

        def make() -> Project:
            folder.mkdir(parents=True, exist_ok=True)
            project = self._made(path)
            items = sample_items()
            project.add_articles(items)
            project.add_claims(sample_claims([article for article, _ in items]))
            return project

        return self._take(make, path)

    def close(self) -> None:
        """Close the project in hand."""
        self._desk.open(None)

    def _made(self, path: Path) -> Project:
        return Project.create(
            path,
            annotator=self.annotator,
            tag_set=default_tag_set(),
            vendors=default_vendors(),
        )

    def _take(self, source: Callable[[], Project], path: Path) -> bool:
        self.health_check.abandon()
        try:
            project = source()
        except ZhubiError as error:
            self._hold_again()
            self._desk.tell_error(error)
            if isinstance(error, DamagedError) or _emptied(error):
                self.damaged.emit(path, said(str(error)))
            return False
        except OSError as error:
            self._hold_again()
            self._tell_why(error.strerror or str(error))
            return False
        if not project.read_only:
            self._locks.take(project.path)
        self._desk.open(project)
        self._settings.opened(str(project.path.resolve()))
        self._show_where_left(project)
        if project.after_unclean_end is not None and not project.after_unclean_end.sound:
            self.damaged.emit(path, said(project.after_unclean_end.problems[0]))
        return True

    def _show_where_left(self, project: Project) -> None:
        """Show the article that was read last where it was read, or else the first one."""
        left = self._settings.left(str(project.path.resolve()))
        first = project.first_article()
        if left is not None:
            try:
                first = project.article(left[0]).id
                self._desk.places.keep(Place(*left))
            except NotFoundError:
                # It was removed meanwhile.
                pass
        if first is not None:
            self._desk.show(first)

    def _keep_place(self) -> None:
        """Remember where one is reading in the project that is about to be closed."""
        article = self._desk.article
        if article is not None:
            path = str(self._desk.project.path.resolve())
            self._settings.leave(path, self._desk.places.here(article.id))

    def _tell_found(self, path: Path, report: "Report") -> None:
        if not report.sound:
            self.damaged.emit(path, said(report.problems[0]))
            return
        counted = Counted()
        text = translate(
            "Opening", "%1 was not closed properly. Nothing is damaged: %2 and %3 were looked at."
        )
        text = text.replace("%1", path.name).replace("%2", counted.articles(report.articles))
        self._desk.tell(text.replace("%3", counted.claims(report.claims)))

    def _tell_why(self, why: str) -> None:
        def told() -> Notice:
            text = translate("Opening", "The project cannot be opened: %1")
            return Notice(text.replace("%1", said(why)), Weight.ERROR)

        self._desk.report(told)

    def _tell_stopped(self, path: Path) -> None:
        def told() -> Notice:
            text = translate(
                "Opening", "%1 was not opened: looking it over was stopped. Open it to begin anew."
            )
            return Notice(text.replace("%1", path.name), Weight.WARNING)

        self._desk.report(told)

    def _tell_reading(self, holder: Holder | None) -> None:
        def told() -> Notice:
            text = translate("Opening", "Open for reading only.")
            if holder is not None:
                text = translate(
                    "Opening", "%1 has this project open, so it is open here for reading only."
                ).replace("%1", str(holder))
            return Notice(text, Weight.WARNING)

        self._desk.report(told)

    def _hold_again(self) -> None:
        """After a failure: the lock goes with the project that stays in hand, if one does."""
        self._locks.release()
        if self._desk.is_open and not self._desk.project.read_only:
            self._locks.take(self._desk.project.path)

    def _let_go(self) -> None:
        if not self._desk.is_open or self._desk.project.read_only:
            self._locks.release()


def _emptied(error: ZhubiError) -> bool:
    """Whether a file that is called a project holds nothing that looks like one."""
    return type(error) is NotAProjectError and "not an SQLite database" in str(error)
