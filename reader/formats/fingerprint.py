"""A short sign of all that a claim says, for formats that show it whole and carry no copy."""

import hashlib

from reader.core.claim import Claim
from reader.core.codec import to_data
from reader.core.json_text import json_line

_LENGTH = 16


def fingerprint(claim: Claim) -> str:
    """The same for the same claim in any project, another for another."""
    data = to_data(claim)
    data.pop("article")
    return hashlib.sha256(json_line(data).encode()).hexdigest()[:_LENGTH]
