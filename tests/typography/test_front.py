"""The doors: edits that say their rule and authority, choices of the house, silence, what is refused."""

from __future__ import annotations

from dataclasses import fields

import pytest
from markdown_it import MarkdownIt

from stratege.typography import Edit, apply, explain, lint, reference_page, typeset, visible
from stratege.typography.profile import House, Profile, profile


def test_an_edit_tells_its_rule_and_authority() -> None:
    (edit,) = lint("Quoi !")
    assert (edit.start, edit.end, edit.before, edit.after) == (4, 5, " ", "\u202f")
    assert (edit.rule, edit.kind) == ("FR-A1", "fix")
    assert "Imprimerie nationale" in edit.authority


def test_a_sign_and_its_gap_are_one_edit() -> None:
    assert [(edit.before, edit.after) for edit in lint('"oui"')] == [('"', "«\u00a0"), ('"', "\u00a0»")]


def test_a_report_is_not_applied_by_typeset() -> None:
    text = "l’Etat et Mr Durand, un mot,mot"
    assert {(edit.rule, edit.kind) for edit in lint(text)} == {("FR-D9", "lint"), ("FR-D4", "lint"), ("FR-A8", "lint")}
    assert typeset(text) == text
    assert apply(text, lint(text)) == "l’État et M. Durand, un mot, mot"


@pytest.mark.parametrize("markup", ["text", "html", "markdown"])
def test_lint_and_typeset_agree(markup: str) -> None:
    text = 'Le 3 mai, M. Dupont dit : "l\'oeuvre - dit-il - coûte 12 345 €" ! Etait-ce vrai ?\n\nOui...\n'
    fixes = [edit for edit in lint(text, markup=markup) if edit.kind == "fix"]
    assert apply(text, fixes) == typeset(text, markup=markup)
    assert all(text[edit.start : edit.end] == edit.before for edit in fixes)


def test_the_house_chooses() -> None:
    assert typeset("a - b - c", dash="—") == "a —\u00a0b\u00a0— c"
    assert typeset("a – b – c", dash="—", one_dash=True) == "a —\u00a0b\u00a0— c"
    assert typeset("« oui »", guillemet="\u202f") == "«\u202foui\u202f»"
    assert typeset("« oui »", guillemet="") == "«oui»"
    assert typeset("Voici : a", colon="\u202f") == "Voici\u202f: a"
    assert typeset("3ème", markup="html", ordinals=False) == "3e"
    assert typeset("1914-1918 et p. 12-15", ranges="–") == "1914–1918 et p.\u00a012–15"
    assert typeset("2026-08-15", ranges="–") == "2026-08-15"


def test_what_is_refused() -> None:
    with pytest.raises(ValueError, match="en-US"):
        typeset("a", locale="en-US")
    with pytest.raises(ValueError, match="latex"):
        typeset("a", markup="latex")  # type: ignore[arg-type]  # a wrong value is what is tested
    with pytest.raises(TypeError):
        profile("fr-FR", colour="red")


@pytest.mark.parametrize("markup", ["html", "markdown"])
def test_a_comment_silences_some_rules_or_all(markup: str) -> None:
    text = (
        'un !\n\n<!-- typo:off FR-A1 -->\n\ndeux ! : "x"\n\n<!-- typo:on -->\n\ntrois !\n\n<!-- typo:off -->\n\n"y" !\n'
    )
    got = typeset(text, markup=markup)
    assert "deux ! : «\u00a0x\u00a0»" in got
    assert "un\u202f!" in got and "trois\u202f!" in got and '"y" !' in got


@pytest.mark.parametrize("rule", ["FR-B1", "FR-B5", "FR-B8", "FR-B10", "FR-C9", "FR-D4"])
def test_a_sign_that_a_comment_keeps_gets_no_space(rule: str) -> None:
    right = {
        "FR-B1": 'Tapez "oui" ici.', "FR-B5": "l 'ami", "FR-B8": "oui... non", "FR-B10": "a - b - c",
        "FR-C9": "800 x 600", "FR-D4": "Mme. Curie",
    }  # fmt: skip
    text = f"<!-- typo:off {rule} -->\n\n{right[rule]}\n"
    assert typeset(text, markup="markdown") == text


def test_explain_a_rule() -> None:
    assert explain("FR-B3").startswith("FR-B3 : Une citation dans la citation")
    assert "[INSÉC]" in explain("b3")
    with pytest.raises(KeyError, match="vouliez-vous"):
        explain("FR-B33")


def test_the_page_of_the_rules_is_up_to_date(pytestconfig: pytest.Config) -> None:
    page = pytestconfig.rootpath / "docs" / "typographie.md"
    assert page.read_text(encoding="utf-8") == reference_page(), (
        "run `python -m stratege.typography > docs/typographie.md`"
    )


def test_the_page_of_the_rules_shows_its_tags() -> None:
    tokens = MarkdownIt("commonmark").parse(reference_page())
    inline = [child for token in tokens for child in token.children or []]
    assert [child.content for child in inline if child.type == "html_inline"] == []


@pytest.mark.parametrize(
    ("text", "rule", "proposed"),
    [
        ("M.Dupont", "FR-D4", "M.\u00a0Dupont"),
        ("Mme. Puis", "FR-D4", "Mme Puis"),
        ("va t'il", "FR-D11", "va-t-il"),
        ("l'école a\u00a0: mot:mot", "FR-A8", "l’école a\u00a0: mot: mot"),
        ("à Ste Anne", "FR-D13", "à Ste-Anne"),
    ],
)
def test_what_an_author_decides_is_told(text: str, rule: str, proposed: str) -> None:
    assert rule in {edit.rule for edit in lint(text) if edit.kind == "lint"}
    assert apply(text, lint(text)) == proposed


def test_spaces_are_named() -> None:
    assert visible("a\u00a0:\u202f\u2009") == "a[INSÉC]:[FINE][U+2009]"


def test_the_seam_of_the_document_keeps_its_signs() -> None:
    from stratege.typography import edits

    text = "\ue000 ! le 3e \ue001; a\ue002! et \ue000: b"
    found = edits(text, profile("fr-FR"))
    assert Edit(8, 9, "e", "e", "FR-D1", raise_from=0, authority=found[1].authority) in found
    assert apply(text, found) == "\ue000\u202f! le 3e \ue001; a\ue002! et \ue000\u00a0: b"


def test_every_choice_of_a_profile_may_be_the_house_s() -> None:
    kinds = {field.name: field.type for field in fields(Profile) if field.name != "locale"}
    assert {name: kind.__forward_arg__ for name, kind in House.__annotations__.items()} == kinds
