"""Gross faults put into a copy of the tree turn tests red; `.ci/faults` says so of one that does not."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[1] / ".ci" / "faults"
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def faults() -> ModuleType:
    """The script as a module."""
    spec = spec_from_loader("faults", SourceFileLoader("faults", str(SCRIPT)))
    assert spec and spec.loader
    module = module_from_spec(spec)
    sys.modules["faults"] = module  # where its dataclass looks for its types
    sys.dont_write_bytecode, before = True, sys.dont_write_bytecode
    spec.loader.exec_module(module)
    sys.dont_write_bytecode = before
    return module


def test_each_fault_is_seen() -> None:
    done = subprocess.run([sys.executable, str(SCRIPT)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert sum(line.endswith(":") for line in done.stdout.splitlines()) == 8


def test_a_change_that_no_test_sees_is_told(faults: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    harmless = replace(faults.FAULTS[0], name="none", after="ranks = [0 + 1 + sum(")
    assert faults.report((harmless,)) == 1
    assert capsys.readouterr().out == "none:\n  NO TEST SEES IT\n"


def test_a_fault_whose_place_is_gone_is_told(faults: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert faults.report((replace(faults.FAULTS[0], name="lost", before="ranks = nowhere"),)) == 1
    assert capsys.readouterr().out == "lost: NOT TRIED, stratege/compose/matrix.py holds 0 times: ranks = nowhere\n"
