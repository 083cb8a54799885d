"""French orthotypography on plain text: `typeset('"Oui" !')` is « Oui » ! with the right no-break spaces."""

from typing import TYPE_CHECKING

from stratege.lazy import attach
from stratege.typography.edit import Edit, apply
from stratege.typography.engine import edits
from stratege.typography.explain import explain, reference_page
from stratege.typography.profile import PROFILES, Profile, profile
from stratege.typography.rules.table import RULES
from stratege.typography.spaces import visible

if TYPE_CHECKING:
    from stratege.typography.fronts.front import PASSES, Markup, lint, typeset

# A report is typeset by its runs: only files of markup take a front.
__getattr__ = attach(__name__, dict.fromkeys(("PASSES", "Markup", "lint", "typeset"), "fronts.front"))

__all__ = [
    "PASSES",
    "PROFILES",
    "RULES",
    "Edit",
    "Markup",
    "Profile",
    "apply",
    "edits",
    "explain",
    "lint",
    "profile",
    "reference_page",
    "typeset",
    "visible",
]
