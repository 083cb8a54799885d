"""What is wrong with references (C), facts and claims (F): `SOURCES["C001"]`."""

from __future__ import annotations

from stratege.diagnostics.catalogue.entry import Entry

SOURCES: dict[str, Entry] = {
    "C001": Entry(
        "la référence « {key} » {asked} mais ne figure dans aucune bibliographie",
        "La clé d'une citation est l'identifiant d'une référence.",
        "{near}",
    ),
    "C002": Entry(
        "la référence « {key} » est définie deux fois",
        "Une clé désigne une seule œuvre.",
        "la première est retenue ; changez l'une des deux clés",
        "warning",
    ),
    "C003": Entry(
        "le style de citation « {style} » est inconnu",
        "Un style est apa-fr, apa-fr-ca, le nom d'un style CSL ou le chemin d'un fichier .csl.",
        "{near}",
    ),
    "C004": Entry(
        "la référence « {key} » est citée alors qu'aucun de ses champs n'a été vérifié",
        "Une œuvre rappelée de mémoire ne passe pas pour une œuvre lue.",
        "vérifiez-la et notez « verification: seen »",
        "warning",
    ),
    "C005": Entry(
        "la référence « {key} » n'a ni titre ni auteur",
        "Rien ne permet de la nommer : elle ne paraît dans aucune liste.",
        "donnez-lui un titre, ou supprimez-la",
        "warning",
    ),
    "C006": Entry(
        "le fichier de références ne suit pas la forme {form} : {problem}",
        "Ce qui suit la forme est lu, et peut être cité.",
        "corrigez cette ligne, ou exportez de nouveau depuis votre gestionnaire de références",
        "warning",
    ),
    "C021": Entry(
        "aucune référence ne peut être lue dans « {path} » : {problem}",
        "Ce fichier n'est pas de la forme que dit son suffixe, ou il est rompu dès le début.",
        "exportez-le de nouveau, en {form}, depuis votre gestionnaire de références",
    ),
    "C007": Entry(
        "la référence « {key} » est d'un type inconnu : « {type} »",
        "Le type (article-journal, book, webpage…) décide de la forme de l'entrée.",
        "{near}",
        "warning",
    ),
    "C008": Entry(
        "la référence « {key} » a un champ inconnu : « {field} »",
        "Un champ mal écrit ne s'imprimerait pas.",
        "{near}",
        "warning",
    ),
    "C009": Entry(
        "il manque à la référence « {key} », de type {type} : {missing}",
        "Sans ce champ, le lecteur ne peut retrouver l'œuvre.",
        "ajoutez-le, ou changez de type",
        "warning",
    ),
    "C010": Entry(
        "la référence « {key} » n'a pas de date {reason} : {field}: {value}",
        "Une date s'écrit AAAA, AAAA-MM ou AAAA-MM-JJ et se trouve au calendrier ; d'autres mots s'impriment tels.",
        "{remedy}",
        "warning",
    ),
    "C011": Entry(
        "la référence « {key} » a un identifiant mal formé : {field}: {value}",
        "Un DOI commence par 10., une adresse par https:// ; ISBN et ISSN finissent par un chiffre de contrôle.",
        "recopiez-le depuis l'œuvre",
        "warning",
    ),
    "C012": Entry(
        "la référence « {key} » n'est citée nulle part",
        "Aucun module du projet ne la cite, aucun fait ne s'y appuie : elle ne paraîtra dans aucune liste.",
        "citez-la par [@{key}], nommez-la sous « nocite » dans le rapport, ou supprimez-la",
        "warning",
    ),
    "C013": Entry(
        "{count} de ce fichier {cited} nulle part : {keys}",
        "Aucun module du projet ne les cite, aucun fait ne s'y appuie : elles ne paraîtront dans aucune liste.",
        "n'exportez de votre gestionnaire que les œuvres utiles au projet",
        "note",
    ),
    "C014": Entry(
        "la référence « {key} » est citée, mais {problem}",
        "Une œuvre citée paraît dans la liste : il faut pouvoir lire son entrée et la nommer.",
        "corrigez son entrée, ou exportez-la de nouveau depuis votre gestionnaire de références",
    ),
    "C015": Entry(
        "« {path} » n'est pas en UTF-8 : il est lu en Latin-1, où le premier signe accentué est « {char} »",
        "D'anciens logiciels enregistrent encore les bibliographies ainsi ; rien dans le fichier ne le dit.",
        "vérifiez les accents, ou enregistrez-le en UTF-8",
        "warning",
    ),
    "C016": Entry(
        "communications personnelles (lettres, entretiens) absentes de la liste : {count} ({keys})",
        "L'APA ne met pas dans la liste ce que le lecteur ne peut retrouver ; le texte seul les cite.",
        "donnez une adresse (URL) ou un fonds d'archives (archive) à celles que l'on peut consulter",
        "warning",
    ),
    "C017": Entry(
        "dans la référence « {key} », {told}",
        "APA imprime noms et titres en minuscules. « and » sépare les noms d'un .bib, des accolades les gardent ; dans"
        " un RIS, une personne s'écrit « Nom, Prénom », et une virgule finit le nom d'un organisme.",
        "{remedy}",
        "warning",
    ),
    "C018": Entry(
        "le style de citation « {style} » ne peut pas servir : {problem}",
        "Un style de votre main est vérifié avant d'être donné au moteur des citations, qui s'y perdrait.",
        "corrigez-le à cette ligne, ou prenez un style que Stratège connaît",
    ),
    "C019": Entry(
        "le style de citation « {style} » n'imprime rien pour {source}",
        "Ce que le style demande à une œuvre, celle-ci ne l'a pas : la citation serait vide.",
        "complétez la référence, ou changez le style",
    ),
    "C020": Entry(
        "le style de citation « {style} » est fait pour des notes de bas de page",
        "Stratège met les citations dans le texte : celles de ce style s'y suivront sans parenthèses.",
        "prenez un style auteur-date ou numérique",
        "warning",
    ),
    "C022": Entry(
        "la référence « {key} » est la même œuvre que « {first} »",
        "La liste l'imprimerait deux fois, et ses citations ne se ressembleraient pas.",
        "citez-la toujours sous la même clé, et supprimez l'autre entrée",
        "warning",
    ),
    "C023": Entry(
        "dans « {source} », {year} se lit comme une page",
        "L'année d'une œuvre vient de sa référence : ce qui suit la clé dit où, dans l'œuvre, est ce que l'on cite.",
        "ôtez l'année, ou écrivez « p. {year} » si c'est la page",
        "warning",
    ),
    "C024": Entry(
        "« {source} » n'est pas la forme d'une citation",
        "Une citation se met entre crochets ; « ; » sépare les œuvres, et une virgule précède l'endroit de chacune.",
        "écrivez « {form} »",
        "warning",
    ),
    "C026": Entry(
        "« {source} » : la phrase demande un nom, et la citation s'imprime entre parenthèses",
        "Un auteur qui fait partie de la phrase s'y nomme, suivi de l'année entre parenthèses (APA 7, 8.11) : « selon "
        "Roy (2025) », non « selon (Roy, 2025) ».",
        "écrivez « {form} »",
        "warning",
    ),
    "C025": Entry(
        "« {text} » est une citation tapée à la main",
        "L'œuvre est dans la bibliographie : citée par sa clé, elle entre dans la liste et suit son style.",
        "{remedy}",
        "warning",
    ),
    "F001": Entry(
        "le fait « {fact} » n'existe pas",
        "Un nombre s'écrit une fois, dans un module de faits, et se cite par son identifiant.",
        "{near}",
    ),
    "F002": Entry(
        "le fait « {fact} » n'a pas de valeur à imprimer",
        "Ce fait est une phrase sans nombre.",
        "écrivez la phrase et citez sa source",
    ),
    "F003": Entry(
        "le fait « {fact} » est défini deux fois",
        "Un identifiant désigne un seul fait.",
        "changez l'un des deux identifiants",
    ),
    "F004": Entry(
        "le fait « {fact} » renvoie à la source « {key} », qui ne figure dans aucune bibliographie",
        "Un fait vaut par sa source.",
        "{near}",
    ),
    "F005": Entry(
        "affirmation sans source : « {words} »",
        "Un nombre, une date ou un superlatif a sa source dans sa phrase : un fait, une citation ou une note. Seuls "
        "les paragraphes sont lus, ni les listes, ni les tableaux, ni les notes des figures.",
        "citez [@œuvre] ou [=fait], ou écrivez [{words}]{{.known}} si chacun le sait ; « options: {{claims: false}} » "
        "dans le rapport fait taire cette règle",
        "warning",
    ),
    "F006": Entry(
        "le fait « {fact} » a une formule, et aussi : {keys}",
        "La valeur et les sources d'un fait calculé viennent des faits de sa formule.",
        "ôtez ces clés, ou la formule",
    ),
    "F007": Entry(
        "« {form} » n'est pas une forme d'un fait",
        "Après une virgule, un appel dit comment le nombre s'imprime : number, figures, words, about, decimals=1, "
        "round=1000, scope, as_of, verification.",
        "{near}",
    ),
    "F008": Entry(
        "« {fact} » ne peut s'imprimer ainsi : {problem}",
        "Une date ou un mot ne s'arrondit pas, et un nombre ne prend pas deux formes contraires.",
        "ôtez une forme de l'appel",
    ),
    "F009": Entry(
        "la formule « {formula} » ne peut être lue : {problem}",
        "Une formule a des faits, des nombres (0.5), + - * / entre espaces, parenthèses, share(A, B), growth(A, B), "
        "cagr(A, B, années).",
        "{near}",
    ),
    "F010": Entry(
        "la formule « {formula} » ne peut être calculée : {problem}",
        "On ajoute et compare ce qui a la même unité, on ne divise pas par zéro, on ne calcule pas sur un mot.",
        "{near}",
    ),
    "F011": Entry(
        "des faits calculés tournent en rond : {circle}",
        "Un fait calculé ne peut venir de lui-même, fût-ce par d'autres.",
        "donnez à l'un d'eux une valeur et une source",
    ),
    "F012": Entry(
        "« {fact} » ne tombe pas juste : dites l'arrondi",
        "Un quotient peut avoir des décimales sans fin ; leur nombre est un choix d'auteur.",
        "ajoutez « decimals: 1 » au fait calculé, ou une forme à l'appel : [={fact}, decimals=1]",
    ),
    "F013": Entry(
        "l'unité de « {fact} » est écrite à sa suite : « {unit} »",
        "Un fait s'imprime avec son unité ; le nombre est ici imprimé seul, pour ne pas la doubler.",
        "ôtez ces mots du texte, ou appelez le nombre seul : [={fact}, number]",
        "warning",
    ),
}
