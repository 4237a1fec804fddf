"""The `newsreader` command as a program; `python -m newsreader` is the same."""

from __future__ import annotations

import gc
import os
import sys

COLLECT_AFTER = 10_000  # new objects; by default 700, most of which then are code just loaded


def main() -> None:
    """Run the command; ends the process.

    All is closed by then, and Python is not taken apart, which takes as long as to start it.
    """
    gc.set_threshold(COLLECT_AFTER)
    from newsreader.cli import main as run

    try:
        run()
    except SystemExit as end:
        if end.code is not None and not isinstance(end.code, int):
            raise
        os._exit(_with_all_written(end.code or 0))


def _with_all_written(code: int) -> int:
    for stream in filter(None, (sys.stdout, sys.stderr)):
        try:
            stream.flush()
        except OSError:  # a full disk, or whoever reads it has gone
            code = code or 1
    return code


if __name__ == "__main__":
    main()
