"""``zhubi conversion``: which dictionaries a project converts with, and which terms it keeps."""

from argparse import ArgumentParser, Namespace

from reader.cli.answer import Answer
from reader.cli.arguments import add_annotator, add_project, as_text
from reader.cli.layout import shown
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.errors import NotFoundError
from reader.project import Project


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "--dictionaries",
        choices=("as-shipped", "current"),
        help="use these: of opencc-python-reimplemented, or OpenCC's",
    )
    for option, words in (
        ("--protect", "leave this term alone when phrases are converted; may be repeated"),
        ("--unprotect", "convert this term again; may be repeated"),
    ):
        parser.add_argument(
            option, metavar="TERM", type=as_text, action="append", default=[], help=words
        )
    add_annotator(parser)


def _run(arguments: Namespace, _: Terminal) -> Answer:
    writes = arguments.dictionaries or arguments.protect or arguments.unprotect
    with Project.open(
        arguments.project, annotator=arguments.annotator, read_only=not writes
    ) as project:
        kept = _terms(project.listed_setting("protected_terms"), arguments)
        dictionaries = arguments.dictionaries or project.converter().dictionaries
        changed = writes and project.set_settings(
            {"dictionaries": dictionaries, "protected_terms": list(kept)}
        )
        converter = project.converter()
    data = {
        "project": str(arguments.project),
        "changed": bool(changed),
        "dictionaries": converter.dictionaries,
        "engine": converter.name,
        "dictionary_version": converter.version,
        "protected_terms": kept,
    }
    lines = [f"dictionaries: {converter.dictionaries} ({converter.version})"]
    return Answer("\n".join([*lines, *(f"protected: {shown(term)}" for term in kept)]), data)


def _terms(before: tuple[str, ...], arguments: Namespace) -> list[str]:
    """The terms as asked for. Raises :class:`NotFoundError` for one that was not protected."""
    for term in arguments.unprotect:
        if term not in before:
            raise NotFoundError(f"the project does not protect {shown(term)}")
    wanted = (*before, *filter(None, map(str.strip, arguments.protect)))
    return [term for term in dict.fromkeys(wanted) if term not in arguments.unprotect]


COMMAND = Command(_add_arguments, _run)
