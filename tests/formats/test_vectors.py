"""Texts that tell the units apart, marks made wrong on purpose, a large article: every format."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.core.claim import Claim
from reader.defaults import default_tag_set
from reader.formats.format import Format
from reader.formats.losses import Holds
from reader.project import Project
from tests.formats.test_round_trip import BOTH_WAYS, LOSSLESS, returned, written
from tests.formats.test_units import CRLF, RARE, VARIANT, ZWJ
from tests.values import article as build_article
from tests.values import claim as build_claim

REPEATS = "腾讯表态腾讯云不跟进，腾讯反对。"
AMBIGUOUS = "\U0001f680好好好好"
ODD = "\ufeff一\r二\t三\u2028四\x0b五\u2029\x85六\n\n"
TEXTS = {
    "A": ZWJ,
    "B": RARE,
    "C": CRLF,
    "D": REPEATS,
    "E": AMBIGUOUS,
    "F": VARIANT,
    "G": "北京勘察设计协会",
    "I": ODD,
}


def every_stretch(text: str) -> Iterator[tuple[int, int]]:
    for start in range(len(text)):
        for end in (start + 1, start + 2, start + 5, len(text)):
            if end <= len(text):
                yield start, end


@pytest.mark.parametrize("form", LOSSLESS, ids=lambda form: form.key)
@pytest.mark.parametrize("name", TEXTS)
def test_every_stretch_of_a_hard_text_returns(tmp_path: Path, form: Format, name: str) -> None:
    text = TEXTS[name]
    article = build_article(text)
    claims = [
        build_claim(article, text, span, name=f"c-{at}")
        for at, span in enumerate(every_stretch(text))
    ]
    claims.append(build_claim(article, text, (0, 1), (2, len(text)), name="two"))
    path = written(form, tmp_path, (article, text, tuple(claims)))
    assert set(returned(form, path, article)) == set(claims)


@pytest.mark.parametrize("form", BOTH_WAYS, ids=lambda form: form.key)
@pytest.mark.parametrize("text", ["", "\ufeff", "\r", "\u2028"])
def test_hardly_any_text_goes_round(tmp_path: Path, form: Format, text: str) -> None:
    article = build_article(text)
    assert returned(form, written(form, tmp_path, (article, text, ())), article) == ()


def large() -> tuple[str, list[tuple[int, int]]]:
    """100,000 characters, 2,000 stretches, side by side so that every format can hold them."""
    dice = random.Random(3)
    text = "".join(dice.choices("华为发布盘古大模型腾讯反对，。\U0001f680\n", k=100_000))
    return text, [(at * 50, at * 50 + dice.randint(1, 40)) for at in range(2_000)]


@pytest.mark.parametrize("form", BOTH_WAYS, ids=lambda form: form.key)
def test_a_large_article_goes_round(tmp_path: Path, form: Format) -> None:
    text, spans = large()
    article = build_article(text)
    claims = [build_claim(article, text, span, name=f"c-{at}") for at, span in enumerate(spans)]
    back = returned(form, written(form, tmp_path, (article, text, tuple(claims))), article)
    if form.holds["identity"] is Holds.LOST:
        assert [claim.fragments for claim in back] == [claim.fragments for claim in claims]
    else:
        assert set(back) == set(claims)


#: Vector I and H as each format that gives words would have them: offsets and words.
WRONG = [
    (3, 3, ""),
    (5, 2, "称"),
    (90, 99, "没有的话"),
    (0, 7, "《论语・雍也》"),
    (8, 14, "&quot;火&quot;"),
    (12, 14, "騰訊"),
]
NEAR = '《论语、雍也》，"火"，腾讯'


def brat(folder: Path) -> Path:
    (folder / "a.txt").write_bytes(NEAR.encode())
    path = folder / "a.ann"
    lines = [f"T{at}\tX {s} {e}\t{words}" for at, (s, e, words) in enumerate(WRONG)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def label_studio(folder: Path) -> Path:
    path = folder / "a.json"
    result = [
        {
            "id": str(at),
            "type": "labels",
            "value": {"start": s, "end": e, "text": words, "labels": ["X"]},
        }
        for at, (s, e, words) in enumerate(WRONG)
    ]
    task = {"data": {"text": NEAR}, "annotations": [{"result": result}]}
    path.write_text(json.dumps([task]), encoding="utf-8")
    return path


def w3c(folder: Path) -> Path:
    (folder / "a.txt").write_bytes(NEAR.encode())
    path = folder / "a.jsonld"
    items = [
        {
            "type": "Annotation",
            "target": {
                "source": "a.txt",
                "selector": [
                    {"type": "TextPositionSelector", "start": s, "end": e},
                    {"type": "TextQuoteSelector", "exact": words},
                ],
            },
        }
        for s, e, words in WRONG
    ]
    path.write_text(json.dumps({"items": items}), encoding="utf-8")
    return path


def project(tmp_path: Path) -> Project:
    return Project.create(tmp_path / "p.zhubi", annotator="x", tag_set=default_tag_set())


@pytest.mark.parametrize("make", [brat, label_studio, w3c])
def test_what_is_wrong_on_purpose_waits_and_nothing_is_dropped(
    tmp_path: Path, make: object
) -> None:
    assert callable(make)
    with project(tmp_path) as made:
        report = made.import_format(make(tmp_path))
        repairs = made.repairs()
    assert (report.read, report.repairs, report.claims) == (len(WRONG), len(WRONG), 0)
    near = {repair.quotes[0]: repair.choices[0].words for repair in repairs[3:]}
    assert near == {"《论语・雍也》": "《论语、雍也》", "&quot;火&quot;": '"火"', "騰訊": "腾讯"}


@pytest.mark.parametrize("record", [{"label": [[0, 26, "LOC"]]}, {"labels": [[0, 7, "LOC"]]}])
def test_doccanos_own_sample_is_caught_by_its_length(
    tmp_path: Path, record: dict[str, object]
) -> None:
    path = tmp_path / "d.jsonl"
    path.write_text(json.dumps({"text": "Memphis", **record}) + "\n", encoding="utf-8")
    with project(tmp_path) as made:
        report = made.import_format(path)
    fits = "labels" in record
    assert (report.read, report.unverified, report.repairs) == (1, int(fits), int(not fits))


def test_one_id_twice_is_two_claims(tmp_path: Path) -> None:
    region = {"id": "r", "type": "labels"}
    values = [
        {"start": 0, "end": 1, "text": "《", "labels": ["X"]},
        {"start": 1, "end": 3, "text": "论语", "labels": ["X"]},
    ]
    path = tmp_path / "a.json"
    result = [{**region, "value": value} for value in values]
    task = {"data": {"text": NEAR}, "annotations": [{"result": result}]}
    path.write_text(json.dumps([task]), encoding="utf-8")
    with project(tmp_path) as made:
        report = made.import_format(path)
        words = [claim.words for claim in made.claims()]
    assert (report.claims, words) == (2, ["《", "论语"])


@pytest.mark.parametrize("form", LOSSLESS, ids=lambda form: form.key)
def test_claims_that_nest_cross_and_repeat_all_return(tmp_path: Path, form: Format) -> None:
    text = "华为发布盘古。\r\n腾讯反对，阿里观望。"
    article = build_article(text)
    spans = [[(0, 9)], [(2, 4)], [(3, 11)], [(2, 4)], [(0, 2), (9, 13)], [(4, 10), (14, 18)]]
    claims: list[Claim] = [
        build_claim(article, text, *stretches, name=f"c-{at}") for at, stretches in enumerate(spans)
    ]
    path = written(form, tmp_path, (article, text, tuple(claims)))
    assert set(returned(form, path, article)) == set(claims)
