"""``zhubi convert``: exact text, its alignment, and clear outcomes for hostile input."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cli.mapping import write_map
from reader.cli.terminal import Terminal
from reader.cli.text_input import TextInput
from reader.script import CONFIGS, Converter, DictionaryError
from tests.cli.conftest import Ran, Zhubi


def test_text_comes_out_converted_and_otherwise_exact(zhubi: Zhubi, note: Path) -> None:
    note.write_bytes("软件\r\n网络\r开发\n\n鼠标".encode())
    assert zhubi("convert", "--config", "s2twp", note).out == "軟體\r\n網路\r開發\n\n滑鼠".encode()


@pytest.mark.parametrize("words", [(), ("-",)])
def test_standard_input_is_read(zhubi: Zhubi, words: tuple[str, ...]) -> None:
    assert zhubi("convert", "--config", "t2s", *words, stdin="開發".encode()).text == "开发"


@pytest.mark.parametrize("config", CONFIGS)
def test_every_conversion_is_known(zhubi: Zhubi, config: str) -> None:
    assert zhubi("convert", "--config", config, stdin=b"abc\n").out == b"abc\n"


def test_an_unknown_conversion_is_wrong_usage(zhubi: Zhubi) -> None:
    assert zhubi("convert", "--config", "s2x").code == 2
    assert zhubi("convert").code == 2


def test_the_dictionaries_can_be_chosen(zhubi: Zhubi) -> None:
    def version(words: tuple[str, ...]) -> str:
        ran = zhubi("convert", "--config", "s2t", "--map", *words, stdin=b"x")
        found: str = ran.data["dictionaries"]
        return found

    assert version(()) == version(("--dictionaries", "current")) == "current"
    assert version(("--dictionaries", "as-shipped")) == "as-shipped"


def test_a_project_lends_its_dictionaries_and_names(zhubi: Zhubi, work: Path) -> None:
    text = "循环智能发布软件".encode()
    plain = zhubi("convert", "--config", "s2twp", "--dictionaries", "as-shipped", stdin=text)
    kept = zhubi("convert", "--config", "s2twp", "--project", work, stdin=text)
    assert plain.text.startswith("迴圈智慧")
    assert kept.text.startswith("循環智能")


def test_a_project_and_dictionaries_exclude_each_other(zhubi: Zhubi) -> None:
    words = ("--config", "s2t", "--project", "x", "--dictionaries", "current")
    assert zhubi("convert", *words).code == 2


def test_the_wrong_direction_is_warned_about(zhubi: Zhubi) -> None:
    text = "开发软件网络质量发布认为这个问题讨论".encode()
    ran = zhubi("convert", "--config", "t2s", stdin=text)
    assert ran.code == 0
    assert "standard input is simplified already" in ran.err
    assert zhubi("convert", "--config", "s2t", stdin=text).err == ""


# ------------------------------------------------------------ the map


def test_the_map_is_one_object_with_documented_keys(zhubi: Zhubi) -> None:
    ran = zhubi("convert", "--config", "s2twp", "--map", stdin="内存，鼠标\n".encode())
    assert list(ran.data) == [
        "schema",
        "config",
        "dictionaries",
        "engine",
        "dictionary_version",
        "unit",
        "text",
        "source_length",
        "text_length",
        "source_sha256",
        "blocks",
    ]
    assert ran.data["text"] == "記憶體，滑鼠\n"
    assert (ran.data["source_length"], ran.data["text_length"]) == (6, 7)
    assert ran.data["blocks"][0] == [0, 2, 0, 3]


def test_a_map_of_many_blocks_is_one_list(zhubi: Zhubi, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = ("convert", "--config", "s2twp", "--map")
    whole = zhubi(*asked, stdin="内存，鼠标，内存\n".encode()).data
    monkeypatch.setattr("reader.cli.mapping._BLOCKS", 1)
    assert zhubi(*asked, stdin="内存，鼠标，内存\n".encode()).data == whole
    assert len(whole["blocks"]) > 1


def test_json_is_the_map(zhubi: Zhubi) -> None:
    text = "内存".encode()
    asked = zhubi("convert", "--config", "s2twp", "--json", stdin=text)
    assert asked == zhubi("convert", "--config", "s2twp", "--map", stdin=text)


def _covers(blocks: list[list[int]], source: int, shown: int) -> bool:
    """Whether the blocks, with one-to-one stretches between them, fill both texts in order."""
    s = d = 0
    for s0, s1, d0, d1 in [*blocks, [source, source, shown, shown]]:
        if s0 - s != d0 - d or s0 < s or s1 < s0 or d1 < d0:
            return False
        s, d = s1, d1
    return True


LINES = st.lists(
    st.text(st.sampled_from("内存软件网络a，𠮷🚀\r\t 后发\u2028"), max_size=12), max_size=8
).map("\n".join)


CONVERTER = Converter()


def _map_of(text: str, *, piece: int) -> dict[str, Any]:
    written = io.BytesIO()
    quiet = io.TextIOWrapper(written)
    terminal = Terminal(stdin=quiet, stdout=quiet, stderr=quiet)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reader.cli.text_input._PIECE", piece)
        with TextInput.open("-", io.BytesIO(text.encode())) as source:
            write_map(source, CONVERTER, "s2twp", terminal)
    data: dict[str, Any] = json.loads(written.getvalue())
    return data


@given(LINES, st.integers(1, 20))
def test_in_pieces_the_map_is_what_it_is_in_whole(text: str, piece: int) -> None:
    found = _map_of(text, piece=piece)
    assert found == _map_of(text, piece=1 << 20)
    assert found["text"] == CONVERTER.convert(text, "s2twp")
    assert _covers(found["blocks"], len(text), len(found["text"]))


# ------------------------------------------------------------ hostile input


def _refused(ran: Ran) -> str:
    assert (ran.code, ran.out) == (4, b"")
    return ran.err


@pytest.mark.parametrize("words", [(), ("--map",)])
def test_a_lone_surrogate_is_refused_with_its_place(zhubi: Zhubi, words: tuple[str, ...]) -> None:
    ran = zhubi(
        "convert", "--config", "s2t", *words, stdin="软件\n网\ud800".encode(errors="surrogatepass")
    )
    assert _refused(ran) == (
        "zhubi: standard input, line 2, byte 4: not UTF-8 (half a character, a lone surrogate). "
        "Nothing was written.\n"
    )


def test_another_encoding_is_refused_with_its_place(zhubi: Zhubi, note: Path) -> None:
    note.write_bytes("软件".encode("gb18030"))
    assert "note.txt, line 1, byte 1: not UTF-8" in _refused(
        zhubi("convert", "--config", "s2t", note.name)
    )


def test_utf_16_is_named(zhubi: Zhubi) -> None:
    ran = zhubi("convert", "--config", "s2t", stdin="软件".encode("utf-16"))
    assert "it looks like UTF-16" in _refused(ran)


def test_a_fault_far_behind_is_found_before_anything_is_written(zhubi: Zhubi) -> None:
    stdin = "软件\n".encode() * 100_000 + b"\xff"
    assert "line 100001, byte 1" in _refused(zhubi("convert", "--config", "s2t", stdin=stdin))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0",
        "软\0件",
        "\ufeff软件",
        "\r",
        "a\u2028b",
        "\u200b\u202e软件",
        "\ue000",
        "👩🏽\u200d💻",
    ],
)
def test_odd_characters_pass_unchanged(zhubi: Zhubi, text: str) -> None:
    shown = CONVERTER.convert(text, "s2t")
    assert zhubi("convert", "--config", "s2t", stdin=text.encode()).out == shown.encode()
    assert zhubi("convert", "--config", "s2t", "--map", stdin=text.encode()).data["text"] == shown


@pytest.mark.parametrize("words", [(), ("--map",)])
def test_a_line_of_five_megabytes_is_converted(zhubi: Zhubi, words: tuple[str, ...]) -> None:
    source = "软件开发，网络" * 240_000
    ran = zhubi("convert", "--config", "s2t", *words, stdin=source.encode())
    assert ran.code == 0
    shown = ran.data["text"] if words else ran.text
    assert shown == "軟件開發，網絡" * 240_000


@pytest.mark.parametrize("name", ["none.txt", "."])
def test_a_file_that_cannot_be_read_is_code_4(zhubi: Zhubi, name: str) -> None:
    assert f"zhubi: {name} cannot be read: " in _refused(zhubi("convert", "--config", "s2t", name))


@pytest.mark.parametrize("words", [(), ("--map",)])
def test_dictionaries_that_cannot_be_used_are_told_before_anything_is_written(
    zhubi: Zhubi, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    def fail(_: str) -> None:
        raise DictionaryError("The dictionary is gone.")

    monkeypatch.setattr("reader.script.opencc_files.read", fail)
    ran = zhubi("convert", "--config", "s2t", *words, stdin=b"x")
    assert _refused(ran) == "zhubi: The dictionary is gone.\n"
