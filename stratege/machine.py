"""What the machine lacks for the PDF: `missing_libraries()` is empty when Pango and HarfBuzz's subsetter are there."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

# Standard library alone: build.py imports this before anything is installed.
# Names as WeasyPrint looks for them: Linux, macOS, Windows, then the bare name for the system's own search.
LIBRARIES = {
    "GObject": ("libgobject-2.0.so.0", "libgobject-2.0.0.dylib", "libgobject-2.0-0.dll", "gobject-2.0"),
    "Pango": ("libpango-1.0.so.0", "libpango-1.0.0.dylib", "libpango-1.0-0.dll", "pango-1.0"),
    "PangoFT2": ("libpangoft2-1.0.so.0", "libpangoft2-1.0.0.dylib", "libpangoft2-1.0-0.dll", "pangoft2-1.0"),
    "HarfBuzz": ("libharfbuzz.so.0", "libharfbuzz.0.dylib", "libharfbuzz-0.dll", "harfbuzz"),
    "harfbuzz-subset": (
        "libharfbuzz-subset.so.0",
        "libharfbuzz-subset.0.dylib",
        "libharfbuzz-subset-0.dll",
        "harfbuzz-subset",
    ),
    "Fontconfig": ("libfontconfig.so.1", "libfontconfig.1.dylib", "libfontconfig-1.dll", "fontconfig"),
}
DEBIAN_PACKAGES = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")
COMMANDS = {
    "debian": f"sudo apt-get install -y {' '.join(DEBIAN_PACKAGES)}",
    "fedora": "sudo dnf install -y pango harfbuzz",
    "alpine": "sudo apk add pango harfbuzz-subset",
    "darwin": "brew install pango",
    "win32": (
        "winget install --id MSYS2.MSYS2 ; C:\\msys64\\usr\\bin\\pacman -S --noconfirm mingw-w64-ucrt-x86_64-pango"
    ),
}
FAMILIES = {"ubuntu": "debian", "linuxmint": "debian", "rhel": "fedora", "centos": "fedora"}
MANAGERS = {"apt-get": "debian", "dnf": "fedora", "apk": "alpine"}
WINDOWS_FOLDERS = "C:\\msys64\\ucrt64\\bin;C:\\msys64\\mingw64\\bin;C:\\Program Files\\GTK3-Runtime Win64\\bin"


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def missing_libraries() -> list[str]:
    """The system libraries that WeasyPrint needs and that cannot be loaded."""
    if sys.platform == "win32":
        _open_windows_folders()
    return [name for name, files in LIBRARIES.items() if not any(_loads(file) for file in files)]


def install_command(system: str | None = None) -> str:
    """The one command that installs them on this system (or on the one named: a key of COMMANDS)."""
    command = COMMANDS[system or system_name()]
    return command.removeprefix("sudo ") if is_root() else command


def system_name(release: Path = Path("/etc/os-release")) -> str:
    """debian, fedora, alpine, darwin or win32; a Linux that is none of them is told by its parents or its tools."""
    if sys.platform in COMMANDS:
        return sys.platform
    try:
        lines = release.read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    values = {key: value.strip("\"'") for key, _, value in (line.partition("=") for line in lines)}
    names = [values.get("ID", ""), *values.get("ID_LIKE", "").split()]
    families = [FAMILIES.get(name, name) for name in names]
    tools = [family for tool, family in MANAGERS.items() if shutil.which(tool)]
    return next((family for family in (*families, *tools) if family in COMMANDS), "debian")


def is_root() -> bool:
    """Whether this process may do everything (never said of Windows, which has no such user)."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def can_install() -> bool:
    """Whether this process may install Debian packages: root, with apt-get."""
    return is_root() and shutil.which("apt-get") is not None


def install_packages(*packages: str) -> bool:
    """Install Debian packages as root; whether it worked. The lists are renewed only if they do not suffice."""
    install = ["install", "-y", "--no-install-recommends", *packages]
    return _apt(install, quiet=True) or (_apt(["update"]) and _apt(install))


def _apt(arguments: list[str], quiet: bool = False) -> bool:
    # Another apt may be at work on a machine that has just started: wait for it rather than fail.
    command = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", *arguments]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    errors = subprocess.DEVNULL if quiet else None
    null = subprocess.DEVNULL
    return subprocess.run(command, env=environment, stdin=null, stdout=null, stderr=errors).returncode == 0


def _open_windows_folders() -> None:
    """Let Windows load from the folders where WeasyPrint looks."""
    add = getattr(os, "add_dll_directory", None)
    for folder in os.environ.get("WEASYPRINT_DLL_DIRECTORIES", WINDOWS_FOLDERS).split(";"):
        if add and Path(folder).is_dir():
            add(folder)


def _loads(file: str) -> bool:
    # On Linux the exact name is enough, and the system's search is slow: it runs a compiler.
    names = [file] if sys.platform == "linux" else [file, ctypes.util.find_library(file)]
    return any(_opens(name) for name in names if name)


def _opens(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
