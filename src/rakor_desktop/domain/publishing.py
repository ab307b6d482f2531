"""How an official signs: the lines of a signature block, by the rules of the paper profile."""

from dataclasses import dataclass
from enum import StrEnum

from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.names import Name


class DocumentKind(StrEnum):
    """What is issued; the value is also the name on the command line."""

    MINUTES = "minutes-pdf"
    ATTENDANCE = "attendance-xlsx"

    @property
    def suffix(self) -> str:
        """The ending of its file, with the dot."""
        return "." + self.value.rsplit("-", 1)[1]


class Signer(StrEnum):
    """Who signs; decides rank and NIP (Permendagri 1/2023 Pasal 44)."""

    STATE = "state"
    SECRETARY = "secretary"
    CIVIL_SERVANT = "civil_servant"


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
    """

    office: str
    name: Name | None = None
    signer: Signer = Signer.STATE
    term: TermKind = TermKind.DEFINITIVE
    own_office: str = ""
    on_behalf_of: tuple[str, ...] = ()
    rank: str = ""
    nip: str = ""

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
    """An office above a signature: in capitals (old style) or as it is (new style)."""
    return office.upper() if rule.capitals else office


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
    name = official.name if _has_degrees(rule, official) else Name("", official.name.name, "")
    return name.capitals if rule.capitals else name.full


def _has_degrees(rule: SignatureRule, official: Official) -> bool:
    return rule.acting_degrees or not _acts_at_the_top(official)


def _has_rank(rule: SignatureRule, official: Official) -> bool:
    if official.signer is Signer.STATE:
        return False
    if official.signer is Signer.SECRETARY:
        return rule.secretary_rank and not _acts_at_the_top(official)
    return True


def _acts_at_the_top(official: Official) -> bool:
    """Acting heads of region; of the secretaries only Pj. and Plh. (Pasal 44 ayat 4 and 5)."""
    if official.signer is Signer.SECRETARY:
        return official.term in (TermKind.PJ, TermKind.PLH)
    return official.signer is Signer.STATE and official.acting
