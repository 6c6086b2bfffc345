"""The window's style sheet: quiet surfaces, one accent, a focus ring that is always seen."""

from reader.viewmodels.themes import Theme

_SHEET = """
QWidget { color: %(text)s; placeholder-text-color: %(muted)s; }
QMainWindow, QDialog, QStackedWidget, QWidget#desk { background: %(window)s; }
QLabel { background: transparent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QLabel[role="section"] { color: %(muted)s; font-weight: 700; }
QLabel[role="muted"] { color: %(muted)s; }
QLabel[role="bad"] { color: %(bad)s; }
QLabel[role="title"] { font-size: 26px; font-weight: 700; }
QLabel[role="heading"] { font-weight: 700; }
QLabel[role="quote"] { font-size: 14px; }
QLabel[role="key"] { color: %(muted)s; }
QFrame[role="card"] { background: %(surface)s; border: 1px solid %(line)s; border-radius: 7px; }
QFrame[role="rule"] { background: %(line)s; border: none; }
QWidget[role="panel"], QScrollArea[role="panel"] { background: %(window)s; border: none; }

QMenuBar { background: %(window)s; padding: 1px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: %(hover)s; }
QMenu { background: %(surface)s; border: 1px solid %(edge)s; padding: 4px; }
QMenu::item { padding: 4px 26px 4px 22px; border-radius: 4px; }
QMenu::item:selected { background: %(wash)s; color: %(text)s; }
QMenu::item:disabled { color: %(muted)s; }
QMenu::separator { height: 1px; background: %(line)s; margin: 3px 6px; }
QMenu::indicator { left: 6px; }
QToolTip { background: %(surface)s; color: %(text)s; border: 1px solid %(edge)s; padding: 4px; }

QStatusBar { background: %(window)s; border-top: 1px solid %(line)s; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: %(muted)s; padding: 2px 6px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox {
  background: %(surface)s; border: 1px solid %(edge)s; border-radius: 5px;
  padding: 3px 7px; selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus {
  border: 2px solid %(accent)s; padding: 2px 6px; }
QComboBox { padding-left: 9px; combobox-popup: 0; }
QComboBox:focus { padding-left: 8px; }
QComboBox:editable { padding-left: 7px; }
QComboBox:editable:focus { padding-left: 6px; }
ChoiceBox { padding-right: 2px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(%(chevron)s); width: 10px; height: 10px; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus { background: %(surface)s;
  border: 1px solid %(edge)s; border-radius: 0; selection-background-color: %(wash)s;
  selection-color: %(text)s; padding: 3px; outline: none; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0;
  background: transparent; }
QAbstractSpinBox { background: %(surface)s; border: 1px solid %(edge)s; border-radius: 5px;
  padding: 1px 7px 1px 9px; }
QAbstractSpinBox:focus { border: 2px solid %(accent)s; padding: 0 6px 0 8px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: none; padding: 0;
  background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px; }
QAbstractSpinBox::up-arrow { image: url(%(chevron_up)s); width: 9px; height: 9px; }
QAbstractSpinBox::down-arrow { image: url(%(chevron)s); width: 9px; height: 9px; }

QPushButton, QToolButton { background: %(surface)s; border: 1px solid %(edge)s;
  border-radius: 5px; padding: 4px 16px; }
QToolButton { padding: 4px 8px; }
QPushButton:hover, QToolButton:hover { background: %(hover)s; }
QPushButton:pressed, QToolButton:pressed { background: %(wash)s; }
QPushButton:focus, QToolButton:focus { border: 2px solid %(accent)s; padding: 3px 15px; }
QToolButton:focus { padding: 3px 7px; }
QPushButton:disabled, QToolButton:disabled { color: %(muted)s; background: transparent;
  border: 1px %(barred)s %(line)s; }
QPushButton:default, QPushButton[role="primary"] { background: %(accent)s; color: %(on_accent)s;
  border: 1px solid %(accent)s; }
QPushButton[role="primary"] { font-weight: 700; }
QPushButton[role="primary"]:disabled, QPushButton:default:disabled { background: %(hover)s;
  color: %(muted)s; border: 1px %(barred)s %(line)s; }
QPushButton[role="primary"]:focus, QPushButton:default:focus {
  border: 2px solid %(text)s; padding: 3px 15px; }
QToolButton[role="flat"], QPushButton[role="flat"] { background: transparent;
  border: 2px solid transparent; padding: 2px 5px; }
QToolButton[role="flat"] { min-height: 19px; }
QToolButton[role="words"] { background: transparent; border: 2px solid transparent;
  padding: 2px 1px; font-weight: 700; }
QToolButton[role="words"]:hover { background: %(hover)s; }
QToolButton[role="words"]:focus { border: 2px solid %(accent)s; }
QToolButton[role="flat"]:hover, QPushButton[role="flat"]:hover { background: %(hover)s; }
QToolButton[role="flat"]:focus, QPushButton[role="flat"]:focus { border: 2px solid %(accent)s; }
QToolButton[role="flat"]:checked { background: %(wash)s; }
QToolButton[role="offer"], QPushButton[role="offer"] { background: transparent;
  border: 1px dashed %(edge)s; padding: 2px 8px; }
QToolButton[role="offer"]:hover { background: %(wash)s; }
QToolButton[role="offer"]:focus { border: 2px solid %(accent)s; padding: 1px 7px; }

QToolButton[role="segment"] { background: %(surface)s; border: 1px solid %(line)s;
  border-radius: 5px; padding: 3px 4px; margin: 0; min-height: 19px; }
QToolButton[role="segment"]:hover { background: %(hover)s; }
QToolButton[role="segment"]:checked { background: %(wash)s; border: 1px solid %(accent)s;
  font-weight: 700; }
QToolButton[role="segment"]:focus { border: 2px solid %(accent)s; padding: 2px 3px; }

QToolButton[role="flat"]::menu-indicator { image: url(%(chevron)s); width: 10px; height: 10px;
  subcontrol-origin: padding; subcontrol-position: right center; right: 4px; }

QTabWidget::pane { border: none; border-top: 1px solid %(line)s; }
QTabBar::tab { background: transparent; color: %(muted)s; padding: 6px 14px;
  border: 2px solid transparent; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: %(text)s; }
QTabBar::tab:selected { color: %(text)s; font-weight: 700; border-bottom: 2px solid %(accent)s; }
QTabBar::tab:focus { border: 2px solid %(accent)s; border-radius: 5px; }

QFrame[role="chip"] { background: %(hover)s; border: none; border-radius: 5px; }
QFrame[role="chip"] QToolButton { background: transparent; border: 2px solid transparent;
  padding: 0 3px; border-radius: 4px; }
QFrame[role="chip"] QToolButton:hover { background: %(wash)s; }
QFrame[role="chip"] QToolButton:focus { border: 2px solid %(accent)s; }

QListView, QTableView, QTreeView { background: %(surface)s; border: 1px solid %(line)s;
  border-radius: 6px; padding: 1px; outline: none; }
QListView[role="panel"] { background: transparent; border: 2px solid transparent; padding: 0; }
QListView:focus, QTableView:focus, QTreeView:focus { border: 2px solid %(accent)s; padding: 0; }
QTableView { gridline-color: %(line)s; }
QListView[role="rows"], QListView[role="rows"]:focus { background: transparent;
  border: 2px solid transparent; padding: 0; }
QListView::item, QTableView::item, QTreeView::item { padding: 4px 6px; }
QListView::item:selected, QTableView::item:selected, QTreeView::item:selected {
  background: %(wash)s; color: %(text)s; }
QListView::item:hover, QTreeView::item:hover { background: %(hover)s; }
QListView::item:focus { background: %(wash)s; color: %(text)s; }
QTableCornerButton::section { background: %(window)s; border: none;
  border-bottom: 1px solid %(line)s; }
QHeaderView { background: %(window)s; border: none; border-top-left-radius: 5px;
  border-top-right-radius: 5px; }
QHeaderView::section { background: transparent; color: %(muted)s; border: none;
  border-bottom: 1px solid %(line)s; padding: 4px 8px; font-weight: 400; }

QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px;
  border: 1px solid %(edge)s; border-radius: 3px; background: %(surface)s; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: %(accent)s;
  border: 1px solid %(accent)s; image: url(%(check)s); }
QCheckBox { spacing: 7px; }
QCheckBox:focus { color: %(accent)s; }
QProgressBar { background: %(hover)s; border: none; border-radius: 4px; height: 8px; }
QProgressBar::chunk { background: %(accent)s; border-radius: 4px; }
QSplitter::handle { background: transparent; }
QWidget#desk QSplitter::handle { background: %(line)s; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar::handle:vertical { background: %(edge)s; border-radius: 4px; min-height: 30px;
  margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 11px; }
QScrollBar::handle:horizontal { background: %(edge)s; border-radius: 4px; min-width: 30px;
  margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QFrame#notice { background: %(surface)s; border: none; border-top: 1px solid %(edge)s; }
QFrame#notice[weight="error"] { border-top: 2px solid %(bad)s; }
QFrame#notice[weight="error"] QLabel#notice_text { color: %(bad)s; }
"""


def sheet(theme: Theme, **icons: str) -> str:
    """The style sheet of a theme.

    *icons* are paths of ``chevron``, ``chevron_up`` and ``check``, drawn in its colours. What
    cannot be pressed has a dashed border where colours alone hardly tell it.
    """
    barred = "dashed" if theme.line == theme.text else "solid"
    colours = {name: getattr(theme, name) for name in Theme.__slots__ if name != "dark"}
    return _SHEET % {**colours, **icons, "barred": barred}
