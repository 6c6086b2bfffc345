"""Decides between two annotators of a project, and takes the claims of another's file in."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from reader.core.change import Change
from reader.core.claim import Claim
from reader.core.errors import ZhubiError
from reader.project import Project
from reader.project.adjudicating import (
    Choice,
    Decision,
    Take,
    TakenIn,
    decide,
    decided,
    decisions,
    take_in,
)
from reader.project.annotations import Annotations
from reader.review import Case
from reader.viewmodels.background import Background, Job
from reader.viewmodels.desk import Desk
from reader.viewmodels.review.comparing import Compared, Comparing, Who, why
from reader.viewmodels.wording.words import translate


class Adjudicating(Comparing):
    """A comparison whose cases can be decided, each decision one change."""

    def __init__(self, desk: Desk, background: Background) -> None:
        # Asked of every case after each decision: worked out once, and anew where claims changed.
        self._choices: dict[int, Choice | None] = {}
        self._by_claim: dict[str, Case] = {}
        super().__init__(desk, background)

    # ---- deciding

    @property
    def can_decide(self) -> bool:
        """Whether both sides' claims are in this project, and it can be written."""
        result = self.result
        if result is None or result.agreement is None or not self._desk.is_open:
            return False
        return not (result.b is not None and result.b.there) and not self._desk.project.read_only

    def choice(self, case: Case) -> Choice | None:
        """How the case was decided, if it was."""
        # The cases live as long as the comparison, so that their identity will do.
        if id(case) not in self._choices:
            result = self.result if self.can_decide else None
            self._choices[id(case)] = None if result is None else decided(case, result.now)
        return self._choices[id(case)]

    def take_up(self, result: Compared | None) -> None:
        """There is another comparison, or none."""
        super().take_up(result)
        self._choices.clear()
        self._by_claim = {claim.id: case for _, case in self.cases() for claim in case.claims}

    def note(self, change: Change) -> None:
        """Claims of the compared articles have changed."""
        super().note(change)
        for claim in change.touched(Claim):
            if claim in self._by_claim:
                self._choices.pop(id(self._by_claim[claim]), None)

    def decide(self, case: Case, choice: Choice) -> bool:
        """Decide one case as one change; tells whether it is decided so now."""
        return self.can_decide and self._decide([Decision(case, choice)])

    def agreed(self) -> list[Case]:
        """Cases on which both agree and that nobody has decided."""
        open_ = (case for _, case in self.cases() if self.choice(case) is None)
        return [each.case for each in decisions(open_, Take.AGREED)]

    def accept_agreed(self) -> None:
        """Accept everything on which both agree, as one change."""
        self._decide(list(decisions(self.agreed(), Take.AGREED)))

    def _decide(self, chosen: Sequence[Decision]) -> bool:
        self._deciding = True
        try:
            decide(self._desk.project, chosen)
        except ZhubiError as error:
            self._desk.tell_error(error)
            return False
        finally:
            self._deciding = False
        return True

    # ---- taking in

    @property
    def can_take_in(self) -> bool:
        """Whether there is another file whose claims can come into the project."""
        there = self.result is not None and self.result.other is not None
        free = self._job is None and self._desk.is_open
        return there and free and not self._desk.project.read_only

    def take_in(self, signed: str) -> None:
        """Take the other file's claims in, as one change, made by the annotator *signed*."""
        result = self.result
        if not self.can_take_in or result is None or result.other is None:
            return
        other, who, project = result.other, result.b, self._desk.project
        only = who.annotator if who is not None and who.there else None
        self.began.emit()
        self._job = self._background.start(
            partial(_taking_in, project.path, project.annotator, _of(other, only), signed),
            done=partial(self._taken_in, project, signed),
            failed=self._not_taken_in,
        )

    def _taken_in(self, project: Project, signed: str, taken: TakenIn) -> None:
        self._end()
        if not self._desk.is_open or self._desk.project is not project or self.result is None:
            return
        before, self._wanted = self._wanted, (None, None)
        a = before[0] if before[0] != Who(there=False, annotator=signed) else None
        self.take_up(None)
        self._wanted = (a, Who(there=False, annotator=signed))
        project.catch_up()
        self.look()
        text = translate(
            "Agreement", "%1 claims taken in, %2 known already, %3 on articles that are not here."
        )
        counts = (taken.claims, taken.present, taken.elsewhere)
        for at, count in enumerate(counts, 1):
            text = text.replace(f"%{at}", f"{count:,}")
        self._desk.tell(text)

    def _not_taken_in(self, error: Exception) -> None:
        self._end()
        if self._desk.is_open:
            self._desk.project.catch_up()
        self.refused.emit(why(error))


def _of(other: Annotations, annotator: str | None) -> Annotations:
    return other if annotator is None else other.by(annotator)


def _taking_in(path: Path, annotator: str, other: Annotations, signed: str, _job: Job) -> TakenIn:
    with Project.open(path, annotator=annotator) as project:
        return take_in(project, other, signed=signed)
