"""Diagnostics of what a report says of itself: its authors, its history, what its first and last pages show."""

from __future__ import annotations

from stratege.diagnostics.catalogue.entry import Entry

MATTER: dict[str, Entry] = {
    "S130": Entry(
        "« {orcid} » n'est pas un identifiant ORCID",
        "Un identifiant ORCID a seize signes, comme 0000-0002-1825-0097 ; le dernier se calcule sur les autres, "
        "selon l'ISO 7064, ce qui décèle une faute de frappe.",
        "{remedy}",
    ),
    "S131": Entry(
        "« {address} » n'est pas une adresse électronique",
        "L'adresse d'un auteur est imprimée avec un lien qui écrit à cet auteur.",
        "écrivez-la comme « anne.roy@exemple.fr »",
    ),
}
