"""From a `Report` to a `Document`: each model becomes nodes, the author's Markdown becomes blocks and inlines."""

from stratege.compose.report import compose

__all__ = ["compose"]
