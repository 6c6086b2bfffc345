"""Inputs made to take for ever: each must be read or refused in a time that grows with its size."""

import pytest

from reader.intake import IntakeError, read_bytes

_SIZE = 100_000

_PAGES = (
    *("<", "<!", "<!--", "<![CDATA[", "<?", "</", "<a", "<a ", '<a b="', "<a b='x ", "<a/"),
    *("<div>", "<p>x", "<li>x", "<td>x", "<b>", "<script>", "<title>", "<article>x", "<meta "),
    *("&", "&#9", "&#99999999999999999999;", "&abcdefghijklmnopqrstuvwxyz", "字\n", "字 \n x"),
)
_LINES = (
    *("**", "**a ", "*a ", "_a ", "__a", "`", "``a", "~~a", "[", "[a]", "[a](", "![", "<!--"),
    *("<a ", "\\*", "> ", "- ", "# ", "|a", "| -", "-", " ", "&", "* * ", "x `a`", "\n", "\n|"),
    *("\n---", "a\n===\n", "```\n", "\n[x]: ", " \n"),
)


def _read(opening: str, piece: str, closing: str, name: str) -> int:
    """How many code points are kept; refused is none."""
    data = (opening + piece * (_SIZE // len(piece)) + closing).encode()
    try:
        return read_bytes(data, file_name=name).article.length
    except IntakeError:
        return 0


@pytest.mark.parametrize("piece", _PAGES)
def test_pages_of_one_piece_end(piece: str) -> None:
    assert _read("<p>字", piece, "字", "a.html") <= _SIZE + 10


@pytest.mark.parametrize("piece", _LINES)
@pytest.mark.parametrize("opening", ["", "字"])
def test_markdown_of_one_piece_ends(opening: str, piece: str) -> None:
    assert _read(opening, piece, "字", "a.md") <= _SIZE + 10


@pytest.mark.parametrize("piece", ["来源：", "作者|", "2024年", " ", "，"])
def test_plain_text_of_one_piece_is_kept_whole(piece: str) -> None:
    assert _read("字", piece, "字", "a.txt") == _SIZE // len(piece) * len(piece) + 2


def test_a_number_of_any_length_is_no_reference() -> None:
    data = ("字&#" + "9" * 10_000 + ";").encode()
    assert read_bytes(data, file_name="a.html").article.length == 10_004


def test_unmatched_ends_in_deep_nesting_are_passed_over() -> None:
    data = ("<div>" * 20_000 + "</span>" * 20_000 + "字").encode()
    assert read_bytes(data, file_name="a.html").text == "字"


def test_a_long_line_in_an_old_encoding_is_read() -> None:
    text = "大模型厂商，" * 200_000
    taken = read_bytes(text.encode("gb18030"), file_name="a.txt")
    assert (taken.article.encoding, taken.article.length) == ("gb18030", len(text))
