"""Out as a dataset and in again: nothing lost, nothing doubled, the same bytes."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.core.change import Change
from reader.core.claim import Claim, Metric, Stance, VendorStance
from reader.core.span import Span
from reader.core.tagset import Field, Label, TagSet, Value, Vendor
from reader.dataset import DatasetError, Imported, ImportedArticle
from reader.defaults import default_tag_set, default_vendors
from reader.project import Project
from reader.project.merging import plan, with_missing
from tests.gold import gold, needs_gold
from tests.project.conftest import article

LABEL = Label(en="x", hans="x", hant="x")


def fresh(folder: Path, name: str = "other.zhubi") -> Project:
    return Project.create(
        folder / name, annotator="Bo", tag_set=default_tag_set(), vendors=default_vendors()
    )


def tagged(project: Project) -> None:
    """Two claims with everything: fragments, an outside mention, opposite stances, a metric."""
    text = project.text("one")
    claim = project.mark("one", [Span(0, 2), Span(4, 9)])
    metric = Metric(quote=project.quote("one", Span(9, 15)), kind="count", value=2.3e11)
    vendors = (
        VendorStance("huawei", "supportive", (project.quote("one", Span(0, 2)),)),
        VendorStance("tencent", "sceptical", (project.quote("one", span_of(text, "腾讯")),)),
    )
    whole = replace(claim, vendors=vendors, metrics=(metric,), stance=Stance(polarity="mixed"))
    project.edit_claims([whole], reason="retag")
    project.mark("one", [Span(2, 6)])


def span_of(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def imported(**facts: Any) -> Imported:
    """A dataset of nothing but these."""
    nothing = {"items": (), "vendors": (), "tag_set": None, "problems": (), "spans": 0}
    return Imported(**{**nothing, **facts})


def test_a_round_trip_loses_nothing_and_gives_the_same_bytes(
    project: Project, tmp_path: Path
) -> None:
    tagged(project)
    project.export(tmp_path / "out")
    with fresh(tmp_path) as other:
        other.import_documents(tmp_path / "out")
        assert other.claims() == project.claims()
        other.export(tmp_path / "again")
        assert other.check().sound
    assert files(tmp_path / "again") == files(tmp_path / "out")


def test_every_span_is_verified(project: Project, tmp_path: Path) -> None:
    tagged(project)
    report = project.export(tmp_path / "out")
    assert report.verified == report.spans > 0


def test_groups_and_splits_are_remembered(project: Project, tmp_path: Path) -> None:
    project.export(tmp_path / "out")
    assert project.article("one").split in ("train", "validation", "test")
    assert project.can_undo == "place"


def test_only_what_is_new_of_splits_is_unplaced(project: Project, tmp_path: Path) -> None:
    placements = project.write_export(tmp_path / "out").placements
    assert project.unplaced(placements) == placements != ()
    project.store_placements(placements)
    assert (project.unplaced(placements), project.store_placements(placements)) == ((), None)


def test_importing_twice_adds_nothing(project: Project, tmp_path: Path) -> None:
    tagged(project)
    project.export(tmp_path / "out")
    before = len(project.history())
    report = project.import_documents(tmp_path / "out" / "documents.jsonl")
    assert (report.articles, report.claims, report.present) == (0, 0, 2)
    assert len(project.history()) == before


def test_claims_join_the_article_with_the_same_text(project: Project, tmp_path: Path) -> None:
    tagged(project)
    project.export(tmp_path / "out")
    with fresh(tmp_path) as other:
        text = project.text("one")
        other.add_articles([(article("mine", text), text)])
        other.import_documents(tmp_path / "out")
        assert [row.claims for row in other.articles()] == [2]


def test_a_claim_that_differs_is_kept_and_told(project: Project, tmp_path: Path) -> None:
    tagged(project)
    project.export(tmp_path / "out")
    mine = replace(project.claims()[0], note="mine")
    project.edit_claims([mine], reason="note")
    report = project.import_documents(tmp_path / "out")
    assert "the project's was kept" in report.problems[0]
    assert project.claim(mine.id).note == "mine"


def test_an_import_is_one_undo(project: Project, tmp_path: Path) -> None:
    tagged(project)
    project.export(tmp_path / "out")
    with fresh(tmp_path) as other:
        other.import_documents(tmp_path / "out")
        other.undo()
        assert (other.articles(), other.claims()) == ((), ())
        other.redo()
        assert other.claims() == project.claims()


def test_a_broken_line_is_named_and_the_rest_taken_in(project: Project, tmp_path: Path) -> None:
    project.export(tmp_path / "out")
    documents = tmp_path / "out" / "documents.jsonl"
    documents.write_bytes(b"{broken\n" + documents.read_bytes())
    with fresh(tmp_path) as other:
        report = other.import_documents(documents)
    assert report.articles == 1
    assert "line 1" in report.problems[0]


def test_the_claims_layout_is_refused_with_a_reason(project: Project, tmp_path: Path) -> None:
    tagged(project)
    project.export(tmp_path / "out")
    with pytest.raises(DatasetError, match="claims/"):
        project.import_documents(tmp_path / "out" / "claims.jsonl")


def test_an_altered_text_is_never_exported(project: Project, tmp_path: Path) -> None:
    project._store.connection.execute("UPDATE texts SET text = '騰' || substr(text, 2)")
    with pytest.raises(DatasetError, match="one"):
        project.export(tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_missing_values_are_added_and_the_version_grows() -> None:
    own = TagSet(id="t", version="1.0.9", fields=(Field(key="kind", label=LABEL, values=()),))
    value = Value(key="plan", label=LABEL)
    other = replace(own, fields=(Field(key="kind", label=LABEL, values=(value,)),))
    assert with_missing(own, other) == replace(other, version="1.0.10")
    assert with_missing(other, own) == other


def test_a_projects_own_vendors_survive_the_round_trip(project: Project, tmp_path: Path) -> None:
    acme = Vendor(id="acme", hans="艾可", hant="艾可", en="Acme")
    project.edit_tags(vendors=[acme])
    project.export(tmp_path / "out")
    with fresh(tmp_path) as other:
        other.import_documents(tmp_path / "out")
        assert other.vendor("acme") == acme


@needs_gold
@pytest.mark.real
def test_all_gold_claims_go_round_without_loss(tmp_path: Path) -> None:
    with fresh(tmp_path, "gold.zhubi") as project:
        project.add_articles([(item, text) for item, text, _ in gold().items])
        project.add_claims(gold().claims)
        report = project.export(tmp_path / "out")
        assert (len(project.claims()), report.left_out) == (121, ())
        claims = project.claims()
    with fresh(tmp_path) as other:
        other.import_documents(tmp_path / "out")
        assert other.claims() == claims
        other.export(tmp_path / "again")
        assert other.check().problems == ()
    assert files(tmp_path / "again") == files(tmp_path / "out")


def test_an_import_as_one_change_is_undone_and_repeated_after_closing(
    project: Project, tmp_path: Path
) -> None:
    tagged(project)
    project.export(tmp_path / "out")
    other = fresh(tmp_path)
    told: list[Change] = []
    other.listen(told.append)
    other.import_documents(tmp_path / "out")
    assert [e for e in told[0].added if isinstance(e, Claim)] == list(project.claims())
    (entry,) = other.history(limit=1)
    assert set(entry.change.added) == set(told[0].added)
    other.close()
    with Project.open(other.path, annotator="Bo") as again:
        again.undo()
        assert (again.claims(), again.articles()) == ((), ())
        again.redo()
        assert again.claims() == project.claims()
        assert again.search_claims("盘古")
        assert again.check().sound


def test_a_project_without_articles_takes_the_tag_set_over(
    project: Project, tmp_path: Path
) -> None:
    tags = project.tag_set()
    renamed = replace(tags.fields[0], label=Label(en="renamed", hans="改", hant="改"))
    project.edit_tags(replace(tags, fields=(renamed, *tags.fields[1:])))
    project.export(tmp_path / "out")
    with fresh(tmp_path) as other:
        other.import_documents(tmp_path / "out")
        assert other.tag_set() == project.tag_set()


def test_lines_that_are_laid_out_otherwise_join_them_as_well(
    project: Project, tmp_path: Path
) -> None:
    tagged(project)
    project.export(tmp_path / "out")
    documents = tmp_path / "out" / "documents.jsonl"
    documents.write_text(json.dumps(json.loads(documents.read_bytes())), encoding="utf-8")
    with fresh(tmp_path) as other:
        text = project.text("one")
        other.add_articles([(article("another", text), text)])
        assert other.import_documents(documents).claims == 2
        assert {claim.article for claim in other.claims()} == {"another"}


def test_another_text_under_a_known_id_comes_in_under_a_new_one(
    project: Project, tmp_path: Path
) -> None:
    project.export(tmp_path / "out")
    with fresh(tmp_path) as other:
        other.add_articles([(article("one", "别的文章。"), "别的文章。")])
        report = other.import_documents(tmp_path / "out")
        assert report.articles == 1
        assert "under its id" in report.problems[0]
        assert len({row.article.id for row in other.articles()}) == 2


def test_claims_of_articles_that_are_there_join_them(project: Project, tmp_path: Path) -> None:
    tagged(project)
    project.export(tmp_path / "out")
    with fresh(tmp_path) as other:
        text = project.text("one")
        other.add_articles([(article("another", text), text)])
        other.import_documents(tmp_path / "out")
        assert {claim.article for claim in other.claims()} == {"another"}
        assert other.check().sound
    with fresh(tmp_path, "half.zhubi") as half:
        half.add_articles([(article("one", text), text)])
        kept, new = project.claims()
        half.add_claims([kept])
        report = half.import_documents(tmp_path / "out")
        assert (report.claims, report.present) == (1, 1)
        assert half.claims() == (kept, new)
        assert half.undo() is not None
        assert half.claims() == (kept,)


def test_claims_alone_are_a_change(project: Project, tmp_path: Path) -> None:
    tagged(project)
    project.export(tmp_path / "out")
    claims = project.claims()
    project.remove_claims([claim.id for claim in claims])
    assert project.import_documents(tmp_path / "out").claims == 2
    assert project.claims() == claims
    project.undo()
    assert project.claims() == ()


def test_what_the_project_says_of_a_vendor_stays(project: Project, tmp_path: Path) -> None:
    known = project.vendors()[0]
    project.edit_tags(vendors=[replace(known, en="Renamed")])
    project.export(tmp_path / "out")
    with fresh(tmp_path, "empty.zhubi") as empty, fresh(tmp_path) as other:
        empty.import_documents(tmp_path / "out")
        assert empty.vendor(known.id).en == "Renamed"
        other.add_articles([(article("two", "别的文章。"), "别的文章。")])
        other.import_documents(tmp_path / "out")
        assert other.vendor(known.id) == known


def test_a_tag_set_that_is_taken_over_keeps_the_projects_id(project: Project) -> None:
    theirs = replace(project.tag_set(), id="theirs", version="7.0.0")
    project.remove_articles(["one"])
    planned = plan(project, imported(tag_set=theirs))
    assert planned.change is not None
    assert planned.change.added == (replace(theirs, id=project.tag_set().id),)


def test_one_text_twice_in_a_dataset_is_one_article(project: Project) -> None:
    text = "别的文章。"
    twice = tuple(ImportedArticle(article(name, text), text, ()) for name in ("a", "b"))
    planned = plan(project, imported(items=twice))
    assert (planned.articles, list(planned.texts.values())) == (1, [text])


@pytest.mark.parametrize("version, grown", [("1.0.9", "1.0.10"), ("3", "4"), ("x", "x+1")])
def test_any_version_grows_with_missing_values(version: str, grown: str) -> None:
    own = replace(default_tag_set(), version=version)
    field = own.fields[0]
    more = replace(field, values=(*field.values, replace(field.values[0], key="new")))
    assert with_missing(own, replace(own, fields=(more,))).version == grown
