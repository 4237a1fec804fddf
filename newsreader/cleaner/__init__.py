"""From a page to its article: the news, nothing but the news, and a list of what was left out."""

from newsreader.cleaner.article import clean

__all__ = ["clean"]
