"""What the mutants are made from: small good projects, a file each of what an author may bring, and hostile words."""

from __future__ import annotations

from pathlib import Path

from conftest import BASE

ROOT = Path(__file__).parents[2]
REPORT, MODULE, FACTS, BIB = "content/reports/r.yaml", "content/a.yaml", "content/facts.yaml", "content/bib.yaml"
HEAD = "kind: prose\ntitle: Premier\nbody:\n"
MODULES = {path.stem: path.read_text("utf-8")[:3000] for path in sorted((ROOT / "content").glob("*.yaml"))}
YAML = [
    *((MODULE, text) for text in (BASE[MODULE], *MODULES.values())),
    *((name, BASE[name]) for name in (REPORT, FACTS, BIB)),
]
TEXT = (
    "## Titre\n\nUn *mot*, **deux** `trois` [lien](https://a.fr) [=F-1] [@dupont2020, p. 3] [#t1] « quatre ».[^n]\n\n"
    "- un\n- deux\n  1. trois\n\n> cité\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n"
    "\n[^n]: Note.\n\n```\ncode\n```\n$x^2$ {.known}\n"
)
LIBRARIES = {
    "b.bib": '@string{s = "Un"}\n@book{a, title = s # { {\\\'e}t{\\^e}}, author = {Nom, A. and {Le Groupe}},\n'
    " date = {2020-01/2021}, crossref = {b}, pages = {1--3}}\n@article{b, journal = {R}, year = 1998, month = jan}\n",
    "b.ris": "TY  - JOUR\nID  - a\nAU  - Nom, Anne\nTI  - Un titre\n"
    "PY  - 2020/01/02\nSP  - 1\nEP  - 9\nDO  - 10.1/a\nER  - \n",
    "b.json": '[{"id": "a", "type": "book", "title": "Un", "author": [{"family": "Nom", "given": "A."},'
    ' {"literal": "G"}],'
    ' "issued": {"date-parts": [[2020, 1, 2], [2021]]}, "page": "1-3", "volume": 2, "DOI": "10.1/a"}]',
    "b.yaml": "- {id: a, type: book, title: Un, author: [{family: Nom, given: A.}], issued: 2020-01/2021, page: 1-3}\n",
}
TABLE = 'an;valeur;"nom"\n2020;1 234,5;"Un ""deux"""\n2021;-3 %;Trois\n'
OF_TABLE = (
    f"{HEAD}  - table: {{id: t1, caption: Un, source: Nous., data: d.csv}}\n"
    "  - chart: {id: f1, caption: Un, alt: Un, source: Nous., type: bar, data: d.csv,\n"
    "      x: {field: an, title: An}, y: {field: valeur, title: Valeur}}\n"
)
THEME = (
    "theme:\n  name: mien\n  page: A4\n  scale: 1.1\n  indent: 2mm\n  colors: {ink: '#123456', accent: '#a63d2f'}\n"
    "  palette: ['#123456', '#a63d2f']\n  heat: ['#ffffff', '#000000']\n  fonts: {text: Gentium Book Plus}\n"
    "  watermark: BROUILLON\n"
)
CHART = (
    f"{HEAD}  - chart:\n      id: f1\n      caption: Un\n      alt: Un\n      source: Nous.\n      spec:\n"
    "        mark: {type: bar, color: '#123456'}\n        data: {values: [{a: 1, b: x}, {a: 2.5, b: y}]}\n"
    "        transform: [{calculate: datum.a * 2, as: c}]\n        width: 300\n        layer: []\n"
    "        encoding: {x: {field: b, type: nominal}, y: {field: a, type: quantitative, axis: {title: A}}}\n"
)
WORDS = [
    *[
        "[",
        "]",
        "{",
        "}",
        ":",
        "- ",
        ",",
        "&a ",
        "*a",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "#",
        "'",
        '"',
        "\t",
        "\n",
        "\r",
        " ",
    ],
    *["null", "~", "[]", "{}", "true", ".nan", ".inf", "-1", "0", "1e999", "9" * 30, "9" * 5000, "²", "٣", "½", "1,5"],
    *[
        "\x00",
        "\\ud800",
        "\\0",
        "\\u0000",
        "\u2028",
        "\u202e",
        "\ufeff",
        "\u00a0",
        "\ufffe",
        "é",
        "😀",
        "\ue000",
        "\x1b",
    ],
    *["9999-99-99", "0000-00-00", "2026-02-30", "-500", "99999", "2020/", "/2020", "2020~", "?", "..", "../x", "a.svg"],
    *[
        "[@dupont2020]",
        "[@",
        "[#a]",
        "[=F-1]",
        "[id ?]",
        "[^n]",
        "![a](b)",
        "](",
        "{lang=en}",
        "{.known}",
        "<b>",
        "<!--",
    ],
    *["**", "*", "_", "$", "$$", "~~", "^", "\\", "\n\n", "\n> ", "\n- ", "\n| ", "|---|", "```", "::: ", "---", "%%"],
    *["@book{", "@string{", "#", "TY  - ", "ER  - ", "and ", "date-parts", "literal", ";", '""', "config", "usermeta"],
    *[
        "include: a",
        "view: summary",
        "kind: facts",
        "datum.",
        "signal",
        "repeat",
        "facet",
        "x" * 300,
        "[" * 120,
        ">" * 200,
    ],
]
