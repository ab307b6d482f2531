"""How an official signs: the lines of a signature block, by the rules of the paper profile."""

from dataclasses import dataclass
from enum import StrEnum

from rakor_desktop.domain.degrees import parted
from rakor_desktop.domain.directory import Post, TermKind
from rakor_desktop.domain.document_kinds import (
    AMENDMENTS,
    GATED,
    LETTER_KINDS,
    MEETING_KINDS,
    OFFICE_KINDS,
    SERIES,
    SHEET_KINDS,
    DocumentKind,
)
from rakor_desktop.domain.names import Name

__all__ = [
    "AMENDMENTS",
    "GATED",
    "LETTER_KINDS",
    "MEETING_KINDS",
    "OFFICE_KINDS",
    "SERIES",
    "SHEET_KINDS",
    "DocumentKind",
    "DocumentState",
    "LetterheadKind",
    "OfficeLine",
    "Official",
    "SignatureBlock",
    "SignatureRule",
    "Signer",
    "letterhead_differs",
    "letterhead_kind",
    "office_case",
    "signature_block",
    "signer_of",
]

#: What is never set in capitals before an office: `Plt. GUBERNUR BANTEN`.
_ACTING = tuple(f"{kind.value} " for kind in TermKind if kind is not TermKind.DEFINITIVE)

_COUNCILS = ("Dewan Perwakilan Rakyat", "DPR")
_SECRETARIES = ("Sekretaris Daerah", "Sekretaris Provinsi")


class DocumentState(StrEnum):
    """REPLACED: a later version stands beside it. VOID: given up for a reason."""

    FINAL = "final"
    REPLACED = "replaced"
    VOID = "void"


class LetterheadKind(StrEnum):
    """PERSONAL: the state emblem over an office that signs itself. OFFICE: crest, two lines and a double rule."""

    PERSONAL = "personal"
    OFFICE = "office"


class Signer(StrEnum):
    """Who signs; decides rank and NIP (Permendagri 1/2023 Pasal 44) and the head of the paper.

    STATE is a governor, regent, mayor or one of their deputies; COUNCIL somebody of the DPRD.
    """

    STATE = "state"
    COUNCIL = "council"
    SECRETARY = "secretary"
    CIVIL_SERVANT = "civil_servant"


def signer_of(post: Post, office: str, institution: str) -> Signer:
    """How an office signs: a head of region or his deputy, somebody of a DPRD, a secretary, anybody else."""
    if post in (Post.HEAD, Post.DEPUTY):
        return Signer.STATE
    if office.startswith(_SECRETARIES):
        return Signer.SECRETARY
    serves = office.startswith("Sekretaris ")  # a Sekretaris DPRD is a civil servant of the council
    return Signer.COUNCIL if institution.startswith(_COUNCILS) and not serves else Signer.CIVIL_SERVANT


@dataclass(frozen=True, slots=True)
class SignatureRule:
    """What a profile says about signatures: capitals, rank and NIP of the secretary, degrees of acting officials."""

    capitals: bool
    secretary_rank: bool
    acting_degrees: bool


@dataclass(frozen=True, slots=True)
class Official:
    """Somebody who signs or chairs, as he stood on the day: an office first, its holder only when known.

    `own_office` is the office an acting official comes from ("Wakil Gubernur"). `on_behalf_of` holds the office whose
    power he uses (a.n.), followed by the one in between (u.b.) when there are two. Empty `rank` or `nip` = unknown.
    Raises ValueError for more levels than u.b. has.
    """

    office: str
    name: Name | None = None
    signer: Signer = Signer.STATE
    term: TermKind = TermKind.DEFINITIVE
    own_office: str = ""
    on_behalf_of: tuple[str, ...] = ()
    rank: str = ""
    nip: str = ""

    def __post_init__(self) -> None:
        if len(self.on_behalf_of) > 2:  # the giver and the one in between
            raise ValueError(self.on_behalf_of)

    @property
    def titled(self) -> str:
        """The office as it is called in running text: `Plt. Gubernur Banten`."""
        return f"{self.term.value} {self.office}" if self.acting else self.office

    @property
    def acting(self) -> bool:
        """Plt., Plh., Pj. or Pjs."""
        return self.term is not TermKind.DEFINITIVE


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """One line above the signature; `prefix` (a.n., u.b., Plt.) hangs left of the axis on which offices align."""

    prefix: str
    text: str


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """The text of a signature block. `name`, `rank`, `nip`: "" is unknown (dots), None is not printed at all."""

    offices: tuple[OfficeLine, ...]
    name: str
    rank: str | None
    nip: str | None


def signature_block(rule: SignatureRule, official: Official) -> SignatureBlock:
    """The lines of a signature (Permendagri 54/2009; Permendagri 1/2023 Pasal 44): office, name, rank, NIP."""
    with_rank = _has_rank(rule, official)
    return SignatureBlock(
        offices=_offices(rule, official),
        name=_name(rule, official),
        rank=official.rank if with_rank else None,
        nip=official.nip if with_rank else None,
    )


def office_case(rule: SignatureRule, office: str) -> str:
    """An office above a signature: in capitals but for its `Plt.` (old style), or as it is (new style)."""
    if not rule.capitals:
        return office
    kept = next((prefix for prefix in _ACTING if office.startswith(prefix)), "")
    return kept + office.removeprefix(kept).upper()


def letterhead_kind(official: Official | None) -> LetterheadKind:
    """The head the paper must have: the state emblem only when an officer of state signs himself, be it as Plt. or Pj.

    Whoever signs in his name has the crest (Permendagri 54/2009, kop naskah dinas).
    """
    himself = official is not None and official.signer is Signer.STATE and not official.on_behalf_of
    return LetterheadKind.PERSONAL if himself else LetterheadKind.OFFICE


def letterhead_differs(official: Official | None, chosen: LetterheadKind) -> LetterheadKind | None:
    """The head that would be right when another was chosen, for a warning before printing; None when it is right."""
    right = letterhead_kind(official)
    return None if chosen is right else right


def _offices(rule: SignatureRule, official: Official) -> tuple[OfficeLine, ...]:
    own = office_case(rule, official.office)
    givers = [office_case(rule, giver) for giver in official.on_behalf_of]
    if givers:
        lines = [OfficeLine("a.n.", givers[0]), *(OfficeLine("", giver) for giver in givers[1:])]
        between = [OfficeLine("u.b.", "")] if len(givers) > 1 else []
        return (*lines, *between, _last(official, own))
    if official.acting and official.own_office:
        return OfficeLine(official.term.value, own), OfficeLine("", f"{office_case(rule, official.own_office)},")
    return (_last(official, own),)


def _last(official: Official, office: str) -> OfficeLine:
    return OfficeLine(official.term.value if official.acting else "", f"{office},")


def _name(rule: SignatureRule, official: Official) -> str:
    if official.name is None:
        return ""
    whole = official.name
    if not (whole.before or whole.after):  # typed in one line: its degrees must be found before it is shouted
        whole = parted(whole.name)
    name = whole if _has_degrees(rule, official) else Name("", whole.name, "")
    return name.capitals if rule.capitals else name.full


def _has_degrees(rule: SignatureRule, official: Official) -> bool:
    return rule.acting_degrees or not _acts_at_the_top(official)


def _has_rank(rule: SignatureRule, official: Official) -> bool:
    if official.signer in (Signer.STATE, Signer.COUNCIL):
        return False
    return rule.secretary_rank or official.signer is not Signer.SECRETARY


def _acts_at_the_top(official: Official) -> bool:
    """Acting heads of region; of the secretaries only Pj. and Plh. (Pasal 44 ayat 4 and 5)."""
    if official.signer is Signer.SECRETARY:
        return official.term in (TermKind.PJ, TermKind.PLH)
    return official.signer is Signer.STATE and official.acting
