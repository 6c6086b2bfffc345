"""Random acts on a project and on a plain model of it: the two stay equal."""

from pathlib import Path
from random import Random
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.rigs.machine import WEIGHTS, Pair, run_seed
from tests.rigs.running import Progress


class Machine(RuleBasedStateMachine):
    """Both, in a folder of their own; a rule for each act of :class:`Pair` follows below."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp())
        self.pair = Pair(self.folder)

    @invariant()
    def equal(self) -> None:
        self.pair.glance()

    def teardown(self) -> None:
        try:
            self.pair.compare(wholly=True)
        finally:
            self.pair.close()
            rmtree(self.folder)


def _rule_of(name: str) -> Any:
    def act(machine: Machine, random: Random) -> None:
        getattr(machine.pair, name)(random)

    act.__name__ = name
    return rule(random=st.randoms(use_true_random=False))(act)


for _name in WEIGHTS:
    setattr(Machine, _name, _rule_of(_name))

Machine.TestCase.settings = settings(max_examples=8, stateful_step_count=20, deadline=None)
TestMachine = Machine.TestCase


def test_some_hundred_steps(tmp_path: Path) -> None:
    run_seed(7, 300, tmp_path, Progress())
