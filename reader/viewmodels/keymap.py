"""Which keys do what: the defaults of the action table with a person's own changes over them."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from reader.core.errors import ZhubiError
from reader.viewmodels.actions import ACTIONS, BY_ID, Action, Section
from reader.viewmodels.menus import MENUS
from reader.viewmodels.page.keys import moves_in_text
from reader.viewmodels.settings import Settings
from reader.viewmodels.wording.words import translate

#: What opens a menu of the bar.
_MENUS = {f"Alt+{MENUS[section]}": section for section in Section}


class KeyClashError(ZhubiError):
    """A key that another action already has, or the text itself; ``owner`` says which."""

    def __init__(self, key: str, owner: str) -> None:
        super().__init__(f"{key} is already the key of “{owner}”")
        self.key = key
        self.owner = owner


def sequence(key: str) -> QKeySequence:
    """The key that is spelt so in the tables, in every language of the interface.

    Qt's constructor reads a key as it is called in the language in force: in Chinese "Enter" is
    the name of Return, and two keys of one action that are the same do nothing at all.
    """
    return QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)


def portable(key: str) -> str:
    """*key* in Qt's portable spelling, so that ``ctrl+z`` and ``Ctrl+Z`` are one key."""
    return sequence(key).toString(QKeySequence.SequenceFormat.PortableText)


class Keymap(QObject):
    """The keys in force. Changes are refused when they clash and kept in the settings."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        # Asked for twice for each of a hundred actions whenever their texts are set.
        self._mine: Mapping[str, tuple[str, ...]] | None = None
        settings.changed.connect(self._forget)

    def keys(self, action: str) -> tuple[str, ...]:
        """The keys of one action; its own first, then the table's."""
        own = self._own()
        return own.get(action, BY_ID[action].keys)

    def shown(self, action: str) -> str:
        """The first key as the system writes it, or an empty text."""
        keys = self.keys(action)
        native = QKeySequence.SequenceFormat.NativeText
        return sequence(keys[0]).toString(native) if keys else ""

    def owner(self, key: str) -> Action | None:
        """The action that has this key now."""
        wanted = portable(key)
        for action in ACTIONS:
            if wanted in map(portable, self.keys(action.id)):
                return action
        return None

    def assign(self, action: str, keys: tuple[str, ...]) -> None:
        """Give an action these keys instead of its own. Raises :class:`KeyClashError`."""
        spelt = tuple(portable(key) for key in keys)
        for key in spelt:
            owner = self.owner(key)
            if owner is not None and owner.id != action:
                raise KeyClashError(key, owner.title())
            opened = _MENUS.get(key)
            if opened is not None:
                raise KeyClashError(key, opened.title())
            if moves_in_text(key):
                raise KeyClashError(key, translate("Keys", "Moving in the text"))
        own = dict(self._own())
        own[action] = spelt
        if spelt == tuple(map(portable, BY_ID[action].keys)):
            del own[action]
        self._keep(own)

    def reset(self) -> None:
        """Back to the keys of the table."""
        self._keep({})

    def _own(self) -> Mapping[str, tuple[str, ...]]:
        if self._mine is None:
            kept = self._settings.keys_of_mine
            self._mine = {name: tuple(keys) for name, keys in kept.items() if name in BY_ID}
        return self._mine

    def _forget(self, key: str) -> None:
        if key == "keys":
            self._mine = None

    def _keep(self, own: Mapping[str, tuple[str, ...]]) -> None:
        self._settings.set("keys", {name: list(keys) for name, keys in own.items()})
        self.changed.emit()
