"""Projects that somebody made to do harm: each trick by name, and how to make it of a sound one."""

import sqlite3
import struct
from collections.abc import Callable
from pathlib import Path

PAGE = 4096


def _sql(*statements: str) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        with sqlite3.connect(path) as connection:
            for statement in statements:
                connection.execute(statement)
        connection.close()

    return spoil


def _root_of(path: Path, table: str) -> int:
    connection = sqlite3.connect(path)
    (root,) = connection.execute(
        "SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)
    ).fetchone()
    connection.close()
    return int(root)


def _endless(table: str) -> Callable[[Path], None]:
    """A table of a few pages that reads like one of billions of rows: pages named many times."""

    def spoil(path: Path) -> None:
        raw = bytearray(path.read_bytes())
        root, pages = _root_of(path, table), len(raw) // PAGE
        leaf = raw[(root - 1) * PAGE : root * PAGE]
        below = pages + 1
        raw += leaf
        for _level in range(4):
            raw += _inner(below, 400)
            below = len(raw) // PAGE
        raw[(root - 1) * PAGE : root * PAGE] = _inner(below, 400)
        raw[28:32] = struct.pack(">I", len(raw) // PAGE)
        path.write_bytes(raw)

    return spoil


def _inner(child: int, times: int) -> bytes:
    cells = b"".join(struct.pack(">IB", child, 1 + at % 127) for at in range(times))
    start = PAGE - len(cells)
    places = b"".join(struct.pack(">H", start + at * 5) for at in range(times))
    head = struct.pack(">BHHHBI", 5, 0, times, start, 0, child)
    return (head + places).ljust(start, b"\0") + cells


def _bytes(at: int, value: bytes) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        raw = bytearray(path.read_bytes())
        raw[at : at + len(value)] = value
        path.write_bytes(raw)

    return spoil


def _deep(path: Path) -> None:
    """JSON nested more deeply than any reader goes."""
    _sql("UPDATE tag_sets SET body = '" + "[" * 50_000 + "'")(path)


def _large(path: Path) -> None:
    """One value of 100 MB where a few hundred bytes are usual."""
    _sql("UPDATE tag_sets SET body = hex(zeroblob(50000000))")(path)


ENDLESS_VIEW = (
    "CREATE VIEW vendors AS WITH RECURSIVE r (id, body) AS "
    "(SELECT 1, 2 UNION ALL SELECT id + 1, 2 FROM r) SELECT * FROM r"
)

#: Tricks that must be refused or told, never obeyed.
TRICKS: dict[str, Callable[[Path], None]] = {
    "trigger": _sql("CREATE TRIGGER t AFTER INSERT ON claims BEGIN DELETE FROM claims; END"),
    "view in a table's place": _sql("DROP TABLE vendors", ENDLESS_VIEW),
    "wrong columns": _sql("DROP TABLE vendors", "CREATE TABLE vendors (id, body)"),
    "missing table": _sql("DROP TABLE settings"),
    "endless table of texts": _endless("texts"),
    "endless history": _endless("history"),
    "not JSON": _sql("UPDATE tag_sets SET body = 'no'"),
    "another kind of JSON": _sql("UPDATE tag_sets SET body = '[1]'"),
    "no tag set": _sql("DELETE FROM tag_sets"),
    "JSON nested deeply": _deep,
    "huge number in JSON": _sql(
        "UPDATE tag_sets SET body = '{\"id\":' || hex(zeroblob(5000)) || '}'"
    ),
    "a value of 100 MB": _large,
    "bad UTF-8": _sql("UPDATE vendors SET body = CAST(x'fffefd' AS TEXT)"),
    "NUL in a record": _sql("UPDATE vendors SET body = CAST(x'7b00' AS TEXT)"),
    "altered text": _sql("UPDATE texts SET text = 'x' || substr(text, 2)"),
    "text without its end": _sql("UPDATE texts SET text = substr(text, 1, 3)"),
    "history of another kind": _sql("UPDATE history_items SET kind = 'claims; DROP TABLE x'"),
    "history that undoes itself": _sql("UPDATE history SET undoes = id, act = 'undo'"),
    "WAL in the header": _bytes(18, b"\x02\x02"),
    "page size 1": _bytes(16, b"\x00\x01"),
    "UTF-16": _bytes(56, b"\x00\x00\x00\x02"),
    "a cache of 2 GB": _bytes(48, b"\x7f\xff\xff\xff"),
    "incremental vacuum": _bytes(52, b"\x00\x00\x00\x05"),
    "newest schema format": _bytes(44, b"\x00\x00\x00\x09"),
    "four billion pages": _bytes(28, b"\xff\xff\xff\xff"),
}
