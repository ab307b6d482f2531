"""Which regulation a paper follows, and what the office changed of it: paper, margins, letters, texts.

A change holds for what is made from then on; what was issued is kept as the bytes it was issued with.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import MeetingRow
from rakor_desktop.documents.letters.letter_rules import Part, TextModule
from rakor_desktop.documents.minutes.minutes_rules import SIGNATURES, MinutesRule
from rakor_desktop.documents.profiles import (
    BADGES,
    Margins,
    PaperSize,
    Profile,
    load_profile,
    profile_keys,
    usual_profile,
)
from rakor_desktop.documents.specimens import marks
from rakor_desktop.domain.errors import Field, FieldMissing, MarkUnknown, MeetingUnknown
from rakor_desktop.domain.letters import unknown_marks
from rakor_desktop.domain.meanwhile import Meanwhile, Sides, since
from rakor_desktop.domain.typefaces import Typeface
from rakor_desktop.services.settings.settings import agreed, hold, keep, kept
from rakor_desktop.services.settings.typefaces import keep_typefaces, typeface, typefaces

PROFILES = "profiles"


@dataclass(frozen=True, slots=True)
class Changes:
    """What the office changed of one regulation; None is as the regulation's file has it. `body` in points."""

    paper: PaperSize | None = None
    margins: Margins | None = None
    body: float | None = None
    texts: tuple[TextModule, ...] | None = None
    typeface: Typeface | None = None
    badges: int | None = None
    minutes: MinutesRule | None = None


@dataclass(frozen=True, slots=True)
class ProfileSettings:
    """What the office settled for its papers: the `usual` regulation (None: that of the day), and what it changed.

    `place` is the town above the date of a new letter, `copies` are those a new letter begins with, `typefaces` the
    families that the office loaded.
    """

    usual: str | None = None
    place: str = ""
    copies: tuple[str, ...] = ()
    changes: tuple[tuple[str, Changes], ...] = ()
    typefaces: tuple[Typeface, ...] = ()

    def of(self, key: str) -> Changes:
        """What was changed of this regulation."""
        return dict(self.changes).get(key, Changes())


def profile_settings(session: Session) -> ProfileSettings:
    """What is settled."""
    known = kept(session, PROFILES)
    changed = known.get("changes", {})
    return ProfileSettings(
        usual=_usual(known),
        place=str(known.get("place", "")),
        copies=tuple(str(copy) for copy in known.get("copies", ())),
        changes=tuple((key, _changes(session, changed[key])) for key in profile_keys() if key in changed),
        typefaces=typefaces(session),
    )


def set_profiles(
    tx: Tx, wanted: ProfileSettings, seen: ProfileSettings | None = None, told: ProfileSettings | None = None
) -> ProfileSettings:
    """Settle papers for everything not yet issued; returns what stood before, so that it can be undone.

    Raises FieldMissing for a text without title or words, MarkUnknown for a mark that nothing can replace, and
    SettingChanged.
    """
    hold(tx.session, PROFILES)
    before = profile_settings(tx.session)
    if seen is not None:
        wanted = _with_others(since(seen, wanted, before, told))
    for key, changes in wanted.changes:
        _refuse_texts(load_profile(key), changes.texts or ())
    changed = {key: _plain(changes) for key, changes in wanted.changes if changes != Changes()}
    plain = {"usual": wanted.usual, "place": wanted.place, "copies": list(wanted.copies), "changes": changed}
    keep(tx.session, PROFILES, plain)
    keep_typefaces(tx.session, wanted.typefaces)
    return before


def profile_for(session: Session, key: str) -> Profile:
    """The regulation of this key as the office uses it. Raises CannotRead when its file is missing."""
    changed = kept(session, PROFILES).get("changes", {})
    return changed_by(load_profile(key), _changes(session, changed[key]) if key in changed else Changes())


def profiles(session: Session) -> Mapping[str, Profile]:
    """All regulations of this installation as the office uses them, by key."""
    return {key: profile_for(session, key) for key in profile_keys()}


def usual_key(session: Session, day: date) -> str:
    """The regulation for a paper of this day: the one the office settled, else the one in force."""
    return _usual(kept(session, PROFILES)) or usual_profile(day)


def day_profile(session: Session, day: date) -> Profile:
    """The regulation for a paper of this day as the office uses it. Raises CannotRead."""
    return profile_for(session, usual_key(session, day))


def meeting_profile(session: Session, meeting_id: int) -> Profile:
    """The regulation that papers of this meeting follow. Raises MeetingUnknown, CannotRead."""
    held = session.get(MeetingRow, meeting_id)
    if held is None:
        raise MeetingUnknown(meeting_id)
    return day_profile(session, held.held_on)


def changed_by(profile: Profile, changes: Changes) -> Profile:
    """The profile with what was changed of it."""
    return replace(
        profile,
        paper=changes.paper or profile.paper,
        margins=changes.margins or profile.margins,
        sizes=replace(profile.sizes, body=changes.body or profile.sizes.body),
        typeface=changes.typeface or profile.typeface,
        badges=changes.badges or profile.badges,
        minutes=changes.minutes or profile.minutes,
        letter=profile.letter if changes.texts is None else replace(profile.letter, texts=changes.texts),
    )


def _with_others(sides: Sides[ProfileSettings]) -> ProfileSettings:
    """Each regulation by itself, and the lists row by row."""
    meanwhile = Meanwhile()
    changes = ((key, meanwhile.value(sides.part(lambda one, key=key: one.of(key)))) for key in profile_keys())  # type: ignore[misc]
    joined = replace(
        meanwhile.value(sides.part(lambda one: replace(one, changes=(), copies=(), typefaces=()))),
        changes=tuple((key, changed) for key, changed in changes if changed != Changes()),
        copies=meanwhile.rows(sides.part(lambda one: one.copies), lambda copy: copy),
        typefaces=meanwhile.rows(sides.part(lambda one: one.typefaces), lambda family: family.name),
    )
    return agreed(joined, meanwhile)


def _refuse_texts(profile: Profile, texts: Sequence[TextModule]) -> None:
    for text in texts:
        if not text.title.strip():
            raise FieldMissing(Field.TITLE)
        if not text.text.strip():
            raise FieldMissing(Field.TEXT)
        known = marks(profile)
        for mark in unknown_marks(text.text, known):
            raise MarkUnknown(f"{{{mark}}}", ", ".join(f"{{{one}}}" for one in known))


def _plain(changes: Changes) -> dict[str, Any]:
    margins, texts, minutes = changes.margins, changes.texts, changes.minutes
    return {
        "paper": changes.paper,
        "margins": None if margins is None else [margins.left, margins.right, margins.top, margins.bottom],
        "body": changes.body,
        "badges": changes.badges,
        "minutes": None if minutes is None else [minutes.signatures, minutes.justified],
        "typeface": None if changes.typeface is None else changes.typeface.name,
        "texts": None if texts is None else [[one.part, one.title, one.text, one.standard] for one in texts],
    }


def _usual(known: Mapping[str, Any]) -> str | None:
    usual = known.get("usual")
    return usual if usual in profile_keys() else None


def _changes(session: Session, known: Mapping[str, Any]) -> Changes:
    """A family that is gone leaves the regulation its own."""
    margins, texts, family = known["margins"], known["texts"], known.get("typeface")
    return Changes(
        paper=next((size for size in PaperSize if size == known["paper"]), None),
        margins=None if margins is None else Margins(*margins),
        body=known["body"],
        texts=None if texts is None else tuple(TextModule(Part(part), *rest) for part, *rest in texts),
        typeface=None if family is None else typeface(session, family),
        badges=next((count for count in BADGES if count == known.get("badges")), None),
        minutes=_minutes(known.get("minutes")),
    )


def _minutes(known: Any) -> MinutesRule | None:
    """Nothing where it was never settled, or by a newer program otherwise than here."""
    if not known or known[0] not in SIGNATURES:
        return None
    return MinutesRule(int(known[0]), bool(known[1]))
