"""The spaces of French: `f"42{NBSP}%"` does not break; `BLANKS` are those that an author may type within a line."""

from __future__ import annotations

NBSP = "\u00a0"
FINE = "\u202f"  # narrow, no-break
BLANKS = f" {NBSP}{FINE}"
