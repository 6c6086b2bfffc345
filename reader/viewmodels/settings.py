"""A person's own settings: one table of keys and defaults, kept in the user's configuration."""

import json
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One setting: its key, its default, and the values it may take (none listed: any)."""

    key: str
    default: Any
    choices: tuple[Any, ...] = ()
    low: float | None = None
    high: float | None = None

    def accepts(self, value: object) -> bool:
        """Whether *value* is of the default's type and within the choices or bounds."""
        if isinstance(self.default, float):
            if not isinstance(value, int | float) or isinstance(value, bool):
                return False
        elif type(value) is not type(self.default):
            return False
        if self.choices:
            return value in self.choices
        if self.low is not None and self.high is not None and isinstance(value, int | float):
            return self.low <= value <= self.high
        return True


THEMES = ("light", "sepia", "dark", "contrast", "system")
LANGUAGES = ("en", "zh_CN", "zh_TW")
#: What the articles are sorted by.
ORDERS = (
    "import",
    "title",
    "newest",
    "oldest",
    "source",
    "status",
    "claims",
    "longest",
    "shortest",
)

SPECS: tuple[Spec, ...] = (
    Spec(key="language", default="", choices=("", *LANGUAGES)),
    Spec(key="theme", default="system", choices=THEMES),
    Spec(key="annotator", default=""),
    Spec(key="mode", default="source"),
    Spec(key="font_sc", default=""),
    Spec(key="font_tc", default=""),
    Spec(key="font_hk", default=""),
    Spec(key="font_size", default=18, low=10, high=48),
    Spec(key="line_height", default=1.6, low=1.2, high=2.6),
    Spec(key="paragraph_gap", default=1.0, low=0.0, high=3.0),
    Spec(key="indent", default=2.0, low=0.0, high=4.0),
    Spec(key="column", default=38, low=20, high=80),
    Spec(key="underline", default=2.0, low=1.0, high=4.0),
    Spec(key="snap", default="clause", choices=("clause", "word", "free")),
    Spec(key="recent", default=[]),
    Spec(key="places", default={}),
    Spec(key="unchecked", default=[]),
    Spec(key="keys", default={}),
    Spec(key="geometry", default=""),
    Spec(key="panes", default=""),
    Spec(key="articles_order", default="import", choices=ORDERS),
    Spec(key="beside", default=False),
    Spec(key="beside_share", default=0.5, low=0.15, high=0.85),
)

_BY_KEY = {row.key: row for row in SPECS}


def spec(key: str) -> Spec:
    """The row of one setting."""
    return _BY_KEY[key]


class Settings(QObject):
    """The settings in force; a value that does not fit its row reads as the default."""

    changed = Signal(str)

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store

    def get(self, key: str) -> Any:
        """The value kept under *key*, or its default."""
        row = _BY_KEY[key]
        raw = self._store.value(key)
        if not isinstance(raw, str):
            return row.default
        try:
            value = json.loads(raw)
        except ValueError:
            return row.default
        return value if row.accepts(value) else row.default

    def set(self, key: str, value: object) -> None:
        """Keep *value*; one that does not fit the table raises ValueError."""
        if not _BY_KEY[key].accepts(value):
            raise ValueError(f"the setting {key} does not take {value!r}")
        if value == self.get(key):
            return
        self._store.setValue(key, json.dumps(value, ensure_ascii=False))
        self.changed.emit(key)

    @property
    def keys_of_mine(self) -> dict[str, list[str]]:
        """The keys a person has changed, by action id."""
        found = self.get("keys")
        return {
            str(name): [str(key) for key in keys]
            for name, keys in found.items()
            if isinstance(keys, list)
        }

    @property
    def recent(self) -> tuple[str, ...]:
        """Paths of the projects opened last, newest first."""
        return tuple(path for path in self.get("recent") if isinstance(path, str))

    def opened(self, path: str) -> None:
        """Put *path* at the head of the recent projects; nine are kept."""
        others = [kept for kept in self.recent if kept != path]
        self.set("recent", [path, *others][:9])

    def leave(self, path: str, place: tuple[str, int, int]) -> None:
        """Remember where one was reading in the project at *path*, of the recent ones alone."""
        known = {one: kept for one, kept in self.get("places").items() if one in self.recent}
        self.set("places", {**known, path: list(place)})

    def left(self, path: str) -> tuple[str, int, int] | None:
        """Where one was reading there last: the article and two code points of its text."""
        match self.get("places").get(path):
            case [str(article), int(offset), int(caret)]:
                return article, offset, caret
        return None

    def forget(self, path: str) -> None:
        """Take *path* off the recent projects."""
        self.set("recent", [kept for kept in self.recent if kept != path])

    @property
    def unchecked(self) -> tuple[str, ...]:
        """Paths of projects that are still to be looked over after an end that was not proper."""
        return tuple(path for path in self.get("unchecked") if isinstance(path, str))

    def leave_unchecked(self, path: str) -> None:
        """Remember that the project at *path* is to be looked over."""
        self.set("unchecked", [*(kept for kept in self.unchecked if kept != path), path])

    def checked(self, path: str) -> None:
        """The project at *path* was looked over."""
        self.set("unchecked", [kept for kept in self.unchecked if kept != path])
