"""Plain text and pasted text: kept to the letter, hashed, named, with the facts it states."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.intake import Intake, IntakeError, Reason, read_bytes, read_text
from tests.strategies import texts

_BAD = ("\0", "\x1b")


def _taken(text: str, name: str = "article.txt") -> Intake:
    return read_bytes(text.encode(), file_name=name)


def _reason(data: bytes, name: str = "article.txt") -> Reason:
    with pytest.raises(IntakeError) as caught:
        read_bytes(data, file_name=name)
    return caught.value.reason


@given(texts())
def test_text_is_kept_to_the_letter(text: str) -> None:
    body = "字" * 100 * len(text) + text.translate({ord(char): None for char in _BAD}) + "。"
    assert _taken(body).text == body


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x85"])
def test_line_ends_are_kept_as_read(end: str) -> None:
    text = f"第一行{end}第二行{end}"
    assert _taken(text).text == text


def test_both_hashes_are_recorded() -> None:
    data = "\ufeff模型".encode()
    article = read_bytes(data, file_name="a.txt").article
    assert article.file_sha256 == sha256(data).hexdigest()
    assert article.sha256 == sha256("模型".encode()).hexdigest()


def test_length_counts_code_points() -> None:
    assert _taken("𠮷😀a").article.length == 3


def test_encoding_and_file_name_are_recorded() -> None:
    article = read_bytes("\ufeff模型".encode(), file_name="稿 1.txt").article
    assert (article.encoding, article.file_name, article.name) == ("utf-8-sig", "稿 1.txt", "稿-1")


def test_script_is_left_to_others() -> None:
    assert _taken("模型").article.script == "undecided"


def test_each_intake_has_an_id_of_its_own() -> None:
    assert _taken("模型").article.id != _taken("模型").article.id


def test_a_certain_encoding_has_no_note() -> None:
    taken = _taken("模型")
    assert (taken.certain, taken.notes) == (True, ())


def test_a_guessed_encoding_is_noted() -> None:
    taken = read_bytes("模型厂商今年会降价。".encode("gb18030"), file_name="a.txt")
    assert taken.certain is False
    assert taken.notes[0].startswith("Encoding guessed: GB18030")


def test_an_encoding_can_be_forced() -> None:
    taken = read_bytes("模型".encode("gb18030"), file_name="a.txt", encoding="gbk")
    assert (taken.text, taken.decoded_how, taken.article.encoding) == ("模型", "forced", "gb18030")


def test_replacement_characters_are_noted() -> None:
    assert _taken("模\ufffd型").notes == ("Replacement characters (�) in the file itself: 1.",)


def test_a_short_first_line_is_the_title() -> None:
    assert _taken("模型降价潮\n\n今天，厂商宣布降价。").article.title == "模型降价潮"


def test_a_sentence_is_no_title() -> None:
    assert _taken("今天，厂商宣布降价。\n明天再说。", "稿.txt").article.title == "稿"


@pytest.mark.parametrize(
    "data, reason",
    [
        (b"", Reason.EMPTY),
        (b" \r\n\t\n", Reason.EMPTY),
        (b"\xef\xbb\xbf", Reason.EMPTY),
        (b"PK\x03\x04rest", Reason.MALFORMED),
        (b"%PDF-1.7 rest", Reason.WRONG_KIND),
        (b"\x89PNG\r\n\x1a\n", Reason.WRONG_KIND),
        (b"SQLite format 3\x00", Reason.WRONG_KIND),
        (b"text\x00text", Reason.BINARY),
        (b"\xff\xff\xff\xff\xff", Reason.UNDECODABLE),
    ],
)
def test_what_is_no_article_is_refused(data: bytes, reason: Reason) -> None:
    assert _reason(data) is reason


@pytest.mark.parametrize("name", ["layout.XML", "settings.toml", "program.py"])
def test_data_files_are_refused_by_name(name: str) -> None:
    assert _reason(b"{}", name) is Reason.WRONG_KIND


def test_more_than_twenty_megabytes_are_refused() -> None:
    assert _reason(b"a" * (20 * 1024 * 1024 + 1)) is Reason.TOO_LARGE


def test_a_refusal_names_file_and_reason() -> None:
    with pytest.raises(IntakeError, match=r"^leer\.txt was not imported: it is empty$"):
        read_bytes(b"", file_name="leer.txt")


def test_bidi_marks_do_not_reach_a_shown_name() -> None:
    article = _taken("模型", "abc\u202etxt.md").article
    assert (article.file_name, article.name) == ("abctxt.md", "abctxt")


def test_a_pasted_text_is_kept_and_named_after_its_opening() -> None:
    taken = read_text("今天，厂商宣布降价。\r\n")
    assert (taken.text, taken.decoded_how) == ("今天，厂商宣布降价。\r\n", "pasted")
    assert (taken.article.name, taken.article.file_name) == ("今天，厂商宣布降价。", None)


def test_a_pasted_text_takes_the_title_given() -> None:
    article = read_text("模型", title="短评").article
    assert (article.title, article.name) == ("短评", "短评")


@pytest.mark.parametrize(
    "text, reason",
    [
        ("", Reason.EMPTY),
        (" \n", Reason.EMPTY),
        ("模\ud800型", Reason.SURROGATE),
        ("模\0型", Reason.BINARY),
    ],
)
def test_a_bad_paste_is_refused(text: str, reason: Reason) -> None:
    with pytest.raises(IntakeError) as caught:
        read_text(text)
    assert caught.value.reason is reason


@given(st.text(max_size=60))
def test_a_paste_is_kept_or_refused(text: str) -> None:
    try:
        taken = read_text(text)
    except IntakeError:
        return
    assert taken.text == text
