"""The appendices after the references, where a report wants them last: `place_appendices(document, material, told)`."""

from __future__ import annotations

from dataclasses import replace

from stratege.diagnostics import Diagnostics
from stratege.document import Block, Document, Section
from stratege.resolve.material import Material

WITH_REPORT = "back_run_on"  # what is said of the report itself, which ends it


def place_appendices(document: Document, material: Material, _diagnostics: Diagnostics) -> Document:
    """Bring the appendices from the chapters to the back matter, after glossary and references; else as it is.

    All that numbers, cites and checks them has met them in the order of the plan.
    """
    appendices = tuple(block for block in document.children if is_appendix(block))
    if not (material.appendices_last and appendices):
        return document
    kinds = [block.kind for block in document.back if isinstance(block, Section)]
    at = kinds.index(WITH_REPORT) if WITH_REPORT in kinds else len(document.back)
    chapters = tuple(block for block in document.children if not is_appendix(block))
    return replace(document, children=chapters, back=(*document.back[:at], *appendices, *document.back[at:]))


def is_appendix(block: Block) -> bool:
    return isinstance(block, Section) and block.kind == "appendix"
