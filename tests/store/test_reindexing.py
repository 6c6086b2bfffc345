"""The search index is left alone by changes of claims that leave their words as they were."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.change import Change
from reader.store.store import Store
from tests.values import article, claim

TEXT = "廠商A發佈大模型"


@pytest.mark.parametrize("change,touched", [({"kind": "fact"}, False), ({"note": "云雀"}, True)])
def test_a_claim_is_indexed_anew_when_its_words_change(
    tmp_path: Path, change: dict[str, str], touched: bool
) -> None:
    store, told = Store.make(tmp_path / "x.zhubi"), []
    of = article(TEXT)
    before = claim(of, TEXT, (0, 3))
    made = Change(added=(of, before))
    store.apply(made, id_="1", at="2024", annotator="Mei", reason="add", texts={of.sha256: TEXT})
    store.connection.set_trace_callback(told.append)
    edit = Change((before,), (replace(before, **change),))
    store.apply(edit, id_="2", at="2024", annotator="Mei", reason="edit", texts={})
    store.connection.set_trace_callback(None)
    assert any("DELETE FROM claim_index" in each for each in told) is touched
