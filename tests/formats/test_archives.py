"""Archives are unpacked into a folder of their own, safely, and never too much of them."""

import gzip
import io
import stat
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from reader.formats import archives
from reader.formats.archives import unpacked
from reader.formats.marks import FormatError
from reader.formats.registry import detect


def zipped(path: Path, files: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def tarred(path: Path, files: Mapping[str, bytes]) -> Path:
    with tarfile.open(path, "w:gz") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return path


def inside(path: Path) -> dict[str, bytes]:
    with unpacked(path) as folder:
        files = [file for file in folder.rglob("*") if file.is_file()]
        return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


FILES = {"a.txt": "甲".encode(), "b/乙.ann": b"T1"}


def test_what_lies_in_an_archive_comes_out(tmp_path: Path) -> None:
    assert inside(zipped(tmp_path / "a.zip", FILES)) == FILES
    assert inside(tarred(tmp_path / "a.tar.gz", FILES)) == FILES
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        archive.addfile(tarfile.TarInfo("e"), io.BytesIO())
    assert inside(tmp_path / "a.tar") == {"e": b""}
    path = tmp_path / "c.jsonl.gz"
    path.write_bytes(gzip.compress(b"{}"))
    assert inside(path) == {"c.jsonl": b"{}"}


def test_a_folder_around_all_and_litter_are_left_out(tmp_path: Path) -> None:
    files = {f"all/{name}": content for name, content in FILES.items()}
    path = zipped(tmp_path / "a.zip", {**files, "__MACOSX/all/._a.txt": b"x"})
    assert inside(path) == FILES


def test_an_archive_in_an_archive_is_unpacked_once(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "i.zip", FILES).read_bytes()
    middle = zipped(tmp_path / "m.zip", {"deep.zip": inner, "x": b""}).read_bytes()
    found = inside(zipped(tmp_path / "o.zip", {"m.zip": middle, "y": b""}))
    assert found.keys() == {"m/deep.zip", "m/x", "y"}


def test_names_in_gb18030_are_read(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"ABCD.txt": b"x"})
    path.write_bytes(path.read_bytes().replace(b"ABCD", "百度".encode("gb18030")))
    assert inside(path) == {"百度.txt": b"x"}


@pytest.mark.parametrize("name", ["../x", "a/../../x", "/etc/x", "C:\\x", "..\\x"])
def test_nothing_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    for path in (
        zipped(tmp_path / "a.zip", {name: b"x"}),
        tarred(tmp_path / "a.tgz", {name: b"x"}),
    ):
        with pytest.raises(FormatError, match="leads out"):
            inside(path)
    assert not (tmp_path / "x").exists()


def test_links_are_left_alone(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "a.tgz", "w:gz") as archive:
        info = tarfile.TarInfo("l")
        info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(info)
    link = zipfile.ZipInfo("l")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as zipping:
        zipping.writestr(link, "/etc/passwd")
    assert inside(tmp_path / "a.tgz") == inside(tmp_path / "a.zip") == {}


def test_no_more_comes_out_than_may(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "LARGEST", 10_000)
    inner = zipped(tmp_path / "i.zip", {"a": bytes(6_000)}).read_bytes()
    path = zipped(tmp_path / "o.zip", {"1.zip": inner, "2.zip": inner})
    with pytest.raises(FormatError, match="come out of it"):
        inside(path)


@pytest.mark.parametrize("cut", [10, 60, -30])
def test_a_damaged_archive_is_told(tmp_path: Path, cut: int) -> None:
    for path in (zipped(tmp_path / "a.zip", FILES), tarred(tmp_path / "a.tgz", FILES)):
        path.write_bytes(path.read_bytes()[:cut])
        with pytest.raises(FormatError, match="cannot be unpacked"):
            inside(path)


def test_a_locked_archive_is_told(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"a": b"x"})
    raw = bytearray(path.read_bytes())
    raw[6] |= 1
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(raw)
    with pytest.raises(FormatError, match="password"):
        inside(path)


def test_a_workbook_is_no_archive_of_claims(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.xlsx", {"[Content_Types].xml": b"", "xl/workbook.xml": b""})
    with pytest.raises(FormatError, match="save the table in it as CSV"):
        detect(path)


def test_an_archive_without_claims_is_told(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="no file of a format that is known in it"):
        detect(zipped(tmp_path / "a.zip", {"a.png": b"x"}))
