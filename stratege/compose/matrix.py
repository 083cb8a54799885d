"""A weighted matrix computed: scores, ranking, and the weight that would change the first choice."""

from __future__ import annotations

from functools import partial
from math import floor

from stratege.compose.context import Captioned, Context
from stratege.compose.matrix_scale import check_scale
from stratege.diagnostics import closest, nearest, phrase
from stratege.document import Criterion, Inlines, Matrix, MatrixCell, MatrixOption, Text, plain
from stratege.model.modules import Criterion as Scored
from stratege.model.modules import MatrixModule, Option
from stratege.numbers import read_number, spell_alike, spell_decimal
from stratege.records import record
from stratege.source import Scalar
from stratege.spaces import NBSP

CLOSE, NEAR = 1, 15  # points that weights are off 100: by less, they were rounded; within the second, one is mistyped
POINTS = 10  # weights up to it, far off 100, are points (3, 2, 1): nobody reads them as percentages
DIGITS = 9  # what is equal to this many decimals is equal


@record(slots=False)
class Turn:
    """The nearest change of weight that would put another option first."""

    criterion: int
    option: int
    weight: float  # share of 1
    above: bool
    pace: float  # by how much the option draws ahead for each point of weight


def matrix(module: MatrixModule, captioned: Captioned, context: Context) -> Matrix:
    """The node of a matrix, its scores computed and its reading worded."""
    given = [_weight(criterion, context) for criterion in module.criteria]
    _check(module, given, context)
    check_scale(module, context)
    weights = shares(given)
    names = [str(criterion.id) for criterion in module.criteria]
    scores = [[_score(option, name, names, context) for name in names] for option in module.options]
    totals = _totals(weights, scores)
    ranks = [1 + sum(other > total for other in totals) for total in totals]
    spelt = spell_alike(totals)
    options = tuple(
        MatrixOption(
            title=context.line(option.title),
            cells=row,
            score=_text(score),
            rank=_text(str(rank)),
            best=rank == 1 and max(ranks) > 1,
        )
        for option, row, score, rank in zip(module.options, _cells(scores), spelt, ranks, strict=True)
    )
    criteria = _criteria(module, weights, context)
    node = Matrix(**(captioned | {"note": _note(module, captioned, context)}), criteria=criteria, options=options)
    return _read(node, weights, scores, totals, context)


def _criteria(module: MatrixModule, weights: list[float], context: Context) -> tuple[Criterion, ...]:
    """The criteria with their weights as shares, which have the same decimals: « 25,0 % » beside « 37,5 % »."""
    printed = spell_alike([weight * 100 for weight in weights], 1)
    return tuple(
        Criterion(
            title=context.line(criterion.title),
            weight=_text(f"{spelt}{NBSP}%"),
            share=max(1, round(100 * weight / max(weights))),
        )
        for criterion, weight, spelt in zip(module.criteria, weights, printed, strict=True)
    )


def _cells(scores: list[list[float]]) -> list[tuple[MatrixCell, ...]]:
    """The scores of each option, all of the matrix with the same decimals: « 2,0 » beside « 2,5 »."""
    printed = iter(spell_alike([score for row in scores for score in row]))
    return [tuple(MatrixCell(children=_text(next(printed)), heat=heat(score)) for score in row) for row in scores]


def heat(score: float) -> int:
    """The step of a score on the scale of colours; halves all go up, so that 1,5 and 2,5 look different."""
    return min(4, max(0, floor(score + 0.5)))


def shares(weights: list[float]) -> list[float]:
    """Weights as shares of 1."""
    return [weight / sum(weights) for weight in weights]


def _totals(weights: list[float], scores: list[list[float]]) -> list[float]:
    """The weighted score of each option, without the dust of sums that would tell equal ones apart."""
    return [round(sum(w * s for w, s in zip(weights, row, strict=True)), DIGITS) for row in scores]


def turning_point(weights: list[float], scores: list[list[float]]) -> Turn | None:
    """The smallest change of one weight, the others keeping their proportions, that changes the first choice.

    `weights` are shares of 1; `scores[option][criterion]`. None when no weight alone can change it. Of the options that
    would meet the first one at the same weight, the one that draws ahead.
    """
    return min(_turns(weights, scores), key=lambda turn: _nearness(turn, weights), default=None)


def alike(turn: Turn, weights: list[float], scores: list[list[float]]) -> list[int]:
    """The criteria, in order, whose weight changes the first choice just as that of `turn` does: itself among them."""
    same = [t for t in _turns(weights, scores) if (t.option, t.above) == (turn.option, turn.above)]
    return [t.criterion for t in same if t.weight == turn.weight and _nearness(t, weights) == _nearness(turn, weights)]


def _turns(weights: list[float], scores: list[list[float]]) -> list[Turn]:
    """Where each option meets the first one, by each criterion that can bring it there."""
    totals = _totals(weights, scores)
    first = max(range(len(totals)), key=totals.__getitem__)
    return [
        turn
        for c in range(len(weights))
        for o in range(len(scores))
        if o != first and (turn := _turn(c, o, first, weights, scores))
    ]


def _nearness(turn: Turn, weights: list[float]) -> tuple[float, float]:
    """The least change of weight first; of equal ones, the option that draws ahead the faster."""
    return round(abs(turn.weight - weights[turn.criterion]), DIGITS), -round(turn.pace, DIGITS)


def _turn(c: int, o: int, first: int, weights: list[float], scores: list[list[float]]) -> Turn | None:
    """Where option `o` meets the first one when the weight of criterion `c` moves."""
    if weights[c] >= 1:
        return None
    rest = [_rest(row, c, weights) for row in (scores[first], scores[o])]
    gap_rest, gap = rest[0] - rest[1], scores[first][c] - scores[o][c]
    if gap_rest == gap:
        return None
    share = round(gap_rest / (gap_rest - gap), DIGITS)
    return Turn(c, o, share, gap < gap_rest, abs(gap - gap_rest)) if 0 < share < 1 else None


def _rest(row: list[float], c: int, weights: list[float]) -> float:
    """The score on all criteria but `c`."""
    return sum(w * s for i, (w, s) in enumerate(zip(weights, row, strict=True)) if i != c) / (1 - weights[c])


def _read(
    node: Matrix, weights: list[float], scores: list[list[float]], totals: list[float], context: Context
) -> Matrix:
    from dataclasses import replace

    order = sorted(range(len(totals)), key=lambda i: -totals[i])
    if len(order) < 2:
        return node
    spelt = spell_alike(totals)
    names = _quoted([plain(option.title) for option in node.options])
    first = _ranking([(names[i], totals[i], spelt[i]) for i in order], context)
    turn = turning_point(weights, scores)
    if turn is None:
        return replace(node, reading=_text(f"{first} {context.words['matrix_stable']}"))
    titles = [plain(node.criteria[criterion].title) for criterion in alike(turn, weights, scores)]
    change = context.words["matrix_turns_above" if turn.above else "matrix_turns_below"].format(
        option=names[turn.option],
        criterion=context.words["matrix_or"].join(titles),
        weight=f"{spell_decimal(turn.weight * 100, 0)}{NBSP}%",
        now=plain(node.criteria[turn.criterion].weight),
    )
    return replace(node, reading=_text(f"{first} {change}"))


def _quoted(names: list[str]) -> list[str]:
    """The names of the options, between quotation marks where a comma of theirs would pass for one of the list."""
    return [f"«{NBSP}{name}{NBSP}»" for name in names] if any("," in name for name in names) else names


def _ranking(ranked: list[tuple[str, float, str]], context: Context) -> str:
    """Who comes first, alone or with its equals, before whom; each has its total, and that total as printed."""
    names = [f"{title} ({spelt})" for title, _, spelt in ranked]
    join = partial(_join, word=context.words["and"])
    equals = sum(total == ranked[0][1] for _, total, _ in ranked)
    if equals == len(ranked):
        return context.words["matrix_tied_all"].format(first=join(names))
    words = context.words["matrix_leads" if equals == 1 else "matrix_tied"]
    return words.format(first=join(names[:equals]), others=join(names[equals:]))


def _join(names: list[str], word: str) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {word} {names[-1]}"


def _note(module: MatrixModule, captioned: Captioned, context: Context) -> Inlines:
    """The scale, then the author's note."""
    if not module.scale:
        return captioned["note"]
    before, after = context.words["scale"].split("{scale}")
    return (*_text(before), *context.line(module.scale), *_text(after), *captioned["note"])


def _score(option: Option, criterion: str, known: list[str], context: Context) -> float:
    """The score of an option for a criterion; what is wrong is told, unless unknown names stand for all that lack."""
    if criterion not in option.scores and len(known) <= len(option.scores):
        return 0.0
    raw = option.scores.get(criterion)
    score = read_number(str(raw))
    if score is None or not 0 <= score <= 4:
        _tell_score(option, criterion, known, score, context)
        return 0.0
    return score


def _tell_score(option: Option, criterion: str, known: list[str], score: float | None, context: Context) -> None:
    """Tell why a score is none: it is not there, it is no number, or one that the scale has not."""
    raw = option.scores.get(criterion)
    if raw is None and any(nearest(name, known) == criterion for name in option.scores if name not in known):
        return  # the misspelt name is told
    name = "score_missing" if raw is None else "score_unread" if score is None else "score_outside"
    remedy = phrase("give_score", criterion=criterion) if raw is None else phrase("mend_score")
    problem = phrase(name, value=raw)
    span = getattr(raw, "span", option.id.span)
    context.diagnostics.add("S013", span, option=option.id, criterion=criterion, problem=problem, remedy=remedy)


def _weight(criterion: Scored, context: Context) -> float:
    """A weight as typed, or the value of the parameter that it names; one that is no weight is told, and counts 1."""
    typed = criterion.weight
    if not isinstance(typed, Scalar):
        return typed
    name = typed.strip("[]=")
    value = context.report.values.get(name)
    if value is None:
        if name not in context.report.plan.parameters:  # else what lacks it was told
            near = _near(name, list(context.report.plan.parameters))
            context.diagnostics.add("S120", typed.span, name=name, option="", near=near)
        return 1.0
    if isinstance(value.plain, float) and value.plain > 0:
        return value.plain
    context.diagnostics.add("S150", typed.span, name=name, value=value.printed)
    return 1.0


def _check(module: MatrixModule, weights: list[float], context: Context) -> None:
    """Tell of ids given twice, of scores for no criterion, of weights that do not make a hundred."""
    once([criterion.id for criterion in module.criteria], context)
    once([option.id for option in module.options], context)
    if any(item.span and module.span and item.span.file == module.span.file for item in context.diagnostics.errors):
        return  # a criterion may be left out for what is wrong in it
    known = [str(criterion.id) for criterion in module.criteria]
    for option in module.options:
        places = getattr(option.scores, "keys_spans", {})
        for name in option.scores:
            if name not in known:
                context.diagnostics.add("S001", places.get(name), key=name, near=_near(name, known))
    if weights and _are_off(weights):
        place = module.place_of("criteria") or module.criteria[0].id.span
        version = _version(module, context)
        context.diagnostics.add("S039", place, total=spell_decimal(sum(weights)), version=version)


def _version(module: MatrixModule, context: Context) -> str:
    """The version whose weights these are, where another has others."""
    hangs = any(isinstance(criterion.weight, Scalar) for criterion in module.criteria)
    lacks = any(span.file == module.title.span.file for span in context.report.left_out.values())
    return phrase("of_version", name=context.report.name) if hangs or lacks else ""


def _are_off(weights: list[float]) -> bool:
    """Whether weights meant as percentages do not make a hundred, but for the rounding of thirds or sevenths."""
    off = abs(sum(weights) - 100)
    if off <= CLOSE or (len(set(weights)) == 1 and off <= len(weights) / 2):
        return False
    return off <= NEAR or max(weights) > POINTS


def once(names: list[Scalar], context: Context) -> None:
    """Tell of each name that is given a second time, and where it was first."""
    first: dict[str, Scalar] = {}
    for name in names:
        if str(name) in first:
            remedy, related = phrase("change_one"), (first[str(name)].span,)
            context.diagnostics.add("R002", name.span, id=name, remedy=remedy, related=related)
        first.setdefault(str(name), name)


def _near(name: str, known: list[str]) -> str:
    return closest(name, known) or phrase("possible_keys", names=", ".join(known))


def _text(text: str) -> Inlines:
    return (Text(text=text),)
