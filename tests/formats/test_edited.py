"""What was edited in the other tool wins over the claim that rode along."""

from pathlib import Path

from reader.core.claim import Claim, VendorStance
from reader.core.span import quote
from reader.formats.assemble import Assembled, assemble
from reader.formats.brat import read, write
from reader.formats.locate import locate
from reader.formats.take_apart import document_of
from tests.values import article as build_article
from tests.values import claim as build_claim

TEXT = "华为称盘古参数达2300亿，腾讯不认可。"
ARTICLE = build_article(TEXT)


def claim(stance: str | None = "sceptical") -> Claim:
    vendors = (
        VendorStance("tencent", stance, (quote(TEXT, 14, 16),)),
        VendorStance("class:all", "custom"),
    )
    return build_claim(ARTICLE, TEXT, (0, 13), vendors=vendors, note="记")


def edited(folder: Path, made: Claim, old: str, new: str) -> Assembled:
    for name, content in write([document_of(ARTICLE, TEXT, [made])]).items():
        (folder / name).write_bytes(content.replace(old.encode(), new.encode()))
    (location,) = locate(list(read(folder)))
    return assemble(location, article=ARTICLE.id, annotator="x")


def test_a_stance_that_was_changed_there_is_taken(tmp_path: Path) -> None:
    found = edited(tmp_path, claim(), "\tsceptical Arg1", "\tsupportive Arg1")
    (back,) = found.claims
    assert [(v.vendor, v.stance) for v in back.vendors] == [
        ("tencent", "supportive"),
        ("class:all", "custom"),
    ]
    assert (back.note, back.id) == ("记", "c-1")
    assert any("edited" in note for note in found.notes)


def test_spans_that_were_changed_there_are_taken_and_own_stances_stay(tmp_path: Path) -> None:
    found = edited(
        tmp_path, claim("custom"), "Claim 0 13\t华为称盘古参数达2300亿", "Claim 0 3\t华为称"
    )
    (back,) = found.claims
    assert (back.words, back.vendors[0].stance) == ("华为称", "custom")


def test_a_vendor_that_was_taken_off_there_is_gone(tmp_path: Path) -> None:
    found = edited(tmp_path, claim(None), "R1\tunset Arg1:T1 Arg2:T2\n", "")
    assert [vendor.vendor for vendor in found.claims[0].vendors] == ["class:all"]
