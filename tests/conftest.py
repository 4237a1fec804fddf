"""What every test shares: no network but this machine's own, and a cache of its own."""

import os
import socket
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings

settings.register_profile("newsreader", deadline=None)  # the machine may be busy
settings.load_profile("newsreader")

SAMPLES = Path(__file__).parent.parent / "samples"


def pytest_configure(config: pytest.Config) -> None:
    """Keep what examples in docstrings speak out of the user's cache."""
    folder = TemporaryDirectory(prefix="newsreader-tests-")
    config.add_cleanup(folder.cleanup)
    os.environ["NEWSREADER_CACHE"] = folder.name


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Have nothing in the cache that another test has spoken."""
    monkeypatch.setenv("NEWSREADER_CACHE", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test talk to anybody outside this machine."""
    connect = socket.socket.connect

    def local_only(self: socket.socket, address: object) -> None:
        if isinstance(address, tuple) and address[0] not in {"127.0.0.1", "::1", "localhost"}:
            raise AssertionError(f"a test tried to reach {address[0]}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", local_only)
