"""Where espeak-ng is: the library and its data, from the package that brings both."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple


class EspeakFiles(NamedTuple):
    """The two paths a program needs to start espeak-ng."""

    library: Path
    data: Path


@cache
def espeak_variants() -> frozenset[str]:
    """The names of the ways of speaking that a voice can be given, as `VOICE+VARIANT`."""
    return frozenset(path.name for path in (espeak_files().data / "voices" / "!v").iterdir())


def espeak_files() -> EspeakFiles:
    """The shared library and the data folder of `espeakng_loader`, made for one another."""
    import espeakng_loader

    return EspeakFiles(
        Path(espeakng_loader.get_library_path()), Path(espeakng_loader.get_data_path())
    )
