"""Why YAML cannot be read, or says other than it seems: `YAML_FAULTS["Y001"]`."""

from __future__ import annotations

from stratege.diagnostics.catalogue.entry import Entry

YAML_FAULTS: dict[str, Entry] = {
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
        "ce texte sans guillemets a « {char} », que YAML réserve",
        "Un texte sans guillemets ne peut commencer par * & ! % @ ` [ { : YAML y voit sa propre syntaxe ; entre "
        "accolades, il ne peut pas non plus avoir plus loin un crochet, celui de [@clé], [#id] ou [=nom] compris.",
        "mettez tout le texte entre guillemets droits : {fixed}",
    ),
    "Y004": Entry(
        "une tabulation sert d'indentation",
        "YAML n'admet que des espaces pour l'indentation.",
        "{remedy}",
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
        "le fichier n'est pas en UTF-8 : {problem}",
        "Stratège lit du texte en UTF-8 ; Word, Excel, un éditeur réglé sur Windows-1252 écrivent autre chose.",
        "{remedy}",
    ),
    "Y008": Entry(
        "les alias YAML (« *{name} ») ne sont pas admis",
        "Un alias cache d'où vient un texte et permet des fichiers qui épuisent la mémoire.",
        "écrivez le texte lui-même, entre guillemets s'il commence par *",
    ),
    "Y009": Entry(
        "« {lost} » n'est pas lu",
        "En YAML, un « # » après une espace ouvre un commentaire, qui va jusqu'au bout de la ligne.",
        'mettez tout le texte entre guillemets droits : "…" ; si c\'est un commentaire, une espace après #',
        "warning",
    ),
    "Y010": Entry(
        "un second document YAML commence ici",
        "Une ligne « --- » au ras de la marge sépare deux documents ; un fichier de contenu n'en a qu'un.",
        "mettez la suite dans un autre fichier ; dans un texte, « --- » se met en retrait comme les autres lignes",
    ),
    "Y011": Entry(
        "une espace insécable ({sign}) tient la place d'une espace ordinaire",
        "YAML la prend pour une lettre : l'indentation, le tiret ou la clé ne se lisent plus.",
        "remplacez-la par une espace ordinaire",
    ),
    "Y012": Entry(
        "« > » joint ces lignes : {what}",
        "Après « > », YAML remplace un retour à la ligne par une espace, et une ligne vide par un seul retour.",
        "ouvrez le texte par « | », qui garde les lignes",
        "warning",
    ),
    "Y013": Entry(
        "« {whole},{rest} » est lu {whole}, puis une clé « {rest} »",
        "Entre accolades, la virgule sépare les clés : un nombre décimal s'y écrit avec un point.",
        "{remedy}",
    ),
    "Y014": Entry(
        "ce que « {sign} » ouvre ne se lit pas jusqu'à « {closing} »",
        "Entre crochets ou accolades, des virgules séparent les valeurs, et le signe fermant vient après la dernière.",
        "cherchez un « {closing} », une virgule ou un guillemet qui manque, ou un guillemet de trop",
    ),
    "Y015": Entry(
        "listes et objets s'emboîtent ici sur plus de {limit} niveaux",
        "Aucun contenu n'en demande autant : c'est un signe répété, ou un fichier qu'une machine a écrit.",
        "cherchez un « [ », un « {{ » ou un « - » répété, ou simplifiez cette valeur",
    ),
    "Y016": Entry(
        "il manque une espace après « {key}: »",
        "En YAML, une clé se sépare de sa valeur par un deux-points suivi d'une espace.",
        "écrivez « {fixed} »",
    ),
    "Y017": Entry(
        "il manque une espace après le tiret de la liste",
        "En YAML, un élément de liste commence par un tiret suivi d'une espace.",
        "écrivez « {fixed} »",
    ),
    "Y018": Entry(
        "il manque un deux-points après « {key} »",
        "Une clé se sépare de sa valeur par un deux-points suivi d'une espace.",
        "écrivez « {key}: »",
    ),
    "Y019": Entry(
        "le texte commence sur la ligne de son « {sign} »",
        "Après « | » ou « > », un texte commence à la ligne suivante, en retrait.",
        "allez à la ligne après « {sign} »",
    ),
    "Y020": Entry(
        "« {sign} » n'est pas une séquence connue entre guillemets droits",
        "Entre guillemets droits, une barre oblique inverse annonce un caractère spécial.",
        "doublez la barre (« \\\\ ») pour l'écrire telle quelle",
    ),
    "Y021": Entry(
        "ce {sign} ferme le texte avant sa fin",
        "Un texte entre apostrophes finit à l'apostrophe suivante, un texte entre guillemets au guillemet suivant.",
        "écrivez {fixed}",
    ),
    "Y022": Entry(
        "le {sign} qui s'ouvre ici n'est jamais fermé",
        "Un texte entre guillemets va jusqu'au guillemet suivant, d'une ligne à l'autre s'il le faut.",
        "ajoutez {sign} à la fin du texte, ligne {line}",
    ),
    "Y023": Entry(
        "« {sign} » n'est jamais fermé",
        "Ce qui s'ouvre par un crochet se ferme par un crochet, et par une accolade, par une accolade.",
        "ajoutez « {closing} », ligne {line}",
    ),
    "Y024": Entry(
        "« {lost} » est pris pour un commentaire",
        "En YAML, un « # » après une espace ouvre un commentaire, et ce qui devait suivre n'est plus lu.",
        "écrivez {fixed}",
    ),
    "Y025": Entry(
        "« {sign} » est de trop : rien d'ouvert ne l'attend",
        "Un signe qui ferme va avec celui qui ouvre.",
        "ôtez-le",
    ),
    "Y026": Entry(
        "il manque une virgule avant « {word} »",
        "Entre crochets ou accolades, des virgules séparent les valeurs.",
        "ajoutez-la ici",
    ),
    "Y027": Entry(
        "« {key} » a déjà une valeur, « {value} », et ce qui suit lui en donne une autre",
        "Une clé a pour valeur un texte sur sa ligne, ou une liste ou un objet sur les suivantes.",
        "ôtez « {value} », ou mettez ce qui suit sous une autre clé",
    ),
    "Y028": Entry(
        "le retrait de cette ligne est de {found}, au lieu de {wanted}",
        "En YAML, le retrait dit ce qui va ensemble : les clés d'un objet, les éléments d'une liste.",
        "mettez devant elle autant d'espaces qu'il en faut ({wanted}), et décalez d'autant ce qui en dépend",
    ),
    "Y029": Entry(
        "{told}",
        "Un texte de plusieurs lignes s'ouvre par « | » au bout de la ligne de sa clé ; toutes ses lignes sont en "
        "retrait de cette clé.",
        "{remedy}",
    ),
    "Y030": Entry(
        "un conflit de Git commence ici",
        "Git n'a pas su réunir deux versions du fichier : la vôtre va de <<<<<<< à =======, l'autre, de là à >>>>>>>.",
        "gardez l'une des deux, ou ce qu'il faut de chacune, puis ôtez ces trois lignes",
    ),
    "Y031": Entry(
        "« {text} » s'imprime avec ses guillemets",
        "Pour YAML, seuls les guillemets droits entourent un texte ; les autres en font partie.",
        "ôtez-les, ou écrivez {fixed} ; si ces guillemets sont du texte, entourez-les de guillemets droits",
        "warning",
    ),
    "Y032": Entry(
        "un caractère invisible ({sign}) est ici, et n'est pas lu",
        "Un texte copié d'une page ou d'un PDF en apporte : un nom qui en porte un n'est plus le même.",
        "ôtez-le ; s'il doit être imprimé, écrivez-le « \\{escape} » entre guillemets droits",
        "warning",
    ),
    "Y033": Entry(
        "« {key} » a un tiret de trop",
        "Un tiret ouvre un élément de liste ; une clé parmi d'autres n'en a pas.",
        "ôtez le tiret : « {key}: … »",
    ),
}
