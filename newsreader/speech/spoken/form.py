"""What is said beside what was written, with positions that map both ways."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """One stretch of the written text that is said differently.

    `start` and `end` are characters of the written text; `rule` names what decided.
    """

    start: int
    end: int
    written: str
    spoken: str
    rule: str


@dataclass(frozen=True, slots=True)
class SpokenForm:
    """A written text, the words to be said for it, and every difference in order.

    >>> form = SpokenForm("No 10 said", "number ten said",
    ...                   (Change(0, 5, "No 10", "number ten", "number-sign"),))
    >>> form.spoken_position(6), form.written_position(11)
    (11, 6)
    """

    written: str
    text: str
    changes: tuple[Change, ...] = ()

    def spoken_position(self, written: int) -> int:
        """Where in the spoken text a written position is; inside a change, in proportion."""
        return _moved(written, self._anchors(), 0, 1)

    def written_position(self, spoken: int) -> int:
        """Where in the written text a spoken position is; inside a change, in proportion."""
        return _moved(spoken, self._anchors(), 1, 0)

    def _anchors(self) -> list[tuple[int, int]]:
        """Pairs (written, spoken) that belong together: both ends of each change."""
        pairs = [(0, 0)]
        drift = 0
        for change in self.changes:
            pairs.append((change.start, change.start + drift))
            drift += len(change.spoken) - len(change.written)
            pairs.append((change.end, change.end + drift))
        pairs.append((len(self.written), len(self.text)))
        return pairs


def _moved(position: int, anchors: list[tuple[int, int]], here: int, there: int) -> int:
    """A position carried over between its two nearest anchors."""
    index = bisect_right(anchors, position, key=lambda pair: pair[here])
    left = anchors[max(index - 1, 0)]
    if index >= len(anchors):
        return left[there]
    right = anchors[index]
    width = right[here] - left[here]
    share = (position - left[here]) * (right[there] - left[there])
    return left[there] + (share // width if width else 0)


def apply(written: str, changes: tuple[Change, ...]) -> SpokenForm:
    """The spoken form that these changes, in order and apart from each other, make."""
    parts: list[str] = []
    done = 0
    for change in changes:
        parts += (written[done : change.start], change.spoken)
        done = change.end
    parts.append(written[done:])
    return SpokenForm(written, "".join(parts), changes)
