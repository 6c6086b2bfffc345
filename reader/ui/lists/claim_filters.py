"""Which claims to keep: by words and by everything that can be said about a claim."""

from dataclasses import replace
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout

from reader.core.claim import ClaimStatus, Origin
from reader.ui.lists.choice_lists import ChoiceLists, Item
from reader.ui.widgets import Panel, give_cross, name
from reader.viewmodels.lists.claim_filter import NO_WISH, ClaimFilter
from reader.viewmodels.lists.claims import ClaimList
from reader.viewmodels.wording import words
from reader.viewmodels.wording.labels import Labels

_FIELDS = ("stance", "vendor", "metric", "status", "annotator")
#: Shown when somebody asks for them: the panel is narrow.
_MORE = ("kind", "certainty", "speaker", "flag", "target", "origin", "noted")
#: Fields whose values are those of a field of the tag set.
_TAGS = {
    "metric": "metric_kind",
    "kind": "kind",
    "certainty": "certainty",
    "speaker": "speaker",
    "flag": "flag",
}


class ClaimFilters(Panel):
    """Words and boxes; what is chosen holds at once."""

    def __init__(self, source: ClaimList, target: ClaimFilter) -> None:
        super().__init__()
        self._source = source
        self._target = target
        self.text = QLineEdit()
        give_cross(self.text)
        self.boxes = ChoiceLists(_FIELDS, _MORE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.text)
        column.addWidget(self.boxes)
        self.boxes.changed.connect(self._apply)
        self.text.textChanged.connect(self._apply)
        self._stale = False
        source.modelReset.connect(self._follow)
        self.retranslate()

    def box(self, field: str) -> QComboBox:
        """The list of one field."""
        self._freshen()
        return self.boxes.box(field)

    def clear(self) -> None:
        """Keep every claim again."""
        self.text.clear()
        self.boxes.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Offer what there is now."""
        self._freshen()
        super().showEvent(event)

    def _follow(self) -> None:
        """Offer other values, when somebody sees them: every claim has to be read for them."""
        self._stale = True
        if self.isVisible() or self._target.wanted != NO_WISH:
            self._freshen()

    def _freshen(self) -> None:
        if self._stale:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text and offer the values that the project has."""
        self._stale = False
        self.text.setPlaceholderText(self.tr("Words, vendor, note"))
        name(self.text, self.tr("Filter by words"))
        self.boxes.name_more(self.tr("Add a filter…"))
        first = {
            "stance": self.tr("Any stance"),
            "vendor": self.tr("Any vendor"),
            "metric": self.tr("Any metric"),
            "status": self.tr("Any status"),
            "annotator": self.tr("Any annotator"),
            "kind": self.tr("Any kind"),
            "certainty": self.tr("Any certainty"),
            "speaker": self.tr("Any speaker"),
            "flag": self.tr("Any flag"),
            "target": self.tr("Any target"),
            "origin": self.tr("Any origin"),
            "noted": self.tr("With and without a note"),
        }
        labels = self._source.labels
        offers = {} if labels is None else self._offers(labels)
        for field, text in first.items():
            self.boxes.offer(field, text, offers.get(field, ()))

    def _offers(self, labels: Labels) -> dict[str, list[Item]]:
        people, used = self._source.used()
        vendors: list[Item] = [
            (labels.vendor(each), each) for each in sorted(used, key=labels.vendor)
        ]
        aims: list[Item] = [(labels.vendor(each), each) for each in _aims(labels, used)]
        offers: dict[str, list[Item]] = {
            "stance": [(self.tr("No stance yet"), ""), *_values(labels, "stance")],
            "vendor": [(self.tr("No vendor"), ""), *vendors],
            "status": [(words.claim_status(status), status) for status in ClaimStatus],
            "annotator": [(person, person) for person in people],
            "target": [(self.tr("No target"), ""), *vendors, *aims],
            "origin": [
                (self.tr("By hand"), Origin.MANUAL),
                (self.tr("Suggestion taken"), Origin.SUGGESTION_ACCEPTED),
                (self.tr("Suggestion edited"), Origin.SUGGESTION_EDITED),
            ],
            "noted": [(self.tr("With a note"), True), (self.tr("Without a note"), False)],
        }
        return offers | {field: _values(labels, tag) for field, tag in _TAGS.items()}

    def _apply(self) -> None:
        chosen: dict[str, Any] = {field: self.boxes.value(field) for field in (*_FIELDS, *_MORE)}
        text = self.text.text().strip()
        self._target.want(replace(self._target.wanted, text=text, **chosen))


def _values(labels: Labels, field: str) -> list[Item]:
    return [(labels.value(field, value.key), value.key) for value in labels.offered(field)]


def _aims(labels: Labels, used: tuple[str, ...]) -> list[str]:
    """Classes and topics: what a stance may be towards besides the vendors that are named."""
    known = labels.vendors.values()
    aims = (each.id for each in known if each.sort != "vendor" and not each.retired)
    return [each for each in aims if each not in used]
