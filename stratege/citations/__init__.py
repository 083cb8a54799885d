"""Citations and references in any CSL style: `find(text)` sees them, `resolve(references, citations)` words them.

In order: `syntax` (what a citation is), `locators`, `references` and `prepare` (items), `styles` with `edits`, `law`
and `terms` (French APA made of apa.csl), `pandoc` (the engine), `inlines`, `store`, `resolve`, `render`, `exports`.
"""

from stratege.citations.errors import CitationError, PandocFailed, PandocMissing, StyleEditError, UnknownStyle
from stratege.citations.exports import to_bibtex, to_csl_json, to_ris
from stratege.citations.record import report_record
from stratege.citations.references import load_items
from stratege.citations.render import Rendered, render
from stratege.citations.resolve import Resolved, resolve
from stratege.citations.styles import style_names, style_text
from stratege.citations.syntax import Found, find, keys

__all__ = [
    "CitationError",
    "Found",
    "PandocFailed",
    "PandocMissing",
    "Rendered",
    "Resolved",
    "StyleEditError",
    "UnknownStyle",
    "find",
    "keys",
    "load_items",
    "render",
    "report_record",
    "resolve",
    "style_names",
    "style_text",
    "to_bibtex",
    "to_csl_json",
    "to_ris",
]
