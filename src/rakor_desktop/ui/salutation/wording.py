"""What the salutation list says around its lines, on the screen, read aloud and on the clipboard."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from rakor_desktop.documents.attendance import salutation_words
from rakor_desktop.domain.dates import clock, local_time, weekday_date
from rakor_desktop.domain.salutation import Line, Reading
from rakor_desktop.services.salutation import Salutation


def beside(line: Line) -> str:
    """What stands beside an office: the name, and whom he represents."""
    represents = QCoreApplication.translate("Salutation", "represents {office}")
    told = represents.format(office=", ".join(line.represents)) if line.represents else ""
    return " · ".join(part for part in (line.name, told) if part)


def group_words(line: Line) -> str:
    """`Bupati dan Walikota · 7`, where several of a group begin."""
    return f"{line.group_title} · {line.people}" if line.people > 1 and line.group_title else ""


def late_words(line: Line, zone: str) -> str:
    """`Just arrived 09.11`."""
    if line.arrived is None:
        return QCoreApplication.translate("Salutation", "Just arrived")
    text = QCoreApplication.translate("Salutation", "Just arrived {hour}")
    return text.format(hour=clock(local_time(line.arrived, zone)))


def gone_words() -> str:
    """Of somebody who was greeted and has left since."""
    return QCoreApplication.translate("Salutation", "has left")


def nobody_words() -> str:
    """What stands where nobody is here yet."""
    return QCoreApplication.translate("Salutation", "Nobody is recorded as here yet.")


def occasion(now: Salutation) -> str:
    """`Pendopo Gubernur Banten · Selasa, 12 April 2016`."""
    return f"{now.place} · {weekday_date(now.day)}"


def range_words(first: int, last: int, count: int) -> str:
    """`1–8 of 39`."""
    return QCoreApplication.translate("Salutation", "{first}–{last} of {count}").format(
        first=first, last=last, count=count
    )


def rule_words(guests: int, *, short: bool) -> str:
    """By what the lines stand in this order, and how many of them came without invitation."""
    rule = QCoreApplication.translate("Salutation", "offices here, in order of precedence")
    if short:
        rule = QCoreApplication.translate("Salutation", "in short, in order of precedence")
    told = QCoreApplication.translate("Salutation", "%n guest(s)", "", guests)
    return f"{rule}; {told}" if guests else rule


def begin_words() -> str:
    """How the reading begins."""
    return QCoreApplication.translate("Salutation", "Space begins")


def waiting_words(count: int) -> str:
    """`Not here yet: 7`."""
    return QCoreApplication.translate("Salutation", "Not here yet: {count}").format(count=count)


def updated_words(at: datetime, zone: str) -> str:
    """`updated 09.26.11`, in the meeting's zone as the hours of those who came."""
    return QCoreApplication.translate("Salutation", "updated {hour}").format(hour=f"{local_time(at, zone):%H.%M.%S}")


def further_words(reading: Reading, last: int) -> str:
    """`Just arrived: 23 Walikota Serang`: latecomers below what is seen."""
    fresh = [(no, line) for no, line in enumerate(reading.lines, 1) if line.key in reading.fresh and no > last]
    if not fresh:
        return ""
    told = "; ".join(f"{no} {line.title}" for no, line in fresh)
    return QCoreApplication.translate("Salutation", "Just arrived: {lines}").format(lines=told)


def further_numbers(reading: Reading, last: int) -> str:
    """The same without offices, where these have no room."""
    fresh = [str(no) for no, line in enumerate(reading.lines, 1) if line.key in reading.fresh and no > last]
    return QCoreApplication.translate("Salutation", "Just arrived: line {numbers}").format(numbers=", ".join(fresh))


def spoken(reading: Reading) -> str:
    """The line being read, as a screen reader says it."""
    name, line = QCoreApplication.translate("Salutation", "Salutation"), reading.current
    if line is None:
        return f"{name}, {begin_words() if reading.lines else nobody_words()}"
    parts = (line.title, beside(line), gone_words() if line.gone else "")
    return f"{reading.at + 1}, {', '.join(part for part in parts if part)}"


def copied(lines: Sequence[Line], *, short: bool) -> str:
    """The list as text: numbered lines, or one sentence."""
    here = [line for line in lines if not line.gone]
    if short:
        return salutation_words.in_one_sentence(here)
    return "\n".join(f"{no}. {salutation_words.spoken(line)}" for no, line in enumerate(here, 1))
