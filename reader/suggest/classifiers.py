"""Whether a classifier or a measure after a numeral counts something, or only seems to."""

import re

from reader.suggest.figures import POINTED, Figure, has_bound_after, has_comparator
from reader.suggest.numerals import Amount
from reader.suggest.units import Unit

#: 前十个 are the first ten, 以前十个人 are ten people.
_FOREMOST = re.compile(r"(?<![以之此目当先年月日提空])前$")
_SMALLNESS = re.compile(
    r"才(?![是能会有可])|(?<!不)仅(?!仅?[是能会要限])|唯一|堪堪|区区|至少|(?<!不)只(?!要|是|能|会|不)"
)
#: What a counted number begins with: 三百页, but 千篇, 百种 and 一百个 are ways of saying many.
_TENS = "二两三四五六七八九"
_CLAUSE = re.compile(r"[，,。;；、]")
#: 两位数 tells how long a number is, 4090单卡 is one card of a name, and who climbed 三位 did so
#: in a ranking.
_PLACES = re.compile(r"位[数元]|单[卡机价]")
_CLIMBED = re.compile(r"(?:[升跌降进退]|前移|后移|提前)[至到了]?$")
#: The press of Taiwan writes 是1家公司 for 是一家公司.
_MERE_ONE = re.compile(r"[是的]$")
_LONGER_WORD = re.compile(
    r"分[钱之别析享布支类为开明割批子手期层]|度[过假]|字[节段母体典头]|米[粉饭]|股[权东份票价]|行业|斤斤|寸土|题[材库型海图]|刀[片具法口叉客锋切流枪工]|升[级至到值幅温学华降高任]"
)


def runs_on(text: str, end: int) -> bool:
    """Whether a short unit is the beginning of another word: 5分钱, 3人工 …"""
    return _LONGER_WORD.match(text, end - 1) is not None


def is_measure(match: re.Match[str], unit: Unit, amount: Amount) -> bool:
    """Short measure words (度, 分, 字, 米 …) are trusted only after digits or large numbers."""
    if match["letter"] or (match["vague"] and not match["vague_scale"]):
        return False
    if match["han"] == "一":
        return False
    if unit.key in ("parameter", "token"):
        return True
    if unit.key == "card" and match["han"] in ("千", "万", "十万"):
        return True
    if match["han"] and unit.end - match.end() == 1:
        return len(match["han"]) > 1 and amount.size >= 10 and match["han"][0] not in "百千万亿"
    return True


def is_count(text: str, match: re.Match[str], figure: Figure, sort: str) -> bool:
    """Whether classifier and number count things, and not merely introduce a noun."""
    before = text[max(0, match.start() - 8) : match.start()]
    known = figure.unit is not None
    placed = text[figure.end - 1] == "位" and _CLIMBED.search(before) is not None
    if _FOREMOST.search(before) or _PLACES.match(text, figure.end - 1) or placed:
        return False
    if has_comparator(text, match.start()) or has_bound_after(text, figure.end):
        return known or sort != "weak_classifiers" or figure.amount.size >= 10
    if match["letter"] or match["vague"] or match["up"]:
        scaled = match["vague_scale"] or match["up"]
        pointed = POINTED.search(before) is not None
        return (known or bool(scaled)) and not pointed and not _is_digital(text, match)
    if match["half"]:
        return False
    lone = match["han"] is not None and len(match["han"]) == 1 and not match["han_more"]
    if lone and match["han"] in "二百千万亿":
        return False
    if figure.amount.value == 1 and (not match["arabic"] or _MERE_ONE.search(before)):
        near = _CLAUSE.split(text[max(0, match.start() - 6) : match.start()])[-1]
        return known and _SMALLNESS.search(near) is not None
    if figure.amount.size < 10 and POINTED.search(before):
        return False
    if sort == "weak_classifiers":
        return known or _is_exact(text, match, figure.amount)
    return True


def _is_exact(text: str, match: re.Match[str], amount: Amount) -> bool:
    """Whether a number before 次, 页 or the like counts although nobody says what."""
    if amount.size < 10:
        near = _CLAUSE.split(text[max(0, match.start() - 6) : match.start()])[-1]
        return match["arabic"] is not None and _SMALLNESS.search(near) is not None
    spoken = match["han"] is not None and match["han"][0] in _TENS and amount.size >= 20
    return match["arabic"] is not None or match["han_more"] is not None or spoken


def _is_digital(text: str, match: re.Match[str]) -> bool:
    """数位, 数字 and 数码 are words, not vague numbers."""
    return match["vague"] == "数" and text[match.end() : match.end() + 1] in "位字码组项据"
