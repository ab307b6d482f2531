"""Who may sign, on both stores: kept in order, the first the usual one, and what no office can do refused."""

from dataclasses import replace

import pytest

from builders import DAY, banten_meeting, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import FieldMissing, OfficeUnknown
from rakor_desktop.services.directory import directory
from rakor_desktop.services.letters import approvals, letters
from rakor_desktop.services.settings import signers
from rakor_desktop.services.settings.signers import SignerSettings, SignerWay

GOVERNOR, SECRETARY = "Gubernur Banten", "Sekretaris Daerah Provinsi Banten"


def test_ways_to_sign_are_kept_in_their_order_and_come_back(database: Database) -> None:
    offices = found_banten(database)
    settled = SignerSettings((SignerWay(offices[SECRETARY], (offices[GOVERNOR],)), SignerWay(offices[GOVERNOR])))
    assert database.ask(signers.signer_settings).usual is None
    assert database.run(signers.set_signers, settled) == SignerSettings()
    assert database.ask(signers.signer_settings) == settled
    assert database.ask(signers.signer_settings).usual == settled.ways[0]
    assert database.run(signers.set_signers, SignerSettings()) == settled


def test_a_new_letter_is_signed_by_the_usual_one_in_the_name_of_his_giver(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    offices = found_offices(database)
    assert database.ask(letters.letter, meeting_id).draft.signer_id == offices[GOVERNOR]
    way = SignerWay(offices[SECRETARY], (offices[GOVERNOR],))
    database.run(signers.set_signers, SignerSettings((way,)))
    draft = database.ask(letters.letter, meeting_id).draft
    assert (draft.signer_id, draft.giver_ids) == (way.office_id, way.giver_ids)
    database.run(letters.save_letter, meeting_id, replace(draft, giver_ids=()), 0)
    assert database.ask(letters.letter, meeting_id).draft.giver_ids == ()


def test_who_signs_as_a_rule_is_offered_first(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    offices = found_offices(database)
    before = [one.name for one in database.ask(approvals.letter_desk, meeting_id).offices]
    way = SignerWay(offices[SECRETARY], (offices[GOVERNOR],))
    database.run(signers.set_signers, SignerSettings((way,)))
    offered = [one.name for one in database.ask(approvals.letter_desk, meeting_id).offices]
    assert offered[:2] == [SECRETARY, GOVERNOR]
    assert sorted(offered) == sorted(before)


def test_what_no_office_can_do_is_refused(database: Database) -> None:
    offices = found_banten(database)
    governor, secretary = offices[GOVERNOR], offices[SECRETARY]
    for way, refusal in (
        (SignerWay(99999), OfficeUnknown),
        (SignerWay(secretary, (99999,)), OfficeUnknown),
        (SignerWay(governor, (governor,)), FieldMissing),
    ):
        with pytest.raises(refusal):
            database.run(signers.set_signers, SignerSettings((way,)))
    assert database.ask(signers.signer_settings) == SignerSettings()


def found_offices(database: Database) -> dict[str, int]:
    """The offices that are there already, by name."""
    return {office.name: office.id for office in database.ask(directory.offices, DAY)}
