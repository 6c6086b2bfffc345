"""A reviewer's table comes back into the project: edits, new rows, rows that are gone, undo."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.claim import Claim, ClaimStatus, Stance
from reader.core.span import Span
from reader.formats.marks import FormatError
from reader.project import Project
from tests.project.conftest import article

Rows = list[dict[str, str]]
TEXT = "百度沉默，百度发布模型。"


@pytest.fixture
def claims(project: Project) -> tuple[Claim, ...]:
    project.add_articles([(article("two", TEXT), TEXT)])
    made = [project.mark("one", [Span(0, 2)]), project.mark("two", [Span(0, 4)])]
    said = [replace(each, stance=Stance(polarity="neutral"), note="记") for each in made]
    project.edit_claims(said, reason="stance")
    return tuple(said)


def exported(project: Project, folder: Path) -> Rows:
    project.export_format(folder, "csv")
    text = (folder / "claims.csv").read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def saved(path: Path, rows: Rows, encoding: str = "utf-8-sig", between: str = ",") -> Path:
    file = io.StringIO(newline="")
    heads = list(dict.fromkeys(key for row in rows for key in row))
    writer = csv.DictWriter(file, heads, delimiter=between)
    writer.writeheader()
    writer.writerows(rows)
    path.write_bytes(file.getvalue().encode(encoding, "replace"))
    return path


def test_an_export_that_nobody_edited_changes_nothing(
    project: Project, claims: tuple[Claim, ...], tmp_path: Path
) -> None:
    rows = exported(project, tmp_path / "o")
    report = project.import_format(saved(tmp_path / "claims.csv", rows))
    assert (report.present, report.edited, report.claims, report.notes) == (2, 0, 0, ())
    assert report.read == report.as_declared == 2


@pytest.mark.parametrize(
    "encoding,between",
    [("utf-8", ","), ("utf-8-sig", ";"), ("utf-16", "\t"), ("gb18030", ","), ("utf-8", "\t")],
)
def test_what_was_edited_in_a_spreadsheet_edits_the_claims(
    project: Project, claims: tuple[Claim, ...], tmp_path: Path, encoding: str, between: str
) -> None:
    rows = exported(project, tmp_path / "o")
    rows[1].update(stance="支持", note="改了；請看", status="done", vendors="百度")
    report = project.import_format(saved(tmp_path / "c.csv", rows, encoding, between), "csv")
    assert (report.edited, report.present, report.claims) == (1, 1, 0)
    after = project.claim(claims[1].id)
    assert (after.stance.polarity, after.note) == ("supportive", "改了；請看")
    assert (after.status, [each.vendor for each in after.vendors]) == (ClaimStatus.DONE, ["baidu"])
    assert project.import_format(tmp_path / "c.csv", "csv").edited == 0
    project.undo()
    assert set(project.claims()) == set(claims)


def test_a_row_that_is_gone_is_told_and_its_claim_stays(
    project: Project, claims: tuple[Claim, ...], tmp_path: Path
) -> None:
    rows = exported(project, tmp_path / "o")
    later = project.mark("two", [Span(5, 7)])
    emptied = dict.fromkeys(rows[1], "") | {"claim": rows[1]["claim"]}
    path = saved(tmp_path / "c.csv", [rows[0], {**rows[1], **emptied, "article": "two"}])
    project.import_format(path)
    assert set(project.claims()) == {*claims, later}
    (tmp_path / "o" / "claims.csv").write_bytes(saved(path, rows[:1]).read_bytes())
    report = project.import_format(tmp_path / "o" / "claims.csv")
    assert any("no longer there: two" in note for note in report.notes)
    assert set(project.claims()) == {*claims, later}


def test_claims_of_the_article_that_the_table_lacks_are_told(
    project: Project, claims: tuple[Claim, ...], tmp_path: Path
) -> None:
    rows = exported(project, tmp_path / "o")
    later = project.mark("two", [Span(5, 7)])
    report = project.import_format(saved(tmp_path / "c.csv", rows))
    assert any(later.words in note and "not in the file" in note for note in report.notes)


def test_a_row_that_was_added_is_a_claim_and_added_once(
    project: Project, claims: tuple[Claim, ...], tmp_path: Path
) -> None:
    rows = exported(project, tmp_path / "o")
    rows.append({"article": "two", "words": "发布模型", "stance": "两面", "note": "新"})
    path = saved(tmp_path / "c.csv", rows)
    assert project.import_format(path).claims == 1
    (new,) = set(project.claims()) - set(claims)
    assert (new.words, new.note, new.annotator) == ("发布模型", "新", "Ada")
    assert (project.import_format(path).claims, len(project.claims())) == (0, 3)
    project.edit_claims([replace(new, note="后")], reason="note")
    project.import_format(path)
    assert project.claim(new.id).note == "后"


def test_an_import_that_was_undone_can_be_repeated(
    project: Project, claims: tuple[Claim, ...], tmp_path: Path
) -> None:
    rows = exported(project, tmp_path / "o")
    rows[0]["note"] = "改"
    path = saved(tmp_path / "c.csv", rows)
    for _ in range(2):
        assert project.import_format(path).edited == 1
        assert project.claim(claims[0].id).note == "改"
        project.undo()
        assert project.claim(claims[0].id).note == "记"


def test_an_edit_that_brings_back_what_was_once_is_an_edit(
    project: Project, claims: tuple[Claim, ...], tmp_path: Path
) -> None:
    project.edit_claims([replace(claims[0], note="二")], reason="note")
    rows = exported(project, tmp_path / "o")
    rows[0]["note"] = "记"
    assert project.import_format(saved(tmp_path / "c.csv", rows)).edited == 1
    assert project.claim(claims[0].id) == claims[0]


def test_a_renamed_article_is_known_by_its_claims(
    project: Project, claims: tuple[Claim, ...], tmp_path: Path
) -> None:
    rows = exported(project, tmp_path / "o")
    for row in rows:
        row["article"] = f"old {row['article']}"
    rows.append({"article": "old two", "words": "发布模型"})
    assert project.import_format(saved(tmp_path / "c.csv", rows)).claims == 1


def test_words_that_are_nowhere_wait_with_all_that_was_said_and_move_the_claim(
    project: Project, claims: tuple[Claim, ...], tmp_path: Path
) -> None:
    rows = exported(project, tmp_path / "o")
    rows[1].update(words="百度發布", note="改")
    report = project.import_format(saved(tmp_path / "c.csv", rows))
    assert (report.repairs, project.claim(claims[1].id)) == (1, claims[1])
    (repair,) = project.repairs()
    (near,) = [each for each in repair.choices if "like" in each.why]
    project.settle(repair.id, near.as_spans())
    (moved,) = project.claims("two")
    assert (moved.id, moved.note, moved.words) == (claims[1].id, "改", "百度发布")
    assert project.import_format(tmp_path / "c.csv").repairs == 1
    assert project.repairs() == ()


def test_a_claim_that_was_changed_since_is_not_moved_by_settling(
    project: Project, claims: tuple[Claim, ...], tmp_path: Path
) -> None:
    rows = exported(project, tmp_path / "o")
    rows[1].update(words="百度發布")
    project.import_format(saved(tmp_path / "c.csv", rows))
    project.edit_claims([replace(claims[1], note="后")], reason="note")
    project.settle(project.repairs()[0].id, [Span(0, 2)])
    assert {each.note for each in project.claims("two")} == {"后", "记"}


def test_without_the_articles_a_table_is_refused_and_nothing_changes(
    project: Project, claims: tuple[Claim, ...], tmp_path: Path
) -> None:
    rows = exported(project, tmp_path / "o")
    path = saved(tmp_path / "c.csv", rows)
    with Project.create(tmp_path / "e.zhubi", annotator="Bo", tag_set=project.tag_set()) as empty:
        with pytest.raises(FormatError, match="take them in first"):
            empty.import_format(path)
        assert empty.articles() == ()
        empty.add_articles([(article("zwei", TEXT), TEXT)])
        rows[1]["article"] = "zwei"
        report = empty.import_format(saved(path, rows))
        assert (report.claims, [each.id for each in empty.claims()]) == (1, [claims[1].id])
        assert any("no such article: one" in note for note in report.notes)


def test_rows_without_an_article_are_found_by_their_words(
    project: Project, claims: tuple[Claim, ...], tmp_path: Path
) -> None:
    path = saved(tmp_path / "c.csv", [{"quote": "百度发布模型", "立场": "支持"}])
    assert project.import_format(path).claims == 1
    (new,) = set(project.claims("two")) - set(claims)
    assert new.words == "百度发布模型"
