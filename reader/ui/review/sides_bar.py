"""Who is compared with whom: two lists of names, another file, and taking its claims in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.review import Why
from reader.ui.widgets import ChoiceBox, label, name
from reader.viewmodels.menus import marked
from reader.viewmodels.review.adjudicating import Adjudicating
from reader.viewmodels.review.comparing import Who, offered
from reader.viewmodels.wording.words import Counted

#: The progress of something whose end is not known yet.
_BUSY = (0, 0)


class SidesBar(QWidget):
    """Shows the two in hand, and compares others when they are chosen.

    ``browsed`` asks for a file, ``taken`` for its claims, made by the annotator it names.
    """

    browsed = Signal()
    taken = Signal(str)

    def __init__(self, comparing: Adjudicating, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self.first, self.second = ChoiceBox(), ChoiceBox()
        self.browse = QPushButton(marked(self.tr("Another file…"), "F"))
        self.alone = QCheckBox(marked(self.tr("Also articles that only one worked on"), "O"))
        self.progress = QProgressBar()
        self.cancel = QPushButton(self.tr("Cancel"))
        self.intake = QFrame()
        self.explains = label("muted", wraps=True)
        self.signed = QLineEdit()
        self.take = QPushButton(marked(self.tr("Take them in"), "T"))
        self._arrange()
        self.first.activated.connect(self._choose)
        self.second.activated.connect(self._choose)
        self.browse.clicked.connect(self.browsed)
        self.alone.clicked.connect(self._choose)
        self.cancel.clicked.connect(comparing.cancel)
        self.take.clicked.connect(self._take)
        self.signed.returnPressed.connect(self._take)
        self.signed.textChanged.connect(self._allow)
        comparing.began.connect(self._begin)
        comparing.advanced.connect(self._advance)
        comparing.ended.connect(self._end)
        comparing.found.connect(self.refresh)
        self._end()
        self.refresh()

    def _arrange(self) -> None:
        name(self.first, self.tr("First annotator"))
        name(self.second, self.tr("Second annotator"))
        tip = self.tr("Compare with another annotator's project or documents; it is only read")
        name(self.browse, self.tr("Another file…"), tip=tip)
        name(
            self.alone,
            self.tr("Also articles that only one worked on"),
            tip=self.tr("Their claims are cases as well, as if the other had marked nothing there"),
        )
        name(self.cancel, self.tr("Cancel the comparison"))
        name(self.progress, self.tr("Progress"), tip="")
        name(
            self.signed,
            self.tr("Who made these claims"),
            tip=self.tr("A name that is here already means the same person"),
        )
        name(self.take, self.tr("Take them in"))
        for each in (self.browse, self.cancel, self.take):
            each.setAutoDefault(False)
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(160)
        for box in (self.first, self.second):
            box.setMinimumWidth(190)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._with = label()
        self._with.setText(self.tr("with"))
        row = QHBoxLayout()
        for part in (self.first, self._with, self.second, self.browse):
            row.addWidget(part)
        row.addWidget(self.alone)
        row.addStretch(1)
        row.addWidget(self.progress)
        row.addWidget(self.cancel)
        self.signed.setMaximumWidth(200)
        below = QHBoxLayout(self.intake)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.explains, 1)
        below.addWidget(self.signed)
        below.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.intake)

    # ---- what is shown

    def refresh(self) -> None:
        """Offer who there is, and show who is compared."""
        result = self._comparing.result
        firsts, seconds = ([], []) if result is None else offered(result.mine, result.other)
        a, b = (None, None) if result is None else (result.a, result.b)
        self._fill(self.first, firsts, a)
        self._fill(self.second, seconds, b)
        for part in (self._with, self.second):
            part.setVisible(bool(seconds))
        self.alone.setChecked(self._comparing.alone)
        found = None if result is None else result.agreement
        unseen = found is not None and any(each.why is Why.UNSEEN for each in found.left_out)
        self.alone.setVisible(unseen or self._comparing.alone)
        foreign = b is not None and b.there
        self.intake.setVisible(foreign)
        if foreign and result is not None and result.other is not None:
            text = self.tr("%1 is only read. To decide, take its claims into this project, made by")
            self.explains.setText(text.replace("%1", result.other.name))
            self.signed.setText(self._likely_name())
        self._allow()

    def _fill(self, box: QComboBox, offered_: list[Who], chosen: Who | None) -> None:
        box.clear()
        for who in offered_:
            box.addItem(self._named(who), who)
        box.setCurrentIndex(offered_.index(chosen) if chosen in offered_ else -1)
        box.setEnabled(len(offered_) > 1)

    def _named(self, who: Who) -> str:
        result = self._comparing.result
        source = None if result is None else result.other if who.there else result.mine
        if source is None:
            return who.annotator or ""
        counts = source.annotators()
        if who.annotator is None:
            text = self.tr("everyone (%1)").replace("%1", Counted().claims(sum(counts.values())))
        else:
            claims = Counted().claims(counts.get(who.annotator, 0))
            text = f"{who.annotator} ({claims})"
        return f"{source.name}: {text}" if who.there else text

    def _likely_name(self) -> str:
        """Who made the other's claims: who signed them, unless somebody here has the name."""
        result = self._comparing.result
        if result is None or result.other is None or result.b is None:
            return ""
        here = result.mine.annotators()
        signed = result.b.annotator
        return result.other.name if signed is None or signed in here else signed

    # ---- what is chosen

    def _choose(self, *_chosen: object) -> None:
        two = self.first.currentData(), self.second.currentData()
        self._comparing.choose(*two, alone=self.alone.isChecked())

    def _take(self) -> None:
        if self.take.isEnabled():
            self.taken.emit(self.signed.text().strip())

    def _allow(self, *_text: object) -> None:
        typed = self.signed.text().strip()
        self.take.setEnabled(bool(typed) and typed.isprintable() and self._comparing.can_take_in)

    # ---- how far it is

    def _begin(self) -> None:
        self.progress.setRange(*_BUSY)
        self.progress.show()
        self.cancel.show()

    def _advance(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _end(self) -> None:
        # Hidden with the focus in it, it would hand that on to nobody.
        if self.cancel.hasFocus():
            self.first.setFocus()
        self.progress.hide()
        self.cancel.hide()
        self._allow()
