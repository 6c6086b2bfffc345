"""The command line as a process: streams, locale, pipes and what is imported."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import ROOT
from tests.cli.conftest import NOTE, Zhubi

C_LOCALE = {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


def run(
    *words: object, stdin: bytes = b"", python: tuple[str, ...] = ("-m", "reader"), **more: str
) -> subprocess.CompletedProcess[bytes]:
    """Call Zhubi in a process of its own, with *more* environment."""
    return subprocess.run(
        [sys.executable, *python, *map(str, words)],
        input=stdin,
        capture_output=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), **more},
    )


def test_standard_output_is_utf_8_in_the_c_locale(work: Path) -> None:
    ran = run("claims", work, **C_LOCALE)
    assert ran.returncode == 0
    assert NOTE[:10] in ran.stdout.decode()


def test_a_pipe_is_converted_exactly_in_the_c_locale() -> None:
    ran = run("convert", "--config", "s2t", stdin="软件\r\n𠮷\0".encode(), **C_LOCALE)
    assert ran.stdout == "軟件\r\n𠮷\0".encode()
    assert ran.stderr == b""


def test_a_message_is_utf_8_in_the_c_locale(here: Path) -> None:
    ran = run("stats", "没有.zhubi", **C_LOCALE)
    assert ran.returncode == 3
    assert "zhubi: 没有.zhubi: " in ran.stderr.decode()


def test_words_are_utf_8_in_the_c_locale(note: Path) -> None:
    assert run("import", "新.zhubi", note, "--annotator", "安娜", **C_LOCALE).returncode == 0
    ran = run("history", "新.zhubi", "--json", **C_LOCALE)
    assert json.loads(ran.stdout)["entries"][0]["annotator"] == "安娜"


def test_a_lone_surrogate_in_a_pipe_gives_no_output() -> None:
    ran = run("convert", "--config", "s2t", "--map", stdin=b"\xed\xa0\x80")
    assert (ran.returncode, ran.stdout) == (4, b"")
    assert b"lone surrogate" in ran.stderr


@pytest.mark.skipif(os.name != "posix", reason="pipes and signals as POSIX has them")
def test_a_reader_that_goes_away_is_no_fault(here: Path, note: Path) -> None:
    note.write_bytes("软件开发\n".encode() * 100_000)
    command = f'"{sys.executable}" -m reader convert --config s2t note.txt'
    ran = subprocess.run(
        ["sh", "-c", f"( {command}; echo $? >code ) | head -c 5 >/dev/null"],
        capture_output=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert (ran.stderr, Path("code").read_text().strip()) == (b"", "141")


@pytest.mark.skipif(os.name != "posix", reason="pipes and signals as POSIX has them")
def test_ctrl_c_ends_with_130_and_no_traceback() -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "reader", "convert", "--config", "s2t"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert running.stdin is not None
    # More than a pipe holds: when this returns, the process is reading.
    running.stdin.write("软件\n".encode() * 100_000)
    running.stdin.flush()
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=60)
    assert (running.returncode, out, err) == (130, b"", b"zhubi: interrupted\n")


@pytest.mark.parametrize(
    "words",
    [
        ("--help",),
        ("stats", "work.zhubi"),
        ("check", "work.zhubi"),
        ("export", "work.zhubi", "out"),
        ("import", "new.zhubi", "note.txt"),
        ("convert", "--config", "s2twp", "note.txt"),
        ("demo", "--folder", "demo"),
    ],
    ids=lambda words: words[0],
)
def test_nothing_of_qt_is_imported(work: Path, words: tuple[str, ...]) -> None:
    code = (
        "import sys\n"
        "from reader.cli.main import main\n"
        "code = main(sys.argv[1:])\n"
        "found = [name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6')]\n"
        "sys.exit(str(found) if found else int(code))\n"
    )
    ran = run(*words, python=("-c", code))
    assert (ran.returncode, ran.stderr) == (0, b"")


def test_help_loads_no_command() -> None:
    code = (
        "import sys\n"
        "from reader.cli.main import main\n"
        "main(['--help'])\n"
        "print([name for name in sys.modules if name.startswith('reader.cli.commands.')])\n"
    )
    assert run(python=("-c", code)).stdout.decode().splitlines()[-1] == "[]"


def test_a_file_name_that_is_no_utf_8_is_shown_and_valid_json(zhubi: Zhubi, here: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("file names are text on this system")
    name = here / os.fsdecode(b"\xff\xfe.txt")
    name.touch()
    ran = zhubi("import", "new.zhubi", name, "--json")
    assert json.loads(ran.out.decode())["refused"][0]["path"].endswith("\udcff\udcfe.txt")
    assert "refused" in zhubi("import", "new.zhubi", name).text


FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")


def shell(command: str) -> tuple[int, bytes]:
    """The exit code and the standard error of a shell command in which ``zhubi`` is Zhubi."""
    ran = subprocess.run(
        ["sh", "-c", command.replace("zhubi", f'"{sys.executable}" -m reader', 1)],
        capture_output=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    return ran.returncode, ran.stderr


def test_an_unbuffered_stream_gets_all_of_it(note: Path) -> None:
    note.write_bytes("软件开发\n".encode() * 200_000)
    ran = run("convert", "--config", "s2t", note, PYTHONUNBUFFERED="1")
    assert ran.stdout == "軟件開發\n".encode() * 200_000


@FULL
@pytest.mark.parametrize("words", ["stats work.zhubi", "convert --config s2t note.txt"])
def test_a_full_disk_under_standard_output_is_told_once(work: Path, words: str) -> None:
    code, told = shell(f"zhubi {words} >/dev/full")
    assert code == 4
    assert told == b"zhubi: standard output cannot be written: No space left on device\n"


@pytest.mark.skipif(os.name != "posix", reason="streams as POSIX shells close them")
@pytest.mark.parametrize(
    "command,code,told",
    [
        ("zhubi convert --config s2t <&-", 4, b"zhubi: standard input is closed\n"),
        ("zhubi stats work.zhubi >&-", 4, b"zhubi: standard output is closed\n"),
        ("zhubi stats none.zhubi 2>&-", 3, b""),
    ],
)
def test_a_closed_stream_is_no_fault(work: Path, command: str, code: int, told: bytes) -> None:
    assert shell(command) == (code, told)


def test_a_picture_of_the_window_is_drawn_without_a_screen(work: Path) -> None:
    ran = run("picture", work, "window.png", "--size", "900x700", "--json", DISPLAY="")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert json.loads(ran.stdout)["picture"] == "window.png"
    head = Path("window.png").read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    assert (int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")) == (900, 700)
