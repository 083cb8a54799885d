"""Citations and references in any CSL style: `find(text)` sees them, `resolve(references, citations)` words them.

In order: `syntax` and `verbatim` (what a citation is, and is not), `locators` and `places`, `importing` and `checks`
(other formats, faults), `references` and `prepare` with `kinds` (items), `styles` with `edits`, `law` and `terms`
(French APA made of apa.csl), `pandoc` (the engine), `inlines`, `acronyms`, `store`, `resolve`, `render`, `exports`.
"""

from stratege.citations.checked import resolve_checked
from stratege.citations.checks import Fault, faults
from stratege.citations.errors import (
    CitationError,
    PandocFailed,
    PandocMissing,
    StyleEditError,
    UnknownStyle,
    Unreadable,
)
from stratege.citations.exports import to_bibtex, to_csl_json, to_ris
from stratege.citations.importing import Entry, from_bibtex, from_json
from stratege.citations.importing_ris import from_ris
from stratege.citations.metadata import coins, head_tags, json_ld
from stratege.citations.record import report_record
from stratege.citations.references import load_items
from stratege.citations.render import Rendered, render, to_html
from stratege.citations.resolve import Resolved, resolve
from stratege.citations.styles import style_names, style_text, style_titles
from stratege.citations.syntax import Found, find, keys
from stratege.citations.verbatim import mask

__all__ = [
    "CitationError",
    "Entry",
    "Fault",
    "Found",
    "PandocFailed",
    "PandocMissing",
    "Rendered",
    "Resolved",
    "StyleEditError",
    "UnknownStyle",
    "Unreadable",
    "coins",
    "faults",
    "find",
    "from_bibtex",
    "from_json",
    "from_ris",
    "head_tags",
    "json_ld",
    "keys",
    "load_items",
    "mask",
    "render",
    "report_record",
    "resolve",
    "resolve_checked",
    "style_names",
    "style_text",
    "style_titles",
    "to_bibtex",
    "to_csl_json",
    "to_html",
    "to_ris",
]
