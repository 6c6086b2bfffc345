"""Editing the tag set and the vendors: one change each, undone at once, files come back alike."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.claim import Claim, VendorStance
from reader.core.claim_encoder import claim_text
from reader.core.errors import ConflictError, NotFoundError, RecordError
from reader.core.span import Span
from reader.core.tag_edits import label, with_value
from reader.core.tagset import Value, Vendor
from reader.defaults import default_vendors
from reader.project import Project
from reader.project.tag_files import (
    read_tag_set,
    read_vendors,
    tag_set_text,
    vendors_text,
)

RUMOUR = Value(key="rumour", label=label("Rumour", "传闻", "傳聞"))
HAN = Vendor(id="han", en="Han", hans="汉", hant="漢", aliases=("漢語",))


def test_tags_and_vendors_change_together_and_come_back_together(project: Project) -> None:
    before = project.tag_set(), project.vendors()
    project.edit_tags(with_value(project.tag_set(), "kind", RUMOUR), [HAN])
    assert project.tag_set().field("kind").value("rumour") == RUMOUR
    assert project.vendor("han").aliases == ("汉语",)
    project.undo()
    assert (project.tag_set(), project.vendors()) == before


def test_no_edit_is_no_change(project: Project) -> None:
    entries = len(project.history())
    assert project.edit_tags(project.tag_set(), project.vendors()) is None
    assert len(project.history()) == entries


def named(project: Project, *vendors: VendorStance) -> str:
    claim = project.mark("one", [Span(0, 5)])
    project.edit_claims([replace(claim, vendors=vendors)], reason="vendor")
    return claim.id


def test_a_merged_vendor_is_retired_and_its_claims_follow(project: Project) -> None:
    project.edit_tags(vendors=[HAN])
    claim = named(project, VendorStance("han", "neutral"))
    project.merge_vendors("han", "huawei")
    assert project.claim(claim).vendors == (VendorStance("huawei", "neutral"),)
    assert (project.vendor("han").retired, project.vendor("han").aliases) == (True, ())
    assert "汉语" in project.vendor("huawei").aliases
    project.undo()
    assert project.claim(claim).vendors == (VendorStance("han", "neutral"),)


@pytest.mark.parametrize("one,other,error", [
    ("huawei", "huawei", ConflictError), ("nobody", "huawei", NotFoundError),
])  # fmt: skip
def test_no_vendor_is_merged_with_itself_or_nobody(
    project: Project, one: str, other: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        project.merge_vendors(one, other)


def test_a_claim_with_two_stances_stops_the_merge(project: Project) -> None:
    named(project, VendorStance("baidu", "neutral"), VendorStance("huawei", "mixed"))
    entries = len(project.history())
    with pytest.raises(ConflictError):
        project.merge_vendors("baidu", "huawei")
    assert len(project.history()) == entries


@pytest.mark.parametrize("name", ["v.csv", "v.json", "v.CSV"])
def test_vendors_come_back_as_they_were_written(tmp_path: Path, name: str) -> None:
    odd = replace(HAN, en='=1+1, "x"\n', aliases=("-a", "b c"), retired=True)
    vendors = (*default_vendors(), odd)
    path = tmp_path / name
    path.write_bytes(vendors_text(vendors, path.suffix))
    assert read_vendors(path) == vendors


def test_a_tag_set_comes_back_as_it_was_written(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "t.json"
    path.write_bytes(tag_set_text(project.tag_set()))
    assert read_tag_set(path, project.tag_set()) == project.tag_set()


def test_an_exports_tag_set_is_read_as_well(project: Project, tmp_path: Path) -> None:
    project.edit_tags(with_value(project.tag_set(), "kind", RUMOUR))
    project.export(tmp_path / "out")
    own = project.tag_set()
    project.undo()
    taken = read_tag_set(tmp_path / "out" / "tagset.json", project.tag_set())
    assert taken.fields == own.fields


TABLE = "id,en,aliases,retired\r\nhan,汉,甲|乙,TRUE\r\n"


@pytest.mark.parametrize(
    "data",
    [
        TABLE.encode(),
        TABLE.replace(",", ";").encode("utf-8-sig"),
        ("sep=;\r\n" + TABLE.replace(",", ";")).encode(),
        TABLE.replace(",", "\t").encode("utf-16"),
        TABLE.replace("\r\n", ",,\r\n").encode(),
        TABLE.replace("id,en", "ID, En").encode(),
        TABLE.replace("\r\n", "\r").encode(),
    ],
)
def test_tables_are_read_as_spreadsheets_write_them(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "v.csv"
    path.write_bytes(data)
    (vendor,) = read_vendors(path)
    assert (vendor.en, vendor.aliases, vendor.retired) == ("汉", ("甲", "乙"), True)


def test_what_a_table_has_no_column_for_stays(tmp_path: Path) -> None:
    path = tmp_path / "v.csv"
    path.write_text("id,en\nhan,Chinese\n", encoding="utf-8")
    own = replace(HAN, retired=True)
    assert read_vendors(path, (own,)) == (replace(own, en="Chinese"),)


@pytest.mark.parametrize(
    "text,words",
    [
        ("id,en,id\na,b,c\n", "id is there twice"),
        ("id,hans\n", "no column en"),
        ('id,en\na,"b', "line"),
        ("id,en,retired\na,b,perhaps\n", "line 2: retired"),
        ("id,en\na,b,c\n", "line 2: more cells"),
    ],
)
def test_a_bad_table_is_told_with_its_line(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "v.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RecordError, match=f"v.csv.*{words}"):
        read_vendors(path)


@pytest.mark.parametrize(
    "data,words",
    [
        (b"[", "not JSON"),
        (b"[]", "not an object"),
        (b"\x80", "not UTF-8.*save it as"),
        (b"\xff\xfe\0", "not UTF-8"),
        (b'{"a": {"b": 1, "b": 2}}', "'b' twice"),
        (b"[" * 100_000, "not JSON"),
        (b'{"tag_set": {}}', "tag_set"),
        (b"{}", "tag_set"),
    ],
)
def test_a_bad_file_is_told(project: Project, tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "t.json"
    path.write_bytes(data)
    with pytest.raises(RecordError, match=f"t.json.*{words}"):
        read_tag_set(path, project.tag_set())


@pytest.mark.parametrize("alias", ["A|B", "\\", "a\\|b", "\\\\", "AC\\DC", "尾\\"])
def test_a_bar_in_a_name_survives_the_table(tmp_path: Path, alias: str) -> None:
    own = replace(HAN, aliases=("甲", alias, "乙"))
    path = tmp_path / "v.csv"
    path.write_bytes(vendors_text((own,), ".csv"))
    assert read_vendors(path) == (own,)


@pytest.mark.parametrize("change", [
    lambda claim: replace(claim, vendors=(VendorStance("han"),)),
    lambda claim: replace(claim, stance=replace(claim.stance, target="han")),
    lambda claim: replace(claim, speaker=replace(claim.speaker, vendor="han")),
])  # fmt: skip
def test_a_merged_vendor_is_replaced_wherever_a_claim_names_it(
    project: Project, change: Callable[[Claim], Claim]
) -> None:
    project.edit_tags(vendors=[HAN])
    claim = project.mark("one", [Span(0, 2)])
    project.edit_claims([change(claim)], reason="test")
    project.merge_vendors("han", "huawei")
    assert "han" not in claim_text(project.claim(claim.id)).split('"')
