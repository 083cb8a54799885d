"""The expressions that a page is read with are compiled once, and find what tinyhtml5's own do."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET

import pytest
import tinyhtml5
from hypothesis import given
from hypothesis import strategies as st
from tinyhtml5 import constants, inputstream

from stratege.write.pdf.parsing import Runs

ASKED = [("&", "<", "\0"), ("<", "-", "\0"), ('"', "&", "\0"), "\0", ">", "]", ("^", "-", "a", "\\", "]")]
KINDS = [*ASKED, constants.space_characters, constants.ascii_letters]
PAGE = """<!doctype html><title>Un &amp; deux</title><p class='a b' id=x data-x="1 > 0">É<!-- - -- --><br>&eacute;
<pre>
 x </pre><script>if (a < b) {}</script><svg viewBox="0 0 1 1"><path d='M0'/></svg><![CDATA[a]]b]]>"""


@pytest.mark.parametrize("asked", KINDS, ids=range(len(KINDS)))
@pytest.mark.parametrize("these", [False, True])
@given(text=st.text(alphabet='&<>\0-^]\\"ab \n\té', max_size=12))
def test_runs_are_those_of_tinyhtml5(asked: tuple[str, ...], these: bool, text: str) -> None:
    def run(held: dict[object, object]) -> object:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(inputstream, "characters_until_regex", held)
            return inputstream.HTMLUnicodeInputStream(io.StringIO(text)).chars_until(asked, these)

    assert run(Runs()) == run({})  # type: ignore[arg-type]


def test_a_page_is_read_alike_with_few_expressions(monkeypatch: pytest.MonkeyPatch) -> None:
    def tree() -> bytes:
        read: bytes = ET.tostring(tinyhtml5.parse(PAGE, namespace_html_elements=False))
        return read

    usual, runs = tree(), Runs()
    monkeypatch.setattr(inputstream, "characters_until_regex", runs)
    assert tree() == usual
    known = dict(runs)
    assert known and tree() == usual and runs == known
