"""The `newsreader` command as a program; `python -m newsreader` is the same."""

from __future__ import annotations

import gc

COLLECT_AFTER = 10_000  # new objects; by default 700, most of which then are code just loaded


def main() -> None:
    """Run the command; ends the process."""
    gc.set_threshold(COLLECT_AFTER)
    from newsreader.cli import main as run

    try:
        run()
    finally:
        gc.freeze()  # the process ends: what it has is not looked through once more


if __name__ == "__main__":
    main()
