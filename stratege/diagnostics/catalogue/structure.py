"""What is wrong in the author's files: their structure (S), what they refer to (R): `STRUCTURE["S001"]`."""

from __future__ import annotations

from stratege.diagnostics.catalogue.entry import Entry

STRUCTURE: dict[str, Entry] = {
    "S001": Entry(
        "clé inconnue « {key} »",
        "Les objets sont fermés : une clé mal écrite ne passe pas en silence.",
        "{near}",
    ),
    "S002": Entry(
        "la clé obligatoire « {key} » manque",
        "Cet objet ne peut être composé sans elle.",
        "{remedy}",
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
        "{remedy}",
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
    "S184": Entry(
        "des « include » tournent en rond : {names}",
        "Un module qui se reprend lui-même, tout droit ou par d'autres, n'aurait pas de fin.",
        "ôtez l'un de ces « include », ou ne reprenez qu'une section (module#section)",
    ),
    "S009": Entry(
        "le chemin « {path} » sort de ce qu'un contenu peut lire",
        "Un chemin reste dans content/ ; un lien mène où il veut dans le projet, mais ni hors de lui, ni dans output/ "
        "ou un dossier caché comme .git.",
        "{remedy}",
    ),
    "S010": Entry(
        "le tableau a {columns} colonnes, {what} {cells}",
        "Chaque ligne a une case par colonne.",
        "{remedy}",
    ),
    "S011": Entry(
        "HTML brut dans le texte : « {text} »",
        "Le contenu s'écrit en Markdown ; le HTML ne passerait pas dans les autres formats.",
        "{remedy}, ou \\< pour le signe lui-même",
    ),
    "S012": Entry(
        "le titre « {title} » est de niveau {level}, qu'un module n'a pas",
        "Dans un module, ## ouvre une section et ### une sous-section ; # est le titre du module lui-même.",
        "employez {expected}",
    ),
    "S013": Entry(
        "le score de « {option} » pour « {criterion} » {problem}",
        "La matrice ne se calcule que si chaque option est notée de 0 à 4 pour chaque critère.",
        "{remedy}",
    ),
    "S015": Entry(
        "la figure « {id} » n'a pas de texte de remplacement",
        "Qui ne voit pas l'image doit pouvoir en lire le propos (PDF/UA-1, 7.3 ; RGAA 1.1).",
        "ajoutez « alt: … », une phrase qui dit ce que l'image montre",
    ),
    "S030": Entry(
        "« {date} » n'est pas une date {reason}",
        "Une date se range dans le temps : Stratège doit la lire, et le calendrier doit l'avoir.",
        "{remedy}",
    ),
    "S031": Entry(
        "« {value} » n'est pas un nombre (champ « {field} »)",
        "Cette place attend un nombre ; ni « nan » ni « inf » n'en sont un.",
        "{remedy}",
    ),
    "S036": Entry(
        "« {path} » n'est pas en UTF-8 : il est lu en Windows-1252, où le premier signe accentué est « {char} »",
        "Un tableur français enregistre souvent ses CSV en Windows-1252 ; rien dans le fichier ne le dit.",
        "vérifiez les accents, ou enregistrez-le en UTF-8 (« CSV UTF-8 » dans Excel)",
        "note",
    ),
    "S037": Entry(
        "« {path} » n'a aucune ligne de données",
        "Un CSV a une ligne d'en-tête, puis une ligne par donnée.",
        "remplissez le fichier, ou ôtez le tableau ou le graphique qui le nomme",
    ),
    "S171": Entry(
        "« {title} » est lu comme un titre : les colonnes de « {path} » ont leur nom à la ligne {line}",
        "La première ligne d'un CSV nomme les colonnes, une par case ; rien n'est imprimé de ce qui est au-dessus.",
        "ôtez ce qui est au-dessus des noms des colonnes, et donnez ce titre par « caption »",
        "warning",
    ),
    "S038": Entry(
        "ce guillemet n'est jamais fermé",
        "Dans un CSV, un guillemet en tête d'une case court jusqu'au suivant, par-dessus les fins de ligne.",
        'fermez-le, ou doublez-le s\'il est le signe lui-même : ""',
    ),
    "S039": Entry(
        "les poids de la matrice font {total} au lieu de 100{version}",
        "Les poids sont ramenés à des parts de 100 : celui qui est écrit 35 s'imprimerait autrement.",
        "corrigez un poids pour que leur somme soit 100, ou donnez des points de 10 au plus (3, 2, 1)",
        "warning",
    ),
    "S174": Entry(
        "l'échelle « {scale} » n'est pas celle des notes, qui vont de {least} à {most}",
        "Les notes d'une matrice vont de 0 à 4, et l'échelle imprimée sous elles doit le dire.",
        "écrivez « de 0 à 4 », et ramenez à cette échelle les notes qui ont été données sur une autre",
        "warning",
    ),
    "S040": Entry(
        "le module « {name} » n'a pas de version courte",
        "view: summary imprime le « summary » du module, et rien de son texte entier.",
        "ajoutez-lui « summary: » avec ses blocs, ou ôtez view: summary",
    ),
    "S042": Entry(
        "le module « {name} » a déjà sa place dans ce rapport",
        "Imprimé deux fois, il donnerait deux fois les mêmes identifiants, et un renvoi ne saurait lequel choisir.",
        "ôtez l'une des deux places",
    ),
    "S043": Entry(
        "aucun tableau « {id} » n'est fait à cette place",
        "« table » nomme le tableau que fait view: table de fiches, ou « with » de deux modules imprimés en entier.",
        "ajoutez view: table ou un second module (with), sans view: summary, ou ôtez « table »",
    ),
    "S050": Entry(
        "view: table ne peut être fait du module « {name} » : {reason}",
        "Ce tableau a une ligne par fiche d'un module de sorte « profiles » ou « platforms ».",
        "nommez un module qui a des fiches, ou ôtez view: table",
    ),
    "S052": Entry(
        "l'annexe « {name} » ne peut être sans numéro",
        "Un renvoi appelle une annexe par son numéro ; numbered: false vaut pour un chapitre.",
        "ôtez numbered: false, ou placez le module dans « sections »",
    ),
    "S110": Entry(
        "intitulé refusé pour « {key} » : {reason}",
        "Un intitulé remplace un mot imprimé ; ce qui change d'un endroit à l'autre s'y met entre les mêmes accolades.",
        "écrivez-le sur le modèle de « {ours} »",
    ),
    "S111": Entry(
        "l'intitulé « {key} » change sans ses autres formes : {forms}",
        "Ce nom s'imprime aussi au pluriel, ou avec une capitale, et ces formes restent les nôtres.",
        "donnez aussi {forms}",
        "warning",
    ),
    "S112": Entry(
        "les fiches de « {name} » n'ont aucun intitulé en commun",
        "Un tableau de fiches a une colonne par intitulé que deux fiches donnent, écrit de même dans l'une et l'autre.",
        "accordez leurs intitulés (identity), ou choisissez les colonnes : table: {{columns: […]}}",
    ),
    "S113": Entry(
        "aucune fiche n'a de champ « {name} »",
        "Une colonne se nomme par l'intitulé des fiches, tel qu'il y est écrit, ou par le nom d'un de leurs champs.",
        "{near}",
    ),
    "S114": Entry(
        "le tableau des fiches de « {name} » laisse de côté ce qu'une seule donne : {labels}",
        "Sans columns, un tableau de fiches n'a de colonnes que pour les intitulés que deux fiches donnent.",
        "accordez ces intitulés, ou choisissez les colonnes : table: {{columns: […]}}",
        "warning",
    ),
    "S115": Entry(
        "« columns » ne dit rien du tableau « {id} »",
        "Seul un tableau de fiches (view: table) laisse choisir ses colonnes ; deux modules tissés donnent les leurs.",
        "ôtez « columns », ou ajoutez view: table",
    ),
    "S060": Entry(
        "« {path} » ne peut pas être lu : {problem}",
        "Un contenu est fait de fichiers ordinaires, que le système laisse lire.",
        "remplacez-le par un fichier ordinaire, ou vérifiez ses droits",
    ),
    "S061": Entry(
        "« {path} » n'est pas un fichier qui se lit ici : {expected}",
        "Chaque clé lit des fichiers de sa sorte, que leur suffixe annonce.",
        "{remedy}",
    ),
    "S062": Entry(
        "« {name} » ne peut pas être le nom d'un rapport, d'un module ou des réglages",
        "Un nom finit par .yaml et devient celui de fichiers et de dossiers : des lettres, des chiffres, et entre eux "
        "- _ ou . ; Windows garde pour lui con, nul, com1 et leurs pareils.",
        "{remedy}",
    ),
    "S063": Entry(
        "{path} n'est dans aucun rapport",
        "Un rapport n'imprime que les modules qu'il nomme ; celui-ci, aucun ne le nomme.",
        "{remedy}",
        "note",
    ),
    "S064": Entry(
        "« {mark} » n'a pas sa place dans une ligne qui s'imprime en simples mots",
        "Le titre court d'un rapport ne s'imprime qu'au pied des pages, où rien ne se cite ni ne renvoie ailleurs.",
        "ôtez-le de cette ligne, et citez ou renvoyez dans le texte",
    ),
    "S065": Entry(
        "« {key} » ne contient rien",
        "Ce qui la porte s'imprime quand même : un encadré sans texte, un rapport sans chapitre.",
        "remplissez cette clé, ou ôtez ce dont elle fait partie",
        "warning",
    ),
    "S080": Entry(
        "la recommandation « {id} » ne dit pas son effet, que d'autres disent",
        "La matrice du plan d'action la laisse de côté : elle range les recommandations par effet et par coût.",
        "donnez-lui « effect: low », « effect: medium » ou « effect: high », ou ôtez « effect » partout",
        "warning",
    ),
    "S081": Entry(
        "l'échéance « {horizon} » n'a pas de place dans le calendrier du plan d'action, qui n'est donc pas dessiné",
        "Le calendrier demande que toutes les échéances se lisent, et de la même façon : en mois depuis la décision "
        "(« Mois 1-6 », « sous 6 mois ») ou en dates (« juin 2027 », « T2 2027 », « fin 2027 », « 2027-06-30 »).",
        "{remedy}",
        "warning",
    ),
    "S082": Entry(
        "le chapitre ne dit nulle part « {words} », que « pull_quote » met en grand",
        "Une phrase mise en grand répète le chapitre : elle n'est pas lue une seconde fois à voix haute. Celle-ci, que "
        "le chapitre ne dit pas, l'est.",
        "reprenez les mots du chapitre, en marquant par « […] » ce que vous en ôtez, ou écrivez « repeat: false »",
        "warning",
    ),
    "S168": Entry(
        "« {value} » est lu {whole}, avec trois décimales nulles",
        "En français, une espace sépare les milliers ; un point ou une virgule y annonce des décimales.",
        "écrivez {thousands} pour des milliers ; « decimals: 3 » dit que ce sont des décimales",
        "warning",
    ),
    "S169": Entry(
        "le tableau « {id} » a « rows » et « data », qui s'excluent",
        "Ses lignes sont écrites ici, ou viennent d'un fichier ; celles d'ici ne seraient pas imprimées.",
        "ôtez l'une des deux clés",
    ),
    "R001": Entry(
        "renvoi vers « {target} », qui n'existe pas",
        "Aucun élément de ce rapport ne porte cet identifiant.",
        "{near}",
    ),
    "R002": Entry(
        "l'identifiant « {id} » est donné deux fois",
        "Un renvoi ne saurait lequel choisir.",
        "{remedy}",
    ),
    "R003": Entry(
        "l'appel de note « {id} » n'a pas de note",
        "Une note s'écrit dans le même bloc de prose : [^nom]: texte.",
        "{remedy}",
    ),
    "R004": Entry(
        "l'annexe « {id} » n'est appelée nulle part",
        "Une annexe se lit depuis le texte.",
        "écrivez [#{id}] là où elle sert",
        "warning",
    ),
    "R005": Entry(
        "« {target} » est laissé de côté par cette version ({when})",
        "Un lecteur de cette version chercherait en vain ce que le texte nomme.",
        "{remedy}",
    ),
    "R006": Entry(
        "un article ne s'accorde pas avec ce qu'un renvoi imprime : « {words} »",
        "Un renvoi s'imprime avec le nom de ce qu'il vise, tableau, figure ou annexe.",
        "mettez « {article} » devant le renvoi : « {right} »",
        "warning",
    ),
    "R007": Entry(
        "le nom « {noun} » est de trop : le renvoi imprime déjà le sien, « {words} »",
        "Un renvoi s'imprime avec le nom de ce qu'il vise, tableau, figure ou annexe, puis son numéro.",
        "{remedy}",
        "warning",
    ),
    "S187": Entry(
        "{problem}",
        "La feuille de route additionne les budgets : une somme à laquelle il en manque un tromperait.",
        "{remedy}",
        "warning",
    ),
}
