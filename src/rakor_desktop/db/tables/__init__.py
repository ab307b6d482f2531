"""All tables, each mapped when it is first named: the window is up before most of them are needed.

Mapping all of them takes a tenth of the time of a start. Whoever writes, or reads the plan of the whole store, calls
`know_all` first: a foreign key is only understood once its other end is known.
"""

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from rakor_desktop.db.tables.base import Base

if TYPE_CHECKING:
    from rakor_desktop.db.tables.agreements import AgreementRoleRow
    from rakor_desktop.db.tables.answers import AnswerRow
    from rakor_desktop.db.tables.attendance import AttendanceEventRow, LedgerFreezeRow
    from rakor_desktop.db.tables.directory import (
        FormerNameRow,
        InstitutionRow,
        OfficeRow,
        PersonRow,
        PrecedenceGroupRow,
        RegionRow,
        TermRow,
    )
    from rakor_desktop.db.tables.doubles import MergeItemRow, MergeRow, NotDoubleRow
    from rakor_desktop.db.tables.followups import (
        AreaRow,
        CarriedRow,
        EvidenceRow,
        ObligationEventRow,
        ObligationRow,
        ProgressImportRow,
        RecommendationRow,
        SupporterRow,
    )
    from rakor_desktop.db.tables.importing import ImportItemRow, ImportMappingRow, ImportRunRow
    from rakor_desktop.db.tables.invitations import InviteeRow
    from rakor_desktop.db.tables.letters import FontRow, LetterRow, PictureRow
    from rakor_desktop.db.tables.meetings import AgendaItemRow, MeetingRow
    from rakor_desktop.db.tables.minutes import DecisionRow, EntryRow, WriterRow
    from rakor_desktop.db.tables.minutes_life import MinutesLifeRow
    from rakor_desktop.db.tables.numbers import NumberBookRow, NumberRow
    from rakor_desktop.db.tables.precedence import OrderChangeRow
    from rakor_desktop.db.tables.publishing import DocumentRow, WaiverRow
    from rakor_desktop.db.tables.saved_groups import SavedGroupMemberRow, SavedGroupRow
    from rakor_desktop.db.tables.seating import RoomRow, SeatRow
    from rakor_desktop.db.tables.settings import SettingRow
    from rakor_desktop.db.tables.signing import ScanRow, SheetPageRow
    from rakor_desktop.db.tables.system import ChangeRow, HistoryRow

__all__ = [
    "AgendaItemRow",
    "AgreementRoleRow",
    "AnswerRow",
    "AreaRow",
    "AttendanceEventRow",
    "Base",
    "CarriedRow",
    "ChangeRow",
    "DecisionRow",
    "DocumentRow",
    "EntryRow",
    "EvidenceRow",
    "FontRow",
    "FormerNameRow",
    "HistoryRow",
    "ImportItemRow",
    "ImportMappingRow",
    "ImportRunRow",
    "InstitutionRow",
    "InviteeRow",
    "LedgerFreezeRow",
    "LetterRow",
    "MeetingRow",
    "MergeItemRow",
    "MergeRow",
    "MinutesLifeRow",
    "NotDoubleRow",
    "NumberBookRow",
    "NumberRow",
    "ObligationEventRow",
    "ObligationRow",
    "OfficeRow",
    "OrderChangeRow",
    "PersonRow",
    "PictureRow",
    "PrecedenceGroupRow",
    "ProgressImportRow",
    "RecommendationRow",
    "RegionRow",
    "RoomRow",
    "SavedGroupMemberRow",
    "SavedGroupRow",
    "ScanRow",
    "SeatRow",
    "SettingRow",
    "SheetPageRow",
    "SupporterRow",
    "TermRow",
    "WaiverRow",
    "WriterRow",
]

_ROOMS = {
    "agreements": ("AgreementRoleRow",),
    "answers": ("AnswerRow",),
    "attendance": (
        "AttendanceEventRow",
        "LedgerFreezeRow",
    ),
    "directory": (
        "FormerNameRow",
        "InstitutionRow",
        "OfficeRow",
        "PersonRow",
        "PrecedenceGroupRow",
        "RegionRow",
        "TermRow",
    ),
    "doubles": (
        "MergeItemRow",
        "MergeRow",
        "NotDoubleRow",
    ),
    "followups": (
        "AreaRow",
        "CarriedRow",
        "EvidenceRow",
        "ObligationEventRow",
        "ObligationRow",
        "ProgressImportRow",
        "RecommendationRow",
        "SupporterRow",
    ),
    "importing": (
        "ImportItemRow",
        "ImportMappingRow",
        "ImportRunRow",
    ),
    "invitations": ("InviteeRow",),
    "letters": (
        "FontRow",
        "LetterRow",
        "PictureRow",
    ),
    "meetings": (
        "AgendaItemRow",
        "MeetingRow",
    ),
    "minutes": (
        "DecisionRow",
        "EntryRow",
        "WriterRow",
    ),
    "minutes_life": ("MinutesLifeRow",),
    "numbers": (
        "NumberBookRow",
        "NumberRow",
    ),
    "precedence": ("OrderChangeRow",),
    "publishing": (
        "DocumentRow",
        "WaiverRow",
    ),
    "saved_groups": (
        "SavedGroupMemberRow",
        "SavedGroupRow",
    ),
    "seating": (
        "RoomRow",
        "SeatRow",
    ),
    "settings": ("SettingRow",),
    "signing": (
        "ScanRow",
        "SheetPageRow",
    ),
    "system": (
        "ChangeRow",
        "HistoryRow",
    ),
}
_ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _ROOM_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_ROOM_OF[name]}"), name)


@cache
def know_all() -> None:
    """Map every table."""
    for room in _ROOMS:
        import_module(f"{__name__}.{room}")
