"""Letters with accents that were read as Chinese: « Fabi醤 » is « Fabián », « Mu駉z » is « Muñoz ».

What is saved in Latin-1 and opened in GBK loses an accented letter, with the letter after it, to one sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.references.items import NAMES
from stratege.references.names.told_names import told_names
from stratege.references.parts import Item, names_of, text_of

# One sign in a word of Latin letters: no name of Chinese stands against them.
INSIDE = re.compile(r"(?<=[^\W\d_\u0250-\uffff])[\u4e00-\u9fff](?![\u4e00-\u9fff])")
# « Rueβ », whose last letter was typed as a Greek one; a name in Greek has more of them.
BETA = re.compile(r"(?<=[a-zäöü])β(?![\u0370-\u03ff])")
GERESH = re.compile(r"(?<=[A-Za-z])[\u05f3\u2032\u02b9\uff07](?=[A-Za-z])")  # for an apostrophe, as Elsevier had it
PAIR = re.compile(r"[à-öø-ÿ][a-z]")
PARTS = ("family", "given", "literal")


def mend_signs(item: Item) -> Iterator[str]:
    """Change the names of an item in place; how they are read, in French."""
    for role in sorted(NAMES & set(item)):
        names = names_of(item, role)
        read = [_mended(name) for name in names]
        if read != names:
            item[role] = read
            yield told_names(names, read)


def with_letters(words: str) -> str:
    """Words with the two letters that each misread sign stands for; others as they are."""
    words = GERESH.sub("\u2019", words)
    return BETA.sub("ß", INSIDE.sub(lambda found: _letters(found[0]), words))


def _mended(name: Item) -> Item:
    return name | {part: with_letters(text_of(name, part)) for part in PARTS if isinstance(name.get(part), str)}


def _letters(sign: str) -> str:
    """« ño » of « 駉 »; a sign whose second half is no small letter, as most in use, stays."""
    pair = sign.encode("gbk", "ignore").decode("latin-1")
    return pair if PAIR.fullmatch(pair) else sign
