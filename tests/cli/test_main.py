"""How the command line is called and how it ends."""

import gc
import importlib
import os
import sys
from pathlib import Path

import pytest

from reader import __version__
from reader.cli import window
from reader.cli.main import main
from reader.cli.table import ENTRIES, Command, Entry
from reader.core.errors import ZhubiError
from reader.log_place import log_file
from tests.cli.conftest import Zhubi


def test_help_names_every_command(zhubi: Zhubi) -> None:
    ran = zhubi("--help")
    assert ran.code == 0
    assert all(f"    {entry.name}" in ran.text for entry in ENTRIES)


def test_help_is_plain_ascii_for_any_terminal(zhubi: Zhubi) -> None:
    assert zhubi("--help").out.isascii()
    assert all(zhubi(entry.name, "--help").out.isascii() for entry in ENTRIES)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_help_of_a_command_has_its_example(zhubi: Zhubi, entry: Entry) -> None:
    ran = zhubi(entry.name, "--help")
    assert ran.code == 0
    assert f"example:\n  {entry.example}" in ran.text
    assert entry.example.startswith(f"zhubi {entry.name} ")


def test_version(zhubi: Zhubi) -> None:
    assert zhubi("--version").text == f"zhubi {__version__}\n"


@pytest.mark.parametrize(
    "words",
    [
        ("expotr",),
        ("--what",),
        ("-x.zhubi",),
        ("--",),
        ("stats",),
        ("stats", "a", "b"),
        ("history", "a", "--limit", "-1"),
        ("dataset", "a", "b", "--published", "2026-02-30"),
    ],
)
def test_wrong_usage_is_code_2_and_says_nothing_on_standard_output(
    zhubi: Zhubi, words: tuple[str, ...]
) -> None:
    ran = zhubi(*words)
    assert (ran.code, ran.out) == (2, b"")
    assert "error:" in ran.err


def test_an_unknown_command_is_told_with_those_there_are(zhubi: Zhubi) -> None:
    assert "import-claims" in zhubi("expotr").err


def test_a_missing_project_is_code_3_in_one_sentence(zhubi: Zhubi) -> None:
    ran = zhubi("stats", "none.zhubi")
    assert (ran.code, ran.out) == (3, b"")
    assert ran.err.startswith("zhubi: none.zhubi: ")
    assert ran.err.count("\n") == 1


def test_an_error_is_one_json_object_where_json_was_asked(zhubi: Zhubi, note: Path) -> None:
    ran = zhubi("stats", note, "--json")
    assert ran.code == 3
    assert ran.data == {
        "command": "stats",
        "ok": False,
        "error": {"kind": "not_a_project", "message": ran.err[7:-1], "code": 3},
    }


def _failing(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def run(*_: object) -> None:
        raise error

    module = importlib.import_module("reader.cli.commands.stats")
    monkeypatch.setattr(module, "COMMAND", Command(module.COMMAND.add_arguments, run))


def test_an_error_for_a_person_is_code_4(zhubi: Zhubi, monkeypatch: pytest.MonkeyPatch) -> None:
    _failing(monkeypatch, ZhubiError("no good"))
    ran = zhubi("stats", "x")
    assert (ran.code, ran.err) == (4, "zhubi: no good\n")


def test_what_could_steer_a_terminal_is_made_visible_in_messages(zhubi: Zhubi) -> None:
    ran = zhubi("stats", "a\x1b[31m\u202e\nb.zhubi")
    assert ran.err.startswith("zhubi: a\\x1b[31m\\u202e\\nb.zhubi: ")


def test_a_package_that_is_missing_is_told(zhubi: Zhubi, monkeypatch: pytest.MonkeyPatch) -> None:
    _failing(monkeypatch, ModuleNotFoundError("No module named 'x'"))
    ran = zhubi("stats", "x")
    assert ran.code == 4
    assert "(No module named 'x')" in ran.err


def test_an_error_of_the_system_names_the_file(
    zhubi: Zhubi, monkeypatch: pytest.MonkeyPatch
) -> None:
    _failing(monkeypatch, PermissionError(13, "Permission denied", "some/file"))
    ran = zhubi("stats", "x")
    assert (ran.code, ran.err) == (4, "zhubi: some/file: Permission denied\n")


def test_a_fault_is_told_without_traceback_and_logged_without_words(
    zhubi: Zhubi, monkeypatch: pytest.MonkeyPatch
) -> None:
    _failing(monkeypatch, RuntimeError("机密的文章"))
    ran = zhubi("stats", "x", "--json")
    assert ran.code == 70
    assert "Traceback" not in ran.err
    assert str(log_file()) in ran.err
    assert ran.data["error"]["kind"] == "fault"
    log = log_file().read_text(encoding="utf-8")
    assert "stats: RuntimeError" in log
    assert "机密" not in log + ran.err
    if os.name == "posix":
        assert log_file().stat().st_mode & 0o077 == 0


def test_a_log_that_cannot_be_written_is_told(
    zhubi: Zhubi, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(here / "file"))
    monkeypatch.setenv("LOCALAPPDATA", str(here / "file"))
    _failing(monkeypatch, RuntimeError())
    assert "could not be written" in zhubi("stats", "x").err


def test_a_long_log_is_put_aside(zhubi: Zhubi, monkeypatch: pytest.MonkeyPatch) -> None:
    log_file().parent.mkdir(parents=True, exist_ok=True)
    log_file().write_bytes(b"x" * 1_000_001)
    _failing(monkeypatch, RuntimeError())
    zhubi("stats", "x")
    assert log_file().stat().st_size < 10_000
    assert log_file().with_suffix(".log.1").stat().st_size == 1_000_001


@pytest.mark.parametrize(
    "platform,environment,place",
    [
        ("linux", {"HOME": "/h"}, "/h/.local/state/zhubi/zhubi.log"),
        ("linux", {"HOME": "/h", "XDG_STATE_HOME": "/s"}, "/s/zhubi/zhubi.log"),
        ("darwin", {"HOME": "/h"}, "/h/Library/Logs/Zhubi/zhubi.log"),
        ("win32", {"USERPROFILE": "/h"}, "/h/AppData/Local/Zhubi/zhubi.log"),
        ("win32", {"LOCALAPPDATA": "/l"}, "/l/Zhubi/zhubi.log"),
    ],
)
def test_where_the_log_lies(platform: str, environment: dict[str, str], place: str) -> None:
    assert log_file(environment, platform=platform).as_posix() == place


def test_ctrl_c_is_130(zhubi: Zhubi, monkeypatch: pytest.MonkeyPatch) -> None:
    _failing(monkeypatch, KeyboardInterrupt())
    ran = zhubi("stats", "x")
    assert (ran.code, ran.err) == (130, "zhubi: interrupted\n")


def test_no_word_opens_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[list[str]] = []
    monkeypatch.setattr("reader.cli.main.open_window", lambda words: opened.append(words) or 7)
    assert main([]) == 7
    assert opened == [[]]


def test_a_project_opens_in_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[list[str]] = []
    monkeypatch.setattr("reader.cli.main.open_window", lambda words: opened.append(words) or 0)
    assert main(["some/work.zhubi"]) == 0
    assert opened == [["some/work.zhubi"]]


def test_a_project_that_is_not_there_opens_no_window(zhubi: Zhubi) -> None:
    ran = zhubi("none.zhubi")
    assert (ran.code, ran.err) == (3, "zhubi: none.zhubi: there is no such file\n")


def test_without_qt_the_window_is_refused_in_a_sentence(
    zhubi: Zhubi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "reader.ui.app", None)
    ran = zhubi()
    assert ran.code == 4
    assert "Qt cannot be loaded" in ran.err


def test_the_window_gets_the_path(monkeypatch: pytest.MonkeyPatch, work: Path) -> None:
    seen: list[tuple[Path | None, list[str]]] = []

    class App:
        """Stands for the window."""

        @staticmethod
        def run(path: Path | None, argv: list[str]) -> int:
            seen.append((path, argv))
            return 0

    monkeypatch.setitem(sys.modules, "reader.ui.app", App)
    assert window.open_window([str(work)]) == 0
    assert seen == [(work, ["zhubi"])]
    assert gc.isenabled()


@pytest.mark.parametrize(
    "platform,environment,there",
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_where_a_window_can_open(platform: str, environment: dict[str, str], there: bool) -> None:
    assert window.has_screen(environment, platform=platform) is there


def test_without_a_screen_the_window_is_refused_in_a_sentence(
    zhubi: Zhubi, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.cli.window.has_screen", lambda: False)
    for words in ((), (work,)):
        ran = zhubi(*words)
        assert ran.code == 4
        assert "no screen" in ran.err


def test_a_word_that_is_neither_a_command_nor_a_file_is_named(zhubi: Zhubi, here: Path) -> None:
    ran = zhubi("wrok.zhub")
    assert (ran.code, ran.out) == (2, b"")
    assert "wrok.zhub is neither a command nor a file; see zhubi --help" in ran.err
