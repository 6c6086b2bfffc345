"""The lines of an office document as they come: paragraphs, rows of tables, text boxes."""

from reader.intake.rows import Row


class LineBuilder:
    """Gathers words into lines; the rows of a table become lines of cells, as in web pages."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._words: list[str] = []
        self._rows: list[Row] = []
        self._aside: list[tuple[list[str], list[str], list[Row]]] = []
        self.heading: str | None = None

    def words(self, text: str) -> None:
        """Words of the line under way."""
        self._words.append(text)

    def end_line(self, *, heading: bool = False) -> None:
        """End the line; one without words is none. The first *heading* is kept as such."""
        line = "".join(self._words).strip(" \t")
        self._words.clear()
        if not line.strip():
            return
        self._lines.append(line)
        if heading and self.heading is None:
            self.heading = line

    def begin_row(self) -> None:
        """A row of a table begins."""
        self.end_line()
        self._rows.append(Row(len(self._lines)))

    def begin_cell(self) -> None:
        """A cell begins."""
        self.end_line()
        if self._rows:
            self._rows[-1].begin_cell(len(self._lines), "")

    def span(self, columns: str) -> None:
        """The cell that began last goes over so many *columns*."""
        if self._rows:
            self._rows[-1].widen_cell(columns)

    def end_row(self, *, dropped: bool = False) -> None:
        """A row ends; one that was *dropped* leaves nothing behind."""
        self.end_line()
        if not self._rows:
            return
        row = self._rows.pop()
        if dropped:
            del self._lines[row.first :]
        elif row.may_join(len(self._lines)):
            joined = row.joined(self._lines[row.first :])
            if joined is not None:
                self._lines[row.first :] = [joined]

    def begin_aside(self) -> None:
        """A box of text begins inside a paragraph; its lines come before the paragraph's."""
        self._aside.append((self._lines, self._words, self._rows))
        self._lines, self._words, self._rows = [], [], []

    def end_aside(self) -> None:
        """The box ends; the paragraph goes on."""
        self.end_line()
        if not self._aside:
            return
        inner = self._lines
        self._lines, self._words, self._rows = self._aside.pop()
        self._lines += inner

    def text(self) -> str:
        """Everything, one line a paragraph."""
        while self._aside:
            self.end_aside()
        self.end_line()
        return "\n".join(self._lines)
