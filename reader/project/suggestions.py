"""Claims that a machine proposed in another tool's file: kept by article until somebody decides."""

import json
from collections.abc import Iterable

from reader.core.change import Setting
from reader.core.claim import Claim
from reader.core.claim_decoder import claim_of
from reader.core.codec import to_data
from reader.core.errors import ZhubiError
from reader.project.reading import Reading


def suggested(project: Reading, article: str) -> tuple[Claim, ...]:
    """What was proposed for an article, in the order in which it came; what is damaged is not."""
    nothing: list[object] = []
    found = []
    for data in project.setting(_key(article), nothing):
        try:
            found.append(claim_of(data, place=_key(article)))
        except ZhubiError:
            continue
    return tuple(found)


def with_more(
    project: Reading, article: str, claims: Iterable[Claim]
) -> tuple[tuple[Setting, ...], tuple[Setting, ...]]:
    """What a change takes out and puts in so that these *claims* are among those proposed.

    Nothing where a claim on the same words was proposed before.
    """
    known = suggested(project, article)
    by_place = {claim.fragments: claim for claim in (*claims, *known)}
    if len(by_place) == len(known):
        return (), ()
    before = project.stored_setting(_key(article))
    listed = [to_data(claim) for claim in sorted(by_place.values(), key=_place)]
    value = json.dumps(listed, ensure_ascii=False, sort_keys=True)
    return (() if before is None else (before,)), (Setting(_key(article), value),)


def _place(claim: Claim) -> tuple[int, int, str]:
    return claim.start, claim.end, claim.id


def _key(article: str) -> str:
    return f"suggested/{article}"
