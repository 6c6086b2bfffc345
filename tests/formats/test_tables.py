"""Tables for people: every claim is there, no cell is a formula, no text is markup."""

import csv
import io
from html.parser import HTMLParser

import pytest
from hypothesis import given

from reader.core.claim import Metric, Speaker, VendorStance
from reader.core.span import quote
from reader.formats.format import Format
from reader.formats.marks import PASSENGER, RawDocument
from reader.formats.table_columns import COLUMNS
from reader.formats.tables import CSV, HTML, MARKDOWN
from reader.formats.take_apart import document_of
from tests.strategies import projects
from tests.values import article as build_article
from tests.values import claim as build_claim

TEXT = "华为称盘古参数达2300亿，腾讯不认可。"


def document(text: str = TEXT, **facts: object) -> RawDocument:
    article = build_article(text)
    claims = [build_claim(article, text, (0, min(len(text), 13)), **facts)]
    return document_of(article, text, claims)


def written(form: Format, *documents: RawDocument) -> str:
    assert form.write is not None
    ((_, content),) = form.write(documents).items()
    return content.decode("utf-8")


def cells(*documents: RawDocument) -> list[list[str]]:
    text = written(CSV, *documents).removeprefix("\ufeff")
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def row(**facts: object) -> dict[str, str]:
    heads, values = cells(document(**facts))  # type: ignore[arg-type]
    return dict(zip(heads, values, strict=True))


def test_everything_said_is_in_its_column() -> None:
    found = row(
        vendors=(VendorStance("huawei", "mixed", (quote(TEXT, 0, 2),)), VendorStance("qq")),
        metrics=(Metric(quote=quote(TEXT, 8, 13), kind="count", value=2.3e11, unit="个"),),
        speaker=Speaker(type="person", name="某人"),
        times=(quote(TEXT, 14, 16),),
        flags=("hard_case",),
        note='他说"好"\r\n再见',
    )
    assert found["words"] == TEXT[:13]
    assert found["places"] == "[0, 13)"
    assert found["vendors"] == "huawei: mixed (华为); qq: -"
    assert found["metrics"] == "2300亿 (count eq 230000000000 个)"
    assert found["speaker"] == "person / 某人"
    assert (found["times"], found["flags"]) == ("腾讯", "hard_case")
    assert found["note"] == '他说"好"\r\n再见'


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r", "\0"])
def test_no_cell_begins_a_formula(begin: str) -> None:
    assert row(note=f"{begin}cmd|' /C calc'!A0")["note"].startswith(f"'{begin}")


@given(projects())
def test_every_claim_is_a_row_of_all_columns(found: list[tuple[object, ...]]) -> None:
    documents = [document_of(*item) for item in found]  # type: ignore[arg-type]
    heads, *lines = cells(*documents)
    assert tuple(heads) == (*COLUMNS, PASSENGER)
    assert len(lines) == sum(len(document.passenger) for document in documents)
    assert {len(line) for line in lines} <= {len(heads)}


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)


@pytest.mark.parametrize("bad", ["<script>alert(1)</script>", "<img src=x>", '"><b>', "&lt;b>"])
def test_text_stays_text_in_html(bad: str) -> None:
    reader = Tags()
    reader.feed(written(HTML, document(bad + TEXT, note=bad, annotator=bad)))
    assert set(reader.tags).isdisjoint({"script", "img", "b"})


def test_text_stays_text_in_markdown() -> None:
    page = written(MARKDOWN, document("甲\n# 标题|*强*" + TEXT, note="![a](http://b)"))
    lines = page.splitlines()
    assert sum(line.startswith("#") for line in lines) == 1
    assert r"甲 \# 标题\|\*强\*" in page
    assert r"\!\[a\]\(http\://b\)" in page


def test_the_same_claims_give_the_same_bytes() -> None:
    for form in (CSV, MARKDOWN, HTML):
        assert written(form, document()) == written(form, document())
