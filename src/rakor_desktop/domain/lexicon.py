"""The words of a language as one compact graph: whether a word is among them, and which are near a misspelt one."""

from array import array
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

FINAL, LAST, TARGET = 1 << 8, 1 << 9, 10
"""An edge is a number: its letter in the low byte, whether a word ends, whether it is the last of its node, and from
bit TARGET on the place of the first edge of the node it leads to (0: none)."""

_FARTHEST = 2
"""Letters left out, added, changed or swapped with their neighbour, at most, between a word and what is proposed."""

Row = list[int]


@dataclass(slots=True)
class _Search:
    """What is looked for, what was found, and how many edges may still be looked at."""

    word: str
    farthest: int
    left: int
    found: list[tuple[int, str]] = field(default_factory=list)


class Lexicon:
    """Lower-case words. The graph stands still and may be read by any thread; `extra` are words beside it."""

    def __init__(self, edges: "array[int]", extra: Collection[str] = ()) -> None:
        self._edges, self._extra = edges, frozenset(extra)

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and (word in self._extra or self._holds(word))

    def near(self, word: str, at_most: int = 6, patience: int = 60_000) -> tuple[str, ...]:
        """The words that are at most two mistakes from this one, the nearest first.

        After `patience` edges the search ends with what it has: the answer comes in bounded time whatever was typed.
        """
        found: list[tuple[int, str]] = []
        for farthest in range(1, _FARTHEST + 1):
            search = _Search(word, farthest, patience)
            self._walk(search, 0, "", [*range(len(word) + 1)], None)
            found = search.found + [(_far(word, one), one) for one in self._extra if _may_be_near(word, one, farthest)]
            if sum(distance <= farthest for distance, _ in found) >= at_most // 2:
                break
        ranked = sorted({one for one in found if 0 < one[0] <= _FARTHEST}, key=lambda one: _rank(word, *one))
        return tuple(text for _, text in ranked[:at_most])

    def _holds(self, word: str) -> bool:
        place, final = 0, False
        for at, letter in enumerate(word):
            if at and not place:
                return False
            edge = self._edge(place, ord(letter))
            place, final = edge >> TARGET, bool(edge & FINAL)
            if not edge:
                return False
        return final

    def _edge(self, place: int, letter: int) -> int:
        """The edge of a node for a letter; 0 if it has none."""
        edges = self._edges
        while True:
            edge = edges[place]
            if edge & 255 == letter:
                return edge
            if edge & LAST:
                return 0
            place += 1

    def _node(self, place: int) -> Iterator[int]:
        edges = self._edges
        while True:
            edge = edges[place]
            yield edge
            if edge & LAST:
                return
            place += 1

    def _walk(self, search: _Search, place: int, prefix: str, row: Row, before: Row | None) -> None:
        """Go on from a node as far as what stands before it can still become near; `row` are its distances."""
        for edge in self._node(place):
            search.left -= 1
            if search.left < 0:
                return
            letter = chr(edge & 255)
            here = _next_row(search.word, prefix, letter, row, before)
            if edge & FINAL and here[-1] <= search.farthest:
                search.found.append((here[-1], prefix + letter))
            if edge >> TARGET and min(here) <= search.farthest:
                self._walk(search, edge >> TARGET, prefix + letter, here, row)


def _next_row(word: str, prefix: str, letter: str, row: Row, before: Row | None) -> Row:
    """The distances of `prefix + letter` from each beginning of the word (Damerau, neighbours swapped once)."""
    here = [row[0] + 1]
    last = prefix[-1:]
    for at, sign in enumerate(word):
        best = row[at] if sign == letter else 1 + min(row[at], row[at + 1], here[at])
        if before is not None and at and sign == last and word[at - 1] == letter:
            best = min(best, before[at - 1] + 1)
        here.append(best)
    return here


def _far(word: str, other: str) -> int:
    row: Row = [*range(len(word) + 1)]
    before: Row | None = None
    for at, letter in enumerate(other):
        row, before = _next_row(word, other[:at], letter, row, before), row
    return row[-1]


def _may_be_near(word: str, other: str, farthest: int) -> bool:
    return abs(len(word) - len(other)) <= farthest and _far(word, other) <= farthest


def _rank(word: str, distance: int, other: str) -> tuple[int, bool, bool, int, str]:
    """Few mistakes first, then the same first letter, the same letters in another order or number, letters left out."""
    return distance, word[:1] != other[:1], set(word) != set(other), len(word) - len(other), other
