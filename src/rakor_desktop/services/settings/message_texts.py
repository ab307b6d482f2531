"""Texts with places in braces that the office may word itself: kept by their names, else the usual ones."""

from sqlalchemy.orm import Session

from rakor_desktop.services.settings.settings import hold, keep, kept, with_others


def message_text(session: Session, name: str, usual: str) -> str:
    """The office's own, or the usual one."""
    own = kept(session, name).get("text")
    return own if isinstance(own, str) and own.strip() else usual


def keep_message_text(session: Session, name: str, usual: str, text: str, seen: str | None) -> str:
    """Write the text anew; an empty one brings the usual one back. Returns what stood before, so that it is undone.

    Raises SettingChanged when another desk wrote it otherwise since it was `seen`.
    """
    hold(session, name)
    before = message_text(session, name, usual)
    was = None if seen is None else seen.strip() or usual
    wanted = with_others(text.strip() or usual, before, was, None)
    keep(session, name, {"text": "" if wanted == usual else wanted})
    return before
