"""What SQLite counts is what one finds by looking at every article and claim."""

import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given

from reader.core.article import Article
from reader.core.change import Change
from reader.core.claim import Claim
from reader.core.span import Span
from reader.defaults import default_tag_set
from reader.project import Project
from reader.store import counts
from tests.strategies import projects
from tests.values import article

Items = list[tuple[Article, str, tuple[Claim, ...]]]


def made(folder: str, items: Items) -> Project:
    path = Path(folder) / "p.zhubi"
    project = Project.create(path, annotator="Ada", tag_set=default_tag_set())
    if items:
        project.add_articles([(article, text) for article, text, _ in items])
    claims = tuple(one for _, _, some in items for one in some)
    if claims:
        project.apply(Change(added=claims), reason="test")
    return project


@given(projects())
def test_articles_are_counted(items: Items) -> None:
    with tempfile.TemporaryDirectory() as folder, made(folder, items) as project:
        found, rows = project.counts(), project.articles()
    assert found.articles == Counter(row.article.status.value for row in rows)
    assert +found.begun == Counter(row.article.status.value for row in rows if row.claims)
    assert found.scripts == Counter(row.article.script for row in rows)
    assert found.article_lengths == Counter(row.article.length for row in rows)


@given(projects())
def test_claims_are_counted(items: Items) -> None:
    with tempfile.TemporaryDirectory() as folder, made(folder, items) as project:
        found = project.counts()
    claims = [claim for _, _, some in items for claim in some]
    assert found.stances == Counter(claim.stance.polarity or "none" for claim in claims)
    assert found.kinds == Counter(claim.kind for claim in claims)
    assert found.statuses == Counter(claim.status.value for claim in claims)
    assert found.annotators == Counter(claim.annotator for claim in claims)
    assert found.metrics == Counter(one.kind for claim in claims for one in claim.metrics)


@given(projects())
def test_vendors_and_lengths_of_claims_are_counted(items: Items) -> None:
    with tempfile.TemporaryDirectory() as folder, made(folder, items) as project:
        found = project.counts()
    claims = [claim for _, _, some in items for claim in some]
    assert found.vendors == Counter(
        (one.vendor, one.stance or claim.stance.polarity or "none")
        for claim in claims
        for one in claim.vendors
    )
    assert found.claim_lengths == Counter(
        sum(len(part.text) for part in claim.fragments) for claim in claims
    )


def test_it_is_told_how_far_the_counting_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counts, "_STEP", 2)
    text = "一二三四五六"
    told: list[tuple[int, int]] = []
    with made(str(tmp_path), [(article(text), text, ())]) as project:
        for at in range(5):
            project.mark("article-one", [Span(at, at + 1)])
        assert project.counts(lambda done, of: told.append((done, of))).kinds.total() == 5
    assert told == [(0, 5), (2, 5), (4, 5)]
