"""States of issued documents and their numbers."""

from rakor_desktop.domain.errors.base import RakorError


class DocumentUnknown(RakorError):
    """No issued document has this number."""

    document_id: int


class NotAmended(RakorError):
    """No ralat, or no addendum, to these minutes was ever issued."""


class DocumentChanged(RakorError):
    """The stored bytes of an issued document no longer match their SHA-256."""

    document_id: int


class NumberPatternWrong(RakorError):
    """The pattern of a number has no running number, more than one, or a `token` nobody knows."""

    pattern: str
    token: str


class NumberTaken(RakorError):
    """The number stands in the register already, for `subject`."""

    number: str
    subject: str


class NumberUnknown(RakorError):
    """The register has no such number or book."""

    number_id: int


class NumberSettled(RakorError):
    """The number was given or given up before, and nothing about it can be changed any more."""

    number: str


class NumberBookTaken(RakorError):
    """Another book of numbers has this name."""

    name: str


class NumberBookUsed(RakorError):
    """The book has numbers, which are never taken out of the register."""

    name: str


class RemindersMoved(RakorError):
    """What stands in reminder letters, or their numbers, changed between printing and issuing them."""


class NothingToRemind(RakorError):
    """Nobody owes anything of which a letter could remind."""


class MarkUnknown(RakorError):
    """A text holds a mark in braces that no fact of the meeting can replace; `known` lists those that can."""

    mark: str
    known: str


class FormChanged(RakorError):
    """Another desk saved the same form since it was read, as `version`."""

    version: int


class LetterIssued(RakorError):
    """The letter was issued and stands as it is; only a correction (ralat) changes it."""

    meeting_id: int


class FileEdited(RakorError):
    """At this place stands a file that this program did not write so: somebody edited it."""

    path: str


class DocumentVoid(RakorError):
    """The document was given up before."""

    document_id: int


class ClaimsSignature(RakorError):
    """A text says that the paper is signed electronically, which only the certifying service may print."""

    text: str


class PictureUnreadable(RakorError):
    """The file is no whole PNG or JPEG image."""

    name: str


class PictureTooLarge(RakorError):
    """The image goes beyond `most`, such as 10 MB."""

    name: str
    most: str


class DocumentTooLarge(RakorError):
    """A file that shall be compared with what was issued goes beyond `most`, such as 100 MB."""

    name: str
    most: str


class FontUnreadable(RakorError):
    """The file is no whole TrueType font, or beyond 20 MB."""

    name: str


class FontUnsupported(RakorError):
    """The font holds its letters in another form (`kind`, such as CFF), or is not one of letters at all."""

    name: str
    kind: str


class FontRestricted(RakorError):
    """Whoever made the font does not allow that a part of it is put into documents."""

    name: str


class FontsDiffer(RakorError):
    """The files belong to more than one family."""

    family: str
    other: str


class FontUprightMissing(RakorError):
    """None of the files has the upright letters in usual weight."""

    family: str


class NotReady(RakorError):
    """The gate holds the paper up: so much must be mended, so much was neither mended nor passed over.

    Both are 0 when nobody looked at the paper.
    """

    wrong: int
    unexplained: int


class TemplateNotWord(RakorError):
    """The template is no Word file (.docx), or a damaged one."""


class TemplateTooLarge(RakorError):
    """The template is, or unpacks to, more than any text with pictures."""


class TemplateHasProgram(RakorError):
    """The template brings macros or files within it."""


class TemplateFetches(RakorError):
    """The template wants to fetch something from elsewhere when it is opened."""


class TemplateMarkUnknown(RakorError):
    """The template has a mark that no fact of the minutes can replace, or a part of one."""

    mark: str
