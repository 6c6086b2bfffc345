"""Claims that went out to another tool and come back: edits, deletions, and what broke there."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.core.claim import Claim, ClaimStatus, Metric, Speaker, Stance, VendorStance
from reader.core.errors import RecordError
from reader.core.span import Span, quote
from reader.defaults import default_tag_set
from reader.formats.deleted_claims import deleted
from reader.formats.marks import FormatError
from reader.formats.registry import format_named
from reader.project import Project, format_exports
from reader.project.earlier_exports import was_sent
from reader.project.repairs import Repairable, repairable, repaired, stored

Edit = Callable[[Any], None]
FILES = {
    "label-studio": "label-studio.json",
    "doccano": "doccano.jsonl",
    "prodigy": "prodigy.jsonl",
    "spacy-json": "spacy.jsonl",
}


@pytest.fixture
def claim(project: Project) -> Claim:
    made = project.mark("one", [Span(0, 2)])
    vendors = (VendorStance("huawei", "neutral", (project.quote("one", Span(4, 6)),)),)
    said = replace(made, vendors=vendors, note="记", stance=Stance(polarity="mixed"))
    project.edit_claims([said], reason="retag")
    return said


def sent(project: Project, folder: Path, key: str, edit: Edit) -> Path:
    """The file of an export after *edit* has changed what it says."""
    project.export_format(folder, key)
    path = folder / FILES[key]
    value = json.loads(path.read_bytes())
    edit(value)
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    return path


def noted(note: str) -> Edit:
    return lambda task: task["spans"][0]["attributes"].update(note=note)


def untouched(_: Any) -> None:
    """Nothing was edited."""


def emptied(value: Any) -> None:
    """Every mark and link taken out, as one does in the other tool."""
    if isinstance(value, list):
        value[0]["annotations"][0]["result"].clear()
        return
    for key in ("entities", "relations", "reader_links", "reader_spans"):
        value[key] = []
    spans = value.get("spans")
    for each in spans.values() if isinstance(spans, dict) else (spans,):
        if each is not None:
            each.clear()


def other_project(tmp_path: Path) -> Project:
    return Project.create(tmp_path / "other.zhubi", annotator="Bo", tag_set=default_tag_set())


def test_what_was_edited_there_edits_the_claim_here(
    project: Project, claim: Claim, tmp_path: Path
) -> None:
    report = project.import_format(sent(project, tmp_path / "o", "prodigy", noted("neu")))
    assert (report.edited, report.claims, report.present) == (1, 0, 0)
    assert project.claims() == (replace(claim, note="neu"),)
    project.undo()
    assert project.claims() == (claim,)


def test_what_was_edited_here_and_not_there_stays(
    project: Project, claim: Claim, tmp_path: Path
) -> None:
    path = sent(project, tmp_path / "o", "prodigy", untouched)
    later = replace(claim, status=ClaimStatus.DONE)
    project.edit_claims([later], reason="status")
    report = project.import_format(path)
    assert (report.edited, report.claims, report.present) == (0, 0, 1)
    assert project.claims() == (later,)
    assert any("it stays" in note for note in report.notes)


def test_what_was_edited_here_and_there_is_kept_twice_and_told(
    project: Project, claim: Claim, tmp_path: Path
) -> None:
    path = sent(project, tmp_path / "o", "prodigy", noted("neu"))
    later = replace(claim, status=ClaimStatus.DONE)
    project.edit_claims([later], reason="status")
    report = project.import_format(path)
    assert (report.edited, report.claims) == (0, 1)
    assert {each.note for each in project.claims()} == {"记", "neu"}
    assert any("differs" in note for note in report.notes)
    again = project.import_format(path)
    assert (again.claims, again.present, len(project.claims())) == (0, 1, 2)


def test_what_was_said_in_a_copy_comes_beside_what_was_said_here(
    project: Project, claim: Claim, tmp_path: Path
) -> None:
    project.back_up(tmp_path / "copy.zhubi")
    with Project.open(tmp_path / "copy.zhubi", annotator="Bo") as copy:
        copy.edit_claims([replace(claim, note="neu")], reason="note")
        path = sent(copy, tmp_path / "o", "prodigy", untouched)
    assert project.import_format(path).claims == 1
    assert {each.note for each in project.claims()} == {"记", "neu"}


@pytest.mark.parametrize("key", FILES)
def test_a_claim_deleted_there_stays_here_and_is_told(
    project: Project, claim: Claim, tmp_path: Path, key: str
) -> None:
    report = project.import_format(sent(project, tmp_path / "o", key, emptied))
    assert (report.deleted, report.claims, project.claims()) == (1, 0, (claim,))
    assert project.repairs() == ()
    assert any("deleted in the other tool" in note for note in report.notes)


@pytest.mark.parametrize("key", FILES)
def test_a_claim_deleted_there_that_is_new_here_waits_whole_among_the_repairs(
    project: Project, claim: Claim, tmp_path: Path, key: str
) -> None:
    path = sent(project, tmp_path / "o", key, emptied)
    with other_project(tmp_path) as other:
        report = other.import_format(path)
        assert (report.deleted, report.claims, other.claims()) == (1, 0, ())
        (repair,) = other.repairs()
        back = other.settle(repair.id, repair.choices[0].as_spans())
        assert back == replace(claim, article=repair.article, flags=("repaired",))


def test_a_claim_of_ours_that_a_file_of_brat_lacks_is_told(
    project: Project, claim: Claim, tmp_path: Path
) -> None:
    project.export_format(tmp_path / "o", "brat")
    later = project.mark("one", [Span(7, 9)])
    report = project.import_format(tmp_path / "o")
    assert {each.id for each in project.claims()} == {claim.id, later.id}
    assert any(later.words in note for note in report.notes)


def test_a_broken_claim_is_settled_with_all_that_was_said_of_it(
    project: Project, claim: Claim, tmp_path: Path
) -> None:
    def broken(tasks: Any) -> None:
        value = tasks[0]["annotations"][0]["result"][0]["value"]
        value.update(start=4, end=6, text="華為")

    # It was settled once before.
    project.edit_claims([replace(claim, flags=("repaired",))], reason="flag")
    path = sent(project, tmp_path / "o", "label-studio", broken)
    with other_project(tmp_path) as other:
        assert other.import_format(path).repairs == 1
        (repair,) = other.repairs()
        back = other.settle(repair.id, [Span(0, 2)])
        assert back == replace(claim, article=repair.article, flags=("repaired",))
        other.import_format(path)
        assert other.repairs() == ()


def test_of_what_was_said_only_that_stays_whose_words_stand_there(
    project: Project, claim: Claim, tmp_path: Path
) -> None:
    mention = claim.vendors[0].mentions[0]
    metric = Metric(quote=mention, kind="count", value=1.0)
    said = replace(
        claim, metrics=(metric,), times=(mention,), speaker=Speaker(name="华", mention=mention)
    )
    known = repairable(
        deleted("m", said, project.text("one")),
        article="one",
        source=tmp_path,
        format_="brat",
        claim=said,
    )
    other = "华为没有别的话。"
    words = (quote(other, 0, 2),)
    bare = repaired(known, words, other, annotator="Bo")
    assert [quoted for _, quoted in bare.quotes()] == list(words)
    assert (bare.speaker.name, bare.vendors[0].vendor) == ("华", "huawei")
    whole = repaired(known, claim.fragments, project.text("one"), annotator="Bo")
    assert whole == replace(said, flags=("repaired",))


def test_a_repair_that_finds_its_place_is_off_the_list(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "d.jsonl"
    record = {"text": "🚀华为模型领先", "label": [[3, 5, "X"]]}
    path.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    project.import_format(path, "doccano")
    assert len(project.repairs()) == 1
    path.write_text(json.dumps({**record, "reader_unit": "utf16"}), encoding="utf-8")
    project.import_format(path, "doccano")
    assert (project.repairs(), [each.words for each in project.claims()]) == ((), ["为模"])
    project.undo()
    assert len(project.repairs()) == 1


def cas_of(project: Project, folder: Path, edit: Edit) -> Path:
    project.export_format(folder, "cas-json")
    (path,) = (file for file in folder.glob("*.json") if "losses" not in file.name)
    cas = json.loads(path.read_bytes())
    edit(cas)
    path.write_text(json.dumps(cas, ensure_ascii=False), encoding="utf-8")
    return path


def the_claim(cas: Any) -> dict[str, Any]:
    found = (each for each in cas["%FEATURE_STRUCTURES"] if each["%TYPE"] == "reader.Claim")
    return next(found)


def test_what_was_edited_in_inception_edits_the_claim_here(
    project: Project, claim: Claim, tmp_path: Path
) -> None:
    path = cas_of(project, tmp_path / "o", lambda cas: the_claim(cas).update(note="neu"))
    report = project.import_format(path)
    assert (report.edited, report.claims) == (1, 0)
    assert project.claims() == (replace(claim, note="neu"),)
    assert any("taken from there: note" in note for note in report.notes)
    again = project.import_format(path)
    assert (again.edited, again.present, again.claims) == (0, 1, 0)


def test_what_was_edited_here_and_not_in_inception_stays(
    project: Project, claim: Claim, tmp_path: Path
) -> None:
    path = cas_of(project, tmp_path / "o", untouched)
    later = replace(claim, note="hier")
    project.edit_claims([later], reason="note")
    report = project.import_format(path)
    assert (report.edited, report.claims, project.claims()) == (0, 0, (later,))
    assert any("it stays" in note for note in report.notes)


def test_parts_of_a_claim_that_was_deleted_there_become_no_claims(
    project: Project, claim: Claim, tmp_path: Path
) -> None:
    def without(cas: Any) -> None:
        gone = the_claim(cas)
        cas["%FEATURE_STRUCTURES"].remove(gone)
        cas["%VIEWS"]["_InitialView"]["%MEMBERS"].remove(gone["%ID"])

    timed = replace(claim, times=(project.quote("one", Span(2, 3)),))
    project.edit_claims([timed], reason="times")
    report = project.import_format(cas_of(project, tmp_path / "cas", without))
    assert project.claims() == (timed,)
    assert any("left out: Time 1, Vendor 1" in note for note in report.notes)
    project.undo()

    def alone(value: Any) -> None:
        result = value[0]["annotations"][0]["result"]
        result[:] = [each for each in result if each.get("value", {}).get("labels") == ["Vendor"]]

    report = project.import_format(sent(project, tmp_path / "ls", "label-studio", alone))
    assert (report.deleted, project.claims()) == (1, (claim,))
    assert any("left out: Vendor 1" in note for note in report.notes)


def missing(notes: tuple[str, ...]) -> list[str]:
    return [note for note in notes if "not in the file" in note]


@pytest.mark.parametrize("key", ["brat", "w3c", "cas-json", "webanno-tsv"])
def test_claims_whose_marks_are_all_gone_are_told(
    project: Project, claim: Claim, tmp_path: Path, key: str
) -> None:
    project.export_format(tmp_path / "out", key)
    project.remove_claims([claim.id])
    project.export_format(tmp_path / "bare", key)
    project.undo()
    for file in (tmp_path / "bare").iterdir():
        if file.name != "zhubi-losses.json":
            (tmp_path / "out" / file.name).write_bytes(file.read_bytes())
    path = tmp_path / "out" / "annotations.jsonld"
    report = project.import_format(path if path.exists() else path.parent, key)
    (note,) = missing(report.notes)
    assert claim.words in note
    assert project.claims() == (claim,)


def test_a_file_of_an_export_that_is_gone_is_told(
    project: Project, claim: Claim, tmp_path: Path
) -> None:
    project.export_format(tmp_path / "out", "brat")
    (ann,) = (tmp_path / "out").glob("*.ann")
    second = tmp_path / "out" / "other"
    second.with_suffix(".txt").write_text(claim.words, encoding="utf-8")
    second.with_suffix(".ann").write_text("", encoding="utf-8")
    ann.unlink()
    report = project.import_format(tmp_path / "out")
    assert f"exported from here and no longer there: {ann.name}" in report.notes


def test_a_file_that_was_not_exported_here_misses_nothing(
    project: Project, claim: Claim, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(project.text("one"), encoding="utf-8")
    (tmp_path / "a.ann").write_text("", encoding="utf-8")
    report = project.import_format(tmp_path / "a.ann")
    assert missing(report.notes) == []
    assert project.claims() == (claim,)


def test_an_export_of_which_a_reader_finds_less_is_not_written(
    project: Project, claim: Claim, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brat = format_named("brat")

    def slipped(documents: Any) -> dict[str, bytes]:
        assert brat.write is not None
        files = brat.write(documents)
        text = next(name for name in files if name.endswith(".txt"))
        return {**files, text: files[text].replace("华为".encode(), "微软".encode())}

    monkeypatch.setattr(format_exports, "format_named", lambda _key: replace(brat, write=slipped))
    with pytest.raises(FormatError, match="nothing was written"):
        project.export_format(tmp_path / "out", "brat")
    assert not (tmp_path / "out").exists()


def test_fragments_are_given_anew_in_any_order(project: Project, claim: Claim) -> None:
    after = project.respan(claim.id, [Span(4, 6), Span(0, 2)])
    assert [fragment.start for fragment in after.fragments] == [0, 4]


def test_a_repair_is_signed_by_whoever_made_the_mark(project: Project, tmp_path: Path) -> None:
    quote = project.quote("one", Span(0, 2))
    said: dict[str, Any] = dict.fromkeys(("id", "article", "file", "place", "label", "reason"), "x")
    bare = Repairable(
        **said,
        spans=(),
        quotes=(),
        annotator=None,
        choices=(),
    )
    text = project.text("one")
    assert repaired(bare, (quote,), text, annotator="Bo").annotator == "Bo"
    theirs = replace(bare, annotator="Mei")
    assert repaired(theirs, (quote,), text, annotator="Bo").annotator == "Mei"
    assert stored([bare.data(), {}]) == (bare,)
    with pytest.raises(RecordError, match="damaged"):
        stored([{**bare.data(), "reason": 1}])


@pytest.mark.parametrize("key, ours", [("label-studio", True), ("brat", False)])
def test_only_a_file_of_the_format_of_an_export_was_sent(
    project: Project, tmp_path: Path, key: str, *, ours: bool
) -> None:
    project.mark("one", [Span(0, 2)])
    project.export_format(tmp_path, "label-studio")
    assert was_sent(tmp_path / FILES["label-studio"], format_named(key)) is ours
