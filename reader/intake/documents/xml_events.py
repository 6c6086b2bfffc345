"""XML → its elements and words in order; no document type, so no entities and nothing fetched."""

from collections.abc import Mapping
from xml.parsers import expat

from reader.intake.errors import Reason, RefusalError

#: No document of people is nested so deeply.
_DEEPEST = 500


class Listener:
    """Is told of a document's elements and here does nothing; names are without namespaces."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def words(self, text: str) -> None:
        """Words between them."""


def read_xml(data: bytes, listener: Listener) -> None:
    """Tell *listener* of everything in *data*.

    Raises :class:`RefusalError` for what is no XML, has a document type or is nested too deeply.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise RefusalError(Reason.MALFORMED, "it is nested too deeply")
        listener.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        listener.end(_local(name))

    def refuse(*_declared: object) -> None:
        raise RefusalError(Reason.MALFORMED, "it declares a document type")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = listener.words
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise RefusalError(Reason.MALFORMED, f"no XML at line {error.lineno}") from None
    except (ValueError, LookupError):
        # An encoding that it declares and nobody knows, or that gives half a character.
        raise RefusalError(Reason.MALFORMED, "no XML at line 1") from None


def _local(name: str) -> str:
    return name.rpartition(" ")[2]
