"""The script of a text is told by the characters that only one script uses."""

import pytest

from reader.script import Script, detect
from tests import builders

HANS = "这里说的软件与数据都经过检验，开发团队对结果负责，读者应当认真对待。"
HANT = "這裡說的軟體與數據都經過檢驗，開發團隊對結果負責，讀者應當認真對待。"


def test_simplified():
    found = detect(HANS)
    assert (found.script, found.share, found.strays) == (Script.HANS, 0.0, ())


def test_traditional():
    found = detect(HANT)
    assert (found.script, found.share, found.strays) == (Script.HANT, 1.0, ())


def test_half_and_half_is_mixed():
    found = detect(HANS + HANT)
    assert found.script is Script.MIXED
    assert found.share == pytest.approx(0.5, abs=0.1)


def test_a_traditional_text_with_a_few_simplified_characters_lists_them():
    found = detect(HANT + "开发" + HANT)
    assert found.script is Script.HANT
    assert found.strays == (len(HANT), len(HANT) + 1)


def test_few_telling_characters_decide_nothing():
    found = detect("软体 AI 问")
    assert (found.script, found.counted) == (Script.UNDECIDED, 3)


@pytest.mark.parametrize(
    "simplified, traditional, script",
    [
        (9, 0, Script.UNDECIDED),
        (10, 0, Script.HANS),
        (96, 4, Script.HANS),
        (95, 5, Script.MIXED),
        (10, 90, Script.MIXED),
        (9, 91, Script.HANT),
    ],
)
def test_shares_at_the_borders(simplified: int, traditional: int, script: Script):
    assert detect("说" * simplified + "說" * traditional).script is script


def test_empty_text_is_undecided():
    found = detect("")
    assert (found.script, found.share, found.counted) == (Script.UNDECIDED, 0.0, 0)


@pytest.mark.real
@pytest.mark.skipif(not builders.real_articles(), reason="the real articles are not here")
def test_real_articles_are_told_right():
    scripts = {}
    for file in builders.real_articles():
        scripts[file.name[:3]] = str(detect(file.read_text(encoding="utf-8")).script)
    assert scripts == {"000": "hans", "001": "hant", "002": "hant"}


def test_a_script_by_another_name_is_undecided():
    assert Script("traditional") is Script.UNDECIDED
