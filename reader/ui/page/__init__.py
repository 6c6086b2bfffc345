"""The reading page: a thin widget over `reader.viewmodels.page`."""

from reader.ui.page.view import PageView

__all__ = ["PageView"]
