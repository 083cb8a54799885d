"""Private characters that travel through the engine: `MARK` stands for « et » or « & » until its place is known.

What a reader types never holds them, and what a reader sees neither: each is replaced once the engine has done.
"""

from __future__ import annotations

# The word between the last two names, until it is known where it falls.
MARK = "\ue000"
# Quotation marks that the engine must not make French.
KEEP = {"“": "\ue001", "”": "\ue002"}
# The engine sorts the works in brackets, even that of the sentence: « @a [p. 3; @b] » would lose its author. A work
# with a prefix stops the sorting; this one is taken away when the engine has done.
UNSORTED = "\ue003"
# « [@a, cité dans @b] » is no citation of pandoc's; this mark says that a comma, not a semicolon, joins the works.
JOINED = "\ue004"
# Before the part of a name that no comma separates from it: the account in « Macron, E. [@EmmanuelMacron] ».
NO_COMMA = "\ue005"
