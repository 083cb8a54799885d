"""What HTML says and WeasyPrint's tags do not: notes are notes, foreign words have their language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from stratege.write.finish.pairing import Pair


def retag(document: Any, found: Iterable[Pair]) -> None:
    """Make Note elements of the footnotes (PDF/UA-1, 7.9: each has an identifier), and set languages (7.2)."""
    import pydyf

    whole = (document.metadata.lang or "").lower()
    for box, element in found:
        node = box.element
        if node is None or not hasattr(node, "get"):
            continue
        if node.get("class") == "footnote" and box.element_tag == "span":
            element["S"] = "/Note"
            element["ID"] = pydyf.String(f"note-{element.number}")
        language = node.get("lang")
        if language and language.lower() != whole:
            element["Lang"] = pydyf.String(language)
