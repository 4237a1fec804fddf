"""Where pages come from: files, standard input, addresses and feeds."""

from newsreader.sources.reading import fetch

__all__ = ["fetch"]
