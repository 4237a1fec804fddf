"""Where this platform keeps what belongs to a user: the one door to `platformdirs`."""

from __future__ import annotations

import os
from pathlib import Path

NAME = "newsreader"


def config_folder() -> Path:
    """The folder of the user's own settings; it may not be there yet."""
    import platformdirs

    return platformdirs.user_config_path(NAME, appauthor=False)


def data_folder() -> Path:
    """The folder of what a user has collected, such as models; it may not be there yet."""
    import platformdirs

    return platformdirs.user_data_path(NAME, appauthor=False)


def cache_folder() -> Path:
    """The folder of what can be made again; NEWSREADER_CACHE names another."""
    named = os.environ.get("NEWSREADER_CACHE")
    if named:
        return Path(named)
    import platformdirs

    return platformdirs.user_cache_path(NAME, appauthor=False)
