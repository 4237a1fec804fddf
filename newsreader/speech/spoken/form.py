"""What is said beside what was written, with positions that map both ways."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
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

    @property
    def stretches(self) -> tuple[tuple[int, int, int, int], ...]:
        """Each change's start and end in the written text, then in the spoken one."""
        ends = self._anchors()[1:-1]
        pairs = zip(ends[::2], ends[1::2], strict=True)
        return tuple((start, end, begins, stops) for (start, begins), (end, stops) in pairs)

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


def compose(first: SpokenForm, second: SpokenForm) -> SpokenForm:
    """Two steps as one: `second` says the text that `first` made."""
    changes: list[Change] = []
    drift = 0
    for group in _touching(first, second):
        made = [change for _, _, step, change in group if step == 0]
        grown = sum(len(change.spoken) - len(change.written) for change in made)
        if len(made) == len(group):
            changes += made
        else:
            changes.append(_one(first, group, drift, grown))
        drift += grown
    return apply(first.written, tuple(changes))


# Where a change begins and ends in the text between the two steps, which step's it is, and itself.
_Span = tuple[int, int, int, Change]


def _touching(first: SpokenForm, second: SpokenForm) -> Iterator[list[_Span]]:
    """The changes of both steps in order, those that touch each other together."""
    group: list[_Span] = []
    reach = 0
    for span in sorted((*_made(first), *_asked(second)), key=lambda span: span[:3]):
        if group and span[0] > reach:
            yield group
            group = []
        group.append(span)
        reach = max(reach, span[1])
    if group:
        yield group


def _made(form: SpokenForm) -> Iterator[_Span]:
    drift = 0
    for change in form.changes:
        start = change.start + drift
        yield start, start + len(change.spoken), 0, change
        drift += len(change.spoken) - len(change.written)


def _asked(form: SpokenForm) -> Iterator[_Span]:
    return ((change.start, change.end, 1, change) for change in form.changes)


def _one(first: SpokenForm, group: list[_Span], drift: int, grown: int) -> Change:
    """One change for several that touch; its rule is the first that had a say."""
    start, end = group[0][0], max(span[1] for span in group)
    middle = SpokenForm(first.text[start:end], "")
    moved = tuple(
        Change(a - start, b - start, change.written, change.spoken, change.rule)
        for a, b, step, change in group
        if step == 1
    )
    begin, stop = start - drift, end - drift - grown
    spoken = apply(middle.written, moved).text
    return Change(begin, stop, first.written[begin:stop], spoken, group[0][3].rule)
