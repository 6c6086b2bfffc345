"""The same words tagged here like this and there otherwise, in a whole project."""

from collections.abc import Callable

from reader.project import Project
from reader.script import fold
from reader.suggest.consistency import Inconsistency, inconsistencies


def inconsistencies_of(
    project: Project,
    *,
    annotator: str | None = None,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> tuple[Inconsistency, ...]:
    """All doubts about the project's claims, or those of one annotator, in a stable order.

    *progress* hears of texts gone through, of how many; they are gone through three times. What
    it raises breaks off.
    """
    folded, boilerplate = {}, {}
    ids = project.article_ids()
    for at, id_ in enumerate(ids):
        progress(at, len(ids))
        article = project.article(id_)
        folded[id_] = fold(project.text_of(article))
        boilerplate[id_] = [part.quote.span for part in article.boilerplate]
    return inconsistencies(
        project.claims(),
        folded,
        annotator=annotator,
        boilerplate=boilerplate,
        progress=progress,
    )
