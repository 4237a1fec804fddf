"""Passages: a few clips with their pauses as one piece of an audio file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from newsreader import pcm
from newsreader.audio.encoders import ENCODERS, SAMPLE_RATE, Encoder
from newsreader.model import Clip


def assemble(
    clips: Sequence[Clip], *, pauses: Sequence[int], ending: str
) -> tuple[dict[str, Any], bytes]:
    """The clips, each after its pause (ms), encoded for files with that ending.

    Beside the bytes: how many samples they play; where each clip starts in them and where it
    ends, in samples; and each clip's words as `[start, end, at]`, see `Word`.

    The first pause counts from the end of the passage before: what the format adds is taken off
    it, and half a frame more or less makes the passage whole frames.
    """
    encoder = ENCODERS[ending]()
    parts: list[bytes] = []
    spans: list[tuple[int, int]] = []
    length = 0
    for clip, pause in zip(clips, (0, *pauses[1:]), strict=True):
        sound = pcm.resample(clip.pcm, clip.sample_rate, SAMPLE_RATE)
        gap = pause * SAMPLE_RATE // 1000
        parts += (pcm.silence(gap), sound)
        spans.append((length + gap, length + gap + len(sound) // pcm.WIDTH))
        length = spans[-1][1]
    lead = _lead(encoder, pauses[0] * SAMPLE_RATE // 1000, length)
    heard_at = lead + encoder.delay
    header = {
        "samples": lead + length + encoder.added,
        "spans": [(start + heard_at, end + heard_at) for start, end in spans],
        "words": [[(word.start, word.end, word.at) for word in clip.words] for clip in clips],
    }
    return header, encoder.encode((pcm.silence(lead), *parts))


def _lead(encoder: Encoder, pause: int, samples: int) -> int:
    """The silence in front, in samples, that makes the pause, and whole frames."""
    wanted = max(pause - encoder.added, 0) + samples
    frames = max(round(wanted / encoder.frame), -(-samples // encoder.frame))
    return frames * encoder.frame - samples
