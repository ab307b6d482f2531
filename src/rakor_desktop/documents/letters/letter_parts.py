"""The parts of an invitation letter in the order of the paper: reference, address, body, signature, copies, annex."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rakor_desktop.documents.letters import letter_words as words
from rakor_desktop.documents.letters.letter_paper import Addressee, LetterPaper
from rakor_desktop.documents.letters.letter_words import AddressLine
from rakor_desktop.documents.typesetting.letterhead import letterhead
from rakor_desktop.documents.typesetting.proofs import PaperField, Where
from rakor_desktop.documents.typesetting.signature import RIGHT_HALF, signature, signing_himself
from rakor_desktop.documents.typesetting.spelling import spelled_official
from rakor_desktop.documents.typesetting.style import MM
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter
from rakor_desktop.documents.typesetting.wording import UNKNOWN

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

#: In mm: labels of the reference and of the annex, labels of the block of facts, the colon, the place of `Yth.`.
_LABEL, _FACT_LABEL, _COLON, HANG = 22.5, 30, 4, 10
_NUMBER, _LIST_NUMBER, _BESIDE = 7, 9, 5
#: In points: between paragraphs, and the smaller size of copies and of the head of an annex.
_PARAGRAPH, _SMALL = 7, 11
#: In points: the side of a QR, and the size of the line under it.
CODE, CODE_TITLE = 20 * MM, 9
_LINE, _TIGHT = Look(after=0), Look(after=1)
#: What stands in each row of the reference: number, nature, enclosures, subject.
_REFERENCE: tuple[tuple[Where, ...], ...] = ((Where(PaperField.NUMBER),), (), (), ())
#: No page has the signature alone: at least these many letters of the text, or lines of the list, go with it.
_WITH_SIGNATURE, _ROWS_WITH_SIGNATURE = 300, 2


def letter(
    paper: LetterPaper,
    setter: Typesetter,
    addressed: "Sequence[Flowable]",
    code: "Sequence[Flowable]" = (),
    sheets: int = 0,
) -> "list[Flowable]":
    """One letter without its annex of `sheets` sheets: to whom, and beside the signature the code for the door."""
    return [*opened(paper, setter, addressed, sheets), *body(paper, setter), *closing(paper, setter, code)]


def opened(
    paper: LetterPaper, setter: Typesetter, addressed: "Sequence[Flowable]", sheets: int = 0
) -> "list[Flowable]":
    """What stands above the text of any letter: the head of the office, date, reference and address."""
    return [
        *letterhead(paper.letterhead, paper.profile, setter.width),
        *head(paper, setter, addressed, sheets),
    ]


def head(paper: LetterPaper, setter: Typesetter, addressed: "Sequence[Flowable]", sheets: int) -> "list[Flowable]":
    """Date, reference and address as the profile places them; `addressed` is the address in its width."""
    rule = paper.profile.letter
    reference = _reference(paper, setter, sheets)
    if rule.date_on_number_line:
        dated = setter.text(words.dated(paper), Look(after=0, right=True))
        story = setter.grid([[reference, dated]], (0, RIGHT_HALF), reading=((0,), (1,)))
    else:
        story = [*_on_axis(setter, words.dated(paper)), setter.gap(_PARAGRAPH)]
    if not rule.address.at_right:
        kept = [] if rule.date_on_number_line else reference
        return [*story, *kept, setter.gap(17), *_heading(paper, setter), *addressed, setter.gap(17)]
    if rule.address.heading:
        story += _on_axis(setter, rule.address.heading)
    left = [] if rule.date_on_number_line else reference
    return [*story, *setter.grid([[left, list(addressed)]], (0, RIGHT_HALF)), setter.gap(19)]


def address_width(paper: LetterPaper, setter: Typesetter) -> float:
    """How wide the address may be, in points."""
    return RIGHT_HALF * MM if paper.profile.letter.address.at_right else setter.width


def address(paper: LetterPaper, setter: Typesetter, addressee: Addressee | None) -> "list[Flowable]":
    """The lines under Yth.; None is the address of a letter to all."""
    lines, width = words.address(paper, addressee), address_width(paper, setter) / MM
    numbered = _NUMBER if any(line.number for line in lines) else 0
    story: list[Flowable] = []
    for line in lines:
        story += _address_line(setter, line, width, numbered)
    return story


def body(paper: LetterPaper, setter: Typesetter) -> "list[Flowable]":
    """The opening, the facts of the meeting, and what is said after them but for the end. Raises MarkUnknown."""
    rule = paper.profile.letter
    paragraph = Look(first=rule.first_line, after=_PARAGRAPH)
    story: list[Flowable] = []
    for no, text in enumerate(words.paragraphs(paper, paper.opening), 1):
        story += setter.text(text, paragraph, (Where(PaperField.OPENING, no),))
    story += [setter.gap(3), *_facts(paper, setter), setter.gap(5)]
    *texts, last = words.paragraphs(paper, paper.closing) or ("",)
    for no, text in enumerate(texts, 1):
        story += setter.text(text, paragraph, (Where(PaperField.CLOSING, no),))
    front, _ = _parted(last)
    return [*story, *(setter.text(front, Look(first=rule.first_line, after=0)) if front else [])]


def closing(paper: LetterPaper, setter: Typesetter, code: "Sequence[Flowable]" = ()) -> "list[Flowable]":
    """The last sentence with the signature, one unit so that no page has the signature alone; then the copies."""
    front, end = _parted((words.paragraphs(paper, paper.closing) or ("",))[-1])
    first = 0 if front else paper.profile.letter.first_line
    last = setter.text(end, Look(first=first, after=0)) if end else []
    return [setter.unit([*last, setter.gap(20), *_signature(paper, setter, code)]), *_copies(paper, setter)]


def code(setter: Typesetter, of: str) -> "list[Flowable]":
    """The QR for the door and the words under it; nothing without a code."""
    from rakor_desktop.documents.letters.letter_slots import CodePicture

    if not of:
        return []
    title = setter.text(words.code_title(of), Look(after=0, size=CODE_TITLE))
    return code_with(setter, setter.figure(CodePicture(of, CODE), words.code_alt(of)), title)


def code_with(setter: Typesetter, picture: "Flowable", title: "Sequence[Flowable]") -> "list[Flowable]":
    """A QR and its line, with the note that it is no signature."""
    return [picture, setter.gap(3), *title, *setter.text(words.CODE_NOTE, Look(after=0, size=7))]


def annex(paper: LetterPaper, setter: Typesetter) -> "list[Flowable]":
    """The list of invited offices in order of precedence, with air between its groups, signed again."""
    rule = paper.profile.letter.annex
    rows = [row for group in words.list_groups(paper) for row in _group(setter, group)]
    kept = setter.unit([*rows[-_ROWS_WITH_SIGNATURE:], setter.gap(17), *_signature(paper, setter, ())])
    title = setter.text(rule.list_title, Look(before=17, after=12, bold=True, heading=1, centred=True))
    return [*_annex_head(paper, setter), *title, *rows[:-_ROWS_WITH_SIGNATURE], kept]


def _reference(paper: LetterPaper, setter: Typesetter, sheets: int) -> "list[Flowable]":
    width = setter.width / MM - RIGHT_HALF
    columns = (_LABEL, _COLON, width - _LABEL - _COLON - _BESIDE, _BESIDE)
    rows = [
        [setter.text(label, _LINE), setter.text(":", _LINE), setter.text(value, _LINE, fields), []]
        for (label, value), fields in zip(words.reference_rows(paper, sheets), _REFERENCE, strict=True)
    ]
    return setter.grid(rows, columns)


def _on_axis(setter: Typesetter, text: str) -> "list[Flowable]":
    return setter.grid([[[], setter.text(text, _LINE)]], (0, RIGHT_HALF))


def _heading(paper: LetterPaper, setter: Typesetter) -> "list[Flowable]":
    heading = paper.profile.letter.address.heading
    return setter.text(heading, _TIGHT) if heading else []


def _address_line(setter: Typesetter, line: AddressLine, width: float, numbered: float) -> "list[Flowable]":
    if not line.inset:
        return setter.text(line.text, _TIGHT)
    fields = (Where(PaperField.ADDRESSEES),) if line.before else ()
    before, number = setter.text(line.before, _LINE), setter.text(line.number, _LINE)
    text = setter.text(line.text, _LINE, fields)
    if line.number:
        return setter.grid([[before, number, text]], (HANG, numbered, width - HANG - numbered))
    return setter.grid([[before, text]], (HANG, width - HANG))


def _facts(paper: LetterPaper, setter: Typesetter) -> "list[Flowable]":
    rows = [
        [*(setter.text(text, _LINE) for text in (label, ":")), [*setter.text(fact, _LINE, fields), setter.gap(3)]]
        for (label, fact), fields in zip(words.field_rows(paper), _told_by(paper), strict=True)
    ]
    left = paper.profile.letter.fields_left
    if not left:
        return setter.grid(rows, (_FACT_LABEL, _COLON, 0))
    return setter.grid([[[], *row] for row in rows], (left, _FACT_LABEL, _COLON, 0))


def _told_by(paper: LetterPaper) -> list[tuple[Where, ...]]:
    """Which fields stand in each row of facts, by the marks of the profile."""
    of_mark = {"{pukul}": PaperField.STARTS, "{tempat}": PaperField.PLACE, "{acara}": PaperField.TITLE}
    return [
        tuple(Where(field) for mark, field in of_mark.items() if mark in marks)
        for _, marks in paper.profile.letter.fields
    ]


def _signature(paper: LetterPaper, setter: Typesetter, beside: "Sequence[Flowable]") -> "list[Flowable]":
    official = spelled_official(paper.profile.terms, paper.signer)
    return signature(setter, signing_himself(paper.profile.signature, official), beside)


def _copies(paper: LetterPaper, setter: Typesetter) -> "list[Flowable]":
    lines = words.copies(paper)
    if not lines:
        return []
    look = Look(before=14, after=0, size=_SMALL, with_next=True)
    title = setter.text(paper.profile.letter.copies.title, look, (Where(PaperField.COPIES),))
    looks = [Look(hang=_NUMBER - 1 if number else 0, marker=number, after=0, size=_SMALL) for number, _ in lines]
    return [*title, *(part for (_, text), look in zip(lines, looks, strict=True) for part in setter.text(text, look))]


def _annex_head(paper: LetterPaper, setter: Typesetter) -> "list[Flowable]":
    rule, small = paper.profile.letter.annex, Look(after=0, size=_SMALL)
    facts = ((rule.number, paper.number or UNKNOWN), (rule.date, words.dated(paper, place=False)))
    rows = [[setter.text(part, small) for part in (label, ":", fact)] for label, fact in facts]
    width = setter.width / MM - rule.left
    inner = setter.grid(rows, (_LABEL, _COLON, width - _LABEL - _COLON))
    title = setter.text(words.annex_title(paper), small)
    return setter.grid([[[], [*title, *inner]]], (rule.left, 0))


def _group(setter: Typesetter, group: list[tuple[int, str]]) -> "list[Flowable]":
    last = group[-1][0]
    looks = [Look(hang=_LIST_NUMBER, marker=f"{no}.", after=5 if no == last else 0) for no, _ in group]
    return [part for (_, office), look in zip(group, looks, strict=True) for part in setter.text(office, look)]


def _parted(text: str) -> tuple[str, str]:
    """A long last paragraph in two, so that only its end is kept with the signature."""
    cut = text.rfind(" ", 0, max(len(text) - _WITH_SIGNATURE, 0)) if len(text) > _WITH_SIGNATURE * 5 else -1
    return (text[:cut], text[cut + 1 :]) if cut > 0 else ("", text)
