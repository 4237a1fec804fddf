"""How near the times of words are to the sound of finished bulletins, in every espeak voice.

    python -m tests.benchmarks.words [--rates 100 170 240 300]

Words that stand between silences are found in the decoded MP3 by those silences alone, and compared
with the times the captions give them. Milliseconds; a word that is given too late is above 0.
Voices with an echo are left out: it fills the silences.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

import newsreader
from newsreader import Article, Block, BlockKind, Delivery, Voice
from newsreader.audio.encoders import SAMPLE_RATE
from newsreader.speech.palette import PALETTE
from newsreader.speech.synthesizers.espeak_library import espeak_files
from tests.acoustics import Array, decoded
from tests.test_words_in_bulletins import AFTER_PAUSES, PLOSIVES, heard, timed


def errors(voice: str, rate: int) -> Array:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in (AFTER_PAUSES, PLOSIVES))
    script = newsreader.segment(Article("Two towns", blocks))
    delivery = Delivery(rate=rate, narrator=voice, cache=False, words=True)
    with TemporaryDirectory() as folder:
        output = Path(folder) / "news.mp3"
        made = newsreader.render([script], output, synthesizer="espeak", delivery=delivery)
        sound = decoded(output, SAMPLE_RATE)
    return np.concatenate([timed(caption) - heard(caption, sound) for caption in made.captions[1:]])


def echoes(voice: Voice) -> bool:
    variant = voice.id.partition("+")[2].partition("@")[0]
    file = espeak_files().data / "voices" / "!v" / variant
    return "\necho" in file.read_text(encoding="utf-8", errors="replace")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rates", type=int, nargs="+", default=[100, 170, 240, 300])
    voices = [voice for voice in PALETTE if not echoes(voice)]
    print(f"{len(voices)} voices of {len(PALETTE)}")
    for rate in parser.parse_args().rates:
        off = np.concatenate([errors(voice.id, rate) for voice in voices])
        size = np.abs(off)
        print(
            f"{rate} words a minute: {len(off)} words, median {np.median(off):+.1f}, "
            f"median size {np.median(size):.1f}, 95 of 100 within {np.percentile(size, 95):.1f}, "
            f"largest {size.max():.1f}, within 40 ms {np.mean(size <= 40):.3f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
