"""The list of claims as Qt models: of one article or the whole project, sorted and filtered."""

import bisect
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from reader.core.article import Article
from reader.core.change import Change
from reader.core.claim import Claim
from reader.core.errors import RecordError, ZhubiError
from reader.core.span import Quote, Span
from reader.core.tagset import TagSet, Vendor
from reader.store.claim_lines import ClaimLine
from reader.store.stored_claims import StoredClaims
from reader.viewmodels.desk import Desk
from reader.viewmodels.wording.labels import Labels
from reader.viewmodels.wording.languages import Languages

Index = QModelIndex | QPersistentModelIndex

CLAIM = int(Qt.ItemDataRole.UserRole) + 1
#: The script of the article that the claim is in.
SCRIPT = CLAIM + 2


Key = tuple[int, int, int, str]

#: More claims than this are not kept in memory: each is read when it is looked at.
MOST = 5_000


class ClaimList(QAbstractListModel):
    """Claims in the order of the text, of the article in hand or (``everywhere``) of all."""

    def __init__(self, desk: Desk, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._languages = languages
        self._everywhere = False
        self._claims: list[ClaimLine] = []
        #: The claims where they are too many to be kept in memory.
        self.stored: StoredClaims | None = None
        self._articles: dict[str, int] = {}

        def ages(article: str | None) -> dict[str, int]:
            return desk.project.claim_ages(article)

        def tell_error(error: ZhubiError) -> None:
            # Later: it may come up in the midst of painting.
            QTimer.singleShot(0, self, lambda: desk.tell_error(error))

        #: How late each claim of an article, or of all, came into the project.
        self.ages = ages
        #: Tells the person of an error.
        self.tell_error = tell_error
        self.labels: Labels | None = None
        desk.opened.connect(self.reload)
        desk.article_changed.connect(self._other_article)
        desk.committed.connect(self._follow)
        languages.changed.connect(self.reload)

    @property
    def everywhere(self) -> bool:
        """Whether the whole project's claims are listed."""
        return self._everywhere

    def show_everywhere(self, everywhere: bool) -> None:
        """List the whole project's claims, or those of the article in hand."""
        if everywhere != self._everywhere:
            self._everywhere = everywhere
            self.reload(anew=False)

    def rowCount(self, parent: Index | None = None) -> int:
        """Number of claims."""
        return 0 if parent is not None and parent.isValid() else len(self._listed)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The claim's words, or what a role asks for."""
        if not index.isValid():
            return None
        claim = self.at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return claim.words
        if role == CLAIM:
            return claim
        if role == SCRIPT:
            return self._desk.project.article(claim.article).script
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(claim)
        return None

    def spoken(self, claim: Claim) -> str:
        """The claim in one line for a screen reader: stance, vendors, metrics, words."""
        return claim.words if self.labels is None else self.labels.spoken(claim)

    def reload(self, *, anew: bool = True) -> None:
        """Read the list anew, and (*anew*) what vendors and values are called."""
        self.beginResetModel()
        self._claims, self.stored, self._articles = [], None, {}
        if not self._desk.is_open:
            self.labels = None
        else:
            project = self._desk.project
            if anew or self.labels is None:
                code = self._languages.code
                self.labels = Labels(project.tag_set(), project.vendors_by_id(), code)
            article = self._desk.article
            if self._everywhere:
                found = project.all_claims(most=MOST)
                if isinstance(found, StoredClaims):
                    self.stored, self._articles = found, found.articles
                else:
                    self._claims = found
                    self._articles = {id_: at for at, id_ in enumerate(project.article_ids())}
            elif article is not None:
                self._claims = project.claim_lines(article.id)
        self.endResetModel()

    @property
    def _listed(self) -> list[ClaimLine] | StoredClaims:
        return self._claims if self.stored is None else self.stored

    def used(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Everyone who made one of the claims, and the ids of the vendors they are about."""
        if self.stored is not None:
            return self.stored.annotators(), self.stored.vendors()
        claims = [self.read(line) for line in self._claims]
        people = {claim.annotator for claim in claims}
        vendors = {entry.vendor for claim in claims for entry in claim.vendors}
        return tuple(sorted(people)), tuple(sorted(vendors))

    def here(self) -> list[ClaimLine]:
        """The claims of the article in hand, as they are listed; see :meth:`read`."""
        article = self._desk.article
        ident = article.id if article is not None else ""
        if self.stored is not None:
            return self._desk.project.claim_lines(ident)
        return [line for line in self._claims if line.article == ident]

    def row_of(self, claim: str) -> int | None:
        """The row of the claim with this id."""
        if self.stored is not None:
            return self.stored.place_of(claim)
        return next((at for at, each in enumerate(self._claims) if each.id == claim), None)

    def at(self, row: int) -> Claim:
        """The claim in this row."""
        return self.read(self._claims[row]) if self.stored is None else self.stored[row]

    def read(self, line: ClaimLine) -> Claim:
        """The claim of a line; of one that nobody can read a stand-in, and the person is told."""
        try:
            return line.claim
        except RecordError as error:
            told = error
        line.put(_unreadable(line))
        self.tell_error(told)
        return line.claim

    def _key(self, claim: Claim | ClaimLine) -> Key:
        return (self._articles.get(claim.article, 0), claim.start, claim.end, claim.id)

    def _other_article(self) -> None:
        if not self._everywhere:
            self.reload(anew=False)

    def _follow(self, change: Change) -> None:
        if any(change.touched(kind) for kind in (TagSet, Vendor)) or self._moves(change):
            self.reload()
            return
        here = None if self._everywhere else getattr(self._desk.article, "id", "")
        kept = {entity.id for entity in change.added}
        for claim in change.removed:
            if isinstance(claim, Claim) and claim.id not in kept:
                self._take(claim)
        before = {entity.id: entity for entity in change.removed}
        for claim in change.added:
            if isinstance(claim, Claim) and here in (None, claim.article):
                old = before.get(claim.id)
                self._put(claim, old if isinstance(old, Claim) else None)

    def _moves(self, change: Change) -> bool:
        after = {self._key(each) for each in change.added if isinstance(each, Claim)}
        removed = {each.id for each in change.removed if isinstance(each, Article)}
        added = {each.id for each in change.added if isinstance(each, Article)}
        if removed != added or len(change.added) + len(change.removed) > 200:
            return True
        # Where claims that are gone or moved stood is not known when they were never read.
        return self.stored is not None and any(
            isinstance(each, Claim) and self._key(each) not in after for each in change.removed
        )

    def _take(self, claim: Claim) -> None:
        row = self.row_of(claim.id)
        if row is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._claims[row]
            self.endRemoveRows()

    def _put(self, claim: Claim, old: Claim | None) -> None:
        key = self._key(claim)
        row = self.row_of(claim.id) if old is not None else None
        if row is not None and old is not None and self._key(old) == key:
            if self.stored is None:
                self._claims[row] = ClaimLine.of(claim)
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        if old is not None:
            self._take(old)
        if self.stored is None:
            row = bisect.bisect(self._claims, key, key=self._key)
        else:
            # The file has it already: to look for where it belongs would meet it itself.
            row = self.stored.place_for(claim)
        if row is None:
            return
        self.beginInsertRows(QModelIndex(), row, row)
        if self.stored is None:
            self._claims.insert(row, ClaimLine.of(claim))
        else:
            self.stored.insert(row, claim)
        self.endInsertRows()


def _unreadable(line: ClaimLine) -> Claim:
    """What stands for a claim whose record is damaged."""
    return Claim(
        id=line.id, article=line.article, fragments=(Quote(Span(0, 1), "\ufffd"),), annotator=""
    )
