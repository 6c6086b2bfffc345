"""Runs Zhubi's command line with every connection denied, and counts what was tried.

``python -m tests.rigs.offline demo --folder /somewhere`` runs ``zhubi demo …`` so; the last line
tells how often a connection, a look-up of a name or a message was tried.
"""

import sys

from reader.cli.main import main as zhubi
from tests.rigs.running import say

_DENIED = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto")
_tried: list[str] = []


def _deny(event: str, arguments: tuple[object, ...]) -> None:
    if event in _DENIED or event.startswith(("http.", "urllib.", "ftplib.", "smtplib.")):
        _tried.append(f"{event} {arguments[-1]!r}")
        raise OSError("connections are denied here")


def main() -> int:
    """Run from the command line."""
    sys.addaudithook(_deny)
    code = zhubi(sys.argv[1:])
    say(f"connections tried: {len(_tried)} {_tried or ''}")
    return code or bool(_tried)


if __name__ == "__main__":
    sys.exit(main())
