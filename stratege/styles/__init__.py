"""Citation styles: `style_text("apa-fr")` is French APA 7, derived from apa.csl by named edits.

In order: `catalogue` (styles by name), `edits` with `law`, `terms` and `xml_tree` (the derivation), `prepare` with
`kinds` and `titles` (items as the derived styles need them), `order` with `numerals` (their ranks), `locators` and
`printed_locators`, `positions` (citations
that may be asked for once), `soundness` (what is wrong in an author's own style).
"""

from stratege.styles.catalogue import style_names, style_source, style_text, style_titles
from stratege.styles.errors import StyleEditError, UnknownStyle

__all__ = ["StyleEditError", "UnknownStyle", "style_names", "style_source", "style_text", "style_titles"]
