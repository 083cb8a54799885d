"""Typography in a report: the author's usages reach the page."""

from __future__ import annotations

import pytest
from small import SPAN, document, paragraph, words

from conftest import MakeProject
from stratege.diagnostics import Diagnostics
from stratege.document import (
    Abbreviation,
    Bibliography,
    Citation,
    CodeBlock,
    CodeSpan,
    Emphasis,
    FactValue,
    Figure,
    Foreign,
    Inline,
    LineBreak,
    Link,
    Note,
    NoteCall,
    Paragraph,
    ProfileSheet,
    Reference,
    ReferenceEntry,
    Row,
    SmallCaps,
    Strikethrough,
    Strong,
    Subscript,
    Superscript,
    TableCell,
    Text,
    plain,
    walk,
)
from stratege.model.typography import Typography
from stratege.pipeline import check
from stratege.resolve.material import Material
from stratege.resolve.typography import set_typography

CALL = NoteCall(note=Note(id="n", children=()), number="1")
TEXT = 'Il dit : "oui" - la 2e fois - en 2012-2014.'


@pytest.mark.parametrize(
    ("typography", "expected"),
    [
        ("{}", "Il dit\u00a0: «\u00a0oui\u00a0» –\u00a0la 2e fois\u00a0– en 2012-2014."),
        (
            "{dash: em, guillemets: fine, colon: fine}",
            "Il dit\u202f: «\u202foui\u202f» —\u00a0la 2e fois\u00a0— en 2012-2014.",
        ),
        ("{guillemets: none, ranges: dash}", "Il dit\u00a0: «oui» –\u00a0la 2e fois\u00a0– en 2012–2014."),
    ],
)
def test_house_options(typography: str, expected: str, make_project: MakeProject) -> None:
    files = {
        "content/reports/r.yaml": "title: E\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib]\n"
        f"options: {{claims: false}}\ntypography: {typography}\n",
        "content/a.yaml": f"kind: prose\ntitle: Un\nbody:\n  - prose: |\n      {TEXT}\n",
    }
    document = check(make_project(files), "r").document
    assert document
    assert plain(document.children[0]).endswith(expected)


@pytest.mark.parametrize(("choice", "raised"), [("raised", ["e"]), ("plain", [])])
def test_ordinals_are_raised_or_not(choice: str, raised: list[str], make_project: MakeProject) -> None:
    files = {
        "content/reports/r.yaml": "title: E\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib]\n"
        f"options: {{cite_report: false}}\ntypography: {{ordinals: {choice}}}\n",
        "content/a.yaml": "kind: prose\ntitle: Un\nbody:\n  - prose: La 2e fois.\n",
    }
    document = check(make_project(files), "r").document
    assert document
    found = [plain(node) for node in walk(document.children[0]) if isinstance(node, Superscript)]
    assert found == raised


def _set(*inlines: Inline | str, locale: str = "fr-FR", **choices: str) -> tuple[Inline, ...]:
    """The run, typeset, with the choices of a house."""
    material = Material(locale=locale, typography=Typography.model_validate(choices))
    done = set_typography(document(paragraph(*inlines)), material, Diagnostics())
    [block] = done.children
    assert isinstance(block, Paragraph)
    return block.children


@pytest.mark.parametrize(
    ("locale", "choices", "text", "expected"),
    [
        ("fr-FR", {}, "Un — deux — trois", "Un —\u00a0deux\u00a0— trois"),
        ("fr-FR", {"dash": "en"}, "Un — deux — trois", "Un –\u00a0deux\u00a0– trois"),
        ("fr-FR", {"dash": "em"}, "Un – deux – trois", "Un —\u00a0deux\u00a0— trois"),
        ("fr-CH", {}, 'Dit : "oui"', "Dit\u202f: «\u202foui\u202f»"),
        ("fr-CH", {"guillemets": "space", "colon": "space"}, 'Dit : "oui"', "Dit\u00a0: «\u00a0oui\u00a0»"),
        ("fr-FR", {"ranges": "hyphen"}, "En 2012-2014", "En 2012-2014"),
        ("fr-FR", {"ordinals": "plain"}, 'La 2ème "fois" !', "La 2e «\u00a0fois\u00a0»\u202f!"),
    ],
)
def test_a_choice_of_the_house_prevails(locale: str, choices: dict[str, str], text: str, expected: str) -> None:
    assert plain(_set(text, locale=locale, **choices)) == expected


QUOTED = words('"quoi ?"')
MARKS: list[Inline] = [
    *(kind(children=QUOTED) for kind in (Emphasis, Strong, SmallCaps, Superscript, Subscript, Strikethrough)),
    Link(url="#a", children=QUOTED),
    Reference(targets=("a",), children=QUOTED),
    Citation(source="@a", keys=("a",), children=QUOTED),
    FactValue(fact="F-1", children=QUOTED),
    Abbreviation(expansion="x", children=QUOTED),
]


@pytest.mark.parametrize("mark", MARKS, ids=[type(mark).__name__ for mark in MARKS])
def test_what_is_within_a_mark_is_set_and_the_mark_kept(mark: Inline) -> None:
    [done] = _set(mark)
    assert type(done) is type(mark)
    assert plain(done) == "«\u00a0quoi\u202f?\u00a0»"


def test_a_run_is_set_through_emphasis_and_links() -> None:
    inside = Emphasis(children=(Text(text='"oui'), Link(url="#a", children=(Text(text='" !'),))))
    done = _set("Il dit ", inside)
    assert plain(done) == "Il dit «\u00a0oui\u00a0»\u202f!"
    [emphasis] = [node for node in done if isinstance(node, Emphasis)]
    [link] = [node for node in emphasis.children if isinstance(node, Link)]
    assert (link.url, plain(link)) == ("#a", "»\u202f!")


def test_ordinals_are_raised_with_their_place() -> None:
    [before, raised, after] = _set(Text(text="Le 21e siècle", span=SPAN))
    assert isinstance(raised, Superscript)
    assert (plain(before), plain(raised), plain(after)) == ("Le 21", "e", " siècle")
    assert {before.span, raised.span, raised.children[0].span, after.span} == {SPAN}


def test_code_foreign_words_and_line_breaks_are_kept() -> None:
    kept = (CodeSpan(text="a ?"), Foreign(lang="en", children=words("a ?")), LineBreak())
    done = _set("Un ", kept[0], " ", kept[1], kept[2], "puis quoi ?")
    assert [node for node in done if not isinstance(node, Text)] == list(kept)
    assert plain(done).endswith(" puis quoi\u202f?")


def test_what_is_put_between_two_leaves_goes_to_the_outer_one() -> None:
    done = _set("Il dit", Emphasis(children=words("oui")), "!")
    assert plain(done) == "Il dit" + "oui\u202f!"
    assert plain(done[1:2]) == "oui"


def test_of_two_leaves_as_deep_the_later_takes_what_is_put_between() -> None:
    done = _set(Emphasis(children=words("Oui")), Strong(children=words("!")))
    assert [plain(node) for node in done] == ["Oui", "\u202f!"]


@pytest.mark.parametrize("kept", [CodeSpan(text="x"), Foreign(lang="en", children=words("x")), CALL, LineBreak()])
def test_nothing_is_put_into_what_is_kept(kept: Inline) -> None:
    done = _set(Emphasis(children=words("Oui")), kept, Emphasis(children=words("!")))
    assert done[1] == kept
    assert plain(done[2]) == ("!" if isinstance(kept, LineBreak) else "\u202f!")


def test_a_call_is_no_word() -> None:
    assert plain(_set("Il dit ", CALL, '"oui".')) == "Il dit «\u00a0oui\u00a0»."


def test_notes_are_set_on_their_own() -> None:
    call = NoteCall(note=Note(id="n", children=(paragraph("Ah ?"),)), number="1")
    done = _set("Quoi", call, " ?")
    assert plain(done) == "Quoi\u202f?"
    [note] = [node for node in done if isinstance(node, NoteCall)]
    assert plain(note.note) == "Ah\u202f?"


def test_lines_of_code_and_works_in_another_language_are_left_alone() -> None:
    entries = tuple(
        ReferenceEntry(id=f"ref-{lang}", key=lang, lang=lang, children=words("Why ?")) for lang in ("", "fr-CA", "en")
    )
    code = CodeBlock(text="a ?")
    whole = document(code, back=(Bibliography(entries=entries),))
    done = set_typography(whole, Material(), Diagnostics())
    assert done.children[0] is code
    [back] = done.back
    assert isinstance(back, Bibliography)
    assert [plain(entry) for entry in back.entries] == ["Why\u202f?", "Why\u202f?", "Why ?"]


def test_runs_within_runs_and_alone_are_all_set() -> None:
    row = Row(cells=(TableCell(children=words("a ?")),))
    sheet = ProfileSheet(id="p", name=words("b ?"), identity=(row,), strengths=(words("c ?"), words("d ?")))
    done = set_typography(document(sheet), Material(), Diagnostics())
    assert plain(done.children[0]) == plain(sheet).replace(" ?", "\u202f?")


def test_locale_decides() -> None:
    assert plain(_set("Quoi ?", locale="fr-CA")) == "Quoi?"


def test_what_stands_under_each_page_is_set_as_the_text_is(make_project: MakeProject) -> None:
    plan = (
        'title: "L\'étude *d\'impact* : quel prix ?"\nsubtitle: "L\'an un"\norganization: "L\'atelier"\n'
        'client: "L\'autre [=who]"\nconfidentiality: "réservée à l\'équipe"\naudience: "L\'équipe"\nkind: "L\'étude"\n'
        'parameters: {who: {description: Qui, default: "d\'en face"}}\n'
        "authors: [{name: \"L'Hermite\"}]\ndate: '2026-01-02'\nsections: [{module: m}]\n"
    )
    files = {"content/reports/r.yaml": plan, "content/m.yaml": "kind: prose\ntitle: T\nbody: [{prose: Un mot.}]\n"}
    built = check(make_project(files), "r")
    assert built.document is not None
    meta = built.document.meta
    assert (meta.title, meta.short_title) == ("L’étude d’impact\u00a0: quel prix\u202f?",) * 2
    assert (meta.subtitle, meta.organization, meta.client) == ("L’an un", "L’atelier", "L’autre d’en face")
    assert (meta.confidentiality, meta.audience, meta.kind) == ("réservée à l’équipe", "L’équipe", "L’étude")
    assert meta.authors == ("L'Hermite",)


def test_the_alternative_text_of_an_image_is_typeset() -> None:
    alt = "L'électricité : de 0,19 à 0,21 €."
    figure = Figure(id="f", caption=words("Prix"), alt=alt, image="f.png", span=SPAN)
    material = Material(typography=Typography())
    [found] = [
        node for node in walk(set_typography(document(figure), material, Diagnostics())) if isinstance(node, Figure)
    ]
    assert found.alt == "L’électricité\u00a0: de 0,19 à 0,21\u00a0€."
