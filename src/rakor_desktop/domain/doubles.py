"""Which people and which offices were probably entered twice: a key that both share, then a close look at the two.

Only the whole name counts. A regency and a city of one name are never alike, and nothing matches by the bare "Serang".
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rakor_desktop.domain.degrees import parted
from rakor_desktop.domain.search import fold

_MUHAMMAD = frozenset({
    "muh", "moh", "mhd", "mohd", "moch", "muhammad", "mohammad", "mohamad", "muhamad", "mochammad", "mochamad",
})  # fmt: skip
#: Spellings before 1972 and what is heard alike, so that Soeharto and Suharto, Yusuf and Jusuf have one key.
_SOUNDS = (("oe", "u"), ("dj", "j"), ("tj", "c"), ("sj", "s"), ("sy", "s"), ("ch", "h"), ("kh", "h"))
_LETTERS = str.maketrans("yvzq", "jfsk")
_WRITTEN_SHORT = {
    "kab": "kabupaten", "prov": "provinsi", "prop": "provinsi", "propinsi": "provinsi", "ka": "kepala",
    "kadis": "kepala dinas", "kaban": "kepala badan", "sekda": "sekretaris daerah", "wabup": "wakil bupati",
    "wagub": "wakil gubernur", "sekwan": "sekretaris dprd", "kapolda": "kepala kepolisian daerah",
    "kapolres": "kepala kepolisian resor", "kajati": "kepala kejaksaan tinggi", "kajari": "kepala kejaksaan negeri",
    "dandim": "komandan kodim", "danrem": "komandan korem", "ri": "",
}  # fmt: skip
_NUMERAL = re.compile(r"[ivx]+|\d+")
_REGION = frozenset({"kabupaten", "kota", "provinsi"})
_SAYS_KIND = {"kabupaten": "kabupaten", "bupati": "kabupaten", "kota": "kota", "walikota": "kota"}
_SLIP_FROM, _TWO_SLIPS_FROM = 4, 9
"""Letters a word needs so that one slip, or two, leave it the same word."""


class Subject(StrEnum):
    """What can be entered twice; the names of their tables."""

    PERSON = "person"
    OFFICE = "office"


class Likeness(StrEnum):
    """Why two are probably one, the surest first."""

    NUMBER = "number"
    NAME = "name"
    SIMILAR = "similar"

    @property
    def rank(self) -> int:
        """0 for the surest."""
        return list(Likeness).index(self)


@dataclass(frozen=True, slots=True)
class PersonHint:
    """What tells two people apart: `offices` and `bodies` are ids of the offices ever held and their institutions."""

    name: str
    staff_number: str = ""
    offices: frozenset[int] = frozenset()
    bodies: frozenset[int] = frozenset()


def person_key(name: str) -> str:
    """What a name shares with the same name misspelt: no degrees, initials, vowels, nor order; "" for no name."""
    words = [word for word in name_words(name) if len(word) > 1]
    plain = [word for word in words if word != "muhammad"] or words
    return " ".join(sorted(_skeleton(word) for word in plain))


def office_key(name: str) -> str:
    """What an office shares with the same one written otherwise: its title without region, with its numerals."""
    words = _title(_office_words(name))
    return " ".join(sorted(word if _is_exact(word) else _skeleton(word) for word in words))


def alike_people(one: PersonHint, other: PersonHint) -> Likeness | None:
    """How two people are alike; None when they are not, or when two different numbers tell them apart."""
    numbers = [_digits(hint.staff_number) for hint in (one, other)]
    if all(numbers) and numbers[0] == numbers[1]:
        return Likeness.NUMBER
    if all(numbers) and _slips(*numbers) > 1:
        return None
    names = [name_words(hint.name) for hint in (one, other)]
    near = bool(one.offices & other.offices or one.bodies & other.bodies)
    if Counter(names[0]) == Counter(names[1]):
        return Likeness.NAME if near or len(names[0]) > 1 else None
    return Likeness.SIMILAR if near and like_names(*names) else None


def alike_offices(one: str, other: str) -> Likeness | None:
    """How the names of two offices of one region are alike; never where one says Kabupaten and the other Kota."""
    words = [_office_words(name) for name in (one, other)]
    kinds = [{_SAYS_KIND[word] for word in of if word in _SAYS_KIND} for of in words]
    if all(kinds) and kinds[0] != kinds[1]:
        return None
    places = [_place(of) for of in words]
    if all(places) and not _same_words(*places):
        return None
    titles = [_title(of) for of in words]
    if Counter(titles[0]) == Counter(titles[1]):
        return Likeness.NAME
    return Likeness.SIMILAR if _same_words(*titles) else None


@lru_cache(maxsize=8192)
def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name in today's spelling, without what is a degree; every Muhammad is written out."""
    words = re.findall(r"[^\W_]+", re.sub(r"['’`]", "", fold(parted(name).name)))
    return tuple("muhammad" if word in _MUHAMMAD else _sounded(word) for word in words)


def like_names(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether each word of the shorter name is in the longer one, but for slips and initials; one word may be more."""
    short, long = sorted((list(one), list(other)), key=len)
    whole = 0
    for word in short:
        found = next((of for of in long if _same_word(word, of)), None)
        initial = found or next((of for of in long if 1 in (len(word), len(of)) and word[0] == of[0]), None)
        if initial is None:
            return False
        whole += found is not None
        long.remove(initial)
    more = [word for word in long if word != "muhammad" and len(word) > 1]
    return whole > 0 and (not more or (len(more) == 1 and whole > 1))


def _office_words(name: str) -> tuple[str, ...]:
    words = re.findall(r"[^\W_]+", fold(name).replace("wali kota", "walikota"))
    return tuple(part for word in words for part in _WRITTEN_SHORT.get(word, word).split())


def _title(words: Sequence[str]) -> tuple[str, ...]:
    """What is before the region; of a head or deputy the title alone, for the region stands right behind it."""
    for at, word in enumerate(words[:2]):
        if word in ("bupati", "walikota", "gubernur"):
            return tuple(words[: at + 1])
    at = next((at for at, word in enumerate(words) if word in _REGION and at), len(words))
    return tuple(words[:at])


def _place(words: Sequence[str]) -> tuple[str, ...]:
    """The words of the region's own name."""
    return tuple(word for word in words[len(_title(words)) :] if word not in _REGION)


def _same_words(one: Sequence[str], other: Sequence[str]) -> bool:
    left = list(other)
    for word in one:
        found = next((of for of in left if _same_word(word, of)), None)
        if found is None:
            return False
        left.remove(found)
    return not left


def _same_word(one: str, other: str) -> bool:
    if one == other or _is_exact(one) or _is_exact(other):
        return one == other
    shorter = min(len(one), len(other))
    allowed = 0 if shorter < _SLIP_FROM else 1 if shorter < _TWO_SLIPS_FROM else 2
    return abs(len(one) - len(other)) <= allowed and _slips(one, other) <= allowed


def _slips(one: str, other: str) -> int:
    """How many letters were left out, added, exchanged or swapped with their neighbour to get from one to the other."""
    rows = [list(range(len(other) + 1))]
    for at, letter in enumerate(one, 1):
        row = [at]
        for to, wanted in enumerate(other, 1):
            best = min(rows[-1][to] + 1, row[-1] + 1, rows[-1][to - 1] + (letter != wanted))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == wanted:
                best = min(best, rows[-2][to - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]


def _skeleton(word: str) -> str:
    """The first letter and the consonants behind it, each once: `rahmat` has one with `rachmat`, not with `rahmad`."""
    plain = _sounded(word)
    kept = [plain[0], *(letter for letter in plain[1:] if letter not in "aeiouh")]
    return "".join(letter for at, letter in enumerate(kept) if not at or kept[at - 1] != letter)


def _sounded(word: str) -> str:
    for old, new in _SOUNDS:
        word = word.replace(old, new)
    return word.translate(_LETTERS)


def _is_exact(word: str) -> bool:
    """Whether a word is a numeral, or too short to be misspelt."""
    return len(word) < _SLIP_FROM or bool(_NUMERAL.fullmatch(word))


def _digits(number: str) -> str:
    return "".join(filter(str.isdigit, number))
