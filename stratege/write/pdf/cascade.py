"""Styles of elements, merged once for all that match the same rules: `StyleFor.__init__ = cascading`.

WeasyPrint shares the computed styles of elements alike, but merges the declarations of each; and it makes the styles of
a marker and of notes for each element, since its own sheet gives them to all: here, once they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import inf
from typing import NamedTuple, Protocol

Declarations = Iterable[tuple[str, object, bool]]  # name, value, whether it is important
Specificity = tuple[int, ...]
Weight = tuple[int, float, Specificity]
Cascaded = dict[str, tuple[object, Weight]]
Found = tuple[Specificity, int, str | None, tuple[Declarations, str | None]]  # how specific, which, of which part, what
Parts = dict[str | None, Cascaded]  # of an element, and of its pseudo-elements
Key = tuple[object, ...]  # alike for elements of the same styles
UNSHARED = ("first-letter", "first-line")  # their values are copied, as far as they were asked for


class Wrapper(Protocol):
    """An element as selectors see it."""

    etree_element: object
    parent: Wrapper | None

    def iter_subtree(self) -> Iterator[Wrapper]: ...


class Matcher(Protocol):
    """The rules of a sheet."""

    def match(self, element: Wrapper) -> list[Found]: ...


class Sheet(Protocol):
    """A style sheet."""

    matcher: Matcher
    layers: list[str]


Sheets = Sequence[tuple[Sheet, str, Specificity | None]]  # with whose it is, and what stands for its specificities


class Page(Protocol):
    """What is laid out."""

    etree_element: object
    wrapper_element: Wrapper
    base_url: object


class Targets(Protocol):
    """The places that something may be printed of."""

    def collect_anchor(self, name: object) -> None: ...


class StyleFor(Protocol):
    """The styles of all elements."""

    _cascaded_styles: dict[tuple[object, str | None], Cascaded]

    def set_computed_styles(
        self,
        element: object,
        parent: object,
        root: object = None,
        pseudo_type: str | None = None,
        base_url: object = None,
        target_collector: Targets | None = None,
    ) -> None: ...


class Rule(NamedTuple):
    """A rule that an element matches: its part (a pseudo-element, or None), what it declares, how grave that is."""

    part: str | None
    declarations: Declarations
    origin: str
    layer: float
    specificity: Specificity


def cascading(
    style_for: StyleFor,
    html: Page,
    sheets: Sheets,
    presentational_hints: bool,
    font_config: object,
    target_collector: Targets | None,
) -> None:
    """`StyleFor.__init__`, which gives each element and each of its parts the same styles."""
    made = vars(style_for)
    made |= {"_cascaded_styles": {}, "initial_page_sizes": {"box": None, "area": None}}
    made |= {"_sheets": sheets, "font_config": font_config}
    cascade = made["_computed_styles"] = _Cascade(style_for, html, target_collector)
    written = _written(html, presentational_hints)
    for element in html.wrapper_element.iter_subtree():
        cascade.add(element, [*_rules(element, sheets)], written.get(element.etree_element))
    cascade.add_anchors()


class _Cascade(dict[tuple[object, str | None], "Mapping[str, object]"]):
    """The styles of elements and of their parts, and what elements alike have in common."""

    def __init__(self, style_for: StyleFor, html: Page, targets: Targets | None) -> None:
        super().__init__()
        self.style_for, self.html, self.targets = style_for, html, targets
        self.merged: dict[Key, Parts] = {}
        self.known: dict[Key, Mapping[str, object]] = {}
        self.parts: dict[object, Parts] = {}  # by elements

    def add(self, wrapper: Wrapper, rules: list[Rule], own: Cascaded | None) -> None:
        """The style of an element, once its parent has one; those of its parts are left for later."""
        element, parent = wrapper.etree_element, wrapper.parent and wrapper.parent.etree_element
        alike = tuple((id(rule.declarations), rule.layer, rule.specificity, rule.origin) for rule in rules)
        merged = None if own else self.merged.get(alike)
        if merged is None:
            merged = _merged(rules, own)
        if not own:
            self.merged[alike] = merged
        shared = (id(self[parent, None]) if parent is not None else 0, alike)
        self._make(element, None, parent, merged.get(None, {}), None if own else shared)
        self.parts[element] = merged

    def add_anchors(self) -> None:
        """The styles of pseudo-elements that are places: the others wait."""
        for element, merged in self.parts.items():
            for part, cascaded in merged.items():
                if part and "anchor" in cascaded:
                    self.get((element, part))

    def get(  # type: ignore[override]
        self, asked: tuple[object, str | None], default: Mapping[str, object] | None = None
    ) -> Mapping[str, object] | None:
        """A style; that of a pseudo-element, which inherits that of its element, is made now."""
        element, part = asked
        if part and asked not in self and part in self.parts.get(element, ()):
            cascaded = self.parts[element][part]
            shared = (id(self[element, None]), part, id(cascaded))
            self._make(element, part, element, cascaded, None if part in UNSHARED else shared)
        return super().get(asked, default)

    def _make(self, element: object, part: str | None, parent: object, cascaded: Cascaded, shared: Key | None) -> None:
        known = self.known.get(shared) if shared else None
        if known is not None:
            self[element, part] = known
            return
        declared = self.style_for._cascaded_styles
        declared[element, part] = cascaded
        root, address = self.html.etree_element, self.html.base_url
        self.style_for.set_computed_styles(element, parent, root, part, address, self.targets)
        del declared[element, part]
        if shared:
            self.known[shared] = self[element, part]


def _written(html: Page, hints: bool) -> dict[object, Cascaded]:
    """What the attributes of elements declare: their style, and the places that they are."""
    from weasyprint.css import find_style_attributes, preprocess_declarations

    found: dict[object, Cascaded] = {}
    for specificity, element, declarations, base_url in find_style_attributes(html.etree_element, hints, html.base_url):
        declared = preprocess_declarations(base_url, declarations)
        _merge(found.setdefault(element, {}), Rule(None, declared, "author", inf, specificity))
    return found


def _rules(element: Wrapper, sheets: Sheets) -> Iterator[Rule]:
    """What an element matches, from the first sheet to the last, the least specific first."""
    for sheet, origin, specificity in sheets:
        for own, _order, part, (declarations, layer) in sheet.matcher.match(element):
            place = inf if layer is None else sheet.layers.index(layer)
            yield Rule(part, declarations, origin, place, specificity or own)


def _merged(rules: Sequence[Rule], own: Cascaded | None) -> Parts:
    """What rules declare of an element, and of each of its parts, with what its attributes do."""
    merged: Parts = {None: dict(own)} if own else {}
    for rule in rules:
        _merge(merged.setdefault(rule.part, {}), rule)
    return merged


def _merge(cascaded: Cascaded, rule: Rule) -> None:
    from weasyprint.css import declaration_precedence

    for name, value, important in rule.declarations:
        weight = (declaration_precedence(rule.origin, important), rule.layer, rule.specificity)
        if name not in cascaded or cascaded[name][1] <= weight:
            cascaded[name] = value, weight
