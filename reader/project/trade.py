"""The work of taking claims of other tools in; loaded when somebody imports some."""

from pathlib import Path

from reader.core.garbage import no_collecting
from reader.formats.locate import locate
from reader.formats.marks import FormatError, Unit
from reader.formats.registry import detect, format_named
from reader.project.earlier_exports import gone, lacking, was_sent
from reader.project.format_imports import FormatImport, TakingIn
from reader.project.recoding import in_utf8
from reader.project.remembering import Remembering


def bring_in(
    project: Remembering, path: Path, key: str | None, unit: Unit | None, encoding: str | None
) -> FormatImport:
    """As :meth:`reader.project.Project.import_format`."""
    form = detect(path) if key is None else format_named(key)
    if form.read is None:
        raise FormatError(f"{form.name} is only written")
    with no_collecting(), in_utf8(path, form.key, encoding=encoding) as (readable, remarks):
        locations = locate(list(form.read(readable)), unit=unit)
        notes = (*remarks, *gone(path, form))
        intake = TakingIn(project, path, form, notes, sent=was_sent(path, form))
        for location in locations:
            intake.take(location)
        intake.notes.extend(lacking(path, form, intake.read_texts))
        change = intake.change()
        if change is not None:
            project.take_in(change, intake.texts, reason="import_format")
        return intake.report(locations)
