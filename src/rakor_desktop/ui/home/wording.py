"""What Beranda says: when a meeting is, what it still needs, which come after it, who is late."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from rakor_desktop.domain.dates import WEEKDAYS, clock, grouped, short_date, weekday_date
from rakor_desktop.services.directory.directory import Institution
from rakor_desktop.services.followups.course import Course, Standing
from rakor_desktop.services.meetings.home import Coming, Home, LetterStep, Owing, Preparation
from rakor_desktop.ui.home.links import Link
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.navigation import Focus, Place, Spot


def when_words(meeting: Coming, today: date) -> str:
    """`Besok, pukul 09.00 WIB`; from the day after tomorrow on the date itself."""
    translate, days = QCoreApplication.translate, (meeting.held_on - today).days
    day = weekday_date(meeting.held_on)
    if days < 2:
        day = translate("Home", "Tomorrow") if days else translate("Home", "Today")
    if meeting.starts is None:
        return day
    words = translate("Home", "{day}, at {hour} {zone}")
    return words.format(day=day, hour=clock(meeting.starts), zone=meeting.zone)


def days_words(meeting: Coming, today: date) -> str:
    """How long there is: `6 hari lagi`; of today and tomorrow the date that the words beside it do not say."""
    days = (meeting.held_on - today).days
    if days < 2:
        return weekday_date(meeting.held_on)
    return QCoreApplication.translate("Home", "%n day(s) to go", "", days)


def open_steps(meeting: Coming, has: Preparation, today: date) -> list[Link]:
    """What the next meeting still needs beside answers, each with the place where it is done; nothing when all is."""
    found = [_invitations(meeting), _letter(meeting, has), _hour(meeting), _agenda(meeting, has), _moved(meeting, has)]
    found += [_plan(meeting, has), _tents(meeting, has)]
    if meeting.held_on == today:
        found += [_attendance(meeting, has), _minutes(meeting, has)]
    return [link for link in found if link is not None]


def ahead_links(meetings: tuple[Coming, ...], most: int) -> list[Link]:
    """A line for each meeting that follows; beyond `most` the list of meetings has the others."""
    shown = meetings if len(meetings) <= most else meetings[: most - 1]
    lines = [_ahead(one) for one in shown]
    if len(meetings) > len(shown):
        others = len(meetings) - len(shown)
        words = QCoreApplication.translate("Home", "%n more meeting(s)", "", others)
        lines.append(Link("calendar-days", "text3", words, "", Spot(Place.MEETINGS, None, Focus.COMING)))
    return lines


def behind_links(seen: Home) -> list[Link]:
    """What is left of meetings that are over: minutes that nobody issued, and the latest of them to look at."""
    links, waiting = [], seen.minutes_open
    if waiting:
        note = QCoreApplication.translate("Home", "%n meeting(s)", "", waiting)
        where = Spot(Place.MEETINGS, None, Focus.MINUTES_OPEN)
        links.append(Link("notebook-pen", "warn", STATUSES["minutes_open"].text, note, where))
    if seen.last:
        latest = QCoreApplication.translate("Home", "Latest meeting")
        where = Spot(Place.SUMMARY, seen.last.id)
        links.append(Link("history", "text3", latest, seen.last.title, where, short_date(seen.last.held_on)))
    return links


def owner_words(institution: Institution) -> str:
    """`Kab. Lebak` for the government of a regency; every other body by its name."""
    if not institution.is_region:
        return institution.name
    return institution.name.removeprefix("Pemerintah ").replace("Kabupaten ", "Kab. ", 1)


def age_words(owing: Owing) -> str:
    """`tertua 52 hari`, or that nothing is late."""
    if not owing.lateness.late:
        return QCoreApplication.translate("Home", "on time")
    days = owing.lateness.oldest
    return QCoreApplication.translate("Home", "oldest %n day(s)", "", days).replace(str(days), grouped(days))


def of_words(owing: Owing) -> str:
    """`dari 11`: all that this institution owes."""
    return QCoreApplication.translate("Home", "of {all}").format(all=grouped(owing.lateness.all))


def late_words(owing: tuple[Owing, ...]) -> str:
    """`16 kewajiban di 6 instansi`; nothing while nothing is late."""
    late = [one.lateness.late for one in owing if one.lateness.late]
    if not late:
        return ""
    words = QCoreApplication.translate("Home", "{count} late in {bodies} institutions")
    return words.format(count=grouped(sum(late)), bodies=grouped(len(late)))


def spoken(owing: Owing) -> str:
    """A bar as a sentence for a screen reader."""
    late = owing.lateness
    if not late.late:
        return f"{owing.institution.name}: {age_words(owing)}, {of_words(owing)}"
    words = QCoreApplication.translate("Home", "{name}: {late} late, {long} for more than 30 days, {age}, {of}")
    return words.format(
        name=owing.institution.name, late=late.late, long=late.long, age=age_words(owing), of=of_words(owing)
    )


def due_links(seen: Course, where: Spot, most: int) -> list[Link]:
    """A line for each recommendation that falls due; beyond `most` the list has the others."""
    translate = QCoreApplication.translate
    shown = seen.due if len(seen.due) <= most else seen.due[: most - 1]
    lines = []
    for one in shown:
        title = f"{WEEKDAYS[one.due.weekday()][:3]} {one.due:%d-%m}"
        count = one.institutions
        owners = one.body or translate("Home", "%n institution(s)", "", count)
        end = "" if count == 1 else grouped(count)
        lines.append(Link("alarm-clock", "warn", title, f"R-{one.no} {one.text}", where, end, owners))
    if len(seen.due) > len(shown):
        others = len(seen.due) - len(shown)
        words = translate("Home", "%n more recommendation(s)", "", others)
        lines.append(Link("list-checks", "text3", words, "", where))
    return lines


def course_words(one: Standing) -> str:
    """`22-08-2016: 26 dari 68 selesai`."""
    words = QCoreApplication.translate("Home", "{day}: {done} of {all} done")
    return words.format(day=short_date(one.day), done=grouped(one.done), all=grouped(one.all))


def share_words(one: Standing) -> str:
    """`26 dari 68 selesai (38%)`."""
    words = QCoreApplication.translate("Home", "{done} of {all} done ({share}%)")
    share = round(100 * one.done / one.all) if one.all else 0
    return words.format(done=grouped(one.done), all=grouped(one.all), share=share)


def _invitations(meeting: Coming) -> Link | None:
    if meeting.readiness.invitations:
        return None
    translate = QCoreApplication.translate
    note = translate("Home", "nobody is invited yet")
    return Link("users", "warn", translate("Home", "Invitations"), note, Spot(Place.INVITATIONS, meeting.id))


def _letter(meeting: Coming, has: Preparation) -> Link | None:
    if has.letter is LetterStep.ISSUED or not meeting.readiness.invitations:
        return None
    translate = QCoreApplication.translate
    note = {
        LetterStep.NONE: translate("Home", "not written yet"),
        LetterStep.DRAFT: translate("Home", "draft without a number"),
        LetterStep.NUMBERED: translate("Home", "numbered, not issued yet"),
    }[has.letter]
    title, tint = translate("Home", "Invitation letter"), "text3" if has.letter is LetterStep.NONE else "warn"
    return Link("mail", tint, title, note, Spot(Place.LETTER, meeting.id))


def _hour(meeting: Coming) -> Link | None:
    if meeting.starts is not None:
        return None
    translate = QCoreApplication.translate
    return Link(
        "clock", "warn", translate("Home", "Hour"), translate("Home", "not set yet"), Spot(Place.SUMMARY, meeting.id)
    )


def _agenda(meeting: Coming, has: Preparation) -> Link | None:
    if has.agenda:
        return None
    translate = QCoreApplication.translate
    where = Spot(Place.SUMMARY, meeting.id)
    return Link("list-ordered", "text3", translate("Home", "Agenda"), translate("Home", "not filled in yet"), where)


def _moved(meeting: Coming, has: Preparation) -> Link | None:
    moved = has.moved
    if not moved:
        return None
    note = QCoreApplication.translate("Home", "%n invitation(s)", "", moved)
    where = Spot(Place.INVITATIONS, meeting.id, Focus.MOVED)
    return Link("arrow-down-up", "warn", STATUSES["moved"].text, note, where)


def _plan(meeting: Coming, has: Preparation) -> Link | None:
    if has.plan_printed or not meeting.readiness.invitations:
        return None
    translate = QCoreApplication.translate
    where, note = Spot(Place.SEATING, meeting.id), translate("Home", "not printed yet")
    return Link("grid-3x3", "text3", translate("Home", "Seating plan"), note, where)


def _tents(meeting: Coming, has: Preparation) -> Link | None:
    changed = has.tents_changed
    if not changed:
        return None
    note = QCoreApplication.translate("Home", "%n to be printed again", "", changed)
    title = QCoreApplication.translate("Home", "Name tents")
    return Link("id-card", "warn", title, note, Spot(Place.SEATING, meeting.id))


def _attendance(meeting: Coming, has: Preparation) -> Link | None:
    invited = meeting.readiness.invitations
    if has.recorded >= invited:
        return None
    translate = QCoreApplication.translate
    note = translate("Home", "{recorded} of {all} recorded").format(recorded=has.recorded, all=invited)
    return Link("scan-line", "accent", translate("Home", "Attendance"), note, Spot(Place.ATTENDANCE, meeting.id))


def _minutes(meeting: Coming, has: Preparation) -> Link | None:
    if has.minutes_issued:
        return None
    translate = QCoreApplication.translate
    note = translate("Home", "not printed yet")
    return Link("notebook-pen", "text3", translate("Home", "Minutes"), note, Spot(Place.MINUTES, meeting.id))


def _ahead(meeting: Coming) -> Link:
    """`Kam 14-04`, the title, and how many have answered."""
    ready = meeting.readiness
    end, whole = "", ""
    if ready.invitations:
        words = QCoreApplication.translate("Home", "{answered} of {all} have answered")
        end = f"{ready.answered}/{ready.invitations}"
        whole = words.format(answered=ready.answered, all=ready.invitations)
    title = f"{WEEKDAYS[meeting.held_on.weekday()][:3]} {meeting.held_on:%d-%m}"
    note = " · ".join(part for part in (clock(meeting.starts) if meeting.starts else "", meeting.title) if part)
    return Link("calendar", "text3", title, note, Spot(Place.SUMMARY, meeting.id), end, whole)
