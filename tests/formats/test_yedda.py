"""YEDDA: marks inside the text, read with nesting; a text that looks like marks is refused."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.claim import Claim
from reader.core.span import Span
from reader.formats.assemble import assemble
from reader.formats.locate import How, Location, locate
from reader.formats.losses import counted, losses, uncrossed
from reader.formats.marks import FormatError
from reader.formats.registry import detect
from reader.formats.take_apart import document_of
from reader.formats.yedda import YEDDA, read, remarks, write
from tests.formats.test_units import CRLF, RARE, VARIANT, ZWJ
from tests.strategies import projects
from tests.values import article as build_article
from tests.values import claim as build_claim

NESTED = "[@[@华为#Vendor*]称盘古参数达[@2300亿#Metric*]#Claim*]，[$腾讯#Vendor*]不认可。"


def location(tmp_path: Path, written: str | bytes, name: str = "a.ann") -> Location:
    path = tmp_path / name
    path.write_bytes(written if isinstance(written, bytes) else written.encode())
    (found,) = locate(list(read(path)))
    return found


def marks(found: Location) -> list[tuple[str, str, bool]]:
    text = found.document.text
    return [
        (item.mark.label, item.spans[0].cut(text), item.mark.suggestion) for item in found.located
    ]


def test_nested_marks_and_proposals_are_told_apart(tmp_path: Path) -> None:
    found = location(tmp_path, NESTED)
    assert found.document.text == "华为称盘古参数达2300亿，腾讯不认可。"
    assert marks(found) == [
        ("Claim", "华为称盘古参数达2300亿", False),
        ("Vendor", "华为", False),
        ("Metric", "2300亿", False),
        ("Vendor", "腾讯", True),
    ]
    assert {item.how for item in found.located} == {How.UNVERIFIED}


def test_a_proposal_of_the_tool_is_no_claim(tmp_path: Path) -> None:
    made = assemble(location(tmp_path, "[$腾讯#Vendor*]"), article="a", annotator="b")
    assert (len(made.claims), len(made.suggestions)) == (0, 1)


def test_signs_without_partner_stay_and_are_told(tmp_path: Path) -> None:
    found = location(tmp_path, "甲[@乙\n[@丙#X*]丁#Y*]戊#Z*]")
    assert found.document.text == "甲乙\n丙丁戊#Z*]"
    assert ["line 2" in note for note in found.document.notes] == [True]


def test_an_empty_mark_goes_to_repair(tmp_path: Path) -> None:
    found = location(tmp_path, "甲[@#X*]乙")
    assert [repair.mark.label for repair in found.repairs] == ["X"]


def test_line_ends_and_a_byte_order_mark_stay(tmp_path: Path) -> None:
    found = location(tmp_path, b"\xef\xbb\xbf" + "甲\r\n[@乙#X*]\r丙".encode())
    assert (found.document.text, marks(found)) == ("甲\r\n乙\r丙", [("X", "乙", False)])


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"a\.ann: not UTF-8 at byte 0"):
        location(tmp_path, b"\xff[@a#X*]")


@pytest.mark.parametrize("text", ["看[@这", "看[$这", "甲#乙*]丙"])
def test_a_text_with_signs_of_its_own_is_refused_with_its_line(text: str) -> None:
    article = build_article(f"一\n{text}")
    with pytest.raises(FormatError, match=r"one, line 2: .*cannot tell"):
        write([document_of(article, f"一\n{text}", [])])


@pytest.mark.parametrize("text", [ZWJ, RARE, CRLF, VARIANT, "甲[乙#", "@#x*", "\ufeff甲*]#"])
def test_every_span_comes_back(tmp_path: Path, text: str) -> None:
    article = build_article(text)
    for start in range(len(text)):
        for end in {start + 1, len(text)}:
            claim = build_claim(article, text, (start, end))
            ((name, content),) = write([document_of(article, text, [claim])]).items()
            found = location(tmp_path, content, name)
            assert found.document.text == text
            assert [item.spans for item in found.located] == [(Span(start, end),)]


def kept(claims: tuple[Claim, ...]) -> list[Span]:
    spans = [(quote.start, quote.end) for claim in claims for quote in claim.fragments]
    return sorted(Span(*span) for span, stays in zip(spans, uncrossed(spans), strict=True) if stays)


@given(st.data())
def test_what_does_not_overlap_comes_back(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    for article, text, claims in data.draw(projects()):
        if "[@" in text or "[$" in text or "*]" in text:
            continue  # refused, for such a text cannot be told from one with marks
        ((name, content),) = write([document_of(article, text, claims)]).items()
        found = location(tmp_path_factory.mktemp("f"), content, name)
        assert found.document.text == text
        assert sorted(item.spans[0] for item in found.located) == kept(claims)
        gone = sum(len(claim.fragments) for claim in claims) - len(found.located)
        assert bool(gone) == bool(counted(losses(claims, YEDDA.holds)).get("overlap"))


@given(st.text(alphabet="[]@$#*甲X\n\r", max_size=40))
def test_any_signs_are_read(tmp_path_factory: pytest.TempPathFactory, written: str) -> None:
    found = location(tmp_path_factory.mktemp("f"), written)
    assert len(found.document.text) <= len(written)
    assert len(found.located) + len(found.repairs) == len(found.document.marks)


def test_a_text_with_marks_is_known_and_a_plain_one_is_not(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(NESTED, encoding="utf-8")
    assert detect(tmp_path / "a.txt") is YEDDA
    assert detect(tmp_path) is YEDDA
    (tmp_path / "a.txt").write_text("华为 [1] #标签#", encoding="utf-8")
    with pytest.raises(FormatError):
        detect(tmp_path / "a.txt")


def test_a_folder_without_any_says_so(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="no YEDDA file"):
        list(read(tmp_path))


def test_a_file_of_beginnings_alone_is_soon_known_not_to_be_one() -> None:
    assert not YEDDA.sniff("x.ann", b"[@" * 500_000)
    assert YEDDA.sniff("x.ann", "读[@百度#vendor*]的书".encode())
    assert not YEDDA.sniff("x.ann", "读[@百度\n#vendor*]的书".encode())
    assert not YEDDA.sniff("x.ann", b"[@#vendor*]")


def test_a_claim_over_a_line_end_is_remarked_on() -> None:
    text = "华为发布。\n腾讯反对。"
    article = build_article(text, name="one")
    claims = [
        build_claim(article, text, (0, 2), name="a"),
        build_claim(article, text, (3, 8), name="b"),
    ]
    assert list(remarks([document_of(article, text, claims)])) == [
        "one: [3, 8) runs over a line end, where YEDDA does not see it"
    ]
