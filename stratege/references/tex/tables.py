"""What macros of TeX stand for: `WORDS["oe"]` is « œ », `ACCENTS["'"]` the combining acute accent."""

from __future__ import annotations

from stratege.references.tex.maths import MATHS

NBSP = "\u00a0"
ACCENTS = {
    "`": "\u0300",
    "'": "\u0301",
    "^": "\u0302",
    "~": "\u0303",
    "=": "\u0304",
    "u": "\u0306",
    ".": "\u0307",
    '"': "\u0308",
    "r": "\u030a",
    "H": "\u030b",
    "v": "\u030c",
    "d": "\u0323",
    "c": "\u0327",
    "k": "\u0328",
    "b": "\u0331",
    "t": "\u0361",
}
BARE_ACCENTS = {"`": "`", "'": "'", "^": "^", "~": "~", '"': '"'}  # over nothing: « \~{} »
SIGNS = {
    ",": "\u202f",
    ";": " ",
    ":": " ",
    "!": "",
    "/": "",
    "-": "",
    "@": "",
    " ": " ",
    "\n": " ",
    "\t": " ",
    "\\": " ",
}
WORDS = {
    "AA": "Å",
    "AE": "Æ",
    "DH": "Ð",
    "DJ": "Đ",
    "L": "Ł",
    "NG": "Ŋ",
    "O": "Ø",
    "OE": "Œ",
    "P": "¶",
    "S": "§",
    "TH": "Þ",
    "aa": "å",
    "ae": "æ",
    "backslash": "\\",
    "dag": "†",
    "ddag": "‡",
    "dh": "ð",
    "dj": "đ",
    "i": "ı",
    "j": "ȷ",
    "l": "ł",
    "ng": "ŋ",
    "o": "ø",
    "oe": "œ",
    "ss": "ß",
    "th": "þ",
    "LaTeX": "LaTeX",
    "TeX": "TeX",
    "BibTeX": "BibTeX",
    "copyright": "©",
    "degree": "°",
    "dots": "…",
    "euro": "€",
    "EUR": "€",
    "eurosign": "€",
    "guillemetleft": "«",
    "guillemetright": "»",
    "guillemotleft": "«",
    "guillemotright": "»",
    "guilsinglleft": "‹",
    "guilsinglright": "›",
    "ldots": "…",
    "lq": "‘",
    "newline": " ",
    "nobreakspace": NBSP,
    "pounds": "£",
    "quad": " ",
    "qquad": " ",
    "quotedblbase": "„",
    "quotesinglbase": "‚",
    "rq": "’",
    "slash": "/",
    "space": " ",
    "textasciicircum": "^",
    "textasciitilde": "~",
    "textbackslash": "\\",
    "textbar": "|",
    "textbullet": "•",
    "textcent": "¢",
    "textcopyright": "©",
    "textdegree": "°",
    "textdollar": "$",
    "textellipsis": "…",
    "textemdash": "—",
    "textendash": "–",
    "texteuro": "€",
    "textgreater": ">",
    "textless": "<",
    "textordfeminine": "ª",
    "textordmasculine": "º",
    "textperiodcentered": "·",
    "textpercent": "%",
    "textquotedblleft": "“",
    "textquotedblright": "”",
    "textquoteleft": "‘",
    "textquoteright": "’",
    "textquotesingle": "'",
    "textregistered": "®",
    "registered": "®",
    "textsection": "§",
    "textsterling": "£",
    "texttrademark": "™",
    "texttimes": "×",
    "textunderscore": "_",
    "textyen": "¥",
    "thinspace": "\u202f",
}
# Those of babel-french keep the space that follows them.
FRENCH = {
    "at": "@",
    "degre": "°",
    "degres": "°",
    "fg": f"{NBSP}»",
    "ieme": "ᵉ",
    "iemes": "ᵉˢ",
    "ier": "er",
    "iere": "re",
    "ieres": "res",
    "iers": "ers",
    "tild": "~",
}
# These set their own space before what follows.
OPENING = {
    "og": f"«{NBSP}",
    "no": f"nᵒ{NBSP}",
    "nos": f"nᵒˢ{NBSP}",
    "No": f"Nᵒ{NBSP}",
    "Nos": f"Nᵒˢ{NBSP}",
    "numero": f"nᵒ{NBSP}",
    "numeros": f"nᵒˢ{NBSP}",
    "Numero": f"Nᵒ{NBSP}",
    "primo": f"1ᵒ{NBSP}",
    "secundo": f"2ᵒ{NBSP}",
}
# « \textbeta », outside formulas (textgreek).
WORDS |= {f"text{name}": sign for name, sign in MATHS.items() if sign.isalpha() and sign != "ℓ"}
SWITCHES = frozenset(["bf", "bfseries", "em", "it", "itshape"])  # for the rest of their group
STYLES = SWITCHES | frozenset(
    (
        *("emph", "mkbibbold", "mkbibemph", "mkbibitalic"),
        *("textbf", "textit"),
    )
)
SILENT = frozenset(
    (
        *("sc", "scshape"),  # see `decode`
        *("displaystyle", "ignorespaces", "large", "left", "limits", "linebreak", "noindent", "normalfont", "par"),
        *("protect", "relax", "right", "rm", "rmfamily", "selectfont", "sffamily", "small", "string", "tt", "ttfamily"),
        *("unskip", "upshape", "xspace"),
    )
)
# What stands before the words that a macro is applied to, and macros that print nothing.
SETTING = frozenset(("colorbox", "foreignlanguage", "href", "textcolor", "textlang"))
UNPRINTED = frozenset(
    (
        *("color", "fontsize", "hspace", "hypertarget", "index", "label", "phantom", "selectlanguage", "urlstyle"),
        *("vphantom", "vspace"),
    )
)
CITING = frozenset(
    (
        *("autocite", "cite", "citeauthor", "citep", "citet", "citetitle", "citeyear", "footcite", "fullcite"),
        *("nocite", "parencite", "textcite"),
    )
)
QUOTING = frozenset(["enquote", "mkbibquote", "say", "textquote"])
RAISED = frozenset(["ap", "fup", "sp", "textsuperscript", "up"])
LOWERED = frozenset(["sb", "textsubscript"])
SUPERSCRIPTS = dict(
    zip(
        "0123456789+-−=()abcdefghijklmnoprstuvwxyz°′βγδ",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ°′ᵝᵞᵟ",
        strict=True,
    )
)
SUBSCRIPTS = dict(zip("0123456789+-−=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ", strict=True))
ORDINALS = frozenset(["er", "ers", "re", "res"])  # French sets these on the line where it has no raised letters
