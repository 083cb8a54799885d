"""Whatever optional keys a report or a module has, its formats say the same words in the same order."""

from __future__ import annotations

import json
import re
import tempfile
from pathlib import Path

import pytest
from agreement import body, missing, notes, pieces, texts, without_front
from hypothesis import example, given, settings
from hypothesis import strategies as st
from optional_keys import FILES, KINDS, MODULE, OPTIONS, PLAN, Keys, Value

from stratege.document import Document
from stratege.model.modules import MODULES
from stratege.model.report import Options, Plan
from stratege.pipeline import check
from stratege.project import Project

BASE: Keys = {
    "title": "Un rapport ?",
    "sections": [{"module": "a"}],
    "parameters": {"off": {"type": "boolean", "default": False}},
}
MARKED = re.compile(r"Z[a-z]+Z")
PRINTED = {"glossary": "g.yaml", "appendices": "b.yaml", "front_matter": "h.yaml"}
UNREAD = ("glossary", "facts", "bibliography")  # kinds that no place of a plan prints as a chapter


def subset(keys: Keys) -> st.SearchStrategy[Keys]:
    """Some of these keys, none or all."""
    chosen = st.fixed_dictionaries({name: st.booleans() for name in keys})
    return chosen.map(lambda has: {name: value for name, value in keys.items() if has[name]})


def words_of(keys: Value) -> set[str]:
    """The marked words that a value says."""
    return set(MARKED.findall(json.dumps(keys)))


def said(plan: Keys, files: dict[str, str]) -> dict[str, list[str]]:
    """The marked words that each format says, in their order, once all else is known to agree."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        (root / "content" / "reports").mkdir(parents=True)
        for file, text in {**FILES, **files, "reports/r.yaml": json.dumps({**BASE, **plan})}.items():
            (root / "content" / file).write_text(text, encoding="utf-8")
        built = check(Project(root), "r")
        assert built.document and not built.diagnostics.errors, built.diagnostics.errors
        return agreed(built.document, Project(root))


def agreed(document: Document, project: Project) -> dict[str, list[str]]:
    """The marked words of each format; every piece of the document is in all, in order."""
    inside, front = pieces(body(document)), pieces(document.front)
    for form, text in texts(without_front(document), project).items():
        assert missing(inside, text) == [] == missing(notes(document), text), form
    whole = texts(document, project)
    assert not [form for form, text in whole.items() if missing(front, text)]
    return {form: marks(text) for form, text in whole.items()}


def marks(text: str) -> list[str]:
    """The marked words of a text, each where it comes first."""
    return list(dict.fromkeys(MARKED.findall(text)))


@settings(max_examples=25)
@given(subset(PLAN), subset(OPTIONS))
@example(PLAN, {})
@example(PLAN, OPTIONS)
@example({"nocite": ["roy2020"]}, {})
def test_whatever_keys_a_report_has_its_formats_agree(keys: Keys, options: Keys) -> None:
    if "nocite" in keys:  # whose works a bibliography has to have
        keys = {**keys, "bibliography": PLAN["bibliography"]}
    words = said({**keys, **({"options": options} if options else {})}, {})
    if "cover" in options:  # without a cover, the diffusion is at the foot of what has pages
        words = {form: [word for word in found if word != "ZconfidentialityZ"] for form, found in words.items()}
    assert words["md"] == words["html"] == words["paged"]
    expected = words_of([keys, *(FILES[file] for key, file in PRINTED.items() if key in keys)])
    if not {"abstract", "key_messages"} & set(keys):
        expected.discard("ZkeywordsZ")  # they stand below the abstract
    assert set(words["md"]) <= expected
    assert "cover" in options or set(words["md"]) == expected


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=12)
@given(st.data())
def test_whatever_keys_a_module_has_its_formats_agree(kind: str, data: st.DataObject) -> None:
    _, optional, _, of_item = KINDS[kind]
    keys = data.draw(subset({**MODULE, **optional}))
    item = data.draw(subset(of_item))
    words = said(
        {"sections": [{"module": "m"}, {"module": "q"}, {"module": "r"}]}, {"m.yaml": module(kind, keys, item)}
    )
    assert words["md"] == words["html"] == words["paged"]
    assert set(words["md"]) == words_of([keys, item]) - {"ZsummaryZ"}


def module(kind: str, keys: Keys, item: Keys) -> str:
    """A module of a kind that has these optional keys, as has its first item."""
    required, _, items, _ = KINDS[kind]
    made = {"kind": kind, "title": "Un module", **required, **keys}
    if items:
        listed = required[items]
        assert isinstance(listed, list) and isinstance(listed[0], dict)
        made[items] = [{**listed[0], **item}]
    return json.dumps(made)


def test_no_optional_key_is_forgotten() -> None:
    assert set(Plan.model_fields) == {"title", "sections", "options", *PLAN}
    assert set(Options.model_fields) == set(OPTIONS)
    assert set(MODULES) == {"appendix", *KINDS, *UNREAD}
    for kind, (required, optional, _, _) in KINDS.items():
        assert set(MODULES[kind].model_fields) == {"kind", "title", *MODULE, *required, *optional}, kind
