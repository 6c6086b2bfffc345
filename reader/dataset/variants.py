"""The rendition of an article in the other script, with its claims, for the training split."""

import hashlib
from dataclasses import replace

from reader.core.article import Article
from reader.core.span import Quote
from reader.dataset.claim_dicts import ClaimData, with_quotes
from reader.dataset.options import Convert
from reader.dataset.records import Document, document
from reader.dataset.source import DatasetError

SCRIPTS = ("hans", "hant")


def wanted_scripts(article: Article, scripts: tuple[str, ...]) -> tuple[str, ...]:
    """Those of *scripts* that are another script than the article's own.

    Towards traditional only from simplified: the phrase dictionaries damage a text that is
    partly traditional already.
    """
    found = {"hans": ("hant",), "hant": ("hans",), "mixed": ("hans",)}.get(article.script, ())
    return tuple(script for script in SCRIPTS if script in scripts and script in found)


def rendition(doc: Document, script: str, convert: Convert) -> Document | None:
    """The document in *script*, or ``None`` when no character differs.

    Offsets stay what they are, so the conversion must keep the length; a
    :class:`DatasetError` says when it does not.
    """
    text = convert(doc.text, script)
    if len(text) != len(doc.text):
        raise DatasetError(
            f"article {doc.article.name}: its {script} rendition has another length, "
            "so its spans would be wrong; only conversions character by character can be added"
        )
    if text == doc.text:
        return None
    boilerplate = tuple(
        replace(found, quote=requoted(found.quote, text)) for found in doc.article.boilerplate
    )
    article = replace(
        doc.article,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        script=script,
        boilerplate=boilerplate,
    )
    return document(article, text, group=doc.group, split=doc.split, script=script)


def requoted(quote: Quote, text: str) -> Quote:
    """The quote at the same place of another text."""
    return Quote(quote.span, quote.span.cut(text))


def claim_in(claim: ClaimData, text: str) -> ClaimData:
    """The claim with the words of a rendition at the same places."""

    def requoted(quote: ClaimData) -> ClaimData:
        return {**quote, "text": text[quote["start"] : quote["end"]]}

    made: ClaimData = with_quotes(claim, requoted)
    return made
