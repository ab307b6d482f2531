"""Spelling: what is misspelt in a text, what may have been meant, and the words that the office of a store added."""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, func, literal, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import FormerNameRow, InstitutionRow, OfficeRow, PersonRow
from rakor_desktop.domain.search import fold
from rakor_desktop.domain.spelling import Piece, as_typed, misspelt
from rakor_desktop.local.dictionary import dictionary
from rakor_desktop.services.settings.settings import hold, keep, kept, rows_with_others

_NAME = "spelling"


@dataclass(frozen=True, slots=True)
class Checked:
    """A text and its misspelt pieces, in order."""

    text: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """Where to look: the text of an entry from one character to another."""

    entry_id: UUID
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """A misspelt piece of an entry."""

    entry_id: UUID
    text: str
    piece: Piece


@dataclass(frozen=True, slots=True)
class Proposed:
    """What may stand in place of a misspelt piece of a text, the likeliest first."""

    text: str
    piece: Piece
    words: tuple[str, ...]


def checked(session: Session, text: str) -> Checked:
    """Which words of a text are misspelt: not in the dictionary, not the office's own, and no name of the directory."""
    return Checked(text, tuple(_misspelt(session, text, _known(session))))


def first_misspelt(session: Session, passages: tuple[Passage, ...], backward: bool) -> Found | None:
    """The first misspelt piece of these passages; `backward` the last piece of the first that has one."""
    known = _known(session)
    for one in passages:
        pieces = [piece for piece in _misspelt(session, one.text, known) if one.start <= piece.start < one.end]
        if pieces:
            return Found(one.entry_id, one.text, pieces[-1 if backward else 0])
    return None


def proposed(session: Session, text: str, at: int) -> Proposed | None:
    """What may stand in place of the misspelt piece at this character of a text; None if none is there."""
    pieces = _misspelt(session, text, _known(session))
    piece = next((one for one in pieces if one.start <= at <= one.end), None)
    if piece is None:
        return None
    words = dictionary().near(fold(piece.text))
    return Proposed(text, piece, tuple(as_typed(word, piece.text) for word in words))


def own_words(session: Session) -> tuple[str, ...]:
    """The words that the office added, in the order of the alphabet."""
    return tuple(kept(session, _NAME).get("words", ()))


def add_word(tx: Tx, word: str) -> None:
    """From now on this word is right in this store, however it begins."""
    hold(tx.session, _NAME)
    _keep(tx.session, (*own_words(tx.session), word))


def take_word(tx: Tx, word: str) -> None:
    """Take a word of the office out again."""
    hold(tx.session, _NAME)
    _keep(tx.session, tuple(one for one in own_words(tx.session) if fold(one) != fold(word)))


def set_own_words(
    tx: Tx, wanted: tuple[str, ...], seen: tuple[str, ...] | None = None, told: tuple[str, ...] | None = None
) -> tuple[str, ...]:
    """Settle all of them anew; returns what stood before, so that it can be undone.

    A word that another desk added or took out since they were `seen` is there, or gone.
    """
    hold(tx.session, _NAME)
    before = own_words(tx.session)
    _keep(tx.session, rows_with_others(wanted, before, seen, told, key=lambda word: word))
    return before


class _Known:
    """The dictionary and the office's own words."""

    def __init__(self, own: frozenset[str]) -> None:
        self._own, self._words = own, dictionary()

    def __contains__(self, word: object) -> bool:
        return word in self._own or word in self._words


def _known(session: Session) -> Container[str]:
    return _Known(frozenset(map(fold, own_words(session))))


def _keep(session: Session, wanted: tuple[str, ...]) -> None:
    apart = {fold(word): word for word in reversed(wanted)}
    keep(session, _NAME, {"words": [apart[key] for key in sorted(apart)]})


def _misspelt(session: Session, text: str, known: Container[str]) -> Iterator[Piece]:
    """Names are looked for in the directory only where a word is not known and begins like a name."""
    names: dict[str, bool] = {}
    for piece in misspelt(text, known):
        name = fold(piece.text)
        if piece.is_name_like and name not in names:
            names[name] = _is_name(session, name)
        if not (piece.is_name_like and names[name]):
            yield piece


def _is_name(session: Session, word: str) -> bool:
    """Whether a folded word stands in the name of a person, an office or an institution, present or former."""
    named = (
        PersonRow.search_text.expression,
        OfficeRow.search_text.expression,
        func.lower(InstitutionRow.name),
        func.lower(FormerNameRow.name),
    )
    pattern = f"% {word} %"
    return any(session.scalar(select(literal(1)).where(_apart(one).like(pattern)).limit(1)) for one in named)


def _apart(name: ColumnElement[str]) -> ColumnElement[str]:
    """A name with a blank before and behind each of its words."""
    for sign in (",", "-", "(", ")"):
        name = func.replace(name, sign, " ")
    return literal(" ") + name + " "
