"""What is wrong in the author's Markdown (M): `PROSE["M001"]`."""

from __future__ import annotations

from stratege.diagnostics.catalogue.entry import Entry

PROSE: dict[str, Entry] = {
    "M001": Entry(
        "« {text} » ouvre un crochet qui ne se ferme pas",
        "Une citation [@clé], un renvoi [#id], un chiffre [=id] et un appel de note [^nom] finissent par « ] ».",
        "fermez le crochet, ou écrivez \\[ pour le signe lui-même",
    ),
    "M002": Entry(
        "la note « {id} » n'est appelée nulle part",
        "Une note s'imprime où son appel [^nom] se trouve, dans le même bloc de prose.",
        "appelez-la, ou ôtez-la",
        "warning",
    ),
    "M003": Entry(
        "la note « {id} » est définie deux fois",
        "Un nom de note ne désigne qu'une note dans un bloc de prose.",
        "donnez-lui un autre nom",
    ),
    "M004": Entry(
        "la définition « [{id}]: » ne sert à aucun lien",
        "Une ligne [nom]: adresse définit un lien que le texte emploie par [mots][nom].",
        "employez-la, ôtez-la, ou écrivez \\[ si ces mots sont du texte",
        "warning",
    ),
    "M005": Entry(
        "cette ligne a des cases de trop : « {text} »",
        "Une ligne d'un tableau a autant de cases que la première.",
        "ôtez ces cases, ou ajoutez une colonne ; \\| écrit la barre elle-même",
    ),
    "M006": Entry(
        "image dans le texte : « {text} »",
        "Une image a une légende, un numéro et un texte de remplacement : elle s'écrit en bloc.",
        "écrivez un bloc « figure » avec le chemin de l'image",
    ),
    "M007": Entry(
        "ce passage est imbriqué trop profondément",
        "Citations, listes et emphases s'emboîtent jusqu'à quarante niveaux.",
        "allégez la structure",
    ),
    "M008": Entry(
        "les accolades « {text} » ne disent rien ici",
        "Après un titre, {#id} le nomme ; après [mots], {lang=en}, {.index}, {.known} et {.small-caps} ont un sens.",
        "{remedy}",
        "warning",
    ),
    "M009": Entry(
        "une note ne peut être appelée ici : « {id} »",
        "Un titre, une légende ou une case se répètent dans le sommaire et les listes : leurs notes s'y perdraient.",
        "appelez la note depuis un bloc « prose », ou employez la clé « note » du tableau ou de la figure",
    ),
    "M010": Entry(
        "les mathématiques ne sont pas composées",
        "Ce qui est entre $, \\( et \\) ou \\[ et \\] est gardé tel quel, comme du code, dans tous les formats.",
        "\\$ écrit le signe lui-même ; un exposant s'écrit x^2^, un indice H~2~O",
        "warning",
    ),
    "M011": Entry(
        "« {text} » est du texte, pas un titre",
        "Un titre a une espace après ses dièses.",
        "écrivez « ## Titre », ou \\# pour le signe lui-même",
        "warning",
    ),
    "M012": Entry(
        "ces lignes à barres sont du texte, pas un tableau : « {text} »",
        "Sous les titres d'un tableau vient une ligne de tirets, avec autant de cases : |---|---|.",
        "ajoutez sous la première une ligne de tirets, {hyphens}, ou écrivez \\| pour la barre elle-même",
        "warning",
    ),
    "M013": Entry(
        "ces étoiles s'impriment : « {text} » n'est ni en gras ni en italique",
        "Des étoiles n'ouvrent ni ne ferment le gras ou l'italique entre une ponctuation et une lettre, ni entre deux "
        "espaces.",
        "{remedy}",
        "warning",
    ),
    "M014": Entry(
        "l'adresse « {text} » ne s'ouvre pas : seuls les mots du lien s'impriment",
        "Un rapport ouvre http, https, mailto, tel, ftp, une adresse relative ou un endroit du rapport (#id).",
        "donnez une adresse de ces formes, ou ôtez le lien",
        "warning",
    ),
    "M015": Entry(
        "« {text} » n'est jamais fermé",
        "Le gras et l'italique finissent dans leur paragraphe ; du code entre deux lignes d'accents graves, à la "
        "seconde : sans elle, il prend tout le reste du texte.",
        "fermez-le par « {sign} » ; si ce signe est du texte, écrivez « \\ » devant lui",
        "warning",
    ),
    "M016": Entry(
        "« {text} » s'imprime tel quel",
        "Ces signes ressemblent à une forme de Stratège, à une liste, ou à ce que lit un autre outil, comme LaTeX ou "
        "Pandoc ; s'ils sont du texte, des accents graves le disent.",
        "{remedy}",
        "warning",
    ),
    "M017": Entry(
        "cette ligne entre dans le tableau, la note ou la liste qui la précède : « {text} »",
        "Tableau, note, liste et citation vont jusqu'à une ligne vide : ce qui suit sans elle en fait partie.",
        "laissez une ligne vide avant elle ; si elle en fait partie, un retrait ou des barres le disent",
        "warning",
    ),
    "M018": Entry(
        "ce lien ne mène le lecteur nulle part : « {text} »",
        "Un rapport se lit seul : un module y est un chapitre, qui a un nom, et non un fichier ; aucun autre "
        "fichier ne part avec lui. L'adresse d'un site commence par https://, celle d'une personne par mailto:.",
        "{remedy}",
        "warning",
    ),
    "M019": Entry(
        "le titre « {text} » est numéroté à la main",
        "Chapitres, sections et annexes prennent leur numéro dans chaque format : dans le rapport, « numbered: false » "
        "le leur ôte.",
        "ôtez « {number} » : écrivez « {title} »",
        "warning",
    ),
    "M020": Entry(
        "« {text} » devient {kind}",
        "D'autres outils y lisent autre chose ; ici, une ligne de tirets fait un titre des lignes qui la touchent, ou "
        "un filet, et ce qui est entre deux clôtures est du code.",
        "{remedy}",
        "warning",
    ),
    "M024": Entry(
        "ces lignes à tabulations sont du texte, pas un tableau : « {text} »",
        "Un tableur sépare par des tabulations les cases que l'on y copie ; dans un texte, une tabulation n'est qu'une "
        "espace, et les lignes se suivent.",
        "écrivez un bloc « table », ou mettez des barres (« | a | b | ») et, sous la première ligne, {hyphens}",
        "warning",
    ),
}
