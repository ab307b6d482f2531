"""Makes the store that a version leaves behind for all that come after it.

`PYTHONPATH=src:tests python -m stores.make 0.1.0` writes it. It holds the reference meeting with final minutes and the
attendance sheet as it was issued; no person is in it whom the public reports of that meeting do not name. What stands
in this folder is never made anew: it is the store of its time.
"""

import lzma
import os
import shutil
import sys
import tempfile
from pathlib import Path

from builders import make_ready
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.app.startup import made
from rakor_desktop.db.database import Database
from rakor_desktop.db.driver import sqlcipher
from rakor_desktop.db.migrate import HEAD
from rakor_desktop.documents.rendering import render
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.minutes import finalising
from rakor_desktop.services.publishing import gate, papers, publishing
from rakor_desktop.services.publishing.publishing import Particulars
from rakor_desktop.services.settings import profiles

FOLDER = Path(__file__).parent
ACTOR = "sekretariat"
"""Who acts in it: never the person who makes it."""


def main(version: str) -> int:
    """Write the file of this version; one that is there is refused."""
    target = FOLDER / f"{version}-{HEAD}.sqlite.xz"
    if target.exists():
        sys.stderr.write(f"{target.name} is there already\n")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"RAKOR_HOME": folder, "LOGNAME": ACTOR}
        store = Path(folder) / "rapat.sqlite"
        made(str(store), fill).close()
        target.write_bytes(packed(store))
    return 0


def fill(database: Database) -> None:
    """The reference meeting, its minutes final, its sheet issued."""
    meeting_id = build_reference_meeting(database)
    make_ready(database, meeting_id)
    profile = database.ask(profiles.meeting_profile, meeting_id)
    seen = database.ask(gate.gate, meeting_id, DocumentKind.MINUTES, profile)
    printed = finalising.snapshot(seen.paper)
    database.run(finalising.finalise, meeting_id, profile, None, render(seen.paper), printed)
    sheet = render(database.ask(papers.paper, meeting_id, DocumentKind.ATTENDANCE, profile))
    database.run(publishing.issue, meeting_id, DocumentKind.ATTENDANCE, sheet, Particulars(), ())


def packed(store: Path) -> bytes:
    """A closed store without its empty pages, as small as it gets."""
    connection = sqlcipher.connect(str(store))
    connection.execute("vacuum")
    connection.close()
    return lzma.compress(store.read_bytes(), preset=9 | lzma.PRESET_EXTREME)


def unpacked(name: Path, into: Path) -> Path:
    """A store of this folder, to be opened and changed."""
    target = into / name.stem
    with lzma.open(name) as source, target.open("wb") as copy:
        shutil.copyfileobj(source, copy)
    return target


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
