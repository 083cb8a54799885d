"""The author's Markdown: `find("Selon @a [p. 3].")` sees the citations, `mask(text)` blanks what is not prose."""

from stratege.text.citations import Found, find, keys
from stratege.text.verbatim import mask

__all__ = ["Found", "find", "keys", "mask"]
