"""The scan of a signed page from somebody's disk: a PDF, JPEG or PNG that can be opened, kept as it is, or refused."""

import struct
import zlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from rakor_desktop.domain.errors import ScanTooLarge, ScanUnreadable
from rakor_desktop.local.files import read_within

MOST_MB = 20
#: A page of A3 at 600 dots per inch, and no bomb.
_MOST_MEGAPIXELS = 80
_BROKEN = (OSError, ValueError, SyntaxError, EOFError, OverflowError, struct.error, zlib.error, IndexError, KeyError)


@dataclass(frozen=True, slots=True)
class Scan:
    """A file as it came: its name and its bytes."""

    file_name: str
    content: bytes


def load_scan(path: Path) -> Scan:
    """The scan in a file. Raises CannotRead, ScanTooLarge beyond 20 MB, ScanUnreadable for anything else."""
    content = read_within(path, MOST_MB * 1_000_000)
    if content is None:
        raise ScanTooLarge(path.name, MOST_MB)
    opened = _is_pdf(content) if content.startswith(b"%PDF-") else _is_picture(content)
    if not opened:
        raise ScanUnreadable(path.name)
    return Scan(path.name, content)


def _is_pdf(content: bytes) -> bool:
    """Whether it opens and has a page."""
    import pikepdf

    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            return len(pdf.pages) > 0
    except pikepdf.PdfError:
        return False


def _is_picture(content: bytes) -> bool:
    """Whether it is a whole JPEG or PNG of a size that a scanner gives."""
    from PIL import Image

    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > _MOST_MEGAPIXELS * 1_000_000:
                return False
            image.load()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, *_BROKEN):
        return False
    return True
