"""First names that tell a person where a group may sign: `has_given_name("Mike Hanley")` is true.

The list beside this file, written for it, has the common ones of English, French, German, Spanish and Italian, and some
of their neighbours, without accents; none that is a place or a word more often than a name (« Florence », « Grace »).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from stratege.naming import folded

# Firms, schools and institutes that bear the whole name of their founder, or what looks like one.
FIRM_NAMES = """
    alan turing|albert heijn|alexander mcqueen|alfred wegener|arthur andersen|arthur d little|carl zeiss|
    charles schwab|christian dior|christian lacroix|daniel wellington|edward jones|francis lefebvre|
    fred hutchinson|friedrich ebert|friedrich naumann|georges pompidou|giorgio armani|heinrich boll|henry ford|
    henry schein|hugo boss|jack wolfskin|jacques delors|jean coutu|jean jaures|jean monnet|john deere|
    john lewis|john libbey|john murray|john wiley|joseph rowntree|kurt salmon|leo burnett|leon berard|
    louis dreyfus|louis pasteur|louis vuitton|ludwig boltzmann|marc jacobs|marie curie|marie stopes|
    martin luther king|martin marietta|michael kors|michael page|oliver wyman|otto bock|otto hahn|paul ehrlich|
    paul hartmann|paul langevin|paul scherrer|paul valery|peter lang|philip morris|pierre balmain|
    pierre cardin|pierre fabre|ralph lauren|raymond james|robert bosch|robert half|robert koch|robert laffont|
    robert schuman|robert walters|roland berger|roland garros|rosa luxemburg|simon kucher|simon schuster|
    thomas cook|thomas nelson|thomas sabo|tim hortons|tommy hilfiger|yves rocher|yves saint laurent
"""
FIRMS = frozenset(name.strip() for name in FIRM_NAMES.split("|"))


def has_given_name(name: str) -> bool:
    """Whether a name of several words opens with a common first name, and is that of no firm known for one."""
    plain = folded(name).replace("’", "'")
    return plain.split("-")[0].split(" ")[0] in _given_names() and plain.replace("-", " ") not in FIRMS


@cache
def _given_names() -> frozenset[str]:
    """The first names of the list, read when such a name occurs."""
    return frozenset(Path(__file__).with_name("given_names.txt").read_text(encoding="utf-8").split())
