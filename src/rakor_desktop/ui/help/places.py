"""Which sheet of the help belongs to which place."""

from rakor_desktop.ui.help.topics import FIRST
from rakor_desktop.ui.navigation import Place

SHEETS = {
    Place.HOME: "memulai",
    Place.MEETINGS: "rapat",
    Place.HEADS: "rapat",
    Place.SUMMARY: "rapat",
    Place.INVITATIONS: "undangan",
    Place.LETTER: "surat-undangan",
    Place.SEATING: "denah",
    Place.ATTENDANCE: "meja",
    Place.WAITING: "meja",
    Place.SALUTATION: "sapaan",
    Place.SIGNING: "mencocokkan",
    Place.MINUTES: "notula",
    Place.GATE: "memfinalkan",
    Place.FOLLOWUPS: "tindak-lanjut",
    Place.ALL_FOLLOWUPS: "tindak-lanjut",
    Place.REMINDERS: "surat-pengingat",
    Place.FORMS: "formulir-daerah",
    Place.DIRECTORY: "direktori",
    Place.IMPORT: "impor",
    Place.DOCUMENTS: "dokumen",
    Place.ALL_DOCUMENTS: "dokumen",
    Place.NUMBERS: "nomor-surat",
    Place.SETTINGS: "pengaturan",
}


def sheet_of(place: Place | None) -> str:
    """The sheet for whoever presses F1 in this place; None is where no store is open."""
    return FIRST if place is None else SHEETS[place]
