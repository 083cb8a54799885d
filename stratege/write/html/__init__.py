"""HTML, for the screen and for pages: `write_html(document, templates=…, media="screen")`."""

from stratege.write.html.writer import write_html

__all__ = ["write_html"]
