"""Near-duplicates end in one group, whatever their script, order or number; others do not."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.dataset import near_duplicates
from reader.dataset.near_duplicates import Neighbours, compare, grams, join, neighbours
from tests.dataset.helpers import fold

_WORDS = (
    "百度腾讯阿里华为发布模型参数行业客户应用场景成本训练推理数据算力平台生态开源竞争市场价格落地"
)


def prose(seed: int, length: int = 2000) -> str:
    made = random.Random(seed)
    return "".join(made.choice(_WORDS) for _ in range(length))


def found(*texts: str) -> Neighbours:
    held = {str(number): text for number, text in enumerate(texts)}
    return neighbours(tuple(held), held.__getitem__, fold)


def test_different_texts_stand_apart() -> None:
    assert found(prose(1), prose(2)).root == {"0": "0", "1": "1"}


def test_the_same_text_in_the_other_script_is_one_group() -> None:
    text = prose(1) + "腾讯发布"
    assert found(text, text.replace("腾讯", "騰訊").replace("发", "發")).root["1"] == "0"


def test_punctuation_spaces_and_case_do_not_count() -> None:
    assert grams("GPT-4，发布！ 了 吗", fold) == grams("gpt4发布了吗", fold)


def test_most_of_a_text_is_in_its_group() -> None:
    text = prose(1)
    assert found(text, text[:1600]).root["1"] == "0"


def test_a_quarter_of_a_text_is_shown_as_borderline() -> None:
    text = prose(1)
    result = found(text, text[:500])
    assert result.root["1"] == "1"
    (pair,) = result.borderline
    assert pair.containment == pytest.approx(1.0)
    assert pair.jaccard == pytest.approx(0.25, abs=0.02)


def test_chains_are_joined() -> None:
    text = prose(1, 3000)
    assert len(set(found(text[:2000], text[600:2600], text[1000:]).root.values())) == 1


def test_many_copies_are_still_one_group() -> None:
    text = prose(3, 300)
    copies = (text[:280] + str(number) for number in range(300))
    assert set(found(*copies).root.values()) == {"0"}


def test_a_text_of_few_different_characters_has_a_sketch_too() -> None:
    text = "".join(random.Random(1).choices("甲乙丁", k=5000))
    assert found(text, text[:4500], prose(2)).root == {"0": "0", "1": "0", "2": "2"}


@pytest.mark.parametrize("share", [0.55, 0.7, 0.9])
@pytest.mark.parametrize("length", [100, 300, 3000, 30_000])
def test_copies_of_every_length_are_found(length: int, share: float) -> None:
    for seed in range(6):
        text = prose(seed, length)
        assert found(text, prose(99, length), text[: int(length * share)]).root["2"] == "0"


def test_short_and_empty_texts_have_something_to_compare() -> None:
    assert compare(grams("", fold), grams("。", fold)) == (1.0, 1.0)
    assert compare(grams("百度", fold), grams("腾讯", fold)) == (0.0, 0.0)


def test_a_text_is_like_itself() -> None:
    assert compare(grams("百度发布大模型", fold), grams("百度发布大模型", fold)) == (1.0, 1.0)


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")), max_size=8))
def test_joining_does_not_depend_on_the_order_of_the_pairs(pairs: list[tuple[str, str]]) -> None:
    assert join("abcdef", pairs) == join("fedcba", [(two, one) for one, two in reversed(pairs)])


@given(st.lists(st.integers(0, 5), min_size=2, max_size=5), st.randoms())
def test_the_groups_do_not_depend_on_the_order_of_the_texts(
    seeds: list[int], order: random.Random
) -> None:
    held = {f"{at}": prose(seed, 200) for at, seed in enumerate(seeds)}
    keys = list(held)
    order.shuffle(keys)
    first = neighbours(tuple(held), held.__getitem__, fold)
    assert neighbours(tuple(keys), held.__getitem__, fold) == first


@pytest.mark.parametrize("at_once", [1, 3, 7])
def test_very_many_texts_are_compared_in_turns_with_the_same_result(
    monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    texts = [prose(seed % 5, 400 + 150 * seed) for seed in range(20)]
    whole = found(*texts)
    monkeypatch.setattr(near_duplicates, "_AT_ONCE", at_once)
    assert found(*texts) == whole
    assert whole.borderline
    assert len(set(whole.root.values())) < len(texts)


def test_half_of_all_in_common_is_enough() -> None:
    """Forty 5-grams of sixty in either."""
    signs = [chr(0x4E00 + at) for at in range(84)]
    shared, one, other = "".join(signs[:44]), "".join(signs[44:64]), "".join(signs[64:])
    (first, second) = (grams(each + shared, fold) for each in (one, other))
    assert compare(first, second) == (0.5, pytest.approx(2 / 3))
    assert found(one + shared, other + shared).root == {"0": "0", "1": "0"}
