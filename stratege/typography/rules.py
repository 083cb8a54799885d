"""The rules as a table: id, authority, pattern, what each match becomes, an example that is also a test."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from stratege.typography.profile import NBSP, Profile

GAP = r"[ \u00a0\u202f\u2009]"
ISLE = "\ue000-\ue002"
MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
UNITS = r"‰|€|\$|£|¥|k€|M€|Md€|°C|°F|mm|cm|km|m²|km²|kg|mg|Mo|Go|To|ko|kWh|MWh|GWh|km/h|min|Hz|GHz"
LETTER = r"[^\W\d_]"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule; `make` gives what a match becomes, and from where letters are raised (None: nowhere)."""

    id: str
    authority: str
    pattern: re.Pattern[str]
    make: Callable[[re.Match[str], Profile], tuple[str, int | None]]
    example: tuple[str, str]


def _rule(
    name: str, authority: str, pattern: str, make: Callable[[re.Match[str], Profile], str], example: tuple[str, str]
) -> Rule:
    return Rule(name, authority, re.compile(pattern), lambda m, p: (make(m, p), None), example)


def _number(match: re.Match[str], use: Profile) -> str:
    return re.sub(GAP, use.thousands, match[0])


def _ordinal(match: re.Match[str], _use: Profile) -> tuple[str, int | None]:
    """`1ère` is `1re`, `2ème` is `2e` (Imprimerie nationale): the letters are raised."""
    number, letters = match[1], match[2]
    plural = "s" if letters.endswith("s") else ""
    stem = letters.removesuffix("s")
    short = {"ère": "re", "ème": "e", "ième": "e", "nd": "d", "nde": "de"}.get(stem, stem)
    return f"{number}{short}{plural}", len(number)


def _century(match: re.Match[str], _use: Profile) -> tuple[str, int | None]:
    return f"{match[1]}e", len(match[1])


LIGATURES = {
    "oeuvre": "œuvre", "oeil": "œil", "oeuf": "œuf", "coeur": "cœur", "soeur": "sœur", "boeuf": "bœuf",
    "noeud": "nœud", "voeu": "vœu", "moeurs": "mœurs", "choeur": "chœur", "manoeuvre": "manœuvre",
    "rancoeur": "rancœur", "oedème": "œdème", "oenologie": "œnologie", "oesophage": "œsophage",
    "oecuménique": "œcuménique",
}  # fmt: skip
OE = rf"\b({'|'.join(LIGATURES)})(?=s?x?\b)"


def _ligature(match: re.Match[str], _use: Profile) -> str:
    word = LIGATURES[match[0].lower()]
    return word.upper() if match[0].isupper() else word.capitalize() if match[0][0].isupper() else word


RULES: tuple[Rule, ...] = (
    _rule("B8", "Imprimerie nationale", r"(?<=etc)\.{2,}", lambda m, p: ".", ("etc...", "etc.")),
    _rule("B8", "Imprimerie nationale", r"(?<!\.)\.{3,}", lambda m, p: "…", ("Non...", "Non…")),
    _rule(
        "A1",
        "Imprimerie nationale",
        rf"(?<=[^\s\u00a0\u202f;:!?«(\[…]){GAP}*(?=[;!?]+(?:[\s\u00a0\u202f»”)\]\"{ISLE}]|$))",
        lambda m, p: p.high,
        ("Quoi ?!", "Quoi\u202f?!"),
    ),
    _rule(
        "A2",
        "Imprimerie nationale",
        rf"(?<=[^\s\u00a0\u202f;:!?«(\[]){GAP}*(?=:(?:[\s\u00a0{ISLE}]|$))",
        lambda m, p: p.colon,
        ("Voici : a", "Voici\u00a0: a"),
    ),
    _rule("A5", "Imprimerie nationale", rf"(?<=[\w»)\]]){GAP}+(?=[,.](?:\s|$))", lambda m, p: "", ("mot ,", "mot,")),
    _rule("A5", "Imprimerie nationale", rf"(?<=\(){GAP}+(?=[^\s»;:!?])|(?<=[^\s«]){GAP}+(?=\))", lambda m, p: "", ("( a )", "(a)")),
    _rule(
        "B2", "Imprimerie nationale", rf"«{GAP}*(?=\S)", lambda m, p: f"«{p.guillemet}", ("«a»", "«\u00a0a\u00a0»")
    ),
    _rule(
        "B2", "Imprimerie nationale", rf"(?<=[^\s\u00a0\u202f]){GAP}*»", lambda m, p: f"{p.guillemet}»", ("«a »", "«\u00a0a\u00a0»")
    ),
    _rule(
        "B5",
        "usage",
        rf"(?<={LETTER})['´](?=[\w«\"“\ue000])",
        lambda m, p: "’",
        ("l'été", "l’été"),
    ),
    _rule(
        "C1",
        "Imprimerie nationale",
        rf"(?<![\d,.\w])\d{{1,3}}(?:{GAP}\d{{3}})+(?![\d\w])",
        _number,
        ("12 345", "12\u202f345"),
    ),
    _rule("C4", "BIPM", rf"(?<=\d){GAP}?(?=%)", lambda m, p: p.percent, ("10%", "10\u00a0%")),
    _rule("C4", "BIPM", rf"(?<=\d){GAP}?(?=(?:{UNITS})(?!\w))", lambda m, p: NBSP, ("20km", "20\u00a0km")),
    _rule(
        "C5",
        "Imprimerie nationale",
        rf"(?<=\d){GAP}(?=(?:millions?|milliards?)\b)",
        lambda m, p: NBSP,
        ("3 millions", "3\u00a0millions"),
    ),
    _rule(
        "C6",
        "Imprimerie nationale",
        rf"\b(\d{{1,2}}){GAP}?h{GAP}?(\d{{2}})\b",
        lambda m, p: f"{m[1]}{NBSP}h{NBSP}{m[2]}",
        ("18h30", "18\u00a0h\u00a030"),
    ),
    _rule("C7", "Ramat", rf"(?:(?<=\d)|(?<=\der)){GAP}(?=(?:{MONTHS})\b)", lambda m, p: NBSP, ("3 mai", "3\u00a0mai")),
    _rule(
        "D2", "Imprimerie nationale", rf"(?:(?<=[IVX]e)|(?<=[IVX]ème)){GAP}(?=siècles?\b)", lambda m, p: NBSP, ("XXe siècle", "XXe\u00a0siècle")
    ),
    Rule(
        "D2",
        "Imprimerie nationale",
        re.compile(rf"\b([IVXL]{{1,6}})(?:e|ème)(?={GAP}(?:siècle|et|République)\b)"),
        _century,
        ("XXIème siècle", "XXIe\u00a0siècle"),
    ),
    Rule(
        "D1",
        "Imprimerie nationale",
        re.compile(r"(?<![\w.,])(\d+)(ièmes?|èmes?|ères?|er|ers|re|res|es?|nde?s?|de?)(?!\w)"),
        _ordinal,
        ("2ème", "2e"),
    ),
    _rule(
        "D4",
        "Imprimerie nationale",
        rf"\b(M\.|MM\.|Mmes?|Mlles?|Mgr|Dr|Pr){GAP}(?=[A-ZÉÈÀÂÎÔ])",
        lambda m, p: f"{m[1]}{NBSP}",
        ("M. Dupont", "M.\u00a0Dupont"),
    ),
    _rule("D5", "Imprimerie nationale", rf"(?<=\b[A-Z]\.){GAP}(?=[A-ZÉÈ])", lambda m, p: NBSP, ("N. B.", "N.\u00a0B.")),
    _rule(
        "D6",
        "Imprimerie nationale",
        rf"\b(p|pp|art|chap|fig|tabl|vol|ann|al)\.{GAP}(?=\d|[IVX]+\b)",
        lambda m, p: f"{m[1]}.{NBSP}",
        ("p. 12", "p.\u00a012"),
    ),
    _rule("D6", "Imprimerie nationale", rf"(n°|nᵒ|nº|§){GAP}?(?=\d)", lambda m, p: f"{m[1]}{NBSP}", ("n°5", "n°\u00a05")),
    _rule("D10", "Académie", OE, _ligature, ("coeur", "cœur")),
    _rule("B15", "Unicode", r"ﬁ|ﬂ", lambda m, p: {"ﬁ": "fi", "ﬂ": "fl"}[m[0]], ("ﬁn", "fin")),
    # Last: a gap that another rule sets is not merely collapsed.
    _rule("A7", "usage", r"(?<=\S) {2,}(?=\S)", lambda m, p: " ", ("a   b", "a b")),
)  # fmt: skip
