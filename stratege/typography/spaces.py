"""The spaces that rules may set, and the letters that they look at: `GAPS` has U+00A0, `LOWER` has é."""

from __future__ import annotations

from stratege.signs import BREAK, SPACE
from stratege.spaces import FINE, NBSP

# A line end and a tab are spaces too, but whoever wrote them wanted a line or a column: no rule changes them.
OTHER_SPACES = NBSP + FINE + "".join(map(chr, range(0x2000, 0x200B)))
GAPS = frozenset(" " + OTHER_SPACES)
LETTER = r"[^\W\d_]"
LOWER = "[a-zß-öø-ÿœ]"
UPPER = "[A-ZÀ-ÖØ-ÞŒŸ]"
# A lone capital and a point may end a sentence: « le plan B. Il faut… ».
STARTERS = (
    "Le|La|Les|L’|L'|Un|Une|Des|Du|De|D’|D'|Ce|Cet|Cette|Ces|C’|C'|Il|Ils|Elle|Elles|On|Nous|Vous|Je|J’|J'|Tu|Mais|Et|"
    "Ou|Où|Or|Donc|Car|En|Dans|Pour|Par|Sur|Sous|Avec|Sans|Au|Aux|À|Si|Puis|Ainsi|Enfin|Son|Sa|Ses|Leur|Leurs|Qui|Que|"
    "Quand|Comme|Alors|Cela|Ici|Là|Chaque|Tout|Tous|Plus|Selon|Après|Avant|Depuis|Pendant|Voir|Y|S’|S'|Qu’|Qu'|N’|N'|"
    "A-t|Est|Sont|Non|Oui|Aucun|Aucune|Notre|Nos|Votre|Vos|Mon|Ma|Mes|Ton|Ta|Tes|Toute|Toutes|Deux|Trois|Quel|Quelle|"
    "Ensuite|Cependant|Toutefois|Pourtant|Aussi|Voici|Voilà|Lorsque|Puisque|Quoique|Parfois|Souvent|Jamais|Toujours|"
    "Aujourd|Demain|Hier|Maintenant|Merci|Bref|Certes|Mieux|Pire|Rien|Personne|Quelques|Certains|Certaines|Plusieurs"
)
NAMES = {NBSP: "[INSÉC]", FINE: "[FINE]", "\n": "[LIGNE]", "\t": "[TAB]"}


def blank(char: str) -> bool:
    """Whether a character is white, or bounds a run as an opaque space and a hard break do; so does no character."""
    return not char or char.isspace() or char in (SPACE, BREAK)


def plain_spaces(text: str) -> str:
    """The text with every gap character an ordinary space: rules never see what the author typed for a gap."""
    for char in OTHER_SPACES:
        if char in text:
            text = text.replace(char, " ")
    return text


def visible(text: str) -> str:
    """The text with its no-break spaces named: « Quoi[FINE]! »; other spaces by their code point."""
    for char in OTHER_SPACES[2:]:
        if char in text:
            text = text.replace(char, f"[U+{ord(char):04X}]")
    for char, name in NAMES.items():
        text = text.replace(char, name)
    return text
