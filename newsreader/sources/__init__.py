"""Where pages come from: files, standard input, addresses and feeds."""

from newsreader.sources.reading import fetch, fetch_all

__all__ = ["fetch", "fetch_all"]
