"""Edits a project at random, as fast as it goes, and tells all that a project holds."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random
from uuid import UUID

from reader.core.change import Change, Entity, Setting, kind_of
from reader.core.claim import Claim, Metric, Stance, VendorStance
from reader.core.errors import ConflictError
from reader.core.history import Act, Entry
from reader.core.span import Quote, Span
from reader.defaults import default_tag_set, default_vendors
from reader.project import Project
from tests.values import article as build_article

PIECES = (
    *(
        "华为称𠮷盘古参数达2300亿，",
        "腾讯不认可。",
        "百度沉默！",
        "發布大模型",
        "，软件价格不到一半",
    ),
    *(
        "👨‍👩‍👧",
        "\r\n",
        "\n\n",
        "\u2028",
        "\ufeff",
        "\x00",
        "\u3000",
        "𫚉",
        "ChatGLM-6B ",
        "有300家客户",
    ),
)
POLARITIES = ("supportive", "sceptical", "neutral", "mixed", None)

State = dict[tuple[str, str], Entity]


def make_project(path: Path, *, annotator: str = "rig") -> Project:
    """A new project with the default tag set and vendors."""
    return Project.create(
        path, annotator=annotator, tag_set=default_tag_set(), vendors=default_vendors()
    )


def text_of(random: Random) -> str:
    """A text that is hard on careless programs, different each time."""
    pieces = random.choices(PIECES, k=random.randint(1, 40))
    return f"{random.getrandbits(64):016x}" + "".join(pieces)


def spans_of(random: Random, length: int) -> tuple[Span, ...]:
    """One to three spans in order and apart, in a text of *length* code points (at least 2)."""
    cuts = sorted(random.sample(range(length + 1), k=2 * random.randint(1, min(3, length // 2))))
    return tuple(Span(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=True))


def edited(random: Random, claim: Claim, text: str) -> Claim:
    """The claim with something else said about it."""
    span = spans_of(random, len(text))[0]
    words = Quote(span, span.cut(text))
    return random.choice(
        (
            replace(claim, stance=Stance(polarity=random.choice(POLARITIES))),
            replace(claim, note=text_of(random)),
            replace(claim, vendors=(VendorStance("baidu", None, (words,)),)),
            replace(claim, metrics=(*claim.metrics[:2], Metric(quote=words, kind="count"))),
            replace(claim, flags=(f"f{random.randint(0, 3)}",)),
        )
    )


class Editor:
    """Does random acts on one project; equal seeds do equal things."""

    def __init__(self, project: Project, random: Random) -> None:
        self.project = project
        self.random = random
        self.acts: dict[str, Callable[[], object]] = {
            "add": self._add,
            "mark": self._mark,
            "edit": self._edit,
            "respan": self._respan,
            "remove": self._remove,
            "setting": self._setting,
            "undo": project.undo,
            "redo": project.redo,
            "revert": self._revert,
            "drop": self._drop,
        }
        self._names = list(self.acts)
        self._weights = (2, 6, 6, 3, 1, 1, 3, 2, 1, 0.3)

    def step(self) -> None:
        """Do one act; there is always an article to work on."""
        if not self.project.articles():
            self._add()
            return
        (name,) = self.random.choices(self._names, self._weights)
        self.acts[name]()

    def _article(self) -> str:
        return self.random.choice(self.project.articles()).article.id

    def _claim(self) -> Claim | None:
        claims = self.project.claims(self._article())
        return self.random.choice(claims) if claims else None

    def _add(self) -> None:
        text = text_of(self.random)
        name = str(UUID(int=self.random.getrandbits(128)))
        self.project.add_articles([(build_article(text, name=name, id=name), text)])

    def _mark(self) -> None:
        article = self._article()
        self.project.mark(article, spans_of(self.random, self.project.article(article).length))

    def _edit(self) -> None:
        claim = self._claim()
        if claim is not None:
            after = edited(self.random, claim, self.project.text(claim.article))
            self.project.edit_claims((after,), reason="rig")

    def _respan(self) -> None:
        claim = self._claim()
        if claim is not None:
            length = self.project.article(claim.article).length
            self.project.respan(claim.id, spans_of(self.random, length))

    def _remove(self) -> None:
        claim = self._claim()
        if claim is not None:
            self.project.remove_claims((claim.id,))

    def _setting(self) -> None:
        self.project.set_setting(f"k{self.random.randint(0, 2)}", self.random.random())

    def _revert(self) -> None:
        old = self.random.choice(self.project.history(limit=30))
        if old.reason != "found":
            try:
                self.project.undo_entry(old.id)
            except ConflictError:
                return

    def _drop(self) -> None:
        self.project.remove_articles((self._article(),))


def state_of(project: Project, *, settings: tuple[str, ...] = ()) -> State:
    """Every value that the project holds, by kind and id; of settings those that are named."""
    values: list[Entity] = [row.article for row in project.articles()]
    values += [*project.vendors(), project.tag_set(), *project.claims()]
    for key in settings:
        value = project._store.setting(key)
        values += [value] if value is not None else []
    return {(kind_of(value), value.id): value for value in values}


def apply_to(state: State, change: Change) -> None:
    """Do to a plain dictionary what the change says; it must fit."""
    for value in change.removed:
        assert state.pop((kind_of(value), value.id)) == value
    for value in change.added:
        assert (kind_of(value), value.id) not in state
        state[kind_of(value), value.id] = value


def replayed(project: Project) -> State:
    """What the history says that the project should hold."""
    return _replayed(project.history())


def _replayed(history: Sequence[Entry]) -> State:
    state: State = {}
    for entry in reversed(history):
        apply_to(state, entry.change)
    return state


def faults_of(project: Project) -> list[str]:
    """What is wrong with an open project: its own check, and its history against its values."""
    problems = list(project.check().problems)
    history = project.history()
    try:
        wanted = _replayed(history)
    except (AssertionError, KeyError) as error:
        return [*problems, f"the history cannot be replayed: {error!r}"]
    keys = tuple(id_ for kind, id_ in wanted if kind == "setting")
    held = state_of(project, settings=keys)
    if held != wanted:
        problems.append(f"values and history differ at {sorted(held.keys() ^ wanted.keys())[:3]}")
    lost = [entry for entry in history if entry.act is not Act.DO and entry.of is None]
    return [*problems, *(f"entry {entry.id} takes back nothing" for entry in lost)]


def digest(values: State) -> str:
    """One number for all the values, to compare over a pipe."""
    told = repr(sorted(values.items(), key=lambda item: item[0]))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


__all__ = [
    "Editor", "Setting", "State", "apply_to", "digest", "edited", "faults_of", "make_project",
    "replayed", "spans_of", "state_of", "text_of",
]  # fmt: skip
