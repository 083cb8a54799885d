"""`stratege cite texte.md -b zotero.bib`: resolve the citations of any Markdown text, and list the works cited."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from stratege.commands.arguments import color_argument, limit_arguments
from stratege.commands.codes import DONE, USAGE
from stratege.commands.common import exit_code, limits_of, show

if TYPE_CHECKING:
    from stratege.diagnostics import Diagnostics

TEXTS = (".md", ".markdown", ".txt", "-")
TARGETS = ("markdown", "html", "text", "json")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("text", nargs="?", metavar="TEXTE.md", help="texte à traiter, - pour l'entrée standard")
    parser.add_argument(
        "-b",
        "--bibliography",
        nargs="+",
        default=[],
        metavar="FICHIER",
        help="références : .yaml, .json, .bib, .ris, .enw, .nbib, .ciw, .txt",
    )
    parser.add_argument("--style", default="apa-fr", metavar="STYLE", help="nom d'un style CSL ou fichier .csl")
    parser.add_argument("--locale", default="fr-FR", metavar="LOCALE", help="fr-FR, fr-CA… (fr-FR par défaut)")
    parser.add_argument("--ampersand", action="store_true", help="« & » entre parenthèses et dans la liste")
    parser.add_argument("--to", choices=TARGETS, default="markdown", help="forme de la sortie (markdown par défaut)")
    parser.add_argument(
        "--list-styles",
        nargs="?",
        const="",
        metavar="MOTIF",
        help="liste les styles dont le nom ou le titre a ce motif",
    )
    color_argument(parser)
    limit_arguments(parser, "comme à un format, dont pandoc a une part")


def run(options: argparse.Namespace) -> int:
    """Print the text with its citations worded and its list, or the whole list when there is no text."""
    if options.list_styles is not None:
        return _list_styles(options.list_styles)
    if not options.bibliography:
        print("stratege cite : donnez les références par --bibliography FICHIER…", file=sys.stderr)
        return USAGE
    if options.text is None and _is_text(options.bibliography[-1]):
        options.text = options.bibliography.pop()  # `-b zotero.bib texte.md`: the option takes all that follows
    return _cite(options)


def _is_text(file: str) -> bool:
    """Whether a file is the text to cite in: its suffix says so, and it opens as no export, as `savedrecs.txt` does."""
    from stratege.read.forms import opening_of

    low = file.lower()
    return low.endswith(TEXTS) and not (low.endswith(".txt") and opening_of(_named(file).encode()))


def _cite(options: argparse.Namespace) -> int:
    from stratege.crash import owning_up
    from stratege.diagnostics import Diagnostics

    diagnostics = Diagnostics()
    with owning_up(diagnostics):
        sys.stdout.write(_cited(options, diagnostics))
    show(diagnostics, _named)
    return exit_code(diagnostics, False)


def _cited(options: argparse.Namespace, diagnostics: Diagnostics) -> str:
    """The text that is asked for; nothing after an error."""
    from stratege.apps import cite
    from stratege.project import Cache

    text = cite.read_text(options.text, diagnostics) if options.text else None
    cache, limits = Cache.of_user(), limits_of(options)
    references = cite.read_references(options.bibliography, diagnostics, text, cache, limits)
    if diagnostics.errors:
        return ""
    asked = {"style": options.style, "locale": options.locale, "ampersand": options.ampersand}
    cited = cite.cite(text, references, diagnostics, file=options.text or "", cache=cache, limits=limits, **asked)
    return cite.write(cited, options.to) if cited else ""


def _named(file: str) -> str:
    """The text of a file that the user named; "" where it cannot be read."""
    from stratege.read.encoding import shown

    try:
        return shown(Path(file).read_bytes()) if Path(file).is_file() else ""
    except (OSError, ValueError):
        return ""


def _list_styles(pattern: str) -> int:
    from stratege.styles import style_titles

    wanted = pattern.casefold()
    found = [(name, title) for name, title in style_titles() if wanted in f"{name} {title}".casefold()]
    for name, title in found:
        print(f"{name}\t{title}")
    if not found:
        print(f"stratege cite : aucun style ne contient « {pattern} »", file=sys.stderr)
    return DONE if found else USAGE
