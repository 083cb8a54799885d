"""Paragraphs in another language: seen by their small words, left alone, told; French that quotes them is French."""

from __future__ import annotations

import pytest

from stratege.typography import lint, typeset
from stratege.typography.foreign import language_of

ENGLISH = 'This is the "text" of a page: what you can read here is not for them!'
GERMAN = 'Der Text ist nicht von mir, und das ist auch gut: wie wird "das" hier sein?'
SPANISH = 'El texto de la página no es para los lectores que están con las manos vacías: "muy" bien, pero sin más.'
ITALIAN = 'Il testo della pagina non è per gli altri: questo "testo" sono le parole che anche la gente usa.'
FRENCH = (
    "La page du livre est pour les lecteurs : elle se lit dans le train, avec les amis, et sur la plage.",
    "Le guide dit que « the best of them is not for you » et que les autres sont pour le reste.",
    "Au lieu de lire, il dit non : per se, le texte de la page en vaut la peine, si on le lit comme un roman.",
    "Hello, world!",
    "Bon de commande : plume, encre, papier, gomme, règle, compas, crayon, cahier, classeur.",
)


@pytest.mark.parametrize(
    ("text", "language"),
    [(ENGLISH, "anglais"), (GERMAN, "allemand"), (SPANISH, "espagnol"), (ITALIAN, "italien")]
    + [(text, "") for text in FRENCH],
)
def test_the_language_of_a_paragraph(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(("markup", "form"), [("text", "{}"), ("markdown", "- *{}*"), ("html", "<p><b>{}</b></p>")])
def test_it_is_left_alone_and_told(markup: str, form: str) -> None:
    foreign = form.format(ENGLISH.replace("text", "<i>text</i>") if markup == "html" else ENGLISH)
    text = f"L'un !\n\n{foreign}\n\nL'autre !\n"
    assert typeset(text, markup=markup) == f"L’un\u202f!\n\n{foreign}\n\nL’autre\u202f!\n"
    (told,) = [edit for edit in lint(text, markup=markup) if edit.rule == "FR-E3"]
    assert told.before == told.after and text[told.start : told.end] == told.before and told.kind == "lint"
    assert told.before.startswith("This is the")


def test_a_comment_has_it_read_as_french() -> None:
    text = f"<!-- typo:off FR-E3 -->\n\n{ENGLISH}\n"
    assert "«\u00a0text\u00a0»" in typeset(text, markup="markdown")
    assert "FR-E3" not in {edit.rule for edit in lint(text, markup="markdown")}
