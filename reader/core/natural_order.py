"""The order in which a person counts names: ``a2`` before ``a10``, whatever the case."""

import re
from pathlib import PurePath

_DIGITS = re.compile(r"(\d+)")

#: The pieces of one name, words and numbers in turn, and last the name itself.
NameKey = tuple[tuple[str | int, ...], str]


def by_name(name: str) -> NameKey:
    """What to sort names by: digits (of any script) count as numbers, case decides only at the end.

    Names that differ have keys that differ, so the order does not depend on the file system.
    """
    pieces = _DIGITS.split(name.casefold())
    return tuple(int(piece) if at % 2 else piece for at, piece in enumerate(pieces)), name


def by_path(path: PurePath) -> tuple[NameKey, ...]:
    """What to sort paths by: folder by folder, each as :func:`by_name`."""
    return tuple(map(by_name, path.parts))
