"""``zhubi demo``: the main job on the sample articles: import, convert, claims, export."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.cli.answer import Answer
from reader.cli.arguments import add_annotator, as_path
from reader.cli.layout import number
from reader.cli.opening import opened_or_made
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.article import Article
from reader.core.claim import Claim
from reader.core.errors import ZhubiError
from reader.dataset import ExportReport
from reader.project import Project
from reader.samples import sample_claims, sample_items
from reader.script import Mode, Rendition, Script, config_for

_PROJECT = "sample.zhubi"


class DemoError(ZhubiError):
    """The sample job did not come out as it should."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """One article in one script: the file it was written to, and how many claims show in it."""

    article: str
    mode: Mode
    config: str
    file: Path
    claims: int


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--folder",
        metavar="DIR",
        type=as_path,
        required=True,
        help="where the sample project and what is made of it go; made when it is not there",
    )
    add_annotator(parser)


def _run(arguments: Namespace, terminal: Terminal) -> Answer:
    folder: Path = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / _PROJECT
    with opened_or_made(path, annotator=arguments.annotator) as (project, _):
        terminal.progress(1, 4, "step")
        _import(project)
        terminal.progress(2, 4, "step")
        claims = _add_claims(project)
        terminal.progress(3, 4, "step")
        shown = tuple(_convert(project, folder / "renditions"))
        terminal.progress(4, 4, "step")
        report = project.export(folder / "dataset")
        articles = project.articles()
    text = "\n".join(_lines(path, len(articles), len(claims), shown, report))
    data = {
        "project": str(path),
        "articles": [row.article.name for row in articles],
        "claims": len(claims),
        "renditions": [
            {
                "article_name": one.article,
                "mode": one.mode.value,
                "config": one.config,
                "file": str(one.file),
                "claims": one.claims,
            }
            for one in shown
        ],
        "folder": str(report.folder),
        "files": [str(report.folder / file.name) for file in report.files],
        "spans": report.spans,
        "verified": report.verified,
    }
    return Answer(text, data)


def _import(project: Project) -> None:
    """Put in the samples that are not there; those of an earlier version stay as they are."""
    present = [row.article for row in project.articles()]
    known = {fact for article in present for fact in (article.id, article.name, article.sha256)}
    new = [
        item
        for item in sample_items()
        if known.isdisjoint((item[0].id, item[0].name, item[0].sha256))
    ]
    if new:
        project.add_articles(new)


def _add_claims(project: Project) -> tuple[Claim, ...]:
    """Put in the sample claims that the project does not have; returns all its claims."""
    present = {claim.id for claim in project.claims()}
    articles = [row.article for row in project.articles()]
    new = [claim for claim in sample_claims(articles) if claim.id not in present]
    if new:
        project.add_claims(new)
    return project.claims()


def _convert(project: Project, folder: Path) -> Iterator[_Shown]:
    """Write every article in every other script; each claim must be found again in it."""
    converter = project.converter()
    folder.mkdir(exist_ok=True)
    for row in project.articles():
        article, text = row.article, project.text(row.article.id)
        claims = project.claims(article.id)
        for mode in Mode:
            config = config_for(mode, Script(article.script))
            if config is None:
                continue
            rendition = converter.rendition(text, config)
            for claim in claims:
                _check(article, claim, rendition)
            file = folder / f"{article.name}.{mode.value}.txt"
            file.write_bytes(rendition.text.encode())
            yield _Shown(article.name, mode, config, file, len(claims))


def _check(article: Article, claim: Claim, rendition: Rendition) -> None:
    for fragment in claim.fragments:
        wanted = rendition.snap_source(fragment.start, fragment.end)
        if rendition.to_source(*rendition.to_shown(fragment.start, fragment.end)) != wanted:
            raise DemoError(
                f"{article.name}, claim {claim.id}: not found again in {rendition.config}"
            )


def _lines(
    path: Path, articles: int, claims: int, shown: tuple[_Shown, ...], report: ExportReport
) -> Iterator[str]:
    yield f"import:  {number(articles, 'sample article')} in {path}"
    files = f"{number(len(shown), 'rendition')} in {shown[0].file.parent}" if shown else "none"
    yield f"convert: {files}; every claim found again in each"
    yield f"claims:  {claims}, each quote held against its article"
    yield (
        f"export:  {number(report.documents, 'document')}, {number(report.claims, 'claim')}; "
        f"{report.verified} of {number(report.spans, 'span')} verified in the written files"
    )
    for file in report.files:
        if file.name.endswith(".jsonl"):
            yield f"JSONL:   {(report.folder / file.name).resolve()}"


COMMAND = Command(_add_arguments, _run)
