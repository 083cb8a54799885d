"""Any text as HTML: as markdown-it-py writes it where both read the same, and what is ours besides."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt

from stratege.apps.cite.html import HtmlWriter
from stratege.text.reader import read

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
USUAL = [
    "Un *mot*, **deux**, ~~trois~~, `a < b` & `` ` ``.\nSuite\\\nfin  \nvraie \\*",
    "# Un\n\nDeux\n====\n\n###### Six\n\n---\n\n> cité\n>\n> > deux fois",
    "- un\n- deux\n  - trois\n\n    encore\n\n3. a\n4. b",
    "- un\n\n  suite\n\n- deux\n\n      code",
    '```python titre\nif a < b: "c"\n\n    pass\n```\n\n    code & autre\n',
    "| a | b | c |\n|:--|--:|:-:|\n| *1* | 2 | `x` |\n| é |\n\n| seul |\n|---|",
    '[un *lien*](https://a.fr/?b=c&d=e "dit « t »"), <https://b.fr>, <a@b.fr>, [vide](), [r]\n\n[r]: /x \'un "titre"\'',
    '![une *image* "vive"](a.png "t") et ![](b.png)',
    'Un <b class="x">mot</b>, <br/>, <!-- un mot -->.\n\n<pre>\n*brut*\n\n<b>\n</pre>\n\n<!-- *a*\n\nb -->\n\nfin',
    "<script>\nif (a < b) *c*\n</script>\nfin",
    'Un "mot" &amp; &copy; l\'autre < et >',
]
FILES = sorted(Path(__file__).parents[3].glob("*.md"))


def ours(text: str) -> str:
    reading = read(text, front_matter=True)
    words = {call.start: escape(call.source, quote=False) for call in reading.citations}
    return HtmlWriter(text, reading, words).page()


def same(page: str) -> str:
    """A page without what says the same: white space, quotation marks by their names, encoded addresses."""
    page = re.sub(r"\s+", " ", unquote(page)).replace("&quot;", '"').replace("&#x27;", "'").replace("<s>", "<del>")
    return re.sub(r" ?(</?(?!b\b|!)[^>]*>) ?", r"\1", page.replace("</s>", "</del>")).strip()


@pytest.mark.parametrize("text", [*USUAL, *(file.read_text("utf-8") for file in FILES)])
def test_as_markdown_it(text: str) -> None:
    assert same(ours(text)) == same(PARSER.render(text))


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("---\ntitle: Un\n---\n*Deux*", "<p><em>Deux</em></p>"),
        ("## Un *mot* {#m .a .b lang='en'}", '<h2 id="m" class="a b" lang="en">Un <em>mot</em></h2>'),
        ("- [x] fait", '<ul>\n<li><input type="checkbox" disabled="" checked="" /> fait</li>\n</ul>'),
        ("- [ ] à faire", '<ul>\n<li><input type="checkbox" disabled="" /> à faire</li>\n</ul>'),
        ("Terme\n: dit", "<dl>\n<dt>Terme</dt>\n<dd>dit</dd>\n</dl>"),
        ("Terme\n: dit\n\n  suite", "<dl>\n<dt>Terme</dt>\n<dd><p>dit</p>\n<p>suite</p></dd>\n</dl>"),
        ("H~2~O, XXI^e^", "<p>H<sub>2</sub>O, XXI<sup>e</sup></p>"),
        ("[a *b*]{lang=en} [xxi]{.small-caps} [c]{.known}", None),
        ("Voir [#a; #b], [=f @], [^n], $a < b$.", "<p>Voir [#a; #b], [=f @], [^n], $a &lt; b$.</p>"),
        ("$$\na < *b*\n$$", "<p>$$\na &lt; *b*\n$$</p>"),
        ("<div>\n*mot*\n</div>", "<div> <em>mot</em> </div>"),
        ('![de @a "x"][u]\n\n[u]: /u', '<p><img src="/u" alt="de @a &quot;x&quot;" /></p>'),
    ],
)
def test_what_is_ours(text: str, page: str | None) -> None:
    spans = '<p><span lang="en">a <em>b</em></span> <span class="small-caps">xxi</span> c</p>'
    assert ours(text) == (page or spans)


def test_notes_in_the_order_of_their_calls() -> None:
    page = ours("Un[^b], deux[^a], un[^b].\n\n[^a]: A\n[^b]: B[^c]\n[^c]:\n    > C\n[^d]: D[^e]\n[^e]: E\n")
    assert re.findall(r'<li id="fn:(\w)">', page) == ["b", "a", "c", "e", "d"]
    assert re.findall(r'<sup id="([^"]*)"><a class="footnote-ref" href="#fn:(\w)">(\d)</a>', page) == [
        ("fnref:b", "b", "1"),
        ("fnref:a", "a", "2"),
        ("fnref2:b", "b", "1"),
        ("fnref:c", "c", "3"),
        ("fnref:e", "e", "4"),
    ]
    assert re.findall(r'footnote-backref" href="#([^"]*)"', page) == [
        "fnref:b",
        "fnref2:b",
        "fnref:a",
        "fnref:c",
        "fnref:e",
    ]
    assert '<p>D<sup id="fnref:e">' in page


def test_notes_that_call_one_another_end() -> None:
    page = ours("Un[^a].\n\n[^a]: A[^b]\n[^b]: B[^a]\n")
    assert page.count("<li id=") == 2 and page.count("footnote-backref") == 3
