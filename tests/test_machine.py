"""What the machine lacks, and the one command of each system that brings it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from stratege import machine


def test_commands_of_each_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "is_root", lambda: False)
    monkeypatch.setattr(sys, "platform", "linux")
    known = {
        "debian": "apt-get",
        "ubuntu": "apt-get",
        "fedora": "dnf",
        "rocky\nID_LIKE='rhel fedora'": "dnf",
        "alpine": "apk",
    }
    for system, manager in known.items():
        (tmp_path / "os-release").write_text(f"NAME=x\nID={system}\n")
        assert f"sudo {manager} " in machine.install_command(machine.system_name(tmp_path / "os-release"))
    for platform, manager in {"darwin": "brew install", "win32": "winget install"}.items():
        monkeypatch.setattr(sys, "platform", platform)
        assert machine.install_command().startswith(manager)


def test_root_needs_no_sudo(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "is_root", lambda: True)
    assert machine.install_command("debian").startswith("apt-get install")


def test_unknown_linux_is_told_by_its_tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(machine.shutil, "which", lambda tool: "/sbin/apk" if tool == "apk" else None)
    assert machine.system_name(tmp_path / "none") == "alpine"


def test_library_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "LIBRARIES", {"C": ("libc.so.6", "c"), "Pango": ("libnowhere.so.0", "nowhere-1.0")})
    assert machine.missing_libraries() == ["Pango"]
