"""A PDF whose objects are put into bytes once is the same file."""

from __future__ import annotations

from io import BytesIO

import pydyf
import pytest

from stratege.write.pdf.objects import once


def pdf() -> pydyf.PDF:
    made = pydyf.PDF()
    for number in range(9):
        made.add_object(
            pydyf.Dictionary({"Type": "/Thing", "K": pydyf.Array([number, pydyf.Dictionary({"N": number})])})
        )
        made.add_object(pydyf.Array([number, 0.5]))
    made.add_object(pydyf.Stream([b"q", b"Q"], {"Kind": "/None"}))
    return made


@pytest.mark.parametrize("compress", [True, False])
def test_the_bytes_are_the_same(compress: bool) -> None:
    usual, ours = BytesIO(), BytesIO()
    pdf().write(usual, identifier=b"a", compress=compress)
    once(pydyf.PDF.write)(pdf(), ours, identifier=b"a", compress=compress)
    assert ours.getvalue() == usual.getvalue()


def test_each_object_is_put_into_bytes_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    usual = pydyf.Dictionary.data.fget

    def counted(item: pydyf.Dictionary) -> bytes:
        if item.get("Type") == "/Thing":
            asked.append(item.number)
        result: bytes = usual(item)
        return result

    monkeypatch.setattr(pydyf.Dictionary, "data", property(counted))
    once(pydyf.PDF.write)(pdf(), BytesIO(), identifier=b"a", compress=True)
    assert len(asked) == len(set(asked)) == 9


def test_what_changes_between_two_files_is_seen() -> None:
    made = pydyf.PDF()
    thing = pydyf.Dictionary({"A": 1})
    made.add_object(thing)
    write, files = once(pydyf.PDF.write), []
    for value in (1, 2):
        thing["A"] = value
        files.append(BytesIO())
        write(made, files[-1], compress=False)
    assert b"/A 1" in files[0].getvalue() and b"/A 2" in files[1].getvalue()
    assert pydyf.Dictionary({"A": 3}).data == b"<</A 3>>"
