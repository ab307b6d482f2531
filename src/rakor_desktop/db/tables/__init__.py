"""All tables, so that one import knows the whole store."""

from rakor_desktop.db.tables.attendance import AttendanceEventRow, LedgerFreezeRow
from rakor_desktop.db.tables.base import Base
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
from rakor_desktop.db.tables.followups import ObligationRow, RecommendationRow
from rakor_desktop.db.tables.importing import ImportItemRow, ImportMappingRow, ImportRunRow
from rakor_desktop.db.tables.invitations import (
    AnswerRow,
    InviteeRow,
    OrderChangeRow,
    SavedGroupMemberRow,
    SavedGroupRow,
)
from rakor_desktop.db.tables.letters import FontRow, LetterRow, PictureRow
from rakor_desktop.db.tables.meetings import AgendaItemRow, MeetingRow
from rakor_desktop.db.tables.minutes import DecisionRow, EntryRow
from rakor_desktop.db.tables.numbers import NumberBookRow, NumberRow
from rakor_desktop.db.tables.publishing import DocumentRow, WaiverRow
from rakor_desktop.db.tables.seating import RoomRow, SeatRow
from rakor_desktop.db.tables.settings import SettingRow
from rakor_desktop.db.tables.signing import ScanRow, SheetPageRow
from rakor_desktop.db.tables.system import ChangeRow, HistoryRow

__all__ = [
    "AgendaItemRow",
    "AnswerRow",
    "AttendanceEventRow",
    "Base",
    "ChangeRow",
    "DecisionRow",
    "DocumentRow",
    "EntryRow",
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
    "NotDoubleRow",
    "NumberBookRow",
    "NumberRow",
    "ObligationRow",
    "OfficeRow",
    "OrderChangeRow",
    "PersonRow",
    "PictureRow",
    "PrecedenceGroupRow",
    "RecommendationRow",
    "RegionRow",
    "RoomRow",
    "SavedGroupMemberRow",
    "SavedGroupRow",
    "ScanRow",
    "SeatRow",
    "SettingRow",
    "SheetPageRow",
    "TermRow",
    "WaiverRow",
]
