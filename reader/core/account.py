"""Who signs when nobody gave a name."""

from typing import TYPE_CHECKING

from reader.core.lazily import Lazily

if TYPE_CHECKING:
    from getpass import getuser
else:
    getuser = Lazily("getpass", "getuser")


def account_name() -> str:
    """The name of the account, or ``annotator`` where the system has none for it."""
    try:
        return getuser()
    except (OSError, KeyError, ImportError):
        return "annotator"
