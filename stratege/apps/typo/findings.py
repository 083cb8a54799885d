"""What is wrong in a text, by place: `findings(Text("a.txt", "Quoi !", "text"))[0].column` is 5."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from stratege.apps.typo.texts import Text, Unreadable
from stratege.diagnostics import phrase
from stratege.records import record
from stratege.source import Span
from stratege.typography import RULES, Edit, lint, visible
from stratege.yaml_graph import DEPTH, TooDeep


@record(slots=False)
class Finding:
    """An edit and its place, in code points as spans count and in UTF-16 as editors do."""

    edit: Edit
    span: Span
    utf16_column: int
    shown: tuple[str, str]  # before and after, with a few signs around, spaces named

    @property
    def is_note(self) -> bool:
        """Whether nothing is wrong: a paragraph is only told to be left alone."""
        return self.edit.before == self.edit.after

    @property
    def title(self) -> str:
        """What the rule says."""
        return RULES[self.edit.rule].title

    @property
    def advice(self) -> str:
        """Who says so, and who is to correct it."""
        if self.is_note:
            return f"({self.edit.authority})"
        name = "typo_fixable" if self.edit.kind == "fix" else "typo_decide"
        return f"({self.edit.authority}) [{phrase(name)}]"

    @property
    def change(self) -> str:
        """The correction, as « before » → « after »; of a note, where it begins."""
        if self.is_note:
            return phrase("typo_kept", text=visible(self.edit.before))
        return phrase("typo_change", before=self.shown[0], after=self.shown[1])


def findings(text: Text, locale: str = "fr-FR", ignore: tuple[str, ...] = ()) -> list[Finding]:
    """What is wrong in a text, by place; `Unreadable` for YAML that is none."""
    return list(_placed(text, edits(text, locale, ignore)))


def edits(text: Text, locale: str, ignore: tuple[str, ...]) -> list[Edit]:
    """The edits of a text, but those of the rules to be silenced; `Unreadable` for YAML that is none."""
    try:
        found = lint(text.text, locale=locale, markup=text.markup)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = phrase("typo_yaml_line", line=mark.line + 1) if mark else phrase("typo_yaml")
        if mark and isinstance(error, TooDeep):
            problem = phrase("typo_yaml_deep", line=mark.line + 1, limit=DEPTH)
        raise Unreadable(text.name, problem, "content") from None
    return [edit for edit in found if edit.rule not in ignore]


def _placed(text: Text, found: list[Edit]) -> Iterator[Finding]:
    """The edits with their lines and columns, in one pass over the text."""
    line, begun, at = 1, int(text.text.startswith("\ufeff")), 0
    for edit in found:
        line += text.text.count("\n", at, edit.start)
        begun = max(begun, text.text.rfind("\n", at, edit.start) + 1)
        at = edit.start
        inner = text.text[edit.start : edit.end]
        end_line = line + inner.count("\n")
        end_column = edit.end - (edit.start + inner.rfind("\n") + 1 if "\n" in inner else begun) + 1
        utf16 = len(text.text[begun : edit.start].encode("utf-16-le", "surrogatepass")) // 2 + 1
        span = Span(text.name, line, edit.start - begun + 1, end_line, end_column)
        yield Finding(edit, span, utf16, _shown(text.text, edit))


def _shown(text: str, edit: Edit) -> tuple[str, str]:
    """The correction with the end of the word before and the beginning of the next, all on one line."""
    before = text[max(0, edit.start - 12) : edit.start].rpartition("\n")[2]
    after = text[edit.end : edit.end + 8].partition("\n")[0].rstrip("\r")
    return visible(f"{before}{edit.before}{after}"), visible(f"{before}{edit.after}{after}")
