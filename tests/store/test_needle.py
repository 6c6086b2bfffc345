"""Words are found in stored bytes where, and only where, they are found in the text."""

import sqlite3

from hypothesis import given
from hypothesis import strategies as st

from reader.store.finding import Finder
from reader.store.matching import pattern
from reader.store.needle import Needle
from reader.store.search import index_texts, searchable
from reader.store.tables import FIRST, SEARCH

#: With one spelling, with two, with three and more, Latin letters, astral and joined characters.
LETTERS = "大型模廠厂軟软开開发發髮里裏裡aAK\u212a4-。Σςé𠮷🚀\u200d\n"
FORMS = st.lists(st.text(LETTERS, min_size=1, max_size=9).map(searchable), min_size=1, max_size=3)


@given(st.text(LETTERS), FORMS)
def test_bytes_tell_the_same_as_the_text(text: str, forms: list[str]) -> None:
    assert Needle(forms).within(text.encode()) == bool(pattern(forms).search(text))


@given(st.text(LETTERS, min_size=1), st.data())
def test_what_stands_in_a_text_is_found_in_its_bytes(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert Needle([searchable(text)[start:end]]).within(text.encode())


def test_words_are_found_at_the_ends_of_a_text_however_they_are_spelt() -> None:
    for text in ("開發髮裡廠", "发开裏", "裡裡髮发"):
        for end in range(1, len(text) + 1):
            assert Needle([searchable(text[:end])]).within(text.encode())
            assert Needle([searchable(text[-end:])]).within(text.encode())
    assert not Needle([searchable("開發髮裡廠")]).within("開發髮裡".encode())


def test_texts_are_found_in_a_file_that_keeps_them_in_utf_16() -> None:
    connection = sqlite3.connect(":memory:")
    for statement in ("PRAGMA encoding = 'UTF-16'", *FIRST, *SEARCH):
        connection.execute(statement)
    connection.execute("INSERT INTO texts VALUES (1, 'hash', '开发厂商A')")
    values = ("one", "{}", "name", "title", "new", "hash")
    connection.execute("INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?)", values)
    index_texts(connection, [(1, "开发厂商A")])
    assert list(Finder(connection).newest((searchable("發廠商a"),))) == [("one", "开发厂商A")]
    connection.close()


def test_a_small_letter_at_the_end_of_a_word_has_its_capital() -> None:
    capital = "ΟΔΟΣ"
    assert pattern((searchable(capital),)).search(capital) is not None
    assert Needle((searchable(capital),)).within(capital.encode())
