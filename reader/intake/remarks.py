"""What a person should know of an article that was taken in: as keys, and in words."""

import enum
from dataclasses import dataclass


class Matter(enum.StrEnum):
    """The kinds of remarks, as keys for translation."""

    GUESSED = "guessed"
    GUESSED_ALONE = "guessed_alone"
    MISDECLARED = "misdeclared"
    DAMAGED = "damaged"
    LEFT_OUT = "left_out"
    NOTES_LEFT = "notes_left"
    COLUMNS_LEFT = "columns_left"
    MARKS_LEFT = "marks_left"
    NOT_UNDERSTOOD = "not_understood"
    SAME_ID = "same_id"


#: The words of each remark in English; ``{0}`` and ``{1}`` stand for its values.
WORDS: dict[Matter, str] = {
    Matter.GUESSED: "Encoding guessed: {0}; next likeliest: {1}.",
    Matter.GUESSED_ALONE: "Encoding guessed: {0}.",
    Matter.MISDECLARED: "The file calls itself {0}, but is {1}.",
    Matter.DAMAGED: "Replacement characters (�) in the file itself: {0}.",
    Matter.LEFT_OUT: "Menus and hidden parts left out: {0} characters.",
    Matter.NOTES_LEFT: "Footnotes and comments left out: {0}.",
    Matter.COLUMNS_LEFT: "Columns not taken: {0}.",
    Matter.MARKS_LEFT: "Marks not taken, as an import of claims does: {0}.",
    Matter.NOT_UNDERSTOOD: "{0} is the first of {1} records whose value of {2} is not understood.",
    Matter.SAME_ID: "Another record has the id {0} too.",
}


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark: what it is about and the names and numbers in it."""

    matter: Matter
    values: tuple[str, ...]

    def __str__(self) -> str:
        return WORDS[self.matter].format(*self.values)
