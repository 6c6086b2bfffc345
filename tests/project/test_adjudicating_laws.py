"""Laws of deciding, over whatever claims two annotators have and however it is decided."""

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.article import Article
from reader.core.claim import Claim, ClaimStatus
from reader.defaults import default_tag_set
from reader.project import Project
from reader.project.adjudicating import Choice, Decision, decide, decided
from reader.project.annotations import annotations
from reader.review import Agreement, compare
from tests import strategies, values

Drawn = tuple[Article, str, list[Claim]]


@st.composite
def two(draw: st.DrawFn) -> Drawn:
    """An article with claims of two annotators, none of them reviewed."""
    text = draw(strategies.texts(min_size=1, max_pieces=6))
    article = values.article(text)
    made = draw(st.lists(strategies.claims(article, text), min_size=1, max_size=5))
    found = [
        replace(claim, id=f"{name}-{at}", annotator=name, status=ClaimStatus.DRAFT)
        for name in ("a", "b")
        for at, claim in enumerate(made)
        if name == "a" or draw(st.booleans())
    ]
    return article, text, found


def compared(project: Project) -> Agreement:
    mine = annotations(project, name="p")
    return compare(mine.of("a"), mine.of("b"))


@settings(max_examples=25)
@given(two(), st.lists(st.sampled_from(Choice), min_size=1, max_size=8))
def test_deciding_is_known_changes_no_figure_and_is_undone(
    drawn: Drawn, choices: list[Choice]
) -> None:
    article, text, claims = drawn
    with (
        tempfile.TemporaryDirectory() as folder,
        Project.create(
            Path(folder) / "p.zhubi", annotator="lead", tag_set=default_tag_set()
        ) as project,
    ):
        project.add_articles([(article, text)])
        project.add_claims(claims)
        start, before = project.claims(), compared(project)
        cases = [case for each in before.articles for case in each.cases]
        made = 0
        for at, choice in enumerate(choices if cases else ()):
            case = cases[at % len(cases)]
            made += decide(project, [Decision(case, choice)]) is not None
            now = {claim.id: claim for claim in project.claims()}
            takes = [
                claim is not None and taken
                for claim, taken in zip((case.a, case.b), choice.takes, strict=True)
            ]
            found = decided(case, now)
            assert found is not None
            assert list(found.takes) == takes
            assert compared(project) == before
        for _ in range(made):
            project.undo()
        assert project.claims() == start
