"""The texts that the office writes again and again, kept for this store."""

from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.domain.text_modules import USUAL, TextModule
from rakor_desktop.services.settings.settings import hold, keep, kept, rows_with_others

Modules = tuple[TextModule, ...]
_NAME = "text_modules"


def text_modules(session: Session) -> tuple[TextModule, ...]:
    """All of them in the order of the office; the program's own where nothing was settled."""
    known = kept(session, _NAME).get("modules")
    return USUAL if known is None else tuple(TextModule(key, text) for key, text in known)


def set_text_modules(tx: Tx, wanted: Modules, seen: Modules | None = None, told: Modules | None = None) -> Modules:
    """Settle them anew; returns what stood before, so that it can be undone.

    What another desk wrote since they were `seen` stays. Raises SettingChanged.
    """
    hold(tx.session, _NAME)
    before = text_modules(tx.session)
    merged = rows_with_others(wanted, before, seen, told, key=lambda one: one.key)
    keep(tx.session, _NAME, {"modules": [[one.key, one.text] for one in merged]})
    return before
