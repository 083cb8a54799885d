"""How a value is printed: `[=STAFF, round=10000]` is « près de 390 000 salariés », `[=COST, number]` is « 4,35 »."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from stratege.dates import spell_date
from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.numbers import MONEY, plain_decimal, round_half_up, spell_amount
from stratege.quantities import UNKNOWN
from stratege.records import record
from stratege.source import Span
from stratege.spaces import NBSP
from stratege.values import Value, to_decimal

FLAGS = ("number", "figures", "words", "about", "abs", "sign")
SHOWN = ("scope", "as_of", "verification")
COUNTED = ("decimals", "round")
NAMES = (*FLAGS, *COUNTED, *SHOWN)
OF_TEXTS = ("number", *SHOWN)  # what a word or a date may have too
OPPOSED = ({"round", "decimals"}, {"words", "figures"}, {"abs", "sign"})  # of which a call has one
IN_WORDS = (
    *("zéro", "", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),  # « un » has a gender
    *("onze", "douze", "treize", "quatorze", "quinze", "seize"),
)
COUNT = re.compile(r"(\w+)\s*=\s*(\d[\d ]{0,20})")


@record
class Forms:
    """The forms of one call: names of `NAMES`, and the numbers that two of them have."""

    names: frozenset[str] = frozenset()
    decimals: int | None = None
    step: int = 0

    def __contains__(self, name: str) -> bool:
        return name in self.names


def read_forms(typed: tuple[str, ...], span: Span | None, diagnostics: Diagnostics) -> Forms | None:
    """The forms that a call asks for; None after one that is unknown is told, with the nearest."""
    counts: dict[str, int] = {}
    for form in typed:
        name, count = form, COUNT.fullmatch(form)
        if count:
            name, counts[count[1]] = count[1], int(count[2].replace(" ", ""))
        if name not in NAMES or (name in COUNTED) != bool(count) or not _is_sound(name, counts):
            remedy = closest(name, NAMES) if name not in NAMES else phrase("form_count")
            diagnostics.add("F007", span, form=form, near=remedy or phrase("choices", names=", ".join(NAMES)))
            return None
    names = frozenset(form.partition("=")[0].strip() for form in typed)
    return Forms(names, counts.get("decimals"), counts.get("round", 0))


def _is_sound(name: str, counts: Mapping[str, int]) -> bool:
    if name == "decimals":
        return counts.get(name, 0) <= 9
    return name != "round" or 0 < counts.get(name, 0) <= 10**15


def misfit(value: Value, forms: Forms) -> str:
    """Why a value cannot be printed in these forms, in a phrase; "" if it can."""
    if value.number is None:
        wrong = sorted(forms.names - set(OF_TEXTS))
        return phrase("form_of_text", form=wrong[0]) if wrong else ""
    if any(pair <= forms.names for pair in OPPOSED):
        return phrase("form_both", forms=", ".join(sorted(forms.names)))
    return ""


def shows_unit(value: Value, forms: Forms) -> bool:
    """Whether a value is printed with a unit."""
    return bool(value.number is not None and value.unit and "number" not in forms)


def decimals_of(value: Value, forms: Forms) -> int | None:
    """The decimals that the call asks for, else those that the fact has; None for its own digits."""
    return forms.decimals if forms.decimals is not None else value.decimals


def spell(value: Value, forms: Forms) -> str:
    """The number in French, with its unit if it is shown; a date in words, a word as it is."""
    if value.number is None:
        return spell_date(value.text) if value.unit == "date" else value.text
    number, approach = rounded(value, forms)
    number = abs(number) if "abs" in forms else number
    approach += "+" if "sign" in forms and number > 0 else ""
    unit = value.unit if shows_unit(value, forms) and value.unit != UNKNOWN else ""
    if "words" in forms and (small := _in_words(number)):
        return f"{approach}{small} {_noun(unit)}".rstrip()
    decimals = None if forms.step else decimals_of(value, forms)
    return approach + spell_amount(number, unit, decimals=decimals, scaled="figures" not in forms)


def rounded(value: Value, forms: Forms) -> tuple[Decimal, str]:
    """The number to print, to the nearest step if one is asked for, and the words that say on which side it is."""
    assert value.number is not None
    about = "environ " if "about" in forms else ""
    if not forms.step:
        return value.digits, about
    exact = value.number
    nearest = Fraction(round_half_up(exact / forms.step, 0)) * forms.step
    if about or nearest == exact:
        return to_decimal(nearest)[0], about
    if exact < 0:
        return to_decimal(nearest)[0], "environ "
    return to_decimal(nearest)[0], "près de " if exact < nearest else "plus de "


def _in_words(number: Decimal) -> str:
    """« trois »; "" for what is no whole number of one word."""
    whole = plain_decimal(number)
    return IN_WORDS[int(whole)] if whole == int(whole) and 0 <= whole < len(IN_WORDS) else ""


def _noun(unit: str) -> str:
    """A unit after a number in words: « trois euros »."""
    sign = next((sign for sign in MONEY if unit.startswith(sign)), "")
    return f"{MONEY[sign][1]}{unit.removeprefix(sign)}" if sign else unit.replace("%", "pour cent")


def remarks(value: Value, forms: Forms, words: Mapping[str, str]) -> str:
    """What is told after the value: what it counts, when it was measured, how it is known."""
    told = [spell_date(value.as_of)] if "as_of" in forms and value.as_of else []
    if "verification" in forms and value.verified:
        told.append(words["verified"])
    scope = f" {value.scope}" if "scope" in forms and value.scope else ""
    aside = f" ({', '.join(told)})" if told else ""
    return f"{scope}{aside}" if value.verified else f"{scope}{aside}{NBSP}{words['unverified']}"


def plain_number(value: Value) -> str:
    """The number with its sign, if it has one, and without a noun, as a list of facts has it."""
    if value.number is None:
        return spell(value, Forms())
    sign = value.unit if value.unit.startswith(("%", "‰", *MONEY)) else ""
    decimals = value.decimals if value.decimals is not None or not value.never_ends else 2
    return spell_amount(value.digits, sign, decimals=decimals)
