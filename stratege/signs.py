"""Private characters that stand for something while a text is worked on: `WORD` for a stretch that no rule may read.

No author types them, no reader sees them: who puts one takes it away. Each has one meaning, hence a code of its own.
"""

from __future__ import annotations

# Typography, in what the rules read: an opaque word, an opaque space, a hard break.
WORD, SPACE, BREAK = "\ue000", "\ue001", "\ue002"

# Citations, through the engine. The word between the last two names, « et » or « & », until it is known where it falls.
LAST_AND = "\ue010"
# Quotation marks that the engine must not make French.
KEPT_QUOTES = {"“": "\ue011", "”": "\ue012", "‘": "\ue01f"}
# The engine sorts the works in brackets, even that of the sentence: « @a [p. 3; @b] » would lose its author. A work
# with a prefix stops the sorting.
UNSORTED = "\ue013"
# « [@a, cité dans @b] » is no citation of pandoc's: a comma, not a semicolon, joins these works.
COMMA_JOINED = "\ue014"
# Before the part of a name that no comma separates from it: the account in « Macron, E. [@EmmanuelMacron] ».
NO_COMMA = "\ue015"

# Claims, in a sentence: what supports it, and what is no claim whatever it holds.
SOURCED, NO_CLAIM = "\ue020", "\ue021"
