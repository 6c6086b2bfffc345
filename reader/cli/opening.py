"""Opening a project for writing, or making it when there is none; finding an article in one."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.cli.layout import shown
from reader.core.errors import NotFoundError
from reader.defaults import default_tag_set, default_vendors
from reader.project import Project
from reader.store.errors import StoreError


@contextmanager
def opened_or_made(
    path: Path, *, annotator: str, bare: bool = False
) -> Iterator[tuple[Project, bool]]:
    """The project at *path* and whether it was made just now, with the default tag set.

    It gets the default vendors too, unless it is to be *bare* for a dataset that brings its own.
    A project that was made and into which nothing was put is taken away again. Raises
    :class:`StoreError`.
    """
    if path.exists():
        with Project.open(path, annotator=annotator) as project:
            yield project, False
            _index(project)
        return
    project = Project.create(
        path,
        annotator=annotator,
        tag_set=default_tag_set(),
        vendors=() if bare else default_vendors(),
    )
    try:
        yield project, True
        _index(project)
    finally:
        # Anything beyond its founding, be it another program's, is worth keeping.
        untouched = len(project.history(limit=2)) < 2
        project.close()
        if untouched:
            path.unlink(missing_ok=True)


def _index(project: Project) -> None:
    """Index what a large import has left for afterwards; whoever writes in a terminal can wait."""
    # What was taken in is safe without it, and the window or the next import goes on with it.
    with suppress(StoreError):
        while project.index_next():
            pass


def article_chosen(project: Project, arguments: Namespace) -> str | None:
    """The id of the article that ``--article`` names; ``None`` when none was asked for.

    Raises :class:`NotFoundError` for a name that the project does not have.
    """
    if arguments.article is None:
        return None
    article = project.article_named(arguments.article)
    if article is None:
        raise NotFoundError(
            f"{project.path} has no article {shown(arguments.article)}; "
            f"see: zhubi articles {project.path}"
        )
    return article.id
