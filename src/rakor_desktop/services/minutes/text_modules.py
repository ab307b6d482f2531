"""The texts that the office writes again and again, kept for this store."""

from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.domain.text_modules import USUAL, TextModule
from rakor_desktop.services.settings.settings import keep, kept

_NAME = "text_modules"


def text_modules(session: Session) -> tuple[TextModule, ...]:
    """All of them in the order of the office; the program's own where nothing was settled."""
    known = kept(session, _NAME).get("modules")
    return USUAL if known is None else tuple(TextModule(key, text) for key, text in known)


def set_text_modules(tx: Tx, wanted: tuple[TextModule, ...]) -> tuple[TextModule, ...]:
    """Settle them anew; returns what stood before, so that it can be undone."""
    before = text_modules(tx.session)
    keep(tx.session, _NAME, {"modules": [[one.key, one.text] for one in wanted]})
    return before
