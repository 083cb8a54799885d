"""What was found, counted in one line."""

from __future__ import annotations

import pytest

from stratege.diagnostics.items import Diagnostic, Severity
from stratege.diagnostics.reporters import tally


@pytest.mark.parametrize(
    ("found", "modules", "told"),
    [
        ("", 13, "aucune erreur dans 13 modules"),
        ("", 1, "aucune erreur dans 1 module"),
        ("ewe", 13, "2 erreurs, 1 avertissement dans 13 modules"),
        ("wwn", 2, "aucune erreur, 2 avertissements, 1 remarque dans 2 modules"),
        ("e", 0, "1 erreur"),  # nothing could be read
    ],
)
def test_tally(found: str, modules: int, told: str) -> None:
    severities = {"e": Severity.ERROR, "w": Severity.WARNING, "n": Severity.NOTE}
    assert tally([Diagnostic("S001", severities[letter], "") for letter in found], modules) == told
