"""French sentences have homes: the catalogue, the wording, the descriptions, the templates; and few other places."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from stratege.diagnostics.catalogue import PHRASES, phrase
from stratege.diagnostics.catalogue.phrases import COMMANDS, CONTENT, DRAWINGS, ELSEWHERE, KEYS, REFERENCES

PACKAGE = Path(__file__).parents[2] / "stratege"
HOMES = ("diagnostics/catalogue/", "wording.py", "model/")
# Elsewhere French is matter, or is said by what stands above or below the catalogue.
ALLOWED = {
    "plurals.py": "nouns that end in « s » in the singular too",
    "apps/completion.py": "scripts of shells, with what to do with them",
    "bootstrap.py": "speaks before anything is installed",
    "citations/record.py": "particles of names",
    "cli.py": "the French of argparse",
    "commands/": "help of options, and one line for a wrong call",
    "compose/miscited.py": "words that govern the name of an author",
    "compose/cells.py": "words by which a cell says that it has no number, and a row that it is a total",
    "compose/horizons.py": "words by which a time limit is known",
    "numbers.py": "nouns that elide what comes before them, and names of units",
    "pdf_report.py": "names of what a PDF has",
    "write/html/large.py": "words that end no line of a large title",
    "write/fitting.py": "the widest letters, by classes",
    "write/pdf/moves.py": "words by which a text says where it stands",
    "write/pdf/sample.py": "a sample of French to lay out",
    "references/titles/acts.py": "names of acts, with curly apostrophes and quotation marks",
    "references/bibtex/titles.py": "quotation marks of titles",
    "references/fields.py": "French names of CSL's fields",
    "text/blocks/paragraphs.py": "what a title without its space looks like",
    "typography/": "the rules of French and their examples",
    "styles/": "terms that styles print, and words that references have",
    "elision.py": "small words that are cut before a vowel",
    "resolve/fact_forms.py": "words that print with a fact",
    "resolve/fact_places.py": "words by which a unit typed after a fact is known",
    "resolve/doubled_nouns.py": "words before a reference",
    "resolve/articles.py": "articles, and nouns that labels have",
    "resolve/claims.py": "words by which a claim is known",
    "resolve/opening_names.py": "letters that names have, and abbreviations",
    "resolve/integrity/": "words that hold a place, and small words",
    "references/tex/ads_journals.py": "names of journals of astronomy",
    "citations/tidy.py": "words by which a visit is known",
    "references/bibtex/addresses.py": "words that announce the day of a visit",
    "references/names/named_twice.py": "letters that names have",
    "references/names/vancouver.py": "letters that names have",
    "references/names/glued_names.py": "letters that names have",
    "references/names/by_lines.py": "words of by-lines",
    "references/names/no_names.py": "words of by-lines",
    "references/names/taken_apart.py": "letters that names have",
    "references/names/braced_persons.py": "letters and small words that names have",
    "references/names/named_roles.py": "words that say who directs a book",
    "references/names/parted_names.py": "words that stand before first names, and between two of them",
    "references/names/marked_names.py": "letters that names have",
    "references/names/presses.py": "words that names of publishers have",
    "references/names/typed_phrases.py": "letters and small words that names have, or have not",
    "references/names/family_first.py": "letters and small words that names have",
    "references/names/french_groups.py": "words that names of French groups have",
    "references/names/torn_groups.py": "small words that names of groups have",
    "references/names/late_particles.py": "letters and small words that names have",
    "references/names/capitals.py": "small words of Spanish names",
    "references/names/typed_names.py": "capitals with accents, of names",
    "references/names/plain_persons.py": "words that names of groups begin with",
    "references/credits.py": "words that announce a translator",
    "references/titles/inner_openings.py": "signs before a title, with curly apostrophes",
    "references/titles/sentence_case.py": "signs after which a title begins anew",
    "references/titles/german_case.py": "small words of German and of its neighbours",
    "references/titles/stray_capitals.py": "names of English titles, with curly apostrophes",
    "references/titles/title_tails.py": "names of series, with curly apostrophes",
    "references/bibtex/congresses.py": "words that congresses have",
    "references/bibtex/mistyped.py": "words that universities and theses have",
    "references/bibtex/told_addresses.py": "letters of capitals",
    "references/bibtex/noted.py": "words that say what a work is",
    "references/bibtex/told_hosts.py": "publishers",
    "references/bibtex/hosts.py": "words by which theses.fr announces a university",
    "references/bibtex/series.py": "words that works in volumes and series have",
    "references/names/catalogues.py": "words that libraries add to names",
    "references/bibtex/held_words.py": "letters of capitals",
    "references/bibtex/personal.py": "words that say what nobody else can read",
    "references/bibtex/manners.py": "words that say what a work is",
    "references/bibtex/dates.py": "words that announce the day of a visit",
    "references/tex/addresses.py": "words that announce an address",
    "references/names/groups.py": "words that names of groups have",
    "references/titles/named_events.py": "names of wars, with curly apostrophes",
    "references/titles/named_phrases.py": "names of English titles, with curly apostrophes",
    "references/titles/title_names.py": "names of English titles, with curly apostrophes",
    "references/titles/title_places.py": "names of lands, by their letters",
    "references/words/english.py": "beginnings of English words",
    "references/titles/french_openings.py": "words that open French titles, and what they stand before",
    "references/titles/shouted.py": "words in capitals",
    "references/titles/journals.py": "what names of journals say of volumes and issues",
    "references/words/lost_accents.py": "words that capitals have lost the accents of",
    "references/words/languages.py": "small words by which a language is known",
    "references/words/french.py": "words and endings by which French is known",
    "references/titles/french_case.py": "words that keep their capital",
    "references/titles/shouted_titles.py": "words of other languages, and names",
    "references/titles/spanish_case.py": "words of other languages",
    "references/laws.py": "words by which a law is known",
    "references/makers.py": "words by which an edition is known",
    "references/titles/openings.py": "words that open titles",
    "references/names/people.py": "particles that names have",
    "references/names/initials_first.py": "particles that names have",
    "references/names/first_names.py": "initials with and without accents",
    "references/names/translated_by.py": "words that say who translated",
    "references/names/low_families.py": "particles that names have",
    "references/names/swapped.py": "particles that names have",
    "references/names/settled_names.py": "words by which one speaks for others",
    "references/publishers.py": "names of publishers",
    "references/written_dates.py": "words that dates have",
    "references/bibtex/write.py": "words that references have",
}
FRENCH = re.compile(
    r"[àâçéèêëîïôùûœÀÂÉÈÊÔŒ«»’]"
    r"|(?<![\w-])(?:le|la|les|un|une|des|du|est|sont|pas|sans|dans|pour|par|avec|cette?|qui|que|aucune?)(?![\w-])"
)
WORDS = re.compile(r"[^\W\d_]{2,}")


def sentences(package: Path) -> Iterator[str]:
    """Every literal of two French words or more outside of the homes, as « file:line: text »."""
    for file in sorted(package.rglob("*.py")):
        name = file.relative_to(package).as_posix()
        if not name.startswith((*HOMES, *ALLOWED)):
            yield from (f"{name}:{line}: {text}" for line, text in literals(file) if is_sentence(text))


def literals(file: Path) -> Iterator[tuple[int, str]]:
    """The strings of a module but its docstrings, an f-string as one with its places left empty."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    skipped = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    skipped |= {part for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if node not in skipped and isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value
        elif isinstance(node, ast.JoinedStr):
            texts = (part.value for part in node.values if isinstance(part, ast.Constant))
            yield node.lineno, "…".join(map(str, texts))


def is_sentence(text: str) -> bool:
    """Whether a text has two words at least, and something French."""
    return bool(FRENCH.search(text)) and len(WORDS.findall(text)) > 1


def test_french_sentences_are_at_home() -> None:
    assert list(sentences(PACKAGE)) == []


def test_every_exception_is_needed() -> None:
    for place in ALLOWED:
        files = PACKAGE.glob(f"{place}**/*.py") if place.endswith("/") else [PACKAGE / place]
        assert any(is_sentence(text) for file in files for _, text in literals(file)), place


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ('x = "nommez un module"', True),
        ("x = f\"l'entrée {x} n'est jamais fermée\"", True),
        ('raise ValueError("aucune ligne")', True),
        ('"""Une phrase de documentation."""', False),
        ('x = "résolution"', False),
        ('x = "a name for the file"', False),
    ],
)
def test_a_sentence_is_seen(line: str, seen: bool, tmp_path: Path) -> None:
    (tmp_path / "attic.py").write_text(line + "\n", encoding="utf-8")
    assert bool(list(sentences(tmp_path))) == seen


def test_no_phrase_has_the_name_of_another() -> None:
    groups = (KEYS, CONTENT, REFERENCES, DRAWINGS, ELSEWHERE, COMMANDS)
    assert sum(map(len, groups)) == len(PHRASES)


def test_every_phrase_is_said_somewhere() -> None:
    files = (file for file in PACKAGE.rglob("*.py") if file.parent.name != "phrases")
    code = "\n".join(file.read_text(encoding="utf-8") for file in files)
    # named by a child, a library, the system, the pipeline, a key, a side of the page, a part of a build, a change
    by_kind = ("exceeded_", "expected_", "overflow_", "pandoc_remedy_", "refused_", "stage_", "lap_")
    by_kind += (
        "chart_key_",
        "chart_needs_",
        "chart_no_",
        "laps_",
        "mend_",
        "parameter_",
        "contrast_",
        "formula_",
        "shown_",
        "new_",
        "batch_",
        "moved_",
    )
    assert [name for name in PHRASES if f'"{name}"' not in code and not name.startswith(by_kind)] == []


def test_phrase_is_filled() -> None:
    assert phrase("did_you_mean", name="ciblage") == "vouliez-vous « ciblage » ?"
    assert phrase("bibtex_without_entry") == "aucune entrée « @type{clé, … } »"
    for text in PHRASES.values():
        assert all(field is None or field.isidentifier() for _, field, _, _ in string.Formatter().parse(text)), text
