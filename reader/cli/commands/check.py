"""``zhubi check``: whether a project is sound."""

from argparse import Namespace
from dataclasses import asdict

from reader.cli.answer import Answer, Exit
from reader.cli.arguments import add_project
from reader.cli.layout import number, shown
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.account import account_name
from reader.project import Project


def _run(arguments: Namespace, _: Terminal) -> Answer:
    with Project.open(arguments.project, annotator=account_name()) as project:
        report, unclean = project.after_unclean_end or project.check(), project.was_unclean
    lines = [f"problem: {shown(line)}" for line in report.problems]
    lines += [f"remark: {shown(line)}" for line in report.remarks]
    if unclean:
        lines.append("remark: the program that wrote last did not end properly; it was set right")
    if not report.sound:
        lines.append(f"What is readable can be saved: zhubi salvage {arguments.project} NEW.zhubi")
    seen = (
        f"{number(report.articles, 'article')}, {number(report.claims, 'claim')}, "
        f"{number(report.quotes, 'quote')} looked at"
    )
    verdict = "sound" if report.sound else number(len(report.problems), "problem")
    lines.append(f"{arguments.project}: {verdict} ({seen})")
    return Answer(
        "\n".join(lines),
        {
            "project": str(arguments.project),
            "sound": report.sound,
            "unclean": unclean,
            **asdict(report),
        },
        Exit.DONE if report.sound else Exit.FOUND,
    )


COMMAND = Command(add_project, _run)
