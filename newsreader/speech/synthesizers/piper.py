"""Neural voices of piper, with the model files a user has: `pip install 'newsreader[piper]'`.

A model is a file NAME.onnx with its NAME.onnx.json, in the folder `piper` of the user's data
folder, or in the folders NEWSREADER_PIPER names. A model of several speakers is as many voices,
`NAME#SPEAKER`.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from newsreader.errors import SynthesisError
from newsreader.lexicon import given_names
from newsreader.model import Clip, Gender, Utterance, Voice
from newsreader.speech.engine_text import for_engine
from newsreader.speech.folders import data_folder

NAME = "piper"
VARIABLE = "NEWSREADER_PIPER"
RATES = (80, 450)  # words per minute
NATURAL_RATE = 170  # taken for a model's own; models do not say
SEED = 1  # any, but always the same: breath and intonation are drawn at random


@dataclass(frozen=True, slots=True)
class PiperModelVoice:
    """A voice, and the model and the speaker in it that it is."""

    voice: Voice
    model: Path
    speaker: int | None


class PiperSynthesizer:
    """Speaks with piper; a model is loaded when it first speaks, and kept."""

    def __init__(self) -> None:
        if find_spec("piper") is None:
            raise ImportError("it is not installed: pip install 'newsreader[piper]'")
        folders = model_folders()
        self._voices: dict[str, PiperModelVoice] = {}
        for found in (found for folder in folders for found in voices_in(folder)):
            self._voices.setdefault(found.voice.id, found)
        if not self._voices:
            places = " or ".join(str(folder) for folder in folders)
            raise OSError(f"there is no model, NAME.onnx with its NAME.onnx.json, in {places}")
        self._loaded: dict[Path, Any] = {}

    def voices(self) -> Sequence[Voice]:
        """Every speaker of every model, in the order of the models' names."""
        return tuple(found.voice for found in self._voices.values())

    def synthesize(self, utterance: Utterance) -> Clip:
        """The utterance at the sample rate of its model."""
        found = self._voices.get(utterance.voice.id)
        if found is None:
            raise SynthesisError(utterance.text, utterance.voice.id, "no piper model has that id")
        try:
            if found.model not in self._loaded:
                self._loaded[found.model] = _load(found.model)
            return _speak(self._loaded[found.model], found.speaker, utterance)
        except _faults() as error:
            reason = f"{found.model.name}: {for_engine(str(error))}"
            raise SynthesisError(utterance.text, utterance.voice.id, reason) from error


def model_folders() -> tuple[Path, ...]:
    """Where models are looked for; several folders are separated as in PATH."""
    named = os.environ.get(VARIABLE, "")
    if not named:
        return (data_folder() / NAME,)
    return tuple(Path(folder) for folder in named.split(os.pathsep) if folder)


def voices_in(folder: Path) -> Iterator[PiperModelVoice]:
    """The voices of a folder's models; `OSError` for a configuration that cannot be read."""
    for model in sorted(folder.glob("*.onnx")):
        config = model.with_name(f"{model.name}.json")
        if not config.exists():
            continue
        try:
            yield from _voices_of(model, json.loads(config.read_text(encoding="utf-8")))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise OSError(f"{config} is no configuration of a piper model") from error


def _voices_of(model: Path, config: Mapping[str, Any]) -> Iterator[PiperModelVoice]:
    code = config.get("language", {}).get("code") or config["espeak"]["voice"]
    language = code.replace("_", "-")
    if config["num_speakers"] <= 1:
        gender = _gender(config, model.stem, model.stem)
        yield PiperModelVoice(Voice(model.stem, language, gender, NAME), model, None)
        return
    names = {number: name for name, number in config.get("speaker_id_map", {}).items()}
    for number in range(config["num_speakers"]):
        name = names.get(number, str(number))
        voice = Voice(f"{model.stem}#{name}", language, _gender(config, model.stem, name), NAME)
        yield PiperModelVoice(voice, model, number)


def _gender(config: Mapping[str, Any], model: str, speaker: str) -> Gender | None:
    """What the configuration or the names say: "female", or a name that only women have.

    >>> _gender({}, "en_GB-northern_english_male-medium", "0"), _gender({}, "x", "Amy")
    (<Gender.MALE: 'male'>, <Gender.FEMALE: 'female'>)
    """
    said = {str(config.get("gender", "")).lower(), *_words(speaker), *_words(model)}
    telling = {gender for gender in Gender if gender in said}
    if not telling:
        names = set(_words(speaker)) - given_names.EITHER
        telling = {
            gender
            for gender, known in (
                (Gender.FEMALE, given_names.FEMALE),
                (Gender.MALE, given_names.MALE),
            )
            if names & known
        }
    return telling.pop() if len(telling) == 1 else None


def _words(name: str) -> Iterable[str]:
    return re.findall(r"[^\W\d_]{3,}", name.lower())


def _load(model: Path) -> Any:
    """The model, ready to speak, on one thread: there is a worker for every processor."""
    import onnxruntime
    from piper import PiperConfig, PiperVoice

    onnxruntime.set_seed(SEED)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4  # a fault is raised; it need not be printed as well
    config = json.loads(model.with_name(f"{model.name}.json").read_text(encoding="utf-8"))
    session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    return PiperVoice(session=session, config=PiperConfig.from_dict(config))


def _speak(model: Any, speaker: int | None, utterance: Utterance) -> Clip:
    from piper import SynthesisConfig

    rate = min(max(utterance.rate, RATES[0]), RATES[1])
    settings = SynthesisConfig(
        speaker_id=speaker,
        length_scale=model.config.length_scale * NATURAL_RATE / rate,
        volume=10 ** (utterance.voice.gain / 20),
    )
    text = for_engine(utterance.text).replace("[[", "[ [")  # two would begin phonemes
    sentences = model.synthesize(text, settings)
    samples = b"".join(sentence.audio_int16_bytes for sentence in sentences)
    return Clip(samples, model.config.sample_rate)


def _faults() -> tuple[type[Exception], ...]:
    """What piper and its runtime raise for a model or a text they cannot use."""
    from onnxruntime.capi import onnxruntime_pybind11_state as runtime

    return (
        runtime.Fail,
        runtime.InvalidArgument,
        runtime.InvalidGraph,
        runtime.InvalidProtobuf,
        runtime.NoSuchFile,
        runtime.NotImplemented,
        runtime.RuntimeException,
        OSError,
        RuntimeError,  # espeak's phonemes
        ValueError,
        KeyError,
        ImportError,  # phonemes of a language whose own package is not there
    )
