"""Word boundaries of folded text from a dictionary that lives in a child process."""

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import reader
from reader.suggest.quick_words import quick_edges

_CHILD = ("-P", "-W", "ignore", "-m", "reader.suggest.jieba_child")
#: The argument with which a bundled app, whose executable is no Python, starts as the child.
FROZEN_CHILD = "--cut-words"
#: After so many children that died unasked, the quick word finder has to do.
_LIVES = 3


class WordFinder:
    """Cuts folded text into words; never fails, at worst it is rougher.

    The child starts on :meth:`start` or with the first text. Safe to be called from several
    threads; a call blocks for *patience* seconds at the most, so keep it off the GUI thread
    (there, ask :meth:`quick`). Close it at the end: it leaves no process and no thread.
    """

    def __init__(
        self,
        names: Sequence[str] = (),
        *,
        patience: float = 60.0,
        command: Sequence[str] | None = None,
    ) -> None:
        """Take the vendors' names (folded), which are kept whole.

        *command* starts another child than the usual one.
        """
        self._names = tuple(names)
        self._patience = patience
        self._command = tuple(command) if command is not None else _usual_command()
        self._lives = _LIVES
        self._asking = threading.Lock()
        self._child: _Child | None = None

    def start(self) -> None:
        """Begin to load the dictionary; returns at once."""
        with self._asking:
            self._living()

    @property
    def ready(self) -> bool:
        """Whether the dictionary has been loaded and the child is alive."""
        child = self._child
        return child is not None and child.ready.is_set() and child.alive

    def edges(self, folded: str) -> tuple[int, ...]:
        """Word edges of *folded* in code points, from 0 to its length."""
        if not folded:
            return (0,)
        with self._asking:
            child = self._living()
            found = None if child is None else child.ask(folded, self._patience)
            if child is not None and found is None:
                self._bury(child)
        return found or self.quick(folded)

    def quick(self, folded: str) -> tuple[int, ...]:
        """The same without the dictionary: at once, and rougher."""
        return quick_edges(folded, self._names)

    def cancel(self) -> None:
        """End the request under way, if any; its caller gets the quick answer."""
        child = self._child
        if child is not None:
            child.cancelled = True
            child.kill()

    def close(self) -> None:
        """End the child and everything that belongs to it. May be called twice."""
        self.cancel()
        with self._asking:
            self._lives = 0
            if self._child is not None:
                self._bury(self._child)

    def _living(self) -> "_Child | None":
        if self._child is not None and not self._child.alive:
            self._bury(self._child)
        if self._child is None and self._lives > 0:
            try:
                self._child = _Child(self._command, self._names)
            except OSError:
                self._lives = 0
        return self._child

    def _bury(self, child: "_Child") -> None:
        child.close()
        self._child = None
        if not child.cancelled:
            self._lives -= 1


def _usual_command() -> tuple[str, ...]:
    """How the child is started from a checkout or a package, and from a bundle."""
    arguments = (FROZEN_CHILD,) if getattr(sys, "frozen", False) else _CHILD
    return (sys.executable, *arguments)


class _Child:
    """One running child, its answers in a queue so that waiting for one can be given up."""

    def __init__(self, command: Sequence[str], names: Sequence[str]) -> None:
        self.ready = threading.Event()
        self.cancelled = False
        self._answers: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._asked = 0
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            text=True,
            encoding="ascii",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._listener = threading.Thread(target=self._listen, name="words", daemon=True)
        self._listener.start()
        self._say({"words": list(names)})

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, text: str, patience: float) -> tuple[int, ...] | None:
        """The child's word edges; ``None`` if it died, gave nonsense or took too long."""
        self._asked += 1
        self._say({"id": self._asked, "text": text})
        try:
            answer = self._answers.get(timeout=patience)
        except queue.Empty:
            return None
        if answer is None or answer.get("id") != self._asked:
            return None
        return _checked(answer.get("edges"), len(text))

    def kill(self) -> None:
        self._process.kill()

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    # What could not be said to a dead child is of no more use.
                    continue

    def _say(self, data: dict[str, object]) -> None:
        if self._process.stdin is None:
            return
        try:
            self._process.stdin.write(json.dumps(data) + "\n")
            self._process.stdin.flush()
        except OSError:
            # The child is gone; ask() learns it from the end of its answers.
            return

    def _listen(self) -> None:
        for line in self._process.stdout or ():
            try:
                answer = json.loads(line)
            except ValueError:
                break
            if not isinstance(answer, dict):
                break
            if answer.get("ready"):
                self.ready.set()
            else:
                self._answers.put(answer)
        self._answers.put(None)


def _environment() -> dict[str, str]:
    """The child's variables: it finds this very package, wherever it was started."""
    folder = str(Path(reader.__file__).resolve().parent.parent)
    others = os.environ.get("PYTHONPATH")
    path = folder if not others else folder + os.pathsep + others
    return {**os.environ, "PYTHONPATH": path}


def _checked(edges: object, length: int) -> tuple[int, ...] | None:
    """The edges if they rise from 0 to *length*."""
    if not isinstance(edges, list) or not all(isinstance(edge, int) for edge in edges):
        return None
    rising = all(a < b for a, b in pairwise(edges))
    return tuple(edges) if rising and edges[:1] == [0] and edges[-1:] == [length] else None
