"""What copies and programs leave of TeX: `apart(r"\textendashTrenaunay")` is « \\textendash{}Trenaunay ».

`has_tex` tells the fields of other formats than BibTeX that hold some.
"""

from __future__ import annotations

import re
import unicodedata

from stratege.references.tex.maths import MATHS, OVER_LETTERS
from stratege.references.tex.tables import (
    LOWERED,
    QUOTING,
    RAISED,
    SETTING,
    SILENT,
    STYLES,
    SWITCHES,
    UNPRINTED,
    WORDS,
)

LOOSE_ACUTE = re.compile(r"(?<!\b[cdjlmnstCDJLMNST])´([eE])")  # « Sup´erieure », copied from a PDF; not « l´eau »
DOTLESS = re.compile("ı([\u0300-\u036f])")  # « Martı́n », copied from a PDF too
# One sign for several letters, as a PDF or a program that joins « tel » has it: « speci\ufb01c », « In\u2121ligence ».
LIGATURES = re.compile("[\ufb00-\ufb06]|(?<=[A-Za-z])\u2121(?=[a-z])")
TEXT_SIGNS = sorted((name for name in WORDS if name.startswith("text")), key=len, reverse=True)
GLUED = re.compile(rf"\\({'|'.join(TEXT_SIGNS)})([A-Za-z]+)")
# What a manager escaped of braces that its author had typed to keep a capital: « {\{}Mendelian{\}} », « \{GNU\} ».
# A set, « \{0,1\} » or « \{n\} », keeps its own.
ESCAPED_TWICE = re.compile(r"(?:\{\\\{\}|\\\{)((?=[^{}\\$]*[A-Z])[A-Za-z][\w' -]+)(?:\{\\\}\}|\\\})")
# And of those around an accented letter, which it wrote in TeX after that: « r{\{}{\'{e}}{\}}seau ».
ESCAPED_ACCENT = re.compile(
    r"(?:\{\\\{\}|\\\{)(\{\\[^\w\s{}]\s*\{?\\?[A-Za-z]\}?\}|"
    r"\{\\[A-Za-z]{1,2}\s*(?:\{[A-Za-z]?\}|[A-Za-z]?)\}|[^\W\d_a-zA-Z])(?:\{\\\}\}|\\\})"
)
TWICE_ESCAPED = re.compile(r"\{\\textbackslash\}(\\[_%&#$])")  # « a{\textbackslash}\_b », of Zotero
# German quotation marks as TeX has them in signs of ASCII: « ,,Eine Gefahr`` ».
LOW_QUOTES = re.compile(r"(?<![\w,]),,(?=[\w{\\])([^,`'„“]+(?:[,'](?![,'])[^,`'„“]*)*)(?:``|'')")
# « le paramètre << Faune >> », as babel has guillemets in ASCII; not « x << y », nor « <<"a">> » of programs.
GUILLEMETS = re.compile(r"<<[ ~]*(?=[^\W\d_{\\])([^<>\"]{2,200}[^<>\"\s~])[ ~]*>>")
# « dans l``Atlantique », where no quotation ends: an apostrophe.
APOSTROPHE = re.compile(r"(?<=\b[dlDL])``(?=[^\W\d_])(?![^`]*(?:''|”|\"))")
# « No.\textsuperscript{o} 18 », which has the end of « number » twice.
NUMBER = re.compile(r"\b([Nn]o\.)(?:\\textsuperscript\{o\}|\$?\^\{?o\}?\$?|[°º])(?=[\s~])")
# A power outside mathematics, « cm^{2} », which a word may follow at once.
POWER = re.compile(r"(?<=[\w)}$])\^\{(?P<number>-?\d{1,3})\}(?P<word>(?=[a-z]{4}))?")
CONDITIONAL = re.compile(r"\\ifmmode\b.*?\\else\b\s*(.*?)\\fi\b")  # what stands outside mathematics is meant
# All of it as Zotero escapes what publishers of physics have in titles: « \textbackslash{}ifmmode … \{\} ».
BACKSLASH = r"(?:\\textbackslash\{\}|\{\\textbackslash\})"
ESCAPED_CONDITIONAL = re.compile(rf"{BACKSLASH}ifmmode.*?{BACKSLASH}fi(?:\\\{{\\\}}|\{{\\\{{\}}\{{\\\}}\}})?")
ESCAPED_BACKSLASH = re.compile(BACKSLASH)
ESCAPED_BRACE = re.compile(r"\{\\([{}])\}|\\([{}])")
KNOWN = frozenset(
    (*WORDS, *MATHS, *OVER_LETTERS, *STYLES, *RAISED, *LOWERED, *QUOTING, *SETTING, *UNPRINTED, *SWITCHES, *SILENT)
)
# A tie, but for the one between numbers, « 10~20 », that others write for a range.
TIE = re.compile(r"(?<=[^\W\d_])\.?~(?=\w)|(?<=\d)~(?=[^\W\d_])")
ACCENTED = re.compile(r"\{\\[^\w\s]\s*\{?\\?[A-Za-z]\}?\}|\\['`^\"=.~]\{\\?[A-Za-z]\}")  # {\'e}, \'{e}
# « $\{$USENIX$\}$ », as Google Scholar has a word that its braces hold.
BRACED_TWICE = re.compile(r"\$\\\{\$([\w./&+ -]+)\$\\\}\$")
TAGS = {"emph": "i", "textbf": "b", "textit": "i", "textsc": "sc", "textsubscript": "sub", "textsuperscript": "sup"}
STYLED = re.compile(rf"\\({'|'.join(TAGS)})\{{([^{{}}]*)\}}")
ESCAPED_SIGN = re.compile(r"(?<!\\)\\([&%#$])")
# « Nystr\"om », « {\'e}t{\'e} », which arXiv gives in formats that have no TeX; a tilde alone may part folders.
TYPED_ACCENT = re.compile(
    r"\{\\(?P<braced>[\"'`^~])\s?(?P<first>[A-Za-z])\}|\\(?P<before>[\"'`^~])\{(?P<second>[A-Za-z])\}|"
    r"(?<=[A-Za-z])\\(?P<inside>[\"'`^])(?P<third>[A-Za-z])"
)
ACCENTS = {'"': "\u0308", "'": "\u0301", "`": "\u0300", "^": "\u0302", "~": "\u0303"}
MACRO = re.compile(rf"\\(?:{'|'.join(TEXT_SIGNS)}|emph|text(?:bf|it|sc|subscript|superscript)(?=\{{))")


def joined(text: str) -> str:
    """A text with its accents on their letters, where a copy left them beside, and its letters apart."""
    if "´" in text:
        text = LOOSE_ACUTE.sub(lambda letter: "É" if letter[1] == "E" else "é", text)
    if "ı" in text:
        text = DOTLESS.sub(lambda letter: unicodedata.normalize("NFC", f"i{letter[1]}"), text)
    return parted(text)


def parted(text: str) -> str:
    """« Specific » of « speci\ufb01c », whose « \ufb01 » is one sign."""
    if text.isascii():
        return text
    return LIGATURES.sub(lambda sign: unicodedata.normalize("NFKC", sign[0]).lower(), text)


def apart(text: str) -> str:
    """A text whose macros of signs are closed before the letters that a program left without their blank.

    Braces that were escaped twice hold a word again, German quotation marks are signs, a power is raised.
    """
    if "ifmmode" in text:
        text = ESCAPED_CONDITIONAL.sub(_unescaped, text)
        text = CONDITIONAL.sub(r"\1", text)
    if "^{" in text:
        text = POWER.sub(_raised, text)
    if "$\\{$" in text:
        text = BRACED_TWICE.sub(r"{\1}", text)
    if "\\{" in text and "$" not in text:
        text = ESCAPED_ACCENT.sub(r"\1", ESCAPED_TWICE.sub(r"{\1}", text))
    if "``" in text:
        text = APOSTROPHE.sub("'", text)
    if "o." in text:
        text = NUMBER.sub(r"\1", text)
    if "\\textbackslash" in text:
        text = TWICE_ESCAPED.sub(r"\1", text)
    if ",," in text:
        text = LOW_QUOTES.sub(r"„\1“", text)
    if "<<" in text:
        text = GUILLEMETS.sub("«\u00a0\\1\u00a0»", text)
    return GLUED.sub(_closed, text) if "\\text" in text else text


def has_tex(text: str) -> bool:
    """Whether a text has accents, signs or ties of TeX."""
    return any(pattern.search(text) for pattern in (TIE, ACCENTED, MACRO))


def in_markup(text: str) -> str:
    """A text of CSL with its marks for those of TeX: « <i>Orcinus orca</i> » of « \\textit{Orcinus orca} », « & »."""
    if "\\" not in text:
        return text
    text = TYPED_ACCENT.sub(_accented, text)
    return ESCAPED_SIGN.sub(r"\1", STYLED.sub(lambda found: f"<{TAGS[found[1]]}>{found[2]}</{TAGS[found[1]]}>", text))


def _accented(found: re.Match[str]) -> str:
    sign, letter = (part for part in found.groups() if part)
    return unicodedata.normalize("NFC", f"{letter}{ACCENTS[sign]}")


def _raised(power: re.Match[str]) -> str:
    return f"\\textsuperscript{{{power['number']}}}{'' if power['word'] is None else ' '}"


def _unescaped(found: re.Match[str]) -> str:
    r"""« \ifmmode\times\else\texttimes\fi{} »."""
    return ESCAPED_BRACE.sub(r"\1\2", ESCAPED_BACKSLASH.sub(r"\\", found[0]))


def _closed(found: re.Match[str]) -> str:
    return found[0] if f"{found[1]}{found[2]}" in KNOWN else f"\\{found[1]}{{}}{found[2]}"
