"""The PDF: the paged HTML laid out until the page numbers that it prints are those that it has."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from stratege.project import keep

ROUNDS = 6
PageMap = dict[str, int]


class Unsettled(Exception):
    """The page numbers still moved after the last round."""


def write_pdf(
    page: Callable[[Mapping[str, int]], str],
    fonts: list[tuple[str, str, str, Path]],
    kept: Path | None,
    identifier: str,
) -> bytes:
    """The PDF of a report.

    `page` gives the paged HTML for a map {anchor: page}; `fonts` are (family, weight, style, file); `kept` is the
    file where the map of the last build stands, so that the usual build needs one layout only. `Unsettled` if the
    numbers do not stop moving.
    """
    from weasyprint.text.fonts import FontConfiguration

    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    configuration = FontConfiguration()
    styles = [_faces(fonts, configuration)]
    pages = _load(kept)
    for _ in range(ROUNDS):
        document = _html(page(pages), configuration, styles)
        found = page_map(document)
        if found == pages:
            break
        pages = found
    else:
        raise Unsettled(ROUNDS)
    keep(kept, json.dumps(pages, ensure_ascii=False).encode())
    result: bytes = document.write_pdf(pdf_tags=True, pdf_identifier=identifier.encode(), custom_metadata=True)
    return result


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
