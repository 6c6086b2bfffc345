"""Something a person should know about an export or import, as data that can be translated."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Notice:
    """A remark: a key for programs, an English template for translation, and what fills it."""

    code: str
    template: str
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The remark in English."""
        return self.template.format_map(self.values)
