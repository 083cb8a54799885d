"""What each name of `[=name]` stands for: `named_values(facts, diagnostics)["COST"]` is 4.35 euros, from its source.

Whatever else gives names to values adds its own to the mapping: all that prints or computes looks names up there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.formulas import FUNCTIONS, Formula, compute, read_formula
from stratege.model.stock import Fact
from stratege.money import places_between
from stratege.quantities import PER_CENT, UNKNOWN, FormulaError, Quantity, currency, same_unit
from stratege.records import record
from stratege.source import Span
from stratege.spaces import BLANKS

MOST_DECIMALS = 9  # of a number that comes out even; a longer one is rounded, and its author says where
POINTS = "points"
GAPS = (POINTS, "points de pourcentage")  # what an author may call a gap between percentages
MEASURED = re.compile(r"([+\u2212-]?\d[\d\s.,]*?)\s?([^\W\d]+(?: [^\W\d]+)*|[€$£¥])")  # « 10 000 € », « 3 boutiques »
DECIMAL_COMMA = re.compile(r"(?<![\w.:-])(\d+),(?=\d)")
PERCENT = re.compile(r"\s*([\w.:-]*\w)\s*%\s*")  # a fact with the sign that it prints by itself
LONGEST = 100  # signs of a name, or of two
TRUNCATED = 40  # decimals of a number that never ends: what follows them changes no rounding to fewer


@record
class Value:
    """A number with its unit, or a text (a word, a date), and where it comes from; `broken` if nothing can be said.

    `digits` are those that are typed, or all that the number has; a number that `never_ends` has many of them.
    A `gap` is one between percentages: its unit is points, unless its author says otherwise.
    """

    name: str
    text: str = ""
    number: Fraction | None = None
    digits: Decimal = Decimal(0)
    never_ends: bool = False
    unit: str = ""
    gap: bool = False
    decimals: int | None = None
    sources: tuple[str, ...] = ()
    verified: bool = True
    as_of: str = ""
    scope: str = ""
    broken: bool = False


def named_values(facts: Mapping[str, Fact], diagnostics: Diagnostics) -> dict[str, Value]:
    """The value of each fact, computed where it has a formula; what cannot be is told at the formula, and broken."""
    values = {name: value_of(fact) for name, fact in facts.items() if not fact.formula}
    formulas = {name: _read(fact, diagnostics) for name, fact in facts.items() if fact.formula}
    waiting = {name: formula for name, formula in formulas.items() if formula}
    values |= {name: Value(name, broken=True) for name, formula in formulas.items() if not formula}
    while ready := [name for name, formula in waiting.items() if not any(part in waiting for part in formula.names)]:
        for name in ready:
            values[name] = _computed(facts[name], waiting.pop(name), values, diagnostics)
    _tell_circles(waiting, facts, diagnostics)
    return values | {name: Value(name, broken=True) for name in waiting}


def value_of(fact: Fact) -> Value:
    """What a fact that is typed stands for."""
    typed, unit, number = str(fact.value or ""), fact.measure, fact.number
    if typed.rstrip(BLANKS).endswith(PER_CENT) and not unit and number is not None:
        unit = PER_CENT
    known = Value(
        str(fact.id),
        typed,
        unit=unit,
        decimals=fact.decimals,
        sources=(str(fact.source),) if fact.source else (),
        verified=fact.verification == "seen",
        as_of=str(fact.as_of),
        scope=str(fact.scope),
    )
    if number is None and typed and unit not in ("", "date"):
        return replace(known, broken=True)  # told where it is typed
    return known if number is None else replace(known, number=Fraction(number.digits), digits=number.digits)


def evaluate(text: str, values: Mapping[str, Value], span: Span | None, diagnostics: Diagnostics) -> Value | None:
    """The value of a name, or of a calculation over names; None after what is wrong is told at `span`."""
    try:
        formula = read_formula(text)
    except FormulaError as error:
        tell_formula(error, text, span, diagnostics)
        return None
    if formula.name:
        return _find(formula.name, values, span, diagnostics)
    return _result(text, formula, values, span, diagnostics)


def names_of(text: str) -> Iterable[str]:
    """The names that a text draws upon; none if it cannot be read."""
    try:
        return tuple(dict.fromkeys(read_formula(text).names))
    except FormulaError:
        return ()


def _read(fact: Fact, diagnostics: Diagnostics) -> Formula | None:
    try:
        return read_formula(str(fact.formula))
    except FormulaError as error:
        tell_formula(error, str(fact.formula), fact.formula.span, diagnostics)
        return None


def _computed(fact: Fact, formula: Formula, values: Mapping[str, Value], diagnostics: Diagnostics) -> Value:
    """The value of a fact that has a formula, with what its author says of it."""
    name, span = str(fact.id), fact.formula.span
    found = _result(str(fact.formula), formula, values, span, diagnostics)
    if found is None:
        return Value(name, broken=True)
    unit = str(fact.unit) or found.unit
    found = _in_unit(found, unit)
    if not (found.gap and unit in (PER_CENT, *GAPS)) and not _fits(unit, found.unit):
        problem = phrase("formula_unit", unit=unit, found=found.unit or phrase("formula_no_unit"))
        diagnostics.add("F010", fact.unit.span, formula=fact.formula, problem=problem, near=phrase("formula_mend"))
        return Value(name, broken=True)
    decimals = fact.decimals if fact.decimals is not None else found.decimals
    scope, as_of = str(fact.scope), str(fact.as_of)
    return replace(found, name=name, unit=unit, decimals=decimals, scope=scope, as_of=as_of)


def _in_unit(found: Value, unit: str) -> Value:
    """A result in the thousands or millions of its money that its author asks for: « M€ » of euros."""
    places = places_between(found.unit, unit)
    if not places or found.number is None:
        return found
    number = found.number * Fraction(10) ** places
    digits, never_ends = to_decimal(number)
    return replace(found, number=number, digits=digits, never_ends=never_ends, unit=unit)


def _fits(unit: str, found: str) -> bool:
    """Whether an author may give a result that unit: another noun, never another money, nor a percentage."""
    if found == UNKNOWN or same_unit(unit, found):
        return True
    return currency(unit) == currency(found) and PER_CENT not in (unit, found) and unit != "date"


def _result(
    text: str, formula: Formula, values: Mapping[str, Value], span: Span | None, diagnostics: Diagnostics
) -> Value | None:
    used: list[Value] = []
    for name in dict.fromkeys(formula.names):
        found = _find(name, values, span, diagnostics)
        if found is None:
            return None
        if found.number is None:
            problem = phrase("formula_text", name=name, value=found.text)
            near = _with_unit(found) or phrase("formula_mend")
            diagnostics.add("F010", span, formula=text, problem=problem, near=near)
            return None
        used.append(found)
    try:
        result = compute(formula, lambda name: _quantity(values[name]))
    except FormulaError as error:
        zeros = [part.name for part in used if not part.number] if error.fault == "zero" else []
        tell_formula(error, text, span, diagnostics, zeros)
        return None
    gap = result.kind == "gap"
    return _with_digits(Value(text, number=result.value, unit=POINTS if gap else result.unit, gap=gap), used)


def _quantity(value: Value) -> Quantity:
    """What a value is in a formula: points are a percentage there, of which the author may have made a share."""
    number = value.number or Fraction(0)
    if value.gap:
        return Quantity(number, PER_CENT, kind="share" if value.unit == PER_CENT else "gap")
    return Quantity(number, value.unit)


def _with_digits(value: Value, used: list[Value]) -> Value:
    assert value.number is not None
    digits, never_ends = to_decimal(value.number)
    return replace(
        value,
        digits=digits,
        never_ends=never_ends,
        sources=tuple(dict.fromkeys(source for part in used for source in part.sources)),
        verified=all(part.verified for part in used),
    )


def to_decimal(number: Fraction) -> tuple[Decimal, bool]:
    """All digits of a number, or as many as any rounding asks for, and whether it has more than one may print."""
    sign, size = number < 0, abs(number)
    digits = size.numerator * 10**TRUNCATED // size.denominator
    text = f"{digits // 10**TRUNCATED}.{digits % 10**TRUNCATED:0{TRUNCATED}d}".rstrip("0").rstrip(".")
    never_ends = size * 10**MOST_DECIMALS % 1 != 0
    return Decimal(f"{'-' * sign}{text}"), never_ends


def _find(name: str, values: Mapping[str, Value], span: Span | None, diagnostics: Diagnostics) -> Value | None:
    found = values.get(name)
    if found is None:
        near = _spaced(name, values) or closest(name, values)
        diagnostics.add("F001", span, fact=name, near=near)
    elif found.broken:
        return None  # what is wrong is told where the fact is written
    elif not found.text and found.number is None:
        diagnostics.add("F002", span, fact=name)
        return None
    return found


def _spaced(name: str, values: Mapping[str, Value]) -> str:
    """What to write for a difference that has no blanks: « [= A - B] » for « [=A-B] », whose sign names may have."""
    places = (place for place, sign in enumerate(name[:LONGEST]) if sign == "-")
    pairs = ((name[:place], name[place + 1 :]) for place in places)
    found = next((pair for pair in pairs if pair[0] in values and pair[1] in values), None)
    return phrase("write_form", form=f"[= {found[0]} - {found[1]}]") if found else ""


def tell_formula(
    error: FormulaError, text: str, span: Span | None, diagnostics: Diagnostics, zeros: Sequence[str] = ()
) -> None:
    """Tell what is wrong with a formula, at its place; `zeros` are the names in it that are worth nothing."""
    words = {key: word or phrase("formula_no_unit") for key, word in error.words.items()}
    code = "F009" if error.fault in ("syntax", "function", "arguments", "long", "power") else "F010"
    near = closest(words.get("name", ""), FUNCTIONS) if error.fault == "function" else ""
    remedy = "formula_forms" if code == "F009" else "formula_mend"
    if zeros:
        near = phrase("formula_zero_mend", names=", ".join(f"« {name} »" for name in zeros))
    near = (
        near
        or _with_point(text)
        or _without_unit(text)
        or phrase("formula_percent_remedy" if error.fault == "percent" else remedy)
    )
    problem = phrase(f"formula_{error.fault}", **words)
    diagnostics.add(code, span, formula=text, problem=problem, near=near)


def _without_unit(text: str) -> str:
    """« [=rabais] » for « [=rabais%] »: a fact prints its unit."""
    found = PERCENT.fullmatch(text)
    return phrase("write_form", form=f"[={found[1]}]") if found else ""


def _with_unit(value: Value) -> str:
    """The remedy of a number that its unit makes a text, « 10 000 € »: the unit in its own key; "" for words."""
    found = MEASURED.fullmatch(value.text)
    return phrase("unit_apart", name=value.name, value=found[1], unit=found[2]) if found and not value.unit else ""


def _with_point(text: str) -> str:
    """The remedy of a formula that its decimal commas spoil: the same with points; "" for another fault."""
    mended = DECIMAL_COMMA.sub(r"\1.", text)
    return phrase("point_of_formula", formula=mended) if mended != text and names_of(mended) else ""


def _tell_circles(waiting: Mapping[str, Formula], facts: Mapping[str, Fact], diagnostics: Diagnostics) -> None:
    """Tell of each circle once, at the first of its formulas; a fact that only leads to one is told by it."""
    seen: set[str] = set()
    for start in waiting:
        path: list[str] = []
        name = start
        while name not in path and name not in seen:
            path.append(name)
            name = next(part for part in waiting[name].names if part in waiting)
        if name in path:
            circle = path[path.index(name) :]
            diagnostics.add("F011", facts[name].formula.span, circle=" → ".join([*circle, name]))
        seen.update(path)
