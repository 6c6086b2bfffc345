"""A version belongs to the product that it stands after, a number of something else does not."""

import pytest

from reader.suggest.product_versions import version_end


@pytest.mark.parametrize(
    "alias,rest",
    [
        ("GPT", "-4o"),
        ("GPT", "-4.1-mini"),
        ("Claude", " 3.5 Sonnet"),
        ("Gemini", " 2.5 Pro"),
        ("Llama", "-3.1-405B-Instruct"),
        ("Llama", " 3.1 405B"),
        ("DeepSeek", "-Coder-V2"),
        ("Qwen", "3-235B-A22B"),
        ("Mixtral", " 8x22B"),
        ("MiniMax", "-Text-01"),
        ("OpenAI", "-o1"),
        ("Grok", " 4 Heavy"),
        ("Chat GPT", " o3-mini"),
        ("gpt", "-5-main"),
        ("abab", " 6.5"),
        ("文心", "4.5 Turbo"),
        ("星火", "V4.0"),
        ("昇腾", "910B"),
        ("豆包", "1.5Pro"),
        ("可灵", "O1"),
    ],
)
def test_a_version_is_taken_along(alias: str, rest: str) -> None:
    text = f"{alias}{rest}发布"
    assert text[: version_end(text, len(alias))] == alias + rest


@pytest.mark.parametrize(
    "alias,rest",
    [
        ("Kimi", " 3次更新"),
        ("Kimi", " 1.5亿用户"),
        ("Kimi", "以200万字"),
        ("Meta", " 35万块"),
        ("OpenAI", " 4月发布"),
        ("Meta", " 2024年"),
        ("Llama", " 3家"),
        ("Google", "10月发布"),
        ("Kimi", " 3,000次"),
        ("Claude", " professional"),
        ("百度", "4.5亿元"),
        ("腾讯", "8月"),
        ("商汤", "1.38元"),
        ("网易", "3.2倍"),
    ],
)
def test_a_number_of_something_else_is_not(alias: str, rest: str) -> None:
    assert version_end(alias + rest, len(alias)) == len(alias)


def test_a_glued_version_has_no_space_before_it() -> None:
    assert version_end("Step-2", 4, glued=True) == 6
    assert version_end("Step 2", 4, glued=True) == 4
