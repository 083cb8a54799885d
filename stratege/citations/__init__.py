"""Citations and their list in any CSL style: `resolve(references, ["[@a, p. 3]"])` words them as inlines.

In order: `resolve` (a whole document at once) with `question`, `answer` and `homonyms` (what the engine is asked and
answers), `inlines`, `ampersand`, `ranges`, `acronyms` and `tidy`; `checked` and `failures` (what forbids it, as
diagnostics); `said_years` (what authors write twice); `render` (as strings); `record` (the report as a work to cite).
"""

from stratege.citations.checked import resolve_checked
from stratege.citations.failures import Places
from stratege.citations.record import report_record
from stratege.citations.render import Rendered, render, to_html
from stratege.citations.resolve import Resolved, resolve
from stratege.citations.said_years import said_years

__all__ = [
    "Places",
    "Rendered",
    "Resolved",
    "render",
    "report_record",
    "resolve",
    "resolve_checked",
    "said_years",
    "to_html",
]
