"""Who signs when nobody gave a name."""

import getpass


def account_name() -> str:
    """The name of the account, or ``annotator`` where the system has none for it."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "annotator"
