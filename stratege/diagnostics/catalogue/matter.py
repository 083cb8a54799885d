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
    "S132": Entry(
        "ce rapport ne dit pas s'il imprime {parts}",
        "Ces mentions s'impriment sur demande. Ce rapport dit comment ses modules ont été relus (review), ou refuse "
        "l'une d'elles : il semble compter sur les autres, que rien n'imprime.",
        "ajoutez aux « options » du rapport {asked} pour imprimer, ou {refused} pour s'en passer",
        "note",
    ),
    "S133": Entry(
        "le glossaire ne donne aucune abréviation à lister",
        "La liste des abréviations a une ligne par terme du glossaire qui a une forme développée (expansion).",
        "donnez « expansion » aux sigles du glossaire, ou ôtez « abbreviations »",
        "warning",
    ),
    "S134": Entry(
        "cette marque d'index n'a pas de mots",
        "La marque « .index » met à l'index les mots entre crochets qui la précèdent ; « index », ceux qu'elle porte.",
        "mettez des mots entre les crochets, ou ôtez la marque",
        "warning",
    ),
    "S176": Entry(
        "deux traductions sont en « {language} »",
        "Chaque langue n'a qu'un résumé, imprimé après celui du rapport ; le premier l'emporte.",
        "changez la langue (« language ») de celle-ci, ou ôtez-la",
        "warning",
    ),
}
