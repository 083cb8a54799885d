"""What the browsers are shown, and when they are told."""

from __future__ import annotations

import json
from dataclasses import replace
from threading import Thread

from stratege.watch.board import Board, Shown
from stratege.watch.making import Problem

FAULT = Problem("content/a.yaml:3:5", "erreur", "R001", "renvoi", "vouliez-vous « b » ?", ("3 | x",), "all of it")


def test_a_new_page_has_the_number_of_its_change() -> None:
    board = Board()
    board.change(page=b"one")
    first = board.now()
    board.change(page=b"one", making=True)
    again = board.now()
    board.change(page=b"two")
    assert first.page_number == again.page_number == first.number
    assert board.now().page_number > first.page_number
    assert board.now().pdf_number == 0


def test_a_pdf_has_a_number_of_its_own() -> None:
    board = Board()
    board.change(page=b"one")
    board.change(pdf=b"%PDF", making_pdf=False)
    shown = board.now()
    assert (shown.page, shown.pdf) == (b"one", b"%PDF")
    assert shown.pdf_number == shown.number == shown.page_number + 1


def test_whoever_waits_is_told_of_the_change() -> None:
    board, told = Board(), []
    waiting = Thread(target=lambda: told.append(board.after(board.now().number, 60)))
    waiting.start()
    board.change(page=b"one")
    waiting.join(60)
    assert [shown.page for shown in told if shown] == [b"one"]


def test_whoever_comes_late_is_told_at_once() -> None:
    board = Board()
    board.change(page=b"one")
    shown = board.after(0, 60)
    assert shown and shown.page == b"one"


def test_without_a_change_the_wait_ends() -> None:
    board = Board()
    assert board.after(board.now().number, 0.01) is None


def test_the_end_wakes_all() -> None:
    board, told = Board(), []
    waiting = Thread(target=lambda: told.append(board.after(board.now().number, 60)))
    waiting.start()
    board.close()
    waiting.join(60)
    assert told == [None] and board.closed


def test_the_event_says_what_is_wrong_and_where() -> None:
    shown = Shown(7, page=b"x", page_number=5, problems=(FAULT,), pdf_problems=(FAULT,), failed=True, making=False)
    event = json.loads(shown.as_event("run"))
    assert event["run"] == "run" and event["page"] == 5 and event["failed"] and not event["making"]
    assert event["problems"] == 2 * [
        {
            "place": "content/a.yaml:3:5",
            "severity": "erreur",
            "code": "R001",
            "message": "renvoi",
            "remedy": "vouliez-vous « b » ?",
            "extract": ["3 | x"],
        }
    ]
    assert b"\n" not in shown.as_event("run")


def test_errors_come_first() -> None:
    note, warning = replace(FAULT, severity="remarque"), replace(FAULT, severity="avertissement")
    shown = Shown(problems=(note, warning, FAULT), pdf_problems=(FAULT,))
    told = json.loads(shown.as_event("run"))["problems"]
    assert [item["severity"] for item in told] == ["erreur", "erreur", "avertissement", "remarque"]
