"""Tag sets are data, and say so when the data is wrong."""

import pytest

from reader.core.errors import NotFoundError, RecordError
from reader.core.tagset import Field, Label, TagSet, Value, Vendor

LABEL = Label(en="fact", hans="事实", hant="事實")
FACT = Value(key="fact", label=LABEL)
KIND = Field(key="kind", label=LABEL, values=(FACT,), default="fact")


def test_a_default_must_be_a_value() -> None:
    with pytest.raises(RecordError, match="no value"):
        Field(key="kind", label=LABEL, values=(FACT,), default="plan")


def test_two_values_need_two_keys() -> None:
    with pytest.raises(RecordError, match="same key"):
        Field(key="kind", label=LABEL, values=(FACT, FACT))


def test_unknown_keys_are_named() -> None:
    assert TagSet(id="t", version="1", fields=(KIND,)).unknown("kind", ("fact", "x")) == ("x",)


def test_an_unknown_field_is_an_error() -> None:
    with pytest.raises(NotFoundError):
        TagSet(id="t", version="1", fields=(KIND,)).field("stance")


@pytest.mark.parametrize(
    "id_, sort", [("baidu", "vendor"), ("class:big-tech", "class"), ("topic:llm", "topic")]
)
def test_the_prefix_tells_classes_and_topics(id_: str, sort: str) -> None:
    assert Vendor(id=id_, hans="", hant="", en="").sort == sort


def test_labels_follow_the_language_of_the_interface() -> None:
    assert (LABEL.within("zh_TW"), LABEL.within("zh_CN"), LABEL.within("fr")) == (
        "事實",
        "事实",
        "fact",
    )


def test_a_retired_value_is_known() -> None:
    retired = Field(
        key="kind", label=LABEL, values=(FACT, Value(key="plan", label=LABEL, retired=True))
    )
    assert TagSet(id="t", version="1", fields=(retired,)).unknown("kind", ("plan",)) == ()
