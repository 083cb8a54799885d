"""What is said of the versions of a report: parameters, profiles, conditions."""

from __future__ import annotations

from stratege.diagnostics.catalogue.entry import Entry

VERSIONS: dict[str, Entry] = {
    "S120": Entry(
        "aucun paramètre ne s'appelle « {name} »{option}",
        "Un paramètre se déclare dans le rapport, sous « parameters », avant de servir.",
        "{near}",
    ),
    "S121": Entry(
        "le paramètre « {name} » ne peut valoir « {value} »{option}",
        "La valeur d'un paramètre est du type que le rapport déclare.",
        "{expected}",
    ),
    "S122": Entry(
        "le paramètre « {name} »{what} n'a pas de valeur",
        "Un paramètre sans « default » est obligatoire : la commande ou un profil le donne.",
        "ajoutez -P {name}=… à la commande, une valeur dans un profil, ou « default » à sa déclaration",
    ),
    "S123": Entry(
        "aucun profil ne s'appelle « {name} »{option}",
        "Un profil se déclare dans le rapport, sous « profiles » ; un nom mal écrit dans « not » publierait tout.",
        "{near}",
    ),
    "S124": Entry(
        "la condition ne dit pas la valeur attendue du paramètre « {name} »",
        "Seul un paramètre de type boolean se passe de « is ».",
        "ajoutez « is » avec une valeur ou une liste de valeurs",
    ),
    "S125": Entry(
        "« {name} » est un fait et un paramètre",
        "L'appel ne saurait lequel imprimer.",
        "changez le nom de l'un des deux",
    ),
    "S126": Entry(
        "la version « {profile} » de « {report} » s'écrirait dans le dossier d'un autre rapport, « {name} »",
        "Une version a son dossier, qui porte le nom du rapport et celui du profil.",
        "renommez le profil ou l'autre rapport",
    ),
    "S127": Entry(
        "le PDF ne joint pas {files}",
        "Ces sources disent plus que cette version n'imprime : les joindre publierait ce qu'elle laisse de côté.",
        "attachments: references ne joint que les œuvres citées, et fait taire cette note",
        "note",
    ),
    "S128": Entry(
        "« {name} » est un paramètre, qui n'a pas de source à citer",
        "[=nom @] cite la source d'un fait ; la valeur d'un paramètre vient de qui produit le rapport.",
        "écrivez [={name}]",
    ),
    "S150": Entry(
        "« {name} » vaut {value}, qui n'est pas un poids",
        "Un poids est un nombre plus grand que zéro.",
        "donnez au paramètre un autre nombre, ou le type number",
    ),
}
