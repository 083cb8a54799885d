"""What a plan of action calls its actions: `action_titles(document)["training"]` is « Former l’atelier »."""

from __future__ import annotations

from stratege.document import Document, Recommendation, plain, walk


def action_titles(document: Document) -> dict[str, str]:
    """The words of the title of each recommendation, by its id: a plan repeats neither its notes nor its citations."""
    return {node.id: plain(node.title) for node in walk(document) if isinstance(node, Recommendation)}
