"""``zhubi adjudicate``: take another annotator's claims in, and decide between two."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from functools import partial

from reader.cli.agreement_layout import case_record, case_row
from reader.cli.answer import Answer, Exit
from reader.cli.arguments import add_annotator, add_article, add_project, as_name, as_path, as_text
from reader.cli.layout import number, shown, table
from reader.cli.opening import article_chosen
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.errors import NotFoundError, ZhubiError
from reader.project import Project
from reader.project.adjudicating import (
    Take,
    TakenIn,
    decide,
    decided,
    decisions,
    names_in_common,
    take_in,
)
from reader.project.agreeing import Annotations, annotations, read_annotations, texts_of
from reader.review import Agreement, ArticleAgreement, Case, compare, narrowed


class SidesError(ZhubiError):
    """It is not clear between whom to decide."""


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "other",
        metavar="OTHER",
        nargs="?",
        type=as_path,
        help="another annotator's project or documents, whose claims are taken in; only read",
    )
    parser.add_argument(
        "--as",
        metavar="NAME",
        dest="signed",
        type=as_name,
        help="who made the claims of OTHER (default: whoever signed them)",
    )
    parser.add_argument(
        "--annotators",
        metavar=("A", "B"),
        nargs=2,
        type=as_text,
        help="between whom to decide (default: the only two there are)",
    )
    parser.add_argument(
        "--take",
        choices=[take.value for take in Take],
        help="decide: only where both agree, all for A, all for B, or every claim of either",
    )
    add_article(parser, help_="only cases of this article, also if only one has claims there")
    add_annotator(parser)


def _run(arguments: Namespace, terminal: Terminal) -> Answer:
    watch = partial(terminal.progress, what="reading article")
    with Project.open(arguments.project, annotator=arguments.annotator) as project:
        chosen = article_chosen(project, arguments)
        other, took = None, None
        if arguments.other is not None:
            other = read_annotations(arguments.other, text_of=texts_of(project), progress=watch)
            took = _taken_in(project, other, arguments)
        mine = annotations(project, name=arguments.project.stem, progress=watch)
        a, b = _sides(mine, other, arguments)
        found = _compared(project, mine, (a, b), chosen)
        if arguments.take is not None:
            open_ = [case for _, case in _left(project, found)]
            decide(project, tuple(decisions(open_, Take(arguments.take))))
        left = _left(project, found)
    problems = () if other is None else other.problems
    return _answer(arguments, found, took, left, problems)


def _taken_in(project: Project, other: Annotations, arguments: Namespace) -> TakenIn:
    common = () if arguments.signed else names_in_common(project, other)
    if common:
        raise SidesError(
            f"{arguments.project} and {arguments.other} both have claims of "
            f"{', '.join(map(shown, common))}; say with --as who made those of the other"
        )
    return take_in(project, other, signed=arguments.signed)


def _sides(mine: Annotations, other: Annotations | None, arguments: Namespace) -> tuple[str, str]:
    """Between whom to decide. Raises :class:`SidesError` where that is not clear."""
    known = mine.annotators()
    if arguments.annotators is not None:
        for name in arguments.annotators:
            if name not in known:
                has = ", ".join(map(shown, known)) or "nobody"
                raise NotFoundError(
                    f"there are no claims of {shown(name)}; there are claims of {has}"
                )
        a, b = arguments.annotators
        return a, b
    theirs = {arguments.signed} if arguments.signed else set(other.annotators() if other else ())
    if len(theirs) == 1:
        (b,) = theirs
        mine_alone = [name for name in known if name != b]
        pairs = [(name, b) for name in mine_alone]
    else:
        pairs = [(a, b) for a in known for b in known if a < b]
    if len(pairs) != 1:
        who = ", ".join(map(shown, known)) or "nobody"
        raise SidesError(
            f"{arguments.project} has claims of {who}; say with --annotators A B between whom "
            "to decide"
        )
    return pairs[0]


def _compared(
    project: Project, mine: Annotations, names: tuple[str, str], chosen: str | None
) -> Agreement:
    a, b = map(mine.of, names)
    if chosen is None:
        return compare(a, b)
    only = project.article(chosen).sha256
    return compare(narrowed(a, only), narrowed(b, only), whatever=(only,))


def _left(project: Project, found: Agreement) -> list[tuple[ArticleAgreement, Case]]:
    """The cases that nobody has decided yet."""
    left = []
    for each in found.articles:
        now = {claim.id: claim for claim in project.claims(each.article.id)}
        left += [(each, case) for case in each.cases if decided(case, now) is None]
    return left


def _answer(
    arguments: Namespace,
    found: Agreement,
    took: TakenIn | None,
    left: Sequence[tuple[ArticleAgreement, Case]],
    problems: Sequence[str],
) -> Answer:
    every = sum(len(each.cases) for each in found.articles)
    lines = [f"problem: {shown(problem)}" for problem in problems]
    if took is not None:
        lines.append(
            f"{number(took.claims, 'claim')} taken in, {took.present} known already, "
            f"{took.elsewhere} on articles that the project does not have"
        )
    lines += [table([case_row(each, case) for each, case in left])] if left else []
    lines.append(
        f"{shown(found.a)} (A) and {shown(found.b)} (B): {number(every, 'case')}, "
        f"{every - len(left)} decided, {len(left)} left"
    )
    data = {
        "project": str(arguments.project),
        "a": found.a,
        "b": found.b,
        "taken_in": None
        if took is None
        else {"claims": took.claims, "present": took.present, "elsewhere": took.elsewhere},
        "cases": every,
        "left": [{"article_name": each.article.name, **case_record(case)} for each, case in left],
        "problems": list(problems),
    }
    return Answer("\n".join(lines), data, Exit.FOUND if left or problems else Exit.DONE)


COMMAND = Command(_add_arguments, _run)
