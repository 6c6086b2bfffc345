"""``zhubi vendors``: the vendors of a project; written, read from an edited file, merged."""

from argparse import ArgumentParser, Namespace

from reader.cli.answer import Answer
from reader.cli.arguments import as_text
from reader.cli.layout import number, shown, table
from reader.cli.list_files import add_list_arguments, done_with, told_of, write_list
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.codec import to_data
from reader.core.tagset import Vendor
from reader.project import Project
from reader.project.tag_files import read_vendors, vendors_text


def _add_arguments(parser: ArgumentParser) -> None:
    add_list_arguments(
        parser,
        write="write the list to a new file (CSV or JSON)",
        read="take over what the file says (CSV or JSON); what it does not name stays",
    )
    parser.add_argument(
        "--merge",
        metavar="ID",
        type=as_text,
        nargs=2,
        help="let the first be the second: aliases join, claims follow, the first is retired",
    )


def _run(arguments: Namespace, _: Terminal) -> Answer:
    writes = arguments.read is not None or arguments.merge is not None
    with Project.open(
        arguments.project, annotator=arguments.annotator, read_only=not writes
    ) as project:
        changed = None
        if arguments.read is not None:
            with told_of(arguments.read):
                read = read_vendors(arguments.read, project.vendors())
                changed = project.edit_tags(vendors=read)
        if arguments.merge is not None:
            changed = project.merge_vendors(*arguments.merge)
        vendors = project.vendors()
    if arguments.write is not None:
        write_list(arguments.write, vendors_text(vendors, arguments.write.suffix))
    data = {
        "project": str(arguments.project),
        "changed": changed is not None,
        "vendors": [to_data(vendor) for vendor in vendors],
    }
    count = 0 if changed is None else len(changed.touched(Vendor))
    told = done_with(arguments, f"{number(count, 'vendor')} changed")
    if arguments.merge is not None:
        told = f"{' is '.join(map(shown, arguments.merge))} now\n{told}".rstrip("\n")
    return Answer(told or table([_row(vendor) for vendor in vendors]), data)


def _row(vendor: Vendor) -> tuple[str, ...]:
    names = " / ".join(dict.fromkeys((vendor.en, vendor.hans, vendor.hant)))
    state = "retired" if vendor.retired else "-"
    return shown(vendor.id), state, shown(names), shown(", ".join(vendor.aliases)) or "-"


COMMAND = Command(_add_arguments, _run)
