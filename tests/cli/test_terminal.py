"""The streams: bytes as given, progress only where a person watches."""

import io

from reader.cli.terminal import Terminal


class Screen(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def streams(*, watched: bool) -> tuple[Terminal, io.BytesIO, io.BytesIO]:
    out, err = io.BytesIO(), io.BytesIO()
    kind = Screen if watched else io.TextIOWrapper
    terminal = Terminal(
        stdin=io.TextIOWrapper(io.BytesIO()),
        stdout=io.TextIOWrapper(out, encoding="ascii"),
        stderr=kind(err, encoding="ascii", newline=""),
    )
    return terminal, out, err


def test_output_is_utf_8_whatever_the_stream_is_set_to() -> None:
    terminal, out, _ = streams(watched=False)
    terminal.say("软件")
    assert out.getvalue() == "软件\n".encode()


def test_data_is_one_line_of_plain_json() -> None:
    terminal, out, _ = streams(watched=False)
    terminal.say_data({"a": "软\n件", "b": [1, None]})
    assert out.getvalue().decode() == '{"a":"软\\n件","b":[1,null]}\n'


def test_progress_is_silent_where_nobody_watches() -> None:
    terminal, _, err = streams(watched=False)
    terminal.progress(1, 2, "file")
    terminal.finish()
    assert err.getvalue() == b""


def test_progress_is_shown_on_a_terminal_and_taken_away() -> None:
    terminal, out, err = streams(watched=True)
    terminal.progress(1, 2, "file")
    terminal.progress(2, None, "file")
    terminal.say("done")
    assert err.getvalue().startswith(b"\rfile 1 of 2\rfile 2")
    assert err.getvalue().endswith(b" \r")
    assert out.getvalue() == b"done\n"


def test_an_error_takes_the_progress_away_first() -> None:
    terminal, _, err = streams(watched=True)
    terminal.progress(1, 2, "file")
    terminal.tell("没有")
    assert err.getvalue().endswith("\rzhubi: 没有\n".encode())


def test_giving_up_an_output_without_a_file_is_quiet() -> None:
    terminal, out, _ = streams(watched=False)
    terminal.abandon()
    assert out.getvalue() == b""
