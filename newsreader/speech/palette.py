"""The voices of espeak-ng, chosen by measurement: clear ones, and each unlike the others.

Of espeak's 100 variants those remain that are voiced, regular, unclipped and understood in an
automatic rhyme test, in quiet and in a car's noise; of those, the ones farthest apart in spectrum.
Their pitches are spread evenly, so that any two voices differ in both. The gain brings each to
-20 LUFS in English; in German and French they are up to 2 LU apart.
`tests/benchmarks/palette.py` measures all of this anew and draws it.
"""

from __future__ import annotations

import re

from newsreader.lexicon.espeak_languages import ESPEAK_LANGUAGES
from newsreader.model import Gender, Voice

F, M, N = Gender.FEMALE, Gender.MALE, None

# The narrator, then neutral, male and female voices, the clearest and most different first, as far
# as the first few differ from each other by a semitone, too. Two take espeak twice the work of any
# other, as its Klatt synthesizer speaks them, and come last of their kind:
# variant, pitch setting, gender, gain (dB) with a British and with an American accent, and an
# accent of its own where a variant is there twice. Beside it the median pitch (Hz).
_VARIANTS: tuple[tuple[str, int, Gender | None, float, float, str | None], ...] = (
    ("max", 50, M, 1.5, 2.2, None),  # 103
    ("Alex", 87, N, -0.6, 0.6, None),  # 168
    ("Nguyen", 68, N, 0.9, 1.3, None),  # 176
    ("m4", 99, N, -1.7, -1.0, None),  # 153
    ("benjamin", 93, N, -0.9, 0.4, None),  # 160
    ("m7", 69, M, -1.2, -0.6, None),  # 127
    ("victor", 38, M, 5.7, 6.0, None),  # 85
    ("boris", 62, M, 1.3, 2.0, None),  # 115
    ("robert", 42, M, 2.1, 2.6, None),  # 94
    ("quincy", 41, M, 3.6, 3.5, None),  # 80
    ("Tweaky", 57, M, -4.7, -3.9, None),  # 109
    ("Michael", 74, M, -2.1, -1.6, None),  # 134
    ("m3", 64, M, -0.6, 0.2, None),  # 120
    ("sandro", 38, M, -2.0, -1.5, None),  # 88
    ("paul", 38, M, -6.1, -5.4, None),  # 77
    ("iven4", 47, M, 1.6, 2.1, None),  # 99
    ("Reed", 69, M, -2.3, -1.8, None),  # 140
    ("f5", 49, F, 0.0, 0.9, None),  # 204
    ("Annie", 69, F, -1.3, -0.3, None),  # 271
    ("f1", 54, F, -1.5, -0.6, None),  # 187
    ("f3", 64, F, -0.8, -0.1, None),  # 240
    ("f2", 63, F, -2.1, -1.3, None),  # 223
    ("linda", 61, F, -3.2, -2.5, None),  # 259
    ("aunty", 63, F, -1.9, -1.3, None),  # 211
    ("f4", 58, F, -1.3, -1.1, None),  # 196
    ("belinda", 57, F, -2.9, -2.2, None),  # 248
    ("f5", 60, F, -0.9, 0.4, "en-gb-scotland"),  # 231
    ("f3", 29, F, -0.2, 0.9, "en-gb-x-gbclan"),  # 181
    ("Andrea", 63, F, -4.6, -4.4, None),  # 283
)


def voices_for(language: str) -> tuple[Voice, ...]:
    """The voices of one language or variety (BCP 47), the narrator's first; none if unknown.

    >>> [voice.id for voice in voices_for("en-GB")[:2]]
    ['gmw/en+max@50', 'gmw/en+Alex@87']
    >>> voices_for("fr")[0].language, voices_for("xx")
    ('fr', ())
    """
    espeak = ESPEAK_LANGUAGES.get(language)
    if espeak is None:
        return ()
    return tuple(
        Voice(
            id=f"{accent if accent and language == BRITISH else espeak}+{variant}@{pitch}",
            language=language,
            gender=gender,
            gain=american if language == AMERICAN else gain,
        )
        for variant, pitch, gender, gain, american, accent in _VARIANTS
    )


BRITISH, AMERICAN = "en-GB", "en-US"
PALETTE = voices_for(BRITISH)


def all_voices() -> tuple[Voice, ...]:
    """The voices of every language espeak speaks, British English first."""
    others = (language for language in ESPEAK_LANGUAGES if language != BRITISH)
    return PALETTE + tuple(voice for language in others for voice in voices_for(language))


# Accents that are spoken, though not in the palette: their BCP 47 tag for casting.
_ACCENTS = {
    "en-gb-x-rp": BRITISH,
    "en-gb-scotland": BRITISH,
    "en-gb-x-gbclan": BRITISH,
    "en-gb-x-gbcwmd": BRITISH,
    "en-us-nyc": AMERICAN,
}


def espeak_voice(name: str) -> Voice | None:
    """The voice of an id written `VOICE[+VARIANT][@PITCH]`; `None` if espeak has no such voice.

    Its gain is 0 where the voice is not in the palette.

    >>> espeak_voice("gmw/en+Lee@40").language, espeak_voice("gmw/nowhere")
    ('en-GB', None)
    """
    from newsreader.speech.synthesizers.espeak_library import espeak_variants

    found = re.fullmatch(r"([\w/-]+)(?:\+([\w ]+))?(@\d{1,2})?", name)
    if found is None or (found[2] and found[2] not in espeak_variants()):
        return None
    languages = {espeak: tag for tag, espeak in ESPEAK_LANGUAGES.items()} | _ACCENTS
    language = languages.get(found[1])
    if language is None:
        return None
    same = (voice for voice in voices_for(language) if voice.id == name)
    return next(same, Voice(name, language))
