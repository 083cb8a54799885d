"""What every PDF asks for, done before its report is known: `ready(cache)` imports, compiles and reads it.

Nothing of an author is run: the templates are ours, and so is the page that is laid out.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stratege.document import Document
    from stratege.project import Cache

PAGE = "<html lang='fr'><head><style>{styles}</style></head><body>{body}</body></html>"


def ready(cache: Cache) -> None:
    """Have the engine, its fonts, its dictionaries, our templates and our style sheet loaded in this process."""
    import stratege.pipeline  # what gives this process its work
    import stratege.write.pdf.lonely
    import stratege.write.pdf.overflow  # noqa: F401, each PDF asks for them
    from stratege.document import Document, Meta
    from stratege.project import templates_root
    from stratege.write.environment import keep_compiled
    from stratege.write.html.writer import prepare_html
    from stratege.write.pdf.loading import load

    load()
    keep_compiled(cache)
    document = Document(meta=Meta(name="", title=""))
    prepare_html(document)
    lay_out_blank(document, (templates_root(),))


def lay_out_blank(document: Document, templates: Sequence[Path], body: str = "<p>Préparation</p>") -> None:
    """Lay out a page that has all styles of a report and says nothing of it."""
    from stratege.fonts import faces_of
    from stratege.write.html.writer import styles
    from stratege.write.pdf.swift import applied
    from stratege.write.pdf.writer import write_pdf

    page = PAGE.format(styles=styles(document, templates, "paged"), body=body)
    with applied():
        write_pdf(lambda _placing: page, faces_of(document.meta.theme, {}), "sample")
