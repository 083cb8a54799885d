"""What citations became, kept by content: `Store(folder).get(key)` is the JSON stored, or None."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stratege.project import write_atomically


def digest(*parts: object) -> str:
    """A name for all that a result depends on."""
    text = json.dumps(parts, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Store:
    """A folder of JSON files named by content; without folder, nothing is kept."""

    folder: Path | None

    def get(self, key: str) -> Any:
        """The value stored, or None: an entry that is absent or damaged is computed again."""
        if self.folder is None:
            return None
        try:
            return json.loads((self.folder / f"{key}.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    def put(self, key: str, value: Any) -> None:
        """Keep a value; written whole or not at all."""
        if self.folder is None:
            return
        content = json.dumps(value, ensure_ascii=False).encode()
        write_atomically(self.folder / f"{key}.json", content)
