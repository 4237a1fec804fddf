"""`python -m newsreader` is `newsreader`."""

from newsreader.cli import main

main()
