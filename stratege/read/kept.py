"""What was read of a file, kept by content: `unpickled(pickled(module))` is the module, without its YAML being read.

Only objects of our own are made of an entry, whoever wrote it: of the content's models, their places, diagnostics.
"""

from __future__ import annotations

import pickle
from io import BytesIO

OWN = ("stratege.model.", "stratege.source", "stratege.diagnostics.items")


class Refused(Exception):
    """Bytes that hold anything but what is kept."""


class _Reader(pickle.Unpickler):
    """Knows the classes of what is kept, by the names of the modules that define them."""

    def find_class(self, module: str, name: str) -> object:
        """A class of ours; `Refused` for any other object, such as what one of our modules imports."""
        if not module.startswith(OWN):
            raise Refused(f"{module}.{name}")
        found = super().find_class(module, name)
        if not isinstance(found, type) or not found.__module__.startswith(OWN):
            raise Refused(f"{module}.{name}")
        return found


def pickled(value: object) -> bytes:
    """The bytes of what was read."""
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def unpickled(content: bytes) -> object:
    """What was read, of its bytes; `Refused` if they hold anything else."""
    try:
        return _Reader(BytesIO(content)).load()
    except Refused:
        raise
    except Exception as error:  # of any kind: the bytes say what is called, with what
        raise Refused(str(error)) from error
