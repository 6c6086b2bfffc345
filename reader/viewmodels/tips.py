"""Tool tips that are read whole, and as they are written."""

#: So many characters stand in one line of a tool tip without filling a screen.
_ONE_LINE = 50


def tip(words: str) -> str:
    """The tool tip with these words.

    Qt breaks lines only in rich text, and takes for rich text whatever looks like it: plain words
    of a long title leave the screen, and those of an article about HTML are not shown at all.
    """
    if len(words) <= _ONE_LINE and not {"<", "&", "\n"} & set(words):
        return words
    kept = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<p style="white-space: pre-wrap">{kept}</p>'
