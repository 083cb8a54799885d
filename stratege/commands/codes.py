"""How a command ends: `return CONTENT`, or `raise Stop(USAGE)` where it cannot go on."""

from __future__ import annotations

DONE, CONTENT, USAGE, STRICT, RENDERING, ENVIRONMENT = 0, 1, 2, 3, 4, 5


class Stop(Exception):
    """The end of a command that cannot go on; `code` is its exit code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code
