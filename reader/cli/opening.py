"""Opening a project for writing, or making it when there is none."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.defaults import default_tag_set, default_vendors
from reader.project import Project


@contextmanager
def opened_or_made(path: Path, *, annotator: str) -> Iterator[tuple[Project, bool]]:
    """The project at *path* and whether it was made just now, with the default tag set.

    A project that was made and into which nothing was put is taken away again. Raises
    :class:`StoreError`.
    """
    if path.exists():
        with Project.open(path, annotator=annotator) as project:
            yield project, False
        return
    project = Project.create(
        path, annotator=annotator, tag_set=default_tag_set(), vendors=default_vendors()
    )
    kept = False
    try:
        yield project, True
        kept = bool(project.articles())
    finally:
        project.close()
        if not kept:
            path.unlink(missing_ok=True)
