"""Zhubi works without a network and never asks for one."""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import ROOT
from tests.rigs.running import run_rig

FORBIDDEN = re.compile(
    r"^(socket|ssl|asyncio|ftplib|smtplib|xmlrpc|webbrowser|urllib\.request|http\.client|"
    r"http\.server|PySide6\.(QtNetwork|QtWeb\w*|QtQml|QtQuick))(\.|$)"
)


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def test_no_module_imports_what_opens_connections() -> None:
    found = {
        path.relative_to(ROOT).as_posix(): name
        for path in (ROOT / "reader").rglob("*.py")
        for name in imported(path)
        if FORBIDDEN.match(name)
    }
    assert not found


def test_the_demo_tries_no_connection(tmp_path: Path) -> None:
    assert "connections tried: 0" in run_rig("offline", "demo", "--folder", str(tmp_path))


def test_a_connection_would_be_counted() -> None:
    script = (
        "import socket, sys; from tests.rigs.offline import _deny, _tried\n"
        "sys.addaudithook(_deny)\n"
        "try: socket.create_connection(('192.0.2.1', 80), timeout=1)\n"
        "except OSError: sys.exit(0 if _tried else 1)"
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)


@pytest.fixture
def alone() -> list[str]:
    """The beginning of a command that runs the rest in a namespace without a network."""
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("unshare is not here")
    command = [unshare, "--user", "--map-root-user", "--net"]
    if subprocess.run([*command, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody make a namespace")
    return command


def test_the_demo_runs_where_there_is_no_network(alone: list[str], tmp_path: Path) -> None:
    command = [*alone, sys.executable, "-m", "reader", "demo", "--folder", str(tmp_path)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert (tmp_path / "dataset" / "claims.jsonl").exists()


@pytest.mark.journey
def test_the_windows_main_job_runs_where_there_is_no_network(
    alone: list[str], tmp_path: Path
) -> None:
    journey = "tests/journeys/test_main_job.py"
    story = "test_closed_and_opened_again_it_exports_every_claim_exactly"
    command = [
        *alone,
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        journey,
        "-k",
        story,
    ]
    ran = subprocess.run(
        [*command, f"--basetemp={tmp_path / 'journey'}"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout[-3000:]
