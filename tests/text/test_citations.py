"""What is a citation in an author's text, and what is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from growth import is_linear

from stratege.text import find, keys


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Selon @dupont, rien.", ["@dupont"]),
        ("Rien @dupont.", ["@dupont"]),
        ("Voir [@a, p. 12].", ["[@a, p. 12]"]),
        ("[voir @a, p. 3 ; @b]", ["[voir @a, p. 3 ; @b]"]),
        ("Il dit [-@a].", ["[-@a]"]),
        ("-@a et @b", ["-@a", "@b"]),
        ("@a [p. 12] et", ["@a [p. 12]"]),
        ("@a [@b]", ["@a", "[@b]"]),
        ("@a [p. 2; @b]", ["@a [p. 2; @b]"]),
        ("@a [#tableau] et @b [=F-1] et @c [^n]", ["@a", "@b", "@c"]),
        ("@a [texte](https://x.fr)", ["@a"]),
        ("@{clé avec} puis @{a/b:c}", ["@{a/b:c}"]),
        ("[un [ajout] de @a]", ["[un [ajout] de @a]"]),
        ("(@a)", ["@a"]),
        ("« @a »", ["@a"]),
        ("@doe:2020.b:", ["@doe:2020.b"]),
        ("écrire à a@b.fr ou à <x.y@b.fr>", []),
        ("https://reseau.social/@compte", []),
        (r"un \@compte et \[@a]", ["@a"]),
        ("`@code` et ``[@x `y` ]``", []),
        ("[lien de @a](https://x.fr)", []),
        ("[mots @a]{lang=en} et [@b][ref]", []),
        ("[texte ; @a]", ["@a"]),
        ("[sans fin @a", ["@a"]),
        (r"\\@a et \\[@b]", ["@a", "[@b]"]),
        (r"[@a, p. 3\]; @b]", [r"[@a, p. 3\]; @b]"]),
        ("@a `[p. 3]` @b [`]`]", ["@a", "@b [`]`]"]),
        ("``` `` ` @a `` ```", []),
        ("@", []),
        ("rien", []),
    ],
)
def test_find(text: str, sources: list[str]) -> None:
    found = find(text)
    assert [item.source for item in found] == sources
    assert all(text[item.start : item.end] == item.source and item.keys == keys(item.source) for item in found)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("[voir @a, p. 3; -@{b c}; @{d}]", ("a", "d")),
        ("@doe_2020.", ("doe_2020",)),
        ("[@http://x.fr/a-b, p. 2]", ("http://x.fr/a-b",)),
        ("[@a, cité par x@y.fr]", ("a",)),
        ("[@a; @b; @a]", ("a", "b", "a")),
        ("[voir `@x`, \\@y et @a]", ("a",)),
        (r"@{a\_b}", (r"a\_b",)),
    ],
)
def test_keys(source: str, expected: tuple[str, ...]) -> None:
    assert keys(source) == expected


@pytest.mark.parametrize(
    "hostile",
    [
        lambda size: "[" * size + "@a",
        lambda size: "[" * (size // 2) + "]" * (size // 2) + "@a",
        lambda size: "`" * size + "@a",
        lambda size: "@a " + "[(" * (size // 2),
        lambda size: "".join(f"{'`' * count}b" for count in range(int((2 * size) ** 0.5))) + " @a",
        lambda size: "@a " + "\\" * size,
    ],
)
def test_hostile_texts_cost_no_more(hostile: Callable[[int], str]) -> None:
    assert [item.keys for item in find(hostile(20_000))] == [("a",)]
    assert is_linear(lambda text: list(find(text)), hostile, 20_000)


def test_a_note_of_pandoc_is_no_citation() -> None:
    assert [found.source for found in find("mot^[Voir @a.] et x^2^[@b] et \\^[@c]")] == ["@a", "[@b]", "[@c]"]
