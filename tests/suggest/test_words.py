"""Words come from a child process; when it is missing, dead or slow, rougher words come at once."""

import sys
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.suggest.quick_words import quick_edges
from reader.suggest.words import FROZEN_CHILD, WordFinder

_NAMES = ("大模型", "GPT-4", "月之暗面")

# Children that misbehave, as Python programs: what they say after they were told the names.
_DIES = "import sys; sys.stdin.readline()"
_LIES = "import sys\nfor line in sys.stdin: print('[1, 2]', flush=True)"
_WRONG = (
    "import json, sys\nsys.stdin.readline()\n"
    "for line in sys.stdin: print(json.dumps({'id': json.loads(line)['id'], 'edges': [0, 99]}),"
    " flush=True)"
)
_SLEEPS = "import sys, threading; threading.Event().wait()"
_COUNTS = (
    "import pathlib, sys\npath = pathlib.Path(sys.argv[1])\n"
    "path.write_text(path.read_text() + 'x' if path.exists() else 'x')"
)


def _faulty(program: str, *, patience: float = 20.0) -> WordFinder:
    return WordFinder(_NAMES, patience=patience, command=(sys.executable, "-c", program))


@pytest.fixture(scope="module", autouse=True)
def finder() -> Iterator[WordFinder]:
    """One child for all tests that want the real dictionary, for it takes two seconds to load.

    It starts before any test does, so that none is blamed for the thread that listens to it.
    """
    finder = WordFinder(_NAMES)
    finder.start()
    yield finder
    finder.close()


def _cut(finder: WordFinder, text: str) -> list[str]:
    return [text[a:b] for a, b in pairwise(finder.edges(text))]


def test_words_are_those_of_the_dictionary(finder: WordFinder) -> None:
    assert _cut(finder, "企业成为生态伙伴") == ["企业", "成为", "生态", "伙伴"]


def test_names_are_kept_whole(finder: WordFinder) -> None:
    assert {"GPT-4", "月之暗面"} <= set(_cut(finder, "GPT-4和月之暗面的模型"))


def test_words_cover_text_outside_the_basic_plane(finder: WordFinder) -> None:
    text = "𠮷野家👩‍💻很好\r\n"
    assert "".join(_cut(finder, text)) == text


def test_an_empty_text_has_no_words(finder: WordFinder) -> None:
    assert finder.edges("") == (0,)


def test_the_child_is_ready_once_it_has_answered(finder: WordFinder) -> None:
    finder.edges("企业")
    assert finder.ready


def test_the_child_leaves_no_cache_file(finder: WordFinder, tmp_path: Path) -> None:
    own = WordFinder(command=None)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", str(tmp_path))
        own.edges("企业")
    own.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("program", [_DIES, _LIES, _WRONG], ids=["dies", "lies", "wrong_edges"])
def test_a_faulty_child_is_replaced_by_the_quick_finder(program: str) -> None:
    own = _faulty(program)
    assert own.edges("百度发布") == own.quick("百度发布")
    own.close()


def test_a_child_that_takes_too_long_is_given_up() -> None:
    own = _faulty(_SLEEPS, patience=0.01)
    assert own.edges("百度发布") == own.quick("百度发布")
    own.close()


def test_a_program_that_is_not_there_does_no_harm(tmp_path: Path) -> None:
    own = WordFinder(command=(str(tmp_path / "nothing"),))
    assert own.edges("百度发布")[-1] == 4


def test_a_child_that_keeps_dying_is_not_started_for_ever(tmp_path: Path) -> None:
    log = tmp_path / "starts"
    own = WordFinder(command=(sys.executable, "-c", _COUNTS, str(log)))
    for _ in range(6):
        own.edges("百度")
    own.close()
    assert len(log.read_text()) == 3


def test_a_killed_child_is_started_again() -> None:
    own = WordFinder(_NAMES)
    own.edges("企业")
    own.cancel()
    assert _cut(own, "企业成为") == ["企业", "成为"]
    own.close()


def test_a_request_can_be_cancelled() -> None:
    own = _faulty(_SLEEPS)
    answers: list[tuple[int, ...]] = []
    asking = threading.Thread(target=lambda: answers.append(own.edges("百度发布")))
    asking.start()
    while own._child is None:
        asking.join(0.001)
    own.cancel()
    asking.join()
    own.close()
    assert answers == [own.quick("百度发布")]


def test_closing_leaves_no_process_and_no_thread() -> None:
    before = threading.active_count()
    own = _faulty(_SLEEPS)
    own.start()
    child = own._child
    own.close()
    own.close()
    assert child is not None
    assert child._process.returncode is not None
    assert threading.active_count() == before


def test_a_closed_finder_still_answers() -> None:
    own = WordFinder(_NAMES)
    own.close()
    assert own.edges("大模型")[-1] == 3


def test_a_bundled_app_starts_itself_with_the_word_that_means_the_child() -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "frozen", True, raising=False)
        own = WordFinder(_NAMES)
    assert own._command == (sys.executable, FROZEN_CHILD)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="asks the system about processes")
def test_the_child_ends_with_its_input(finder: WordFinder) -> None:
    own = WordFinder(_NAMES)
    own.edges("企业")
    assert own._child is not None
    process = own._child._process
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(timeout=30) == 0
    own.close()
    assert not Path(f"/proc/{process.pid}").exists()


_PIECES = st.sampled_from([*"百度的模型,。 \n𠮷1.%", "GPT-4", "大模型", "know-how", "👩‍💻"])


@given(st.lists(_PIECES, max_size=12).map("".join))
def test_quick_edges_rise_from_the_start_to_the_end(text: str) -> None:
    edges = quick_edges(text, _NAMES)
    assert edges[0] == 0
    assert edges[-1] == len(text)
    assert all(a < b for a, b in pairwise(edges))


def test_quick_words_keep_names_and_frequent_words() -> None:
    text = "企业使用GPT-4的大模型"
    edges = quick_edges(text, _NAMES)
    cut = [text[a:b] for a, b in pairwise(edges)]
    assert cut == ["企业", "使用", "GPT-4", "的", "大模型"]
