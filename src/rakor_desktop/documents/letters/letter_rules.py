"""What a profile says about letters: where things stand, what they are called, and the texts to begin with."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from rakor_desktop.domain.letters import Secrecy, Urgency


class Part(StrEnum):
    """Where a text stands: before or after the block of day, hour, place and subject."""

    OPENING = "opening"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class TextModule:
    """A ready paragraph with marks such as `{tempat}`; `standard` ones stand in a new letter."""

    part: Part
    title: str
    text: str
    standard: bool = False


@dataclass(frozen=True, slots=True)
class AddressRule:
    """Where and how the addressee stands.

    `at_right`: on the axis of the right half, level with the number; else at the left under it. `heading` is a line of
    its own above ("Kepada"). `town` holds lines with `{kota}`; a leading `>` sets a line in as far as the office.
    """

    at_right: bool
    heading: str
    prefix: str
    annex: str
    town: tuple[str, ...]
    no_town: str


@dataclass(frozen=True, slots=True)
class AnnexRule:
    """The head of the list of invited offices, `left` mm from the margin; `{jabatan}` is who signs himself."""

    left: float
    title: str
    number: str
    date: str
    list_title: str


@dataclass(frozen=True, slots=True)
class CopiesRule:
    """The heading of the copies, and what stands behind each and behind the last."""

    title: str
    after_each: str
    after_last: str


@dataclass(frozen=True, slots=True)
class LetterRule:
    """Everything about a letter that differs by regulation. Lengths in mm.

    `date_on_number_line`: flush right beside the number, else on the axis of the right half under the head.
    `first_line` and `fields_left` are indents; `fields` are labels with the marks that stand behind them.
    `enclosure` counts sheets by `{angka}` and `{terbilang}`.
    """

    date_on_number_line: bool
    first_line: float
    fields_left: float
    number: str
    nature: str
    enclosures: str
    subject: str
    enclosure: str
    no_enclosure: str
    urgency: Mapping[Urgency, str]
    secrecy: Mapping[Secrecy, str]
    fields: tuple[tuple[str, str], ...]
    address: AddressRule
    annex: AnnexRule
    copies: CopiesRule
    texts: tuple[TextModule, ...]

    def standard_texts(self, part: Part) -> tuple[str, ...]:
        """The paragraphs a new letter begins with."""
        return tuple(one.text for one in self.texts if one.part is part and one.standard)


def letter_rule(data: Mapping[str, Any]) -> LetterRule:
    """The rule as a profile's file writes it. Raises KeyError, TypeError or ValueError when it is not complete."""
    plain = dict(data)
    address = plain.pop("address")
    return LetterRule(
        urgency={one: str(plain["urgency"][one.value]) for one in Urgency},
        secrecy={Secrecy(key): str(word) for key, word in plain.pop("secrecy").items()},
        fields=tuple((str(label), str(marks)) for label, marks in plain.pop("fields")),
        address=AddressRule(**{**address, "town": tuple(address["town"])}),
        annex=AnnexRule(**plain.pop("annex")),
        copies=CopiesRule(**plain.pop("copies")),
        texts=tuple(TextModule(**{**one, "part": Part(one["part"])}) for one in plain.pop("texts")),
        **{key: value for key, value in plain.items() if key != "urgency"},
    )
