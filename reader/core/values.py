"""Frozen dataclasses whose methods are made when the first of them is needed.

The standard decorator writes six methods of a class as text and compiles them, at once: half a
millisecond a class, a tenth of the time to the first paint for classes of which many are not used
in it. This one makes the class with its slots and leaves the methods to the standard decorator
later. Type checkers see the standard one, and so does whoever uses such a class: the methods are
its own.
"""

import dataclasses
from collections.abc import Callable
from inspect import get_annotations
from typing import TYPE_CHECKING, Any

#: What the standard decorator makes for a frozen class with slots.
_MADE = (
    "__dataclass_fields__",
    "__dataclass_params__",
    "__delattr__",
    "__eq__",
    "__getstate__",
    "__hash__",
    "__init__",
    "__match_args__",
    "__repr__",
    "__setattr__",
    "__setstate__",
)
#: Those of them that every value needs: half of the work.
_MAKING = ("__dataclass_fields__", "__delattr__", "__init__", "__match_args__", "__setattr__")
#: Where the class waits as it was written.
_WRITTEN = "__zhubi_written__"


class _Later:
    """Stands in for one of them in the class; whoever asks for it gets the real one."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type) -> Any:
        for each in owner.__mro__:
            if vars(each).get(self._name) is self:
                _make(each, self._name)
        return getattr(owner if instance is None else instance, self._name)


_LATER = {name: _Later(name) for name in _MADE}


def _put_off(how: dict[str, Any], cls: type) -> type:
    """The class with slots for its fields, its methods still to be made."""
    written = dict(vars(cls))
    # Python makes both for every class, and for the one with slots again.
    written.pop("__dict__", None)
    written.pop("__weakref__", None)
    names = tuple(get_annotations(cls))
    taken = {slot for base in cls.__mro__[1:-1] for slot in vars(base).get("__slots__", ())}
    body = {name: value for name, value in written.items() if name not in names}
    body["__slots__"] = tuple(name for name in names if name not in taken)
    body[_WRITTEN] = (written, how)
    body |= {name: later for name, later in _LATER.items() if name not in written}
    made = type(cls)(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    return made


def _make(cls: type, wanted: str) -> None:
    """Give *cls* its methods. Two threads may do so at once: each gives the same.

    What makes a value comes by itself, as many are made and never compared or shown.
    """
    written, how = vars(cls)[_WRITTEN]
    if wanted in _MAKING:
        how = {**how, "slots": False, "eq": False, "repr": False}
    whole: type = dataclasses.dataclass(**how)(
        type(cls)(cls.__name__, cls.__bases__, dict(written))
    )
    for name in _MAKING if wanted in _MAKING else _MADE:
        if isinstance(vars(cls).get(name), _Later):
            setattr(cls, name, vars(whole)[name])


def _dataclass(**how: bool) -> Callable[[type], type]:
    """The standard decorator of this name, for a frozen class with slots a later one.

    Class variables and ``InitVar`` cannot be among the annotations of such a class.
    """
    if how.keys() <= {"frozen", "slots", "kw_only"} and how.get("frozen") and how.get("slots"):
        return lambda cls: _put_off(how, cls)
    return dataclasses.dataclass(**how)


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - handed on
else:
    dataclass = _dataclass
