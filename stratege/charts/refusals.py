"""What Vega says when it cannot draw, in French: `refusal(spec, "Error: Unrecognized scheme name: xx")`.

Vega speaks English, of its own code more often than of the author's: what he can mend is told with the word to mend,
the rest is told not to be as Vega-Lite wants it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from stratege.charts.raw import expressions
from stratege.charts.spec import ChartError
from stratege.diagnostics import closest, phrase
from stratege.json_tree import Json

Ask = Callable[[Mapping[str, Json]], str]  # what Vega says of a specification, nothing where it is drawn
SAID = re.compile(r"^(?:ERROR )?(?:\w*Error: )(?P<said>.*)$", re.MULTILINE)
# What is said of one word of the specification, and the phrase that tells it.
WORDS = (
    (re.compile(r"invalid format: (?P<word>.+)"), "chart_format"),
    (re.compile(r"Unrecognized scheme name: (?P<word>.+)"), "chart_scheme"),
    (re.compile(r"Unrecognized projection type: (?P<word>.+)"), "chart_projection"),
    (re.compile(r"Unrecognized scale range value: \"(?P<word>.+)\""), "chart_range"),
    (re.compile(r"Missing required \"\w+\" parameter: \"(?P<word>.+)\""), "chart_parameter"),
)
# The same of an expression, « datum.a + », which nothing that is said but the first tells.
EXPRESSIONS = (
    (re.compile(r"Expression parse error: \((?P<word>.*)\).*"), "chart_expression"),
    (re.compile(r"Unrecognized function: (?P<word>.+)"), "chart_function"),
    (re.compile(r"Unrecognized signal name: \"(?P<word>.+)\""), "chart_signal"),
    (re.compile(r"Unexpected end of input"), "chart_expression_open"),
    (re.compile(r"Missing arguments to (?P<word>\w+) function\."), "chart_arguments"),
    (re.compile(r"(?:Unexpec.*|Invalid.*|Illegal.*|Octal.*|Disabled\.|Duplicate data property.*)"), "chart_expression"),
)
FUNCTIONS = """
    abs acos asin atan atan2 bandspace bandwidth ceil clamp clampRange containerSize contrast copy cos
    cumulativeLogNormal cumulativeNormal cumulativeUniform date datetime day dayAbbrevFormat dayFormat dayofyear
    densityLogNormal densityNormal densityUniform domain exp extent flush floor format geoArea geoBounds geoCentroid
    geoScale gradient hcl hours hsl hypot if inScope inrange indexof invert isArray isBoolean isDate isDefined
    isFinite isNaN isNumber isObject isRegExp isString isValid join lab lastindexof length lerp log lower luminance
    max merge milliseconds min minutes month monthAbbrevFormat monthFormat now pad panLinear panLog panPow panSymlog
    parseFloat parseInt peek pluck pow quantileLogNormal quantileNormal quantileUniform quarter random range regexp
    replace reverse rgb round sampleLogNormal sampleNormal sampleUniform scale screen seconds sequence sin slice sort
    span split sqrt substring tan test time timeFormat timeOffset timeParse timeSequence timeUnitSpecifier
    timezoneoffset toBoolean toDate toNumber toString treeAncestors treePath trim truncate upper utc utcFormat
    utcOffset utcParse utcSequence utcdate utcday utcdayofyear utchours utcmilliseconds utcminutes utcmonth utcquarter
    utcseconds utcweek utcyear warn week windowSize year zoomLinear zoomLog zoomPow zoomSymlog
"""
ALONE: Mapping[str, Json] = {"data": {"values": [{}]}, "mark": "point"}


def refusal(spec: Mapping[str, Json], said: str, ask: Ask) -> ChartError:
    """Why a specification is not drawn, and the word of it that is wrong, if it is known.

    `said` is what Vega told of it, `ask` says what it tells of another: that of each expression alone, as Vega does not
    tell which one it speaks of.
    """
    told = SAID.findall(said)
    for pattern, name in WORDS:
        for found in filter(None, map(pattern.fullmatch, told)):
            return ChartError(phrase(name, word=found["word"]), found["word"])
    for line in told:
        if any(pattern.fullmatch(line) for pattern, _ in EXPRESSIONS):
            return next(_of_expressions(spec, ask), ChartError(phrase("chart_refused_somewhere")))
    return ChartError(phrase("chart_refused_somewhere"))


def _of_expressions(spec: Mapping[str, Json], ask: Ask) -> Iterator[ChartError]:
    for expression in expressions(spec):
        alone = {**ALONE, "params": spec.get("params", []), "transform": [{"calculate": expression, "as": "_"}]}
        told = SAID.findall(ask(alone))
        for pattern, name in EXPRESSIONS:
            for found in filter(None, map(pattern.fullmatch, told)):
                yield _told(name, expression, found)
                return


def _told(name: str, expression: str, found: re.Match[str]) -> ChartError:
    typed = found.groupdict().get("word") or ""
    word = typed if typed in expression else ""
    remedy = closest(word, FUNCTIONS.split()) if name == "chart_function" else ""
    if name in ("chart_signal", "chart_expression", "chart_expression_open"):
        remedy = phrase("chart_signal_remedy" if name == "chart_signal" else "chart_expression_remedy", word=word)
    return ChartError(phrase(name, word=word or expression, expression=expression), word or expression, remedy)
