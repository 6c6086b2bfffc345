"""Speakers are proposed from frames, quotations and what went before; the author needs none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.defaults import default_vendors
from reader.suggest.aliases import default_alias_rules
from reader.suggest.reading import Reading
from reader.suggest.speakers import SpeakerProposal, propose_speakers
from reader.suggest.speech import find_speech
from reader.suggest.vendors import VendorMatcher

_MATCHER = VendorMatcher(default_vendors(), default_alias_rules())


def _proposed(text: str, claim: str) -> tuple[SpeakerProposal, ...]:
    start = text.index(claim)
    mentions = _MATCHER.find(text)
    speech = find_speech(text, mentions)
    return propose_speakers(
        Reading(text, text), [Span(start, start + len(claim))], speech, mentions
    )


@pytest.mark.parametrize(
    "text,claim,kind,name",
    [
        ("公司CEO李大明表示,数据非常缺乏。", "数据非常缺乏", "person", "李大明"),
        ("李大明也对记者说:“数据非常缺乏。”", "数据非常缺乏", "person", "李大明"),
        ("“数据非常缺乏。”某机构副总裁李大明向媒体分析。", "数据非常缺乏", "person", "李大明"),
        ("在李大明看来,数据非常缺乏。", "数据非常缺乏", "person", "李大明"),
        ("“数据非常缺乏。”\n李大明无奈表示,公司很难。", "数据非常缺乏", "person", "李大明"),
        ("一位创业者看来,数据非常缺乏。", "数据非常缺乏", "anonymous", "一位创业者"),
        ("据了解,数据非常缺乏。", "数据非常缺乏", "anonymous", "据了解"),
        ("据某某机构的调查显示,数据缺乏。", "数据缺乏", "source", "某某机构"),
        ("百度曾宣称数据非常缺乏。", "百度曾宣称数据非常缺乏", "vendor", "百度"),
        ("方案商则认为方案已是成本价。", "方案商则认为方案已是成本价", "class", "方案商"),
        ("山姆·奥特曼表示,数据缺乏。", "数据缺乏", "person", "山姆·奥特曼"),
        ("首席执行官 Sam Altman 表示,数据缺乏。", "数据缺乏", "person", "Sam Altman"),
    ],
    ids=[
        "title_and_frame",
        "adverbs",
        "after_the_quotation",
        "view",
        "after_a_line_end",
        "anonymous",
        "hearsay",
        "survey",
        "vendor_itself",
        "class_itself",
        "foreign_name",
        "latin_name",
    ],
)
def test_a_speaker_is_proposed(text: str, claim: str, kind: str, name: str) -> None:
    (found,) = _proposed(text, claim)
    assert (found.speaker.type, found.speaker.name, found.sure) == (kind, name, True)


def test_the_speakers_company_is_told() -> None:
    (found,) = _proposed("腾讯云副总裁李大明表示,数据非常缺乏。", "数据非常缺乏")
    assert found.speaker.vendor == "tencent"


def test_the_name_is_quoted_from_the_source() -> None:
    folded, source = "贺东东表示,很难取得数据。", "賀東東表示,很難取得數據。"
    (found,) = propose_speakers(Reading(source, folded), [Span(6, 12)], find_speech(folded))
    assert found.speaker.name == "賀東東"


def test_a_speaker_carried_over_is_only_a_guess() -> None:
    (found,) = _proposed("李大明表示,数据缺乏。在此基础上才能谈应用。", "在此基础上才能谈应用")
    assert (found.speaker.name, found.sure) == ("李大明", False)


def test_the_authors_connective_ends_a_speech() -> None:
    assert _proposed("李大明表示,数据缺乏。然而市场并不认可。", "市场并不认可") == ()


def test_nobody_is_proposed_where_nobody_speaks() -> None:
    assert _proposed("大模型正在改变行业。", "大模型正在改变行业") == ()


_PIECES = st.sampled_from(
    [
        "李浩",
        "表示",
        "认为",
        ",",
        "。",
        "“",
        "”",
        '"',
        "百度",
        "也",
        "\n",
        "据了解",
        "大模型很难",
        "CEO ",
    ]
)


@given(st.lists(_PIECES, min_size=1, max_size=14).map("".join), st.data())
def test_whatever_is_proposed_fits_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    mentions = _MATCHER.find(text)
    speech = find_speech(text, mentions)
    for found in propose_speakers(Reading(text, text), [span], speech, mentions):
        assert found.speaker.mention is not None
        assert found.speaker.mention.fits(text)


def test_who_speaks_far_into_a_claim_is_not_its_speaker() -> None:
    claim = "这一整段很长的开头的话里百度曾宣称数据缺乏"
    assert _proposed(f"{claim}。", claim) == ()


def test_a_quotation_that_ended_before_belongs_to_nobody_after_the_next() -> None:
    text = "“数据非常缺乏”和“别的话。”某机构副总裁李大明向媒体分析。"
    assert [one for one in _proposed(text, "数据非常缺乏") if one.sure] == []


@pytest.mark.parametrize("between, carried", [("。", 1), ("。\n", 1), ("。\n\n", 0)])
def test_a_speaker_is_carried_over_one_line_end(between: str, carried: int) -> None:
    text = f"李大明表示,公司很难{between}数据非常缺乏。"
    assert [one.sure for one in _proposed(text, "数据非常缺乏")] == [False] * carried
