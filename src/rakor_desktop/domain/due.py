"""The due date that a recommendation names in its own words: read where it is certain, told where it is not."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from rakor_desktop.domain.dates import MONTHS


class Reading(Enum):
    """How a day was read, or why none was."""

    NAMED = "named"
    YEAR = "year"  # no year is named: that of the meeting, or the next where the day would lie before it
    WEEKS = "weeks"  # the weeks of a month are counted by seven days
    WORKING_DAYS = "working_days"  # which days are worked is not known here
    UNCERTAIN = "uncertain"  # a time, but no day: awal Mei, segera, 14 hari sejak ditetapkan
    NO_SUCH_DAY = "no_such_day"  # 31 Juni


@dataclass(frozen=True, slots=True)
class Due:
    """The meeting's own words, the last day they leave (None where they do not tell it), and how it was read."""

    words: str
    day: date | None
    reading: Reading


@dataclass(frozen=True, slots=True)
class _Named:
    """A time as it is named: `year` is None where none is, `day` _LAST for the last of the month."""

    year: int | None
    month: int
    day: int


_LAST = -1
_SPELLINGS = {
    "pebruari": 2, "nopember": 11, "jan": 1, "feb": 2, "peb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agt": 8,
    "ags": 8, "agu": 8, "sept": 9, "sep": 9, "okt": 10, "nov": 11, "nop": 11, "des": 12,
}  # fmt: skip
_MONTHS = {name.lower(): number for number, name in enumerate(MONTHS, 1)} | _SPELLINGS
_ORDINALS = {
    "i": 1, "1": 1, "pertama": 1, "kesatu": 1, "ii": 2, "2": 2, "kedua": 2, "iii": 3, "3": 3, "ketiga": 3,
    "iv": 4, "4": 4, "keempat": 4, "v": 5, "5": 5, "kelima": 5, "terakhir": 5,
}  # fmt: skip


def _one_of(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_MONTH, _FULL = _one_of(_MONTHS), "|".join([*MONTHS, "Pebruari", "Nopember"])
_NO = _one_of(_ORDINALS)
_NO_WORD = _one_of({word: number for word, number in _ORDINALS.items() if not word.isdigit()})
_YEAR = r"(?:,?\s*\(?\s*(?:(?:tahun|t\.?a\.?)\s+(?:anggaran\s+)?)?(?P<year>\d{4})\b\)?|\s+(?P<nextyear>tahun\s+depan))"
_AFTER_MEETING = r"(?:sejak|setelah|sesudah|terhitung\s+sejak)\s+(?:tanggal\s+)?(?:pelaksanaan\s+)?rapat(?:\s+ini)?\b"
_COUNT = r"(?P<count>\d{1,4})\s*(?:\([^)]{1,40}\)\s*)?"

#: What is looked for, the more exact first: what one has found no other finds again.
_KINDS = tuple(
    (kind, re.compile(rf"(?<!\w)(?<!\d\.)(?:{pattern})(?!\w)", re.IGNORECASE))
    for kind, pattern in (
        ("working", rf"{_COUNT}hari\s+kerja\b(?:\s+(?:sejak|setelah|sesudah|terhitung)\b[^.;,\n]{{0,60}})?"),
        ("after", rf"{_COUNT}(?P<unit>hari(?:\s+kalender)?|minggu|pekan|bulan|tahun)\s+{_AFTER_MEETING}"),
        (
            "since",
            rf"{_COUNT}(?:hari(?:\s+kalender)?|minggu|pekan|bulan|tahun)\s+"
            r"(?:sejak|setelah|sesudah|terhitung)\b[^.;,\n]{0,60}",
        ),
        (
            "week",
            rf"(?:minggu|pekan)\s+(?:ke-?\s?(?P<nth>[1-5])|(?P<no>{_NO_WORD}))\s+(?:bulan\s+)?(?P<month>{_MONTH})\.?{_YEAR}?",
        ),
        ("figures", r"(?P<day>\d{1,2})(?P<mark>[-/.])(?P<monthno>\d{1,2})(?P=mark)(?P<year>\d{4})"),
        ("day", rf"(?P<day>\d{{1,2}})\s+(?P<month>{_MONTH})\.?{_YEAR}?"),
        ("vague", rf"(?:awal|pertengahan|medio)\s+(?:bulan\s+)?(?:{_MONTH})\.?{_YEAR}?"),
        ("vague", rf"(?:awal|pertengahan)\s+(?:triwulan|tw\.?|kuartal|semester|tahun)(?:\s*(?:{_NO}))?{_YEAR}?"),
        ("month", rf"(?:akhir\s+(?:bulan\s+)?|bulan\s+)(?P<month>{_MONTH})\.?{_YEAR}?"),
        ("month", rf"(?P<month>{_MONTH})\.?{_YEAR}"),
        (
            "month",
            rf"(?<=hingga\s)(?P<month>{_FULL})|(?<=sampai\s)(?P<month2>{_FULL})|(?<=lambat\s)(?P<month3>{_FULL})",
        ),
        (
            "quarter",
            rf"(?:akhir\s+)?(?:triwulan\s*(?:ke-?\s?)?|tw\.?\s*[-/]?\s*|kuartal\s*(?:ke-?\s?)?)(?P<no>{_NO}){_YEAR}?",
        ),
        ("quarter", rf"q(?P<no>[1-4]){_YEAR}?"),
        ("half", rf"(?:akhir\s+)?semester\s*(?:ke-?\s?)?(?P<no>{_NO}){_YEAR}?"),
        ("report", rf"b-?(?P<monthno>0[1-9]|1[0-2]){_YEAR}?"),
        ("yearend", rf"akhir\s+tahun(?:\s+anggaran)?(?:\s+ini|\s+(?P<nextyear2>depan)|{_YEAR})?"),
        ("vague", r"akhir\s+bulan(?!\s+(?:ini|depan))|(?:minggu|pekan)\s+(?:ini|depan)"),
        ("thismonth", r"akhir\s+bulan\s+ini"),
        ("nextmonth", r"(?:akhir\s+)?bulan\s+depan"),
        ("vague", rf"{_COUNT}(?:hari|minggu|pekan|bulan)(?:\s+kalender)?"),
        ("vague", r"segera|secepatnya|sesegera\s+mungkin|sebelum\s+rapat\s+(?:berikutnya|selanjutnya)"),
    )
)
#: Words that name the end of a time; a day right behind one is the due date, wherever else days are named.
_UNTIL = re.compile(
    r"(?:paling\s+(?:lambat|lama)|selambat-?lambatnya|selambatnya|tenggat|batas\s+waktu|target|hingga|sampai"
    r"(?:\s+dengan)?|s\.?d\.?|s/d|dalam(?:\s+waktu)?|sebelum)\s*:?\s*(?:pada\s+)?(?:tanggal\s+|akhir\s+)?$",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"sebelum\s+(?:bulan\s+)?$", re.IGNORECASE)
#: What happens again and again has no due date.
_AGAIN = re.compile(r"(?:setiap|tiap|per)(?:-tiap)?\s+$", re.IGNORECASE)


def read_due(text: str, met: date) -> Due | None:
    """When something is due by the words of `text`, said at a meeting on the day `met`; None if they name no time.

    Of several the one behind "paling lambat" or its like counts, else the last. A day before the meeting is no due
    date. A quarter, a half year or a month is due on its last day.
    """
    found = sorted(_found(text), key=lambda one: one.start())
    read = [(_is_until(one), due) for one in found if (due := _read(one, met)) is not None]
    if not read:
        return None
    named = [due for until, due in read if until] or [due for _, due in read if due.day or not _is_loose(due)]
    return (named or [due for _, due in read])[-1]


def _found(text: str) -> Iterator["re.Match[str]"]:
    taken: list[tuple[int, int]] = []
    for _, pattern in _KINDS:
        for one in pattern.finditer(text):
            if one.end() > one.start() and all(one.end() <= first or last <= one.start() for first, last in taken):
                taken.append(one.span())
                if not _AGAIN.search(text[: one.start()]):
                    yield one


def _read(found: "re.Match[str]", met: date) -> Due | None:
    words, kind = " ".join(found[0].split()).rstrip(" ,(."), _kind(found)
    if kind == "working":
        return Due(words, None, Reading.WORKING_DAYS)
    if kind in ("vague", "since") or _is_open(found, kind):
        return Due(words, None, Reading.UNCERTAIN)
    if kind in ("after", "thismonth", "nextmonth"):
        day = _counted(found, kind, met)
        return Due(words, day, Reading.NAMED if day else Reading.UNCERTAIN)
    return _on_calendar(words, _named(found, kind, met), met, weeks=kind == "week")


def _on_calendar(words: str, named: _Named, met: date, *, weeks: bool) -> Due | None:
    reading = Reading.WEEKS if weeks else Reading.NAMED
    if named.year is not None:
        day = _day(named.year, named)
        if day is None:
            return Due(words, None, Reading.NO_SUCH_DAY)
        return Due(words, day, reading) if day >= met else None
    years = (met.year, met.year + 1)
    day = next((one for year in years if (one := _day(year, named)) and one >= met), None)
    return Due(words, day, Reading.YEAR if day else Reading.NO_SUCH_DAY)


def _named(found: "re.Match[str]", kind: str, met: date) -> _Named:
    parts = found.groupdict()
    year = int(parts["year"]) if parts.get("year") else None
    if parts.get("nextyear") or parts.get("nextyear2"):
        year = met.year + 1
    elif kind == "yearend" and year is None and "ini" in found[0].lower().split():
        year = met.year
    number = _ORDINALS.get((parts.get("no") or parts.get("nth") or "").lower(), 0)
    if kind == "quarter":
        return _Named(year, 3 * number, _LAST)
    if kind == "half":
        return _Named(year, 6 * number, _LAST)
    if kind == "yearend":
        return _Named(year, 12, _LAST)
    named = parts.get("month") or parts.get("month2") or parts.get("month3")
    month = _MONTHS[named.lower()] if named else int(parts["monthno"])
    if kind == "week":
        return _Named(year, month, 7 * number if number < 5 else _LAST)
    return _Named(year, month, int(parts.get("day") or _LAST) if kind in ("day", "figures") else _LAST)


def _day(year: int, named: _Named) -> date | None:
    """The day in that year; None if the calendar has no such day."""
    if not (1 <= year <= date.max.year and 1 <= named.month <= 12):
        return None
    last = monthrange(year, named.month)[1]
    day = last if named.day == _LAST else named.day
    return date(year, named.month, day) if 1 <= day <= last else None


def _counted(found: "re.Match[str]", kind: str, met: date) -> date | None:
    months = {"thismonth": 0, "nextmonth": 1}.get(kind)
    if months is not None:
        return _month_end(met, months)
    count, unit = int(found["count"]), found["unit"].lower()
    if unit in ("bulan", "tahun"):
        return _months_on(met, count * (12 if unit == "tahun" else 1))
    days = count * (7 if unit in ("minggu", "pekan") else 1)
    return met + timedelta(days) if met.toordinal() + days <= date.max.toordinal() else None


def _months_on(met: date, months: int) -> date | None:
    end = _month_end(met, months)
    return end and end.replace(day=min(met.day, end.day))


def _month_end(met: date, months: int) -> date | None:
    year, month = divmod(met.year * 12 + met.month - 1 + months, 12)
    return date(year, month + 1, monthrange(year, month + 1)[1]) if year <= date.max.year else None


def _kind(found: "re.Match[str]") -> str:
    return next(kind for kind, pattern in _KINDS if pattern is found.re)


def _is_open(found: "re.Match[str]", kind: str) -> bool:
    """Whether "before" leaves open where a longer time ends: before June, not before 5 June or the end of June."""
    whole = kind in ("month", "quarter", "half", "report", "week") and not found[0].lower().startswith("akhir")
    return whole and bool(_BEFORE.search(found.string[: found.start()]))


def _is_until(found: "re.Match[str]") -> bool:
    return bool(_UNTIL.search(found.string[: found.start()]))


def _is_loose(due: Due) -> bool:
    """Whether it may be no due date at all: "3 bulan" alone is a length of time."""
    return due.reading is Reading.UNCERTAIN and due.words[:1].isdigit()
