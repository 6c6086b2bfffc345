"""Which actions change a project, and so make no sense while it is open for reading only."""

from reader.viewmodels.actions import ACTIONS, Section

#: Actions on claims and articles all change them, but for these.
_HARMLESS = frozenset({"claims.consistency", "claims.copy"})

#: Of the other menus, these change the project.
_EDITING = frozenset(
    {
        "articles.import",
        "articles.import_folder",
        "claims.import",
        "claims.repairs",
        "edit.undo",
        "edit.redo",
        "project.restore",
        "project.tags",
        "script.conversion",
    }
)


def changes(ident: str) -> bool:
    """Whether the action changes the project."""
    if ident in _HARMLESS:
        return False
    return ident in _EDITING or _SECTIONS.get(ident) in (Section.CLAIM, Section.ARTICLE)


_SECTIONS = {action.id: action.section for action in ACTIONS}

#: Every action that is not possible while a project is open for reading only.
CHANGING = tuple(action.id for action in ACTIONS if changes(action.id))
