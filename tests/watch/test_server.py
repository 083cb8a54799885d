"""What the server of a preview answers, and to whom."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Iterator
from contextlib import closing
from urllib.parse import quote

import pytest

from stratege.watch.board import Board
from stratege.watch.server import LOOPBACK, Server, serve

Answer = tuple[int, dict[str, str], bytes]


@pytest.fixture
def board() -> Board:
    return Board()


@pytest.fixture
def server(board: Board) -> Iterator[Server]:
    with closing(serve(board, "étude", 0)) as served:
        yield served


def ask(server: Server, path: str, method: str = "GET", **headers: str) -> Answer:
    """The status, the headers and the content of an answer."""
    with closing(http.client.HTTPConnection(LOOPBACK, server.server_port, timeout=60)) as connection:
        connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()


def test_it_listens_to_this_machine_alone(server: Server) -> None:
    assert server.server_address[0] == "127.0.0.1"
    assert server.address == f"http://127.0.0.1:{server.server_port}/"


@pytest.mark.parametrize(
    ("path", "kind"), [("/", "text/html"), ("/watch.js", "text/javascript"), ("/watch.css", "text/css")]
)
def test_the_frame_is_ours(server: Server, path: str, kind: str) -> None:
    status, headers, content = ask(server, path)
    assert status == 200 and content
    assert headers["content-type"] == f"{kind}; charset=utf-8"
    assert "script-src 'self'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]


def test_the_frame_names_the_pdf(server: Server) -> None:
    assert f'href="/{quote("étude")}.pdf"'.encode() in ask(server, "/")[2]


def test_page_and_pdf_are_those_of_the_board(server: Server, board: Board) -> None:
    paths = {"/page": "text/html; charset=utf-8", f"/{quote('étude')}.pdf": "application/pdf"}
    assert [ask(server, path)[0] for path in paths] == [404, 404]
    board.change(page="<p>été".encode(), pdf=b"%PDF")
    answers = {path: ask(server, path) for path in paths}
    assert {path: headers["content-type"] for path, (_, headers, _) in answers.items()} == paths
    assert [content for _, _, content in answers.values()] == ["<p>été".encode(), b"%PDF"]


def test_the_page_runs_no_script_and_stays_in_its_frame(server: Server, board: Board) -> None:
    board.change(page=b"<script>alert(1)</script>")
    policy = ask(server, "/page?1")[1]["content-security-policy"]
    assert "default-src 'none'" in policy and "script-src" not in policy
    assert "frame-ancestors 'self'" in policy


@pytest.mark.parametrize(
    "path",
    ["/content/", "/content/a.yaml", "/../../etc/passwd", "/%2e%2e/a", "/watch.html", "/other.pdf", "/watch.js/"],
)
def test_nothing_else_is_served(server: Server, path: str) -> None:
    assert ask(server, path)[0] == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_it_only_shows(server: Server, method: str) -> None:
    assert ask(server, "/", method)[0] == 501


PATHS = ["/", "/watch.js", "/page", "/events", "/missing"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:{port}", ""]
)
def test_a_name_that_somebody_leads_here_is_refused(server: Server, path: str, host: str) -> None:
    status, headers, content = ask(server, path, Host=host.format(port=server.server_port))
    assert (status, content) == (403, b"")
    assert "access-control-allow-origin" not in headers


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
    ],
)
def test_a_page_of_another_site_is_refused(server: Server, path: str, headers: dict[str, str]) -> None:
    assert ask(server, path, **headers)[0] == 403


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_this_machine_has_two_names(server: Server, host: str) -> None:
    headers = {"Host": f"{host}:{server.server_port}", "Origin": f"http://{host}:{server.server_port}"}
    assert ask(server, "/", **headers, Sec_Fetch_Site="same-origin")[0] == 200


def test_two_hosts_are_one_too_many(server: Server) -> None:
    good = f"Host: 127.0.0.1:{server.server_port}\r\n"
    assert raw(server, f"GET / HTTP/1.1\r\n{good}{good}Connection: close\r\n\r\n").startswith(b"HTTP/1.1 403 ")
    assert raw(server, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n").startswith(b"HTTP/1.1 403 ")


def raw(server: Server, request: str) -> bytes:
    with socket.create_connection((LOOPBACK, server.server_port), timeout=60) as connection:
        connection.sendall(request.encode())
        return connection.makefile("rb").read()


def test_events_tell_what_is_shown_then_each_change(server: Server, board: Board) -> None:
    with closing(http.client.HTTPConnection(LOOPBACK, server.server_port, timeout=60)) as connection:
        connection.request("GET", "/events")
        answer = connection.getresponse()
        assert answer.getheader("Content-Type") == "text/event-stream"
        first = event(answer)
        board.change(page=b"one", making=False)
        second = event(answer)
        board.close()
        assert b"data" not in answer.read()
    assert (first["page"], first["making"]) == (0, True)
    assert second["page"] == board.now().page_number and second["making"] is False
    assert first["run"] == second["run"]


def event(answer: http.client.HTTPResponse) -> dict[str, object]:
    """The next event of a stream."""
    while not (line := answer.readline()).startswith(b"data: "):
        assert line, "the stream has ended"
    found: dict[str, object] = json.loads(line.removeprefix(b"data: "))
    return found


def test_a_browser_that_leaves_is_forgotten(server: Server, board: Board, capfd: pytest.CaptureFixture[str]) -> None:
    for _ in range(3):
        with closing(http.client.HTTPConnection(LOOPBACK, server.server_port, timeout=60)) as connection:
            connection.request("GET", "/events")
            event(connection.getresponse())
        board.change(making=True)
    assert ask(server, "/")[0] == 200
    assert capfd.readouterr() == ("", "")


def test_the_end_lets_go_of_the_port(board: Board) -> None:
    served = serve(board, "r", 0)
    port = served.server_port
    served.close()
    with pytest.raises(OSError):
        socket.create_connection((LOOPBACK, port), timeout=60)


def test_a_port_that_is_taken_is_refused(server: Server, board: Board) -> None:
    with pytest.raises(OSError):
        serve(board, "r", server.server_port)
