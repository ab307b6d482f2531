"""Whom a speaker greets, in full and in short, and that a line being read never moves while people come and leave."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.salutation import Greeting, Guest, Line, Reading, in_full, in_short, offices_of

GREETINGS = {
    "P-01": Greeting("Yang terhormat"),
    "P-10": Greeting("Yang kami hormati", "para {offices} se-Provinsi {province}"),
    "P-16": Greeting("Yang kami hormati", "para kepala perangkat daerah"),
}
GOVERNOR = Guest("g", "Gubernur Banten", "H. Rano Karno, S.IP.", group="P-01", group_title="Gubernur")


def regent(title: str, region: str) -> Guest:
    office = f"{title} {region}"
    return Guest(office, office, group="P-10", group_title="Bupati dan Walikota", region=region)


PANDEGLANG, SERANG, SOUTH = (
    regent("Bupati", "Pandeglang"), regent("Bupati", "Serang"), regent("Walikota", "Tangerang Selatan"),
)  # fmt: skip


def test_the_first_of_several_says_how_many_stand_together() -> None:
    lines = in_full([GOVERNOR, PANDEGLANG, SERANG, SOUTH], GREETINGS)
    assert [line.people for line in lines] == [0, 3, 0, 0]
    assert [line.form for line in lines] == ["Yang terhormat", *["Yang kami hormati"] * 3]


def test_several_of_a_group_are_greeted_together_and_one_alone_by_his_office() -> None:
    lines = in_short([GOVERNOR, PANDEGLANG, SERANG, SOUTH], GREETINGS, "Banten")
    assert [line.title for line in lines] == ["Gubernur Banten", "Para Bupati dan Walikota se-Provinsi Banten"]
    alone = in_short([GOVERNOR, SOUTH], GREETINGS, "Banten")
    assert [line.title for line in alone] == ["Gubernur Banten", "Walikota Tangerang Selatan"]
    assert alone[1].key == lines[1].key  # the second to come changes the words, not the place


def test_offices_are_named_without_their_regions_each_once() -> None:
    assert offices_of([PANDEGLANG]) == "Bupati"
    assert offices_of([PANDEGLANG, SERANG]) == "Bupati"
    assert offices_of([regent("Ketua DPRD Kabupaten", "Lebak"), regent("Ketua DPRD Kota", "Serang")]) == (
        "Ketua DPRD Kabupaten dan Ketua DPRD Kota"
    )
    three = [regent("Bupati", "A"), regent("Walikota", "B"), regent("Penjabat", "C")]
    assert offices_of(three) == "Bupati, Walikota, dan Penjabat"


def lines(*keys: str) -> tuple[Line, ...]:
    return tuple(Line(key, key) for key in keys)


def keys(reading: Reading) -> str:
    return "".join(line.key for line in reading.lines)


def test_before_the_first_line_everybody_stands_where_he_belongs() -> None:
    reading = Reading().follow(lines("b", "c"), first=True).follow(lines("a", "b", "c"))
    assert (keys(reading), reading.at, reading.current) == ("abc", -1, None)
    assert reading.fresh == {"a"}


def test_a_latecomer_of_higher_rank_is_next_and_one_of_lower_rank_stands_in_his_place() -> None:
    reading = Reading().follow(lines("b", "d", "f"), first=True).step(1).step(1)
    assert reading.current == Line("d", "d")
    later = reading.follow(lines("a", "b", "d", "e", "f"))
    assert keys(later) == "bdaef"
    assert later.current == Line("d", "d")
    assert later.fresh == {"a", "e"}
    assert later.step(1).current == Line("a", "a")
    assert later.without_marks(frozenset("a")).fresh == {"e"}


def test_going_back_does_not_let_anybody_in_between_what_was_said() -> None:
    reading = Reading().follow(lines("b", "d", "f", "h"), first=True).step(1).step(1).step(1).step(-1)
    assert keys(reading.follow(lines("b", "c", "d", "e", "f", "g", "h"))) == "bdfcegh"


def test_who_left_keeps_his_line_until_the_reading_begins_anew() -> None:
    reading = Reading().follow(lines("a", "b", "c", "d"), first=True).step(1).step(1)
    left = reading.follow(lines("b", "d"))
    assert keys(left) == "abd"
    assert [line.gone for line in left.lines] == [True, False, False]
    assert left.current == Line("b", "b")
    assert left.step(-1) == left  # nobody is left above
    assert keys(left.begun_anew()) == "bd"
    assert left.follow(lines("a", "b", "d")).lines[0] == Line("a", "a")


def test_at_both_ends_a_step_changes_nothing() -> None:
    reading = Reading().follow(lines("a"), first=True)
    assert reading.step(-1) == reading
    assert reading.step(1).step(1) == reading.step(1)
    assert Reading().step(1) == Reading()


@given(st.lists(st.one_of(st.sampled_from([-1, 1]), st.frozensets(st.sampled_from("abcdefghij"))), max_size=40))
def test_whatever_happens_the_line_being_read_keeps_its_number(moves: list[int | frozenset[str]]) -> None:
    reading = Reading().follow(lines(*"cfi"), first=True)
    for move in moves:
        before = reading
        if isinstance(move, int):
            reading = reading.step(move)
            continue
        reading = reading.follow(lines(*sorted(move)))
        assert reading.at == before.at
        assert [line.key for line in reading.lines[: before.said]] == [line.key for line in before.lines[: before.said]]
        shown = {line.key for line in reading.lines if not line.gone}
        assert shown == move
        assert len({line.key for line in reading.lines}) == len(reading.lines)


def test_a_line_is_said_again_when_its_words_change() -> None:
    reading = Reading().follow(lines("a", "b"), first=True).step(1)
    now = (replace(reading.lines[0], title="Plt. a"), reading.lines[1])
    assert reading.follow(now).current == now[0]
