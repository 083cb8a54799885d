"""An exception that nobody foresaw: whose it is, and its trace, kept: `origin(error)` is `"stratege"`."""

from __future__ import annotations

import errno
import hashlib
import os
import platform
import shlex
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from stratege import __version__
from stratege.diagnostics import Diagnostics, phrase
from stratege.project import reason, write_atomically

# What no program can help: no place, no right to write, too many open files, a disk that fails.
MACHINE = frozenset([errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EMFILE, errno.ENFILE, errno.EIO])
OURS, TEMPLATE, ENGINE = "stratege", "template", ("weasyprint", "pydyf")


def origin(error: BaseException) -> str:
    """Where an exception was raised: our package, the engine of the PDF, a template; empty when none is involved.

    The deepest frame of these counts: what is below belongs to libraries, which do as they are told.
    """
    for frame, _line in reversed(list(traceback.walk_tb(error.__traceback__))):
        package = str(frame.f_globals.get("__name__")).partition(".")[0]
        if frame.f_code.co_filename.endswith(".j2"):  # Jinja gives its frames the names of the templates
            return TEMPLATE
        if package in (OURS, *ENGINE):
            return package
    return ""


@contextmanager
def owning_up(diagnostics: Diagnostics) -> Iterator[None]:
    """Say of any exception that the fault is ours (E005), with the file where the trace is."""
    try:
        yield
    except OSError as error:
        if debugging():
            raise
        if error.errno in MACHINE or no_place(error):
            diagnostics.add("E009", path=error.filename or "-", problem=reason(error))
        else:
            diagnostics.add("E005", problem=said(error), trace=kept_trace(error))
    except Exception as error:  # nothing foresaw it: that is what makes it ours
        if debugging():
            raise
        diagnostics.add("E005", problem=said(error), trace=kept_trace(error))


def no_place(error: OSError) -> bool:
    """Whether an error says that there is no folder for temporary files, or no current one."""
    no_temporary = error.errno == errno.ENOENT and "temporary directory" in str(error)
    return no_temporary or not _has_folder()


def _has_folder() -> bool:
    try:
        Path.cwd()
    except OSError:
        return False
    return True


def debugging() -> bool:
    """Whether traces are wanted on the terminal, rather than diagnostics that name a file."""
    return bool(os.environ.get("STRATEGE_DEBUG"))


def said(error: BaseException) -> str:
    """The exception in a word and its own sentence."""
    return f"{type(error).__name__} : {error}".removesuffix(" : ")


def kept_trace(error: BaseException) -> str:
    """Where the trace is to be found, in French: the file that now holds it, or the way to see it."""
    report = _report(error).encode(errors="backslashreplace")
    path = folder() / f"{hashlib.sha256(report).hexdigest()[:12]}.log"  # the same failure again takes no more room
    try:
        write_atomically(path, report)
    except OSError:
        return phrase("trace_lost")
    return phrase("trace_kept", path=path)


def folder() -> Path:
    """Where the system wants the logs of a user's programs."""
    from platformdirs import user_log_path

    return user_log_path("stratege", appauthor=False)


def _report(error: BaseException) -> str:
    """What one needs to find the cause: versions, command, trace."""
    lines = [
        f"stratege {__version__}, WeasyPrint {_version('weasyprint')}, pydyf {_version('pydyf')}",
        f"Python {platform.python_version()}, {platform.platform()}",
        f"$ {shlex.join(sys.argv)}",
        "",
    ]
    return "\n".join(lines) + "\n" + "".join(traceback.format_exception(error))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "absent"
