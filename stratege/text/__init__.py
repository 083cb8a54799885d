"""The author's Markdown: `reader` reads a text whole; `find("Selon @a [p. 3].")` is the grammar of citations alone."""

from stratege.text.citations import Found, find, keys

__all__ = ["Found", "find", "keys"]
