"""What brackets hold: links, images, citations, our forms; `[a](b)` is a Link, `[#a]` a Reference."""

from __future__ import annotations

import re
from functools import cached_property

from stratege.text.braces import braced, meant
from stratege.text.citations import FILLER, Found, find
from stratege.text.context import DEEPEST, Problem
from stratege.text.emphasis import fold
from stratege.text.forms import BRACKETED, UNCLOSED, Make, attributes, bracketed, refer, span
from stratege.text.links import LABEL, Aim, inline_aim, label_key
from stratege.text.scan import Scan
from stratege.text.tokens import Braces, Bracket, Token
from stratege.text.tree import Citation, Image, Inline, Inlines, Link, NoteCall

SPACED = re.compile(r"[ \xa0\u202f]+:")  # what the French put before the colon of a definition


class Brackets(Scan):
    """The reading of brackets, of citations, and of the braces after an inline."""

    @cached_property
    def citations(self) -> dict[int, Found]:
        """The citations by where they begin; a form of ours after one is no target of it, as that of a link is."""
        if "@" not in self.stretch:
            return {}
        text = BRACKETED.sub(lambda form: FILLER * len(form[0]), self.stretch)
        return {found.start: found for found in find(text)}

    def citation(self, start: int) -> int:
        found = self.citations.get(start)
        if found is None:
            return self.words(start, start + 1)
        source = str(self.stretch[start : found.end])
        return self.syntax("citation", start, found.end, lambda a, b: Citation(a, b, source, found.keys))

    def open(self, start: int) -> int:
        if form := bracketed(self.stretch, start):
            if form.kind == "note" and not self.call(form.make(*self.places(start, form.end)), start, form.end):
                return self.words(start, form.end)
            self.tell_braces(form.end, braced(self.stretch, form.end))
            return self.syntax(form.kind, start, form.end, form.make)
        if start in self.citations:
            return self.citation(start)
        return self.bracket(start, start + 1)

    def call(self, node: Inline, start: int, end: int) -> bool:
        """Keep the call of a note; False for `[^a]: words` in a text that defines none."""
        if not isinstance(node, NoteCall):
            return False
        heads = start == 0 or self.stretch[start - 1] == "\n"
        is_call = not (self.context.is_line and heads and self.stretch.startswith(":", end))
        calls = self.context.calls if is_call else self.context.misplaced
        calls.append(Problem("undefined", node.start, node.end, node.name))
        if is_call and heads and SPACED.match(self.stretch, end):
            self.context.spaced.append(Problem("spaced", node.start, node.end, node.name))
        return is_call

    def image(self, start: int) -> int:
        if not self.stretch.startswith("[", start + 1):
            return self.words(start, start + 1)
        return self.bracket(start, start + 2)

    def bracket(self, start: int, end: int) -> int:
        for outer in self.opened[-1:]:
            outer.inner = True
        self.opened.append(Bracket(start, end, index=len(self.tokens)))
        self.tokens.append(self.opened[-1])
        return end

    def close(self, start: int) -> int:
        if not self.opened:
            return self.words(start, start + 1)
        opener = self.opened.pop()
        linked = len(self.opened) < self.linked
        self.linked = min(self.linked, len(self.opened))
        braces = None if opener.image else attributes(self.stretch, start + 1)
        if braces and (make := span(braces)):
            return self.enclose(opener, start, braces.end, make, "attributes")
        aim = self.aim(opener, start) if opener.image or not linked else None
        if aim:
            return self.link(opener, start, aim)
        if not opener.image and not linked and (form := bracketed(self.stretch, start + 1)) and len(form.targets) == 1:
            self.linked = len(self.opened)
            return self.enclose(opener, start, form.end, refer(form.targets, form.otherwise), "reference")
        end = braces.end if braces else -1 if opener.image else braced(self.stretch, start + 1, opener.start)
        if end > start + 1:
            words = str(self.stretch[opener.start : end])
            self.context.tell("printed", *self.places(start + 1, end), words)
        return self.words(start, start + 1)

    def tell_braces(self, start: int, end: int) -> None:
        """Tell of braces that say nothing, if there are any."""
        if end > start:
            self.context.tell("attributes", *self.places(start, end), str(self.stretch[start:end]))

    def aim(self, opener: Bracket, start: int) -> Aim | None:
        """Where the brackets that close at `start` lead."""
        after = start + 1
        if self.stretch.startswith("(", after) and (found := inline_aim(self.stretch, after)):
            return found
        label, end = None if opener.inner else self.stretch[opener.end : start], after
        if self.context.targets and (named := LABEL.match(self.stretch, after)):
            end = named.end()
            label = named[1] if named[1].strip() else label
        if label is None or len(label) > 999:
            return None
        target = self.context.targets.get(label_key(label))
        if target is None:
            return None
        target.used = True
        return Aim(target.url, target.title, end)

    def link(self, opener: Bracket, start: int, aim: Aim) -> int:
        """The link or image that an opening bracket turns out to be; no link holds another."""
        kind = Image if opener.image else Link
        if opener.image:
            self.context.tell("image", *self.places(opener.start, aim.end), aim.url)
        else:
            self.linked = len(self.opened)

        def make(first: int, last: int, children: Inlines) -> Inline:
            return kind(first, last, aim.url, aim.title, children)

        return self.enclose(opener, start, aim.end, make, kind.__name__.lower())

    def enclose(self, opener: Bracket, start: int, end: int, make: Make, kind: str) -> int:
        """Make one node of what stands since an opening bracket."""
        children, depth = fold(self.tokens[opener.index + 1 :], self.stretch, self.context)
        if depth >= DEEPEST:
            self.context.tell("nesting", *self.places(opener.start, end), "[")
            self.opened.clear()
        for first, last in ((opener.start, opener.end), (start, end)):
            self.context.mark(kind, self.stretch, first, last)
        del self.tokens[opener.index :]
        return self.node(opener.start, end, make(*self.places(opener.start, end), children), depth + 1)

    def unclosed(self, opener: Token) -> None:
        """Tell of a bracket that begins as one of our forms does, and never closes."""
        if UNCLOSED.match(self.stretch, opener.start):
            end = len(self.stretch)
            words = str(self.stretch[opener.start : opener.start + 80])
            self.context.tell("unclosed", *self.places(opener.start, end), words)

    def braces(self, start: int) -> int:
        """A list of attributes, kept until it is known what it comes after."""
        found = attributes(self.stretch, start) if start and self.stretch[start - 1] in "*_~`)>]" else None
        if found is None:
            end = braced(self.stretch, start) if start and self.stretch[start - 1] in "*_~`)>" else -1
            self.tell_braces(start, end if meant(self.stretch[start:end]) else -1)
            return self.words(start, start + 1)
        self.tokens.append(Braces(start, found.end, found=found))
        return found.end
