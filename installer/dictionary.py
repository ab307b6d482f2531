"""Makes the graph of Indonesian words, resources/spelling/id.words, from the dictionary of hunspell beside it.

Run by the project's own Python: `.venv/bin/python installer/dictionary.py`. Hunspell builds every form of a word while
it looks it up, which takes Python 10 ms a word, and 13 s for what is near a misspelt one. The forms are 280 thousand;
they share so many beginnings and ends that a graph of them is as small as the dictionary, and answers in 20 µs.
"""

import re
import sys
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rakor_desktop.domain.lexicon import FINAL, LAST, TARGET

FOLDER = Path(__file__).parents[1] / "resources" / "spelling"
_BOTH, _NOT_ALONE = "A1", "A2"
"""The flags CIRCUMFIX (prefix and suffix only together) and NEEDAFFIX (not a word by itself) of id_ID.aff."""

_ALSO = {"M0": {"D0"}, "Mi": {"Di", "i0"}, "Mk": {"Dk", "k0"}}
"""A verb with me-, me-i or me-kan has its di- form too, and is asked for without me-: often left out there."""

_DEED, _OF_DEED = "asi", {"Mk", "Dk", "k0"}
"""Of what somebody does (realisasi, koordinasi) a verb with -kan is always made, whichever the dictionary names."""

Node = tuple[tuple[str, bool, int], ...]


@dataclass(frozen=True, slots=True)
class Affix:
    """One line of PFX or SFX: what falls away, what is put there, of which words, and the flags it brings along."""

    strip: str
    add: str
    condition: re.Pattern[str]
    flags: frozenset[str]

    def before(self, word: str) -> str | None:
        """The word with this prefix; None where it does not fit."""
        fits = self.condition.match(word) and word.startswith(self.strip)
        return self.add + word[len(self.strip) :] if fits else None

    def behind(self, word: str) -> str | None:
        """The word with this suffix; None where it does not fit."""
        fits = self.condition.search(word) and word.endswith(self.strip)
        return word[: len(word) - len(self.strip)] + self.add if fits else None


class Affixes:
    """Those of a file of affixes, by their flags."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.prefixes: dict[str, list[Affix]] = defaultdict(list)
        self.suffixes: dict[str, list[Affix]] = defaultdict(list)
        for line in lines:
            kind, *parts = line.split("#")[0].split() or [""]
            if kind in ("PFX", "SFX") and not (parts[1] == "Y" and parts[2].isdigit()):
                known = self.prefixes if kind == "PFX" else self.suffixes
                known[parts[0]].append(_affix(kind, parts[1:]))

    def forms(self, stem: str, flags: frozenset[str]) -> Iterator[str]:
        """Every word made of a stem: at most two suffixes and a prefix, as hunspell takes them apart."""
        first = [(word, one.flags) for word, one in self._behind(stem, flags)]
        second = [(word, one.flags | before) for base, before in first for word, one in self._behind(base, before)]
        if _NOT_ALONE not in flags:
            yield stem
        yield from (word for word, brought in [*first, *second] if _BOTH not in brought)
        for word, brought in [(stem, frozenset[str]()), *first, *second]:
            both = _BOTH in brought
            for flag in flags | brought:
                made = [one.before(word) for one in self.prefixes.get(flag, ()) if (_BOTH in one.flags) == both]
                yield from filter(None, made)

    def _behind(self, word: str, flags: frozenset[str]) -> Iterator[tuple[str, Affix]]:
        for flag in flags:
            for one in self.suffixes.get(flag, ()):
                made = one.behind(word)
                if made is not None:
                    yield made, one


def main() -> int:
    """Write the graph; the same dictionary gives the same bytes."""
    (FOLDER / "id.words").write_bytes(graph(words(FOLDER)).tobytes())
    return 0


def words(folder: Path, step: int = 1) -> list[str]:
    """Every form of every word (or each `step`-th) of the dictionary in order, lower case, without capitals within."""
    affixes = Affixes((folder / "id_ID.aff").read_text("latin-1").splitlines())
    found: set[str] = set()
    for line in (folder / "id_ID.dic").read_text("latin-1").splitlines()[1::step]:
        stem, _, flags = line.strip().partition("/")
        known = _flags(flags)
        known |= _OF_DEED if stem.endswith(_DEED) else set()
        known = known.union(*(_ALSO.get(flag, ()) for flag in known))
        found.update(form for form in affixes.forms(stem, known) if form[1:].islower() or len(form) == 1)
    return sorted({form.lower() for form in found if form.isascii() and form})


def graph(sorted_words: list[str]) -> "array[int]":
    """The smallest graph of these words, each node once, as the edges that domain.lexicon reads; the root is first."""
    nodes: dict[Node, int] = {}
    root = _build(sorted_words, 0, len(sorted_words), 0, nodes)
    order = sorted(nodes.items(), key=lambda item: item[1] != root)
    places, place = {}, 0
    for node, number in order:
        places[number] = place
        place += len(node)
    edges = array("I")
    for node, _ in order:
        for at, (letter, final, child) in enumerate(node):
            last = LAST if at == len(node) - 1 else 0
            edges.append(ord(letter) | FINAL * final | last | (places[child] if child else 0) << TARGET)
    return edges


def _build(known: list[str], low: int, high: int, depth: int, nodes: dict[Node, int]) -> int:
    """The node of the words between two places, which are alike up to a depth; the same node is made once."""
    edges = []
    while low < high:
        letter, end = known[low][depth], low
        while end < high and known[end][depth] == letter:
            end += 1
        final = len(known[low]) == depth + 1
        low += final
        edges.append((letter, final, _build(known, low, end, depth + 1, nodes) if low < end else 0))
        low = end
    return nodes.setdefault(tuple(edges), len(nodes) + 1)


def _affix(kind: str, parts: list[str]) -> Affix:
    strip, (add, _, flags) = parts[0].replace("0", ""), parts[1].partition("/")
    condition = parts[2] if len(parts) > 2 else "."
    pattern = re.compile(condition if kind == "PFX" else f"(?:{condition})$")
    return Affix(strip, add.replace("0", ""), pattern, _flags(flags))


def _flags(written: str) -> frozenset[str]:
    return frozenset(written[at : at + 2] for at in range(0, len(written), 2))


if __name__ == "__main__":
    sys.exit(main())
