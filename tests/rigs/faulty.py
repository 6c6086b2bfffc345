"""A file layer for SQLite whose writes can be watched, refused, or cut off, in this process alone.

It wraps SQLite's own through ctypes, so it needs neither root nor a compiler; only a Python whose
``sqlite3`` uses the system's SQLite library (Debian's does). It becomes the default layer of the
whole process, therefore rigs use it in processes of their own.
"""

import ctypes
import ctypes.util
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

P, INT, L = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64

WRITE = ctypes.CFUNCTYPE(INT, P, P, INT, L)
TRUNCATE = ctypes.CFUNCTYPE(INT, P, L)
SYNC = ctypes.CFUNCTYPE(INT, P, INT)
OPEN = ctypes.CFUNCTYPE(INT, P, P, P, INT, P)
DELETE = ctypes.CFUNCTYPE(INT, P, P, INT)

_METHODS = (
    "xClose", "xRead", "xWrite", "xTruncate", "xSync", "xFileSize", "xLock", "xUnlock",
    "xCheckReservedLock", "xFileControl", "xSectorSize", "xDeviceCharacteristics", "xShmMap",
    "xShmLock", "xShmBarrier", "xShmUnmap", "xFetch", "xUnfetch",
)  # fmt: skip
_LAYER = (
    "xOpen", "xDelete", "xAccess", "xFullPathname", "xDlOpen", "xDlError", "xDlSym", "xDlClose",
    "xRandomness", "xSleep", "xCurrentTime", "xGetLastError", "xCurrentTimeInt64",
    "xSetSystemCall", "xGetSystemCall", "xNextSystemCall",
)  # fmt: skip


class IoMethods(ctypes.Structure):
    """``sqlite3_io_methods`` of version 3."""

    _fields_ = (("iVersion", INT), *((name, P) for name in _METHODS))


class File(ctypes.Structure):
    """``sqlite3_file``: what every layer's own file begins with."""

    _fields_ = (("pMethods", ctypes.POINTER(IoMethods)),)


class Layer(ctypes.Structure):
    """``sqlite3_vfs`` of version 3."""

    _fields_ = (
        ("iVersion", INT), ("szOsFile", INT), ("mxPathname", INT), ("pNext", P),
        ("zName", ctypes.c_char_p), ("pAppData", P), *((name, P) for name in _LAYER),
    )  # fmt: skip


FULL, OK = 13, 0
FAILED = {
    "write": 10 | 3 << 8,
    "sync": 10 | 4 << 8,
    "truncate": 10 | 6 << 8,
    "delete": 10 | 10 << 8,
}

#: Asked before every step: kind, path, bytes (of a write), offset or size; a number refuses.
Judge = Callable[[str, Path, bytes, int], int]


def library() -> ctypes.CDLL | None:
    """The SQLite library that this process's ``sqlite3`` uses, if it can be reached."""
    name = ctypes.util.find_library("sqlite3") or "libsqlite3.so.0"
    try:
        found = ctypes.CDLL(name)
        found.sqlite3_libversion.restype = ctypes.c_char_p
        found.sqlite3_sourceid.restype = ctypes.c_char_p
    except (OSError, AttributeError):
        return None
    connection = sqlite3.connect(":memory:")
    (source,) = connection.execute("SELECT sqlite_source_id()").fetchone()
    connection.close()
    loaded = Path("/proc/self/maps")
    copies = (
        {
            line.split()[-1]
            for line in loaded.read_text().splitlines()
            if "sqlite3.so" in line and "libsqlite3" in line
        }
        if loaded.exists()
        else set()
    )
    same = found.sqlite3_sourceid().decode() == source
    return found if same and sys.platform == "linux" and len(copies) == 1 else None


class Faulty:
    """The default file layer of this process from now on; *judge* may be changed at any time."""

    def __init__(self) -> None:
        found = library()
        if found is None:
            raise RuntimeError("this Python brings an SQLite of its own, which cannot be reached")
        self.judge: Judge = lambda _kind, _path, _data, _at: OK
        self._paths: dict[int, Path] = {}
        self._kept: list[Any] = []
        self._methods: dict[int, IoMethods] = {}
        found.sqlite3_vfs_find.restype = ctypes.POINTER(Layer)
        self._under = found.sqlite3_vfs_find(None)
        self._layer = Layer.from_buffer_copy(self._under.contents)
        self._layer.zName = b"faulty"
        self._layer.pNext = None
        self._layer.xOpen = self._pointer(OPEN(self._open))
        self._layer.xDelete = self._pointer(DELETE(self._delete))
        self._open_under = OPEN(self._under.contents.xOpen)
        self._delete_under = DELETE(self._under.contents.xDelete)
        found.sqlite3_vfs_register.argtypes = (P, INT)
        found.sqlite3_vfs_register(ctypes.addressof(self._layer), 1)

    def _pointer(self, function: Any) -> Any:
        self._kept.append(function)
        return ctypes.cast(function, P).value

    def _open(self, _layer: int, name: int, file: int, flags: int, out: int) -> int:
        result = self._open_under(ctypes.addressof(self._under.contents), name, file, flags, out)
        methods = File.from_address(file).pMethods
        if result == OK and methods:
            self._paths[file] = Path((ctypes.string_at(name) if name else b"").decode())
            File.from_address(file).pMethods = ctypes.pointer(self._wrapped(methods.contents))
        return int(result)

    def _wrapped(self, methods: IoMethods) -> IoMethods:
        address = ctypes.addressof(methods)
        if address not in self._methods:
            copy = IoMethods.from_buffer_copy(methods)
            write, sync = WRITE(methods.xWrite), SYNC(methods.xSync)
            truncate = TRUNCATE(methods.xTruncate)

            def on_write(file: int, data: int, size: int, at: int) -> int:
                content = ctypes.string_at(data, size)
                verdict = self.judge("write", self._paths[file], content, at)
                return verdict or int(write(file, data, size, at))

            def on_sync(file: int, flags: int) -> int:
                verdict = self.judge("sync", self._paths[file], b"", 0)
                return verdict or int(sync(file, flags))

            def on_truncate(file: int, size: int) -> int:
                verdict = self.judge("truncate", self._paths[file], b"", size)
                return verdict or int(truncate(file, size))

            copy.xWrite = self._pointer(WRITE(on_write))
            copy.xSync = self._pointer(SYNC(on_sync))
            copy.xTruncate = self._pointer(TRUNCATE(on_truncate))
            self._methods[address] = copy
        return self._methods[address]

    def _delete(self, _layer: int, name: int, sync_folder: int) -> int:
        path = Path(ctypes.string_at(name).decode())
        verdict = self.judge("delete", path, b"", sync_folder)
        under = ctypes.addressof(self._under.contents)
        return verdict or int(self._delete_under(under, name, sync_folder))
