"""Whether a project is sound: the file, the hashes of its texts, and every quote in it."""

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from hashlib import sha256

from reader.core.article import Article
from reader.core.claim import Claim
from reader.core.errors import ZhubiError
from reader.core.tagset import TagSet
from reader.project.reading import Reading
from reader.store.integrity import file_problems
from reader.store.store import Store


@dataclass(frozen=True, slots=True)
class Report:
    """What ``zhubi check`` found: how much was looked at, and every problem in one line each."""

    articles: int
    claims: int
    quotes: int
    problems: tuple[str, ...]
    remarks: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong (remarks are no faults)."""
        return not self.problems


#: Articles looked at in one step, or more where there would be more steps than so many.
_STEP = 20
_STEPS = 200


def check(store: Store) -> Report:
    """Look at everything; never raises for what it finds, it reports it."""
    steps = check_in_steps(store)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Report = end.value
            return found


def check_in_steps(
    store: Store, stopped: Callable[[], bool] | None = None
) -> Generator[tuple[int, int], None, Report]:
    """The same bit by bit: how many articles of how many were looked at, and the report at last.

    The file itself is looked at first, in one step: how far that is cannot be told (0 of 0).
    """
    yield 0, 0
    store.connection.stopped = stopped
    problems = list(file_problems(store.connection))
    remarks: list[str] = []
    articles = claims = quotes = 0
    reading = Reading(store)
    try:
        tags, vendors = reading.tag_set(), {vendor.id for vendor in reading.vendors()}
        ids = reading.article_ids()
        step = max(_STEP, len(ids) // _STEPS)
        for id_ in ids:
            if articles % step == 0:
                yield articles, len(ids)
            article = reading.article(id_)
            articles += 1
            text = store.text(article.sha256)
            problems.extend(_text_problems(article, text))
            quotes += len(article.boilerplate)
            for claim in reading.claims(id_):
                claims += 1
                quotes += sum(1 for _ in claim.quotes())
                problems.extend(_quote_problems(article.name, claim, text))
                remarks.extend(tag_remarks(article.name, claim, tags, vendors))
        remarks.extend(_index_remarks(store))
    except ZhubiError as error:
        problems.append(str(error))
    return Report(articles, claims, quotes, tuple(problems), tuple(remarks))


def _index_remarks(store: Store) -> Iterator[str]:
    texts, claims = store.unindexed()
    if texts or claims:
        yield (
            f"search index: {texts} texts and {claims} claims are not in it yet; "
            "they are found, and indexed when the window is open"
        )


def _text_problems(article: Article, text: str) -> Iterator[str]:
    if sha256(text.encode("utf-8", "surrogatepass")).hexdigest() != article.sha256:
        yield f"{article.name}: the text was altered (its hash differs)"
    if len(text) != article.length:
        yield f"{article.name}: length differs from the text"
    for part in article.boilerplate:
        if not part.quote.fits(text):
            yield f"{article.name}: boilerplate does not fit the text"


def _quote_problems(name: str, claim: Claim, text: str) -> Iterator[str]:
    for place, quote in claim.quotes():
        if not quote.fits(text):
            yield (
                f"{name}, claim {claim.id}, {place}: the text at "
                f"[{quote.start}, {quote.end}) is not “{quote.text[:20]}”"
            )


def tag_remarks(name: str, claim: Claim, tags: TagSet, vendors: set[str]) -> Iterator[str]:
    """What the claim holds that neither the tag set nor the list of vendors has."""
    asked = (
        ("kind", (claim.kind,)),
        (
            "stance",
            tuple(filter(None, (claim.stance.polarity, *(v.stance for v in claim.vendors)))),
        ),
        ("certainty", (claim.stance.certainty,)),
        ("metric_kind", tuple(metric.kind for metric in claim.metrics)),
        ("comparator", tuple(metric.comparator for metric in claim.metrics)),
        ("speaker", (claim.speaker.type,)),
    )
    for field, keys in asked:
        for key in tags.unknown(field, keys):
            yield f"{name}, claim {claim.id}: {field} {key} is not in the tag set"
    for vendor in claim.vendors:
        if vendor.vendor not in vendors:
            yield f"{name}, claim {claim.id}: vendor {vendor.vendor} is not in the list"
