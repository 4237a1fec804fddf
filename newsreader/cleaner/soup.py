"""The door to beautifulsoup4: markup goes in, and tags and texts are told one after the other.

Its tree is not built: for a news page that takes two thirds of the time, and the outline needs
each element but once. It is imported only when there is a page of HTML.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from bs4 import BeautifulSoup


class Listener(Protocol):
    """Who hears of tags and texts."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Hear that an element opens."""
        ...

    def end(self, name: str) -> None:
        """Hear that the innermost element closes."""
        ...

    def data(self, text: str) -> None:
        """Hear a piece of text."""
        ...


def tell(markup: str, listener: Listener) -> None:
    """Tell a listener of a page's elements and texts, in order; comments are left out."""
    # Encoded here, so that no declaration inside the page can claim another encoding. The line feed
    # keeps a page without tags from being taken for a file's name.
    _Telling(f"{markup}\n".encode(), listener)


class _Telling(BeautifulSoup):
    """A soup that hands on what its tree builder tells it, instead of building the tree."""

    def __init__(self, markup: bytes, listener: Listener) -> None:
        self._pending: list[str] = []
        self._listener = listener
        super().__init__(markup, "lxml", from_encoding="utf-8", multi_valued_attributes=None)

    def handle_starttag(
        self, name: str, namespace: Any, nsprefix: Any, attrs: Any, *_: Any, **__: Any
    ) -> None:
        """Called for each tag that opens."""
        del namespace, nsprefix
        self.endData()
        self._listener.start(name, attrs)

    def handle_endtag(self, name: str, nsprefix: str | None = None) -> None:
        """Called for each tag that closes, or is closed by what follows."""
        del nsprefix
        self._listener.end(name)

    def handle_data(self, data: str) -> None:
        """Called for each piece of a text or a comment."""
        self._pending.append(data)

    def endData(self, containerClass: type | None = None) -> None:  # noqa: N802, N803 - theirs
        """Called at the end of each text, and of each comment, which has a class of its own."""
        if containerClass is None:
            for text in self._pending:
                self._listener.data(text)
        self._pending.clear()
