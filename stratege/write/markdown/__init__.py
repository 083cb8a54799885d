"""Markdown (CommonMark, GFM tables, footnotes): `write_markdown(document, templates=…)`."""

from stratege.write.markdown.writer import write_markdown

__all__ = ["write_markdown"]
