"""A project beside a plain model of it: whatever is done to both, they must stay equal.

``python -m tests.rigs.machine --steps 10000 --seeds 100``

:class:`Pair` does one act on both and compares. Hypothesis drives it in ``test_machine.py``, where
a difference is shrunk to a few steps; the command drives it with seeds, for much longer.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from random import Random
from shutil import rmtree
from uuid import UUID

from reader.core.article import Article
from reader.core.change import Change, Setting, edit
from reader.core.claim import Claim
from reader.core.errors import ConflictError
from reader.core.tagset import TagSet, Vendor
from reader.project import Project
from reader.store.errors import DuplicateError
from reader.store.history import FOUNDING
from tests.rigs.editor import (
    State,
    apply_to,
    edited,
    faults_of,
    make_project,
    spans_of,
    state_of,
    text_of,
)
from tests.rigs.model import Model
from tests.rigs.running import Progress, say
from tests.values import article as build_article


class Pair:
    """A project and its model, side by side, in *folder*."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "p.zhubi"
        self.project = make_project(self.path)
        self.model = Model(self.project.history()[0].change)
        self.keys: set[str] = set()
        self.replayed: State = {}
        self._seen = 0
        self._numbers = count()

    def close(self) -> None:
        """Close the project."""
        self.project.close()

    # ------------------------------------------------------------ acts

    def add(self, random: Random) -> None:
        """One to three articles; one in ten times a text that is there already."""
        items = []
        for _item in range(random.randint(1, 3)):
            text = text_of(random)
            name = str(UUID(int=random.getrandbits(128)))
            items.append((build_article(text, name=name, id=name, script="hans"), text))
        articles = self.model.of(Article)
        if articles and random.random() < 0.1:
            known = random.choice(articles)
            text = self.project.text(known.id)
            items.append((build_article(text, name="again", id="again", script="hans"), text))
            self.refused(lambda: self.project.add_articles(items), DuplicateError)
            return
        self.did(self.project.add_articles(items), "import_articles")

    def remove_articles(self, random: Random) -> None:
        """Some articles with their claims."""
        articles = self.model.of(Article)
        if len(articles) > 2:
            # Many go when there are many, so that a long run keeps its size.
            gone = random.sample(articles, k=random.randint(1, 2 + len(articles) // 4))
            change = self.project.remove_articles([article.id for article in gone])
            ids = {article.id for article in gone}
            claims = {claim.id for claim in self.model.of(Claim) if claim.article in ids}
            assert {value.id for value in change.removed} == claims | ids
            self.did(change, "remove_articles")

    def rename(self, random: Random) -> None:
        """Another title and name for an article; one in five times a name that is taken."""
        articles = self.model.of(Article)
        if not articles:
            return
        before = random.choice(articles)
        taken = random.random() < 0.2 and len(articles) > 1
        other = random.choice([found for found in articles if found is not before] or articles)
        name = other.name if taken else f"name-{next(self._numbers)}"
        after = replace(before, name=name, title=text_of(random))
        if taken:
            self.refused(lambda: self.project.edit_article(after), ConflictError)
        else:
            self.did(self.project.edit_article(after), "edit_article")

    def mark(self, random: Random) -> None:
        """A new claim."""
        articles = self.model.of(Article)
        if articles:
            article = random.choice(articles)
            claim = self.project.mark(article.id, spans_of(random, article.length))
            self.did(Change(added=(claim,)), "mark")

    def edit(self, random: Random) -> None:
        """Something else said about one to three claims."""
        claims = self.model.of(Claim)
        chosen = random.sample(claims, k=min(len(claims), random.randint(1, 3)))
        after = [edited(random, claim, self.project.text(claim.article)) for claim in chosen]
        change = self.project.edit_claims(after, reason="retag")
        pairs = [(one, two) for one, two in zip(chosen, after, strict=True) if one != two]
        if not pairs:
            assert change is None
            return
        wanted = Change(tuple(one for one, _ in pairs), tuple(two for _, two in pairs))
        assert change == wanted
        self.did(change, "retag")

    def respan(self, random: Random) -> None:
        """Other words for a claim."""
        claims = self.model.of(Claim)
        if claims:
            before = random.choice(claims)
            length = self.project.article(before.article).length
            after = self.project.respan(before.id, spans_of(random, length))
            if after != before:
                self.did(Change((before,), (after,)), "respan")

    def remove(self, random: Random) -> None:
        """One to three claims."""
        claims = self.model.of(Claim)
        if claims:
            gone = random.sample(claims, k=min(len(claims), random.randint(1, 3)))
            self.did(self.project.remove_claims([claim.id for claim in gone]), "remove_claims")

    def vendors(self, random: Random) -> None:
        """A vendor more, less or different."""
        known = self.model.of(Vendor)
        name = f"v{random.randint(0, 9)}"
        alias = f"a{random.randint(0, 99)}"
        new = Vendor(id=name, hans=text_of(random), hant="", en=name, aliases=(alias,))
        before = [vendor for vendor in known if vendor.id == name]
        drop = random.random() < 0.3 and bool(before)
        change = self.project.apply(
            Change(tuple(before), () if drop else (new,)), reason="edit_vendors"
        )
        self.did(change, "edit_vendors")

    def tag_set(self, random: Random) -> None:
        """The tag set in another version."""
        before = self.project.tag_set()
        assert [before] == self.model.of(TagSet)
        after = replace(before, version=f"1.0.{random.randint(0, 5)}")
        if after != before:
            self.did(self.project.apply(edit(before, after), reason="edit_tag_set"), "edit_tag_set")

    def setting(self, random: Random) -> None:
        """One of three settings."""
        key = f"k{random.randint(0, 2)}"
        self.keys.add(key)
        self.did(self.project.set_setting(key, random.randint(0, 3)), "setting")

    def undo(self, _: Random) -> None:
        """Take back, and the model too."""
        assert self.project.undo() == self.model.undo()

    def redo(self, _: Random) -> None:
        """Do again, and the model too."""
        assert self.project.redo() == self.model.redo()

    def undo_entry(self, random: Random) -> None:
        """Take one old change back; the model knows whether that fits."""
        if not self.model.entries:
            return
        place = random.randrange(max(0, len(self.model.entries) - 40), len(self.model.entries))
        _, reason, change = self.model.entries[place]
        # The first row founded the project, so the row of an entry is two above its place.
        (entry,) = self.project.history(before=place + 3, limit=1)
        assert entry.change == change
        if not self.model.fits(change.inverse()):
            self.refused(lambda: self.project.undo_entry(entry.id), ConflictError)
            return
        self.did(self.project.undo_entry(entry.id), f"revert_{reason}")

    def bring_back(self, random: Random) -> None:
        """Something from the trash, if its article is there."""
        trash = self.project.trash()
        if not trash:
            return
        chosen = random.sample(trash, k=min(len(trash), random.randint(1, 3)))
        change = Change(added=tuple(item.value for item in chosen))
        if not self.model.fits(change):
            self.refused(lambda: self.project.bring_back(chosen), ConflictError)
            return
        self.did(self.project.bring_back(chosen), "bring_back")

    def reopen(self, _: Random) -> None:
        """Close and open again; then all values are compared."""
        self.project.close()
        self.project = Project.open(self.path, annotator="rig")
        self.compare()

    def exchange(self, _: Random) -> None:
        """Export, and take the export into a new project: the same articles and claims."""
        folder, other = self.folder / "export", self.folder / "other.zhubi"
        before = self.project.last_entry()
        report = self.project.export(folder)
        assert report.verified == report.spans
        if self.project.last_entry() > before:
            (entry,) = self.project.history(limit=1)
            self.did(entry.change, "place")
        with make_project(other) as project:
            assert project.import_documents(folder).problems == ()
            articles = [row.article for row in project.articles()]
            assert sorted(articles, key=lambda value: value.id) == self.model.of(Article)
            claims = sorted(project.claims(), key=lambda value: value.id)
            assert claims == self.model.of(Claim)
        other.unlink()

    # ------------------------------------------------------------ comparing

    def did(self, change: Change | None, reason: str) -> None:
        """The project has done this; now the model."""
        if change is not None:
            self.model.do(change, reason)

    def refused(self, act: Callable[[], object], kind: type[Exception]) -> None:
        """The act must be refused, and nothing may have changed."""
        try:
            act()
        except kind:
            return
        raise AssertionError(f"{act} was not refused")

    def glance(self) -> None:
        """What is quick to compare, after each step."""
        last = self.model.entries[-1] if self.model.entries else None
        (entry,) = self.project.history(limit=1)
        if last is not None:
            assert (entry.act, entry.reason, entry.change) == last
        undoable, redoable = self.model.undoable, self.model.redoable
        assert self.project.can_undo == (undoable[-1][0] if undoable else None)
        assert self.project.can_redo == (redoable[-1][0] if redoable else None)
        for value in () if last is None else last[2].added:
            if isinstance(value, Claim):
                assert self.project.claim(value.id) == self.model.values["claim", value.id]

    def compare(self, *, wholly: bool = False) -> None:
        """All values, and what the history has more than last time; *wholly* all of it, anew."""
        self.glance()
        assert state_of(self.project, settings=tuple(self.keys)) == self.model.values
        assert self.project.last_entry() == len(self.model.entries) + 1
        self._replay_on()
        assert self.replayed == self.model.values
        claims: dict[str, list[Claim]] = {}
        for claim in self.project.claims():
            claims.setdefault(claim.article, []).append(claim)
        for row in self.project.articles():
            own = claims.pop(row.article.id, [])
            assert row.claims == len(own)
            assert list(self.project.claims(row.article.id)) == own
            assert own == sorted(own, key=lambda claim: (claim.start, claim.end, claim.id))
        assert claims == {}
        for key in self.keys:
            stored = self.model.values.get(("setting", key))
            told = stored.value if isinstance(stored, Setting) else "-1"
            assert str(self.project.setting(key, -1)) == told
        if wholly:
            assert faults_of(self.project) == []

    def _replay_on(self) -> None:
        """Do what is new in the history to the values that its older rows gave."""
        fresh = self.project.history(limit=self.project.last_entry() - self._seen)
        for entry in reversed(fresh):
            apply_to(self.replayed, entry.change)
            if entry.reason != FOUNDING:
                told = (entry.act, entry.reason, entry.change)
                assert told == self.model.entries[entry.seq - 2]
        self._seen = self.project.last_entry()


#: How often each act is done.
WEIGHTS = {
    "add": 4, "remove_articles": 2, "rename": 2, "mark": 20, "edit": 20, "respan": 8, "remove": 4,
    "vendors": 2, "tag_set": 1, "setting": 2, "undo": 16, "redo": 10, "undo_entry": 4,
    # These read everything, or all that ever went.
    "bring_back": 0.2, "reopen": 0.3, "exchange": 0.1,
}  # fmt: skip


def run_seed(seed: int, steps: int, folder: Path, progress: Progress) -> None:
    """So many steps with this seed: what a step did is compared after it, all values at every
    500th, and all of the file and its history at the end.
    """
    random, pair = Random(seed), Pair(folder)
    names, weights = list(WEIGHTS), list(WEIGHTS.values())
    name, number = "", 0
    try:
        for number in range(1, steps + 1):
            (name,) = random.choices(names, weights)
            getattr(pair, name)(random)
            pair.glance()
            if number % 500 == 0:
                pair.compare()
                progress.show(f"seed {seed}, step {number}")
        pair.compare(wholly=True)
    except Exception as error:
        raise AssertionError(f"seed {seed}, step {number}, {name}: {error!r}") from error
    finally:
        pair.close()


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=10_000)
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--first", type=int, default=1, help="the first seed")
    parser.add_argument("--folder", type=Path, help="where to work; in memory it is much quicker")
    parser.add_argument("--minutes", type=float, default=float("inf"), help="begin none after")
    arguments = parser.parse_args()
    progress, done = Progress(), 0
    for seed in range(arguments.first, arguments.first + arguments.seeds):
        if progress.seconds > arguments.minutes * 60:
            break
        folder = Path(tempfile.mkdtemp(dir=arguments.folder))
        try:
            run_seed(seed, arguments.steps, folder, progress)
        finally:
            rmtree(folder, ignore_errors=True)
        done += 1
    say(
        f"state machine: {arguments.steps} steps × {done} seeds, 0 differences, "
        f"{progress.seconds:.0f} s"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
