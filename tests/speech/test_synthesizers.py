"""Every synthesizer keeps the same contract; engines run in a worker, as in real use."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.errors import SpeechError, SynthesisError, SynthesizerNotFoundError
from newsreader.model import Gender, Utterance, Voice
from newsreader.pcm import peak
from newsreader.speech.synthesizers import BUILT_IN, load_synthesizer, synthesizer_names
from newsreader.speech.workers import Workers
from tests.piper_models import write_model

SENTENCE = "The ferry to Marlow Sound sailed again on Monday."
AUDIBLE = ("command", "espeak", "piper", "pyttsx3")


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder for models, and no settings of whoever runs the tests."""
    folder = tmp_path_factory.mktemp("settings")
    (folder / "commands.toml").touch()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NEWSREADER_COMMANDS", str(folder / "commands.toml"))
        patch.setenv("NEWSREADER_PIPER", str(folder))
        yield folder


@pytest.fixture(scope="module")
def workers(settings: Path) -> Iterator[Workers]:
    with Workers(2) as started:
        yield started


@pytest.fixture(params=sorted(BUILT_IN))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def voices(workers: Workers, name: str, settings: Path) -> tuple[Voice, ...]:
    if name == "command" and not shutil.which("flite"):
        pytest.skip("install flite to test it")
    if name == "piper" and not (settings / "several.onnx").exists():
        write_model(settings, "several", ("ann", "ben", "cora"))
    return workers.voices(name)


def seconds(workers: Workers, *utterances: Utterance) -> list[float]:
    return [clip.samples / clip.sample_rate for clip in workers.speak(utterances)]


def test_there_are_voices_and_their_ids_differ(voices: tuple[Voice, ...], name: str) -> None:
    assert voices
    assert len({voice.id for voice in voices}) == len(voices)
    assert {voice.synthesizer for voice in voices} == {name}
    assert all(voice.language for voice in voices)


@pytest.mark.parametrize("name", ["espeak", "pyttsx3", "silent"])
def test_there_are_eight_women_eight_men_and_a_narrator(voices: tuple[Voice, ...]) -> None:
    genders = [voice.gender for voice in voices]
    assert genders.count(Gender.FEMALE) >= 8
    assert genders.count(Gender.MALE) >= 8
    assert len(voices) >= 17


def test_samples_are_whole_and_last_longer_for_more_text(
    workers: Workers, voices: tuple[Voice, ...]
) -> None:
    short, long = (Utterance(SENTENCE * times, voices[0]) for times in (1, 3))
    clips = list(workers.speak([short, long]))
    assert all(len(clip.pcm) % 2 == 0 for clip in clips)
    assert clips[1].samples > 2 * clips[0].samples


def test_a_faster_rate_is_shorter(workers: Workers, voices: tuple[Voice, ...]) -> None:
    rates = (120, 170, 300, 450)
    lasting = seconds(workers, *(Utterance(SENTENCE, voices[0], rate) for rate in rates))
    assert lasting == sorted(lasting, reverse=True)
    assert lasting[0] > 2 * lasting[-1]


def test_an_unknown_voice_is_an_error_that_names_it(
    workers: Workers, voices: tuple[Voice, ...]
) -> None:
    stranger = replace(voices[0], id="gmw/nobody+f99")
    with pytest.raises(SynthesisError, match=r"gmw/nobody\+f99"):
        list(workers.speak([Utterance(SENTENCE, stranger)]))


@pytest.mark.parametrize("name", AUDIBLE)
def test_every_voice_is_heard(workers: Workers, voices: tuple[Voice, ...]) -> None:
    english = [voice for voice in voices if voice.language.startswith("en")]
    clips = workers.speak([Utterance(SENTENCE, voice) for voice in english])
    for voice, clip in zip(english, clips, strict=True):
        assert 1.5 < clip.samples / clip.sample_rate < 8, voice
        assert peak(clip.pcm) > 3000, voice


@pytest.mark.parametrize("name", ["espeak"])
@pytest.mark.parametrize("id_", ["en+f99", "f3", "!v/f3", "gmw/en+../../f3"])
def test_voices_the_engine_would_fake_are_refused(
    workers: Workers, voices: tuple[Voice, ...], id_: str
) -> None:
    with pytest.raises(SynthesisError):
        list(workers.speak([Utterance(SENTENCE, replace(voices[0], id=id_))]))


@pytest.mark.parametrize("name", AUDIBLE)
@pytest.mark.parametrize(
    "text",
    [
        "Stop\x00 and go on after the gap.",
        "Loud\x01+20V speech is not a command.",
        "A lone \ud83d surrogate in the text.",
        "Tags like <b>this</b> and [[codes]] are text.",
        "Emoji 🚢 sail too.",
        "naïve Ærøskøbing façade",
        "Ten seconds. " * 60,
    ],
)
def test_hostile_text_is_spoken_whole(
    workers: Workers, voices: tuple[Voice, ...], text: str
) -> None:
    plain = "".join(character for character in text if character.isalnum())
    [lasting] = seconds(workers, Utterance(text, voices[0]))
    assert lasting > 0.04 * len(plain)


@pytest.mark.parametrize("name", ["espeak"])
@pytest.mark.parametrize("text", ["\u13a9", "\u1a00\u0b80", "\U00010d31", "\uab07\ud7f6"])
def test_letters_the_engine_has_no_sound_for_are_said_by_name(
    workers: Workers, voices: tuple[Voice, ...], text: str
) -> None:
    [lasting] = seconds(workers, Utterance(text, voices[0]))
    assert lasting > 0.5


@pytest.mark.parametrize("name", ["espeak", "pyttsx3"])
def test_a_sentence_without_end_is_spoken_to_its_end(
    workers: Workers, voices: tuple[Voice, ...]
) -> None:
    short, long = (Utterance("and on it went " * times, voices[0], 300) for times in (150, 600))
    lasting = seconds(workers, short, long)
    assert lasting[1] == pytest.approx(4 * lasting[0], rel=0.05)


@pytest.mark.parametrize("name", AUDIBLE)
def test_twenty_rounds_lose_nothing(workers: Workers, voices: tuple[Voice, ...]) -> None:
    texts = [f"Round {number} of the ferry race." for number in range(20) for _ in range(3)]
    lasting = seconds(
        workers, *(Utterance(t, voices[i % min(9, len(voices))]) for i, t in enumerate(texts))
    )
    assert len(lasting) == 60
    assert min(lasting) > 0.8


def test_an_unknown_name_lists_those_there_are(workers: Workers) -> None:
    with pytest.raises(SynthesizerNotFoundError, match="command, espeak, piper, pyttsx3, silent"):
        load_synthesizer("loudhailer")
    with pytest.raises(SpeechError, match="loudhailer"):
        workers.voices("loudhailer")


def test_names_are_sorted() -> None:
    assert list(synthesizer_names()) == sorted(synthesizer_names())
