"""What undo and redo would do now, asked of the file once after each change."""

from collections.abc import Callable

from reader.project import Project


class UndoReasons:
    """The reasons that menus show beside undo and redo.

    Every act asks for them, and most acts change nothing. What another program stores meanwhile
    is known when it is told as a change; undo itself looks into the file.
    """

    def __init__(self, project: Callable[[], Project | None]) -> None:
        self._project = project
        self._known: dict[bool, str | None] = {}

    def forget(self) -> None:
        """Something was stored, or another project is in hand."""
        self._known.clear()

    def reason(self, *, redo: bool) -> str | None:
        """The reason of the change that undo would take back (or redo repeat), if there is one."""
        if redo not in self._known:
            project = self._project()
            reason = None
            if project is not None:
                reason = project.can_redo if redo else project.can_undo
            self._known[redo] = reason
        return self._known[redo]
