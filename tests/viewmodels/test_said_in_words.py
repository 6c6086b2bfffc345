"""Who speaks a claim is found from the words around it as from the whole article."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.claim import Claim
from reader.core.span import Quote, Span
from reader.defaults import default_vendors
from reader.script import fold
from reader.suggest.aliases import default_alias_rules
from reader.suggest.reading import Reading
from reader.suggest.speakers import propose_speakers
from reader.suggest.speech import find_speech
from reader.suggest.vendors import VendorMatcher
from reader.viewmodels.claim.said_in_words import REACH, SaidInWords

MATCHER = VendorMatcher(default_vendors(), default_alias_rules())
PARTS = (
    "百度副總裁李明表示，新品可能在今年4月擁有超過300家客戶。",
    "“價格還會降，”分析師王海濤說。",
    "阿里巴巴宣布降價。",
    "據了解，市場很大。",
    "天氣不錯。" * 40,
    "\n",
    "\r\n",
)


def claim_on(text: str, span: Span) -> Claim:
    quote = Quote(span, span.cut(text))
    return Claim(
        id="c", article="a", fragments=(quote,), annotator="m", kind="opinion", tag_set="t/1"
    )


@given(st.lists(st.sampled_from(PARTS), min_size=1, max_size=30), st.data())
def test_the_surroundings_say_what_the_whole_article_says(
    parts: list[str], data: st.DataObject
) -> None:
    text = "".join(parts)
    # Claims stand on sentences.
    at = data.draw(st.integers(0, len(parts) - 1))
    start = sum(map(len, parts[:at]))
    span = Span(start, start + len(parts[at]))
    reading = Reading(text, fold(text))
    mentions = MATCHER.find(reading.folded)
    whole = propose_speakers(reading, [span], find_speech(reading.folded, mentions), mentions)
    assert SaidInWords(reading, mentions).speakers(claim_on(text, span)) == whole


def test_a_line_without_end_is_not_read_whole() -> None:
    text = "百度很大，" * 100_000 + "李明表示，價格會降。"
    reading = Reading(text, fold(text))
    said = SaidInWords(reading, ())
    window = said._around(Span(len(text) - 5, len(text) - 1))
    assert len(window) <= 4 * REACH + 4
    (found,) = said.speakers(claim_on(text, Span(len(text) - 5, len(text) - 1)))
    assert found.speaker.mention == Quote(Span(len(text) - 10, len(text) - 8), "李明")
