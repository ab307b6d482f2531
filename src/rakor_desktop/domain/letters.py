"""A letter's two scales of nature, the marks in its texts that facts replace, and who must have a copy."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from rakor_desktop.domain.errors import MarkUnknown

if TYPE_CHECKING:
    from rakor_desktop.domain.publishing import Official

#: What BSrE prints under a paper that it signed, in whatever spacing; only its own service may say so.
_CLAIM = re.compile(
    r"(?:telah|sudah)?\s*di\s*tanda\s*tangani\s+secara\s+elektronik|sertifikat\s+elektronik\s+yang\s+diterbitkan"
    r"|diterbitkan\s+oleh\s+(?:BSrE|Balai\s+(?:Besar\s+)?Sertifikasi\s+Elektronik)",
    re.IGNORECASE,
)
_MARK = re.compile(r"\{([^{}\n]*)\}")


class Urgency(StrEnum):
    """How fast a letter must be dealt with; a scale of its own beside secrecy."""

    ORDINARY = "ordinary"
    IMPORTANT = "important"
    URGENT = "urgent"
    MOST_URGENT = "most_urgent"


class Secrecy(StrEnum):
    """Who may read a letter, from the most open to the strictest; no regulation knows all of them."""

    ORDINARY = "ordinary"
    IMPORTANT = "important"
    CONFIDENTIAL = "confidential"
    LIMITED = "limited"
    SECRET = "secret"
    TOP_SECRET = "top_secret"


class AddressMode(StrEnum):
    """To whom a letter is addressed: all under Yth., all in an annex, or each in a letter of his own."""

    TOGETHER = "together"
    ANNEX = "annex"
    EACH = "each"


def secrecy_word(words: Mapping[Secrecy, str], chosen: Secrecy) -> str:
    """The word for a degree of secrecy; one this regulation does not know becomes the next stricter it knows."""
    scale = list(Secrecy)
    return next((words[one] for one in scale[scale.index(chosen) :] if one in words), "")


def fill(text: str, facts: Mapping[str, str]) -> str:
    """The text with `{tempat}` and its like replaced, once. Raises MarkUnknown for a mark that has no fact."""
    return _MARK.sub(lambda found: _fact(found, facts), text)


def unknown_marks(text: str, known: Iterable[str]) -> tuple[str, ...]:
    """The marks of a text that no fact can replace, as typed and in their order, for the gate."""
    names = set(known)
    return tuple(mark for mark in _MARK.findall(text) if _name(mark) not in names)


def claims_signature(text: str) -> bool:
    """Whether a text says that the paper is signed electronically, which a program without BSrE can only pretend."""
    return bool(_CLAIM.search(text))


def copy_owed(signer: "Official | None", copies: Iterable[str]) -> str:
    """The giver of the power who must have a copy of what is signed in his name, but has none; "" when all is well."""
    giver = signer.on_behalf_of[0] if signer and signer.on_behalf_of else ""
    return "" if any(giver.casefold() in copy.casefold() for copy in copies) else giver


def _fact(found: re.Match[str], facts: Mapping[str, str]) -> str:
    name = _name(found.group(1))
    if name not in facts:
        raise MarkUnknown(mark=found.group(0), known=", ".join(f"{{{one}}}" for one in facts))
    return facts[name]


def _name(mark: str) -> str:
    return mark.strip().casefold().replace(" ", "_")
