"""Where a title begins inside an English one: `inner_openings("Conrad’s The Secret Agent")` is that of « The »."""

from __future__ import annotations

import re

from stratege.references.words.english import WORD

QUOTED = re.compile(r"[“\"«]\s?([A-Z][^“”\"«»]+)[”\"»]")
OF_AUTHOR = re.compile(r"(?<=[a-z]['’]s |[a-z]s['’] )(?:An?|The)(?= [A-Z])")  # « Conrad’s The Secret Agent »
# « Language in A Portrait of the Artist », where an article that opens nothing is small: « of the ».
OF_WORK = re.compile(r"(?<= in )\{*A(?= [A-Z][a-z]+\}* of the )")
# « Review of ‘Social inquiry’ »: what a text of this kind is of opens with a capital.
KINDS = "Comments?|Commentary|Discussion|Notes?|Remarks?|Repl(?:y|ies)|Response|Review|Rejoinder"
REVIEWED = re.compile(
    rf"(?:(?:An? |The )?(?:Book )?(?:{KINDS})(?: of| on| to)|Book [Rr]eview):? \{{*[\"“‘'`]+\{{*(?=[A-Z])"
)
FEWEST_QUOTED = 4  # words of a title in quotation marks, where fewer are words at a distance: « the “New Public” »
STANDARD = re.compile(
    r"(?:(?:AFNOR|ANSI|ASTM|BS|DIN|EN|IEC|IEEE|ISO|NF|TR|TS)[ /-])+[\w.:/–-]*\d[\w.:/–-]*(?: \d[\w.:/–-]*)*\s"
)


def inner_openings(title: str) -> set[int]:
    """Where a title in quotation marks, of an author or under review begins, and what follows a standard."""
    quoted = (found.start(1) for found in QUOTED.finditer(title) if len(WORD.findall(found[1])) >= FEWEST_QUOTED)
    reviewed = REVIEWED.match(title)
    standard = STANDARD.match(title)
    titles = (found.start() for found in OF_AUTHOR.finditer(title))
    works = (found.end() - 1 for found in OF_WORK.finditer(title))
    return {*quoted, *titles, *works, *(found.end() for found in (reviewed, standard) if found)}
