"""A fault of YAML is told with a remedy that was tried; the text is read on, and its places are the author's."""

from __future__ import annotations

import pytest

from stratege.diagnostics import Diagnostics
from stratege.model.base import Mapping, Tree
from stratege.read.nodes import parse
from stratege.source import Scalar

FAULTS = {
    "title: Stratégie : le cas\n": ("Y002 1:18", {"title": "Stratégie : le cas"}),
    "a: {title: S : le cas}\n": ("Y002 1:14", {"a": {"title": "S : le cas"}}),
    "a: `b`\n": ("Y003 1:4", {"a": "`b`"}),
    "a: [c, @b]\n": ("Y003 1:8", {"a": ["c", "@b"]}),
    "a: *mot* x\n": ("Y003 1:4", {"a": "*mot* x"}),
    "a: 1\n\tb: 2\n": ("Y004 2:1", {"a": "1", "b": "2"}),
    "a:\n\tb: 2\n\tc: 3\n": ("Y004 2:1", {"a": {"b": "2", "c": "3"}}),
    "a: 1\n \u202fb: 2\n": ("Y011 2:2", {"a": "1", "b": "2"}),
    "a: x\n---\nb: y\n": ("Y010 2:1", {"a": "x"}),
    "kind:prose\ntitle: x\n": ("Y016 1:5", {"kind": "prose", "title": "x"}),
    "title: Un\nlead:Texte\nbody:\n  - a\n": ("Y016 2:5", {"title": "Un", "lead": "Texte", "body": ["a"]}),
    "a:\n  b: c\n  - d: e\n  f: g\n": ("Y033 3:3", {"a": {"b": "c", "d": "e", "f": "g"}}),
    "a:\n  - x\n  -y\n": ("Y017 3:3", {"a": ["x", "y"]}),
    "kind: a\ntitle Un\nlead: x\n": ("Y018 2:6", {"kind": "a", "title": "Un", "lead": "x"}),
    "kind: a\nreview\n  by: x\n": ("Y018 2:7", {"kind": "a", "review": {"by": "x"}}),
    "title: | texte\n  suite\n": ("Y019 1:10", {"title": "texte\nsuite\n"}),
    'a: "C:\\d"\n': ("Y020 1:7", {"a": "C:\\d"}),
    "t: 'l'entreprise'\n": ("Y021 1:6", {"t": "l'entreprise"}),
    "t: ['d''un', 'l'autre']\n": ("Y021 1:16", {"t": ["d'un", "l'autre"]}),
    't: "Un "grand" mot"\n': ("Y021 1:8", {"t": 'Un "grand" mot'}),
    't: "Un" mot\nu: v\n': ("Y021 1:7", {"t": '"Un" mot', "u": "v"}),
    'a: "Un\nb: x\n': ("Y022 1:4", {"a": "Un", "b": "x"}),
    'a: "Un\nb: "Deux"\n': ("Y022 1:4", {"a": "Un", "b": "Deux"}),
    'a: "Un\n  et deux\nb: x\nc: "d"\n': ("Y022 1:4", {"a": "Un et deux", "b": "x", "c": "d"}),
    "a: [b, 'c, d]\ne: f\n": ("Y022 1:8", {"a": ["b", "c", "d"], "e": "f"}),
    "a:\n  - [b, c\n  - [d, e]\n": ("Y023 2:5", {"a": [["b", "c"], ["d", "e"]]}),
    "a: [b,\n  c\nd: e\n": ("Y023 1:4", {"a": ["b", "c"], "d": "e"}),
    "a: {b: {c: d}\ne: f\n": ("Y023 1:4", {"a": {"b": {"c": "d"}}, "e": "f"}),
    "a: {b: en [=c], d: e}\n": ("Y003 1:11", {"a": {"b": "en [=c]", "d": "e"}}),
    "a: {b: Voir [#c], d: e}\nf: g\n": ("Y003 1:13", {"a": {"b": "Voir [#c]", "d": "e"}, "f": "g"}),
    "a: {b: Le [@c] vaut, ou non, d: l'un [@e] s'y dit}\n": (
        "Y003 1:11",
        {"a": {"b": "Le [@c] vaut, ou non", "d": "l'un [@e] s'y dit"}},
    ),
    "a: {b: [@c], d: e}\n": ("Y003 1:8", {"a": {"b": "[@c]", "d": "e"}}),
    "a: [[Le [@c], 12], [d, 3]]\n": ("Y003 1:9", {"a": [["Le [@c]", "12"], ["d", "3"]]}),
    "- a: {b: c,\n      d: en [= e / 3, decimals=0],\n      f: g}\n": (
        "Y003 2:13",
        [{"a": {"b": "c", "d": "en [= e / 3, decimals=0]", "f": "g"}}],
    ),
    "a: {b: l'agence: oui, c: d}\n": ("Y002 1:16", {"a": {"b": "l'agence: oui", "c": "d"}}),
    "a: {b: [#fff], c: d}\ne: f\n": ("Y024 1:9", {"a": {"b": ["#fff"], "c": "d"}, "e": "f"}),
    "a: [b, #c]\nd: e\n": ("Y024 1:8", {"a": ["b", "#c"], "d": "e"}),
    "a: {b: le #1, c: d}\n": ("Y024 1:11", {"a": {"b": "le #1", "c": "d"}}),
    "a: [x]]\nb: c\n": ("Y025 1:7", {"a": ["x"], "b": "c"}),
    "a: {b: 1 title: c}\n": ("Y026 1:9", {"a": {"b": "1", "title": "c"}}),
    'a: ["b" "c"]\n': ("Y026 1:8", {"a": ["b", "c"]}),
    "k: 3\n  - a: b\n": ("Y027 1:4", {"k": [{"a": "b"}]}),
    "k: 3\n- a\n": ("Y027 1:4", {"k": ["a"]}),
    "review: oui\n  by: x\n": ("Y027 1:9", {"review": {"by": "x"}}),
    "title: Un\n  lead: deux\n": ("Y028 2:3", {"title": "Un", "lead": "deux"}),
    "a:\n  b: 1\n c: 2\nd: 3\n": ("Y028 3:2", {"a": {"b": "1"}, "c": "2", "d": "3"}),
    "- prose:\n    Voici : un.\n    Et deux : trois.\n- b\n": (
        "Y029 1:3",
        [{"prose": "Voici : un.\nEt deux : trois.\n"}, "b"],
    ),
    "prose:\n  Une ligne.\n  Voici : deux.\n": ("Y029 1:1", {"prose": "Une ligne.\nVoici : deux.\n"}),
    "body:\n  Un.\n\n  - deux\n": ("Y029 1:1", {"body": "Un.\n\n- deux\n"}),
    "lead:\n    # Un\n    Deux.\nkind: a\n": ("Y029 1:1", {"lead": "# Un\nDeux.\n", "kind": "a"}),
    "- prose: |\n  # Un\n  Voir [@a] : oui.\n- b\n": ("Y029 2:3", [{"prose": "# Un\nVoir [@a] : oui.\n"}, "b"]),
    "- prose: |\n    Un.\n  Deux.\n  id: c\n": ("Y029 3:3", [{"prose": "Un.\nDeux.\n", "id": "c"}]),
    "lead: |\nUn.\n  Deux.\nid: c\n": ("Y029 2:1", {"lead": "Un.\n  Deux.\n", "id": "c"}),
    "p: |\n    a\n  b\nc: d\n": ("Y028 3:3", {"p": "a\nb\n", "c": "d"}),
}


@pytest.mark.parametrize(("text", "told", "tree"), [(text, *rest) for text, rest in FAULTS.items()])
def test_fault_is_told_at_its_place_and_read_as_it_was_meant(text: str, told: str, tree: Tree) -> None:
    diagnostics = Diagnostics()
    assert parse("a.yaml", text.encode(), diagnostics) == tree
    assert [f"{item.code} {item.span}" for item in diagnostics.items] == [told.replace(" ", " a.yaml:")]


WELL = {
    "prose:\n  Un texte long\n  sur deux lignes\n": {"prose": "Un texte long sur deux lignes"},
    'prose:\n  "Un : deux\n  trois"\n': {"prose": "Un : deux trois"},
    "body:\n  # une remarque\n  - prose: |\n      Un.\n    # et une autre\n  - b\n": {
        "body": [{"prose": "Un.\n"}, "b"]
    },
    "body: |\n    Un.\nafter:\n  - deux\n": {"body": "Un.\n", "after": ["deux"]},
    "text:\n  fr: un\n  en: one\n": {"text": {"fr": "un", "en": "one"}},
    "prose: |\n  text:\n    Voici : un.\n\n  lead:\n\n    - deux\n": {
        "prose": "text:\n  Voici : un.\n\nlead:\n\n  - deux\n"
    },
    "a: |\n\n  Un.\n\n   Deux : trois.\nlead: x\n": {"a": "\nUn.\n\n Deux : trois.\n", "lead": "x"},
}


@pytest.mark.parametrize(("text", "tree"), WELL.items())
def test_a_text_that_is_read_as_it_was_meant_is_let_be(text: str, tree: Tree) -> None:
    diagnostics = Diagnostics()
    assert parse("a.yaml", text.encode(), diagnostics) == tree
    assert diagnostics.items == []


def test_the_remedy_of_a_text_is_its_sign() -> None:
    diagnostics = Diagnostics()
    parse("a.yaml", b"- prose:\n    Voici : un.\n- lead: >\n  Un : deux.\n", diagnostics)
    assert [item.remedy for item in diagnostics.items] == [
        "écrivez « prose: | », puis le texte en retrait",
        "mettez 4 espaces devant ses lignes",
    ]


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("- a:\n      b: c\n\t\td: e\n      f: g\n", "commencez la ligne par 6 espaces, sans tabulation"),
        ("a:\n\tb: c\n", "commencez la ligne par 2 espaces, sans tabulation"),
        ("a: 1\n\tb: 2\n", "commencez la ligne au bord, sans tabulation"),
    ],
)
def test_the_remedy_of_a_tab_is_what_goes_in_its_place(text: str, remedy: str) -> None:
    diagnostics = Diagnostics()
    parse("a.yaml", text.encode(), diagnostics)
    assert [(item.code, item.remedy) for item in diagnostics.items] == [("Y004", remedy)]


def test_all_faults_of_a_file_are_told() -> None:
    text = 'title: Un : deux\nlead: [@cle, p. 3]\nbody: [a, b\nkind: "x\n'
    diagnostics = Diagnostics()
    tree = parse("a.yaml", text.encode(), diagnostics)
    assert tree == {"title": "Un : deux", "lead": "[@cle, p. 3]", "body": ["a", "b"], "kind": "x"}
    assert [f"{item.code} {item.span}" for item in diagnostics.items] == [
        "Y002 a.yaml:1:11",
        "Y003 a.yaml:2:7",
        "Y023 a.yaml:3:7",
        "Y022 a.yaml:4:7",
    ]


def test_places_are_those_of_the_file_that_the_author_wrote() -> None:
    tree = parse("a.yaml", b"a: Un : deux mots\nb: | Un\n  deux mots\nc: [d, e\nf: mots\n", Diagnostics())
    assert isinstance(tree, Mapping)
    words = {key: tree[key] for key in "abf"}
    places = [str(word.at(word.index("mots"))) for word in words.values() if isinstance(word, Scalar)]
    assert places == ["a.yaml:1:14", "a.yaml:3:8", "a.yaml:5:4"]


def test_what_nothing_mends_is_left_out_and_the_rest_is_read() -> None:
    diagnostics = Diagnostics()
    tree = parse("a.yaml", b'a: b\nc: {a b: c: "d" e: f}\ng: h\n', diagnostics)
    assert isinstance(tree, Mapping) and tree == {"a": "b", "g": "h"}
    assert [str(hole) for hole in tree.holes] == ["a.yaml:2:1"]
    assert [item.code for item in diagnostics.items] == ["Y014"]


def test_no_word_of_the_parser_reaches_the_author() -> None:
    for text in (*FAULTS, "a: [}{]\n", "a: |9x\n b\n", "- a\nb: c\n", "\x07"):
        diagnostics = Diagnostics()
        parse("a.yaml", text.encode(), diagnostics)
        for item in diagnostics.items:
            assert not {"found", "expected", "while", "not", "key"} & set(f"{item.message} {item.remedy}".split())
