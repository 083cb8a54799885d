"""Fields of references as words, whatever they hold of TeX and HTML."""

from __future__ import annotations

import random
import unicodedata

import pytest

from stratege.references import from_bibtex, from_json, from_ris
from stratege.references.names.catalogues import cataloguers_names
from stratege.references.tex import tables as tex_tables
from stratege.references.tex.decode import SPECIAL, decode, entities, for_pandoc
from stratege.references.tex.urls import address

NBSP = "\u00a0"


@pytest.mark.parametrize("name", sorted(tex_tables.ACCENTS))
def test_each_accent_stands_over_its_letter_however_it_is_typed(name: str) -> None:
    right = unicodedata.normalize("NFC", f"xa{tex_tables.ACCENTS[name]}y")
    blank = " " if name.isalpha() else ""
    for typed in (f"\\{name}{{a}}", f"{{\\{name}{{a}}}}", f"\\{name}{blank}a", f"{{\\{name}{blank}a}}"):
        assert decode(f"x{typed}y") == for_pandoc(f"x{typed}y") == right


@pytest.mark.parametrize(("name", "sign"), sorted({**tex_tables.MATHS, **tex_tables.WORDS}.items()))
def test_each_word_is_a_sign(name: str, sign: str) -> None:
    for typed in (f"x\\{name}{{}}y", f"x{{\\{name}}}y", f"x\\{name} y"):
        assert decode(typed) == unicodedata.normalize("NFC", f"x{sign}y")


@pytest.mark.parametrize(("name", "sign"), sorted(tex_tables.FRENCH.items()))
def test_words_of_babel_french_keep_the_space_after_them(name: str, sign: str) -> None:
    assert decode(f"x\\{name} y") == f"x{sign} y"
    assert decode(f"x\\{name}{{}} y") == f"x{sign} y"


def test_word_that_nobody_knows_is_not_lost() -> None:
    assert decode(r"{\XeLaTeX{} appliqué}, \LuaTeX, \inconnu{dit}") == "XeLaTeX appliqué, LuaTeX, dit"


@pytest.mark.parametrize(("name", "sign"), sorted(tex_tables.OPENING.items()))
def test_opening_words_set_their_own_space(name: str, sign: str) -> None:
    for typed in (f"\\{name} y", f"\\{name}~y", f"\\{name}{{}} y", f"{{\\{name}}}y"):
        assert decode(typed) == f"{sign}y"


@pytest.mark.parametrize(("name", "sign"), sorted(tex_tables.SIGNS.items()))
def test_each_control_sign(name: str, sign: str) -> None:
    assert decode(f"x\\{name}y") == f"x{sign}y"


@pytest.mark.parametrize("name", sorted(tex_tables.STYLES | tex_tables.SILENT))
def test_what_says_how_words_look_is_for_pandoc(name: str) -> None:
    assert decode(f"x {{\\{name} y}}") == "x y"
    styled = for_pandoc(f"x {{\\{name} y}}" if name in tex_tables.SWITCHES else f"x \\{name}{{y}}")
    assert (f"\\{name}" in styled) == (name in tex_tables.STYLES)
    assert "y" in styled


@pytest.mark.parametrize("name", sorted(tex_tables.RAISED))
def test_raised_letters(name: str) -> None:
    assert decode(f"M\\{name}{{me}}") == "Mᵐᵉ"
    assert decode(f"1\\{name}{{er}}") == "1er"
    assert for_pandoc(f"x\\{name}{{É!}}") == "x\\textsuperscript{É!}"


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        (r"L'{\'e}cole {\'{E}}mile Anton{\'\i}n", "L'école Émile Antonín"),
        (r"\og a \fg{} b \og c\fg", f"«{NBSP}a{NBSP}» b «{NBSP}c{NBSP}»"),
        (r"\frquote{a}", f"«{NBSP}a{NBSP}»"),
        (r"CO$_2$, $H_{2}O$, x$^{2}$, 20$^{\circ}$C, 6$^{\textrm{e}}$", "CO₂, H₂O, x², 20°C, 6ᵉ"),
        (r"$\frac{a}{b}$, $x_Q$, $\mathbb{R}$, $\log x$", "a/b, xQ, R, log x"),
        ("10 $ en 2005, 5$ et 6$", "10 $ en 2005, 5$ et 6$"),
        (r"10\,\% \& 5 \$ \#1 a\_b \{c\}", "10\u202f% & 5 $ #1 a_b {c}"),
        ("de $5 à $6, 10 $ ou 5$", "de $5 à $6, 10 $ ou 5$"),
        ("50% de", "50% de"),
        ("Tr&#232;s &amp; &#xe9;t&eacute; &lt;i&gt; AT&T; &rien;", "Très & été <i> AT&T; &rien;"),
        (r"l\&\#039;eau \&amp; l\&#39;air, R\&D; \&c;", "l'eau & l'air, R&D; &c;"),
        ("{White {{Paper}}}", "White Paper"),
        (r"\citet{cle} \inconnue[a]{b} C:\dir x", "cle inconnue[a]b C:dir x"),
        (r"\url{http://a.fr/x\_y} \href{http://a.fr}{lien}", "http://a.fr/x_y lien"),
        (r"\~{} \^{} \'{}", "~ ^ '"),
        ("M.~Roy", f"M.{NBSP}Roy"),
        ("fin\\", "fin\\"),
    ],
)
def test_words(typed: str, right: str) -> None:
    assert decode(typed) == right


def test_pandoc_gets_italics_and_protecting_braces_and_escaped_signs() -> None:
    typed = r"{\'E}tat de l'{ADN} : \emph{Homo {\'e}t{\'e}} et {\em Pan}, 50% à 3 $, \&, ~"
    assert for_pandoc(typed) == r"État de l'{ADN} : \emph{Homo été} et {\em Pan}, 50\% à 3 \$, \&, ~"


def test_text_without_signs_of_tex_is_unchanged() -> None:
    plain = "L'été 3 # 4 _ ^ « mot » — “fin” -- ''"
    assert not SPECIAL.search(plain)
    assert decode(plain) == for_pandoc(plain) == plain == entities(plain)


def test_no_letter_is_lost_and_braces_are_always_balanced() -> None:
    pieces = ["{", "}", "$", "\\", "\\{", "\\}", "%", "&", "\\inconnue ", "\\emph", "\\'", "_", "^", " ", "~", "é"]
    chance = random.Random(5)
    for _ in range(3000):
        typed = "".join(chance.choice(pieces) for _ in range(chance.randrange(14)))
        words = [chance.choice("MNQR") + str(number) for number in range(3)]
        typed = typed.join(words)
        styled = for_pandoc(typed)
        assert all(_occurs(word, decode(typed)) and _occurs(word, styled) for word in words), typed
        bare = styled.replace("\\textbackslash{}", "").replace("\\{", "").replace("\\}", "")
        assert bare.count("{") == bare.count("}"), typed
        assert all(bare[:end].count("{") >= bare[:end].count("}") for end in range(len(bare))), typed


def _occurs(word: str, text: str) -> bool:
    """Whether the letters and figures of a word stand in a text, raised, lowered and accented ones among them."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", text) if char.isalnum())
    return word in bare


def test_what_is_nested_without_end_is_read_in_time() -> None:
    assert decode("{" * 50_000 + "x" + "}" * 50_000 + " y") == "x y"
    assert decode("\\'" * 50_000 + "x").count("x") == 1
    assert decode("$a " * 50_000).count("a") == 50_000


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        (r"10.1007/978-3-319-12345-6{\_}12", "10.1007/978-3-319-12345-6_12"),
        (r"http://a.fr/\%24FILE/a\_b\#c\&d", "http://a.fr/%24FILE/a_b#c&d"),
        (r"\url{https://a.fr/x_y}", "https://a.fr/x_y"),
        (
            r"https://a.fr/{\textasciitilde}luc/\~{}x/$\sim$y?a=1&amp;b=2&copy=3",
            "https://a.fr/~luc/~x/~y?a=1&b=2&copy=3",
        ),
        (r"https://a.fr/\{x\}", "https://a.fr/%7Bx%7D"),
        ("https://a.fr/x_y?z=1&t=%20~#u", "https://a.fr/x_y?z=1&t=%20~#u"),
    ],
)
def test_addresses_live(typed: str, right: str) -> None:
    assert address(typed) == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("Brueg, Walter (1933-....)", "Brueg, Walter"),
        ("Zolat, Émile (1840-1902). Auteur du texte", "Zolat, Émile"),
        ("Zolat, Émile (1840-1902). Auteur du texte and Roy, Luc (19..-....)", "Zolat, Émile and Roy, Luc"),
        ("Musée des beaux arts (Paris) Auteur du texte", "{Musée des beaux arts (Paris)}"),
        ("Bray, René. and Noir, J. and King, Jr., Ch.", "Bray, René and Noir, J. and King, Jr., Ch."),
        ("Émile Des Forges and Jean Le Goff", "Des Forges, Émile and Le Goff, Jean"),
        (
            "Marc de La Roche and Le Goff, Jean and {Ville Le Roi}",
            "Marc de La Roche and Le Goff, Jean and {Ville Le Roi}",
        ),
        ("Cour des comptes (France)", "Cour des comptes (France)"),
        ("{Groupe (1990-2000)}", "{Groupe (1990-2000)}"),
    ],
)
def test_names_of_catalogues(typed: str, right: str) -> None:
    assert cataloguers_names(typed) == right


def test_no_field_of_bibtex_keeps_anything_of_tex() -> None:
    names = "title booktitle series edition type number volume pages version note howpublished publisher isbn issn"
    fields = ", ".join(f"{name} = {{{name} {{\\'e}} $_2$ A\\&B 5% \\foo{{z}} M.~X}}" for name in names.split())
    for kind in ("book", "article", "inproceedings", "thesis", "online", "misc"):
        [entry] = from_bibtex(f"@{kind}{{a, {fields}}}")
        texts = [value for value in entry.item.values() if isinstance(value, str) and " " in value]
        assert len(texts) >= 8
        assert all(f"é ₂ A&B 5% z M.{NBSP}X" in text for text in texts), texts


def test_particles_belong_to_the_family_name() -> None:
    [entry] = from_bibtex("@book{a, author = {van Dorp, Teun and Marc de La Roche and {\\'E}mile Le Roi}}")
    assert entry.item["author"] == [
        {"family": "Dorp", "given": "Teun", "non-dropping-particle": "van"},
        {"family": "La Roche", "given": "Marc", "non-dropping-particle": "de"},
        {"family": "Le Roi", "given": "Émile"},
    ]


@pytest.mark.parametrize(
    ("field", "publisher", "url"),
    [
        ("howpublished = {\\url{https://a.fr/x_y}}", None, "https://a.fr/x_y"),
        ("howpublished = {https://a.fr/x_y}", None, "https://a.fr/x_y"),
        ("howpublished = {En ligne : \\url{https://a.fr/x\\_y}.}", None, "https://a.fr/x_y"),
        ("howpublished = {Carnet X, \\url{https://a.fr/x_y}}", "Carnet X", "https://a.fr/x_y"),
        ("howpublished = {{BBC Online (Paris) [\\url{https://a.fr/x_y}]}}", "BBC Online (Paris)", "https://a.fr/x_y"),
        ("howpublished = {Carnet X}", "Carnet X", None),
        ("howpublished = {\\url{https://b.fr}}, url = {https://a.fr}", "https://b.fr", "https://a.fr"),
        ("note = {\\url{https://a.fr/x_y}}", None, "https://a.fr/x_y"),
    ],
)
def test_an_address_where_bibtex_has_no_field_for_it(field: str, publisher: str | None, url: str | None) -> None:
    [entry] = from_bibtex(f"@misc{{a, title = {{Une page}}, {field}}}")
    assert (entry.item.get("publisher"), entry.item.get("URL")) == (publisher, url)


def test_ris_and_csl_json_have_no_entities() -> None:
    [record] = from_ris(
        "TY  - BOOK\nTI  - A &amp; l&#39;&eacute;t&eacute;\nAU  - Brueg, &Eacute;mile (1933-....)\nER  - \n"
    )
    assert record.item["title"] == "A & l'été"
    assert record.item["author"] == [{"family": "Brueg", "given": "Émile"}]
    [item] = from_json(
        '[{"id": "a", "title": ["A &amp; B"], "author": [{"family": "L&#233;o", "given": "Ren&eacute;."}]}]'
    )
    assert item.item["title"] == "A & B"
    assert item.item["author"] == [{"family": "Léo", "given": "René"}]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (r"\enquote{un \textquote{deux}}", f"«{NBSP}un «{NBSP}deux{NBSP}»{NBSP}»"),
        (r"\href{}{la page} et \href{https://a.fr}{le site}", "la page et le site"),
        (r"\citep[voir][p.~3]{a, b} \textcite*{c}", "a, b c"),
        (r"\foreignlanguage{english}{Title} \textcolor{red}{mot}\vspace{2cm}", "Title mot"),
    ],
)
def test_macros_leave_their_words_and_nothing_else(typed: str, read: str) -> None:
    assert decode(typed) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (r"au \textsc{xix}\ieme{} si\`ecle", "au XIXᵉ siècle"),
        (r"{\sc xviii}e", "XVIIIe"),
        (r"\textsc{cnrs}", "CNRS"),
        (r"\textsc{Gudhi}", "Gudhi"),
        (r"\textsc{xvi-xix}", "XVI-XIX"),
        (r"\textsc{rivières}", "rivières"),
        (r"\scriptsize a", "scriptsize a"),
    ],
)
def test_small_capitals_are_capitals_of_centuries_and_acronyms(typed: str, read: str) -> None:
    assert decode(typed) == read


def test_the_letter_of_a_century_stays_in_its_braces() -> None:
    assert for_pandoc(r"{XVI}{\textsuperscript e} et {XV}\ieme{} si\`ecles") == "{XVIᵉ} et {XVᵉ} siècles"
