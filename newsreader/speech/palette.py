"""The voices of espeak-ng, chosen by measurement: clear ones, and each unlike the others."""

from __future__ import annotations

from newsreader.model import Gender, Voice


def _voices(language: str, gender: Gender | None, *ids: str) -> tuple[Voice, ...]:
    return tuple(Voice(id=name, language=language, gender=gender) for name in ids)


PALETTE: tuple[Voice, ...] = (
    *_voices("en-GB", Gender.MALE, "en-gb-x-rp"),
    *_voices("en-GB", None, "gmw/en+Alex@60", "gmw/en+m4@80", "gmw/en+f4@20", "gmw/en+shelby@40"),
    *_voices("en-GB", Gender.MALE, "gmw/en+Lee", "gmw/en+boris", "gmw/en+benjamin"),
    *_voices("en-GB", Gender.FEMALE, "gmw/en+Alicia", "en-gb-x-gbclan+f1", "gmw/en+belinda"),
    *_voices("en-029", Gender.MALE, "en-029+m8"),
    *_voices("en-US", Gender.MALE, "en-us+m7@75"),
    *_voices("en-GB", Gender.MALE, "gmw/en+norbert", "gmw/en+pablo", "gmw/en+Andy"),
    *_voices("en-US", Gender.FEMALE, "en-us+f3@75", "en-us+Andrea", "en-us+f4@25"),
    *_voices("en-029", Gender.FEMALE, "en-029+Annie"),
    *_voices("en-GB", Gender.FEMALE, "gmw/en+f5@75"),
)
