"""What is said of what a project makes of its diagnostics: `POLICY["S140"]`."""

from __future__ import annotations

from stratege.diagnostics.catalogue.entry import Entry

POLICY: dict[str, Entry] = {
    "S140": Entry(
        "« {rule} » n'est pas un code de diagnostic",
        "Sous « severity », stratege.yaml donne une gravité à des diagnostics que Stratège connaît, par leur code.",
        "{near} « stratege explain CODE » dit ce qu'un code signale",
    ),
    "S141": Entry(
        "{rule} est une erreur : « {severity} » ne la rend pas moins grave",
        "Ce qui serait écrit malgré une erreur serait faux ou incomplet : elle ne se tait ni ne s'abaisse. Seuls un "
        "avertissement et une remarque changent de gravité.",
        "ôtez {rule} de « severity », et corrigez ce que l'erreur signale",
    ),
    "S142": Entry(
        "ce commentaire ne fait rien taire : il lui manque {lack}",
        "Un diagnostic se tait à sa place par son code et une raison, que liront ceux qui reprendront le texte.",
        "écrivez « # stratege: ignore F005 — la raison »",
        "warning",
    ),
    "S143": Entry(
        "ce commentaire nomme « {rule} », qui n'est pas un code de diagnostic",
        "Un commentaire « # stratege: ignore » fait taire un diagnostic que Stratège connaît, par son code.",
        "{near} le code se lit dans le diagnostic, avant le deux-points",
        "warning",
    ),
    "S144": Entry(
        "{rule} est une erreur : un commentaire ne la fait pas taire",
        "Ce qui serait écrit malgré une erreur serait faux ou incomplet ; seuls un avertissement et une remarque se "
        "taisent.",
        "corrigez ce que l'erreur signale, et ôtez le commentaire",
        "warning",
    ),
    "S145": Entry(
        "ce commentaire ne fait rien taire : aucun {rule} à cet endroit",
        "Un commentaire « # stratege: ignore » vaut pour sa ligne, ou pour le bloc qui la suit s'il est seul sur la "
        "sienne. Resté là, il ferait taire la prochaine faute.",
        "ôtez-le, ou mettez-le juste au-dessus de ce que le diagnostic montre",
        "warning",
    ),
}
