"""CoNLL: schemes, separators, documents, what begins or ends wrongly, and the file beside it."""

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.conll import BIO, BMES
from reader.formats.conll_reading import SIDE, read
from reader.formats.locate import Location, locate
from reader.formats.marks import FormatError
from reader.formats.registry import detect
from reader.formats.sentences import sentences
from reader.formats.take_apart import document_of
from tests.values import article as build_article
from tests.values import claim as build_claim

TEXT = "华为 发布。\n𠮷反对"
ARTICLE = build_article(TEXT)
DOCUMENT = document_of(
    ARTICLE,
    TEXT,
    [build_claim(ARTICLE, TEXT, (0, 4)), build_claim(ARTICLE, TEXT, (7, 8), name="c-2")],
)


def file(folder: Path, content: str, name: str = "ner.txt") -> Path:
    path = folder / name
    path.write_bytes(content.encode())
    return path


def rows(*pairs: str) -> str:
    return "".join(f"{pair}\n" for pair in pairs)


def one(path: Path) -> Location:
    (location,) = locate(list(read(path)))
    return location


def found(location: Location) -> list[tuple[str, str]]:
    text = location.document.text
    return [(item.mark.label, item.spans[0].cut(text)) for item in location.located]


def test_a_character_a_line_with_a_stand_in_for_what_is_unseen() -> None:
    assert BIO.write is not None
    lines = BIO.write([DOCUMENT])["claims.bio"].decode().split("\n")
    assert lines[:5] == ["华\tB-Claim", "为\tI-Claim", "␣\tI-Claim", "发\tI-Claim", "布\tO"]
    assert lines[6:8] == ["", "𠮷\tB-Claim"]


@pytest.mark.parametrize(
    "lines, told",
    [
        (
            ("EU NNP I-NP B-ORG", "rejects VBZ I-VP O"),
            ": columns between token and tag, not taken in: 2",
        ),
        (("华\tO\tB-ORG", "为\tO\tI-ORG"), ": columns between token and tag, not taken in: 1"),
        (("华 B-ORG", "为  I-ORG"), None),
    ],
)
def test_further_columns_are_told(tmp_path: Path, lines: tuple[str, ...], told: str | None) -> None:
    notes = one(file(tmp_path, rows(*lines))).document.notes
    assert notes == (() if told is None else (f"ner.txt{told}",))


def test_bmes_tells_where_a_mark_ends() -> None:
    assert BMES.write is not None
    files = BMES.write([DOCUMENT])
    tags = [line.split("\t")[1] for line in files["claims.bmes"].decode().split("\n") if line]
    assert tags[:4] == ["B-Claim", "M-Claim", "M-Claim", "E-Claim"]
    assert tags[6] == "S-Claim"
    assert json.loads(files[SIDE])["documents"][0]["sentences"] == [0, 7]


@pytest.mark.parametrize(
    "content, expected",
    [
        (
            rows("吴 B-NAME", "重 M-NAME", "阳 E-NAME", "到 O", "京 S-LOC"),
            [("NAME", "吴重阳"), ("LOC", "京")],
        ),
        (
            rows("上\tB_Time", "世\tI_Time", "，\tO", "我\tB_Person"),
            [("Time", "上世"), ("Person", "我")],
        ),
        (rows("口0 O", "华0 B-ORG.NAM", "为1 I-ORG.NAM"), [("ORG.NAM", "华为")]),
        (
            rows("-DOCSTART- -X- O O", "", "Big NNP B-NP B-A", "Blue NNP I-NP I-A"),
            [("A", "Big Blue")],
        ),
        (rows("华 B-A", "为 B-A", "  I-A", "腾 B-B"), [("A", "华"), ("A", "为 "), ("B", "腾")]),
        (rows("华\tU-A\r", "为\tB-A\r", "云\tL-A\r"), [("A", "华"), ("A", "为云")]),
    ],
    ids=["BMES", "underscore", "digits", "columns", "a space", "BILOU, CRLF"],
)
def test_the_usual_schemes_are_read(
    tmp_path: Path, content: str, expected: list[tuple[str, str]]
) -> None:
    location = one(file(tmp_path, content))
    assert (found(location), location.repairs) == (expected, ())


def test_what_goes_on_without_having_begun_waits(tmp_path: Path) -> None:
    location = one(file(tmp_path, rows("华 I-A", "为 I-A", "云 O", "腾 B-A", "讯 I-B")))
    assert found(location) == [("A", "腾")]
    assert [repair.candidates[0].words for repair in location.repairs] == ["华为", "讯"]
    assert "without having begun" in location.repairs[0].reason
    assert location.repairs[0].mark.place == "ner.txt, line 1"


def test_what_never_ends_waits_where_the_scheme_has_ends(tmp_path: Path) -> None:
    location = one(file(tmp_path, rows("华 B-A", "为 M-A", "云 O", "腾 S-A")))
    assert (found(location), len(location.repairs)) == ([("A", "腾")], 1)


def test_a_file_whose_marks_all_begin_with_i_is_a_scheme(tmp_path: Path) -> None:
    location = one(file(tmp_path, rows(*["华 I-A", "云 O"] * 12, "腾 I-A", "讯 B-A")))
    assert (len(location.located), location.repairs) == (14, ())
    assert "begin with I" in location.document.notes[0]


def test_documents_are_parted(tmp_path: Path) -> None:
    content = rows("-DOCSTART- O", "", "华 B-A", "", "为 O", "-DOCSTART- O", "", "云 O")
    assert [document.text for document in read(file(tmp_path, content))] == ["华\n为\n", "云\n"]


@pytest.mark.parametrize(
    "content, form",
    [(rows("华 B-A", "为 I-A", "云 O"), BIO), (rows("华 B-A", "为 E-A", "云 O"), BMES)],
)
def test_another_tools_file_is_recognised(tmp_path: Path, content: str, form: object) -> None:
    assert detect(file(tmp_path, content)) is form


def test_a_sentence_ends_at_a_full_stop_or_a_line_end_but_in_no_mark() -> None:
    text = "一。二！\n三\r\n\n四"
    cut = [text[start:end] for start, end in sentences(text, [])]
    assert cut == ["一。", "二！", "三", "四"]
    assert [text[start:end] for start, end in sentences(text, [(0, 3), (4, 6)])] == [
        "一。二！",
        "\n三",
        "四",
    ]


@pytest.mark.parametrize("content", ["华 B-A\n为\n", "华 B-A\n为 X-A\n", "华\n"])
def test_a_wrong_line_is_named(tmp_path: Path, content: str) -> None:
    with pytest.raises(FormatError, match=r"ner\.txt, line \d"):
        one(file(tmp_path, content))


@pytest.mark.parametrize(
    "content, what",
    [
        (rows("华\tO", "位\tO"), "line 2"),
        (rows("华\tO", "", "为\tO"), "more sentences"),
        ("", "fewer sentences"),
    ],
)
def test_a_layer_must_agree_with_the_texts_beside_it(
    tmp_path: Path, content: str, what: str
) -> None:
    entry = {"name": "one", "sentences": [0], "text": "华为"}
    (tmp_path / SIDE).write_text(json.dumps({"documents": [entry]}), encoding="utf-8")
    with pytest.raises(FormatError, match=what):
        one(file(tmp_path, content, "claims.bio"))


FAR_OFF = '{"documents": [{"text": "a", "name": "b", "sentences": [-1]}]}'


@pytest.mark.parametrize("side", ["", "[]", "{}", '{"documents": [{"text": "a"}]}', FAR_OFF])
def test_a_wrong_side_file_is_refused(tmp_path: Path, side: str) -> None:
    (tmp_path / SIDE).write_text(side, encoding="utf-8")
    with pytest.raises(FormatError):
        one(file(tmp_path, rows("a\tO"), "claims.bio"))


TAG = st.sampled_from(["O", "B-A", "I-A", "E-A", "S-B", "M-B", "X", ""])
LINE = st.builds("{}{}{}".format, st.text(max_size=3), st.sampled_from("\t  "), TAG)


@given(st.lists(LINE | st.just(""), max_size=12).map("\n".join))
def test_anything_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = file(tmp_path_factory.mktemp("c"), text)
    with contextlib.suppress(FormatError):
        location = one(path)
        assert len(location.located) + len(location.repairs) == len(location.document.marks)
