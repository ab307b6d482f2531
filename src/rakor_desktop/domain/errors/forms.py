"""States of progress forms that are sent to institutions and come back filled in."""

from datetime import date

from rakor_desktop.domain.errors.base import RakorError


class NothingOwed(RakorError):
    """The institution has no open obligation that a form could ask for."""

    institution: str


class FormUnknown(RakorError):
    """No sheet of the file is a progress form: none has the row of numbers below its headings."""


class FormsTogether(RakorError):
    """The file holds several forms, and nobody could say which of them counts."""

    count: int


class FormColumnsMissing(RakorError):
    """Columns were deleted from the form, or the numbers below their headings; `columns` are those headings."""

    columns: str


class FormColumnTwice(RakorError):
    """Two columns of the form have the number of the same heading."""

    column: str


class FormCodeMissing(RakorError):
    """The code of the form was deleted or changed."""


class FormTooLong(RakorError):
    """The form has more rows than any that was sent."""

    rows: int


class FormOfAnotherStore(RakorError):
    """The form was sent from another store."""


class FormTakenBefore(RakorError):
    """The very same file was taken before, and stands."""

    file_name: str
    on: date


class FormHasQuestions(RakorError):
    """Rows of the form wait for an answer; `row` is the first of them in the file."""

    count: int
    row: int


class FormOutdated(RakorError):
    """The register was changed since the form was compared with it."""


class FormImportUnknown(RakorError):
    """No form was taken under this number."""

    import_id: int


class FormImportRevoked(RakorError):
    """What this form brought was taken back before."""

    import_id: int
