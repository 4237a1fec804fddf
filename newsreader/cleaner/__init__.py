"""From a page to its article: the news, without the furniture."""
