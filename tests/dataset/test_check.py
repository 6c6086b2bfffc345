"""The checker beside the data passes what was written, and names whatever was changed since."""

import contextlib
import hashlib
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.core.span import quote
from tests.dataset.test_standoff import CHECK
from tests.dataset.test_variants import ARTICLE, CLAIM, ITEMS, TEXT, write
from tests.values import article

CLAIMS, DOCUMENTS = "claims-train.jsonl", "documents-train.jsonl"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A sound dataset of an article with one claim, and their renditions."""
    write(ITEMS, tmp_path)
    return tmp_path


def summed(folder: Path) -> None:
    """Make the sums fit, so that only what the records say can tell."""
    sums = folder / "SHA256SUMS"
    names = [line.split("  ")[1] for line in sums.read_text(encoding="utf-8").splitlines()]
    found = (
        f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}" for name in names
    )
    sums.write_text("".join(f"{line}\n" for line in found), encoding="utf-8", newline="\n")


def rewritten(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Change the first record of a file."""
    first, _, rest = path.read_bytes().partition(b"\n")
    record = json.loads(first)
    change(record)
    path.write_bytes(CHECK.as_line(record).encode() + rest)


@pytest.mark.parametrize("other", ["one-2", "one (2)", "one+", "one-hant "])
def test_renditions_pass_whatever_the_articles_are_called(tmp_path: Path, other: str) -> None:
    second = article("另一篇" + TEXT, name=other, script="hans", group="h", split="train")
    again = replace(CLAIM, id="c-1-b")  # sorts before the rendition of c-1
    write([(ARTICLE, TEXT, [CLAIM, again]), (second, "另一篇" + TEXT, [])], tmp_path)
    assert CHECK.main([str(tmp_path)]) == 0


def test_renditions_are_counted_apart(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    CHECK.main([str(folder)])
    told = capsys.readouterr().out.splitlines()
    assert told[:2] == ["1 articles, 1 claims", "2 records of them in other scripts"]


@pytest.mark.parametrize("name", [*CHECK.DATA, *CHECK.BESIDE])
@pytest.mark.parametrize("before", [b"\xef\xbb\xbf", b"\r\n", b"\xff"])
def test_any_byte_too_many_is_found(folder: Path, name: str, before: bytes) -> None:
    path = folder / name
    path.write_bytes(before + path.read_bytes())
    assert CHECK.main([str(folder)]) == 1


@pytest.mark.parametrize("name", [*CHECK.DATA, *CHECK.BESIDE])
def test_a_file_that_the_sums_leave_out_is_found(folder: Path, name: str, capsys: Any) -> None:
    sums = folder / "SHA256SUMS"
    lines = sums.read_text(encoding="utf-8").splitlines(keepends=True)
    sums.write_text("".join(line for line in lines if not line.endswith(f"  {name}\n")))
    assert CHECK.main([str(folder)]) == 1
    assert f"{name}: not listed in SHA256SUMS" in capsys.readouterr().out


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe", b"\xef\xbb\xbf"])
def test_sums_that_cannot_be_read_are_a_problem(folder: Path, damage: bytes) -> None:
    (folder / "SHA256SUMS").write_bytes(damage)
    assert CHECK.main([str(folder)]) == 1


@pytest.mark.parametrize("name", [CLAIMS, DOCUMENTS])
@pytest.mark.parametrize(
    "line", [b"", b"3", b"[]", b'{"schema":3}', b'{"schema":"claims/1.0.0"}', b"[" * 100_000]
)
def test_a_line_that_is_no_record_is_a_problem_and_no_crash(
    folder: Path, name: str, line: bytes
) -> None:
    path = folder / name
    path.write_bytes(line + b"\n" + path.read_bytes())
    summed(folder)
    assert CHECK.main([str(folder)]) == 1


@pytest.mark.parametrize(
    "name, change",
    [
        (CLAIMS, lambda one: one.update(start=float(one["start"]))),
        (CLAIMS, lambda one: one.update(start=str(one["start"]))),
        (CLAIMS, lambda one: one.update(start=True)),
        (CLAIMS, lambda one: one.update(fragments=[])),
        (CLAIMS, lambda one: one.update(fragments=None)),
        (CLAIMS, lambda one: one["fragments"][0].pop("text")),
        (CLAIMS, lambda one: one["fragments"][0].update(start=4)),
        (CLAIMS, lambda one: one.update(context=None)),
        (CLAIMS, lambda one: one.update(context_start=None)),
        (CLAIMS, lambda one: one.update(doc_id=None)),
        (CLAIMS, lambda one: one.update(group=[])),
        (CLAIMS, lambda one: one.update(group="another")),
        (CLAIMS, lambda one: one.update(id="another")),
        (CLAIMS, lambda one: one["vendors"][0]["mentions"][0].update(in_claim=False)),
        (CLAIMS, lambda one: one.update(kind="guess")),
        (CLAIMS, lambda one: one.pop("group")),
        (DOCUMENTS, lambda one: one["claims"].pop()),
        (DOCUMENTS, lambda one: one.update(text=3)),
        (DOCUMENTS, lambda one: one.update(text="\ud83d" + one["text"])),
        (DOCUMENTS, lambda one: one.pop("group")),
    ],
)
def test_a_changed_record_is_found_though_the_sums_fit(
    folder: Path, name: str, change: Callable[[dict[str, Any]], None]
) -> None:
    path = folder / name
    first, _, rest = path.read_bytes().partition(b"\n")
    record = json.loads(first)
    change(record)
    path.write_bytes(json.dumps(record, separators=(",", ":")).encode() + b"\n" + rest)
    summed(folder)
    assert CHECK.main([str(folder)]) == 1


@pytest.mark.parametrize("name", [CLAIMS, DOCUMENTS])
def test_lines_in_another_order_or_with_other_ends_are_found(folder: Path, name: str) -> None:
    path = folder / name
    written = path.read_bytes()
    first, second = written.splitlines(keepends=True)
    for changed in (second + first, written.replace(b"\n", b"\r\n"), written[:-1]):
        path.write_bytes(changed)
        summed(folder)
        assert CHECK.main([str(folder)]) == 1


def test_a_schema_that_is_gone_is_told_once(folder: Path, capsys: Any) -> None:
    (folder / "claims.schema.json").write_bytes(b"[1]")
    assert CHECK.main([str(folder)]) == 1
    assert "claims.schema.json: changed since it was written" in capsys.readouterr().out


def test_what_lies_there_besides_is_no_problem(folder: Path) -> None:
    (folder / "LICENSE").write_bytes(b"anything")
    assert CHECK.main([str(folder)]) == 0


def test_the_quote_is_what_is_compared(folder: Path, capsys: Any) -> None:
    wrong = quote(TEXT, 4, 6)

    def shifted(record: dict[str, Any]) -> None:
        record["vendors"][0]["mentions"][0].update(start=wrong.start, end=wrong.end)

    rewritten(folder / CLAIMS, shifted)
    summed(folder)
    assert CHECK.main([str(folder)]) == 1
    assert "vendors[0].mentions[0]: the article says something else at [4, 6)" in (
        capsys.readouterr().out
    )


def test_a_terminal_without_chinese_is_told_all_the_same(folder: Path) -> None:
    (folder / "SHA256SUMS").write_bytes(b"0  " + "没有.txt".encode() + b"\n")
    told = io.TextIOWrapper(io.BytesIO(), encoding="cp1252", newline="")
    with contextlib.redirect_stdout(told):
        assert CHECK.main([str(folder)]) == 1
        told.flush()
        assert b"\\u6ca1\\u6709.txt: missing\n" in told.buffer.getvalue()
