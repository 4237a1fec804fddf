"""Weights by which the meaning of a pronoun is chosen among the people in mind."""

WEIGHTS: dict[str, float] = {
    "sentences 1": -1.0,
    "sentences 2": -2.0,
    "sentences 3": -3.0,
    "sentences 4": -4.0,
    "sentences 5": -5.0,
    "sentences 6": -7.0,
    "known": 0.5,
    "unknown": -0.5,
    "spoke 0": 1.0,
    "spoke 1": 0.5,
    "subject 0": 1.0,
    "subject 1": 1.0,
    "subject 2": 1.0,
    "subject 3": 1.0,
    "times 2": 0.2,
    "times 3": 0.4,
    "times 4": 0.6,
}
