"""The tree of tags after the finisher: `finished("<p>Un</p>")` is the pydyf PDF of a page, before it is written."""

from __future__ import annotations

from typing import Any

from stratege.write.pdf.finish import FINISHINGS, finish
from stratege.write.pdf.finish.structure import below, document_element

HEAD = "<html lang=fr><title>T</title><style>@page{size:300px 200px;margin:30px;@top-left{content:'En-tête'}}</style>"


def finished(html: str) -> Any:
    """The pydyf PDF of a page, finished."""
    import weasyprint

    seen: list[Any] = []

    def end(document: Any, pdf: Any) -> None:
        finish(document, pdf)
        seen.append(pdf)

    weasyprint.HTML(string=HEAD + html).render().write_pdf(finisher=end, pdf_variant=FINISHINGS[0].variant)
    return seen[0]


def tree(pdf: Any) -> list[Any]:
    """The structure elements, in order."""
    return list(below(pdf, document_element(pdf)))
