"""The calendar file, read back by a reader of its own: unfolded lines, unescaped texts, whole days, stable names."""

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.documents.followups.calendar_file import CalendarPaper, DueEvent, folded, render

WIB = timezone(timedelta(hours=7))
MADE = datetime(2016, 12, 31, 23, 30, tzinfo=WIB)
TEXT = "Menertibkan aset; daerah, dan \\ mengoptimalkan PAD\nsecara terintegrasi"


def event(text: str = TEXT, day: date = date(2016, 12, 31)) -> DueEvent:
    return DueEvent(
        "k-7@rakor", day, "Pemerintah Kabupaten Lebak", 2, text, "Rakor, Banten", date(2016, 4, 12), "B12"
    )


def lines_of(content: bytes) -> list[str]:
    """As RFC 5545 reads a file: every line ends in CRLF, one that begins with a blank goes on with the last."""
    assert content.endswith(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    physical = content.split(b"\r\n")[:-1]
    assert all(len(line) <= 75 for line in physical)
    for line in physical:
        line.decode("utf-8")  # no letter is torn
    return content.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")[:-1]


def plain(value: str) -> str:
    told, escape = "", False
    for sign in value:
        if escape:
            told, escape = told + ("\n" if sign in "nN" else sign), False
        elif sign == "\\":
            escape = True
        else:
            assert sign not in ";,"
            told += sign
    return told


def values(content: bytes, name: str) -> list[str]:
    return [line.partition(":")[2] for line in lines_of(content) if line.partition(":")[0] == name]


def test_an_event_is_a_whole_day_with_its_name_and_its_text() -> None:
    content = render(CalendarPaper("Tindak lanjut: Banten", (event(),), MADE))
    assert content == render(CalendarPaper("Tindak lanjut: Banten", (event(),), MADE))
    assert values(content, "UID") == ["k-7@rakor"]
    assert values(content, "DTSTART;VALUE=DATE") == ["20161231"]
    assert values(content, "DTEND;VALUE=DATE") == ["20170101"]
    assert values(content, "DTSTAMP") == [f"{MADE.astimezone(UTC):%Y%m%dT%H%M%SZ}"] == ["20161231T163000Z"]
    (summary,) = values(content, "SUMMARY")
    assert plain(summary) == f"Tenggat R-2 Pemerintah Kabupaten Lebak: {TEXT}"
    told = plain(values(content, "DESCRIPTION")[0]).split("\n")
    assert told[:2] == TEXT.split("\n")
    assert "Target: 31 Desember 2016 (B12)" in told
    assert "Rapat: Rakor, Banten, 12 April 2016, rekomendasi nomor 2" in told
    assert values(content, "TRIGGER") == ["-P7D"]


def test_parts_begin_and_end_in_pairs_and_no_event_is_still_a_calendar() -> None:
    for events in ((), (event(), event())):
        open_parts: list[str] = []
        for line in lines_of(render(CalendarPaper("Kosong", events, MADE))):
            name, _, value = line.partition(":")
            if name == "BEGIN":
                open_parts.append(value)
            elif name == "END":
                assert open_parts.pop() == value
        assert open_parts == []


@given(st.text(max_size=400))
def test_any_text_comes_back_whole_and_forges_no_line(text: str) -> None:
    content = render(CalendarPaper("Uji", (event(text.encode("utf-8", "replace").decode()),), MADE))
    assert len(values(content, "UID")) == 1
    assert len(lines_of(content)) == 22
    (summary,) = values(content, "SUMMARY")
    kept = text.encode("utf-8", "replace").decode().replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(sign for sign in kept if sign == "\n" or not (ord(sign) < 32 or ord(sign) == 127))
    assert plain(summary).removeprefix("Tenggat R-2 Pemerintah Kabupaten Lebak: ") == kept


def test_a_line_of_just_the_longest_is_not_folded() -> None:
    assert list(folded("x" * 75)) == [b"x" * 75]
    assert list(folded("x" * 74 + "é")) == [b"x" * 74, " é".encode()]
