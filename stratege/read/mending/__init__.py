"""YAML that cannot be read, read all the same: of `- [a, b`, the `]` is guessed, tried, told as the remedy.

A guess is offered only if the text can be read with it, or up to the next fault, which is told in its turn.
"""

from stratege.read.mending.mend import mend

__all__ = ["mend"]
