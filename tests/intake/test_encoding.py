"""Which encoding bytes are in: found, named, certain or guessed, and never repaired."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.intake.encoding import ENCODINGS, Decoded, canonical, decode
from reader.intake.errors import Reason, RefusalError
from reader.samples import sample_items

_TEXTS = {
    "hans": next(text for article, text in sample_items() if article.name == "clinic-hans"),
    "hant": next(text for article, text in sample_items() if article.name == "bookshop-hant-tw"),
    "mixed": next(text for article, text in sample_items() if article.name == "forum-mixed"),
}
_LENGTHS = (40, 80, 200, 600, 2000)

_JAPANESE = (
    "大規模言語モデルの開発競争が激しくなっている。各社は新しいサービスを相次いで発表している。"
)
_KOREAN = "대규모 언어 모델 개발 경쟁이 치열해지고 있다. 각 회사는 새로운 서비스를 발표하고 있다."
_FRENCH = "Été comme hiver, les modèles déçoivent là où l'on écrit à côté des données employées."


def _stretch(kind: str, length: int, start: int) -> str:
    """So many characters of a sample, repeated as often as it takes."""
    text = _TEXTS[kind]
    return (text[start:] + text * (length // len(text) + 1))[:length]


def _writable(text: str, encoding: str) -> str:
    """The characters of *text* that the encoding has."""
    return text.encode(encoding, "ignore").decode(encoding)


def _refusal(data: bytes, forced: str | None = None) -> RefusalError:
    with pytest.raises(RefusalError) as caught:
        decode(data, forced=forced)
    return caught.value


@pytest.mark.parametrize("start", [0, 120, 333])
@pytest.mark.parametrize("length", _LENGTHS)
@pytest.mark.parametrize("kind", ["hans", "hant", "mixed"])
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16-le", "utf-16-be"])
def test_every_script_is_found_in_every_encoding(
    encoding: str, kind: str, length: int, start: int
) -> None:
    text = _stretch(kind, length, start)
    found = decode(text.encode(encoding))
    assert (found.encoding, found.text) == (encoding, text)


@pytest.mark.parametrize("start", [0, 120, 333])
@pytest.mark.parametrize("length", _LENGTHS)
@pytest.mark.parametrize("kind", ["hant", "mixed"])
def test_big5_is_found_at_every_length(kind: str, length: int, start: int) -> None:
    text = _writable(_stretch(kind, length * 2, start), "big5hkscs")[:length]
    found = decode(text.encode("big5hkscs"))
    assert (found.encoding, found.text) == ("big5hkscs", text)


@pytest.mark.parametrize("char", list("～‧￥€"))
def test_big5_signs_are_read_as_windows_writes_them(char: str) -> None:
    text = f"這個模型{char}每月三百元，大家都說便宜。"
    found = decode(text.encode("cp950"))
    assert (found.encoding, found.text) == ("cp950", text)
    assert decode(text.encode("cp950"), forced="big5").text == text


def test_a_big5_declaration_holds_for_the_family() -> None:
    found = decode("便宜～".encode("cp950"), declared="big5")
    assert (found.how, found.declared_wrong) == ("declared", None)


def test_kana_in_big5_are_read_as_hong_kong_and_browsers_do() -> None:
    text = "這家店叫做あさひ，賣的是模型。"
    assert decode(text.encode("big5hkscs")).text == text


@pytest.mark.parametrize("length", [10, 40, 200, 500])
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5hkscs"])
def test_a_damaged_file_is_refused_and_not_read_as_something_else(
    encoding: str, length: int
) -> None:
    data = _writable(_TEXTS["hant"], encoding)[:length].encode(encoding)
    half = len(data) // 2
    assert _refusal(data[:half] + b"\xff" + data[half:]).reason is Reason.UNDECODABLE


def test_a_damaged_utf8_file_is_told_where() -> None:
    assert "no UTF-8 at byte 6" in _refusal("模型".encode() + b"\xff" + "降价".encode()).detail


def test_hong_kong_characters_of_big5_are_read() -> None:
    text = "佢哋話呢個模型嘅價錢好抵，喺香港啲公司都想試吓，睇下啱唔啱用。"
    assert decode(text.encode("big5hkscs")).text == text


def test_a_guess_is_not_certain_and_names_the_runner_up() -> None:
    text = "模型便宜，不等於用得起。"
    found = decode(text.encode("utf-16-le"))
    assert (found.how, found.certain) == ("guess", False)
    assert found.runner_up is None or found.runner_up in ENCODINGS


def test_the_runner_up_is_the_likeliest_of_the_others() -> None:
    found = decode("来源：砚台".encode("gb18030"))
    assert (found.encoding, found.certain) == ("gb18030", False)
    assert found.runner_up != "gb18030"


@pytest.mark.parametrize(
    "mark, codec, encoding",
    [
        (codecs.BOM_UTF8, "utf-8", "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"),
        (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32"),
        (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32"),
        ("\ufeff".encode("gb18030"), "gb18030", "gb18030"),
    ],
)
def test_a_mark_settles_the_encoding_and_is_no_text(mark: bytes, codec: str, encoding: str) -> None:
    found = decode(mark + "短文".encode(codec))
    assert found == Decoded(text="短文", encoding=encoding, how="mark")


def test_only_the_first_mark_is_no_text() -> None:
    assert decode(codecs.BOM_UTF8 * 2 + "字".encode()).text == "\ufeff字"


def test_strict_utf8_is_certain() -> None:
    assert decode("模型".encode()) == Decoded(text="模型", encoding="utf-8", how="strict")


def test_two_byte_utf8_alone_is_only_a_guess() -> None:
    found = decode("Müller".encode())
    assert found.certain is False


def test_a_declared_encoding_that_decodes_is_certain() -> None:
    found = decode("大模型厂商".encode("gbk"), declared="GB2312")
    assert (found.encoding, found.how, found.declared_wrong) == ("gb18030", "declared", None)


def test_a_declaration_does_not_outweigh_strict_utf8() -> None:
    found = decode("大模型厂商".encode(), declared="gb2312")
    assert (found.encoding, found.how, found.declared_wrong) == ("utf-8", "strict", "gb2312")


def test_a_declaration_that_reads_as_nonsense_is_not_believed() -> None:
    text = _TEXTS["hans"][:300]
    found = decode(text.encode("gb18030"), declared="big5")
    assert (found.text, found.certain, found.declared_wrong) == (text, False, "big5")


def test_a_mark_agrees_with_the_declaration_of_its_family() -> None:
    found = decode(codecs.BOM_UTF16_LE + "字".encode("utf-16-le"), declared="utf-16")
    assert found.declared_wrong is None


@pytest.mark.parametrize("data", ["gb18030", "big5hkscs"])
def test_a_forced_encoding_is_followed(data: str) -> None:
    assert decode("繁體".encode(data), forced=data) == Decoded(
        text="繁體", encoding=data, how="forced"
    )


def test_a_forced_encoding_takes_the_mark_off() -> None:
    found = decode(codecs.BOM_UTF8 + "字".encode(), forced="utf-8")
    assert (found.text, found.encoding) == ("字", "utf-8-sig")


def test_a_forced_encoding_is_never_replaced_by_another() -> None:
    assert _refusal("字".encode(), forced="utf-16").reason is Reason.UNDECODABLE


def test_a_forced_encoding_that_fails_says_at_which_byte() -> None:
    refusal = _refusal("模型\xff".encode("latin-1", "ignore") + b"ab\xff", forced="utf-8")
    assert "byte 0" in refusal.detail


def test_an_unknown_encoding_is_refused() -> None:
    assert _refusal(b"abc", forced="klingon").reason is Reason.UNKNOWN_ENCODING


@given(st.text(st.characters(codec="gb18030", exclude_categories=["Cc", "Cs"]), max_size=200))
def test_what_is_forced_is_read_without_loss(text: str) -> None:
    text = text.lstrip("\ufeff") + "字" * 200
    assert decode(text.encode("gb18030"), forced="gb18030").text == text


@given(st.binary(max_size=400))
def test_bytes_are_refused_or_read_whole(data: bytes) -> None:
    try:
        found = decode(data)
    except RefusalError:
        return
    assert found.how == "mark" or data.decode(found.encoding) == found.text


@pytest.mark.parametrize(
    "text, encoding",
    [
        (_JAPANESE, "shift_jis"),
        (_JAPANESE, "euc_jp"),
        (_JAPANESE, "iso2022_jp"),
        (_KOREAN, "euc_kr"),
        (_KOREAN, "johab"),
        (_FRENCH, "cp1252"),
        ("Большие модели развиваются быстро.", "koi8_r"),
        ("Μεγάλα γλωσσικά μοντέλα", "iso8859_7"),
    ],
)
def test_other_languages_are_not_taken_for_chinese(text: str, encoding: str) -> None:
    assert _refusal(text.encode(encoding)).reason in (Reason.UNDECODABLE, Reason.BINARY)


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5hkscs", "utf-16-le"])
def test_a_text_cut_inside_a_character_is_refused(encoding: str) -> None:
    text = _writable(_TEXTS["hant"], encoding).rstrip() + "字"
    assert _refusal(text.encode(encoding)[:-1], forced=encoding).reason is Reason.UNDECODABLE


def test_nul_is_refused_with_its_place() -> None:
    refusal = _refusal("模型\0".encode())
    assert refusal.reason is Reason.BINARY


def test_nul_in_forced_text_is_refused_with_its_place() -> None:
    assert _refusal("模型\0".encode(), forced="utf-8").detail == "NUL at character 2"


def test_control_characters_in_number_are_refused() -> None:
    assert _refusal(b"\x01\x02\x03\x04abc" * 9, forced="utf-8").reason is Reason.BINARY


def test_a_lone_surrogate_in_utf16_is_refused() -> None:
    data = _TEXTS["hant"].encode("utf-16-le") + b"\x00\xd8" + "字".encode("utf-16-le")
    assert _refusal(data).reason is Reason.UNDECODABLE


def test_utf16_of_plain_ascii_is_told_by_its_nuls() -> None:
    assert decode("A plain line.\n".encode("utf-16-be")).encoding == "utf-16-be"


@pytest.mark.parametrize(
    "name, key",
    [
        ("UTF8", "utf-8"),
        ("utf_16_le", "utf-16-le"),
        ("GBK", "gb18030"),
        ("gb2312", "gb18030"),
        ("cp936", "gb18030"),
        ("Big5", "big5hkscs"),
        ("big5-hkscs", "big5hkscs"),
        ("ms950", "cp950"),
        ("latin-1", None),
        ("nonsense", None),
    ],
)
def test_encodings_are_known_under_their_other_names(name: str, key: str | None) -> None:
    assert canonical(name) == key
