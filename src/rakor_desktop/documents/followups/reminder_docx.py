"""The reminder letter of one institution as a Word file to be edited by hand: the words of the PDF in its places.

Like `word` it is imported inside the functions that need it.
"""

from rakor_desktop.documents.followups import reminder_words as words
from rakor_desktop.documents.followups.reminder_paper import ReminderPaper
from rakor_desktop.documents.letters import letter_docx
from rakor_desktop.documents.letters.letter_words import refuse_claims
from rakor_desktop.documents.office.word import Say, Writer

_PARAGRAPH = 7


def render(paper: ReminderPaper) -> bytes:
    """The docx file; the same paper gives the same bytes. Raises MarkUnknown, ClaimsSignature."""
    letter = words.worded(paper)
    refuse_claims(letter)
    writer = Writer(letter.profile, letter.size or letter.profile.paper, words.file_title(paper))
    writer.head_and_foot(words.footer(paper), draft=letter.draft)
    first = letter.profile.letter.first_line
    letter_docx.opened(writer, letter, letter.addressees[0])
    writer.say(*(Say(text, first=first, after=_PARAGRAPH) for text in letter.opening))
    writer.ruled(words.HEAD, words.table(paper), words.WIDTHS)
    *texts, last = letter.closing
    writer.say(Say("", size=5), *(Say(text, first=first, after=_PARAGRAPH) for text in texts))
    letter_docx.closed(writer, letter, last)
    return writer.finish(letter.dated or paper.as_of)
