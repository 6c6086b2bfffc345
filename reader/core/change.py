"""What a change is: values taken out and values put in, and the same turned round."""

from dataclasses import dataclass

from reader.core.article import Article
from reader.core.claim import Claim
from reader.core.errors import RecordError
from reader.core.tagset import TagSet, Vendor


@dataclass(frozen=True, slots=True)
class Setting:
    """One of the project's own settings (dictionaries, protected terms …): a key and JSON text."""

    id: str
    value: str


Entity = Article | Claim | Vendor | TagSet | Setting

#: The name under which each kind of value is stored, in the order in which rows must be added.
KINDS: dict[str, type[Entity]] = {
    "article": Article,
    "vendor": Vendor,
    "tag_set": TagSet,
    "setting": Setting,
    "claim": Claim,
}

_NAMES: dict[type[Entity], str] = {kind: name for name, kind in KINDS.items()}


def kind_of(entity: Entity) -> str:
    """The name of the entity's kind, as in :data:`KINDS`."""
    return _NAMES[type(entity)]


@dataclass(frozen=True, slots=True)
class Change:
    """What is taken out and what is put in, applied as one or not at all.

    A value that is edited stands in both: as it was in ``removed``, as it becomes in ``added``.
    Raises :class:`RecordError` when one side names the same thing twice, or when nothing
    would change.
    """

    removed: tuple[Entity, ...] = ()
    added: tuple[Entity, ...] = ()

    def __post_init__(self) -> None:
        for side in (self.removed, self.added):
            keys = [(kind_of(entity), entity.id) for entity in side]
            if len(set(keys)) != len(keys):
                raise RecordError("a change names the same value twice on one side")
        if self.removed == self.added:
            raise RecordError("a change that changes nothing")

    def inverse(self) -> "Change":
        """The change that undoes this one."""
        return Change(removed=self.added, added=self.removed)

    def touched(self, kind: type[Entity]) -> tuple[str, ...]:
        """Ids of this kind that are taken out, put in or edited, each once, in order."""
        both = (*self.removed, *self.added)
        return tuple(dict.fromkeys(entity.id for entity in both if isinstance(entity, kind)))

    def articles(self) -> tuple[str, ...]:
        """Ids of the articles that are touched themselves or through their claims."""
        both = (*self.removed, *self.added)
        found = (
            entity.article if isinstance(entity, Claim) else entity.id
            for entity in both
            if isinstance(entity, Claim | Article)
        )
        return tuple(dict.fromkeys(found))


def edit(before: Entity, after: Entity) -> Change:
    """The change from one state of a value to another of the same kind and id."""
    if (kind_of(before), before.id) != (kind_of(after), after.id):
        raise RecordError("an edit keeps the kind and the id")
    return Change(removed=(before,), added=(after,))
