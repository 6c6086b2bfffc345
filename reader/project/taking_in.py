"""Turns the located documents of another tool's file into one change of the project."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from uuid import uuid4

from reader.core.article import Article, unique_name
from reader.core.change import Change, Entity
from reader.core.claim import Claim
from reader.core.errors import NotFoundError
from reader.formats.assemble import assemble
from reader.formats.format import Format
from reader.formats.locate import How, Location
from reader.formats.marks import RawDocument
from reader.project.acting import Acting
from reader.project.looking import looked_over
from reader.project.repairs import KEY, Repairable, repairable, setting_of, stored


@dataclass(frozen=True, slots=True, kw_only=True)
class FormatImport:
    """What a file of another tool brought: every mark of it is in one of these counts.

    ``read`` = ``as_declared`` + ``other_unit`` + ``found_again`` + ``unverified`` + ``repairs``.
    ``suggestions`` are marks that a machine made and nobody accepted; they are not taken in.
    """

    format: str
    articles: int
    claims: int
    present: int
    read: int
    as_declared: int
    other_unit: int
    found_again: int
    unverified: int
    repairs: int
    suggestions: int
    notes: tuple[str, ...]


class TakingIn:
    """Turns located documents into one change."""

    def __init__(self, project: Acting, file: str) -> None:
        self._project = project
        self._file = file
        rows = project.articles()
        self._names = {row.article.name for row in rows}
        #: A project without claims need not be asked for each of a hundred thousand.
        self._empty = not any(row.claims for row in rows)
        self._by_text: dict[str, str] = {}
        self._added: dict[tuple[str, str], Entity] = {}
        self._repairs: list[Repairable] = []
        self._notes: list[str] = []
        self._present = 0
        self._suggestions = 0
        self.texts: dict[str, str] = {}

    def take(self, location: Location) -> None:
        """One document: its article, its claims, and what needs repair."""
        article = self._article(location.document)
        found = assemble(location, article=article, annotator=self._project.annotator)
        for claim in found.claims:
            self._claim(claim)
        self._suggestions += len(found.suggestions)
        self._notes.extend(found.notes)
        self._repairs.extend(
            repairable(repair, article, self._file, location.document.annotator)
            for repair in location.repairs
        )

    def _article(self, document: RawDocument) -> str:
        digest = sha256(document.text.encode()).hexdigest()
        if digest in self._by_text:
            return self._by_text[digest]
        known = self._project.article_with_text(digest)
        if known is None:
            name = unique_name(document.name or "article", self._names)
            self._names.add(name)
            known = looked_over(
                Article(
                    id=str(uuid4()),
                    name=name,
                    title=_title(document.text) or name,
                    sha256=digest,
                    length=len(document.text),
                    file_name=self._file,
                    encoding="utf-8",
                ),
                document.text,
            )
            self._added["article", known.id] = known
            self.texts[digest] = document.text
        self._by_text[digest] = known.id
        return known.id

    def _claim(self, claim: Claim) -> None:
        present = self._known(claim.id)
        if present is None:
            self._added["claim", claim.id] = claim
        elif present == claim:
            self._present += 1
        else:
            other = replace(claim, id=str(uuid4()))
            self._added["claim", other.id] = other
            self._notes.append(
                f"claim {claim.id} is there already and differs; taken in as {other.id}"
            )

    def _known(self, claim_id: str) -> Claim | None:
        """The claim with this id, taken in before or just now."""
        now = self._added.get(("claim", claim_id))
        if isinstance(now, Claim) or self._empty:
            return now if isinstance(now, Claim) else None
        try:
            return self._project.claim(claim_id)
        except NotFoundError:
            return None

    @property
    def change(self) -> Change | None:
        removed: tuple[Entity, ...] = ()
        added: tuple[Entity, ...] = tuple(self._added.values())
        before = self._project.stored_setting(KEY)
        waiting = stored(self._project.setting(KEY, [{}]))
        known = {repair.id for repair in waiting}
        fresh = [repair for repair in self._repairs if repair.id not in known]
        if fresh:
            removed, settings = setting_of(before, (*waiting, *fresh))
            added = (*added, *settings)
        return Change(removed, added) if added else None

    def report(self, form: Format, locations: Sequence[Location]) -> FormatImport:
        """The counts, which together are every mark that was read."""
        found = [item for location in locations for item in location.located]
        how = {kind: sum(item.how is kind for item in found) for kind in How}
        repairs = sum(len(location.repairs) for location in locations)
        kinds = [kind for kind, _ in self._added]
        return FormatImport(
            format=form.key,
            articles=kinds.count("article"),
            claims=kinds.count("claim"),
            present=self._present,
            read=len(found) + repairs,
            as_declared=how[How.DECLARED],
            other_unit=how[How.OTHER_UNIT],
            found_again=how[How.FOUND_AGAIN],
            unverified=how[How.UNVERIFIED],
            repairs=repairs,
            suggestions=self._suggestions,
            notes=tuple(self._notes),
        )


def _title(text: str) -> str:
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line[:40]
