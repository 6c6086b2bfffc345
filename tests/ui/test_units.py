"""Units are shown in the language of the interface and stored as they were."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.claim import Metric
from tests.windows import Hand


@pytest.fixture
def sample(hand: Hand, tmp_path: Path) -> Hand:
    """A claim with a metric in days is in hand, in simplified Chinese."""
    assert hand.window.session.opening.make_sample(tmp_path)
    hand.settle()
    hand.window.session.settings.set("language", "zh_CN")
    claim = next(each for each in hand.claims() if each.metrics)
    hand.window.session.desk.choose(claim.id)
    give(hand, unit="day", kind="duration")
    return hand


def give(hand: Hand, *, unit: str | None, kind: str) -> None:
    metric = replace(hand.claim.metrics[0], unit=unit, kind=kind)
    claim = replace(hand.claim, metrics=(metric, *hand.claim.metrics[1:]))
    hand.window.session.desk.project.edit_claims([claim], reason="metric")
    hand.settle()


def metric(hand: Hand) -> Metric:
    return hand.claim.metrics[0]


def shown(hand: Hand) -> str:
    return hand.window.form.metrics.rows[0].unit.text()


def write(hand: Hand, text: str) -> None:
    field = hand.window.form.metrics.rows[0].unit
    field.setFocus()
    field.selectAll()
    hand.type(text)
    hand.window.form.commit()
    hand.settle()


def test_a_word_is_shown_in_chinese(sample: Hand) -> None:
    assert (shown(sample), metric(sample).unit) == ("天", "day")
    labels = sample.window.session.claims.labels
    assert labels is not None
    assert labels.metric_value(metric(sample)).endswith(" 天")


def test_it_follows_the_language(sample: Hand) -> None:
    give(sample, unit="ratio", kind="percent")
    assert shown(sample) == "比率"
    sample.window.session.settings.set("language", "en")
    sample.settle()
    assert shown(sample) == "ratio"


def test_a_part_of_a_whole_is_no_part_of_a_company(sample: Hand) -> None:
    give(sample, unit="share", kind="count")
    assert shown(sample) == "股"
    give(sample, unit="share", kind="proportion")
    assert shown(sample) == "比例"


@pytest.mark.parametrize("unit", ["CNY", "GB", "斗", "ratios"])
def test_a_code_and_what_is_not_known_reads_as_it_is(sample: Hand, unit: str) -> None:
    give(sample, unit=unit, kind="count")
    assert shown(sample) == unit


def test_an_edit_beside_it_leaves_the_unit(sample: Hand) -> None:
    row = sample.window.form.metrics.rows[0]
    row.note.setFocus()
    row.note.selectAll()
    sample.type("x")
    sample.window.form.commit()
    assert (metric(sample).unit, metric(sample).note) == ("day", "x")


def test_what_is_typed_as_it_is_shown_is_the_same_unit(sample: Hand) -> None:
    write(sample, "小时")
    assert (metric(sample).unit, shown(sample)) == ("hour", "小时")
    write(sample, "斗")
    assert metric(sample).unit == "斗"
