"""The keys of the content: `is_key("title")`; of lists and objects, `holds("body")`; of texts, `is_text("lead")`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from stratege.model.base import Model

MARKDOWN = repr({"type": "string", "format": "markdown"})
SENTENCES = frozenset(["claim", "counterweight", "definition", "description", "lead", "statement", "text"])


def is_key(name: str) -> bool:
    """Whether any object of the content has a key of that name."""
    return name in _fields()


def holds(name: str) -> bool:
    """Whether a key may have a list or an object for its value."""
    return _fields().get(name, False)


def is_text(name: str) -> bool:
    """Whether a key may have a text of several lines for its value."""
    return name in _texts()


@cache
def _texts() -> frozenset[str]:
    """The keys whose value is Markdown, and those that have a sentence or two."""
    from stratege.model import modules, report  # they define what is asked for

    models = _below(Model) if modules and report else ()
    fields = ((field.alias or name, field) for model in models for name, field in model.model_fields.items())
    return frozenset({key for key, field in fields if MARKDOWN in repr((field.annotation, field.metadata))} | SENTENCES)


@cache
def _fields() -> dict[str, bool]:
    """Each key, and whether a list or an object may be its value."""
    from stratege.model import modules, report  # they define what is asked for

    found: dict[str, bool] = {}
    for model in _below(Model) if modules and report else ():
        for name, field in model.model_fields.items():
            key = field.alias or name
            found[key] = found.get(key, False) or _is_container(field.annotation)
    return found


def _below(model: type[Model]) -> Iterator[type[Model]]:
    for kind in model.__subclasses__():
        yield kind
        yield from _below(kind)


def _is_container(annotation: object) -> bool:
    """Whether a type is a list, an object, or a choice that has one."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return True
    inner = getattr(annotation, "__args__", ())
    return getattr(annotation, "__origin__", None) in (list, dict) or any(map(_is_container, inner))
