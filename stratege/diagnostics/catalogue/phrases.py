"""Phrases that messages quote or commands say: `phrase("did_you_mean", name="ciblage")`, in French.

A phrase has a name, and places `{like_this}` for what is met. Those of `expected_` are named by pydantic's error types.
"""

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, str] = {
    # what fits any message
    "did_you_mean": "vouliez-vous « {name} » ?",
    "choices": "choix possibles : {names}",
    "possible_keys": "clés possibles : {names}",
    "no_name": "(aucun)",
    # what YAML joins
    "folded_list": "la liste n'en est plus une",
    "folded_table": "le tableau n'en est plus un",
    "folded_heading": "le titre se perd dans le texte",
    "folded_quotation": "les « > » de la citation entrent dans le texte",
    "folded_code": "le code n'en est plus",
    "folded_paragraphs": "deux paragraphes n'en font plus qu'un",
    # what a key of YAML expects
    "expected": "cette valeur ne convient pas",
    "expected_int_parsing": "un nombre entier est attendu",
    "expected_float_parsing": "un nombre est attendu",
    "expected_float_type": "un nombre est attendu",
    "expected_int_type": "un nombre entier est attendu",
    "expected_bool_parsing": "true ou false est attendu",
    "expected_bool_type": "true ou false est attendu",
    "expected_string_type": "un texte est attendu",
    "expected_name_type": "un identifiant est attendu : lettres, chiffres, tirets",
    "expected_family_type": "un nom de police est attendu : lettres, chiffres, espaces et . , ' & + ( ) -",
    "expected_list_type": "une liste est attendue",
    "expected_model_type": "un objet (des clés et des valeurs) est attendu",
    "expected_model_attributes_type": "un objet (des clés et des valeurs) est attendu",
    "expected_dict_type": "un objet (des clés et des valeurs) est attendu",
    "expected_data_type": "une liste d'objets ou le chemin d'un fichier CSV est attendu",
    "expected_one_block": "un bloc porte une seule clé, le nom de sa sorte",
    "expected_greater_than": "un nombre plus grand que {bound} est attendu",
    "expected_greater_than_equal": "un nombre d'au moins {bound} est attendu",
    "expected_less_than_equal": "un nombre d'au plus {bound} est attendu",
    # dates
    "date_impossible": "du calendrier",
    "date_unreadable": "que Stratège sache lire",
    # a module in a place that is not for its kind
    "name_module_of_kind": "nommez un module de sorte « {kind} »",
    "name_under_kind": "nommez-le sous « {kind} » dans le rapport",
    # files of references
    "list_of_references": "une liste de références est attendue",
    "list_of_references_yaml": "une liste de références est attendue, seule ou sous « references »",
    "bibtex_without_entry": "aucune entrée « @type{{clé, … }} »",
    "entry_lost": "l'entrée « {key} » est laissée de côté : {problem}",
    "entry_unreadable": "son entrée ne peut pas être lue : {problem}",
    "entry_nameless": "n'a ni titre ni auteur",
    "many_times": "{count} fois dans ce fichier, par exemple : {message}",
    "binary": "il contient un octet ({byte}) qu'aucun texte ne contient",
    "bibtex_open": "elle n'est jamais fermée",
    "bibtex_comma": "une virgule manque, et se devine",
    "bibtex_equals": "« = » manque après « {name} »",
    "bibtex_sign": "le signe « {sign} » n'a rien à faire là",
    "bibtex_refused": "pandoc ne peut pas la lire",
    "bibtex_key": "cette entrée n'a pas de clé : citez-la par « {key} »",
    "key_with_space": "sa clé contient une espace : citez-la par « {key} »",
    "json_value": "une valeur est attendue",
    "json_comma": "une virgule manque",
    "json_name": "un nom entre guillemets est attendu",
    "json_colon": "un deux-points manque",
    "json_rest": "du texte suit la fin du JSON",
    "json_text_open": "ce texte n'est jamais fermé",
    "json_line_break": "un retour à la ligne coupe un texte",
    "ris_record_open": "la notice n'est pas fermée par « ER  - »",
    "ris_record_start": "une notice commence par « TY  - »",
    # charts
    "chart_without_data": "il n'a aucune donnée",
    "chart_without_field": "aucune ligne n'a le champ « {field} »",
    "chart_not_a_number": "« {value} » n'est pas un nombre (champ « {field} »)",
    "chart_not_a_date": "« {value} » n'est pas une date (champ « {field} »)",
    "chart_logarithm": "une échelle logarithmique ne montre pas {value}, qui n'est pas au-dessus de zéro",
    "chart_stacked_logarithm": "des barres empilées s'additionnent, ce qu'une échelle logarithmique ne montre pas",
    "chart_config": "sa clé config n'est pas un objet",
    "chart_address": "ses données sont à une adresse (url) ; un rapport contient tout ce qu'il montre",
    "chart_refused": "Vega-Lite refuse la spécification ({problem})",
    "chart_loads": "il mène hors du rapport ({names}) ; un rapport contient tout ce qu'il montre",
    "chart_notes": "sa clé usermeta n'est pas un objet, ou porte la clé frame, qui est à Stratège",
    "chart_deep": "sa spécification a plus de {most} niveaux",
    # images
    "image_name": "son nom ne finit pas par .png, .jpg, .webp, .gif, .avif ou .svg",
    "image_other": "c'est un texte en XML, comme un SVG, sous le nom d'une photographie",
    "image_damaged": "son contenu n'est pas celui d'une image, ou il est abîmé",
    "image_large": "elle a trop de points",
    "drawing_syntax": "son XML ne se lit pas",
    "drawing_other": "ce n'est pas un SVG",
    "drawing_entities": "il déclare des entités XML",
    "drawing_heavy": "il dessine trop de choses, ou se dessine lui-même en lui-même",
    # templates
    "template_missing": "le modèle {name} est introuvable",
    "style_missing": "la feuille de style {name} est introuvable",
    "template_encoding": "le fichier n'est pas en UTF-8",
    "template_undefined": "« {name} » n'est pas défini",
    "template_no_attribute": "« {name} » n'a pas d'attribut « {attribute} »",
    # a bug of ours
    "trace_kept": "la trace est dans {path}",
    "trace_lost": "relancez avec STRATEGE_DEBUG=1 pour voir la trace",
    # what the system refuses
    "refused_EACCES": "l'accès est refusé",
    "refused_EEXIST": "un fichier porte déjà ce nom",
    "refused_EISDIR": "c'est un dossier",
    "refused_ENOENT": "ce fichier n'existe pas",
    "refused_ENOSPC": "le disque est plein",
    "refused_ENOTDIR": "un fichier tient la place d'un dossier",
    "refused_EROFS": "le disque est en lecture seule",
    # stratege typo
    "typo_folder": "c'est un dossier, non un fichier",
    "typo_form": "forme inconnue, donc pas de correction ; --markup la dit (sont connus : {known})",
    "typo_form_guessed": "forme inconnue, lue comme du texte brut ; --markup en dit une autre",
    "typo_encoding": "ce n'est pas de l'UTF-8 (octet {byte})",
    "typo_read": "lecture impossible ({problem})",
    "typo_write": "écriture impossible ({problem})",
    "typo_yaml": "YAML illisible",
    "typo_yaml_line": "YAML illisible, ligne {line}",
    "typo_structure": "la correction changerait la structure du YAML ; rien n'est écrit",
    "typo_change": "« {before} » → « {after} »",
    "typo_kept": "« {text}… » : paragraphe d'une autre langue, semble-t-il ; laissé tel quel",
    "typo_fixable": "--fix le corrige",
    "typo_decide": "à décider : --fix n'y touche pas",
    # stratege explain
    "explain_remedy": "Remède : {remedy}",
    "explain_by_case": "selon le cas ; le diagnostic le dit",
    "unknown_code": "code inconnu : {code} ; {near}",
    "unknown_rule": "règle inconnue : {rule}",
    # stratege doctor
    "part_good": "bon",
    "part_good_plural": "bonnes",
    "part_missing": "manque",
    "part_missing_plural": "manquent {names}",
    "part_libraries": "bibliothèques du PDF",
    "part_cache": "cache",
    "part_install_pandoc": "installez pandoc 3.1 ou plus récent",
    # progress, stage by stage
    "stage_reading": "lecture du contenu",
    "stage_writing": "écriture du {label}",
}


def phrase(name: str, /, **words: object) -> str:
    """The phrase of a name, its places filled with `words`."""
    return PHRASES[name].format(**words)
