"""What citations became, kept by content: `Store(folder).get(key)` is the JSON stored, or None."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from stratege.json_tree import Json
from stratege.project import keep


def digest(*parts: object) -> str:
    """A name for all that a result depends on."""
    text = json.dumps(parts, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Store:
    """A folder of JSON files named by content; without folder, nothing is kept."""

    folder: Path | None

    def get(self, key: str) -> Json:
        """The value stored, or None: an entry that is absent or damaged is computed again."""
        if self.folder is None:
            return None
        try:
            kept: Json = json.loads((self.folder / f"{key}.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return kept

    def put(self, key: str, value: object) -> None:
        """Keep a value, where there is a folder that takes it."""
        file = self.folder / f"{key}.json" if self.folder else None
        keep(file, json.dumps(value, ensure_ascii=False).encode())
