"""Work that may never end or take all the memory, done in a child: `start(lambda: lay_out(page)).result()`.

Whatever the child does (a loop without end, a fatal error in a library written in C), the caller goes on: it gets
what the work gives, the exception that it raises, or `Exceeded`. Only Linux gives what this needs; elsewhere the work
is done in the caller's own process, without limits.
"""

from typing import TYPE_CHECKING

from stratege.bounded.limits import Cause, Exceeded, Limits
from stratege.lazy import attach

if TYPE_CHECKING:
    from stratege.bounded.ahead import Ahead
    from stratege.bounded.room import at
    from stratege.bounded.work import Work, each, first, start

# What most commands say of work is its limits.
__getattr__ = attach(
    __name__, {"Ahead": "ahead", "at": "room", "Work": "work", "each": "work", "first": "work", "start": "work"}
)

__all__ = ["Ahead", "Cause", "Exceeded", "Limits", "Work", "at", "each", "first", "start"]
