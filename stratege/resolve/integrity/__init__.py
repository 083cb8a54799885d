"""What an author would not have left had he seen it: a title without a text, a copy that stayed, « [à compléter] »…

One walk meets every node; each rule takes those that it knows, and a rule that compares keeps what it met.
"""

from stratege.diagnostics import Diagnostics
from stratege.document import Document, Section, walk
from stratege.resolve.integrity.acronyms import Expansions
from stratege.resolve.integrity.copies import Copies
from stratege.resolve.integrity.shapes import check_list, check_section
from stratege.resolve.integrity.words import check_text
from stratege.resolve.material import Material

APART = ("front", "back")  # kinds of sections that Stratège makes


def check_integrity(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """The document as it is; a diagnostic of the series I for each thing that was forgotten in it."""
    broken = {item.span.file for item in diagnostics.errors if item.span}  # what they hold is not all there
    copies, expansions = Copies(diagnostics), Expansions(material.terms, diagnostics)
    for node in (node for part in document.front for node in walk(part)):
        check_text(node, diagnostics)
    for part in document.children:
        if isinstance(part, Section) and part.kind in APART:
            continue
        for node in walk(part):
            if node.span and node.span.file not in broken:
                check_section(node, diagnostics)
                check_list(node, diagnostics)
            check_text(node, diagnostics)
            copies.check(node)
            expansions.check(node)
    return document
