"""Texts that another tool changed: what was edited is found, and every way back is exact."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.formats.changed_texts import Changed

TEXTS = st.text(alphabet="华为领先，。\r\n \U0001f680", max_size=60)


@given(TEXTS, TEXTS)
def test_the_edits_make_the_file_s_text_of_the_sent_one(sent: str, found: str) -> None:
    made, at = "", 0
    for edit in Changed(sent, found).edits():
        made += sent[at : edit.start] + edit.words
        at = edit.end
    assert made + sent[at:] == found


@given(TEXTS, st.data())
def test_words_that_were_not_edited_are_the_same_words_in_the_sent_text(
    sent: str, data: st.DataObject
) -> None:
    found = sent.replace("\r\n", "\n").strip()
    if not found:
        return
    changed = Changed(sent, found)
    start = data.draw(st.integers(0, len(found) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(found))))
    back = changed.back(span)
    assert back is not None
    assert back.cut(sent).replace("\r\n", "\n") == span.cut(found)


def test_another_text_is_not_a_changed_one() -> None:
    assert not Changed("华为发布新模型。", "腾讯没有说话。").is_alike


def test_a_long_text_of_one_line_is_compared_in_parts() -> None:
    sent = "".join(f"第{number}句话，" for number in range(20_000))
    found = sent.replace("第777句话，", "第七七七句話，")
    edits = list(Changed(sent, found).edits())
    assert {sent[edit.start : edit.end] for edit in edits} <= {"777", "话", "777句话"}
    assert Changed(sent, found).back(Span(len(found) - 3, len(found))) == Span(
        len(sent) - 3, len(sent)
    )
