"""What an author would not have left had he seen it (I): `INTEGRITY["I001"]`."""

from __future__ import annotations

from stratege.diagnostics.catalogue.entry import Entry

INTEGRITY: dict[str, Entry] = {
    "I001": Entry(
        "aucune limite ne répond à l'avantage « {id} »",
        "Un chapitre qui tisse avantages et limites promet au lecteur l'envers de chaque avantage.",
        "nommez la limite qui lui répond (limit), ou écrivez-la",
        "warning",
    ),
    "I002": Entry(
        "rien ne suit le titre « {title} »",
        "Un titre annonce un texte ; sans lui, le lecteur croit qu'une page manque.",
        "écrivez ce qu'il annonce, ou ôtez-le",
        "warning",
    ),
    "I003": Entry(
        "cette liste n'a qu'un élément",
        "Une liste en rapproche plusieurs ; seul, un élément se lit mieux dans une phrase.",
        "faites-en une phrase, ou ajoutez les autres éléments",
        "warning",
    ),
    "I004": Entry(
        "ce paragraphe en répète un autre : « {words} »",
        "Le même texte, mot pour mot, est à deux endroits du rapport : une copie est restée, ou l'un des deux devait "
        "changer.",
        "gardez-en un, et renvoyez-y",
        "warning",
    ),
    "I005": Entry(
        "ce texte est resté en chantier : « {words} »",
        "TODO, XXX, « [à compléter] », « lorem ipsum » tiennent la place d'un texte qui n'est pas écrit.",
        "écrivez le texte, ou ôtez la marque",
        "warning",
    ),
    "I006": Entry(
        "« {acronym} » veut dire « {first} », et ici « {second} »",
        "Un sigle a un sens dans un rapport : le lecteur le lit partout comme la première fois.",
        "gardez une forme développée, ou donnez un autre sigle à l'autre",
        "warning",
    ),
    "I007": Entry(
        "aucun calendrier n'a de « {date} »",
        "Ce jour n'existe pas dans ce mois, ou pas cette année-là : une faute de frappe, ou une date à vérifier.",
        "vérifiez le jour dans la source",
        "warning",
    ),
    "I008": Entry(
        "le contenu n'est plus celui {since} ({moves})",
        "La relecture est signée (reviewed_content) : une empreinte par morceau dit quel texte a été lu. Ce n'est plus "
        "lui ; le comité de lecture dit cette partie « relue, modifiée depuis ».",
        "« stratege review {module} » montre ce qui a bougé : relisez-le, puis signez avec « stratege review {module} "
        "--sign »",
        "warning",
    ),
}
