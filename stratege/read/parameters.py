"""What the parameters of a report are in a build: `values(plan, given, version, diagnostics)["client"].printed`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from stratege.dates import iso_date, read_date, spell_date
from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.model.base import span_of
from stratege.model.parameters import Parameter, Value, Version
from stratege.model.report import Plan
from stratege.money import moved, parted
from stratege.numbers import read_number, spell_number
from stratege.source import Scalar, Span
from stratege.spaces import NBSP

TRUE, FALSE = ("true", "oui", "yes"), ("false", "non", "no")
MONEY = "€"
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")  # « 2026 », typed without a blank and without a unit
WORDS = {MONEY: "d'euros", "$": "de dollars"}  # after millions


def values(
    plan: Plan, given: Mapping[str, object], version: Version, diagnostics: Diagnostics, report: str
) -> dict[str, Value]:
    """The value of each parameter: the command's, the profile's (`given`), else its default; what lacks is told.

    What the command asks is asked of several reports: what is wrong with it names the `report`.
    """
    _tell_unchosen(plan, diagnostics)
    asked: dict[str, str] = {name: value for name, value in given.items() if isinstance(value, Scalar)}
    for name, text in version.settings:
        if name not in plan.parameters:
            tell_name(name, None, plan, diagnostics, option_of(report, name, text))
        asked[name] = text
    found = ((name, _value(name, item, asked.get(name), diagnostics, report)) for name, item in plan.parameters.items())
    return {name: value for name, value in found if value}


def _tell_unchosen(plan: Plan, diagnostics: Diagnostics) -> None:
    """Tell of each choice that has nothing to choose from."""
    for parameter in plan.parameters.values():
        if parameter.type == "choice" and not {"choices", "type"} & parameter.refused and not parameter.choices:
            diagnostics.add(
                "S002", parameter.span, key="choices", remedy=phrase("add_line", line=phrase("some_choices"))
            )


def check_given(plan: Plan, given: Mapping[str, object], diagnostics: Diagnostics) -> None:
    """Tell of what a profile gives that is no parameter, or no value of it."""
    for name, value in given.items():
        parameter, text = plan.parameters.get(name), value if isinstance(value, Scalar) else Scalar("", _place(value))
        if parameter is None:
            tell_name(name, text.span, plan, diagnostics)
        elif not isinstance(value, Scalar) or read_value(parameter, value) is None:
            tell_value(name, parameter, text, diagnostics)


def _place(value: object) -> Span:
    return span_of(value) or Span("")


def option_of(report: str, name: str, text: str) -> str:
    """« (-P client=Durand, rapport note) »: the option of the command, which is for all reports, and the one meant."""
    return phrase("option_of_report", option=f"-P {name}={text}", report=report)


def read_value(parameter: Parameter, text: str) -> Value | None:
    """The value that a text is for a parameter; None where it is none of its type."""
    match parameter.type:
        case "number" | "percentage" | "amount":
            return _number(parameter, text)
        case "date":
            return Value(iso_date(text) or text, spell_date(text)) if read_date(text) else None
        case "boolean":
            word = text.strip().lower()
            return Value(word in TRUE, phrase("yes" if word in TRUE else "no")) if word in TRUE + FALSE else None
        case "choice":
            return Value(str(text), str(text)) if text in parameter.choices or not parameter.choices else None
        case _:
            return Value(str(text), str(text))


def tell_value(name: str, parameter: Parameter, text: str, diagnostics: Diagnostics, option: str = "") -> None:
    """Tell of a text that is no value of a parameter, at its place or as an option of the command."""
    expected = phrase(f"parameter_{parameter.type}", choices=", ".join(parameter.choices))
    if near := closest(text, parameter.choices):
        expected = f"{expected} ; {near}"
    span = text.span if isinstance(text, Scalar) else None
    diagnostics.add("S121", span, name=name, value=text, expected=expected, option=option)


def _value(name: str, parameter: Parameter, asked: str | None, diagnostics: Diagnostics, report: str) -> Value | None:
    text = parameter.default if asked is None else asked
    if text is None:
        what = f" ({parameter.description})" if parameter.description else ""
        diagnostics.add("S122", parameter.span, name=name, what=what)
        return None
    if (value := read_value(parameter, text)) is None:
        option = "" if isinstance(text, Scalar) else option_of(report, name, text)
        tell_value(name, parameter, text, diagnostics, option)
    return value


def _number(parameter: Parameter, text: str) -> Value | None:
    unit = "%" if parameter.type == "percentage" else str(parameter.unit)
    if parameter.type == "amount":
        unit = unit or MONEY
        text = _in_unit(text, unit)
    number = read_number(text)
    if number is None or ("%" in text and parameter.type != "percentage"):
        return None
    bare = text.removesuffix("%").strip()
    spelled = bare if not unit and YEAR.fullmatch(bare) else spell_number(bare)
    said = WORDS.get(unit, f"de {unit}") if unit and spelled[-1].isalpha() else unit
    return Value(number, f"{spelled}{NBSP}{said}" if said else spelled, unit)


def _in_unit(text: str, unit: str) -> str:
    """The figures of an amount in its unit, which it may repeat, or a multiple of it: « 3500000 » of « 3,5 M€ »."""
    bare, places = parted(text, unit)
    number = read_number(bare) if places else None
    return f"{moved(number.digits, places):f}" if number else bare


def tell_name(name: str, span: Span | None, plan: Plan, diagnostics: Diagnostics, option: str = "") -> None:
    """Tell of a parameter that the report does not declare."""
    names = ", ".join(plan.parameters) or phrase("none")
    near = closest(name, plan.parameters) or phrase("possible_parameters", names=names)
    diagnostics.add("S120", span, name=name, option=option, near=near)
