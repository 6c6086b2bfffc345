"""A term is found in the text whichever script or wording either is in."""

import pytest

from reader.script import fold, search_forms
from reader.script.library import Library


@pytest.mark.parametrize(
    "text, term",
    [
        ("软件和数据", "軟體"),
        ("軟體與資料", "软件"),
        ("软件和数据", "軟件"),
        ("他的答复", "答覆"),
        ("他的答覆", "答复"),
        ("沉默的人", "沈默"),
        ("說話與着急", "说话"),
        ("AI 模型", "AI"),
        ("ＧＢ２００出貨", "GB200"),
        ("GB200 出货", "ＧＢ２００"),
        ("營收９３３７．９億元", "9337.9亿"),
    ],
)
def test_a_term_is_found(current, text, term):
    assert any(form in fold(text) for form in search_forms(current, term))


def test_the_term_as_typed_comes_first_and_forms_are_not_repeated(current):
    forms = search_forms(current, "模型")
    assert forms[0] == "模型"
    assert len(set(forms)) == len(forms)


def test_the_words_of_either_side_are_among_the_forms(current):
    assert search_forms(current, "软件") == ("软件", "软体")


def test_nearly_every_word_of_the_dictionary_is_found_in_its_other_spelling(current):
    words = Library(dictionaries="as-shipped", protected=()).entries("STPhrases")
    sample = [(word, words[word].split(" ")[0]) for word in list(words)[::37]]
    lost = [
        (word, other)
        for word, other in sample
        if not set(search_forms(current, other)) & {fold(word)}
        or not set(search_forms(current, word)) & {fold(other)}
    ]
    assert len(lost) <= 0.005 * len(sample)


def test_a_protected_term_is_looked_for_in_the_words_of_those_who_protect_none(current):
    assert search_forms(current.protecting(["参数"]), "参数") == ("参数", "引数")
