"""Citations with a slip, as their authors meant them: `settled("[@a, @b p 3]")` is « [@a; @b, p. 3] ».

What is mended could be nothing else: a work that a comma joins to another, a place without comma or before its key.
"""

from __future__ import annotations

import re

from stratege.spaces import BLANKS
from stratege.text.citations import BARE, BRACED

KEY = rf"-?@(?:{BARE}|{BRACED})"
BLANK = rf"[{BLANKS}\n]"
LABEL = r"(?:pp?\.?|pages?|chap(?:itre|\.)?|art(?:icle|\.)?|fig(?:ure|\.)?|vol\.?|t\.|§§?)"
# « [@a, @b] », « [@a et @b] », « [@a, p. 3, @b] », « [@a @b] »; « [@a, cité dans @b] » has words of its own.
TOGETHER = re.compile(
    rf"(?P<first>{KEY})(?:{BLANK}*,{BLANK}*|{BLANK}+(?:(?:et|and|&){BLANK}+)?)(?={KEY})"
    rf"|(?P<place>,{BLANK}*{LABEL}{BLANK}*\d[\w–-]*)(?:{BLANK}*,{BLANK}*|{BLANK}+(?:et|and|&){BLANK}+)(?={KEY})"
)
# « [@a p. 3] », « [@a: 3] ».
COMMALESS = re.compile(rf"(?P<key>{KEY})(?:{BLANK}*:{BLANK}+(?=\d)|{BLANK}+(?={LABEL}{BLANK}*\d))")
# « [p. 3 @a] ».
PLACE_FIRST = re.compile(rf"\[(?P<place>{LABEL}{BLANK}*\d[\w–-]*),?{BLANK}+(?P<key>{KEY}){BLANK}*(?=[;\]])")
STOPLESS = re.compile(rf"(?P<before>{KEY}{BLANK}*[,\[]{BLANK}*)pp?(?={BLANK}*\d)")


def settled(source: str) -> str:
    """A citation as its author meant it, the same where it has no slip."""
    if source.startswith("["):
        source = PLACE_FIRST.sub(r"[\g<key>, \g<place>", source)
        source = TOGETHER.sub(lambda found: f"{found['first'] or found['place']}; ", source)
        source = COMMALESS.sub(r"\g<key>, ", source)
    return STOPLESS.sub(r"\g<before>p.", source)
