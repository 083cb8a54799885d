"""Findings at their places, and what reporters make of them."""

from __future__ import annotations

import pytest
from growth import operations

from stratege.apps.typo import Text, Unreadable, findings
from stratege.apps.typo.forms import diagnostic
from stratege.diagnostics import Severity
from stratege.source import Span


@pytest.mark.parametrize(
    ("text", "spans", "utf16"),
    [
        ("Quoi !", [Span("a", 1, 5, 1, 6)], [5]),
        ("Un.\n\n😀 quoi !", [Span("a", 3, 7, 3, 8)], [8]),
        ("\ufeffQuoi !\r\nOui ?", [Span("a", 1, 5, 1, 6), Span("a", 2, 4, 2, 5)], [5, 4]),
        ("Oui\n?", [], []),
    ],
)
def test_places(text: str, spans: list[Span], utf16: list[int]) -> None:
    found = findings(Text("a", text, "text"))
    assert [(item.span, item.utf16_column) for item in found] == list(zip(spans, utf16, strict=True))


def test_silenced_rules_and_locale() -> None:
    text = Text("a", "Quoi ! l'été", "text")
    assert [item.edit.rule for item in findings(text, ignore=("FR-A1",))] == ["FR-B5"]
    [canadian, _] = findings(text, "fr-CA")
    assert canadian.edit.after == ""


def test_what_is_shown_stays_on_one_line() -> None:
    [item] = findings(Text("a", "Avant.\nQuoi !\r\nAprès.", "text"))
    assert item.shown == ("Quoi !", "Quoi[FINE]!")


def test_a_finding_as_a_diagnostic() -> None:
    fixed, decided = (diagnostic(item) for item in findings(Text("a", "Quoi ! Etat", "text")))
    assert (fixed.code, fixed.severity, fixed.fix) == ("FR-A1", Severity.WARNING, "\u202f")
    assert fixed.message.startswith("« Quoi ! Etat » → « Quoi[FINE]! Etat » : ")
    assert fixed.remedy.endswith("[--fix le corrige]")
    assert (decided.code, decided.severity, decided.fix) == ("FR-D9", Severity.NOTE, "É")
    assert decided.remedy.endswith("[à décider : --fix n'y touche pas]")


@pytest.mark.parametrize("text", ["a: " + "[" * 100_000, "a: x\nb:\n" + "".join(f"{' ' * n}-\n" for n in range(500))])
def test_yaml_that_is_too_deep_is_told(text: str) -> None:
    with pytest.raises(
        Unreadable, match=r"^c\.yaml : listes et objets s'emboîtent, ligne \d+, sur plus de 100 niveaux$"
    ):
        findings(Text("c.yaml", text, "yaml"))


def test_what_aliases_repeat_is_read_once() -> None:
    doubled = "".join(f"  - &a{n + 1} [*a{n}, *a{n}]\n" for n in range(30))
    text = Text("c.yaml", f"- - &a0 [Quoi de neuf ?]\n{doubled}--- \n- Et vous ?\n", "yaml")
    assert operations(lambda: findings(text)) < 100_000
    assert [finding.span.line for finding in findings(text)] == [1, 33]


def test_yaml_that_is_none_is_a_fault_of_the_content() -> None:
    with pytest.raises(Unreadable, match=r"^c\.yaml : YAML illisible, ligne 2$") as error:
        findings(Text("c.yaml", "a: [b\n", "yaml"))
    assert error.value.fault == "content"
