"""Which HTML elements break a line, are dropped, or end without being told to."""

from reader.intake.markup import RAW

#: What is not read: scripts and styles, controls, menus, pictures, readings over characters.
DROPPED = (RAW - {"title"}) | frozenset((
    "template", "svg", "math", "nav", "footer", "aside", "button", "select", "object", "canvas",
    "audio", "video", "map", "dialog", "rt", "rp", "menu", "noscript",
))  # fmt: skip

#: Roles of parts that belong to the site and not to the article.
ROLES = frozenset((
    "navigation", "banner", "contentinfo", "complementary", "search", "menu",
))  # fmt: skip

#: Elements without content.
VOID = frozenset((
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input",
    "link", "meta", "param", "source", "track", "wbr",
))  # fmt: skip

#: Elements that stand on lines of their own.
BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "center", "caption", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li",
    "main", "menu", "nav", "ol", "option", "optgroup", "p", "pre", "section", "select",
    "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
))  # fmt: skip

#: Cells, which share a line.
CELLS = frozenset(("td", "th"))

#: Elements that the start of another of their kind ends.
CLOSED_BY_OWN_KIND = frozenset(("li", "dt", "dd", "tr", "td", "th", "option"))

#: Elements that hold those, so that an inner list does not end the outer one's item.
HOLDERS = frozenset(("ul", "ol", "dl", "table", "select"))
