"""``zhubi repairs``: marks of other tools' files that fit nowhere for certain; settling them."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator, Mapping, Sequence

from reader.cli.answer import Answer, Exit
from reader.cli.arguments import add_annotator, add_project, as_text
from reader.cli.layout import number, shortened, shown
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.errors import ZhubiError
from reader.project import Project
from reader.project.repairs import Repairable

_WIDTH = 60


class ChoiceError(ZhubiError):
    """A choice that a repair does not offer."""


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--settle", metavar="ID", type=as_text, help="make the claim at the place of --choice"
    )
    what.add_argument("--drop", metavar="ID", type=as_text, help="throw this mark away")
    parser.add_argument(
        "--choice",
        metavar="N",
        type=_number,
        default=1,
        help="which of the places that are listed, from 1 (default)",
    )
    add_annotator(parser)


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or not int(text[:9]):
        raise ArgumentTypeError(f"{text!r} is not a number from 1 on")
    return int(text[:9])


def _run(arguments: Namespace, _: Terminal) -> Answer:
    claim: str | None = None
    with Project.open(arguments.project, annotator=arguments.annotator) as project:
        if arguments.settle is not None:
            claim = _settled(project, arguments.settle, arguments.choice)
        elif arguments.drop is not None:
            project.settle(arguments.drop, None)
        waiting = project.repairs()
        names = {row.article.id: row.article.name for row in project.articles()}
    lines = [f"made claim {claim}"] if claim is not None else []
    for repair in waiting:
        lines.extend(_lines(repair, names))
    lines.append(f"{number(len(waiting), 'mark')} to be repaired")
    data = {
        "project": str(arguments.project),
        "claim": claim,
        "repairs": [
            {"article_name": names.get(repair.article, ""), **repair.data()} for repair in waiting
        ],
    }
    return Answer("\n".join(lines), data, Exit.DONE)


def _settled(project: Project, id_: str, choice: int) -> str:
    repair = next((found for found in project.repairs() if found.id == id_), None)
    places = repair.choices if repair is not None else ()
    if repair is not None and not choice <= len(places):
        raise ChoiceError(f"repair {id_} offers {number(len(places), 'place')}, not {choice}")
    claim = project.settle(id_, places[choice - 1].as_spans() if places else ())
    return "" if claim is None else claim.id


def _lines(repair: Repairable, names: Mapping[str, str]) -> Iterator[str]:
    words = shortened(" … ".join(repair.quotes), _WIDTH) if repair.quotes else "(no words)"
    yield (
        f"{repair.id}  {shown(names.get(repair.article, '?'))}  {shown(repair.place)}  "
        f"{shown(repair.label)} {_places(repair.spans)}  {words}"
    )
    yield f"    {repair.reason}"
    for at, choice in enumerate(repair.choices, 1):
        words = shortened(choice.words, _WIDTH)
        yield f"    {at}. {_places(choice.spans)}  {words}  ({choice.why})"


def _places(spans: Sequence[tuple[int, int]]) -> str:
    return ";".join(f"{start}-{end}" for start, end in spans)


COMMAND = Command(_add_arguments, _run)
