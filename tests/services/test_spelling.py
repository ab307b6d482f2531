"""What is misspelt in a store: its directory and the words of its office are right; on both stores."""

from uuid import uuid4

from builders import DAY, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.names import Name
from rakor_desktop.services.directory.appointments import Appointment, appoint
from rakor_desktop.services.minutes import spelling
from rakor_desktop.services.minutes.spelling import Passage


def wrong(database: Database, text: str) -> list[str]:
    return [piece.text for piece in database.ask(spelling.checked, text).pieces]


def test_names_of_the_directory_are_right_where_they_begin_like_names(database: Database) -> None:
    text = "Pejabat Xalpa, Qorbi-Zuwe dan Vembo"
    assert wrong(database, text) == ["Xalpa", "Qorbi", "Zuwe", "Vembo"]
    office = found_banten(database)["Gubernur Banten"]
    known = PersonFacts(Name("Drs. H.", "Pejabat Xalpa Qorbi-Zuwe", "M.Si."))
    database.run(appoint, Appointment(office, known, starts=DAY))
    assert wrong(database, text) == ["Vembo"]
    assert wrong(database, text.lower()) == ["xalpa", "qorbi", "zuwe", "vembo"]


def test_a_word_of_the_office_is_right_until_it_is_taken_out(database: Database) -> None:
    database.run(spelling.add_word, "Jasaprima")
    database.run(spelling.add_word, "simda")
    database.run(spelling.add_word, "SIMDA")
    assert database.ask(spelling.own_words) == ("Jasaprima", "simda")
    assert wrong(database, "jasaprima Simdanya simdaa") == ["simdaa"]
    assert [one.words[0] for one in [database.ask(spelling.proposed, "Rapatt", 0)] if one] == ["Rapat"]
    database.run(spelling.take_word, "Simda")
    assert wrong(database, "jasaprima simda") == ["simda"]
    assert database.run(spelling.set_own_words, ("simda",)) == ("Jasaprima",)
    assert database.ask(spelling.own_words) == ("simda",)


def test_what_is_proposed_belongs_to_the_word_at_the_caret(database: Database) -> None:
    text = "Rapat koordinsi dibuka."
    found = database.ask(spelling.proposed, text, 8)
    assert found is not None
    assert (found.piece.text, found.words[0]) == ("koordinsi", "koordinasi")
    assert database.ask(spelling.proposed, text, 2) is None


def test_the_first_misspelt_word_of_many_texts(database: Database) -> None:
    one, other = uuid4(), uuid4()
    passages = (Passage(one, "Rapatt dibuka.", 6, 14), Passage(other, "Acaara pertma.", 0, 14))
    first = database.ask(spelling.first_misspelt, passages, False)
    last = database.ask(spelling.first_misspelt, passages, True)
    assert first is not None
    assert last is not None
    assert [(found.entry_id, found.piece.text) for found in (first, last)] == [(other, "Acaara"), (other, "pertma")]
    assert database.ask(spelling.first_misspelt, passages[:1], False) is None
