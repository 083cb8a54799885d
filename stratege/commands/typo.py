"""`stratege typo --fix notes.md`: the typography of any text, Markdown, HTML or YAML, told or corrected."""

from __future__ import annotations

import argparse
import sys

from stratege.commands.codes import CONTENT, DONE, ENVIRONMENT, USAGE

LOCALES = ("fr-FR", "fr-BE", "fr-CA", "fr-CH")
CODES = {"no such text": USAGE, "content": CONTENT, "machine": ENVIRONMENT}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    from stratege.diagnostics.reporters import FORMS

    parser.add_argument(
        "files", nargs="+", metavar="FICHIER", help="fichiers ou dossiers à lire ; - pour l'entrée standard"
    )
    parser.add_argument("--fix", action="store_true", help="corrige sur place (ou vers la sortie standard pour -)")
    parser.add_argument("--locale", choices=LOCALES, default="fr-FR", help="usage à suivre (fr-FR par défaut)")
    parser.add_argument(
        "--markup", choices=("text", "html", "markdown", "yaml"), help="forme du texte (d'après le suffixe par défaut)"
    )
    parser.add_argument("--ignore", type=_rules, default=(), metavar="FR-A1,FR-C4", help="règles à taire")
    parser.add_argument("--format", choices=FORMS, default="text", help="forme de la liste")


def _rules(text: str) -> tuple[str, ...]:
    """The rules that are named, or a refusal that argparse tells."""
    from stratege.typography import RULES

    names = tuple(name.strip().upper() for name in text.split(",") if name.strip())
    if unknown := [name for name in names if name not in RULES]:
        raise argparse.ArgumentTypeError(f"règle inconnue : {', '.join(unknown)}")
    return names


def run(options: argparse.Namespace) -> int:
    """List what is wrong, or correct it; the worst of the files decides the exit code."""
    from stratege.apps import typo

    code, found = DONE, list[typo.Finding]()
    for name in typo.in_folders(options.files):
        try:
            text = typo.read(name, options.markup, sure=options.fix)
            if not (options.markup or typo.markup_of(name)):
                _tell_guess(name)
            if options.fix:
                _tell_count(name, typo.fix(text, options.locale, options.ignore))
            else:
                found += typo.findings(text, options.locale, options.ignore)
        except typo.Unreadable as problem:
            print(f"stratege typo : {problem}", file=sys.stderr)
            code = max(code, CODES[problem.fault])
    if not options.fix and (shown := typo.show(found, options.format)):
        print(shown)
    return code or (CONTENT if any(not one.is_note for one in found) else DONE)


def _tell_guess(name: str) -> None:
    from stratege.diagnostics import phrase

    guess = phrase("typo_form_guessed")
    print(f"stratege typo : {name} : {guess}", file=sys.stderr)


def _tell_count(name: str, count: int) -> None:
    if count and name != "-":
        print(f"{name} : {count} correction{'s' if count > 1 else ''}", file=sys.stderr)
