"""Time expressions are found; numbers that only look like them are not."""

import pytest

from reader.core.span import Span
from reader.suggest.reading import Reading
from reader.suggest.times import find_times


def _found(text: str) -> list[str]:
    return [time.text for time in find_times(Reading(text, text))]


@pytest.mark.parametrize(
    "text,time",
    [
        ("4 月阿里云宣布", "4 月"),
        ("2024年7月发布", "2024年7月"),
        ("截至2023年6月", "截至2023年6月"),
        ("于5月10日公布", "5月10日"),
        ("早在去年便有意", "早在去年"),
        ("红杉于去年末的调查", "去年末"),
        ("今年上半年营收", "今年上半年"),
        ("在年中前后扩大", "年中前后"),
        ("过去一年多的时间内", "过去一年多的时间内"),
        ("未来三年内", "未来三年内"),
        ("近日正式公布", "近日"),
        ("届时,服务开始", "届时"),
        ("前阵子,他离职", "前阵子"),
        ("早在两三年前就感受到", "早在两三年前"),
        ("20世纪90年代", "20世纪90年代"),
        ("23年底发布", "23年底"),
    ],
)
def test_a_time_is_found(text: str, time: str) -> None:
    assert _found(text) == [time]


@pytest.mark.parametrize(
    "text",
    ["花了足足10年时间", "三个月试用期", "目前没有", "GPT-4和4090", "数月的尝试", "百年企业"],
)
def test_a_length_or_a_name_is_no_time(text: str) -> None:
    assert _found(text) == []


def test_only_times_inside_the_spans_are_found() -> None:
    text = "近日发布,去年融资"
    assert [time.text for time in find_times(Reading(text, text), [Span(0, 4)])] == ["近日"]
