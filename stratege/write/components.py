"""The template of each component, the same name on every side: that of `KeyFigures` is `key_figures`."""

from __future__ import annotations

import re

from stratege.document import Component, Document


def template_name(kind: type[Component | Document]) -> str:
    """The name of a kind's template, without what follows it: its own name, its words parted by `_`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()
