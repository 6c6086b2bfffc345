"""Files of other tools in older encodings are read as articles are, and a guess is told."""

import json
import re
from pathlib import Path

import pytest

from reader.formats.marks import FormatError
from reader.project import Project

TEXT = "华为称盘古大模型参数达到两千三百亿，腾讯不认可这个说法。\n"
TRADITIONAL = "華為稱盤古大模型參數達到兩千三百億，騰訊不認可這個說法。\n"


def conll(text: str) -> str:
    tags = ["B-Claim", *["I-Claim"] * 9]
    lines = [f"{char} {tags[at] if at < 10 else 'O'}" for at, char in enumerate(text.strip())]
    return "\n".join(lines) + "\n\n"


@pytest.mark.parametrize(
    "encoding,text",
    [("gb18030", TEXT), ("big5", TRADITIONAL), ("utf-16-le", TEXT), ("utf-16-be", TRADITIONAL)],
)
def test_tags_in_an_older_encoding_are_read(
    project: Project, tmp_path: Path, encoding: str, text: str
) -> None:
    file = tmp_path / "old.bio"
    file.write_bytes(conll(text).encode(encoding))
    report = project.import_format(file, "bio")
    (claim,) = project.claims()
    assert claim.words == text[:10]
    assert re.match(r"old\.bio: not UTF-8 at byte \d+; read as ", report.notes[0])


def test_a_text_and_its_marks_are_read_in_one_encoding(project: Project, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT.encode("gb18030"))
    (tmp_path / "a.ann").write_bytes("T1\tClaim 0 2\t华为\n".encode("gb18030"))
    report = project.import_format(tmp_path / "a.ann")
    assert [claim.words for claim in project.claims()] == ["华为"]
    assert (report.repairs, len(report.notes)) == (0, 2)


def test_a_folder_of_them_is_read_too(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "a.ann").write_bytes(f"[@华为#Claim*]{TEXT[2:]}".encode("gb18030"))
    (folder / "b.ann").write_text(f"[@腾讯#Claim*]{TEXT[2:]}", encoding="utf-8")
    project.import_format(folder, "yedda")
    assert sorted(claim.words for claim in project.claims()) == ["华为", "腾讯"]


def test_texts_beside_annotations_may_be_older_than_these(project: Project, tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_bytes(TEXT.encode("gb18030"))
    selector = {"type": "TextPositionSelector", "start": 0, "end": 2}
    item = {"type": "Annotation", "target": {"source": "text.txt", "selector": selector}}
    (tmp_path / "a.jsonld").write_text(json.dumps(item), encoding="utf-8")
    project.import_format(tmp_path / "a.jsonld")
    assert [claim.words for claim in project.claims()] == ["华为"]


def test_the_encoding_can_be_said(project: Project, tmp_path: Path) -> None:
    file = tmp_path / "old.ann"
    file.write_bytes("[@華為#Claim*]".encode("big5"))
    report = project.import_format(file, encoding="big5")
    assert [claim.words for claim in project.claims()] == ["華為"]
    assert report.notes == ()


@pytest.mark.parametrize("encoding,says", [("big5", r"a\.ann is not big5"), ("x", "no encoding x")])
def test_an_encoding_that_it_is_not_is_refused(
    project: Project, tmp_path: Path, encoding: str, says: str
) -> None:
    (tmp_path / "a.ann").write_bytes(b"[@\x80\xff#Claim*]")
    with pytest.raises(FormatError, match=says):
        project.import_format(tmp_path / "a.ann", encoding=encoding)
    assert project.claims() == ()


def test_what_is_in_no_encoding_is_refused_with_its_place(project: Project, tmp_path: Path) -> None:
    (tmp_path / "a.ann").write_bytes("[@华为#Claim*]".encode() + b"\xff\xfe\xfd\x80")
    with pytest.raises(FormatError, match=r"a\.ann: not UTF-8 at byte 16"):
        project.import_format(tmp_path / "a.ann")


def test_utf8_is_read_where_it_lies(project: Project, tmp_path: Path) -> None:
    (tmp_path / "a.ann").write_text("[@华为#Claim*]", encoding="utf-8")
    assert project.import_format(tmp_path / "a.ann").notes == ()


def test_files_that_are_none_of_the_formats_are_left_alone(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT.encode("gb18030"))
    (tmp_path / "a.ann").write_bytes("T1\tClaim 0 2\t华为\n".encode("gb18030"))
    (tmp_path / "a.mp4").write_bytes(b"\x00\xff" * 40)
    report = project.import_format(tmp_path)
    assert [claim.words for claim in project.claims()] == ["华为"]
    assert not any("mp4" in note for note in report.notes)
