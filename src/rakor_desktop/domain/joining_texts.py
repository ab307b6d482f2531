"""Two people changed the same text: what each of them changed, joined into one text that may be proposed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORDS = re.compile(r"\s|\S+")


@dataclass(frozen=True, slots=True)
class _Edit:
    """`[start, end)` of the base was replaced by `words`."""

    start: int
    end: int
    words: tuple[str, ...]


def words_of(text: str) -> list[str]:
    """Words, and each white space between them; joined again they are the text."""
    return _WORDS.findall(text)


def joined(mine: str, theirs: str, base: str | None = None) -> str:
    """A text with all changes of both.

    With the `base` that both began from, a word that one removed is gone and a word that one added is there; where
    both changed the same words, those of both stand, mine first. Without it every word of both is there.
    """
    if base is None:
        return _both_whole(mine, theirs)
    begun = words_of(base)
    left, right = _edits(begun, words_of(mine)), _edits(begun, words_of(theirs))
    parts: list[str] = []
    at = 0
    for group in _clusters(left, right):
        start, end = min(one.start for one in group), max(one.end for one in group)
        parts += begun[at:start]
        ours = _applied(begun, [one for one in left if one in group], start, end)
        others = _applied(begun, [one for one in right if one in group], start, end)
        untouched = "".join(begun[start:end])
        parts.append(
            others if ours == untouched else ours if others in (untouched, ours) else _both_whole(ours, others)
        )
        at = end
    return "".join((*parts, *begun[at:]))


def _both_whole(mine: str, theirs: str) -> str:
    parts, ours, others, blank = list[str](), "", "", ""
    for same, one, other in (*_stretches(mine, theirs), (True, "", "")):
        if same and one.isspace() and ours.strip() and others.strip():
            blank += one  # between two words that both changed it may part nothing: it belongs to either's own words
        elif same:
            parts += (_both(ours, others), blank, one)
            ours, others, blank = "", "", ""
        else:
            ours, others, blank = ours + blank + one, others + blank + other, ""
    return "".join(parts)


def _stretches(mine: str, theirs: str) -> Iterator[tuple[bool, str, str]]:
    """What is the same in both and what is not, in order, as each of the two has it."""
    left, right = words_of(mine), words_of(theirs)
    for tag, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        yield tag == "equal", "".join(left[a:b]), "".join(right[c:d])


def _edits(base: Sequence[str], changed: Sequence[str]) -> list[_Edit]:
    codes = SequenceMatcher(None, base, changed, autojunk=False).get_opcodes()
    return [_Edit(a, b, tuple(changed[c:d])) for tag, a, b, c, d in codes if tag != "equal"]


def _clusters(left: Sequence[_Edit], right: Sequence[_Edit]) -> list[list[_Edit]]:
    """The changes of both in their order, those together that touch the same words."""
    found: list[list[_Edit]] = []
    for edit in sorted({*left, *right}, key=lambda one: (one.start, one.end)):
        if found and any(_meet(edit, known) for known in found[-1]):
            found[-1].append(edit)
        else:
            found.append([edit])
    return found


def _meet(one: _Edit, other: _Edit) -> bool:
    if one.start == one.end == other.start == other.end:
        return True
    return one.start < other.end and other.start < one.end


def _applied(base: Sequence[str], edits: Sequence[_Edit], start: int, end: int) -> str:
    """This stretch of the base as one of the two has it."""
    parts: list[str] = []
    at = start
    for edit in edits:
        parts += (*base[at : edit.start], *edit.words)
        at = edit.end
    return "".join((*parts, *base[at:end]))


def _both(one: str, other: str) -> str:
    if one.strip() and other.strip() and not one[-1].isspace() and not other[0].isspace():
        return f"{one} {other}"
    return one + other
