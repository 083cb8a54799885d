"""French locators as our styles print them: `print_locators("[@a, pp. 3–4]")` is `"[@a, {p. p. 3-4}]"`.

The engine knows one label a citation and its own plurals; our styles print the locator alone, so that its words are
decided here: « chap. 3, p. 12-15 », « tableaux 2 et 3 », « 12:30 ».
"""

from __future__ import annotations

import re

from stratege.spaces import BLANKS
from stratege.text.citations import BARE, BRACED, find

# What is printed: what authors write. Pages and paragraphs are shortened, tables and figures in full, as the guides
# of Université de Montréal, Polytechnique Montréal and Couture have them; chapters and articles stay as written.
PRINTED = {
    "p.": "p. pp. pg. page pages",
    "paragr.": "par. para. paras. paragr. paragraphe paragraphes § §§ ¶ ¶¶",
    "chap.": "ch. chap.",
    "chapitre": "chapitre chapitres",
    "art.": "art.",
    "article": "article articles",
    "vol.": "vol. volume volumes",
    "t.": "t. tome tomes",
    "nᵒ": "no n° nº nᵒ num. numéro numéros",
    "tableau": "tabl. tab. tableau tableaux",
    "figure": "fig. figure figures",
    "annexe": "ann. annexe annexes",
    "appendice": "app. appendice appendices",
    "section": "sect. section sections",
    "partie": "part. partie parties",
    "ligne": "l. ligne lignes",
    "note": "n. note notes",
    "diapositive": "diapo diapo. diapositive diapositives",
    "verset": "verset versets",
    "v.": "v.",
    "vers": "vers",
    "colonne": "col. colonne colonnes",
    "planche": "pl. planche planches",
    "encadré": "encadré encadrés",
    "graphique": "graphique graphiques",
    "schéma": "schéma schémas",
    "carte": "carte cartes",
    "équation": "éq. équation équations",
    "acte": "acte actes",
    "scène": "sc. scène scènes",
    "épisode": "épisode épisodes",
    "piste": "piste pistes",
    "folio": "fᵒ folio folios",
}
LABELS = {word: printed for printed, words in PRINTED.items() for word in words.split()}
PLURALS = {"tableau": "tableaux", "nᵒ": "nᵒˢ", "vers": "vers"}

SPACES = f"[{BLANKS}]*"
DASH = r"[-–—‑]"
LABEL = "|".join(sorted((re.escape(word) for word in LABELS), key=len, reverse=True))
LENGTH = r"\d+ ?h(?: ?\d+(?: ?min)?)?(?: ?\d+ ?s)?|\d+ ?min(?: ?\d+(?: ?s)?)?|\d+ ?s"
# A number, a time, a Roman number, the letter of an annex; « l. » and « v. » are labels, not numbers.
VALUE = rf"(?:(?:{LENGTH})\b|\d(?:\w|[.:/]\w)*|[ivxlcdm]+\b(?!\.)|[IVXLCDM]+\b|[A-Z](?:[.-]?\d+)*\b)"
VALUES = rf"{VALUE}(?:{SPACES}{DASH}{SPACES}{VALUE}|, ?{VALUE}| (?:et|à|ou) {VALUE})*"
UNIT = rf"(?:{LABEL}){SPACES}{VALUES}"
LOCATOR = re.compile(rf"(?:{UNIT}|(?=\d){VALUES}(?=\s*(?:,|$)))(?:(?:, ?| et ){UNIT})*(?![\w’'])")
ONE = re.compile(rf"(?<!\w)({LABEL})?{SPACES}({VALUES})")
PAGE = re.compile(rf"\d+(?:{SPACES}(?:{DASH}|,|et|à|ou){SPACES}\d+)*")
RANGE = re.compile(rf"(?<=\w){SPACES}[–—‑]{SPACES}(?=\w)")
SEVERAL = re.compile(r"(?<=\w)-|,|\b(?:et|à|ou)\b")
MOMENT = re.compile(r", ?\d+:\d\d\S*")
# A key, what opens its locator, and all that follows up to the next work.
WORK = re.compile(rf"(@(?:{BARE}|{BRACED}))( ?, ?| ?\[ ?| (?!\[)(?=[^\s;,])|(?=\{{))([^;\]]*)")


def print_locators(line: str) -> str:
    """A citation on one line, its locators in braces and as they will print.

    The engine wants a label in front, `p.`, which our styles leave out. What is no locator goes after the empty one,
    `{}`, lest the engine find one in it.
    """
    for found in reversed(find(line)):
        line = f"{line[: found.start]}{WORK.sub(_work, found.source)}{line[found.end :]}"
    return line


def _work(match: re.Match[str]) -> str:
    key, opening, rest = match.groups()
    bracket = "[" in opening
    before, comma = (f"{key} [", "") if bracket else (key, ", ")
    if braced := re.match(r"\{([^{}]*)\}", rest):
        inside = braced[1].strip()
        return f"{before}{comma}{{p. {_words(inside)}}}{rest[braced.end() :]}" if inside else match[0]
    if locator := LOCATOR.match(rest):
        return f"{before}{comma}{{p. {_words(locator[0])}}}{rest[locator.end() :]}"
    return f"{key} [{{}}{rest}" if bracket else f"{key}{{}}{opening}{rest}"


def _words(locator: str) -> str:
    return ONE.sub(_one, locator)


def _one(match: re.Match[str]) -> str:
    label, values = LABELS.get(match[1] or "", ""), RANGE.sub("-", match[2])
    if not label and PAGE.fullmatch(match[2]):
        label = "p."
    if SEVERAL.search(MOMENT.sub("", values)) and not label.endswith("."):
        label = PLURALS.get(label, label and f"{label}s")
    return f"{label} {values}" if label else values
