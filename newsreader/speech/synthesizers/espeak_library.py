"""Where espeak-ng is: the library and its data, from the package that brings both."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class EspeakFiles(NamedTuple):
    """The two paths a program needs to start espeak-ng."""

    library: Path
    data: Path


def espeak_files() -> EspeakFiles:
    """The shared library and the data folder of `espeakng_loader`, made for one another."""
    import espeakng_loader

    return EspeakFiles(
        Path(espeakng_loader.get_library_path()), Path(espeakng_loader.get_data_path())
    )
