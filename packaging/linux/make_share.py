"""Fills a folder `share` as Linux desktops expect it: icons, entry, file type, manual page.

python packaging/linux/make_share.py DESTINATION
"""

import shutil
import sys
from pathlib import Path

from manual import manual_page
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
#: The sizes that desktops ask for, in pixels.
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICONS = {
    "apps/zhubi": HERE.parents[1] / "resources/icons/zhubi.svg",
    "mimetypes/application-x-zhubi": HERE / "zhubi-project.svg",
}
FILES = {
    "applications/zhubi.desktop": HERE / "zhubi.desktop",
    "metainfo/org.zhubi.Zhubi.metainfo.xml": HERE / "org.zhubi.Zhubi.metainfo.xml",
    "mime/packages/zhubi.xml": HERE / "zhubi-mime.xml",
    **{f"icons/hicolor/scalable/{name}.svg": drawing for name, drawing in ICONS.items()},
}


def main(share: Path) -> None:
    """Write everything below *share*."""
    for name, source in FILES.items():
        shutil.copyfile(source, _made(share / name))
    for name, drawing in ICONS.items():
        for size in SIZES:
            picture = _made(share / f"icons/hicolor/{size}x{size}/{name}.png")
            if not _drawn(drawing, size).save(str(picture)):
                raise OSError(f"{picture} cannot be written")
    _made(share / "man/man1/zhubi.1").write_text(manual_page(), encoding="utf-8")


def _made(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _drawn(drawing: Path, size: int) -> QImage:
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    return image


if __name__ == "__main__":
    application = QGuiApplication(["make_share", "-platform", "offscreen"])
    main(Path(sys.argv[1]))
