"""What a profile says about the papers of a representative: surat tugas and surat kuasa, their words as data."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class AssignmentRule:
    """The words of a surat tugas (DOMAIN 2.11), some with marks such as `{acara}`; `purposes` are numbered."""

    title: str
    number: str
    basis: str
    basis_text: str
    order: str
    to: str
    purpose: str
    purposes: tuple[str, ...]
    settled_at: str
    settled_on: str


@dataclass(frozen=True, slots=True)
class MandateRule:
    """The words of a surat kuasa: who gives (`opening`), to whom (`gives`), what for, and what both sign as."""

    title: str
    number: str
    opening: str
    gives: str
    purpose: str
    closing: str
    receiver: str
    giver: str
    stamp: str


def assignment_rule(data: Mapping[str, Any]) -> AssignmentRule:
    """The rule as a profile's file writes it. Raises KeyError or TypeError when it is not complete."""
    return AssignmentRule(**{**data, "purposes": tuple(map(str, data["purposes"]))})


def mandate_rule(data: Mapping[str, Any]) -> MandateRule:
    """The rule as a profile's file writes it. Raises TypeError when it is not complete."""
    return MandateRule(**data)
