"""Puts a backup in the place of a project, or what is readable of a damaged one into a new one."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from reader.core.errors import ZhubiError
from reader.defaults import default_tag_set, default_vendors
from reader.project.backup_comparison import Differences, Sides
from reader.project.salvage import salvage
from reader.store.backups import Backup, restore
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.project_file.opening import Opening
from reader.viewmodels.wording.sentences import said
from reader.viewmodels.wording.words import Counted, translate


def restore_to(opening: Opening, project: Path, backup: Path) -> bool:
    """Close the project, move it aside, put *backup* in its place and open that.

    Nothing is deleted. On failure the project is opened as it was, and the person is told why.
    """
    desk = opening.desk
    if desk.is_open and desk.project.path == project:
        opening.close()
    try:
        aside = restore(backup, project, now=datetime.now(UTC))
    except (ZhubiError, OSError) as error:
        opening.open(project, wait=True)
        _tell_why(desk, str(error))
        return False
    if not opening.open(project, wait=True):
        return False

    def told() -> Notice:
        text = translate(
            "Backups", "The backup is open. What was there before lies beside it as %1."
        )
        return Notice(text.replace("%1", aside.name), details=(str(aside),))

    desk.report(told)
    return True


def salvage_to(opening: Opening, damaged: Path, target: Path) -> bool:
    """Save what is readable of *damaged* into *target* and open that; losses are told."""
    desk = opening.desk
    try:
        saved = salvage(
            damaged,
            target,
            annotator=opening.annotator,
            tag_set=default_tag_set(),
            vendors=default_vendors(),
        )
    except (ZhubiError, OSError) as error:
        _tell_why(desk, str(error))
        return False
    if not opening.open(target, wait=True):
        return False

    def told() -> Notice:
        counted = Counted()
        text = translate("Backups", "Saved into the new project: %1, %2.")
        text = text.replace("%1", counted.articles(saved.articles))
        text = text.replace("%2", counted.claims(saved.claims))
        weight = Weight.WARNING if saved.lost else Weight.INFO
        return Notice(text, weight, tuple(dict.fromkeys(map(said, saved.lost))))

    desk.report(told)
    return True


def _tell_why(desk: Desk, why: str) -> None:
    desk.report(lambda: Notice(said(why), Weight.ERROR))


def size(backup: Backup) -> str:
    """The size of a backup for people."""
    if backup.size < 1_000_000:
        return f"{max(1, round(backup.size / 1000)):,} kB"
    return f"{backup.size / 1_000_000:,.1f} MB"


def made_at(backup: Backup) -> str:
    """When a backup was made, on the person's own clock."""
    return backup.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def differences(found: Differences) -> tuple[str, ...]:
    """What restoring would do, a sentence each."""
    if found.same:
        return (translate("Backups", "Articles and claims are the same as now."),)
    return (
        *_sides(found.articles, Counted().articles),
        *_sides(found.claims, Counted().claims),
    )


def _sides(sides: Sides, count: Callable[[int], str]) -> tuple[str, ...]:
    texts = (
        (sides.back, translate("Backups", "%1 would come back")),
        (sides.gone, translate("Backups", "%1 would be gone")),
        (sides.changed, translate("Backups", "%1 would be as before")),
    )
    return tuple(text.replace("%1", count(number)) for number, text in texts if number)
