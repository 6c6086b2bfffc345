"""Files, folders and pasted text → articles, with what was wrong with them."""

from reader.intake.encoding import ENCODINGS
from reader.intake.errors import IntakeError, Reason
from reader.intake.files import find_files, read_each, read_file, read_paths
from reader.intake.found import Found, Refused, Told
from reader.intake.intake import LARGEST, Intake, read_bytes, read_text
from reader.intake.kinds import SUFFIXES
from reader.intake.names import clean_name
from reader.intake.records.columns import Columns, ColumnsError, field_named
from reader.intake.remarks import Matter, Remark

__all__ = [
    "ENCODINGS",
    "LARGEST",
    "SUFFIXES",
    "Columns",
    "ColumnsError",
    "Found",
    "Intake",
    "IntakeError",
    "Matter",
    "Reason",
    "Refused",
    "Remark",
    "Told",
    "clean_name",
    "field_named",
    "find_files",
    "read_bytes",
    "read_each",
    "read_file",
    "read_paths",
    "read_text",
]
