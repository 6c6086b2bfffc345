"""Deciding between two annotators: taking the other's claims in, and choosing case by case."""

import enum
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from uuid import NAMESPACE_OID, uuid5

from reader.core.article import Article
from reader.core.change import Change, Entity
from reader.core.claim import Claim, ClaimStatus
from reader.core.codec import to_data
from reader.core.errors import NotFoundError
from reader.dataset import Imported
from reader.dataset.documents_reader import ImportedArticle
from reader.project.annotations import ADJUDICATE, Annotations, before_deciding
from reader.project.merging import plan
from reader.project.project import Project
from reader.review import Case, Verdict

#: The reason under which another annotator's claims come into the project.
TAKE_IN = "take_in_annotator"
#: So many claims are asked for one by one; of more, all of their articles are read.
_FEW = 20


class Choice(enum.StrEnum):
    """Whose claim of a case is taken."""

    A = "a"
    B = "b"
    BOTH = "both"
    NEITHER = "neither"

    @property
    def takes(self) -> tuple[bool, bool]:
        """Whether the first annotator's claim is taken, and the second's."""
        return self in (Choice.A, Choice.BOTH), self in (Choice.B, Choice.BOTH)


class Take(enum.StrEnum):
    """What is decided of many cases at once."""

    #: Where both agree: the first's claim, which says the same as the second's.
    AGREED = "agreed"
    #: There, and what only one has; where they differ nothing.
    UNDISPUTED = "undisputed"
    #: Everywhere the one, with what only this one has and without what only the other has.
    A = "a"
    B = "b"
    #: Every claim of either; where both agree one of them.
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Decision:
    """One case, and whose claim is taken."""

    case: Case
    choice: Choice


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """How many of another annotator's claims came in, and what did not.

    ``present`` were here already, ``elsewhere`` are on articles that this project does not have.
    """

    claims: int
    present: int
    elsewhere: int
    change: Change | None


def decisions(cases: Iterable[Case], take: Take) -> Iterator[Decision]:
    """What *take* means for each case; cases it says nothing of are left out."""
    for case in cases:
        if case.verdict is Verdict.AGREE:
            yield Decision(case, Choice.B if take is Take.B else Choice.A)
        elif take is Take.UNDISPUTED and case.verdict is Verdict.DIFFER:
            continue
        elif take in (Take.ALL, Take.UNDISPUTED):
            yield Decision(case, Choice.BOTH)
        elif take is not Take.AGREED:
            yield Decision(case, Choice(take.value))


def decided(case: Case, now: Mapping[str, Claim]) -> Choice | None:
    """How the case was decided, if it was: *now* has the claims of its article by id.

    A case is decided when each of its claims is reviewed or gone.
    """
    taken = []
    for claim in (case.a, case.b):
        current = None if claim is None else now.get(claim.id)
        if current is not None and current.status is not ClaimStatus.REVIEWED:
            return None
        taken.append(current is not None)
    return next(choice for choice in Choice if choice.takes == tuple(taken))


def decide(project: Project, chosen: Sequence[Decision]) -> Change | None:
    """Decide these cases as one change; ``None`` when nothing differs.

    What is taken becomes *reviewed* as it is now, or comes back as its annotator left it; what
    is not taken goes to the trash.
    """
    removed: list[Entity] = []
    added: list[Entity] = []
    now = _now(project, [claim for each in chosen for claim in each.case.claims])
    for each in chosen:
        for claim, taken in zip((each.case.a, each.case.b), each.choice.takes, strict=True):
            if claim is None:
                continue
            before = now.get(claim.id)
            after = replace(before or claim, status=ClaimStatus.REVIEWED) if taken else None
            if before != after:
                removed.extend(() if before is None else (before,))
                added.extend(() if after is None else (after,))
    if not removed and not added:
        return None
    return project.apply(Change(tuple(removed), tuple(added)), reason=ADJUDICATE)


def _now(project: Project, wanted: Sequence[Claim]) -> dict[str, Claim]:
    """Those of the claims that are in the project, as they are."""
    if len(wanted) > _FEW:
        articles = dict.fromkeys(claim.article for claim in wanted)
        return {claim.id: claim for article in articles for claim in project.claims(article)}
    found = {}
    for claim in wanted:
        with suppress(NotFoundError):
            found[claim.id] = project.claim(claim.id)
    return found


def names_in_common(project: Project, other: Annotations) -> tuple[str, ...]:
    """Annotators of whom both have claims: the same person, or two of one name?

    Claims that the project has just so do not count.
    """
    intake = _Intake(project, signed=None)
    fresh = {claim.annotator for claim in intake.fresh(other)}
    return tuple(sorted(fresh.intersection(project.claim_annotators())))


def take_in(project: Project, other: Annotations, *, signed: str | None) -> TakenIn:
    """Take the other's claims on this project's articles in, as one change.

    They are *signed* by this annotator, or by whom they were if it is ``None``. The vendors and
    values they name come along where they are missing. Taken in again, only what is new comes.
    """
    intake = _Intake(project, signed=signed)
    claims = list(intake.fresh(other))
    if not claims:
        return TakenIn(claims=0, present=intake.present, elsewhere=intake.elsewhere, change=None)
    named = {name for claim in claims for name in _named(claim)}
    planned = plan(
        project,
        Imported(
            items=tuple(_grouped(claims, intake.articles)),
            vendors=tuple(vendor for vendor in other.vendors if vendor.id in named),
            tag_set=other.tag_set,
            problems=(),
            spans=0,
        ),
    )
    change = planned.change
    if change is not None:
        project.apply(change, texts=planned.texts, reason=TAKE_IN)
    return TakenIn(
        claims=planned.claims, present=intake.present, elsewhere=intake.elsewhere, change=change
    )


def _grouped(claims: Sequence[Claim], articles: Mapping[str, Article]) -> Iterator[ImportedArticle]:
    for ident, article in articles.items():
        own = tuple(claim for claim in claims if claim.article == ident)
        if own:
            # The project has the text; nothing is read of it here.
            yield ImportedArticle(article, "", own)


def _named(claim: Claim) -> Iterator[str]:
    yield from (entry.vendor for entry in claim.vendors)
    yield from filter(None, (claim.stance.target, claim.speaker.vendor))


class _Intake:
    """Finds what is new of another annotator's claims, and makes them claims of this project."""

    def __init__(self, project: Project, *, signed: str | None) -> None:
        self._signed = signed
        self.articles = {row.article.id: row.article for row in project.articles()}
        self._by_text = {article.sha256: article for article in self.articles.values()}
        # What was decided upon counts as it was before, so that it does not come back.
        self._known = {claim.id: claim for claim in project.claims()}
        self._known |= before_deciding(project)
        self.present = 0
        self.elsewhere = 0

    def fresh(self, other: Annotations) -> Iterator[Claim]:
        """The claims that are to come in, under ids that are free."""
        for article, claims in other.articles:
            here = self._by_text.get(article.sha256)
            if here is None:
                self.elsewhere += len(claims)
                continue
            for claim in claims:
                found = self._placed(replace(claim, article=here.id))
                if found is None:
                    self.present += 1
                else:
                    yield found

    def _placed(self, claim: Claim) -> Claim | None:
        """The claim as it comes in, or ``None`` when the project has or had it just so."""
        if self._same(claim):
            return None
        status = ClaimStatus.DONE if claim.status is ClaimStatus.REVIEWED else claim.status
        signed = replace(claim, annotator=self._signed or claim.annotator, status=status)
        if self._same(signed):
            return None
        if signed.id not in self._known:
            return signed
        said = json.dumps(to_data(signed), ensure_ascii=False, sort_keys=True)
        beside = replace(signed, id=str(uuid5(NAMESPACE_OID, said)))
        return None if beside.id in self._known else beside

    def _same(self, claim: Claim) -> bool:
        known = self._known.get(claim.id)
        return known is not None and replace(known, status=claim.status) == claim
