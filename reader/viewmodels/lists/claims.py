"""The list of claims as Qt models: of one article or the whole project, sorted and filtered."""

import bisect
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    QTimer,
)

from reader.core.article import Article
from reader.core.change import Change
from reader.core.claim import Claim, ClaimStatus
from reader.core.errors import RecordError
from reader.core.span import Quote, Span
from reader.core.tagset import TagSet, Vendor
from reader.store.claim_lines import ClaimLine
from reader.store.stored_claims import StoredClaims
from reader.viewmodels.desk import Desk
from reader.viewmodels.lists.claim_order import Keys, Order, key, stored_keys
from reader.viewmodels.wording.labels import Labels
from reader.viewmodels.wording.languages import Languages

Index = QModelIndex | QPersistentModelIndex

CLAIM = int(Qt.ItemDataRole.UserRole) + 1
#: "1" for a row that somebody wants to see; asked only while something is filtered by.
KEPT = CLAIM + 1
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

        #: How late each claim of an article, or of all, came into the project.
        self.ages = ages
        self.labels: Labels | None = None
        #: Whether the claim in a row is wanted: told by what filters the list.
        self.keeps: Callable[[int], bool] = lambda _row: True
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
        if role == KEPT:
            return "1" if self.keeps(index.row()) else ""
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
        # Later: it may be asked for in the midst of painting.
        QTimer.singleShot(0, self, lambda: self._desk.tell_error(told))
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
        row = bisect.bisect(self._listed, key, key=self._key)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which claims the list keeps; ``None`` and an empty text keep all.

    ``""`` as stance, vendor or target asks for claims that have none.
    """

    text: str = ""
    stance: str | None = None
    vendor: str | None = None
    metric: str | None = None
    status: ClaimStatus | None = None
    annotator: str | None = None
    kind: str | None = None
    certainty: str | None = None
    speaker: str | None = None
    flag: str | None = None
    target: str | None = None
    origin: str | None = None
    noted: bool | None = None

    def keeps(self, claim: Claim, spoken: str) -> bool:
        """Whether a claim passes; *spoken* is its line in words, searched besides its note."""
        return (
            (self.stance is None or (claim.stance.polarity or "") == self.stance)
            and (self.vendor is None or self.vendor in (_vendors(claim) or ("",)))
            and (self.metric is None or any(m.kind == self.metric for m in claim.metrics))
            and (self.status is None or claim.status == self.status)
            and (self.annotator is None or claim.annotator == self.annotator)
            and (self.kind is None or claim.kind == self.kind)
            and (self.certainty is None or claim.stance.certainty == self.certainty)
            and (self.speaker is None or claim.speaker.type == self.speaker)
            and (self.flag is None or self.flag in claim.flags)
            and (self.target is None or _target(claim) == self.target)
            and (self.origin is None or claim.origin == self.origin)
            and (self.noted is None or bool(claim.note) is self.noted)
            and (not self.text or self.text in f"{spoken}\n{claim.note}".casefold())
        )


def _vendors(claim: Claim) -> list[str]:
    return [entry.vendor for entry in claim.vendors]


def _target(claim: Claim) -> str:
    """Whom the stance is towards: without a target of its own, the first vendor."""
    return claim.stance.target or next(iter(_vendors(claim)), "")


#: What the file is asked for where the claims are too many to be read.
_ASKED = tuple(field.name for field in fields(Wanted) if field.name != "text")

#: Keeps every claim.
NO_WISH = Wanted()


class ClaimFilter(QSortFilterProxyModel):
    """The claims somebody wants to see, in the order wanted.

    Qt asks for the role :data:`KEPT` of every row while something is filtered by; while nothing
    is, it asks nothing: a million questions to Python take seconds.
    """

    def __init__(self, source: ClaimList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list = source
        self._wanted = NO_WISH
        self._order = Order.TEXT
        self._passing: frozenset[int] | None = None
        self._ages: dict[str, int] = {}
        source.keeps = self._keeps
        self.setFilterRole(KEPT)
        # Before the filter itself hears of it: it asks at once.
        for changed in (source.dataChanged, source.rowsInserted, source.modelReset):
            changed.connect(self._forget)
        self._keys = Keys(source, every=self._all_keys, one=self._key, parent=self)
        self.setSourceModel(source)

    @property
    def wanted(self) -> Wanted:
        """What is filtered by now."""
        return self._wanted

    def want(self, wanted: Wanted) -> None:
        """Keep only these claims."""
        self._wanted = wanted
        self._forget()
        # This asks anew, also where the words are as before.
        self.setFilterFixedString("" if wanted == NO_WISH else "1")

    def _forget(self) -> None:
        self._passing = None

    def order(self, order: Order) -> None:
        """Sort by this, within it by the order of the text."""
        self._order = order
        self._ages = {}
        self._keys.drop()
        self.invalidate()
        self.sort(-1 if order is Order.TEXT else 0)

    def _keeps(self, row: int) -> bool:
        """Whether the claim in this row of the list is wanted."""
        wanted, stored = self._wanted, self._list.stored
        if stored is not None:
            if self._passing is None:
                asked = {field: getattr(wanted, field) for field in _ASKED}
                self._passing = stored.passing(**asked)
            if stored.row(row) not in self._passing:
                return False
            if not wanted.text:
                return True
        claim = self._list.at(row)
        return wanted.keeps(claim, self._list.spoken(claim) if wanted.text else "")

    def lessThan(self, left: Index, right: Index) -> bool:
        """Whether one row comes before another."""
        return self._rank(left.row()) < self._rank(right.row())

    def ids(self) -> tuple[str, ...]:
        """The ids of the claims that are shown, in order."""
        return tuple(self.data(self.index(row, 0), CLAIM).id for row in range(self.rowCount()))

    def _age(self, row: int) -> int:
        """How late the claim in a row came into the project: the greater, the later."""
        stored = self._list.stored
        if stored is not None:
            return stored.row(row)
        claim = self._list.at(row)
        if claim.id not in self._ages:
            self._ages = self._list.ages(None if self._list.everywhere else claim.article)
        return self._ages.get(claim.id, 0)

    def _key(self, row: int) -> Any:
        newest = self._order is Order.NEWEST
        return -self._age(row) if newest else key(self._list.at(row), self._order)

    def _all_keys(self) -> list[Any]:
        stored = self._list.stored
        if stored is not None:
            return stored_keys(stored, self._order)
        return [self._key(row) for row in range(self._list.rowCount())]

    def _rank(self, row: int) -> tuple[Any, int]:
        return 0 if self._order is Order.TEXT else self._keys[row], row
