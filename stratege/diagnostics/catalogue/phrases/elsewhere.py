"""Phrases of what other tools read in a text, Pandoc and Quarto first: `ELSEWHERE["raw_block"]`."""

from __future__ import annotations

ELSEWHERE = {
    "raw_block": "ôtez ce passage et son code : {{={name}}} est un bloc brut de Pandoc, qu'un seul format aurait",
    "became_heading": "un titre",
    "became_rule": "un filet",
    "became_code": "du code, que rien n'exécute",
    "became_space": "une espace",
    "front_matter": "ôtez ces lignes : titre, auteurs et bibliographie se disent dans le fichier du rapport",
    "one_line_heading": "écrivez « ## Titre » sur une ligne, ou laissez une ligne vide avant celle qui souligne",
    "dashed_table": "écrivez un tableau de barres « | », avec sa ligne |---|---|, ou un bloc « table »",
    "grid_table": (
        "c'est un tableau en grille de Pandoc : écrivez un tableau de barres « | », avec sa ligne |---|---|, ou un "
        "bloc « table »"
    ),
    "no_diagram": (
        "aucun diagramme n'en est dessiné : écrivez un bloc « figure », avec l'image qu'en fait son outil, ou, pour un "
        "calendrier d'actions, « action_plan » d'un module « recommendations » ; pour montrer ce code, ôtez "
        "« {name} »"
    ),
    "value_of_code": "écrivez sa valeur, ou donnez-la dans un module « facts » et écrivez [=nom]",
    "no_date_format": "ôtez-la : la date s'imprime en toutes lettres",
    "no_execution": "ôtez-la : Stratège n'exécute aucun code",
    "format_by_command": "ôtez-la : le format se demande à la commande, « stratege build --to pdf »",
    "numbered_of_place": (
        "ôtez-la : tout est numéroté ; « numbered: false », sous un module de « sections », lui ôte son numéro"
    ),
    "contents_of_report": "ôtez-la : le sommaire se fait seul ; « options: {{contents: false}} » l'ôte",
    "kind_of_module": (
        "c'est une sorte de module : mettez-le dans son fichier, « kind: {kind} », et écrivez ici « - include: » suivi "
        "de son nom"
    ),
    "date_of_build": "ôtez cette ligne : un rapport sans date porte celle du jour où il est fait",
    "code_of_language": "écrivez « {form} » à l'ouverture ; le reste des accolades est à Quarto ou à Pandoc",
    "end_lines": "terminez chaque ligne par « \\ », sans barre devant",
    "caption_of_table": "écrivez un bloc « table » du module, avec caption et id : lui seul a une légende",
    "list_acronym": "ôtez cette ligne, et dites ce sigle dans un module « glossary », par term et expansion",
    "unnumbered": "ôtez-le : « numbered: false », dans le rapport, ôte les numéros",
    "settle_mark": "acceptez ou refusez cette correction, puis ôtez ses signes",
    "define_link": "écrivez « [mots](adresse) », ou « [mots][#id] » pour un renvoi",
    "remove_underline": "ôtez ces signes : « *mots* » ou « **mots** » les souligneraient",
    "type_sign": "tapez le signe lui-même, ou ôtez-le",
    "no_columns": "ôtez ces lignes, jusqu'à celles qui les ferment : le texte va sur une colonne",
    "words_alone": "écrivez « {form} », ou \\{{ si ces accolades sont du texte : avec elles, les crochets s'impriment",
    "write_reference": "écrivez « [#{name}] » : c'est un renvoi",
    "any_space": "tapez une espace : celle qui convient s'imprime",
}
