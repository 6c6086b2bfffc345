"""Documents for tests: zip archives with the parts that a test is about."""

import io
import zipfile
from collections.abc import Mapping

_W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_O = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
)
_CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip archive of these parts."""
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name, data)
    return into.getvalue()


def docx(body: str, *, core: str = "", styles: str = "") -> bytes:
    """A Word document with this body in WordprocessingML."""
    parts = {
        "[Content_Types].xml": f"{_HEAD}<Types/>",
        "word/document.xml": f"{_HEAD}<w:document {_W}><w:body>{body}</w:body></w:document>",
    }
    if core:
        parts["docProps/core.xml"] = f"{_HEAD}<cp:coreProperties {_CORE}>{core}</cp:coreProperties>"
    if styles:
        parts["word/styles.xml"] = f"{_HEAD}<w:styles {_W}>{styles}</w:styles>"
    return archive(parts)


def run(text: str, properties: str = "") -> str:
    """A run of words in a Word document."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "") -> str:
    """A paragraph of runs; plain words are a run."""
    inner = "".join(each if each.startswith("<") else run(each) for each in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def odt(body: str, meta: str = "") -> bytes:
    """An OpenDocument text with this body."""
    return archive({
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"{_HEAD}<office:document-content {_O}><office:body><office:text>{body}"
        "</office:text></office:body></office:document-content>",
        "meta.xml": f"{_HEAD}<office:document-meta {_O}><office:meta>{meta}</office:meta>"
        "</office:document-meta>",
    })  # fmt: skip


def epub(*pages: str | bytes, metadata: str = "") -> bytes:
    """A book with these pages in this order, and a table of contents before them."""
    items = "".join(
        f'<item id="c{n}" href="text/c%20{n}.xhtml" media-type="application/xhtml+xml"/>'
        for n in range(len(pages))
    )
    order = "".join(f'<itemref idref="c{n}"/>' for n in range(len(pages)))
    package = (
        f'{_HEAD}<package xmlns="http://www.idpf.org/2007/opf" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>{metadata}</metadata><manifest>'
        '<item id="toc" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        f'{items}</manifest><spine><itemref idref="toc"/>{order}</spine></package>'
    )
    container = (
        f'{_HEAD}<container><rootfiles><rootfile full-path="OPS/p.opf"/></rootfiles></container>'
    )
    return archive({
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": container,
        "OPS/p.opf": package,
        "OPS/nav.xhtml": "<html><body><nav>目录</nav></body></html>",
        **{f"OPS/text/c {n}.xhtml": page for n, page in enumerate(pages)},
    })  # fmt: skip
