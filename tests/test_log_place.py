"""The log: private, bounded, and without the words of errors, which may quote an article."""

import logging
import sys
from pathlib import Path

import pytest

from reader.log_place import LARGEST, PrivateLog, append, put_aside, tail


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "state" / "zhubi.log"


def report(log: Path, error: Exception | None = None) -> str:
    record = logging.LogRecord("reader.x", logging.ERROR, "x.py", 1, "it %s", ("failed",), None)
    try:
        if error is not None:
            raise error
    except type(error or ValueError()):
        record.exc_info = sys.exc_info()
    PrivateLog(log).emit(record)
    return log.read_text(encoding="utf-8")


def test_a_report_says_what_failed(log: Path) -> None:
    assert "ERROR reader.x: it failed\n" in report(log)


def test_the_words_of_an_error_stay_out(log: Path) -> None:
    told = report(log, ValueError("百度的大模型"))
    assert "ValueError" in told
    assert "test_log_place.py" in told
    assert "百度" not in told


def test_the_words_of_a_library_stay_out(log: Path) -> None:
    words = ("百度",)
    record = logging.LogRecord("parser", logging.ERROR, "/x/parser.py", 7, "bad: %s", words, None)
    PrivateLog(log).emit(record)
    told = log.read_text(encoding="utf-8")
    assert "ERROR parser: parser.py:7\n" in told
    assert "百度" not in told


def test_the_words_of_what_an_error_came_from_stay_out(log: Path) -> None:
    error = ValueError("百度")
    error.__cause__ = KeyError("大模型")
    error.add_note("参数")
    assert not any(words in report(log, error) for words in ("百度", "大模型", "参数"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_reads_it(log: Path) -> None:
    append("x\n", log)
    assert log.stat().st_mode & 0o077 == 0
    assert log.parent.stat().st_mode & 0o077 == 0


def test_a_large_log_is_put_aside(log: Path) -> None:
    append("x" * (LARGEST + 1), log)
    append("new\n", log)
    assert log.read_text(encoding="utf-8") == "new\n"
    assert put_aside(log).stat().st_size == LARGEST + 1


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    record = logging.LogRecord("reader.x", logging.ERROR, "x.py", 1, "it", (), None)
    PrivateLog(tmp_path / "file" / "zhubi.log").emit(record)
    assert (tmp_path / "file").stat().st_size == 0


def test_the_tail_is_the_last_lines(log: Path) -> None:
    append("one\ntwo\nthree\n", log)
    assert tail(log, 2) == ("two", "three")


def test_no_log_has_no_tail(tmp_path: Path) -> None:
    assert tail(tmp_path / "none.log", 5) == ()
