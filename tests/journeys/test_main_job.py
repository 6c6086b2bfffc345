"""The main job through the real window: read, mark in every script, undo, reopen, export."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from reader.core.claim import Claim
from reader.core.span import Span
from reader.script import Mode, config_for, detect
from tests.windows import Hand

pytestmark = [
    pytest.mark.journey,
    # The offscreen platform says these of every list that unfolds.
]

LINES = (
    "云岭科技的里程碑",
    "云岭科技今年发布了新的大模型，已有超过300家客户签约，每家每年投入约20万元。",
    "有业内人士认为，百度的方案被看好，阿里巴巴的方案却让人担心。",
    "腾讯也在跟进。它的软件价格不到同行的一半，这让开发者感到意外。",
)
TEXT = "\n".join(LINES)
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def begin(hand: Hand, folder: Path) -> None:
    """A new project with the article, by keys."""
    (folder / "article.txt").write_text(TEXT, encoding="utf-8")
    hand.answers.place = folder / "story.zhubi"
    hand.press("Ctrl+N")
    hand.answers.paths = (folder / "article.txt",)
    hand.press("Ctrl+I")
    assert hand.window.session.desk.article is not None


def make_five_claims(hand: Hand) -> None:
    """Five claims in five scripts; see the names of the steps."""
    two_metrics_in_simplified(hand)
    opposite_stances_in_traditional(hand)
    overlapping_in_taiwan(hand)
    vendor_outside_in_taiwan_phrases(hand)
    plain_as_written(hand)


def two_metrics_in_simplified(hand: Hand) -> None:
    hand.show(Mode.SIMPLIFIED)
    hand.drag(at("已有超过300家客户签约，每家每年投入约20万元"))
    hand.press("Return", "1", "M", "M")


def opposite_stances_in_traditional(hand: Hand) -> None:
    hand.press("Esc")
    hand.show(Mode.TRADITIONAL)
    hand.drag(at("百度的方案被看好，阿里巴巴的方案却让人担心"))
    hand.press("Return", "4", "V", "V")
    rows = hand.window.form.vendors.rows
    hand.click(rows["baidu"].stances.button_of("supportive"))
    hand.click(rows["alibaba"].stances.button_of("sceptical"))


def overlapping_in_taiwan(hand: Hand) -> None:
    hand.press("Esc")
    hand.show(Mode.TAIWAN)
    hand.drag(at("阿里巴巴的方案却让人担心"))
    hand.press("Return", "2", "V", "N")
    hand.type("nested")
    hand.press("Esc")


def vendor_outside_in_taiwan_phrases(hand: Hand) -> None:
    hand.show(Mode.TAIWAN_PHRASES)
    hand.drag(at("它的软件价格不到同行的一半"))
    hand.press("Return", "3")
    form = hand.window.form
    form.vendor_field.setFocus()
    hand.type("tencent")
    hand.press("Return", "Esc")
    hand.drag(at("腾讯"))
    hand.press("Shift+V")


def plain_as_written(hand: Hand) -> None:
    hand.press("Esc")
    hand.show(Mode.SOURCE)
    hand.drag(at("云岭科技今年发布了新的大模型"))
    hand.press("Return", "3", "D")


def told(claims: tuple[Claim, ...]) -> list[dict[str, Any]]:
    """What the claims say, without what differs from run to run."""
    return [
        {
            "words": claim.words,
            "stance": claim.stance.polarity,
            "vendors": [
                (entry.vendor, entry.stance, [quote.text for quote in entry.mentions])
                for entry in claim.vendors
            ],
            "metrics": [metric.quote.text for metric in claim.metrics],
            "note": claim.note,
            "annotator": claim.annotator,
        }
        for claim in claims
    ]


EXPECTED = [
    {
        "words": "云岭科技今年发布了新的大模型",
        "stance": "neutral",
        "vendors": [],
        "metrics": [],
        "note": "",
        "annotator": "Mei",
    },
    {
        "words": "已有超过300家客户签约，每家每年投入约20万元",
        "stance": "supportive",
        "vendors": [],
        "metrics": ["超过300家", "约20万元"],
        "note": "",
        "annotator": "Mei",
    },
    {
        "words": "百度的方案被看好，阿里巴巴的方案却让人担心",
        "stance": "mixed",
        "vendors": [("baidu", "supportive", ["百度"]), ("alibaba", "sceptical", ["阿里巴巴"])],
        "metrics": [],
        "note": "",
        "annotator": "Mei",
    },
    {
        "words": "阿里巴巴的方案却让人担心",
        "stance": "sceptical",
        "vendors": [("alibaba", None, ["阿里巴巴"])],
        "metrics": [],
        "note": "nested",
        "annotator": "Mei",
    },
    {
        "words": "它的软件价格不到同行的一半",
        "stance": "neutral",
        "vendors": [("tencent", None, ["腾讯"])],
        "metrics": [],
        "note": "",
        "annotator": "Mei",
    },
]


def test_all_six_scripts_show_what_the_converter_says(hand: Hand, tmp_path: Path) -> None:
    begin(hand, tmp_path)
    script = detect(TEXT).script
    seen = []
    for _press in Mode:
        mode = hand.window.session.scripts.mode
        seen.append(mode)
        converter = hand.window.session.scripts.converter()
        wanted = [converter.convert(line, config_for(mode, script)) for line in LINES]
        assert [hand.shown(number) for number in range(len(LINES))] == wanted
        hand.press("S")
    assert sorted(seen) == sorted(Mode)
    assert hand.window.session.scripts.mode is seen[0]


def test_five_claims_in_five_scripts_are_the_ones_that_were_meant(
    hand: Hand, tmp_path: Path
) -> None:
    begin(hand, tmp_path)
    make_five_claims(hand)
    assert told(hand.claims()) == EXPECTED


def test_undo_all_and_redo_all_bring_every_claim_back(hand: Hand, tmp_path: Path) -> None:
    begin(hand, tmp_path)
    make_five_claims(hand)
    made = hand.claims()
    while hand.claims():
        hand.press("Ctrl+Z")
    while hand.window.commands["edit.redo"].isEnabled():
        hand.press("Ctrl+Shift+Z")
    assert hand.claims() == made


def test_closed_and_opened_again_it_exports_every_claim_exactly(hand: Hand, tmp_path: Path) -> None:
    begin(hand, tmp_path)
    make_five_claims(hand)
    made = hand.claims()
    hand.press("Ctrl+W")
    hand.answers.place = tmp_path / "story.zhubi"
    hand.press("Ctrl+O")
    assert hand.claims() == made
    hand.answers.place = tmp_path / "dataset"
    hand.answers.place.mkdir()
    hand.export()
    for name in ("claims.jsonl", "documents.jsonl"):
        written = (tmp_path / "dataset" / name).read_text(encoding="utf-8")
        wanted = (Path(__file__).parent / f"main_job.{name}").read_text(encoding="utf-8")
        assert plain(written) == plain(wanted)


def plain(text: str) -> list[Any]:
    """The records with ids numbered; documents without the vendor list they all start with."""
    found = [json.loads(line) for line in numbered(text).splitlines()]
    for record in found:
        if record["schema"].startswith("documents"):
            del record["vendors"]
    return found


def numbered(text: str) -> str:
    """The text with each random id replaced by its number in order of appearance."""
    seen: dict[str, str] = {}
    return UUID.sub(lambda found: seen.setdefault(found.group(), f"id-{len(seen) + 1}"), text)
