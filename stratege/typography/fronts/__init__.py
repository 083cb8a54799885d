"""What markups hide from the rules, and the doors for each: `typeset("Quoi !", markup="markdown")`."""

from stratege.typography.fronts.front import PASSES, Markup, lint, typeset

__all__ = ["PASSES", "Markup", "lint", "typeset"]
