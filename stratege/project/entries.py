"""How the cache names and seals what it keeps: `unsealed(place(folder, "charts", name))` is a content, or None.

Nothing here is slow to import: an unchanged project is told from its last run before anything else is loaded.
"""

from __future__ import annotations

import os
from hashlib import sha256

Part = str | bytes


def digest(*parts: Part) -> str:
    """A name for all that a result depends on: no two lists of parts have the same."""
    total = sha256()
    for part in parts:
        content = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        total.update(b"%d:" % len(content) + content)
    return total.hexdigest()


def user_folder() -> str:
    """Where the cache of whoever runs us is: STRATEGE_CACHE, or the system's folder for caches."""
    named = os.environ.get("STRATEGE_CACHE")
    if named:
        return named
    from platformdirs import user_cache_dir

    return user_cache_dir("stratege", appauthor=False)


def place(folder: str, kind: str, name: str) -> str:
    """The path of an entry."""
    return os.path.join(folder, kind, name[:2], name)


def sealed(content: bytes) -> bytes:
    """A content with the digest that tells whether it is whole."""
    return sha256(content).hexdigest().encode() + b"\n" + content


def unsealed(path: str) -> bytes | None:
    """The content of an entry; None when it is not there or is not what was written."""
    try:
        with open(path, "rb") as file:
            seal, _, content = file.read().partition(b"\n")
    except OSError:
        return None
    return content if seal.decode(errors="replace") == sha256(content).hexdigest() else None
