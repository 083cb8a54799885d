"""The server of a preview, for this machine alone: `serve(board, "essay", 0)` is at `.address` until it is closed.

It answers six paths by heart and reads no file: the frame and its script, the events, the page and the PDF that the
board holds.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import quote

from stratege.project import read_template, templates_root
from stratege.watch.board import Board

LOOPBACK = "127.0.0.1"
QUIET = 15.0  # s between two signs of life to a browser
PATIENCE = 30.0  # s that a browser has to ask, or to take what it asked for
# The frame is ours. The page has styles and images of its own, and no script: the author's templates may bring some.
FRAME = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
PAGE = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
GUARDS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
Answer = tuple[str, bytes, str]  # the type of a content, the content, its policy


class Server(ThreadingHTTPServer):
    """A server of one board, at a port of the loopback alone."""

    daemon_threads = True  # a browser that stays must not hold the end
    allow_reuse_address = os.name == "posix"  # elsewhere, that would share the port of another program

    def __init__(self, board: Board, name: str, port: int) -> None:
        super().__init__((LOOPBACK, port), Handler)
        self.board, self.name, self.run_id = board, name, secrets.token_hex(4)
        self.hosts = {f"{host}:{self.server_port}" for host in (LOOPBACK, "localhost")}
        self.hosts |= {LOOPBACK, "localhost"} if self.server_port == 80 else set()
        self.origins = {f"http://{host}" for host in self.hosts}
        self.routes: Mapping[str, Callable[[], Answer | None]] = {
            "/": lambda: ("text/html; charset=utf-8", self._frame(), FRAME),
            "/watch.css": lambda: ("text/css; charset=utf-8", _ours("watch.css"), FRAME),
            "/watch.js": lambda: ("text/javascript; charset=utf-8", _ours("watch.js"), FRAME),
            "/page": lambda: _made("text/html; charset=utf-8", board.now().page, PAGE),
            f"/{quote(name)}.pdf": lambda: _made("application/pdf", board.now().pdf, "frame-ancestors 'none'"),
        }

    @property
    def address(self) -> str:
        """Where a browser finds it."""
        return f"http://{LOOPBACK}:{self.server_port}/"

    def _frame(self) -> bytes:
        """The frame, which names the PDF."""
        return _ours("watch.html").replace(b"{name}", quote(self.name).encode())

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that went away is nobody's fault."""

    def close(self) -> None:
        """Answer no more."""
        self.board.close()
        self.shutdown()
        self.server_close()


def serve(board: Board, name: str, port: int) -> Server:
    """A server that answers from now on, in threads; port 0 is any free one. `OSError` for one that is not."""
    server = Server(board, name, port)
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    return server


def _ours(name: str) -> bytes:
    """A file of the preview: never the project's, which could then run a script here."""
    return read_template(templates_root(), f"watch/{name}")


def _made(kind: str, content: bytes, policy: str) -> Answer | None:
    return (kind, content, policy) if content else None


class Handler(BaseHTTPRequestHandler):
    """One connection of a browser."""

    server: Server
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "Stratege", ""
    timeout = PATIENCE

    def do_GET(self) -> None:
        """Answer what this machine's browser asks for; a page of another site has no business here."""
        path = self.path.partition("?")[0]
        if not self._is_ours():
            self._refuse(HTTPStatus.FORBIDDEN)
        elif path == "/events":
            with suppress(OSError):  # the browser went away
                self._stream()
        elif (route := self.server.routes.get(path)) and (answer := route()):
            self._send(*answer)
        else:
            self._refuse(HTTPStatus.NOT_FOUND)

    def _is_ours(self) -> bool:
        """Whether the address is one of ours, whatever name leads here, and no other site asks."""
        hosts, origin = self.headers.get_all("Host", []), self.headers.get("Origin")
        foreign = self.headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin")
        return (
            len(hosts) == 1 and hosts[0] in self.server.hosts and origin in {None, *self.server.origins} and not foreign
        )

    def _send(self, kind: str, content: bytes, policy: str) -> None:
        self._head(
            HTTPStatus.OK,
            {"Content-Type": kind, "Content-Length": str(len(content)), "Content-Security-Policy": policy},
        )
        self.wfile.write(content)

    def _refuse(self, status: HTTPStatus) -> None:
        self._head(status, {"Content-Length": "0"})

    def _head(self, status: HTTPStatus, headers: Mapping[str, str]) -> None:
        self.send_response(status)
        for name, value in {**GUARDS, **headers}.items():
            self.send_header(name, value)
        self.end_headers()

    def _stream(self) -> None:
        """What is shown, then each change of it, until one of us leaves."""
        self.close_connection = True
        self._head(HTTPStatus.OK, {"Content-Type": "text/event-stream", "Connection": "close"})
        self.wfile.write(b"retry: 500\n\n")
        number = 0
        while not self.server.board.closed:
            shown = self.server.board.after(number, QUIET)
            number = shown.number if shown else number
            self.wfile.write(b"data: " + shown.as_event(self.server.run_id) + b"\n\n" if shown else b":\n\n")

    def log_message(self, format: str, *arguments: object) -> None:
        """The terminal is for the author's faults."""
