"""``zhubi agreement``."""

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import NOTE, Zhubi, annotate


@pytest.fixture
def theirs(bens: Path) -> Path:
    """Ben's copy, in which he has marked two claims."""
    annotate(bens, "ben", (0, 10), (12, 23), kind="fact", polarity=None)
    return bens


def first(found: Any) -> Any:
    return found["agreements"][0]


def test_two_files_are_compared(zhubi: Zhubi, work: Path, theirs: Path) -> None:
    ran = zhubi("agreement", work, theirs, "--cases", "--json")
    found = first(ran.data)
    assert (ran.code, found["a"], found["b"]) == (0, "work", "ben")
    figures = found["figures"]
    assert (figures["claims_a"], figures["claims_b"], figures["matched_exact"]) == (1, 2, 1)
    assert figures["f1_exact"] == pytest.approx(2 / 3)
    assert figures["kappa"]["kind"] == 0
    cases = found["articles"][0]["cases"]
    assert [case["verdict"] for case in cases] == ["differ", "only_b"]
    assert {"kind", "polarity"} <= set(cases[0]["differs"])
    assert all(NOTE[one["start"] : one["end"]] == one["text"] for one in [cases[0]["a"]])


def test_two_annotators_of_one_project_are_compared(zhubi: Zhubi, work: Path) -> None:
    annotate(work, "ben", (0, 10))
    found = first(zhubi("agreement", work, "--json").data)
    assert (found["a"], found["b"], found["figures"]["f1_exact"]) == ("anna", "ben", 1)
    assert "cases" not in found["articles"][0]


def test_three_annotators_are_compared_two_by_two(zhubi: Zhubi, work: Path) -> None:
    annotate(work, "ben", (0, 10))
    annotate(work, "cai", (0, 10))
    pairs = [
        (each["a"], each["b"]) for each in zhubi("agreement", work, "--json").data["agreements"]
    ]
    assert pairs == [("anna", "ben"), ("anna", "cai"), ("ben", "cai")]
    named = zhubi("agreement", work, "--annotators", "cai", "anna", "--json").data["agreements"]
    assert [(each["a"], each["b"]) for each in named] == [("cai", "anna")]


def test_a_documents_file_is_an_annotator(zhubi: Zhubi, work: Path, theirs: Path) -> None:
    assert zhubi("export", theirs, "out").code == 0
    for other in ("out", "out/documents.jsonl"):
        found = first(zhubi("agreement", work, other, "--json").data)
        assert found["figures"]["f1_exact"] == pytest.approx(2 / 3)


def test_a_line_that_cannot_be_read_is_told(zhubi: Zhubi, work: Path, theirs: Path) -> None:
    assert zhubi("export", theirs, "out").code == 0
    file = Path("out/documents.jsonl")
    file.write_text(file.read_text("utf-8") + "{}\n", encoding="utf-8")
    ran = zhubi("agreement", work, file)
    assert ran.code == 1
    assert "problem: documents.jsonl, line 2" in ran.text


def test_a_dataset_without_words_is_read_by_the_project_s_texts(
    zhubi: Zhubi, work: Path, theirs: Path
) -> None:
    assert zhubi("dataset", theirs, "out", "--sharing", "standoff").code == 0
    found = first(zhubi("agreement", work, "out", "--json").data)
    assert (found["b"], found["figures"]["claims_b"]) == ("out", 2)


def test_one_annotator_of_each_file_is_compared(zhubi: Zhubi, work: Path, theirs: Path) -> None:
    annotate(work, "lead", (12, 23))
    words = ("agreement", work, theirs, "--annotators", "lead", "ben", "--json")
    found = first(zhubi(*words).data)
    assert (found["a"], found["b"], found["figures"]["claims_a"]) == ("lead", "ben", 1)


def test_nothing_is_changed_by_comparing(zhubi: Zhubi, work: Path, theirs: Path) -> None:
    before = work.read_bytes(), theirs.read_bytes()
    assert zhubi("agreement", work, theirs, "--cases").code == 0
    assert (work.read_bytes(), theirs.read_bytes()) == before


def test_an_article_that_one_has_not_worked_on_is_left_out(zhubi: Zhubi, uneven: Path) -> None:
    found = first(zhubi("agreement", uneven, "--json").data)
    assert found["left_out"] == [{"article_name": "more", "by": "anna", "why": "unseen"}]
    asked = first(zhubi("agreement", uneven, "--article", "more", "--json").data)
    assert (asked["figures"]["f1_exact"], asked["left_out"]) == (0, [])


def test_the_table_shows_what_is_undefined(zhubi: Zhubi, work: Path) -> None:
    annotate(work, "ben", (0, 10))
    lines = zhubi("agreement", work).text.splitlines()
    overall = next(line for line in lines if line.endswith("overall"))
    assert "1.000" in overall
    assert "–" in overall


@pytest.mark.parametrize(
    "words, said",
    [
        ((), "claims of anna alone"),
        (("--annotators", "anna", "nobody"), "no claims of nobody; there are claims of anna"),
        (("ben.zhubi", "--annotators", "anna"), "2 files need as many annotators"),
    ],
)
def test_without_two_annotators_it_says_so(
    zhubi: Zhubi, work: Path, theirs: Path, words: tuple[str, ...], said: str
) -> None:
    ran = zhubi("agreement", work, *words)
    assert (ran.code, ran.out) == (4, b"")
    assert said in ran.err


def test_a_file_that_is_not_there_is_refused(zhubi: Zhubi, work: Path) -> None:
    assert zhubi("agreement", work, "gone.zhubi").code == 3
    assert zhubi("agreement", work, "gone.jsonl").code == 4


def test_nothing_in_common_is_told(zhubi: Zhubi, work: Path, empty: Path) -> None:
    ran = zhubi("agreement", work, empty)
    assert ran.code == 1
    assert "left out: note" in ran.text
