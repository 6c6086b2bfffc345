"""``zhubi agreement``: how far annotators agree, with the cases behind every figure."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import combinations
from pathlib import Path
from typing import Any

from reader.cli.agreement_layout import blocks, record
from reader.cli.answer import Answer, Exit
from reader.cli.arguments import add_article, add_project, as_path, as_text
from reader.cli.layout import shown
from reader.cli.opening import article_chosen
from reader.cli.sides import SidesError, check_known
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.account import account_name
from reader.project import Project
from reader.project.annotations import Annotations, annotations, read_annotations, texts_of
from reader.review import Agreement, Side, compare, narrowed


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "others",
        metavar="OTHER",
        nargs="*",
        type=as_path,
        help="other annotators' projects, documents files or exported folders; only read",
    )
    parser.add_argument(
        "--annotators",
        metavar="NAME",
        nargs="+",
        type=as_text,
        help="whose claims: of one project two or more, of several files one for each in order",
    )
    add_article(parser, help_="only this article, also if only one has claims there")
    parser.add_argument(
        "--cases", action="store_true", help="list every claim and in which fields it differs"
    )


def _run(arguments: Namespace, terminal: Terminal) -> Answer:
    others: list[Path] = arguments.others
    with Project.open(arguments.project, annotator=account_name(), read_only=True) as project:
        chosen = article_chosen(project, arguments)
        only = None if chosen is None else project.article(chosen).sha256
        watch = partial(terminal.progress, what="reading article")
        mine = annotations(project, name=arguments.project.stem, progress=watch)
        read = partial(read_annotations, text_of=texts_of(project), progress=watch)
        sources = [mine, *(read(path) for path in others)]
    sides = _chosen(sources, arguments) if others else _within(mine, arguments)
    if only is not None:
        sides = [narrowed(side, only) for side in sides]
    whatever = () if only is None else (only,)
    found = [compare(a, b, whatever=whatever) for a, b in combinations(sides, 2)]
    problems = [problem for source in sources for problem in source.problems]
    return _answer(arguments, found, problems)


def _within(mine: Annotations, arguments: Namespace) -> list[Side]:
    """The annotators of one project, all of them or those that are named."""
    known = mine.annotators()
    names: list[str] = arguments.annotators or list(known)
    for name in names:
        check_known(name, known)
    if len(set(names)) < 2:
        who = f"of {shown(names[0])} alone" if names else "of nobody"
        raise SidesError(
            f"{arguments.project} has claims {who}; name the other annotator's project or "
            "documents file behind it"
        )
    return [mine.of(name) for name in dict.fromkeys(names)]


def _chosen(sources: Sequence[Annotations], arguments: Namespace) -> list[Side]:
    """Each file as one side, or one annotator of each."""
    names: list[str] | None = arguments.annotators
    if names is None:
        taken: dict[str, int] = {}
        return [_renamed(source.whole(), taken) for source in sources]
    if len(names) != len(sources):
        raise SidesError(f"{len(sources)} files need as many annotators, in the files' order")
    for name, source in zip(names, sources, strict=True):
        check_known(name, source.annotators())
    found: dict[str, int] = {}
    return [
        _renamed(source.whole(name), found) for source, name in zip(sources, names, strict=True)
    ]


def _renamed(side: Side, taken: dict[str, int]) -> Side:
    """The side under a name that no side before it has."""
    taken[side.name] = taken.get(side.name, 0) + 1
    times = taken[side.name]
    return side if times == 1 else Side(f"{side.name} ({times})", side.works)


def _answer(arguments: Namespace, found: Sequence[Agreement], problems: Sequence[str]) -> Answer:
    data: dict[str, Any] = {
        "project": str(arguments.project),
        "others": list(map(str, arguments.others)),
        "agreements": [record(each, cases=arguments.cases) for each in found],
        "problems": list(problems),
    }
    compared = all(each.articles for each in found)
    code = Exit.DONE if compared and not problems else Exit.FOUND
    return Answer("\n\n".join(_text(arguments, found, problems)), data, code)


def _text(
    arguments: Namespace, found: Sequence[Agreement], problems: Sequence[str]
) -> Iterator[str]:
    if problems:
        yield "\n".join(f"problem: {shown(problem)}" for problem in problems)
    for each in found:
        yield from blocks(each, cases=arguments.cases)


COMMAND = Command(_add_arguments, _run)
