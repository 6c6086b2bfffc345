"""The table of commands: name, what it does, an example, and the module that does it."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from reader.cli.answer import Answer
from reader.cli.terminal import Terminal


@dataclass(frozen=True, slots=True)
class Command:
    """What the module of a command defines: its arguments, and the act itself."""

    add_arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace, Terminal], Answer]


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the table. The examples are run by the tests, in order."""

    name: str
    help: str
    example: str
    module: str

    def load(self) -> Command:
        """The command. Lazy: ``zhubi --help`` needs none, and together they cost half its time."""
        command: Command = import_module(f"reader.cli.commands.{self.module}").COMMAND
        return command


ENTRIES: tuple[Entry, ...] = (
    Entry(
        "import",
        "take articles into a project, which is made when there is none",
        "zhubi import work.zhubi articles/ note.txt --annotator anna",
        "import_articles",
    ),
    Entry(
        "export",
        "write the claims as JSON Lines, or for another tool, every span checked",
        "zhubi export work.zhubi dataset --layout both",
        "export",
    ),
    Entry(
        "dataset",
        "write the folder for training and sharing: splits, card, datasheet, checker",
        "zhubi dataset work.zhubi release --sharing full --status draft --variant hant",
        "dataset",
    ),
    Entry(
        "import-claims",
        "take documents with their claims from an export or from another tool's file",
        "zhubi import-claims copy.zhubi dataset/documents.jsonl",
        "import_claims",
    ),
    Entry(
        "losses",
        "tell what another tool's format cannot hold of a project",
        "zhubi losses work.zhubi --format bio",
        "losses",
    ),
    Entry(
        "repairs",
        "list what was taken in from other tools and fits nowhere for certain, and settle it",
        "zhubi repairs work.zhubi",
        "repairs",
    ),
    Entry(
        "convert",
        "convert text between scripts, exactly, with the alignment when asked",
        "zhubi convert --config s2twp --dictionaries current note.txt",
        "convert",
    ),
    Entry(
        "articles",
        "list the articles of a project",
        "zhubi articles work.zhubi --json",
        "articles",
    ),
    Entry(
        "article",
        "show the facts of articles (source, date, licence ...), and correct them",
        "zhubi article work.zhubi note --set license=CC-BY-4.0 --set published=2024-03-05",
        "article",
    ),
    Entry(
        "claims",
        "list the claims of a project or of one article",
        "zhubi claims work.zhubi --article note",
        "claims",
    ),
    Entry(
        "retag",
        "give many claims a stance, kind, status, flag or vendor, as one change",
        "zhubi retag work.zhubi --where status=draft --set status=done",
        "retag",
    ),
    Entry(
        "tags",
        "list what may be said about a claim; write it to a file, take over an edited one",
        "zhubi tags work.zhubi --write tags.json",
        "tags",
    ),
    Entry(
        "guideline",
        "show the rules by which claims are marked; write them to a file, take over an edited one",
        "zhubi guideline work.zhubi --write guideline.md",
        "guideline",
    ),
    Entry(
        "vendors",
        "list the vendors with their names; write them, take over an edited list, merge two",
        "zhubi vendors work.zhubi --write vendors.csv",
        "vendors",
    ),
    Entry(
        "conversion",
        "tell or choose a project's dictionaries and the terms that it leaves alone",
        "zhubi conversion work.zhubi --dictionaries current --protect AI",
        "conversion",
    ),
    Entry(
        "stats",
        "count articles, claims, vendors, stances and metrics",
        "zhubi stats work.zhubi",
        "stats",
    ),
    Entry(
        "check",
        "look whether a project is sound: the file, every text, every quote",
        "zhubi check work.zhubi",
        "check",
    ),
    Entry(
        "history",
        "tell what was done, by whom and when, newest first",
        "zhubi history work.zhubi --limit 5",
        "history",
    ),
    Entry(
        "undo",
        "take back the newest changes, or one named one however old",
        "zhubi undo work.zhubi --times 1",
        "undo",
    ),
    Entry(
        "redo",
        "repeat the changes that were taken back last",
        "zhubi redo work.zhubi",
        "redo",
    ),
    Entry(
        "trash",
        "list what was thrown away, bring it back, throw claims and articles away",
        "zhubi trash work.zhubi",
        "trash",
    ),
    Entry(
        "search",
        "find words in the articles, whichever script they are written in",
        "zhubi search work.zhubi Kimi --wordings",
        "search",
    ),
    Entry(
        "suggest",
        "tell which vendors, metrics, times, claims and boilerplate are found in articles",
        "zhubi suggest articles/ --json",
        "suggest",
    ),
    Entry(
        "occurrences",
        "find every place of the same words or of a vendor, and mark them all when asked",
        "zhubi occurrences work.zhubi Kimi --mark",
        "occurrences",
    ),
    Entry(
        "consistency",
        "list the same words tagged here like this and there otherwise",
        "zhubi consistency work.zhubi",
        "consistency",
    ),
    Entry(
        "agreement",
        "tell how far annotators agree, in one project or between several, with the cases",
        "zhubi agreement work.zhubi copy.zhubi --article note --cases",
        "agreement",
    ),
    Entry(
        "adjudicate",
        "take another annotator's claims in, and decide between two: where they agree, or all",
        "zhubi adjudicate work.zhubi copy.zhubi --as ben --take agreed",
        "adjudicate",
    ),
    Entry(
        "backup",
        "copy a project whole, safely while it is in use",
        "zhubi backup work.zhubi work-copy.zhubi",
        "backup",
    ),
    Entry(
        "restore",
        "put a backup in the place of a project, which is kept beside it",
        "zhubi restore work.zhubi work-copy.zhubi",
        "restore",
    ),
    Entry(
        "salvage",
        "save what is readable of a damaged project into a new one",
        "zhubi salvage work.zhubi saved.zhubi",
        "salvage",
    ),
    Entry(
        "demo",
        "make the sample project and do the main job on it",
        "zhubi demo --folder demo",
        "demo",
    ),
    Entry(
        "picture",
        "draw the window with a project to a PNG file, without a screen",
        "zhubi picture work.zhubi window.png --size 1280x800 --theme dark",
        "picture",
    ),
    Entry(
        "review",
        "write one page of articles and claims to read, filter and print without Zhubi",
        "zhubi review work.zhubi review.html --language zh_TW",
        "review",
    ),
)
