"""A paper to look at while the office settles how its paper looks; nobody is named on it."""

from datetime import date, time

from rakor_desktop.documents.letters.letter_paper import Addressee, LetterPaper
from rakor_desktop.documents.letters.letter_rules import Part
from rakor_desktop.documents.letters.letter_words import facts
from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.profiles import Profile
from rakor_desktop.domain.letters import AddressMode, Urgency
from rakor_desktop.domain.publishing import LetterheadKind, Official, Signer

_DAY = date(2016, 4, 12)


def specimen(profile: Profile, head: Letterhead, place: str = "") -> LetterPaper:
    """An invitation to a meeting that never was, under this head, signed as it wants it; `place` is the town."""
    return LetterPaper(
        profile=profile,
        letterhead=head,
        title="Rapat Koordinasi",
        day=_DAY,
        venue="Pendopo Gubernur",
        addressees=(Addressee("Bupati/Walikota"),),
        mode=AddressMode.TOGETHER,
        opening=profile.letter.standard_texts(Part.OPENING),
        closing=profile.letter.standard_texts(Part.CLOSING),
        signer=signer(head.kind),
        urgency=Urgency.URGENT,
        place=place,
        month=_DAY,
        starts=time(9),
        organiser="Gubernur",
        host="Gubernur",
    )


def signer(kind: LetterheadKind) -> Official:
    """Who signs under such a head: the governor himself, or the secretary in his name."""
    if kind is LetterheadKind.PERSONAL:
        return Official("Gubernur")
    return Official("Sekretaris Daerah", signer=Signer.SECRETARY, on_behalf_of=("Gubernur",))


def marks(profile: Profile) -> tuple[str, ...]:
    """The names of the facts that texts may ask for in braces."""
    return tuple(facts(specimen(profile, Letterhead(LetterheadKind.OFFICE, ()))))
