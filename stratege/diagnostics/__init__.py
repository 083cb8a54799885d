"""What is wrong, where and what to do: `diagnostics.add("R001", span, target="ciblge", near="")`.

`record` is the sink that every stage receives, `items` what it holds, `policy` what a project makes of them;
`catalogue` holds the French of every code; `reporters` show what was found, as text, JSON, GitHub's annotations…
"""

from stratege.diagnostics.catalogue import phrase
from stratege.diagnostics.items import Diagnostic, Severity
from stratege.diagnostics.record import Diagnostics, closest, nearest

__all__ = ["Diagnostic", "Diagnostics", "Severity", "closest", "nearest", "phrase"]
