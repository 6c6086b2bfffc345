"""What an article says of itself when it comes in is not found anew."""

from reader.core.article import Boilerplate
from reader.core.span import quote
from reader.project.detecting import with_detected
from tests.values import article

TEXT = "作者：某人\n這個廠商說，這個模型還沒有過試用期，價錢卻漲了。"


def test_script_and_boilerplate_are_found_where_nothing_is_said() -> None:
    found = with_detected(article(TEXT), TEXT)
    assert found.script == "hant"
    assert [part.quote.text for part in found.boilerplate] == ["作者：某人"]


def test_what_is_said_stays() -> None:
    said = (Boilerplate("heading", quote(TEXT, 6, 8)),)
    found = with_detected(article(TEXT, script="hans", boilerplate=said), TEXT)
    assert (found.script, found.boilerplate) == ("hans", said)
