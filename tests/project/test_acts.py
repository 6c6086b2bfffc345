"""What can be done to a project, and what is refused."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.article import ArticleStatus
from reader.core.change import Change
from reader.core.claim import Stance, VendorStance
from reader.core.errors import ConflictError, NotFoundError, RecordError, SpanError
from reader.core.span import Quote, Span
from reader.core.tag_edits import with_field
from reader.core.tagset import Vendor
from reader.project import Project
from reader.store.errors import DuplicateError, StoreError
from tests.project.conftest import TEXT, article


def test_marking_takes_the_words_from_the_text(project: Project) -> None:
    claim = project.mark("one", [Span(3, 8)])
    assert claim.words == TEXT[3:8] == "𠮷盘古🚀参"
    assert project.claims("one") == (claim,)


def test_a_claim_is_signed_and_has_no_stance_yet(project: Project) -> None:
    claim = project.mark("one", [Span(0, 2)])
    assert (claim.annotator, claim.stance.polarity) == ("Ada", None)


def test_marking_outside_the_text_changes_nothing(project: Project) -> None:
    with pytest.raises(SpanError):
        project.mark("one", [Span(0, len(TEXT) + 1)])
    assert project.claims() == ()


def test_fragments_may_be_given_in_any_order(project: Project) -> None:
    claim = project.mark("one", [Span(6, 8), Span(0, 2)])
    assert [quote.start for quote in claim.fragments] == [0, 6]


def test_overlapping_fragments_are_refused(project: Project) -> None:
    with pytest.raises(RecordError):
        project.mark("one", [Span(0, 4), Span(2, 6)])


def test_respan_keeps_all_but_the_fragments(project: Project) -> None:
    claim = project.mark("one", [Span(0, 2)])
    tagged = replace(claim, note="看", stance=Stance(polarity="neutral"))
    project.edit_claims([tagged], reason="retag")
    after = project.respan(claim.id, [Span(0, 3)])
    assert after == replace(tagged, fragments=(Quote(Span(0, 3), "华为称"),))


def test_an_edit_that_changes_nothing_leaves_no_trace(project: Project) -> None:
    claim = project.mark("one", [Span(0, 2)])
    before = len(project.history())
    assert project.edit_claims([claim], reason="retag") is None
    assert len(project.history()) == before


def test_a_mention_must_fit_the_text(project: Project) -> None:
    claim = project.mark("one", [Span(0, 2)])
    wrong = VendorStance("huawei", None, (Quote(Span(0, 2), "騰訊"),))
    with pytest.raises(SpanError, match=r"vendors\[0\]"):
        project.edit_claims([replace(claim, vendors=(wrong,))], reason="retag")


def test_the_same_text_is_recognised(project: Project) -> None:
    with pytest.raises(DuplicateError, match="as one"):
        project.add_articles([(article("two", TEXT), TEXT)])
    assert len(project.articles()) == 1


def test_the_same_text_twice_in_one_import_is_recognised(project: Project) -> None:
    with pytest.raises(DuplicateError):
        project.add_articles([(article("a", "甲"), "甲"), (article("b", "甲"), "甲")])


def test_an_article_keeps_its_text(project: Project) -> None:
    for text in ("别的", TEXT[::-1]):
        with pytest.raises(ConflictError, match="never altered"):
            project.edit_article(article("one", text))


def test_an_article_keeps_its_length(project: Project) -> None:
    with pytest.raises(ConflictError, match="never altered"):
        project.edit_article(replace(project.article("one"), length=1))


def test_fragments_are_given_anew_in_any_order(project: Project) -> None:
    claim = project.mark("one", [Span(0, 2)])
    after = project.respan(claim.id, [Span(4, 6), Span(0, 2)])
    assert [quote.span for quote in after.fragments] == [Span(0, 2), Span(4, 6)]


@pytest.mark.parametrize("length", [0, 1, 3])
def test_a_text_is_of_the_length_that_is_stated(project: Project, length: int) -> None:
    with pytest.raises(RecordError, match="length"):
        project.add_articles([(replace(article("two", "甲乙"), length=length), "甲乙")])


def test_a_claim_is_of_the_kind_that_is_usual_here(project: Project) -> None:
    tags = project.tag_set()
    project.edit_tags(with_field(tags, replace(tags.field("kind"), default="fact")))
    assert project.mark("one", [Span(0, 2)]).kind == "fact"


def test_facts_of_an_article_can_change(project: Project) -> None:
    project.edit_article(replace(project.article("one"), status=ArticleStatus.DONE))
    assert project.article("one").status is ArticleStatus.DONE
    assert project.text("one") == TEXT


def test_the_script_is_detected_on_import(project: Project) -> None:
    text = "這個廠商說，這個模型還沒有過試用期，價錢卻漲了。"
    project.add_articles([(article("hant", text), text)])
    assert project.article("hant").script == "hant"


def test_removing_an_article_takes_its_claims_and_undo_brings_both(project: Project) -> None:
    claim = project.mark("one", [Span(0, 2)])
    project.remove_articles(["one"])
    assert (project.articles(), project.claims()) == ((), ())
    project.undo()
    assert project.claims("one") == (claim,)
    assert project.text("one") == TEXT


def test_undone_removal_keeps_the_order_of_articles(project: Project) -> None:
    project.add_articles([(article("two", "二"), "二"), (article("three", "三"), "三")])
    project.remove_articles(["one"])
    project.undo()
    assert [row.article.name for row in project.articles()] == ["one", "two", "three"]


def test_the_founding_cannot_be_undone(path: Path, project: Project) -> None:
    while project.undo() is not None:
        pass
    assert project.tag_set().id == "claims"
    assert project.can_undo is None


def test_a_change_that_starts_from_something_else_is_refused(project: Project) -> None:
    claim = project.mark("one", [Span(0, 2)])
    stale = Change(removed=(replace(claim, note="x"),))
    with pytest.raises(ConflictError, match="changed meanwhile"):
        project.apply(stale, reason="remove_claims")
    assert project.claims() == (claim,)


def test_a_refused_change_leaves_no_half(project: Project) -> None:
    claim = project.mark("one", [Span(0, 2)])
    fresh = replace(claim, id="fresh")
    with pytest.raises(ConflictError):
        project.apply(Change(added=(fresh, claim)), reason="import_claims")
    assert project.claims() == (claim,)


def test_vendors_can_be_added_and_taken_back(project: Project) -> None:
    new = Vendor(id="acme", hans="艾可", hant="艾可", en="Acme", aliases=("艾可",))
    project.edit_tags(vendors=[new])
    assert project.vendor("acme") == new
    project.undo()
    with pytest.raises(NotFoundError):
        project.vendor("acme")


def test_settings_keep_their_type(project: Project) -> None:
    project.set_setting("protected_terms", ["软件"])
    assert project.setting("protected_terms", [""]) == ["软件"]
    assert project.setting("protected_terms", "text") == "text"


def test_setting_the_same_value_again_is_no_change(project: Project) -> None:
    assert project.set_setting("dictionaries", "as-shipped") is not None
    assert project.set_setting("dictionaries", "as-shipped") is None
    project.set_setting("widths", {"a": 1, "b": 2})
    assert project.set_setting("widths", {"b": 2, "a": 1}) is None


def test_listeners_hear_each_change_until_they_leave(project: Project) -> None:
    heard: list[Change] = []
    leave = project.listen(heard.append)
    project.mark("one", [Span(0, 2)])
    project.undo()
    leave()
    project.redo()
    assert len(heard) == 2
    assert heard[1] == heard[0].inverse()


def test_a_project_is_not_made_over_a_file(path: Path, project: Project) -> None:
    with pytest.raises(StoreError, match="exists already"):
        Project.create(path, annotator="Ada", tag_set=project.tag_set())


def test_a_converter_leaves_the_projects_vendors_alone(project: Project) -> None:
    assert "字節跳動" in project.converter().convert("字节跳动发布了新软件", "s2twp")


def test_boilerplate_is_found_on_import(project: Project) -> None:
    body = "厂商说，这个模型已经有三百家客户，价格还会再降。"
    text = f"大模型降价\n作者：林一帆\n图片来源：砚台周刊\n{body}"
    project.add_articles([(article("plain", text), text)])
    kinds = {part.kind for part in project.article("plain").boilerplate}
    assert {"byline", "image_credit"} <= kinds


def test_the_same_story_in_the_other_script_is_alike(project: Project) -> None:
    text = "厂商说这个模型还没有过试用期，价钱却涨了，客户们都在等下一个版本发布。" * 6
    converted = project.converter().convert(text, "s2t")
    project.add_articles([(article("hans", text), text), (article("hant", converted), converted)])
    assert project.near_duplicates() == (("hans", "hant"),)
