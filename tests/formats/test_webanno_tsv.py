"""WebAnno TSV 3: stacked values, parts of tokens, slots, relations, escapes, missing text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.claim import VendorStance
from reader.core.span import Span, quote
from reader.formats.assemble import assemble
from reader.formats.locate import How, Location, locate
from reader.formats.marks import FormatError
from reader.formats.registry import detect
from reader.formats.take_apart import document_of
from reader.formats.webanno_cells import escape, split, unescape
from reader.formats.webanno_tsv import WEBANNO_TSV, read, write
from tests.formats.test_units import CRLF, RARE, VARIANT, ZWJ
from tests.values import article as build_article
from tests.values import claim as build_claim

SPAN = "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Span|value\n\n\n"
SMILEY = SPAN + (
    "#Text=I like it 😊 .\n1-1\t0-1\tI\t_\t\n1-2\t2-6\tlike\t_\t\n1-3\t7-9\tit\t_\t\n"
    "1-4\t10-12\t😊\t*\t\n1-5\t13-14\t.\t_\t\n"
)


def location(tmp_path: Path, written: str | bytes) -> Location:
    path = tmp_path / "a.tsv"
    path.write_bytes(written if isinstance(written, bytes) else written.encode())
    (found,) = locate(list(read(path)))
    return found


def marks(found: Location) -> list[tuple[str, str]]:
    text = found.document.text
    return [
        (item.mark.attributes.get("value", ""), item.spans[0].cut(text)) for item in found.located
    ]


def test_an_emoji_is_two_units(tmp_path: Path) -> None:
    found = location(tmp_path, SMILEY)
    assert [item.spans for item in found.located] == [(Span(10, 11),)]
    assert found.located[0].how is How.DECLARED


def test_stacked_and_long_annotations_are_told_apart(tmp_path: Path) -> None:
    found = location(
        tmp_path,
        SPAN + "#Text=ab c\n1-1\t0-2\tab\tA[1]|B[2]\t\n1-2\t3-4\tc\tB[2]|C\t\n",
    )
    assert marks(found) == [("A", "ab"), ("B", "ab c"), ("C", "c")]


def test_parts_of_tokens_have_places_of_their_own(tmp_path: Path) -> None:
    found = location(tmp_path, SPAN + "#Text=Lichen\n1-1\t0-6\tLichen\t_\t\n1-1.1\t1-3\tic\tX\t\n")
    assert marks(found) == [("X", "ic")]


def test_escapes_are_undone(tmp_path: Path) -> None:
    found = location(tmp_path, SPAN + "#Text=a\n1-1\t0-1\ta\tX\\[0\\]\\|\\_\\->\\*\\;\t\n")
    assert marks(found) == [("X[0]|_->*;", "a")]


def test_slots_become_links_with_their_role(tmp_path: Path) -> None:
    found = location(
        tmp_path,
        "#FORMAT=WebAnno TSV 3.2\n"
        "#T_SP=webanno.custom.Claim|ROLE_webanno.custom.Claim:v_webanno.custom.CVLink"
        "|webanno.custom.Vendor\n#T_SP=webanno.custom.Vendor|\n\n\n"
        "#Text=甲乙丙\n1-1\t0-1\t甲\t质疑;支持[7]\t1-2;1-3[9]\t_\t\n1-2\t1-2\t乙\t_\t_\t*\t\n"
        "1-3\t2-3\t丙\t_\t_\t*[9]\t\n",
    )
    (claim,) = assemble(found, article="a", annotator="b").claims
    assert [(each.vendor, each.stance) for each in claim.vendors] == [
        ("乙", "sceptical"),
        ("丙", "supportive"),
    ]


def test_relations_are_read_and_told(tmp_path: Path) -> None:
    found = location(
        tmp_path,
        "#FORMAT=WebAnno TSV 3.3\n#T_SP=x.Pos|value\n#T_RL=x.Dep|kind|BT_x.Pos\n\n\n"
        "#Text=a b\n1-1\t0-1\ta\tN\t_\t_\t\n1-2\t2-3\tb\tV\tsubj\t1-1\t\n",
    )
    assert [link.label for link in found.document.links] == ["subj"]
    made = assemble(found, article="a", annotator="b")
    assert any("subj" in note for note in made.notes)


def test_relations_between_tokens_are_told(tmp_path: Path) -> None:
    found = location(
        tmp_path,
        "#FORMAT=WebAnno TSV 3.3\n#T_RL=x.Dep|on|n|BT_x.Token\n\n\n#Text=a b\n"
        "1-1\t0-1\ta\t_\t_\t_\t\n1-2\t2-3\tb\ttrue\t42\t1-1\t\n",
    )
    assert found.document.links == ()
    assert "Dep between tokens, not taken in: 1" in found.document.notes[0]


def test_a_host_without_links_is_kept(tmp_path: Path) -> None:
    found = location(
        tmp_path,
        "#FORMAT=WebAnno TSV 3.3\n#T_SP=x.Span|\n#T_SP=x.Host|ROLE_x.Host:l_x.Link|"
        "uima.tcas.Annotation\n\n\n#Text=a b\n1-1\t0-1\ta\t_\t_\t*\t\n1-2\t2-3\tb\t*\t_\t_\t\n",
    )
    assert [item.mark.label for item in found.located] == ["Host", "Span"]


def test_long_annotations_over_parts_of_tokens(tmp_path: Path) -> None:
    found = location(
        tmp_path,
        SPAN + "#Text=aaaaaa bbbbbb\n1-1\t0-6\taaaaaa\t7a[3]|7b[4]\t\n"
        "1-1.1\t3-6\taaa\t9a[7]\t\n1-2\t7-13\tbbbbbb\t9a[7]\t\n"
        "1-2.1\t7-10\tbbb\t7a[3]|7b[4]\t\n1-2.2\t7-7\t\t11a[15]\t\n",
    )
    assert marks(found) == [("7a", "aaaaaa bbb"), ("7b", "aaaaaa bbb"), ("9a", "aaa bbbbbb")]
    assert len(found.repairs) == 1


def test_missing_text_between_sentences_is_filled_and_told(tmp_path: Path) -> None:
    found = location(tmp_path, SPAN + "#Text=ab\n1-1\t0-2\tab\tX\t\n\n#Text=c\n2-1\t5-6\tc\tY\t\n")
    assert found.document.text == "ab\n\n\nc"
    assert marks(found) == [("X", "ab"), ("Y", "c")]
    assert "3 characters were filled" in found.document.notes[0]


def test_a_form_that_is_not_in_the_text_goes_to_repair(tmp_path: Path) -> None:
    found = location(tmp_path, SPAN + "#Text=论、语\n1-1\t0-3\t论・语\tX\t\n")
    assert [repair.candidates[0].words for repair in found.repairs] == ["论、语"]


def test_an_annotation_without_width_goes_to_repair(tmp_path: Path) -> None:
    found = location(tmp_path, SPAN + "#Text=ab\n1-1\t0-2\tab\t_\t\n1-1.1\t1-1\t\tX\t\n")
    assert len(found.repairs) == 1


@pytest.mark.parametrize("text", [ZWJ, RARE, CRLF, VARIANT, "a\\b\t|[_]*;->", "\n\n", "\ufeff甲"])
def test_every_span_comes_back(tmp_path: Path, text: str) -> None:
    article = build_article(text)
    spans = [(at, end) for at in range(len(text)) for end in range(at + 1, len(text) + 1)]
    claims = [build_claim(article, text, span, name=f"c{n}") for n, span in enumerate(spans)]
    ((_, content),) = write([document_of(article, text, claims)]).items()
    found = location(tmp_path, content)
    assert found.document.text == text
    assert {item.how for item in found.located} == {How.DECLARED}
    assert set(assemble(found, article=article.id, annotator="o").claims) == set(claims)


def test_a_span_changed_elsewhere_holds(tmp_path: Path) -> None:
    article = build_article(RARE)
    said = (VendorStance("huawei", "mixed", (quote(RARE, 4, 6),)), VendorStance("tencent"))
    claim = build_claim(article, RARE, (4, 10), vendors=said)
    ((_, content),) = write([document_of(article, RARE, [claim])]).items()
    lines = content.decode().split("\n")
    at = next(n for n, line in enumerate(lines) if line.startswith("1-10\t"))
    cells = lines[at].split("\t")
    lines[at] = "\t".join([*cells[:3], *["_"] * (len(cells) - 4), ""])
    made = assemble(location(tmp_path, "\n".join(lines)), article="article-one", annotator="o")
    assert made.claims[0].words == "华为模型领"
    assert made.claims[0].vendors == said


@pytest.mark.parametrize(
    "written, place",
    [
        ("#FORMAT=WebAnno TSV 2\n", "a.tsv, line 1"),
        (SPAN + "1-1\t0-1\ta\t_\t\n", "a.tsv, line 5"),
        (SPAN + "#Text=a\n1-1\t0\ta\t_\t\n", "a.tsv, line 6"),
        (SPAN + "#Text=a\n1-1\t0-1\ta\tA[x]\t\n", "a.tsv, line 6"),
        (SPAN + "#Text=a\n1-1\t0-1\ta\t_\t\n1-1\t0-1\ta\t_\t\n", "a.tsv, line 7"),
        (SPAN + "#Text=a\n1-1\t99999999-99999999\ta\t_\t\n", "a.tsv, line 6"),
        (SPAN + "#Text=a\n1-1\t0-1\ta\t" + "A|" * 2000 + "A\t\n", "a.tsv, line 6: more than"),
        ("#FORMAT=WebAnno TSV 3.3\n#T_XX=a\n\n", "a.tsv, line 2"),
    ],
)
def test_faults_name_file_and_line(tmp_path: Path, written: str, place: str) -> None:
    with pytest.raises(FormatError, match=place):
        location(tmp_path, written)


@given(st.text(alphabet="#Text=1-2\t\n|[]_*\\;.RL甲😊", max_size=60))
def test_anything_behind_the_head_is_read_or_refused_with_its_line(
    tmp_path_factory: pytest.TempPathFactory, body: str
) -> None:
    folder = tmp_path_factory.mktemp("f")
    refused = ""
    try:
        found = location(folder, SPAN + "#Text=甲😊\n1-1\t0-1\t甲\tA[1]\t\n" + body)
        assert len(found.located) + len(found.repairs) == len(found.document.marks)
    except FormatError as error:
        refused = str(error)
    assert not refused or refused.startswith("a.tsv, line ")


@given(st.text(max_size=20))
def test_escapes_are_exact(text: str) -> None:
    assert unescape(escape(text)) == text
    assert split(escape(text) + "|" + escape(text), "|") == [escape(text)] * 2


def test_a_file_is_known_by_its_first_line(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text(SMILEY, encoding="utf-8")
    assert detect(tmp_path / "a.tsv") is WEBANNO_TSV
    assert detect(tmp_path) is WEBANNO_TSV


def test_a_folder_without_any_says_so(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="no WebAnno TSV"):
        list(read(tmp_path))


def test_an_identifier_of_another_layer_is_kept_as_a_feature(tmp_path: Path) -> None:
    head = "#FORMAT=WebAnno TSV 3.2\n#T_SP=de.tudarmstadt.NamedEntity|identifier|value\n\n\n"
    body = (
        "#Text=华为 腾讯\n1-1\t0-2\t华为\thttp://x/Q1\tORG\t\n1-2\t3-5\t腾讯\thttp://x/Q1\tORG\t\n"
    )
    found = location(tmp_path, head + body)
    assert [item.mark.attributes for item in found.located] == [
        {"identifier": "http://x/Q1", "value": "ORG"}
    ] * 2
    assert len({item.mark.id for item in found.located}) == 2
