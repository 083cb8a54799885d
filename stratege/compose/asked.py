"""What a report shows only when it asks: `tell_unasked(report, diagnostics)` names the options of one that forgets to.

A report that says how its modules were reviewed, or that refuses one of these pages, was written when all came unasked.
"""

from __future__ import annotations

from collections.abc import Iterator

from stratege.compose.places import modules_of
from stratege.diagnostics import Diagnostics, phrase
from stratege.model.module import Review
from stratege.model.report import Report


def tell_unasked(report: Report, diagnostics: Diagnostics) -> None:
    """One warning for all that the report seems to count on and does not ask for.

    None where its plan is at fault: the option may be there, with a value that it cannot have.
    """
    plan = report.plan.title.span
    if plan and any(item.span and item.span.file == plan.file for item in diagnostics.errors):
        return
    keys = list(_forgotten(report))
    if keys:
        parts = ", ".join(phrase(f"shown_{key}") for key in keys)
        asked, refused = (f"« {', '.join(f'{key}: {value}' for key in keys)} »" for value in ("true", "false"))
        place = report.plan.options.place_of("review") or report.plan.title.span
        diagnostics.add("S132", place, parts=parts, asked=asked, refused=refused)


def _forgotten(report: Report) -> Iterator[str]:
    options = report.plan.options
    said = options.model_fields_set
    reviews = [] if "review" in said else list(_reviews(report))
    if "cite_report" not in said and (reviews or ("review" in said and not options.review)):
        yield "cite_report"
    if reviews:
        yield "review"
    if "draft_mark" not in said and any(
        "status" in r.model_fields_set and r.status == "draft" for r in _reviews(report)
    ):
        yield "draft_mark"


def _reviews(report: Report) -> Iterator[Review]:
    """What the modules of a report say of their reviews."""
    plan = report.plan
    for place in plan.placements:
        yield from (module.review for module in modules_of(place, report) if "review" in module.model_fields_set)
