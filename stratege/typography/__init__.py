"""French orthotypography on plain text: `typeset('"Oui" !')` is « Oui » ! with the right no-break spaces."""

from stratege.typography.edit import Edit, apply
from stratege.typography.engine import edits
from stratege.typography.explain import explain, reference_page
from stratege.typography.fronts.front import PASSES, Markup, lint, typeset
from stratege.typography.profile import PROFILES, Profile, profile
from stratege.typography.rules.table import RULES
from stratege.typography.spaces import visible

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
