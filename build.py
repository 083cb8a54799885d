#!/usr/bin/env python3
"""The door: `python3 build.py` sets everything up on first use, then hands over to the command `stratege`."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  # older Pythons must be told, not shown a syntax error
    sys.exit("Stratège demande Python 3.11 ou plus récent ; celui-ci est en version {}.{}.".format(*sys.version_info))

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT))

from stratege import bootstrap  # noqa: E402  # found through the line above

INTERRUPTED = 130


def main(arguments: list[str]) -> int:
    """Set up, then run the tests (`test`) or the command; the exit code is theirs."""
    test = arguments[:1] == ["test"]
    try:
        python = _python(arguments, test)
    except bootstrap.SetupFailed as failure:
        bootstrap.say(str(failure))
        return bootstrap.ENVIRONMENT
    except KeyboardInterrupt:
        bootstrap.say("\ninterrompu")
        return INTERRUPTED
    if test:
        return hand_over([str(python), "-m", "pytest", *arguments[1:]], ROOT)
    # -P: what lies in the author's folder must not pass for a module of ours.
    return hand_over([str(python), "-P", "-m", "stratege", *arguments], Path.cwd())


def hand_over(command: list[str], folder: Path) -> int:
    """Become the command where the system knows how, so that signals reach it; else run it and wait."""
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    environment = {**os.environ, "PYTHONPATH": path}
    if os.name == "posix":
        os.chdir(folder)
        os.execve(command[0], command, environment)
    try:
        return subprocess.run(command, cwd=folder, env=environment).returncode
    except KeyboardInterrupt:
        return INTERRUPTED


def _python(arguments: list[str], test: bool) -> Path:
    """The Python to use: that of `.venv`, or this one for a word of help, which must not wait for an installation."""
    wants_help = not test and not {"-h", "--help", "--version"}.isdisjoint(arguments)
    if wants_help and not bootstrap.is_ready(ROOT, test):
        return Path(sys.executable)
    return bootstrap.ready(ROOT, test)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
