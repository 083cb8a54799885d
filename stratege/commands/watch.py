"""`stratege watch essay`: the report in the browser, made again at each save; its address goes to stdout."""

from __future__ import annotations

import argparse
import sys
import webbrowser
from typing import TYPE_CHECKING, NoReturn

from stratege.commands.arguments import project_argument, version_arguments, version_of
from stratege.commands.codes import CONTENT, ENVIRONMENT
from stratege.commands.common import has_screen, open_project, tell

if TYPE_CHECKING:
    from stratege.model.parameters import Version
    from stratege.project import Project
    from stratege.watch.board import Board
    from stratege.watch.server import Server

PORT = 8475
HIGHEST = 65535


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("report", nargs="?", metavar="RAPPORT", help="rapport à suivre (le premier par défaut)")
    project_argument(parser)
    version_arguments(parser, several=False)
    parser.add_argument(
        "--port", type=_port, metavar="PORT", help=f"port local ({PORT} par défaut, un autre s'il est pris)"
    )
    parser.add_argument("--no-browser", action="store_true", help="n'ouvre pas le navigateur")


def _port(value: str) -> int:
    port = int(value)
    if not 0 <= port <= HIGHEST:
        raise ValueError
    return port


def run(options: argparse.Namespace) -> int:
    """Serve the preview until Ctrl-C, which is how it is meant to end: see `interrupts.UNTIL`."""
    project = open_project(options)
    names = project.reports()
    name = options.report or next(iter(names), "")
    if name not in names:
        return _no_report(project, name)
    return _show(project, name, options)


def _no_report(project: Project, name: str) -> int:
    """Say that there is nothing to follow."""
    from stratege.apps.reports import check_all
    from stratege.diagnostics import phrase

    if name:
        tell(check_all(project, [name]).diagnostics, project.root)
    else:
        _say("stratege watch : " + phrase("watch_nothing"))
    return CONTENT


def _show(project: Project, name: str, options: argparse.Namespace) -> int:
    """Serve and follow, without end; the exit code where no port can be had."""
    from stratege.diagnostics import phrase
    from stratege.watch.board import Board

    board, version = Board(), version_of(options)
    server = _served(board, version.named(name), options.port)
    if server is None:
        return ENVIRONMENT
    try:
        print(server.address, flush=True)
        others = ", ".join(other for other in project.reports() if other != name)
        _say(phrase("watch_others" if others else "watch_following", name=version.named(name), others=others))
        if not options.no_browser and has_screen():
            webbrowser.open(server.address)
        _follow(project, name, version, board)
    finally:
        server.close()


def _served(board: Board, name: str, port: int | None) -> Server | None:
    """The server at the port asked, else at ours, or at a free one where another program has it."""
    from stratege.diagnostics import phrase
    from stratege.project import reason
    from stratege.watch.server import serve

    for choice in (PORT, 0) if port is None else (port,):
        try:
            return serve(board, name, choice)
        except OSError as error:
            problem = reason(error)
    _say("stratege watch : " + phrase("watch_port", port=choice, problem=problem))
    return None


def _follow(project: Project, name: str, version: Version, board: Board) -> NoReturn:
    """Make the page again and again; heavy imports come once the browser has its frame."""
    from stratege.watch.making import Wanted
    from stratege.watch.preview import Preview

    Preview(Wanted(project.root, name, project.cache, project.limits, version), board, _say).run()


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
