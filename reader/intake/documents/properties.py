"""What an office document states of itself: title, author, date; not what its program put there."""

import re
from collections.abc import Mapping

from reader.intake.content import Facts, fact
from reader.intake.dates import iso
from reader.intake.documents.xml_events import Listener, read_xml

#: What programs call a document or its writer when nobody did.
_NOBODY = re.compile(
    r"(?:admin(?:istrator)?|user|owner|unknown|un-named|author|microsoft.*|windows.*|python-docx"
    r"|openpyxl|apache poi|wps.*|libreoffice.*|微软.*|微軟.*|管理员|管理員|用户|使用者|作者|lenovo"
    r"|dell|hp|asus|pc|acer|雨林木风.*|番茄花园.*|china|xp)",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"(?:microsoft word.*|powerpoint.*|untitled.*|document ?\d*|文档 ?\d*|文件 ?\d*|word document"
    r"|无标题.*|無標題.*|新建.*文档.*|新增.*文件.*|.*\.(?:docx?|odt|wps|rtf|txt))",
    re.IGNORECASE,
)
#: When the document was made from which a library makes all others.
_TEMPLATE = "2013-12-23T23:15:00"


class _Values(Listener):
    """The words of each element."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self._name = ""

    def start(self, name: str, _attributes: Mapping[str, str]) -> None:
        self._name = name

    def end(self, _name: str) -> None:
        self._name = ""

    def words(self, text: str) -> None:
        self.found[self._name] = self.found.get(self._name, "") + text


def properties(data: bytes | None) -> Facts:
    """The facts in ``core.xml`` or ``meta.xml``. Raises :class:`RefusalError` when it is no XML."""
    if data is None:
        return Facts()
    values = _Values()
    read_xml(data, values)
    found = values.found
    author = fact(found.get("initial-creator") or found.get("creator"))
    title = fact(found.get("title"))
    made = found.get("created") or found.get("creation-date") or ""
    return Facts(
        title=None if title and _NO_TITLE.fullmatch(title) else title,
        author=None if author and _NOBODY.fullmatch(author) else author,
        published=None if made.startswith(_TEMPLATE) else iso(made),
    )
