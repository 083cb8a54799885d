"""Drawings that components bring with them: the axis over a timeline, the signs of a SWOT.

`Diagrams(SOBER, words("fr"), paged=True).band(timeline)` is a block that screen readers pass over: the list says all.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from markupsafe import Markup

from stratege import document as d
from stratege.charts.diagrams import Moment, Step, action_plan, sign, time_band
from stratege.charts.drawing import NARROW
from stratege.charts.look import Look, look_of
from stratege.charts.scene import Scene, to_svg
from stratege.css import css_url
from stratege.records import record
from stratege.theme import Theme

NAMED = ' role="img" aria-label=""'  # what names a drawing; one that says nothing new has no name


@record(slots=False)
class Diagrams:
    """The drawings of a theme: those of pages are grounds, which no structure holds; a page of the screen has two."""

    theme: Theme
    words: Mapping[str, str]
    paged: bool

    @property
    def look(self) -> Look:
        """The colours and the letters."""
        return look_of(self.theme)

    def band(self, timeline: d.Timeline) -> Markup:
        """The axis of a timeline, with a mark for each dated event; nothing when there are not two places to mark."""
        moments = [
            Moment(event.start, event.after, event.lasts, event.about)
            for event in timeline.events
            if event.start is not None and event.after is not None
        ]
        wide, narrow = (time_band(moments, self.look, width) for width in (self.theme.page.across, NARROW))
        if wide is None or narrow is None:
            return Markup("")
        if self.paged:
            return _ground("div", "band", wide)
        full = Markup('<div class="picture full">{}</div>').format(_silent(wide))
        small = Markup('<div class="picture narrow">{}</div>').format(_silent(narrow))
        return Markup('<div class="band drawn" aria-hidden="true">\n{}\n{}\n</div>').format(full, small)

    def plan(self, plan: d.ActionPlan, titles: Mapping[str, str]) -> Markup:
        """The drawing of a plan of action, named by what it shows; nothing when nothing can be drawn.

        `titles` are those of the recommendations; an action without one is called by its owner.
        """
        said = self.words
        names = [titles.get(act.of) or d.plain(act.owner) for act in plan.actions]
        steps = [
            Step(act.number, name, act.cost, act.effect, act.start, act.end)
            for act, name in zip(plan.actions, names, strict=True)
        ]
        widths = self.theme.page.across, NARROW
        wide, narrow = (action_plan(steps, plan.unit, said, self.look, width) for width in widths)
        if wide is None or narrow is None:
            return Markup("")
        alt = " ; ".join(_said(action, titles.get(action.of, ""), said) for action in plan.actions)
        full, small = (_named(scene, f"{d.plain(plan.caption)}. {alt}") for scene in (wide, narrow))
        if self.paged:
            return Markup('<div class="picture">{}</div>').format(full)
        return Markup('<div class="picture full">{}</div>\n<div class="picture narrow">{}</div>').format(full, small)

    def sign(self, kind: str) -> Markup:
        """The sign of a quadrant of a SWOT."""
        scene = sign(kind, self.look)
        if self.paged:
            return _ground("span", "sign", scene)
        return Markup('<span class="sign drawn" aria-hidden="true">{}</span>').format(_silent(scene))


def _said(action: d.Action, title: str, said: Mapping[str, str]) -> str:
    """An action in words: « 1, Ouvrir, Marketing, Mois 0-1, coût faible, effet fort »."""
    classes = [(name, getattr(action, name)) for name in ("cost", "effect") if getattr(action, name)]
    parts = [f"{_inside(said[name])} {said[f'{name}_{value}']}" for name, value in classes]
    named = [action.number, title, d.plain(action.owner), d.plain(action.horizon)]
    return ", ".join([*filter(None, named), *parts])


def _inside(label: str) -> str:
    """A label inside a sentence: « Coût » is « coût », « ETP » stays."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def _named(scene: Scene, alt: str) -> Markup:
    title = Markup("<title>{}</title>").format(alt)
    return Markup(to_svg(scene, alt).strip().replace(">", f">{title}", 1))


def _silent(scene: Scene) -> Markup:
    return Markup(to_svg(scene, "").replace(NAMED, "", 1).strip())


def _ground(tag: str, name: str, scene: Scene) -> Markup:
    """An empty element with the drawing for a ground."""
    address = css_url(f"data:image/svg+xml,{quote(_silent(scene))}")
    style = f"width: {scene.width:g}px; height: {scene.height:.2f}px; background: {address} no-repeat"
    return Markup('<{0} class="{1}" style="{2}"></{0}>').format(Markup(tag), name, style)
