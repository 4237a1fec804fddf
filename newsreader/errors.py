"""The exceptions.

NewsreaderError
    PageError               a source gave no article
        FetchError          it could not be read
        CleaningError       it was read, but is no article
    CorrectionsError        a file of corrections makes no sense
    CastingError            voices cannot be given out
    SpeechError             text could not be spoken
        SynthesizerNotFoundError
        SynthesisError
    EncodingError           audio could not be read or encoded
    PublishError            a file could not be written

Each names its subject and says what to do about it; the cause is chained.
"""

from __future__ import annotations

from collections.abc import Iterable


class NewsreaderError(Exception):
    """Whatever this package raises on purpose; its text is one line a listener can act on."""


class PageError(NewsreaderError):
    """A source gave no article; a bulletin goes on without it."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason

    def __reduce__(self) -> tuple[type[PageError], tuple[str, str]]:
        return type(self), (self.source, self.reason)


class FetchError(PageError):
    """A source could not be read."""


class CleaningError(PageError):
    """A source was read, but there is no article in it."""


class CorrectionsError(NewsreaderError):
    """A file of corrections cannot be followed; `reason` says which entry, and why."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason

    def __reduce__(self) -> tuple[type[CorrectionsError], tuple[str, str]]:
        return type(self), (self.source, self.reason)


class CastingError(NewsreaderError):
    """Voices cannot be given out as asked."""


class SpeechError(NewsreaderError):
    """Text could not be spoken."""


class SynthesizerNotFoundError(SpeechError, LookupError):
    """No synthesizer goes by that name, or it does not start on this machine."""

    def __init__(self, name: str, available: Iterable[str], reason: str | None = None) -> None:
        what = (
            f"synthesizer {name!r} does not start: {reason}"
            if reason
            else f"no synthesizer is called {name!r}"
        )
        super().__init__(f"{what}; there are: {', '.join(sorted(available))}")
        self.name = name


class SynthesisError(SpeechError):
    """One utterance could not be spoken, even by a fresh worker."""

    def __init__(self, text: str, voice: str, reason: str) -> None:
        shown = text if len(text) <= 60 else f"{text[:57]}..."
        super().__init__(f"could not speak {shown!r} in voice {voice}: {reason}")
        self.text = text
        self.voice = voice
        self.reason = reason


class EncodingError(NewsreaderError):
    """Audio could not be read or encoded."""


class PublishError(NewsreaderError):
    """A file could not be written; nothing partial stays at its place."""

    def __init__(self, target: str, reason: str) -> None:
        super().__init__(f"{target}: {reason}")
        self.target = target
        self.reason = reason
