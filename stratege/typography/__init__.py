"""French orthotypography on plain text: `typeset('"Oui" !')` is « Oui » ! with the right no-break spaces."""

from stratege.typography.edit import Edit, apply
from stratege.typography.engine import edits, lint, typeset
from stratege.typography.profile import Profile, profile

__all__ = ["Edit", "Profile", "apply", "edits", "lint", "profile", "typeset"]
