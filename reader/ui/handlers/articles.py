"""What the action on an article's facts does: for the one in hand, or all that are selected."""

from functools import partial
from typing import TYPE_CHECKING

from reader.core.lazily import Lazily

if TYPE_CHECKING:
    from reader.ui.dialogs.article_dialog import ArticleDialog
    from reader.ui.window import MainWindow
    from reader.viewmodels.lists.article_facts import store as store_facts
else:
    ArticleDialog = Lazily("reader.ui.dialogs.article_dialog", "ArticleDialog")
    store_facts = Lazily("reader.viewmodels.lists.article_facts", "store")


class ArticleHandlers:
    """Asks for the facts of articles."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def details(self) -> None:
        """Show the facts and let them be corrected; several articles are backed up first."""
        self._correct(self._window.articles.chosen())

    def details_here(self) -> None:
        """Show the facts of the article on the page, whatever is selected in the list."""
        article = self._window.session.desk.article
        if article is not None and not self._window.session.desk.project.read_only:
            self._correct((article.id,))

    def _correct(self, ids: tuple[str, ...]) -> None:
        session = self._window.session
        self._window.form.commit()
        found = [session.desk.project.article(each) for each in ids]
        if not found:
            return
        dialog = ArticleDialog(session.desk.project, found, self._window)
        typed = dialog.typed() if dialog.exec() else {}
        dialog.deleteLater()
        store = partial(store_facts, session.desk, ids, typed)
        if typed and len(ids) > 1:
            session.backing_up.keep(store)
        elif typed:
            store()
