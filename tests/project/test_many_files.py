"""Exports of several files come in as one import, each annotator's marks as theirs."""

import json
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from reader.core.span import Span
from reader.formats.registry import detect
from reader.project import Project

TEXT = "小米称销量增长，格力不认可。"


def zipped(path: Path, files: Mapping[str, str]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def record(*spans: tuple[int, int, str], **more: object) -> str:
    entities = [
        {"id": number, "start_offset": start, "end_offset": end, "label": label}
        for number, (start, end, label) in enumerate(spans, 1)
    ]
    return json.dumps({"id": 1, "text": TEXT, "entities": entities, "relations": [], **more})


def test_the_users_of_doccano_are_annotators_of_one_import(
    project: Project, tmp_path: Path
) -> None:
    files = {
        "ada.jsonl": record((0, 2, "Claim")),
        "bo.jsonl": record((0, 2, "Claim"), (8, 10, "X")),
    }
    path = zipped(tmp_path / "export.zip", files)
    assert detect(path).key == "doccano"
    report = project.import_format(path)
    assert (report.articles, report.claims, report.notes) == (1, 3, ())
    assert sorted((each.annotator, each.words) for each in project.claims()) == [
        ("ada", "小米"),
        ("bo", "小米"),
        ("bo", "格力"),
    ]
    assert project.import_format(path).present == 3
    project.undo()
    assert project.claims() == ()


def test_who_took_our_claims_into_doccano_has_them_and_others_marks_are_their_own(
    project: Project, tmp_path: Path
) -> None:
    claim = project.mark("one", [Span(0, 2)])
    project.export_format(tmp_path / "o", "doccano")
    ours = json.loads((tmp_path / "o" / "doccano.jsonl").read_text(encoding="utf-8"))
    theirs = {**ours, "entities": [{**ours["entities"][0], "id": 90, "end_offset": 3}]}
    none = {**ours, "entities": [], "relations": []}
    files = {"admin": ours, "bo": theirs, "cy": none}
    path = zipped(
        tmp_path / "e.zip", {f"{name}.jsonl": json.dumps(each) for name, each in files.items()}
    )
    report = project.import_format(path)
    assert (report.deleted, report.claims, report.present) == (0, 1, 1)
    (new,) = [each for each in project.claims() if each != claim]
    assert (new.annotator, new.words) == ("bo", "华为称")


def test_a_folder_of_such_files_is_taken_in_like_the_archive(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "e").mkdir()
    for name in ("ada", "bo"):
        (tmp_path / "e" / f"{name}.jsonl").write_text(record((0, 2, "Claim")), encoding="utf-8")
    assert project.import_format(tmp_path / "e").claims == 2


def test_the_users_of_inception_are_annotators_and_its_folders_documents(
    project: Project, tmp_path: Path
) -> None:
    claim = project.mark("one", [Span(0, 2)])
    project.export_format(tmp_path / "o", "cas-json")
    (file,) = (each for each in (tmp_path / "o").glob("*.json") if "losses" not in each.name)
    cas = file.read_text(encoding="utf-8")
    own = cas.replace(claim.id, "17").replace("reader.Claim", "custom.Span")
    with zipfile.ZipFile(tmp_path / "bo.zip", "w") as inner:
        inner.writestr("bo.json", own)
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
        archive.writestr("annotation/第一篇.txt/ada.json", own)
        archive.write(tmp_path / "bo.zip", "annotation/第一篇.txt/bo.zip")
        archive.writestr("source/第一篇.txt", "x")
    report = project.import_format(tmp_path / "p.zip")
    assert report.claims >= 2
    assert {each.annotator for each in project.claims()} == {"Ada", "ada", "bo"}


@pytest.mark.parametrize("key", ["brat", "webanno-tsv", "label-studio", "csv", "w3c", "bio"])
@pytest.mark.parametrize("kind", ["zip", "gztar"])
def test_an_export_of_ours_comes_back_from_an_archive(
    project: Project, tmp_path: Path, key: str, kind: str
) -> None:
    project.mark("one", [Span(0, 2)])
    project.export_format(tmp_path / "o" / "deep", key)
    path = Path(shutil.make_archive(str(tmp_path / "a"), kind, tmp_path / "o"))
    assert detect(path).key == key
    report = project.import_format(path)
    assert (report.repairs, report.present + report.claims, report.articles) == (0, 1, 0)
