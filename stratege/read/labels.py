"""An author's words in the place of ours: `labels_of(plan, theme, diagnostics)` is `{"abstract": "Aperçu"}`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import Formatter

from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.model import base
from stratege.model.labels import LOCALES
from stratege.model.report import Plan
from stratege.source import Scalar, Span
from stratege.theme import Theme
from stratege.wording import EITHER, FALLBACK, FORMS, WORDS, chosen

ByLocale = dict[str, dict[str, Scalar]]


def labels_of(plan: Plan, theme: Theme, diagnostics: Diagnostics) -> dict[str, str]:
    """The labels of a report by name: its own, over those of its theme; what is wrong with them is told."""
    own = read_labels(plan.labels, diagnostics)
    return {**chosen(theme.labels, plan.locale), **chosen(own, plan.locale)}


def read_labels(source: Mapping[str, object], diagnostics: Diagnostics) -> ByLocale:
    """The labels that can stand in the place of our words, by locale, "" for those of all."""
    found: ByLocale = {}
    for locale, name, value, place in _entries(source):
        if isinstance(value, Scalar) and _is_label(name, value, place, diagnostics):
            found.setdefault(locale, {})[name] = value
        elif not isinstance(value, Scalar):
            expected = phrase("expected_string_type")
            diagnostics.add("S003", place, key=name, expected=expected, remedy="")
    for labels in found.values():
        _check_forms(labels, {**found.get("", {}), **found.get(FALLBACK, {}), **labels}, diagnostics)
    return found


def laid_labels(labels: ByLocale, under: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    """Labels by locale over others."""
    return {locale: {**under.get(locale, {}), **labels.get(locale, {})} for locale in dict.fromkeys([*under, *labels])}


def _entries(source: Mapping[str, object]) -> Iterator[tuple[str, str, object, Span | None]]:
    """Each label: its locale, its name, what is written for it, and where."""
    for key, value in source.items():
        place = getattr(source, "keys_spans", {}).get(key)
        if key in LOCALES and isinstance(value, base.Mapping):
            yield from ((key, name, inner, value.keys_spans.get(name)) for name, inner in value.items())
        else:
            yield "", key, value, place


def _is_label(name: str, value: Scalar, place: Span | None, diagnostics: Diagnostics) -> bool:
    """Whether a label bears one of our names and can be printed where our word is."""
    if name not in WORDS[FALLBACK]:
        diagnostics.add("S001", place, key=name, near=_near(name))
        return False
    ours = WORDS[FALLBACK][name]
    places = _places(value)
    if value.strip() and (
        places == _places(ours) or (places and len(places) == 1 and places[0] in EITHER.get(name, ()))
    ):
        return True
    reason = phrase("label_places" if value.strip() else "label_empty")
    diagnostics.add("S110", value.span, key=name, reason=reason, ours=ours)
    return False


def _near(name: str) -> str:
    """The label that bears nearly that name, or whose word it is."""
    ours = WORDS[FALLBACK]
    of_word = next((key for key, word in ours.items() if word.casefold() == name.casefold()), "")
    return phrase("did_you_mean", name=of_word) if of_word else closest(name, ours) or phrase("labels_listed")


def _places(text: str) -> list[str] | None:
    """The names in braces of a label, in order of the alphabet; None where a brace has no pair."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return None
    return sorted(name for _, name, _, _ in parts if name is not None)


def _check_forms(labels: Mapping[str, Scalar], all_of_them: Mapping[str, Scalar], diagnostics: Diagnostics) -> None:
    """Tell of a noun that is replaced without its plural or its capitalized form, which would still be ours."""
    for noun, forms in FORMS.items():
        lacking = [form for form in forms if form not in all_of_them]
        if noun in labels and lacking:
            diagnostics.add("S111", labels[noun].span, key=noun, forms=", ".join(lacking))
