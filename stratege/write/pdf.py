"""The PDF: the paged HTML laid out until the page numbers that it prints are those that it has."""

from __future__ import annotations

import json
import logging
import mimetypes
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from stratege.project import keep
from stratege.write.finish import VARIANT, finish

ROUNDS = 6
PageMap = dict[str, int]
# What sources are, whatever the machine's own table says of them: the bytes must not depend on it (RFC 9512 for YAML).
MEDIA_TYPES = {
    ".yaml": "application/yaml",
    ".yml": "application/yaml",
    ".bib": "text/x-bibtex",
    ".ris": "application/x-research-info-systems",
}


class Unsettled(Exception):
    """The page numbers still moved after the last round."""


def write_pdf(
    page: Callable[[Mapping[str, int]], str],
    fonts: list[tuple[str, str, str, Path]],
    kept: Path | None,
    identifier: str,
    sources: Mapping[str, bytes] | None = None,
    day: str = "",
) -> bytes:
    """The PDF of a report.

    `page` gives the paged HTML for a map {anchor: page}; `fonts` are (family, weight, style, file); `kept` is the
    file where the map of the last build stands, so that the usual build needs one layout only. `sources` are the files
    {name: content} to embed, that the report was made of, dated `day` (ISO 8601). `Unsettled` if the numbers do not
    stop moving.
    """
    from weasyprint.text.fonts import FontConfiguration

    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    configuration = FontConfiguration()
    styles = [_faces(fonts, configuration)]
    document = _settled(lambda pages: _html(page(pages), configuration, styles), kept)
    result: bytes = document.write_pdf(
        finisher=finish,
        pdf_variant=VARIANT,
        pdf_identifier=identifier.encode(),
        custom_metadata=True,
        attachments=_attachments(sources or {}, day),
    )
    return result


def _attachments(sources: Mapping[str, bytes], day: str) -> list[Any]:
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


def _settled(layout: Callable[[PageMap], Any], kept: Path | None) -> Any:
    """The layout whose pages are those that it prints."""
    pages = _load(kept)
    for _ in range(ROUNDS):
        document = layout(pages)
        found = page_map(document)
        if found == pages:
            keep(kept, json.dumps(pages, ensure_ascii=False).encode())
            return document
        pages = found
    raise Unsettled(ROUNDS)


def page_map(document: Any) -> PageMap:
    """The page of each anchor, counted from 1; of an element cut over pages, the page where it begins."""
    found: PageMap = {}
    for index, page in enumerate(document.pages, 1):
        for anchor in page.anchors:
            found.setdefault(anchor, index)
    return found


def _html(html: str, configuration: Any, styles: list[Any]) -> Any:
    from weasyprint import HTML

    return HTML(string=html, base_url="https://stratege.invalid/", url_fetcher=_refuse()).render(
        font_config=configuration, stylesheets=styles
    )


def _faces(fonts: list[tuple[str, str, str, Path]], configuration: Any) -> Any:
    """The font faces as one style sheet, so that each font is loaded once for all layouts."""
    from weasyprint import CSS

    rules = "".join(
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-style:{style};src:url("{file.as_uri()}")}}'
        for family, weight, style, file in fonts
    )
    return CSS(string=rules, font_config=configuration)


def _refuse() -> Any:
    """A fetcher that serves `data:` addresses alone: a report holds all that it shows."""
    from weasyprint.urls import URLFetcher

    return URLFetcher(allowed_protocols=("data",))


def _load(kept: Path | None) -> PageMap:
    try:
        return {str(key): int(value) for key, value in json.loads(kept.read_text("utf-8")).items()} if kept else {}
    except (OSError, ValueError, AttributeError):
        return {}
