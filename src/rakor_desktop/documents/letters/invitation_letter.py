"""An invitation letter as a PDF: one for all with a list, or one for each with a code for the door."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from rakor_desktop.documents.letters import letter_parts, letter_words
from rakor_desktop.documents.letters.letter_paper import Addressee, LetterPaper
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.pages import Sheet, count_pages, finish, to_proof
from rakor_desktop.documents.typesetting.proofs import Proof
from rakor_desktop.documents.typesetting.typesetter import Typesetter
from rakor_desktop.domain.letters import AddressMode

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

_DATA = "undangan"


def render(paper: LetterPaper) -> bytes:
    """The PDF file; letters for each follow one another. The same paper gives the same bytes.

    Raises MarkUnknown for a text with a mark that nothing can replace, ClaimsSignature for one that says the paper
    is signed electronically.
    """
    return proof(paper).content


def proof(paper: LetterPaper) -> Proof:
    """The same PDF with the places of its fields. Raises MarkUnknown, ClaimsSignature."""
    letter_words.refuse_claims(paper)
    if paper.mode is AddressMode.EACH and paper.addressees:
        return _for_each(paper)
    sheet = _sheet(paper)
    setter = Typesetter(paper.profile, sheet.text_width)
    return to_proof(sheet, _for_all(paper, sheet, setter), attachment(_DATA, paper))


def render_separately(paper: LetterPaper) -> Iterator[tuple[Addressee, bytes]]:
    """A file for each addressee, made one at a time so that a long row of them shows its progress and can be ended.

    Raises MarkUnknown and ClaimsSignature.
    """
    letter_words.refuse_claims(paper)
    for addressee in paper.addressees:
        yield addressee, _for_each(replace(paper, mode=AddressMode.EACH, addressees=(addressee,))).content


def _for_all(paper: LetterPaper, sheet: Sheet, setter: Typesetter) -> "list[Flowable]":
    address = letter_parts.address(paper, setter, None)
    if paper.mode is not AddressMode.ANNEX:
        return letter_parts.letter(paper, setter, address)
    sheets = count_pages(sheet, letter_parts.annex(paper, setter))
    story = letter_parts.letter(paper, setter, address, sheets=sheets)
    return [*story, setter.new_page(), *letter_parts.annex(paper, setter)]


def _for_each(paper: LetterPaper) -> Proof:
    from rakor_desktop.documents.letters.letter_copies import Letters

    sheet = _sheet(paper)
    letters = Letters(paper, sheet)
    for addressee in paper.addressees:
        letters.print(addressee)
    content = finish(sheet, letters.press, attachment(_DATA, paper), letters.press.document)
    return Proof(content, letters.press.places)


def _sheet(paper: LetterPaper) -> Sheet:
    """The pages of a letter: the foot begins on the second."""
    return Sheet(
        profile=paper.profile,
        size=paper.size or paper.profile.paper,
        title=letter_words.file_title(paper),
        footer=letter_words.footer(paper),
        draft=paper.draft,
        author=", ".join(paper.letterhead.lines),
        dated=paper.dated or paper.day,
        footer_from=2,
    )
