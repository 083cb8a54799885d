"""What is wrong, where and what to do: `diagnostics.add("R001", span, target="ciblge", near="")`.

`record` is the sink that every stage receives; `catalogue` holds the French of every code; `reporters` show what was
found, as text, JSON, GitHub's annotations and SARIF.
"""

from stratege.diagnostics.catalogue import phrase
from stratege.diagnostics.record import Diagnostic, Diagnostics, Severity, closest

__all__ = ["Diagnostic", "Diagnostics", "Severity", "closest", "phrase"]
