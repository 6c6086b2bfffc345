"""The sides of a comparison: what annotators did, in this project or in another's file."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from reader.core.article import Article, ArticleStatus
from reader.core.claim import Claim, ClaimStatus
from reader.core.history import Act, Entry
from reader.core.tagset import TagSet, Vendor
from reader.dataset import read_documents
from reader.dataset.documents_reader import TextOf
from reader.project.history import History
from reader.project.project import Project
from reader.review import Side, Work
from reader.review.agreement import Progress, unwatched

#: The reason under which decisions between annotators stand in the history.
ADJUDICATE = "adjudicate"
_SQLITE = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotations:
    """Every article of one source with its claims as the annotators left them.

    ``vendors`` and ``tag_set`` are what the claims' values mean (``None``: the source does not
    say). ``problems`` names, in a sentence each, what could not be read of a documents file.
    """

    name: str
    articles: tuple[tuple[Article, tuple[Claim, ...]], ...]
    vendors: tuple[Vendor, ...] = ()
    tag_set: TagSet | None = None
    problems: tuple[str, ...] = ()

    def annotators(self) -> dict[str, int]:
        """Who made how many of the claims, by name."""
        found = Counter(claim.annotator for _, claims in self.articles for claim in claims)
        return {name: found[name] for name in sorted(found)}

    def by(self, annotator: str) -> "Annotations":
        """The same with the claims of one annotator alone."""
        return replace(
            self,
            articles=tuple(
                (article, tuple(claim for claim in claims if claim.annotator == annotator))
                for article, claims in self.articles
            ),
        )

    def of(self, annotator: str) -> Side:
        """One annotator among several here; an article was worked on if it has claims of theirs."""
        works = (
            Work(article=article, claims=claims, seen=bool(claims))
            for article, claims in self.by(annotator).articles
        )
        return Side(annotator, tuple(works))

    def whole(self, annotator: str | None = None) -> Side:
        """This source as one side, or the claims of one annotator in it.

        An article was worked on if it has claims, or if its status says so.
        """
        chosen = self if annotator is None else self.by(annotator)
        works = (
            Work(
                article=article,
                claims=claims,
                seen=bool(claims) or article.status is not ArticleStatus.NEW,
            )
            for article, claims in chosen.articles
        )
        return Side(self.name if annotator is None else annotator, tuple(works))


def annotations(
    project: History, *, name: str, foreign: bool = False, progress: Progress = unwatched
) -> Annotations:
    """All that annotators did in *project*, a comparison side under this *name*.

    Of a *foreign* file every quote is held against its article; claims that do not fit are
    problems and are left out.
    Of claims that were decided upon it is what their annotators had made of them that counts, so
    that deciding changes no figure.
    """
    earlier = before_deciding(project)
    gone: dict[str, list[Claim]] = {}
    for made in earlier.values():
        gone.setdefault(made.article, []).append(made)
    rows = project.articles()
    found = []
    problems: list[str] = []
    for done, row in enumerate(rows):
        progress(done, len(rows))
        claims = project.claims(row.article.id)
        if foreign and claims:
            claims = _fitting(claims, project.text(row.article.id), problems)
        there = {claim.id for claim in claims}
        left = (made for made in gone.get(row.article.id, ()) if made.id not in there)
        found.append(
            (row.article, _in_order((*(_as_made(each, earlier) for each in claims), *left)))
        )
    return Annotations(
        name=name,
        articles=tuple(found),
        vendors=project.vendors(),
        tag_set=project.tag_set(),
        problems=tuple(problems),
    )


def _fitting(claims: tuple[Claim, ...], text: str, problems: list[str]) -> tuple[Claim, ...]:
    kept = tuple(claim for claim in claims if all(quote.fits(text) for _, quote in claim.quotes()))
    wrong = {claim.id for claim in claims} - {claim.id for claim in kept}
    problems.extend(
        f"claim {id_}: its words are not what the article says" for id_ in sorted(wrong)
    )
    return kept


def _as_made(claim: Claim, earlier: Mapping[str, Claim]) -> Claim:
    # A decision that was reverted left the claim unreviewed, and may have been edited over.
    return earlier.get(claim.id, claim) if claim.status is ClaimStatus.REVIEWED else claim


def _in_order(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    return tuple(sorted(claims, key=lambda claim: (claim.span, claim.id)))


def before_deciding(project: History) -> dict[str, Claim]:
    """Claims that decisions have touched, by id, as they were before the first of these."""
    found: dict[str, Claim] = {}
    for entry in _in_force(project.history(reason=ADJUDICATE)):
        for value in entry.change.added:
            found.pop(value.id, None)
        found.update(
            (value.id, value) for value in entry.change.removed if isinstance(value, Claim)
        )
    return found


def _in_force(entries: tuple[Entry, ...]) -> list[Entry]:
    """The changes that are not undone now, newest first."""
    turned = {entry.of: entry.id for entry in entries if entry.act is not Act.DO}

    def stands(entry: Entry) -> bool:
        times, last = 0, entry.id
        while last in turned:
            times, last = times + 1, turned[last]
        return times % 2 == 0

    return [entry for entry in entries if entry.act is Act.DO and stands(entry)]


def read_annotations(
    path: Path, *, text_of: TextOf | None = None, progress: Progress = unwatched
) -> Annotations:
    """Read another project file, which is not changed, or a documents layout.

    *text_of* gives the texts of a layout without words. Raises :class:`StoreError` or
    :class:`DatasetError`.
    """
    if is_project(path):
        with Project.open(path, annotator="", read_only=True) as project:
            return annotations(project, name=path.stem, foreign=True, progress=progress)
    imported = read_documents(path, text_of=text_of)
    return Annotations(
        name=path.stem if path.is_file() else path.name,
        articles=tuple((item.article, item.claims) for item in imported.items),
        vendors=imported.vendors,
        tag_set=imported.tag_set,
        problems=tuple(map(str, imported.problems)),
    )


def is_project(path: Path) -> bool:
    """Whether the file is a project, or is called one; everything else is a documents layout."""
    if path.suffix == ".zhubi" or path.is_dir():
        return path.suffix == ".zhubi" and not path.is_dir()
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False


def texts_of(project: History) -> Callable[[str], str | None]:
    """Gives the text of an article of *project* by its SHA-256."""

    def found(sha256: str) -> str | None:
        article = project.article_with_text(sha256)
        return None if article is None else project.text(article.id)

    return found
