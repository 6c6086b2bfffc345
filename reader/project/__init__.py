"""Every act of the app on one open project; the window and the command line stand on this."""

from reader.project.project import Project

__all__ = ["Project"]
