"""How different, how clear and how loud espeak's voices are; how the palette was chosen.

    python -m tests.benchmarks.palette [PICTURE.png]    the palette, pair by pair, and a picture
    python -m tests.benchmarks.palette --variants       every variant espeak has, as candidates

The method. A variant is a candidate if it is voiced (70 % of its loud frames), regular (0.87 of
the energy of a voiced frame repeats; trembling and hoarse voices fail), unclipped, within 6 dB of
-20 LUFS, and understood in the rhyme test of `clarity.py` (85 % in quiet; the worst in noise come
last). Gender is by pitch and the size of the formants, 2 log2(F0 / 150) + 6 (size - 1.07): below
-0.5 male, above 0.5 female, between neutral. Of the candidates the one farthest in spectrum from
those before it comes next, clear ones first; pitches are then spread evenly over 77 to 141 Hz,
153 to 176 Hz and 181 to 283 Hz, near each variant's own.

Distances are read against how far a voice is from itself in another text.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path

import numpy as np

from newsreader.model import Gender, Utterance, Voice
from newsreader.speech.palette import PALETTE
from newsreader.speech.synthesizers.espeak import EspeakSynthesizer
from tests import acoustics
from tests.acoustics import Array, Sound
from tests.benchmarks.clarity import Clarity, clarity

TEXTS = (
    "The bridge over the river will reopen on Monday after nine weeks of repairs, the harbour "
    "board said. Shopkeepers hope that visitors come back soon.",
    "Parents were told that the old school hall may close before the winter, but no date has "
    "been set.",
    "We are asking anybody who saw the van on Friday night to come forward, however small the "
    "detail may seem to them.",
    "I have lived here for forty years and I have never known the water rise so quickly. It was "
    "in the kitchen before we could lift the carpets.",
    "Our thoughts are with the family this evening. We will not rest until we know what happened "
    "to their daughter.",
    "It is a good day for the town, and a better one for those who fought so long to keep the "
    "library open.",
    "The figures show that bus fares rose by a tenth last year while the number of journeys fell. "
    "Ministers say that more money is on its way.",
    "Nobody should have to wait eleven hours on a trolley. This is not what I trained for, and it "
    "is not what patients deserve.",
)
PLAIN = "gmw/en"
LOW = "@15"  # formants are found best where harmonics are dense
COLOURS = {Gender.FEMALE: "tab:red", Gender.MALE: "tab:blue", None: "tab:green"}
_ESPEAK = EspeakSynthesizer()


@dataclass(frozen=True, slots=True)
class Measured:
    """One voice in figures; `sounds` has one for each text."""

    voice: Voice
    sounds: tuple[Sound, ...]
    size: float
    clarity: Clarity
    loudness: float
    clipped: float

    @property
    def pitch(self) -> Array:
        """Median pitch of each text, in semitones above 100 Hz."""
        return np.asarray(12 * np.log2([sound.pitch / 100 for sound in self.sounds]))

    @property
    def timbre(self) -> Array:
        """Mean cepstra of each text."""
        return np.array([sound.timbre for sound in self.sounds])

    @property
    def hertz(self) -> float:
        """Median pitch."""
        return float(100 * 2 ** (np.median(self.pitch) / 12))

    @property
    def gender(self) -> float:
        """Below 0 male, above 0 female."""
        return float(2 * np.log2(self.hertz / 150) + 6 * (self.size - 1.07))

    @property
    def voiced(self) -> float:
        """The share of loud frames that have a pitch."""
        loud = np.concatenate([sound.level > sound.level.max() - 30 for sound in self.sounds])
        return float(np.mean(np.concatenate([sound.f0 for sound in self.sounds])[loud] > 0))

    @property
    def regular(self) -> float:
        """The share of a voiced frame's energy that repeats, at the median."""
        f0 = np.concatenate([sound.f0 for sound in self.sounds])
        return float(np.median(np.concatenate([s.harmonicity for s in self.sounds])[f0 > 0]))


def main() -> None:
    """Measure the palette, or every variant."""
    if "--variants" in sys.argv:
        for voice in _variants():
            _show(_measured(voice))
        return
    measured = [_measured(voice) for voice in PALETTE]
    for one in measured:
        _show(one)
    loud = [one.loudness for one in measured]
    print(f"\nloudness: {min(loud):.2f} to {max(loud):.2f} LUFS")
    _show_pairs(measured)
    for picture in sys.argv[1:]:
        _draw(measured, Path(picture))


def _variants() -> list[Voice]:
    import espeakng_loader

    folder = Path(espeakng_loader.get_data_path()) / "voices" / "!v"
    names = sorted(path.name for path in folder.iterdir())
    return [Voice(PLAIN, "en-GB"), *(Voice(f"{PLAIN}+{name}", "en-GB") for name in names)]


def _say(name: str, text: str, gain: float = 0.0) -> tuple[Array, int]:
    clip = _ESPEAK.synthesize(Utterance(text, Voice(name, "en-GB", gain=gain)))
    return acoustics.samples(clip), clip.sample_rate


def _measured(voice: Voice) -> Measured:
    spoken = [_say(voice.id, text, voice.gain) for text in TEXTS]
    return Measured(
        voice,
        tuple(acoustics.measure(*sound) for sound in spoken),
        _size(voice.id),
        clarity(voice.id, _say),
        float(np.mean([acoustics.loudness(*sound) for sound in spoken])),
        float(np.mean(np.abs(np.concatenate([signal for signal, _ in spoken])) > 0.9999)),
    )


def _size(name: str) -> float:
    """How high the formants are, against the plain voice's."""
    return float(np.mean(_formants(f"{name.partition('@')[0]}{LOW}") / _formants(f"{PLAIN}{LOW}")))


@cache
def _formants(name: str) -> Array:
    found = np.vstack([acoustics.formants(*_say(name, text)) for text in TEXTS[:3]])
    found = found[~np.isnan(found).any(axis=1)]
    return np.asarray(np.median(found[found[:, 0] < 1100], axis=0))


def _show(one: Measured) -> None:
    print(
        f"{one.voice.id:24} {one.voice.gender or 'neutral':8} {one.hertz:4.0f} Hz, "
        f"formants {one.size:4.2f}, gender {one.gender:+.2f}, voiced {one.voiced:.2f}, "
        f"regular {one.regular:.3f}, clipped {one.clipped:.5f}, {one.loudness:6.2f} LUFS, "
        f"understood {one.clarity.quiet:.2f} in quiet {one.clarity.noise:.2f} in noise",
        flush=True,
    )


def _show_pairs(measured: list[Measured]) -> None:
    """In how many pairs two voices are farther apart than each is from itself."""
    own = {"pitch": [_own(one.pitch) for one in measured]}
    own["timbre"] = [_own(one.timbre) for one in measured]
    print(
        f"one voice, two texts: {np.mean(own['pitch']):.2f} semitones, "
        f"{np.mean(own['timbre']):.1f} dB of cepstra at the median"
    )
    outcome = []
    for a, b in combinations(range(len(measured)), 2):
        pitch = _between(measured[a].pitch, measured[b].pitch)
        timbre = _between(measured[a].timbre, measured[b].timbre)
        higher = pitch > max(own["pitch"][a], own["pitch"][b])
        other = timbre > max(own["timbre"][a], own["timbre"][b])
        outcome.append((higher, other, higher and other))
        if not (higher and other) or (pitch < 1 and timbre < 15):
            names = f"{measured[a].voice.id} and {measured[b].voice.id}"
            print(f"  near: {names}: {pitch:.2f} semitones, {timbre:.1f} dB")
    shares = np.mean(outcome, axis=0)
    print(
        f"{len(outcome)} pairs farther apart than one voice from itself: pitch {shares[0]:.3f}, "
        f"spectrum {shares[1]:.3f}, both {shares[2]:.3f}"
    )


def _own(texts: Array) -> float:
    pairs = combinations(range(len(TEXTS)), 2)
    return float(np.median([np.linalg.norm(texts[a] - texts[b]) for a, b in pairs]))


def _between(one: Array, other: Array) -> float:
    places = range(len(TEXTS))
    return float(
        np.median([np.linalg.norm(one[a] - other[b]) for a in places for b in places if a != b])
    )


def _draw(measured: list[Measured], picture: Path) -> None:
    """The palette by pitch and the direction in which its spectra differ most."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    centre = np.mean([one.timbre.mean(axis=0) for one in measured], axis=0)
    apart = [one.timbre.mean(axis=0) - centre for one in measured]
    direction = np.linalg.svd(np.array(apart))[2][0]
    figure, axes = pyplot.subplots(figsize=(11, 7))
    for one in measured:
        heights = (one.timbre - centre) @ direction
        colour, name = COLOURS[one.voice.gender], one.voice.id.replace(f"{PLAIN}+", "")
        axes.plot(100 * 2 ** (one.pitch / 12), heights, ".", color=colour, alpha=0.4, markersize=4)
        axes.annotate(name, (one.hertz, float(heights.mean())), fontsize=8, color=colour)
    axes.set_xscale("log")
    axes.set_xticks([80, 100, 125, 150, 200, 250], ["80", "100", "125", "150", "200", "250"])
    axes.set_xlabel("median pitch, Hz (a dot is a text; red female, blue male, green neutral)")
    axes.set_ylabel("spectrum: first principal component of mean cepstra, dB")
    axes.set_title("The palette of espeak voices")
    figure.tight_layout()
    figure.savefig(picture, dpi=110)


if __name__ == "__main__":
    main()
