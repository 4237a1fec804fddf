"""A web server that serves what a test puts on it."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar


class Handler(BaseHTTPRequestHandler):
    """Serves what a test put on the server under a path: status, headers and body."""

    answers: ClassVar[dict[str, tuple[int, dict[str, str], bytes]]] = {}
    agents: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.agents.append(self.headers["User-Agent"])
        path = self.path.partition("?")[0]
        if path == "/drip":
            self.drip()
        elif path == "/silence":
            time.sleep(1)
        elif path == "/endless":
            self.endless()
        else:
            self.answer(*self.answers[path])

    def answer(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def drip(self) -> None:
        self.answer(200, {"Content-Type": "text/html"}, b"<p>")
        for _ in range(20):
            time.sleep(0.1)
            try:
                self.wfile.write(b"more ")
            except OSError:
                return

    def endless(self) -> None:
        self.answer(200, {"Content-Type": "text/html"}, b"<p>")
        piece = b"more " * 50_000
        while True:
            try:
                self.wfile.write(piece)
            except OSError:
                return

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def serving() -> Iterator[str]:
    """The address of a server, while it runs."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def put(
    path: str, body: bytes, content_type: str | None = "text/html", status: int = 200, **more: str
) -> None:
    headers = {name.replace("_", "-"): value for name, value in more.items()}
    if content_type is not None:
        headers["Content-Type"] = content_type
    Handler.answers[path] = (status, headers, body)
