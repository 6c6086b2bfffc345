"""The charts of a project: what they count, in which order, and as files."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.claim import Stance, VendorStance
from reader.core.span import Span
from reader.core.tagset import Vendor
from reader.defaults import default_tag_set
from reader.project import Project
from reader.viewmodels.statistics import Chart, as_csv, as_json, charts
from reader.viewmodels.wording.labels import Labels
from tests.values import article

TEXT = "华为称盘古参数达2300亿，腾讯不认可。"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    vendors = [Vendor(id="huawei", hans="华为", hant="華為", en="=Huawei")]
    path = tmp_path / "p.zhubi"
    with Project.create(path, annotator="Ada", tag_set=default_tag_set(), vendors=vendors) as made:
        made.add_articles([(article(TEXT), TEXT)])
        for number, stance in enumerate(("mixed", "supportive", None)):
            claim = made.mark("article-one", [Span(number, 12)])
            said = (VendorStance("huawei"), VendorStance("other", "neutral"))
            after = replace(claim, stance=Stance(polarity=stance), vendors=said[: 1 + number % 2])
            made.edit_claims([after], reason="stance")
        yield made


def found(project: Project) -> dict[str, Chart]:
    labels = Labels.of(project.tag_set(), project.vendors(), "en")
    return {chart.key: chart for chart in charts(project.counts(), labels)}


def bars(chart: Chart) -> dict[str, tuple[int, ...]]:
    return {row.name: row.counts for row in chart.rows}


def test_vendors_are_counted_by_stance_the_most_named_first(project: Project) -> None:
    chart = found(project)["vendors"]
    assert [each.name for each in chart.series] == [
        "Supportive",
        "Neutral",
        "Mixed",
        "no stance yet",
    ]
    assert bars(chart) == {"=Huawei": (1, 0, 1, 1), "other": (0, 1, 0, 0)}
    assert [row.name for row in chart.rows] == ["=Huawei", "other"]


def test_each_stance_has_its_own_colour(project: Project) -> None:
    chart = found(project)["stances"]
    assert bars(chart)["Mixed"] == (0, 1, 0)
    assert (chart.series[1].light, chart.series[1].dark) == ("#D9A5CF", "#5E1F5A")


def test_progress_keeps_its_order_and_shows_what_is_empty(project: Project) -> None:
    names = ["New", "In progress", "Done", "Reviewed"]
    assert [row.name for row in found(project)["articles"].rows] == names
    assert bars(found(project)["claims"]) == {"Draft": (3,), "Done": (0,), "Reviewed": (0,)}


def test_an_article_with_claims_is_in_progress_as_in_the_list(project: Project) -> None:
    assert bars(found(project)["articles"])["In progress"] == (1,)
    assert bars(found(project)["articles"])["New"] == (0,)


def test_lengths_fall_into_their_classes(project: Project) -> None:
    assert bars(found(project)["claim_lengths"])["1–10"] == (1,)
    assert bars(found(project)["claim_lengths"])["11–20"] == (2,)
    assert bars(found(project)["article_lengths"])["1–500"] == (1,)


def test_many_vendors_share_the_last_bar(project: Project) -> None:
    claim = project.claims()[0]
    many = tuple(VendorStance(f"v{number:02}", "mixed") for number in range(30))
    project.edit_claims([replace(claim, vendors=many)], reason="vendor")
    chart = found(project)["vendors"]
    assert len(chart.rows) == 25
    assert chart.rows[-1].name == "8 others"
    assert sum(row.total for row in chart.rows) == 33


def test_an_empty_project_has_charts_without_bars(tmp_path: Path) -> None:
    with Project.create(tmp_path / "e.zhubi", annotator="A", tag_set=default_tag_set()) as made:
        assert found(made)["vendors"].rows == ()
        assert found(made)["vendors"].most == 0


def test_the_table_of_a_chart_has_its_sums(project: Project) -> None:
    heads, first, *_ = found(project)["vendors"].table()
    assert heads[-1] == "Total"
    assert first == ("=Huawei", "1", "0", "1", "1", "3")


def test_the_csv_is_safe_and_whole(project: Project) -> None:
    every = tuple(found(project).values())
    text = as_csv(every).decode("utf-8-sig")
    heads, *lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    assert heads == ["Chart", "Row", "Series", "Count"]
    assert lines[0] == ["Claims per vendor and stance", "'=Huawei", "Supportive", "1"]
    assert len(lines) == sum(len(chart.rows) * len(chart.series) for chart in every)


def test_the_json_is_keyed_by_chart(project: Project) -> None:
    value = json.loads(as_json(tuple(found(project).values())))
    assert value["claims"]["rows"][0] == {"name": "Draft", "counts": [3]}
