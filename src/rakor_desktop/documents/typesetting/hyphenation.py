"""Where an Indonesian word may be divided at the end of a line: a place that is not certain is none.

EYD V (Badan Bahasa, 2022), II.F: between two vowels that are no diphthong, before a single consonant, between two
consonants, after the first of three; prefixes and suffixes stay whole, and no letter stands alone. `ng`, `ny`, `kh` and
`sy` count as one consonant. Where the rules want to know the root (`be-ri-ta` but `ber-i-si`), nothing is divided.
"""

import re
from itertools import pairwise

SOFT_HYPHEN = "\u00ad"
#: A word in small letters between spaces and the signs of a sentence: never a name, an abbreviation or a number.
_WORD = re.compile(r"(?<![^\s(\"“‘'\u00a0])[a-z]{5,}(?=[.,;:!?)\"”’']*(?:\s|$))")
_SOUND = re.compile(r"ai|au|ei|oi|eu|[aeiou]|ng|ny|kh|sy|[a-z]")
_ENDING = r"(?:nya|lah|kah|pun|ku|mu)?$"
#: Letters that stay before a line's end, and on the next one.
_LEFT, _RIGHT = 2, 3
#: Consonants that begin a syllable as one (`in-stru-men`); between two vowels it is not certain what parts them.
_ONSETS = re.compile(r"[pbtdkgf]r|[pbkgf]l|s[ptk]r?")
#: From where nothing is certain until where: a prefix before a vowel, an ending that may belong to the root.
_DOUBTS = (
    re.compile(r"^(?:ber|ter|per|meng|peng|antar|trans|eks)(?=[aeiou])"),
    re.compile(r"(?<=[aeiou])(?:ng|ny|kh|sy|[^aeiou])(?=an" + _ENDING + ")"),
    re.compile(r"^(?:me|di)\w*?(?<=[aeiou])(?P<doubt>ng|ny|kh|sy|[^aeiou])(?=i$)"),
)
#: Prefixes that stay whole before a consonant; what the rules would do with their ends.
_WHOLE = re.compile(r"^(trans|eks|infra)(?=[^aeiou])")
#: `menyedia-kan`: after these the ending is never `-an`, as it may be in `didik-an`.
_WITH_KAN = re.compile(r"^(?:me|di)\w{4,}kan" + _ENDING)


def divided(text: str) -> str:
    """The text with a soft hyphen wherever one of its words may be divided."""
    return _WORD.sub(lambda found: SOFT_HYPHEN.join(parts(found.group())), text)


def parts(word: str) -> tuple[str, ...]:
    """The pieces of a word in small letters into which it may certainly be divided."""
    places = [at for at in _places(word) if _LEFT <= at <= len(word) - _RIGHT]
    bounds = [0, *places, len(word)]
    return tuple(word[start:end] for start, end in pairwise(bounds))


def _places(word: str) -> list[int]:
    sounds = [(found.start(), found.group()) for found in _SOUND.finditer(word)]
    vowels = [index for index, (_, sound) in enumerate(sounds) if sound[0] in "aeiou"]
    whole = _WHOLE.match(word)
    places = {whole.end()} if whole else set[int]()
    for one, next_one in pairwise(vowels):
        between = [sound for _, sound in sounds[one + 1 : next_one]]
        taken = _taken(between)
        if taken is not None and not (whole and sounds[one][0] < whole.end()):
            places.add(sounds[one + 1 + taken][0])
    return sorted(places - _doubtful(word))


def _taken(between: list[str]) -> int | None:
    """How many of the consonants between two vowels stay with the first; None where it is not certain."""
    if len(between) < 2:
        return 0
    if len(between) == 2:
        return None if _begins("".join(between)) and between[0] != "s" else 1
    if "".join(between[:2]) == "ks" or not _begins("".join(between[1:])):
        return 2 if len(between) == 3 or _begins("".join(between[2:])) else None
    return 1


def _begins(consonants: str) -> bool:
    return _ONSETS.fullmatch(consonants) is not None


def _doubtful(word: str) -> set[int]:
    """The places on both sides of what may belong to the root or to what stands before or after it."""
    places: set[int] = set()
    for doubt in _DOUBTS:
        for found in doubt.finditer(word):
            group = "doubt" if "doubt" in doubt.groupindex else 0
            start, end = found.span(group)
            if word[start:end] == "k" and _WITH_KAN.match(word):
                continue
            first = range(end - 2, end + 1) if start == 0 else range(start, end + 1)
            places.update(first)
    return places
