"""The options that choose which claims go out, and what they mean."""

from argparse import ArgumentParser, Namespace

from reader.cli.arguments import as_text
from reader.core.claim import ClaimStatus
from reader.dataset import Filter


def add_filters(parser: ArgumentParser) -> None:
    """Add ``--status``, ``--vendor`` and ``--by``."""
    parser.add_argument(
        "--status",
        choices=[status.value for status in ClaimStatus],
        action="append",
        help="only claims of this status; may be repeated",
    )
    parser.add_argument(
        "--vendor", metavar="ID", action="append", help="only claims that name it; may be repeated"
    )
    parser.add_argument(
        "--by",
        metavar="NAME",
        action="append",
        type=as_text,
        help="only claims of this annotator; may be repeated",
    )


def filter_of(arguments: Namespace) -> Filter:
    """Which claims were chosen."""
    return Filter(
        statuses=frozenset(arguments.status) if arguments.status else None,
        vendors=frozenset(arguments.vendor) if arguments.vendor else None,
        annotators=frozenset(arguments.by) if arguments.by else None,
    )
