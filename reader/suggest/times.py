"""Finds time expressions: dates, years, and words such as 去年末, 近日, 过去一年多."""

import re
from collections.abc import Iterator, Sequence

from reader.core.span import Quote, Span
from reader.suggest import numerals
from reader.suggest.boundaries import stretches_around
from reader.suggest.reading import Reading, within

_NUMBER = r"(?:\d{1,3}|[一二两三四五六七八九十]{1,3}|数|几)"
_LENGTH = (
    rf"{_NUMBER}[ ]?[多余来]?[ ]?"
    r"(?:年|个?多?个?月|个?季度|个?星期|周(?!期)|天|日|个?小时|分钟)多?(?:的?时间)?"
)
_MONTH = r"(?:\d{1,2}|十[一二]?|[一二三四五六七八九])[ ]?月(?:份|[初中末底])?"
_DAY = r"(?:\d{1,2}[ ]?[日号]|[上中下]旬)"
_CLOCK = r"(?:[上下]午|晚间?|凌晨|早间?)?\d{1,2}(?:[点时](?:\d{1,2}分|半)?|:\d{2})"
_YEAR = (
    r"(?:(?:19|20)\d{2}|二[〇零][〇零一二三][〇零一二三四五六七八九]"
    r"|(?<!\d)[0-3]\d(?=[ ]?年(?:[初中末底]|[上下]半年|\d{1,2}月)))[ ]?年"
)
_PART = (
    r"(?:[初中末底](?!期|级)|年[初中末底]|[上下]半年|[一二三四1-4]季度|Q[1-4]|第[一二三四]季度"
    r"|[春夏秋冬][天季]?)"
)
_ROUND = r"(?:前后|左右|以来|之后|之前|以后|以前|起|开始|期间|至今)"

_FORMS = (
    (
        rf"(?:早在|截至|截止|自从?|直到|到|从)?[ ]?(?:{_YEAR}|今年|去年|明年|前年|后年)[ ]?"
        rf"(?:{_MONTH}[ ]?(?:{_DAY})?|{_PART})?{_ROUND}?"
    ),
    rf"(?:截至|早在|自)?(?<![\d个]){_MONTH}[ ]?(?:{_DAY})?(?:{_CLOCK})?{_ROUND}?",
    rf"(?<!\d){_DAY}(?:{_CLOCK})?",
    rf"(?<![去今明前后当同百千几数多两半\d])年[初中末底]{_ROUND}?",
    rf"(?:在)?(?:过去|未来|近|最近|今后|此后)的?[ ]?{_LENGTH}(?:以来|[来内里间]|之[内间])?",
    rf"(?:早在)?{_LENGTH}(?:之前|以前|前(?!后))",
    r"(?:本|上|下|这)(?:个?月|周|季度|个?世纪)(?:[初中末底])?",
    r"20世纪\d0年代|\d0年代|(?<!\d)\d{1,2}世纪(?:\d0年代)?",
    r"近日|近期|日前|今日|昨日|明日|当日|当晚|昨晚|今晚|前不久|不久前|前阵子|前些年|早前|早些时候",
    r"届时|次年|翌年|同期(?!相)|年内(?!容)|近年来?|近些年|近几年来?|最近(?=[，,一])",
)
_TIME = re.compile("|".join(_FORMS))


def find_times(reading: Reading, spans: Sequence[Span] | None = None) -> tuple[Quote, ...]:
    """Time expressions of the whole text, or those inside *spans*, in order, not overlapping."""
    whole = reading.whole()
    windows = [] if whole is None else [whole]
    return tuple(
        reading.quote(span)
        for window in (windows if spans is None else stretches_around(reading.folded, spans))
        for span in _in_window(reading.folded, window)
        if spans is None or within(span, spans)
    )


def _in_window(folded: str, window: Span) -> Iterator[Span]:
    text = numerals.narrow(window.cut(folded))
    for match in _TIME.finditer(text):
        span = _trimmed(text, match)
        if span is not None:
            yield Span(span.start + window.start, span.end + window.start)


def _trimmed(text: str, match: re.Match[str]) -> Span | None:
    """The match without spaces around; ``None`` when it runs on as another word or a number."""
    start, end = match.span()
    while start < end and text[start] == " ":
        start += 1
    while start < end and text[end - 1] == " ":
        end -= 1
    before = text[start - 1 : start]
    glued = text[start].isdigit() and (before.isascii() and (before.isalnum() or before in "-./"))
    return None if start >= end or (glued and before) else Span(start, end)
