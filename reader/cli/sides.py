"""Whose claims are compared or decided between: refusing whom there is nothing of."""

from collections.abc import Collection

from reader.cli.layout import shown
from reader.core.errors import NotFoundError, ZhubiError


class SidesError(ZhubiError):
    """There are not two annotators, or it is not clear which are meant."""


def check_known(name: str, known: Collection[str]) -> None:
    """Raise :class:`NotFoundError`, naming whose claims there are, for somebody without any."""
    if name not in known:
        raise NotFoundError(
            f"there are no claims of {shown(name)}; there are claims of {listed(known)}"
        )


def listed(names: Collection[str]) -> str:
    """Annotators for a sentence."""
    return ", ".join(map(shown, names)) or "nobody"
