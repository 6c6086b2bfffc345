"""A table of claims that people edited comes back: cell by cell, every row accounted for."""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from reader.core.claim import Claim, ClaimStatus, Metric, Speaker, Stance, VendorStance
from reader.core.span import quote
from reader.formats.assemble import assemble
from reader.formats.holdings import Known, Written
from reader.formats.locate import How, Location, locate
from reader.formats.marks import FormatError, RawDocument
from reader.formats.tables import CSV
from reader.formats.take_apart import document_of
from tests.strategies import projects
from tests.values import article as build_article
from tests.values import claim as build_claim

TEXT = "华为称盘古参数达2300亿，腾讯不认可。2025年5月华为又称领先。"
ARTICLE = build_article(TEXT)
HUAWEI = VendorStance("huawei", "supportive", (quote(TEXT, 0, 2),))
TENCENT = VendorStance("tencent", None, (quote(TEXT, 14, 16),))
CLAIMED, DENIED = quote(TEXT, 0, 13), quote(TEXT, 14, 19)
COUNTED = "2300亿 (count eq 230000000000 个)"
MONTH = Metric(quote=quote(TEXT, 25, 27), kind="count")
MONEY = Metric(
    quote=quote(TEXT, 8, 13), kind="money", value_min=1.0, value_max=2.0, unit="元", note="约"
)
RICH = build_claim(
    ARTICLE,
    TEXT,
    (0, 13),
    kind="fact",
    stance=Stance(polarity="mixed", target="tencent", certainty="hedged"),
    vendors=(HUAWEI, TENCENT),
    metrics=(Metric(quote=quote(TEXT, 8, 13), kind="count", value=2.3e11, unit="个"),),
    speaker=Speaker(type="person", name="张三", vendor="huawei", mention=quote(TEXT, 3, 5)),
    times=(quote(TEXT, 20, 27),),
    flags=("own",),
    note="记",
)


class Desk:
    """A small project, as a table asks it."""

    annotator = "me"

    def __init__(self, claims: Sequence[Claim] = (), past: Sequence[Claim] = ()) -> None:
        self._claims = {claim.id: claim for claim in claims}
        self._past = past

    def articles(self) -> Sequence[Known]:
        return [Known(ARTICLE.id, ARTICLE.name, "题目")]

    def saying(self, words: str) -> Sequence[str]:
        return [ARTICLE.id] if words in TEXT else []

    def text(self, _: str) -> str:
        return TEXT

    def claim(self, id_: str) -> Claim | None:
        return self._claims.get(id_)

    def was_later(self, claim: Claim, _: Claim | None) -> bool:
        return claim in self._past

    def value(self, field: str, written: str) -> str | None:
        return {("stance", "反对"): "sceptical", ("comparator", "eq"): "eq"}.get((field, written))

    def vendor(self, written: str) -> str | None:
        return {"华为": "huawei", "huawei": "huawei", "腾讯": "tencent"}.get(written)


Edit = Callable[[dict[str, str]], object]


def table(rows: Sequence[Mapping[str, str]], between: str = ",") -> str:
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, list(rows[0]), delimiter=between)
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()


def rows_of(*claims: Claim) -> list[dict[str, str]]:
    assert CSV.write is not None
    (content,) = CSV.write([document_of(ARTICLE, TEXT, claims)]).values()
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def read(path: Path, text: str, desk: Desk | None = None) -> tuple[Location, ...]:
    path.write_text(text, encoding="utf-8", newline="")
    return locate(list(CSV.documents(path, desk or Desk())))


def edited(folder: Path, change: Edit, desk: Desk | None = None) -> tuple[Claim, tuple[str, ...]]:
    """The one claim and the remarks after a row of :data:`RICH` was changed."""
    (row,) = rows_of(RICH)
    change(row)
    (location,) = read(folder / "claims.csv", table([row]), desk or Desk([RICH]))
    found = assemble(location, article=ARTICLE.id, annotator="x")
    (claim,) = found.claims
    return claim, found.notes


@given(projects())
def test_nothing_is_lost_by_a_table(
    tmp_path_factory: pytest.TempPathFactory, found: list[tuple[object, ...]]
) -> None:
    documents = [document_of(*item) for item in found]  # type: ignore[arg-type]
    assert CSV.write is not None
    path = tmp_path_factory.mktemp("t") / "claims.csv"
    path.write_bytes(CSV.write(documents)["claims.csv"])
    claims = set()
    for location in locate(list(CSV.documents(path, Written(documents)))):
        assert (location.repairs, {each.how for each in location.located}) == ((), {How.DECLARED})
        by_text = {document.text: document for document in documents}
        (article,) = {
            claim["article"] for claim in by_text[location.document.text].passenger.values()
        }
        claims |= set(assemble(location, article=article, annotator="x").claims)
    assert claims == {claim for _, _, each in found for claim in each}  # type: ignore[attr-defined]


def test_a_row_that_nobody_edited_is_the_claim(tmp_path: Path) -> None:
    assert edited(tmp_path, dict.copy) == (RICH, ())


@pytest.mark.parametrize(
    "cells,after",
    [
        ({"stance": "反对"}, {"stance": replace(RICH.stance, polarity="sceptical")}),
        ({"stance": "SUPPORT"}, {"stance": replace(RICH.stance, polarity="supportive")}),
        ({"stance": ""}, {"stance": replace(RICH.stance, polarity=None)}),
        ({"target": "华为"}, {"stance": replace(RICH.stance, target="huawei")}),
        ({"note": "新"}, {"note": "新"}),
        ({"note": ""}, {"note": ""}),
        ({"status": "Done"}, {"status": ClaimStatus.DONE}),
        ({"status": "已審閱"}, {"status": ClaimStatus.REVIEWED}),
        ({"status": "fertig"}, {"flags": ("own", "status=fertig")}),
        ({"kind": "opinion"}, {"kind": "opinion"}),
        ({"annotator": "Bo"}, {"annotator": "Bo"}),
        ({"flags": "own; hard_case"}, {"flags": ("own", "hard_case")}),
        ({"times": ""}, {"times": ()}),
        ({"times": "2025年"}, {"times": (quote(TEXT, 20, 25),)}),
        ({"vendors": "腾讯: 反对"}, {"vendors": (replace(TENCENT, stance="sceptical"),)}),
        ({"vendors": "华为、腾讯"}, {"vendors": (replace(HUAWEI, stance=None), TENCENT)}),
        ({"vendors": "huawei: supportive (华为); 某"}, {"vendors": (HUAWEI, VendorStance("某"))}),
        ({"metrics": ""}, {"metrics": ()}),
        ({"metrics": f"{COUNTED}; 5月"}, {"metrics": (*RICH.metrics, MONTH)}),
        ({"metrics": "2300亿 (money eq 1 to 2 元 约)"}, {"metrics": (MONEY,)}),
        ({"speaker": "person / 李四"}, {"speaker": Speaker(type="person", name="李四")}),
        ({"words": "盘古参数达2300亿"}, {"fragments": (quote(TEXT, 3, 13),)}),
        ({"words": f"{TEXT[:13]} … {TEXT[14:19]}"}, {"fragments": (CLAIMED, DENIED)}),
        ({"words": "盘古", "places": "3-5"}, {"fragments": (quote(TEXT, 3, 5),)}),
    ],
)  # fmt: skip
def test_an_edited_cell_edits_the_claim(
    tmp_path: Path, cells: dict[str, str], after: dict[str, object]
) -> None:
    claim, notes = edited(tmp_path, lambda row: row.update(cells))
    assert claim == replace(RICH, **after)  # type: ignore[arg-type]
    assert any("taken from there" in note for note in notes)


@pytest.mark.parametrize(
    "cells",
    [
        {"places": "13-Jan"},
        {"note": " 记\r\n"},
        {"metrics": f"{COUNTED} "},
    ],
)
def test_what_a_spreadsheet_does_to_cells_is_no_edit(tmp_path: Path, cells: dict[str, str]) -> None:
    assert edited(tmp_path, lambda row: row.update(cells))[0] == RICH


def test_a_cell_that_cannot_be_stays_as_it_was_and_is_told(tmp_path: Path) -> None:
    claim, notes = edited(tmp_path, lambda row: row.update(times="昨天", vendors="华为: 好"))
    assert claim == RICH
    assert sum("stays as it was" in note for note in notes) == 2


def test_what_was_changed_here_since_stays_beside_what_was_edited_there(tmp_path: Path) -> None:
    now = replace(RICH, status=ClaimStatus.DONE, note="这里", fragments=(quote(TEXT, 0, 2),))
    claim, notes = edited(tmp_path, lambda row: row.update(kind="plan", note="那里"), Desk([now]))
    assert claim == replace(now, kind="plan", note="那里")
    assert any("instead of: 这里" in note for note in notes)


def test_what_was_taken_in_before_and_changed_since_stays(tmp_path: Path) -> None:
    now, before = replace(RICH, note="后"), replace(RICH, note="新")
    claim, notes = edited(tmp_path, lambda row: row.update(note="新"), Desk([now], [before]))
    assert claim == now
    assert any("it stays" in note for note in notes)


def test_a_row_without_its_claim_aboard_edits_the_claim_of_its_id(tmp_path: Path) -> None:
    def bare(row: dict[str, str]) -> None:
        del row["reader_claims"]
        row["note"] = "新"

    assert edited(tmp_path, bare)[0] == replace(RICH, note="新")


def test_a_new_row_is_a_new_claim_of_whoever_takes_it_in(tmp_path: Path) -> None:
    rows = [
        {"article": "one", "words": "腾讯不认可", "stance": "反对", "vendors": "腾讯", "note": "加"}
    ]
    (location,) = read(tmp_path / "a.csv", table(rows))
    (claim,) = assemble(location, article=ARTICLE.id, annotator="x").claims
    assert (claim.fragments, claim.annotator, claim.note) == ((quote(TEXT, 14, 19),), "me", "加")
    assert claim.stance.polarity == "sceptical"
    assert claim.vendors == (VendorStance("tencent", None, (quote(TEXT, 14, 16),)),)
    (again,) = read(tmp_path / "a.csv", table(rows))
    assert again == location


def test_words_that_stand_twice_wait_unless_the_context_tells(tmp_path: Path) -> None:
    row = {"article": "one", "words": "华为", "note": "加"}
    (location,) = read(tmp_path / "a.csv", table([row]))
    assert [len(each.candidates) for each in location.repairs] == [2]
    (location,) = read(tmp_path / "a.csv", table([{**row, "before": "5月", "after": "又"}]))
    assert [each.spans[0].start for each in location.located] == [27]


@pytest.mark.parametrize("title", ["one", "ONE", "one.txt", "題目"])
def test_an_article_is_found_by_any_of_its_names(tmp_path: Path, title: str) -> None:
    rows = [{"文章": title, "引文": "腾讯不认可", "立場": "支持"}]
    (location,) = read(tmp_path / "a.csv", table(rows, ";"))
    assert [each.mark.attributes["polarity"] for each in location.located] == ["supportive"]


def test_a_table_about_articles_that_are_not_here_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="none of the articles"):
        read(tmp_path / "a.csv", table([{"article": "two", "words": "没有", "note": ""}]))


def test_rows_about_articles_that_are_not_here_are_told(tmp_path: Path) -> None:
    row = {"article": "one", "words": "腾讯不认可", "note": "", "weight": "3"}
    (location,) = read(tmp_path / "a.csv", table([row, {**row, "article": "two"}]))
    assert len(location.located) == 1
    assert any("line 3: the project has no such article" in n for n in location.document.notes)
    assert any("further columns" in n and "weight" in n for n in location.document.notes)


def texts(rows: Sequence[Mapping[str, str]], path: Path) -> list[RawDocument]:
    return [location.document for location in read(path, table(rows))]


def test_a_table_with_texts_and_offsets_needs_no_project(tmp_path: Path) -> None:
    text = "🚀小米发布模型，格力反对。"
    units = {"小米": ("2", "4"), "格力": ("9", "11")}
    rows = [
        {"text": text, "span_text": words, "start": start, "end": end, "label": "ORG"}
        for words, (start, end) in units.items()
    ]
    (location,) = read(tmp_path / "a.tsv", table(rows, "\t"))
    assert [each.spans[0].start for each in location.located] == [1, 8]
    claims = assemble(location, article="a", annotator="x").claims
    assert [(claim.words, claim.flags) for claim in claims] == [
        (words, ("label:ORG",)) for words in units
    ]


def test_a_text_without_a_place_is_a_claim_itself(tmp_path: Path) -> None:
    rows = [{"text": "格力反对降价。", "label": "AGAINST", "target": "格力"}]
    (location,) = read(tmp_path / "a.csv", table(rows))
    (claim,) = assemble(location, article="a", annotator="x").claims
    assert (claim.words, claim.stance.polarity, claim.stance.target) == (
        "格力反对降价。",
        "sceptical",
        "格力",
    )


def test_a_table_without_words_is_refused_with_its_columns(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="there are a, b"):
        read(tmp_path / "a.csv", "a,b\n1,2\n")
