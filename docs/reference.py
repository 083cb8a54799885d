"""The pages of docs/reference/, made anew from the model and its examples: `.venv/bin/python docs/reference.py`."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import cast

import yaml

sys.path.insert(0, str(Path(__file__).parents[1]))

import stratege.model.project
import stratege.model.report  # noqa: F401  every model is known once it is imported
from stratege.model.base import Model
from stratege.model.blocks import Block
from stratege.model.examples import PARTS, of_field, of_part
from stratege.model.modules import MODULES
from stratege.model.sentences import opening

Schema = dict[str, object]
DOCS = Path(__file__).parent
PAGES = {"report": "rapport", "modules": "modules", "blocks": "blocs", "theme": "theme", "project": "projet"}
TITLES = {
    "report": "Référence : le fichier d'un rapport",
    "modules": "Référence : les modules",
    "blocks": "Référence : les blocs",
    "theme": "Référence : les thèmes",
    "project": "Référence : les réglages du projet",
}
LEADS = {
    "report": "Un rapport est un fichier de `content/reports/`. Voir aussi [le plan d'un rapport](../plan.md), "
    "[ses versions](../profils.md) et [les mots de la page](../intitules.md).",
    "modules": "Un module est un fichier de `content/`, dont `kind` dit la sorte. Voir aussi "
    "[matrice, SWOT, frise et glossaire](../matrices.md), [les faits](../facts.md) et "
    "[les références](../citations.md).",
    "blocks": "Un bloc est un élément de `body`, `after` ou `summary` d'un module. Voir aussi "
    "[les tableaux](../tableaux.md), [les graphiques](../graphiques.md), [les images](../figures.md) et "
    "[la marge](../marge.md).",
    "theme": "Un thème est un fichier de `templates/themes/`, ou la clé `theme` d'un rapport. Voir aussi "
    "[les thèmes](../themes.md).",
    "project": "Les réglages d'un projet sont le fichier `stratege.yaml`, à sa racine. Voir aussi "
    "[les règles et leur silence](../regles.md).",
}
MADE = "<!-- Fait par docs/reference.py d'après stratege/model/ : ce qui s'y change à la main se perd. -->"
# What prints nothing that a picture would show, and why: blocks by their keys, modules by the names of their models.
SILENT = {
    "prose": "un paragraphe du texte courant, que montre le module `prose`",
    "include": "ce qu'imprime le module ou le bloc que `include` nomme",
    "FactsModule": "un fait ne s'imprime que là où un texte l'appelle, comme `[=COLIS]`",
}
SHOWN = 48  # characters of an example within a table
WORDS = {"string": "texte", "number": "nombre", "integer": "entier", "boolean": "`true` ou `false`", "object": "objet"}


def models(kind: type[Model] = Model) -> Iterator[type[Model]]:
    """Every model of the content."""
    for child in kind.__subclasses__():
        yield child
        yield from models(child)


KNOWN = {model.__name__: model for model in models()}
PLACES = {name: part for part in PARTS for name in of_part(part)}
KINDS = {model.__name__: kind for kind, model in MODULES.items()}


@cache
def own_schema(model: type[Model]) -> Schema:
    """The schema of a model, itself among its definitions where it is recursive."""
    schema = cast(Schema, model.model_json_schema())
    defined = cast("dict[str, Schema]", schema.get("$defs", {}))
    return schema if "properties" in schema else defined[model.__name__]


def keys(model: type[Model]) -> dict[str, Schema]:
    """The schema of each key of a model, as it is written."""
    return cast("dict[str, Schema]", own_schema(model)["properties"])


def link(name: str, page: str, text: str = "") -> str:
    """The link from a page to what is said of a model, under its name or a text."""
    word = opening(KNOWN[name].__doc__ or "")
    file = "" if PLACES[name] == page else f"{PAGES[PLACES[name]]}.md"
    return f"[{text or word[0].lower() + word[1:]}]({file}#{name.lower()})"


def sort_of(schema: Schema, page: str) -> str:
    """What a key holds, in French."""
    match schema:
        case {"$ref": str(path)}:
            return link(path.rpartition("/")[2], page)
        case {"anyOf": list(several)} | {"oneOf": list(several)}:
            return " ou ".join(dict.fromkeys(sort_of(one, page) for one in several if one.get("type") != "null"))
        case {"const": value}:
            return f"`{value}`"
        case {"enum": list(values)}:
            return ", ".join(f"`{value}`" for value in values)
        case {"type": "array", "items": dict(item)} if item:
            return f"liste : {sort_of(item, page)}"
        case {"type": "array"}:
            return "liste"
        case {"type": list(several)}:
            return " ou ".join(sort_of({"type": one}, page) for one in several if one != "null")
        case {"type": "object", "properties": {"contents_sections": _}}:
            return "[mots de la page](../intitules.md)"
        case {"type": "object", "additionalProperties": dict(item)} if "$ref" in item:
            return f"objet : un nom, puis {sort_of(item, page)}"
        case {"type": "string", "format": "markdown"}:
            return "texte en Markdown"
        case {"type": "string", "pattern": str(pattern)}:
            return "longueur" if "mm" in pattern else "nom"
        case {"type": str(name)}:
            return WORDS[name] + bounds(schema)
    return "tout"


def bounds(schema: Schema) -> str:
    """Between what a number stands."""
    match schema:
        case {"minimum": low, "maximum": high}:
            return f", de {low} à {high}".replace(".", ",")
        case {"exclusiveMinimum": low}:
            return f", plus de {low}"
    return ""


def flow(value: object) -> str:
    """A value on one line, as YAML has it; nothing where it would be long."""
    text = yaml.safe_dump(value, default_flow_style=True, allow_unicode=True, sort_keys=False, width=10_000)
    text = text.removesuffix("\n").removesuffix("\n...")
    return f"`{text}`" if len(text) <= SHOWN and "`" not in text else "plus bas"


def row(model: type[Model], key: str, required: bool, page: str) -> str:
    """What a key is, in a line of a table."""
    schema, examples = keys(model)[key], of_field(model, key)
    default = schema.get("default")
    usual = "" if default in (None, "", []) or isinstance(default, dict) else flow(default)
    cells = (
        f"`{key}`",
        sort_of(schema, page),
        "obligatoire" if required else usual,
        str(schema.get("description", "")),
        flow(examples[0]) if examples else "",
    )
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def table(model: type[Model], page: str) -> Iterator[str]:
    """The keys of a model, those that it has from another by a link."""
    bases = [base for base in model.__mro__[1:] if base.__name__ in PLACES]
    told = {key for base in bases for key in own_keys(base)} - {"kind"}
    required = cast("list[str]", own_schema(model).get("required", []))
    own = [row(model, key, key in required, page) for key in keys(model) if key not in told]
    if own:
        yield from ("", "| clé | valeur | par défaut | description | exemple |", "| --- | --- | --- | --- | --- |")
        yield from own
    listed = {base.__name__: [f"`{key}`" for key in own_keys(base) if key != "kind"] for base in bases}
    others = [link(name, page, ", ".join(its)) for name, its in listed.items()]
    if others:
        yield from ("", f"Et aussi : {' ; '.join(others)}.")


def own_keys(model: type[Model]) -> list[str]:
    """The keys that a model has from no other."""
    told = {key for base in model.__mro__[1:] if base.__name__ in PLACES for key in keys(base)}
    return [key for key in keys(model) if key not in told]


def block_of(name: str) -> str:
    """The key of a block that holds a model, if one does."""
    kept = (key for key, schema in keys(Block).items() if f"/{name}'" in str(schema))
    return next((key for key in kept if key != "when"), "")


def shown(name: str) -> str:
    """The examples of a model as they are written: a block under its key, what has no file of its own as it is."""
    texts = [example.text for example in of_part(PLACES[name])[name]]
    if name == Block.__name__:
        return "".join(item(text) for text in texts)
    if (key := block_of(name)) == "key_figures":
        return "- key_figures:\n" + "".join(textwrap.indent(item(text), "    ") for text in texts)
    if key:
        return "".join(f"- {key}:\n{textwrap.indent(text, '    ')}" for text in texts)
    return "\n# ou\n\n".join(texts)


def picture(name: str) -> str:
    """The name of the picture of what the example of a model prints; nothing where it prints nothing."""
    return "" if name in SILENT else block_of(name) or KINDS.get(name, "")


def pictured() -> list[str]:
    """The models whose example has a picture, in the order of the pages."""
    return [name for name in PLACES if picture(name)]


def print_of(name: str) -> Iterator[str]:
    """The picture of what an example prints, or why there is none."""
    if key := picture(name):
        sort = "module" if name in KINDS else "bloc"
        yield from ("", f"![Le {sort} `{key}`, imprimé](../images/reference/{key}.png)")
    silent = [key for key in SILENT if key in keys(Block)] if name == Block.__name__ else []
    yield from ("",) * bool(silent)
    yield from (f"- `{key}`, sans image : {SILENT[key]}." for key in silent)
    if name in SILENT:
        yield from ("", f"Sans image : {SILENT[name]}.")


def item(text: str) -> str:
    """A text as an item of a list."""
    return "- " + textwrap.indent(text, "  ").lstrip()


def heading(name: str) -> str:
    """What a model is, with its kind or the key of its block."""
    word = opening(KNOWN[name].__doc__ or "")
    if name in KINDS:
        return f"{word} : `kind: {KINDS[name]}`"
    return f"{word} : `{key}`" if (key := block_of(name)) else word


def section(name: str, page: str) -> Iterator[str]:
    """What a page says of a model."""
    model = KNOWN[name]
    yield from ("", f'<a id="{name.lower()}"></a>', "", f"## {heading(name)}")
    if not heading(name).startswith((model.__doc__ or "").removesuffix(".")):
        yield from ("", model.__doc__ or "")
    yield from table(model, page)
    yield from ("", "```yaml", shown(name).rstrip(), "```")
    yield from print_of(name)


def page_of(part: str) -> str:
    """The page of a part."""
    names = list(of_part(part))
    contents = [f"- [{heading(name)}](#{name.lower()})" for name in names]
    sections = (line for name in names for line in section(name, part))
    return "\n".join([MADE, "", f"# {TITLES[part]}", "", LEADS[part], "", *contents, *sections]) + "\n"


def pages() -> dict[Path, str]:
    """The text of every page, by its file."""
    return {DOCS / "reference" / f"{PAGES[part]}.md": page_of(part) for part in PARTS}


if __name__ == "__main__":
    for file, text in pages().items():
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
