"""The page of keys in the documentation, written from the table of actions."""

from reader.viewmodels.actions import ACTIONS, Section

_HEAD = """# Keys

Written from the table of actions (`reader/viewmodels/actions.py`); a test holds it to that.
Every key can be changed under *Help → Keys…* (F1); one that another action has is refused.
Plain letters and digits are keys only while no field is being typed in; Esc goes back to the
text. *Help → Everything by name…* (Ctrl+K) finds every action by its name in English or in the
language of the interface.

Alt and the underlined letter opens a menu, the letter alone chooses in it; in a dialog Alt and a
letter goes to the field or presses the button.
"""

_TEXT = """
## In the text

| Keys | What they do (with Shift they select) |
|---|---|
| ← → | one character |
| ↑ ↓ | one line |
| Ctrl+← → | one word |
| Ctrl+↑ ↓ | one paragraph |
| , . | one clause (and Shift+Alt+← →, which select) |
| Alt+↑ ↓ | one sentence |
| Home, End | to the ends of the line |
| Ctrl+Home, End | to the ends of the article |
| Page Up, Page Down | one page |
| Ctrl+A | everything |
| Enter | without a selection: open the claim under the caret |

Steps larger than a character leave out white space, stops and lone quotes at the ends of what
they select; go on by characters to have them. The spaces that indent a paragraph are stepped over
and never taken along; Home goes before them at its second press.

With the mouse: drag to select, snapping to clauses and words; hold Alt to select by characters
(where the system moves windows by that, press it once the drag has begun), Ctrl to add a further
stretch. A double click takes a word, a triple click a sentence, a fourth one the paragraph; with
Alt they keep the stop at the end. Drag the ends of the current claim to
move them. The right button, or the key for menus, offers what can be done with the selection or
the claim.
"""


def markdown() -> str:
    """The whole page."""
    parts = [_HEAD]
    for section in Section:
        parts.append(f"\n## {section.value}\n\n| Action | Keys |\n|---|---|\n")
        parts += [
            f"| {action.text} | {', '.join(f'`{key}`' for key in action.keys)} |\n"
            for action in ACTIONS
            if action.section is section
        ]
    return "".join((*parts, _TEXT))
