"""The Word template of the office for its minutes: kept whole in the store, or the one that the program brings."""

from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import PictureRow
from rakor_desktop.documents.office.template_check import check_template
from rakor_desktop.domain.errors import SettingChanged
from rakor_desktop.domain.word_templates import WordTemplate

#: Under this name among the files of the office.
_MINUTES = "minutes-docx"


def minutes_template(session: Session) -> WordTemplate:
    """Into what minutes for Word are filled."""
    row = session.get(PictureRow, _MINUTES)
    return WordTemplate(row.file_name, row.content) if row else WordTemplate()


def set_minutes_template(
    tx: Tx, wanted: WordTemplate, seen: WordTemplate | None = None, told: WordTemplate | None = None
) -> WordTemplate:
    """Fill minutes into this one from now on; returns what stood before, for undo.

    Raises TemplateNotWord, TemplateTooLarge, TemplateHasProgram, TemplateFetches, and SettingChanged when another desk
    loaded one since it was `seen` of which nobody `told`.
    """
    before, row = minutes_template(tx.session), tx.session.get(PictureRow, _MINUTES)
    if seen is not None and before not in (seen, told, wanted):
        raise SettingChanged
    if wanted.is_ours:
        if row is not None:
            tx.session.delete(row)
        return before
    check_template(wanted.content)
    if row is None:
        row = PictureRow(name=_MINUTES)
        tx.session.add(row)
    row.file_name, row.content = wanted.file_name, wanted.content
    return before
