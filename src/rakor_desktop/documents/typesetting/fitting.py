"""Makes a text fit a box that cannot grow, such as a seat or a card: the largest letters at which it is all there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rakor_desktop.documents.typesetting.text import visible

_CUT = "…"
_STEPS = 12


@dataclass(frozen=True, slots=True)
class Box:
    """Room for text in points, for at most `most` lines; lines stand `leading` times their size apart."""

    width: float
    height: float
    leading: float = 1.15
    most: int = 99

    def lines(self, size: float) -> int:
        """How many lines of this size have room; never none."""
        return max(1, min(self.most, int(self.height / (size * self.leading) + 1e-6)))


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines and their size in points; not `whole` when even the smallest letters were too large for all of it."""

    lines: tuple[str, ...]
    size: float
    whole: bool = True


def fitted(text: str, font: str, box: Box, sizes: Sequence[float], *, balanced: bool = False) -> Fitted:
    """The text in the first of these sizes (largest first) at which it fits without a word being cut.

    In the last size long words are cut, and what has no room ends in "…". `balanced` lines are about equally long.
    """
    return stacked(((text, font),), box, sizes, balanced=balanced)[0]


def stacked(
    texts: Sequence[tuple[str, str]], box: Box, sizes: Sequence[float], *, balanced: bool = False
) -> tuple[Fitted, ...]:
    """Texts, each in its font, one below the other in one box, all in the same size; see `fitted`."""
    parts = [_words(text, font) for text, font in texts]
    for size in sizes:
        room = box.width / size
        broken = [_broken(words, room) for words in parts]
        widest = max((width for lines in broken for width in _widths(lines)), default=0)
        if widest <= room and sum(map(len, broken)) <= box.lines(size):
            return tuple(
                Fitted(_texts(_balance(words, lines, room) if balanced else lines), size)
                for words, lines in zip(parts, broken, strict=True)
            )
    return _all_cut(parts, [font for _, font in texts], box, sizes[-1])


def _all_cut(parts: "Sequence[Sequence[_Word]]", fonts: Sequence[str], box: Box, size: float) -> tuple[Fitted, ...]:
    """The first text gets most lines, a third is kept for each of the others."""
    left, made = box.lines(size), []
    for at, (words, font) in enumerate(zip(parts, fonts, strict=True)):
        kept = sum(max(1, left // 3) for later in parts[at + 1 :] if later)
        made.append(_cut(words, font, box.width / size, max(left - kept, at == 0), size))
        left -= len(made[-1].lines)
    return tuple(made)


#: A word, its width in letters of one point, and that of the space before it.
_Word = tuple[str, float, float]
_Line = list[_Word]


def _words(text: str, font: str) -> list[_Word]:
    from reportlab.pdfbase.pdfmetrics import getFont, stringWidth

    known: Any = getFont(font)
    space, shown = stringWidth(" ", font, 1), visible(text, known.face.charToGlyph)
    return [(word, stringWidth(word, font, 1), space) for word in shown.split()]


def _broken(words: Sequence[_Word], room: float) -> list[_Line]:
    """Words filled into lines one after the other; a word wider than the room has a line of its own."""
    lines: list[_Line] = []
    used = room + 1
    for word in words:
        _, width, space = word
        if used + space + width > room:
            lines.append([])
            used = -space
        lines[-1].append(word)
        used += space + width
    return lines


def _balance(words: Sequence[_Word], lines: list[_Line], room: float) -> list[_Line]:
    """The narrowest room that gives no more lines."""
    low, high = max((width for _, width, _ in words), default=0), room
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if len(_broken(words, middle)) <= len(lines):
            high = middle
        else:
            low = middle
    return _broken(words, high)


def _cut(words: Sequence[_Word], font: str, room: float, most: int, size: float) -> Fitted:
    lines = _texts(_broken([part for word in words for part in _parts(word, font, room)], room))
    if len(lines) <= most:
        return Fitted(lines, size)
    if not most:
        return Fitted((), size, whole=False)
    return Fitted((*lines[: most - 1], f"{lines[most - 1][:-1].rstrip()}{_CUT}"), size, whole=False)


def _parts(word: _Word, font: str, room: float) -> list[_Word]:
    """A word in pieces that have room; most words are one piece."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    text, width, space = word
    if width <= room:
        return [word]
    parts = [""]
    for sign in text:
        if stringWidth(parts[-1] + sign, font, 1) > room and parts[-1]:
            parts.append("")
        parts[-1] += sign
    return [(part, stringWidth(part, font, 1), space) for part in parts]


def _widths(lines: Sequence[_Line]) -> list[float]:
    return [sum(width + space for _, width, space in line) - line[0][2] for line in lines]


def _texts(lines: Sequence[_Line]) -> tuple[str, ...]:
    return tuple(" ".join(word for word, *_ in line) for line in lines)
