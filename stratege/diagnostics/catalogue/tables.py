"""What is wrong in the columns of an author's tables: `TABLES["S090"]`."""

from __future__ import annotations

from stratege.diagnostics.catalogue.entry import Entry

TABLES: dict[str, Entry] = {
    "S090": Entry(
        "dans la colonne « {column} », « {value} » n'est pas {expected}",
        "La case s'imprime telle quelle ; le total et les parts de sa colonne, qui seraient faux sans elle, "
        "s'impriment « n. d. ». Une case vide, « – », « s. o. » ou « n. d. » dit qu'il n'y a rien.",
        "{remedy}",
        "warning",
    ),
    "S091": Entry(
        "« {key} » ne sert pas à la colonne « {column} », {reason}",
        "Les nombres seuls ont des décimales, une unité, un total et des parts.",
        "ôtez cette clé, ou changez « format »",
        "warning",
    ),
    "S092": Entry(
        "aucune colonne de nombres ne s'appelle « {name} »",
        "share_of nomme par son intitulé la colonne donnée dont les parts sont calculées.",
        "{near}",
    ),
    "S093": Entry(
        "dans la colonne « {column} », le total écrit est {given}, la somme des lignes {total}",
        "Une dernière ligne nommée « Total », « Ensemble » ou comme « label » est un total : le lecteur le refera.",
        "corrigez le total ou une ligne, laissez « totals: true » le calculer, ou mettez « total: none » à une colonne "
        "qui ne s'additionne pas",
        "warning",
    ),
    "S094": Entry(
        "dans la colonne « {column} », un total ou des parts laissent de côté « {value} »",
        "Ce qui manque n'est pas zéro : le total de ce qui est connu n'est pas celui de l'ensemble.",
        "donnez le nombre, écrivez « – » ou « s. o. » s'il n'y a rien à compter, ou dites « total: none »",
        "warning",
    ),
    "S095": Entry(
        "aucune colonne de ce tableau ne peut avoir de total",
        "« totals » additionne les colonnes number, amount et share_of ; une autre le demande par « total: sum » ou "
        "« total: mean ».",
        "donnez un « format » ou un « total » à une colonne, ou ôtez « totals »",
        "warning",
    ),
    "S096": Entry(
        "les parts de la colonne « {column} » ne peuvent être calculées : sa somme est nulle",
        "Une part est le quotient d'un nombre par la somme de sa colonne.",
        "vérifiez les nombres, ou ôtez la colonne de parts",
    ),
    "S097": Entry(
        "« {path} » n'est pas ici une liste d'objets faits de textes et de nombres",
        'Des données en JSON ont un objet par ligne : [{"ville": "Lyon", "colis": 16369}].',
        "donnez au fichier cette forme, ou enregistrez les données en CSV",
    ),
    "S098": Entry(
        "la colonne « {column} » montre celle que le fichier nomme « {name} »",
        "Des colonnes que le fichier nomme toutes sont prises par leur nom ; sinon, elles le sont dans l'ordre.",
        "donnez à chaque colonne l'intitulé qu'elle a dans le fichier, ou mettez-les dans son ordre",
        "warning",
    ),
    "S099": Entry(
        "les parts de « {name} » font {total} %, non 100 %",
        "Des pourcentages empilés, ou additionnés par « total: sum », se lisent comme les parts d'un tout.",
        "{remedy}",
        "warning",
    ),
    "S172": Entry(
        "« {path} » n'est pas en UTF-8, ni sans doute en Windows-1252, où il se lit avec « {char} »",
        "Rien ne dit l'encodage d'un CSV. Enregistré pour Macintosh ou pour MS-DOS, il se lit avec des signes "
        "étrangers à la place des lettres accentuées.",
        "enregistrez-le en UTF-8 (« CSV UTF-8 » dans Excel)",
        "warning",
    ),
}
