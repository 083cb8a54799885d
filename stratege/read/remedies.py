"""What to write in the place of a value that is refused: `remedy_of(fault, "keywords")` is « écrivez « [prix] » »."""

from __future__ import annotations

import re

from pydantic_core import ErrorDetails

from stratege.diagnostics import phrase
from stratege.model.base import Mapping, Sequence
from stratege.source import Scalar, Span

BLOCKS = ("body", "after", "summary")  # the lists whose items go whole, rather than say half of what they meant
# « module:swot », « -Un dépôt -Un nom »: without the space after its sign, YAML reads one word.
KEY = re.compile(r"(?P<before>[a-z_]+)(?P<sign>:)(?P<after>\S.*)")
ITEM = re.compile(r"(?P<before>)(?P<sign>-)(?P<after>[^\s\d-].*?)(?= -|$)")
GLUED = {"model_type": KEY, "model_attributes_type": KEY, "list_type": ITEM}
UNNAMED = re.compile(r"[^\w.:-]+")  # what no name has
SHAPES = {  # what an item is written as, where an author gives its name alone
    "sections": "{{module: {value}}}",
    "appendices": "{{module: {value}}}",
    "front_matter": "{{module: {value}}}",
    "authors": '{{name: "{value}"}}',
    "when": "{{profile: {value}}}",
    "x": "{{field: {value}}}",
    "y": "{{field: {value}}}",
    "series": "{{field: {value}}}",
    "review": "{{status: {value}}}",
    "parameters": '{{default: "{value}"}}',
    "callout": '{{body: "{value}"}}',
    "quote": '{{text: "{value}"}}',
}
SIGNED_MAIL = re.compile(r"(?P<name>[^<>\"]+?)\s*<(?P<mail>[^\s<>@]+@[^\s<>@]+)>")
NUMBERS = ("float_parsing", "float_type", "int_parsing", "int_type")
SAID = {"oui": "true", "vrai": "true", "non": "false", "faux": "false"}


LISTED = (  # lists whose items are words or names: a comma in a text sets them apart
    *("keywords", "columns", "rows", "highlight", "ranges", "dashed", "choices"),
    *("bibliography", "facts", "nocite", "profile", "is"),
)
BETWEEN = re.compile(r"\s*(?:[;|]|,(?=\s))\s*")
PLAIN = re.compile(r"[^\W\d_][\w ’-]*")  # what YAML reads as a text without quotes
NAME = re.compile(r"[\w.:-]+")
SIGNED = re.compile(r"\[?[@#=]([\w.:-]+)\]?")  # « @dupont2020 », « [#tab] »: a name as a text calls it
OUR_KEY = re.compile(r"[a-z][a-z0-9_]*")
CALLS = ("=", "#", "@", "^")  # what begins a fact, a reference, a citation or a note in its brackets
MOST = 60  # characters of a text in a remedy


def remedy_of(fault: ErrorDetails, key: str) -> str:
    """What to write instead of a value, which is that of a key or of an item under it; "" where nothing is sure."""
    return _named(fault) or _listed(fault, key) or _shape(fault, key) or _counted(fault, key)


def _counted(fault: ErrorDetails, key: str) -> str:
    """How to write a number, in the place of a word."""
    if fault["type"] not in NUMBERS or not isinstance(fault["input"], Scalar):
        return ""
    return phrase("weight_forms" if key == "weight" else "in_figures")


def misjoined(value: object) -> Span | None:
    """Where « -prose » stands in an object that should be a list: a dash without its space makes a key of an item."""
    if isinstance(value, Mapping) and value and all(name.startswith("-") and name[1:] for name in value):
        return value.keys_spans[next(iter(value))]
    return None


def cut_text(holder: Mapping, key: str) -> str | None:
    """The text that a comma cuts in `{text: Un, deux, trois}`, for the first key made of its rest; "" for the others.

    None for a key that its author meant as such.
    """
    names = list(holder)
    first = last = names.index(key)
    while first > 0 and _is_rest(holder, names[first - 1], names[first]):
        first -= 1
    while last + 1 < len(names) and _is_rest(holder, names[last], names[last + 1]):
        last += 1
    value = holder[names[first]]
    if names[first] == key or not isinstance(value, Scalar) or value.style:
        return None
    text, end = str(value), value.span.end_column
    for name in names[first + 1 : last + 1]:
        text += f"{',' if holder.keys_spans[name].column == end + 1 else ', '}{name}"
        end = holder.keys_spans[name].end_column
    return text if names[first + 1] == key else ""


def _is_rest(holder: Mapping, before: str, name: str) -> bool:
    """Whether a key has no value and stands on the line of the one before: nobody types one so."""
    return holder[name] is None and holder.keys_spans[name].line == holder.keys_spans[before].line


def _named(fault: ErrorDetails) -> str:
    """What to write instead of a name that is none, or of an object or a list where a name or a text stands."""
    value, last = fault["input"], next(reversed(fault["loc"]), "")
    match fault["type"]:
        case "name_type" if isinstance(value, str) and (found := SIGNED.fullmatch(value)):
            return phrase("write_name", name=found[1])
        case "name_type" if last == "id" and isinstance(value, str) and (name := UNNAMED.sub("_", value).strip("_")):
            return phrase("write_name", name=name)
        case "name_type" if last == "module" and isinstance(value, str) and "/" in value:
            return phrase("write_name", name=value.rpartition("/")[2].removesuffix(".yaml"))
        case "string_type" if isinstance(value, Sequence) and (call := _call(value)):
            return phrase("write_form", form=call)
        case "string_type" if isinstance(value, Sequence) and value and isinstance(last, str):
            is_word = isinstance(first := value[0], Scalar) and (len(value) == 1 or NAME.fullmatch(first))
            return phrase("write_form", form=f"{last}: {first}") if is_word else ""
        case "string_type" if isinstance(value, Mapping) and (text := _with_colon(value)):
            return phrase("quote_colon", text=text)
    return ""


def _call(value: Sequence) -> str:
    """The call that YAML takes for a list, between quotes: `"[=region, number]"`; "" for another list."""
    is_call = all(isinstance(part, Scalar) for part in value) and str(value[0] if value else "")[:1] in CALLS
    return f'"[{", ".join(map(str, value))}]"' if value and is_call else ""


def _with_colon(value: Mapping) -> str:
    """The text that YAML takes for an object, « Un bâtiment: au centre »; "" for an object that was meant."""
    [(key, rest), *others] = value.items() if value else [("", None)]
    if others or OUR_KEY.fullmatch(key) or not isinstance(rest, Scalar | None) or rest is None:
        return ""
    text = f"{key}: {rest}"
    return text if len(text) <= MOST and "\n" not in text else f"{text[:MOST].split(chr(10))[0]}…"


def _listed(fault: ErrorDetails, key: str) -> str:
    """How to write a list, of blocks or of words, in the place of a text or of an object."""
    value, last = fault["input"], next(reversed(fault["loc"]), "")
    if fault["type"] != "list_type":
        return ""
    if isinstance(value, Mapping) and value:
        first = next(iter(value))
        if misjoined(value):
            return phrase("missing_space", sign="-", form=f"- {first[1:]}: {_opening(value[first])}")
        name = "write_block" if isinstance(value[first], Scalar) else "write_item"
        return phrase(name, kind=first) if last in BLOCKS else ""
    if isinstance(value, Scalar) and last in BLOCKS:
        return phrase("write_block", kind="prose")
    parts = [part for part in BETWEEN.split(value.strip()) if part] if isinstance(value, Scalar) else []
    if key in LISTED and len(parts) > 1:
        return phrase("write_form", form=f"[{', '.join(map(_quoted, parts))}]")
    return ""


def _opening(value: object) -> str:
    """What follows a key on its line: a text, the sign of one of several lines, nothing before an object."""
    if not isinstance(value, Scalar):
        return "…"
    return value.style if value.style in ("|", ">") else str(value)[:30]


def _quoted(text: str) -> str:
    """A word as a list has it, between quotes if YAML needs them."""
    return text if PLAIN.fullmatch(text) else f'"{text}"'


def _shape(fault: ErrorDetails, key: str) -> str:
    """How to write an object, a list of them, or true, in the place of a word."""
    value, shape = fault["input"], SHAPES.get("parameters" if "parameters" in fault["loc"][-2:-1] else key, "")
    if not isinstance(value, Scalar) or "\n" in value:
        return ""
    if key in ("sections", "appendices", "front_matter"):
        value = Scalar(value.removesuffix(".yaml"), value.span)
    if key == "authors" and (found := SIGNED_MAIL.fullmatch(value)):
        return phrase("write_form", form=f'{{name: "{found["name"]}", address: {found["mail"]}}}')
    if fault["type"] in GLUED and (found := GLUED[fault["type"]].match(value)) and _is_glued(found, shape):
        form = f"{found['before']}{found['sign']} {found['after']}"
        return phrase("missing_space", sign=found["sign"], form=form)
    match fault["type"]:
        case "model_type" | "model_attributes_type" if key == "fonts":
            return phrase("fonts_form")
        case "model_type" | "model_attributes_type" if key in BLOCKS:
            return phrase("write_block", kind="prose")
        case "model_type" | "model_attributes_type" if shape and ('"' in shape or not UNNAMED.search(value)):
            return phrase("write_form", form=shape.format(value=value))
        case "list_type":
            item = f'"{value}"' if UNNAMED.search(value) else value
            return phrase("write_form", form=f"[{shape.format(value=value) if shape else item}]")
        case "bool_parsing" | "totals_type" if value.lower() in SAID:
            return phrase("write_form", form=SAID[value.lower()])
    return ""


def _is_glued(found: re.Match[str], shape: str) -> bool:
    """Whether a word is an item, or a key of what is expected here and its value, whose space was forgotten."""
    return found["sign"] == "-" or f"{found['before']}:" in shape
