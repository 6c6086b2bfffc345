"""Which numbers without a unit are the points of a test, told by the words before them."""

import re

#: 总分58.3, 得分从82.1提升到91.3: the points stand right after the word for them.
_SCORED = re.compile(
    r"(?:得分|评分|总分|均分|平均分|跑分|分数|分值|成绩)"
    r"(?:[为是由从]|达到?了?|高达|仅[为有]?|只有|约为"
    r"|[由从][^，,。；;\n]{0,6}\d\d(?:\.\d+)?分?(?:[提上回]?升|提高|增|涨|下?降|跌)[至到]了?)?"
    r"[ ]?$"
)
#: 在BFCL评测中创下66.4的新高: so far before the number a test is named.
_REACHED = re.compile(
    r"(?:评测|测评|测试|基准|榜)[^。；;\n]{0,24}(?:创下|斩获|拿下|拿到|取得|录得|[跑考]出)了?[ ]?$"
)
#: 总分方面,闭源58.3、开源56.1: whose points they are stands between.
_WHOSE = re.compile(
    r"(?:得分|评分|总分|均分|平均分|跑分|分数|测评|评测)[^。；;\n]{0,24}"
    r"(?:闭源|开源|国产|国内|海外|国外|前者|后者|平均|最高|最低)(?:模型)?"
    r"(?:[为是]|仅[为有]?|只有)?[ ]?$"
)
#: Qwen3拿到了58.3: so exact a number that is no score would have a unit.
_GAINED = re.compile(r"(?:拿到|拿下|斩获|考出|跑出|测得|得到)了?[ ]?$")
_MARK = re.compile(r"(?:100|\d{2})(?:\.\d+)?(?=的(?:新高|成绩|高分|好成绩|得分)|[，,。；;、）)]|$)")
_EXACT_MARK = re.compile(r"\d{2}\.\d{1,2}(?=的(?:新高|成绩|高分|好成绩|得分)|[，,。；;、）)]|$)")
_BACK = 40


def is_score(text: str, start: int) -> bool:
    """Whether the number at *start* of a folded, narrow text is a mark reached in some test."""
    before = text[max(0, start - _BACK) : start]
    if _SCORED.search(before):
        return True
    if _MARK.match(text, start) is not None and _REACHED.search(before):
        return True
    whose = _WHOSE.search(before) or _GAINED.search(before)
    return _EXACT_MARK.match(text, start) is not None and whose is not None
