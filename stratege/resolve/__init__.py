"""From a composed `Document` to a resolved one: one pass a file, each computes one thing before the formats part."""

from stratege.resolve.acronyms import expand_acronyms
from stratege.resolve.bare_names import tell_bare_names
from stratege.resolve.charts import draw_charts
from stratege.resolve.citations import cite
from stratege.resolve.claims import flag_claims
from stratege.resolve.contents import list_contents
from stratege.resolve.facts import fill_facts
from stratege.resolve.glyphs import check_glyphs
from stratege.resolve.hand_citations import tell_hand_citations
from stratege.resolve.index import list_index
from stratege.resolve.integrity import check_integrity
from stratege.resolve.material import Material, material
from stratege.resolve.numbers import number
from stratege.resolve.order import place_appendices
from stratege.resolve.parameters import fill_parameters
from stratege.resolve.parentheses import bare_citations
from stratege.resolve.references import link_references
from stratege.resolve.repeats import find_repeats
from stratege.resolve.typography import set_typography

__all__ = [
    "Material",
    "bare_citations",
    "check_glyphs",
    "check_integrity",
    "cite",
    "draw_charts",
    "expand_acronyms",
    "fill_facts",
    "fill_parameters",
    "find_repeats",
    "flag_claims",
    "link_references",
    "list_contents",
    "list_index",
    "material",
    "number",
    "place_appendices",
    "set_typography",
    "tell_bare_names",
    "tell_hand_citations",
]
