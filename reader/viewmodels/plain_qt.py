"""Spares the start what PySide6 does for names and signatures that Zhubi does not ask for."""

import builtins
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from threading import RLock
from typing import Any

#: Where PySide6 keeps Python's own `import` after it has put one of its own in the place.
KEPT = "__orig_import__"

#: The files of PySide6 that tell what a function takes: for help, and after a wrong argument.
PUT_OFF = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in (
        "errorhandler",
        "layout",
        "mapping",
        "parser",
        "lib/enum_sig",
        "lib/pyi_generator",
    )
)

#: The last line is for the one name that PySide6 takes out of a module without asking the module.
_STUB = """
from reader.viewmodels.plain_qt import put_off
__getattr__ = put_off(globals(), {filename!r}, "SOURCE")
update_mapping = lambda: __getattr__("update_mapping")()
"""


def import_plainly() -> bool:
    """Give Python its own ``import`` back; returns whether PySide6 had another in its place.

    PySide6's reads the source of every module to learn whether it may ask for other spellings
    (``from __feature__ import snake_case``), which Zhubi never does: 30 ms of the start, and 6 MB,
    as the texts stay in memory. Where PySide6 works otherwise, nothing is done.
    """
    with signatures_put_off():
        import_module("PySide6.QtCore")
    plain = getattr(builtins, KEPT, None)
    if plain is None:
        return False
    # By name, as type checkers hold that nobody should.
    setattr(builtins, "__import__", plain)  # noqa: B010 - as above
    return True


@contextmanager
def signatures_put_off() -> Iterator[None]:
    """Compile what PySide6 knows of signatures when something of it is first asked for.

    PySide6 brings it as text and compiles it at every start, 30 ms of an empty window's 100, for
    ``help`` and for what it says of a wrong argument. Each of these modules is a stub first, that
    becomes the whole module when a name is looked for in it. Where PySide6 has no such files, or
    is loaded already, nothing is done.
    """
    plain = builtins.compile

    def compiled(source: Any, filename: Any, mode: str, *rest: Any, **named: Any) -> Any:
        if filename not in PUT_OFF:
            return plain(source, filename, mode, *rest, **named)
        stub = plain(_STUB.format(filename=filename), filename, mode)
        # Put in afterwards: to read a long text in quotes takes nearly as long as to compile it.
        parts = (source if each == "SOURCE" else each for each in stub.co_consts)
        return stub.replace(co_consts=tuple(parts))

    setattr(builtins, "compile", compiled)  # noqa: B010 - as above
    try:
        yield
    finally:
        setattr(builtins, "compile", plain)  # noqa: B010 - as above


def put_off(
    namespace: dict[str, Any], filename: str, source: str | bytes
) -> Callable[[str], object]:
    """The ``__getattr__`` of a module that runs *source* in *namespace* when it is first called.

    Raises :class:`AttributeError` when the whole module has no such name either.
    """
    left = [source]
    lock = RLock()

    def found(name: str) -> object:
        with lock:
            if left:
                # What would have run at the import, no more.
                exec(compile(left.pop(), filename, "exec"), namespace)
        try:
            return namespace[name]
        except KeyError:
            raise AttributeError(f"{filename} has no {name!r}") from None

    return found
