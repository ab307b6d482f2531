"""Signatures, one on the axis of the right half or two side by side: offices end and names start on one line."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rakor_desktop.documents.typesetting.proofs import PaperField, Where
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter
from rakor_desktop.documents.typesetting.wording import UNKNOWN
from rakor_desktop.domain.publishing import (
    OfficeLine,
    Official,
    SignatureBlock,
    SignatureRule,
    office_case,
    signature_block,
)

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

#: In mm: the axis lies 95 mm from the left margin of F4; a.n. and Plt. hang in the 10 mm left of it.
RIGHT_HALF, _PREFIX = 70.0, 10.0
_EMPTY_LINES = 4
_SIGNER = (Where(PaperField.SIGNER),)
_DOTS = "." * 15
_TIGHT, _HANGING = Look(after=0), Look(after=0, right=True)


def signing(rule: SignatureRule, role: str, official: Official | None, *, ranked: bool = False) -> SignatureBlock:
    """The block of one who signs in a role ("Pimpinan Rapat"). Somebody unknown is dots to be filled in by hand;
    `ranked` says whether he, too, has a rank and a NIP."""
    if official is None:
        rank = "" if ranked else None
        return SignatureBlock((OfficeLine("", f"{office_case(rule, role)},"),), "", rank, rank)
    block = signature_block(rule, official)
    return SignatureBlock((OfficeLine("", office_case(rule, role)), *block.offices), block.name, block.rank, block.nip)


def signing_himself(rule: SignatureRule, official: Official | None) -> SignatureBlock:
    """The block of whoever signs a letter; while nobody is chosen, dots to be filled in by hand."""
    if official is None:
        return SignatureBlock((OfficeLine("", f"{UNKNOWN},"),), "", None, None)
    return signature_block(rule, official)


def name_lines(block: SignatureBlock) -> tuple[str, ...]:
    """What stands under the empty lines: name, rank, NIP."""
    rank = () if block.rank is None else (block.rank or f"Pangkat {_DOTS}",)
    nip = () if block.nip is None else (f"NIP. {block.nip or _DOTS}",)
    return (block.name or UNKNOWN, *rank, *nip)


def signature(
    setter: Typesetter, block: SignatureBlock, beside: "Sequence[Flowable]" = ()
) -> "list[Flowable]":
    """One block on the axis of the right half, and what stands at the left of it."""
    lines = [(line.prefix, line.text) for line in block.offices]
    rows = [[setter.text(f"{prefix}\u00a0", _HANGING), setter.text(text, _TIGHT, _SIGNER)] for prefix, text in lines]
    rows.append([[setter.gap(setter.line * _EMPTY_LINES)], []])
    rows += [[setter.text("", _TIGHT), setter.text(text, _TIGHT)] for text in name_lines(block)]
    width = RIGHT_HALF + _PREFIX
    return setter.grid([[list(beside), setter.grid(rows, (_PREFIX, RIGHT_HALF))]], (0, width))


def signatures(
    setter: Typesetter, left: SignatureBlock, right: SignatureBlock, stamp: "Sequence[Flowable]" = ()
) -> "list[Flowable]":
    """Both blocks as one table without lines; `stamp` stands in the room where the right one signs."""
    height = max(len(left.offices), len(right.offices))
    rows = [
        _row(setter, f"{ours.prefix} {ours.text}".strip(), theirs.prefix, theirs.text)
        for ours, theirs in zip(_padded(left, height), _padded(right, height), strict=True)
    ]
    rows.append([[setter.gap(setter.line * _EMPTY_LINES)], [], list(stamp)])
    names = [name_lines(block) for block in (left, right)]
    lines = max(map(len, names))
    ours, theirs = ((*name, *[""] * (lines - len(name))) for name in names)
    rows += [_row(setter, first, "", second) for first, second in zip(ours, theirs, strict=True)]
    return setter.grid(rows, (0, _PREFIX, RIGHT_HALF), reading=((0,), (1, 2)))


def _row(setter: Typesetter, left: str, prefix: str, right: str) -> "list[list[Flowable]]":
    return [setter.text(text, _TIGHT) for text in (left, prefix, right)]


def _padded(block: SignatureBlock, height: int) -> tuple[OfficeLine, ...]:
    """Empty lines first, so that the last office lines of both sides are level."""
    return (*[OfficeLine("", "")] * (height - len(block.offices)), *block.offices)
