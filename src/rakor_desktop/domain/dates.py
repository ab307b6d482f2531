"""Dates, hours and numbers as Indonesian official paper writes them, whatever the computer's own language is."""

from datetime import date, datetime, time, timedelta, timezone

MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")

#: The three zones of Indonesia; none has daylight saving, so a fixed offset is exact.
ZONES = {
    "WIB": timezone(timedelta(hours=7), "WIB"),
    "WITA": timezone(timedelta(hours=8), "WITA"),
    "WIT": timezone(timedelta(hours=9), "WIT"),
}

_UNITS = (
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
)  # fmt: skip
_SCALES = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"))
_LARGEST = 10**15


def long_date(day: date) -> str:
    """`12 April 2016`: no leading zero, the month in words."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def weekday_date(day: date) -> str:
    """`Selasa, 12 April 2016`; the weekday is computed, never typed."""
    return f"{WEEKDAYS[day.weekday()]}, {long_date(day)}"


def short_date(day: date) -> str:
    """`12-04-2016`, for tables."""
    return f"{day.day:02}-{day.month:02}-{day.year:04}"  # a tenth of what strftime takes: lists have thousands


def clock(hour: time) -> str:
    """`09.00`: a dot, not a colon."""
    return f"{hour:%H.%M}"


def hours(starts: time | None, ends: time | None, zone: str) -> str:
    """`Pukul 09.00 WIB s.d. selesai`; an unknown hour is dots, as on paper to be filled in by hand."""
    first = clock(starts) if starts else "...."
    last = f"{clock(ends)} {zone}" if ends else "selesai"
    return f"Pukul {first} {zone} s.d. {last}"


def short_moment(moment: datetime, zone: str) -> str:
    """`12-04-2016 09.14`: day and hour in the meeting's zone at an aware moment."""
    return f"{short_date(local_day(moment, zone))} {clock(local_time(moment, zone))}"


def near_moment(moment: datetime, zone: str) -> str:
    """`12-04 09.14`: the same where the year is plain."""
    return f"{near_day(moment, zone)} {clock(local_time(moment, zone))}"


def near_day(moment: datetime, zone: str) -> str:
    """`12-04`: the day alone."""
    return f"{local_day(moment, zone):%d-%m}"


def local_time(moment: datetime, zone: str) -> time:
    """The hour on the wall of the meeting's zone at an aware moment."""
    return moment.astimezone(ZONES[zone]).time()


def moment_of(day: date, hour: time, zone: str) -> datetime:
    """The aware moment of an hour on the wall of the meeting's zone."""
    return datetime.combine(day, hour, ZONES[zone])


def local_day(moment: datetime, zone: str) -> date:
    """The day on the calendar of the meeting's zone at an aware moment."""
    return moment.astimezone(ZONES[zone]).date()


def grouped(number: int) -> str:
    """`1.284`."""
    return f"{number:,}".replace(",", ".")


def in_words(number: int) -> str:
    """Terbilang of 0 to 999.999.999.999.999: `dua ribu enam belas`.

    Raises ValueError outside that range.
    """
    if not 0 <= number < _LARGEST:
        raise ValueError(number)
    return _words(number) if number else _UNITS[0]


def date_in_words(day: date) -> str:
    """`Selasa, tanggal dua belas, bulan April, tahun dua ribu enam belas`, for a berita acara."""
    weekday, month = WEEKDAYS[day.weekday()], MONTHS[day.month - 1]
    return f"{weekday}, tanggal {in_words(day.day)}, bulan {month}, tahun {in_words(day.year)}"


def _words(number: int) -> str:
    for scale, word in _SCALES:
        if number >= scale:
            return _then(f"{_words(number // scale)} {word}", number % scale)
    if number >= 2000:
        return _then(f"{_words(number // 1000)} ribu", number % 1000)
    if number >= 1000:
        return _then("seribu", number % 1000)
    return _hundreds(number)


def _hundreds(number: int) -> str:
    if number >= 200:
        return _then(f"{_UNITS[number // 100]} ratus", number % 100)
    if number >= 100:
        return _then("seratus", number % 100)
    if number >= 20:
        return _then(f"{_UNITS[number // 10]} puluh", number % 10)
    return f"{_UNITS[number - 10]} belas" if number > 11 else _UNITS[number]


def _then(front: str, rest: int) -> str:
    return f"{front} {_words(rest)}" if rest else front
