"""Takes claims of other tools in: what their files say becomes one change of a project."""

import json
from collections.abc import Collection, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from uuid import NAMESPACE_OID, uuid4, uuid5

from reader.core.article import Article, unique_name
from reader.core.change import Change, Entity
from reader.core.claim import Claim
from reader.core.codec import to_data
from reader.core.errors import NotFoundError
from reader.core.garbage import no_collecting
from reader.formats.archives import unpacked
from reader.formats.assemble import assemble
from reader.formats.changed_texts import laid_back
from reader.formats.deleted_claims import Riding, deleted
from reader.formats.edits import differing
from reader.formats.fingerprint import fingerprint
from reader.formats.format import Format
from reader.formats.locate import How, Location, Repair, locate
from reader.formats.many_files import documents_of, files_of, signed
from reader.formats.marks import FormatError, RawDocument, Unit
from reader.formats.registry import detect, format_named
from reader.project.detecting import with_detected
from reader.project.earlier_exports import gone, lacking, was_sent
from reader.project.holdings import OfProject
from reader.project.recoding import in_utf8
from reader.project.repairs import (
    REPAIRED,
    Repairable,
    Waiting,
    repair_id,
    repairable,
)
from reader.project.suggestions import with_more
from reader.project.writing import Writing

#: So many claims that a file lacks are listed by their words.
_LISTED = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class FormatImport:
    """What a file of another tool brought: every mark of it is in one of these counts.

    ``read`` = ``as_declared`` + ``other_unit`` + ``found_again`` + ``unverified`` + ``repairs``.
    ``suggestions`` are marks that a machine made and nobody accepted: they are kept as such.
    ``edited`` are claims of the project that the other tool changed; ``deleted`` are claims that
    were exported and are no longer in the file: they wait among the repairs, or stay as they are.
    """

    format: str
    articles: int
    claims: int
    present: int
    edited: int
    deleted: int
    read: int
    as_declared: int
    other_unit: int
    found_again: int
    unverified: int
    repairs: int
    suggestions: int
    notes: tuple[str, ...]


@no_collecting()  # nor at its end, where all that was read is still there to be looked through
def bring_in(
    project: Writing, path: Path, key: str | None, unit: Unit | None, encoding: str | None
) -> FormatImport:
    """As :meth:`reader.project.Project.import_format`."""
    form = detect(path) if key is None else format_named(key)
    if not form.is_read:
        raise FormatError(f"{form.name} is only written")
    holdings = OfProject(project)
    with unpacked(path) as source:
        documents, remarks = _read(source, form, holdings, encoding)
        locations = [_on_sent_text(project, each) for each in locate(documents, unit=unit)]
        notes = (*remarks, *gone(source, form))
        intake = TakingIn(project, holdings, path, form, notes, sent=was_sent(source, form))
        for location in locations:
            intake.take(location)
        intake.notes.extend(lacking(source, form, intake.read_texts))
        change = intake.change()
        if change is not None:
            project.apply(change, texts=intake.texts, reason="import_format")
        return intake.report(locations)


def _read(
    source: Path, form: Format, holdings: OfProject, encoding: str | None
) -> tuple[list[RawDocument], tuple[str, ...]]:
    """What a file or folder says, and remarks on how its files were read."""
    with ExitStack() as stack:
        if form.folder or not source.is_dir():
            readable, remarks = stack.enter_context(in_utf8(source, form.key, encoding=encoding))
            found = list(form.documents(readable, holdings))
            return list(signed(found)) if source.is_dir() else found, remarks
        files = [
            stack.enter_context(in_utf8(file, form.key, encoding=encoding))
            for file in files_of(source, form)
        ]
        remarks = tuple(remark for _, told in files for remark in told)
        return list(documents_of([file for file, _ in files], form, holdings)), remarks


def _on_sent_text(project: Writing, location: Location) -> Location:
    """The marks of a text that another tool changed, laid on the article that was exported."""
    digest = sha256(location.document.text.encode()).hexdigest()
    if project.article_with_text(digest) is not None:
        return location
    article = _sent_article(project, location.document)
    return location if article is None else laid_back(location, project.text(article)) or location


def _sent_article(project: Writing, document: RawDocument) -> str | None:
    """The id of the article that a document was written of: by its text, else by its claims."""
    known = None if document.sent is None else project.article_with_text(document.sent)
    if known is not None:
        return known.id
    passenger = document.passenger.values()
    ids = {data.get("article") for data in passenger if isinstance(data, dict)}
    (id_,) = ids if len(ids) == 1 else (None,)
    try:
        return project.article(id_).id if isinstance(id_, str) else None
    except NotFoundError:
        return None


class TakingIn:
    """Turns located documents into one change."""

    def __init__(
        self,
        project: Writing,
        holdings: OfProject,
        path: Path,
        form: Format,
        remarks: Sequence[str] = (),
        *,
        sent: bool = False,
    ) -> None:
        """*remarks* come before those of the marks; *sent* tells that an export wrote the file."""
        self._project = project
        self._holdings = holdings
        self._path = path
        self._form = form
        self._sent = sent
        self._rides = Riding()
        rows = project.articles()
        self._names = {row.article.name for row in rows}
        #: A project without claims need not be asked for each of a hundred thousand.
        self._empty = not any(row.claims for row in rows)
        self._by_text: dict[str, str] = {}
        self._added: dict[tuple[str, str], Entity] = {}
        self._removed: list[Entity] = []
        self._waiting = Waiting(project)
        #: Ids that those waiting would have whose marks have found their place now.
        self._placed: set[str] = set()
        #: Articles of which the file has claims that were exported, with these claims' ids.
        self._ours: dict[str, set[str]] = {}
        self._repairs: list[Repairable] = []
        self.notes: list[str] = list(remarks)
        self._present = 0
        self._suggested: dict[str, list[Claim]] = {}
        self._suggestions = 0
        self._deleted = 0
        self.texts: dict[str, str] = {}

    def take(self, location: Location) -> None:
        """One document: its article, its claims, and what needs repair."""
        article = self._article(location.document)
        found = assemble(location, article=article, annotator=self._project.annotator)
        for claim in found.claims:
            printed = location.document.fingerprints.get(claim.id)
            exported = found.exported.get(claim.id)
            self._claim(claim, self._as_exported(claim, printed) if printed else exported)
        self._suggestions += len(found.suggestions)
        if found.suggestions:
            self._suggested.setdefault(article, []).extend(found.suggestions)
        self.notes.extend(found.notes)
        self._rides.see(location.document, article)
        stored = location.document.stored
        ours = location.document.passenger if stored is None else any(stored.values())
        if self._sent or ours:
            self._ours.setdefault(article, set()).update(location.document.passenger)
        if self._waiting.repairs:
            self._placed.update(repair_id(article, item.mark) for item in location.located)
        for repair in location.repairs:
            broken = found.broken.get(repair.mark.id)
            exported = None if broken is None else found.exported.get(broken.id)
            self._repair(repair, article, broken, exported)

    @property
    def read_texts(self) -> Collection[str]:
        """The SHA-256 of every text that was taken."""
        return self._by_text.keys()

    def _repair(
        self, repair: Repair, article: str, claim: Claim | None, exported: Claim | None = None
    ) -> None:
        """A mark for the repair list, unless somebody has settled it before.

        *exported* is its claim as it was when it was exported, if it once was.
        """
        known = None if claim is None else self._known(claim.id)
        if known is None or REPAIRED not in known.flags:
            kept = repairable(
                repair,
                article=article,
                source=self._path,
                format_=self._form.key,
                claim=claim,
                moves=known is not None and known == exported,
            )
            self._repairs.append(kept)

    def _article(self, document: RawDocument) -> str:
        digest = sha256(document.text.encode()).hexdigest()
        if digest in self._by_text:
            return self._by_text[digest]
        known = self._project.article_with_text(digest)
        if known is None:
            name = unique_name(document.name or "article", self._names)
            self._names.add(name)
            known = with_detected(
                Article(
                    id=str(uuid4()),
                    name=name,
                    title=_title(document.text) or name,
                    sha256=digest,
                    length=len(document.text),
                    file_name=self._path.name,
                    encoding="utf-8",
                ),
                document.text,
            )
            self._added["article", known.id] = known
            self.texts[digest] = document.text
        self._by_text[digest] = known.id
        return known.id

    def _as_exported(self, claim: Claim, printed: str) -> Claim | None:
        """The claim as it was exported, where either side still has it so."""
        if fingerprint(claim) == printed:
            return claim
        present = self._known(claim.id)
        if present is None or fingerprint(present) != printed:
            return None
        changed = ", ".join(differing(present, claim))
        self.notes.append(
            f"claim {claim.id}: edited in the other tool, taken from there: {changed}"
        )
        return present

    def _claim(self, claim: Claim, exported: Claim | None) -> None:
        """A claim of the file, with what it was when it was exported, if it once was."""
        present = self._known(claim.id)
        if present is None:
            self._added["claim", claim.id] = claim
        elif present == claim:
            self._present += 1
        elif present == exported and ("claim", claim.id) not in self._added:
            # Nobody touched it here since: what the other tool changed is all that changed.
            self._removed.append(present)
            self._added["claim", claim.id] = claim
        elif claim == exported and self._holdings.was_later(claim, None):
            self._present += 1
            self.notes.append(f"claim {claim.id} was changed here since it was exported; it stays")
        else:
            self._beside(claim)

    def _beside(self, claim: Claim) -> None:
        """A claim that differs from the one of its id here, under an id made of what it says."""
        said = json.dumps(to_data(claim), ensure_ascii=False, sort_keys=True)
        other = replace(claim, id=str(uuid5(NAMESPACE_OID, said)))
        if self._known(other.id) == other:
            self._present += 1
            return
        self._added["claim", other.id] = other
        self.notes.append(f"claim {claim.id} is there already and differs; taken in as {other.id}")

    def _known(self, claim_id: str) -> Claim | None:
        """The claim with this id, taken in before or just now."""
        now = self._added.get(("claim", claim_id))
        if isinstance(now, Claim) or self._empty:
            return now if isinstance(now, Claim) else None
        try:
            return self._project.claim(claim_id)
        except NotFoundError:
            return None

    def change(self) -> Change | None:
        """Everything that was taken as one change, once all documents were; ``None`` for nothing.

        Repairs that were waiting and have found their place now are taken off the list.
        """
        self._look_for_deleted()
        removed: tuple[Entity, ...] = tuple(self._removed)
        added: tuple[Entity, ...] = tuple(self._added.values())
        known = {repair.id for repair in self._waiting.repairs}
        fresh = {repair.id: repair for repair in self._repairs if repair.id not in known}
        gone, settings = self._waiting.change(self._placed, tuple(fresh.values()))
        removed, added = (*removed, *gone), (*added, *settings)
        for article, claims in self._suggested.items():
            gone, settings = with_more(self._project, article, claims)
            removed, added = (*removed, *gone), (*added, *settings)
        return Change(removed, added) if added or removed else None

    def _look_for_deleted(self) -> None:
        """Claims that ride along without a mark were deleted in the other tool."""
        for mark, claim, text in self._rides.alone():
            self._deleted += 1
            if self._known(claim.id) is not None:
                self.notes.append(
                    f"claim {claim.id} was deleted in the other tool and stays here: {claim.words}"
                )
            else:
                self._repair(deleted(mark, claim, text), claim.article, claim)
        self.notes.extend(self._rides.notes)
        for article, ids in self._ours.items():
            known = () if self._empty else self._project.claims(article)
            missing = [claim.words for claim in known if claim.id not in ids]
            if missing:
                name = self._project.article(article).name
                self.notes.append(
                    f"{name}: claims that are not in the file, deleted there or made here since; "
                    f"they stay: {len(missing)} ({'; '.join(missing[:_LISTED])})"
                )

    def report(self, locations: Sequence[Location]) -> FormatImport:
        """The counts, which together are every mark that was read."""
        found = [item for location in locations for item in location.located]
        how = {kind: sum(item.how is kind for item in found) for kind in How}
        repairs = sum(len(location.repairs) for location in locations)
        kinds = [kind for kind, _ in self._added]
        return FormatImport(
            format=self._form.key,
            articles=kinds.count("article"),
            claims=kinds.count("claim") - len(self._removed),
            present=self._present,
            edited=len(self._removed),
            deleted=self._deleted,
            read=len(found) + repairs,
            as_declared=how[How.DECLARED],
            other_unit=how[How.OTHER_UNIT],
            found_again=how[How.FOUND_AGAIN],
            unverified=how[How.UNVERIFIED],
            repairs=repairs,
            suggestions=self._suggestions,
            notes=tuple(self.notes),
        )


def _title(text: str) -> str:
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line[:40]
