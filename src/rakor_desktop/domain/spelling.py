"""Which words of an Indonesian text are misspelt: what is looked up, and what is never wrong."""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from rakor_desktop.domain.search import fold

_CHUNK = re.compile(r"\S+")
_ADDRESS = re.compile(r"@|://|www\.|[^\W\d_]\.[^\W\d_]", re.IGNORECASE)
"""What makes something between blanks no word: an address, or an abbreviation with dots inside, like s.d. and S.Sos."""

_WORD = re.compile(r"[^\W_]+(?:['’‘-][^\W_]+)*")
_ELECTRONIC = "e"
"""e-planning, e-katalog: what follows is of any language."""

_CLITICS = ("nya", "lah", "kah")
"""What may stand behind every word."""

_BOUND = frozenset(
    {"di", "ke", "se", "ber", "me", "mem", "men", "meng", "per", "pe", "ter", "non", "pra", "pasca", "anti", "sub"}
    | {"multi", "antar", "pro", "eks", "nya", "lah", "kah", "ku", "mu", "an", "kan"}
)
"""What stands beside a hyphen without being a word: ke-2, di-SK-kan, OPD-nya, non-ASN."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, or a part of one with hyphens: from and to in characters of its text."""

    start: int
    end: int
    text: str

    @property
    def is_name_like(self) -> bool:
        """Whether it begins with a capital, as a name does."""
        return self.text[:1].isupper()


def misspelt(text: str, known: Container[str]) -> Iterator[Piece]:
    """The pieces of a text that are not among the known words (folded), in order.

    Never wrong are single letters, what holds a digit or a capital after its first letter (LHKPN, MoU), letters of
    other scripts, addresses, and abbreviations with dots inside.
    """
    for chunk in _CHUNK.finditer(text):
        if _ADDRESS.search(chunk[0]):
            continue
        for word in _WORD.finditer(chunk[0]):
            start = chunk.start() + word.start()
            if not is_known(word[0], known):
                yield from _wrong_parts(word[0], start, known)


def is_known(word: str, known: Container[str]) -> bool:
    """Whether a word stands among the known ones, by itself or before -nya, -lah or -kah."""
    folded = _folded(word)
    return folded in known or any(folded.endswith(one) and folded[: -len(one)] in known for one in _CLITICS)


def _wrong_parts(word: str, start: int, known: Container[str]) -> Iterator[Piece]:
    """Each part between hyphens that is wrong; beside a hyphen stand parts of words too."""
    parts = word.split("-")
    if parts[0].lower() == _ELECTRONIC and len(parts) > 1:
        return
    for part in parts:
        bound = len(parts) > 1 and part.lower() in _BOUND
        if not (bound or _is_exempt(part) or is_known(part, known)):
            yield Piece(start, start + len(part), part)
        start += len(part) + 1


def _is_exempt(part: str) -> bool:
    plain = _folded(part)
    return len(part) == 1 or not part[1:].islower() or not plain.isascii() or not plain.isalpha()


def _folded(word: str) -> str:
    return re.sub("['’‘]", "", fold(word))


def as_typed(proposed: str, instead_of: str) -> str:
    """A proposed word with the capital of what it stands for."""
    return proposed[:1].upper() + proposed[1:] if instead_of[:1].isupper() else proposed
