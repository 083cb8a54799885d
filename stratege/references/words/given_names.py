"""First names that tell a person where a group may sign: `has_given_name("Mike Hanley")` is true.

The list beside this file, written for it, has the common ones of English, French, German, Spanish, Italian and Nordic,
and some of their neighbours, without accents (« søren » has none); none that is a place or a word more often than a
name (« Florence », « Grace »).
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
# First names that are family names about as often: alone, after an unknown word, they may be either.
SHARED = """
    adrian alain alan albert alex alexander alexandre alexis alfred allan allison andre andreas andrew anthony antoine
    anton arnaud arthur axel bastien ben benedikt benjamin benoit bernard bernd bernhard bertrand boris brandon brian
    bruce bruno bryan carl carlos charles charlie christian claude clement colin constance craig daniel daniele david
    denis dennis didier diego dominique doug douglas duncan dylan edouard edward edwin elias ellen emanuele emmanuel
    eric etienne eugene evan eve fabian faustin felix ferdinand florent florian francis francisco franck francois frank
    franz fred frederic friedrich fritz gabriel gael gary gaspard gavin george georges gerald gerard gerhard germain
    gilbert giles gilles gonzalo gordon graham greg gregoire gregory guido guillaume gunter gustav gustavo guy hans
    harald harold harry hector heinrich heinz henning henri henrik henry herbert hermann hilary howard hubert hugh hugo
    isaac ivan jack jacob jacques jaime jakob jakub james jamie jason jean jeffrey jerome jim joachim joel johan johann
    john jonas jonathan jose joseph josh joshua juan judith julian julien julio justin karl keith kelly ken kenneth
    kevin kim kurt kyle lars laure laurence laurent laurie lea leo leon leonard leslie liam lionel lorenzo louis luc
    luca lucas luciano ludwig luis lukas luke lynn mara marc marcel marcello marco marcos marcus marek mario marion
    marko markus martin mary mateo mathias mathieu matteo matthew matthias matthieu maurice maxime maximilian michael
    michal michel miguel milan mohamed mohammed moritz nathan neil nicholas nick nicola nicolas niels nigel nikolaus
    nils noah norbert norman oliver olivier oscar oskar oswald otto pascal patrice patrick paul paula pavel pedro peter
    petra philip philipp philippe phillip pierre pietro quentin ralf ralph ramon raphael raymond reinhard remy renaud
    rene ricardo richard rick rita robert roberto robin rodrigo roger roland rolf romain roman rosa ross roy rudolf
    russell ruth ryan sam samuel sarah scott sean sebastian serge shane shannon sibylle simon stefano steffen stephan
    stephen steven stewart stuart ted theo theodor theodore thibault thierry thomas tim timothy tobias todd tom tomas
    toni tony tristan ulrich valentin valentine vera veronica victor vincent walter werner wilhelm william willy
    wolfgang xavier yann yves
"""
SURNAMES_TOO = frozenset(SHARED.split())
FIRMS = frozenset(name.strip() for name in FIRM_NAMES.split("|"))


def has_given_name(name: str) -> bool:
    """Whether a name of several words opens with a common first name, and is that of no firm known for one."""
    plain = folded(name).replace("’", "'")
    return is_given_name(plain.split(" ")[0]) and plain.replace("-", " ") not in FIRMS


def is_given_name(word: str) -> bool:
    """Whether a word is a common first name, or opens with one as « Jean-Paul »."""
    return folded(word).split("-")[0] in _given_names()


def is_surname_too(word: str) -> bool:
    """Whether a first name is a family name about as often: « Martin », but not « Jean-Martin »."""
    return folded(word) in SURNAMES_TOO


@cache
def _given_names() -> frozenset[str]:
    """The first names of the list, read when such a name occurs."""
    return frozenset(Path(__file__).with_name("given_names.txt").read_text(encoding="utf-8").split())
