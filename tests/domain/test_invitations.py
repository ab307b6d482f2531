"""Answers to invitations: what was recorded last counts, what is taken back does not, and the figures add up."""

from datetime import UTC, datetime
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.invitations import (
    Answer,
    ReadyGroup,
    Reply,
    Said,
    latest_answers,
    readiness,
    reply_of,
    standing_lines,
)

AT = datetime(2016, 4, 11, 1, 20, tzinfo=UTC)


def line(number: int, invitee: int, reply: Reply | None, revokes: int | None = None) -> Answer:
    return Answer(number, invitee, Said(reply) if reply else None, AT, "Protokol 1", "Meja 1", revokes)


@st.composite
def histories(draw: st.DrawFn) -> list[Answer]:
    """Lines in the order they were recorded: answers of a few invitations, some of them taken back later."""
    lines: list[Answer] = []
    for number in range(1, draw(st.integers(1, 20))):
        told = [one for one in lines if one.said]
        takes_back = draw(st.booleans())
        if told and takes_back:
            taken = draw(st.sampled_from(told))
            lines.append(line(number, taken.invitee_id, None, taken.id))
        else:
            lines.append(line(number, draw(st.integers(1, 4)), draw(st.sampled_from(Reply))))
    return lines


def by_hand(lines: list[Answer]) -> dict[int, Reply]:
    """The same by doing and undoing one step after the other, as a clerk with a pencil would."""
    stacks: dict[int, list[tuple[int, Reply]]] = {}
    for one in lines:
        stack = stacks.setdefault(one.invitee_id, [])
        if one.said:
            stack.append((one.id, one.said.reply))
        else:
            stack[:] = [kept for kept in stack if kept[0] != one.revokes]
    return {invitee: stack[-1][1] for invitee, stack in stacks.items() if stack}


@given(histories(), st.randoms(use_true_random=False))
def test_the_latest_standing_answer_counts_in_whatever_order_lines_come(lines: list[Answer], random: Random) -> None:
    shuffled = lines + lines[:3]
    random.shuffle(shuffled)
    assert {invitee: reply_of(one) for invitee, one in latest_answers(shuffled).items()} == by_hand(lines)


@given(histories(), st.sampled_from(Reply))
def test_recording_and_taking_back_leaves_everything_as_it_was(lines: list[Answer], reply: Reply) -> None:
    before, number = latest_answers(lines), len(lines) + 1
    after = [*lines, line(number, 1, reply)]
    assert reply_of(latest_answers(after)[1]) is reply
    assert latest_answers([*after, line(number + 1, 1, None, number)]) == before


@given(histories())
def test_nothing_ever_leaves_the_history(lines: list[Answer]) -> None:
    standing = standing_lines(lines)
    assert set(standing) <= set(lines)
    assert len(lines) - len(standing) >= sum(one.said is None for one in lines)


@given(st.lists(st.sampled_from(Reply)))
def test_the_five_figures_add_up_to_all_invitations(replies: list[Reply]) -> None:
    figures = readiness(replies)
    assert figures.invitations == len(replies)
    assert figures.answered + figures.waiting == len(replies)
    assert figures.answered == sum(reply.is_answer for reply in replies)
    assert figures.filled == replies.count(Reply.WILL_COME) + replies.count(Reply.WILL_BE_REPRESENTED)


def test_an_invitation_without_a_line_was_not_contacted() -> None:
    assert reply_of(None) is Reply.NOT_CONTACTED
    assert latest_answers([]) == {}


def test_a_known_group_holds_whole_groups_of_precedence_and_single_places() -> None:
    forkopimda = ReadyGroup("Forkopimda", "UU 23/2014 Pasal 26", frozenset({"P-04", "P-07/3"}))
    assert forkopimda.holds("P-04", 0)
    assert forkopimda.holds("P-07", 3)
    assert not forkopimda.holds("P-07", 1)
