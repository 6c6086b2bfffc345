"""Shows that ./run sets up once, passes words and answers through, and says what is missing."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.builders import ROOT

# Stands for .venv/bin/python: writes down what it is asked, and fails where it is told to.
FAKE_PYTHON = """#!/bin/sh
here=$(dirname "$0")
printf '%s\\n' "$*" >>"$here/asked"
if [ -f "$here/fails" ] && printf '%s' "$*" | grep -q -f "$here/fails"; then exit 7; fi
"""
TOOLS = ("cat", "cksum", "dirname", "grep", "id", "ls", "mkdir", "rm", "sh", "uname")

pytestmark = pytest.mark.skipif(shutil.which("cksum") is None, reason="./run needs a POSIX system")


@dataclass(frozen=True)
class Checkout:
    """A copy of what ./run needs, with a Python that only pretends."""

    folder: Path

    def run(self, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Start ./run from another folder, in an environment that holds nothing else."""
        return subprocess.run(
            [self.folder / "run", *words],
            cwd=self.folder.parent,
            env={"PATH": str(self.folder.parent / "tools"), **environment},
            capture_output=True,
            text=True,
            check=False,
        )

    def asked(self, part: str) -> list[str]:
        """Return what the Python was asked that has this part in it, in order."""
        text = (self.folder / ".venv/bin/asked").read_text(encoding="utf-8")
        return [line for line in text.splitlines() if part in line]

    def fail(self, pattern: str) -> None:
        """Let the Python fail whenever it is asked something like this."""
        (self.folder / ".venv/bin/fails").write_text(pattern + "\n", encoding="utf-8")


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in TOOLS:
        (tools / name).symlink_to(str(shutil.which(name)))
    folder = tmp_path / "with a space"
    for name in ("run", "pyproject.toml", "packaging/constraints.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    python = folder / ".venv/bin/python"
    python.parent.mkdir(parents=True)
    python.write_text(FAKE_PYTHON, encoding="utf-8")
    python.chmod(0o755)
    return Checkout(folder)


def test_it_installs_once(checkout: Checkout) -> None:
    checkout.run("stats", "a.zhubi")
    checkout.run("stats", "a.zhubi")
    assert len(checkout.asked("pip install")) == 1


def test_it_installs_again_when_the_needs_changed(checkout: Checkout) -> None:
    checkout.run("stats")
    with (checkout.folder / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    checkout.run("stats")
    assert len(checkout.asked("pip install")) == 2


def test_a_broken_installation_is_told_and_done_again(checkout: Checkout) -> None:
    checkout.fail("pip install")
    broken = checkout.run("stats")
    checkout.run("stats")
    assert broken.returncode == 1
    assert "installation failed" in broken.stderr
    assert len(checkout.asked("pip install")) == 2


def test_words_reach_the_command_line(checkout: Checkout) -> None:
    checkout.run("import", "my project.zhubi", "--json")
    assert checkout.asked("-m reader") == ["-P -m reader import my project.zhubi --json"]


def test_the_answer_comes_back(checkout: Checkout) -> None:
    checkout.fail("reader check")
    assert checkout.run("check", "a.zhubi").returncode == 7


def test_without_a_screen_the_job_runs_and_a_picture_may_fail(checkout: Checkout) -> None:
    checkout.fail("reader picture")
    done = checkout.run()
    demo = checkout.folder / "demo"
    assert done.returncode == 0
    assert checkout.asked("-m reader") == [
        f"-P -m reader demo --folder {demo}",
        f"-P -m reader picture {demo}/sample.zhubi {demo}/window.png",
    ]


def test_without_a_screen_a_failed_job_is_a_failure(checkout: Checkout) -> None:
    checkout.fail("reader demo")
    assert checkout.run().returncode == 7


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_with_a_screen_the_sample_opens(checkout: Checkout, variable: str) -> None:
    checkout.run(**{variable: "0"})
    demo = checkout.folder / "demo"
    assert checkout.asked("-m reader")[-1] == f"-P -m reader {demo}/sample.zhubi"


def test_a_sample_that_is_there_is_kept(checkout: Checkout) -> None:
    (checkout.folder / "demo").mkdir()
    (checkout.folder / "demo/sample.zhubi").touch()
    checkout.run(DISPLAY=":0")
    assert not checkout.asked("reader demo")


def test_libraries_that_cannot_be_fetched_are_named(checkout: Checkout) -> None:
    checkout.fail("import PySide6")
    refused = checkout.run(DISPLAY=":0")
    assert refused.returncode == 1
    assert "apt-get install libegl1" in refused.stderr


def test_commands_without_a_screen_do_not_ask_for_qt(checkout: Checkout) -> None:
    checkout.run("export", "a.zhubi", "out")
    assert not checkout.asked("PySide6")


def test_a_python_that_is_too_old_is_refused_with_a_sentence(checkout: Checkout) -> None:
    shutil.rmtree(checkout.folder / ".venv")
    refused = checkout.run(PYTHON="false")
    assert refused.returncode == 1
    assert "Python 3.11" in refused.stderr


def test_a_machine_without_python_is_told_what_to_install(checkout: Checkout) -> None:
    shutil.rmtree(checkout.folder / ".venv")
    refused = checkout.run()
    assert refused.returncode == 1
    assert "apt-get install python3" in refused.stderr


def test_the_checks_all_run_and_one_failure_fails(checkout: Checkout) -> None:
    checkout.fail("mypy")
    ran = checkout.run("test")
    assert ran.returncode == 1
    assert ran.stderr.splitlines()[-1] == (
        "zhubi: contracts ok, dependencies ok, dead code ok, "
        "lint ok, format ok, types FAILED, tests ok"
    )


def test_words_after_test_go_to_pytest_alone(checkout: Checkout) -> None:
    checkout.run("test", "tests/core", "-x")
    assert checkout.asked("-m pytest tests/core -x")
    assert not checkout.asked("mypy")


def test_continuous_integration_runs_the_tests_and_nothing_else() -> None:
    text = (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert text == "#!/bin/sh\nexec ./run test\n"
