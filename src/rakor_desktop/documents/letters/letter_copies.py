"""Letters for each: what differs from one to the next is drawn into the slots of pages that were set once."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from rakor_desktop.documents.letters import letter_parts
from rakor_desktop.documents.letters import letter_words as words
from rakor_desktop.documents.letters.letter_paper import Addressee, LetterPaper
from rakor_desktop.documents.letters.letter_slots import draw_code
from rakor_desktop.documents.typesetting.pages import Sheet, blank, lay
from rakor_desktop.documents.typesetting.press import Draw, Plate, Press, Slot
from rakor_desktop.documents.typesetting.reading_order import structure
from rakor_desktop.documents.typesetting.structure import Element
from rakor_desktop.documents.typesetting.style import MM
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

#: A taller address (points) would not leave the page room for its letter, and is set with it.
_TALLEST = 400
_TITLE = Look(after=0, size=letter_parts.CODE_TITLE)


@dataclass(frozen=True, slots=True)
class _Set:
    """A letter set once, and its slots."""

    plate: Plate
    address: Slot
    code: Slot
    title: Slot


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of text and where it stands, in points: from the left, and its base line below the top of its slot."""

    left: float
    below: float
    text: str


class Letters:
    """Prints a letter for each; letters whose addresses take the same room share their pages."""

    def __init__(self, paper: LetterPaper, sheet: Sheet) -> None:
        self.press = blank(sheet, Press)
        self._paper, self._sheet = paper, sheet
        self._setter = Typesetter(paper.profile, sheet.text_width)
        self._leading, self._ascent = self._setter.measures()
        self._sets: dict[tuple[float, bool], _Set] = {}
        self._plates = 0

    def print(self, addressee: Addressee) -> None:
        """Print the letter of one. Raises MarkUnknown."""
        lines, height = self._address(addressee)
        if height > _TALLEST:
            self._print_alone(addressee)
            return
        key = height, bool(addressee.code)
        if key not in self._sets:
            self._sets[key] = self._set(*key)
        made = self._sets[key]
        drawn: dict[Slot, Draw] = {made.address: partial(self._write, made.address, lines)}
        if addressee.code:
            drawn[made.code] = partial(_draw_code, made.code, addressee.code)
            drawn[made.title] = partial(self._write_title, made.title, addressee.code)
        self.press.copy(made.plate, drawn)

    def _print_alone(self, addressee: Addressee) -> None:
        address = letter_parts.address(self._paper, self._setter, addressee)
        code = letter_parts.code(self._setter, addressee.code)
        story = letter_parts.letter(self._paper, self._setter, address, code)
        self.press.copy(self._plate(story), {})

    def _set(self, height: float, coded: bool) -> _Set:
        paper, setter = self._paper, self._setter
        address = Slot(letter_parts.address_width(paper, setter), height, "P")
        picture = Slot(letter_parts.CODE, letter_parts.CODE, "Figure")
        title = Slot(setter.width / 2, setter.measures(_TITLE)[0], "P")
        code = letter_parts.code_with(setter, picture, [title]) if coded else []
        return _Set(self._plate(letter_parts.letter(paper, setter, [address], code)), address, picture, title)

    def _plate(self, story: "list[Flowable]") -> Plate:
        document = structure(story)
        document.role = "Sect"
        self._plates += 1
        with self.press.setting(document) as plate:
            lay(self._sheet, story, self.press, f"TOTAL{self._plates}")
        return plate

    def _address(self, addressee: Addressee) -> tuple[list[_Line], float]:
        """The lines of an address as `letter_parts.address` sets them, and the height they take."""
        lines: list[_Line] = []
        width, top = letter_parts.address_width(self._paper, self._setter), 0.0
        for line in words.address(self._paper, addressee):
            hang = letter_parts.HANG * MM if line.inset else 0
            base = top + self._ascent
            texts = self._setter.broken(line.text, width - hang)
            lines += [_Line(0, base, line.before)] if line.before else []
            lines += [_Line(hang, base + at * self._leading, text) for at, text in enumerate(texts)]
            top += len(texts) * self._leading + 1
        return lines, top

    def _write(self, slot: Slot, lines: Sequence[_Line], press: Press, element: Element) -> None:
        top = slot.bottom + slot.height
        with press.content(element):
            for line in lines:
                self._setter.write(press, f"{line.text} ", slot.left + line.left, top - line.below)

    def _write_title(self, slot: Slot, code: str, press: Press, element: Element) -> None:
        top = slot.bottom + slot.height - self._setter.measures(_TITLE)[1]
        with press.content(element):
            self._setter.write(press, words.code_title(code), slot.left, top, _TITLE)


def _draw_code(slot: Slot, code: str, press: Press, element: Element) -> None:
    element.alt = words.code_alt(code)
    element.box = slot.left, slot.bottom, slot.left + slot.width, slot.bottom + slot.height
    with press.content(element):
        draw_code(press, code, slot.left, slot.bottom, slot.width)
