"""brat: pairs of files and folders of them, stretches, references, broken words, odd lines."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.assemble import assemble
from reader.formats.brat import BRAT, read, write
from reader.formats.locate import How, Location, locate
from reader.formats.marks import FormatError, RawDocument
from reader.formats.registry import detect
from reader.formats.take_apart import document_of
from tests.values import article as build_article
from tests.values import claim as build_claim

TEXT = "华为称盘古参数达2300亿，腾讯不认可。"


def pair(folder: Path, ann: str, text: str = TEXT, name: str = "one") -> Path:
    (folder / f"{name}.txt").write_bytes(text.encode())
    path = folder / f"{name}.ann"
    path.write_bytes(ann.encode())
    return path


def one(path: Path) -> Location:
    (location,) = locate(list(read(path)))
    return location


def words(location: Location) -> list[str]:
    claims = assemble(location, article="a", annotator="x").claims
    return [claim.words for claim in claims]


def test_stretches_are_joined_by_a_space(tmp_path: Path) -> None:
    path = pair(tmp_path, "T1\tClaim 0 13;14 19\t华为称盘古参数达2300亿 腾讯不认可\n")
    assert words(one(path)) == ["华为称盘古参数达2300亿 … 腾讯不认可"]


def test_a_relation_to_a_vendor_is_its_stance(tmp_path: Path) -> None:
    ann = "T1\tClaim 0 13\t华为称盘古参数达2300亿\nT2\tVendor 0 2\t华为\n"
    path = pair(tmp_path, ann + "R1\tOppose Arg1:T1 Arg2:T2\t\n#1\tAnnotatorNotes T1\t看看\n")
    (claim,) = assemble(one(path), article="a", annotator="x").claims
    assert [(v.vendor, v.stance) for v in claim.vendors] == [("华为", "sceptical")]
    assert claim.note == "看看"


def test_events_attributes_references_and_groups_are_kept_or_told(tmp_path: Path) -> None:
    ann = (
        "E1\tSay:T1 Who:T2\nT1\tSay 2 3\t称\nT2\tPerson 14 16\t腾讯\nA1\tNegation E1\n"
        "N1\tReference T2 Wiki:1\tTencent\n*\tSame T1 T2\nA2\tStatus T2 Checked\n"
    )
    found = assemble(one(pair(tmp_path, ann)), article="a", annotator="x")
    flags = [set(claim.flags) for claim in found.claims]
    assert flags[0] == {"label:Say", "Negation=true"}
    assert flags[1] == {"label:Person", "Reference=Wiki:1 Tencent", "Status=Checked"}
    assert any("Same 1, Who 1" in note for note in found.notes)


def test_utf16_of_an_old_client_is_noticed(tmp_path: Path) -> None:
    path = pair(tmp_path, "T1\tClaim 2 4;6 7\t华为 领\n", "\U0001f680华为模型领先")
    (found,) = one(path).located
    assert (found.how, found.spans[0].start) == (How.OTHER_UNIT, 1)


def test_a_byte_order_mark_may_have_been_counted(tmp_path: Path) -> None:
    (found,) = one(pair(tmp_path, "T1\tX 1 3\t华为\n", "\ufeff" + TEXT)).located
    assert (found.spans[0].start, found.how) == (0, How.DECLARED)


def test_broken_marks_wait_with_their_words(tmp_path: Path) -> None:
    ann = "T1\tX 0 9\t《论语・雍也》\nT2\tX 3 3\t\nT3\tX 5 2\t称\n"
    ann += "T4\tX 90 99\t没有\nT5\tX 0 7\tab cd\n"
    location = one(pair(tmp_path, ann, "《论语、雍也》\n称：没。"))
    assert [repair.mark.id for repair in location.repairs] == ["T1", "T2", "T4", "T5"]
    assert location.repairs[0].candidates[0].words == "《论语、雍也》"
    assert location.located[0].how is How.FOUND_AGAIN


def test_a_surface_with_a_line_end_in_it_is_read(tmp_path: Path) -> None:
    location = one(pair(tmp_path, "T1\tX 0 6\t华为\n\n腾讯\nT2\tX 4 6\t腾讯\n", "华为\n\n腾讯"))
    assert words(location) == ["华为\n\n腾讯", "腾讯"]


def test_a_second_mark_of_one_id_is_kept(tmp_path: Path) -> None:
    location = one(pair(tmp_path, "T1\tX 0 2\t华为\nT1\tX 14 16\t腾讯\n"))
    assert words(location) == ["华为", "腾讯"]
    assert any("second T1" in note for note in location.document.notes)


def test_a_folder_is_read_whole_and_what_is_no_pair_is_told(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    pair(tmp_path / "inner", "T1\tX 0 2\t华为\n", name="b")
    pair(tmp_path, "", "腾讯", name="a")
    (tmp_path / "README.txt").write_text("about", encoding="utf-8")
    first, second = read(tmp_path)
    assert (first.name, second.name) == ("a", "inner/b")
    assert "README.txt" in first.notes[0]
    assert detect(tmp_path) is BRAT


@pytest.mark.parametrize(
    "ann",
    [
        "something\n",
        "T1\tX\t华为\n",
        "R1\tX Arg1:T1\n",
        "T1\tX 0 2\t华为\nA1\n",
        "E1\tSay\n",
        "T1\tX 0 2\t华为\n#1\treader_claims T1\t{\n",
        "T1\tX 0 99999999999999999999\t华为\n",
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, ann: str) -> None:
    with pytest.raises(FormatError, match=r"one\.ann, line \d"):
        one(pair(tmp_path, ann))


def test_a_missing_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "one.ann").write_bytes(b"T1\tX 0 2\tab\n")
    with pytest.raises(FormatError, match=r"one\.txt"):
        one(tmp_path / "one.ann")


def test_no_line_end_is_written_inside_a_mark(tmp_path: Path) -> None:
    text = "华为\r\n腾讯\u2028阿里\n"
    article = build_article(text)
    files = write([document_of(article, text, [build_claim(article, text, (0, 7))])])
    first = files["one.ann"].decode().splitlines()[0]
    assert first == "T1\tClaim 0 2;4 6\t华为 腾讯"


def test_names_are_made_fit_for_files() -> None:
    documents = [RawDocument(name=name, text=name) for name in ("a/b", "a:b", "CON", "")]
    assert [name for name in write(documents) if name.endswith(".ann")] == [
        "a_b.ann",
        "a_b-2.ann",
        "_CON.ann",
        "article.ann",
    ]


LINE = st.sampled_from(["T1\tX 0 2\t华为", "T2\tX 0 2;4 6\t", "E1\tX:T1", "*\tX T1", "#1\tX T1\ty"])


@given(st.lists(LINE | st.text(max_size=12), max_size=6).map("\n".join))
def test_anything_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, ann: str) -> None:
    path = pair(tmp_path_factory.mktemp("b"), ann)
    with contextlib.suppress(FormatError):
        location = one(path)
        assert len(location.located) + len(location.repairs) == len(location.document.marks)
