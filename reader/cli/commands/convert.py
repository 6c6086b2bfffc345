"""``zhubi convert``: text in another script, exactly, or with its alignment as JSON."""

from argparse import ArgumentParser, Namespace

from reader.cli.answer import Answer
from reader.cli.arguments import as_path
from reader.cli.mapping import write_map
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.cli.text_input import TextInput
from reader.core.account import account_name
from reader.project import Project
from reader.script import (
    CONFIGS,
    DICTIONARIES,
    Converter,
    Script,
    detect,
    wrong_direction,
)

_SCRIPTS = {Script.HANS: "simplified", Script.HANT: "traditional"}


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        default="-",
        help="the text, in UTF-8; - or nothing reads standard input",
    )
    parser.add_argument(
        "--config", required=True, choices=CONFIGS, help="which conversion, named as in OpenCC"
    )
    parser.add_argument(
        "--map",
        action="store_true",
        help="write JSON of the text and its alignment with the source (--json does the same)",
    )
    source = parser.add_mutually_exclusive_group()
    source.add_argument(
        "--dictionaries",
        choices=DICTIONARIES,
        default=None,
        help="as-shipped: those of opencc-python-reimplemented; current: OpenCC's (default)",
    )
    source.add_argument(
        "--project",
        metavar="PROJECT",
        type=as_path,
        help="convert as in this project: its dictionaries, its vendors' names left alone",
    )


def _run(arguments: Namespace, terminal: Terminal) -> Answer:
    converter = _converter(arguments)
    with TextInput.open(arguments.file, terminal.input) as source:
        script = detect(source.beginning).script
        if wrong_direction(arguments.config, script):
            terminal.tell(
                f"{source.name} is {_SCRIPTS[script]} already; {arguments.config} is made for "
                "the other script and may damage it"
            )
        # Unusable dictionaries are told before anything is written.
        converter.prepare(arguments.config)
        if arguments.map or arguments.json:
            write_map(source, converter, arguments.config, terminal)
        else:
            for piece in source.pieces():
                terminal.write(converter.convert(piece, arguments.config).encode())
                source.report(terminal)
    return Answer()


def _converter(arguments: Namespace) -> Converter:
    if arguments.project is None:
        return Converter(dictionaries=arguments.dictionaries or "current")
    with Project.open(arguments.project, annotator=account_name()) as project:
        return project.converter()


COMMAND = Command(_add_arguments, _run)
