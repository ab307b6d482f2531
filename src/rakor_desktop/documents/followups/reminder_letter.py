"""The reminder letter of one institution as a PDF, and the letters of many as one file with a bookmark for each."""

from collections.abc import Sequence

from rakor_desktop.documents.followups import reminder_words as words
from rakor_desktop.documents.followups.reminder_paper import ReminderPaper
from rakor_desktop.documents.letters import letter_parts
from rakor_desktop.documents.letters.letter_words import refuse_claims
from rakor_desktop.documents.minutes import pack_pdf
from rakor_desktop.documents.minutes.pack_paper import PackPaper, PackPart
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.pages import Sheet, to_pdf
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter

_PARAGRAPH = 7


def render(paper: ReminderPaper) -> bytes:
    """The PDF file; the same paper gives the same bytes.

    Raises MarkUnknown for a mark that nothing can replace, ClaimsSignature for a text that says the paper is signed
    electronically.
    """
    letter = words.worded(paper)
    refuse_claims(letter)
    sheet = _sheet(paper)
    setter = Typesetter(letter.profile, sheet.text_width)
    addressed = letter_parts.address(letter, setter, letter.addressees[0])
    first = Look(first=letter.profile.letter.first_line, after=_PARAGRAPH)
    *texts, _last = letter.closing
    story = [
        *letter_parts.opened(letter, setter, addressed),
        *(part for text in letter.opening for part in setter.text(text, first)),
        *setter.ruled(words.HEAD, words.table(paper), words.WIDTHS),
        setter.gap(10),
        *(part for text in texts for part in setter.text(text, first)),
        *letter_parts.closing(letter, setter),
    ]
    return to_pdf(sheet, story, attachment("surat pengingat", paper))


def bundle(papers: Sequence[ReminderPaper], contents: Sequence[bytes]) -> bytes:
    """The letters (`contents`, those of `papers`) as one file to print, each with its very pages."""
    first = papers[0]
    parts = tuple(PackPart(one.body, content) for one, content in zip(papers, contents, strict=True))
    letter = first.letter
    return pack_pdf.render(
        PackPaper(letter.profile, letter.letterhead, "surat pengingat", letter.dated or first.as_of, parts), contents
    )


def _sheet(paper: ReminderPaper) -> Sheet:
    letter = paper.letter
    return Sheet(
        profile=letter.profile,
        size=letter.size or letter.profile.paper,
        title=words.file_title(paper),
        footer=words.footer(paper),
        draft=letter.draft,
        author=", ".join(letter.letterhead.lines),
        dated=letter.dated or paper.as_of,
        footer_from=2,
    )
