"""``zhubi adjudicate``: take another annotator's claims in, and decide between two."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from functools import partial
from itertools import combinations

from reader.cli.agreement_layout import case_record, case_row
from reader.cli.answer import Answer, Exit
from reader.cli.arguments import add_annotator, add_article, add_project, as_name, as_path, as_text
from reader.cli.layout import number, shown, table
from reader.cli.opening import article_chosen
from reader.cli.sides import SidesError, check_known, listed
from reader.cli.table import Command
from reader.cli.terminal import Terminal
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
from reader.project.annotations import (
    Annotations,
    annotations,
    before_deciding,
    read_annotations,
    texts_of,
)
from reader.review import Agreement, ArticleAgreement, Case, compare, narrowed


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
        help="decide: only where both agree, there and what only one has, all for A, all for B, "
        "or every claim of either",
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
        # All that may be refused is refused before anything is taken in.
        sides = _sides(project, other, arguments)
        if other is not None:
            took = _taken_in(project, other, arguments)
        if sides is None:
            return _answer(arguments, None, took, (), other)
        mine = annotations(project, name=arguments.project.stem, progress=watch)
        found = _compared(project, mine, sides, chosen)
        if arguments.take is not None:
            open_ = [case for _, case in _left(project, found)]
            decide(project, tuple(decisions(open_, Take(arguments.take))))
        left = _left(project, found)
    return _answer(arguments, found, took, left, other)


def _taken_in(project: Project, other: Annotations, arguments: Namespace) -> TakenIn:
    common = () if arguments.signed else names_in_common(project, other)
    if common:
        raise SidesError(
            f"{arguments.project} and {arguments.other} both have claims of "
            f"{', '.join(map(shown, common))}; say with --as who made those of the other"
        )
    return take_in(project, other, signed=arguments.signed)


def _sides(
    project: Project, other: Annotations | None, arguments: Namespace
) -> tuple[str, str] | None:
    """Between whom to decide, once the other's claims are in; ``None`` where nobody asked that.

    Raises :class:`SidesError` where it is not clear.
    """
    here = {claim.annotator for claim in before_deciding(project).values()}
    here.update(project.claim_annotators())
    theirs = {arguments.signed} if arguments.signed else set(other.annotators() if other else ())
    known = sorted(here | theirs)
    if arguments.annotators is not None:
        return _named(arguments.annotators, known)
    if len(theirs) == 1:
        (b,) = theirs
        pairs = [(name, b) for name in known if name != b]
    else:
        pairs = list(combinations(known, 2))
    if len(pairs) == 1:
        return pairs[0]
    if other is not None and arguments.take is None:
        return None
    raise SidesError(
        f"{arguments.project} has claims of {listed(known)}; say with --annotators A B between "
        "whom to decide"
    )


def _named(names: Sequence[str], known: Sequence[str]) -> tuple[str, str]:
    for name in names:
        check_known(name, known)
    a, b = names
    if a == b:
        raise SidesError("to decide takes two annotators")
    return a, b


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
    found: Agreement | None,
    took: TakenIn | None,
    left: Sequence[tuple[ArticleAgreement, Case]],
    other: Annotations | None,
) -> Answer:
    problems = () if other is None else other.problems
    every = 0 if found is None else sum(len(each.cases) for each in found.articles)
    lines = [f"problem: {shown(problem)}" for problem in problems]
    if took is not None:
        lines.append(
            f"{number(took.claims, 'claim')} taken in, {took.present} known already, "
            f"{took.elsewhere} on articles that the project does not have"
        )
    lines += [table([case_row(each, case) for each, case in left])] if left else []
    if found is not None:
        lines.append(
            f"{shown(found.a)} (A) and {shown(found.b)} (B): {number(every, 'case')}, "
            f"{every - len(left)} decided, {len(left)} left"
        )
    counts = ("claims", "present", "elsewhere")
    data = {
        "project": str(arguments.project),
        "a": None if found is None else found.a,
        "b": None if found is None else found.b,
        "taken_in": None if took is None else {key: getattr(took, key) for key in counts},
        "cases": every,
        "left": [{"article_name": each.article.name, **case_record(case)} for each, case in left],
        "problems": list(problems),
    }
    return Answer("\n".join(lines), data, Exit.FOUND if left or problems else Exit.DONE)


COMMAND = Command(_add_arguments, _run)
