"""The machine's own players, which a bulletin is played on as it is made."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Sequence
from contextlib import suppress

from newsreader.errors import PublishError

# Programs that play MP3 from their standard input and end with it, the most able first.
PLAYERS: Sequence[tuple[str, ...]] = (
    ("mpv", "--no-video", "--really-quiet", "-"),
    ("ffplay", "-nodisp", "-autoexit", "-loglevel", "error", "-"),
    ("mplayer", "-really-quiet", "-"),
    ("mpg123", "-q", "-"),
    ("cvlc", "--quiet", "--play-and-exit", "-"),
)


def find_player(players: Sequence[tuple[str, ...]] = PLAYERS) -> tuple[str, ...]:
    """The command of the first player that is installed; `PublishError` lists those it could be.

    >>> find_player([("cat", "-")])
    ('cat', '-')
    """
    for command in players:
        if shutil.which(command[0]):
            return command
    names = ", ".join(command[0] for command in players)
    raise PublishError("the player", f"none is installed; install one of {names}")


def play(pieces: Iterable[bytes], player: Sequence[str]) -> None:
    """Play MP3 piece by piece; returns when it has been heard, or the player was closed.

    Raises `PublishError` when the player does not start or fails.
    """
    try:
        process = subprocess.Popen(player, stdin=subprocess.PIPE)  # noqa: S603 - it was chosen
    except OSError as error:
        raise PublishError(player[0], f"does not start: {error.strerror}") from error
    assert process.stdin is not None  # noqa: S101 - it was asked for
    try:
        with suppress(BrokenPipeError), process.stdin as heard:  # closed when one has heard enough
            for piece in pieces:
                heard.write(piece)
                heard.flush()
    except BaseException:
        process.kill()
        raise
    finally:
        process.wait()
    if process.returncode > 0:
        raise PublishError(player[0], f"failed with exit code {process.returncode}")
