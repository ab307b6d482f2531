"""The invitation letter as a Word file to be edited by hand: the words of the PDF in the places of its profile.

Like `word` it is imported inside the functions that need it.
"""

from io import BytesIO

import segno

from rakor_desktop.documents.letters import letter_words as words
from rakor_desktop.documents.letters.letter_paper import Addressee, LetterPaper
from rakor_desktop.documents.letters.letter_words import AddressLine
from rakor_desktop.documents.office.word import Say, Writer
from rakor_desktop.documents.typesetting.signature import name_lines, signing_himself
from rakor_desktop.documents.typesetting.spelling import spelled_official
from rakor_desktop.documents.typesetting.wording import EMBLEM, UNKNOWN
from rakor_desktop.domain.letters import AddressMode
from rakor_desktop.domain.publishing import LetterheadKind

#: In mm, as on the PDF.
_RIGHT_HALF, _PREFIX, _HANG, _NUMBER, _LIST_NUMBER = 70, 10, 10, 7, 9
_LABEL, _FACT_LABEL, _COLON, _EMBLEM, _CODE = 22.5, 30, 4, 21, 20
#: In points.
_PARAGRAPH, _SMALL, _NOTE = 7, 11, 7
_EMPTY_LINES = 4


def render(paper: LetterPaper) -> bytes:
    """The docx file; letters for each follow one another. The same paper gives the same bytes.

    The annex counts as one sheet, since only Word knows how many it will take. Raises MarkUnknown, ClaimsSignature.
    """
    words.refuse_claims(paper)
    writer = Writer(paper.profile, paper.size or paper.profile.paper, words.file_title(paper))
    writer.head_and_foot(words.footer(paper), draft=paper.draft)
    each = paper.addressees if paper.mode is AddressMode.EACH else ()
    for at, addressee in enumerate(each or (None,)):
        if at:
            writer.new_page()
        _letter(writer, paper, addressee)
    if paper.mode is AddressMode.ANNEX:
        writer.new_page()
        _annex(writer, paper)
    return writer.finish(paper.dated or paper.day)


def opened(writer: Writer, paper: LetterPaper, addressee: Addressee | None) -> None:
    """What stands above the text of any letter: the head of the office, date, reference and address."""
    _letterhead(writer, paper)
    _head(writer, paper, addressee)


def closed(writer: Writer, paper: LetterPaper, last: str) -> None:
    """The last paragraph of any letter with its signature, then the copies."""
    writer.say(Say(last, first=paper.profile.letter.first_line, kept=True))
    _signature(writer, paper)
    _copies(writer, paper)


def _letter(writer: Writer, paper: LetterPaper, addressee: Addressee | None) -> None:
    opened(writer, paper, addressee)
    first = paper.profile.letter.first_line
    writer.say(*(Say(text, first=first, after=_PARAGRAPH) for text in words.paragraphs(paper, paper.opening)))
    _facts(writer, paper)
    *texts, last = words.paragraphs(paper, paper.closing) or ("",)
    writer.say(*(Say(text, first=first, after=_PARAGRAPH) for text in texts))
    closed(writer, paper, last)
    if addressee and addressee.code:
        _code(writer, addressee.code)


def _letterhead(writer: Writer, paper: LetterPaper) -> None:
    head, size = paper.letterhead, paper.profile.sizes.letterhead
    if head.emblem:
        writer.picture(head.emblem, _EMBLEM, "CENTER")
    else:
        writer.say(Say(f"({EMBLEM})", size=8, align="CENTER"))
    *first, last = head.lines or ("",)
    personal = head.kind is LetterheadKind.PERSONAL
    writer.say(*(Say(line, size=size if personal else size - 1, bold=personal, align="CENTER") for line in first))
    writer.say(Say(last, size=size if personal else size + 2, bold=True, align="CENTER"))
    writer.say(*(Say(line, size=9, align="CENTER") for line in head.address))
    if personal:
        writer.say(Say(""))
    else:
        writer.rule()


def _head(writer: Writer, paper: LetterPaper, addressee: Addressee | None) -> None:
    rule = paper.profile.letter
    dated = words.dated(paper)
    reference = _reference(paper)
    address = [_address_line(line) for line in words.address(paper, addressee)]
    heading = [Say(rule.address.heading)] if rule.address.heading else []
    above = [] if rule.date_on_number_line else [[[], [Say(dated, after=_PARAGRAPH)]]]
    beside = [Say(dated, align="RIGHT")] if rule.date_on_number_line else []
    if rule.address.at_right:
        writer.rows([*above, [[], [*beside, *heading]], [reference, address]], (0, _RIGHT_HALF))
    else:
        writer.rows([*above, [reference, beside]], (0, _RIGHT_HALF))
        writer.say(Say(""), *heading, *address)
    writer.say(Say(""))


def _reference(paper: LetterPaper) -> list[Say]:
    """The colons are set by a tab, so that the block stays one cell beside the address."""
    sheets = 1 if paper.mode is AddressMode.ANNEX else 0
    rows = words.reference_rows(paper, sheets)
    return [Say(f": {value}", marker=label, hang=_LABEL) for label, value in rows]


def _address_line(line: AddressLine) -> Say:
    if not line.inset:
        return Say(line.text)
    text = f"{line.number} {line.text}" if line.number else line.text
    return Say(text, marker=line.before, hang=_HANG) if line.before else Say(text, left=_HANG)


def _facts(writer: Writer, paper: LetterPaper) -> None:
    left = paper.profile.letter.fields_left
    for label, fact in words.field_rows(paper):
        writer.say(Say(f": {fact}", marker=label, left=left, hang=_FACT_LABEL, after=3))
    writer.say(Say("", size=5))


def _signature(writer: Writer, paper: LetterPaper) -> None:
    official = spelled_official(paper.profile.terms, paper.signer)
    block = signing_himself(paper.profile.signature, official)
    rows = [[[], [Say(line.prefix, align="RIGHT", kept=True)], [Say(line.text, kept=True)]] for line in block.offices]
    rows.append([[], [], [Say("", kept=True)] * _EMPTY_LINES])
    rows += [[[], [], [Say(line, kept=True)]] for line in name_lines(block)]
    writer.say(Say("", kept=True))
    writer.rows(rows, (0, _PREFIX, _RIGHT_HALF))
    writer.say(Say("", size=5))


def _copies(writer: Writer, paper: LetterPaper) -> None:
    lines = words.copies(paper)
    if lines:
        writer.say(Say(paper.profile.letter.copies.title, size=_SMALL, before=14, kept=True))
    for number, text in lines:
        writer.say(Say(text, size=_SMALL, marker=number, hang=_NUMBER if number else 0))


def _code(writer: Writer, code: str) -> None:
    picture = BytesIO()
    segno.make(code, error="m", version=1, boost_error=False).save(picture, kind="png", scale=12, border=0)
    writer.say(Say(""))
    writer.picture(picture.getvalue(), _CODE)
    writer.say(Say(words.code_title(code), size=9), Say(words.CODE_NOTE, size=_NOTE))


def _annex(writer: Writer, paper: LetterPaper) -> None:
    rule = paper.profile.letter.annex
    facts = ((rule.number, paper.number or UNKNOWN), (rule.date, words.dated(paper, place=False)))
    lines = [Say(f": {fact}", size=_SMALL, marker=label, hang=_LABEL) for label, fact in facts]
    writer.rows([[[], [Say(words.annex_title(paper), size=_SMALL), *lines]]], (rule.left, 0))
    writer.say(Say(rule.list_title, bold=True, align="CENTER", before=17, after=12))
    for group in words.list_groups(paper):
        for number, office in group:
            after = 5 if number == group[-1][0] else 0
            writer.say(Say(office, marker=f"{number}.", hang=_LIST_NUMBER, after=after))
    _signature(writer, paper)
