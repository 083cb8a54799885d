"""The lists of words of stratege/references/words/, made anew: `.venv/bin/python docs/words.py FOLDER`.

FOLDER holds what NOTICE names, as published: `npm pack dictionary-en@4.0.0 dictionary-es@4.0.0 dictionary-fr@3.0.0`,
`pip download --no-deps pyspellchecker==0.9.1`, `apt-get download` of wamerican-small, wamerican-large, wamerican-huge
and wbritish-large, each `=2020.12.07-2`, and `dpkg -x` of each into a folder of its own. A list has the common words
that the endings of its language form from no other, and with a capital, the names that they would take for words.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import tarfile
import textwrap
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from stratege.references.words import english
from stratege.references.words.french import FRENCH
from stratege.references.words.lexicon import Lexicon
from stratege.references.words.spanish import SPANISH

Words = set[str]
Formed = Callable[[str], bool]
Affixes = dict[str, list[tuple[str, str, re.Pattern[str]]]]
LISTS = Path(__file__).parents[1] / "stratege" / "references" / "words"
# The least letters of a word of the large lists that no shorter list has.
LARGE = {"american-english-large": 7, "british-english-large": 7, "american-english-huge": 8}
# Ends of surnames, which such lists have as words: « spearman », « deutsch ».
SURNAME = re.compile(
    r"(?:berg|burg|bury|(?<=^.{4})er|(?<=^.{5})er|field|ford|ham|land|ley|lin|mann?|men|sch|sen|ski|son|stein|ton|tz|well|wood|worth)s?$"
)
# How often a word stands in the texts that pyspellchecker has counted, to be common.
FREQUENT = {"fr": 100, "es": 300}
SHORTEST, LONGEST = 6, 12  # words that these ends make common, however rare
LEARNED = {
    "fr": re.compile(r"(?:al|el|if|eux|ien|age|ure|ant|ent|in)$"),
    "es": re.compile(r"(?:al|ivo|oso|ico|dor|ario|ante|ente|aje|ura|ino)$"),
}
# English words that are names more often, and names of the dictionaries that are words more often.
NEWER = frozenset(  # than the dictionary
    [
        *(
            "actin",
            "amphotericin",
            "barcode",
            "bona",
            "circumplex",
            "congressional",
            "discretize",
            "fide",
            "germplasm",
            "sulci",
            "ichthyoplankton",
            "nekton",
            "phytobenthos",
            "zoobenthos",
            "tibble",
            "tibbles",
            "toolset",
            "statin",
            "arcsine",
            "chatbot",
            "colorectal",
            "comorbidity",
            "convolutional",
            "covariate",
            "coworking",
        ),
        *("ehealth", "exon", "fintech", "folksonomy", "frequentist", "ghrelin", "glioma", "globin", "graphene"),
        *("hacktivism", "heteroskedasticity", "heteroscedasticity", "homophily", "intron", "islamophobia"),
        *("isoform", "kinome", "lidar", "ligand", "lockdown", "logit", "lupus", "mellitus", "mhealth", "microbiome"),
        *("microbiota", "middleware", "minimax", "mucosal", "murine", "neoliberalism", "operon", "opsin", "paralog"),
        *(
            "perovskite",
            "probit",
            "proteome",
            "quantile",
            "qubit",
            "redox",
            "reproducibility",
            "simplicial",
            "skald",
            "stroma",
        ),
        *("transcriptome", "transposon", "ubiquitin", "wearables"),
        *("adelic", "agritech", "anoxia", "ansatz", "archaeobotany", "bacterioplankton"),
        *("biogas", "brane", "cosimulation", "deontic", "dilaton", "gabaergic", "glutamatergic"),
        *("endmember", "graviton", "greenway", "hadron", "hindcast", "mxene", "operad"),
        *("orogen", "polyketide", "profinite", "silvics", "tephra", "topos"),
        *("unikernel", "upskilling", "viscoplastic", "vlogger", "zirconia"),
        *("qualia", "scrollytelling"),
        *(
            "bottomonium",
            "cadherin",
            "chargino",
            "catenin",
            "charmonium",
            "clathrin",
            "cyclin",
            "desmin",
            "diboson",
            "dielectron",
        ),
        *("dijet", "dilepton", "dimuon", "dinuclear", "diphoton", "ditau", "dynein", "fibre"),
        *("gluino", "hepcidin", "integrin", "kinesin", "lamin", "laminin", "muon", "myosin"),
        *("neutralino", "pentaquark", "quarkonia", "quarkonium", "readme", "redshift", "slepton", "squark"),
        *("tetraquark", "tubulin", "vimentin", "multiway", "unimodular"),
        *("bovid", "canid", "cervid", "colobine", "equid", "felid", "hominin", "pongid", "ursid"),
        *("adatom", "indel", "merocyanine", "orbifold", "ortholog", "pentacene", "polaron", "quinacridone"),
        *("silvopastoral", "soliton"),
    ]
)
NAMES_TOO = frozenset(["cairn", "china", "guinea", "internet", "mercury", "polish", "turkey", "web"])
WORDS_TOO = {
    "en": """
        acts banks bridges brown chronicles congress doctor fates fields flowers gages graves independence judges marks
        masters meadows miles mills numbers parks powers proverbs reconstruction revelations rivers scopes states
        summers walls weeks
    """,
    "fr": """
        juste sens main garde terre plaisir aimé dieu lumière centre cher soleil base réunion monte lune poisson don
        somme fleur port croix possession léger cap lot marine hall manuel manche racine carré moulin tampon pan buisson
        carrefour prairie constant aube ans aires bornes tours moulins maintenance mises base bases droite monde
        victoire creuse claire mené aimée honoré désiré line mise ministère ministères
    """,
    "es": """
        rosa mar luz cruz paz sol luna estrella victoria gloria esperanza flor ciudad guerra corte real reina rey arcos
        barca camas cantos concepción gloriosa hermanas igualada mejorada palacios plana reyes rota segura serena
        soviética sueca suiza torres vinos valle monte río puerto plata sierra isla costa campo prado mercado iglesia
        torre castillo león salvador ángel santo santa san oriente occidente sur norte este oeste estado gobierno
        historia tierra dios
    """,
}


def main(folder: Path) -> None:
    """Write the three lists from the packages that stand in a folder."""
    _write("french", _reduced(*_french(folder), *_over(FRENCH)), folder)
    _write("spanish", _reduced(*_spanish(folder), *_over(SPANISH)), folder)
    _write("english", _reduced(*_english(folder), *_over_english()), folder)


def _french(folder: Path) -> tuple[Words, Words]:
    return _frequent(folder, "fr")


def _spanish(folder: Path) -> tuple[Words, Words]:
    return _frequent(folder, "es")


def _frequent(folder: Path, language: str) -> tuple[Words, Words]:
    """Common words and names of a language: the forms of its dictionary that are frequent, or plainly learned."""
    count, learned = _frequencies(folder, language), LEARNED[language]
    entries, affixes = _dictionary(folder, language)
    small, names = _forms(entries, affixes)
    names -= set(WORDS_TOO[language].split())
    known = {word for word in entries if learned.search(word) and SHORTEST <= len(word) <= LONGEST}
    frequent = {word for word in small if count.get(word, 0) >= FREQUENT[language] or word in known}
    return {word for word in frequent if len(word) > 1} - names, names


def _english(folder: Path) -> tuple[Words, Words]:
    """The words of the small list that are no names there, and those of the larger that are none anywhere."""
    small = [word for word in _text(folder, "american-english-small").split() if word.isalpha()]
    entries, affixes = _dictionary(folder, "en")
    _, names = _forms(entries, affixes)
    larger = {word for word in entries if word.islower()}
    rare, rare_names = _rare(folder)
    words_too = set(WORDS_TOO["en"].split())
    capitals = {word.lower() for word in small if word[0].isupper()} - words_too
    known = {word for word in small if word.islower()} - capitals - NAMES_TOO
    added = {word for word in larger - names - NAMES_TOO if len(word) > 3 and word.isascii()}
    added |= rare - names - NAMES_TOO
    names = (names | rare_names) - known - added - words_too
    return known | added | NEWER, {name for name in names if not name.endswith("s") or name[:-1] not in known}


def _rare(folder: Path) -> tuple[Words, Words]:
    """The long words of the large lists that are no names there, as short ones are elsewhere, and their names."""
    found: Words = set()
    names: Words = set()
    for kind, least in LARGE.items():
        words = {word for word in _text(folder, kind).split() if word.isalpha()}
        names |= {word.lower() for word in words if word[0].isupper()}
        found |= {word for word in words if word.islower() and word.isascii() and len(word) >= least}
    return {word for word in found - names if not SURNAME.search(word)}, names - found


def _over(lexicon: Lexicon) -> tuple[Words, Formed]:
    """No word yet, and whether the lexicon forms a word from those that are added."""
    base: Words = set()
    empty = replace(lexicon)
    vars(empty)["words"] = base
    return base, empty.is_formed


def _over_english() -> tuple[Words, Formed]:
    """The same for English, which has a module of its own."""
    base: Words = set()
    vars(english)["_dictionary"] = lambda: base
    return base, vars(english)["_is_formed"]


def _reduced(words: Words, names: Words, base: Words, is_formed: Formed) -> list[str]:
    """The words that no other forms, shortest first, then the names that the endings would form."""
    for word in sorted(words, key=lambda word: (len(word), word)):
        if not is_formed(word):
            base.add(word)
    return sorted(base) + [name.capitalize() for name in sorted(names) if len(name) > 2 and is_formed(name)]


def _write(name: str, words: Iterable[str], folder: Path) -> None:
    lines = textwrap.wrap(" ".join(words), 120, break_long_words=False)
    (LISTS / f"{name}_words.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _dictionary(folder: Path, language: str) -> tuple[dict[str, str], Affixes]:
    """The entries of a Hunspell dictionary with their flags, and what each flag puts at the end of a word."""
    with tarfile.open(next(folder.glob(f"dictionary-{language}-*.tgz"))) as package:
        lines, rules = (_member(package, f"package/index.{end}") for end in ("dic", "aff"))
    affixes: Affixes = defaultdict(list)
    for parts in map(str.split, rules):
        if len(parts) >= 5 and parts[0] == "SFX" and parts[2] != "Y":
            cut, added = (part.partition("/")[0].replace("0", "") for part in parts[2:4])
            affixes[parts[1]].append((cut, added, re.compile("$" if parts[4] == "." else f"(?:{parts[4]})$")))
    entries = (line.split()[0].partition("/") for line in lines[1:] if line.strip())
    return {word: flags for word, _, flags in entries if word.isalpha()}, affixes


def _forms(entries: dict[str, str], affixes: Affixes) -> tuple[Words, Words]:
    """All the forms of the words in lower case, and in lower case too, of those with a capital."""
    small, names = set(), set()
    width = max(map(len, affixes))
    for word, flags in entries.items():
        held = [flags[at : at + width] for at in range(0, len(flags), width)]
        ends = [
            rule for flag in held for rule in affixes.get(flag, ()) if word.endswith(rule[0]) and rule[2].search(word)
        ]
        forms = {word, *(f"{word.removesuffix(cut)}{added}" for cut, added, _ in ends)}
        if word.islower():
            small |= forms
        elif word[1:].islower():
            names |= {form.lower() for form in forms}
    return {word for word in small if word.isalpha()}, {word for word in names if word.isalpha()}


def _frequencies(folder: Path, language: str) -> dict[str, int]:
    with zipfile.ZipFile(next(folder.glob("pyspellchecker-*.whl"))) as wheel:
        found: dict[str, int] = json.loads(gzip.decompress(wheel.read(f"spellchecker/resources/{language}.json.gz")))
    return found


def _member(package: tarfile.TarFile, name: str) -> list[str]:
    held = package.extractfile(name)
    assert held, name
    return held.read().decode("utf-8").splitlines()


def _text(folder: Path, name: str) -> str:
    return next(folder.rglob(name)).read_text(encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
