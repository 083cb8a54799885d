"""From YAML files to a `Report`: places first, then types, then what the plan names; all faults in one pass."""

from stratege.read.report import read
from stratege.read.survey import survey

__all__ = ["read", "survey"]
