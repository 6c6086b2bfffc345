"""``zhubi retag``: give many claims a stance, kind, status, flag or vendor, as one change."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Mapping, Sequence
from functools import partial, reduce

from reader.cli.answer import Answer
from reader.cli.arguments import add_annotator, add_article, add_project, as_text
from reader.cli.layout import number, shown
from reader.cli.opening import article_chosen
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core import claim_edits
from reader.core.claim import Claim, ClaimStatus
from reader.core.errors import NotFoundError
from reader.project import Project

#: What claims can be chosen by, with how each is read of a claim.
_WHERE: Mapping[str, Callable[[Claim], tuple[str, ...]]] = {
    "id": lambda claim: (claim.id,),
    "stance": lambda claim: (claim.stance.polarity or "none",),
    "kind": lambda claim: (claim.kind,),
    "certainty": lambda claim: (claim.stance.certainty,),
    "status": lambda claim: (claim.status.value,),
    "vendor": lambda claim: tuple(entry.vendor for entry in claim.vendors) or ("none",),
    "flag": lambda claim: claim.flags or ("none",),
    "annotator": lambda claim: (claim.annotator,),
}
#: What they can be given: the field of the tag set whose values it has ("": others), and how.
_SET: Mapping[str, tuple[str, Callable[[Claim, str], Claim]]] = {
    "stance": ("stance", claim_edits.with_polarity),
    "kind": ("kind", claim_edits.with_kind),
    "certainty": ("certainty", claim_edits.with_certainty),
    "status": ("", lambda claim, key: claim_edits.with_status(claim, ClaimStatus(key))),
    "flag": ("", partial(claim_edits.with_flag, on=True)),
    "no-flag": ("", partial(claim_edits.with_flag, on=False)),
    "vendor": ("", claim_edits.with_vendor),
    "no-vendor": ("", claim_edits.without_vendor),
}

#: Fields that may hold anything.
_FREE = ("id", "flag", "annotator")

_Pair = tuple[str, str]


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    add_article(parser, help_="only claims of this article")
    parser.add_argument(
        "--where",
        metavar="FIELD=VALUE",
        type=partial(_pair, _WHERE),
        action="append",
        default=[],
        help=f"only claims with this value; all of several must hold: {', '.join(_WHERE)}",
    )
    parser.add_argument(
        "--set",
        metavar="FIELD=VALUE",
        type=partial(_pair, _SET),
        action="append",
        required=True,
        help=f"what the claims are given; may be repeated: {', '.join(_SET)}",
    )
    parser.add_argument("--preview", action="store_true", help="change nothing; tell how many")
    add_annotator(parser)


def _pair(known: Mapping[str, object], word: str) -> _Pair:
    field, sign, value = as_text(word).partition("=")
    if not sign or field not in known or not value.strip():
        raise ArgumentTypeError(f"{word!r} is not FIELD=VALUE with one of {', '.join(known)}")
    return field, value.strip()


def _run(arguments: Namespace, _: Terminal) -> Answer:
    edits: list[_Pair] = arguments.set
    with Project.open(
        arguments.project, annotator=arguments.annotator, read_only=arguments.preview
    ) as project:
        _check(project, edits)
        _check_chosen(project, arguments.where)
        claims = project.claims(article_chosen(project, arguments))
        chosen = [claim for claim in claims if _holds(claim, arguments.where)]
        edited = [_edited(claim, edits) for claim in chosen]
        changed = [after for before, after in zip(chosen, edited, strict=True) if before != after]
        if changed and not arguments.preview:
            project.edit_claims(changed, reason="bulk")
    verb = "would change" if arguments.preview else "changed"
    text = f"{number(len(chosen), 'claim')} chosen, {len(changed)} {verb}"
    data = {
        "project": str(arguments.project),
        "chosen": [claim.id for claim in chosen],
        "changed": [claim.id for claim in changed],
    }
    return Answer(text, data)


def _holds(claim: Claim, where: Sequence[_Pair]) -> bool:
    return all(value in _WHERE[field](claim) for field, value in where)


def _edited(claim: Claim, edits: Sequence[_Pair]) -> Claim:
    return reduce(lambda now, edit: _SET[edit[0]][1](now, edit[1]), edits, claim)


def _check(project: Project, edits: Sequence[_Pair]) -> None:
    """Raise :class:`NotFoundError` for a value that the project does not offer."""
    for field, value in edits:
        if field == "vendor":
            project.vendor(value)
        of = "status" if field == "status" else _SET[field][0]
        if of:
            _check_among(field, value, _values(project, of, retired=False))


def _check_chosen(project: Project, where: Sequence[_Pair]) -> None:
    """Raise :class:`NotFoundError` for a value that no claim has nor could have: a slip."""
    claims = project.claims()
    for field, value in where:
        if field in _FREE or value == "none" or any(value in _WHERE[field](one) for one in claims):
            continue
        if field == "vendor":
            project.vendor(value)
        else:
            _check_among(field, value, _values(project, field, retired=True))


def _check_among(field: str, value: str, known: Sequence[str]) -> None:
    if value not in known:
        raise NotFoundError(f"{field} has no value {shown(value)}; it has {', '.join(known)}")


def _values(project: Project, field: str, *, retired: bool) -> tuple[str, ...]:
    """The values of ``status`` or of a field of the tag set, those no longer offered if asked."""
    if field == "status":
        return tuple(ClaimStatus)
    values = project.tag_set().field(field).values
    return tuple(value.key for value in values if retired or not value.retired)


COMMAND = Command(_add_arguments, _run)
