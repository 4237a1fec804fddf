"""From a page to its article: the news, nothing but the news, and a list of what was left out."""

from newsreader.cleaner.article import clean
from newsreader.cleaner.rules import CleaningRules

__all__ = ["CleaningRules", "clean"]
