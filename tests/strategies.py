"""Hypothesis strategies for core values: hard texts, claims with valid quotes, changes."""

import hashlib
from collections.abc import Sequence

from hypothesis import strategies as st

from reader.core.article import Article, ArticleStatus, Boilerplate
from reader.core.change import Change, Setting
from reader.core.claim import (
    Claim,
    ClaimStatus,
    Metric,
    Origin,
    Speaker,
    Stance,
    VendorStance,
)
from reader.core.span import Quote, Span
from reader.core.tagset import Field, Label, TagSet, Value, Vendor

#: What breaks careless programs: outside the BMP, joined emoji, variation selectors, every line
#: end, separators that are none, byte order marks, quotes and backslashes, combining marks.
PIECES = (
    *(
        "百度",
        "发布",
        "發布",
        "大模型",
        "騰訊",
        "领网域",
        "300 家",
        "百分之三十",
        "。",
        ",",
        "「",
        "」",
    ),
    *("𠮷", "𫚉", "👨‍👩‍👧", "葛\U000e0100", "☁️", "e\u0301", "\u200b", "\ufeff", "\x00", "\x7f"),
    *("\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0c", "\t", " ", "\u3000"),
    *('"', "\\", "'", "</script>", "<b>", "&quot;", "GPT-4", "ChatGLM-6B"),
)

POLARITIES = ("supportive", "sceptical", "neutral", "mixed")

_names = st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=12)
_words = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=12)
_maybe_words = st.none() | _words
_floats = st.floats(allow_nan=False, allow_infinity=False)


def texts(*, min_size: int = 0, max_pieces: int = 24) -> st.SearchStrategy[str]:
    """Texts of hard pieces, sometimes empty; at least *min_size* code points."""
    made = st.lists(st.sampled_from(PIECES) | _words, max_size=max_pieces).map("".join)
    return made.filter(lambda text: len(text) >= min_size) if min_size else made


@st.composite
def quotes(draw: st.DrawFn, text: str) -> Quote:
    """A valid quote of a text that is not empty."""
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    return Quote(Span(start, end), text[start:end])


@st.composite
def fragments(draw: st.DrawFn, text: str) -> tuple[Quote, ...]:
    """One to three quotes in order and apart."""
    most = min(6, len(text) + 1)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=most)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return tuple(Quote(Span(start, end), text[start:end]) for start, end in pairs)


def metrics(text: str) -> st.SearchStrategy[Metric]:
    """A metric anywhere in the text."""
    return st.builds(
        Metric,
        quote=quotes(text),
        kind=st.sampled_from(["count", "money", "percent"]),
        comparator=st.sampled_from(["eq", "gt", "range"]),
        value=st.none() | _floats,
        value_min=st.none() | _floats,
        value_max=st.none() | _floats,
        unit=_maybe_words,
        note=_maybe_words,
    )


def vendor_stances(text: str) -> st.SearchStrategy[VendorStance]:
    """A vendor with its stance, sometimes unchosen, and mentions inside or outside the claim."""
    return st.builds(
        VendorStance,
        vendor=st.sampled_from(["baidu", "tencent", "class:big-tech", "unknown"]),
        stance=st.none() | st.sampled_from(POLARITIES),
        mentions=st.lists(quotes(text), max_size=2).map(tuple),
    )


def speakers(text: str) -> st.SearchStrategy[Speaker]:
    """A speaker, with and without a name and a mention."""
    return st.builds(
        Speaker,
        type=st.sampled_from(["author", "person", "anonymous"]),
        name=_maybe_words,
        vendor=st.none() | st.just("baidu"),
        mention=st.none() | quotes(text),
    )


def claims(
    article: Article, text: str, *, ids: st.SearchStrategy[str] | None = None
) -> st.SearchStrategy[Claim]:
    """A claim on an article whose text is not empty; the stance is sometimes not chosen yet."""
    return st.builds(
        Claim,
        id=ids if ids is not None else st.uuids().map(str),
        article=st.just(article.id),
        fragments=fragments(text),
        annotator=_words.filter(bool),
        kind=st.sampled_from(["fact", "opinion", "forecast", "plan"]),
        stance=st.builds(
            Stance,
            polarity=st.none() | st.sampled_from(POLARITIES),
            target=st.none() | st.sampled_from(["baidu", "topic:llm"]),
            certainty=st.sampled_from(["asserted", "hedged", "conditional"]),
        ),
        vendors=st.lists(vendor_stances(text), max_size=2).map(tuple),
        metrics=st.lists(metrics(text), max_size=2).map(tuple),
        speaker=speakers(text),
        times=st.lists(quotes(text), max_size=2).map(tuple),
        flags=st.lists(_names, max_size=2).map(tuple),
        note=_words,
        status=st.sampled_from(ClaimStatus),
        origin=st.sampled_from(Origin),
    )


@st.composite
def articles(
    draw: st.DrawFn, *, text: str | None = None, name: str | None = None
) -> tuple[Article, str]:
    """An article and its text (drawn when not given)."""
    if text is None:
        text = draw(texts())
    if name is None:
        name = draw(_names)
    found = st.builds(Boilerplate, _names, quotes(text)) if text else st.nothing()
    article = Article(
        id=f"article-{name}",
        name=name,
        title=draw(_words),
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        length=len(text),
        script=draw(st.sampled_from(["hans", "hant", "mixed", "undecided"])),
        encoding=draw(st.sampled_from([None, "utf-8", "gb18030"])),
        author=draw(_maybe_words),
        license=draw(st.sampled_from([None, "CC-BY-4.0", "unknown"])),
        source_url=draw(st.none() | st.just("https://example.org/1")),
        status=draw(st.sampled_from(ArticleStatus)),
        boilerplate=tuple(draw(st.lists(found, max_size=2))) if text else (),
    )
    return article, text


@st.composite
def projects(
    draw: st.DrawFn, *, max_articles: int = 3, max_claims: int = 3
) -> list[tuple[Article, str, tuple[Claim, ...]]]:
    """A few articles of different texts, each with its claims; ids and names are unique."""
    found = draw(st.lists(texts(), max_size=max_articles, unique=True))
    items = []
    for number, text in enumerate(found):
        article, _ = draw(articles(text=text, name=f"doc-{number}"))
        made: Sequence[Claim] = ()
        if text:
            ids = st.just(f"c{number}")
            made = draw(st.lists(claims(article, text, ids=ids), max_size=max_claims))
        numbered = (_with_id(claim, f"c-{number}-{at}") for at, claim in enumerate(made))
        items.append((article, text, tuple(numbered)))
    return items


def _with_id(claim: Claim, id_: str) -> Claim:
    values = {name: getattr(claim, name) for name in Claim.__dataclass_fields__}
    return Claim(**{**values, "id": id_})


def vendors() -> st.SearchStrategy[Vendor]:
    """A vendor with aliases."""
    return st.builds(
        Vendor,
        id=st.sampled_from(["baidu", "tencent", "class:big-tech", "topic:llm"]),
        hans=_words,
        hant=_words,
        en=_words,
        aliases=st.lists(_words, max_size=3).map(tuple),
        retired=st.booleans(),
    )


def labels() -> st.SearchStrategy[Label]:
    """A label in three languages."""
    return st.builds(Label, en=_words, hans=_words, hant=_words)


@st.composite
def tag_sets(draw: st.DrawFn) -> TagSet:
    """A tag set with a stance field and one more."""
    made = []
    for key in ("stance", "kind"):
        keys = draw(st.lists(_names, min_size=1, max_size=4, unique=True))
        values = tuple(
            Value(key=value, label=draw(labels()), retired=draw(st.booleans())) for value in keys
        )
        default = draw(st.none() | st.sampled_from(keys))
        made.append(Field(key=key, label=draw(labels()), values=values, default=default))
    return TagSet(id="claims", version=draw(_names), fields=tuple(made))


@st.composite
def changes(draw: st.DrawFn) -> Change:
    """A change that adds, removes or edits some values; never one that changes nothing."""
    pool: list[object] = []
    for article, text, found in draw(projects(max_articles=2, max_claims=2)):
        pool.append(article)
        pool.extend(found if text else ())
    pool.extend(draw(st.lists(vendors(), max_size=2, unique_by=lambda vendor: vendor.id)))
    pool.append(Setting("dictionaries", draw(st.sampled_from(["[]", '["a"]']))))
    chosen = draw(st.lists(st.sampled_from(pool), min_size=1, unique_by=id))
    sides = [draw(st.booleans()) for _ in chosen]
    removed = tuple(value for value, side in zip(chosen, sides, strict=True) if side)
    added = tuple(value for value, side in zip(chosen, sides, strict=True) if not side)
    return Change(removed=removed, added=added)
