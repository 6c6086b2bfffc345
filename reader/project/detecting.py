"""What is found in an article's text when it comes in: its script and its boilerplate."""

from collections import Counter
from dataclasses import replace

from reader.core.article import Article
from reader.script.detect import Script, detect
from reader.script.fold import fold


def with_detected(article: Article, text: str) -> Article:
    """*article* with script and boilerplate found in *text*, where it does not say them yet."""
    times: Counter[str] | None = None
    if article.script == Script.UNDECIDED:
        times = Counter(text)
        article = replace(article, script=detect(text, times).script.value)
    if not article.boilerplate:
        # Lazy: these rules are needed when articles come in, not when the app starts.
        from reader.suggest.boilerplate import find_boilerplate
        from reader.suggest.reading import Reading

        reading = Reading(text, fold(text, letters=times))
        article = replace(article, boilerplate=find_boilerplate(reading))
    return article
