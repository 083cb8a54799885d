"""Any text with its citations worded: `write(cite("Selon @a.", read_references(["z.bib"], found), found), "html")`.

`citing` reads the files and resolves the citations, `forms` weaves them into the text with the list of works.
"""

from stratege.apps.cite.citing import Cited, cite, read_references, read_text
from stratege.apps.cite.forms import Target, write

__all__ = ["Cited", "Target", "cite", "read_references", "read_text", "write"]
