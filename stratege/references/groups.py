"""Names of groups: `is_group("Ministère de la Culture")` is true, `is_group("Anne Dupont")` is not."""

from __future__ import annotations

import re

OPENINGS = """
    académie agence amis archives association atelier banque bureau cabinet caisse centre chaire chambre club
    collectif comité commission confédération conseil cour direction école équipe fédération fondation gouvernement
    groupe haut-commissariat inspection institut laboratoire mairie ministère mission musée observatoire office
    organisation parlement promotion préfecture pôle région république royaume rédaction réseau secrétariat service
    société syndicat union université ville
"""
ANYWHERE = """
    agency assemblée association autorité bureau centre center commission committee comité confédération conseil
    contributors council department developers direction fédération federation fondation foundation institut institute
    laboratoire ministère ministry nations office organisation organization société society université university
"""
# First words of groups: « Équipe Horizon » is no person called Horizon.
GROUP_OPENINGS = frozenset(OPENINGS.split())
GROUP_WORDS = frozenset(ANYWHERE.split())
WORD = re.compile(r"[^\W\d_][\w-]*")


def is_group(name: str) -> bool:
    """Whether a name of several words without comma is that of a group, by its first word or an unmistakable one."""
    words = [word.lower() for word in WORD.findall(name)]
    return len(words) > 1 and (words[0] in GROUP_OPENINGS or not GROUP_WORDS.isdisjoint(words))
