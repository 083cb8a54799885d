"""Why a cluster makes no rows: `raise refusal("S163", address="tcp://node:8786")`."""

from __future__ import annotations

import shlex
import sys
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

from stratege.diagnostics import Diagnostics


class Refused(Exception):
    """A cluster that cannot make the rows, or can no more; why, as diagnostics."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        super().__init__([item.message for item in diagnostics])
        self.diagnostics = diagnostics


def refusal(code: str, **words: object) -> Refused:
    """The refusal for one reason."""
    diagnostics = Diagnostics()
    diagnostics.add(code, None, related=(), **words)
    return Refused(diagnostics)


def check_dask() -> None:
    """`Refused` where Dask is not installed, with the command that installs it here."""
    if find_spec("distributed") is None:
        raise refusal("S161", command=f"{shlex.quote(sys.executable)} -m pip install {shlex.quote(_wanted())}")


def _wanted() -> str:
    """What to install: our extra, or, in a checkout that is not installed, what it stands for."""
    try:
        version("stratege")
    except PackageNotFoundError:
        return "distributed"
    return "stratege[cluster]"
