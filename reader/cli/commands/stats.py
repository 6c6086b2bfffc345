"""``zhubi stats``: how much there is of everything."""

from argparse import Namespace
from dataclasses import asdict

from reader.cli.answer import Answer
from reader.cli.arguments import add_project
from reader.cli.layout import counts, table
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.account import account_name
from reader.project import Project


def _run(arguments: Namespace, _: Terminal) -> Answer:
    with Project.open(arguments.project, annotator=account_name()) as project:
        found = project.stats()
    rows = [
        ("articles", str(found.articles)),
        ("characters", str(found.characters)),
        ("claims", str(found.claims)),
        counts("claims by stance", found.claims_by_polarity),
        counts("claims by kind", found.claims_by_kind),
        counts("claims by status", found.claims_by_status),
        counts("claims by annotator", found.claims_by_annotator),
        counts("articles by status", found.articles_by_status),
        counts("articles by script", found.articles_by_script),
        counts("vendors", found.vendors),
        *(
            counts(f"stances to {vendor}", stances)
            for vendor, stances in found.vendor_stances.items()
        ),
        counts("metrics", found.metrics_by_kind),
    ]
    return Answer(table(rows), {"project": str(arguments.project), **asdict(found)})


COMMAND = Command(add_project, _run)
