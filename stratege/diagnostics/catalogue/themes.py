"""What is wrong with the theme (T): `THEMES["T001"]`."""

from __future__ import annotations

from stratege.diagnostics.catalogue.entry import Entry

THEMES: dict[str, Entry] = {
    "T001": Entry(
        "« {value} » n'est pas une couleur",
        "Une couleur s'écrit #rrvvbb ou #rvb, en hexadécimal.",
        "écrivez par exemple #a63d2f, entre guillemets",
    ),
    "T002": Entry(
        "contraste insuffisant entre « {text} » et « {ground} », {where} : {ratio} pour 1 au lieu de {wanted}",
        "Un texte se lit à 4,5 pour 1 au moins, un trait de graphique se voit à 3 (WCAG 2, 1.4.3 et 1.4.11, AA).",
        "pour « {moves} », la nuance la plus proche qui convient est {near}",
        "warning",
    ),
    "T003": Entry(
        "la police « {family} » n'est pas de celles que Stratège apporte",
        "Un rapport n'emploie jamais les polices du système : il ne serait pas le même ailleurs.",
        "{near} choisissez parmi {known}, ou donnez ses fichiers : {{family: …, regular: polices/x.ttf}}",
    ),
    "T004": Entry(
        "« {path} » n'est pas une police",
        "Une police est un fichier TrueType ou OpenType (.ttf, .otf).",
        "vérifiez le fichier",
    ),
    "T005": Entry(
        "le thème « {name} » n'existe pas",
        "Un thème est un fichier de templates/themes/, chez vous ou chez Stratège.",
        "{near} thèmes connus : {known}",
    ),
    "T006": Entry(
        "« {path} » ne peut être le logo : {reason}",
        "Un logo est un fichier PNG, JPEG, WebP, GIF, AVIF ou SVG, de moins de 89 millions de points.",
        "{remedy}",
    ),
    "T007": Entry(
        "aucune police n'a le caractère « {char} » (U+{point})",
        "Il laisse un carré vide dans le PDF, qui ne peut plus annoncer ni PDF/UA-1 ni PDF/A-3a.",
        "remplacez-le, ou donnez dans le thème une police qui le contient",
        "warning",
    ),
    "T008": Entry(
        "le thème « {name} » part de lui-même : {line}",
        "Un thème part d'un autre (extends), lui-même d'un autre, sans jamais revenir en arrière.",
        "ôtez l'un de ces extends",
    ),
    "T009": Entry(
        "name et extends nomment deux thèmes, « {name} » et « {base} »",
        "Dans un rapport, extends dit comme name de quel thème partir.",
        "gardez l'un des deux",
    ),
    "T010": Entry(
        "le thème du fichier {file} se nomme « {name} »",
        "Un thème porte le nom de son fichier.",
        "ôtez name ; pour partir de ce thème, écrivez extends: {name}",
        "warning",
    ),
    "T011": Entry(
        "la feuille de style charge ce qui est ailleurs : {what}",
        "Un rapport contient tout ce qu'il montre : sa feuille de style ne nomme que des fichiers de content/.",
        "copiez le fichier dans content/, et nommez-le par son chemin depuis la feuille : url(images/fond.png)",
    ),
    "T012": Entry(
        "{problem}",
        "Une règle de CSS est un sélecteur, puis des déclarations entre accolades.",
        "{remedy}",
        "warning",
    ),
    "T013": Entry(
        "le caractère U+{point} n'est pas admis dans un texte",
        "Un caractère de contrôle vient d'un copier-coller ou d'un export ; HTML et XML le refusent.",
        "ôtez-le",
    ),
    "T014": Entry(
        "la police « {family} » n'a pas de fichier pour {styles}",
        "Le PDF n'invente aucun style : ce qui est en gras ou en italique, titres, totaux et titres d'œuvres compris,"
        " s'y imprime avec un fichier que la police a ; la page web imite ce qui manque.",
        "donnez {files}, ou nommez une police qui a tout : {known}",
        "warning",
        circumstances="un thème donne une police par des fichiers dont l'un, le gras ou l'italique, manque.",
        met={
            "family": "Maison",
            "styles": "italic, bold_italic",
            "files": "italic: polices/x-italic.ttf, bold_italic: polices/x-bold-italic.ttf",
            "known": "Gentium Book Plus, Noto Sans, Source Sans 3, XCharter",
        },
    ),
    "T015": Entry(
        "{what}",
        "Une page ne dit rien d'un nom de CSS qu'elle ignore : la déclaration reste sans effet.",
        "{remedy}",
        "warning",
    ),
    "T016": Entry(
        "« {value} » n'est pas une valeur de {name}",
        "Une page ne dit rien d'une valeur de CSS qu'elle ignore : la déclaration reste sans effet.",
        "{remedy}",
        "warning",
    ),
    "T017": Entry(
        "« {name} » change le numéro des pages",
        "Le sommaire, les listes, l'index et le lecteur de PDF comptent les pages comme le thème les numérote : une"
        " feuille de style qui les compte ou les écrit autrement les contredirait.",
        "ôtez cette ligne, et donnez au thème front_folios: roman, hidden ou none",
        "error",
    ),
}
