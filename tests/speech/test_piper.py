"""Piper with the user's own models: found, loaded once, several speakers in one, refused by name.

The models are tiny but real: piper and its runtime load and run them.
"""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

import pytest

from newsreader.errors import SynthesisError, SynthesizerNotFoundError
from newsreader.model import Clip, Gender, Utterance, Voice
from newsreader.pcm import peak
from newsreader.speech.synthesizers import load_synthesizer
from tests.piper_models import SAMPLE_RATE, write_model

installed = pytest.mark.skipif(
    not find_spec("piper") or not find_spec("onnx"),
    reason="pip install 'newsreader[piper]' onnx to test it",
)

TEXT = "The bakery in Quay Lane opens at six."


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of models, empty."""
    folder = tmp_path / "models"
    folder.mkdir()
    monkeypatch.setenv("NEWSREADER_PIPER", str(folder))
    return folder


def say(voice: Voice, text: str = TEXT, rate: int = 170) -> Clip:
    return load_synthesizer("piper").synthesize(Utterance(text, voice, rate))


def pitch(clip: Clip) -> float:
    """How often the wave goes up through zero, per second."""
    samples = memoryview(clip.pcm).cast("h")
    rising = sum(before < 0 <= after for before, after in pairwise(samples))
    return rising / clip.samples * clip.sample_rate


@installed
def test_a_model_is_a_voice_of_its_name_and_language(models: Path) -> None:
    write_model(models, "en_GB-amy-low")
    write_model(models, "en_GB-northern_english_male-low")
    write_model(models, "lang-low", language={"code": "cy_GB"}, gender="female")
    write_model(models, "plain", language={})
    assert load_synthesizer("piper").voices() == (
        Voice("en_GB-amy-low", "en-GB", Gender.FEMALE, "piper"),
        Voice("en_GB-northern_english_male-low", "en-GB", Gender.MALE, "piper"),
        Voice("lang-low", "cy-GB", Gender.FEMALE, "piper"),
        Voice("plain", "en-gb-x-rp", None, "piper"),
    )


@installed
def test_each_speaker_of_a_model_is_a_voice_and_sounds_different(models: Path) -> None:
    write_model(models, "several", ("ann", "ben", "p7"))
    voices = load_synthesizer("piper").voices()
    assert [(voice.id, voice.gender) for voice in voices] == [
        ("several#ann", Gender.FEMALE),
        ("several#ben", Gender.MALE),
        ("several#p7", None),
    ]
    pitches = [pitch(say(voice)) for voice in voices]
    assert pitches == pytest.approx([pitches[0], 2 * pitches[0], 3 * pitches[0]], rel=0.02)


@installed
def test_the_sample_rate_is_the_models(models: Path) -> None:
    write_model(models, "a")
    write_model(models, "b", audio={"sample_rate": 22_050})
    rates = [say(voice).sample_rate for voice in load_synthesizer("piper").voices()]
    assert rates == [SAMPLE_RATE, 22_050]


@installed
@pytest.mark.parametrize("own", [1.0, 1.3])
def test_the_rate_scales_the_models_own_length(models: Path, own: float) -> None:
    write_model(models, "plain")
    write_model(models, "slow", inference={"length_scale": own})
    plain, slow = load_synthesizer("piper").voices()
    assert say(plain, rate=340).samples == pytest.approx(say(plain).samples / 2, rel=0.01)
    assert say(slow).samples == pytest.approx(own * say(plain).samples, rel=0.01)


@installed
def test_a_voice_is_made_softer_by_its_gain(models: Path) -> None:
    write_model(models, "a")
    loud, soft = (say(Voice("a", "en", None, "piper", gain)) for gain in (0, -6.0206))
    assert peak(soft.pcm) == pytest.approx(peak(loud.pcm) / 2, abs=1)


@installed
def test_a_model_is_loaded_once(models: Path) -> None:
    model = write_model(models, "several", ("ann", "ben"))
    synthesizer = load_synthesizer("piper")
    first, second = synthesizer.voices()
    synthesizer.synthesize(Utterance(TEXT, first))
    model.unlink()
    assert synthesizer.synthesize(Utterance(TEXT, second)).pcm


@installed
def test_every_sentence_is_spoken_and_brackets_are_no_phonemes(models: Path) -> None:
    write_model(models, "a")
    voice = load_synthesizer("piper").voices()[0]
    assert say(voice, f"{TEXT} {TEXT}").samples == pytest.approx(2 * say(voice).samples, rel=0.01)
    assert say(voice, "See [[the note]].").samples >= say(voice, "See the note.").samples


@installed
def test_several_folders_are_searched_and_the_first_wins(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    write_model(models, "a", gender="female")
    write_model(other, "a", gender="male")
    write_model(other, "b")
    monkeypatch.setenv("NEWSREADER_PIPER", f"{models}{os.pathsep}{other}")
    voices = load_synthesizer("piper").voices()
    assert [(voice.id, voice.gender) for voice in voices] == [("a", Gender.FEMALE), ("b", None)]


@installed
def test_a_damaged_model_is_named(models: Path) -> None:
    model = write_model(models, "a")
    model.write_bytes(model.read_bytes()[:200])
    with pytest.raises(SynthesisError, match=r"in voice a: a\.onnx: ") as refused:
        say(Voice("a", "en", synthesizer="piper"))
    assert "\n" not in str(refused.value)


@installed
@pytest.mark.parametrize("text", ["{", "[]", json.dumps({"language": {"code": "en"}})])
def test_a_damaged_configuration_is_named(models: Path, text: str) -> None:
    write_model(models, "a").with_name("a.onnx.json").write_text(text)
    with pytest.raises(SynthesizerNotFoundError, match=r"a\.onnx\.json is no configuration"):
        load_synthesizer("piper")


@installed
def test_where_there_is_no_model_it_says_where_one_belongs(models: Path) -> None:
    (models / "half.onnx").touch()
    with pytest.raises(SynthesizerNotFoundError, match=r"no model, NAME\.onnx with") as refused:
        load_synthesizer("piper")
    assert str(models) in str(refused.value)


def test_where_it_is_not_installed_it_says_how_to(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.setattr(sys, "modules", {n: m for n, m in sys.modules.items() if n != "piper"})
    with pytest.raises(SynthesizerNotFoundError, match=r"pip install 'newsreader\[piper\]'"):
        load_synthesizer("piper")


@installed
def test_no_runtime_is_loaded_before_the_first_word(models: Path) -> None:
    write_model(models, "a")
    code = (
        "import sys; from newsreader.speech.synthesizers import load_synthesizer as load;"
        "load('piper').voices(); print([m for m in sys.modules if m in ('onnxruntime', 'numpy')])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
