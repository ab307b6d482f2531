"""Two desks change the settings at one time: what one left as it was stays as the other has it. On both stores."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from builders import found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.documents.profiles import PaperSize, profile_keys
from rakor_desktop.domain.errors import SettingChanged
from rakor_desktop.domain.letterheads import Head, Heads, LetterheadText
from rakor_desktop.domain.numbers import NumberRule
from rakor_desktop.domain.precedence import OrderSettings, StandsAt, Ties
from rakor_desktop.domain.text_modules import TextModule
from rakor_desktop.services.followups import reminder_messages
from rakor_desktop.services.invitations import call_messages
from rakor_desktop.services.minutes import spelling, text_modules
from rakor_desktop.services.publishing import number_books
from rakor_desktop.services.publishing.number_books import KeptBook
from rakor_desktop.services.publishing.numbers import BookDraft
from rakor_desktop.services.settings import letterheads, profiles, settings, signers
from rakor_desktop.services.settings.profiles import Changes, ProfileSettings
from rakor_desktop.services.settings.signers import SignerSettings, SignerWay

RULE = NumberRule("{kode}/{nomor}-{unit}/{tahun}")
_TWO, _PERSONAL = LetterheadText(("GUBERNUR",)), LetterheadText(address=("Jalan Syekh Nawawi",))
_OFFICE = LetterheadText(rule=None, lines=("SEKRETARIAT",))
_OLD, _NEW = sorted(profile_keys())[:2]


def heads(personal: LetterheadText, office: LetterheadText | None = None) -> Heads:
    return Heads(Head(personal), Head(office) if office else Head())


@pytest.mark.parametrize(
    ("use_case", "query", "theirs", "mine", "both"),
    [
        (
            settings.set_order,
            settings.order_settings,
            OrderSettings(Ties.ALPHABETICAL),
            OrderSettings(representative=StandsAt.INVITED_OFFICE),
            OrderSettings(Ties.ALPHABETICAL, StandsAt.INVITED_OFFICE),
        ),
        (
            letterheads.set_heads,
            letterheads.heads,
            heads(_TWO, _OFFICE),
            heads(_PERSONAL),
            heads(replace(_TWO, address=_PERSONAL.address), _OFFICE),
        ),
        (
            profiles.set_profiles,
            profiles.profile_settings,
            ProfileSettings(place="Serang", changes=((_OLD, Changes(body=11.0)), (_NEW, Changes(body=12.0)))),
            ProfileSettings(copies=("Arsip",), changes=((_OLD, Changes(paper=PaperSize.A4)),)),
            ProfileSettings(
                place="Serang",
                copies=("Arsip",),
                changes=((_OLD, Changes(paper=PaperSize.A4, body=11.0)), (_NEW, Changes(body=12.0))),
            ),
        ),
        (spelling.set_own_words, spelling.own_words, ("Baduy",), ("Saba",), ("Baduy", "Saba")),
        (
            text_modules.set_text_modules,
            text_modules.text_modules,
            (TextModule("buka", "Rapat dibuka."),),
            (TextModule("tutup", "Rapat ditutup."),),
            (TextModule("tutup", "Rapat ditutup."), TextModule("buka", "Rapat dibuka.")),
        ),
    ],
)
def test_what_either_desk_changed_stands_and_undo_takes_back_its_own(
    database: Database, use_case: Callable[..., Any], query: Callable[..., Any], theirs: Any, mine: Any, both: Any
) -> None:
    if use_case is text_modules.set_text_modules:
        database.run(use_case, ())
    seen = database.ask(query)
    mine, both = (replace(one, own=seen.own) if isinstance(one, Heads) else one for one in (mine, both))
    database.run(use_case, theirs, seen)
    before = database.run(use_case, mine, seen)
    assert database.ask(query) == both
    database.run(use_case, before, mine, mine)
    assert database.ask(query) == (replace(theirs, own=seen.own) if isinstance(theirs, Heads) else theirs)


def test_what_both_settled_otherwise_is_refused_until_the_person_was_told(database: Database) -> None:
    seen, theirs = database.ask(profiles.profile_settings), ProfileSettings(place="Serang")
    database.run(profiles.set_profiles, theirs, seen)
    with pytest.raises(SettingChanged):
        database.run(profiles.set_profiles, ProfileSettings(place="Tangerang"), seen)
    assert database.ask(profiles.profile_settings) == theirs
    database.run(profiles.set_profiles, ProfileSettings(place="Tangerang"), seen, theirs)
    assert database.ask(profiles.profile_settings).place == "Tangerang"


def test_a_text_that_both_wrote_under_one_key_is_refused(database: Database) -> None:
    database.run(text_modules.set_text_modules, ())
    database.run(text_modules.set_text_modules, (TextModule("buka", "Rapat dibuka."),), ())
    with pytest.raises(SettingChanged):
        database.run(text_modules.set_text_modules, (TextModule("buka", "Dibuka."),), ())


def test_a_word_added_in_the_minutes_stays_when_the_settings_are_saved(database: Database) -> None:
    database.run(spelling.set_own_words, ("Baduy", "Saba"))
    database.run(spelling.add_word, "Ciboleger")
    database.run(spelling.take_word, "Baduy")
    database.run(spelling.set_own_words, ("Baduy", "Saba", "Kanekes"), ("Baduy", "Saba"))
    assert database.ask(spelling.own_words) == ("Ciboleger", "Kanekes", "Saba")


def test_a_way_to_sign_that_another_desk_added_stays(database: Database) -> None:
    ids = found_banten(database)
    names = ("Gubernur Banten", "Wakil Gubernur Banten", "Ketua DPRD Provinsi Banten")
    governor, deputy, head = (SignerWay(ids[name]) for name in names)
    database.run(signers.set_signers, SignerSettings((governor,)))
    seen = database.ask(signers.signer_settings)
    database.run(signers.set_signers, SignerSettings((governor, deputy)), seen)
    before = database.run(signers.set_signers, SignerSettings((head, governor)), seen)
    assert database.ask(signers.signer_settings).ways == (head, governor, deputy)
    database.run(signers.set_signers, before, SignerSettings((head, governor)), seen)
    assert database.ask(signers.signer_settings).ways == (governor, deputy)


def test_a_book_of_numbers_that_another_desk_began_or_changed_stays(database: Database) -> None:
    database.run(number_books.set_books, (KeptBook(None, BookDraft("Surat keluar", RULE)),))
    seen = database.ask(number_books.kept_books)
    own = replace(seen[0], draft=replace(seen[0].draft, first=5))
    theirs = replace(seen[0], draft=replace(seen[0].draft, rule=replace(RULE, unit="Ro.Pem")))
    database.run(number_books.set_books, (theirs, KeptBook(None, BookDraft("Undangan", RULE))), seen)
    new = KeptBook(None, BookDraft("Nota dinas", RULE))
    mine = (own, new)
    before = database.run(number_books.set_books, mine, seen)
    books = {book.draft.name: book.draft for book in database.ask(number_books.kept_books)}
    assert set(books) == {"Surat keluar", "Undangan", "Nota dinas"}
    assert (books["Surat keluar"].first, books["Surat keluar"].rule.unit) == (5, "Ro.Pem")
    again = (own, replace(new, draft=replace(new.draft, first=9)))  # saved before what is there was read again
    database.run(number_books.set_books, again, mine)
    assert {book.draft.name: book.draft.first for book in database.ask(number_books.kept_books)}["Nota dinas"] == 9
    database.run(number_books.set_books, before, again)
    assert database.ask(number_books.kept_books) == before


@pytest.mark.parametrize(
    ("use_case", "query"),
    [
        (call_messages.set_call_template, call_messages.call_template),
        (reminder_messages.set_reminder_template, reminder_messages.reminder_template),
    ],
)
def test_the_text_of_a_message_that_another_desk_wrote_is_not_overwritten_unseen(
    database: Database, use_case: Callable[..., Any], query: Callable[..., Any]
) -> None:
    seen = database.ask(query)
    database.run(use_case, "Yth. {jabatan}", seen)
    with pytest.raises(SettingChanged):
        database.run(use_case, "Kepada {jabatan}", seen)
    database.run(use_case, seen, seen)  # saved as it was: the other text stays
    assert database.ask(query) == "Yth. {jabatan}"
    assert database.run(use_case, "", "Yth. {jabatan}") == "Yth. {jabatan}"
    assert database.ask(query) == seen
    database.run(use_case, "Yth. {jabatan}", "")
    assert database.ask(query) == "Yth. {jabatan}"
