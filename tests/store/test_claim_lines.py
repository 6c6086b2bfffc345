"""Lines of claims tell id and place at once and read the rest when somebody looks."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.core.errors import RecordError
from reader.core.span import Span
from reader.defaults import default_tag_set
from reader.project import Project
from tests.values import article

TEXT = "百度的大模型很快。阿里巴巴的模型也快。"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(
        tmp_path / "lines.zhubi", annotator="Mei", tag_set=default_tag_set()
    ) as made:
        one = article(TEXT)
        made.add_articles([(one, TEXT)])
        for start in (9, 0, 4):
            made.mark(one.id, [Span(start, start + 3)])
        yield made


def test_lines_are_the_claims_in_their_order(project: Project) -> None:
    (id_,) = project.article_ids()
    lines = project.claim_lines(id_)
    assert tuple(line.claim for line in lines) == project.claims(id_)
    assert [(line.id, line.article, line.start, line.end) for line in lines] == [
        (claim.id, claim.article, claim.start, claim.end) for claim in project.claims(id_)
    ]


def test_nothing_is_read_before_somebody_looks(project: Project) -> None:
    lines = project.claim_lines(project.article_ids()[0])
    assert lines[1].claim.start == 4
    assert [line.is_read for line in lines] == [False, True, False]


def test_all_claims_are_lines_too(project: Project) -> None:
    lines = project.all_claims(most=10)
    assert isinstance(lines, list)
    assert tuple(line.claim for line in lines) == project.claims()


def test_a_damaged_record_harms_its_own_line_alone(project: Project) -> None:
    (id_,) = project.article_ids()
    with sqlite3.connect(project.path) as other:
        other.execute("UPDATE claims SET body = '{}' WHERE start_at = 4")
    other.close()
    first, damaged, last = project.claim_lines(id_)
    assert (first.claim.start, last.claim.start) == (0, 9)
    with pytest.raises(RecordError):
        _ = damaged.claim
