"""What the panels beside the remarks show, worked out from one reading of the store."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.services.followups.followups import Details, Recommendation, RecommendationDraft
from rakor_desktop.services.minutes.minutes import Book, Decision, Entry
from rakor_desktop.ui.minutes.agenda import Item
from rakor_desktop.ui.minutes.draft_form import Draft, DrawnKind
from rakor_desktop.ui.minutes.drawn import Drawn, Owed
from rakor_desktop.ui.minutes.flow import hour_of


def items_of(book: Book, entries: Sequence[Entry]) -> list[Item]:
    """The agenda with what was written under each item; what belongs to none comes last, if there is any."""
    found = [_item(item.id, f"{item.no}. {item.title}", book, entries) for item in book.meeting.agenda]
    known = {item.id for item in book.meeting.agenda}
    others = [one for one in entries if one.agenda_item_id not in known]
    if others or not found:
        found.append(_item(None, title_of(book, None), book, entries))
    return found


def began_at(entries: Sequence[Entry], item_id: int | None) -> datetime | None:
    """When an item was first spoken to; None while nobody has."""
    return min((one.spoken_at for one in entries if one.agenda_item_id == item_id and one.spoken_at), default=None)


def minutes_spent(entries: Sequence[Entry], item_id: int | None) -> int | None:
    """Whole minutes from the first word on an item to the first on one begun later; None while none was."""
    began = began_at(entries, item_id)
    others = {one.agenda_item_id for one in entries} - {item_id}
    later = [at for other in others if (at := began_at(entries, other)) and began and at > began]
    return round((min(later) - began).total_seconds() / 60) if later and began else None


def title_of(book: Book, item_id: int | None) -> str:
    """The number and title of an item; what belongs to none has a name too."""
    for item in book.meeting.agenda:
        if item.id == item_id:
            return f"{item.no}. {item.title}"
    if book.meeting.agenda:
        return QCoreApplication.translate("MinutesOutline", "Outside the agenda")
    return QCoreApplication.translate("MinutesOutline", "The whole meeting")


def links_of(book: Book) -> dict[UUID, tuple[str, ...]]:
    """The names of what was drawn from each remark: `R-3`, `K-1`."""
    found: dict[UUID, tuple[str, ...]] = {}
    for drawn in drawn_from(book):
        if drawn.entry_id is not None:
            found[drawn.entry_id] = (*found.get(drawn.entry_id, ()), drawn.name)
    return found


def drawn_from(book: Book) -> list[Drawn]:
    """All recommendations and decisions as their cards show them."""
    return [
        *(_recommendation(book, one) for one in book.recommendations),
        *(_decision(book, one) for one in book.decisions),
    ]


def owed_from(book: Book) -> list[Owed]:
    """What institutions owe from earlier meetings, with the hour at which it was spoken of here."""
    hours = {entry.id: hour_of(entry.spoken_at, book.meeting.zone) for entry in book.entries}
    return [Owed(one, hours.get(one.entry_id, "") if one.entry_id else "") for one in book.carried]


def as_draft(draft: Draft) -> RecommendationDraft:
    """A recommendation as the use-case takes it."""
    return RecommendationDraft(
        draft.text,
        draft.institution_ids,
        draft.due,
        draft.due_note,
        draft.entry_id,
        draft.quote,
        draft.coordinator,
        Details(area_id=draft.area_id, supporter_ids=draft.supporter_ids),
    )


def _item(item_id: int | None, title: str, book: Book, every: Sequence[Entry]) -> Item:
    known = {item.id for item in book.meeting.agenda}
    mine = [one for one in every if (one.agenda_item_id if one.agenda_item_id in known else None) == item_id]
    first = next((hour_of(entry.spoken_at, book.meeting.zone) for entry in mine if entry.spoken_at), "")
    spent = minutes_spent(every, item_id)
    lasted = QCoreApplication.translate("MinutesOutline", "{minutes} min").format(minutes=spent) if spent else ""
    count = len(mine)  # by itself, because the collector of words loses a call within this call
    number = QCoreApplication.translate("MinutesOutline", "%n entries", "", count) if count else ""
    return Item(item_id, title, " · ".join(part for part in (first, lasted, number) if part), bool(mine))


def _decision(book: Book, one: Decision) -> Drawn:
    hour, changed = _source(book, one)
    kind, name = DrawnKind.DECISION, f"K-{one.no}"
    return Drawn(kind, one.id, name, one.text, entry_id=one.entry_id, hour=hour, quote=one.quote, changed=changed)


def _recommendation(book: Book, one: Recommendation) -> Drawn:
    hour, changed = _source(book, one)
    return Drawn(
        DrawnKind.RECOMMENDATION,
        one.id,
        f"R-{one.no}",
        one.text,
        owners=_owners(book, one),
        due=short_date(one.due) if one.due else "",
        entry_id=one.entry_id,
        hour=hour,
        quote=one.quote,
        changed=changed,
        coordinator=one.coordinator,
        supporters=", ".join(helper.name for helper in one.supporters),
        area_id=one.area_id,
        area=one.area,
    )


def _owners(book: Book, one: Recommendation) -> str:
    """All regencies and cities as one; of the rest the first name and how many more."""
    translate, mine, names = QCoreApplication.translate, {owner.id for owner in one.responsible}, list[str]()
    groups = {
        translate("MinutesOutline", "All regencies and cities ({number})"): (RegionKind.REGENCY, RegionKind.CITY),
        translate("MinutesOutline", "All regencies ({number})"): (RegionKind.REGENCY,),
        translate("MinutesOutline", "All cities ({number})"): (RegionKind.CITY,),
    }
    for words, kinds in groups.items():
        regions = {owner.id for owner in book.institutions if owner.kind in kinds}
        if len(regions) > 1 and regions <= mine:
            names.append(words.format(number=len(regions)))
            mine -= regions
    names += [owner.name for owner in one.responsible if owner.id in mine]
    return ", ".join(names)


def _source(book: Book, one: Decision | Recommendation) -> tuple[str, bool]:
    """The hour of the remark something was drawn from, and whether the words it was drawn from stand there no more."""
    entry = next((entry for entry in book.entries if entry.id == one.entry_id), None)
    if entry is None:
        return "", False
    gone = " ".join(one.quote.split()) not in " ".join(entry.text.split())
    return hour_of(entry.spoken_at, book.meeting.zone), gone
