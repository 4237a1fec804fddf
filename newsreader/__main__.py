"""The `newsreader` command as a program; `python -m newsreader` is the same."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress

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
        if end.code is None or isinstance(end.code, int):
            with suppress(OSError):  # whoever reads it has gone
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(end.code or 0)
        raise


if __name__ == "__main__":
    main()
