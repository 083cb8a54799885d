"""The PDF: the paged HTML laid out until the page numbers that it prints are those that it has."""

from __future__ import annotations

import json
import logging
import mimetypes
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from stratege.project import keep
from stratege.write.finish import FINISHINGS, SUREST, Finishing, NotFinished
from stratege.write.finish.protocols import Document

if TYPE_CHECKING:
    from weasyprint import CSS, Attachment
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher

ROUNDS = 6
PageMap = dict[str, int]
# What sources are, whatever the machine's own table says of them: the bytes must not depend on it (RFC 9512 for YAML).
MEDIA_TYPES = {
    ".yaml": "application/yaml",
    ".yml": "application/yaml",
    ".bib": "text/x-bibtex",
    ".ris": "application/x-research-info-systems",
}


class NotConverged(Exception):
    """The page numbers still moved after the last round."""


def write_pdf(
    page: Callable[[Mapping[str, int]], str],
    fonts: list[tuple[str, str, str, Path]],
    kept: Path | None,
    identifier: str,
    sources: Mapping[str, bytes] | None = None,
    day: str = "",
    unfinished: Callable[[BaseException], None] = lambda _cause: None,
) -> bytes:
    """The PDF of a report.

    `page` gives the paged HTML for a map {anchor: page}; `fonts` are (family, weight, style, file); `kept` is the
    file where the map of the last build stands, so that the usual build needs one layout only. `sources` are the files
    {name: content} to embed, that the report was made of, dated `day` (ISO 8601). `unfinished` hears why the structure
    could not be finished, when the PDF claims less than it does otherwise. `NotConverged` if the numbers do not stop
    moving.
    """
    from weasyprint.text.fonts import FontConfiguration

    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    configuration = FontConfiguration()
    styles = [_font_faces(fonts, configuration)]
    document = _converged(lambda pages: _layout(page(pages), configuration, styles), kept)

    def written(finishing: Finishing) -> bytes:
        return document.write_pdf(
            finisher=finishing.finisher,
            pdf_variant=finishing.variant,
            pdf_tags=True,
            pdf_identifier=identifier.encode(),
            custom_metadata=True,
            attachments=_attachments(sources or {}, day),
        )

    for finishing in FINISHINGS:
        try:
            return written(finishing)
        except NotFinished as failure:  # what it has changed is thrown away: the PDF is made again from the layout
            if finishing is FINISHINGS[0]:
                unfinished(failure.__cause__ or failure)
    return written(SUREST)


def _attachments(sources: Mapping[str, bytes], day: str) -> list[Attachment]:
    """Associated files (PDF/A-3, 6.8), with a date that is the report's own: the clock would change the bytes."""
    from weasyprint import Attachment

    for suffix, kind in MEDIA_TYPES.items():
        mimetypes.add_type(kind, suffix)
    when = datetime.fromisoformat(day).replace(tzinfo=UTC) if day else datetime(1970, 1, 1, tzinfo=UTC)
    return [
        Attachment(
            file_obj=BytesIO(content),
            name=name,
            description=f"Source du rapport : {name}",
            created=when,
            modified=when,
            relationship="Source",
        )
        for name, content in sorted(sources.items())
    ]


def _converged(layout: Callable[[PageMap], Document], kept: Path | None) -> Document:
    """The layout whose pages are those that it prints."""
    pages = _load(kept)
    for _ in range(ROUNDS):
        document = layout(pages)
        found = page_map(document)
        if found == pages:
            keep(kept, json.dumps(pages, ensure_ascii=False).encode())
            return document
        pages = found
    raise NotConverged(ROUNDS)


def page_map(document: Document) -> PageMap:
    """The page of each anchor, counted from 1; of an element cut over pages, the page where it begins."""
    found: PageMap = {}
    for index, page in enumerate(document.pages, 1):
        for anchor in page.anchors:
            found.setdefault(anchor, index)
    return found


def _layout(html: str, configuration: FontConfiguration, styles: list[CSS]) -> Document:
    from weasyprint import HTML

    page = HTML(string=html, base_url="https://stratege.invalid/", url_fetcher=_data_fetcher())
    laid_out: Document = page.render(font_config=configuration, stylesheets=styles)
    return laid_out


def _font_faces(fonts: list[tuple[str, str, str, Path]], configuration: FontConfiguration) -> CSS:
    """The font faces as one style sheet, so that each font is loaded once for all layouts."""
    from weasyprint import CSS

    rules = "".join(
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-style:{style};src:url("{file.as_uri()}")}}'
        for family, weight, style, file in fonts
    )
    return CSS(string=rules, font_config=configuration)


def _data_fetcher() -> URLFetcher:
    """A fetcher that serves `data:` addresses alone: a report holds all that it shows."""
    from weasyprint.urls import URLFetcher

    return URLFetcher(allowed_protocols=("data",))


def _load(kept: Path | None) -> PageMap:
    try:
        return {str(key): int(value) for key, value in json.loads(kept.read_text("utf-8")).items()} if kept else {}
    except (OSError, ValueError, AttributeError):
        return {}
