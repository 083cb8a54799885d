"""The commands, one module each: `commands.build` has `arguments(parser)` and `run(options)`, an exit code.

To add one: write `commands/NAME.py`, then name it with its help in COMMANDS.
"""

from __future__ import annotations

COMMANDS = {
    "new": "écrit un projet prêt à remplir",
    "build": "fait les rapports (tous par défaut)",
    "batch": "fait un rapport par ligne d'une table",
    "watch": "montre un rapport dans le navigateur pendant qu'il s'écrit",
    "check": "montre tous les diagnostics, sans rien écrire",
    "review": "dit ce qui a changé depuis chaque relecture, et la signe",
    "cite": "résout les citations d'un texte Markdown",
    "typo": "signale ou corrige la typographie d'un texte",
    "schema": "imprime le schéma JSON des fichiers",
    "explain": "explique un code de diagnostic ou une règle de typographie",
    "inspect": "décrit en JSON les parties et les chiffres d'un rapport",
    "doctor": "dit ce qui manque à la machine",
    "completion": "imprime de quoi compléter les commandes dans votre shell",
    "clean": "supprime ce que Stratège a fait",
}
