"""With other tools: all that is read is accounted for, repairs wait, losses are told."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.claim import Stance, VendorStance
from reader.core.errors import NotFoundError
from reader.core.span import Span
from reader.dataset import DatasetError, Filter
from reader.dataset.staging import StagedFile
from reader.defaults import default_tag_set, default_vendors
from reader.formats import label_studio
from reader.formats.format import Format
from reader.formats.label_studio import LABEL_STUDIO
from reader.formats.marks import FormatError
from reader.formats.registry import FORMATS
from reader.project import Project
from tests.project.conftest import article

TEXT = "🚀华为模型领先，腾讯反对。"


def task(*regions: dict[str, object], text: str = TEXT) -> str:
    return json.dumps([{"data": {"text": text}, "annotations": [{"result": list(regions)}]}])


def region(start: int, end: int, words: str, label: str = "Claim") -> dict[str, object]:
    value = {"start": start, "end": end, "text": words, "labels": [label]}
    return {"id": f"{label}{start}", "type": "labels", "value": value}


def file(tmp_path: Path, content: str) -> Path:
    path = tmp_path / "tasks.json"
    path.write_text(content, encoding="utf-8")
    return path


def test_utf16_offsets_of_an_old_export_are_noticed(project: Project, tmp_path: Path) -> None:
    report = project.import_format(
        file(tmp_path, task(region(2, 4, "华为"), region(9, 11, "腾讯")))
    )
    assert (report.read, report.claims, report.repairs) == (2, 2, 0)
    assert [claim.words for claim in project.claims()] == ["华为", "腾讯"]


def test_every_mark_is_in_one_count(project: Project, tmp_path: Path) -> None:
    marks = (region(1, 3, "华为"), region(7, 9, "腾讯"), region(4, 6, "騰訊"))
    report = project.import_format(file(tmp_path, task(*marks)))
    counts = (report.as_declared, report.other_unit, report.found_again, report.unverified)
    assert sum(counts) + report.repairs == report.read == 3


def test_a_repair_waits_and_becomes_a_claim(project: Project, tmp_path: Path) -> None:
    project.import_format(file(tmp_path, task(region(4, 6, "騰訊"))))
    (repair,) = project.repairs()
    claim = project.settle(repair.id, repair.choices[0].as_spans())
    assert claim is not None
    assert (claim.words, project.repairs()) == ("腾讯", ())
    project.undo()
    assert project.repairs() == (repair,)


def test_a_repair_can_be_thrown_away_and_brought_back(project: Project, tmp_path: Path) -> None:
    project.import_format(file(tmp_path, task(region(4, 6, "騰訊"))))
    (repair,) = project.repairs()
    project.settle(repair.id, None)
    assert project.repairs() == ()
    project.undo()
    assert project.repairs() == (repair,)


def test_an_unknown_repair_is_an_error(project: Project) -> None:
    with pytest.raises(NotFoundError):
        project.settle("none", None)


def test_the_same_file_again_adds_nothing(project: Project, tmp_path: Path) -> None:
    path = file(tmp_path, task(region(1, 3, "华为"), region(4, 6, "騰訊")))
    project.import_format(path)
    before = len(project.history())
    report = project.import_format(path)
    assert (report.claims, report.present, len(project.history())) == (0, 1, before)
    assert len(project.repairs()) == 1


def test_an_import_is_one_undo(project: Project, tmp_path: Path) -> None:
    project.import_format(file(tmp_path, task(region(1, 3, "华为"), region(4, 6, "騰訊"))))
    project.undo()
    assert (len(project.articles()), project.claims(), project.repairs()) == (1, (), ())


def test_a_file_of_no_known_format_is_refused(project: Project, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="no format"):
        project.import_format(file(tmp_path, "{}"))


@pytest.mark.parametrize("text", ["[", '[{"data": {"text": "\\ud800"}, "annotations": []}]'])
def test_what_cannot_be_read_is_refused_with_its_place(
    project: Project, tmp_path: Path, text: str
) -> None:
    with pytest.raises(FormatError, match=r"tasks\.json"):
        project.import_format(file(tmp_path, text), "label-studio")


def test_claims_go_out_and_come_back_whole(project: Project, tmp_path: Path) -> None:
    claim = project.mark("one", [Span(0, 2), Span(4, 9)])
    vendors = (VendorStance("huawei", "neutral", (project.quote("one", Span(0, 2)),)),)
    project.edit_claims(
        [replace(claim, vendors=vendors, stance=Stance(polarity="mixed"))], reason="retag"
    )
    report = project.export_format(tmp_path / "out", "label-studio")
    assert report.verified == report.spans == 3
    path = tmp_path / "other.zhubi"
    with Project.create(path, annotator="Bo", tag_set=default_tag_set()) as other:
        other.import_format(tmp_path / "out" / "label-studio.json")
        (back,) = other.claims()
        assert replace(back, article="one") == project.claims()[0]


def test_the_loss_list_lies_beside_the_export(project: Project, tmp_path: Path) -> None:
    project.mark("one", [Span(0, 2)])
    project.export_format(tmp_path / "out", "label-studio")
    listed = json.loads((tmp_path / "out" / "zhubi-losses.json").read_text(encoding="utf-8"))
    assert listed["lost"] == {}
    parts = {"identity", "kind", "stance", "status", "annotator"}
    assert {entry["part"] for entry in listed["entries"]} == parts


class StoppedError(Exception):
    pass


@pytest.mark.parametrize("key", ["brat", "label-studio", "csv"])
def test_an_export_stops_at_any_step_and_leaves_nothing(
    project: Project, tmp_path: Path, key: str
) -> None:
    project.import_format(file(tmp_path, task(region(1, 3, "华为"))))
    steps: list[int] = []
    project.export_format(tmp_path / "out", key, progress=lambda done, _of: steps.append(done))

    for last in sorted(set(steps)):

        def stop(done: int, _of: int, last: int = last) -> None:
            if done == last:
                raise StoppedError

        with pytest.raises(StoppedError):
            project.export_format(tmp_path / "again", key, progress=stop)
    assert len(set(steps)) > 2
    assert not (tmp_path / "again").exists()


def test_what_another_tool_changed_is_replaced_only_by_force(
    project: Project, tmp_path: Path
) -> None:
    project.import_format(file(tmp_path, task(region(1, 3, "华为"))))
    out = tmp_path / "out"
    written = project.export_format(out, "brat").files
    project.export_format(out, "csv")
    project.export_format(out, "brat")
    edited = next(out / name for name in written if name.endswith(".ann"))
    edited.write_text("T1\tClaim 0 1\tedited there\n", encoding="utf-8")
    with pytest.raises(DatasetError, match=edited.name):
        project.export_format(out, "brat")
    assert "edited there" in edited.read_text(encoding="utf-8")
    project.export_format(out, "brat", force=True)
    assert "edited there" not in edited.read_text(encoding="utf-8")


@pytest.mark.parametrize("listed", ["not JSON", "[]", '{"files": 3}', '{"files": {}}'])
def test_a_loss_list_of_somebody_else_is_left(
    project: Project, tmp_path: Path, listed: str
) -> None:
    project.import_format(file(tmp_path, task(region(1, 3, "华为"))))
    (tmp_path / "zhubi-losses.json").write_text(listed, encoding="utf-8")
    with pytest.raises(DatasetError, match="earlier export"):
        project.export_format(tmp_path, "brat")
    assert (tmp_path / "zhubi-losses.json").read_text(encoding="utf-8") == listed


def test_the_quick_way_out_writes_what_the_plain_way_writes(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.import_format(file(tmp_path, task(region(1, 3, "华为"), region(4, 6, "模型"))))
    quick = project.export_format(tmp_path / "quick", "label-studio")
    again = project.export_format(tmp_path / "quick", "label-studio")  # its own files are known
    monkeypatch.setattr("reader.project.format_exports.parts_of", lambda *_: None)
    plain = project.export_format(tmp_path / "plain", "label-studio")
    assert quick == again == replace(plain, folder=quick.folder)
    assert (quick.claims, quick.spans, quick.verified) == (2, 2, 2)
    for name in quick.files:
        assert (tmp_path / "quick" / name).read_bytes() == (tmp_path / "plain" / name).read_bytes()


def test_a_span_that_is_not_right_when_read_back_refuses_the_export(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.import_format(file(tmp_path, task(region(1, 3, "华为"), region(4, 6, "模型"))))
    record = LABEL_STUDIO.records
    assert record is not None
    wrong = replace(
        record, record=lambda *of: record.record(*of).replace(b'"start":1', b'"start":2')
    )
    form = replace(LABEL_STUDIO, records=wrong)
    monkeypatch.setattr("reader.project.format_exports.format_named", lambda _: form)
    with pytest.raises(FormatError, match="0 of 2 spans verified; nothing was written"):
        project.export_format(tmp_path / "out", "label-studio")
    assert not (tmp_path / "out").exists()


def test_a_disk_that_gives_back_other_bytes_refuses_the_files(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.import_format(file(tmp_path, task(region(1, 3, "华为"))))
    adopt = StagedFile.adopt

    def spoil_and_adopt(self: StagedFile, records: int) -> None:
        self.path.write_bytes(self.path.read_bytes().replace(b"1", b"2"))
        adopt(self, records)

    monkeypatch.setattr(StagedFile, "adopt", spoil_and_adopt)
    with pytest.raises(DatasetError, match="other bytes"):
        project.export_format(tmp_path / "out", "label-studio")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "form",
    [form for form in FORMATS if form.write and form.key != "docbin"],
    ids=lambda form: form.key,
)
def test_a_project_filled_in_another_order_goes_out_as_the_same_bytes(
    project: Project, tmp_path: Path, form: Format
) -> None:
    more = "百度沉默。"
    project.mark("one", [Span(0, 5)], polarity="neutral")
    project.add_articles([(article("another", more), more)])
    project.mark("another", [Span(0, 2)])
    with Project.create(
        tmp_path / "q.zhubi",
        annotator="Bo",
        tag_set=default_tag_set(),
        vendors=default_vendors()[::-1],
    ) as other:
        for id_ in ("another", "one"):
            other.add_articles([(project.article(id_), project.text(id_))])
            other.add_claims(project.claims(id_))
        for source, folder in ((project, tmp_path / "a"), (other, tmp_path / "b")):
            source.export_format(folder, form.key)
    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes()


@pytest.mark.parametrize("key", ["bio", "label-studio", "brat"])
def test_the_claims_of_one_annotator_go_out_alone(
    project: Project, tmp_path: Path, key: str
) -> None:
    project.mark("one", [Span(0, 2)], polarity="neutral")
    other = project.mark("one", [Span(3, 5)], polarity="neutral")
    project.edit_claims([replace(other, annotator="ben")], reason="retag")
    only = Filter(annotators=frozenset({"ben"}))
    report = project.export_format(tmp_path / "out", key, only=only)
    assert report.claims == 1
    assert {loss.claim for loss in report.losses} == {other.id}
    assert project.losses(key, only=only) == tuple(report.losses)
    path = {"bio": "claims.bio", "label-studio": "label-studio.json", "brat": ""}[key]
    with Project.create(tmp_path / "q.zhubi", annotator="x", tag_set=default_tag_set()) as fresh:
        fresh.import_format(tmp_path / "out" / path, key)
        assert [claim.words for claim in fresh.claims()] == [other.words]


def test_an_unknown_vendor_to_choose_by_is_refused(project: Project, tmp_path: Path) -> None:
    only = Filter(vendors=frozenset({"nobody"}))
    with pytest.raises(NotFoundError, match="nobody"):
        project.export_format(tmp_path / "out", "brat", only=only)
    with pytest.raises(NotFoundError, match="nobody"):
        project.export(tmp_path / "out", only=only)
    assert not (tmp_path / "out").exists()


@pytest.fixture
def three(tmp_path: Path) -> Project:
    """Three articles with a claim each."""
    made = Project.create(tmp_path / "three.zhubi", annotator="x", tag_set=default_tag_set())
    for name in ("a", "b", "c"):
        text = TEXT + name
        made.add_articles([(article(name, text), text)])
        made.mark(name, [Span(1, 3)], polarity="neutral")
    return made


@pytest.mark.parametrize("stance", [None, "neutral"])
@pytest.mark.parametrize("most, size", [("MOST_TASKS", 2), ("MOST_BYTES", 2_000)])
def test_more_than_label_studio_takes_goes_on_in_another_file(
    three: Project,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    most: str,
    size: int,
    stance: str | None,
) -> None:
    only = None if stance is None else Filter(annotators=frozenset({"x"}))  # the plain way
    monkeypatch.setattr(label_studio, most, size)
    with three as project:
        report = project.export_format(tmp_path / "out", "label-studio", only=only)
        parts = [
            name for name in report.files if name.startswith("label-studio") and "xml" not in name
        ]
        assert len(parts) >= 2
        assert (report.spans, report.verified) == (3, 3)
        tasks = [len(json.loads((tmp_path / "out" / name).read_bytes())) for name in parts]
        assert (sum(tasks), min(tasks)) == (3, 1)
        if most == "MOST_BYTES":
            assert all((tmp_path / "out" / name).stat().st_size <= size for name in parts)
        back = [project.import_format(tmp_path / "out" / name) for name in parts]
        assert sum(each.present for each in back) == 3
        assert not any(each.notes for each in back)


def test_parts_of_an_earlier_export_do_not_stay_behind(
    three: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    with three as project:
        with monkeypatch.context() as few:
            few.setattr(label_studio, "MOST_TASKS", 1)
            project.export_format(out, "label-studio")
        assert (out / "label-studio-3.json").exists()
        project.export_format(out, "label-studio")
        names = ["label-studio-config.xml", "label-studio.json", "zhubi-losses.json"]
        assert sorted(path.name for path in out.iterdir()) == names
        project.export_format(out, "label-studio")


def test_a_part_that_somebody_changed_is_left(
    three: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    with three as project:
        with monkeypatch.context() as few:
            few.setattr(label_studio, "MOST_TASKS", 2)
            project.export_format(out, "label-studio")
        (out / "label-studio-2.json").write_text("mine", encoding="utf-8")
        with pytest.raises(DatasetError, match="label-studio-2"):
            project.export_format(out, "label-studio")
        assert (out / "label-studio-2.json").read_text(encoding="utf-8") == "mine"
