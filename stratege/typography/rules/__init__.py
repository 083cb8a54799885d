"""The rules by family, and `RULES`, the table that is code, tests and documentation."""

from stratege.typography.rules.table import RULES

__all__ = ["RULES"]
