"""Whether a paper may be issued: every rule of the gate, asked of what would be printed and of nothing else."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from textwrap import shorten
from typing import TypeVar

from rakor_desktop.documents.findings import Check, Finding, Level, Report, Settled, Subject
from rakor_desktop.documents.letters.call_list_paper import CallListPaper, CallRow
from rakor_desktop.documents.letters.invitees_paper import InviteeLine, InviteesPaper
from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.documents.letters.letter_words import facts
from rakor_desktop.documents.letters.representation_paper import RepresentationPaper
from rakor_desktop.documents.papers import AttendanceLine, AttendancePaper, AttendanceRow, MinutesPaper, Remark
from rakor_desktop.documents.rendering import Paper
from rakor_desktop.documents.seating.seating_paper import BadgesPaper, SeatingPaper
from rakor_desktop.documents.typesetting.attachment import unprintable_in
from rakor_desktop.documents.typesetting.page_findings import looked_at
from rakor_desktop.documents.typesetting.proofs import PaperField, Proof, Where
from rakor_desktop.domain.attendance import Basis, State
from rakor_desktop.domain.dates import clock
from rakor_desktop.domain.degrees import mistyped
from rakor_desktop.domain.letters import copy_owed, unknown_marks
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.publishing import Official, letterhead_differs, signature_block

_P = TypeVar("_P", MinutesPaper, LetterPaper, AttendancePaper, InviteesPaper, CallListPaper)
_Filled = MinutesPaper | LetterPaper | AttendancePaper | InviteesPaper | CallListPaper
_Checked = MinutesPaper | LetterPaper | AttendancePaper | InviteesPaper | CallListPaper
_Found = Iterable[Finding]
_Moved = tuple[tuple[int, str], ...]
_Checks = Mapping[Check, Callable[[_P], _Found]]
#: As many letters of a text tell which one is meant.
_BEGINNING = 60
_FIX, _CHECK = Level.FIX, Level.CHECK
_GRAVEST_FIRST = tuple(Level).index


def report(paper: Paper, moved: _Moved = (), settled: Settled | None = None, proof: Proof | None = None) -> Report:
    """Everything the gate says of a paper; `moved` are numbers and offices that stand elsewhere than by the rule.

    `settled` is what must be settled about minutes that shall be final; `proof` the pages as they would be issued.
    """
    if isinstance(paper, MinutesPaper) and paper.word:
        return _working(paper)
    if isinstance(paper, MinutesPaper):
        found = _asked(_MINUTES, paper) | (_about(settled) if settled else {})
    elif isinstance(paper, LetterPaper):
        found = _asked(_LETTER, paper)
        if not paper.number and not found[Check.NUMBER]:
            del found[Check.NUMBER]  # a draft has none: nothing to mend, and nothing that is in order
    elif isinstance(paper, AttendancePaper):
        found = _asked(_ATTENDANCE, paper)
    elif isinstance(paper, CallListPaper):
        found = _asked(_CALL_LIST, paper)
    elif isinstance(paper, InviteesPaper):
        found = _asked(_INVITEES, paper)
    else:
        return _working(paper)
    found[Check.ORDER] = _order(paper, moved)
    if proof is not None:
        found |= looked_at(paper, proof)
    findings = sorted((one for some in found.values() for one in some), key=lambda one: _GRAVEST_FIRST(one.level))
    return Report(tuple(findings), tuple(check for check, some in found.items() if not some))


def findings(paper: Paper, moved: _Moved = ()) -> tuple[Finding, ...]:
    """What is the matter with a paper, what must be mended first."""
    return report(paper, moved).findings


def _about(settled: Settled) -> dict[Check, tuple[Finding, ...]]:
    """Minutes are made final once, after somebody checked them as they are, of a ledger that is closed and clear."""
    if settled.final:
        return {Check.CHECKED: (_fix(Subject.ALREADY_FINAL, PaperField.LIFE),)}
    before = _fix(Subject.CHECKED_BEFORE, PaperField.LIFE, settled.checked_by)
    unchecked = before if settled.checked_by else _fix(Subject.NOT_CHECKED, PaperField.LIFE)
    offices, first = [office for _, office in settled.contradicted], next((no for no, _ in settled.contradicted), 0)
    return {
        Check.CHECKED: () if settled.checked else (unchecked,),
        Check.FROZEN: () if settled.frozen else (_fix(Subject.NOT_FROZEN, PaperField.LEDGER),),
        Check.CONFLICTS: (
            (_fix(Subject.CONTRADICTED, PaperField.ATTENDANCE, *offices, no=first),) if offices else ()
        ),
        Check.WRITTEN: tuple(_being_written(settled)),
    }


def _being_written(settled: Settled) -> Iterator[Finding]:
    """What was typed and is not in the store; whoever is in the editor elsewhere may have such words too."""
    if settled.unsettled:
        yield _fix(Subject.UNSETTLED, PaperField.EDITOR, str(settled.unsettled))
    if settled.writing:
        yield _check(Subject.BEING_WRITTEN, PaperField.EDITOR, *settled.writing)


def _working(paper: Paper) -> Report:
    """A plan, cards and what a representative brings have few fields: their place, their names, their letters."""
    found = {Check.CHARACTERS: tuple(_characters(paper))}
    if isinstance(paper, SeatingPaper | BadgesPaper):
        place = _fix(Subject.PLACE_MISSING, PaperField.PLACE)
        found = {Check.PLACE: () if paper.place.strip() else (place,)} | found
    if isinstance(paper, BadgesPaper):
        found[Check.DEGREES] = _spelled((one.name, Where(PaperField.INVITEE)) for one in paper.badges)
    elif isinstance(paper, RepresentationPaper):
        sent = (one.name for one in (paper.giver, paper.receiver) if one)
        found[Check.DEGREES] = _spelled((name, Where(PaperField.SIGNER)) for name in sent)
    told = tuple(one for some in found.values() for one in some)
    return Report(told, tuple(check for check, some in found.items() if not some))


def _asked(checks: _Checks[_P], paper: _P) -> dict[Check, tuple[Finding, ...]]:
    return {check: tuple(ask(paper)) for check, ask in checks.items()}


def _fix(subject: Subject, field: PaperField, *told: str, no: int = 0) -> Finding:
    return Finding(_FIX, subject, Where(field, no), told)


def _check(subject: Subject, field: PaperField, *told: str, no: int = 0) -> Finding:
    return Finding(_CHECK, subject, Where(field, no), told)


def _dots(paper: _Filled, level: Level, subject: Subject, field: PaperField, *told: str) -> Finding:
    """What nobody knows; on a letter it is dots for the hand of whoever signs, and holds nothing up."""
    return Finding(Level.TELL if isinstance(paper, LetterPaper) else level, subject, Where(field), told)


def _hours(paper: _Filled) -> Iterator[Finding]:
    if paper.starts is None:
        yield _dots(paper, _FIX, Subject.STARTS_MISSING, PaperField.STARTS)
    if isinstance(paper, MinutesPaper) and paper.ends is None:
        yield _fix(Subject.ENDS_MISSING, PaperField.ENDS)


def _place(paper: _Filled) -> Iterator[Finding]:
    place = paper.venue if isinstance(paper, LetterPaper) else paper.place
    if not place.strip():
        yield _dots(paper, _FIX, Subject.PLACE_MISSING, PaperField.PLACE)


def _signer(official: Official | None, field: PaperField, paper: MinutesPaper | LetterPaper) -> Iterator[Finding]:
    """Somebody signs; his name is known, his rank and NIP where the profile prints them (Pasal 44)."""
    if official is None:
        yield _fix(Subject.SIGNER_MISSING, field)
        return
    block = signature_block(paper.profile.signature, official)
    if not block.name:
        yield _dots(paper, _CHECK, Subject.SIGNER_NAMELESS, field, official.titled)
    if block.rank == "":
        yield _dots(paper, _CHECK, Subject.RANK_MISSING, field, official.titled)
    if block.nip == "":
        yield _dots(paper, _CHECK, Subject.NIP_MISSING, field, official.titled)


def _signers(paper: MinutesPaper) -> Iterator[Finding]:
    """The chair signs, and whoever took the minutes where the profile has two signatures; dots are for the hand."""
    yield from _signer(paper.chair, PaperField.CHAIR, paper)
    signs = paper.profile.minutes.signatures > 1
    if paper.note_taker is None:
        yield _missing(_CHECK if signs else Level.TELL, Subject.NOTE_TAKER_MISSING, PaperField.NOTE_TAKER)
    elif signs:
        yield from _signer(paper.note_taker, PaperField.NOTE_TAKER, paper)
    if paper.secretary is None:
        yield _missing(Level.TELL, Subject.SECRETARY_MISSING, PaperField.SECRETARY)


def _missing(level: Level, subject: Subject, field: PaperField) -> Finding:
    return Finding(level, subject, Where(field))


def _head(official: Official | None, paper: MinutesPaper | LetterPaper) -> Iterator[Finding]:
    if official and (right := letterhead_differs(official, paper.letterhead.kind)):
        yield _check(Subject.HEAD_DIFFERS, PaperField.HEAD, right)


def _speakers(paper: MinutesPaper) -> Iterator[Finding]:
    """What was said has a speaker; what the minute-taker tells himself is looked at, and passed over."""
    if not paper.entries:
        yield _check(Subject.NO_ENTRIES, PaperField.ENTRY)
    for no, entry in enumerate(paper.entries, 1):
        if not entry.speaker_office:
            yield _check(Subject.SPEAKER_MISSING, PaperField.ENTRY, *_told_of(paper, entry), no=no)


def _told_of(paper: MinutesPaper, entry: Remark) -> tuple[str, str, str]:
    """Hour, item of the agenda, how it begins."""
    known = entry.agenda_no is not None and 0 < entry.agenda_no <= len(paper.agenda)
    item = str(entry.agenda_no) if known else ""
    return clock(entry.at) if entry.at else "", item, _beginning(entry.text)


def _decisions(paper: MinutesPaper) -> Iterator[Finding]:
    if not paper.decisions:
        yield _check(Subject.NO_DECISIONS, PaperField.DECISION)
    for no, text in enumerate(paper.decisions, 1):
        if not text.strip():
            yield _fix(Subject.DECISION_EMPTY, PaperField.DECISION, str(no), no=no)


def _invitation(paper: MinutesPaper) -> Iterator[Finding]:
    """Minutes name the letter that called the meeting; without its number there are dots."""
    if not paper.invitation.strip():
        yield _check(Subject.INVITATION_UNNUMBERED, PaperField.INVITATION)


def _recommendations(paper: MinutesPaper) -> Iterator[Finding]:
    for line in paper.recommendations:
        told = str(line.no), _beginning(line.text)
        if not line.responsible:
            yield _fix(Subject.RESPONSIBLE_MISSING, PaperField.RESPONSIBLE, *told, no=line.no)
        if not line.due.strip():
            yield _fix(Subject.DUE_MISSING, PaperField.DUE, *told, no=line.no)


def _recorded(paper: MinutesPaper) -> Iterator[Finding]:
    yield from _lines(Subject.NOT_RECORDED, [one for one in paper.attendance if one.state is State.NOT_RECORDED])


def _basis(paper: MinutesPaper) -> Iterator[Finding]:
    """Who represents somebody has it in writing; what was only said is looked at."""
    without = (Basis.NONE, Basis.SPOKEN)
    acting = [one for one in paper.attendance if one.state is State.REPRESENTED and one.basis in without]
    yield from _lines(Subject.NO_BASIS, acting)


def _lines(subject: Subject, lines: list[AttendanceLine]) -> Iterator[Finding]:
    """One finding for all of them, at the first."""
    if lines:
        yield _check(subject, PaperField.ATTENDANCE, *(one.office for one in lines), no=lines[0].no)


def _invited(paper: LetterPaper | AttendancePaper | InviteesPaper) -> Iterator[Finding]:
    if isinstance(paper, LetterPaper):
        count = len(paper.addressees)
    elif isinstance(paper, AttendancePaper):
        count = sum(len(group.rows) for group in paper.groups)
    else:
        count = paper.count
    if not count:
        yield _fix(Subject.NO_ADDRESSEES, PaperField.ADDRESSEES)


def _number(paper: LetterPaper) -> Iterator[Finding]:
    """A draft has none yet: it is given at approval (DOMAIN 2.6)."""
    if not paper.draft and not paper.number.strip():
        yield _fix(Subject.NUMBER_MISSING, PaperField.NUMBER)


def _marks(paper: LetterPaper) -> Iterator[Finding]:
    known = facts(paper)
    for field, texts in ((PaperField.OPENING, paper.opening), (PaperField.CLOSING, paper.closing)):
        for no, text in enumerate(texts, 1):
            if marks := unknown_marks(text, known):
                yield _fix(Subject.MARK_UNKNOWN, field, *(f"{{{mark}}}" for mark in marks), no=no)


def _copies(paper: LetterPaper) -> Iterator[Finding]:
    if owed := copy_owed(paper.signer, paper.copies):
        yield _check(Subject.COPY_OWED, PaperField.COPIES, owed)


def _degrees(paper: _Filled) -> Iterator[Finding]:
    yield from _spelled(_names(paper))


def _spelled(named: Iterable[tuple[Name | None, Where]]) -> tuple[Finding, ...]:
    """Each name once, where it stands first."""
    return tuple(_mistyped(named))


def _mistyped(named: Iterable[tuple[Name | None, Where]]) -> Iterator[Finding]:
    names: dict[Name, Where] = {}
    for name, where in named:
        if name:
            names.setdefault(name, where)
    for name, where in names.items():
        if pairs := mistyped(name):
            told = (name.full, *(word for pair in pairs for word in pair))
            yield Finding(_CHECK, Subject.DEGREES_MISTYPED, where, told)


def _names(paper: _Filled) -> Iterator[tuple[Name | None, Where]]:
    if isinstance(paper, MinutesPaper):
        for one_of, field in _leaders(paper):
            yield one_of.name if one_of else None, Where(field)
        for no, one in enumerate(paper.participants, 1):
            yield one.name, Where(PaperField.PARTICIPANT, no)
        for no, entry in enumerate(paper.entries, 1):
            yield entry.speaker_name, Where(PaperField.ENTRY, no)
    elif isinstance(paper, LetterPaper):
        yield paper.signer.name if paper.signer else None, Where(PaperField.SIGNER)
    else:
        for row in _listed(paper):
            yield row.name, Where(PaperField.INVITEE, row.no)


def _leaders(paper: MinutesPaper) -> tuple[tuple[Official | None, PaperField], ...]:
    return (
        (paper.chair, PaperField.CHAIR),
        (paper.secretary, PaperField.SECRETARY),
        (paper.note_taker, PaperField.NOTE_TAKER),
    )


def _listed(
    paper: AttendancePaper | InviteesPaper | CallListPaper,
) -> Iterable[AttendanceRow | InviteeLine | CallRow]:
    if isinstance(paper, AttendancePaper):
        return (row for group in paper.groups for row in group.rows)
    if isinstance(paper, InviteesPaper):
        return (line for group in paper.groups for line in group.lines)
    return paper.rows


def _order(paper: _Checked, moved: _Moved) -> tuple[Finding, ...]:
    """One finding for all of them, at the first."""
    if not moved:
        return ()
    field = PaperField.ATTENDANCE if isinstance(paper, MinutesPaper) else PaperField.INVITEE
    return (_check(Subject.ORDER_MOVED, field, *(office for _, office in moved), no=moved[0][0]),)


def _characters(paper: Paper) -> Iterator[Finding]:
    if signs := unprintable_in(paper):
        yield Finding(_CHECK, Subject.UNPRINTABLE, _first_with(paper, set(signs)), signs)


def _first_with(paper: Paper, signs: set[str]) -> Where:
    """The entry, decision or recommendation with such a character; else the title stands for the paper."""
    found = (where for where, text in _texts(paper) if signs & set(text))
    return next(found, Where(PaperField.TITLE))


def _texts(paper: Paper) -> Iterator[tuple[Where, str]]:
    lists: dict[PaperField, list[str]] = {}
    if isinstance(paper, MinutesPaper):
        lists[PaperField.ENTRY] = [entry.text for entry in paper.entries]
        lists[PaperField.DECISION] = list(paper.decisions)
        lists[PaperField.RECOMMENDATION] = [line.text for line in paper.recommendations]
    elif isinstance(paper, LetterPaper):
        lists = {PaperField.OPENING: list(paper.opening), PaperField.CLOSING: list(paper.closing)}
    for field, texts in lists.items():
        yield from ((Where(field, no), text) for no, text in enumerate(texts, 1))


def _beginning(text: str) -> str:
    return shorten(text, _BEGINNING, placeholder="…")


#: In the order in which they are told.
_MINUTES: _Checks[MinutesPaper] = {
    Check.HOURS: _hours,
    Check.PLACE: _place,
    Check.SIGNER: _signers,
    Check.HEAD: lambda paper: _head(paper.chair, paper),
    Check.NUMBER: _invitation,
    Check.SPEAKERS: _speakers,
    Check.RECOMMENDATIONS: _recommendations,
    Check.DECISIONS: _decisions,
    Check.RECORDED: _recorded,
    Check.BASIS: _basis,
    Check.DEGREES: _degrees,
    Check.CHARACTERS: _characters,
}
_LETTER: _Checks[LetterPaper] = {
    Check.HOURS: _hours,
    Check.PLACE: _place,
    Check.ADDRESSEES: _invited,
    Check.NUMBER: _number,
    Check.MARKS: _marks,
    Check.SIGNER: lambda paper: _signer(paper.signer, PaperField.SIGNER, paper),
    Check.HEAD: lambda paper: _head(paper.signer, paper),
    Check.COPIES: _copies,
    Check.DEGREES: _degrees,
    Check.CHARACTERS: _characters,
}
_ATTENDANCE: _Checks[AttendancePaper] = {
    Check.HOURS: _hours,
    Check.PLACE: _place,
    Check.ADDRESSEES: _invited,
    Check.DEGREES: _degrees,
    Check.CHARACTERS: _characters,
}
_CALL_LIST: _Checks[CallListPaper] = {
    Check.HOURS: _hours,
    Check.PLACE: _place,
    Check.DEGREES: _degrees,
    Check.CHARACTERS: _characters,
}
_INVITEES: _Checks[InviteesPaper] = {
    Check.HOURS: _hours,
    Check.PLACE: _place,
    Check.ADDRESSEES: _invited,
    Check.DEGREES: _degrees,
    Check.CHARACTERS: _characters,
}
