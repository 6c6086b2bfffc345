"""Tasks made of stored claims are those made of marks and regions; so are their losses."""

import json
from typing import Any

import pytest
from hypothesis import given

from reader.core.claim import Claim
from reader.core.claim_encoder import claim_text
from reader.core.claim_grammar import parts_of, stance_and_speaker
from reader.formats.label_studio import LABEL_STUDIO
from reader.formats.label_studio_tasks import spans_in, task
from reader.formats.losses import Carried, carried, carried_only, counted, losses
from reader.formats.registry import FORMATS
from reader.formats.take_apart import document_of
from tests.strategies import projects
from tests.values import article, claim

TEXT = "百度称参数达2300亿。"


def of(claims: Any) -> tuple[list[str], list[Any]]:
    """Claims as they are stored, and the data of that."""
    bodies = [claim_text(made) for made in claims]
    return bodies, [json.loads(body) for body in bodies]


def found_in(made: Claim) -> tuple[str, str]:
    (parts,) = parts_of(claim_text(made).encode(), 1) or []
    return stance_and_speaker(parts)


@given(items=projects())
def test_tasks_of_stored_claims_are_those_of_objects(items: Any) -> None:
    documents = [document_of(one, text, claims) for one, text, claims in items]
    tasks = [task(one.name, text, *of(claims)) for one, text, claims in items]
    assert LABEL_STUDIO.records is not None
    assert LABEL_STUDIO.write is not None
    assert LABEL_STUDIO.records.files(tasks) == LABEL_STUDIO.write(documents)


@given(items=projects())
def test_losses_of_data_are_those_of_claims(items: Any) -> None:
    held = LABEL_STUDIO.holds
    for _, _, claims in items:
        found = Carried(
            [each for made in claims for each in carried(of([made])[1][0], *found_in(made), held)]
        )
        assert found == losses(claims, held)
        assert list(found.plain()) == [tuple(loss) for loss in losses(claims, held)]
        assert counted(found) == {}
        assert found[1:3] == losses(claims, held)[1:3]
        assert [found[at] for at in range(len(found))] == list(found)


@given(items=projects())
def test_every_quote_is_a_span_of_the_task(items: Any) -> None:
    for one, text, claims in items:
        written = task(one.name, text, *of(claims))
        assert spans_in(written, text) == sum(len(list(made.quotes())) for made in claims)
        assert spans_in(written, f"{text}x") is None


@pytest.mark.parametrize("old, new", [(b'"start":0', b'"start":1'), (b'"end":2', b'"end":99')])
def test_a_span_that_is_not_right_is_seen(old: bytes, new: bytes) -> None:
    made = claim(article(TEXT), TEXT, (0, 2))
    written = task("one", TEXT, *of([made]))
    assert spans_in(written.replace(old, new), TEXT) is None


def test_formats_with_records_carry_what_they_do_not_show() -> None:
    assert [form.key for form in FORMATS if form.records] == ["label-studio"]
    assert carried_only(LABEL_STUDIO.holds)
    assert not carried_only({**LABEL_STUDIO.holds, "note": "lost"})
