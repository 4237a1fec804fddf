"""Tiny real models for piper: a tone for every phoneme, higher for each further speaker."""

import json
from pathlib import Path
from typing import Any

import pytest

SAMPLE_RATE = 16_000
SAMPLES_PER_PHONEME = 500


def write_model(folder: Path, name: str, speakers: tuple[str, ...] = (), **settings: Any) -> Path:
    """A model and its configuration, with the settings laid over it."""
    onnx = pytest.importorskip("onnx", reason="pip install onnx to make a model for piper")
    ids = pytest.importorskip("piper.phoneme_ids", reason="pip install 'newsreader[piper]'")
    model = folder / f"{name}.onnx"
    onnx.save(_tone(onnx, with_speakers=len(speakers) > 1), model)
    config = {
        "audio": {"sample_rate": SAMPLE_RATE, "quality": "low"},
        "espeak": {"voice": "en-gb-x-rp"},
        "language": {"code": "en_GB"},
        "phoneme_type": "espeak",
        "num_symbols": 256,
        "num_speakers": max(1, len(speakers)),
        "speaker_id_map": {speaker: number for number, speaker in enumerate(speakers)},
        "phoneme_id_map": ids.DEFAULT_PHONEME_ID_MAP,
        "inference": {"noise_scale": 0.667, "length_scale": 1, "noise_w": 0.8},
    }
    model.with_name(f"{name}.onnx.json").write_text(json.dumps(config | settings))
    return model


def _tone(onnx: Any, *, with_speakers: bool) -> Any:
    """The graph: sin(pitch * n) for as many samples as phonemes and their length scale make."""
    node, info = onnx.helper.make_node, onnx.helper.make_tensor_value_info
    whole, real = onnx.TensorProto.INT64, onnx.TensorProto.FLOAT
    inputs = [
        info("input", whole, [1, "phonemes"]),
        info("input_lengths", whole, [1]),
        info("scales", real, [3]),
    ]
    if with_speakers:
        inputs.append(info("sid", whole, [1]))
    values = {"one": 1.0, "none": 0.0, "each": float(SAMPLES_PER_PHONEME), "low": 0.05}
    constants = [
        node("Constant", [], [name], value=onnx.helper.make_tensor(name, real, [], [value]))
        for name, value in values.items()
    ]
    constants.append(
        node("Constant", [], ["second"], value=onnx.helper.make_tensor("i", whole, [], [1]))
    )
    number = node("Cast", ["sid"], ["number"], to=real) if with_speakers else None
    steps = [
        node("ReduceSum", ["input_lengths"], ["phonemes"], keepdims=0),
        node("Cast", ["phonemes"], ["count"], to=real),
        node("Gather", ["scales", "second"], ["scale"]),
        node("Mul", ["count", "each"], ["plain_length"]),
        node("Mul", ["plain_length", "scale"], ["length"]),
        node("Range", ["none", "length", "one"], ["places"]),
        number or node("Identity", ["none"], ["number"]),
        node("Add", ["number", "one"], ["step"]),
        node("Mul", ["step", "low"], ["pitch"]),
        node("Mul", ["places", "pitch"], ["angles"]),
        node("Sin", ["angles"], ["output"]),
    ]
    graph = onnx.helper.make_graph(
        constants + steps, "tone", inputs, [info("output", real, ["samples"])]
    )
    opset = [onnx.helper.make_opsetid("", 15)]
    return onnx.helper.make_model(graph, opset_imports=opset, ir_version=8)
