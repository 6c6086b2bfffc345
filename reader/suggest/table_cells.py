"""Reads the bare numbers of a table by the heading of their column, or else of their row."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from reader.core.span import Span
from reader.suggest.figures import Figure

_NUMBER = re.compile(
    r"[ ]*(?:[约~≈][ ]?)?(?P<number>\d[\d,]*(?:\.\d+)?(?:[ ]?[-~][ ]?\d[\d,]*(?:\.\d+)?)?"
    r"[ ]?(?:[KMBTkmb]|[万亿]{1,2})?[ ]?%?)[ ]*"
)
#: The unit in a heading: in brackets, or after a stroke: 价格(元/百万tokens), Input, $/M tokens.
_UNIT = re.compile(
    r"[(（\[【](?P<unit>[^)）\]】]{1,24})[)）\]】]|(?P<sign>(?:US)?[$¥￥€£][ ]?/.{1,20})"
)
_SIGN = re.compile(r"(?:US|HK|NT)?[$¥￥€£]")
#: Headings over marks that do not say so: the subjects of a test.
_SUBJECT = re.compile(
    r"(?:数学|代码|编程|推理|逻辑|语言|知识|文科|理科|中文|英文|常识|创作|写作|问答|对话|安全|多模态|视觉"
    r"|长文本|指令遵循|工具调用|智能体|综合|总体|平均)(?:能力|推理|生成|理解|问答|任务|使用|遵循)*"
)
_MARK = re.compile(r"(?:100|\d{1,2})(?:\.\d+)?")
#: Headings over numbers that only tell rows apart.
_NAMES = re.compile(r"排名|序号|编号|名次|年份|日期|版本|No\.?|#|Rank", re.IGNORECASE)
#: A time of day or of waiting, which its unit tells: 响应时间（ms）.
_TIME = "时间"
#: The bars around a line of one cell.
_EDGES = 2
#: So many rows above a row its heading is looked for.
_MOST_ROWS = 200
_LONGEST_HEADING = 60


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of a table: where each of its cells begins, and its words."""

    cells: tuple[tuple[int, str], ...]


def cell_figures(text: str, read: Callable[[str], list[Figure]]) -> Iterator[Figure]:
    """Figures of the cells of *text* (folded, narrow) that are mere numbers, at their places.

    *read* finds the figures of a short text: the number is read as if it stood in a sentence
    with the words of its column's heading (输入（元/百万tokens） over 4), or with those of its
    row's where the columns are models and the rows what they are compared in.
    """
    for table in _tables(text):
        head, *rows = table
        for row in rows:
            named = next((words.strip() for _, words in row.cells if words.strip()), "")
            for (_, heading), (at, words) in zip(head.cells, row.cells, strict=True):
                found = _NUMBER.fullmatch(words)
                number = "" if found is None else found["number"].rstrip()
                if found is None or not number:
                    continue
                figure = _read(heading.strip(), number, read) or _read(named, number, read)
                if figure is not None:
                    start = at + found.start("number")
                    yield replace(figure, start=start, end=start + len(number))


def with_headings(text: str, windows: Iterable[Span]) -> tuple[Span, ...]:
    """Ordered *windows* of whole lines, those in a table with the rows above up to its headings."""
    found: list[Span] = []
    for window in windows:
        start, end = _opening(text, window), window.end
        if found and start <= found[-1].end:
            start = found.pop().start
        found.append(Span(start, end))
    return tuple(found)


def _opening(text: str, window: Span) -> int:
    start = window.start
    first = window.cut(text).partition("\n")[0]
    for _ in range(_MOST_ROWS if is_row(first) else 0):
        above = text.rfind("\n", 0, max(0, start - 1)) + 1
        if start == 0 or not is_row(text[above : start - 1]):
            break
        start = above
    return start


def _read(heading: str, number: str, read: Callable[[str], list[Figure]]) -> Figure | None:
    if not heading or len(heading) > _LONGEST_HEADING or _NAMES.search(heading):
        return None
    unit = _UNIT.search(heading)
    if unit is None and _TIME in heading:
        return None
    name = heading if unit is None else heading[: unit.start()].strip()
    if unit is None and _SUBJECT.fullmatch(name) and _MARK.fullmatch(number):
        name += "得分"
    words = "" if unit is None else (unit["unit"] or unit["sign"]).strip()
    sign = _SIGN.match(words)
    before = "" if sign is None else sign[0]
    after = words[len(before) :]
    if after.startswith("%") and number.endswith("%"):
        after = ""
    said = f"{name} {before}{number}{after}"
    start = len(name) + 1 + len(before)
    for figure in read(said):
        if figure.start <= start and figure.end >= start + len(number):
            return figure
    return None


def _tables(text: str) -> Iterator[list[_Row]]:
    """Runs of lines with as many tabs each, the first being the headings."""
    rows: list[_Row] = []
    at = 0
    for line in text.split("\n"):
        cells = tuple(_cells(line, at))
        if rows and len(cells) != len(rows[0].cells):
            if len(rows) > 1:
                yield rows
            rows = []
        if len(cells) > 1:
            rows.append(_Row(cells))
        at += len(line) + 1
    if len(rows) > 1:
        yield rows


def is_row(line: str) -> bool:
    """Whether a line has cells: parted by tabs, or in bars as Markdown writes them."""
    return "\t" in line or (line.startswith("|") and line.count("|") > _EDGES)


def _cells(line: str, at: int) -> Iterator[tuple[int, str]]:
    if not is_row(line):
        return
    for words in line.split("\t" if "\t" in line else "|"):
        yield at, words
        at += len(words) + 1
