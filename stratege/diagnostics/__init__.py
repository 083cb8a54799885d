"""What is wrong, where and what to do: `diagnostics.add("R001", span, target="ciblge", near="")`.

`record` is the sink that every stage receives; `catalogue` holds the French of every code.
"""

from stratege.diagnostics.catalogue import phrase
from stratege.diagnostics.record import Diagnostic, Diagnostics, Severity, closest, show

__all__ = ["Diagnostic", "Diagnostics", "Severity", "closest", "phrase", "show"]
