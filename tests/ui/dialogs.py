"""Every dialog of the window, made over a project with articles and claims, for tests of all."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from reader.core.tagset import Vendor
from reader.intake import ColumnsError, Reason
from reader.ui.dialogs.article_dialog import ArticleDialog
from reader.ui.dialogs.columns_dialog import ColumnsDialog
from reader.ui.dialogs.conversion_dialog import ConversionDialog
from reader.ui.dialogs.everywhere_dialog import EverywhereDialog
from reader.ui.dialogs.keys_dialog import KeysDialog
from reader.ui.dialogs.palette_dialog import PaletteDialog
from reader.ui.dialogs.restore_dialog import DamagedDialog, RestoreDialog
from reader.ui.dialogs.settings_dialog import SettingsDialog
from reader.ui.dialogs.small_dialogs import NameDialog, about
from reader.ui.tags.dialog import MergeVendor, NewVendor, TagsDialog
from reader.ui.window import MainWindow
from reader.viewmodels.exchange.taking_in import Unclear
from tests.windows import Hand

#: These stay open beside the work; the action that opens each.
BESIDE = (
    "find.everywhere",
    "claims.consistency",
    "project.history",
    "project.trash",
    "project.export",
    "claims.import",
    "claims.repairs",
    "review.agreement",
    "project.statistics",
    "help.guide",
    "help.report",
)


@dataclass(frozen=True, slots=True)
class Opened:
    """A hand on a window whose sample project is open."""

    hand: Hand

    @property
    def window(self) -> MainWindow:
        return self.hand.window

    def everywhere(self) -> QDialog:
        session = self.window.session
        assert session.claims.labels is not None
        made = EverywhereDialog(session, "模型", session.claims.labels, self.window)
        session.background.wait()
        return made

    def articles(self, count: int) -> QDialog:
        project = self.window.session.desk.project
        found = [row.article for row in project.articles()][:count]
        return ArticleDialog(project, found, self.window)

    def restore(self) -> QDialog:
        session = self.window.session
        return RestoreDialog(session.desk.project.path, session.backing_up, self.window)

    def vendors(self) -> list[Vendor]:
        return list(self.window.session.desk.project.vendors())

    def beside(self, action: str) -> QDialog:
        self.window.commands[action].trigger()
        self.hand.settle()
        (dialog,) = shown()
        return dialog


def unclear() -> Unclear:
    """A table whose text only a person can find."""
    columns = ("甲", "乙")
    error = ColumnsError("a.csv", Reason.NO_COLUMN, columns, found={})
    return Unclear((Path("a.csv"), Path("b.csv")), error)


def shown() -> list[QDialog]:
    """The dialogs that are open."""
    every = QApplication.topLevelWidgets()
    return [each for each in every if isinstance(each, QDialog) and each.isVisible()]


Make = Callable[[Opened], QWidget]

ASKING: dict[str, Make] = {
    "settings": lambda on: SettingsDialog(on.window.session.settings, on.window),
    "keys": lambda on: KeysDialog(on.window.session.keymap, on.window),
    "palette": lambda on: PaletteDialog(on.window.commands, on.window.session.keymap, on.window),
    "conversion": lambda on: ConversionDialog("current", ("智能体",), "engine", on.window),
    "everywhere": lambda on: on.everywhere(),
    "columns": lambda on: ColumnsDialog(unclear(), on.window),
    "article": lambda on: on.articles(1),
    "articles": lambda on: on.articles(3),
    "name": lambda on: NameDialog("Mei", "mei", on.window),
    "about": lambda on: about(on.window),
    "restore": lambda on: on.restore(),
    "damaged": lambda on: DamagedDialog(
        on.window.session.desk.project.path, "why", backups=True, parent=on.window
    ),
    "tags": lambda on: TagsDialog(on.window.session.desk, "en", on.window),
    "new vendor": lambda on: NewVendor(on.window),
    "merge": lambda on: MergeVendor(on.vendors()[0], on.vendors()[1:4], "en", on.window),
}


def _beside(action: str) -> Make:
    return lambda on: on.beside(action)


#: Every dialog, and the window itself, by a name.
EVERY: dict[str, Make] = {
    "window": lambda on: on.window,
    **ASKING,
    **{action: _beside(action) for action in BESIDE},
}
