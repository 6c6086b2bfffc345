"""What comes of reading files: articles, refusals, and what is said of a file as a whole."""

from dataclasses import dataclass
from pathlib import Path

from reader.intake.errors import IntakeError
from reader.intake.intake import Intake
from reader.intake.remarks import Remark


@dataclass(frozen=True, slots=True)
class Refused:
    """A file, a folder or a record of a file that was not taken in, and why."""

    path: Path
    error: IntakeError


@dataclass(frozen=True, slots=True)
class Told:
    """What is to be known of a file that holds several articles, said once."""

    path: Path
    remarks: tuple[Remark, ...]

    @property
    def notes(self) -> tuple[str, ...]:
        """The remarks as sentences in English."""
        return tuple(map(str, self.remarks))


Found = Intake | Refused | Told
